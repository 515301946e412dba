# SPDX-License-Identifier: GPL-3.0-or-later
"""A person from a seed: every part is drawn from its own stream, so that no part can follow from another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from packaging.people import VERSION
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
    "head": (0.12, 0.28),
    "neck": (0.12, 0.3),
    "ears": (0.35, 0.8),
    "eyes": (0.36, 0.7),
    "nose": (0.36, 0.65),
    "mouth": (0.30, 0.52),
    "chin": (0.31, 0.6),
    "cheek": (0.32, 0.6),
    "forehead": (0.25, 0.5),
    "eyebrows": (0.40, 0.8),
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
    """Geometry: weights of targets, and bumps (centre, width, push) that bend the space the head is in."""

    female: float
    age: float
    ancestry: tuple[float, float, float]
    muscle: float
    weight: float
    targets: tuple[tuple[str, float], ...]
    bumps: tuple[tuple[float, ...], ...]


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
    lipstick: float
    seed: int


@dataclass(frozen=True, slots=True)
class Brows:
    """Lengths in units of 10 cm."""

    thick: float
    dense: float
    arch: float
    slope: float
    inner: float
    outer: float
    lift: float
    length: float
    taper: float
    mess: float
    shade: float


@dataclass(frozen=True, slots=True)
class Eyes:
    """Iris colour (linear), its angular radius, lashes and how far the lids rest over it."""

    colour: Colour
    iris: float
    lash: float
    lids: float


@dataclass(frozen=True, slots=True)
class Hair:
    """Cut, texture (straight, wavy, curly, coily) and colour as melanin; grey is a share of the strands."""

    cut: str
    texture: str
    length: float
    volume: float
    part: float
    melanin: float
    redness: float
    grey: float
    recession: float
    peak: float
    seed: int


@dataclass(frozen=True, slots=True)
class Clothes:
    """A garment, its cloth and its colours (linear)."""

    garment: str
    pattern: str
    colour: Colour
    second: Colour
    scale: float
    seed: int


@dataclass(frozen=True, slots=True)
class Person:
    """Everything about one person; a function of the seed and VERSION alone."""

    seed: int
    sex: str
    years: int
    shape: Shape
    skin: Skin
    brows: Brows
    eyes: Eyes
    hair: Hair
    beard: str
    beard_length: float
    clothes: Clothes
    headwear: str
    headwear_colour: Colour
    glasses: str
    glasses_form: tuple[float, float, float, float]
    earrings: str


def stream(seed: int, name: str) -> Stream:
    """The random numbers of one part of one person."""
    return np.random.default_rng([VERSION, seed, *name.encode()])


def pick(rng: Stream, weights: dict[str, float]) -> str:
    """One key, by weight."""
    total = sum(weights.values())
    return str(rng.choice(list(weights), p=[w / total for w in weights.values()]))


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
    for width, count, push in ((0.55, 6, 0.028), (0.32, 18, 0.022), (0.18, 34, 0.012)):
        for _ in range(count):
            x, y, z = rng.uniform(0, 0.7), rng.uniform(6.15, 7.9), rng.uniform(0.7, 1.6)
            near_eye = min(np.hypot(x - 0.31, y - 7.28) / 0.3, 1.0)
            calm = near_eye**2 if width < 0.3 else 1.0
            common = rng.normal(0, push * calm, 3) * (1.0, 1.0, 0.8)
            for side in (-1, 1):
                own = common + rng.normal(0, push * calm * 0.2, 3)
                found.append((side * x, y, z, width, side * float(own[0]), float(own[1]), float(own[2])))
    return tuple(found)


def _shape(rng: Stream, base: Base, sex: str, years: int) -> Shape:
    ancestry = rng.dirichlet([0.6] * 3)
    mean = 0.88 if sex == "female" else 0.12
    return Shape(
        female=float(np.clip(rng.normal(mean, 0.08), 0, 1)),
        age=float(np.clip((years - 25) / 65, 0, 1)) * 0.85,
        ancestry=(float(ancestry[0]), float(ancestry[1]), float(ancestry[2])),
        muscle=float(rng.uniform(0.3, 0.7)),
        weight=float(np.clip(rng.normal(0.5, 0.17), 0.2, 0.8)),
        targets=_targets(rng, base),
        bumps=_bumps(rng),
    )


def _skin(rng: Stream, sex: str) -> Skin:
    return Skin(
        tone=float(rng.uniform(1, 10)),
        warmth=float(rng.normal(0, 0.5)),
        flush=float(rng.uniform(0.3, 1.0)),
        shadows=float(rng.uniform(0.2, 1.0)),
        mottle=float(rng.uniform(0.3, 1.0)),
        freckles=float(max(0.0, rng.normal(-0.3, 0.5))),
        moles=int(rng.poisson(1.5)),
        pores=float(rng.uniform(0.5, 1.0)),
        shine=float(rng.uniform(0.0, 1.0)),
        lip=float(rng.uniform(0.2, 0.9)),
        lipstick=float(rng.uniform(0.3, 1.0)) if sex == "female" and rng.random() < 0.25 else 0.0,
        seed=int(rng.integers(1 << 30)),
    )


def _brows(rng: Stream, sex: str) -> Brows:
    return Brows(
        thick=float(rng.uniform(0.55, 1.15) * (1.12 if sex == "male" else 0.9)),
        dense=float(rng.uniform(0.6, 1.3)),
        arch=float(rng.normal(0.024, 0.014)),
        slope=float(rng.normal(-0.008, 0.014)),
        inner=float(rng.uniform(0.09, 0.15)),
        outer=float(rng.uniform(0.50, 0.60)),
        lift=float(rng.normal(0, 0.022)),
        length=float(rng.uniform(0.8, 1.2)),
        taper=float(rng.uniform(0.5, 0.9)),
        mess=float(rng.uniform(0.08, 0.3)),
        shade=float(rng.uniform(0.7, 1.2)),
    )


IRISES: dict[Colour, float] = {
    (0.055, 0.027, 0.012): 4,
    (0.095, 0.045, 0.018): 4,
    (0.15, 0.08, 0.03): 2,
    (0.15, 0.12, 0.05): 1.2,
    (0.11, 0.14, 0.08): 0.8,
    (0.12, 0.19, 0.25): 0.8,
    (0.16, 0.20, 0.22): 0.5,
}


def _eyes(rng: Stream) -> Eyes:
    weights = np.array(list(IRISES.values()))
    colour = list(IRISES)[rng.choice(len(IRISES), p=weights / weights.sum())]
    shade = rng.uniform(0.8, 1.25)
    return Eyes(
        colour=(colour[0] * shade, colour[1] * shade, colour[2] * shade),
        iris=float(rng.uniform(0.42, 0.47)),
        lash=float(rng.uniform(0.7, 1.3)),
        lids=float(rng.uniform(0.0, 0.09)),
    )


CUTS: dict[str, dict[str, float]] = {
    "straight": {"buzz": 1, "crop": 3, "side": 3, "back": 1.5, "fringe": 2, "bob": 2.5, "long": 3, "bun": 2, "tail": 1},
    "wavy": {
        "buzz": 0.5,
        "crop": 3,
        "side": 2.5,
        "back": 1.5,
        "fringe": 1,
        "bob": 2.5,
        "long": 3,
        "bun": 1.5,
        "tail": 1,
    },
    "curly": {"buzz": 0.6, "crop": 3, "fade": 1, "bob": 2, "long": 2, "bun": 1.5, "puff": 1},
    "coily": {"buzz": 1.5, "fade": 3, "afro": 3, "locs": 2, "braids": 2, "cornrows": 1.2, "puff": 1.5, "bun": 0.8},
}


def _hair(rng: Stream, sex: str, years: int) -> Hair:
    """Texture, cut and colour follow from nobody's features or tone; going bald and grey follow from sex and age."""
    texture = pick(rng, {"straight": 1, "wavy": 1, "curly": 1, "coily": 1.1})
    cut = pick(rng, CUTS[texture])
    old = float(np.clip((years - 25) / 50, 0, 1))
    draw, further = rng.random(), rng.random()
    if sex == "male" and draw < 0.06 + 0.34 * old:
        cut = "bald" if further < 0.4 else "balding"
    elif sex == "female" and draw < 0.02:
        cut = "bald"
    melanin = float(rng.choice([0.98, 0.92, 0.84, 0.72, 0.55, 0.36, 0.22], p=[0.3, 0.22, 0.16, 0.12, 0.09, 0.07, 0.04]))
    grey = float(np.clip(rng.normal((years - 42) / 32, 0.25), 0, 1)) if rng.random() < 0.85 else 0.0
    return Hair(
        cut=cut,
        texture=texture,
        length=float(rng.uniform(0.75, 1.25)),
        volume=float(rng.uniform(0.6, 1.3)),
        part=float(rng.choice([-0.28, -0.18, 0.0, 0.18, 0.28])),
        melanin=melanin,
        redness=float(np.clip(rng.normal(0.5, 0.2), 0, 1)) if rng.random() > 0.05 else 1.0,
        grey=grey,
        recession=float(rng.beta(1.2, 3) * (0.3 + old) * (1.0 if sex == "male" else 0.25)),
        peak=float(rng.normal(0, 0.025)),
        seed=int(rng.integers(1 << 30)),
    )


