# SPDX-License-Identifier: GPL-3.0-or-later
"""Ordinary proportions: distances between landmarks of the face, each drawn by itself, and space bent to fit them.

MakeHuman's targets change many distances at once, and their sum soon leaves what people look like: eyes too small,
noses too long. So the targets give a face its forms, and the distances that anthropometry measures are then drawn
independently from ordinary adult ranges and put in place by a smooth displacement.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from packaging.people.data import Floats, Ints, load

Measures = tuple[tuple[str, float], ...]

# Millimetres: mean of women, mean of men, standard deviation, change from 20 to 80 years. Rounded from Farkas and
# others (2005), "International anthropometric study of facial morphology in various ethnic groups/races", pooled over
# its groups (so wider than any one group), corrected by where the mesh has its landmarks; no group is ever sampled.
NORMS: dict[str, tuple[float, float, float, float]] = {
    "head width": (146, 151, 4.5, 0),
    "head height": (115, 119, 4.5, 0),
    "face width": (131, 137, 5.5, 2),
    "jaw width": (101, 109, 6.5, 3),
    "temple width": (116, 120, 4.5, 0),
    "chin width": (53, 57, 5.0, 2),
    "between eyes": (31.8, 32.8, 3.0, 0),
    "eye width": (30.0, 30.4, 1.8, -1.0),
    "eye height": (10.2, 9.5, 1.35, -1.2),
    "eye tilt": (3.0, 2.2, 2.3, -1.5),
    "eye depth": (0.3, 1.2, 1.9, 1.5),
    "nose width": (36.0, 39.0, 3.6, 2.0),
    "nose height": (47.5, 51.5, 3.2, 2.0),
    "tip rise": (9.8, 9.3, 2.0, -2.0),
    "philtrum": (11.5, 13.0, 1.9, 2.5),
    "upper lip": (7.8, 7.4, 1.7, -2.0),
    "lower lip": (9.8, 9.6, 1.6, -1.6),
    "chin height": (42.5, 47.0, 3.6, 0),
    "mouth width": (49.5, 52.5, 3.6, 1.5),
    "mouth corners": (1.5, 1.3, 0.8, -1.2),
}
# How far forward a midline point may lie of another, mm: mean, and the most it may differ from it.
RELIEF: dict[str, tuple[str, str, float, float]] = {
    "glabella": ("glabella", "sellion", 3.0, 4.0),
    "bridge": ("sellion", "canthus", 10.5, 4.5),
    "tip": ("tip", "subnasale", 12.5, 4.5),
    "upper lip": ("upper lip", "subnasale", 3.5, 3.5),
    "lower lip": ("lower lip", "subnasale", 0.0, 4.5),
    "chin": ("chin", "subnasale", -6.0, 6.5),
}
MIDDLE = {
    "glabella": 237,
    "sellion": 132,
    "tip": 297,
    "subnasale": 343,
    "upper lip": 455,
    "lip line": 474,
    "lip edge": 468,
    "lower lip": 492,
    "fold": 724,
    "chin": 5162,
    "menton": 5225,
}
# Points of MakeHuman's mesh on the left side and on the right.
SIDES = {
    "cheek": (7038, 269),
    "jaw": (7459, 739),
    "temple": (7035, 266),
    "side of chin": (7624, 922),
    "canthus": (6857, 73),
    "outer canthus": (11473, 4855),
    "wing": (11753, 5139),
    "corner": (10403, 3735),
    "ear": (7571, 866),
}
# Points along the edges of the lids from the nose outwards, the middle ones named: left, and 125 further on, right.
UPPER_LID = (14766, 14761, 14743, 14744, 14746)
LOWER_LID = (14765, 14793, 14756, 14754, 14752)
SIDES |= {f"upper lid {k}": (point, point + 125) for k, point in enumerate(UPPER_LID)}
SIDES |= {f"lower lid {k}": (point, point + 125) for k, point in enumerate(LOWER_LID)}
CROWN, WIDEST = 881, (7702, 1008)
BROW = 7.5
REACH = 0.45


def draw(rng: np.random.Generator, sex: str, years: int) -> Measures:
    """Every distance by itself (in units of 10 cm), within 2.3 standard deviations."""
    age, found = (years - 40) / 60, []
    for name, (female, male, spread, change) in NORMS.items():
        mean = (female if sex == "female" else male) + change * age
        found.append((name, (mean + spread * float(np.clip(rng.normal(), -2.3, 2.3))) / 100))
    return tuple(found)


@dataclass(frozen=True, slots=True, eq=False)
class _Frame:
    """Landmarks, and for each axis the matrix from their displacements to everybody's."""

    names: tuple[str, ...]
    index: Ints
    spread: Floats


