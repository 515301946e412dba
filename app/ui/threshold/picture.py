"""What the room shows at one moment, and what is said about it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from app.model.rates import Populations
from app.model.unsure import lower_line
from app.model.wall import Wall
from app.ui.theme import Role
from app.ui.threshold import words
from app.ui.threshold.band import reach
from app.ui.threshold.harms import Harms, harms, look_again, people_err, price
from app.ui.threshold.hills import HillMarks
from app.ui.threshold.layout import LOOSEST, Layout
from app.ui.threshold.plate import Block, Line


@dataclass(slots=True)
class Control:
    """A step button, as the room paints it."""

    box: QRectF
    arrow: int
    """-1 or 1: pointing left or right."""
    thickness: float = 1.5
    down: bool = False
    focused: bool = False


@dataclass(slots=True)
class Picture:
    """Everything the scene shows at one moment."""

    lay: Layout
    threshold: float
    populations: Populations
    marks: HillMarks
    wall: Wall | None
    visitor: str | None
    live: QRectF
    focus: int | None = None
    slider_focused: bool = False
    controls: list[Control] = field(default_factory=list)
    foot: str = ""
    waiting: str = ""
    """Said in place of the wall while there is nothing to compare."""
    ringed: int | None = None
    """The card under a hand or the keyboard."""
    guess: str = ""
    """What became of a prediction that is kept."""
    unsure: float = 0.0
    """How wide the unsure band under the line is; 0 without one."""
    lower_focused: bool = False
    """Whether the band's handle shows the keyboard's focus."""
    title_wide: float = 0.0
    """Pixels that the title may take."""
    covered: QRectF = field(default_factory=QRectF)
    """Where a sheet or a question lies; words that it would cut through are not painted. Empty without one."""
    lower: float = field(init=False)
    """The score at which the band begins, not under the slider's loose end; the line's without a band."""

    def __post_init__(self) -> None:
        self.lower = self.threshold
        if self.unsure:
            self.lower = max(lower_line(self.threshold, self.unsure), min(LOOSEST, self.threshold))

    @property
    def line(self) -> float:
        """The line's x."""
        return self.lay.x(self.threshold)

    @property
    def band(self) -> float:
        """The width that is shown and counted."""
        return self.threshold - self.lower

    @property
    def band_reach(self) -> QRectF | None:
        """What the band paints over and under the axis; None without one."""
        return reach(self.lay, self.line, self.lay.x(self.lower)) if self.unsure else None


@dataclass(frozen=True, slots=True)
class Said:
    """Everything that is said about one line, worked out once for both materials."""

    harms: Harms | None
    meaning: Block
    cost: Block


def say(picture: Picture) -> Said:
    """What to say about the line where it stands."""
    meaning: Block = ()
    if picture.covered.bottom() <= picture.lay.plate_top:
        first, second = words.plate(picture.threshold, picture.populations, picture.visitor)
        meaning = Line(first, Role.CONTROL_BOLD), Line(second, Role.SMALL, "quiet")
    wall, known = picture.wall, (picture.populations, picture.visitor)
    if wall is None:
        return Said(None, meaning, ())
    counted = harms(wall, picture.threshold, *known, picture.band)
    if not picture.unsure or not meaning:
        return Said(counted, meaning, ())
    cost = (
        Line(look_again(wall, picture.threshold, picture.band), Role.CONTROL_BOLD),
        Line(price(wall, picture.threshold, picture.band, *known), Role.SMALL),
        Line(people_err(), Role.SMALL, "quiet"),
    )
    return Said(counted, meaning, cost)
