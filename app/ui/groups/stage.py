"""The screen side: both groups' people along their lines, one over the other, and the sliders of the scene."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from app.lessons.values import Setting as Value
from app.lessons.values import Settings
from app.ui.groups import named
from app.ui.groups.crowd import Crowd
from app.ui.groups.ground import GroundRail
from app.ui.groups.pairs import LOOSEST, SEARCHED, STEPS, STRICTEST, USUAL, Pair, Setting
from app.ui.groups.view import FIELD, GroupView, Stand
from app.ui.groups.words import Card
from app.ui.parts.base import Material, Panel
from app.ui.parts.button import Button
from app.ui.parts.glide import Glide
from app.ui.parts.rail import Grip, Rail
from app.ui.parts.scroll import BAR
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

translate = named.translate

LINES: Final = ("first_line", "second_line")
TRIAL_MS: Final = 3200
"""So long the second line takes through all its places."""
EVEN: Final = 50
"""Percent of all searches that are of the second group."""


def side_of(wide: int, theme: Theme) -> int:
    """The margin left and right, in a window so wide."""
    return theme.px(12 if wide < theme.px(640) else 20)


class Stage(Panel):
    """Two groups and their sliders. `heard` says both harms of both, for the ear."""

    def __init__(self, theme: Theme, heard: Callable[[], str], parent: QWidget | None = None) -> None:
        self._names, self._picked = ("", ""), ""
        super().__init__(theme, Material.SCREEN, parent)
        self.pick = Button(theme, lambda: self._picked, material=Material.SCREEN)
        self.basis = Words(theme, Role.SMALL, material=Material.SCREEN, colour="quiet")
        self.all = _line(theme, lambda: translate("Groups", "One line for both groups"), heard, _own)
        self.each = (
            _line(theme, lambda: self._line_of(0), heard),
            _line(theme, lambda: self._line_of(1), heard),
        )
        self.views = (GroupView(theme, self.each[0]), GroupView(theme, self.each[1]))
        self.views[0].peer, self.views[1].peer = self.views[1], self.views[0]
        self.searched = Rail(
            theme,
            lambda: translate("Groups", "Who is searched?"),
            self._split,
            lambda: self._names,
            least=10,
            most=90,
            arrow=10,
            page=20,
            drag=10,
            material=Material.SCREEN,
            heard=heard,
        )
        self.trial = Glide(self)
        self.trial.moved.connect(lambda place: self.each[1].setValue(round(place)))
        self.source = Panel(theme, Material.SCREEN)
        """Which groups, and where their numbers are from."""
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.source)
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._top.addWidget(self.basis, 1)
        self._gaps = tuple(QSpacerItem(0, 0) for _ in range(3))
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self._last, self._parted = False, False
        self.column.addWidget(self.source)
        for gap, view, line in zip(self._gaps, self.views, self.each, strict=False):
            self.column.addSpacerItem(gap)
            self.column.addWidget(view, 1)
            self.column.addWidget(line)
        self.column.addWidget(self.all)
        self.column.addSpacerItem(self._gaps[-1])
        self.column.addWidget(self.searched)

    # What hands have set ------------------------------------------------------------------------------

    def setting(self, scene: str) -> Setting:
        """What the sliders say in this scene."""
        if scene == "one":
            return Setting((self.all.value(), self.all.value()))
        lines = (self.each[0].value(), self.each[1].value())
        return Setting(lines) if scene == "each" else Setting(lines, self.searched.value() * SEARCHED // 100)

    def values(self) -> dict[str, Value]:
        """Every slider by its name among the room's values."""
        lines = zip(("threshold", *LINES), (self.all, *self.each), strict=True)
        return {**{name: line.value() / STEPS for name, line in lines}, "second_share": self.searched.value()}

    def show_values(self, values: Settings) -> None:
        """Set every slider; two lines begin where the one line is."""
        line = float(values.get("threshold", USUAL / STEPS))
        for name, part in zip(("threshold", *LINES), (self.all, *self.each), strict=True):
            part.setValue(round(float(values.get(name, line)) * STEPS))
        self.searched.setValue(round(float(values.get("second_share", EVEN))))

    def start(self, first: int, second: int) -> None:
        """Put both lines there, and search as many of each."""
        for line, value in zip((*self.each, self.searched), (first, second, EVEN), strict=True):
            line.setValue(value)

    def try_every_line(self) -> None:
        """Let the second line go through all its places by itself."""
        line = self.each[1]
        home, least, most = line.value(), line.minimum(), line.maximum()
        self.trial.begin(((0.0, home), (0.2, least), (0.8, most), (1.0, home)), TRIAL_MS)

    # What it is told ----------------------------------------------------------------------------------

    def show_pair(self, pair: Pair, *, covered: bool) -> None:
        """Name these groups and their source; `covered` tells nothing of what came."""
        self._picked = named.pair_name(pair) if covered else named.pair_words(pair)
        self.pick.retranslate()
        self.pick.setAccessibleName(translate("Groups", "Which groups? Now: {pair}").format(pair=self._picked))
        self.pick.updateGeometry()
        self.basis.say(named.source(pair) if covered else named.basis(pair))

    def reach(self, pair: Pair) -> None:
        """Let the lines reach as far as these groups need them to."""
        for line in (self.all, *self.each):
            line.setMaximum(pair.strictest)

    def show_cards(
        self, cards: tuple[Card, Card], both: tuple[Crowd, Crowd] | None, setting: Setting, *, covered: bool
    ) -> None:
        """Show both groups: along their lines, or without `both` the people named. `covered` hides the second."""
        names = (cards[0].name, cards[1].name)
        if names != self._names:
            self._names = names
            for line in (*self.each, self.searched):
                line.retranslate()
                line.updateGeometry()
        for place, view in enumerate(self.views):
            stand = None if both is None else Stand(both, place, setting.lines[place])
            view.show_card(cards[place], cards, stand, covered=covered and place == 1)

    def show_stops(self, alike: int, missed: int) -> None:
        """Mark on the second line where strangers fare alike, and where right people do."""
        self.each[1].show_stops(
            {missed: translate("Groups", "right people alike"), alike: translate("Groups", "strangers alike")}
        )
        self.searched.show_stops({EVEN: translate("Groups", "as many of each")})
        for line in (self.each[1], self.searched):
            line.updateGeometry()

    def in_order(self) -> list[QWidget]:
        """What keys reach, as one reads it."""
        lines: list[QWidget] = [*self.each, self.all, self.searched]
        return [*lines, self.source] if self._last else [self.source, *lines]

    def arrange(self, scene: str, wide: int, *, squat: bool, seen: int = 0) -> None:
        """Show the scene's sliders, `wide` pixels across; narrow and `squat` windows get less air.

        Where it scrolls with the paper, `seen` pixels of height are seen at once.
        """
        px, narrow = self.theme.px, wide < self.theme.px(640)
        self.all.setVisible(scene == "one")
        for view, line in zip(self.views, self.each, strict=True):
            line.setVisible(scene == "each")
            view.slide = self.all if scene == "one" else line
            view.set_compact(squat or narrow)
        self.searched.setVisible(scene == "searched")
        side = side_of(wide, self.theme)
        self.column.setContentsMargins(side, px(8 if squat or narrow else 14), side, px(6 if squat or narrow else 10))
        for gap in self._gaps:
            gap.changeSize(0, px(4 if squat else 8))
        self.column.invalidate()
        self._arrange_top(wide - 2 * side)
        self._share(scene, wide - 2 * side - px(BAR), seen)

    def _share(self, scene: str, across: int, seen: int) -> None:
        """Where not all of it is seen at once, people and sliders come first: both groups if they can be seen, else
        the first one alone with the slider, as high as what is seen; then the other."""
        lines = self.each if scene == "each" else (self.all if scene == "one" else self.searched,)
        sliders = [line.heightForWidth(across) for line in lines]
        view = max(one.heightForWidth(across) for one in self.views)
        above = self.column.contentsMargins().top() + self._gaps[0].sizeHint().height()
        both = above + 2 * self._gaps[1].sizeHint().height() + 2 * view + sum(sliders)
        tight = 0 < seen < both + self.source.heightForWidth(across) + self.column.contentsMargins().bottom()
        least = view - self.theme.px(FIELD[1] - FIELD[2])
        split = tight and both - 2 * (view - least) > seen
        self._put(last=tight, split=split)
        high = max(seen - above - sliders[0], least) if split else view + (seen - both) // 2
        for one in self.views:
            if tight:
                one.set_compact(True, least=high < view)
            one.setMinimumHeight(high if tight else 0)

    def _put(self, *, last: bool, split: bool) -> None:
        """The source on top or `last`; with `split` the slider of both groups under the first of them."""
        if (last, split) == (self._last, self._parted):
            return
        self._last, self._parted = last, split
        for part in (self.source, self.all, self.searched):
            self.column.removeWidget(part)
        under = self.column.indexOf(self.each[0] if split else self.each[1]) + 1
        self.column.insertWidget(under, self.all)
        self.column.insertWidget(under + 1 if split else -1, self.searched)
        self.column.insertWidget(-1 if last else 0, self.source)

    def _arrange_top(self, across: int) -> None:
        """The basis beside the pair, or under it where that is lower."""
        px, pick = self.theme.px, self.pick.sizeHint()
        room = across - pick.width() - px(14)
        under = pick.height() + px(4) + self.basis.heightForWidth(across)
        beside = room > px(80) and max(pick.height(), self.basis.heightForWidth(room)) < under
        self._top.setSpacing(px(14 if beside else 4))
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _line_of(self, place: int) -> str:
        if not self._names[place]:
            return ""
        return translate("Groups", "Line for: {group}").format(group=self._names[place])

    def _split(self, share: int) -> str:
        count = QLocale().toString
        second = SEARCHED * share // 100
        return translate("Groups", "{first} and {second} people").format(
            first=count(SEARCHED - second), second=count(second)
        )


def _own(value: int) -> str:
    """The line that other rooms share does not come in here."""
    return translate("Groups", "{line} · this room’s own line").format(line=named.line(value))


def _line(
    theme: Theme, name: Callable[[], str], heard: Callable[[], str], says: Callable[[int], str] = named.line
) -> GroundRail:
    return GroundRail(
        theme,
        name,
        says,
        _ends,
        least=LOOSEST,
        most=STRICTEST,
        arrow=10,
        page=50,
        unit=1000,
        grip=Grip.LINE,
        material=Material.SCREEN,
        heard=heard,
    )


def _ends() -> tuple[str, str]:
    return translate("Groups", "Loose: flags more people"), translate("Groups", "Strict: flags fewer")
