from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading

import pytest

from app.vision.cv import cv2, quiet


def _in_a_fresh_process(code: str, **variables: str) -> str:
    environment = {**os.environ, **variables}
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH"):
        if name not in variables:
            environment.pop(name, None)
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_importing_opencv_leaves_qts_variables_as_they_were() -> None:
    code = (
        "import os, app.vision.cv;"
        "print([os.environ.get(n) for n in ('QT_QPA_PLATFORM_PLUGIN_PATH', 'QT_QPA_FONTDIR', 'LD_LIBRARY_PATH')])"
    )
    assert _in_a_fresh_process(code) == "[None, None, None]"
    assert _in_a_fresh_process(code, QT_QPA_FONTDIR="mine") == "[None, 'mine', None]"


def test_ffmpeg_is_locked_to_files_even_if_the_user_said_otherwise() -> None:
    code = "import os, app.vision.cv; print(os.environ['OPENCV_FFMPEG_CAPTURE_OPTIONS'])"
    assert _in_a_fresh_process(code, OPENCV_FFMPEG_CAPTURE_OPTIONS="x;y") == "protocol_whitelist;file"


def test_opencv_uses_one_thread() -> None:
    assert cv2.getNumThreads() == 1


def test_quiet_gives_the_level_back_when_the_last_of_several_blocks_ends() -> None:
    usual = cv2.utils.logging.getLogLevel()
    inside, leave = threading.Event(), threading.Event()

    def other() -> None:
        with quiet():
            inside.set()
            leave.wait(10)

    thread = threading.Thread(target=other)
    with quiet(cv2.utils.logging.LOG_LEVEL_SILENT):
        thread.start()
        assert inside.wait(10)
    assert cv2.utils.logging.getLogLevel() < usual
    leave.set()
    thread.join()
    assert cv2.utils.logging.getLogLevel() == usual


def test_opencv_itself_opens_no_address_any_more() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        with quiet(cv2.utils.logging.LOG_LEVEL_SILENT):
            capture = cv2.VideoCapture(f"http://127.0.0.1:{server.getsockname()[1]}/a.mp4", cv2.CAP_FFMPEG)
        assert not capture.isOpened()
        with pytest.raises(BlockingIOError):
            server.accept()
