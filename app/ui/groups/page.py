"""Room 6, Groups: one machine, two groups, and no line that treats them alike. Nobody is compared here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.live.seen import Compared, Seen
from app.model.gallery import Visitor
from app.model.groups import Kind, Published
from app.model.rates import Populations
from app.ui.groups import words
from app.ui.groups.desk import Desk
from app.ui.groups.pairs import (
    SEARCHED,
    STEPS,
    Basis,
    Pair,
    Setting,
    example,
    fairness,
    line_for,
    line_for_missed,
    of_kinds,
    other_faces,
)
from app.ui.groups.sheets import KnowSheet, PublishedSheet, Sheet
from app.ui.groups.stage import Stage
from app.ui.pages.page import Page
from app.ui.parts.base import Panel
from app.ui.parts.scroll import Scroll
from app.ui.theme import Theme

START: Final = 0.363
"""SFace's own threshold, tuned on news photos (F-MODEL-09)."""
_ANY: Final = 16_777_215
"""Qt's word for no limit."""
MORE: Final = 90
"""Percent of all searches that are of the second group when one of them is searched more."""


@dataclass(frozen=True, slots=True)
class Preset:
    """How the room opens: its scene, and whether with this app's own measurement of other faces."""

    scene: str
    other_faces: bool = False


PRESETS: Final = {
    "start": Preset("one"),
    "one-line": Preset("one"),
    "line-for-each": Preset("each"),
    "other-faces": Preset("one", other_faces=True),
}


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
        self.scene = ""
        self._stopped: tuple[Pair, int] | None = None
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
        self._connect()
        theme.changed.connect(self._fit)
        self.reset()

    def _connect(self) -> None:
        self.desk.scenes.chosen.connect(self.show_scene)
        self.desk.guess.chosen.connect(self._guessed)
        self.desk.published_link.acted.connect(lambda: self._open(self.published_sheet))
        self.desk.know_link.acted.connect(lambda: self._open(self.know_sheet))
        self.stage.pairs.chosen.connect(self.show_pair)
        self.stage.ratios.chosen.connect(lambda key: self.show_pair(self.pair.key, float(key)))
        for sheet in (self.published_sheet, self.know_sheet):
            sheet.closed.connect(self._put_away)
        for line in (self.stage.all, *self.stage.each, self.stage.searched):
            line.valueChanged.connect(self._show)
        self.stage.all.taken.connect(self._moved_by_hand)

    # -- the page ----------------------------------------------------------------------------------

    @property
    def setting(self) -> Setting:
        """What the sliders of the present scene say."""
        if self.scene == "one":
            return Setting((self.stage.all.value(), self.stage.all.value()))
        lines = (self.stage.each[0].value(), self.stage.each[1].value())
        if self.scene == "each":
            return Setting(lines)
        return Setting(lines, self.stage.searched.value() * SEARCHED // 100)

    @property
    def keys(self) -> tuple[str, ...]:
        """Every pair that can be chosen."""
        return (*(one.what for one in self._examples), *(one.key for one in self._measured))

    def arrive(self, **wishes: object) -> None:
        """Shown; among the wishes, `preset` names one, and `threshold` puts the one line somewhere."""
        preset, threshold = wishes.get("preset"), wishes.get("threshold")
        if isinstance(preset, str) and preset in PRESETS:
            self._set(PRESETS[preset])
        if isinstance(threshold, float):
            self.stage.all.setValue(round(threshold * STEPS))
        self.scroller.verticalScrollBar().setValue(0)
        (self.stage.all if self.scene == "one" else self.stage.each[1]).setFocus()

    def leave(self) -> None:
        self._put_away()

    def reset(self) -> None:
        self._put_away()
        self.desk.forget_guess()
        self._set(PRESETS["start"])
        self.scroller.verticalScrollBar().setValue(0)

    def _set(self, preset: Preset) -> None:
        self.stage.all.setValue(round(START * STEPS))
        self.stage.searched.setValue(50)
        self.scene = ""
        key = "other-faces" if preset.other_faces else self.keys[0]
        self.show_pair(key)
        self.show_scene(preset.scene)

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
        before, self.scene = self.scene, scene
        self.desk.scenes.set_value(scene)
        if scene == "searched":
            self.stage.searched.setValue(MORE)
        if scene == "each" or (scene == "searched" and before != "each"):
            self._line_up()
        self._show()
        self._fit()

    def _line_up(self) -> None:
        """The first group's line stays where the one line is; the second's goes to where strangers fare alike."""
        first = self.stage.all.value()
        wanted = self.pair.groups[0].false_match(first / STEPS).value
        self.stage.each[0].setValue(first)
        self.stage.each[1].setValue(line_for(self.pair.groups[1].false_match, wanted))
        self._show()

    @Slot()
    def _moved_by_hand(self) -> None:
        self.threshold_changed.emit(self.stage.all.value() / STEPS)

    @Slot()
    def _guessed(self) -> None:
        self.show_scene("each")
        self.stage.each[1].setFocus()

    def _open(self, sheet: Sheet) -> None:
        for other in (self.published_sheet, self.know_sheet):
            other.setVisible(other is sheet)
        sheet.raise_()
        sheet.close_button.setFocus()

    @Slot()
    def _put_away(self) -> None:
        links = (self.desk.published_link, self.desk.know_link)
        for sheet, link in zip((self.published_sheet, self.know_sheet), links, strict=True):
            if not sheet.isHidden():
                sheet.hide()
                link.setFocus()

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
            self.stage.show_stops(*self._stops(setting.lines[0]))
        before = self.desk.column.totalHeightForWidth(self.desk.width())
        self.desk.show_scene(self.scene, self.pair, setting, fairness(self.pair, setting)[1])
        if self.desk.column.totalHeightForWidth(self.desk.width()) != before:
            self._fit()

    def _stops(self, at: int) -> tuple[int, int]:
        """For the second line, when the first is `at`: where strangers fare alike, and where right people do."""
        first, second = self.pair.groups
        alike = line_for(second.false_match, first.false_match(at / STEPS).value)
        if self.pair.basis is Basis.PUBLISHED:  # both have the same curve of missed people
            return alike, at
        return alike, line_for_missed(second.missed, first.missed(at / STEPS).value)

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
        if stacked:
            self.desk_scroll.setMinimumWidth(0)
            self.desk_scroll.setMaximumWidth(_ANY)
            self.desk_scroll.setFixedHeight(self.desk.column.totalHeightForWidth(max(wide - px(16), px(200))))
        else:
            self.desk_scroll.setFixedWidth(px(400) if wide >= px(1100) else px(372))
            self.desk_scroll.setMinimumHeight(0)
            self.desk_scroll.setMaximumHeight(_ANY)
        self.stage.arrange(self.scene or "one", narrow=wide < px(640), squat=high < px(600))
        edge = px(12)
        left = edge if stacked else min(px(400), wide // 3)
        for sheet in (self.published_sheet, self.know_sheet):
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
