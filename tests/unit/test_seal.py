"""The kernel's refusal of internet sockets, tried in a process of its own: it cannot be taken back."""

import platform
import subprocess
import sys

import pytest

TRY = """
import errno, socket, threading
from app.seal import seal
told, found = threading.Event(), []
def other():
    told.wait()
    try:
        socket.socket(socket.AF_INET)
    except OSError as problem:
        found.append(problem.errno)
thread = threading.Thread(target=other)
thread.start()
before = socket.socket(socket.AF_INET)
before.close()
assert seal()
told.set()
thread.join()
for family in (socket.AF_INET, socket.AF_INET6):
    try:
        socket.socket(family)
    except OSError as problem:
        found.append(problem.errno)
assert found == [errno.EACCES] * 3, found
socket.socket(socket.AF_UNIX).close()
"""


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or platform.machine() not in ("x86_64", "aarch64"),
    reason="only Linux can refuse sockets to its own process",
)
def test_after_sealing_no_thread_can_open_an_internet_socket() -> None:
    subprocess.run([sys.executable, "-c", TRY], check=True, timeout=30)


def test_elsewhere_sealing_changes_nothing_and_says_so() -> None:
    elsewhere = "import sys; sys.platform = 'darwin'\nfrom app.seal import seal\nassert not seal()"
    subprocess.run([sys.executable, "-c", elsewhere], check=True, timeout=30)
