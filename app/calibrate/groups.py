"""Error rates within and across groups of rendered people, by what the sampler drew for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.calibrate.dataset import Person
from app.calibrate.look import Looked
from app.calibrate.pairs import People
from app.calibrate.quality import THRESHOLDS
from app.calibrate.spread import for_others, variance_of_crossed, variance_of_pairs, variance_of_people
from app.model.intervals import Floats

LEAST = 8
"""Groups of fewer people are left out: they show nothing."""


def _sex(person: Person) -> str | None:
    found = person.sampled.get("sex")
    return found if isinstance(found, str) else None


def _age(person: Person) -> str | None:
    years = person.sampled.get("years")
    if not isinstance(years, int | float):
        return None
    return "under 35" if years < 35 else "35 to 54" if years < 55 else "55 and over"


def _tone(person: Person) -> str | None:
    tone = person.sampled.get("tone")
    if not isinstance(tone, int | float):
        return None
    return "Monk 1 to 3" if tone < 4 else "Monk 4 to 6" if tone < 7 else "Monk 7 to 10"


KINDS: tuple[tuple[str, Callable[[Person], str | None]], ...] = (("sex", _sex), ("age", _age), ("tone", _tone))


def groups(looked: Looked, people: tuple[Person, ...]) -> list[dict[str, Any]]:
    """For each kind of group: FMR within and across, FNMR within, with intervals; empty where nothing was sampled."""
    shown = [people[place] for place in looked.whose]
    over = pair_shares(looked.everybody)
    missed = own_misses(looked.everybody)
    return [found for kind, name in KINDS if (found := _kind(kind, [name(one) for one in shown], over, missed))]


def pair_shares(everybody: People) -> Floats:
    """(thresholds, people, people): the share of picture pairs over the line, between two people; 0 with oneself."""
    scores = everybody.prints @ everybody.prints.T
    starts, pictures = everybody.starts[:-1], everybody.pictures_of
    both = np.outer(pictures, pictures)
    found = []
    for line in THRESHOLDS:
        rows = np.add.reduceat((scores >= line).astype(np.float64), starts, axis=0)
        shares = np.add.reduceat(rows, starts, axis=1) / both
        np.fill_diagonal(shares, 0.0)
        found.append(shares)
    return np.array(found)


def own_misses(everybody: People) -> Floats:
    """(thresholds, people): the share of each person's own picture pairs under the line; NaN for one picture."""
    found = np.full((len(THRESHOLDS), len(everybody.starts) - 1), np.nan)
    for place in np.flatnonzero(everybody.pictures_of > 1).tolist():
        own = everybody.prints[everybody.starts[place] : everybody.starts[place + 1]]
        scores = (own @ own.T)[np.triu_indices(len(own), 1)]
        found[:, place] = [(scores < line).mean() for line in THRESHOLDS]
    return found


def _kind(kind: str, names: list[str | None], over: Floats, missed: Floats) -> dict[str, Any] | None:
    members = {name: np.flatnonzero([one == name for one in names]) for name in sorted({n for n in names if n})}
    members = {name: who for name, who in members.items() if len(who) >= LEAST}
    if not members:
        return None
    listed = list(members)
    return {
        "kind": kind,
        "thresholds": list(THRESHOLDS),
        "groups": [{"name": name, "people": len(members[name])} for name in listed],
        "fmr": [
            {"one": one, "other": other, **_matched(over, members[one], members[other], one == other)}
            for at, one in enumerate(listed)
            for other in listed[at:]
        ],
        "fnmr": [{"one": name, **_missed(missed[:, members[name]])} for name in listed],
    }


def _matched(over: Floats, one: NDArray[np.intp], other: NDArray[np.intp], same: bool) -> dict[str, Any]:
    part = over[:, one][:, :, other]
    total, squares = part.sum(axis=(1, 2)), (part * part).sum(axis=(1, 2))
    by_row = (part.sum(axis=2) ** 2).sum(axis=1)
    if same:
        tries = len(one) * (len(one) - 1) // 2
        variance = variance_of_pairs(total, by_row, squares, len(one))
        total = total / 2
    else:
        tries = len(one) * len(other)
        by_column = (part.sum(axis=1) ** 2).sum(axis=1)
        variance = variance_of_crossed(total, by_row, by_column, squares, len(one), len(other))
    return _written(total, variance, tries)


def _missed(misses: Floats) -> dict[str, Any]:
    known = misses[:, ~np.isnan(misses[0])]
    people = known.shape[1]
    if people < 2:
        return {"tries": people}
    total = known.sum(axis=1)
    return _written(total, variance_of_people(total, (known * known).sum(axis=1), people), people)


def _written(total: Floats, variance: Floats, tries: int) -> dict[str, Any]:
    low, high = for_others(total / tries, variance, tries)
    rows = {"errors": total, "low": low, "high": high}
    return {"tries": tries, **{name: [float(f"{one:.4g}") for one in row.tolist()] for name, row in rows.items()}}
