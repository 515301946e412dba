"""Where everything in the Faceprint room stands, in pixels at scale 1. Arithmetic only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF

WIDE_MIN: Final = (900.0, 480.0)
LEAST_WIDTH: Final = 400.0
"""Three pictures in a row, and a trace with a legend beside it."""
LEAST_SCREEN: Final = 470.0
"""The machine's side above the paper is at least this high, with captions and a foot of `USUAL`."""
USUAL: Final = (28.0, 54.0)
LINE_HIGH: Final = 22.0
"""Words of one line."""

LOW: Final = 560.0
"""A window under this height is short of room."""
CARD: Final = 0.87
"""The stranger's card, width for its height."""
ENOUGH: Final = 48.0
"""So much of the trace under its heading says that there is more of it."""
TALLER: Final = 60.0
"""By so much the bar-code may be higher than it has to be."""
BETWEEN: Final = 32.0
"""Between two pictures: room for an arrow."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Rectangles of the room's parts."""

    tall: bool
    screen: QRectF
    paper: QRectF
    live: QRectF
    crop: QRectF
    card: QRectF
    captions: tuple[QRectF, QRectF, QRectF]
    """Above the live view, the square and the card."""
    bars_caption: QRectF
    bars: QRectF
    trace_caption: QRectF
    trace: QRectF
    foot: QRectF


def arrange(width: float, height: float, least: tuple[float, float], caption: float, foot: float) -> Layout:
    """Side by side, or one above the other where it is narrow.

    `least` is how wide the paper is (`paper_width`) and how high it has to be, `caption` and `foot` how high those
    words are.
    """
    tall = is_tall(width)
    wide_paper, paper = least
    if tall:
        high = max(height - paper, _least_screen(caption, foot))
        screen = QRectF(0, 0, width, high)
        sheet = QRectF(0, high, width, max(height - high, paper))
    else:
        screen = QRectF(0, 0, width - wide_paper, height)
        sheet = QRectF(width - wide_paper, 0, wide_paper, height)
    return _machine(screen, sheet, caption, foot, tall=tall)


def is_tall(width: float) -> bool:
    """Whether the paper lies under the screen."""
    return width < WIDE_MIN[0]


def _least_screen(caption: float, foot: float) -> float:
    return LEAST_SCREEN + max(caption - USUAL[0], 0) + max(foot - USUAL[1], 0)


def least_height(wide: float, needed: float, window: float, words: tuple[float, float]) -> float:
    """How high the room must be in a `window` so high, with a paper that needs so much, and `words` (captions, foot) so
    high: pixels at scale 1.

    Beside the screen the paper may scroll, unless the whole room has to scroll anyway: once is enough.
    """
    if is_tall(wide):
        return _least_screen(*words) + needed
    return max(WIDE_MIN[1], needed) if window < WIDE_MIN[1] else WIDE_MIN[1]


def paper_width(width: float, window: float) -> float:
    """How wide the paper is in a `window` so high: in a low one wider, so that it need not be higher."""
    if is_tall(width):
        return width
    return min(max(width * (0.47 if window < LOW else 0.35), 372.0), 480.0)


def clear_of(lay: Layout, fold: float) -> tuple[Layout, float]:
    """The same with more air where the window's edge, at `fold`, would leave a heading without enough of what it heads,
    or cut words in two; and how much higher that is."""
    if lay.bars_caption.top() < fold < lay.bars.bottom():
        more = fold - lay.bars_caption.top()
        return _lowered(lay, lay.bars_caption.top(), more), more
    if lay.trace_caption.top() < fold < lay.trace.top() + ENOUGH:
        more = fold - lay.trace_caption.top()
        lower = _lowered(lay, lay.trace_caption.top(), more)
        return replace(lower, bars=lay.bars.adjusted(0, 0, 0, min(more, TALLER))), more
    if lay.foot.top() < fold < lay.foot.bottom():
        more = fold - lay.foot.top()
        return replace(_lowered(lay, lay.foot.top(), more), trace=lay.trace.adjusted(0, 0, 0, more)), more
    return lay, 0.0


def _lowered(lay: Layout, top: float, more: float) -> Layout:
    """The same with all that begins at `top` or under it so much lower, but for the pictures."""
    parts = {name: getattr(lay, name) for name in ("bars_caption", "bars", "trace_caption", "trace", "foot", "paper")}
    moved = {name: box.translated(0, more) for name, box in parts.items() if box.top() >= top}
    return replace(lay, screen=lay.screen.adjusted(0, 0, 0, more), **moved)


def _machine(screen: QRectF, paper: QRectF, caption: float, foot: float, *, tall: bool) -> Layout:
    side = 24.0 if tall or screen.height() >= LOW else 16.0
    wide = screen.width() - 2 * side
    fixed = 2 * 12 + 2 * 10 + caption + 2 * 24 + foot + 12
    spare = screen.height() - fixed
    picture = min(max(spare * 0.38, 112), (wide - 2 * BETWEEN) / (4 / 3 + 1 + CARD), 300)
    bars = min(max(spare * 0.15, 52), 120)
    top = 12.0
    views = top + caption
    live = QRectF(side, views, picture * 4 / 3, picture)
    crop = QRectF(live.right() + BETWEEN, views, picture, picture)
    card = QRectF(side + wide - picture * CARD, views, picture * CARD, picture)
    names = QRectF(live.left(), top, live.width() + BETWEEN - 8, caption - 2)
    middle = (crop.right() + card.left()) / 2
    beside = QRectF(crop.left(), top, middle - 6 - crop.left(), caption - 2)
    own = QRectF(middle + 6, top, card.right() - middle - 6, caption - 2)
    bars_top = live.bottom() + 10
    bars_box = QRectF(side, bars_top + 24, wide, bars)
    trace_top = bars_box.bottom() + 10
    trace_bottom = screen.bottom() - foot - 12
    trace = QRectF(side, trace_top + 24, wide, trace_bottom - trace_top - 24)
    return Layout(
        tall=tall, screen=screen, paper=paper, live=live, crop=crop, card=card,
        captions=(names, beside, own),
        bars_caption=QRectF(side, bars_top, wide, 22), bars=bars_box,
        trace_caption=QRectF(side, trace_top, wide, 22), trace=trace,
        foot=QRectF(side, screen.bottom() - foot - 6, wide, foot),
    )  # fmt: skip
