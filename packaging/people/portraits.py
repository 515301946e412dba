# SPDX-License-Identifier: GPL-3.0-or-later
"""Large portraits for the attract loop: `python -m packaging.people.portraits --out DIR`, 864 × 1080 pixels each."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from packaging.people.jobs import put

SEEDS = (3, 4, 6, 9, 11, 15, 17, 18, 19, 20, 22, 24)
SIZE = (864, 1080)
SAMPLES = 24


def portrait(seed: int, threads: int, size: tuple[int, int] = SIZE, samples: int = SAMPLES) -> bytes:
    """A JPEG of a person in soft light from one side, with the beginning of a smile."""
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
        quality=88,
        noise=0.006,
    )
    studio = render.Studio(person, render.Quality(*size, samples, 1.3, threads))
    return camera.compress(camera.photograph(studio.shoot(how), how), how)


def main() -> None:
    """Make the portraits that are missing."""
    parser = argparse.ArgumentParser(
        prog="python -m packaging.people.portraits", description="Portraits, 1080 pixels high."
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seeds", default=",".join(map(str, SEEDS)))
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for seed in map(int, options.seeds.split(",")):
        path = options.out / f"{seed:04d}.jpg"
        if not path.exists():
            put(path, portrait(seed, options.threads))
            print(path.name, flush=True)


if __name__ == "__main__":
    main()
