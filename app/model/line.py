"""How the line is written: the same in every room."""

from __future__ import annotations


def written(threshold: float) -> str:
    """Where the line is, as exactly as it can be set: 0.30 and 0.36, but 0.295 and 0.363.

    Two places after the point, and the third where it is not 0. Similarities of faces have two: they are measured anew
    with every picture, the line stands where somebody put it.
    """
    exact = f"{round(threshold, 3) + 0.0:.3f}"  # + 0.0: no minus before nothing
    return exact.removesuffix("0").replace("-", "−")
