"""Mending a bad picture changes what it should, and nothing else."""

import numpy as np
import pytest

from app.model.types import Box, Face
from app.vision.enhance import sharpened, with_mouth


@pytest.fixture
def face() -> Face:
    points = np.array([(40, 50), (80, 50), (60, 72), (60, 96), (20, 55), (100, 55)], dtype=np.float32)
    return Face(Box(20, 20, 80, 100), points, 0.9)


@pytest.fixture
def pixels():
    rng = np.random.default_rng(1)
    return np.kron(rng.integers(60, 180, (16, 12, 3)), np.ones((10, 10, 1))).astype(np.uint8)


def test_sharpening_makes_edges_steeper_and_leaves_flat_places_alone(face) -> None:
    edge = np.full((120, 120, 3), 100, dtype=np.uint8)
    edge[:, 60:] = 140
    after = sharpened(edge, face)
    assert int(after[60, 60, 0]) - int(after[60, 59, 0]) > 40
    assert (after[:, :40] == 100).all()


def test_a_pasted_mouth_changes_the_mouth_and_nothing_else(pixels, face) -> None:
    donor = np.random.default_rng(2).integers(0, 255, pixels.shape).astype(np.uint8)
    before = pixels.copy()
    changed = (with_mouth(pixels, face, donor, face) != pixels).any(axis=2)
    assert changed[92:100, 50:70].mean() > 0.9
    assert not changed[:70].any()
    assert not changed[130:].any()
    assert (pixels == before).all()


def test_the_patch_is_as_light_as_the_mouth_it_covers(pixels, face) -> None:
    donor = np.full(pixels.shape, 10, dtype=np.uint8)
    after = with_mouth(pixels, face, donor, face)
    around = (slice(86, 106), slice(45, 75))
    assert after[around].mean() == pytest.approx(pixels[around].mean(), abs=6)


def test_a_mouth_of_ones_own_changes_next_to_nothing(pixels, face) -> None:
    assert np.abs(with_mouth(pixels, face, pixels, face).astype(int) - pixels).max() <= 2
