"""The Threshold room: a live face, a wall of people who do not exist, and a line in the visitor's hand."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.live.seen import Compared, Seen
from app.model.gallery import Gallery, Visitor
from app.model.rates import Populations, marks
from app.model.wall import Wall
from app.ui.parts.base import Cut
from app.ui.parts.button import Button, Kind
from app.ui.parts.live_view import LiveView
from app.ui.theme import Theme
from app.ui.threshold import words
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.ghost import Ghost
from app.ui.threshold.hills import HillMarks
from app.ui.threshold.layout import TALL_MIN, WIDE_MIN, Layout, arrange
from app.ui.threshold.paint import ScenePainter
from app.ui.threshold.panels import GuessPaper, KnowPaper, MachinesPaper, Paper
from app.ui.threshold.probe import Probe
from app.ui.threshold.scene import Control, Picture, Scene, wall_lines
from app.ui.threshold.slider import ARROW, ThresholdSlider, scaled
from app.ui.threshold.sweep import Sweep
from app.ui.threshold.wall_view import WallView

START: Final = 0.30
"""Where the line stands for a live face: SFace's own setting is stricter, so a first wrong match is seen."""

translate = words.translate


class ThresholdRoom(QWidget):
    """One room, one view of the shared session. It shows what it is given, and asks."""

    threshold_changed = Signal(float)
    own_face_wanted = Signal()
    moved = Signal(float)
    """Milliseconds from a move of the line to the end of its painting."""

    def __init__(self, theme: Theme, gallery: Gallery, populations: Populations, shelf: FaceShelf) -> None:
        super().__init__()
        self.theme, self.populations, self.shelf = theme, populations, shelf
        self.probe = Probe(gallery)
        self.wall: Wall | None = None
        self.notice: QWidget | None = None
        self._hills = self._hill_marks()
        self._wall_view = WallView(theme, shelf)
        self._scene = Scene(theme, self._wall_view)
        self._lay: Layout = arrange(*WIDE_MIN)
        self._live_left = False
        self._hover: int | None = None
        self._pick: int | None = None
        self._moved_at: float | None = None
        self._lines_for: tuple[Wall | None, Layout] | None = None
        self._kept_lines: list[QLineF] = []
        self.live = LiveView(theme)
        self.live.setParent(self)
        self.slider = ThresholdSlider(self)
        self.loose, self.strict = Ghost(self, repeats=True), Ghost(self, repeats=True)
        self.wall_focus = WallFocus(self)
        self.live.raise_()
        self.cut = Cut(self)
        self.links = (
            Button(theme, lambda: translate("Threshold", "Guess first"), Kind.LINK, cut=self.cut, parent=self),
            Button(theme, lambda: translate("Threshold", "Other machines"), Kind.LINK, cut=self.cut, parent=self),
            Button(theme, lambda: translate("Threshold", "How do we know?"), Kind.LINK, cut=self.cut, parent=self),
            Button(theme, lambda: translate("Threshold", "Use your own face"), Kind.LINK, cut=self.cut, parent=self),
        )
        self.guess_paper = GuessPaper(theme, self)
        self.machines_paper = MachinesPaper(theme, self)
        self.know_paper = KnowPaper(theme, self)
        self._kept_guess: tuple[float, int] | None = None
        self._fixed_start: float | None = None
        self.sweep = Sweep(self)
        self._sweep_due = False
        self._tick = QTimer(self, interval=16)
        self._resting = QTimer(self, interval=450, singleShot=True)
        self._connect()
        self.setMouseTracking(True)
        self.retranslate()

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._line_moved)
        self.slider.held.connect(self._held)
        self.slider.taken.connect(self.sweep.stop)
        self.sweep.moved.connect(self.slider.set_threshold)
        self.sweep.ended.connect(self.update)
        self.loose.pressed.connect(self.sweep.stop)
        self.strict.pressed.connect(self.sweep.stop)
        self.loose.clicked.connect(self._looser)
        self.strict.clicked.connect(self._stricter)
        for ghost in (self.loose, self.strict):
            ghost.touched.connect(self.update)
        papers = (self.guess_paper, self.machines_paper, self.know_paper)
        for paper in papers:
            paper.hide()
            paper.closed.connect(self._put_away)
        self.links[0].acted.connect(self._ask_guess)
        self.links[1].acted.connect(self._show_machines)
        self.links[2].acted.connect(self._show_know)
        self.links[3].acted.connect(self.own_face_wanted)
        self.guess_paper.kept.connect(self._keep_guess)
        self.machines_paper.tried.connect(self._try_setting)
        self._tick.timeout.connect(self._move_cards)
        self._resting.timeout.connect(self._say)
        self.shelf.arrived.connect(self.update)
        self.theme.changed.connect(self._fit)

    # -- what the room is told ---------------------------------------------------------------------

    @property
    def visitor(self) -> str | None:
        """The rendered visitor's name, or None for somebody live."""
        return self.probe.name

    def follow(self, visitor: Visitor | None) -> None:
        """Be about this rendered visitor from now on, or with None about whoever is live."""
        self.probe.follow(visitor)
        self.wall, self._pick, self._hover = None, None, None
        self._hills = self._hill_marks()
        self.set_threshold(self._start())
        self.retranslate()
        self._fit()

    def _start(self) -> float:
        if self._fixed_start is not None:
            return self._fixed_start
        return self.probe.visitor.opening_threshold if self.probe.visitor else START

    def fix_start(self, threshold: float) -> None:
        """Open at this setting, whoever is shown."""
        self._fixed_start = threshold
        self.set_threshold(threshold)

    def set_threshold(self, threshold: float) -> None:
        """Put the line somewhere."""
        self.slider.set_threshold(threshold)

    @property
    def threshold(self) -> float:
        """Where the line stands."""
        return self.slider.threshold

    def reset(self) -> None:
        """Everything as it was when the room opened."""
        self._pick, self._kept_guess = None, None
        self.sweep.stop()
        self._put_away()
        self.set_threshold(self._start())
        self.update()

    def show_seen(self, seen: Seen) -> None:
        """Show one analysed picture."""
        self.live.show_seen(seen)

    def show_compared(self, compared: Compared) -> None:
        """Take one comparison; the wall follows a few times a second, and never under a moving hand."""
        self.probe.take(compared)
        if self.slider.isSliderDown():
            return
        wall = self.probe.wall(time.monotonic())
        if wall is not None:
            first = self.wall is None
            self.wall = wall
            if first:
                self._say()
                self._maybe_sweep()
            self.update()

    def forget_scores(self) -> None:
        """Wipe the wall and the scores."""
        self.probe.forget()
        self.wall, self._pick, self._hover = None, None, None
        self.sweep.stop()
        self.update()

    def forget(self) -> None:
        """Wipe the wall, the scores and the picture."""
        self.forget_scores()
        self.live.clear()

    def set_notice(self, notice: QWidget | None) -> None:
        """Put a notice (a consent banner) where the wall would be, or take it away."""
        if notice is self.notice:
            return
        if self.notice is not None:
            self.notice.hide()
        self.notice = notice
        if notice is not None:
            notice.setParent(self)
            self._fit()
            notice.show()
            notice.raise_()
        self.update()

    def show_sweep(self) -> None:
        """Once there is a wall, let the line move by itself once. Not with reduced motion, nor for a live face."""
        self._sweep_due = True

    def _maybe_sweep(self) -> None:
        due, self._sweep_due = self._sweep_due, False
        if due and self.visitor is not None and not self.theme.reduced_motion:
            self.sweep.begin(self.threshold)

    # -- papers over the wall ----------------------------------------------------------------------

    @property
    def _papers(self) -> tuple[Paper, ...]:
        return self.guess_paper, self.machines_paper, self.know_paper

    def _lay_over(self, paper: Paper) -> None:
        for other in self._papers:
            other.setVisible(other is paper)
        paper.raise_()
        paper.close_button.setFocus()

    @Slot()
    def _put_away(self) -> None:
        for paper, link in zip(self._papers, self.links, strict=False):
            if paper.isVisible():
                paper.hide()
                link.setFocus()

    @Slot()
    def _ask_guess(self) -> None:
        if self.wall is not None:
            looser = max(round(self.threshold - 0.1, 2), 0.0)
            self.guess_paper.ask(looser, self.wall.strangers, self.wall.strangers_over(self.threshold))
            self._lay_over(self.guess_paper)

    @Slot()
    def _show_machines(self) -> None:
        self._lay_over(self.machines_paper)

    @Slot()
    def _show_know(self) -> None:
        self._lay_over(self.know_paper)

    @Slot(float, int)
    def _keep_guess(self, at: float, guess: int) -> None:
        self._kept_guess = (at, guess)
        self._put_away()
        self.slider.setFocus()
        self.update()

    @Slot(float)
    def _try_setting(self, threshold: float) -> None:
        self._put_away()
        self.set_threshold(threshold)
        self.slider.setFocus()

    def _guess_words(self) -> str:
        if self.sweep.running:
            return translate("Threshold", "Watch. Then take the line.")
        if self._kept_guess is None or self.wall is None:
            return ""
        at, guess = self._kept_guess
        if abs(self.threshold - at) > 0.004:
            return translate("Threshold", "Your guess for {at}: {guess}. Move the line there.").format(
                at=f"{at:.2f}", guess=guess
            )
        return translate("Threshold", "You guessed {guess}. It is {true}.").format(
            guess=guess, true=self.wall.strangers_over(self.threshold)
        )

    # -- the line ----------------------------------------------------------------------------------

    @Slot(int)
    def _line_moved(self, _value: int) -> None:
        self._moved_at = time.perf_counter()
        self.cut.move(round(self._lay.x(self.threshold) * self.theme.scale))
        self._place_live(hold=self.slider.isSliderDown())
        self._resting.start()
        self.threshold_changed.emit(self.threshold)
        self.update()

    @Slot(bool)
    def _held(self, down: bool) -> None:
        if not down:
            self._place_live(hold=False)
            self._say()

    @Slot()
    def _looser(self) -> None:
        self.slider.setValue(self.slider.value() - ARROW)

    @Slot()
    def _stricter(self) -> None:
        self.slider.setValue(self.slider.value() + ARROW)

    @Slot()
    def _say(self) -> None:
        if not self.slider.isSliderDown():
            self.slider.announce(words.spoken(self.wall, self.threshold, self.populations, self.visitor))

    @Slot()
    def _move_cards(self) -> None:
        """One step of cards on their way: only the wall is painted again. Painting starts it, see paintEvent."""
        moving = self._lay.wall.adjusted(0, -12, 0, 12)
        self.update(scaled(moving, self.theme.scale))
        if not self._wall_view.moving:
            self._tick.stop()

    # -- size and words ----------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(round(TALL_MIN[0] * self.theme.scale), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        scale = self.theme.scale
        self._lay = arrange(self.width() / scale, self.height() / scale)
        least = (TALL_MIN if self._lay.tall else WIDE_MIN)[1]
        self.setMinimumHeight(round(least * scale))
        self.slider.fit(self._lay, scale)
        self.wall_focus.setGeometry(scaled(self._lay.wall, scale))
        for ghost, box in zip((self.loose, self.strict), self._steps(), strict=True):
            ghost.setGeometry(scaled(box, scale))
        self.cut.move(round(self._lay.x(self.threshold) * scale))
        self._fit_links(scale)
        self._place_live(hold=False)
        self.update()

    def _fit_links(self, scale: float) -> None:
        room, gap = self._lay.links, 14.0
        sizes = [link.sizeHint().width() / scale for link in self.links]
        left = room.center().x() - (sum(sizes) + gap * (len(sizes) - 1)) / 2
        for link, wide in zip(self.links, sizes, strict=True):
            link.setGeometry(scaled(QRectF(left, room.top(), wide, 44), scale))
            left += wide + gap

    def _steps(self) -> tuple[QRectF, QRectF]:
        ends, side = self._lay.ends, self._lay.ends.height()
        return (
            QRectF(ends.left(), ends.top(), side, side),
            QRectF(ends.right() - side, ends.top(), side, side),
        )

    def _place_live(self, *, hold: bool) -> None:
        """The live view keeps out of the line's way; under a hand it moves only when it must."""
        lay, line = self._lay, self._lay.x(self.threshold)
        right, left = lay.live.left(), 24 + lay.live.width()
        if hold:
            if not self._live_left and line > right - 60:
                self._live_left = True
            elif self._live_left and line < left + 60:
                self._live_left = False
        else:
            middle = lay.width * (0.5 if not self._live_left else 0.46)
            self._live_left = line > middle
        self.live.setGeometry(scaled(self._live_rect(), self.theme.scale))
        room = QRectF(24, lay.wall.top(), lay.live.left() - 48, lay.wall.height())
        if self.notice is not None:
            self.notice.setGeometry(scaled(room, self.theme.scale))
        if self._live_left and self.notice is None:
            room.moveRight(lay.width - 24)
        paper = room if not lay.tall else lay.wall.adjusted(24, 0, -24, 0)
        for one in self._papers:
            one.setGeometry(scaled(paper.adjusted(0, -8, 0, lay.hills.bottom() - paper.bottom()), self.theme.scale))

    def _live_rect(self) -> QRectF:
        if self._live_left and self.notice is None:
            return QRectF(24, self._lay.live.top(), self._lay.live.width(), self._lay.live.height())
        return self._lay.live

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.slider.setAccessibleName(translate("Threshold", "The line: loose on the left, strict on the right"))
        self.loose.setAccessibleName(translate("Threshold", "Looser: flags more people"))
        self.strict.setAccessibleName(translate("Threshold", "Stricter: flags fewer"))
        self.wall_focus.setAccessibleName(translate("Threshold", "The wall of faces, least alike first"))
        self._hills = self._hill_marks()
        self._say()
        self.update()

    def _hill_marks(self) -> HillMarks:
        news, made_up = self.populations.news_photos, self.populations.rendered_people
        live = self.probe.visitor is None
        impostor = self.populations.news_against_rendered.impostor if live else made_up.impostor
        genuine = (news if live else made_up).genuine
        assert genuine is not None
        pairs = translate("Threshold", "{pairs} pairs of pictures of {people} people who do not exist")
        same = translate("Threshold", "{pairs} pairs")
        if live:
            pairs = translate("Threshold", "{people} people in news photos against this wall: {pairs} pairs")
            same = translate("Threshold", "{people} people in news photos, each weighing the same")
        return HillMarks(
            strangers=marks(impostor),
            same=marks(genuine),
            strangers_title=translate("Threshold", "Strangers"),
            strangers_from=pairs.format(pairs=words.number(impostor.pairs), people=words.number(impostor.people)),
            same_title=translate("Threshold", "Same person"),
            same_from=same.format(pairs=words.number(genuine.pairs), people=words.number(genuine.tries)),
        )

    # -- hands on the wall -------------------------------------------------------------------------

    def hover(self, point: QPointF | None) -> None:
        """A hand is at `point` of the room (None: gone)."""
        at = None if point is None else self._wall_view.card_at(point / self.theme.scale)
        if at != self._hover:
            self._hover = at
            self.update()

    def pick(self, step: int | None = None, point: QPointF | None = None) -> None:
        """Pick the card `step` further along, or the one at `point`."""
        shown = self._wall_view.shown()
        if point is not None:
            self._pick = self._wall_view.card_at(point / self.theme.scale)
        elif shown and step is not None:
            at = shown.index(self._pick) if self._pick in shown else len(shown) - 1 - max(step, 0)
            self._pick = shown[min(max(at + step, 0), len(shown) - 1)]
        self.wall_focus.say(self._card_words())
        self.update()

    def _card_words(self) -> str:
        if self._pick is None or self.wall is None:
            return ""
        record, score = self.wall.records[self._pick], float(self.wall.scores[self._pick])
        side = (
            translate("Threshold", "over the line")
            if score >= self.threshold
            else translate("Threshold", "under the line")
        )
        return translate("Threshold", "{name}, similarity {score}, {side}").format(
            name=record.name, score=f"{score:.2f}", side=side
        )

    def _focus_card(self) -> int | None:
        if self.wall is None:
            return None
        if self._hover is not None:
            return self._hover
        if self._pick is not None:
            return self._pick
        scores = self.wall.scores
        right = [i for i, record in enumerate(self.wall.records) if record.right]
        return max(right, key=lambda i: float(scores[i]), default=None)

    # -- painting ----------------------------------------------------------------------------------

    def picture(self) -> Picture:
        """What the room shows now."""
        return Picture(
            lay=self._lay,
            threshold=self.threshold,
            populations=self.populations,
            marks=self._hills,
            wall=self.wall if self.notice is None else None,
            visitor=self.visitor,
            live=self._live_rect(),
            wall_lines=self._lines(),
            focus=self._focus_card(),
            ringed=self._hover if self._hover is not None else self._pick if self.wall_focus.hasFocus() else None,
            guess=self._guess_words(),
            slider_focused=self.slider.hasFocus() and self.slider.by_key,
            controls=self._controls(),
            foot=words.foot(self.visitor),
            waiting="" if self.notice is not None else translate("Threshold", "Looking for a face…"),
        )

    def _lines(self) -> list[QLineF]:
        key = (self.wall, self._lay)
        if key != self._lines_for:
            self._lines_for, self._kept_lines = key, wall_lines(self._lay, self.wall)
        return self._kept_lines

    def _controls(self) -> list[Control]:
        return [
            Control(box, way, thickness=g.thickness, down=g.isDown(), focused=g.hasFocus())
            for g, box, way in zip((self.loose, self.strict), self._steps(), (-1, 1), strict=True)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ScenePainter(self)
        painter.ratio = self.devicePixelRatioF()
        painter.setClipRect(event.rect())
        try:
            self._scene.paint(painter, self.picture(), self.theme.scale)
        finally:
            painter.end()  # a painter left open by a mistake would end the process
        if self._wall_view.moving and not self._tick.isActive():
            self._tick.start()
        if self._moved_at is not None:
            self.moved.emit((time.perf_counter() - self._moved_at) * 1000)
            self._moved_at = None


class WallFocus(QWidget):
    """Takes hand, key and focus for the wall; paints nothing."""

    paints_own_focus = True

    def __init__(self, room: ThresholdRoom) -> None:
        super().__init__(room)
        self.room = room
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def say(self, text: str) -> None:
        """Tell a screen reader which card is picked."""
        self.setAccessibleDescription(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}.get(
            Qt.Key(event.key())
        )
        if step is None:
            super().keyPressEvent(event)
        else:
            self.room.pick(step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.room.hover(self.mapToParent(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self.room.hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.room.pick(point=self.mapToParent(event.position()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.room.pick(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.room.update()
