"""Each way to make a picture worse: by the amount it says, and the same every time."""

import numpy as np
import pytest

from app.model.types import Box, Face
from app.vision import degrade
from app.vision.degrade import ANGLE, DEGRADATIONS, Degradation


@pytest.fixture
def pixels():
    rng = np.random.default_rng(0)
    smooth = np.kron(rng.integers(40, 215, (12, 10, 3)), np.ones((10, 10, 1)))
    return smooth.astype(np.uint8)


@pytest.fixture
def face() -> Face:
    points = np.array([(30, 50), (70, 50), (50, 70), (50, 85), (10, 55), (90, 55)], dtype=np.float32)
    return Face(Box(15, 20, 70, 80), points, 0.9)


def rng() -> np.random.Generator:
    return np.random.default_rng(7)


@pytest.mark.parametrize("way", DEGRADATIONS, ids=lambda way: way.name)
def test_every_level_gives_a_picture_of_the_same_size_and_the_same_one_twice(way: Degradation, pixels, face) -> None:
    for level in way.levels:
        one, other = (way.apply(pixels, face, level, rng()) for _ in range(2))
        assert one.shape == pixels.shape
        assert one.dtype == np.uint8
        assert (one == other).all()


@pytest.mark.parametrize("way", DEGRADATIONS, ids=lambda way: way.name)
def test_later_levels_are_worse(way: Degradation, pixels, face) -> None:
    off = [float(np.abs(way.apply(pixels, face, level, rng()).astype(int) - pixels).mean()) for level in way.levels]
    assert off[-1] > off[0]
    assert off[-1] > 5


def test_the_picture_given_is_left_as_it_is(pixels, face) -> None:
    before = pixels.copy()
    for way in DEGRADATIONS:
        way.apply(pixels, face, way.levels[-1], rng())
    assert (pixels == before).all()


def test_amounts_are_about_the_face(pixels, face) -> None:
    assert degrade.eye_distance(face) == pytest.approx(40)
    assert degrade.fewer_pixels(pixels, face, 40, rng()) is pixels
    dot = np.zeros((121, 121, 3), dtype=np.uint8)
    dot[60, 60] = 255
    blurred = degrade.blurred(dot, face, 0.1, rng())[:, :, 0].astype(float)
    rows = np.arange(121) - 60
    assert np.sqrt((blurred.sum(axis=1) * rows**2).sum() / blurred.sum()) == pytest.approx(4.0, rel=0.2)
    line = degrade.moved(np.kron(dot, np.ones((1, 1, 1), dtype=np.uint8)), face, 0.5, rng())[:, :, 0]
    at = np.argwhere(line > 0)
    assert np.hypot(*np.ptp(at, axis=0)) == pytest.approx(20, abs=2)


def test_darkness_and_noise_are_as_strong_as_they_say(face) -> None:
    grey = np.full((200, 200, 3), 128, dtype=np.uint8)
    assert degrade.darker(grey, face, 0.25, rng()).mean() == pytest.approx(32, abs=0.5)
    assert degrade.noisy(grey, face, 20, rng()).astype(float).std() == pytest.approx(20, rel=0.03)


def test_a_mask_covers_the_mouth_and_more_of_the_face_at_each_level_but_never_the_eyes(pixels, face) -> None:
    hidden = []
    mask = next(way for way in DEGRADATIONS if way.name == "mask")
    for level in mask.levels:
        changed = (mask.apply(pixels, face, level, rng()) != pixels).any(axis=2)
        assert changed[86, 50]
        assert not changed[48:53, 25:75].any()
        hidden.append(int(changed.sum()))
    assert hidden == sorted(set(hidden))


def looking(side: float) -> Face:
    """A face of 40 pixels between the eyes whose nose points `side` pixels to the right."""
    points = np.array([(100, 100), (140, 100), (120 + side, 120), (120, 135), (80, 105), (160, 105)], dtype=np.float32)
    return Face(Box(80, 70, 80, 90), points, 0.9)


def dotted(face: Face) -> np.ndarray:
    """Grey, with a white dot on the nose and a black one in a far corner."""
    made = np.full((240, 240, 3), 120, dtype=np.uint8)
    x, y = face.points[2].astype(int)
    made[y - 2 : y + 3, x - 2 : x + 3] = 255
    made[2:6, 2:6] = 0
    return made


@pytest.mark.parametrize("side", [3.0, -3.0])
def test_a_head_turns_farther_to_the_side_it_looks_and_more_at_each_level(side: float) -> None:
    one, places = looking(side), []
    for level in ANGLE.levels:
        made = ANGLE.apply(dotted(one), one, level, rng())
        assert made.shape == (240, 240, 3)
        assert (made[2:6, 2:6] == 0).all()
        places.append(float(np.argwhere(made[:, :, 0] > 200)[:, 1].mean()))
    moved = np.sign(side) * (np.array(places) - (120 + side))
    assert (np.diff(np.concatenate([[0.0], moved])) > 0).all()
    assert moved[3] == pytest.approx(40 * 0.875 * np.sin(np.deg2rad(20)), rel=0.15)


def test_a_head_that_is_not_turned_stays_as_it_is() -> None:
    pixels = np.random.default_rng(1).integers(0, 255, (240, 240, 3)).astype(np.uint8)
    assert np.abs(degrade.turned(pixels, looking(2.0), 0.0, rng()).astype(int) - pixels).max() <= 1


def test_a_smaller_picture_holds_means() -> None:
    pixels = np.zeros((4, 4, 3), dtype=np.uint8)
    pixels[:2, :2] = 100
    assert degrade.shrunk(pixels, 2)[:, :, 0].tolist() == [[100, 0], [0, 0]]
