"""Does a hand's tampering to a rendered visitor's pictures and looks at them again, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject

from app.live.closer import look_closer
from app.live.parts import Finder
from app.live.seen import Seen
from app.live.tampering import Tamper, tampered
from app.ui.errand import Errand


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """Do this to the picture of `seen`. Nobody real is in it."""

    seen: Seen
    tamper: Tamper


def retouched(order: Order, finder: Finder) -> Seen:
    """The tampered picture with the faces that are found in it: the same detector, the same two looks."""
    pixels = tampered(order.seen.frame.pixels, order.tamper)
    faces = tuple(look_closer(pixels, finder.find(pixels), finder).faces)
    return replace(order.seen, frame=replace(order.seen.frame, pixels=pixels), faces=faces, chosen=0 if faces else None)


@contextmanager
def _with_finder(make_finder: Callable[[], Finder]) -> Iterator[Callable[[Order], Seen]]:
    with closing(make_finder()) as finder:
        yield partial(retouched, finder=finder)


class Retouch(Errand):
    """Only the newest picture counts. `done` brings a Seen."""

    def __init__(self, make_finder: Callable[[], Finder], parent: QObject | None = None) -> None:
        super().__init__("look", partial(_with_finder, make_finder), parent)

    def look_again(self, seen: Seen, tamper: Tamper) -> None:
        """Look at this next; raises ValueError for a picture in which somebody real may be."""
        if not seen.frame.source.shows_nobody:
            raise ValueError("only a rendered visitor's pictures are tampered with")
        self.ask(Order(seen, tamper))
