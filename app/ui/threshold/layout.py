"""Where everything in the Threshold room stands, in pixels at scale 1. Arithmetic only."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF

AXIS_LOW: Final = -0.2
AXIS_HIGH: Final = 1.0
LOOSEST: Final = 0.0
STRICTEST: Final = 1.0
"""The slider's ends: under 0 nearly everybody is over the line, and nothing scores over 1."""

WIDE_MIN: Final = (900.0, 470.0)
TALL_MIN: Final = (560.0, 928.0)
"""A room smaller than this scrolls."""
NARROWEST: Final = 0.04
WIDEST_BAND: Final = 0.40
"""An unsure band is at least and at most this wide: narrower, its two handles would lie on each other."""
HANDLE_WIDE: Final = 46.0
"""Of the handle under the band's lower end."""
SAID: Final = 104.0
"""Upright, what is said beside the reading is at most so high (five lines), and stands clear of the hills."""


RING: Final = 8.0
"""Of the focus ring around the handle."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Rectangles of the room's parts; x of any score by `x()`."""

    width: float
    height: float
    tall: bool
    margin: float
    title: QRectF
    flags: QRectF
    numeral: float
    """Pixel size of the two numerals."""
    hint: QRectF
    wall: QRectF
    live: QRectF
    plate_top: float
    hills: QRectF
    axis: float
    handle: QRectF
    """The handle when the line is at x = 0."""
    slider: QRectF
    ends: QRectF
    tools: QRectF
    """The row of the band's switch and of the lines that are kept."""
    links: QRectF
    foot: QRectF
    note: QRectF
    """Where what a band costs is said; empty where it stands beside the reading."""

    def x(self, score: float) -> float:
        """Where `score` lies on the axis."""
        return self.margin + (score - AXIS_LOW) * self.per_score

    @property
    def per_score(self) -> float:
        """Pixels for a whole unit of similarity."""
        return (self.width - 2 * self.margin) / (AXIS_HIGH - AXIS_LOW)

    def score(self, x: float) -> float:
        """The score at `x`, kept inside the slider's ends."""
        raw = (x - self.margin) / self.per_score + AXIS_LOW
        return min(max(raw, LOOSEST), STRICTEST)

    def lower_handle(self, line: float, lower: float) -> QRectF:
        """The handle of a band that begins at `lower`: left of it, and clear of the line's own handle at `line`."""
        right = min(lower, line + self.handle.left() - 2)
        return QRectF(right - HANDLE_WIDE, self.axis + 4, HANDLE_WIDE, 48)


def arrange(width: float, height: float, *, band: bool = False, foot: float = 0.0, caption: float = 0.0) -> Layout:
    """The wide arrangement, or the tall one for narrow rooms (portrait screens, very large text).

    With a `band` the tall one keeps room for what it costs. A `foot` wider than the wide one takes two lines there.
    The live view is never narrower than its `caption`.
    """
    tall = width < WIDE_MIN[0]
    least_width, least_height = TALL_MIN if tall else WIDE_MIN
    width, height = max(width, least_width), max(height, least_height)
    return (
        _tall(width, height, 64.0 if band else 0.0) if tall else _wide(width, height, caption, deep=foot > width - 84)
    )


def largest_scale(wide: float, high: float, wanted: float, usual: float) -> float:
    """The largest scale up to `wanted` at which both counters and the line's handle are seen at once, in a view of the
    room `wide` by `high` pixels; `wanted` where that would be less than the `usual` one."""
    upright = min(wanted, high / _seen(*TALL_MIN))
    least = WIDE_MIN[0] + 1.0  # a hair's breadth more: at its edge rounding would choose between wide and tall
    if upright * least <= wide:  # at that scale the room would be wide
        upright = 0.0
    found = max(upright, min(wanted, wide / least, high / _seen(*WIDE_MIN)))
    return found if found >= min(usual, wanted) else wanted


def _seen(width: float, height: float) -> float:
    """Down to where the handle reaches in the least room."""
    return arrange(width, height).handle.bottom() + RING


def _wide(w: float, h: float, caption: float, *, deep: bool) -> Layout:
    roomy = min(max((h - 500) / 200, 0.0), 1.0)
    title_high = 40 + 12 * roomy
    numeral = 64 + 36 * roomy
    flags_top = title_high
    flags_high = max(numeral * 0.86, 80.0)
    hint_top = flags_top + flags_high - 2
    foot_high = 40.0 if deep else 26.0
    tail = 106.0 + foot_high  # axis labels, captions, ends, foot
    spare = h - (hint_top + 16) - tail - 22
    hills_high = min(max(spare * (0.24 if deep else 0.29), 48), 200)
    plate = 62.0
    wall_top = hint_top + 18
    axis = h - tail
    hills = QRectF(0, axis - 22 - hills_high, w, hills_high)
    plate_top = hills.top() - plate + 8
    wall = QRectF(0, wall_top, w, plate_top - wall_top - 10)
    live_high = min(wall.height() - 14, 260)
    live_wide = max(live_high * 4 / 3, caption)
    live = QRectF(w - 24 - live_wide, wall_top, live_wide, live_high)
    ends = QRectF(40, h - 52 - foot_high, w - 80, 46)
    return Layout(
        width=w, height=h, tall=False, margin=40, title=QRectF(24, 10, w - 48, title_high - 8),
        flags=QRectF(24, flags_top, w - 48, flags_high), numeral=numeral, hint=QRectF(24, hint_top, w - 48, 16),
        wall=wall, live=live, plate_top=plate_top, hills=hills, axis=axis,
        handle=QRectF(-26, axis - 4, 52, 60), slider=QRectF(0, hills.top(), w, axis + 62 - hills.top()),
        ends=ends, tools=QRectF(24, 10 * roomy, w - 48, 44),
        links=QRectF(40, ends.top(), w - 80, 44), foot=QRectF(40, h - foot_high, w - 80, foot_high - 6), note=QRectF(),
    )  # fmt: skip


