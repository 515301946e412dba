# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the moments of a film into captures, and the renders of its people into finished pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from packaging.people import backdrop, camera, plates
from packaging.people.capture import EXPRESSIONS, Capture, _wild
from packaging.people.pose import Turn
from packaging.people.render import Shot
from packaging.people.sampler import Person, stream

if TYPE_CHECKING:
    from packaging.people.films import Film, Moment

NOISE = 0.008


def base(person: Person, film: Film) -> Capture:
    """A webcam's view of a person, before anything happens."""
    rng = stream(person.seed, f"film {film.title}")
    wild = _wild(rng, person, 1)
    while wild.backdrop != film.place:  # the light goes with the place
        wild = _wild(rng, person, 1)
    return replace(
        wild, size=(480, 360), pitch=3.0, roll=0.0, distance=9.0, exposure=0.0, warmth=0.0, noise=NOISE, blur=0.3,
        shrink=1.0, mask=False, dark_glasses=False, scarf=False, glasses=person.glasses != "none", seed=film.variant,
    )  # fmt: skip


def weights(now: Moment, lids: float) -> tuple[tuple[str, float], ...]:
    """Face units of a moment; all of them are always there, so that the same parts are made in every frame."""
    found = {
        "jawOpen": 0.16 * now.mouth + 0.02 * now.smile,
        "mouthFunnel": 0.16 * now.round_mouth,
        "browInnerUp": 0.3 * now.brows,
    }
    for side in ("Left", "Right"):
        for name, weight in EXPRESSIONS["grin" if now.smile > 1 else "smile"].items():
            if name != "jawOpen":
                found[name + side] = weight * min(now.smile, 1.0)
        found["browOuterUp" + side] = 0.25 * now.brows
        found["eyeBlink" + side] = min(1.0, lids + 0.95 * now.blink)
    return tuple(found.items())


def posed(person: Person, film: Film, now: Moment) -> Capture:
    """The capture of one moment."""
    start = base(person, film)
    return replace(
        start,
        weights=weights(now, person.eyes.lids),
        yaw=-now.body,
        head=Turn(now.yaw, now.pitch, now.roll),
        gaze=now.look,
        share=now.share,
        place=(now.x, now.y),
        glasses=start.glasses if now.glasses is None else now.glasses,
    )


def behind(film: Film, folder: Path) -> NDArray[np.float32]:
    """The plate of a film."""
    return plates.plate(folder, film.place, film.variant)


def developed(film: Film, plate: NDArray[np.float32], frames: list[list[Path]]) -> list[NDArray[np.uint8]]:
    """Finished RGB pictures: the first person in front; one exposure for the whole film."""
    from packaging.people.data import load
    from packaging.people.sampler import sample

    start = base(sample(film.cast[0][0], load()), film)
    wide, high = start.size
    wall = backdrop.place(start, plate, wide, high)
    gains = [float(np.median([camera.gain(_shot(path)) for path in mine[:: len(mine) // 6]])) for mine in frames]
    found = []
    for k in range(len(frames[0])):
        light = wall
        for which in reversed(range(len(frames))):
            shot = _shot(frames[which][k])
            light = shot.picture[..., :3] * gains[which] + light * (1 - camera.cover(shot))
        found.append(camera.develop(camera.display(light), start, np.random.default_rng([film.variant, k])))
    return found


def _shot(path: Path) -> Shot:
    with np.load(path) as kept:
        face = tuple(int(each) for each in kept["face"])
        return Shot(kept["picture"].astype(np.float32), face, float(kept["skin"]))  # type: ignore[arg-type]
