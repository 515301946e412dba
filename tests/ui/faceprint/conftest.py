"""A Faceprint page on the shipped gallery, fed with comparisons that are made up from shipped faceprints."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from app.live.consent import Standing
from app.live.seen import Compared
from app.live.track import Reason
from app.model.gallery import Gallery, Visitor, load_gallery, load_visitors
from app.model.policy import Lock
from app.model.policy import Reason as Because
from app.model.rates import Populations, load_populations
from app.model.similarity import scores
from app.model.types import Source, SourceKind
from app.resources import asset
from app.ui.faceprint.page import FaceprintPage
from app.ui.faceprint.room import FaceprintRoom
from app.ui.theme import Theme
from tests.ui.house import face, seen, settle

LINE = 0.363


def preset(name: str) -> dict[str, object]:
    """The values of a shipped preset, as they stand in its file."""
    found = tomllib.loads(asset("presets", "faceprint.toml").read_text(encoding="utf-8"))
    return dict(found[name].get("values", {}))


@dataclass
class Stage:
    """A page, and what was put into it."""

    page: FaceprintPage
    theme: Theme
    gallery: Gallery
    visitor: Visitor
    populations: Populations
    at: float = 100.0
    made: list[Compared] = field(default_factory=list)

    @property
    def room(self) -> FaceprintRoom:
        return self.page.room

    def show(self, *, live: bool = False, standing: Standing | None = None, ended: Reason | None = None) -> None:
        """One analysed picture with a face in it."""
        if standing is None:
            standing = Standing.GRANTED if live else Standing.NOBODY_TO_ASK
        kind = SourceKind.CLIP if live else SourceKind.VISITOR
        self.page.show_seen(seen(face(200), kind=kind, standing=standing, ended=ended))

    def compare(
        self,
        alike: float = 1.0,
        *,
        stranger: float | None = None,
        live: bool = False,
        track: int = 1,
        after: float = 0.1,
    ) -> Compared:
        """One comparison, so `alike` to the visitor's ID photo; `stranger` overwrites what everybody else scores."""
        self.at += after
        probe = turned(self.visitor.faceprints[0], alike)
        found = scores(probe, self.gallery.id_faceprints)
        if stranger is not None:
            nearest = self.room.stay.nearest
            at = self.gallery.people.index(nearest) if nearest is not None else int(np.argmax(found))
            found = found.copy()
            found[at] = stranger
        source = Source(SourceKind.CLIP, "x") if live else Source(SourceKind.VISITOR, self.visitor.name)
        crop = np.full((112, 112, 3), 90, np.uint8)
        made = Compared(len(self.made), self.at, track, source, crop, probe, found, None, 0.1, 18.0, 0.1, self.at)
        self.made.append(made)
        self.page.show_compared(made)
        return made

    def skip_the_guess(self) -> None:
        """Press "Show it without a guess"."""
        self.room.sheet.skip.click()

    def resize(self, width: int, height: int) -> None:
        """Give the page another size, all laid out."""
        self.page.resize(width, height)
        settle()


def turned(faceprint: NDArray[np.float32], alike: float) -> NDArray[np.float32]:
    """A faceprint of this similarity to `faceprint`."""
    rng = np.random.default_rng(5)
    other = rng.normal(0, 1, 128)
    other -= (other @ faceprint) * faceprint
    other /= np.linalg.norm(other)
    made = alike * faceprint + np.sqrt(max(1 - alike**2, 0.0)) * other
    return np.asarray(made / np.linalg.norm(made), np.float32)


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    gallery = load_gallery(asset("gallery"))
    visitors, _ = load_visitors(asset("visitors"), asset("gallery"))
    populations = load_populations(asset("calibration", "histograms.json"))
    theme, lock = Theme(reduced_motion=True), Lock("x", True, None, Because.DEFAULT)
    page = FaceprintPage(theme, gallery, lock, lock, LINE, populations)
    qtbot.addWidget(page)
    page.resize(1280, 704)
    page.show()
    page.arrive(preset="start", values={})
    page.follow(visitors[0])
    settle()
    return Stage(page, theme, gallery, visitors[0], populations)
