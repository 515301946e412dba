"""The room on the shipped people and counts, with the real models in its thread."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.model.gallery import Gallery, Visitor, load_gallery, load_visitors
from app.model.policy import Lock, Reason
from app.model.quality import Quality, load_quality
from app.model.rates import Populations, load_populations
from app.resources import asset
from app.ui.quality.page import QualityPage
from app.ui.theme import Theme
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser


@pytest.fixture(scope="session")
def gallery() -> Gallery:
    return load_gallery(asset("gallery"))


@pytest.fixture(scope="session")
def visitors() -> tuple[Visitor, ...]:
    return load_visitors(asset("visitors"), asset("gallery"))[0]


@pytest.fixture(scope="session")
def quality() -> Quality:
    return load_quality(asset("calibration", "quality.json"))


@pytest.fixture(scope="session")
def populations() -> Populations:
    return load_populations(asset("calibration", "histograms.json"))


LOCK = Lock("x", True, None, Reason.DEFAULT)


def preset(name: str) -> dict[str, object]:
    """The values of a shipped preset, as they stand in its file."""
    found = tomllib.loads(asset("presets", "quality.toml").read_text(encoding="utf-8"))
    return dict(found[name].get("values", {}))


class Stage:
    """A page, and a way to wait until what is shown is what the sliders say."""

    def __init__(self, page: QualityPage, qtbot: QtBot) -> None:
        self.page, self._qtbot = page, qtbot

    def settle(self) -> None:
        def settled() -> bool:
            found = self.page.outcome
            same = found is not None and found.order.worse == self.page.desk.worse
            return same and found is not None and found.order.visitor is self.page.visitor

        self._qtbot.waitUntil(settled, timeout=60_000)


@pytest.fixture
def stage(
    qtbot: QtBot, gallery: Gallery, visitors: tuple[Visitor, ...], quality: Quality, populations: Populations
) -> Iterator[Stage]:
    page = QualityPage(
        Theme(reduced_motion=True), gallery, visitors, quality, Finder, Recogniser, LOCK, LOCK, populations=populations
    )
    qtbot.addWidget(page)
    page.resize(1280, 704)
    page.show()
    yield Stage(page, qtbot)
    page.leave()
