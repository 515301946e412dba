"""The people on the first page: as a photo on paper, and as the machine's dots on screen. None of them exists."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.resources import asset
from app.ui.theme import SCREEN

ROWS = 96
"""Rows of dots from top to bottom, as in the picture that ships with its own dots."""
_SCREENS_OWN = QImage.Format.Format_ARGB32_Premultiplied
"""What is painted without converting it each time."""
_SHOULDER = 0.22
"""How far in from the photo's edge a shoulder begins to fall, as a share of its width."""
_NEAR, _FAR = 16.0, 44.0
"""How far a colour must be from the photographer's backdrop, of 255, to be nobody's and somebody's."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The portrait in `path`, `high` pixels tall if that is no wider than `widest`."""

    path: Path
    high: int
    widest: int


@dataclass(frozen=True, slots=True)
class Portrait:
    """One person twice, both of the same size in pixels; null pictures where it could not be read."""

    wanted: Wanted
    person: QImage
    record: QImage


def portrait_files(fallback: Sequence[Path]) -> list[Path]:
    """Portraits made for the first page if there are any; else the shipped one, and `fallback`'s ID photos."""
    made = sorted(asset("attract").glob("*.webp"))
    shipped = sorted(asset("art").glob("person.*"))[-1:]
    return made or [*shipped, *(path for path in fallback if _stands_out(path))]


@contextmanager
def painting() -> Iterator[Callable[[Wanted], Portrait]]:
    """For an Errand: each order is a Wanted, each outcome a Portrait."""
    yield load_portrait


def load_portrait(wanted: Wanted) -> Portrait:
    """Read and paint it. Takes a tenth of a second or more: not in the UI thread."""
    path, high, widest = wanted.path, wanted.high, wanted.widest
    image = QImage(str(path))
    if image.isNull():
        return Portrait(wanted, QImage(), QImage())
    beside = path.with_name(f"{path.stem}_halftone.png")
    if not image.hasAlphaChannel():
        image = _cut_out(image)
    elif not beside.exists():  # else its dots would no longer lie on it
        image = _trimmed(image)
    person = image.scaled(
        max(widest, 1), max(high, 1), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    if beside.exists():
        record = QImage(str(beside)).scaled(
            person.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    else:
        record = _dots(image, person.size())
    return Portrait(wanted, person.convertToFormat(_SCREENS_OWN), record.convertToFormat(_SCREENS_OWN))


def _stands_out(path: Path) -> bool:
    """Whether a photo can be told from its backdrop down to its lower edge: grey clothes cannot."""
    image = QImage(str(path))
    return not image.isNull() and bool((_pixels(_cut_out(image))[-4:, :, 3] > 200).mean() > 0.8)


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """(h, w, 4) RGBA, a copy."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return flat[:, : plain.width() * 4].reshape(plain.height(), plain.width(), 4).copy()


def _cut_out(image: QImage) -> QImage:
    """An ID photo without its plain backdrop: all between the outermost colours that are not its own."""
    pixels = _pixels(image)
    colours = pixels[:, :, :3].astype(np.float32)
    backdrop = np.median(np.concatenate([colours[:, :5], colours[:, -5:]], axis=1), axis=1, keepdims=True)
    backdrop[round(len(backdrop) * 0.7) :] = backdrop[round(len(backdrop) * 0.7)]  # below, shoulders reach the edges
    alpha = np.clip((np.abs(colours - backdrop).max(axis=2) - _NEAR) / (_FAR - _NEAR), 0, 1)
    reach = np.maximum.accumulate
    from_left, from_right, from_above = reach(alpha, 1), reach(alpha[:, ::-1], 1)[:, ::-1], reach(alpha, 0)
    bust = _rounded(np.minimum(np.minimum(from_left, from_right), from_above))
    pixels[:, :, 3] = np.round(bust * 255).astype(np.uint8)
    high, wide = alpha.shape
    return QImage(pixels.data, wide, high, wide * 4, QImage.Format.Format_RGBA8888).copy()


def _trimmed(image: QImage) -> QImage:
    """A portrait without the empty room around the person, who is then as large as there is room for; shoulders that
    the picture's edges cut off are rounded."""
    pixels = _pixels(image)
    there = pixels[:, :, 3] > 8
    rows, columns = (np.flatnonzero(there.any(axis)) for axis in (1, 0))
    if not len(rows):
        return image
    kept = np.ascontiguousarray(pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
    high, wide = kept.shape[:2]
    if there[-1, [0, -1]].any():
        bust = _rounded(kept[:, :, 3].astype(np.float32) / np.float32(255))
        kept[:, :, 3] = np.round(bust * 255).astype(np.uint8)
    return QImage(kept.data, wide, high, wide * 4, QImage.Format.Format_RGBA8888).copy()


def _rounded(alpha: NDArray[np.float32]) -> NDArray[np.float32]:
    """Shoulders that the photo's edges cut off, (h, w) 0…1, fall to its foot in an arc instead."""
    made, (high, wide) = alpha.copy(), alpha.shape
    reach = round(wide * _SHOULDER)
    for side in (made, made[:, ::-1]):
        solid = side[::-1, reach] > 0.5  # from the foot up: the shoulder, until the first gap
        top = high - (high if solid.all() else int(np.argmin(solid)))
        down = np.linspace(0, 1, high - top)[:, None]
        out = np.clip(1 - np.arange(wide)[None, :] / reach, 0, 1)
        side[top:] *= np.clip((1 - np.hypot(1 - down, out)) * reach + 1, 0, 1)  # an ellipse about the foot
    return made


def _dots(image: QImage, size: QSize) -> QImage:
    """Squares on a grid, the brighter the larger, in the screen's light ink."""
    columns = max(1, round(ROWS * size.width() / size.height()))
    small = image.scaled(
        columns, ROWS, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    cells = _pixels(small).astype(np.float32) / 255
    light = (cells[:, :, :3] @ np.array([0.299, 0.587, 0.114], np.float32)) * cells[:, :, 3]
    made = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    pitch, ink = size.height() / ROWS, QColor(SCREEN.ink)
    with QPainter(made) as painter:
        for row, column in zip(*np.nonzero(light > 0.06), strict=True):
            side = pitch * min(1.0, float(np.sqrt(light[row, column]))) * 0.96
            x, y = (column + 0.5) * pitch - side / 2, (row + 0.5) * pitch - side / 2
            painter.fillRect(QRectF(x, y, side, side), ink)
    return made
