"""From faceprints in memory to the parts of the calibration file: counts, intervals and the tail, and nobody's face."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.calibrate.look import Left, Looked
from app.calibrate.pairs import (
    Crossed,
    People,
    Same,
    Strangers,
    Tick,
    closest,
    count_crossed,
    count_same,
    count_strangers,
    over,
)
from app.calibrate.spread import for_others, variance_of_pairs, variance_of_people
from app.calibrate.tailfit import fit_tail
from app.model.histograms import packed
from app.model.intervals import Floats

Trusted = tuple[float, float]
"""Between these similarities the labels are trusted: under the first, some of the missed are wrongly labelled; over the
second, some of the strangers are the same person."""

EVERYTHING: Trusted = (-1.0, 1.0)
FEWEST = 4
"""People; with fewer there is no saying how sure anything is."""


def population(looked: Looked, trusted: Trusted, tick: Tick = lambda share: None) -> dict[str, Any]:
    """Everybody of one data set against each other. `looked` holds FEWEST people or more."""
    everybody = looked.everybody
    people = len(everybody.starts) - 1
    strangers, same = count_strangers(everybody, tick), count_same(everybody, trusted[0])
    return {
        **_who(looked, trusted),
        "largest_share": 0.0 if same is None else round(same.largest_share, 4),
        "impostor": _impostor(strangers, people),
        "genuine": None if same is None else _genuine(same),
        "tail": _tail(everybody, strangers, people, trusted),
        "closest": packed(closest(everybody.first())),
    }


def crossed(looked: Looked, others: Looked, trusted: Trusted) -> dict[str, Any]:
    """The people of one data set against the first pictures (ID photos) of the other's. Those stay the same in every
    use, so the interval is for other people before this same gallery."""
    faces = others.everybody.first()
    found = count_crossed(looked.everybody, faces)
    return {
        **_who(looked, (-1.0, trusted[1])),
        "largest_share": 0.0,
        "against": len(faces),
        "impostor": _against(found, len(looked.everybody.starts) - 1, len(faces)),
        "genuine": None,
        "tail": None,
        "closest": None,
    }


def _who(looked: Looked, trusted: Trusted) -> dict[str, Any]:
    pictures = looked.everybody.pictures_of
    why = Counter(reason for _, reason in looked.left)
    return {
        "people": len(pictures),
        "people_with_two": int((pictures > 1).sum()),
        "pictures": int(pictures.sum()),
        "left_out": {reason.value: why[reason] for reason in Left},
        "noisy_fmr_over": trusted[1],
        "noisy_fnmr_under": trusted[0],
    }


def _impostor(found: Strangers, people: int) -> dict[str, Any]:
    tries = people * (people - 1) // 2
    variance = variance_of_pairs(found.total, found.squares_by_person, found.squares_by_pair, people)
    return _curve(found.pairs, found.weights, people, tries, over(found.weights) / tries, variance)


def _genuine(found: Same) -> dict[str, Any]:
    missed = found.people - over(found.weights)
    if found.people > 1:
        variance = variance_of_people(missed, found.squares, found.people)
        sure = variance_of_people(found.sure, found.sure_squares, found.people)
    else:
        variance = sure = np.ones_like(missed)
    # What scores so low that its label may be wrong may not be a miss at all: the low end leaves it out.
    least, _ = for_others(found.sure / found.people, sure, found.people)
    return _curve(found.pairs, found.weights, found.people, found.people, missed / found.people, variance, least)


def _against(found: Crossed, people: int, faces: int) -> dict[str, Any]:
    total = over(found.weights)
    # One error more is one ID photo more for one person.
    variance = variance_of_people(total, found.squares, people)
    return _curve(found.pairs, found.weights, people, people * faces, total / people, variance)


def _curve(
    pairs: NDArray[np.int64],
    weights: Floats,
    people: int,
    tries: int,
    rate: Floats,
    variance: Floats,
    least: Floats | float = 1.0,
) -> dict[str, Any]:
    rate = np.clip(rate, 0.0, 1.0)
    low, high = for_others(rate, variance, tries)
    low = np.minimum(low, least)
    return {
        "people": people,
        "tries": tries,
        "by_pairs": packed(pairs),
        "by_people": packed(weights),
        "low": packed(_one_way(low, rate), 4),
        "high": packed(_one_way(high, rate), 4),
    }


def _one_way(end: Floats, rate: Floats) -> Floats:
    """An interval's end that rises or falls throughout, as the rate itself does: never the better of two neighbours."""
    falling = rate[0] > rate[-1]
    ordered = end[::-1] if falling else end
    return np.maximum.accumulate(ordered)[::-1] if falling else np.maximum.accumulate(ordered)


def _tail(everybody: People, found: Strangers, people: int, trusted: Trusted) -> dict[str, Any] | None:
    tries = people * (people - 1) / 2
    fitted = fit_tail(everybody, over(found.weights) / tries, tries, trusted[1])
    if fitted is None:
        return None
    draws = [[float(f"{one:.5g}") for one in row] for row in fitted.draws]
    fit = [float(f"{one:.6g}") for one in fitted.fit]
    return {"applies_from": round(fitted.applies_from, 4), "fit": fit, "draws": draws}


HIDES = 1000
"""Mean and spread of the faceprints of real people are shipped only when so many share them: of few people, they would
say much about each."""


def shape(everybody: People) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The mean (128,) and covariance (128, 128) of the faceprints, every person weighing the same."""
    weights = 1.0 / everybody.pictures_of[everybody.person]
    weights /= weights.sum()
    prints = everybody.prints.astype(np.float64)
    mean = weights @ prints
    off = prints - mean
    return mean.astype(np.float32), ((off * weights[:, np.newaxis]).T @ off).astype(np.float32)
