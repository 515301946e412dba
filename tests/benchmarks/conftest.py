"""What the benchmarks share, and the table that they end with. Nothing here is made unless a benchmark runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.model.gallery import Gallery, Visitor, load_gallery, load_visitors
from app.model.types import Pixels
from tests.benchmarks.camera import camera_clip, frames
from tests.benchmarks.crowd import make_tree
from tests.benchmarks.figures import Figure, table
from tests.benchmarks.walk import Walk

FIGURES = pytest.StashKey[list[Figure]]()


@pytest.fixture
def note(request: pytest.FixtureRequest) -> Callable[[Figure], None]:
    """Puts a figure into the table at the end."""
    return request.config.stash.setdefault(FIGURES, []).append


@pytest.fixture(scope="session")
def pictures() -> list[Pixels]:
    """The pictures of a shipped visitor, 640 × 480, one face."""
    return frames()


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the app whose gallery holds 1,000 people."""
    return make_tree(tmp_path_factory.mktemp("tree"))


@pytest.fixture(scope="session")
def crowd(tree: Path) -> Gallery:
    """1,000 people."""
    return load_gallery(tree / "assets" / "gallery")


@pytest.fixture(scope="session")
def visitors(tree: Path) -> tuple[Visitor, ...]:
    """The shipped visitors."""
    return load_visitors(tree / "assets" / "visitors", tree / "assets" / "gallery")[0]


@pytest.fixture
def walk(crowd: Gallery, visitors: tuple[Visitor, ...], pictures: list[Pixels]) -> Iterator[Walk]:
    """A walk that has loaded its models, and whose face has said yes."""
    made = Walk(crowd, visitors)
    made.step(0, pictures[0])
    assert made.agree()
    assert made.step(0, pictures[0]) is not None
    yield made
    made.close()


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shipped visitor at a camera's pace, 30 pictures a second; writing it takes half a minute."""
    return camera_clip(tmp_path_factory.mktemp("clip") / "camera.webm")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    figures = config.stash.get(FIGURES, [])
    if figures:
        terminalreporter.section("figures and limits")
        terminalreporter.write_line(table(figures))
