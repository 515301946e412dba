"""What the app takes when nothing moves, and its pace on one core: `python -m tests.benchmarks.quiet [--runs 1]`.

At rest: `python -m app` at a page where nobody is looked at, and the processor time it uses in some seconds. One
core: the whole app (see whole_app.py) on a clip at a camera's pace with consent, held to one processor. Linux only.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.benchmarks.camera import camera_clip
from tests.benchmarks.crowd import make_tree
from tests.benchmarks.figures import Figure, table
from tests.benchmarks.whole_app import cases, run_app, values

PLACES = {"home": ["--page", "home"], "groups": ["--room", "groups"], "settings": ["--page", "settings"]}
SETTLED_S, WATCHED_S = 24.0, 8.0
"""First every picture is decoded, which takes long on a busy machine."""
IDLE, PACE = 5.0, 15.0
ONE_CORE_S = 25.0
"""One core loads the models more slowly than two."""


def idle(tree: Path, switches: Sequence[str], folder: Path) -> float:
    """Percent of one processor that the app uses at rest; raises ProcessLookupError when it is gone."""
    line = [sys.executable, "-P", "-m", "app", *switches, "--quit-after", str(SETTLED_S + WATCHED_S + 10)]
    line += ["--settings-dir", str(folder), "--size", "1280x800"]
    environ = {**os.environ, "PYTHONPATH": str(tree), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(line, cwd=folder, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as app:
        try:
            time.sleep(SETTLED_S)
            used, began = _seconds_used(app.pid), time.perf_counter()
            time.sleep(WATCHED_S)
            return 100 * (_seconds_used(app.pid) - used) / (time.perf_counter() - began)
        finally:
            app.terminate()


def _seconds_used(process: int) -> float:
    """Processor time so far, user and system, from /proc/PID/stat (fields 14 and 15 of proc_pid_stat(5))."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def on_one_core() -> Iterator[None]:
    """This process, and what it starts, run on processor 0 only."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def idle_figures(tree: Path, folder: Path, runs: int) -> list[Figure]:
    """One figure for each place."""
    found = []
    for place, switches in PLACES.items():
        used = sorted(idle(tree, switches, folder) for _ in range(runs))
        beside = f"{used[0]:.2f} to {used[-1]:.2f} in {runs} runs"
        found.append(Figure(f"processor at rest, {place}", median(used), "%", "at most", IDLE, beside))
    return found


def pace_figures(tree: Path, clip: Path, folder: Path, runs: int) -> list[Figure]:
    """Pictures and faceprints a second on one core."""
    with on_one_core():
        source = cases(clip)["camera's pace"]
        made = [values(run_app(tree, source, folder, ONE_CORE_S), ONE_CORE_S) for _ in range(runs)]
    shown, prints = (sorted(one[name] for one in made) for name in ("pictures shown", "faceprints"))
    beside = f"{shown[0]:.1f} to {shown[-1]:.1f} in {runs} runs"
    return [
        Figure("pictures shown on one core", median(shown), "/s", "at least", PACE, beside),
        Figure("faceprints on one core", median(prints), "/s"),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run everything some times, print the table and how busy the machine is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=1, help="how often (1)")
    parser.add_argument("--only", choices=("rest", "core"), help="one of the two")
    asked = parser.parse_args(arguments)
    found: list[Figure] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tree = make_tree(folder / "tree")
        if asked.only != "core":
            found += idle_figures(tree, folder, asked.runs)
        if asked.only != "rest":
            found += pace_figures(tree, camera_clip(folder / "camera.webm"), folder, asked.runs)
    sys.stdout.write(table(found) + f"\nLoad of the machine over the last minute: {os.getloadavg()[0]:.1f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
