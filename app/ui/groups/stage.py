"""The screen side: which two groups, both of them side by side, and the sliders of the scene."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.groups import words
from app.ui.groups.pairs import LOOSEST, SEARCHED, STRICTEST, Pair
from app.ui.groups.view import GroupView
from app.ui.groups.words import Card
from app.ui.parts.base import Material, Panel
from app.ui.parts.choice import Choice, Item
from app.ui.parts.rail import Grip, Rail
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

translate = words.translate


class Stage(Panel):
    """Two groups and their sliders. `heard` says both harms of both, for the ear."""

    def __init__(self, theme: Theme, heard: Callable[[], str], parent: QWidget | None = None) -> None:
        self._names = ("", "")
        super().__init__(theme, Material.SCREEN, parent)
        self.pairs = Choice(theme, lambda: translate("Groups", "Which groups?"), (), material=Material.SCREEN)
        self.ratios = Choice(
            theme, lambda: translate("Groups", "How large a difference?"), (), material=Material.SCREEN
        )
        self.basis = Words(theme, Role.SMALL, material=Material.SCREEN, colour="quiet")
        self.views = (GroupView(theme), GroupView(theme))
        self.all = _line(theme, lambda: translate("Groups", "One line for both groups"), heard)
        self.each = (
            _line(theme, lambda: self._line_of(0), heard, lambda: translate("Groups", "The line")),
            _line(theme, lambda: self._line_of(1), heard, lambda: translate("Groups", "The line")),
        )
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
        self._build()

    def _build(self) -> None:
        self._views, self._lines, self._why = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for view, line in zip(self.views, self.each, strict=True):
            self._views.addWidget(view, 1)
            self._lines.addWidget(line, 1, Qt.AlignmentFlag.AlignBottom)
        self._why.addWidget(self.ratios)
        self._why.addWidget(self.basis, 1)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.pairs)
        self.column.addLayout(self._why)
        self.column.addLayout(self._views, 1)
        self.column.addLayout(self._lines)
        self.column.addWidget(self.all)
        self.column.addWidget(self.searched)

    # What it is told ----------------------------------------------------------------------------------

    def offer(self, pairs: Sequence[tuple[str, Pair]], chosen: Pair, ratios: Sequence[float]) -> None:
        """Offer these pairs, and for a published one both ends of its range."""
        self.pairs.offer([Item(key, partial(words.pair_name, pair)) for key, pair in pairs])
        self.pairs.set_value(chosen.key)
        self.ratios.offer([Item(f"{one:g}", partial(words.times_words, one)) for one in ratios])
        self.ratios.set_value(f"{chosen.times:g}")
        self.ratios.setVisible(bool(ratios))

    def show_cards(self, cards: tuple[Card, Card], pair: Pair) -> None:
        """Show both groups."""
        self.basis.say(words.basis(pair))
        names = (cards[0].name, cards[1].name)
        if names != self._names:
            self._names = names
            for line in (*self.each, self.searched):
                line.retranslate()
                line.updateGeometry()
        for view, card in zip(self.views, cards, strict=True):
            view.show_card(card, cards)

    def show_stops(self, alike: int, missed: int) -> None:
        """Mark on the second line where strangers fare alike, and where right people do."""
        self.each[1].show_stops(
            {missed: translate("Groups", "right people alike"), alike: translate("Groups", "strangers alike")}
        )
        self.searched.show_stops({50: translate("Groups", "as many of each")})

    def arrange(self, scene: str, *, narrow: bool, squat: bool) -> None:
        """Show the scene's sliders; margins for the theme's scale. `narrow` and `squat` windows get less air."""
        px = self.theme.px
        self.all.setVisible(scene == "one")
        for line in self.each:
            line.setVisible(scene == "each" or (scene == "searched" and not squat))
        self.searched.setVisible(scene == "searched")
        for view in self.views:
            view.set_compact(squat)
        side, gap = px(12 if narrow else 20), px(4 if squat else 8)
        self.column.setContentsMargins(side, px(8 if squat else 14), side, px(6 if squat else 10))
        self.column.setSpacing(gap)
        self._why.setSpacing(px(14))
        for row in (self._views, self._lines):
            row.setSpacing(px(16 if narrow else 28))
        # The ratios stand in one row as long as there is room for the words beside them.
        self.ratios.setFixedWidth(px(104 if narrow else 210))

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


def _line(
    theme: Theme, name: Callable[[], str], heard: Callable[[], str], shown: Callable[[], str] | None = None
) -> Rail:
    return Rail(
        theme,
        shown or name,
        words.line,
        _ends,
        least=LOOSEST,
        most=STRICTEST,
        arrow=10,
        page=50,
        grip=Grip.LINE,
        material=Material.SCREEN,
        heard=heard,
        name=name,
    )


def _ends() -> tuple[str, str]:
    return translate("Groups", "Loose: flags more people"), translate("Groups", "Strict: flags fewer")
