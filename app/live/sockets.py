"""Counts the internet sockets of this process, so that "nothing leaves" can be checked in a report."""

from __future__ import annotations

import os
import socket
import sys
import threading
from pathlib import Path

from app.live.courtesy import step_back

_TABLES = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6")
_FAMILIES = (socket.AF_INET, socket.AF_INET6)


class SocketWatch:
    """Counts AF_INET and AF_INET6 sockets that this process opens, from its making on.

    Python's own are heard of by an audit hook. Those of libraries in C are seen on Linux when `look_for_sockets` finds
    them bound or connected; elsewhere they are not seen. strace, in the tests, sees everything.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._heard = 0
        self._seen: set[str] = set()
        self._enough = threading.Event()
        self._thread: threading.Thread | None = None
        sys.addaudithook(self._hear)

    @property
    def opened(self) -> int:
        """How many were noticed; one that is both heard of and seen counts once."""
        with self._lock:
            return max(self._heard, len(self._seen))

    def look_for_sockets(self, proc: Path = Path("/proc/self")) -> int:
        """Look once (under 1 ms); call it about every second. Returns `opened`."""
        found = _own_inodes(proc / "fd") & _internet_inodes(proc / "net")
        with self._lock:
            self._seen |= found
        return self.opened

    def keep_looking(self, every: float = 0.25) -> None:
        """Look again and again in a thread of its own, `every` so many seconds, until `stop`."""
        self._thread = threading.Thread(target=self._look_on, args=(every,), name="falsematch-sockets", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the looking. Safe twice, and before `keep_looking`."""
        self._enough.set()
        if self._thread is not None:
            self._thread.join(1.0)

    def _look_on(self, every: float) -> None:
        step_back("sockets")
        while not self._enough.wait(every):
            self.look_for_sockets()

    def _hear(self, event: str, args: tuple[object, ...]) -> None:
        if event == "socket.__new__" and len(args) > 1 and args[1] in _FAMILIES:
            with self._lock:
                self._heard += 1


def _own_inodes(folder: Path) -> set[str]:
    """The inode numbers of this process's sockets of any family."""
    found = set()
    try:
        links = list(folder.iterdir())
    except OSError:
        return set()
    for link in links:
        try:
            target = os.readlink(link)
        except OSError:  # closed since it was listed
            continue
        if target.startswith("socket:["):
            found.add(target[len("socket:[") : -1])
    return found


def _internet_inodes(folder: Path) -> set[str]:
    """The inode numbers of every internet socket that the kernel lists for this network namespace."""
    found = set()
    for table in _TABLES:
        try:
            lines = (folder / table).read_text(encoding="ascii").splitlines()[1:]
        except (OSError, UnicodeDecodeError):
            continue
        found |= {words[9] for words in map(str.split, lines) if len(words) > 9}
    return found
