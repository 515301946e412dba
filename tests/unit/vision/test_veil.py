from __future__ import annotations

import numpy as np
import pytest

from app.model.types import Box, Face, Pixels
from app.vision.align import align
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser
from app.vision.veil import MARGIN, veil


def _face(box: Box) -> Face:
    return Face(box, np.zeros((6, 2), np.float32), 0.9)


def _checks(height: int = 480, width: int = 640) -> Pixels:
    """A fine chessboard: any blur turns it grey."""
    rows, columns = np.indices((height, width))
    return np.repeat((((rows + columns) % 2) * 255).astype(np.uint8)[:, :, np.newaxis], 3, axis=2)


def _sharp(part: np.ndarray) -> float:
    """The share of a chessboard that is still black or white."""
    return float(((part == 0) | (part == 255)).mean())


def test_the_chosen_face_stays_and_all_else_is_blurred() -> None:
    keep = Box(200, 150, 100, 100)
    picture = _checks()
    seen = veil(picture, keep, [_face(keep)])
    edge = int(100 * MARGIN)
    assert np.array_equal(
        seen[150 - edge : 250 + edge, 200 - edge : 300 + edge],
        picture[150 - edge : 250 + edge, 200 - edge : 300 + edge],
    )
    assert _sharp(seen[:100]) == 0
    assert _sharp(seen[:, 400:]) == 0


def test_another_face_is_blurred_even_inside_the_kept_region() -> None:
    keep, other = Box(200, 150, 100, 100), Box(280, 160, 90, 90)
    seen = veil(_checks(), keep, [_face(other), _face(keep)])
    assert _sharp(seen[160:250, 280:370]) == 0
    assert _sharp(seen[150:250, 200:250]) == 1


def test_a_kept_box_that_moved_a_little_is_still_the_same_face() -> None:
    seen = veil(_checks(), Box(205, 152, 100, 100), [_face(Box(200, 150, 100, 100))])
    assert _sharp(seen[160:240, 210:290]) == 1


def test_with_nobody_to_keep_everything_is_blurred() -> None:
    assert _sharp(veil(_checks(), Box(900, 900, 50, 50), [_face(Box(100, 100, 80, 80))])) == 0


def test_the_original_is_untouched_and_the_new_picture_read_only() -> None:
    picture = _checks()
    seen = veil(picture, Box(10, 10, 50, 50), [])
    assert np.array_equal(picture, _checks())
    assert not seen.flags.writeable
    assert not np.shares_memory(seen, picture)


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 2), (30, 40)])
@pytest.mark.parametrize("box", [Box(0, 0, 1, 1), Box(-50, -50, 60, 60), Box(5, 5, 0, 0), Box(1e6, 0, 5, 5)])
def test_small_pictures_and_odd_boxes_are_survived(size: tuple[int, int], box: Box) -> None:
    seen = veil(_checks(*size), box, [_face(box), _face(Box(0, 0, 300, 300))])
    assert seen.shape == (*size, 3)


def test_the_machine_cannot_recognise_a_veiled_face(finder: Finder, recogniser: Recogniser, room: Pixels) -> None:
    keep, other = finder.find(room)
    seen = veil(room, keep.box, [keep, other])

    def likeness(face: Face) -> float:
        return float(recogniser.faceprint(align(room, face)) @ recogniser.faceprint(align(seen, face)))

    assert likeness(keep) > 0.98
    assert likeness(other) < 0.363
