"""What the app adds to its models' own time, for each picture."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

import numpy as np
import pytest

from app.model.types import Pixels
from tests.benchmarks.figures import Figure
from tests.benchmarks.walk import Bare, Walk

ROUNDS = 320
"""Twice through the clip."""
LIMIT = 1.15


@pytest.fixture
def bare() -> Iterator[Bare]:
    made = Bare()
    yield made
    made.close()


def test_the_app_adds_little_to_its_models(
    benchmark: Any, walk: Walk, bare: Bare, pictures: list[Pixels], note: Callable[[Figure], None]
) -> None:
    looks = [walk.looks(number, pixels) for number, pixels in enumerate(pictures)]
    crop = np.ascontiguousarray(walk.compared[-1].crop[:, :, ::-1])
    detections: list[float] = []
    floor: list[float] = []
    ours: list[float] = []
    numbers = iter(range(len(pictures), 10**9))

    def first_the_models() -> tuple[tuple[int, Pixels], dict[str, Any]]:
        number = next(numbers)
        images = [bare.image(look) for look in looks[number % len(pictures)]]
        detecting, embedding = bare.call(images, crop)
        detections.append(detecting / len(images))
        floor.append(detecting + embedding)
        return (number, pictures[number % len(pictures)]), {}

    def step(number: int, pixels: Pixels) -> None:
        began = time.perf_counter()
        assert walk.step(number, pixels) is not None
        ours.append(time.perf_counter() - began)

    benchmark.pedantic(step, setup=first_the_models, rounds=ROUNDS, warmup_rounds=10)
    calls = sum(map(len, looks)) / len(looks)
    one_look = median(floor) - (calls - 1) * median(detections)
    ratio, paired = median(ours) / median(floor), median(a / b for a, b in zip(ours, floor, strict=True))
    benchmark.extra_info.update(floor_ms=median(floor) * 1000, ratio=ratio, paired_ratio=paired, looks=calls)
    note(Figure("work per picture", median(ours) * 1000, "ms", beside=_parts(walk, median(ours) * 1000)))
    beside = f"bare calls {median(floor) * 1000:.2f} ms: {calls:.2f} looks, 1 faceprint; median of pairs {paired:.3f}"
    note(Figure("work per picture / its bare model calls", ratio, "×", "at most", LIMIT, beside))
    beside = f"{one_look * 1000:.2f} ms; the second look at small faces counts as our own work here"
    note(Figure("work per picture / 1 detection + 1 faceprint", median(ours) / one_look, "×", beside=beside))


def _parts(walk: Walk, whole: float) -> str:
    """Where the time goes."""
    summaries = {name: spread.summary() for name, spread in walk.stats.stages_ms.items()}
    stages = {name: summary.p50 for name, summary in summaries.items() if summary is not None}
    stages["all else"] = whole - sum(stages.values())
    return ", ".join(f"{name} {ms:.2f}" for name, ms in stages.items())
