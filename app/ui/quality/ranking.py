"""The nearest ten, with the line standing across, and the right person wherever they have sunk to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.line import written
from app.ui.parts.base import Material, Part, diamond
from app.ui.parts.text import lay, write
from app.ui.quality import words
from app.ui.quality.bench import NEAREST, Outcome
from app.ui.theme import LINE, Palette, Role, Theme

ROWS: Final = 11
"""Ten, and one for who has sunk below them."""
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
        self._news = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow(theme, Material.SCREEN)

    def show_entries(self, entries: Sequence[Entry], line: float, news: str = "") -> None:
        """Show these; `news` stands in their place when there are none."""
        if (tuple(entries), line, news) == (self.entries, self.line, self._news):
            return
        self.entries, self.line, self._news = tuple(entries), line, news
        self.retranslate()

    def retranslate(self) -> None:
        said = [f"{one.place} {one.name} {one.score:.2f}" for one in self.entries]
        self.setAccessibleName(words.translate("Quality", "The nearest ten"))
        self.setAccessibleDescription("; ".join(said) or self._news)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(460), self.theme.px(380))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(22) * ROWS + self._head())

    def _head(self) -> int:
        return round(QFontMetricsF(self.theme.font(Role.SMALL)).height() * 1.25 + self.theme.px(6))

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
        metrics = painter.fontMetrics()
        nearest = words.translate("Quality", "The nearest ten")
        painter.drawText(QPointF(0, metrics.ascent()), nearest)
        if not self.entries:
            laid = lay(self._news, self.theme.font(Role.LABEL), self.width() * 0.8, 1.2)
            painter.setFont(self.theme.font(Role.LABEL))
            painter.setPen(palette.colour("ink"))
            write(painter, laid, 0, head + self.theme.px(20), laid.width + 1, Qt.AlignmentFlag.AlignLeft)
            return
        step = (self.height() - head) / ROWS
        for at, one in enumerate(self.entries):
            self._draw_entry(painter, palette, one, head + at * step, step)
        self._draw_line(painter, palette, metrics.horizontalAdvance(nearest))

    def _draw_line(self, painter: QPainter, palette: Palette, taken: float) -> None:
        x, wide, px = self.x_of(self.line), max(2, self.theme.px(3)), self.theme.px
        painter.fillRect(QRectF(x - wide / 2, self._head() - px(4), wide, self.height()), QColor(LINE))
        painter.setFont(self.theme.font(Role.SMALL_BOLD))
        painter.setPen(palette.colour("over"))
        said = words.translate("Quality", "the line, {line}").format(line=written(self.line))
        room = painter.fontMetrics().horizontalAdvance(said)
        left = min(max(x - room / 2, taken + px(10)), self.width() - room)
        painter.drawText(QPointF(left, painter.fontMetrics().ascent()), said)

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
