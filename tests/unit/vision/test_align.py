from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.types import Box, Face
from app.vision.align import align, template, transform


def _face(points: np.ndarray) -> Face:
    six = np.zeros((6, 2), dtype=np.float32)
    six[:4] = points
    return Face(Box(0, 0, 10, 10), six, 0.9)


def _umeyama(here: np.ndarray, there: np.ndarray) -> np.ndarray:
    """Umeyama 1991, equations 40 to 42, as written there."""
    here_mean, there_mean = here.mean(axis=0), there.mean(axis=0)
    covariance = (there - there_mean).T @ (here - here_mean) / len(here)
    left, values, right = np.linalg.svd(covariance)
    sign = np.diag([1.0, np.sign(np.linalg.det(left) * np.linalg.det(right))])
    turn = left @ sign @ right
    scale = np.trace(np.diag(values) @ sign) / ((here - here_mean) ** 2).sum(axis=1).mean()
    return np.column_stack([scale * turn, there_mean - scale * turn @ here_mean])


def test_points_on_the_template_need_no_change() -> None:
    assert transform(_face(template()).points) == pytest.approx(np.eye(2, 3), abs=1e-5)


def test_the_template_cannot_be_changed_from_outside() -> None:
    template()[:] = 0
    assert template()[0] == pytest.approx((38.2946, 51.6963))


@given(st.floats(-3.1, 3.1), st.floats(0.2, 9), st.floats(-500, 500), st.integers(0, 2**32 - 1))
def test_the_transform_is_umeyamas(angle: float, scale: float, shift: float, seed: int) -> None:
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    noise = np.random.default_rng(seed).normal(0, 2 * scale, (4, 2))
    points = (template() @ turn.T + shift + noise).astype(np.float32)
    assert transform(_face(points).points) == pytest.approx(_umeyama(points.astype(float), template()), abs=1e-2)


def test_a_crop_is_upright_and_in_the_right_place() -> None:
    picture = np.zeros((400, 400, 3), dtype=np.uint8)
    points = template()[:, ::-1] * (-2, 2) + (350, 50)  # a quarter turn, twice the size
    for x, y in points:
        picture[round(y) - 5 : round(y) + 6, round(x) - 5 : round(x) + 6] = 255
    crop = align(picture, _face(points))
    assert crop.shape == (112, 112, 3)
    assert crop.dtype == np.uint8
    for x, y in template():
        assert crop[round(y), round(x)].tolist() == [255, 255, 255]
    assert crop.mean() < 20


def test_a_face_over_the_pictures_edge_is_filled_with_black() -> None:
    crop = align(np.full((60, 60, 3), 255, np.uint8), _face(template() - (60, 0)))
    assert crop[50, 20].tolist() == [0, 0, 0]
    assert crop[50, 100].tolist() == [255, 255, 255]


@pytest.mark.parametrize("points", [np.full((4, 2), 7.0), np.full((4, 2), np.nan)])
def test_points_that_span_nothing_are_refused(points: np.ndarray) -> None:
    with pytest.raises(ValueError, match="span"):
        align(np.zeros((9, 9, 3), np.uint8), _face(points))
