"""The real detector on a shipped visitor's film, shown as it is, and with something done to its pictures."""

from __future__ import annotations

import numpy as np
import pytest

from app.live.breaks import Break, Watch
from app.live.closer import look_closer
from app.live.consent import Standing
from app.live.glimpse import glimpse
from app.live.seen import Seen
from app.model.types import Frame, Source, SourceKind
from app.resources import asset
from app.vision.clip import Clip
from app.vision.cv import cv2
from app.vision.detect import Finder
from tests.fakes import FakeClock
from tests.journeys.films import FIRST

RATE, PICTURES, BEFORE = 20, 80, 30
SKIN = (150, 105, 85)


@pytest.fixture(scope="module")
def finder():
    made = Finder()
    yield made
    made.close()


@pytest.fixture(scope="module")
def film():
    clock = FakeClock()
    clip = Clip(asset("visitors", f"{FIRST}.webm"), clock=clock, wait=clock.wait)
    pictures = [cv2.resize(np.asarray(clip.read()), (640, 480)) for _ in range(PICTURES)]
    clip.close()
    return pictures


def noticed(pictures, finder, kind=SourceKind.CLIP):
    watch = Watch()
    for number, pixels in enumerate(pictures):
        faces = look_closer(pixels, finder.find(pixels), finder).faces
        frame = Frame(number, number / RATE, pixels, Source(kind, FIRST))
        place = 0 if faces else None
        watch.take(glimpse(Seen(frame, faces, place, 1, Standing.NOT_ASKED, None, 4.0, 0.0)))
    return set(watch.done)


def test_a_visitors_film_breaks_nothing_by_itself(film, finder):
    assert noticed(film, finder) == set()


def test_as_a_visitor_it_is_a_face_that_nobody_has(film, finder):
    assert noticed(film, finder, SourceKind.VISITOR) == {Break.MADE_UP}


@pytest.mark.parametrize("side", ["left", "right", "below", "above"])
def test_a_shape_before_the_face_is_covering(film, finder, side):
    covered = [picture.copy() for picture in film]
    for number, picture in enumerate(covered):
        share = min(max((number - BEFORE) / 8, 0.0), 1.0)
        wide, high = round(544 * share), round(456 * share)
        rows = {"below": slice(480 - high, None), "above": slice(0, high)}.get(side, slice(60, 420))
        columns = {"left": slice(0, wide), "right": slice(640 - wide, None)}.get(side, slice(120, 520))
        picture[rows, columns] = SKIN
    assert noticed(covered, finder) == {Break.COVER}


def test_pictures_that_grow_dark_are_dark(film, finder):
    light = [max(1 - max(number - BEFORE, 0) / 30, 0.0) for number in range(PICTURES)]
    assert noticed([(one * share).astype(np.uint8) for one, share in zip(film, light, strict=True)], finder) == {
        Break.DARK
    }


def test_a_second_face_is_two(film, finder):
    wall = np.full((480, 300, 3), 90, np.uint8)
    both = [
        np.hstack([picture[:, 170:470], picture[:, 170:470] if number > BEFORE else wall])
        for number, picture in enumerate(film)
    ]
    assert noticed(both, finder) == {Break.TWO}
