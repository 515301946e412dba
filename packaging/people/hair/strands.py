# SPDX-License-Identifier: GPL-3.0-or-later
"""From smooth strands to hair: uneven ends, locks, waves and curls, flyaways, and grey ones among them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from packaging.people import mesh
from packaging.people.data import Floats, Ints
from packaging.people.parts import Part, Strands
from packaging.people.sampler import Person

Flags = NDArray[np.bool_]
# Size of the wave and its length, in units of 10 cm.
WAVES = {"straight": (0.006, 1.1), "wavy": (0.035, 0.60), "curly": (0.042, 0.24), "coily": (0.026, 0.10)}
POINTS = {"straight": 0.8, "wavy": 1.1, "curly": 1.9, "coily": 2.2}  # a step of the guide


def resample(strands: Floats, points: int, share: Floats) -> Floats:
    """`points` a strand, over the first `share` (n,) of its length."""
    count, steps = strands.shape[:2]
    place = np.linspace(0, 1, points)[None] * share[:, None] * (steps - 1)
    low = np.minimum(place.astype(int), steps - 2)
    t = (place - low)[..., None]
    row = np.arange(count)[:, None]
    return np.asarray(strands[row, low] * (1 - t) + strands[row, low + 1] * t)


def arcs(strands: Floats) -> Floats:
    """Length along each strand (n, k)."""
    steps = np.linalg.norm(np.diff(strands, axis=1), axis=2)
    return np.concatenate([np.zeros((len(strands), 1)), np.cumsum(steps, axis=1)], axis=1)


def frames(strands: Floats) -> tuple[Floats, Floats]:
    """Two unit directions across each strand at each point."""
    ahead = mesh.unit(np.gradient(strands, axis=1))
    a = mesh.unit(np.cross(ahead, np.array([0.3, 0.5, 0.8])))
    return a, np.cross(ahead, a)


def _locks(roots: Floats, size: int, rng: np.random.Generator) -> tuple[Ints, Ints]:
    """A leader for each strand, and the number of its lock."""
    leaders = rng.choice(len(roots), max(24, len(roots) // size), replace=False)
    _, group = cKDTree(roots[leaders]).query(roots)
    return leaders[group], group


def clump(strands: Floats, much: float, size: int, rng: np.random.Generator) -> tuple[Floats, Ints]:
    """Strands drawn towards the leader of their lock, more so at the ends; and the number of the lock."""
    lead, group = _locks(strands[:, 0], size, rng)
    along = np.linspace(0, 1, strands.shape[1])[None, :, None]
    pull = much * rng.uniform(0.4, 1.0, (len(strands), 1, 1)) * along**0.9
    spread = (strands[:, 0] - strands[lead, 0])[:, None]
    return strands * (1 - pull) + (strands[lead] + spread * 0.4) * pull, group


def wave(strands: Floats, group: Ints, texture: str, rng: np.random.Generator) -> Floats:
    """Waves (in one plane) or curls (round), in step within a lock; coily hair keeps no step."""
    size, period = WAVES[texture]
    arc = arcs(strands)
    a, b = frames(strands)
    count = int(group.max()) + 1
    loose = {"straight": 1.0, "wavy": 0.12, "curly": 0.14, "coily": 1.0}[texture]
    phase = 2 * np.pi * (rng.random(count)[group] + loose * rng.random(len(strands)))
    pitch = 1 / (period * rng.uniform(0.75, 1.3, count)[group])
    finest = strands.shape[1] / np.maximum(arc[:, -1], 1e-3) / 3.2  # what the points can carry
    angle = 2 * np.pi * np.minimum(pitch, finest)[:, None] * arc + phase[:, None]
    grown = np.minimum(1, arc / (0.5 * period + 0.1)) * np.minimum(1, arc[:, -1:] / period)
    reach = (size * rng.uniform(0.6, 1.2, count)[group])[:, None] * grown
    flat = 0.35 if texture in ("straight", "wavy") else 1.0
    return np.asarray(strands + (reach * np.cos(angle))[..., None] * a + (flat * reach * np.sin(angle))[..., None] * b)


def stray(strands: Floats, rng: np.random.Generator, share: float = 0.05) -> Floats:
    """Small unevenness everywhere, and a share of flyaways."""
    count, steps = strands.shape[:2]
    along = np.linspace(0, 1, steps)[None, :, None]
    scale = np.minimum(arcs(strands)[:, -1], 1.0)[:, None, None]
    fly = 0.018 + 0.075 * (rng.random((count, 1, 1)) < share)
    bent = rng.normal(0, 1, (count, 1, 3)) * fly * scale * along**1.5
    return strands + bent + rng.normal(0, 0.004, strands.shape) * scale * along


def style(person: Person, strands: Floats, rng: np.random.Generator, much: float, steps: int) -> Floats:
    """Everything that makes smooth strands hair."""
    texture = person.hair.texture
    share = 1 - 0.22 * rng.random(len(strands)) ** 2 - 0.5 * (rng.random(len(strands)) < 0.04)
    long = float(np.median(arcs(strands[:500])[:, -1])) > 0.3
    strands = resample(strands, max(4, round(steps * (POINTS[texture] if long else 1.0))), share)
    strands, _ = clump(strands, 0.5 * much, 260, rng)
    strands, group = clump(strands, 1.3 * much if texture == "curly" else much, 45, rng)
    return stray(wave(strands, group, texture, rng), rng)


def greying(person: Person, rest: Floats, rng: np.random.Generator) -> Flags:
    """Which strands at places on the resting head have no pigment: first at the temples, last at the back."""
    early = 0.22 * np.exp(-(((np.abs(rest[:, 0]) - 0.65) / 0.2) ** 2)) - 0.12 * (rest[:, 2] < 0)
    grey = person.hair.grey
    return np.asarray(rng.random(len(rest)) < np.clip(grey + early * min(1.0, 3 * grey), 0, 1))


def coloured(
    name: str, strands: Floats, grey: Flags, radius: float, tip: float = 0.35, material: str = "hair"
) -> list[Part]:
    """The strands as parts: those with pigment and those without."""
    found = [(material, strands[~grey]), ("grey", strands[grey])]
    return [Strands(f"{name}-{kind}", kind, some, radius, tip) for kind, some in found if len(some)]
