"""What can be set in the room as one flat mapping, by the names in app.lessons.values."""

from __future__ import annotations

from app.lessons.values import Setting, Settings
from app.ui.quality.worse import WAYS, Mend, Worse


def as_values(worse: Worse, way: str, *, line: float | None, guess: int, card: bool, know: bool) -> dict[str, Setting]:
    """Everything that is not as at first; `line` None where nobody put it anywhere."""
    held: dict[str, Setting] = {name: float(step) for name, step in worse.steps if step}
    if worse.mend is not Mend.NOTHING:
        held["mend"] = worse.mend.value
    if worse.donor:
        held["donor"] = float(worse.donor)
    if way != WAYS[0]:
        held["way"] = way
    if line is not None:
        held["threshold"] = line
    if guess:
        held["guess"] = float(guess)
    if card:
        held["card"] = True
    if know:
        held["sheet"] = "know"
    return held


def worse_of(values: Settings) -> Worse:
    """The sliders and the mending of `values`."""
    steps = tuple((name, round(number(values, name))) for name in WAYS if number(values, name))
    return Worse(steps, Mend(values.get("mend", Mend.NOTHING.value)), round(number(values, "donor")))


def way_of(values: Settings) -> str:
    """The way whose curves are shown."""
    way = values.get("way")
    return way if isinstance(way, str) and way in WAYS else WAYS[0]


def number(values: Settings, name: str, absent: float = 0.0) -> float:
    """A number of `values`."""
    found = values.get(name, absent)
    return float(found) if isinstance(found, (int, float)) else absent