def _cloth(rng: Stream) -> Colour:
    """A colour as dyed cloth has it: seldom loud (hue any, saturation low to medium)."""
    hue, saturation, value = rng.random(), rng.beta(1.6, 2.6), rng.choice([0.03, 0.07, 0.16, 0.34, 0.62])
    ramp = np.clip(np.abs((hue * 6 + np.array([0, 4, 2])) % 6 - 3) - 1, 0, 1)
    colour = value * (1 - saturation + saturation * ramp) * rng.uniform(0.85, 1.15)
    return float(colour[0]), float(colour[1]), float(colour[2])


def _clothes(rng: Stream) -> Clothes:
    return Clothes(
        garment=pick(rng, {"crew": 3, "scoop": 1.5, "vee": 2, "roll": 1.3, "shirt": 3, "hoodie": 1.5, "blazer": 2}),
        pattern=pick(rng, {"plain": 5, "heather": 2, "stripes": 1.2, "check": 1.2, "knit": 1.5}),
        colour=_cloth(rng),
        second=_cloth(rng),
        scale=float(rng.uniform(0.7, 1.5)),
        seed=int(rng.integers(1 << 30)),
    )


def _beard(rng: Stream, sex: str) -> str:
    if sex == "female":
        return "none"
    return pick(
        rng, {"none": 4.5, "shadow": 1.8, "stubble": 1.6, "short": 1.4, "full": 0.9, "goatee": 0.8, "moustache": 0.7}
    )


