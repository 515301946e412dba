"""What `start.py` costs a second start, before the app's own."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

import pytest

import start
from tests.benchmarks.figures import Figure

ROUNDS = 10
LIMIT = 1.0


def test_a_second_start_adds_less_than_a_second(benchmark: Any, note: Callable[[Figure], None]) -> None:
    if not start.fresh(start.BASE):
        pytest.skip("the environment was not made by start.py, which would make it anew: run python3 start.py bench")
    alone: list[float] = []
    through: list[float] = []

    def first_alone() -> None:
        line = [str(start.venv_python()), "-P", "-m", "app", "--version"]
        alone.append(_seconds(line, start.clean_environ(PYTHONPATH=str(start.ROOT))))

    def second_start() -> None:
        through.append(_seconds([sys.executable, "start.py", "--version"], start.clean_environ()))

    benchmark.pedantic(second_start, setup=first_alone, rounds=ROUNDS, warmup_rounds=1)
    added = median(through) - median(alone)
    beside = f"`start.py --version` {median(through):.3f} s, `-m app --version` alone {median(alone):.3f} s"
    benchmark.extra_info["added_s"] = added
    note(Figure("a second start adds", added, "s", "under", LIMIT, beside))


def _seconds(line: list[str], environ: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run(line, cwd=start.ROOT, env=environ, check=True, capture_output=True)
    return time.perf_counter() - began
