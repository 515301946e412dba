# SPDX-License-Identifier: GPL-3.0-or-later
"""The case file: `python -m packaging.people.scene --out DIR` renders what a shop's ceiling camera saw of one person.

Three stills, 640 × 480, of a person of the gallery behind a low shelf, in the shop's own light; and the person's ID
photo, as the gallery has it.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from packaging.people import stage
from packaging.people.jobs import put

SEED = 16
SIZE = (640, 480)
SAMPLES = 40
EYES = 15.6  # height of the eyes over the floor, 10 cm; the resting mesh has them at 7.28
DOWN, ANGLE = 23.0, 18.0  # degrees the camera looks down, and sees from top to bottom
SHOP = 4  # which of the shops


@dataclass(frozen=True, slots=True)
class Look:
    """Where the person stands (10 cm to the right of the camera, and away from it), and turns, degrees."""

    x: float
    away: float
    facing: float
    yaw: float
    pitch: float
    gaze: tuple[float, float]


LOOKS = (
    Look(1.2, 33, -12, -6, -3, (-4.0, -8.0)),
    Look(-1.8, 32, 16, 6, 5, (4.0, 6.0)),
    Look(0.6, 34, -26, 14, 1, (8.0, -2.0)),
)


def still(seed: int, number: int, threads: int, size: tuple[int, int] = SIZE, samples: int = SAMPLES) -> bytes:
    """The JPEG of one still."""
    import bpy

    from packaging.people import blender, camera, capture, ceilings, plates, render, sampler
    from packaging.people.data import load
    from packaging.people.parts import Part, Surface
    from packaging.people.pose import Turn

    person, look = sampler.sample(seed, load()), LOOKS[number]
    how = replace(
        capture.capture(person, 3), head=Turn(look.yaw, look.pitch, 0.0), gaze=look.gaze, yaw=0.0, pitch=0.0, size=size
    )
    kept = render.still(person, 1.0)
    parts, _ = render.posed(person, kept, how, 1.0)
    c, s = np.cos(np.radians(look.facing)), np.sin(np.radians(look.facing))
    turn = np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])
    here = np.array([look.x, EYES - 7.28, -look.away])
    placed: list[Part] = [replace(part, points=part.points @ turn.T + here) for part in parts]
    place = ceilings.shop_above(np.random.default_rng(SHOP))
    _low_shelf(place, np.random.default_rng(SHOP + 1), look.away / 10 - 0.33)
    studio = render.Studio(person, render.Quality(*size, samples, 1.0, threads))
    studio.scene.render.film_transparent = False
    studio.show(placed)
    points, quads, colours, glows = place.mesh()
    blender.add(
        Surface("place", "place", points * 10, quads, {"albedo": colours, "glow": glows}, smooth=False),
        plates.material(),
    )
    blender.world(studio.scene, place.sky, place.sky_strength)
    eye = np.array([0.0, place.eye * 10, 0.0])
    thing = blender.camera(studio.scene)
    blender.aim(thing, eye, eye + np.array([0.0, -np.sin(np.radians(DOWN)), -np.cos(np.radians(DOWN))]))
    thing.data.angle = float(np.radians(ANGLE))
    light = blender.expose(studio.scene, *size)[..., :3]
    bpy.ops.wm.read_factory_settings(use_empty=True)
    light = light * (0.22 / max(float(np.minimum(light, 2).mean()), 1e-4))
    finished = camera.develop(
        camera.display(light), replace(how, shrink=0.62, noise=0.018, blur=0.6), np.random.default_rng(number)
    )
    return camera.compress(finished, replace(how, quality=58))


def _low_shelf(place: stage.Place, rng: np.random.Generator, away: float) -> None:
    """A shelf of goods between camera and person: nobody has legs here."""
    high = 1.32
    place.box((-1.15, 0, -away - 0.12), (1.15, high, -away + 0.02), (0.62, 0.61, 0.58))
    for base in (0.3, 0.64, 0.98):
        place.box((-1.15, base - 0.03, -away), (1.15, base, -away + 0.30), (0.62, 0.61, 0.58))
        _goods(place, rng, base, 0.26, -away + 0.02, -away + 0.27)
    _goods(place, rng, high, 0.10, -away - 0.1, -away + 0.0)


def _goods(place: stage.Place, rng: np.random.Generator, base: float, tall: float, back: float, front: float) -> None:
    """A row of goods, a few of each."""
    x = -1.1
    while x < 1.0:
        colour = stage.one(rng, stage.DYED + stage.PALE, 0.6)
        thick, high = float(rng.uniform(0.07, 0.14)), tall * float(rng.uniform(0.6, 1.0))
        for _ in range(int(rng.integers(2, 6))):
            if x < 1.05:
                place.box((x, base, back), (x + thick - 0.01, base + high, front), colour)
                x += thick


def main() -> None:
    """Render the stills that are missing, and the ID photo."""
    from packaging.people.jobs import Job, work

    parser = argparse.ArgumentParser(prog="python -m packaging.people.scene", description="A shop's ceiling camera.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for number in range(len(LOOKS)):
        path = options.out / f"ceiling-{number + 1}.jpg"
        if not path.exists():
            put(path, still(options.seed, number, options.threads))
            print(path.name, flush=True)
    if not (options.out / f"{options.seed:04d}_0.jpg").exists():
        work(Job(options.seed, (0,), "final", options.threads, options.out, options.out / ".plates"))


if __name__ == "__main__":
    main()