def _kernel(a: Floats, b: Floats) -> Floats:
    """Matérn's kernel of order 3/2."""
    away = np.sqrt(3.0) * np.linalg.norm(a[:, None] - b[None], axis=2) / REACH
    return np.asarray((1 + away) * np.exp(-away))


@cache
def _frame() -> _Frame:
    base = load()
    names = [*MIDDLE, *(f"{name} {side}" for name in SIDES for side in "lr")]
    index = np.array([*MIDDLE.values(), *(point for pair in SIDES.values() for point in pair)])
    places = base.points[index]
    near = base.points[:, 1] > 5.0
    spread = np.zeros((len(base.points), len(index)))
    inner = _kernel(places, places) + 1e-4 * np.eye(len(index))
    spread[near] = np.linalg.solve(inner, _kernel(places, base.points[near])).T
    return _Frame(tuple(names), index, spread)


class _Goal:
    """Where the landmarks are, and where they ought to be."""

    def __init__(self, points: Floats) -> None:
        frame = _frame()
        self.row = {name: k for k, name in enumerate(frame.names)}
        self.now = points[frame.index]
        self.then = self.now.copy()

    def at(self, name: str, axis: int) -> float:
        return float(self.then[self.row[name], axis])

    def set(self, name: str, axis: int, value: float) -> None:
        self.then[self.row[name], axis] = value

    def width(self, name: str, value: float, keep: float = 0.012) -> None:
        """Put a pair `value` apart; of the asymmetry at most `keep` stays."""
        left, right = self.at(f"{name} l", 0), self.at(f"{name} r", 0)
        off = float(np.clip((left + right) / 2, -keep, keep))
        self.set(f"{name} l", 0, off + value / 2)
        self.set(f"{name} r", 0, off - value / 2)

    def level(self, name: str, value: float, keep: float = 0.01) -> None:
        """Put a pair at the height `value`; of the asymmetry at most `keep` stays."""
        off = float(np.clip((self.at(f"{name} l", 1) - self.at(f"{name} r", 1)) / 2, -keep, keep))
        self.set(f"{name} l", 1, value + off)
        self.set(f"{name} r", 1, value - off)

    def mean(self, name: str, axis: int) -> float:
        return (self.at(f"{name} l", axis) + self.at(f"{name} r", axis)) / 2


def _widths(goal: _Goal, want: dict[str, float]) -> None:
    for name, measure in (
        ("cheek", "face width"),
        ("jaw", "jaw width"),
        ("temple", "temple width"),
        ("side of chin", "chin width"),
        ("wing", "nose width"),
        ("corner", "mouth width"),
        ("canthus", "between eyes"),
    ):
        goal.width(name, want[measure])
    goal.width("outer canthus", want["between eyes"] + 2 * want["eye width"])
    for name in MIDDLE:
        goal.set(name, 0, float(np.clip(goal.at(name, 0), -0.016, 0.016)))


def _lids(goal: _Goal, side: str, lid: str, height: float) -> None:
    """Stretch the edge of a lid between the corners of the eye, `height` from the line between them.

    Its form is half the face's own and half the resting mesh's: stretched forms alone would be caricatures.
    """
    corners = [goal.row[f"{name} {side}"] for name in ("canthus", "outer canthus")]
    rows = [goal.row[f"{lid} lid {k} {side}"] for k in range(5)]
    first, last = goal.then[corners]
    own_share, own = _form(goal.now[corners], goal.now[rows])
    share, form = _form(load().points[_frame().index[corners]], load().points[_frame().index[rows]])
    share, form = (own_share + share) / 2, (own + form) / 2
    goal.then[rows, 0] = first[0] + share * (last[0] - first[0])
    sign = 1 if lid == "upper" else -1
    goal.then[rows, 1] = first[1] + share * (last[1] - first[1]) + sign * height * form


