from __future__ import annotations

import subprocess
import sys

import cv2
import numpy as np
import pytest

from app.model.types import Pixels
from app.vision.align import align
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser
from app.vision.models import SFACE, SHA256, path_of

_EYES_NOSE_MOUTH_CORNERS = np.array(
    [(38.2946, 51.6963), (73.5318, 51.5014), (56.0252, 71.7366), (41.5493, 92.3655), (70.7299, 92.2041)]
)


def _reference(bgr: np.ndarray, points: np.ndarray, network: cv2.FaceRecognizerSF) -> np.ndarray:
    """The pipeline once more, another way: least squares as a linear system, and the model loaded from its file."""
    goal = np.vstack([_EYES_NOSE_MOUTH_CORNERS[:3], _EYES_NOSE_MOUTH_CORNERS[3:].mean(axis=0)])
    rows = [row for x, y in points[:4] for row in ((x, -y, 1, 0), (y, x, 0, 1))]
    a, b, c, d = np.linalg.lstsq(np.array(rows, dtype=float), goal.ravel(), rcond=None)[0]
    crop = cv2.warpAffine(bgr, np.array([[a, -b, c], [b, a, d]]), (112, 112))
    return network.feature(crop).ravel().astype(float)


def _cosine(one: np.ndarray, other: np.ndarray) -> float:
    return float(one @ other / np.linalg.norm(one) / np.linalg.norm(other))


def test_the_same_picture_gives_the_faceprint_of_the_reference_pipeline(
    finder: Finder, recogniser: Recogniser, people: list[Pixels]
) -> None:
    network = cv2.FaceRecognizerSF.create(str(path_of(SFACE)), "")
    assert len(people) >= 10
    for picture in people:
        face = finder.find(picture)[0]
        expected = _reference(cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), face.points, network)
        assert _cosine(recogniser.faceprint(align(picture, face)), expected) >= 0.999


def test_a_faceprint_is_128_numbers_of_unit_length_that_cannot_be_changed(recogniser: Recogniser) -> None:
    crop = np.random.default_rng(3).integers(0, 256, (112, 112, 3), dtype=np.uint8)
    faceprint = recogniser.faceprint(crop)
    assert faceprint.shape == (128,)
    assert faceprint.dtype == np.float32
    assert np.linalg.norm(faceprint) == pytest.approx(1, abs=1e-5)
    assert not faceprint.flags.writeable


def test_a_later_faceprint_does_not_change_an_earlier_one(recogniser: Recogniser) -> None:
    crops = np.random.default_rng(4).integers(0, 256, (2, 112, 112, 3), dtype=np.uint8)
    first = recogniser.faceprint(crops[0])
    before = first.copy()
    recogniser.faceprint(crops[1])
    assert np.array_equal(first, before)


def test_even_a_black_crop_gives_finite_numbers(recogniser: Recogniser) -> None:
    assert np.isfinite(recogniser.faceprint(np.zeros((112, 112, 3), np.uint8))).all()


def test_what_is_no_crop_is_refused(recogniser: Recogniser) -> None:
    with pytest.raises(ValueError, match="112"):
        recogniser.faceprint(np.zeros((111, 112, 3), np.uint8))


def test_it_says_which_model_it_is_and_when_it_is_closed() -> None:
    closed = Recogniser()
    assert closed.model_sha256 == SHA256[SFACE]
    closed.close()
    closed.close()
    with pytest.raises(RuntimeError, match="closed"):
        closed.faceprint(np.zeros((112, 112, 3), np.uint8))


def test_loading_and_using_it_prints_nothing_and_leaves_real_warnings_on() -> None:
    code = (
        "import numpy as np; from app.vision.cv import cv2; before = cv2.utils.logging.getLogLevel();"
        "from app.vision.faceprint import Recogniser; r = Recogniser();"
        "r.faceprint(np.zeros((112, 112, 3), np.uint8)); assert cv2.utils.logging.getLogLevel() == before"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == ""
