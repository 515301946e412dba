# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks over finished pictures, and over the sampler: no attribute may follow from another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from scipy.stats import chi2_contingency

from packaging.people.data import Base
from packaging.people.sampler import Person, sample

TRAITS: dict[str, Callable[[Person], object]] = {
    "sex": lambda p: p.sex,
    "tone": lambda p: int((p.skin.tone - 1) / 9 * 3),
    "features": lambda p: int(np.argmax(p.shape.ancestry)),
    "texture": lambda p: p.hair.texture,
    "melanin": lambda p: p.hair.melanin > 0.8,
    "garment": lambda p: p.clothes.garment,
    "headwear": lambda p: p.headwear != "none",
    "glasses": lambda p: p.glasses != "none",
    "iris": lambda p: p.eyes.colour[2] > p.eyes.colour[0],
}

TIES = {("sex", "headwear")}  # on purpose: head-scarf and wrap are women's, the turban is men's


def faults(path: Path) -> list[str]:
    """What is wrong with a picture file: empty when nothing is."""
    found = []
    data = path.read_bytes()
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        return ["does not decode"]
    if b"Exif" in data[:4096]:
        found.append("carries EXIF")
    if min(picture.shape[:2]) < 240:
        found.append("is too small")
    if picture.std() < 8 or not 12 < picture.mean() < 235:
        found.append("is nearly one colour")
    return found


def independence(base: Base, count: int = 2000) -> dict[tuple[str, str], float]:
    """The p-value of a chi-square test of every two traits over `count` people, without TIES."""
    people = [sample(seed, base) for seed in range(1, count + 1)]
    columns = {name: np.array([str(trait(p)) for p in people]) for name, trait in TRAITS.items()}
    found = {}
    for i, first in enumerate(columns):
        for second in list(columns)[i + 1 :]:
            if (first, second) in TIES:
                continue
            a, b = (np.unique(columns[name], return_inverse=True)[1] for name in (first, second))
            table = np.zeros((a.max() + 1, b.max() + 1))
            np.add.at(table, (a, b), 1)
            found[first, second] = float(chi2_contingency(table).pvalue)
    return found
