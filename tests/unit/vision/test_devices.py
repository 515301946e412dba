from __future__ import annotations

import errno
import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NoReturn

import cv2_enumerate_cameras
import pytest

from app.vision.devices import Camera, State, cameras, probe_path


def test_cameras_come_by_index_with_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [SimpleNamespace(index=2, name="USB camera"), SimpleNamespace(index=0, name=None)]
    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", lambda _: listed)
    assert cameras() == (Camera(0, "Camera 0"), Camera(2, "USB camera"))


def test_a_system_that_cannot_list_cameras_gives_none(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: int) -> NoReturn:
        raise NotImplementedError("no such backend")

    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", broken)
    assert cameras() == ()
    assert "cannot be listed" in caplog.text


def test_what_is_not_there_is_missing_and_what_opens_is_there(tmp_path: Path) -> None:
    device = tmp_path / "video0"
    assert probe_path(str(device)) is State.MISSING
    device.write_bytes(b"")
    assert probe_path(str(device)) is State.THERE


@pytest.mark.parametrize(
    ("number", "state"),
    [
        (errno.EBUSY, State.BUSY),
        (errno.EACCES, State.DENIED),
        (errno.EPERM, State.DENIED),
        (errno.ENODEV, State.MISSING),
        (errno.EIO, State.UNKNOWN),
    ],
)
def test_the_systems_reason_is_told_apart(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int, state: State
) -> None:
    device = tmp_path / "video0"
    device.write_bytes(b"")

    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    assert probe_path(str(device)) is state
