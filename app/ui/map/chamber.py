"""One room on the map: its floor and walls, the walk through it, its sign, its doors."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.lessons.presets import Preset
from app.ui.icons import draw_icon
from app.ui.map import words
from app.ui.map.doors import ROOMY, Fit, PresetDoor, RoomDoor
from app.ui.map.plan import Place
from app.ui.map.signs import SIGNS, WIDE
from app.ui.parts.base import Cut, Material, Part, frame, palette_of
from app.ui.parts.row import write_from_start
from app.ui.parts.text import Laid, lay
from app.ui.rooms import Room
from app.ui.theme import LINE, Palette, Role, Theme

MACHINE = ("look", "faceprint", "threshold", "scale", "quality")
"""Rooms with the machine's floor; the others have the people's."""
FIRST = "look"
"""The room that the camera is at."""
SPLIT = "threshold"
"""The room in which the two materials meet at the line."""
PAD = 16
"""Design pixels between a side wall and words: the walk goes down in it."""


class Chamber(Part, QWidget):
    """`place` puts it into the plan. It asks for nothing: its doors do."""

    fit = ROOMY

    def __init__(
        self, theme: Theme, number: int, room: Room, presets: Sequence[Preset], language: Callable[[], str], *,
        stands: bool, parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.room, self.stands = room, stands
        material = Material.SCREEN if room.name in MACHINE and stands else Material.PAPER
        self.line = Cut(self) if room.name == SPLIT else None
        self._site: Place | None = None
        self.door = RoomDoor(theme, number, room, stands=stands, material=material, cut=self.line, parent=self)
        self.presets = [
            PresetDoor(theme, one, room, language, material=material, cut=self.line, parent=self) for one in presets
        ]
        self.follow(theme, material, self.line)

    @property
    def doors(self) -> list[RoomDoor | PresetDoor]:
        """Those that can be gone through, from the top down."""
        return [self.door, *self.presets] if self.stands else []

    def furnish(self, fit: Fit) -> None:
        """From now on as closely as that."""
        self.fit = fit
        for door in (self.door, *self.presets):
            door.fit = fit

    def least(self, width: int) -> int:
        """Pixels of height needed under the corridor in a room `width` pixels wide."""
        inner = width - 2 * self.theme.px(PAD)
        rows = sum(row.heightForWidth(inner) for row in self.presets)
        return self.door.below_corridor(inner) + rows + self.theme.px(self.fit.foot)

    def title_height(self, width: int) -> int:
        """Pixels of height of the title under the corridor in a room `width` pixels wide."""
        return self.door.title_height(width - 2 * self.theme.px(PAD))

    def place(self, site: Place) -> None:
        """Stand there."""
        self._site = site
        self.setGeometry(site.rect)
        pad = self.theme.px(PAD)
        inner = site.rect.width() - 2 * pad
        self.door.corridor = site.corridor
        y = self.door.heightForWidth(inner)
        self.door.setGeometry(pad, 0, inner, y)
        for row in self.presets:
            tall = row.heightForWidth(inner)
            row.setGeometry(pad, y, inner, tall)
            y += tall
        if self.line is not None:
            self.line.move(site.rect.width() // 2)
        self.update()

    # Paint --------------------------------------------------------------------------------------------

    def floor(self, palette: Palette) -> QColor:
        """The colour of the floor: paper is raised, screen is the screen itself."""
        return palette.colour("ground" if palette is self.theme.screen else "raised" if self.stands else "ground")

    def draw(self, painter: QPainter, palette: Palette) -> None:
        if self._site is None:
            return
        painter.fillRect(self.rect(), self.floor(palette))
        if palette is self.theme.paper:
            self._draw_walls(painter, palette)
        self._draw_walk(painter, palette)
        if self.line is not None:
            thick = max(3, self.theme.px(3))
            painter.fillRect(self.line.x - thick // 2, 0, thick, self.height(), QColor(LINE))
        for door in self.doors:
            if door.ringed:
                self._draw_ring(painter, palette, door)

    def _draw_ring(self, painter: QPainter, palette: Palette, door: QWidget) -> None:
        """Around the door, within the walls."""
        off, wall = self.theme.px(7), self.theme.px(5)
        place = door.geometry().adjusted(-off, -off, off, off) & self.rect().adjusted(wall, wall, -wall, -wall)
        frame(painter, place, palette.colour("ink"), 3 * self.theme.scale)

    def _draw_walls(self, painter: QPainter, palette: Palette) -> None:
        """On paper: ruled, dashed where the room is still to come, and open where the walk goes through."""
        thick = max(1, self.theme.px(3 if self.stands else 1.5))
        pen = QPen(palette.colour("ink" if self.stands else "edge"), thick)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not self.stands:
            pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = thick / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        for hole in self.openings():
            painter.fillRect(hole, self.floor(palette))

    def openings(self) -> list[QRect]:
        """Where the walk goes through walls, in the room's own pixels: as deep as a wall."""
        assert self._site is not None
        half, deep = self.theme.px(13), self.theme.px(4)
        whole, found = self.rect(), []
        for point in (self._site.walk[0], self._site.walk[-1]):
            if point.x() in (0, whole.width()):
                left = 0 if point.x() == 0 else whole.width() - deep
                found.append(QRect(left, point.y() - half, deep, 2 * half))
            else:
                top = 0 if point.y() == 0 else whole.height() - deep
                found.append(QRect(point.x() - half // 2, top, half, deep))
        return found

    def palette_at(self, x: int) -> Palette:
        """The colours of the floor at `x`, in the room's own pixels."""
        if self.line is not None:
            return self.theme.paper if x < self.line.x else self.theme.screen
        return palette_of(self.theme, self.material)

    def _sign_rect(self) -> QRectF:
        assert self._site is not None
        px, tall = self.theme.px, self._site.corridor - 2 * self.theme.px(6)
        most = self.width() - 2 * px(PAD + 34)
        wide = min(most, tall * WIDE.get(self.room.name, 4.2))
        left = (self.width() - wide) / 2
        if self.room.name == FIRST:
            left = max(left, px(PAD + 20 + 6) + self._camera_word().width + px(8 + 14 + 10))
        return self._seen(QRectF(left, px(6), wide, tall))

    def _seen(self, place: QRectF) -> QRectF:
        """Where that is for somebody who reads the way this is laid out."""
        left = self.width() - place.right() if self.isRightToLeft() else place.left()
        return QRectF(left, place.top(), place.width(), place.height())

    def _draw_walk(self, painter: QPainter, palette: Palette) -> None:
        assert self._site is not None
        px, sign = self.theme.px, self._sign_rect()
        pen = QPen(palette.colour("edge"), max(1, px(1.5)))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(point) for point in self._site.walk]))
        painter.fillRect(sign.adjusted(-px(10), 0, px(10), 0), self.floor(palette))
        SIGNS[self.room.name](painter, palette, sign)
        if self.room.name == FIRST:
            self._draw_camera(painter, palette)

    def _camera_word(self) -> Laid:
        return lay(words.camera(), self.theme.font(Role.SMALL), 1000, 1.3)

    def _draw_camera(self, painter: QPainter, palette: Palette) -> None:
        """Where the walk begins."""
        assert self._site is not None
        px, size, word = self.theme.px, self.theme.px(20), self._camera_word()
        middle, left = self._site.corridor / 2, self.theme.px(PAD)
        floor = QRectF(0, middle - px(14), left + size + px(6) + word.width + px(8), px(28))
        painter.fillRect(self._seen(floor), self.floor(palette))
        draw_icon(painter, "camera", self._seen(QRectF(left, middle - size / 2, size, size)), palette.ink)
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(palette.ink)
        write_from_start(painter, self, word, left + size + px(6), middle - word.height / 2)
