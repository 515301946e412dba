"""Where everything in the room stands, and what its hands do: lines move, words are said, sheets and notices lie."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.model.rates import Populations
from app.model.wall import Wall
from app.ui.parts.base import Cut
from app.ui.parts.glide import Glide
from app.ui.parts.sized import SizedTheme
from app.ui.theme import Role, Theme
from app.ui.threshold import words
from app.ui.threshold.backdrop import title_size
from app.ui.threshold.canvas import Canvas, on_the_line
from app.ui.threshold.desk import Desk, Now, needs
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.hands import Hands
from app.ui.threshold.harms import look_again, spoken
from app.ui.threshold.hills import hill_marks
from app.ui.threshold.layout import NARROWEST, TALL_MIN, WIDE_MIN, WIDEST_BAND, Layout, arrange, largest_scale
from app.ui.threshold.live_side import LiveSide
from app.ui.threshold.paint import wide
from app.ui.threshold.picture import Picture
from app.ui.threshold.slider import STEPS, scaled
from app.ui.threshold.tools import Tools

translate = words.translate


class ThresholdView(Canvas):
    """A wall, a line, perhaps a band, and everything that takes a hand. Whoever owns it sets what it shows."""

    threshold_changed = Signal(float)

    def __init__(self, theme: Theme, populations: Populations, shelf: FaceShelf) -> None:
        self._sized = theme = SizedTheme(theme, TALL_MIN[0], largest_scale)
        super().__init__(theme, shelf)
        self.populations, self.shelf = populations, shelf
        self.wall: Wall | None = None
        self.visitor: str | None = None
        """The rendered visitor's name, or None for somebody live."""
        self.notice: QWidget | None = None
        self._hills = hill_marks(populations, live=True)
        self._lay: Layout = arrange(*WIDE_MIN)
        self._live_side = LiveSide()
        self._tools_wide = 0.0
        self._waiting: Callable[[], str] = words.looking
        self.hands = Hands(theme, self._wall_view, self._card_words, self)
        self.slider, self.wall_focus = self.hands.slider, self.hands.wall_focus
        self.live.raise_()
        self.cut = Cut(self)
        self.tools = Tools(theme, self.cut)
        self.desk = Desk(theme, self.cut, self._now, populations, self.tools.compare)
        self.sweep = Glide(self)
        self._resting = QTimer(self, interval=450, singleShot=True)
        self.slider.valueChanged.connect(self._line_moved)
        self.hands.lower.valueChanged.connect(self._band_moved)
        self.hands.held.connect(self._held)
        self.hands.taken.connect(self.sweep.stop)
        self.hands.touched.connect(self.update)
        self.sweep.moved.connect(self.slider.set_threshold)
        self.sweep.ended.connect(self.update)
        self.tools.changed.connect(self.fit)
        self._resting.timeout.connect(self._say)
        theme.changed.connect(self.fit)

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
        self._follow_hand(on_the_line(self._lay, was / self.theme.scale, self.cut.x / self.theme.scale))

    @Slot(int)
    def _band_moved(self, _value: int) -> None:
        if self.unsure:
            self._follow_hand()

    def _follow_hand(self, *parts: QRectF) -> None:
        """A line has moved, which changes these `parts` beside what it always does."""
        self._resting.start()
        self._place_lower(self.picture())
        self._paint_move(*parts)

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

    # -- size and words ----------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(round(TALL_MIN[0]), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_view()
        self.fit()

    @Slot()
    def fit_view(self) -> None:
        """Be as large as text should be, if the counters and the handle can be seen together then."""
        self._sized.fit_room(self)

    @Slot()
    def fit(self) -> None:
        """Give everything its place anew: the size, the words or a notice's words are others."""
        scale = self.theme.scale
        foot = words.foot(self.visitor)
        room = self.width() / scale, self.height() / scale
        caption = wide(words.live_view(self.visitor)[0], Role.SMALL_BOLD) + 2
        self._lay = arrange(*room, band=self.tools.band_open, foot=wide(foot, Role.SMALL), caption=caption)
        self.setMinimumHeight(round((TALL_MIN if self._lay.tall else WIDE_MIN)[1] * scale))
        self.hands.fit(self._lay, scale)
        self._wall_view.expect(self._lay)
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
        live = side.rect(lay, noticed=asked is not None)
        self.live.setVisible(not live.isEmpty())
        self.live.setGeometry(scaled(live, scale))
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
        hills = hill_marks(self.populations, live=self.visitor is None)
        if hills.words != self._hills.words:  # else what was painted of them can stay
            self._hills = hills
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
