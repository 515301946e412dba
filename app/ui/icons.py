"""Icons: SVG drawn with `currentColor`, tinted when they are painted."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.resources import asset


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _tinted(name: str, colour: str, pixels: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    with QPainter(drawn) as painter:
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
    return drawn


def draw_icon(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Paint icon `name` (a file in assets/icons) into the square `rect` in `colour` (#RRGGBB).

    Raises FileNotFoundError when there is no such icon.
    """
    ratio = painter.device().devicePixelRatio()
    drawn = _tinted(name, colour, max(1, round(rect.width() * ratio)))
    painter.drawPixmap(rect, drawn, QRectF(drawn.rect()))
