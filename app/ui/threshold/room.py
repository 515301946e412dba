"""The Threshold room: a live face, a wall of people who do not exist, and a line in the visitor's hand."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.live.seen import Compared, Seen
from app.model.gallery import Gallery, Visitor
from app.model.rates import Populations
from app.model.wall import Wall
from app.ui.parts.base import Cut
from app.ui.parts.live_view import LiveView
from app.ui.theme import Theme
from app.ui.threshold import words
from app.ui.threshold.desk import Desk
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.ghost import Ghost
from app.ui.threshold.hills import hill_marks
from app.ui.threshold.layout import TALL_MIN, WIDE_MIN, Layout, arrange
from app.ui.threshold.paint import ScenePainter
from app.ui.threshold.probe import Probe
from app.ui.threshold.scene import Control, Picture, Scene
from app.ui.threshold.slider import ARROW, ThresholdSlider, scaled
from app.ui.threshold.sweep import Sweep
from app.ui.threshold.wall_focus import WallFocus
from app.ui.threshold.wall_view import WallView

START: Final = 0.30
"""Where the line stands for a live face: SFace's own setting is stricter, so a first wrong match is seen."""

STEP_MS: Final = 25
"""Between two steps of cards on their way: smooth enough for a seventh of a second, and the hand comes first."""

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
        self._hills = hill_marks(self.populations, live=self.probe.visitor is None)
        self._wall_view = WallView(theme, shelf)
        self._scene = Scene(theme, self._wall_view)
        self._lay: Layout = arrange(*WIDE_MIN)
        self._live_left = False
        self._moved_at: float | None = None
        self._waiting: Callable[[], str] = _looking
        self.live = LiveView(theme)
        self.live.setParent(self)
        self.slider = ThresholdSlider(self)
        self.loose, self.strict = Ghost(self, repeats=True), Ghost(self, repeats=True)
        self.wall_focus = WallFocus(theme, self._wall_view, self._card_words, self)
        self.live.raise_()
        self.cut = Cut(self)
        self.desk = Desk(
            theme,
            self.cut,
            lambda: (self.wall, self.threshold),
            lambda: words.how_sure(self.populations, self.threshold),
        )
        self._fixed_start: float | None = None
        self.sweep = Sweep(self)
        self._sweep_due = False
        self._tick = QTimer(self, interval=STEP_MS)
        self._resting = QTimer(self, interval=450, singleShot=True)
        self._connect()
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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
        self.desk.line_wanted.connect(self.set_threshold)
        self.desk.slider_wanted.connect(self.slider.setFocus)
        self.desk.own_face_wanted.connect(self.own_face_wanted)
        self.desk.changed.connect(self.update)
        self.wall_focus.changed.connect(self.update)
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
        self.wall = None
        self.wall_focus.forget()
        self._hills = hill_marks(self.populations, live=self.probe.visitor is None)
        self.set_threshold(self._start())
        self._resting.stop()  # no hand did it
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
        self.wall_focus.forget()
        self.sweep.stop()
        self.desk.reset()
        self.set_threshold(self._start())
        self.update()

    def show_seen(self, seen: Seen) -> None:
        """Show one analysed picture."""
        self.live.show_seen(seen)

    def show_wall(self, wall: Wall, visitor: Visitor, threshold: float) -> None:
        """Show a wall that was worked out before, with the line at `threshold`. Nothing moves on it but the line."""
        self.follow(visitor)
        self._fixed_start = threshold
        self.set_threshold(threshold)
        self.wall = wall
        self._say()
        self.update()

    def wait_for(self, words: Callable[[], str]) -> None:
        """Say this, in the language in force, where the wall will be."""
        self._waiting = words
        self.update()

    def show_compared(self, compared: Compared) -> None:
        """Take one comparison; the wall follows a few times a second, and never under a moving hand."""
        self.probe.take(compared)
        if self.wall is not None and (self.slider.isSliderDown() or self._resting.isActive()):
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
        self.wall = None
        self.wall_focus.forget()
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

    # -- the line ----------------------------------------------------------------------------------

    @Slot(int)
    def _line_moved(self, _value: int) -> None:
        self._moved_at = time.perf_counter() if self.isVisible() else None
        was = self.cut.x
        changed = self._scene.follows(self.picture())
        self.cut.move(round(self._lay.x(self.threshold) * self.theme.scale))
        self._place_live(hold=self.slider.isSliderDown())
        self._resting.start()
        self.threshold_changed.emit(self.threshold)
        now = self.picture()
        self._scene.place(now)
        self._repaint(*changed, *self._scene.follows(now), self._strip(was, self.cut.x))

    @Slot(bool)
    def _held(self, down: bool) -> None:
        if not down:
            self._resting.stop()
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

    def _strip(self, was: int, now: int) -> QRectF:
        """Everything that stands on the line, from where it was to where it is."""
        scale = self.theme.scale
        reach = self._lay.handle.width() / 2 + 12
        left, right = min(was, now) / scale - reach, max(was, now) / scale + reach
        return QRectF(left, 0, right - left, self._lay.height)

    def _repaint(self, *parts: QRectF) -> None:
        """Paint these parts again but for the live view, which has its own pace: its picture is dear to draw."""
        region = QRegion()
        for part in parts:
            region += scaled(part, self.theme.scale)
        self.update(region - QRegion(self.live.geometry()))

    @Slot()
    def _move_cards(self) -> None:
        """One step of cards on their way: only the wall is painted again. Painting starts it, see paintEvent."""
        moving = self._lay.wall.adjusted(0, -12, 0, 12)
        self._repaint(moving)
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
        self.desk.fit(self._lay, scale)
        self._place_live(hold=False)
        self.update()

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
        self.desk.lie_at(paper.adjusted(0, -8, 0, lay.hills.bottom() - paper.bottom()), self.theme.scale)

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
        self._hills = hill_marks(self.populations, live=self.probe.visitor is None)
        self._say()
        self.update()

    # -- the wall ----------------------------------------------------------------------------------

    def _card_words(self, index: int) -> str:
        if self.wall is None:
            return ""
        record, score = self.wall.records[index], float(self.wall.scores[index])
        return words.card(record.name, score, over=score >= self.threshold)

    def _focus_card(self) -> int | None:
        if self.wall is None:
            return None
        if self.wall_focus.meant is not None:
            return self.wall_focus.meant
        scores = self.wall.scores
        return max(self.wall.rights.tolist(), key=lambda index: float(scores[index]), default=None)

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
            focus=self._focus_card(),
            ringed=self.wall_focus.ringed,
            guess=self._hint(),
            slider_focused=self.slider.hasFocus() and self.slider.by_key,
            controls=self._controls(),
            foot=words.foot(self.visitor),
            waiting="" if self.notice is not None else self._waiting(),
        )

    def _hint(self) -> str:
        return translate("Threshold", "Watch. Then take the line.") if self.sweep.running else self.desk.answer()

    def _controls(self) -> list[Control]:
        return [
            Control(box, way, thickness=g.thickness, down=g.isDown(), focused=g.hasFocus())
            for g, box, way in zip((self.loose, self.strict), self._steps(), (-1, 1), strict=True)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ScenePainter(self)
        painter.ratio = self.devicePixelRatioF()
        scale = self.theme.scale
        painter.parts = tuple(
            QRectF(part.x() / scale, part.y() / scale, part.width() / scale, part.height() / scale)
            for part in iter(event.region())  # type: ignore[call-overload]  # its stub knows no iteration
        )
        try:
            self._scene.paint(painter, self.picture(), scale)
        finally:
            painter.end()  # a painter left open by a mistake would end the process
        if self._wall_view.moving and not self._tick.isActive():
            self._tick.start()
        if self._moved_at is not None:
            self.moved.emit((time.perf_counter() - self._moved_at) * 1000)
            self._moved_at = None


def _looking() -> str:
    return translate("Threshold", "Looking for a face…")
