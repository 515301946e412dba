"""The live picture with the square that is cut out of it, the square itself, and the stranger's picture."""

from __future__ import annotations

from math import atan2, degrees

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.live.seen import Seen
from app.model.gallery import Person
from app.model.types import Face, Pixels
from app.ui.faceprint import words
from app.ui.parts.base import Material, Part, frame
from app.ui.parts.live_view import LiveView
from app.ui.parts.text import lay, write
from app.ui.qimage import to_qimage
from app.ui.theme import Palette, Role, Theme
from app.ui.threshold.faces import decode_card

_CORNERS = np.array([(0, 0), (112, 0), (112, 112), (0, 112)], dtype=np.float64)
_CARD = QSize(261, 300)
_PLATE = 0.22
"""The words at the foot of a card may cover this share of it, not more."""


class SquareView(LiveView):
    """The live view, and on it the leaning square that becomes the upright one; its top edge is thick."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, labels=False)
        self._corners: list[QPointF] = []
        self.turned: float | None = None
        """By how many degrees the square leans; None without a face."""
        self.shows_square = False
        """Whether this face may be compared."""

    def show_seen(self, seen: Seen) -> None:
        super().show_seen(seen)
        face = None if seen.chosen is None else seen.faces[seen.chosen]
        self._corners, self.turned = ([], None) if face is None else _square(face)

    def clear(self) -> None:
        self._corners, self.turned, self.shows_square = [], None, False
        super().clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._corners or not self.shows_square:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(self.picture_rect())
            corners = [self._to_widget(one.x(), one.y()) for one in self._corners]
            palette, scale = self.theme.screen, self.theme.scale
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for wide, colour in ((4.0, palette.colour("ground")), (1.75, palette.colour("you"))):
                painter.setPen(_pen(colour, wide * scale))
                painter.drawPolygon(QPolygonF(corners))
            painter.setPen(_pen(palette.colour("you"), 5 * scale))
            painter.drawLine(corners[0], corners[1])


def _square(face: Face) -> tuple[list[QPointF], float | None]:
    """Where the crop's corners lie in the picture, and by how many degrees it leans."""
    from app.vision.align import transform  # with OpenCV, which is not needed before there is a face

    try:
        matrix = transform(face.points)
    except ValueError:
        return [], None
    back = (_CORNERS - matrix[:, 2]) @ np.linalg.inv(matrix[:, :2]).T
    return [QPointF(x, y) for x, y in back.tolist()], degrees(atan2(matrix[1, 0], matrix[0, 0]))


def _pen(colour: QColor, wide: float) -> QPen:
    pen = QPen(colour, wide)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    return pen


class CropView(Part, QWidget):
    """The 112×112 square as the recogniser gets it, with the four places that faces are moved to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._places: list[tuple[float, float]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow(theme, Material.SCREEN)

    @property
    def has_picture(self) -> bool:
        """True while a crop is held."""
        return self._image is not None

    def show_crop(self, crop: Pixels) -> None:
        """Show this crop, (112, 112, 3) RGB."""
        self._overwrite()
        if not self._places:
            from app.vision.align import template

            self._places = [(float(x) / 112, float(y) / 112) for x, y in template()]
        if self._image is None:
            self.setAccessibleDescription(words.crop_caption(None))
        self._image = to_qimage(crop)
        self.update()

    def clear(self) -> None:
        """Wipe the square: overwritten, dropped, and gone from the screen."""
        self._overwrite()
        self._image = None
        self.setAccessibleDescription(words.nothing_yet())
        self.update()

    def _overwrite(self) -> None:
        if self._image is not None:
            self._image.fill(0)

    def retranslate(self) -> None:
        self.setAccessibleName(words.crop_caption(None))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        if self._image is None:
            frame(painter, self.rect(), palette.colour("edge"), 1.0, dashed=True)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image)
        arm, scale = self.width() / 22, self.theme.scale
        lines = []
        for x, y in self._places:
            at = QPointF(x * self.width(), y * self.height())
            lines += [QLineF(at - QPointF(arm, 0), at + QPointF(arm, 0)),
                      QLineF(at - QPointF(0, arm), at + QPointF(0, arm))]  # fmt: skip
        for wide, colour in ((3.5, "ground"), (1.5, "ink")):
            painter.setPen(QPen(palette.colour(colour), wide * scale))
            painter.drawLines(lines)
        frame(painter, self.rect(), palette.colour("you"), 1.75 * scale)


class StrangerCard(Part, QWidget):
    """The ID photo of somebody who does not exist; an orange edge and a folded corner while over the line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.person: Person | None = None
        self.over = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow(theme, Material.SCREEN)

    def show_person(self, person: Person | None) -> None:
        """Show this person; the picture is read once (a small file of the app's own, 3 ms)."""
        if person is self.person:
            return
        self.person = person
        self._image = None if person is None else decode_card(person.pictures[0], _CARD)
        self.over = False
        self.retranslate()
        self.update()

    def set_over(self, over: bool) -> None:
        """Whether the person is over the line."""
        if over != self.over:
            self.over = over
            self.retranslate()
            self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(words.card_caption(self.person.name if self.person else None))
        self.setAccessibleDescription(words.wrongly() if self.over else "")

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        if self._image is None:
            frame(painter, self.rect(), palette.colour("edge"), 1.0, dashed=True)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image)
        if not self.over:
            return
        frame(painter, self.rect(), palette.colour("over"), 3 * self.theme.scale)
        side = self.theme.px(20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.colour("over"))
        painter.drawPolygon(QPolygonF([QPointF(0, 0), QPointF(side, 0), QPointF(0, side)]))
        self._name_harm(painter, palette)

    def _name_harm(self, painter: QPainter, palette: Palette) -> None:
        font, pad = self.theme.font(Role.SMALL_BOLD), self.theme.px(3)
        said = lay(words.wrongly(), font, self.width() - 2 * pad, 1.2)
        if said.height + 2 * pad > _PLATE * self.height():
            return  # it would cover the face; edge and corner stay, and the trace names the harm
        top = self.height() - said.height - 2 * pad
        painter.fillRect(QRectF(0, top, self.width(), said.height + 2 * pad), palette.colour("over"))
        painter.setFont(font)
        painter.setPen(palette.ground)
        write(painter, said, pad, top + pad, self.width() - 2 * pad, Qt.AlignmentFlag.AlignHCenter)
