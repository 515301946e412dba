"""The paper side: both harms, how sure, the line, and who is wrongly named."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.rates import Population
from app.ui.parts.base import Panel
from app.ui.parts.button import Button, Kind
from app.ui.parts.facts import Facts
from app.ui.parts.flow import Flow
from app.ui.parts.keep import Keep
from app.ui.parts.rail import Grip, Rail
from app.ui.parts.text import Words
from app.ui.scale import words
from app.ui.scale.harms import Harms
from app.ui.scale.hundred import Hundred
from app.ui.scale.stops import BASE_RATES
from app.ui.theme import Role, Theme


class Desk(Panel):
    """A column of words, counters and the two small sliders. The page connects them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._built = False
        super().__init__(theme, parent=parent)
        self.title = Words(theme, Role.HEADING)
        self.harms = Harms(theme)
        self.facts = Facts(theme, values=Role.CONTROL_BOLD)
        self.line = Rail(
            theme, _line, _line_says, _line_ends,
            least=0, most=1000, arrow=10, page=50, grip=Grip.LINE, heard=self.harms.accessibleName,
        )  # fmt: skip
        self.naming = Words(theme, Role.LABEL)
        self.naming_sure = Words(theme, Role.SMALL, colour="quiet")
        self.hundred = Hundred(theme)
        self.base = Rail(
            theme, _base, words.base_rate,
            least=0, most=len(BASE_RATES) - 1, arrow=1, page=1, heard=self.naming.text,
        )  # fmt: skip
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
        self._column = QVBoxLayout(self)
        above: tuple[QWidget, ...] = (self.title, self.harms, self.facts, self.line)
        below: tuple[QWidget, ...] = (self.hundred, self.base)
        for part in above:
            self._column.addWidget(part)
        self._column.addLayout(self._said)
        for part in below:
            self._column.addWidget(part)
        self._column.addLayout(self.links)
        self._column.addWidget(self.foot)
        self._column.addStretch(1)

    def tell(self, population: Population, threshold: float, size: float, base: float) -> None:
        """Show what follows from these."""
        self.title.say(words.title(size))
        self.harms.show_harms(words.harms(population, threshold, size))
        wrong, said, sure = words.naming(population, threshold, size, base)
        self.naming.say(said)
        self.naming_sure.say(sure)
        self.naming_sure.setVisible(bool(sure))
        self.hundred.show_wrong(wrong)
        self.hundred.setAccessibleName(said)

    def fit(self, stacked: bool) -> None:
        """Margins for where it lies."""
        px = self.theme.px
        self._column.setContentsMargins(px(24), px(12), px(24), px(8))
        self._column.setSpacing(px(7 if not stacked else 10))
        self._said.setSpacing(0)
        self.links.gap = px(16)

    def minimumSizeHint(self) -> QSize:
        """Its height follows from its width: its parts' own least heights are of far narrower ones."""
        return QSize(super().minimumSizeHint().width(), 0)

    def height_for(self, width: int) -> int:
        """How high it is when it is so wide."""
        return self._column.totalHeightForWidth(width) if self._built else 0


def _line() -> str:
    return words.translate("Scale", "The line")


def _line_says(value: int) -> str:
    return words.line(value / 1000)


def _line_ends() -> tuple[str, str]:
    return words.translate("Scale", "Loose: flags more people"), words.translate("Scale", "Strict: flags fewer")


def _base() -> str:
    return words.translate("Scale", "Is the one we look for really in the crowd?")


def _guess() -> str:
    return words.translate("Scale", "Guess first")


def _know() -> str:
    return words.translate("Scale", "How do we know?")
