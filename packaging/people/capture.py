# SPDX-License-Identifier: GPL-3.0-or-later
"""How a person is photographed: an ID photo, in the wild, or by a ceiling camera."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from packaging.people.sampler import Person, pick, stream

Colour = tuple[float, float, float]
KINDS = ("id", "wild", "wild", "cctv")
EXPRESSIONS: dict[str, dict[str, float]] = {
    "neutral": {},
    "smile": {"mouthSmile": 0.6, "cheekSquint": 0.4, "eyeSquint": 0.2},
    "laugh": {"mouthSmile": 0.8, "cheekSquint": 0.6, "jawOpen": 0.20, "mouthUpperUp": 0.35, "eyeSquint": 0.3},
    "surprise": {"browInnerUp": 0.5, "browOuterUp": 0.5, "eyeWide": 0.3, "jawOpen": 0.15},
    "frown": {"browDown": 0.55, "mouthFrown": 0.4},
    "squint": {"eyeSquint": 0.6, "browDown": 0.25},
    "talk": {"jawOpen": 0.14, "mouthFunnel": 0.25},
}
ONE_SIDED = ("browInnerUp", "jawOpen", "mouthFunnel")


@dataclass(frozen=True, slots=True)
class Capture:
    """Angles in degrees, distances in units of 10 cm; `frame` is the width of the picture at the face."""

    number: int
    kind: str
    expression: str
    weights: tuple[tuple[str, float], ...]
    yaw: float
    pitch: float
    roll: float
    distance: float
    frame: float
    gaze: tuple[float, float]
    key: tuple[float, float, float, float]  # azimuth, elevation, size, strength
    key_colour: Colour
    fill: float
    rim: float
    ambient: Colour
    exposure: float
    backdrop: str
    noise: float
    blur: float
    shrink: float
    quality: int
    glasses: bool
    dark_glasses: bool
    mask: bool
    seed: int


def _weights(rng: np.random.Generator, person: Person, expression: str) -> tuple[tuple[str, float], ...]:
    strength = rng.uniform(0.5, 1.0)
    found: list[tuple[str, float]] = []
    for name, weight in EXPRESSIONS[expression].items():
        if name in ONE_SIDED:
            found.append((name, weight * strength))
        else:
            found += [(name + side, weight * strength * float(rng.normal(1, 0.1))) for side in ("Left", "Right")]
    lids = person.eyes.lids + (rng.uniform(0, 0.12) if expression != "surprise" else 0)
    return (*found, ("eyeBlinkLeft", float(lids)), ("eyeBlinkRight", float(lids)))


def _id_photo(rng: np.random.Generator, person: Person) -> Capture:
    side, smile = rng.choice([-1, 1]), float(rng.uniform(0.08, 0.26))
    return Capture(
        number=0,
        kind="id",
        expression="neutral",
        weights=(
            *_weights(rng, person, "neutral"),
            ("browInnerUp", 0.05),
            ("mouthSmileLeft", smile),
            ("mouthSmileRight", smile * float(rng.uniform(0.8, 1.2))),
        ),
        yaw=float(rng.normal(0, 1.5)),
        pitch=float(rng.normal(0, 1.2)),
        roll=float(rng.normal(0, 0.7)),
        distance=13.0,
        frame=3.55,
        gaze=(0.0, 0.0),
        key=(float(side * rng.uniform(20, 42)), float(rng.uniform(24, 40)), 4.5, 1.0),
        key_colour=(1.0, 0.975, 0.945),
        fill=float(rng.uniform(0.24, 0.4)),
        rim=1.2,
        ambient=(0.55, 0.56, 0.58),
        exposure=0.0,
        backdrop="studio",
        noise=0.005,
        blur=0.25,
        shrink=1.0,
        quality=92,
        glasses=False,
        dark_glasses=False,
        mask=False,
        seed=int(rng.integers(1 << 30)),
    )


def _wild(rng: np.random.Generator, person: Person, number: int) -> Capture:
    warm = rng.uniform(-1, 1)
    expression = pick(
        rng, {"neutral": 3, "smile": 3.5, "laugh": 1.3, "surprise": 0.4, "frown": 0.8, "squint": 0.8, "talk": 1.0}
    )
    own = person.glasses != "none"
    worn = rng.random()
    covered = rng.random()
    return Capture(
        number=number,
        kind="wild",
        expression=expression,
        weights=_weights(rng, person, expression),
        yaw=float(np.clip(rng.normal(0, 12), -24, 24)),
        pitch=float(np.clip(rng.normal(0, 6), -12, 14)),
        roll=float(rng.normal(0, 3.5)),
        distance=float(rng.choice([6.5, 8, 10, 14])),
        frame=float(rng.uniform(3.4, 4.6)),
        gaze=(float(rng.normal(0, 6)), float(rng.normal(0, 3))),
        key=(
            float(rng.uniform(-80, 80)),
            float(rng.uniform(5, 60)),
            float(rng.choice([1.5, 3, 5])),
            float(rng.uniform(0.7, 1.25)),
        ),
        key_colour=(1 + 0.14 * warm, 1.0, 1 - 0.18 * warm),
        fill=float(rng.uniform(0.12, 0.5)),
        rim=float(rng.uniform(0.4, 1.6)),
        ambient=tuple(float(x) for x in rng.uniform(0.3, 0.6) * (1 + rng.normal(0, 0.06, 3))),  # type: ignore[arg-type]
        exposure=float(rng.normal(0, 0.25)),
        backdrop=pick(rng, {"room": 1, "shelves": 1, "street": 1, "park": 1, "corridor": 1, "night": 0.5}),
        noise=float(rng.uniform(0.006, 0.018)),
        blur=float(rng.uniform(0.2, 0.8)),
        shrink=float(rng.choice([1.0, 1.0, 0.7])),
        quality=int(rng.integers(62, 92)),
        glasses=own and worn < 0.85,
        dark_glasses=worn > 0.95,
        mask=bool(covered < 0.05),
        seed=int(rng.integers(1 << 30)),
    )


def _ceiling(rng: np.random.Generator, person: Person, number: int) -> Capture:
    wild = _wild(rng, person, number)
    from dataclasses import replace

    return replace(
        wild,
        kind="cctv",
        expression="neutral",
        weights=_weights(rng, person, "neutral"),
        yaw=float(np.clip(rng.normal(0, 13), -24, 24)),
        pitch=float(rng.uniform(12, 24)),
        roll=float(rng.normal(0, 1.5)),
        distance=20.0,
        frame=float(rng.uniform(5.0, 6.2)),
        gaze=(float(rng.normal(0, 8)), float(rng.normal(-2, 4))),
        key=(float(rng.uniform(-60, 60)), float(rng.uniform(45, 70)), 6.0, float(rng.uniform(0.6, 0.9))),
        fill=float(rng.uniform(0.25, 0.5)),
        exposure=float(rng.normal(-0.35, 0.2)),
        backdrop=str(rng.choice(["shelves", "corridor", "room"])),
        noise=float(rng.uniform(0.018, 0.035)),
        blur=float(rng.uniform(0.6, 1.1)),
        shrink=float(rng.uniform(0.42, 0.6)),
        quality=int(rng.integers(38, 62)),
        dark_glasses=False,
        mask=False,
    )


def capture(person: Person, number: int) -> Capture:
    """The capture `number` of a person: 0 the ID photo, 1 and 2 in the wild, 3 from a ceiling."""
    rng = stream(person.seed, f"capture {number}")
    if KINDS[number] == "id":
        return _id_photo(rng, person)
    return (_wild if KINDS[number] == "wild" else _ceiling)(rng, person, number)
