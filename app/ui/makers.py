"""Builds the lab's rooms, wired to the shared session: for the lab itself, and again inside a lesson."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from app.lessons.class_wall import ClassWall, class_wall
from app.model.crowd import Crowd, draw_crowd, load_shape
from app.model.gallery import Gallery, Visitor
from app.model.groups import load_groups, load_published
from app.model.policy import Lock
from app.model.quality import load_quality
from app.model.rates import Populations
from app.resources import asset
from app.ui.faceprint.page import FaceprintPage
from app.ui.groups.page import GroupsPage
from app.ui.lab import Lab
from app.ui.look.page import Look
from app.ui.pages.class_wall import ClassPage
from app.ui.pages.threshold import ThresholdPage
from app.ui.quality.page import QualityPage
from app.ui.scale.page import ScalePage
from app.ui.theme import Theme
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.room import ThresholdRoom
from app.ui.vision_parts import make_finder, make_recogniser, read_gallery_picture

Watching: TypeAlias = Look | FaceprintPage | ThresholdPage | ScalePage | QualityPage
"""The rooms in which somebody is looked at."""
RoomPage: TypeAlias = Watching | GroupsPage | ClassPage
Maker: TypeAlias = Callable[[], RoomPage]


@dataclass(frozen=True, slots=True, weakref_slot=True)  # Qt holds the receivers of signals weakly
class Makers:
    """What rooms are made of, and what they may ask for."""

    theme: Theme
    gallery: Gallery
    visitors: tuple[Visitor, ...]
    populations: Populations
    shelf: FaceShelf
    camera_lock: Lock
    compare_lock: Lock
    lab: Lab
    use_camera: Callable[[int], None]
    consent_given: Callable[[], None]
    """A face in view says yes where nobody is compared yet: ask for it, and lead on."""
    name_of: Callable[[Visitor], str]
    mirrored: Callable[[], bool]
    threshold_now: Callable[[], float]
    """Where the visitor's line stands: all rooms share it."""
    classes: list[int] = field(default_factory=list)
    """The seeds of classes that paper was made for in this run, latest last."""

    def all(self) -> Mapping[tuple[str, str], Maker]:
        """A maker for each room, and for presets that are rooms of their own kind: by room and preset (or '')."""
        return {
            ("look", ""): self.look,
            ("faceprint", ""): self.faceprint,
            ("threshold", ""): self.threshold,
            ("scale", ""): self.scale,
            ("quality", ""): self.quality,
            ("groups", ""): self.groups,
            ("threshold", "class"): self.class_wall,
        }

    def look(self) -> Look:
        """What detection sees."""
        page = Look(self.theme, self.camera_lock, self.compare_lock, make_finder)
        self._wire(page, self.consent_given)
        page.consent_withdrawn.connect(self.lab.withdraw)
        page.chosen.connect(self.lab.session.choose)
        page.trouble.connect(self.lab.trouble)
        return page

    def threshold(self) -> ThresholdPage:
        """The wall and the line."""
        room = ThresholdRoom(self.theme, self.gallery, self.populations, self.shelf)
        page = ThresholdPage(self.theme, room, self.camera_lock, self.compare_lock)
        self._wire(page, self.lab.grant)
        room.live.chosen.connect(self.lab.session.choose)
        return page

    def faceprint(self) -> FaceprintPage:
        """128 numbers, and how alike one is to oneself."""
        page = FaceprintPage(
            self.theme, self.gallery, self.camera_lock, self.compare_lock, self.threshold_now(), self.populations
        )
        self._wire(page, self.lab.grant)
        page.room.live.chosen.connect(self.lab.session.choose)
        return page

    def scale(self) -> ScalePage:
        """The same line over more and more people."""
        page = ScalePage(
            self.theme, self.populations, _draw_a_crowd, self.camera_lock, self.compare_lock,
            threshold=self.threshold_now(), name_of=self.name_of,
        )  # fmt: skip
        self._wire(page, self.lab.grant)
        page.chosen.connect(self.lab.session.choose)
        page.trouble.connect(self.lab.trouble)
        return page

    def quality(self) -> QualityPage:
        """What a bad picture does. It has pictures of rendered people and a recogniser of its own for these."""
        page = QualityPage(
            self.theme, self.gallery, self.visitors, load_quality(asset("calibration", "quality.json")),
            make_finder, make_recogniser, self.camera_lock, self.compare_lock, name_of=self.name_of,
            populations=self.populations,
        )  # fmt: skip
        self._wire(page, self.lab.grant)
        page.chosen.connect(self.lab.session.choose)
        page.spoil_wanted.connect(self.lab.session.want_spoiled)
        page.comparing_wanted.connect(self.lab.session.want_comparing)
        page.trouble.connect(self.lab.trouble)
        return page

    def _wire(self, page: Watching, agreed: Callable[[], object]) -> None:
        """What every room in which somebody is looked at may ask for; `agreed` is called at a yes."""
        page.set_mirror(self.mirrored())
        page.camera_wanted.connect(self.use_camera)
        page.visitor_wanted.connect(self.lab.use_visitor)
        page.consent_given.connect(agreed)

    def groups(self) -> GroupsPage:
        """One line, different errors. Nobody is looked at."""
        published = load_published(asset("calibration", "published.json"))
        return GroupsPage(self.theme, self.populations, published, load_groups(asset("calibration", "groups.json")))

    def class_wall(self) -> ClassPage:
        """The wall that a class's code draws; at once where paper was made for a class."""
        room = ThresholdRoom(self.theme, self.gallery, self.populations, self.shelf)
        page = ClassPage(self.theme, room, self.draw_class, read_gallery_picture)
        for seed in self.classes[-1:]:
            page.show_code(seed)
        return page

    def draw_class(self, seed: int) -> ClassWall:
        """The wall of the class with this seed; raises ValueError where the gallery is too small."""
        return class_wall(seed, self.gallery, self.visitors)

    def note_class(self, seed: int) -> None:
        """Paper was made for this class."""
        self.classes.append(seed)


def _draw_a_crowd(progress: Callable[[int, int], bool]) -> Crowd | None:
    """A million faceprints of nobody; runs in the crowd's own thread."""
    return draw_crowd(load_shape(asset("calibration", "shape.npz")), progress=progress)
