"""Parts one under another, in design pixels, and words that ask for themselves again in a new language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Part
from app.ui.parts.text import Laid, Words
from app.ui.theme import Role, Theme

Widget = TypeVar("Widget", bound=QWidget)
Pads = tuple[int, int, int, int]
"""Left, top, right and bottom, design pixels."""


def height_of(part: QWidget, width: int) -> int:
    """The height that `part` needs when it is `width` pixels wide."""
    high = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
    return max(high, part.minimumHeight())


class Spoken(Words):
    """Words of the app's own: asked for again when the language changes."""

    def __init__(self, theme: Theme, role: Role, words: Callable[[], str], *, colour: str = "ink") -> None:
        super().__init__(theme, role, words(), colour=colour)
        self._words = words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say(self._words())
        super().changeEvent(event)


class Headline(Words):
    """A title whose lines are about as long as each other: no single word is left for the last one."""

    def laid(self, width: float) -> Laid:
        full = super().laid(width)
        metrics = QFontMetricsF(self.theme.font(self.role))
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0.0)
        low, high = max(full.width / 2, longest), full.width  # in less than its longest word, a word would be broken
        while len(full.lines) > 1 and high - low > 4:
            middle = (low + high) / 2
            fits = len(super().laid(middle + self.lead).lines) == len(full.lines)
            low, high = (low, middle) if fits else (middle, high)
        return super().laid(high + self.lead + 1) if len(full.lines) > 1 else full


class Stack(Part, QWidget):
    """Each part as wide as the stack and as high as it needs; hidden parts take no room."""

    def __init__(self, theme: Theme, *, pads: Pads = (0, 0, 0, 0)) -> None:
        super().__init__()
        self.pads = pads
        self.parts: list[tuple[QWidget, int]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def add(self, part: Widget, above: int = 0) -> Widget:
        """Put `part` at the end, `above` design pixels below the one before."""
        part.setParent(self)
        self.parts.append((part, above))
        part.show()
        self.updateGeometry()
        return part

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        width = self.theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(20))

    def _place(self, width: int, *, move: bool) -> int:
        px = self.theme.px
        left, top, right, bottom = (px(pad) for pad in self.pads)
        inner, y, first = width - left - right, top, True
        left = right if self.isRightToLeft() else left
        for part, above in self.parts:
            if part.isHidden():
                continue
            y += 0 if first else px(above)
            first = False
            high = height_of(part, inner)
            if move:
                part.setGeometry(QRect(QPoint(left, y), QSize(inner, high)))
            y += high
        return y + bottom

    def restyle(self) -> None:
        self._place(self.width(), move=True)
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)
