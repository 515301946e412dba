# SPDX-License-Identifier: GPL-3.0-or-later
"""Rendering, at few samples: the same seed gives the same pixels within tolerance. Skipped without Blender.

Ten seeds take about two minutes of a processor; packaging/people/README.md says how to run this.
"""

import json
from dataclasses import replace
from importlib.util import find_spec

import numpy as np
import pytest

if find_spec("anny") is None or find_spec("bpy") is None:
    pytest.skip("the build tool's own requirements are not installed", allow_module_level=True)

from app.resources import asset
from app.vision.cv import cv2
from packaging.gallery.faceprints import read
from packaging.people import camera, capture, render
from packaging.people.data import load
from packaging.people.pose import Turn
from packaging.people.sampler import sample

LISTED = json.loads(asset("gallery", "people.json").read_text(encoding="utf-8"))
SEEDS = [person["seed"] for person in LISTED["people"]][:10] if "version" in LISTED else list(range(1, 11))
SMALL = render.Quality(96, 120, 2, 0.2, 1)


@pytest.fixture(scope="module")
def studio() -> render.Studio:
    return render.Studio(sample(2, load()), SMALL)


def test_the_same_capture_twice_gives_the_same_pixels(studio: render.Studio) -> None:
    how = capture.capture(studio.person, 0)
    first = camera.photograph(studio.shoot(how), how)
    studio.shoot(replace(how, head=Turn(10, 0, 0)))
    second = camera.photograph(studio.shoot(how), how)
    assert np.abs(first.astype(int) - second.astype(int)).mean() < 1.0


def id_photo(seed: int) -> np.ndarray:
    """Rendered small, in a scene of its own."""
    person = sample(seed, load())
    how = capture.capture(person, 0)
    return camera.photograph(render.Studio(person, SMALL).shoot(replace(how, size=(96, 120)), bare=True), how)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_same_seed_gives_the_same_picture(seed: int) -> None:
    first = id_photo(seed).astype(int)
    assert np.abs(first - id_photo(seed)).mean() < 1.0
    if "version" in LISTED:
        shipped = read(asset("gallery", "pictures", f"{seed:04d}_0.jpg"))
        small = cv2.resize(shipped, (96, 120), interpolation=cv2.INTER_AREA)
        assert np.abs(first - small).mean() < 15.0  # at two samples about 7; another person 45


def test_a_head_fills_two_thirds_of_an_id_photo(studio: render.Studio) -> None:
    how = capture.capture(studio.person, 0)
    alpha = studio.shoot(how).picture[..., 3]
    rows = np.flatnonzero((alpha > 0.5).any(axis=1))
    assert 0.02 < rows[0] / len(alpha) < 0.2
    assert alpha[-1].mean() > 0.4  # shoulders


def test_the_face_is_exposed_for_its_tone(studio: render.Studio) -> None:
    shot = studio.shoot(capture.capture(studio.person, 0))
    x0, y0, x1, y1 = shot.face
    face = shot.picture[y0:y1, x0:x1, :3] @ camera.LUMA
    assert np.median(face) * camera.gain(shot) == pytest.approx(camera.face_level(shot.skin), rel=0.05)
