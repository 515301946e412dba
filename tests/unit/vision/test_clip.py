from __future__ import annotations

import os
import socket
import threading
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from app.model.errors import ClipUnreadable
from app.vision.clip import USUAL_RATE, Clip
from tests.fakes import FakeClock, plain


def _write(path: Path, *, pictures: int = 6, rate: float = 20, size: tuple[int, int] = (64, 48)) -> Path:
    """A clip (Motion JPEG) whose pictures grow brighter, with a reddish tint."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), rate, size)
    assert writer.isOpened()
    for number in range(pictures):
        writer.write(np.full((size[1], size[0], 3), (10, 20, 60 + 30 * number), np.uint8))
    writer.release()
    return path


def _clip(path: Path, clock: FakeClock | None = None) -> Clip:
    clock = clock or FakeClock()
    return Clip(path, clock=clock, wait=clock.wait)


def _reds(clip: Clip, count: int) -> list[int]:
    pictures = [clip.read() for _ in range(count)]
    return [int(picture[24, 32, 0]) for picture in pictures if picture is not None]


def test_pictures_come_in_order_as_rgb_and_start_again_at_the_end(tmp_path: Path) -> None:
    clip = _clip(_write(tmp_path / "clip.avi"))
    first = clip.read()
    assert first is not None
    assert first[24, 32].astype(int) == pytest.approx([60, 20, 10], abs=8)
    assert not first.flags.writeable
    assert _reds(clip, 7) == pytest.approx([90, 120, 150, 180, 210, 60, 90], abs=8)
    clip.close()


def test_pictures_come_at_the_clips_own_pace(tmp_path: Path) -> None:
    clock = FakeClock()
    clip = _clip(_write(tmp_path / "clip.avi", rate=20), clock)
    _reds(clip, 5)
    assert clip.rate == pytest.approx(20)
    assert clock.now == pytest.approx(100 + 4 / 20)
    clip.close()


@pytest.mark.parametrize("rate", [float("nan"), 0.0, -5.0, 1e6, float("inf")])
def test_a_senseless_rate_is_replaced_by_a_usual_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rate: float
) -> None:
    class Odd:  # a wrapper: deriving from OpenCV's own class crashes the interpreter
        def __init__(self, *how: Any) -> None:
            self._real = real(*how)

        def __getattr__(self, name: str) -> Any:
            return getattr(self._real, name)

        def get(self, which: int) -> float:
            return rate if which == cv2.CAP_PROP_FPS else self._real.get(which)

    real = cv2.VideoCapture
    monkeypatch.setattr(cv2, "VideoCapture", Odd)
    clip = _clip(_write(tmp_path / "clip.avi"))
    assert clip.rate == USUAL_RATE
    clip.close()


def test_closing_from_another_thread_ends_a_waiting_read(tmp_path: Path) -> None:
    waiting = threading.Event()

    def wait(seconds: float) -> None:
        waiting.set()
        assert clip._pace._stopped.wait(10)  # due only once stopped, as the real wait would be

    clip = Clip(_write(tmp_path / "clip.avi"), wait=wait, clock=lambda: 0.0)
    clip.read()
    late: list[object] = ["nothing yet"]
    thread = threading.Thread(target=lambda: late.append(clip.read()))
    thread.start()
    assert waiting.wait(10)
    clip.close()
    thread.join(10)
    assert late[-1] is None
    assert clip.read() is None
    clip.close()


def test_large_pictures_are_shrunk(tmp_path: Path) -> None:
    clip = _clip(_write(tmp_path / "wide.avi", pictures=1, size=(3840, 1080)))
    picture = clip.read()
    assert picture is not None
    assert picture.shape == (540, 1920, 3)
    clip.close()


def test_damaged_pictures_are_left_out_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = _write(tmp_path / "clip.avi", pictures=20, size=(320, 240))
    content = bytearray(path.read_bytes())
    third = len(content) // 3
    content[third : 2 * third] = np.random.default_rng(2).bytes(third)
    path.write_bytes(content)
    clip = _clip(path)
    assert len(_reds(clip, 40)) == 40
    clip.close()


def test_a_clip_that_was_cut_off_starts_again_where_it_ends(tmp_path: Path) -> None:
    path = _write(tmp_path / "clip.avi", pictures=20, size=(320, 240))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    clip = _clip(path)
    assert len(_reds(clip, 40)) == 40
    clip.close()


@pytest.mark.parametrize("content", [b"", b"no video", bytes(100_000)])
def test_what_is_no_video_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.mp4"
    path.write_bytes(content)
    with pytest.raises(ClipUnreadable, match=r"bad\.mp4"):
        _clip(path)


def test_a_video_without_one_picture_is_named(tmp_path: Path) -> None:
    path = _write(tmp_path / "clip.avi", pictures=3, size=(320, 240))
    content = path.read_bytes()
    path.write_bytes(content[: content.index(b"movi") + 4])
    with pytest.raises(ClipUnreadable):
        _clip(path).read()


def test_a_clip_that_vanishes_while_running_is_named(tmp_path: Path) -> None:
    clip = _clip(_write(tmp_path / "clip.avi", pictures=2))
    _reds(clip, 2)
    clip.path.unlink()
    with pytest.raises(ClipUnreadable, match="gone"):
        clip.read()
    clip.close()


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:9/clip.mp4", "https:/x/clip.mp4", "rtsp://127.0.0.1/x", "file:///etc/hostname", "//server/a.mp4",
     r"\\server\share\clip.mp4", "concat:a.avi|b.avi", "pipe:0", "-"],
)  # fmt: skip
def test_addresses_are_never_opened(address: str) -> None:
    with pytest.raises(ClipUnreadable, match="on this computer"):
        _clip(Path(address))


def test_folders_devices_and_pipes_are_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.mp4"
    os.mkfifo(pipe)
    for path in (tmp_path, Path("/dev/zero"), pipe):
        with pytest.raises(ClipUnreadable, match="no such file"):
            _clip(path)


def test_a_playlist_in_a_file_cannot_reach_the_network(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/part.ts"
        path = tmp_path / "list.m3u8"
        path.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{address}\n#EXT-X-ENDLIST\n")
        with pytest.raises(ClipUnreadable):
            _clip(path).read()
        with pytest.raises(BlockingIOError):
            server.accept()


def test_a_name_that_looks_like_a_pattern_is_just_a_name(tmp_path: Path) -> None:
    for number in range(3):
        cv2.imwrite(str(tmp_path / f"img{number}.png"), plain())
    clip = _clip(_write(tmp_path / "real.avi").rename(tmp_path / "img%d.avi"))
    assert len(_reds(clip, 2)) == 2
    clip.close()
