# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m packaging.people --people N --out DIR [--first SEED] [--captures 0,1,2,3] [--quality draft|final]`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from packaging.people import cards

Job = tuple[int, int, str, str]


def _work(job: Job) -> float:
    """Render one picture; the file appears whole or not at all. Seconds it took."""
    from packaging.people import camera, capture, render, sampler
    from packaging.people.data import load

    seed, number, quality, out = job
    start = time.monotonic()
    person = sampler.sample(seed, load())
    how = capture.capture(person, number)
    scratch = Path(out) / f".{seed:04d}_{number}.png"
    rendered = render.render(person, how, render.FINAL if quality == "final" else render.DRAFT, scratch)
    partial = Path(out) / f".{seed:04d}_{number}.jpg"
    partial.write_bytes(camera.compress(camera.photograph(rendered, how), how))
    partial.replace(Path(out) / f"{seed:04d}_{number}.jpg")
    return time.monotonic() - start


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m packaging.people", description="Render people who do not exist.")
    parser.add_argument("--people", type=int, default=24)
    parser.add_argument("--first", type=int, default=1, help="seed of the first person")
    parser.add_argument("--captures", default="0", help="0 ID photo, 1 and 2 in the wild, 3 from a ceiling")
    parser.add_argument("--seeds", default="", help="only these, by commas")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--quality", choices=("draft", "final"), default="draft")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def main() -> None:
    """Render what is missing in the folder, with progress."""
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    seeds = (
        [int(s) for s in options.seeds.split(",")]
        if options.seeds
        else list(range(options.first, options.first + options.people))
    )
    wanted = [(seed, int(k), options.quality, str(options.out)) for k in options.captures.split(",") for seed in seeds]
    jobs = [job for job in wanted if not (options.out / f"{job[0]:04d}_{job[1]}.jpg").exists()]
    print(f"{len(wanted)} pictures, {len(wanted) - len(jobs)} there already")
    start, total = time.monotonic(), 0.0
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(options.processes, mp_context=context) as pool:  # a crashed worker ends it, never hangs it
        for done, future in enumerate(as_completed([pool.submit(_work, job) for job in jobs]), 1):
            total += future.result()
            left = (time.monotonic() - start) / done * (len(jobs) - done)
            print(f"{done}/{len(jobs)}, {total / done:.1f} s a picture, about {left / 60:.1f} min left", flush=True)
    cards.write(options.out)


if __name__ == "__main__":
    main()
