import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.live.consent import Standing
from app.live.glimpse import MOST_TURN, NOSE, STRAIGHT, glimpse, turned
from app.live.seen import Seen
from app.model.types import Box, Face, Frame, Source, SourceKind


def head(degrees=0.0, *, left=260.0, top=160.0, size=120.0, confidence=0.9, nod=0.5):
    """A face as the estimate has it: eyes and mouth upright, the nose tip moved by its tangent."""
    x, y, eyes = left + size / 2, top + size * 0.4, size * 0.4
    off = eyes * NOSE * math.tan(math.radians(degrees))
    points = [
        (x - eyes / 2, y), (x + eyes / 2, y), (x + off, y + nod * size * 0.4), (x, y + size * 0.4),
        (left, y), (left + size, y),
    ]  # fmt: skip
    return Face(Box(left, top, size, size), np.array(points, np.float32), confidence)


def seen(*faces, kind=SourceKind.CAMERA, light=130, chosen=0):
    pixels = np.full((480, 640, 3), light, np.uint8)
    place = chosen if faces else None
    return Seen(Frame(1, 2.5, pixels, Source(kind, "0")), faces, place, 1, Standing.NOT_ASKED, None, 4.0, 0.0)


@pytest.mark.parametrize("degrees", [-45, -20, 0, 10, 30, 55])
def test_a_turn_is_read_off_the_nose(degrees):
    assert turned(head(degrees)) == pytest.approx(degrees, abs=0.5)


def test_no_more_is_said_than_the_points_can_say():
    assert turned(head(80)) == MOST_TURN
    assert turned(head(-80)) == -MOST_TURN


@given(st.floats(-math.pi, math.pi), st.floats(0.2, 3.0))
def test_a_tilted_or_distant_head_is_turned_as_far(tilt, size):
    face = head(30)
    spin = np.array([[math.cos(tilt), -math.sin(tilt)], [math.sin(tilt), math.cos(tilt)]])
    moved = replace(face, points=(face.points @ spin.T * size).astype(np.float32))
    assert turned(moved) == pytest.approx(30, abs=0.5)


def test_eyes_that_fall_together_say_nothing():
    face = head()
    points = face.points.copy()
    points[1] = points[0]
    assert turned(replace(face, points=points)) == 0.0


@pytest.mark.parametrize(
    ("face", "straight"),
    [(head(), True), (head(STRAIGHT - 1), True), (head(STRAIGHT + 1), False), (head(nod=0.9), False)],
)
def test_only_a_face_that_looks_this_way_is_straight(face, straight):
    assert glimpse(seen(face)).straight is straight


@pytest.mark.parametrize("at", [(0, 160), (525, 160), (260, 0), (260, 365)])
def test_a_face_at_the_edge_is_not_inside(at):
    assert glimpse(seen(head())).inside
    assert not glimpse(seen(head(left=at[0], top=at[1]))).inside


def test_the_numbers_are_the_followed_faces():
    found = glimpse(seen(head(0, confidence=0.95), head(40, left=60, confidence=0.6), chosen=1))
    assert (found.faces, found.confidence) == (2, 0.6)
    assert found.turned == pytest.approx(40, abs=0.5)


def test_without_a_followed_face_they_are_the_surest_ones():
    found = glimpse(seen(head(confidence=0.5), head(left=60, confidence=0.8), chosen=None))
    assert found.confidence == 0.8


def test_no_face_has_no_numbers_but_light():
    found = glimpse(seen(light=77))
    assert (found.faces, found.confidence, found.turned, found.inside) == (0, None, None, False)
    assert (found.light, found.at) == (77.0, 2.5)


def test_only_a_rendered_visitor_is_rendered():
    assert glimpse(seen(kind=SourceKind.VISITOR)).rendered
    assert not glimpse(seen(kind=SourceKind.CLIP)).rendered
