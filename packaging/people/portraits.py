# SPDX-License-Identifier: GPL-3.0-or-later
"""Large portraits for the attract loop: `python -m packaging.people.portraits --out DIR`, 864 × 1080 pixels each.

WebP, and transparent around the person: the first page puts them on its own ground.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from packaging.people.jobs import put

Floats: TypeAlias = NDArray[np.float32]
SEEDS = (2, 6, 10, 11, 16, 19, 20, 21, 24, 26, 28, 30)
SIZE = (864, 1080)
SAMPLES = 24
QUALITY = 88


def portrait(
    seed: int, threads: int, size: tuple[int, int] = SIZE, samples: int = SAMPLES, *, straight: bool = False
) -> bytes:
    """A WebP of a person in soft light from one side, with the beginning of a smile; turned a little, or `straight`."""
    from packaging.people import camera, capture, render, sampler
    from packaging.people.capture import expressed, id_light
    from packaging.people.data import load
    from packaging.people.pose import Turn

    person = sampler.sample(seed, load())
    rng = sampler.stream(seed, "portrait")
    side = float(rng.choice([-1, 1]))
    lids = person.eyes.lids
    smile = expressed("smile", float(rng.uniform(0.3, 0.8)), rng)
    how = replace(
        capture.capture(person, 0),
        size=size,
        weights=(*smile.items(), ("eyeBlinkLeft", lids), ("eyeBlinkRight", lids)),
        head=Turn(side * float(rng.uniform(4, 12)), float(rng.normal(0, 2)), float(rng.normal(0, 2))),
        yaw=-side * float(rng.uniform(4, 10)),
        light=replace(id_light(side * 38, 26, 0.35), rim=0.9),
        share=0.52,
        noise=0.006,
    )
    if straight:
        how = replace(how, head=Turn(0.0, 0.0, 0.0), yaw=0.0)
    shot = render.Studio(person, render.Quality(*size, samples, 1.3, threads)).shoot(how)
    cover = camera.cover(shot)
    alpha = (cover * 255 + 0.5).astype(np.uint8)
    cut_out = np.dstack([camera.photograph(replace(shot, picture=whole(shot.picture, cover)), how)[..., ::-1], alpha])
    done, data = cv2.imencode(".webp", cut_out, [cv2.IMWRITE_WEBP_QUALITY, QUALITY])
    if not done:
        raise OSError("OpenCV could not write a WebP")
    return bytes(data)


def whole(picture: Floats, cover: Floats) -> Floats:
    """The picture with colour of its own where it is half covered: else the wall would be seen as a pale rim."""
    near = np.asarray(cv2.GaussianBlur(np.ascontiguousarray(picture[..., :3]), (0, 0), 0.8), dtype=np.float32)
    light = np.where(cover < 0.99, near / np.maximum(cover, 0.02), picture[..., :3])
    return np.dstack([light, np.ones_like(cover)])


def main() -> None:
    """Make the portraits that are missing."""
    parser = argparse.ArgumentParser(
        prog="python -m packaging.people.portraits", description="Portraits, 1080 pixels high."
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seeds", default=",".join(map(str, SEEDS)))
    parser.add_argument("--straight", type=int, help="only this one, looking straight ahead: the home page's")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.straight is not None:
        put(options.out / "straight.webp", portrait(options.straight, options.threads, straight=True))
        return
    for seed in map(int, options.seeds.split(",")):
        path = options.out / f"{seed:04d}.webp"
        if not path.exists():
            put(path, portrait(seed, options.threads))
            print(path.name, flush=True)


if __name__ == "__main__":
    main()
