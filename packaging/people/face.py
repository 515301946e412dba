# SPDX-License-Identifier: GPL-3.0-or-later
"""The sampler's draws for a face: forms, distances, skin, brows, eyes. Each takes a stream of its own."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from packaging.people import proportions
from packaging.people.data import Base

Stream = np.random.Generator
Colour = tuple[float, float, float]
PAIRS = (
    ("-decr", "-incr"),
    ("-down", "-up"),
    ("-in", "-out"),
    ("-backward", "-forward"),
    ("-concave", "-convex"),
    ("-compress", "-uncompress"),
)
# Standard deviation and limit of a target's weight by part of the face: beyond the limit MakeHuman caricatures.
SPREAD = {
    "head": (0.10, 0.2),
    "neck": (0.10, 0.22),
    "ears": (0.35, 0.8),
    "eyes": (0.36, 0.7),
    "nose": (0.42, 0.75),
    "mouth": (0.29, 0.55),
    "chin": (0.35, 0.65),
    "cheek": (0.40, 0.8),
    "forehead": (0.32, 0.6),
    "eyebrows": (0.33, 0.65),
}
# Targets that spoil a face at the usual spread: what to multiply it by.
CALMER = {
    "head-trans": 0.1,
    "head-angle": 0.1,
    "measure-": 0.2,
    "neck-trans": 0.3,
    "mouth-trans-in": 0.1,
    "nose-trans-in": 0.1,
    "push": 0.4,
    "eye-height": 0.6,
    "chin-jaw-drop": 0.4,
    "prognathism": 0.5,
    "compression": 0.4,
    "mouth-scale": 0.7,
    "lip-volume": 0.7,
    "lip-height": 0.6,
    "nose-flaring": 0.6,
    "nose-base": 0.7,
    "nose-scale-vert": 0.6,
    "nose-point-width": 0.7,
    "nose-trans": 0.5,
    "nostrils-width": 0.6,
    "mouth-angles": 0.4,
    "eye-corner": 0.6,
    "eyefold-angle": 0.6,
    "ear-wing": 0.5,
    "ear-rot": 0.5,
    "head-age": 0.4,
    "head-fat": 0.7,
    "neck-double": 0.8,
    "chin-cleft": 0.5,
    "laugh-lines": 0.5,
    "eye-bag": 0.7,
}
# MakeHuman's middle is a little sullen: where an ordinary face lies instead.
LIFTED = {
    "eye-scale": 0.34,
    "nose-scale-horiz": 0.10,
    "nostrils-width": 0.08,
    "mouth-scale-horiz": 0.06,
    "mouth-angles": 0.10,
    "eye-height2": 0.24,
    "eye-height1": 0.10,
    "eye-height3": 0.10,
}
HEADS = ("oval", "round", "square", "rectangular", "triangular", "invertedtriangular", "diamond")


@dataclass(frozen=True, slots=True)
class Shape:
    """Geometry: weights of targets, bumps (centre, width, push) that bend the space the head is in, distances."""

    female: float
    age: float
    ancestry: tuple[float, float, float]
    muscle: float
    weight: float
    targets: tuple[tuple[str, float], ...]
    bumps: tuple[tuple[float, ...], ...]
    measures: proportions.Measures


@dataclass(frozen=True, slots=True)
class Skin:
    """Paint: Monk tone 1..10 (a real number), undertone -1 (cool) .. 1 (warm), and how much of each mark, 0..1."""

    tone: float
    warmth: float
    flush: float
    shadows: float
    mottle: float
    freckles: float
    moles: int
    pores: float
    shine: float
    lip: float
    lip_warmth: float
    lipstick: float
    folds: float
    scar: bool
    seed: int


@dataclass(frozen=True, slots=True)
class Brows:
    """Lengths in units of 10 cm."""

    thick: float
    dense: float
    arch: float
    peak: float
    slope: float
    inner: float
    outer: float
    lift: float
    length: float
    taper: float
    tail: float
    mess: float
    shade: float


@dataclass(frozen=True, slots=True)
class Eyes:
    """Iris colour (linear) and radius (10 cm), lashes, how far the lids rest over it, the upper lid's crease.

    `crease` is its height over the edge of the lid (10 cm), `fold` how deep it is, 0 (a lid without one) to 1.
    """

    colour: Colour
    iris: float
    pupil: float
    lash: float
    lids: float
    crease: float
    fold: float


def _pairs(base: Base) -> list[tuple[str, str, str]]:
    found = []
    for name in sorted(base.targets):
        part, short = name.split("/")
        if part in SPREAD and not short.startswith("r-"):
            found += [
                (name.removesuffix(low), low, high)
                for low, high in PAIRS
                if name.endswith(low) and name.removesuffix(low) + high in base.targets
            ]
    return found


def _weight(rng: Stream, stem: str, low: str) -> float:
    spread, limit = SPREAD[stem.split("/")[0]]
    calm = min([factor for word, factor in CALMER.items() if word in stem + low] or [1.0])
    lift = next((by for word, by in LIFTED.items() if word in stem), 0.0)
    return float(np.clip(rng.normal(0, spread), -limit, limit)) * calm + lift


def _targets(rng: Stream, base: Base) -> tuple[tuple[str, float], ...]:
    chosen: list[tuple[str, float]] = []
    for stem, low, high in _pairs(base):
        value = _weight(rng, stem, low)
        name = stem + (high if value > 0 else low)
        chosen.append((name, abs(value)))
        part, short = name.split("/")
        if short.startswith("l-"):  # the other side is alike, never the same
            chosen.append((f"{part}/r-{short[2:]}", abs(value) * float(np.clip(rng.normal(1, 0.18), 0.4, 1.6))))
    mixture = rng.dirichlet([0.4] * len(HEADS)) * rng.uniform(0.15, 0.6)
    chosen += [(f"head/head-{name}", float(w)) for name, w in zip(HEADS, mixture, strict=True)]
    lopsided = [name for name in sorted(base.targets) if name.startswith("asym/") and "top" not in name]
    chosen += [
        (name, float(abs(rng.normal(0, 0.06 if "eye" in name else 0.09)))) for name in lopsided if rng.random() < 0.3
    ]
    return tuple((name, value) for name, value in chosen if abs(value) > 1e-3)


def _bumps(rng: Stream) -> tuple[tuple[float, ...], ...]:
    """Pairs of bumps, left and right nearly alike: about a fifth of the push is a side's own."""
    found = []
    for width, count, push in ((0.55, 6, 0.022), (0.32, 16, 0.012), (0.18, 20, 0.004)):
        for _ in range(count):
            x, y, z = rng.uniform(0, 0.7), rng.uniform(6.15, 7.9), rng.uniform(0.7, 1.6)
            near_eye = min(np.hypot(x - 0.31, y - 7.28) / 0.3, 1.0)
            calm = near_eye**2 if width < 0.3 else 1.0
            common = rng.normal(0, push * calm, 3) * (1.0, 1.0, 0.8)
            for side in (-1, 1):
                own = common + rng.normal(0, push * calm * 0.2, 3)
                found.append((side * x, y, z, width, side * float(own[0]), float(own[1]), float(own[2])))
    return tuple(found)


