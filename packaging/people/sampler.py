# SPDX-License-Identifier: GPL-3.0-or-later
"""A person from a seed: every part is drawn from its own stream, so that no part can follow from another."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from packaging.people import VERSION, face
from packaging.people.data import Base
from packaging.people.face import Brows, Colour, Eyes, Shape, Skin, Stream

FAINTEST = 0.26
"""Density times thickness times depth of the brows, at least."""


@dataclass(frozen=True, slots=True)
class Hair:
    """Cut, texture (straight, wavy, curly, coily), colour as melanin and redness, 0..1; grey is a share of strands."""

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
    fringe: bool
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
    headwear_second: Colour
    headwear_pattern: str
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


CUTS: dict[str, dict[str, float]] = {
    "straight": {"buzz": 1, "fade": 0.6, "crop": 2, "side": 2, "back": 1, "quiff": 0.8, "fringe": 1.2, "pixie": 1.3}
    | {"bob": 2.5, "shag": 1.2, "long": 3, "bun": 1.5, "tail": 1.5, "braids": 0.2},
    "wavy": {"buzz": 0.6, "fade": 0.6, "crop": 2, "side": 2, "back": 1, "quiff": 0.8, "fringe": 0.8, "pixie": 1.2}
    | {"bob": 2.2, "shag": 1.6, "long": 3, "bun": 1.3, "tail": 1.3, "locs": 0.2, "braids": 0.2},
    "curly": {"buzz": 0.7, "fade": 1.3, "crop": 2.4, "side": 0.9, "pixie": 1.0, "fringe": 0.6}
    | {"bob": 2.2, "shag": 2, "long": 2.2, "bun": 1.3, "tail": 0.8, "puff": 0.7, "braids": 0.5, "twists": 0.4},
    "coily": {"buzz": 1.6, "fade": 2.0, "short afro": 2.6, "afro": 2.2, "locs": 1.8, "twists": 1.2, "braids": 2}
    | {"cornrows": 0.4, "puff": 1.6, "bun": 0.9},
}
SHORT = ("buzz", "fade", "crop", "side", "back", "quiff", "fringe", "pixie", "short afro")
# Melanin of the hair's own colour and how common it is here; redness 0 is ashen, 1 ginger.
MELANIN = {0.98: 0.30, 0.93: 0.22, 0.85: 0.17, 0.73: 0.12, 0.58: 0.09, 0.42: 0.06, 0.26: 0.04}


def _cut(rng: Stream, texture: str, sex: str) -> str:
    """A haircut: a little more often long on women and short on men, as it is in the street; any on anybody."""
    short, long = (0.65, 1.35) if sex == "female" else (1.35, 0.65)
    return pick(rng, {cut: weight * (short if cut in SHORT else long) for cut, weight in CUTS[texture].items()})


def _hair(rng: Stream, sex: str, years: int) -> Hair:
    """Texture and colour follow from nobody's features or tone; balding and grey follow from sex and age."""
    texture = pick(rng, {"straight": 1, "wavy": 1, "curly": 1, "coily": 1.1})
    cut = _cut(rng, texture, sex)
    old = float(np.clip((years - 25) / 50, 0, 1))
    draw, further = rng.random(), rng.random()
    if sex == "male" and draw < 0.06 + 0.30 * old:
        cut = "bald" if further < 0.4 else "balding"
    elif sex == "female" and draw < 0.02:
        cut = "bald"
    melanin = float(rng.choice(list(MELANIN), p=list(MELANIN.values())))
    grey = float(np.clip(rng.normal((years - 42) / 32, 0.25), 0, 1)) if rng.random() < 0.85 else 0.0
    return Hair(
        cut=cut,
        texture=texture,
        length=float(rng.uniform(0.75, 1.25)),
        volume=float(rng.uniform(0.6, 1.3)),
        part=float(rng.choice([-0.28, -0.18, 0.0, 0.18, 0.28])),
        melanin=melanin,
        redness=float(rng.uniform(0.6, 0.95) if rng.random() < 0.03 else np.clip(rng.normal(0.25, 0.15), 0, 0.6)),
        grey=grey,
        recession=float(rng.beta(1.2, 3) * (0.3 + old) * (1.0 if sex == "male" else 0.25)),
        peak=float(rng.normal(0, 0.025)),
        fringe=bool(rng.random() < 0.3),
        seed=int(rng.integers(1 << 30)),
    )


# Colours of everyday cloth (sRGB) and how often they are worn: mostly quiet.
DYES: dict[tuple[int, int, int], float] = {
    (232, 230, 224): 3, (214, 206, 190): 1.5, (168, 168, 166): 2, (112, 114, 118): 2, (62, 64, 68): 3,
    (30, 30, 33): 4, (32, 40, 62): 4, (58, 78, 108): 2.5, (122, 146, 176): 1.6, (170, 190, 206): 1.4,
    (92, 34, 42): 1.5, (138, 66, 48): 0.8, (84, 88, 58): 1.4, (44, 68, 56): 1.2, (120, 118, 92): 1,
    (176, 150, 118): 1.2, (96, 72, 54): 1.2, (190, 150, 70): 0.5, (196, 160, 160): 0.9, (140, 124, 156): 0.6,
    (40, 96, 104): 0.9, (164, 44, 46): 0.5, (30, 88, 158): 0.5, (34, 118, 88): 0.35, (208, 118, 52): 0.25,
}  # fmt: skip


