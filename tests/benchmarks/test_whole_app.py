"""The whole app as a process; see whole_app.py."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.figures import Figure
from tests.benchmarks.whole_app import cases, figures, run_app, values

RUNS = 3


@pytest.mark.timeout(600)
@pytest.mark.parametrize("case", ["visitor", "camera's pace"])
def test_the_whole_app_keeps_its_limits(
    benchmark: Any, case: str, tree: Path, clip: Path, tmp_path: Path, note: Callable[[Figure], None]
) -> None:
    reports: list[dict[str, float]] = []
    source = cases(clip)[case]
    benchmark.pedantic(lambda: reports.append(values(run_app(tree, source, tmp_path))), rounds=RUNS)
    for figure in figures(case, reports):
        note(figure)
        benchmark.extra_info[figure.what] = figure.value
