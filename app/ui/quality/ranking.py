"""The nearest ten, with the line standing across, and the right person wherever they have sunk to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.line import written
from app.ui.parts.base import Material, Part, diamond
from app.ui.parts.text import Laid, lay, write
from app.ui.quality import words
from app.ui.quality.bench import NEAREST, Outcome
from app.ui.theme import LINE, Palette, Role, Theme
from app.ui.threshold.words import card

ROWS: Final = 11
"""Ten, and one for who has sunk below them."""
CLOSE: Final = 18
"""Design pixels of a row in which everything stands closer."""
LEAST: Final = 0.0
MOST: Final = 0.9
"""The similarities between which bars are drawn."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of the list."""

    place: int
    name: str
    score: float
    right: bool
    face: QImage | None = field(compare=False)


def entries(found: Outcome | None, name: Callable[[int], str]) -> tuple[Entry, ...]:
    """The list of an outcome: the nearest, and the right person where they have sunk below."""
    if found is None:
        return ()
    look, own = found.shown, found.own
    rows = list(look.nearest[:NEAREST])
    if rows and own not in rows:
        rows.append(own)
    return tuple(Entry(look.place(row), name(row), look.score(row), row == own, found.faces.get(row)) for row in rows)


class Ranking(Part, QWidget):
    """Bars by similarity, nearest first. Orange with a folded corner: over the line. Teal with a diamond: right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self.line = 0.5
        self._news, self._strangers = "", ""
        self.row = 22
        """The least height of one person, design pixels."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow(theme, Material.SCREEN)

    def show_entries(self, entries: Sequence[Entry], line: float, news: str = "", strangers: str = "") -> None:
        """Show these; `news` stands in their place when there are none, `strangers` under the name of the line."""
        if (tuple(entries), line, news, strangers) == (self.entries, self.line, self._news, self._strangers):
            return
        grown = strangers != self._strangers
        self.entries, self.line, self._news, self._strangers = tuple(entries), line, news, strangers
        self.retranslate()
        if grown:
            self.updateGeometry()

    def retranslate(self) -> None:
        said = [f"{one.place}. {card(one.name, one.score, over=one.score >= self.line)}" for one in self.entries]
        if said:
            said.insert(0, self._line_words())
        self.setAccessibleName(_nearest())
        self.setAccessibleDescription("; ".join(said) or self._news)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(460), self.theme.px(380))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(self.row) * ROWS + self._head())

    def _head(self) -> int:
        air = self.theme.px(6 if self.row > CLOSE else 3)
        name = QFontMetricsF(self.theme.font(Role.SMALL)).height() * (1.25 if self.row > CLOSE else 1.1)
        top, line = self._line()
        return round(max(name, top + line.height) + air)

    def _line(self) -> tuple[float, Laid]:
        """How far down the name of the line stands, and the name: beside the list's, else under it or in its place."""
        font, wide = self.theme.font(Role.SMALL), max(self.width(), self.theme.px(240))
        metrics = QFontMetricsF(font)
        line = lay(self._line_words(), font, wide, 1.1)
        beside = metrics.horizontalAdvance(_nearest()) + self.theme.px(10) + line.width <= wide
        return 0.0 if beside or self.row <= CLOSE else metrics.height() * 1.1, line

    def _line_words(self) -> str:
        line = words.translate("Quality", "the line, {line}").format(line=written(self.line))
        return f"{line} · {self._strangers}" if self._strangers else line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # what stands under the line's name may take another line

    def x_of(self, score: float) -> float:
        """Where a similarity lies, pixels."""
        left, right = self._bars()
        return left + min(max((score - LEAST) / (MOST - LEAST), 0.0), 1.0) * (right - left)

    def _bars(self) -> tuple[float, float]:
        return self.theme.px(68) + self._names(), self.width() - self.theme.px(52)

    def _names(self) -> float:
        return min(self.theme.px(110), self.width() * 0.26)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        head = self._head()
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(palette.colour("quiet"))
        top, line = self._line()
        taken = QFontMetricsF(painter.font()).horizontalAdvance(_nearest()) + self.theme.px(10)
        if not self.entries or top or taken + line.width <= self.width():
            painter.drawText(QPointF(0, painter.fontMetrics().ascent()), _nearest())
        if not self.entries:
            laid = lay(self._news, self.theme.font(Role.LABEL), self.width() * 0.8, 1.2)
            painter.setFont(self.theme.font(Role.LABEL))
            painter.setPen(palette.colour("ink"))
            write(painter, laid, 0, head + self.theme.px(20), laid.width + 1, Qt.AlignmentFlag.AlignLeft)
            return
        step = (self.height() - head) / ROWS
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an axis runs to the right in every language
        for at, one in enumerate(self.entries):
            self._draw_entry(painter, palette, one, head + at * step, step)
        painter.restore()
        self._draw_line(painter, palette, top, line, 0.0 if top else taken)

    def _draw_line(self, painter: QPainter, palette: Palette, top: float, line: Laid, least: float) -> None:
        """With its name above it, as far as that has room to the right of `least`."""
        x, wide, px = self.x_of(self.line), max(2, self.theme.px(3)), self.theme.px
        painter.fillRect(QRectF(x - wide / 2, self._head() - px(4), wide, self.height()), QColor(LINE))
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(palette.colour("over"))
        left = min(max(x - line.width / 2, least), self.width() - line.width)
        write(painter, line, left, top, line.width + 1, Qt.AlignmentFlag.AlignRight)

    def _draw_entry(self, painter: QPainter, palette: Palette, one: Entry, top: float, step: float) -> None:
        px, over = self.theme.px, one.score >= self.line
        role = "you" if one.right else "over" if over else "crowd"
        text = palette.colour(role if role != "crowd" else "ink")
        middle, side = top + step / 2, min(step - px(3), px(40))
        painter.setFont(self.theme.font(Role.SCORE))
        painter.setPen(palette.colour("ink" if one.right or over else "quiet"))
        painter.drawText(QRectF(0, top, px(28), step), Qt.AlignmentFlag.AlignVCenter, str(one.place))
        if one.face is not None:
            source = QRectF(0, one.face.height() * 0.04, one.face.width(), one.face.width())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(px(28), middle - side / 2, side, side), one.face, source)
        font = self.theme.font(Role.SMALL_BOLD if one.right or over else Role.SMALL)
        painter.setFont(font)
        painter.setPen(text)
        left, right = self._bars()
        start = px(28) + side + px(8)
        name = painter.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, round(left - start - px(6)))
        painter.drawText(QRectF(start, top, left - start, step), Qt.AlignmentFlag.AlignVCenter, name)
        self._draw_bar(painter, palette.colour(role), palette.colour("ground"), one, middle, min(step * 0.5, px(18)))
        painter.setFont(self.theme.font(Role.SCORE))
        painter.setPen(text)
        place = QRectF(right, top, self.width() - right, step)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{one.score:.2f}")

    def _draw_bar(
        self, painter: QPainter, colour: QColor, ground: QColor, one: Entry, middle: float, high: float
    ) -> None:
        left, end = self._bars()[0], self.x_of(one.score)
        bar = QRectF(left, middle - high / 2, max(end - left, 2), high)
        fold = high * 0.6 if one.score >= self.line and not one.right else 0.0
        corner = bar.topRight()
        around = [bar.topLeft(), corner - QPointF(fold, 0), corner + QPointF(0, fold), bar.bottomRight()]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([*around, bar.bottomLeft()]))
        if one.right:
            size = high * 1.1
            diamond(painter, QRectF(end - size / 2, middle - size / 2, size, size), ground, 2, filled=True)
            diamond(painter, QRectF(end - size / 2, middle - size / 2, size, size), colour, 2.5, filled=False)


def _nearest() -> str:
    return words.translate("Quality", "The nearest ten")
