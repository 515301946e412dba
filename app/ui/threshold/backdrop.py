"""What rests while the line moves: the title, and what is kept as a picture, one a material: hills, axis and words."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.ui.theme import Palette, Role
from app.ui.threshold import words
from app.ui.threshold.hills import HillMarks, paint_hills
from app.ui.threshold.layout import AXIS_HIGH, AXIS_LOW, Layout
from app.ui.threshold.live_side import EDGE
from app.ui.threshold.paint import LEFT, RIGHT, ScenePainter, from_start, in_pixels, wide, write

KEPT = 4
"""Backdrops kept: two materials, before and after a change."""


@dataclass(frozen=True, slots=True)
class Resting:
    """All that a backdrop depends on, beside the material."""

    lay: Layout
    marks: HillMarks
    """New ones are made for another visitor and for another language."""
    visitor: str | None
    foot: str
    title_wide: float
    """Pixels that the title may take: tools stand at its end."""


class Backdrop:
    """Paints the resting part of one side."""

    def __init__(self) -> None:
        self._kept: list[tuple[tuple[object, ...], QPixmap]] = []

    def paint(
        self, painter: ScenePainter, resting: Resting, live: QRectF, palette: Palette, scale: float, *, over: bool
    ) -> None:
        """Draw the backdrop of one material, `over` on the screen's side of the line, and name the `live` view."""
        key = (resting, palette, scale, painter.ratio, over)
        kept = next((picture for one, picture in self._kept if one == key), None)
        if kept is None:
            kept = _render(resting, palette, scale, painter.ratio, over=over)
            self._kept = [*self._kept[1 - KEPT :], (key, kept)]
        part, ratio = painter.whole.intersected(painter.side), painter.ratio
        whole, top = _pixels(part, scale), _top(resting.lay, scale)
        plain, rest = whole.intersected(QRect(0, 0, whole.right() + 1, top)), QRect(whole)
        rest.setTop(max(rest.top(), top))
        with in_pixels(painter, scale):
            painter.fillRect(plain, palette.colour("ground"))
            if not rest.isEmpty():
                source = rest.translated(0, -top)
                painter.drawPixmap(QRectF(rest), kept, QRectF(QPointF(source.topLeft()) * ratio, source.size() * ratio))
        _title(painter, resting, palette)
        _live_words(painter, resting.visitor, live, palette)


def _top(lay: Layout, scale: float) -> int:
    """Where the kept picture begins, pixels of the window."""
    return math.floor(lay.hills.top() * scale)


def _pixels(part: QRectF, scale: float) -> QRect:
    return QRectF(part.x() * scale, part.y() * scale, part.width() * scale, part.height() * scale).toAlignedRect()


def _render(resting: Resting, palette: Palette, scale: float, ratio: float, *, over: bool) -> QPixmap:
    lay = resting.lay
    top = _top(lay, scale)
    image = QPixmap(round(lay.width * scale * ratio), math.ceil((lay.height * scale - top) * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(palette.colour("ground"))
    with ScenePainter(image) as painter:
        painter.ratio = ratio
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -top)
        painter.scale(scale, scale)
        paint_hills(painter, lay, resting.marks, palette, over=over, scale=scale)
        _axis(painter, lay, palette)
        _ends(painter, lay, palette)
        write(painter, lay.foot, resting.foot, Role.SMALL, palette.colour("quiet"), from_start(), wrap=True)
    return image


def title_size(lay: Layout, visitor: str | None) -> tuple[float, float]:
    """The pixel size that the title would like, and how wide it is then on one line."""
    size = 30.0 if lay.tall else 26.0 if lay.height > 600 else 22.0
    return size, wide(words.title(visitor), Role.HEADING, size)


def _title(painter: ScenePainter, resting: Resting, palette: Palette) -> None:
    lay = resting.lay
    size, wanted = title_size(lay, resting.visitor)
    if not lay.tall:
        size = min(size, int(size * (resting.title_wide - 4) / max(wanted, 1)))
    text = words.title(resting.visitor)
    box = lay.title if lay.tall else QRectF(lay.title.left(), lay.title.top(), resting.title_wide, lay.title.height())
    write(painter, box, text, Role.HEADING, palette.colour("ink"), from_start(), size, wrap=lay.tall)


def _axis(painter: ScenePainter, lay: Layout, palette: Palette) -> None:
    ink, quiet = palette.colour("ink"), palette.colour("quiet")
    painter.fillRect(QRectF(lay.margin, lay.axis - 1.5, lay.width - 2 * lay.margin, 3), ink)
    step = 2 if lay.per_score < 600 else 1
    for tenth in range(round(AXIS_LOW * 10), round(AXIS_HIGH * 10) + 1):
        x = lay.x(tenth / 10)
        if not painter.side.left() - 30 <= x <= painter.side.right() + 30:
            continue
        painter.fillRect(QRectF(x - 0.75, lay.axis, 1.5, 10), ink)
        if tenth % step == 0 and tenth >= 0:
            where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            write(painter, QRectF(x - 30, lay.axis + 12, 60, 18), f"{tenth / 10:.1f}", Role.SCORE, quiet, where)


def _ends(painter: ScenePainter, lay: Layout, palette: Palette) -> None:
    side = lay.ends.height()
    ink, quiet = palette.colour("ink"), palette.colour("quiet")
    for (word, what), where in zip(words.ends(), (LEFT, RIGHT), strict=True):
        box = lay.ends.adjusted(side + 14, -2, -side - 14, 0)
        box.setHeight(side * 0.56)
        write(painter, box, word, Role.LABEL, ink, where)
        write(painter, box.translated(0, side * 0.5), what, Role.SMALL, quiet, where)


def ends_wide(lay: Layout) -> tuple[float, float]:
    """How much of the row between the slider's ends its buttons and words take, left and right."""
    left, right = (max(wide(word, Role.LABEL), wide(what, Role.SMALL)) for word, what in words.ends())
    return lay.ends.height() + 14 + left + 10, lay.ends.height() + 14 + right + 10


def _live_words(painter: ScenePainter, visitor: str | None, live: QRectF, palette: Palette) -> None:
    if live.isEmpty():
        return
    who, where = words.live_view(visitor)
    room = max(live.width(), wide(who, Role.SMALL_BOLD) + 2)
    # at the right it grows inwards
    left = live.left() if live.left() <= EDGE else min(live.left(), live.right() - room)
    box = QRectF(left, live.bottom() + 3, room, 18)
    write(painter, box, who, Role.SMALL_BOLD, palette.colour("you"), LEFT)
    if wide(who, Role.SMALL_BOLD) + wide(where, Role.SMALL) + 12 < box.width():
        write(painter, box, where, Role.SMALL, palette.colour("quiet"), RIGHT)
