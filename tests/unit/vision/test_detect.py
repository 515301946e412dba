from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from app.model.types import LEFT_EYE, MOUTH, RIGHT_EYE, Pixels
from app.vision import detect
from app.vision.cv import cv2
from app.vision.detect import Finder, Reach


def test_finds_a_face_in_every_rendered_id_photo(finder: Finder, people: list[Pixels]) -> None:
    assert len(people) == 12
    for picture in people:
        (face, *_) = finder.find(picture)
        assert face.points[RIGHT_EYE, 0] < face.points[LEFT_EYE, 0]
        assert face.points[MOUTH, 1] > face.points[RIGHT_EYE, 1]
        assert 0.3 <= face.confidence <= 1


def test_faces_come_largest_first(finder: Finder, people: list[Pixels]) -> None:
    view = np.full((480, 640, 3), 90, dtype=np.uint8)
    view[100:340, 20:212] = cv2.resize(people[0], (192, 240))
    view[40:440, 280:600] = cv2.resize(people[1], (320, 400))
    faces = finder.find(view)
    assert len(faces) == 2
    assert faces[0].box.area > faces[1].box.area
    assert faces[0].box.centre[0] > 280


def test_no_face_where_there_is_none(finder: Finder) -> None:
    assert finder.find(np.full((480, 640, 3), 200, dtype=np.uint8)) == ()


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (1, 4000), (4000, 1), (2, 4000), (4000, 3), (0, 0), (0, 7)])
def test_odd_sizes_are_survived(finder: Finder, size: tuple[int, int]) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (*size, 3), dtype=np.uint8)
    assert len(finder.find(noise)) <= 1


def test_coordinates_are_those_of_the_original_even_in_8k(finder: Finder, people: list[Pixels]) -> None:
    (small,) = finder.find(people[0])
    (large,) = finder.find(np.asarray(cv2.resize(people[0], None, fx=16, fy=16), dtype=np.uint8))
    assert small.points == pytest.approx(large.points / 16, abs=4)
    assert large.box.overlap(small.box) < 0.1


def test_views_that_are_not_contiguous_are_fine(finder: Finder, people: list[Pixels]) -> None:
    assert len(finder.find(people[0][:, ::-1])) == 1


@pytest.mark.parametrize("wrong", [np.zeros((9, 9), np.uint8), np.zeros((9, 9, 4), np.uint8), np.zeros((9, 9, 3))])
def test_what_is_no_picture_is_refused(finder: Finder, wrong: Any) -> None:
    with pytest.raises(ValueError, match="uint8"):
        finder.find(wrong)


def test_full_reach_finds_a_face_that_short_reach_misses_and_each_face_once(finder: Finder, room: Pixels) -> None:
    far = np.full((1500, 1500, 3), 90, dtype=np.uint8)
    far[100:580, 60:700] = room
    with_tiles = Finder(reach=Reach.FULL)
    try:
        assert len(finder.find(far)) < len(with_tiles.find(far)) == 2
        assert len(with_tiles.find(room)) == 2
        assert not with_tiles.calibrated
        assert finder.calibrated
    finally:
        with_tiles.close()


@pytest.mark.parametrize("junk", [float("nan"), float("inf"), 1e9])
def test_a_detection_with_senseless_numbers_is_left_out(junk: float) -> None:
    def detection(x: float) -> SimpleNamespace:
        points = [SimpleNamespace(x=0.3 + 0.05 * row, y=0.4) for row in range(5)]
        return SimpleNamespace(
            bounding_box=SimpleNamespace(origin_x=20, origin_y=20, width=40, height=40),
            keypoints=[SimpleNamespace(x=x, y=0.5), *points],
            categories=[SimpleNamespace(score=0.9)],
        )

    place = ((100, 100, 3), (100, 100, 3), (0, 0))
    assert detect._face(detection(0.5), *place) is not None
    assert detect._face(detection(junk), *place) is None


def test_a_closed_finder_says_so() -> None:
    closed = Finder()
    closed.close()
    closed.close()
    with pytest.raises(RuntimeError, match="closed"):
        closed.find(np.zeros((4, 4, 3), np.uint8))


def test_mediapipe_is_imported_late_and_without_its_audio_part() -> None:
    code = (
        "import sys; from app.vision.detect import Finder; late = 'mediapipe' not in sys.modules;"
        "Finder().close(); print(late, sys.modules['sounddevice'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "None"]
