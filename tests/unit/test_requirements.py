from __future__ import annotations

import re
from pathlib import Path

import pytest

import start

PROJECT = Path(start.__file__).parent
REQUIREMENTS = sorted(PROJECT.glob("requirements*.txt"))


def pins(path: Path) -> list[str]:
    """The requirements of a hashed file, each with its hashes, without comments."""
    text = "\n".join(line for line in path.read_text().splitlines() if not line.startswith("#"))
    return [" ".join(pin.split()) for pin in text.replace("\\\n", " ").splitlines() if pin.strip()]


def test_there_are_requirements_for_every_command() -> None:
    assert {name for files in start.FILES.values() for name in files} <= {path.name for path in REQUIREMENTS}


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.name)
def test_every_requirement_has_one_version_and_hashes(path: Path) -> None:
    assert pins(path)
    for pin in pins(path):
        assert re.fullmatch(r"[\w.-]+==[\w.]+( ; [^-]+?)?( --hash=sha256:[0-9a-f]{64})+", pin), pin


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.name)
def test_no_requirements_file_names_a_host(path: Path) -> None:
    assert not re.search(r"://|@ |--(extra-)?index|--find-links|\.(org|com|io|net)\b", path.read_text())


def test_the_test_set_repeats_the_apps_set() -> None:
    assert set(pins(PROJECT / start.BASE)) <= set(pins(PROJECT / start.TEST))


def test_mediapipe_is_the_version_that_sends_nothing() -> None:
    assert any(pin.startswith("mediapipe==0.10.31 ") for pin in pins(PROJECT / start.BASE))