def shape(rng: Stream, measures: Stream, base: Base, sex: str, years: int) -> Shape:
    """Forms of a face: a mixture of MakeHuman's heads, targets, bumps; `measures` is the stream of its distances."""
    ancestry = rng.dirichlet([0.6] * 3)
    mean = 0.88 if sex == "female" else 0.12
    return Shape(
        female=float(np.clip(rng.normal(mean, 0.08), 0, 1)),
        age=float(np.clip((years - 22) / 58, 0, 1)) * 0.95,
        ancestry=(float(ancestry[0]), float(ancestry[1]), float(ancestry[2])),
        muscle=float(rng.uniform(0.3, 0.7)),
        weight=float(np.clip(rng.normal(0.5, 0.17), 0.2, 0.8)),
        targets=_targets(rng, base),
        bumps=_bumps(rng),
        measures=proportions.draw(measures, sex, years),
    )


def skin(rng: Stream, sex: str) -> Skin:
    """Tone evenly over the Monk scale, and marks: nothing of it follows from the forms."""
    return Skin(
        tone=float(rng.uniform(1, 10)),
        warmth=float(rng.normal(0, 0.6)),
        flush=float(rng.uniform(0.2, 1.0)),
        shadows=float(rng.uniform(0.1, 1.0)),
        mottle=float(rng.uniform(0.3, 1.0)),
        freckles=float(max(0.0, rng.normal(-0.25, 0.5))),
        moles=int(rng.poisson(3.0)),
        pores=float(rng.uniform(0.5, 1.0)),
        shine=float(rng.uniform(0.0, 1.0)),
        lip=float(rng.uniform(0.15, 0.9)),
        lip_warmth=float(rng.normal(0, 0.5)),
        lipstick=float(rng.uniform(0.3, 1.0)) if sex == "female" and rng.random() < 0.25 else 0.0,
        folds=float(rng.uniform(0.0, 1.0)),
        scar=bool(rng.random() < 0.08),
        seed=int(rng.integers(1 << 30)),
    )


