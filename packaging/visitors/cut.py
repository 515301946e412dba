"""Cuts a rendered person out of a capture, so that the person can move in front of a wall.

Works for captures whose background is a plain top-to-bottom gradient: what differs from the gradient is person.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.types import Box, Pixels
from app.vision.cv import cv2

ENLARGED = 2.5
"""Pixels of a layer for one pixel of the capture."""
_SIDE = 70  # capture pixels added left and right, where the shoulders run on
_SLOPE = 0.8  # how steeply shoulders fall outside the capture, pixels down for one pixel out


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """A person without a background."""

    colour: NDArray[np.float32]
    """(h, w, 3) RGB, 0-255."""
    cover: NDArray[np.float32]
    """(h, w) 0…1: how much of each pixel is the person."""
    face: Box
    """In pixels of the layer."""
    wall: NDArray[np.float32]
    """(h, 3) RGB of the background behind each row."""


def layer(capture: Pixels, face: Box) -> Layer:
    """The person in `capture` (face at `face`, both in capture pixels), enlarged and with longer shoulders."""
    wall = _gradient(capture, face)
    cover = _cover(_difference(capture, wall), face)
    clean = cv2.fastNlMeansDenoisingColored(capture, None, 3, 6, 5, 15)
    colour = _enlarge(_widen(clean.astype(np.float32)), cv2.INTER_LANCZOS4)
    soft = _refine(_enlarge(_widen(cover), cv2.INTER_CUBIC), colour)
    left = (face.left + _SIDE) * ENLARGED
    box = Box(left, face.top * ENLARGED, face.width * ENLARGED, face.height * ENLARGED)
    return Layer(np.clip(colour, 0, 255), soft, box, _enlarge(wall[:, None], cv2.INTER_LINEAR)[:, 0])


def _gradient(capture: Pixels, face: Box) -> NDArray[np.float32]:
    """(h, 3): the background of each row, fitted to both edges above the shoulders and carried on below."""
    shoulders = int(face.centre[1] + face.height * 0.4)
    edges = np.concatenate([capture[:shoulders, :10], capture[:shoulders, -10:]], axis=1)
    seen, wanted = np.arange(shoulders), np.arange(len(capture))
    medians = np.median(edges.astype(np.float64), axis=1)
    fits = [np.polyfit(seen, medians[:, channel], 3) for channel in range(3)]
    inside = np.stack([np.polyval(fit, np.minimum(wanted, shoulders)) for fit in fits], axis=1)
    steepness = (inside[shoulders] - inside[shoulders - 40]) / 40
    below = np.maximum(wanted - shoulders, 0)[:, None]
    return np.asarray(np.clip(inside + steepness * below, 0, 255), dtype=np.float32)


def _difference(capture: Pixels, wall: NDArray[np.float32]) -> Pixels:
    """`capture` less its background, doubled, with grey for none: what GrabCut tells people from walls by."""
    smooth = cv2.bilateralFilter(capture, 7, 30, 5).astype(np.float32)
    return np.asarray(np.clip(128 + 2 * (smooth - wall[:, None]), 0, 255), dtype=np.uint8)


def _cover(difference: Pixels, face: Box) -> NDArray[np.float32]:
    """(h, w) 0 or 1: one person without holes."""
    marks = _guess(difference.shape[:2], face)
    cv2.setRNGSeed(7)
    nothing = (np.zeros((1, 65)), np.zeros((1, 65)))
    cv2.grabCut(difference, marks, (0, 0, 1, 1), *nothing, 8, cv2.GC_INIT_WITH_MASK)
    person = np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    _, parts, sizes, _ = cv2.connectedComponentsWithStats(person)
    person = (parts == 1 + np.argmax(sizes[1:, cv2.CC_STAT_AREA])).astype(np.uint8)
    count, parts, sizes, _ = cv2.connectedComponentsWithStats(1 - person)
    small = [part for part in range(1, count) if sizes[part, cv2.CC_STAT_AREA] < 60]
    return np.where(np.isin(parts, small), 1, person).astype(np.float32)


def _guess(size: tuple[int, int], face: Box) -> NDArray[np.uint8]:
    """GrabCut's first marks: a head, a neck and shoulders where they usually are around `face`."""
    height, width = size
    down, across = np.mgrid[:height, :width]
    x, y = face.centre
    aside = np.abs(across - x)

    def ellipse(wide: float, up: float, under: float) -> NDArray[np.bool_]:
        high = np.where(down < y, up, under) * face.height
        return np.asarray((aside / (face.width * wide)) ** 2 + ((down - y) / high) ** 2 < 1)

    marks = np.full(size, cv2.GC_PR_BGD, dtype=np.uint8)
    marks[ellipse(0.85, 1.15, 0.9) | (down > y + face.height * 1.05)] = cv2.GC_PR_FGD
    marks[ellipse(0.38, 0.5, 0.5) | ((aside < face.width / 4) & (down > y))] = cv2.GC_FGD
    marks[(down > height * 0.9) & (aside < width / 3)] = cv2.GC_FGD
    marks[~ellipse(1.15, 1.5, 3.0) & (down < y + face.height / 2)] = cv2.GC_BGD
    marks[:8] = cv2.GC_BGD
    return marks


def _widen(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    """`picture` with _SIDE columns more on each side, in which its edges run on, sloping down like shoulders."""
    height, width = picture.shape[:2]
    down, across = np.mgrid[:height, -_SIDE : width + _SIDE].astype(np.float32)
    outside = np.maximum(np.maximum(-across, across - width + 1), 0)
    row = (down - outside * _SLOPE).astype(np.float32)
    return np.asarray(cv2.remap(picture, across, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _enlarge(picture: NDArray[np.float32], how: int) -> NDArray[np.float32]:
    fx = ENLARGED if picture.shape[1] > 1 else 1
    return np.asarray(cv2.resize(picture, None, fx=fx, fy=ENLARGED, interpolation=how), np.float32).reshape(
        round(picture.shape[0] * ENLARGED), -1, *picture.shape[2:]
    )


def _refine(cover: NDArray[np.float32], colour: NDArray[np.float32]) -> NDArray[np.float32]:
    """`cover` with edges that follow the picture's: a guided filter (He, Sun and Tang 2010)."""
    guide = np.asarray(cv2.cvtColor(np.clip(colour, 0, 255) / 255, cv2.COLOR_RGB2GRAY), dtype=np.float32)

    def mean(values: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(cv2.boxFilter(values, -1, (13, 13)), dtype=np.float32)

    slope = (mean(guide * cover) - mean(guide) * mean(cover)) / (mean(guide * guide) - mean(guide) ** 2 + 2e-4)
    soft = mean(slope) * guide + mean(mean(cover) - slope * mean(guide))
    return np.asarray(np.clip((np.clip(soft, 0, 1) - 0.15) / 0.7, 0, 1), dtype=np.float32)
