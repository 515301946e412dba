"""What every painted part shares: a theme, a material, and the line that may cut it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.theme import Palette, Theme

if TYPE_CHECKING:
    _Widget: TypeAlias = QWidget
else:
    _Widget = object


class Material(Enum):
    """What a part is painted on."""

    PAPER = "paper"
    SCREEN = "screen"
    CONSENT = "consent"
    """Filled teal: only ever about consent."""


def palette_of(theme: Theme, material: Material) -> Palette:
    """The colours of `material` in the look in force."""
    if material is Material.PAPER:
        return theme.paper
    return theme.screen if material is Material.SCREEN else theme.consent


class Cut(QObject):
    """The line across a scene: left of `x` is paper, right of it is screen."""

    moved = Signal(int, int)
    """From here to there, in the scene's pixels."""

    def __init__(self, scene: QWidget) -> None:
        super().__init__(scene)
        self.scene = scene
        self.x = 0

    def move(self, x: int) -> None:
        """Put the line at `x`, in the scene's pixels."""
        was, self.x = self.x, x
        if x != was:
            self.moved.emit(was, x)


class Part(_Widget):
    """Mix-in for widgets that paint themselves: override `draw`, `restyle` and `retranslate`.

    Put it before the Qt class and call `follow` at the end of `__init__`.
    """

    theme: Theme
    material: Material
    cut: Cut | None

    def follow(self, theme: Theme, material: Material = Material.PAPER, cut: Cut | None = None) -> None:
        """Take colours and sizes from `theme`, now and after every change."""
        self.theme, self.material, self.cut = theme, material, cut
        theme.changed.connect(self.restyle)
        if cut is not None:
            cut.moved.connect(self._cut_moved)
        self.retranslate()
        self.restyle()

    @property
    def palette_in_force(self) -> Palette:
        """The colours of the material under the part's middle."""
        if self.cut is not None:
            middle = self.mapTo(self.cut.scene, self.rect().center()).x()
            return self.theme.paper if middle < self.cut.x else self.theme.screen
        return palette_of(self.theme, self.material)

    @property
    def ring_colour(self) -> QColor:
        """The colour of the focus ring around this part."""
        return self.palette_in_force.colour("ink")

    def restyle(self) -> None:
        """Take over sizes from the theme; called again when it changes."""
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        """Take over words in the language in force; called again when it changes."""

    def draw(self, painter: QPainter, palette: Palette) -> None:
        """Paint the part in `palette`; called once a material."""

    def _sides(self) -> Iterator[tuple[Palette, QRect]]:
        if self.cut is None:
            yield palette_of(self.theme, self.material), self.rect()
            return
        x = self.cut.x - self.mapTo(self.cut.scene, QPoint(0, 0)).x()
        if x > 0:
            yield self.theme.paper, QRect(0, 0, min(x, self.width()), self.height())
        if x < self.width():
            yield self.theme.screen, QRect(max(x, 0), 0, self.width() - max(x, 0), self.height())

    def _cut_moved(self, was: int, now: int) -> None:
        assert self.cut is not None
        left = self.mapTo(self.cut.scene, QPoint(0, 0)).x()
        if min(was, now) <= left + self.width() and max(was, now) >= left:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for palette, clip in self._sides():
                painter.save()
                if self.cut is not None:
                    painter.setClipRect(clip)
                self.draw(painter, palette)
                painter.restore()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "theme"):
            self.retranslate()
            self.updateGeometry()
        super().changeEvent(event)


def frame(painter: QPainter, rect: QRect, colour: QColor, width: float, *, dashed: bool = False) -> None:
    """Draw a square-cornered outline of `width` pixels, rounded to whole ones, wholly inside `rect`."""
    width = max(1, int(width + 0.5))
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashed:
        pen.setDashPattern([4.0, 3.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRect(rect.toRectF().adjusted(half, half, -half, -half))


def diamond(painter: QPainter, rect: QRectF, colour: QColor, width: float, *, filled: bool) -> None:
    """The mark of "you" and of the camera: a square on its corner, filled when something is on."""
    half = rect.width() / 2 - width / 2
    middle = rect.center()
    corners = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))


class Panel(Part, QWidget):
    """A plain area of one material; layouts go on it."""

    def __init__(self, theme: Theme, material: Material = Material.PAPER, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow(theme, material)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