def _headwear(rng: Stream, sex: str) -> str:
    """Rare, and never tied to features, tone or clothes; the covering scarf is worn by women, the turban by men."""
    tied = {"hijab": 0.045, "turban": 0.0} if sex == "female" else {"hijab": 0.0, "turban": 0.03}
    return pick(rng, {"none": 0.89, "beanie": 0.03, "wrap": 0.025, **tied})


def sample(seed: int, base: Base) -> Person:
    """The person of `seed`: the same on every machine, whoever else is made."""
    who = stream(seed, "who")
    sex = "female" if who.random() < 0.5 else "male"
    years = int(who.integers(20, 81))
    wear = stream(seed, "wear")
    glasses = stream(seed, "glasses")
    return Person(
        seed=seed,
        sex=sex,
        years=years,
        shape=_shape(stream(seed, "shape"), base, sex, years),
        skin=_skin(stream(seed, "skin"), sex),
        brows=_brows(stream(seed, "brows"), sex),
        eyes=_eyes(stream(seed, "eyes")),
        hair=_hair(stream(seed, "hair"), sex, years),
        beard=_beard(stream(seed, "beard"), sex),
        beard_length=float(stream(seed, "beard length").uniform(0.7, 1.3)),
        clothes=_clothes(stream(seed, "clothes")),
        headwear=_headwear(wear, sex),
        headwear_colour=_cloth(wear),
        glasses=pick(glasses, {"none": 0.8, "thin": 0.08, "horn": 0.08, "half": 0.04}),
        glasses_form=(glasses.random(), glasses.random(), glasses.random(), glasses.random()),
        earrings=pick(stream(seed, "earrings"), {"none": 0.75, "stud": 0.15, "hoop": 0.1}),
    )
