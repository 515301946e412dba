"""One visit at a kiosk: its steps in order, the two steps of its idle clock, and how often a PIN may be tried."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum


class Step(Enum):
    """Where a visitor is."""

    ATTRACT = "attract"
    """Nobody is there: made-up people, and a line to touch."""
    LANGUAGE = "language"
    NOTICE = "notice"
    """What will happen, before anything does."""
    LOOK = "look"
    OPT_IN = "opt-in"
    """May this face be compared? Only asked of somebody real."""
    THRESHOLD = "threshold"
    SCALE = "scale"
    RECEIPT = "receipt"


ORDER = tuple(Step)
WATCHES = frozenset({Step.LOOK, Step.OPT_IN, Step.THRESHOLD, Step.SCALE})
"""The steps in which pictures are looked at."""


def following(step: Step, *, asks: bool) -> Step:
    """The step after `step`; the first one after the last. `asks`: somebody real is in view who has not said yes."""
    if step is Step.LOOK and not asks:
        return Step.THRESHOLD
    return ORDER[(ORDER.index(step) + 1) % len(ORDER)]


# -- the idle clock ------------------------------------------------------------------------------------

IDLE_SECONDS = 45.0
"""Without a touch for so long, the kiosk asks whether anybody is there; Exhibitera's 30, and time to read."""
ASK_SECONDS = 15.0
"""How long it waits for an answer (two-tier timeout after Kane, MW23)."""
LEAST_IDLE, MOST_IDLE = 10.0, 600.0
"""What a policy file may choose, seconds."""


class Phase(Enum):
    """How long nobody has touched anything."""

    BUSY = "busy"
    ASKING = "asking"
    """“Still there?”"""
    GONE = "gone"
    """Wipe everything."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a kiosk waits, seconds."""

    idle: float = IDLE_SECONDS
    ask: float = ASK_SECONDS


def phase(step: Step, quiet: float, patience: Patience) -> tuple[Phase, int]:
    """Where the idle clock stands after `quiet` seconds without a touch, and the whole seconds left to answer.

    Nobody is there in ATTRACT. A receipt is only counts of what is gone already, so it goes without a question.
    """
    if step is Step.ATTRACT or quiet < patience.idle:
        return Phase.BUSY, 0
    left = patience.idle + patience.ask - quiet
    if left <= 0 or step is Step.RECEIPT:
        return Phase.GONE, 0
    return Phase.ASKING, math.ceil(left)


# -- tries of a PIN ------------------------------------------------------------------------------------

FREE_TRIES = 5
FIRST_WAIT, LONGEST_WAIT = 30.0, 900.0
"""Seconds after the last free try; doubled with each one more."""


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong PINs in a row, and when the last one was, on the kiosk's clock."""

    wrong: int = 0
    last: float = 0.0

    def failed(self, now: float) -> Tries:
        """One more."""
        return Tries(self.wrong + 1, now)

    def wait(self, now: float) -> float:
        """Seconds until the next try is heard; 0 when it is now."""
        if self.wrong < FREE_TRIES:
            return 0.0
        whole = min(FIRST_WAIT * 2.0 ** min(self.wrong - FREE_TRIES, 30), LONGEST_WAIT)
        return max(0.0, self.last + whole - now)
