"""Words on paper or screen, with the leading of the design instead of Qt's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.parts.base import Cut, Material, Part
from app.ui.theme import Palette, Role, Theme

_LEADING = {
    Role.HEADLINE: 1.04,
    Role.TITLE: 1.12,
    Role.HEADING: 1.15,
    Role.LABEL: 1.2,
    Role.READING: 1.45,
    Role.READING_BOLD: 1.45,
    Role.CONTROL: 1.4,
    Role.CONTROL_BOLD: 1.4,
}


_LONE = 0.2
"""A last line shorter than this share of the width is a lone word."""


@dataclass(frozen=True, slots=True)
class Laid:
    """Text broken into lines: each with its words and width, `step` pixels from line to line.

    `tail` is what the last line's descenders need below its step, in tightly set type.
    """

    lines: tuple[tuple[str, float], ...]
    step: float
    ascent: float
    tail: float = 0.0

    @property
    def width(self) -> float:
        """The widest line, pixels."""
        return max((wide for _, wide in self.lines), default=0.0)

    @property
    def height(self) -> float:
        """All lines, pixels."""
        return self.step * len(self.lines) + self.tail


@lru_cache(maxsize=512)
def _evened(text: str, font: QFont, width: float) -> tuple[tuple[str, float], ...]:
    """Lines of at most `width`, a little shorter where that saves a last line from being one lone word."""
    lines = _broken(text, font, width)
    if len(lines) < 2 or lines[-1][1] >= _LONE * width:
        return lines
    for share in (0.95, 0.9, 0.85, 0.8):
        tried = _broken(text, font, width * share)
        if len(tried) == len(lines) and tried[-1][1] >= _LONE * width:
            return tried
    return lines


def _broken(text: str, font: QFont, width: float) -> tuple[tuple[str, float], ...]:
    found: list[tuple[str, float]] = []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(_option())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            piece = paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip()
            found.append((piece, line.naturalTextWidth()))
        layout.endLayout()
    return tuple(found)


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def lay(text: str, font: QFont, width: float, leading: float = 1.25) -> Laid:
    """Break `text` into lines of at most `width` pixels; "\\n" always breaks."""
    height, up, down, pixels = _measures(font)
    step = max(height, pixels * leading) if leading >= 1.2 else pixels * leading
    lines = _evened(text, font, max(width, 1.0))
    ascent = up + (step - height) / 2
    return Laid(lines, step, ascent, max(0.0, ascent + down - step))


@lru_cache(maxsize=64)
def _measures(font: QFont) -> tuple[float, float, float, int]:
    """Height, ascent, descent and size of a font, pixels."""
    metrics = QFontMetricsF(font)
    return metrics.height(), metrics.ascent(), metrics.descent(), font.pixelSize()


def write(painter: QPainter, laid: Laid, left: float, top: float, width: float, side: Qt.AlignmentFlag) -> None:
    """Draw laid-out lines in the painter's own font and pen."""
    for number, (piece, wide) in enumerate(laid.lines):
        x = left
        if side & Qt.AlignmentFlag.AlignRight:
            x = left + width - wide
        elif side & Qt.AlignmentFlag.AlignHCenter:
            x = left + (width - wide) / 2
        painter.drawText(QPointF(x, top + number * laid.step + laid.ascent), piece)


class Words(Part, QLabel):
    """A text of one role. `colour` is a palette role; long text wraps and the height follows."""

    def __init__(
        self,
        theme: Theme,
        role: Role = Role.READING,
        text: str = "",
        *,
        material: Material = Material.PAPER,
        colour: str = "ink",
        cut: Cut | None = None,
        wraps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.role, self.colour, self.wraps = role, colour, wraps
        self.side = Qt.AlignmentFlag.AlignLeft
        self.measure = 0
        """The widest line in design pixels; 0 is no limit."""
        self.lead = 0
        """Pixels kept free before the text, for a mark."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.follow(theme, material, cut)

    def say(self, text: str) -> None:
        """Show `text`; does nothing when it is shown already."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def laid(self, width: float) -> Laid:
        """The text as it would be set in `width` pixels."""
        if not self.wraps:
            width = 100_000
        if self.measure:
            width = min(width, self.theme.px(self.measure))
        width -= self.lead
        return lay(self.text(), self.theme.font(self.role), width, _LEADING.get(self.role, 1.3))

    def height_as(self, role: Role, width: int) -> int:
        """How high the text would be in `role`, in `width` pixels."""
        return round(lay(self.text(), self.theme.font(role), width, _LEADING.get(role, 1.3)).height + 0.5)

    @property
    def line_height(self) -> float:
        """Pixels from one line to the next."""
        return self.laid(10_000).step

    def hasHeightForWidth(self) -> bool:
        return self.wraps

    def heightForWidth(self, width: int) -> int:
        return round(self.laid(width).height + 0.5) if self.wraps else -1

    def sizeHint(self) -> QSize:
        laid = self.laid(self.theme.px(self.measure or 560))
        return QSize(round(laid.width + self.lead + 1.5), round(laid.height + 0.5))

    def minimumSizeHint(self) -> QSize:
        if not self.wraps:
            return self.sizeHint()
        metrics = QFontMetricsF(self.theme.font(self.role))
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0.0)
        wide = min(longest + 2 + self.lead, 400.0 * self.theme.scale)
        return QSize(round(wide), round(lay("x", self.theme.font(self.role), 10_000).height))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.setFont(self.theme.font(self.role))
        painter.setPen(palette.colour(self.colour))
        laid = self.laid(self.width())
        top = max(0.0, (self.height() - laid.height) / 2)
        mirrored = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if mirrored and self.side is Qt.AlignmentFlag.AlignLeft else self.side
        write(painter, laid, 0 if mirrored else self.lead, top, self.width() - self.lead, side)
