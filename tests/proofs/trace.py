"""Runs the app as a process of its own under strace, and reads what it asked of the kernel.

strace sees every call of every thread, whoever makes it: Python, Qt, OpenCV, MediaPipe or glibc. It also sees the
calls that the app's own seal (app/seal.py) refuses, so a library that merely tries is caught too.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
CALLS = "network,open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat"
MORE_CALLS = "unlink,unlinkat,mkdir,mkdirat,rmdir,mknod,mknodat,truncate,memfd_create,io_uring_setup"
WRITES = re.compile(r"\b(O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND)\b")
OPENS = ("open", "openat", "openat2", "creat")
CHANGES = tuple(f"{CALLS},{MORE_CALLS}".split(",")[5:])
MOST_SECONDS = 100


@dataclass
class Trace:
    """What one process and its children asked for."""

    code: int
    said: str
    """Its stdout."""
    grumbled: str
    """Its stderr."""
    sockets: list[str] = field(default_factory=list)
    """The family of each socket that was asked for, such as AF_UNIX."""
    reached: list[str] = field(default_factory=list)
    """connect, bind and sendto calls that name an address."""
    opened: list[str] = field(default_factory=list)
    """Every path that was opened, or tried."""
    written: list[str] = field(default_factory=list)
    """Every path that was opened, or tried, in a way that could change or make it."""
    changed: list[str] = field(default_factory=list)
    """Other calls that change the disk or make a nameless file: rename, unlink, mkdir, memfd_create and so on."""


def need_strace() -> str:
    """Where strace is. Without it nothing is proven, so on Linux that is a failure; elsewhere there is none."""
    if sys.platform != "linux":
        pytest.skip("strace is a tool for Linux; the promise is proven there")
    found = shutil.which("strace")
    if found is None:
        pytest.fail("strace is not installed, so nothing was proven. On Debian and Ubuntu: apt-get install strace")
    return found


def bare_environment(home: Path) -> dict[str, str]:
    """No display, nobody's settings; every folder that a program may think it can write to lies in `home`."""
    folders = {"HOME": home, "TMPDIR": home / "tmp", "XDG_RUNTIME_DIR": home / "run"}
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    # Python keeps the bytecode of what it imports beside the sources. That is not the app's doing, and is kept out.
    return {**kept, **{name: str(path) for name, path in folders.items()}, "PYTHONDONTWRITEBYTECODE": "1"}


def traced(command: list[str], home: Path, log: Path) -> Trace:
    """Run `command` under strace; its log goes to `log`."""
    strace = [need_strace(), "-f", "-qq", "-s", "4096", "-e", "signal=none", "-e", f"trace={CALLS},{MORE_CALLS}"]
    ran = subprocess.run(
        [*strace, "-o", str(log), *command],
        cwd=ROOT,
        env=bare_environment(home),
        capture_output=True,
        text=True,
        timeout=MOST_SECONDS,
        check=False,
    )
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []
    assert lines, f"strace could not watch: {ran.stderr[-500:]}"
    trace = Trace(ran.returncode, ran.stdout, ran.stderr)
    for line in lines:
        _note(line, trace)
    return trace


def _note(line: str, trace: Trace) -> None:
    match = re.match(r"\d+\s+(\w+)\((.*)", line)
    if match is None:  # the second half of a call that another thread interrupted: its first half said everything
        return
    call, rest = match.groups()
    paths = re.findall(r'"((?:[^"\\]|\\.)*)"', rest)
    if call in ("socket", "socketpair"):
        trace.sockets.append(rest.partition(",")[0])
    elif call in ("connect", "bind", "sendto") and "sa_family" in rest:
        trace.reached.append(rest)
    elif call in OPENS and paths:
        trace.opened.append(paths[0])
        if call == "creat" or WRITES.search(rest.rpartition('"')[2]):
            trace.written.append(paths[0])
    elif call in CHANGES and call not in OPENS:
        trace.changed.append(f"{call}({rest}")
