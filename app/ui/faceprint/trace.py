"""The trace: how alike to the start, how alike to the nearest stranger, and the line across both."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.faceprint import words
from app.ui.faceprint.bars import fill_well
from app.ui.faceprint.stay import SECONDS, Reading, Stay, last_run
from app.ui.faceprint.strip import Ink, Strip
from app.ui.parts.base import Material, Part, diamond
from app.ui.parts.text import lay, write
from app.ui.theme import LINE, Palette, Role, Theme

TICKS: Final = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
LEAST_RUN: Final = 0.4
"""Seconds that a trace is on its wrong side before the harm is named: a flicker is not."""


class Trace(Part, QWidget):
    """Shows a `Stay`. `add` after each reading costs one stroke; everything that rests is kept as a picture."""

    paints_own_focus = False

    def __init__(self, theme: Theme, stay: Stay, threshold: float) -> None:
        super().__init__()
        self._stay, self._threshold = stay, threshold
        self._strip = Strip()
        self._back = QPixmap()
        self._name: str | None = None
        self._shown: Reading | None = None
        self._runs: list[tuple[float, str, str, float]] = []
        self.guess: float | None = None
        self.covered, self.hides_stranger = False, False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.follow(theme, Material.SCREEN)

    # What it is told ----------------------------------------------------------------------------------

    def show_name(self, name: str | None) -> None:
        """Whose trace it is; None for whoever is live."""
        self._name = name
        self.update()

    def set_threshold(self, threshold: float) -> None:
        """Put the line somewhere else."""
        if threshold != self._threshold:
            self._threshold = threshold
            self.redraw()

    def set_guess(self, guess: float | None) -> None:
        """Draw a guess across, or take it away."""
        self.guess = guess
        self._back = QPixmap()
        self.update()

    def set_cover(self, *, all_of_it: bool, stranger: bool) -> None:
        """Cover the whole trace until a guess is kept, or only the stranger's."""
        if (all_of_it, stranger) != (self.covered, self.hides_stranger):
            self.covered, self.hides_stranger = all_of_it, stranger
            self.redraw()

    def add(self, reading: Reading) -> None:
        """Draw one more reading, which the stay has taken."""
        self._strip.add(reading)
        self.update()

    def refresh(self) -> None:
        """Take over the figures at the right and the named harms; a few times a second."""
        self._shown = None if self._stay.empty else self._stay.newest
        times, own, stranger = self._stay.series()
        self._runs = []
        for wanted, said, colour, level in (
            (own < self._threshold, words.missed(), "you", -1.0),
            (stranger >= self._threshold, words.wrongly(), "over", 1.0),
        ):
            run = last_run(times, wanted)
            hidden = colour == "over" and self.hides_stranger
            if run is not None and run[1] - run[0] >= LEAST_RUN and not hidden:
                self._runs.append((run[0], said, colour, level))
        self.update()

    def wipe(self) -> None:
        """Nothing of a trace is left, in memory or on the screen."""
        self._strip.clear()
        self._shown, self._runs = None, []
        self.setAccessibleDescription(words.nothing_yet())
        self.update()

    @property
    def named(self) -> tuple[str, ...]:
        """The harms that are named on it now."""
        return tuple(said for _, said, _, _ in self._runs)

    # Geometry -----------------------------------------------------------------------------------------

    def chart(self) -> QRectF:
        """Where the traces lie, pixels."""
        px = self.theme.px
        return QRectF(px(40), px(6), max(self.width() - px(40 + 108), 40), max(self.height() - px(6 + 24), 40))

    def level(self, similarity: float) -> float:
        """Where a similarity lies, pixels."""
        return self.chart().top() + self._strip.y(similarity) / self._ratio

    @property
    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def restyle(self) -> None:
        super().restyle()
        self.redraw()

    def retranslate(self) -> None:
        self.setAccessibleName(words.trace_name())
        self._back = QPixmap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.redraw()

    def redraw(self) -> None:
        """Draw everything anew: after a new size, a new look, a moved line."""
        chart, palette, ratio = self.chart(), self.theme.screen, self._ratio
        self._back = QPixmap()
        self._strip.ink = Ink(
            palette.colour("you"), palette.colour("quiet"), palette.colour("over"), self._threshold,
            self.theme.scale * ratio, not self.hides_stranger,
        )  # fmt: skip
        self._strip.fit(round(chart.width() * ratio), round(chart.height() * ratio))
        self._strip.draw_all(self._stay.series())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), self.theme.px(220))

    # Paint --------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, palette: Palette) -> None:
        if self._back.isNull():
            self._back = self._make_back(palette)
        painter.drawPixmap(0, 0, self._back)
        chart = self.chart()
        if self.covered:
            self._say_covered(painter, palette, chart)
            return
        if not self._strip.pixmap.isNull():
            painter.drawPixmap(chart, self._strip.pixmap, QRectF(self._strip.pixmap.rect()))
        self._name_lines(painter, palette, chart)
        for run in self._runs:
            self._name_run(painter, palette, chart, *run)
        self._draw_heads(painter, palette, chart)

    def _make_back(self, palette: Palette) -> QPixmap:
        made = QPixmap(round(self.width() * self._ratio), round(self.height() * self._ratio))
        made.setDevicePixelRatio(self._ratio)
        made.fill(palette.colour("ground"))
        with QPainter(made) as painter:
            chart = self.chart()
            painter.setFont(self.theme.font(Role.SCORE))
            high = QFontMetricsF(painter.font()).height()
            for tick in TICKS:
                y = self.level(tick)
                painter.fillRect(QRectF(chart.left(), y, chart.width(), 1), palette.colour("rule"))
                painter.setPen(palette.quiet)
                box = QRectF(0, y - high / 2, chart.left() - self.theme.px(8), high)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{tick:.1f}")
            painter.setFont(self.theme.font(Role.SMALL))
            below = QRectF(chart.left(), chart.bottom() + 2, chart.width(), self.height() - chart.bottom() - 2)
            painter.drawText(
                below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words.ago(round(SECONDS))
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words.now())
            self._draw_line(painter, palette, chart)
        return made

    def _draw_line(self, painter: QPainter, palette: Palette, chart: QRectF) -> None:
        y, thick = self.level(self._threshold), max(2.0, 3 * self.theme.scale)
        painter.fillRect(QRectF(chart.left(), y - thick / 2, chart.width(), thick), QColor(LINE))
        if self.guess is None:
            return
        pen = QPen(palette.colour("ink"), 1.5 * self.theme.scale, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5.0, 4.0])
        painter.setPen(pen)
        y = self.level(self.guess)
        painter.drawLine(QPointF(chart.left(), y), QPointF(chart.right(), y))

    def _name_lines(self, painter: QPainter, palette: Palette, chart: QRectF) -> None:
        """The names of the line and of the guess, over everything else."""
        at = QPointF(chart.left() + self.theme.px(8), self.level(self._threshold))
        self._plate(painter, palette, at, words.line(self._threshold), "over")
        if self.guess is not None:
            self._plate(painter, palette, self.guess_at(), words.guess_mark(self.guess), "ink")

    def guess_at(self) -> QPointF:
        """Where the guess's name begins, and its middle: beside the line's name where it would lie across the line."""
        assert self.guess is not None
        metrics, chart = QFontMetricsF(self.theme.font(Role.SMALL_BOLD)), self.chart()
        line, y, high = self.level(self._threshold), self.level(self.guess), metrics.height()
        if abs(y - line) < high:
            return QPointF(chart.left() + self.theme.px(8), line + (high if y > line else -high))
        return QPointF(chart.center().x() - metrics.horizontalAdvance(words.guess_mark(self.guess)) / 2, y)

    def _plate(self, painter: QPainter, palette: Palette, at: QPointF, said: str, colour: str) -> None:
        """Words on a plate of ground, their middle at the height of `at`."""
        painter.setFont(self.theme.font(Role.SMALL_BOLD))
        metrics, pad = QFontMetricsF(painter.font()), self.theme.px(5)
        box = QRectF(at.x(), at.y() - metrics.height() / 2, metrics.horizontalAdvance(said) + 2 * pad, metrics.height())
        painter.fillRect(box, palette.colour("ground"))
        painter.setPen(palette.colour(colour))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)

    def _name_run(
        self, painter: QPainter, palette: Palette, chart: QRectF, since: float, said: str, colour: str, side: float
    ) -> None:
        """The harm's name where a trace crossed the line, on the line's other side: the trace stays in sight."""
        painter.setFont(self.theme.font(Role.SMALL_BOLD))
        metrics = QFontMetricsF(painter.font())
        x = chart.left() + self._strip.x(since) / self._ratio
        names = [words.line(self._threshold)] + ([] if self.guess is None else [words.guess_mark(self.guess)])
        least = chart.left() + max(metrics.horizontalAdvance(one) for one in names) + self.theme.px(30)
        most = chart.right() - metrics.horizontalAdvance(said) - self.theme.px(16)
        away = (metrics.height() / 2 + self.theme.px(5)) * side
        at = QPointF(min(max(x, least), most), self.level(self._threshold) + away)
        self._plate(painter, palette, at, said, colour)

    def _say_covered(self, painter: QPainter, palette: Palette, chart: QRectF) -> None:
        said = words.nothing_yet() if self._stay.empty else words.covered()
        painter.setFont(self.theme.font(Role.LABEL))
        fill_well(painter, chart.toRect(), palette, self.theme.scale)
        painter.setPen(palette.ink)
        box = chart.adjusted(self.theme.px(16), 0, -self.theme.px(16), 0)
        laid = lay(said, painter.font(), box.width(), 1.2)
        write(painter, laid, box.left(), box.center().y() - laid.height / 2, box.width(), Qt.AlignmentFlag.AlignHCenter)

    def _draw_heads(self, painter: QPainter, palette: Palette, chart: QRectF) -> None:
        """Who, and how alike now, beside the end of each trace."""
        if self._shown is None or self._stay.nearest is None:
            return
        own, other = self._shown.own, self._shown.stranger
        over = other >= self._threshold
        colour = "over" if over else "quiet"
        high = self.theme.px(42)
        tops = [self.level(own) - high / 2, self.level(other) - high / 2]
        first, second = (0, 1) if tops[0] <= tops[1] else (1, 0)
        push = high - (tops[second] - tops[first])
        if push > 0:
            tops[first] -= push / 2
            tops[second] += push / 2
        least, most = 0.0, self.height() - high
        shift = max(least - tops[first], 0.0) - max(tops[second] - most, 0.0)
        tops = [top + shift for top in tops]
        self._head(painter, palette, tops[0], words.who(self._name), words.figure(own), "you", mark="diamond")
        if not self.hides_stranger:
            name = self._stay.nearest.name
            self._head(painter, palette, tops[1], name, words.figure(other), colour, mark="square")

    def _head(
        self, painter: QPainter, palette: Palette, top: float, name: str, value: str, colour: str, *, mark: str
    ) -> None:
        px, left = self.theme.px, self.chart().right() + self.theme.px(10)
        size = px(10)
        box = QRectF(left, top + px(4), size, size)
        if mark == "diamond":
            diamond(painter, box.adjusted(-1, -1, 1, 1), palette.colour(colour), 1, filled=True)
        else:
            painter.fillRect(box.adjusted(1, 1, -1, -1), palette.colour(colour))
        painter.setPen(palette.colour(colour))
        painter.setFont(self.theme.font(Role.SMALL_BOLD))
        room = self.width() - left - size - px(6)
        said = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(room))
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(left + size + px(6), top, room, px(18)), beside, said)
        painter.setFont(self.theme.font(Role.FIGURE))
        painter.drawText(QRectF(left, top + px(18), self.width() - left, px(24)), beside, value)
