"""How close everything in the room stands, by the room that there is for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.ui.theme import Role


@dataclass(frozen=True, slots=True)
class Density:
    """`columns` of sliders; `over`: each one's name stands over its value. All else in design pixels.

    With `inline` the question whether to mend stands before its answers, not above them.
    """

    title: Role
    """Of a title that has room in two lines; a longer one is smaller."""
    columns: int = 2
    low: bool = False
    """The sliders are lower."""
    over: bool = False
    inline: bool = False
    air: tuple[int, int, int] = (12, 4, 8)
    """Above, between and below."""
    rows: int = 2
    """Between two rows of sliders."""
    right: int = 16
    """Beside the sliders …"""
    side: int = 16
    """… and on both sides of the machine's side."""
    counted: Role = Role.CONTROL_BOLD
    """Of what the curves are about."""
    row: int = 22
    """The least height of one person in the list …"""
    plot: int = 56
    """… and of the field that the curves are drawn in."""
    margins: tuple[int, int, int] = (14, 12, 12)
    """Of the machine's side: above, between and below."""

    @property
    def stacked(self) -> bool:
        """Whether both halves stand one above the other."""
        return self.over

    @property
    def paper_first(self) -> bool:
        """Whether the sliders come first: before the machine's side, if that would push them out of sight."""
        return not self.inline


ROOMY: Final = Density(Role.HEADING)
LOW: Final = Density(
    Role.LABEL, low=True, air=(8, 1, 3), rows=0, counted=Role.SMALL_BOLD, row=16, plot=32, margins=(9, 5, 5)
)
"""Side by side in a low window."""
UPRIGHT: Final = Density(
    Role.HEADING,
    columns=4,
    low=True,
    over=True,
    inline=True,
    air=(10, 2, 8),
    right=24,
    side=24,
    row=16,
    plot=34,
    margins=(10, 8, 8),
)
"""One above the other, and all of it in sight."""
LONG: Final = Density(Role.HEADING, columns=4, over=True, right=24, side=24)
"""One above the other, so high that it scrolls."""
SLIM: Final = Density(Role.HEADING, over=True, right=24, side=24)
"""The same where it is narrow."""

_BESIDE, _HIGH = 900, 600
"""Both halves stand side by side from this width on, in design pixels, and close together under this height."""
_WIDE, _TALL = 540, 800
"""Below one another: four sliders stand in a row from this width on, and everything has room from this height on."""


def density(wide: float, high: float) -> Density:
    """What suits a room of this size, design pixels."""
    if wide >= _BESIDE:
        return ROOMY if high >= _HIGH else LOW
    if wide < _WIDE:
        return SLIM
    return UPRIGHT if high >= _TALL else LONG
