# SPDX-License-Identifier: GPL-3.0-or-later
"""Necklines as fields on the resting cloth: above zero where there is no cloth."""

from __future__ import annotations

import numpy as np

from packaging.people.data import Floats

# Seen from above a round neckline is an ellipse around the neck: its half width, and how far it reaches forward.
ROUND = {
    "crew": (0.76, 0.76),
    "close": (0.70, 0.70),
    "stand": (0.72, 0.73),
    "scoop": (1.00, 0.94),
    "boat": (1.06, 0.74),
    "wide": (0.84, 0.80),
}
AXIS, BACK = 0.10, 0.47
WEDGE = {
    "vee": (0.80, 0.50),
    "open": (0.48, 0.20),
    "slit": (0.42, 0.07),
    "scrubs": (0.62, 0.42),
    "jacket": (1.55, 0.56),
}


def round_neck(rest: Floats, kind: str) -> Floats:
    """A round neckline."""
    wide, ahead = ROUND[kind]
    deep = rest[:, 2] - AXIS
    away = np.hypot(rest[:, 0] / wide, deep / np.where(deep > 0, ahead, BACK))
    return np.asarray((1 - away) * wide)


def wedge(rest: Floats, kind: str, top: float = 5.62) -> Floats:
    """A wedge open to the front: how deep, and half how wide at the top."""
    x, y, z = rest.T
    deep, half = WEDGE[kind]
    inside = half * (1 - (top - y) / deep) - np.abs(x)
    return np.where(z > 0.15, np.minimum(np.minimum(inside, y - (top - deep)), 0.6), -1.0)


def field(rest: Floats, kind: str) -> Floats:
    """The neckline of a garment."""
    if kind in ROUND:
        return round_neck(rest, kind)
    if kind == "jacket":
        return np.maximum(round_neck(rest, "wide"), wedge(rest, "jacket", 5.75))
    base = {"vee": "crew", "scrubs": "crew"}.get(kind, "stand")
    return np.maximum(round_neck(rest, base), wedge(rest, kind))


def bib(rest: Floats) -> Floats:
    """An apron's bib, above zero outside of it."""
    x, y, z = rest.T
    return np.asarray(np.maximum.reduce([np.abs(x) - 0.62 - 0.12 * np.clip(4.9 - y, 0, 2), y - 5.02, 0.3 - z]))


def shawl(rest: Floats) -> Floats:
    """A length of cloth from the right hip over the left shoulder and down the back, above zero outside of it."""
    x, y, z = rest.T
    ahead = np.abs((x - 0.98) * 0.62 - (y - 5.72) * 0.78) - 0.50
    behind = np.abs(x - 0.98) - 0.48
    return np.asarray(np.where(z > 0.05, ahead, behind))
