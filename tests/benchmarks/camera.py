"""Stands in for a camera: a shipped visitor as frames, and as a clip at a camera's pace."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.model.types import Pixels
from app.vision.cv import cv2
from app.vision.visitor import visitor_clip

RATE = 30
"""Pictures a second, as webcams give them; the shipped visitors have fewer, and are smaller."""
SIZE = (640, 480)


def frames(name: str = "any") -> list[Pixels]:
    """Every picture of a shipped visitor's clip, enlarged to a webcam's size: (480, 640, 3) RGB, read-only."""
    clip = cv2.VideoCapture(str(visitor_clip(name)), cv2.CAP_FFMPEG)
    found: list[Pixels] = []
    while (read := clip.read())[0]:
        rgb = np.ascontiguousarray(cv2.resize(read[1], SIZE)[:, :, ::-1], dtype=np.uint8)
        rgb.setflags(write=False)
        found.append(rgb)
    clip.release()
    if not found:
        raise ValueError(f"the visitor {name} has no picture")
    return found


def camera_clip(path: Path, name: str = "any") -> Path:
    """Write the same pictures to `path`, a VP9 .webm at RATE. To the app a clip is somebody real: it is veiled."""
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"VP90"), RATE, SIZE)
    if not writer.isOpened():
        raise OSError(f"{path}: this OpenCV writes no VP9")
    for picture in frames(name):
        writer.write(np.ascontiguousarray(picture[:, :, ::-1]))
    writer.release()
    return path
