# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process of the pool does: one person's missing pictures."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Job:
    """The missing captures of one person."""

    seed: int
    captures: tuple[int, ...]
    quality: str
    threads: int
    pictures: Path
    plates: Path


def target(pictures: Path, seed: int, number: int) -> Path:
    """Where a picture goes."""
    return pictures / f"{seed:04d}_{number}.jpg"


def put(path: Path, data: bytes) -> None:
    """Write a file that is there whole or not at all."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    partial.write_bytes(data)
    partial.replace(path)


def work(job: Job) -> tuple[int, float]:
    """Render one person's missing captures; how many, and the processor seconds that took."""
    from packaging.people import camera, capture, plates, render, sampler
    from packaging.people.data import load

    start = time.process_time()
    person = sampler.sample(job.seed, load())
    how = [capture.capture(person, number) for number in job.captures]
    behind = {  # before the person's scene is made: a plate that is missing is rendered in a scene of its own
        one.number: plates.plate(job.plates, one.backdrop, one.seed % plates.VARIANTS)
        for one in how
        if one.backdrop != "studio"
    }
    quality = replace(render.FINAL if job.quality == "final" else render.DRAFT, threads=job.threads)
    studio = render.Studio(person, quality)
    for one in how:
        picture = camera.photograph(studio.shoot(one, bare=one.kind == "id"), one, behind.get(one.number))
        put(target(job.pictures, job.seed, one.number), camera.compress(picture, one))
    return len(how), time.process_time() - start


def settle() -> None:
    """Begin a process of the pool: on one core of its own, and deaf to the keyboard, which the parent hears.

    Blender's helper threads are one a core and wait by asking again and again: with two processes on two cores that
    took a third of the time. Where a process cannot be held to a core (not Linux), it is slower and nothing else.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        number = int(multiprocessing.current_process().name.rpartition("-")[2])
        os.sched_setaffinity(0, {cores[number % len(cores)]})