def _tall(w: float, h: float, note: float) -> Layout:
    spare = h - TALL_MIN[1]
    title_high = 80.0
    flags_top, flags_high = title_high + 4, 170.0
    hint_top = flags_top + flags_high + 2
    foot_high, ends_high = 58.0, 60.0
    axis = h - foot_high - ends_high - 156
    hills_high = 78 + min(max(spare - 40, 0) * 0.25, 90)
    hills = QRectF(0, axis - 22 - hills_high, w, hills_high)
    plate_top = hills.top() - SAID - note
    wall_top = hint_top + 20
    wall = QRectF(0, wall_top, w, plate_top - wall_top - 12)
    live_high = min(132.0, wall.height() - 26)
    live = QRectF(w - 24 - live_high * 4 / 3, wall_top, live_high * 4 / 3, live_high)
    links = QRectF(24, h - foot_high - ends_high - 47, w - 48, 44)
    return Layout(
        width=w, height=h, tall=True, margin=32, title=QRectF(24, 10, w - 48, title_high - 10),
        flags=QRectF(24, flags_top, w - 48, flags_high), numeral=92, hint=QRectF(24, hint_top, w - 48, 16),
        wall=wall, live=live, plate_top=plate_top, hills=hills, axis=axis,
        handle=QRectF(-30, axis - 4, 60, 66), slider=QRectF(0, hills.top(), w, axis + 68 - hills.top()),
        ends=QRectF(24, h - foot_high - ends_high, w - 48, 56), tools=links.translated(0, -45), links=links,
        foot=QRectF(24, h - foot_high, w - 48, foot_high),
        note=QRectF(24, hills.top() - note, w - 48, note) if note else QRectF(),
    )  # fmt: skip


ROWS: Final = (1, 2, 3, 5, 8, 12, 18, 27, 40)
"""The wall's rows grow in these steps, so that everybody over the line stays visible."""

GAP: Final = 12.0
"""Between the line and the nearest card on either side."""
CAPTION: Final = 22.0
CARD_ASPECT: Final = 0.87
NAME_WIDE: Final = 90.0
"""A captioned card is at least this wide, so that names stay whole …"""
WIDEST: Final = 1.12
"""… unless it would cut a face at forehead and chin."""


@dataclass(frozen=True, slots=True)
class Grid:
    """How the wall is cut into cards: `rows`, and the pitch and size of one card."""

    rows: int
    pitch_x: float
    pitch_y: float
    card_wide: float
    card_high: float
    captioned: bool
    """True while cards are large enough for a name and a score."""

    def columns(self, wide: float) -> int:
        """Whole columns that fit into `wide` pixels."""
        return max(int((wide + 4) // self.pitch_x), 0)


def grid(rows: int, wall_high: float, pixel: float = 1.0) -> Grid:
    """The grid of `rows` rows in a wall `wall_high` pixels high.

    Tiles are whole device pixels (one is `pixel` of the room's), so that pictures of them are copied and not scaled.
    """
    pitch = wall_high / rows
    if pitch >= 60 + CAPTION:
        high = min(pitch - CAPTION - 6, 190)
        wide = max(high * CARD_ASPECT, min(NAME_WIDE, high * WIDEST))
        return Grid(rows, wide + 10, pitch, wide, high, captioned=True)
    gap = max(round((2 if pitch > 12 else 1) / pixel), 1)
    whole = max(math.floor(pitch / pixel + 1e-6), gap + 2)
    tile = (whole - gap) * pixel
    return Grid(rows, whole * pixel, whole * pixel, tile, tile, captioned=False)


def choose_grid(
    over: int, room: float, wall_high: float, least_rows: int, again: int = 0, left: float = 0.0, pixel: float = 1.0
) -> Grid:
    """The largest cards at which `over` records fit into `room` pixels to the right of the line.

    With a band, the `again` records in it have to fit into the `left` pixels before the line too, if that can be.
    """
    best = None
    for rows in ROWS:
        made = grid(rows, wall_high, pixel)
        if rows < least_rows or made.columns(room) * rows < over:
            continue
        shared = 0 if made.captioned else 2 * (rows - 1)  # the first and the last column are shared with others
        if not again or made.columns(left) * rows >= again + shared:
            return made
        best = best or made
    return best or grid(ROWS[-1], wall_high, pixel)
