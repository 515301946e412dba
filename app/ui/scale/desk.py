"""The paper side: both harms, how sure, the line, and who is wrongly named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.model.line import written
from app.model.rates import Population
from app.ui.parts.base import Panel
from app.ui.parts.button import Button, Kind
from app.ui.parts.facts import Facts
from app.ui.parts.flow import Flow
from app.ui.parts.keep import Keep
from app.ui.parts.rail import Grip, Rail
from app.ui.parts.text import Words
from app.ui.scale import words
from app.ui.scale.amounts import translate
from app.ui.scale.harms import Harms
from app.ui.scale.hundred import Hundred
from app.ui.scale.steady import Steady
from app.ui.scale.stops import BASE_RATES
from app.ui.theme import Role, Theme


@dataclass(frozen=True, slots=True)
class Density:
    """How close everything stands, in design pixels: the numerals' size, from one figure to the next, and the gaps.

    `share` is what the paper takes of the width beside the screen, `facts` how many of them there is room for; without
    a title the dial alone says how big the crowd is.
    """

    columns: bool
    share: float
    titled: bool
    facts: int
    numerals: int
    figures: int
    gap: int


ROOMY: Final = Density(columns=False, share=0.42, titled=True, facts=2, numerals=72, figures=15, gap=7)
CLOSE: Final = Density(columns=False, share=0.445, titled=True, facts=2, numerals=56, figures=14, gap=3)
CLOSER: Final = Density(columns=False, share=0.445, titled=True, facts=2, numerals=46, figures=12, gap=2)
PAIRED: Final = Density(columns=True, share=0.48, titled=True, facts=1, numerals=50, figures=9, gap=4)
PACKED: Final = Density(columns=True, share=0.5, titled=False, facts=1, numerals=44, figures=9, gap=2)
STACKED: Final = Density(columns=True, share=1.0, titled=False, facts=1, numerals=46, figures=10, gap=3)


class Desk(Panel):
    """A column of words, counters and the two small sliders. The page connects them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._built = False
        self.density = ROOMY
        super().__init__(theme, parent=parent)
        self.told: words.Harms = (("", "", ""), ("", "", ""))
        """Both harms as they are said now."""
        self.title = Steady(theme, Role.HEADING)
        self.harms = Harms(theme)
        self.facts = Facts(theme, values=Role.CONTROL_BOLD)
        self.line = Rail(
            theme, _line, _line_says, _line_ends,
            least=0, most=1000, arrow=10, page=50, unit=1000, grip=Grip.LINE, heard=self.harms.accessibleName,
        )  # fmt: skip
        self.naming = Steady(theme, Role.LABEL)
        self.naming_sure = Steady(theme, Role.SMALL, colour="quiet")
        self.hundred = Hundred(theme)
        self.base = Rail(
            theme, _base, words.base_rate,
            least=0, most=len(BASE_RATES) - 1, arrow=1, page=1, heard=self._told_named,
        )  # fmt: skip
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # two in a row: the height is that of their width, not that of a wide one
        for rail in (self.line, self.base):
            rail.setSizePolicy(policy)
        self.guess_link = Button(theme, _guess, Kind.LINK)
        self.keep = Keep(theme)
        self.know_link = Button(theme, _know, Kind.LINK)
        self.foot = Words(theme, Role.SMALL, colour="quiet")
        self._build()
        self._built = True

    def _build(self) -> None:
        self.links = Flow(gap=self.theme.px(16))
        for link in (self.guess_link, self.keep, self.know_link):
            self.links.addWidget(link)
        self._said = QVBoxLayout()
        self._said.addWidget(self.naming)
        self._said.addWidget(self.naming_sure)
        self._crowded, self._named = QVBoxLayout(), QVBoxLayout()
        self._crowded.addWidget(self.line)
        self._crowded.addLayout(self._said)
        self._named.addWidget(self.hundred)
        self._named.addWidget(self.base)
        self._pair = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for half in (self._crowded, self._named):
            half.addStretch(1)
            self._pair.addLayout(half, 1)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.title)
        self.column.addWidget(self.harms)
        self.column.addWidget(self.facts)
        self.column.addLayout(self._pair)
        self.column.addStretch(1)
        self.column.addLayout(self.links)
        self.column.addWidget(self.foot)

    def tell(self, population: Population, threshold: float, size: float, base: float) -> None:
        """Show what follows from these."""
        self.title.say(words.title(size))
        self.told = words.harms(population, threshold, size)
        self.harms.show_harms(self.told)
        wrong, said, sure = words.naming(population, threshold, size, base)
        self.naming_sure.longest = "–"
        self.naming.say(said)
        self.naming_sure.say(sure)
        self.hundred.show_wrong(wrong)
        self.hundred.setAccessibleName(self._told_named())

    def _told_named(self) -> str:
        """Who is wrongly named, for the ear."""
        return words.with_sure(self.naming.text(), self.naming_sure.text())

    def show_facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these, as many as there is room for. They may need more room, but give none back while a hand is on
        its way: the line under them would slip from it."""
        facts = self.facts
        facts.show_rows(rows[: self.density.facts])
        facts.setMinimumHeight(max(facts.minimumHeight(), facts.heightForWidth(facts.width())))

    def fit(self, density: Density) -> None:
        """Stand so close, in one column, or in two under the counters."""
        self.density = density
        px, way, columns = self.theme.px, QBoxLayout.Direction, density.columns
        self.facts.setMinimumHeight(0)
        self.title.setVisible(density.titled)
        self.harms.largest, self.hundred.least = density.numerals, density.figures
        self.naming.role = Role.CONTROL_BOLD if columns else Role.LABEL
        self._pair.setDirection(way.LeftToRight if columns else way.TopToBottom)
        self.column.setContentsMargins(px(24), px(8 if columns or density is CLOSER else 12), px(24), px(8))
        for layout in (self.column, self._crowded, self._named):
            layout.setSpacing(px(density.gap))
        self._pair.setSpacing(px(24 if columns else density.gap))
        self._said.setSpacing(0)
        self.links.gap = px(16)
        for part in (self.harms, self.hundred, self.naming):
            part.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Its height follows from its width: its parts' own least heights are of far narrower ones."""
        return QSize(super().minimumSizeHint().width(), 0)

    def height_for(self, width: int) -> int:
        """How high it is when it is so wide."""
        return self.column.totalHeightForWidth(width) if self._built else 0


def _line() -> str:
    return translate("Scale", "The line")


def _line_says(value: int) -> str:
    return written(value / 1000)


def _line_ends() -> tuple[str, str]:
    return translate("Scale", "Loose: flags more people"), translate("Scale", "Strict: flags fewer")


def _base() -> str:
    return translate("Scale", "Is the one we look for really in the crowd?")


def _guess() -> str:
    return translate("Scale", "Guess first")


def _know() -> str:
    return translate("Scale", "How do we know?")
