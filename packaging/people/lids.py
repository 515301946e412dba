# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the edges of the lids run on the resting face, and what lies along them: crease, lash line, wet line."""

from __future__ import annotations

import numpy as np

from packaging.people.data import Floats
from packaging.people.sampler import Person

# The edge of the lids on the resting mesh (x to the left eye's outside, y), read off the roots of the lashes.
UPPER = (
    (0.170, 0.185, 0.201, 0.217, 0.237, 0.277, 0.318, 0.352, 0.388, 0.412, 0.424, 0.440),
    (7.268, 7.281, 7.286, 7.293, 7.309, 7.323, 7.330, 7.329, 7.322, 7.314, 7.306, 7.284),
)
LOWER = (
    (0.170, 0.199, 0.214, 0.226, 0.246, 0.279, 0.312, 0.349, 0.384, 0.404, 0.420, 0.440),
    (7.266, 7.262, 7.258, 7.254, 7.249, 7.244, 7.242, 7.243, 7.252, 7.259, 7.267, 7.282),
)


def _near(rest: Floats) -> Floats:
    """1 where the front of a lid can be: not in the socket behind it, not on the temple."""
    x = np.abs(rest[:, 0])
    return np.asarray((rest[:, 2] > 1.25) & (x > 0.13) & (x < 0.56) & (np.abs(rest[:, 1] - 7.3) < 0.2), dtype=float)


def above(rest: Floats) -> Floats:
    """How far over the edge of the upper lid each resting point lies (negative below it)."""
    return rest[:, 1] - np.interp(np.abs(rest[:, 0]), *UPPER)


def below(rest: Floats) -> Floats:
    """How far under the edge of the lower lid each resting point lies (negative above it)."""
    return np.interp(np.abs(rest[:, 0]), *LOWER) - rest[:, 1]


def crease(person: Person, rest: Floats) -> Floats:
    """-1..0.4 at the resting points: the valley of the upper lid's crease, and the fold that hangs over it."""
    x = np.abs(rest[:, 0])
    height = person.eyes.crease * np.interp(x, [0.16, 0.20, 0.30, 0.44, 0.52], [0.25, 0.75, 1.0, 0.85, 0.4])
    away = above(rest) - height
    ends = np.clip((x - 0.165) / 0.03, 0, 1) * np.clip((0.50 - x) / 0.05, 0, 1)
    valley = -np.exp(-((away / 0.010) ** 2)) + 0.5 * np.exp(-(((away - 0.026) / 0.018) ** 2))
    return np.asarray(valley * ends * _near(rest) * person.eyes.fold)


def lash_line(rest: Floats) -> Floats:
    """0..1: where the roots of the lashes stand so close that the skin reads dark."""
    x = np.abs(rest[:, 0])
    upper = np.exp(-(((above(rest) - 0.004) / 0.011) ** 2)) * np.clip((x - 0.19) / 0.05, 0, 1)
    lower = 0.35 * np.exp(-(((below(rest) - 0.006) / 0.009) ** 2)) * np.clip((x - 0.24) / 0.08, 0, 1)
    return np.asarray(np.maximum(upper, lower) * np.clip((0.455 - x) / 0.015, 0, 1) * _near(rest))


def wet_line(rest: Floats) -> Floats:
    """0..1: the moist, pink rim of the lids and the inner corner."""
    x = np.abs(rest[:, 0])
    rim = np.exp(-(((below(rest) + 0.006) / 0.008) ** 2)) + 0.6 * np.exp(-(((above(rest) + 0.006) / 0.007) ** 2))
    corner = np.exp(-(((x - 0.172) / 0.022) ** 2) - (((rest[:, 1] - 7.266) / 0.016) ** 2))
    return np.asarray(np.clip(np.maximum(rim * (x > 0.17) * (x < 0.445), corner), 0, 1) * _near(rest))
