"""From an upright crop to a faceprint, with SFace in OpenCV."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.model.types import Faceprint, Pixels
from app.vision.align import CROP_SIZE
from app.vision.cv import cv2, quiet
from app.vision.models import SFACE, SHA256, verified


class Recogniser:
    """Turns crops into faceprints. For one thread at a time; loading takes about 0.2 s and 40 MB is read."""

    def __init__(self, folder: Path | None = None) -> None:
        """Load the model from `folder`, else the shipped assets; raises ModelMissing or ModelWrong."""
        content = np.frombuffer(verified(SFACE, folder), dtype=np.uint8)
        nothing = np.zeros(0, dtype=np.uint8)
        with quiet():  # OpenCV 5 warns that its new engine has no targets; it runs on the CPU, as meant
            self._net: cv2.FaceRecognizerSF | None = cv2.FaceRecognizerSF.create("onnx", content, nothing)

    @property
    def model_sha256(self) -> str:
        """The SHA-256 of the loaded model: faceprints of two models must never be compared."""
        return SHA256[SFACE]

    def faceprint(self, crop: Pixels) -> Faceprint:
        """The faceprint of a (112, 112, 3) RGB uint8 crop from `align`: 128 float32 of unit length, read-only.

        Raises ValueError for any other shape or dtype, RuntimeError after close().
        """
        if self._net is None:
            raise RuntimeError("the recogniser is closed")
        if crop.shape != (CROP_SIZE, CROP_SIZE, 3) or crop.dtype != np.uint8:
            raise ValueError(f"a crop is (112, 112, 3) uint8, not {crop.shape} {crop.dtype}")
        numbers = self._net.feature(np.ascontiguousarray(crop[:, :, ::-1]))  # SFace wants BGR
        flat = np.array(numbers, dtype=np.float32).ravel()
        faceprint: Faceprint = flat / np.float32(np.linalg.norm(flat))
        faceprint.setflags(write=False)
        return faceprint

    def close(self) -> None:
        """Let go of the model; safe twice."""
        self._net = None
