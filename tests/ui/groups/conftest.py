"""The Groups room on what ships, and one with made-up rates of rendered people."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from app.model.groups import Kind, Rates, load_groups, load_published
from app.model.rates import load_populations
from app.resources import asset
from app.ui.groups.page import GroupsPage
from app.ui.theme import Theme


@pytest.fixture(scope="session")
def populations():
    return load_populations(asset("calibration", "histograms.json"))


@pytest.fixture(scope="session")
def published():
    return load_published(asset("calibration", "published.json"))


@pytest.fixture
def make_page(qtbot, populations, published):
    windows = []  # Qt deletes a page with its window

    def make(kinds=None, theme=None, size=(1280, 704)):
        found = load_groups(asset("calibration", "groups.json")) if kinds is None else kinds
        page = GroupsPage(theme or Theme(reduced_motion=True), populations, published, found)
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(*size)
        page.setParent(window)
        page.resize(*size)
        window.show()
        page.show()
        page.arrive(preset="start", values={})
        return page

    return make


@pytest.fixture
def page(make_page):
    return make_page()


@pytest.fixture
def kind():
    """Two groups of rendered people at three thresholds; the second has three times as many false matches."""

    def rates(name, *errors):
        shares = [one / 1000 for one in errors]
        low, high = (tuple(one * times for one in shares) for times in (0.9, 1.1))
        return Rates(name, name, 1000, errors, low, high)

    fmr = (rates("under 35", 100.0, 20.0, 4.0), rates("55 and over", 300.0, 60.0, 12.0))
    fnmr = (rates("under 35", 10.0, 20.0, 40.0), rates("55 and over", 12.0, 22.0, 42.0))
    return Kind("age", (0.3, 0.4, 0.5), {"under 35": 30, "55 and over": 30}, fmr, fnmr)
