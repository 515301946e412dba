"""A real room on the shipped gallery, with a comparison made up from shipped faceprints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.live.seen import Compared
from app.model.gallery import Gallery, Visitor, load_gallery, load_visitors
from app.model.rates import Populations, load_populations
from app.model.similarity import scores
from app.model.types import Source, SourceKind
from app.resources import asset
from app.ui.theme import Theme
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.room import ThresholdRoom


@dataclass
class Stage:
    """A room, and what was put into it."""

    theme: Theme
    room: ThresholdRoom
    gallery: Gallery
    visitor: Visitor
    populations: Populations

    def compare(self, *, live: bool = False, track: int = 1) -> Compared:
        """Hand the room one comparison: of the visitor's other picture, or of somebody who is not in the gallery."""
        rng = np.random.default_rng(3)
        drawn = rng.normal(0, 1, 128) if live else self.visitor.faceprints[1] + rng.normal(0, 0.03, 128)
        probe = np.asarray(drawn / np.linalg.norm(drawn), np.float32)
        right = None if live else scores(probe, self.visitor.faceprints)
        source = Source(SourceKind.CLIP, "x") if live else Source(SourceKind.VISITOR, self.visitor.name)
        crop = np.zeros((112, 112, 3), np.uint8)
        made = Compared(
            1, 0.0, track, source, crop, probe, scores(probe, self.gallery.id_faceprints), right, 0.1, 18.0, 0.1, 0.0
        )
        self.room.show_compared(made)
        return made


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    gallery = load_gallery(asset("gallery"))
    visitors, _ = load_visitors(asset("visitors"), asset("gallery"))
    populations = load_populations(asset("calibration", "histograms.json"))
    paths = [person.pictures[0] for person in gallery.people] + [r.picture for v in visitors for r in v.records]
    shelf = FaceShelf(list(dict.fromkeys(paths)))
    shelf.start()
    theme = Theme(reduced_motion=True)
    room = ThresholdRoom(theme, gallery, populations, shelf)
    qtbot.addWidget(room)
    room.resize(1280, 704)
    room.follow(visitors[0])
    room.show()
    yield Stage(theme, room, gallery, visitors[0], populations)
    shelf.stop()
