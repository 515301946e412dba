"""Room 6, Groups: one machine, two groups, and no line that treats them alike. Nobody is compared here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.lessons.values import Setting, Settings
from app.live.seen import Compared, Seen
from app.model.gallery import Visitor
from app.model.groups import Kind, Published
from app.model.rates import Populations
from app.ui.groups import words
from app.ui.groups.desk import Desk
from app.ui.groups.notes import kept, predicted
from app.ui.groups.pairs import (
    SEARCHED,
    STEPS,
    Pair,
    example,
    fairness,
    line_for,
    of_kinds,
    other_faces,
    stops,
)
from app.ui.groups.pairs import Setting as Lines
from app.ui.groups.sheets import KnowSheet, PublishedSheet
from app.ui.groups.stage import Stage
from app.ui.groups.words import FACES, NAMES
from app.ui.lesson.tab import tab_through
from app.ui.pages.page import Page
from app.ui.parts.base import Panel
from app.ui.parts.scroll import Scroll
from app.ui.parts.sheet import Sheets
from app.ui.theme import Theme

START: Final = 0.363  # SFace's own threshold, tuned on news photos (F-MODEL-09)
_ANY: Final = 16_777_215  # Qt's word for no limit
LINES: Final = ("first_line", "second_line")
EVEN: Final = 50
MORE: Final = 90  # percent of all searches that are of the second group when one of them is searched more


class GroupsPage(Page):
    """`published` are others' findings, `groups` the rendered people's own rates, which may be empty.

    It needs no camera: what the session sees is not looked at.
    """

    threshold_changed = Signal(float)
    """The one line for all was moved here by a hand or key."""

    def __init__(
        self,
        theme: Theme,
        populations: Populations,
        published: Sequence[Published],
        groups: Sequence[Kind],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._populations = theme, populations
        self._examples = tuple(one for one in published if one.low is not None and one.high is not None)
        self._measured = (other_faces(populations), *of_kinds(groups))
        self.pair: Pair = self._measured[0]
        self.scene, self._stopped = "", (self.pair, -1)
        self.desk = Desk(theme)
        self.stage = Stage(theme, self._heard)
        self.room = Panel(theme)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.room)
        self._whole = QVBoxLayout(self)
        for layout in (self._halves, self._whole):
            layout.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self.desk_scroll = Scroll(theme, self.desk)
        self._halves.addWidget(self.desk_scroll)
        self._halves.addWidget(self.stage, 1)
        self.scroller = Scroll(theme, self.room)
        self._whole.addWidget(self.scroller)
        self.published_sheet = PublishedSheet(theme, published, self)
        self.know_sheet = KnowSheet(theme, populations, groups, self)
        self.sheets = Sheets(((self.published_sheet, self.desk.published_link), (self.know_sheet, self.desk.know_link)))
        self._connect()
        theme.changed.connect(self._fit)
        self.reset()

    def _connect(self) -> None:
        self.desk.scenes.chosen.connect(self.show_scene)
        self.desk.keep.acted.connect(self._keep)
        self.desk.guess.kept.connect(self._guessed)
        self.desk.guess.taken_back.connect(partial(self.show_scene, "one"))
        self.stage.pairs.chosen.connect(self.show_pair)
        self.stage.ratios.chosen.connect(lambda key: self.show_pair(self.pair.key, float(key)))
        for line in (self.stage.all, *self.stage.each, self.stage.searched):
            line.valueChanged.connect(self._show)
            line.settled.connect(self.changed)
        self.stage.all.moved.connect(self._moved_by_hand)

    # -- the page ----------------------------------------------------------------------------------

    @property
    def setting(self) -> Lines:
        """What the sliders of the present scene say."""
        if self.scene == "one":
            return Lines((self.stage.all.value(), self.stage.all.value()))
        lines = (self.stage.each[0].value(), self.stage.each[1].value())
        if self.scene == "each":
            return Lines(lines)
        return Lines(lines, self.stage.searched.value() * SEARCHED // 100)

    @property
    def keys(self) -> tuple[str, ...]:
        """Every pair that can be chosen."""
        return (*(one.what for one in self._examples), *(one.key for one in self._measured))

    def values(self) -> dict[str, Setting]:
        stage, pair = self.stage, NAMES.get(self.pair.key, self.pair.key)
        values: dict[str, Setting] = {"threshold": stage.all.value() / STEPS, "scene": self.scene, "pair": pair}
        values |= {name: line.value() / STEPS for name, line in zip(LINES, stage.each, strict=True)}
        values["second_share"] = stage.searched.value()
        if self.pair.times:
            values["times"] = self.pair.times
        if self.desk.guess.value is not None:
            values["guess"] = self.desk.guess.value
        if self.sheets.opened is not None:
            values["sheet"] = "know" if self.sheets.opened is self.know_sheet else "published"
        return values

    def show_values(self, values: Settings) -> None:
        scene = str(values.get("scene", "one"))
        guess = values.get("guess")
        self.desk.guess.show_guess(None if guess is None else str(guess))
        self.stage.all.setValue(round(float(values.get("threshold", START)) * STEPS))
        keys = {short: key for key, short in NAMES.items()}
        pair = str(values.get("pair", NAMES[FACES]))
        self._choose(keys.get(pair, pair), float(values.get("times", 0.0)))
        for name, line in zip(LINES, self.stage.each, strict=True):
            if name in values:
                line.setValue(round(float(values[name]) * STEPS))
        self.stage.searched.setValue(round(float(values.get("second_share", MORE if scene == "searched" else EVEN))))
        self._show_scene(scene)
        self.sheets.put_away()
        if "sheet" in values:
            self.sheets.open(self.know_sheet if values["sheet"] == "know" else self.published_sheet)

    def arrive(self, **wishes: object) -> None:
        """Shown; among the wishes, `values` sets the room, and `threshold` puts the one line somewhere."""
        values, threshold = wishes.get("values"), wishes.get("threshold")
        if isinstance(values, Mapping):
            self.show_values(values)
        if isinstance(threshold, float):
            self.stage.all.setValue(round(threshold * STEPS))
        self.scroller.verticalScrollBar().setValue(0)
        (self.stage.all if self.scene == "one" else self.stage.each[1]).setFocus()

    def leave(self) -> None:
        self.sheets.put_away()

    def reset(self) -> None:
        self.show_values({})
        self.scroller.verticalScrollBar().setValue(0)

    # -- what the lab tells: nothing of it is used -------------------------------------------------

    def follow(self, visitor: Visitor | None) -> None:
        """Nobody is compared in this room."""

    def show_seen(self, seen: Seen) -> None:
        """Nobody is looked at in this room."""

    def show_compared(self, compared: Compared) -> None:
        """Nobody is compared in this room."""

    # -- what a hand does --------------------------------------------------------------------------

    @Slot(str)
    def show_pair(self, key: str, times: float = 0.0) -> None:
        """Show these two groups; a published difference at `times`, by default the low end of its range."""
        self._choose(key, times)
        self.changed.emit()

    def _choose(self, key: str, times: float) -> None:
        found = next((one for one in self._examples if one.what == key), None)
        if found is not None:
            self.pair = example(found, self._populations.news_photos, times or found.low or 1.0)
        else:
            self.pair = next((one for one in self._measured if one.key == key), self._measured[0])
        self._offer()
        self._line_up()

    @Slot(str)
    def show_scene(self, scene: str) -> None:
        """One line, a line for each, or who is searched. Each opens at what it has to show."""
        before = self.scene
        if scene == "searched":
            self.stage.searched.setValue(MORE)
        if scene == "each" or (scene == "searched" and before != "each"):
            self._line_up()
        self._show_scene(scene)
        self.changed.emit()

    def _show_scene(self, scene: str) -> None:
        self.scene = scene
        self.desk.scenes.set_value(scene)
        self._show()
        self._fit()

    def _line_up(self) -> None:
        """The first group's line stays where the one line is; the second's goes to where strangers fare alike."""
        first = self.stage.all.value()
        wanted = self.pair.groups[0].false_match(first / STEPS).value
        self.stage.each[0].setValue(first)
        self.stage.each[1].setValue(line_for(self.pair.groups[1].false_match, wanted))
        self._show()

    @Slot(int)
    def _moved_by_hand(self, value: int) -> None:
        self.threshold_changed.emit(value / STEPS)

    @Slot()
    def _guessed(self) -> None:
        self.show_scene("each")
        self.stage.each[1].setFocus()
        self.noted.emit(predicted(str(self.desk.guess.value), self.pair, self.setting))

    @Slot()
    def _keep(self) -> None:
        self.noted.emit(kept(self.scene, self.pair, self.setting))

    # -- showing -----------------------------------------------------------------------------------

    def _offer(self) -> None:
        pairs = [(one.what, example(one, self._populations.news_photos, 1.0)) for one in self._examples]
        pairs += [(one.key, one) for one in self._measured]
        published = self.pair.published
        ends = () if published is None else (published.low or 1.0, published.high or 1.0)
        self.stage.offer(pairs, self.pair, ends)

    @Slot()
    def _show(self) -> None:
        """Everything follows from the pair, the scene and the sliders: looked up, never measured again."""
        if not self.scene:
            return
        setting = self.setting
        self.stage.show_cards(self._cards(), self.pair)
        if self.scene != "one" and (self.pair, setting.lines[0]) != self._stopped:
            self._stopped = (self.pair, setting.lines[0])
            self.stage.show_stops(*stops(self.pair, setting.lines[0]))
        before = self.desk.column.totalHeightForWidth(self.desk.width())
        self.desk.show_scene(self.scene, self.pair, setting, fairness(self.pair, setting)[1])
        if self.desk.column.totalHeightForWidth(self.desk.width()) != before:
            self._fit()

    def _cards(self) -> tuple[words.Card, words.Card]:
        return (words.search_cards if self.scene == "searched" else words.rate_cards)(self.pair, self.setting)

    def _heard(self) -> str:
        return words.spoken(self._cards())

    # -- room --------------------------------------------------------------------------------------

    @Slot()
    def _fit(self) -> None:
        """Side by side where there is room, else one under the other, scrolling."""
        px, wide, high = self.theme.px, self.width(), self.height()
        stacked = wide < px(900)
        self._halves.setDirection(QBoxLayout.Direction.BottomToTop if stacked else QBoxLayout.Direction.LeftToRight)
        self.desk.fit(stacked)
        sheets = (self.published_sheet, self.know_sheet)
        tab_through([*sheets, self.stage, self.desk] if stacked else [self.desk, *sheets, self.stage])
        if stacked:
            self.desk_scroll.setMinimumWidth(0)
            self.desk_scroll.setMaximumWidth(_ANY)
            self.desk_scroll.setFixedHeight(self.desk.column.totalHeightForWidth(max(wide - px(16), px(200))))
        else:
            self.desk_scroll.setFixedWidth(px(420) if wide >= px(1100) else px(372))
            self.desk_scroll.setMinimumHeight(0)
            self.desk_scroll.setMaximumHeight(_ANY)
        self.stage.arrange(self.scene or "one", narrow=wide < px(640), squat=high < px(600) and not stacked)
        edge = px(12)
        left = edge if stacked else min(px(420), wide // 3)
        for sheet in sheets:
            sheet.setGeometry(left, edge, max(wide - left - edge, px(200)), max(high - 2 * edge, px(160)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._offer()
            self._show()
            self._fit()
        super().changeEvent(event)
