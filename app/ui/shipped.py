"""What the app comes with and needs from the start: the people who do not exist, and the measured error rates."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.errors import AppError
from app.model.gallery import Gallery, Visitor, load_gallery, load_visitors
from app.model.rates import Populations, load_populations
from app.resources import asset
from app.ui.threshold.faces import FaceShelf


@dataclass(frozen=True, slots=True)
class Shipped:
    """Read once, at the start."""

    gallery: Gallery
    visitors: tuple[Visitor, ...]
    populations: Populations
    shelf: FaceShelf
    """Of every picture that a room may show; not started yet."""
    names: dict[str, str]
    """Invented names by person id."""
    problems: tuple[AppError, ...]
    """What was left out, and why."""

    def name_of(self, visitor: Visitor) -> str:
        """The invented name of a rendered visitor, as the wall writes it."""
        return self.names.get(visitor.person_id, visitor.name.capitalize())


def load_shipped() -> Shipped:
    """Read the assets; raises an AppError where one that nothing works without cannot be used."""
    gallery = load_gallery(asset("gallery"))
    visitors, left_out = load_visitors(asset("visitors"), asset("gallery"))
    pictures = [person.pictures[0] for person in gallery.people]
    pictures += [record.picture for visitor in visitors for record in visitor.records]
    sheet = None if gallery.problems else asset("gallery", "thumbs.jpg")  # it shows everybody, in order
    return Shipped(
        gallery=gallery,
        visitors=visitors,
        populations=load_populations(asset("calibration", "histograms.json")),
        shelf=FaceShelf(list(dict.fromkeys(pictures)), sheet, len(gallery.people)),
        names={person.id: person.name for person in gallery.people},
        problems=(*gallery.problems, *left_out),
    )
