"""Builds the lab's rooms, wired to the shared session: for the lab itself, and again inside a lesson."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from app.lessons.class_wall import ClassWall, class_wall
from app.model.gallery import Gallery, Visitor
from app.model.policy import Lock
from app.model.rates import Populations
from app.ui.lab import Lab
from app.ui.pages.class_wall import ClassPage
from app.ui.pages.look import Look
from app.ui.pages.threshold import ThresholdPage
from app.ui.theme import Theme
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.room import ThresholdRoom
from app.ui.vision_parts import read_gallery_picture

RoomPage: TypeAlias = Look | ThresholdPage | ClassPage
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
    mirrored: Callable[[], bool]
    classes: list[int] = field(default_factory=list)
    """The seeds of classes that paper was made for in this run, latest last."""

    def all(self) -> Mapping[tuple[str, str], Maker]:
        """A maker for each room, and for presets that are rooms of their own kind: by room and preset (or '')."""
        return {
            ("look", ""): self.look,
            ("threshold", ""): self.threshold,
            ("threshold", "class"): self.class_wall,
        }

    def look(self) -> Look:
        """What detection sees."""
        page = Look(self.theme, self.camera_lock, self.compare_lock)
        page.camera_wanted.connect(self.use_camera)
        page.visitor_wanted.connect(self.lab.use_visitor)
        page.consent_given.connect(self.consent_given)
        page.consent_withdrawn.connect(self.lab.withdraw)
        page.chosen.connect(self.lab.session.choose)
        return page

    def threshold(self) -> ThresholdPage:
        """The wall and the line."""
        room = ThresholdRoom(self.theme, self.gallery, self.populations, self.shelf)
        room.live.mirror = self.mirrored()
        room.live.chosen.connect(self.lab.session.choose)
        page = ThresholdPage(self.theme, room, self.camera_lock, self.compare_lock)
        page.consent_given.connect(self.lab.grant)
        page.visitor_wanted.connect(self.lab.use_visitor)
        page.camera_wanted.connect(self.use_camera)
        return page

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
