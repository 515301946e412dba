"""A real Scale room on the shipped curves, with a small crowd of nobody and comparisons of shipped faceprints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.live.consent import Standing
from app.live.seen import Compared, Seen
from app.model.crowd import Crowd, draw_crowd, load_shape
from app.model.gallery import Visitor, load_visitors
from app.model.policy import Lock, Reason
from app.model.rates import Populations, load_populations
from app.model.types import Frame, Source, SourceKind
from app.resources import asset
from app.ui.scale.page import ScalePage
from app.ui.theme import Theme

MOST = 10_000


@dataclass
class House:
    """A page, and what was put into it."""

    page: ScalePage
    theme: Theme
    visitor: Visitor
    populations: Populations
    crowds: list[Crowd] = field(default_factory=list)
    now: float = 0.0

    def compared(self, *, live: bool = False) -> Compared:
        """One comparison of the visitor's first picture."""
        source = Source(SourceKind.CAMERA, "0") if live else Source(SourceKind.VISITOR, self.visitor.name)
        probe = self.visitor.faceprints[0].copy()
        nothing = np.zeros(1, np.float32)
        crop = np.zeros((112, 112, 3), np.uint8)
        return Compared(1, 0.0, 1, source, crop, probe, nothing, None, 0.1, 18.0, 0.1, 0.0)

    def seen(self, standing: Standing) -> Seen:
        """A picture of somebody, or of nobody, without a face found in it."""
        kind = SourceKind.VISITOR if standing is Standing.NOBODY_TO_ASK else SourceKind.CAMERA
        pixels = np.full((48, 64, 3), 90, np.uint8)
        return Seen(Frame(1, 0.0, pixels, Source(kind, "0")), (), None, None, standing, None, 1.0, 0.0)

    def search(self, qtbot: QtBot) -> None:
        """Compare, and wait until the crowd has been searched."""
        with qtbot.waitSignal(self.page.hunt.found, timeout=30_000):
            self.page.show_compared(self.compared())


@pytest.fixture
def house(qtbot: QtBot) -> Iterator[House]:
    populations = load_populations(asset("calibration", "histograms.json"))
    visitors, _ = load_visitors(asset("visitors"), asset("gallery"))
    shape = load_shape(asset("calibration", "shape.npz"))
    theme = Theme(reduced_motion=True)
    locks = (Lock("camera.allowed", True, None, Reason.DEFAULT), Lock("compare.live_faces", True, None, Reason.DEFAULT))
    made: list[House] = []

    def draw(progress):
        crowd = draw_crowd(shape, MOST, progress)
        if crowd is not None:
            made[0].crowds.append(crowd)
        return crowd

    page = ScalePage(theme, populations, draw, *locks, most=MOST, clock=lambda: made[0].now)
    made.append(House(page, theme, visitors[0], populations))
    window = QWidget()
    qtbot.addWidget(window)
    page.setParent(window)
    window.resize(2000, 2000)
    page.resize(1280, 704)
    page.follow(visitors[0])
    window.show()
    yield made[0]
    page.leave()
