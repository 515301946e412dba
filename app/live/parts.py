"""What the loops need from elsewhere, as shapes. Nothing heavy is imported until asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.live.closer import Looked, look_closer
from app.live.track import Glance
from app.model.errors import PictureUnreadable
from app.model.types import Box, Face, Faceprint, Pixels, Source, SourceKind


class Pictures(Protocol):
    """An open source of pictures."""

    def read(self) -> Pixels | None:
        """The next picture, at the source's own pace; None when there are no more. Raises AppError."""

    def close(self) -> None:
        """Let go of the device or file; safe twice."""


class Opener(Protocol):
    """Opens a source."""

    def __call__(self, source: Source, /, *, on_problem: Callable[[PictureUnreadable], None]) -> Pictures:
        """The pictures of `source`; `on_problem` hears of each single one that is left out. Raises AppError."""


class Finder(Protocol):
    """Finds faces."""

    @property
    def calibrated(self) -> bool:
        """Whether faceprints may be made from its points."""

    def find(self, pixels: Pixels) -> tuple[Face, ...]:
        """The faces in a picture."""

    def close(self) -> None:
        """Let go of the model."""


class Recogniser(Protocol):
    """Makes faceprints."""

    @property
    def model_sha256(self) -> str:
        """Which model it is."""

    def faceprint(self, crop: Pixels) -> Faceprint:
        """The faceprint of an upright crop."""

    def close(self) -> None:
        """Let go of the model."""


@dataclass(frozen=True, slots=True)
class Hands:
    """The functions that the loops use on pictures, most of them from app.vision."""

    align: Callable[[Pixels, Face], Pixels]
    veil: Callable[[Pixels, Box, Sequence[Face]], Pixels]
    glance: Callable[[Pixels, Face], Glance]
    alike: Callable[[Glance, Glance], float]
    read_picture: Callable[[Path], Pixels]
    look_closer: Callable[[Pixels, Sequence[Face], Finder], Looked] = look_closer


def vision_hands() -> Hands:
    """The real ones. Imports OpenCV, so call it in the thread that uses them."""
    from app.vision.align import align
    from app.vision.glance import alike, glance
    from app.vision.pictures import read_picture
    from app.vision.veil import veil

    return Hands(align, veil, glance, alike, read_picture)


def full_name(source: Source) -> Source:
    """`visitor:any` by the name of the visitor that it shows, anything else as it is. Raises SourceUnknown."""
    from app.vision.visitor import visitor_clip

    return Source(source.kind, visitor_clip(source.name).stem) if source.kind is SourceKind.VISITOR else source
