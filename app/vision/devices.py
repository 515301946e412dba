"""Which cameras there are, by name, and what can be known of one without opening it."""

from __future__ import annotations

import errno
import logging
import os
import sys
from dataclasses import dataclass
from enum import Enum

from app.vision.cv import cv2

_log = logging.getLogger(__name__)

BACKEND = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}.get(sys.platform, cv2.CAP_ANY)
"""The way OpenCV opens cameras here. One by name: searching all of them is slow and prints alarming lines."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera that is plugged in."""

    index: int
    """The N of `camera:N`."""
    name: str


class State(Enum):
    """What a look at a device, without opening a stream, tells."""

    THERE = "there"
    MISSING = "missing"
    BUSY = "busy"
    DENIED = "denied"
    UNKNOWN = "unknown"


def cameras() -> tuple[Camera, ...]:
    """The cameras that can give pictures, by index; empty when there are none or the system does not say."""
    from cv2_enumerate_cameras import enumerate_cameras

    try:
        found = {int(item.index): str(item.name or f"Camera {item.index}") for item in enumerate_cameras(BACKEND)}
    except Exception:  # noqa: BLE001 - a list of names must never stop the app; drivers raise what they like
        _log.warning("cameras cannot be listed", exc_info=True)
        return ()
    return tuple(Camera(index, name) for index, name in sorted(found.items()))


def probe(index: int) -> State:
    """What can be known of camera `index` without opening a stream; outside Linux only whether it is listed."""
    if BACKEND == cv2.CAP_V4L2:
        return probe_path(f"/dev/video{index}")
    listed = {camera.index for camera in cameras()}
    if not listed:
        return State.UNKNOWN
    return State.THERE if index in listed else State.MISSING


def probe_path(path: str) -> State:
    """What opening the device file `path` without reading from it tells."""
    if not os.path.exists(path):
        return State.MISSING
    try:
        os.close(os.open(path, os.O_RDWR | getattr(os, "O_NONBLOCK", 0)))
    except OSError as error:
        return _REASONS.get(error.errno or 0, State.UNKNOWN)
    return State.THERE


_REASONS = {
    errno.EBUSY: State.BUSY,
    errno.EACCES: State.DENIED,
    errno.EPERM: State.DENIED,
    errno.ENOENT: State.MISSING,
    errno.ENODEV: State.MISSING,
    errno.ENXIO: State.MISSING,
}
