"""The six tasks as tiles: exactly one is open; a mark and a word say how each stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import Enum

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from app.live.breaks import Break, Success
from app.ui.look import words
from app.ui.look.signs import draw_sign
from app.ui.parts.base import Part, frame
from app.ui.parts.text import lay, write
from app.ui.theme import TARGET, Palette, Role, Theme

_WIDE, _WIDER, _NARROW = 500, 620, 340
"""Design pixels from which three tiles stand in a row (large ones, small ones), and under which only one does."""


class Mark(Enum):
    """How a task stands, as a shape."""

    OPEN = "open"
    """An empty square."""
    SHUT = "shut"
    """A stroke: it needs a camera."""
    DONE = "done"
    """A filled square."""
    TOLD = "told"
    """A half-filled square: the visitor said so."""


class Tile(Part, QRadioButton):
    """One task: its name, and how it stands."""

    def __init__(self, theme: Theme, what: Break, parent: QWidget) -> None:
        super().__init__(parent)
        self.what = what
        self.success: Success | None = None
        self.needs_camera = False
        self.roomy = False
        """There is room for a large sign above the words."""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def show_state(self, success: Success | None, *, needs_camera: bool) -> None:
        """Say how it stands."""
        if (success, needs_camera) != (self.success, self.needs_camera):
            self.success, self.needs_camera = success, needs_camera
            self.retranslate()
            self.update()

    @property
    def mark(self) -> Mark:
        """The shape that is drawn."""
        if self.success is not None:
            return Mark.TOLD if self.success.told else Mark.DONE
        return Mark.SHUT if self.needs_camera else Mark.OPEN

    @property
    def state(self) -> str:
        """The same in words."""
        return words.state(self.success, needs_camera=self.needs_camera)

    def retranslate(self) -> None:
        self.setText(words.name(self.what))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.state)

    @property
    def _sign(self) -> int:
        return self.theme.px(60 if self.roomy else 36)

    def _room(self) -> int:
        """Pixels beside the words."""
        return self.theme.px(12 + 14 + 12 + 8) + (0 if self.roomy else self._sign + self.theme.px(12))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - self._room()
        title = lay(self.text(), self.theme.font(Role.CONTROL_BOLD), room, 1.2)
        # As high for every state, so that nothing moves when one changes.
        states = (words.state(Success(self.what, told=told), needs_camera=False) for told in (False, True))
        texts = (*states, words.state(None, needs_camera=True))
        state = max(lay(text, self.theme.font(Role.SMALL), room, 1.2).height for text in texts)
        above = self._sign + self.theme.px(16) if self.roomy else 0
        return max(self.theme.px(TARGET), round(title.height + state) + self.theme.px(12) + above)

    def sizeHint(self) -> QSize:
        width = self.theme.px(170)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(100), self.theme.px(TARGET))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        on = self.isChecked()
        text = palette.ground if on else palette.ink
        if on:
            painter.fillRect(self.rect(), palette.ink)
        lit = (self.underMouse() or self.isDown()) and not on
        frame(painter, self.rect(), palette.colour("ink"), (3.0 if lit else 1.5) * self.theme.scale)
        ink, ground = (palette.colour(name) for name in (("ground", "ink") if on else ("ink", "ground")))
        px, sign = self.theme.px, self._sign
        top = px(12) if self.roomy else (self.height() - sign) / 2
        draw_sign(painter, self.what, QRectF(px(12), top, sign, sign), ink, ground)
        room, left = self.width() - self._room(), px(12) + (0 if self.roomy else sign + px(12))
        title = lay(self.text(), self.theme.font(Role.CONTROL_BOLD), room, 1.2)
        state = lay(self.state, self.theme.font(Role.SMALL), room, 1.2)
        whole = title.height + state.height
        top = px(12) + sign + px(6) if self.roomy else (self.height() - whole) / 2
        size = px(14)
        self._draw_mark(painter, QRectF(self.width() - px(12) - size, top + px(2), size, size), ink)
        painter.setPen(text)
        painter.setFont(self.theme.font(Role.CONTROL_BOLD))
        write(painter, title, left, top, room, Qt.AlignmentFlag.AlignLeft)
        painter.setPen(palette.ground if on else palette.quiet)
        painter.setFont(self.theme.font(Role.SMALL))
        write(painter, state, left, top + title.height, room, Qt.AlignmentFlag.AlignLeft)

    def _draw_mark(self, painter: QPainter, place: QRectF, colour: QColor) -> None:
        box = place.toRect()
        if self.mark is Mark.DONE:
            painter.fillRect(box, colour)
            return
        if self.mark is Mark.SHUT:
            middle = QRectF(box.left(), box.center().y(), box.width(), max(2.0, 2 * self.theme.scale))
            painter.fillRect(middle, colour)
            return
        frame(painter, box, colour, 1.5 * self.theme.scale)
        if self.mark is Mark.TOLD:
            whole = QRectF(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([whole.topLeft(), whole.bottomRight(), whole.bottomLeft()]))


class Tiles(QWidget):
    """All six; the arrow keys move between them. `chosen` carries the Break a visitor opened."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.tiles = {what: Tile(theme, what, self) for what in Break}
        for tile in self.tiles.values():
            self._group.addButton(tile)
            tile.clicked.connect(self._picked)
        self.tiles[Break.TURN].setChecked(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._columns = 0
        self.fit(0)

    @property
    def value(self) -> Break:
        """The one that is open."""
        return next((what for what, tile in self.tiles.items() if tile.isChecked()), Break.TURN)

    def set_value(self, what: Break) -> None:
        """Open one, without `chosen`."""
        self.tiles[what].setChecked(True)

    def show_states(self, done: Mapping[Break, Success], possible: Collection[Break]) -> None:
        """Say how each stands; what is not possible needs a camera."""
        for what, tile in self.tiles.items():
            tile.show_state(done.get(what), needs_camera=what not in possible)

    def fit(self, width: int, *, roomy: bool = False) -> None:
        """Stand in one to three columns, as `width` pixels allow; with `roomy`, large."""
        for tile in self.tiles.values():
            if tile.roomy != roomy:
                tile.roomy = roomy
                tile.restyle()
        px = self._theme.px
        columns = 3 if width >= px(_WIDE if roomy else _WIDER) else 2 if width >= px(_NARROW) else 1
        gap = px(8)
        if self._grid.spacing() != gap:
            self._grid.setSpacing(gap)
        if columns == self._columns:
            return
        self._columns = columns
        for tile in self.tiles.values():
            self._grid.removeWidget(tile)
        for at, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, at // columns, at % columns)
        for at in range(3):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)

    def forget_height(self) -> None:
        """Layouts remember heights, and so does the one around this."""
        self._grid.invalidate()
        self.updateGeometry()

    def _picked(self) -> None:
        self.chosen.emit(self.value)
