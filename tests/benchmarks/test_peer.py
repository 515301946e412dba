"""Beside the best known way in Python: face_recognition's calls on dlib."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median
from typing import Any

import numpy as np
import pytest

from app.model.types import Pixels
from tests.benchmarks.figures import Figure
from tests.benchmarks.walk import Walk

ROUNDS = 16


class FaceRecognitionWay:
    """What `face_locations` and `face_encodings` do as they come: HOG, once enlarged; five points; ResNet, once."""

    def __init__(self, dlib: Any, models: Any) -> None:
        self._find = dlib.get_frontal_face_detector()
        self._points = dlib.shape_predictor(models.pose_predictor_five_point_model_location())
        self._net = dlib.face_recognition_model_v1(models.face_recognition_model_location())

    def faceprints(self, pixels: Pixels) -> list[Any]:
        """The 128 numbers of every face in a picture."""
        faces = self._find(pixels, 1)
        return [np.array(self._net.compute_face_descriptor(pixels, self._points(pixels, face), 1)) for face in faces]


@pytest.fixture
def peer() -> FaceRecognitionWay:
    return FaceRecognitionWay(pytest.importorskip("dlib"), pytest.importorskip("face_recognition_models"))


def test_the_app_is_faster_than_face_recognition_on_dlib(
    benchmark: Any, walk: Walk, peer: FaceRecognitionWay, pictures: list[Pixels], note: Callable[[Figure], None]
) -> None:
    theirs: list[float] = []
    ours: list[float] = []
    numbers = iter(range(2, 10**9))

    def first_theirs() -> tuple[tuple[int, Pixels], dict[str, Any]]:
        number = next(numbers)
        pixels = pictures[number % len(pictures)]
        began = time.perf_counter()
        assert len(peer.faceprints(pixels)) == 1
        theirs.append(time.perf_counter() - began)
        return (number, pixels), {}

    def step(number: int, pixels: Pixels) -> None:
        began = time.perf_counter()
        assert walk.step(number, pixels) is not None
        ours.append(time.perf_counter() - began)

    benchmark.pedantic(step, setup=first_theirs, rounds=ROUNDS, warmup_rounds=1)
    ratio = median(theirs) / median(ours)
    benchmark.extra_info.update(dlib_ms=median(theirs) * 1000, times_faster=ratio)
    beside = f"dlib {median(theirs) * 1000:.0f} ms, ours {median(ours) * 1000:.1f} ms a picture"
    note(Figure("times as fast as face_recognition on dlib", ratio, "×", "at least", 1.0, beside))
