"""The nouns of the walk: source, frame, box, face, faceprint."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""A picture: (height, width, 3), RGB, 0-255."""

Faceprint: TypeAlias = NDArray[np.float32]
"""128 numbers of unit length, made from one aligned face crop."""

Scores: TypeAlias = NDArray[np.float32]
"""Similarities, each in -1…1: the cosine between a probe and each record compared with it."""


class SourceKind(Enum):
    """Where pictures can come from."""

    CAMERA = "camera"
    CLIP = "clip"
    FOLDER = "folder"
    VISITOR = "visitor"


@dataclass(frozen=True, slots=True)
class Source:
    """A place pictures come from: `camera:0`, `clip:PATH`, `folder:PATH`, `visitor:NAME`."""

    kind: SourceKind
    name: str

    @property
    def shows_nobody(self) -> bool:
        """True when every face in it is rendered, so that there is nobody to ask for consent."""
        return self.kind is SourceKind.VISITOR

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.name}"


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture from a source. Its pixels are read-only."""

    number: int
    taken_at: float
    """`time.monotonic()` when it was read, seconds."""
    pixels: Pixels
    source: Source


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle in picture pixels; may reach over the picture's edge."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of its right edge, pixels."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The y of its lower edge, pixels."""
        return self.top + self.height

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle as (x, y), pixels."""
        return self.left + self.width / 2, self.top + self.height / 2

    @property
    def area(self) -> float:
        """Its size in square pixels; never negative."""
        return max(self.width, 0.0) * max(self.height, 0.0)

    def overlap(self, other: Box) -> float:
        """Intersection over union with `other`, 0…1."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        shared = max(wide, 0.0) * max(high, 0.0)
        union = self.area + other.area - shared
        return shared / union if union > 0 else 0.0

    def grown(self, share: float) -> Box:
        """The same box, larger by `share` of its size on every side."""
        dx, dy = self.width * share, self.height * share
        return Box(self.left - dx, self.top - dy, self.width + 2 * dx, self.height + 2 * dy)


RIGHT_EYE, LEFT_EYE, NOSE_TIP, MOUTH, RIGHT_EAR, LEFT_EAR = range(6)
"""Rows of `Face.points`, named from the face's own point of view (MediaPipe BlazeFace's order)."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A face that the detector found: where, six points, and how face-like. Never whose."""

    box: Box
    points: NDArray[np.float32]
    """(6, 2): x and y in picture pixels; rows are RIGHT_EYE … LEFT_EAR."""
    confidence: float
    """The detector's 0…1. It says "a face", and is no match score."""
