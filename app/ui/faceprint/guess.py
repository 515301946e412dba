"""Predict first: a similarity, guessed on a slider, kept beside what really came."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from app.ui.faceprint import words
from app.ui.parts.base import Part, frame
from app.ui.parts.button import Button, Kind
from app.ui.parts.text import Words
from app.ui.theme import TARGET, Palette, Role, Theme

STEPS: Final = 100
"""Slider steps from 0 to 1: a hundredth each. Page moves by five, as on the line."""
FIRST: Final = 50
"""Where the guess starts: it suggests neither answer."""
HANDLE: Final = TARGET
_BESIDE: Final = 500
"""Design pixels from which the button stands beside the slider."""


class GuessSlider(Part, QSlider):
    """A similarity from 0 to 1 under a hand or a key. Its figure stands above the handle."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, STEPS)
        self.setSingleStep(1)
        self.setPageStep(5)
        self.setValue(FIRST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._grip = 0.0
        self.valueChanged.connect(self._changed)
        self.follow(theme)

    @property
    def guess(self) -> float:
        """The similarity guessed."""
        return self.value() / STEPS

    def retranslate(self) -> None:
        self.setAccessibleName(words.guess_name())
        self.setAccessibleDescription(words.figure(self.guess))

    @Slot(int)
    def _changed(self, _value: int) -> None:
        self.setAccessibleDescription(words.figure(self.guess))
        if QAccessible.isActive() and not self.isSliderDown():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words.figure(self.guess)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(30 + HANDLE + 22))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.sizeHint().height())

    def handle_rect(self) -> QRectF:
        """Where the handle is, pixels."""
        size = self.theme.px(HANDLE)
        return QRectF(self._x(self.value()) - size / 2, self.theme.px(30), size, size)

    def _x(self, value: float) -> float:
        half = self.theme.px(HANDLE) / 2
        return half + value / STEPS * (self.width() - 2 * half)

    def _value_at(self, x: float) -> int:
        half = self.theme.px(HANDLE) / 2
        return round((x - half) / max(self.width() - 2 * half, 1) * STEPS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageUp: 5, Qt.Key.Key_PageDown: -5}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.setValue(self.value() + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        self._grip = at.x() - self._x(self.value()) if self.handle_rect().contains(at) else 0.0
        self.setSliderDown(True)
        self.setValue(self._value_at(at.x() - self._grip))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x() - self._grip))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        scale, handle = self.theme.scale, self.handle_rect()
        track = handle.center().y()
        thick = max(2.0, 3 * scale)
        painter.fillRect(QRectF(self._x(0), track - thick / 2, self._x(STEPS) - self._x(0), thick), palette.ink)
        for tenth in range(0, STEPS + 1, 10):
            painter.fillRect(QRectF(self._x(tenth) - 0.5, track, max(1.0, scale), 8 * scale), palette.ink)
        painter.fillRect(handle, palette.colour("you"))
        frame(painter, handle.toAlignedRect(), palette.colour("ink"), 1.5 * scale)
        painter.setPen(palette.raised)
        for step in (-6, 0, 6):
            middle = handle.center() + QPointF(step * scale, 0)
            painter.fillRect(QRectF(middle.x() - scale, middle.y() - 9 * scale, 2 * scale, 18 * scale), palette.raised)
        self._draw_figure(painter, palette, handle)
        self._draw_ends(painter, palette, handle)

    def _draw_figure(self, painter: QPainter, palette: Palette, handle: QRectF) -> None:
        painter.setFont(self.theme.font(Role.FIGURE))
        painter.setPen(palette.ink)
        said = words.figure(self.guess)
        wide = QFontMetricsF(painter.font()).horizontalAdvance(said)
        left = min(max(handle.center().x() - wide / 2, 0.0), self.width() - wide)
        painter.drawText(QRectF(left, 0, wide + 2, handle.top() - 2), Qt.AlignmentFlag.AlignVCenter, said)

    def _draw_ends(self, painter: QPainter, palette: Palette, handle: QRectF) -> None:
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(palette.quiet)
        below = QRectF(0, handle.bottom(), self.width(), self.height() - handle.bottom())
        low, high = words.guess_ends()
        room = round(self.width() / 2 - self.theme.px(6))
        metrics = painter.fontMetrics()
        bottom = Qt.AlignmentFlag.AlignBottom
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | bottom, metrics.elidedText(low, elide, room))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | bottom, metrics.elidedText(high, elide, room))


class Guess(QWidget):
    """The question with its slider; once a guess is kept, what became of it."""

    kept = Signal(float)
    taken_back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.value: float | None = None
        self._said = ""
        self.question = Words(theme, Role.CONTROL_BOLD)
        self.slider = GuessSlider(theme)
        self.keep = Button(theme, words.keep, Kind.MAIN)
        self.answer = Words(theme, Role.LABEL, colour="you")
        self.again = Button(theme, words.guess_again, Kind.LINK)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.addWidget(self.slider, 1)
        self._row.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._column.addWidget(self.question)
        self._column.addLayout(self._row)
        self._column.addWidget(self.answer)
        self._column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.keep.acted.connect(self._keep)
        self.again.acted.connect(self._take_back)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def ask(self, question: str) -> None:
        """The question in the language in force."""
        self.question.say(question)

    def show_lowest(self, lowest: float | None) -> None:
        """Say what became of the guess."""
        if self.value is not None:
            self.answer.say(words.guessed(self.value, lowest))

    def forget(self) -> None:
        """As at first."""
        self.value = None
        self.slider.setValue(FIRST)
        self._show()

    @Slot()
    def _keep(self) -> None:
        self.value = self.slider.guess
        self.answer.say(words.guessed(self.value, None))
        held = self.keep.hasFocus()
        self._show()
        if held:
            self.again.setFocus()
        self.kept.emit(self.value)

    @Slot()
    def _take_back(self) -> None:
        self.value = None
        held = self.again.hasFocus()
        self._show()
        if held:
            self.slider.setFocus()
        self.taken_back.emit()

    def _show(self) -> None:
        asks = self.value is None
        for part in (self.question, self.slider, self.keep):
            part.setVisible(asks)
        for part in (self.answer, self.again):
            part.setVisible(not asks)
        self.updateGeometry()

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(6))
        self._row.setSpacing(self._theme.px(6))
        beside = self.width() >= self._theme.px(_BESIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.value is not None:
            self.answer.say(words.guessed(self.value, None))
        super().changeEvent(event)