def _form(corners: Floats, edge: Floats) -> tuple[Floats, Floats]:
    """Places along the line between two corners, and heights over it with the middle one as 1."""
    way = corners[1] - corners[0]
    share = (edge[:, 0] - corners[0, 0]) / way[0]
    over = edge[:, 1] - corners[0, 1] - share * way[1]
    middle = float(over[2]) if abs(over[2]) > 0.012 else float(np.copysign(0.012, over[2]))
    return np.asarray(share), np.clip(over / middle, -0.3, 1.3)


def _eyes(goal: _Goal, want: dict[str, float]) -> None:
    middle = (goal.mean("canthus", 1) + goal.mean("outer canthus", 1)) / 2
    goal.level("canthus", middle - want["eye tilt"] / 2)
    goal.level("outer canthus", middle + want["eye tilt"] / 2)
    for side in "lr":
        _lids(goal, side, "upper", 0.62 * want["eye height"])
        _lids(goal, side, "lower", 0.38 * want["eye height"])
    goal.set("sellion", 1, middle + float(np.clip(goal.at("sellion", 1) - middle, 0.005, 0.075)))


def _heights(goal: _Goal, want: dict[str, float]) -> None:
    nose = goal.at("sellion", 1) - want["nose height"]
    lip = nose - want["philtrum"]
    line = lip - want["upper lip"]
    end = line - want["chin height"]
    lower = line - want["lower lip"]
    wing = goal.mean("wing", 1) - goal.at("subnasale", 1)
    goal.level("wing", nose + float(np.clip(wing, 0.06, 0.12)))
    for name, value in (
        ("tip", nose + want["tip rise"]),
        ("subnasale", nose),
        ("upper lip", lip),
        ("lip line", line),
        ("lip edge", line + 0.015),
        ("lower lip", lower),
        ("fold", lower - 0.26 * (lower - end)),
        ("chin", lower - 0.60 * (lower - end)),
        ("menton", end),
    ):
        goal.set(name, 1, value)
    goal.level("corner", line + want["mouth corners"])
    goal.level("side of chin", end + 0.07)
    goal.level("jaw", goal.mean("jaw", 1) + 0.6 * (end - float(goal.now[goal.row["menton"], 1])))


def _relief(goal: _Goal) -> None:
    for ahead, behind, mean, most in RELIEF.values():
        back = goal.mean(behind, 2) if behind in SIDES else goal.at(behind, 2)
        off = (goal.at(ahead, 2) - back) * 100 - mean
        goal.set(ahead, 2, back + (mean + most * float(np.tanh(off / most))) / 100)


def _cranium(points: Floats, want: dict[str, float]) -> Floats:
    """The skull over the brows at its height, and the head at its width: scaled, for a bump would be a cone."""
    moved = points.copy()
    eyes = float(points[[point for name in ("canthus", "outer canthus") for point in SIDES[name]], 1].mean())
    tall = (want["head height"] + eyes - BROW) / (float(points[CROWN, 1]) - BROW)
    over = np.clip(points[:, 1] - BROW, 0, None)
    moved[:, 1] += (np.clip(tall, 0.75, 1.3) - 1) * over**2 / (over + 0.15)
    wide = want["head width"] / float(points[WIDEST[0], 0] - points[WIDEST[1], 0])
    share = np.clip((points[:, 1] - 6.5) / 0.8, 0, 1)
    moved[:, 0] *= 1 + (np.clip(wide, 0.8, 1.25) - 1) * share * share * (3 - 2 * share)
    return moved


def fit(points: Floats, measures: Measures) -> Floats:
    """MakeHuman's points (N, 3) moved so that the face has these distances."""
    want = dict(measures)
    points = _cranium(points, want)
    goal = _Goal(points)
    _widths(goal, want)
    _eyes(goal, want)
    _heights(goal, want)
    _relief(goal)
    for name in SIDES:
        if name.endswith("canthus") or "lid" in name:
            for side in "lr":
                goal.then[goal.row[f"{name} {side}"], 2] -= want["eye depth"]
    return np.asarray(points + _frame().spread @ (goal.then - goal.now))
