"""Type on paper: text set into lines, and the hand that draws lines, rules and boxes. Every length is in points."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from app.lessons.text import Break, Runs, SourceMark, Text

TENTHS: Final = 10
"""Device units in a point. Fonts have whole pixels, so a tenth of a point is the finest step there is."""
DPI: Final = 72 * TENTHS
BLACK: Final = QColor("#000000")
GREY: Final = QColor("#6E6E6E")
"""Of lines to write on: seen on the poorest printer, and quieter than handwriting."""
_OFF_THE_PAGE: Final = -90_000
"""Where a tag is noted, device units; see app/ui/paper/tags.py."""
_NOTE: Final = QPen(BLACK, TENTHS, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
_TIE: Final = "\u00a0"
"""Keeps a source mark on the line of the word before it."""


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set: size and distance of lines in points, weight 100 to 900."""

    points: float
    leading: float
    weight: int = 400
    italic: bool = False
    mono: bool = False

    def bold(self) -> Style:
        """The same, bold."""
        return replace(self, weight=700)

    def font(self) -> QFont:
        """The bundled font in this style, one pixel a tenth of a point."""
        made = QFont("Atkinson Hyperlegible Mono" if self.mono else "Atkinson Hyperlegible Next")
        made.setPixelSize(round(self.points * TENTHS))
        made.setWeight(QFont.Weight(self.weight))
        made.setItalic(self.italic)
        return made


@dataclass(eq=False, slots=True)
class Tag:
    """What a text is to somebody who hears the page: a PDF structure type such as H1, P, TH; inside another, or not."""

    kind: str
    within: Tag | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One set line. It keeps its layout alive."""

    layout: QTextLayout
    line: QTextLine
    baseline: float
    """Of the line below its top, points."""
    width: float
    """What the words take, points."""


def plain_runs(words: str) -> Runs:
    """`words` as one run, never markup."""
    return (Text(words),)


def set_lines(words: Runs | str, style: Style, width: float) -> tuple[Line, ...]:
    """`words` in lines of at most `width` points; a word that is wider is broken."""
    text, formats = _compose(plain_runs(words) if isinstance(words, str) else words, style)
    font = style.font()
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    metrics = QFontMetricsF(font)
    baseline = (style.leading - (metrics.ascent() + metrics.descent()) / TENTHS) / 2 + metrics.ascent() / TENTHS
    made = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * TENTHS)
        line.setPosition(QPointF(0, -line.ascent()))
        made.append(Line(layout, line, baseline, line.naturalTextWidth() / TENTHS))
    layout.endLayout()
    return tuple(made)


def width_of(words: str, style: Style) -> float:
    """How wide `words` are on one line, points."""
    return QFontMetricsF(style.font()).horizontalAdvance(words) / TENTHS


def _compose(runs: Runs, style: Style) -> tuple[str, list[QTextLayout.FormatRange]]:
    text, formats, follows = "", [], False
    for run in runs:
        match run:
            case Break():
                text += "\u2028"
                continue
            case Text():
                piece = run.text
                made = _format(replace(style, weight=700 if run.bold else style.weight,
                                       italic=style.italic or run.italic))  # fmt: skip
            case SourceMark():
                piece = f"{',' if follows else _TIE}{run.number}"
                made = _format(style)
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        place = QTextLayout.FormatRange()
        place.start, place.length, place.format = len(text), len(piece), made
        formats.append(place)
        text += piece
        follows = isinstance(run, SourceMark)
    return text, formats


def _format(style: Style) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(style.font())
    return made


@dataclass(slots=True)
class Hand:
    """Draws on one page in points. With `tags`, every text is noted under its tag, in the order of reading."""

    painter: QPainter
    tags: list[Tag] | None = None
    _noted: int | None = field(default=None, init=False)

    def line(self, line: Line, left: float, top: float, tag: Tag | None = None) -> None:
        """A set line in a box whose upper left corner is there."""
        self._note(tag)
        self.painter.setPen(BLACK)
        line.line.draw(self.painter, QPointF(left * TENTHS, (top + line.baseline) * TENTHS))

    def rule(
        self, left: float, top: float, right: float, bottom: float, thick: float = 0.75, *, dashed: bool = False,
        colour: QColor = BLACK,
    ) -> None:  # fmt: skip
        """A straight line."""
        pen = QPen(colour, thick * TENTHS, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if dashed:
            pen.setDashPattern([4.0 / thick, 4.0 / thick])
        self.painter.setPen(pen)
        self.painter.drawLine(QPointF(left * TENTHS, top * TENTHS), QPointF(right * TENTHS, bottom * TENTHS))

    def box(self, left: float, top: float, width: float, height: float, thick: float = 0.75) -> None:
        """An empty rectangle."""
        self.painter.setPen(_corner_pen(thick))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(QRectF(left * TENTHS, top * TENTHS, width * TENTHS, height * TENTHS))

    def ring(self, centre: tuple[float, float], radius: float, thick: float = 0.75) -> None:
        """An empty circle."""
        self.painter.setPen(_corner_pen(thick))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawEllipse(QPointF(centre[0] * TENTHS, centre[1] * TENTHS), radius * TENTHS, radius * TENTHS)

    def _note(self, tag: Tag | None) -> None:
        """Note off the page, as a line that tags.py takes out again, which tag the next text belongs to."""
        if self.tags is None:
            return
        if tag is not None and tag not in self.tags:
            self.tags.append(tag)
        number = 0 if tag is None else self.tags.index(tag) + 1
        if number != self._noted:
            self.painter.setPen(_NOTE)
            self.painter.drawLine(QPointF(_OFF_THE_PAGE, number), QPointF(_OFF_THE_PAGE - 1, number))
            self._noted = number


def _corner_pen(thick: float) -> QPen:
    return QPen(BLACK, thick * TENTHS, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin)
