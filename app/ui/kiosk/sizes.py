"""How large rooms, the kiosk's own pages and the strip are drawn, by the window and by what a visitor asks for."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.theme import TARGET, window_scale

CHOICES = (1.0, 1.25, 1.5, 2.0)
"""What the text size's button goes through."""
DIFFERENCE = 1.04
"""A size less than so many times the one before looks the same."""
FINGER = 56 / 800
"""The least side of what can be touched, as a share of the screen's shorter side: 56 pixels at 1280 × 800, and on 16:9
15 mm from 17.3 inches up, 20 mm from 23."""
STRIP_UPRIGHT, STRIP_WIDE = 1.0, 1.15
"""The strip's text is large already: larger, it would take a row or two more from the page."""
OWN_UPRIGHT, OWN_WIDE = 1.5, 2.0
"""The kiosk's pages: at 1080 × 1920 this is 54 pixels for reading, and the question still fits."""
ROOM_UPRIGHT, ROOM_WIDE = (600, 1066), (950, 576)
"""Windows in which the line and its wall are seen at once above the strip, design pixels: rooms grow no further."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Text scales of the three looks."""

    room: float
    own: float
    strip: float


def sizes(width: int, height: int, asked: float) -> Sizes:
    """How large all is drawn in a window of so many pixels for somebody who has `asked` for 1 to 2 times the text.

    Rooms are at least so large that what is a target for a mouse there is one for a finger.
    """
    upright, window = height > width, window_scale(width, height)
    least = max(1.0, FINGER * min(width, height) / (TARGET * window))
    wide, high = ROOM_UPRIGHT if upright else ROOM_WIDE
    most = max(least, min(width / wide, height / high) / window)
    return Sizes(
        room=min(least * asked, most),
        own=min(least * asked, OWN_UPRIGHT if upright else OWN_WIDE),
        strip=min(asked, STRIP_UPRIGHT if upright else STRIP_WIDE),
    )


def steps(width: int, height: int, *, room: bool) -> tuple[float, ...]:
    """Those of CHOICES that make a difference in a room, or else on the kiosk's own pages; the first always."""
    kept: tuple[float, ...] = CHOICES[:1]
    for choice in CHOICES[1:]:
        now, last = (sizes(width, height, one) for one in (choice, kept[-1]))
        if (now.room if room else now.own) > DIFFERENCE * (last.room if room else last.own):
            kept = (*kept, choice)
    return kept
