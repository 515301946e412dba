"""One card of the wall: its picture cut to size, its edge, its name and score."""

from __future__ import annotations

import math
from functools import cache
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QPolygonF

from app.model.wall import Record
from app.ui.theme import Palette, Role
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.layout import CAPTION
from app.ui.threshold.paint import LEFT, RIGHT, ScenePainter, blit, dashes, diamond, elided, in_pixels, pen, wide, write

NOT_YET: Final = "#857C6C"
"""A picture that has not been decoded."""
NAME_ROOM: Final = 40.0
"""Pixels under which a name would be dots only: then the score stands alone."""


MARGIN: Final = 2.0
"""Around a kept card, for its edge."""
KEPT_BYTES: Final = 48_000_000
"""Cards kept: several sizes of every card in sight, or each change of size would make them all anew."""
AT_ONCE: Final = 6
"""Cards drawn finely in one painting that a hand waits for."""


class Cards:
    """Paints cards, and keeps what was painted: while the line moves most cards only change their place."""

    def __init__(self, shelf: FaceShelf) -> None:
        self._shelf = shelf
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        self._bytes = 0
        self._may_draw = AT_ONCE
        self._hurried = False
        self.rough = False
        """True when the last painting left cards roughly drawn."""

    def begin(self, *, hurried: bool) -> None:
        """A painting begins; a hand waits for it when `hurried`, so that only a few cards are drawn finely."""
        self._hurried, self._may_draw, self.rough = hurried, AT_ONCE, False

    def paint(
        self, painter: ScenePainter, rect: QRectF, record: Record, score: float, palette: Palette, scale: float,
        *, over: bool, again: bool, captioned: bool,
    ) -> None:  # fmt: skip
        """Draw one card, its picture in `rect`: over the line, to be looked at `again`, or neither."""
        density = scale * painter.ratio
        image = self._shelf.face(record.picture, round(rect.height() * density))
        said = f"{score:.2f}" if captioned else ""
        role = "you" if record.right else "over" if over else "ink"
        shape = (rect.width(), rect.height())
        kind = (record.key, said, role, again, shape, density, palette.ground, image.cacheKey() if image else 0)
        kept = self._kept.get(kind)
        if kept is None and self._hurried and not self._may_draw:
            self.rough = True
            _sketch(painter, rect, image, record, role, palette, scale, again=again)
            return
        if kept is None:
            self._may_draw -= 1
            if self._bytes > KEPT_BYTES:
                self._kept.clear()
                self._bytes = 0
            box = QRectF(MARGIN, MARGIN, *shape)
            wide_, high = box.right() + MARGIN, box.bottom() + (CAPTION if captioned else MARGIN)
            kept = QPixmap(math.ceil(wide_ * density), math.ceil(high * density))
            kept.fill(palette.colour("ground"))  # nothing shines through: an opaque picture is only copied
            with ScenePainter(kept) as inner:
                _draw(inner, box, image, record, said, role, palette, density, again=again)
            kept.setDevicePixelRatio(painter.ratio)
            self._kept[kind] = kept
            self._bytes += kept.width() * kept.height() * 4
        blit(painter, rect.topLeft() - QPointF(MARGIN, MARGIN), kept, scale)


def _sketch(
    painter: ScenePainter, rect: QRectF, image: QImage | None, record: Record, role: str, palette: Palette,
    scale: float, *, again: bool,
) -> None:  # fmt: skip
    """The card for the blink of an eye: its picture scaled without care, its edge, no words."""
    if image is None:
        painter.fillRect(rect, QColor(NOT_YET))
    else:
        corner = QPointF(round(rect.left() * scale), round(rect.top() * scale))
        with in_pixels(painter, scale):
            painter.drawImage(QRectF(corner, rect.size() * scale), image, QRectF(_part(image, rect)))
    if role != "ink" or again:
        edge(painter, rect, palette, role, right=record.right, again=again)


def _draw(
    painter: ScenePainter, box: QRectF, image: QImage | None, record: Record, said: str, role: str, palette: Palette,
    density: float, *, again: bool,
) -> None:  # fmt: skip
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(density, density)
    if image is None:
        painter.fillRect(box, QColor(NOT_YET))
    else:
        blit(painter, box.topLeft(), QPixmap.fromImage(cut(image, box, density)), density)
    if role != "ink" or again:
        edge(painter, box, palette, role, right=record.right, again=again)
    if said:
        caption(painter, box, record.name, said, palette.colour(role), bold=role != "ink")


def cut(image: QImage, rect: QRectF, scale: float) -> QImage:
    """The part of `image` with the card's shape, at the card's size in device pixels."""
    return image.copy(_part(image, rect)).scaled(
        round(rect.width() * scale),
        round(rect.height() * scale),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _part(image: QImage, rect: QRectF) -> QRect:
    aspect = rect.width() / rect.height()
    wide_ = min(image.width(), round(image.height() * aspect))
    high = min(image.height(), round(image.width() / aspect))
    return QRect((image.width() - wide_) // 2, round((image.height() - high) * 0.25), wide_, high)


def edge(painter: QPainter, rect: QRectF, palette: Palette, role: str, *, right: bool, again: bool = False) -> None:
    """A coloured edge with a folded corner: over the line, or, with a diamond, the right person.

    Whoever is looked at `again` has a dashed edge, and a corner that is hatched.
    """
    colour, ground = palette.colour(role), palette.colour("ground")
    if again:
        again_edge(painter, rect, colour, ground)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(colour, 3))
        painter.drawRect(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(_fold(rect))
    if right:
        fold = _fold_side(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRect(QRectF(rect.topLeft(), QSizeF(fold, fold)))
        painter.setBrush(ground)
        painter.drawPolygon(diamond(rect.left() + fold / 2, rect.top() + fold / 2, fold * 0.34))


def again_edge(painter: QPainter, rect: QRectF, colour: QColor, ground: QColor) -> None:
    """A dashed edge and a hatched corner: somebody has to look again."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in (pen(ground, 3), dashes(colour, 3)):
        painter.setPen(stroke)
        painter.drawRect(rect)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawPolygon(_fold(rect))
    painter.setPen(pen(colour, 2))
    side = _fold_side(rect)
    corner = rect.topLeft()
    painter.drawLines([QLineF(corner + QPointF(0, at), corner + QPointF(at, 0)) for at in (side / 2, side)])


@cache
def _stamp(side: float, colour: int, ground: int, scale: float, ratio: float) -> QPixmap:
    made = QPixmap(math.ceil(side * scale * ratio), math.ceil(side * scale * ratio))
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.scale(scale * ratio, scale * ratio)
        again_edge(painter, QRectF(1.5, 1.5, side - 3, side - 3), QColor.fromRgba(colour), QColor.fromRgba(ground))
    made.setDevicePixelRatio(ratio)
    return made


def again_stamp(side: float, colour: QColor, ground: QColor, scale: float, ratio: float) -> QPixmap:
    """The same for a tile `side` pixels wide, kept once made."""
    return _stamp(round(side, 2), colour.rgba(), ground.rgba(), scale, ratio)


def _fold_side(rect: QRectF) -> float:
    return min(18.0, rect.width() / 4)


def _fold(rect: QRectF) -> QPolygonF:
    corner, side = rect.topLeft(), _fold_side(rect)
    return QPolygonF([corner, corner + QPointF(side, 0), corner + QPointF(0, side)])


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
