"""One group: its name, both harms as counters of the same size, and under each the field of people."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.groups.field import Field
from app.ui.groups.words import Card, Harm
from app.ui.parts.base import Material, Part
from app.ui.parts.text import lay, write
from app.ui.theme import Palette, Role, Theme

NUMERAL: Final = 54
FIELD: Final = 60
"""The least height of a field, design pixels."""
PERSON: Final = 17
"""The largest person."""


class GroupView(Part, QWidget):
    """Shows a `Card` beside another: both keep the same heights, so that fields can be compared."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: Card | None = None
        self._both: tuple[Card, ...] = ()
        self._field = Field()
        self._kept: dict[tuple[object, ...], tuple[float, int, int, int]] = {}
        self._numeral, self._least, self._name_role = NUMERAL, FIELD, Role.LABEL
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme, Material.SCREEN)

    def set_compact(self, compact: bool) -> None:
        """Smaller counters and fields, for windows of little height."""
        self._numeral, self._least = (36, 22) if compact else (NUMERAL, FIELD)
        self._name_role = Role.CONTROL_BOLD if compact else Role.LABEL
        self.updateGeometry()
        self.update()

    def show_card(self, card: Card, both: tuple[Card, Card]) -> None:
        """Show this of `both`; does nothing when it is shown already."""
        if (card, both) == (self.card, self._both):
            return
        before = self.heightForWidth(self.width())
        self.card, self._both = card, both
        said = f"{card.name}: {card.wrong.numeral} {card.wrong.label}, {card.missed.numeral} {card.missed.label}."
        self.setAccessibleName(f"{said} {card.named}".strip())
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()

    # Size ---------------------------------------------------------------------------------------------

    def _numeral_font(self) -> QFont:
        made = self.theme.font(Role.COUNTER)
        made.setPixelSize(self.theme.px(self._numeral))
        made.setWeight(QFont.Weight.Bold)
        return made

    def _sizes(self, width: int) -> tuple[float, int, int, int]:
        """How wide numerals are, and how high counters, names and last lines: measuring text is dear, so it is kept."""
        key = width, self.theme.scale, self._numeral, self._both
        if key not in self._kept:
            self._kept = {key: self._measure(float(width))}
        return self._kept[key]

    def _measure(self, width: float) -> tuple[float, int, int, int]:
        metrics = QFontMetricsF(self._numeral_font())
        harms = [harm for card in self._both for harm in (card.wrong, card.missed)]
        numeral = max(metrics.horizontalAdvance(one) for one in ["00", *(harm.numeral for harm in harms)])
        room = self._beside(width, numeral)
        labels = {
            (harm.label, harm.sure): self._text_high([harm.label], Role.CONTROL_BOLD, room)
            + self._text_high([harm.sure], Role.SMALL, room, 1.3)
            for harm in harms
        }
        head = max([*labels.values(), self.theme.px(self._numeral)]) + self.theme.px(6)
        name = self._text_high([card.name for card in self._both], self._name_role, width) + self.theme.px(4)
        return numeral, head, name, self._text_high([card.named for card in self._both], Role.CONTROL_BOLD, width)

    def _beside(self, width: float, numeral: float) -> float:
        return max(width - numeral - self.theme.px(14), self.theme.px(60))

    def _text_high(self, texts: list[str], role: Role, width: float, leading: float = 1.25) -> int:
        font = self.theme.font(role)
        return math.ceil(max((lay(text, font, width, leading).height for text in texts if text), default=0.0))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _, head, name, named = self._sizes(width)
        return name + 2 * (head + self.theme.px(self._least + 8)) + named

    def sizeHint(self) -> QSize:
        wide = self.theme.px(380)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(210), self.theme.px(200))

    # Paint --------------------------------------------------------------------------------------------

    def field_box(self, top: int) -> QRect:
        """Where a field lies whose counter begins at `top`, pixels."""
        _, head, name, named = self._sizes(self.width())
        half = (self.height() - name - named) // 2
        return QRect(0, top + head, self.width(), max(half - head - self.theme.px(8), 1))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        if self.card is None:
            return
        wide = self.width()
        _, _, name_high, named_high = self._sizes(wide)
        self._write(painter, self.card.name, self._name_role, palette, "ink", (0, 0, wide), 1.25)
        half = (self.height() - name_high - named_high) // 2
        for place, (harm, role) in enumerate(((self.card.wrong, "over"), (self.card.missed, "you"))):
            self._draw_harm(painter, palette, harm, role, name_high + place * half)
        if self.card.named:
            at = (0, self.height() - named_high, wide)
            self._write(painter, self.card.named, Role.CONTROL_BOLD, palette, "ink", at, 1.25)

    def _draw_harm(self, painter: QPainter, palette: Palette, harm: Harm, role: str, top: int) -> None:
        wide, colour = self.width(), palette.colour(role)
        font = self._numeral_font()
        painter.setFont(font)
        painter.setPen(colour)
        metrics = QFontMetricsF(font)
        painter.drawText(0, round(top + metrics.capHeight() + self.theme.px(6)), harm.numeral)
        numeral = self._sizes(wide)[0]
        left, room = numeral + self.theme.px(14), self._beside(wide, numeral)
        high = self._write(painter, harm.label, Role.CONTROL_BOLD, palette, "ink", (left, top, room), 1.25)
        self._write(painter, harm.sure, Role.SMALL, palette, "quiet", (left, top + high, room), 1.3)
        colours = colour, palette.colour("crowd"), palette.colour("ground")
        grid = max(max(card.wrong.of, card.missed.of) for card in self._both)
        self._field.paint(
            painter, self.field_box(top), harm.hit, harm.of, colours, max(self.theme.px(PERSON), 5), max(grid, 1)
        )

    def _write(
        self,
        painter: QPainter,
        text: str,
        role: Role,
        palette: Palette,
        colour: str,
        at: tuple[float, float, float],
        leading: float,
    ) -> float:
        font = self.theme.font(role)
        painter.setFont(font)
        painter.setPen(palette.colour(colour))
        laid = lay(text, font, at[2], leading)
        write(painter, laid, at[0], at[1], at[2], Qt.AlignmentFlag.AlignLeft)
        return laid.height
