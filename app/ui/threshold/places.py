"""Where the cards of a wall stand that have names and scores."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.wall import Wall
from app.ui.threshold.layout import GAP, Grid

APART = 26.0
"""Between the cards of a band and those under it, pixels at scale 1."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands: x from the line, y from the wall's top; pixels at scale 1."""

    x: float
    y: float


def places(wall: Wall, under: int, no: int, grid: Grid, left_end: float, left_screen: float) -> dict[int, Place]:
    """Where cards with names stand (by record), from the line out: `under` records are under it, `no` under the band.

    They end `left_end` from the line, and at the room's edge, which is `left_screen` from it.
    """
    goal: dict[int, Place] = {}
    order = wall.order
    for spot, index in enumerate(order[under:]):
        column, row = divmod(spot, grid.rows)
        goal[int(index)] = Place(GAP + column * grid.pitch_x, row * grid.pitch_y)
    begin = -GAP - grid.card_wide
    for group in (order[no:under], order[:no]):
        for spot, index in enumerate(group[::-1]):
            column, row = divmod(spot, grid.rows)
            x = begin - column * grid.pitch_x
            if x < left_end or x < -left_screen - grid.card_wide:
                break
            goal[int(index)] = Place(x, row * grid.pitch_y)
        if len(group):
            begin -= -(-len(group) // grid.rows) * grid.pitch_x + APART
    return _with_missed(wall, no, goal)


def _with_missed(wall: Wall, no: int, goal: dict[int, Place]) -> dict[int, Place]:
    """The right person's missed pictures take the furthest places when their own would be out of sight."""
    hidden = set(wall.order[:no].tolist()) - goal.keys()
    unseen = [index for index in wall.rights.tolist() if index in hidden]
    if not unseen:
        return goal
    furthest = [i for i in reversed(goal) if wall.scores[i] < wall.sorted_scores[no - 1] and i not in wall.rights]
    for missed, stranger in zip(unseen, furthest, strict=False):
        goal[missed] = goal.pop(stranger)
    return goal
