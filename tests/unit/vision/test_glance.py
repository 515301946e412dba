from __future__ import annotations

import numpy as np
import pytest

from app.model.types import Pixels
from app.vision.cv import cv2
from app.vision.detect import Finder
from app.vision.glance import SWAPPED_BELOW, alike, glance


def _next_frame(picture: Pixels) -> Pixels:
    """The same person a moment later: a little to the side, tilted, brighter, and compressed."""
    height, width = picture.shape[:2]
    move = cv2.getRotationMatrix2D((width / 2, height / 2), 2.0, 1.01)
    move[:, 2] += (3, -2)
    moved = cv2.convertScaleAbs(
        cv2.warpAffine(picture, move, (width, height), borderMode=cv2.BORDER_REPLICATE), alpha=1.1
    )
    decoded = cv2.imdecode(cv2.imencode(".jpg", moved, [cv2.IMWRITE_JPEG_QUALITY, 80])[1], cv2.IMREAD_COLOR)
    return np.asarray(decoded, dtype=np.uint8)


def test_the_same_face_going_on_is_not_called_a_swap(finder: Finder, people: list[Pixels]) -> None:
    for picture in people:
        later = _next_frame(picture)
        one, other = glance(picture, finder.find(picture)[0]), glance(later, finder.find(later)[0])
        assert alike(one, other) >= SWAPPED_BELOW


def test_nearly_all_others_in_the_same_place_are_noticed(finder: Finder, people: list[Pixels]) -> None:
    seen = [glance(picture, finder.find(picture)[0]) for picture in people]
    pairs = [alike(one, other) for at, one in enumerate(seen) for other in seen[:at]]
    assert np.mean(np.array(pairs) < SWAPPED_BELOW) >= 0.9


def test_a_change_of_light_alone_hardly_counts(finder: Finder, people: list[Pixels]) -> None:
    face = finder.find(people[0])[0]
    darker = (people[0] * 0.6).astype(np.uint8)
    assert alike(glance(people[0], face), glance(darker, face)) > 0.95


def test_an_even_patch_is_like_nothing(finder: Finder, people: list[Pixels]) -> None:
    face = finder.find(people[0])[0]
    nothing = glance(np.full_like(people[0], 80), face)
    assert not nothing.any()
    assert alike(nothing, glance(people[0], face)) == 0


def test_a_glance_is_small_and_of_unit_length(finder: Finder, people: list[Pixels]) -> None:
    seen = glance(people[0], finder.find(people[0])[0])
    assert seen.shape == (16 * 16 * 3,)
    assert seen.dtype == np.float32
    assert np.linalg.norm(seen) == pytest.approx(1, abs=1e-5)
    assert not seen.flags.writeable
