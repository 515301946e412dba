# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m packaging.people --people N --out DIR`: renders what is missing there, then writes `people.json`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from packaging.people.jobs import Job, settle, target, work

PATIENCE = 5  # how often a process may die, for want of memory say
LEASE = 24  # people a process makes before a fresh one takes over: Blender does not give all its memory back


def _work(job: tuple[int, int, str, str]) -> float:
    """One picture (seed, capture, quality, folder), for looking at it."""
    seed, number, quality, out = job
    return work(Job(seed, (number,), quality, 2, Path(out), Path(out) / ".plates"))[1]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m packaging.people", description="Render people who do not exist.")
    parser.add_argument("--people", type=int, default=24)
    parser.add_argument("--first", type=int, default=1, help="seed of the first person")
    parser.add_argument("--seeds", default="", help="only these, by commas")
    parser.add_argument(
        "--captures", default="0", help="0 ID photo, 1 and 2 in the wild, 3 from a ceiling, 4 by a bad camera there"
    )
    parser.add_argument("--wild", type=int, default=0, help="captures 1, 2 and 3 too, of this many people")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--quality", choices=("draft", "final"), default="draft")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes, of one thread each")
    parser.add_argument("--threads", type=int, default=1, help="threads of a process")
    return parser.parse_args()


def wanted(options: argparse.Namespace) -> dict[int, tuple[int, ...]]:
    """Which captures of which seeds."""
    seeds = [int(each) for each in options.seeds.split(",") if each]
    seeds = seeds or list(range(options.first, options.first + options.people))
    numbers = tuple(int(each) for each in options.captures.split(","))
    return {seed: (0, 1, 2, 3) if at < options.wild else numbers for at, seed in enumerate(seeds)}


def main() -> None:
    """Render what is missing in the folder, with progress."""
    options = _options()
    pictures = options.out / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    for left in options.out.rglob(".*.part"):
        left.unlink()
    asked = wanted(options)
    total, jobs = sum(map(len, asked.values())), missing(asked, options)
    ahead = sum(len(job.captures) for job in jobs)
    print(f"{total} pictures, {total - ahead} there already", flush=True)
    for _ in range(PATIENCE):
        if not (jobs and _render(jobs, ahead, options.jobs)):
            break
        print("a process died; going on with what is missing", flush=True)
        jobs = missing(asked, options)
        ahead = sum(len(job.captures) for job in jobs)
    from packaging.people import cards

    cards.write(options.out)
    if missing(asked, options):
        sys.exit("some pictures could not be made")


def missing(asked: dict[int, tuple[int, ...]], options: argparse.Namespace) -> list[Job]:
    """A job for everybody with a picture that is not there."""
    pictures = options.out / "pictures"
    jobs = []
    for seed, numbers in asked.items():
        absent = tuple(number for number in numbers if not target(pictures, seed, number).exists())
        if absent:
            jobs.append(Job(seed, absent, options.quality, options.threads, pictures, options.out / ".plates"))
    return jobs


class _Progress:
    """Says how far it is after each person."""

    def __init__(self, ahead: int) -> None:
        self.start, self.ahead, self.done, self.spent = time.monotonic(), ahead, 0, 0.0

    def add(self, count: int, seconds: float) -> None:
        self.done, self.spent = self.done + count, self.spent + seconds
        left = (time.monotonic() - self.start) / self.done * (self.ahead - self.done) / 60
        each = self.spent / self.done
        print(f"{self.done}/{self.ahead}, {each:.1f} processor seconds a picture, {left:.0f} min left", flush=True)


def _render(jobs: list[Job], ahead: int, processes: int) -> bool:
    """Do the jobs; whether a process died of it.

    In rounds, each with a pool of its own: with `max_tasks_per_child` Python 3.11 waits for ever (gh-115634).
    """
    progress, many = _Progress(ahead), LEASE * processes
    return any(_round(jobs[at : at + many], progress, processes) for at in range(0, len(jobs), many))


def _round(jobs: list[Job], progress: _Progress, processes: int) -> bool:
    """Do some jobs in fresh processes; whether one died. A person who cannot be made is told of and passed over."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context, initializer=settle) as pool:
        waiting = {pool.submit(work, job): job for job in jobs}
        for future in as_completed(waiting):
            problem = future.exception()
            if isinstance(problem, BrokenProcessPool):
                return True
            if problem is None:
                progress.add(*future.result())
            else:
                print(f"seed {waiting[future].seed}: {type(problem).__name__}: {problem}", flush=True)
    return False


if __name__ == "__main__":
    main()
