"""Over a whole journey, libraries and all: no internet, no file but those asked for, no sound device, no camera."""

import json
import re
import sys

import pytest

from app.resources import asset
from app.vision.models import SHA256
from tests.journeys import films
from tests.proofs.trace import need_strace, traced

LINE = 0.47
SECONDS = 5

KEYS = {
    "frames": {"read", "analysed", "dropped", "shown"},
    "faces": None,
    "faceprints": None,
    "threshold": None,
    "over_the_line": None,
    "gallery": None,
    "frame_age_ms": {"p50", "p95", "max"},
    "stages_ms": {"detect", "align", "embed", "search"},
    "slider_to_paint_ms": {"p50", "p95", "max"},
    "ui_blocked_ms": {"p50", "p95", "max"},
    "startup_s": {"window", "first_frame"},
    "peak_rss_mb": None,
    "versions": {"falsematch", "python", "system", "mediapipe", "numpy", "opencv-python", "PySide6-Essentials"},
    "models": set(SHA256),
    "sockets_opened": None,
    "files_written": None,
}
"""What --report promises, and what is inside; None for a value of its own."""


class Journey:
    """One run of the app, from its start to its end, without a display."""

    def __init__(self, source, folder):
        self.home, self.settings, self.report = folder / "home", folder / "settings", folder / "report.json"
        command = [sys.executable, "-m", "app", "--source", source, "--compare", "--threshold", str(LINE)]
        command += ["--report", str(self.report), "--settings-dir", str(self.settings), "--quit-after", str(SECONDS)]
        self.trace = traced(command, self.home, folder / "trace.txt")
        assert self.trace.code == 0, self.trace.grumbled[-3000:]  # a run that fell over proves nothing


@pytest.fixture(scope="module", params=["clip", "visitor"])
def journey(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    source = f"visitor:{films.THIRD}"
    if request.param == "clip":
        clip = tmp_path_factory.mktemp("film") / "somebody.mp4"
        source = f"clip:{films.write(clip, films.moving(films.FIRST, 60))}"
    return Journey(source, folder)


def test_the_journey_ends_well_and_says_what_it_did(journey):
    assert "Traceback" not in journey.trace.grumbled
    assert journey.trace.said.startswith("No display was found")
    assert "Internet sockets opened: 0" in journey.trace.said
    assert re.search(r"Faceprints made: [1-9][0-9]*, none kept", journey.trace.said)


def test_no_internet_socket_is_opened_or_even_tried(journey):
    assert set(journey.trace.sockets) <= {"AF_UNIX"}, "a socket that could leave this computer was asked for"
    assert [call for call in journey.trace.reached if "AF_UNIX" not in call] == []


def test_no_file_is_opened_for_writing_but_those_that_were_asked_for(journey):
    wrong = [path for path in journey.trace.written if not _allowed(path, journey)]
    assert wrong == []
    assert str(journey.report) in "".join(journey.trace.changed), "the report was renamed into its place"
    assert [call for call in journey.trace.changed if not _may_change(call, journey)] == []


def _allowed(path, journey):
    """Whether a path may be opened for writing. Nothing that Qt, OpenCV, MediaPipe or glibc do needs more than this."""
    reasons = {
        "/dev/null": "libraries throw something away in it; nothing can be read back",
        f"{journey.report}": "the report that was asked for, and the new file as which it is written",
        f"{journey.settings}/": "the visitor's choices, when they change",
    }
    return path == "/dev/null" or any(path.startswith(start) for start in reasons if start != "/dev/null")


def _may_change(call, journey):
    """The report's new file takes its place; the folders of the report and of the settings are made if missing."""
    if call.startswith("mkdir"):
        return any(f'"{folder}"' in call for folder in (journey.report.parent, journey.settings))
    return call.startswith("rename") and call.count(f'"{journey.report}') == 2


def test_nothing_is_on_the_disk_afterwards_but_the_report(journey):
    left = [path for folder in (journey.home, journey.settings) for path in folder.rglob("*") if path.is_file()]
    assert left == []
    beside = {path.name for path in journey.report.parent.iterdir() if path.is_file()}
    assert beside == {"report.json", "trace.txt"}


def test_neither_microphone_nor_camera_is_touched(journey):
    sound = re.compile(r"/dev/snd|portaudio|libasound|libpulse|libjack|/\.asoundrc|/alsa/|sounddevice", re.IGNORECASE)
    assert [path for path in journey.trace.opened if sound.search(path)] == []
    assert [path for path in journey.trace.opened if path.startswith("/dev/video")] == []


def test_the_report_has_exactly_the_promised_keys_and_sensible_figures(journey):
    text = journey.report.read_text(encoding="utf-8")
    made = json.loads(text)
    assert {key: set(value) if isinstance(value, dict) else None for key, value in made.items()} == KEYS
    frames = made["frames"]
    assert 0 < frames["shown"] <= frames["analysed"] <= frames["read"]
    assert frames["read"] - frames["analysed"] >= frames["dropped"] >= 0
    assert 0 < made["faceprints"] <= made["faces"]
    assert made["threshold"] == LINE
    people = json.loads(asset("gallery", "people.json").read_text(encoding="utf-8"))
    assert made["gallery"] == len(people["people"] if isinstance(people, dict) else people)
    assert 0 <= made["over_the_line"] <= made["gallery"] + 3
    spreads = [made[name] for name in ("frame_age_ms", "slider_to_paint_ms", "ui_blocked_ms")]
    for spread in [*spreads, *made["stages_ms"].values()]:
        assert 0 <= spread["p50"] <= spread["p95"] <= spread["max"]
    assert 0 < made["startup_s"]["window"] <= made["startup_s"]["first_frame"]
    assert made["models"] == dict(SHA256)
    assert made["sockets_opened"] == 0
    assert made["files_written"] == [str(journey.report)]


def test_the_report_holds_no_picture_and_no_faceprint(journey):
    def leaves(value):
        if isinstance(value, dict):
            return [leaf for inner in value.values() for leaf in leaves(inner)]
        if isinstance(value, list):
            assert len(value) < 10
            return [leaf for inner in value for leaf in leaves(inner)]
        return [value]

    found = leaves(json.loads(journey.report.read_text(encoding="utf-8")))
    assert all(isinstance(leaf, int | float | str | None) for leaf in found)
    assert max(len(leaf) for leaf in found if isinstance(leaf, str)) < 300
    assert len(found) < 100


def test_these_proofs_would_notice_a_socket_a_file_and_a_sound_device(tmp_path):
    need_strace()
    naughty = (
        "import socket, os, pathlib\n"
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()\n"
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close()\n"
        f"pathlib.Path({str(tmp_path / 'me.png')!r}).write_bytes(b'x')\n"
        f"os.rename({str(tmp_path / 'me.png')!r}, {str(tmp_path / 'you.png')!r})\n"
        "os.path.exists('/dev/snd/controlC0') or os.path.exists('/')\n"
        "try: open('/dev/snd/controlC0')\n"
        "except OSError: pass\n"
    )
    trace = traced([sys.executable, "-c", naughty], tmp_path / "home", tmp_path / "trace.txt")
    assert trace.code == 0
    assert {"AF_INET", "AF_INET6"} <= set(trace.sockets)
    assert str(tmp_path / "me.png") in trace.written
    assert any("you.png" in call for call in trace.changed)
    assert "/dev/snd/controlC0" in trace.opened
