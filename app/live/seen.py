"""What the loops hand to the view: what was seen, what was compared, what went wrong, and the receipt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from numpy.typing import NDArray

from app.live.consent import Standing
from app.live.spoil import Piece, Spoiled
from app.live.track import Reason
from app.model.types import Face, Faceprint, Frame, Pixels, Scores, Source


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """One analysed picture with its own faces."""

    frame: Frame
    """Its pixels are already veiled, all but the chosen face, while a live face is being compared."""
    faces: tuple[Face, ...]
    chosen: int | None
    """The chosen face's place in `faces`; None while it is missing."""
    track: int | None
    standing: Standing
    ended: Reason | None
    """Why the last consent ended; None while one stands and before the first."""
    detect_ms: float
    at: float
    """When this was ready to show, on the clock of `frame.taken_at`, seconds."""


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """One faceprint of the chosen face and what it scored."""

    frame_number: int
    taken_at: float
    track: int
    source: Source
    crop: Pixels
    """(112, 112, 3) RGB, upright: what the machine saw. Overwritten when the session stops or the visitor says no."""
    faceprint: Faceprint
    """Overwritten with zeros when the session stops or the visitor says no."""
    scores: Scores
    """One for each person of the gallery, against the ID photo."""
    right_scores: Scores | None
    """Against the visitor's own records; None for anybody live."""
    align_ms: float
    embed_ms: float
    search_ms: float
    at: float
    spoiled: Spoiled | None = None
    """The same face after what a room asked for was done to it; None where none asked. Overwritten like the rest."""

    def arrays(self) -> Iterator[NDArray[Any]]:
        """Everything that shows the face, or says whose it is."""
        yield from (self.crop, self.faceprint)
        if self.spoiled is not None:
            yield from self.spoiled.arrays()


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """One crop on its way to the recogniser."""

    frame_number: int
    taken_at: float
    track: int
    source: Source
    crop: Pixels
    align_ms: float
    piece: Piece | None = None
    """There only while a room wants the face spoiled."""

    def arrays(self) -> Iterator[NDArray[Any]]:
        """Everything that shows the face."""
        yield self.crop
        if self.piece is not None:
            yield self.piece.pixels


class Notice(Enum):
    """Good news and plain news."""

    STAND_IN = "stand_in"
    """A rendered visitor takes the camera's place for now."""
    CAMERA_BACK = "camera_back"
    """The camera works again; detection only, until asked."""
    READING_GALLERY = "reading_gallery"
    """The shipped faceprints belong to another model: they are made anew, in memory only. See `done` and `of`."""
    GALLERY_READ = "gallery_read"
    """Reading the gallery is done."""
    SOURCE_ENDED = "source_ended"
    """The clip or folder has no more pictures."""


@dataclass(frozen=True, slots=True, eq=False)
class Trouble:
    """News that is no picture: a named problem or a notice."""

    problem: Exception | None = None
    notice: Notice | None = None
    done: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a session saw, and that nothing of it is left."""

    frames_seen: int
    faces_boxed_most_at_once: int
    faceprints_made: int
    faceprints_held: int
    """Counted after the wipe: faceprints still alive in this process with anything in them."""
    pictures_saved: int
    """Pictures that the app wrote to disk during the session."""
    seconds: float
    source: Source | None
    threads_left: int = 0
    """Threads that did not end in time: a driver hangs. They can no longer hand anything on."""
