# SPDX-License-Identifier: GPL-3.0-or-later
"""How a person is photographed: an ID photo, in the wild, or by a ceiling camera."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from packaging.people import hooded
from packaging.people.pose import Turn
from packaging.people.sampler import Person, pick, stream

Colour = tuple[float, float, float]
Stream = np.random.Generator
KINDS = ("id", "wild", "wild", "cctv", "cctv")
ID_SIZE, WILD_SIZE = (400, 500), (256, 320)
# Weights of MakeHuman's face units at full strength: as much as people show to a friend, not to a comedian.
EXPRESSIONS: dict[str, dict[str, float]] = {
    "neutral": {},
    "smile": {"mouthSmile": 0.42, "cheekSquint": 0.3, "eyeSquint": 0.15},
    "grin": {"mouthSmile": 0.55, "cheekSquint": 0.45, "jawOpen": 0.07, "mouthUpperUp": 0.22, "eyeSquint": 0.22},
    "interest": {"browInnerUp": 0.22, "browOuterUp": 0.2, "eyeWide": 0.1},
    "doubt": {"browDown": 0.25, "mouthFrown": 0.15},
    "squint": {"eyeSquint": 0.4, "browDown": 0.15},
    "talk": {"jawOpen": 0.11, "mouthFunnel": 0.12},
}
CENTRAL = ("browInnerUp", "jawOpen", "mouthFunnel")
ID_WALLS: tuple[Colour, ...] = (
    (0.72, 0.71, 0.69),
    (0.62, 0.62, 0.63),
    (0.74, 0.71, 0.64),
    (0.58, 0.60, 0.63),
    (0.66, 0.66, 0.62),
)
# Places: how often, and the light in them.
PLACES = {"room": 1, "cafe": 1, "office": 0.8, "shop": 1, "corridor": 0.7, "street": 1.2, "park": 1.2, "night": 0.4}
WRAPPED = ("hijab", "hood")  # no scarf goes over these
HELD = {"": 0.91, "hand": 0.03, "cup": 0.03, "phone": 0.03}  # before the face, in the wild
AS_USUAL = 0.75  # of people under a ceiling camera have glasses on, or none, as in the ID photo
CEILINGS = {"shop-above": 1.0, "hall-above": 1.0, "pavement-above": 0.6}


@dataclass(frozen=True, slots=True)
class Light:
    """A main light (degrees off the camera's axis and up, edge in 10 cm), a fill, a rim, and light from all around.

    Strengths are relative: the camera exposes for the face.
    """

    azimuth: float
    height: float
    size: float
    colour: Colour
    fill: float
    rim: float
    ambient: Colour
    ambient_strength: float


@dataclass(frozen=True, slots=True)
class Capture:
    """Angles in degrees, distances in units of 10 cm.

    `yaw` and `pitch` are where the camera stands, seen from the person (to the left, above); `head` is turned besides.
    `share` is what chin to crown takes of the picture's height, `place` where the middle of the head is, from the top
    left, 0..1. `held` is what is before the face: nothing, "hand", "cup" or "phone"; `left`: in the left hand.
    `hood`: a hoodie's is up.
    """

    number: int
    kind: str
    size: tuple[int, int]
    expression: str
    weights: tuple[tuple[str, float], ...]
    yaw: float
    pitch: float
    roll: float
    head: Turn
    gaze: tuple[float, float]
    distance: float
    share: float
    place: tuple[float, float]
    light: Light
    exposure: float
    backdrop: str
    wall: Colour
    warmth: float
    noise: float
    blur: float
    shrink: float
    quality: int
    glasses: bool
    dark_glasses: bool
    mask: bool
    scarf: bool
    seed: int
    held: str = ""
    left: bool = False
    hood: bool = False


def expressed(expression: str, strength: float, rng: Stream) -> dict[str, float]:
    """The face units of an expression; left and right nearly alike."""
    found: dict[str, float] = {}
    for name, weight in EXPRESSIONS[expression].items():
        for side in ("",) if name in CENTRAL else ("Left", "Right"):
            found[name + side] = weight * strength * float(np.clip(rng.normal(1, 0.08), 0.8, 1.2))
    return found


def _weights(rng: Stream, person: Person, expression: str) -> tuple[tuple[str, float], ...]:
    found = expressed(expression, float(rng.uniform(0.5, 1.0)), rng)
    lids = float(person.eyes.lids + rng.uniform(0, 0.08))
    return (*found.items(), ("eyeBlinkLeft", lids), ("eyeBlinkRight", lids))


def id_light(side: float, height: float = 26.0, fill: float = 0.38) -> Light:
    """A broad light near the camera, a broad fill, a gentle rim."""
    return Light(side, height, 5.5, (1.0, 0.985, 0.96), fill, 0.7, (0.97, 0.985, 1.0), 0.26)


def _id_photo(rng: Stream, person: Person) -> Capture:
    smile = float(rng.uniform(0.04, 0.16))
    lids = float(person.eyes.lids)
    return Capture(
        number=0,
        kind="id",
        size=ID_SIZE,
        expression="neutral",
        weights=(
            ("browInnerUp", 0.04),
            ("mouthSmileLeft", smile),
            ("mouthSmileRight", smile * float(rng.uniform(0.85, 1.15))),
            ("eyeBlinkLeft", lids),
            ("eyeBlinkRight", lids),
        ),
        yaw=float(rng.normal(0, 1.0)),
        pitch=float(rng.normal(0.5, 0.8)),
        roll=0.0,
        head=Turn(float(rng.normal(0, 1.0)), float(rng.normal(0, 1.0)), float(rng.normal(0, 1.0))),
        gaze=(0.0, 0.0),
        distance=15.0,
        share=0.655,
        place=(0.5, 0.44),
        light=id_light(float(rng.choice([-1, 1]) * rng.uniform(16, 34)), float(rng.uniform(22, 34))),
        exposure=0.0,
        backdrop="studio",
        wall=ID_WALLS[int(rng.integers(len(ID_WALLS)))],
        warmth=0.0,
        noise=0.004,
        blur=0.2,
        shrink=1.0,
        quality=90,
        glasses=bool(rng.random() < 0.5) and person.glasses != "none",
        dark_glasses=False,
        mask=False,
        scarf=False,
        seed=int(rng.integers(1 << 30)),
    )


def _light(rng: Stream, place: str) -> Light:
    """Light as the place gives it."""
    side = float(rng.choice([-1, 1]))
    warm = float(rng.uniform(0, 1))
    window: Colour = (0.96, 0.99, 1.06)
    lamp: Colour = (1.08 + 0.08 * warm, 1.0, 0.86 - 0.12 * warm)
    if place in ("street", "park"):
        sky: Colour = (0.93, 0.99, 1.08) if place == "street" else (0.94, 1.02, 0.98)
        sun = rng.random() < 0.45
        return Light(
            side * float(rng.uniform(25, 75)),
            float(rng.uniform(25, 50)),
            1.6 if sun else 7.0,
            (1.06, 1.0, 0.9) if sun else (1.0, 1.0, 1.0),
            0.35,
            float(rng.uniform(0.6, 1.4)) if sun else 0.3,
            sky,
            float(rng.uniform(0.5, 0.7)) if sun else 0.75,
        )
    if place == "night":
        return Light(
            side * float(rng.uniform(20, 60)), float(rng.uniform(15, 45)), 3.0, lamp, 0.25, 1.2, (0.75, 0.85, 1.2), 0.3
        )
    if place in ("shop", "corridor"):
        return Light(
            side * float(rng.uniform(5, 40)), float(rng.uniform(40, 58)),
            9.0, (1, 1.01, 0.97), 0.5, 0.6, (1, 1, 0.98), 0.8,
        )  # fmt: skip
    colour = window if rng.random() < 0.6 else lamp
    return Light(
        side * float(rng.uniform(30, 68)),
        float(rng.uniform(8, 32)),
        float(rng.uniform(5, 8)),
        colour,
        float(rng.uniform(0.3, 0.5)),
        float(rng.uniform(0.3, 0.9)),
        (1.03, 1.0, 0.95),
        float(rng.uniform(0.5, 0.8)),
    )


def _wild(rng: Stream, person: Person, number: int) -> Capture:
    expression = pick(
        rng, {"neutral": 3, "smile": 3.5, "grin": 1.6, "interest": 0.8, "doubt": 0.6, "squint": 0.6, "talk": 1.2}
    )
    place = pick(rng, PLACES)
    worn, covered = rng.random(), rng.random()
    head = Turn(
        float(np.clip(rng.normal(0, 9), -18, 18)),
        float(np.clip(rng.normal(-1, 4), -9, 7)),
        float(np.clip(rng.normal(0, 3.5), -8, 8)),
    )
    yaw = float(np.clip(rng.normal(0, 10), -24, 24))
    yaw = float(np.clip(yaw, head.yaw - 24, head.yaw + 24))
    away = rng.random() < 0.3  # looks past the camera
    return Capture(
        number=number,
        kind="wild",
        size=WILD_SIZE,
        expression=expression,
        weights=_weights(rng, person, expression),
        yaw=yaw,
        pitch=float(np.clip(rng.normal(2, 5), -9, 12)),
        roll=float(np.clip(rng.normal(0, 2), -5, 5)),
        head=head,
        gaze=(float(rng.normal(0, 9)), float(rng.normal(-1, 3))) if away else (0.0, 0.0),
        distance=float(rng.choice([7.0, 9.0, 13.0])),
        share=float(rng.uniform(0.42, 0.60)),
        place=(float(np.clip(rng.normal(0.5, 0.05), 0.38, 0.62)), float(rng.uniform(0.40, 0.48))),
        light=_light(rng, place),
        exposure=float(np.clip(rng.normal(0, 0.2), -0.4, 0.4)) - (0.35 if place == "night" else 0.0),
        backdrop=place,
        wall=(0.0, 0.0, 0.0),
        warmth=float(rng.normal(0, 0.35)),
        noise=float(rng.uniform(0.005, 0.013)) * (2.0 if place == "night" else 1.0),
        blur=float(rng.uniform(0.2, 0.6)),
        shrink=float(rng.choice([1.0, 1.0, 0.75])),
        quality=int(rng.integers(66, 90)),
        glasses=person.glasses != "none" and worn < 0.9,
        dark_glasses=worn > 0.94 and place in ("street", "park"),
        mask=bool(covered < 0.05),
        scarf=bool(covered > 0.93) and place in ("street", "park", "night") and person.headwear not in WRAPPED,
        seed=int(rng.integers(1 << 30)),
    )


@dataclass(frozen=True, slots=True)
class Ceiling:
    """A camera under a ceiling: normal distributions (mean, spread) and ranges, in the units of Capture."""

    yaw: tuple[float, float]
    """Spread, and the most."""
    pitch: tuple[float, float]
    fill: float
    exposure: tuple[float, float]
    noise: tuple[float, float]
    blur: tuple[float, float]
    shrink: tuple[float, float]
    quality: tuple[int, int]


ORDINARY = Ceiling((11, 20), (12, 20), 0.6, (-0.2, 0.12), (0.009, 0.016), (0.4, 0.7), (0.74, 0.92), (50, 70))
BAD = Ceiling((14, 24), (14, 23), 0.45, (-0.45, 0.15), (0.014, 0.026), (0.5, 0.9), (0.5, 0.68), (40, 62))
"""Steeper, darker, fewer pixels, more grain: for the visitors' records, of which one has to be missed."""


def _ceiling(rng: Stream, person: Person, number: int, camera: Ceiling) -> Capture:
    place = pick(rng, CEILINGS)
    spread, most = camera.yaw
    return replace(
        _wild(rng, person, number),
        kind="cctv",
        expression="neutral",
        weights=_weights(rng, person, "neutral"),
        yaw=float(np.clip(rng.normal(0, spread), -most, most)),
        pitch=float(rng.uniform(*camera.pitch)),
        roll=float(rng.normal(0, 1.0)),
        head=Turn(float(rng.normal(0, 6)), float(rng.uniform(-2, 7)), float(rng.normal(0, 2.5))),
        gaze=(float(rng.normal(0, 8)), float(rng.normal(-4, 4))),
        distance=30.0,
        share=float(rng.uniform(0.25, 0.33)),
        place=(float(rng.uniform(0.36, 0.64)), float(rng.uniform(0.52, 0.60))),
        light=Light(
            float(rng.uniform(-40, 40)), float(rng.uniform(45, 62)), 9.0,
            (1, 1.01, 0.97), camera.fill, 0.6, (1, 1, 0.98), 0.9,
        ),
        exposure=float(rng.normal(*camera.exposure)),
        backdrop=place,
        warmth=float(rng.normal(-0.1, 0.4)),
        noise=float(rng.uniform(*camera.noise)),
        blur=float(rng.uniform(*camera.blur)),
        shrink=float(rng.uniform(*camera.shrink)),
        quality=int(rng.integers(*camera.quality)),
        dark_glasses=False,
        mask=False,
        scarf=False,
    )  # fmt: skip


def _holding(person: Person, how: Capture) -> Capture:
    """With something before the face now and then, from a stream of its own; not where a mask or a scarf is already."""
    rng = stream(person.seed, f"held {how.number}")
    held, left = pick(rng, HELD), bool(rng.random() < 0.5)
    return how if how.mask or how.scarf or not held else replace(how, held=held, left=left)


def capture(person: Person, number: int) -> Capture:
    """The capture `number` of a person: 0 the ID photo, 1 and 2 in the wild, 3 from a ceiling, 4 so by a bad camera."""
    rng = stream(person.seed, f"capture {min(number, 3)}")
    if KINDS[number] == "id":
        return _id_photo(rng, person)
    if number == 4:
        return _ceiling(rng, person, number, BAD)
    if KINDS[number] == "cctv":
        how = _ceiling(rng, person, number, ORDINARY)
        usual = stream(person.seed, f"glasses {number}").random() < AS_USUAL
        return replace(how, glasses=capture(person, 0).glasses) if usual else how
    how = _holding(person, _wild(rng, person, number))
    free = not how.scarf and how.held != "phone"  # these would be under it
    return replace(how, hood=free and hooded.up(person, number, how.backdrop))