def brows(rng: Stream, sex: str) -> Brows:
    """From a few pale hairs to a bushy ridge: of all parts of a face, brows tell the app's recogniser most."""
    male = sex == "male"
    return Brows(
        thick=float(rng.uniform(0.5, 1.5) * (1.12 if male else 0.88)),
        dense=float(rng.uniform(0.36, 1.05) * (1.08 if male else 0.95)),
        arch=float(np.clip(rng.normal(0.016 if male else 0.024, 0.014), -0.01, 0.055)),
        peak=float(rng.uniform(0.45, 0.78)),
        slope=float(rng.normal(0.008, 0.012)),
        inner=float(rng.uniform(0.085, 0.165)),
        outer=float(rng.uniform(0.45, 0.58)),
        lift=float(np.clip(rng.normal(-0.012 if male else 0.012, 0.024), -0.05, 0.06)),
        length=float(rng.uniform(0.75, 1.3)),
        taper=float(rng.uniform(0.3, 0.95)),
        tail=float(rng.uniform(0.1, 0.85)),
        mess=float(rng.uniform(0.10, 0.38)),
        shade=float(rng.uniform(0.82, 1.08)),
    )


IRISES: dict[Colour, float] = {
    (0.055, 0.027, 0.012): 4,
    (0.095, 0.045, 0.018): 4,
    (0.15, 0.08, 0.03): 2,
    (0.13, 0.10, 0.045): 0.9,
    (0.085, 0.105, 0.06): 0.4,
    (0.055, 0.085, 0.12): 0.45,
    (0.075, 0.09, 0.10): 0.25,
}


def eyes(rng: Stream) -> Eyes:
    """Irises mostly brown, as in the world; one upper lid in five without a crease."""
    weights = np.array(list(IRISES.values()))
    colour = list(IRISES)[rng.choice(len(IRISES), p=weights / weights.sum())]
    shade = rng.uniform(0.8, 1.25)
    return Eyes(
        colour=(colour[0] * shade, colour[1] * shade, colour[2] * shade),
        iris=float(np.clip(rng.normal(0.0585, 0.0018), 0.055, 0.062)),
        pupil=float(rng.uniform(0.30, 0.42)),
        lash=float(rng.uniform(0.6, 1.2)),
        lids=float(rng.uniform(0.0, 0.10)),
        crease=float(rng.uniform(0.022, 0.075)),
        fold=float(rng.uniform(0.35, 1.0)) if rng.random() > 0.22 else float(rng.uniform(0.0, 0.2)),
    )
