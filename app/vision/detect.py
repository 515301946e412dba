"""Finds faces in a picture: where they are and six points each, with MediaPipe's FaceDetector. Never whose."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np

from app.model.types import Box, Face, Pixels
from app.vision.cv import cv2
from app.vision.models import SHORT_RANGE, verified

LONGEST_SIDE = 1280
"""Larger pictures are shrunk to this before looking, pixels: the detector itself looks at 128."""

_TILE = 0.6  # of the picture's width and height, so that a face up to a fifth of it is whole in some tile
_SAME_FACE = 0.3  # MediaPipe's own default


class Reach(Enum):
    """How far away faces may be."""

    SHORT = "short"
    """Up to about 2 m, as every figure of ours was measured."""
    FULL = "full"
    """About 1.6 times as far: looks at four overlapping parts of the picture too, in five times the time.

    Its points were not measured: for boxes only. (MediaPipe's own full-range model does not run in its Tasks API:
    google-ai-edge/mediapipe issue 5844.)
    """


class Finder:
    """Finds faces. For one thread at a time; close it before the program ends, or MediaPipe complains at exit."""

    def __init__(self, *, reach: Reach = Reach.SHORT, confidence: float = 0.3, folder: Path | None = None) -> None:
        """Load the model from `folder`, else the shipped assets; faces under `confidence` are left out.

        Raises ModelMissing or ModelWrong.
        """
        self.reach = reach
        model = verified(SHORT_RANGE, folder)
        self._mediapipe = load_mediapipe()
        self._detector: Any = _open_detector(model, confidence)

    @property
    def calibrated(self) -> bool:
        """True when faceprints may be made from its points, because error rates were measured with them."""
        return self.reach is Reach.SHORT

    def find(self, pixels: Pixels) -> tuple[Face, ...]:
        """The faces in a picture of any size, largest box first, in that picture's pixels.

        All coordinates are finite and `points` always span a face. A picture under 2 pixels wide or high has none.
        Raises ValueError when `pixels` is not (h, w, 3) uint8, RuntimeError after close().
        """
        if self._detector is None:
            raise RuntimeError("the finder is closed")
        if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8:
            raise ValueError(f"a picture is (h, w, 3) uint8, not {pixels.shape} {pixels.dtype}")
        faces = list(self._look(pixels, 0, 0))
        if self.reach is Reach.FULL:
            faces = _without_doubles([*faces, *self._look_at_tiles(pixels)])
        return tuple(sorted(faces, key=lambda face: -face.box.area))

    def close(self) -> None:
        """Let go of the model; safe twice."""
        if self._detector is not None:
            self._detector.close()
            self._detector = None

    def _look(self, part: Pixels, left: int, top: int) -> Iterator[Face]:
        """The faces in `part`, whose upper left corner is at (left, top) of the picture."""
        if min(part.shape[:2]) < 2:
            return
        seen = _shrunk(part)
        image = self._mediapipe.Image(image_format=self._mediapipe.ImageFormat.SRGB, data=seen)
        for item in self._detector.detect(image).detections:
            face = _face(item, part.shape, seen.shape, (left, top))
            if face is not None:
                yield face

    def _look_at_tiles(self, pixels: Pixels) -> Iterator[Face]:
        height, width = pixels.shape[:2]
        high, wide = round(height * _TILE), round(width * _TILE)
        for top in (0, height - high):
            for left in (0, width - wide):
                yield from self._look(pixels[top : top + high, left : left + wide], left, top)


def load_mediapipe() -> Any:
    """MediaPipe, imported on first use (0.2 s), with its audio part disarmed."""
    # mediapipe imports sounddevice, which probes microphones wherever PortAudio exists. We have no business there.
    sys.modules.setdefault("sounddevice", None)  # type: ignore[arg-type]
    import mediapipe
    from mediapipe.tasks.python import vision  # noqa: F401 - loaded with it, so that no thread has to

    return mediapipe


def _open_detector(model: bytes, confidence: float) -> Any:
    from mediapipe.tasks.python import BaseOptions, vision

    options = vision.FaceDetectorOptions(
        base_options=BaseOptions(model_asset_buffer=model),
        running_mode=vision.RunningMode.IMAGE,
        min_detection_confidence=confidence,
        min_suppression_threshold=_SAME_FACE,
    )
    return vision.FaceDetector.create_from_options(options)


def _shrunk(pixels: Pixels) -> Pixels:
    """`pixels`, contiguous, with no side over LONGEST_SIDE."""
    height, width = pixels.shape[:2]
    share = LONGEST_SIDE / max(height, width)
    if share >= 1:
        return np.ascontiguousarray(pixels)
    size = max(round(width * share), 2), max(round(height * share), 2)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _face(item: Any, part: tuple[int, ...], seen: tuple[int, ...], corner: tuple[int, int]) -> Face | None:
    """MediaPipe's detection as a Face in the whole picture; None when its numbers make no sense."""
    size = np.array((part[1], part[0]), dtype=np.float64)
    grow = size / (seen[1], seen[0])
    found = item.bounding_box
    ends = np.array([(found.origin_x, found.origin_y), (found.width, found.height)]) * grow
    points = np.array([(point.x, point.y) for point in item.keypoints], dtype=np.float64) * size
    if points.shape != (6, 2) or not _sensible(points, ends, size.max()):
        return None
    (left, top), (width, height) = ends[0] + corner, ends[1]
    rows = (points + corner).astype(np.float32)
    rows.setflags(write=False)
    confidence = float(np.clip(np.nan_to_num(item.categories[0].score), 0.0, 1.0))
    return Face(Box(float(left), float(top), float(width), float(height)), rows, confidence)


def _sensible(points: np.ndarray, ends: np.ndarray, longest: float) -> bool:
    """True for finite numbers near the picture, a box with an area and points that do not fall together."""
    numbers = np.concatenate([points, ends])
    near = bool(np.isfinite(numbers).all() and (np.abs(numbers) <= 2 * longest).all())
    return near and bool((ends[1] > 0).all()) and float(np.ptp(points[:4], axis=0).max()) >= 1


def _without_doubles(faces: Iterable[Face]) -> list[Face]:
    """Each face once: the surest of those that share much of the smaller one (a tile may show half a face)."""
    kept: list[Face] = []
    for face in sorted(faces, key=lambda face: -face.confidence):
        if all(_shared(face.box, other.box) < _SAME_FACE for other in kept):
            kept.append(face)
    return kept


def _shared(box: Box, other: Box) -> float:
    """How much of the smaller box lies in the other, 0…1."""
    overlap = box.overlap(other)
    return overlap * (box.area + other.area) / (1 + overlap) / min(box.area, other.area)
