"""One specimen under its caption, grounds of one material to put them on, and the frame that stands for the focus."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.lesson.stack import Spoken, Stack, height_of
from app.ui.parts.base import Material, Part, frame
from app.ui.parts.flow import Flow
from app.ui.theme import Palette, Role, Theme


class Caption(Spoken):
    """A quiet line, on any material."""

    def __init__(self, theme: Theme, words: Callable[[], str], material: Material) -> None:
        super().__init__(theme, Role.SMALL, words, colour="quiet")
        self.material = material


class Card(Stack):
    """A part below its caption, as wide as the part likes, or `wide` design pixels."""

    def __init__(
        self, theme: Theme, words: Callable[[], str], part: QWidget, material: Material = Material.PAPER, wide: int = 0
    ) -> None:
        super().__init__(theme)
        self._wide = wide
        self.part = part
        self.caption = self.add(Caption(theme, words, material))
        self.add(part, above=8)

    def sizeHint(self) -> QSize:
        natural = max(self.part.sizeHint().width(), self.caption.sizeHint().width())
        width = self.theme.px(self._wide) if self._wide else natural
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(20))


class Shelf(Stack):
    """Cards beside each other, on the ground of one material."""

    def __init__(self, theme: Theme, cards: Sequence[QWidget], material: Material = Material.PAPER) -> None:
        side = 0 if material is Material.PAPER else 16
        super().__init__(theme, pads=(side, side, side, side))
        self.material = material
        inner = QWidget()
        self._flow = Flow(inner, tops=True)
        for card in cards:
            self._flow.addWidget(card)
        self.add(inner)
        self.restyle()

    def restyle(self) -> None:
        if hasattr(self, "_flow"):
            self._flow.gap, self._flow.row_gap = self.theme.px(24), self.theme.px(20)
            self._flow.invalidate()
        super().restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))


class Ringed(Part, QWidget):
    """A part with the focus ring around it, where the real one stands only where the focus is."""

    OFF, WIDE = 4, 3

    def __init__(self, theme: Theme, part: QWidget, material: Material = Material.PAPER) -> None:
        super().__init__()
        self.part = part
        part.setParent(self)
        self.setSizePolicy(part.sizePolicy())
        self.follow(theme, material)

    def _around(self) -> int:
        return self.theme.px(self.OFF) + max(self.WIDE, self.theme.px(self.WIDE))

    def sizeHint(self) -> QSize:
        inner, around = self.part.sizeHint(), 2 * self._around()
        return QSize(inner.width() + around, inner.height() + around)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return height_of(self.part, width - 2 * self._around()) + 2 * self._around()

    def resizeEvent(self, _event: object) -> None:
        around = self._around()
        self.part.setGeometry(self.rect().adjusted(around, around, -around, -around))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        frame(painter, self.rect(), palette.colour("ink"), max(self.WIDE, self.theme.px(self.WIDE)))


class Held(Part, QWidget):
    """Gives a part without a size of its own `wide` by `tall` design pixels."""

    def __init__(self, theme: Theme, part: QWidget, wide: int, tall: int) -> None:
        super().__init__()
        self.part, self._size = part, (wide, tall)
        part.setParent(self)
        part.show()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def sizeHint(self) -> QSize:
        wide, tall = self._size
        return QSize(self.theme.px(wide), self.theme.px(tall))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide, tall = self._size
        grows = self.part.heightForWidth(width) if self.part.hasHeightForWidth() else 0
        return max(round(self.theme.px(tall) * min(1.0, width / max(1, self.theme.px(wide)))), grows)

    def resizeEvent(self, _event: object) -> None:
        self.part.setGeometry(self.rect())
