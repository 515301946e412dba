"""Where parts that place things by hand put them for those who read from right to left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QStyle, QWidget


def mirrored(part: QWidget, place: QRect) -> QRect:
    """Where `place`, meant for reading from left to right, is on `part`."""
    return QStyle.visualRect(part.layoutDirection(), part.rect(), place)


def mirrored_f(part: QWidget, place: QRectF) -> QRectF:
    """The same, to parts of a pixel."""
    if not part.isRightToLeft():
        return place
    return QRectF(part.width() - place.right(), place.top(), place.width(), place.height())