def _cloth(rng: Stream) -> Colour:
    """A colour as dyed cloth has it (linear), a little lighter or darker each time."""
    weights = np.array(list(DYES.values()))
    dye = np.array(list(DYES)[int(rng.choice(len(DYES), p=weights / weights.sum()))]) / 255
    colour = np.clip((dye * rng.uniform(0.9, 1.08)) ** 2.2 * rng.uniform(0.94, 1.06, 3), 0.006, 0.8)
    return float(colour[0]), float(colour[1]), float(colour[2])


def _quiet(colour: Colour) -> Colour:
    """The colour, never lighter than unbleached cotton: around a face white burns out."""
    most = max(0.28, *colour) / 0.28
    return colour[0] / most, colour[1] / most, colour[2] / most


GARMENTS: dict[str, float] = {
    "crew": 3, "scoop": 1, "vee": 1.2, "boat": 0.8, "jumper": 2, "roll": 1.2, "blouse": 1.4, "shirt": 3, "polo": 1.4,
    "hoodie": 1.5, "blazer": 2, "cardigan": 1.4, "work jacket": 1, "apron": 0.5, "scrubs": 0.6, "kurta": 1,
    "robe": 0.8, "shawl": 0.6,
}  # fmt: skip
KNITS, WOVENS = ("crew", "scoop", "vee", "boat", "jumper", "roll", "polo", "hoodie", "cardigan"), ("shirt", "blouse")


def _pattern(rng: Stream, garment: str) -> str:
    """A pattern the cloth of the garment comes in."""
    if garment in KNITS:
        return pick(rng, {"plain": 5, "heather": 2, "stripes": 1, "knit": 2.5 * (garment in ("jumper", "cardigan"))})
    if garment in WOVENS:
        return pick(rng, {"plain": 5, "pinstripe": 1.5, "check": 1.5, "print": 1})
    return pick(rng, {"plain": 5, "heather": 2, "print": 1.5 * (garment in ("shawl", "kurta"))})


def _clothes(rng: Stream) -> Clothes:
    garment = pick(rng, GARMENTS)
    return Clothes(
        garment=garment,
        pattern=_pattern(rng, garment),
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
    """Rare, never tied to features, tone or clothes; scarf and wrap are worn by women, the turban by men."""
    tied = {"hijab": 0.045, "wrap": 0.025} if sex == "female" else {"turban": 0.035}
    common = {"beanie": 0.015, "cap": 0.015}
    return pick(rng, {"none": 1 - sum(tied.values()) - sum(common.values()), **tied, **common})


def _seen(brows: Brows, hair: Hair) -> Brows:
    """The brows, grown to where they can be seen: pale and thin ones together leave a face without any."""
    depth = float(np.clip(hair.melanin * 0.8 + 0.16, 0.3, 0.95))
    grown = max(1.0, FAINTEST / (brows.dense * brows.thick * depth)) ** 0.5
    return replace(brows, dense=brows.dense * grown, thick=brows.thick * grown)


def sample(seed: int, base: Base) -> Person:
    """The person of `seed`: the same on every machine, whoever else is made."""
    who = stream(seed, "who")
    sex = "female" if who.random() < 0.5 else "male"
    years = int(who.integers(20, 81))
    wear = stream(seed, "wear")
    glasses = stream(seed, "glasses")
    hair = _hair(stream(seed, "hair"), sex, years)
    return Person(
        seed=seed,
        sex=sex,
        years=years,
        shape=face.shape(stream(seed, "shape"), stream(seed, "measures"), base, sex, years),
        skin=face.skin(stream(seed, "skin"), sex),
        brows=_seen(face.brows(stream(seed, "brows"), sex), hair),
        eyes=face.eyes(stream(seed, "eyes")),
        hair=hair,
        beard=_beard(stream(seed, "beard"), sex),
        beard_length=float(stream(seed, "beard length").uniform(0.7, 1.3)),
        clothes=_clothes(stream(seed, "clothes")),
        headwear=_headwear(wear, sex),
        headwear_colour=_quiet(_cloth(wear)),
        headwear_second=_quiet(_cloth(wear)),
        headwear_pattern=pick(wear, {"plain": 6, "heather": 1.5, "print": 1, "stripes": 0.8, "check": 0.6}),
        glasses=pick(glasses, {"none": 0.76, "thin": 0.08, "horn": 0.08, "half": 0.03, "clear": 0.05}),
        glasses_form=(glasses.random(), glasses.random(), glasses.random(), glasses.random()),
        earrings=pick(stream(seed, "earrings"), {"none": 0.75, "stud": 0.15, "hoop": 0.1}),
    )
