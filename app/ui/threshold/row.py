"""Buttons in one row: as wide as their words while there is room, and on two lines where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from app.ui.parts.button import Button
from app.ui.theme import TARGET
from app.ui.threshold.slider import scaled


def widths(buttons: Sequence[Button], room: float, gap: float, scale: float) -> tuple[list[float], float]:
    """How wide each is, and the gap between them, to fit into `room`; pixels at scale 1."""
    sizes = [max(button.sizeHint().width() / scale, TARGET) for button in buttons]
    spaces = max(len(sizes) - 1, 1)
    if sum(sizes) <= room:
        return sizes, min(gap, (room - sum(sizes)) / spaces)
    least = [max(button.minimumSizeHint().width() / scale, TARGET) for button in buttons]
    give = sum(sizes) - sum(least)
    share = min((sum(sizes) - room) / give, 1.0) if give > 0 else 0.0
    return [size - (size - small) * share for size, small in zip(sizes, least, strict=True)], 0.0


def lay_row(
    buttons: Sequence[Button], sizes: Sequence[float], gap: float, left: float, top: float, scale: float
) -> None:
    """Give each its place, from `left` on; a button on two lines is higher than one target."""
    for button, wide in zip(buttons, sizes, strict=True):
        high = max(button.heightForWidth(round(wide * scale)) / scale, TARGET)
        button.setGeometry(scaled(QRectF(left, top - (high - TARGET) / 2, wide, high), scale))
        left += wide + gap
