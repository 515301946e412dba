"""One card of the wall: its picture cut to size, its edge, its name and score."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QPolygonF

from app.model.wall import Record
from app.ui.theme import Palette, Role
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.layout import CAPTION
from app.ui.threshold.paint import LEFT, RIGHT, ScenePainter, blit, diamond, elided, pen, wide, write

NOT_YET: Final = "#857C6C"
"""A picture that has not been decoded."""
NAME_ROOM: Final = 40.0
"""Pixels under which a name would be dots only: then the score stands alone."""


MARGIN: Final = 2.0
"""Around a kept card, for its edge."""
KEPT_BYTES: Final = 48_000_000
"""Cards kept: several sizes of every card in sight, or each change of size would make them all anew."""


class Cards:
    """Paints cards, and keeps what was painted: while the line moves most cards only change their place."""

    def __init__(self, shelf: FaceShelf) -> None:
        self._shelf = shelf
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        self._bytes = 0

    def paint(
        self, painter: ScenePainter, rect: QRectF, record: Record, score: float, palette: Palette, scale: float,
        *, over: bool, captioned: bool,
    ) -> None:  # fmt: skip
        """Draw one card, its picture in `rect`."""
        density = scale * painter.ratio
        image = self._shelf.face(record.picture, round(rect.height() * density))
        said = f"{score:.2f}" if captioned else ""
        role = "you" if record.right else "over" if over else "ink"
        shape = (rect.width(), rect.height())
        kind = (record.key, said, role, shape, density, palette.ground, image.cacheKey() if image else 0)
        kept = self._kept.get(kind)
        if kept is None:
            if self._bytes > KEPT_BYTES:
                self._kept.clear()
                self._bytes = 0
            box = QRectF(MARGIN, MARGIN, *shape)
            wide_, high = box.right() + MARGIN, box.bottom() + (CAPTION if captioned else MARGIN)
            kept = QPixmap(math.ceil(wide_ * density), math.ceil(high * density))
            kept.fill(palette.colour("ground"))  # nothing shines through: an opaque picture is only copied
            inner = ScenePainter(kept)
            _draw(inner, box, image, record, said, role, palette, density)
            inner.end()
            kept.setDevicePixelRatio(painter.ratio)
            self._kept[kind] = kept
            self._bytes += kept.width() * kept.height() * 4
        blit(painter, rect.topLeft() - QPointF(MARGIN, MARGIN), kept, scale)


def _draw(
    painter: ScenePainter, box: QRectF, image: QImage | None, record: Record, said: str, role: str, palette: Palette,
    density: float,
) -> None:  # fmt: skip
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(density, density)
    if image is None:
        painter.fillRect(box, QColor(NOT_YET))
    else:
        blit(painter, box.topLeft(), QPixmap.fromImage(cut(image, box, density)), density)
    if role != "ink":
        edge(painter, box, palette, role, right=record.right)
    if said:
        caption(painter, box, record.name, said, palette.colour(role), bold=role != "ink")


def cut(image: QImage, rect: QRectF, scale: float) -> QImage:
    """The part of `image` with the card's shape, at the card's size in device pixels."""
    aspect = rect.width() / rect.height()
    wide_ = min(image.width(), round(image.height() * aspect))
    high = min(image.height(), round(image.width() / aspect))
    part = image.copy((image.width() - wide_) // 2, round((image.height() - high) * 0.25), wide_, high)
    return part.scaled(
        round(rect.width() * scale),
        round(rect.height() * scale),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def edge(painter: ScenePainter, rect: QRectF, palette: Palette, role: str, *, right: bool) -> None:
    """A coloured edge with a folded corner: over the line, or, with a diamond, the right person."""
    colour = palette.colour(role)
    painter.setPen(pen(colour, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
    fold = min(18.0, rect.width() / 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    corner = rect.topLeft()
    painter.drawPolygon(QPolygonF([corner, corner + QPointF(fold, 0), corner + QPointF(0, fold)]))
    if right:
        painter.drawRect(QRectF(corner, corner + QPointF(fold, fold)))
        painter.setBrush(palette.colour("ground"))
        painter.drawPolygon(diamond(corner.x() + fold / 2, corner.y() + fold / 2, fold * 0.34))


def caption(painter: ScenePainter, rect: QRectF, name: str, figures: str, colour: QColor, *, bold: bool) -> None:
    """Name and score under a card."""
    line = QRectF(rect.left(), rect.bottom() + 2, rect.width(), CAPTION - 2)
    role = Role.SMALL_BOLD if bold else Role.SMALL
    room = rect.width() - wide(figures, Role.SCORE) - 6
    if room < NAME_ROOM:
        write(painter, line, figures, Role.SCORE, colour, Qt.AlignmentFlag.AlignCenter)
        return
    write(painter, line, elided(name, role, room), role, colour, LEFT)
    write(painter, line, figures, Role.SCORE, colour, RIGHT)
