"""One frame's way through the app and through its models alone, in one thread."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from typing import Any

import numpy as np

from app.live.comparer import Comparer
from app.live.consent import Consent
from app.live.gate import Gate
from app.live.held import Held
from app.live.latest import Latest
from app.live.measure import Stats
from app.live.onlooker import Onlooker
from app.live.parts import vision_hands
from app.live.seen import Compared, Task
from app.model.gallery import Gallery, Visitor
from app.model.types import Face, Frame, Pixels, Source, SourceKind
from app.vision.cv import cv2
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser
from app.vision.models import SFACE, SHORT_RANGE, verified

SOMEBODY = Source(SourceKind.CLIP, "camera")
"""Somebody real, to the app: tracked, asked, and everybody else veiled."""
RATE = 20.0


class Listener:
    """A finder that remembers what it was asked to look at: a small face is looked at twice."""

    def __init__(self) -> None:
        self._finder = Finder()
        self.calibrated = self._finder.calibrated
        self.heard: list[Pixels] | None = None

    def find(self, pixels: Pixels) -> tuple[Face, ...]:
        if self.heard is not None:
            self.heard.append(pixels)
        return self._finder.find(pixels)

    def close(self) -> None:
        self._finder.close()


class Walk:
    """The look and compare loops' own work, with the app's own parts, for a face that has said yes."""

    def __init__(self, gallery: Gallery, visitors: Sequence[Visitor]) -> None:
        self.stats, self.compared = Stats(), list[Compared]()
        self._gate = Gate(Consent(live_allowed=True), wanted=True)
        self._finder = Listener()
        self._onlooker = Onlooker(vision_hands(), self._gate, self.stats, Latest())
        self._comparer = Comparer(
            make_recogniser=Recogniser,
            make_finder=Finder,
            gallery=lambda: gallery,
            visitors=lambda: visitors,
            hands=vision_hands,
            gate=self._gate,
            publish=self.compared.append,
            report=lambda trouble: None,
            stopped=lambda: False,
            stats=self.stats,
            prints=Held(),
            crops=Held(),
        )

    def step(self, number: int, pixels: Pixels) -> Task | None:
        """Everything that is done with one picture: find, follow, ask, crop, veil, faceprint, scores."""
        frame = Frame(number, number / RATE, pixels, SOMEBODY)
        _, task = self._onlooker.look(frame, self._finder)
        if task is not None:
            self._comparer.handle(task)
        return task

    def looks(self, number: int, pixels: Pixels) -> list[Pixels]:
        """What the detector is shown for one picture: all of it, and a window around each small face."""
        self._finder.heard = []
        self.step(number, pixels)
        heard, self._finder.heard = self._finder.heard, None
        return heard

    def agree(self) -> bool:
        """The face in view says yes."""
        return self._gate.grant()

    def close(self) -> None:
        """Let go of the models."""
        self._finder.close()
        self._comparer.close()


class Bare:
    """The two models and nothing else, loaded as their own manuals say, with the app's one OpenCV thread."""

    def __init__(self) -> None:
        sys.modules.setdefault("sounddevice", None)  # type: ignore[arg-type]  # as the app does: no microphones
        import mediapipe  # here, so that no test loads it only because benchmarks are collected
        from mediapipe.tasks.python import BaseOptions, vision

        self._mediapipe = mediapipe
        base = BaseOptions(model_asset_buffer=verified(SHORT_RANGE))
        options = vision.FaceDetectorOptions(base_options=base, min_detection_confidence=0.3)
        self._detector = vision.FaceDetector.create_from_options(options)
        model = np.frombuffer(verified(SFACE), dtype=np.uint8)
        self._net = cv2.FaceRecognizerSF.create("onnx", model, np.zeros(0, dtype=np.uint8))

    def image(self, pixels: Pixels) -> Any:
        """A picture as the detector takes it."""
        return self._mediapipe.Image(image_format=self._mediapipe.ImageFormat.SRGB, data=pixels)

    def call(self, images: Sequence[Any], crop: Pixels) -> tuple[float, float]:
        """A detection in each of some ready images, one faceprint of a ready crop (BGR); the seconds of both."""
        began = time.perf_counter()
        for image in images:
            self._detector.detect(image)
        found = time.perf_counter()
        self._net.feature(crop)
        return found - began, time.perf_counter() - found

    def close(self) -> None:
        """Let go of the models."""
        self._detector.close()
