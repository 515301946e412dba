"""A million faceprints of nobody: drawn, searched, looked up."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from app.model.crowd import MOST, Crowd, Shape, draw_crowd, load_shape
from app.model.crowd_search import CrowdCounts, search
from app.model.gallery import load_visitors
from app.model.types import Faceprint
from app.resources import asset
from tests.benchmarks.figures import Figure
from tests.benchmarks.search_peers import peers

pytestmark = pytest.mark.timeout(600)

Note = Callable[[Figure], None]

ROUNDS = 15
OURS = {"ours, one thread": 1, "ours, two threads": 2}
STREAM = "streaming the same bytes"
SEARCH_MS, DRAW_S, MEMORY_MB, PAINT_MS = 50.0, 5.0, 200.0, 16.0
SIZES = (10**3, 10**4, 10**5, 10**6, 10**7)

MEMORY = """
import sys
from pathlib import Path
import numpy as np
from app.model.crowd import draw_crowd, load_shape
from app.model.crowd_search import search
def now(key):
    return int(Path("/proc/self/status").read_text().split(key + ":")[1].split()[0]) / 1024
shape, faceprint = load_shape(Path(sys.argv[1])), np.zeros(128, np.float32)
faceprint[0] = 1.0
search(draw_crowd(shape, 9000), faceprint)
before = now("VmRSS")
crowd = draw_crowd(shape)
counts = search(crowd, faceprint)
print(now("VmHWM") - before)
"""
"""How far over its present size a process grows at its peak, when it draws and searches a million."""


@pytest.fixture(scope="module")
def shape() -> Shape:
    return load_shape(asset("calibration", "shape.npz"))


@pytest.fixture(scope="module")
def million(shape: Shape) -> Crowd:
    return drawn(shape, MOST)


@pytest.fixture(scope="module")
def faceprint() -> Faceprint:
    """A shipped visitor's: he does not exist."""
    visitors, _ = load_visitors(asset("visitors"), asset("gallery"))
    return np.asarray(visitors[0].faceprints[0], dtype=np.float32)


def drawn(shape: Shape, size: int) -> Crowd:
    crowd = draw_crowd(shape, size)
    assert crowd is not None
    return crowd


def found(crowd: Crowd, faceprint: Faceprint, threads: int = 1) -> CrowdCounts:
    counts = search(crowd, faceprint, threads)
    assert counts is not None
    return counts


def table_of(crowd: Crowd, faceprint: Faceprint, threads: int) -> NDArray[np.int64]:
    return found(crowd, faceprint, threads).table


def ms(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def test_a_million_are_drawn_in_seconds(benchmark: Any, shape: Shape, note: Note) -> None:
    times: list[float] = []
    benchmark.pedantic(lambda: times.append(ms(partial(drawn, shape, MOST)) / 1000), rounds=3)
    beside = f"{min(times):.2f} to {max(times):.2f} in {len(times)} runs, one thread"
    note(Figure("drawing a crowd of 1,000,000", median(times), "s", "at most", DRAW_S, beside))


def test_one_faceprint_is_searched_among_a_million(
    benchmark: Any, million: Crowd, faceprint: Faceprint, note: Note
) -> None:
    expected = found(million, faceprint).table
    ways: dict[str, Callable[[], Any]] = {
        name: partial(table_of, million, faceprint, threads) for name, threads in OURS.items()
    }
    ways |= peers(million, faceprint)
    ways[STREAM] = million.codes.view(np.uint64).max
    first = {name: way() for name, way in ways.items()}
    same = [name for name, table in first.items() if isinstance(table, np.ndarray)]
    for name in same:
        assert (first[name] == expected).all(), name
    times: dict[str, list[float]] = {name: [] for name in ways}

    def by_turns() -> None:
        for name, way in ways.items():
            times[name].append(ms(way))

    benchmark.pedantic(by_turns, rounds=ROUNDS)
    benchmark.extra_info.update(times)
    _note_search(times, same, note)


def _note_search(times: dict[str, list[float]], same: list[str], note: Note) -> None:
    middle = {name: median(values) for name, values in times.items()}
    for name in sorted(middle, key=lambda name: (name not in OURS, middle[name])):
        limit = ("at most", SEARCH_MS) if name in OURS else ("", 0.0)
        gives = "the same counts at 4,001 thresholds, nearest 100" if name in same else "no counts"
        beside = f"{gives}; best {min(times[name]):.1f}, worst {max(times[name]):.1f} of {ROUNDS}"
        note(Figure(f"1 search of 1,000,000: {name}", middle[name], "ms", *limit, beside))
    best = min(OURS, key=middle.__getitem__)
    fastest = min((name for name in same if name not in OURS and "simsimd" not in name), key=middle.__getitem__)
    note(
        Figure(
            f"{best} / fastest peer that counts the same", middle[best] / middle[fastest], "×", "at most", 1.0, fastest
        )
    )
    note(Figure(f"{best} / {STREAM}", middle[best] / middle[STREAM], "×", beside="128 MB, read by one thread"))


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")
def test_a_million_fit_into_memory(benchmark: Any, note: Note) -> None:
    command = [sys.executable, "-c", MEMORY, str(asset("calibration", "shape.npz"))]

    def measure() -> float:
        root = Path(__file__).parents[2]
        return float(subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout)

    grown = benchmark.pedantic(measure, rounds=1)
    note(Figure("memory for a crowd of 1,000,000 and a search", grown, "MB", "at most", MEMORY_MB, "128 MB are codes"))


@pytest.mark.parametrize("size", SIZES)
def test_time_and_memory_for_each_member_stay_the_same(
    benchmark: Any, shape: Shape, faceprint: Faceprint, size: int, note: Note
) -> None:
    crowds: list[Crowd] = []
    drawing = ms(lambda: crowds.append(drawn(shape, size)))
    crowd = crowds.pop()
    counts = found(crowd, faceprint)
    times: list[float] = []
    benchmark.pedantic(lambda: times.append(ms(partial(found, crowd, faceprint))), rounds=7)
    held = (crowd.codes.nbytes + counts.scores.nbytes) / size
    rest = sum(array.nbytes for array in counts.arrays) - counts.scores.nbytes
    drawn_in = f"drawn in {drawing / size * 1e6:.0f} ns each"
    beside = f"{median(times):.2f} ms; {held:.0f} bytes each + {rest:,}; {drawn_in}"
    note(Figure(f"one thread, each of {size:,}", median(times) / size * 1e6, "ns", beside=beside))


def test_the_hand_on_the_slider_only_looks_up(benchmark: Any, million: Crowd, faceprint: Faceprint, note: Note) -> None:
    counts = found(million, faceprint)
    lines = [step / 1000 for step in range(1001)]
    times: list[float] = []

    def move(line: float) -> None:
        counts.over(line)
        counts.lit(line, first=10_000)

    benchmark.pedantic(lambda: times.extend(ms(partial(move, line)) for line in lines), rounds=3)
    everybody = median(ms(partial(counts.lit, line)) for line in lines[::20])
    beside = f"max {max(times):.2f} ms; all of the million who are over the line: {everybody:.2f} ms"
    slow = float(np.percentile(times, 95))
    note(Figure("a move of the line: count, and 10,000 dots, p95", slow, "ms", "at most", PAINT_MS, beside))
