"""The tokens of the design: colours with their contrast, type, spaces, times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.lesson.pair import Pair
from app.ui.lesson.stack import Stack
from app.ui.parts.base import Material, Part, frame, palette_of
from app.ui.parts.facts import Facts
from app.ui.parts.text import Words
from app.ui.theme import CROSS_MS, PAGE_MS, ROWS_MS, SPACE, TARGET, Palette, Role, Theme, contrast

ROLES: Final = tuple(field.name for field in fields(Palette))
_ROW: Final = 36
translate = QCoreApplication.translate


class Swatches(Part, QWidget):
    """Colours of one material: a block, its role, its number, and its contrast with the ground."""

    def __init__(self, theme: Theme, material: Material, roles: Sequence[str] = ROLES) -> None:
        super().__init__()
        self._roles = tuple(roles)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.follow(theme, material)

    @property
    def rows(self) -> tuple[tuple[str, str, float], ...]:
        """Each role with its colour and its contrast with the ground."""
        palette = palette_of(self.theme, self.material)
        return tuple((role, (held := getattr(palette, role)), contrast(held, palette.ground)) for role in self._roles)

    def restyle(self) -> None:
        said = "; ".join(f"{role} {colour} {ratio:.1f}" for role, colour, ratio in self.rows)
        self.setAccessibleName(said)
        super().restyle()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(440), self.theme.px(_ROW * len(self._roles) + 24))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px = self.theme.px
        painter.fillRect(self.rect(), palette.colour("ground"))
        for number, (role, colour, ratio) in enumerate(self.rows):
            top = px(12 + _ROW * number)
            block = QRectF(px(16), top, px(72), px(_ROW - 8))
            painter.fillRect(block, palette.colour(role))
            frame(painter, block.toAlignedRect(), palette.colour("edge"), self.theme.scale)
            painter.setPen(palette.ink)
            columns = ((104, Role.CONTROL, role), (190, Role.SCORE, colour), (290, Role.SCORE, f"{ratio:.1f}"))
            for left, font, said in columns:
                painter.setFont(self.theme.font(font))
                baseline = top + px((_ROW - 8) / 2) + painter.fontMetrics().capHeight() / 2
                painter.drawText(round(px(left)), round(baseline), said)


class Spaces(Part, QWidget):
    """The steps of the grid, drawn to scale, and the least size of a target."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.follow(theme)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), self.theme.px(84))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px = self.theme.px
        left = 0
        painter.setFont(self.theme.font(Role.SCORE))
        painter.setPen(palette.ink)
        for step in (*SPACE, TARGET):
            block = QRectF(left, px(52) - px(step), px(step), px(step))
            if step == TARGET:
                frame(painter, block.toAlignedRect(), palette.colour("ink"), 1.5 * self.theme.scale)
            else:
                painter.fillRect(block, palette.colour("ink"))
            painter.drawText(left, px(76), str(step))
            left += max(px(step), px(24)) + px(16)


def colours(theme: Theme) -> Iterator[QWidget]:
    """Both materials side by side, then filled teal."""
    yield Pair(theme, Swatches(theme, Material.PAPER), Swatches(theme, Material.SCREEN), gap=0, room=760)
    yield Swatches(theme, Material.CONSENT, ("ground", "ink"))


def type_scale(theme: Theme) -> Stack:
    """Every role of type, in its own size, with its name and its pixels."""
    made = Stack(theme)
    for role in Role:
        _, pixels, weight = role.value
        made.add(Words(theme, Role.SCORE, f"{role.name}  {pixels} px, {weight}", colour="quiet"), above=16)
        made.add(Words(theme, role, "0.363" if role is Role.COUNTER else _pangram()), above=0)
    return made


def _pangram() -> str:
    return translate("Specimens", "Where would you draw the line? 1,000 0.363")


def times(theme: Theme) -> Facts:
    """How long things move; nothing where motion is reduced."""
    made = Facts(theme)
    rows = (
        (translate("Specimens", "The line, numbers and marks under a hand"), 0),
        (translate("Specimens", "A card crosses the line"), theme.motion(CROSS_MS)),
        (translate("Specimens", "A page or a room comes"), theme.motion(PAGE_MS)),
        (translate("Specimens", "The wall changes its rows"), theme.motion(ROWS_MS)),
    )
    made.show_rows([(words, f"{milliseconds} ms") for words, milliseconds in rows])
    return made
