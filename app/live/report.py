"""The `--report` of a run: figures, versions and checksums. Never a picture, never a faceprint."""

from __future__ import annotations

import hashlib
import platform
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

import app
from app.files import written
from app.live.measure import Spread, Stats
from app.vision.models import SHA256, path_of

PACKAGES = ("mediapipe", "numpy", "opencv-python", "PySide6-Essentials")


@dataclass(slots=True)
class UiFigures:
    """What only the view can measure."""

    slider_to_paint_ms: Spread = field(default_factory=Spread)
    """From the slider's move to the picture of it."""
    ui_blocked_ms: Spread = field(default_factory=Spread)
    """How late the UI thread's timer came."""
    window_s: float | None = None
    """From the start of the process to the window."""
    first_frame_s: float | None = None
    """From the start of the process to the first analysed picture shown."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where the slider stood and what that decided, at the end."""

    threshold: float | None
    over_the_line: int | None
    gallery: int
    """How many people the probe was compared with."""


def report(stats: Stats, ui: UiFigures, outcome: Outcome, sockets_opened: int) -> dict[str, Any]:
    """Everything `--report` writes, ready for JSON; a figure that was never taken is None. Its keys are a promise."""
    return {
        "frames": {
            "read": stats["read"],
            "analysed": stats["analysed"],
            "dropped": stats.dropped,
            "shown": stats["shown"],
        },
        "faces": stats["faces"],
        "faceprints": stats["faceprints"],
        "threshold": outcome.threshold,
        "over_the_line": outcome.over_the_line,
        "gallery": outcome.gallery,
        "frame_age_ms": _figures(stats.frame_age_ms),
        "stages_ms": {stage: _figures(spread) for stage, spread in stats.stages_ms.items()},
        "slider_to_paint_ms": _figures(ui.slider_to_paint_ms),
        "ui_blocked_ms": _figures(ui.ui_blocked_ms),
        "startup_s": {"window": _rounded(ui.window_s), "first_frame": _rounded(ui.first_frame_s)},
        "peak_rss_mb": peak_rss_mb(),
        "versions": versions(),
        "models": models(),
        "sockets_opened": sockets_opened,
        "files_written": [str(path) for path in written()],
    }


def versions() -> dict[str, str | None]:
    """The app's, Python's, the system's and the libraries'; None for one that is not installed."""
    found: dict[str, str | None] = {
        "falsematch": app.__version__,
        "python": platform.python_version(),
        "system": platform.platform(),
    }
    for name in PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = None
    return found


def models() -> Mapping[str, str | None]:
    """Each model file's SHA-256 as it is on the disk; None for a missing one."""
    found: dict[str, str | None] = {}
    for name in SHA256:
        try:
            found[name] = hashlib.sha256(path_of(name).read_bytes()).hexdigest()
        except OSError:
            found[name] = None
    return found


def peak_rss_mb() -> float | None:
    """The most memory this process ever held, in units of 1,000,000 bytes; None where the system does not say."""
    if sys.platform == "win32":
        return _peak_on_windows()
    own = _peak_on_linux()
    if own is not None:
        return own
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak * (1 if sys.platform == "darwin" else 1024) / 1e6, 1)  # bytes on macOS, KiB elsewhere


def _peak_on_linux() -> float | None:
    """VmHWM of proc_pid_status(5). Not getrusage: its figure starts at that of the program which started this one."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return None
    found = [line.split()[1] for line in lines if line.startswith("VmHWM:")]
    return round(int(found[0]) * 1024 / 1e6, 1) if found else None


def _figures(spread: Spread) -> dict[str, float | None]:
    summary = spread.summary()
    if summary is None:
        return {"p50": None, "p95": None, "max": None}
    return {name: round(value, 3) for name, value in asdict(summary).items()}


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 3)


def _peak_on_windows() -> float | None:
    """PROCESS_MEMORY_COUNTERS.PeakWorkingSetSize (psapi.h)."""
    import ctypes

    size = ctypes.c_size_t
    names = ("PeakWorkingSetSize", "WorkingSetSize", "QuotaPeakPagedPoolUsage", "QuotaPagedPoolUsage")
    more = ("QuotaPeakNonPagedPoolUsage", "QuotaNonPagedPoolUsage", "PagefileUsage", "PeakPagefileUsage")

    class Counters(ctypes.Structure):
        _fields_ = [
            ("cb", ctypes.c_uint32),
            ("PageFaultCount", ctypes.c_uint32),
            *((name, size) for name in names + more),
        ]

    counters = Counters()
    counters.cb = ctypes.sizeof(counters)
    libraries: Any = getattr(ctypes, "windll", None)
    if libraries is None:
        return None
    libraries.kernel32.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(libraries.kernel32.GetCurrentProcess())
    worked = libraries.psapi.GetProcessMemoryInfo(process, ctypes.byref(counters), counters.cb)
    return round(counters.PeakWorkingSetSize / 1e6, 1) if worked else None
