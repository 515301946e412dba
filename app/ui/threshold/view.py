"""What the room looks like and where everything in it stands: it paints, and follows the hand."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.model.rates import Populations
from app.model.wall import Wall
from app.ui.parts.base import Cut
from app.ui.parts.glide import Glide
from app.ui.parts.live_view import LiveView
from app.ui.parts.sized import SizedTheme
from app.ui.theme import Role, Theme
from app.ui.threshold import words
from app.ui.threshold.backdrop import title_size
from app.ui.threshold.desk import Desk, Now, needs
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.hands import Hands
from app.ui.threshold.harms import look_again, spoken
from app.ui.threshold.hills import hill_marks
from app.ui.threshold.layout import NARROWEST, TALL_MIN, WIDE_MIN, WIDEST_BAND, Layout, arrange
from app.ui.threshold.live_side import LiveSide
from app.ui.threshold.paint import ScenePainter, wide
from app.ui.threshold.picture import Picture
from app.ui.threshold.scene import Scene
from app.ui.threshold.slider import STEPS, scaled
from app.ui.threshold.tools import Tools
from app.ui.threshold.wall_view import WallView

STEP_MS: Final = 25
"""Between two steps of cards on their way: smooth enough for a seventh of a second, and the hand comes first."""

translate = words.translate


class ThresholdView(QWidget):
    """A wall, a line, perhaps a band, and everything that takes a hand. Whoever owns it sets what it shows."""

    threshold_changed = Signal(float)
    moved = Signal(float)
    """Milliseconds from a move of a line to the end of its painting."""

    def __init__(self, theme: Theme, populations: Populations, shelf: FaceShelf) -> None:
        super().__init__()
        self.theme = theme = SizedTheme(theme, TALL_MIN[0])
        self.populations, self.shelf = populations, shelf
        self.wall: Wall | None = None
        self.visitor: str | None = None
        """The rendered visitor's name, or None for somebody live."""
        self.notice: QWidget | None = None
        self._hills = hill_marks(populations, live=True)
        self._wall_view = WallView(theme, shelf)
        self._scene = Scene(theme, self._wall_view)
        self._lay: Layout = arrange(*WIDE_MIN)
        self._live_side = LiveSide()
        self._tools_wide = 0.0
        self._moved_at: float | None = None
        self._waiting: Callable[[], str] = words.looking
        self.live = LiveView(theme)
        self.live.setParent(self)
        self.hands = Hands(theme, self._wall_view, self._card_words, self)
        self.slider, self.wall_focus = self.hands.slider, self.hands.wall_focus
        self.live.raise_()
        self.cut = Cut(self)
        self.tools = Tools(theme, self.cut)
        self.desk = Desk(theme, self.cut, self._now, populations, self.tools.compare)
        self.sweep = Glide(self)
        self._tick = QTimer(self, interval=STEP_MS)
        self._resting = QTimer(self, interval=450, singleShot=True)
        self.slider.valueChanged.connect(self._line_moved)
        self.hands.lower.valueChanged.connect(self._band_moved)
        self.hands.held.connect(self._held)
        self.hands.taken.connect(self.sweep.stop)
        self.hands.touched.connect(self.update)
        self.sweep.moved.connect(self.slider.set_threshold)
        self.sweep.ended.connect(self.update)
        self.tools.changed.connect(self.fit)
        self._tick.timeout.connect(self._move_cards)
        self._resting.timeout.connect(self._say)
        shelf.arrived.connect(self.update)
        theme.changed.connect(self.fit)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _now(self) -> Now:
        return Now(self.wall, self.threshold)

    def wait_for(self, words: Callable[[], str]) -> None:
        """Say this, in the language in force, where the wall will be."""
        self._waiting = words
        self.update()

    def set_notice(self, notice: QWidget | None) -> None:
        """Put a notice (a consent banner) where the wall would be, or take it away."""
        if notice is self.notice:
            return
        if self.notice is not None:
            self.notice.hide()
        self.notice = notice
        if notice is not None:
            notice.setParent(self)
            notice.show()
            notice.raise_()
        self.fit()

    # -- the line and the band ----------------------------------------------------------------------

    def set_threshold(self, threshold: float) -> None:
        """Put the line somewhere."""
        self.slider.set_threshold(threshold)

    @property
    def threshold(self) -> float:
        """Where the line stands."""
        return self.slider.threshold

    @property
    def unsure(self) -> float:
        """How wide the unsure band under the line is; 0 without one."""
        return self.hands.lower.width_set if self.tools.band_open else 0.0

    def set_unsure(self, width: float) -> None:
        """Open the unsure band so wide, or with 0 close it."""
        if width > 0:
            self.hands.lower.setValue(round(min(max(width, NARROWEST), WIDEST_BAND) * STEPS))
        self.hands.lower.setVisible(width > 0)
        self.tools.show_band(is_open=width > 0)
        self._say()

    @Slot(int)
    def _line_moved(self, _value: int) -> None:
        was = self.cut.x
        self.cut.move(round(self._lay.x(self.threshold) * self.theme.scale))
        self._place_live(hold=self.slider.isSliderDown())
        self.threshold_changed.emit(self.threshold)
        self._follow_hand(self._strip(was, self.cut.x))

    @Slot(int)
    def _band_moved(self, _value: int) -> None:
        if self.unsure:
            self._follow_hand()

    def _follow_hand(self, *parts: QRectF) -> None:
        """A line has moved: paint what that changes, beside these `parts`."""
        self._moved_at = time.perf_counter() if self.isVisible() else None
        now = self.picture()
        changed = self._scene.follows(now)
        self._resting.start()
        self._place_lower(now)
        self._scene.place(now)
        self._repaint(*changed, *self._scene.follows(now), *parts)

    @Slot(bool)
    def _held(self, down: bool) -> None:
        if not down:
            self._resting.stop()
            self._place_live(hold=False)
            self._say()

    @Slot()
    def _say(self) -> None:
        """Say what a screen reader hears, unless a hand is still on its way."""
        self.setAccessibleName(words.title(self.visitor))
        told = words.plate(self.threshold, self.populations, self.visitor) if self.wall else ()
        self.setAccessibleDescription(". ".join((*told, words.foot(self.visitor))))  # nobody else tells what is painted
        if not self.slider.isSliderDown():
            said = spoken(self.wall, self.threshold, self.populations, self.visitor, self.picture().band)
            self.slider.announce(f"{said} {self.desk.answer()}".rstrip())
        if self.unsure and self.wall is not None and not self.hands.lower.isSliderDown():
            self.hands.lower.announce(look_again(self.wall, self.threshold, self.picture().band))

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
        return QSize(round(TALL_MIN[0]), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.theme.fit_room(self)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Give everything its place anew: the size, the words or a notice's words are others."""
        scale = self.theme.scale
        foot = words.foot(self.visitor)
        room = self.width() / scale, self.height() / scale
        self._lay = arrange(*room, band=self.tools.band_open, foot=wide(foot, Role.SMALL))
        self.setMinimumHeight(round((TALL_MIN if self._lay.tall else WIDE_MIN)[1] * scale))
        self.hands.fit(self._lay, scale)
        self.cut.move(round(self._lay.x(self.threshold) * scale))
        self._tools_wide = self.tools.fit(self._lay, scale, title_size(self._lay, self.visitor)[1])
        self.desk.fit(self._lay, scale)
        self._place_live(hold=False)
        self._place_lower(self.picture())
        self.update()

    def _place_live(self, *, hold: bool) -> None:
        lay, side, asked, scale = self._lay, self._live_side, self.notice, self.theme.scale
        side.choose(lay, lay.x(self.threshold), hold=hold)
        if asked is not None:
            asked.setGeometry(scaled(side.notice(lay, partial(needs, asked, scale)), scale))
        self.live.setGeometry(scaled(side.rect(lay, noticed=asked is not None), scale))
        self.desk.lie_at(side.sheets(lay, noticed=asked is not None), lay.hills.top(), scale)

    def _place_lower(self, picture: Picture) -> None:
        if picture.unsure:
            self.hands.lower.fit(picture.lay, picture.line, picture.lay.x(picture.lower), self.theme.scale)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.hands.retranslate()
        self.tools.retranslate()  # and everything is fitted anew
        self._hills = hill_marks(self.populations, live=self.visitor is None)
        self._say()
        self.update()

    # -- the wall ----------------------------------------------------------------------------------

    def _card_words(self, index: int) -> str:
        if self.wall is None:
            return ""
        record, score = self.wall.records[index], float(self.wall.scores[index])
        return words.card(record.name, score, over=score >= self.threshold, again=score >= self.picture().lower)

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
            live=self._live_side.rect(self._lay, noticed=self.notice is not None),
            focus=self.wall_focus.card(self.wall),
            ringed=self.wall_focus.ringed,
            guess=self._hint(),
            slider_focused=self.slider.hasFocus() and self.slider.by_key,
            controls=self.hands.controls(),
            foot=words.foot(self.visitor),
            waiting="" if self.notice is not None else self._waiting(),
            unsure=self.unsure,
            lower_focused=self.hands.lower.hasFocus() and self.hands.lower.by_key,
            covered=self.desk.covers(self.theme.scale, self.notice),
            title_wide=self._lay.title.width() - (0 if self._lay.tall else self._tools_wide + 16),
        )

    def _hint(self) -> str:
        return translate("Threshold", "Watch. Then take the line.") if self.sweep.running else self.desk.answer()

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScenePainter(self) as painter:
            painter.ratio = self.devicePixelRatioF()
            scale = self.theme.scale
            painter.parts = tuple(
                QRectF(part.x() / scale, part.y() / scale, part.width() / scale, part.height() / scale)
                for part in iter(event.region())  # type: ignore[call-overload]  # its stub knows no iteration
            )
            self._scene.paint(painter, self.picture(), scale)
        if self._wall_view.moving and not self._tick.isActive():
            self._tick.start()
        if self._moved_at is not None:
            self.moved.emit((time.perf_counter() - self._moved_at) * 1000)
            self._moved_at = None
