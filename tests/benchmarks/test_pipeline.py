"""What the app adds to its models' own time, for each picture."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

import numpy as np
import pytest

from app.model.gallery import Gallery, Visitor
from app.model.types import Pixels
from tests.benchmarks.figures import Figure
from tests.benchmarks.walk import Bare, Walk

ROUNDS = 320
"""Twice through the clip."""
LIMIT = 1.15


@pytest.fixture
def walk(crowd: Gallery, visitors: tuple[Visitor, ...], pictures: list[Pixels]) -> Iterator[Walk]:
    """A walk that has loaded its models, and whose face has said yes."""
    made = Walk(crowd, visitors)
    made.step(0, pictures[0])
    assert made.agree()
    assert made.step(1, pictures[1]) is not None
    yield made
    made.close()


@pytest.fixture
def bare() -> Iterator[Bare]:
    made = Bare()
    yield made
    made.close()


def test_the_app_adds_little_to_its_models(
    benchmark: Any, walk: Walk, bare: Bare, pictures: list[Pixels], note: Callable[[Figure], None]
) -> None:
    crop = np.ascontiguousarray(walk.compared[-1].crop[:, :, ::-1])
    floor: list[float] = []
    ours: list[float] = []
    numbers = iter(range(2, 10**9))

    def first_the_models() -> tuple[tuple[int, Pixels], dict[str, Any]]:
        number = next(numbers)
        pixels = pictures[number % len(pictures)]
        image = bare.image(pixels)
        began = time.perf_counter()
        bare.call(image, crop)
        floor.append(time.perf_counter() - began)
        return (number, pixels), {}

    def step(number: int, pixels: Pixels) -> None:
        began = time.perf_counter()
        assert walk.step(number, pixels) is not None
        ours.append(time.perf_counter() - began)

    before = walk.stats["faceprints"]
    benchmark.pedantic(step, setup=first_the_models, rounds=ROUNDS, warmup_rounds=10)
    assert walk.stats["faceprints"] - before == len(ours)
    stages = {name: median(spread._values) for name, spread in walk.stats.stages_ms.items()}
    rest = median(ours) * 1000 - sum(stages.values())
    parts = ", ".join(f"{name} {ms:.2f}" for name, ms in {**stages, "all else": rest}.items())
    ratio = median(ours) / median(floor)
    pairs = median(one / other for one, other in zip(ours, floor, strict=True))
    benchmark.extra_info.update(floor_ms=median(floor) * 1000, ratio=ratio, paired_ratio=pairs, stages_ms=stages)
    beside = f"models alone {median(floor) * 1000:.2f} ms; median of the pairs' ratios {pairs:.3f}"
    note(Figure("work per picture", median(ours) * 1000, "ms", beside=parts))
    note(Figure("work per picture / bare models", ratio, "×", "at most", LIMIT, beside))
