# SPDX-License-Identifier: GPL-3.0-or-later
"""Turning a head bends only the space around it."""

import numpy as np
import pytest

from packaging.people.pose import Turn, turned

CROWN, CHIN, SHOULDER = np.array([0, 8.4, 0.4]), np.array([0, 6.5, 1.4]), np.array([1.5, 5.45, 0.0])


def test_no_turn_changes_nothing() -> None:
    points = np.stack([CROWN, CHIN, SHOULDER])
    assert turned(points, Turn()) is points


def test_shoulders_stay_where_they_are() -> None:
    assert np.allclose(turned(SHOULDER[None], Turn(25, 10, 10))[0], SHOULDER)


def test_a_head_turned_to_its_left_looks_to_its_left() -> None:
    assert turned(CHIN[None], Turn(yaw=20))[0, 0] > 0.2


def test_a_head_turned_up_lifts_its_chin() -> None:
    assert turned(CHIN[None], Turn(pitch=15))[0, 1] > CHIN[1]


def test_a_turned_head_keeps_its_shape() -> None:
    points = np.stack([CROWN, CHIN])
    moved = turned(points, Turn(20, -8, 6))
    assert np.linalg.norm(moved[0] - moved[1]) == pytest.approx(np.linalg.norm(points[0] - points[1]))
