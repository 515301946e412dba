"""A command line whose reader leaves early ends without a traceback."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app.pipes import STOPPED, ending_quietly

_WRITES = """import sys
from app.pipes import ending_quietly
sys.exit(ending_quietly(lambda: sys.stdin.read() or {wrote} and 0))"""


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there breaks with another error")
@pytest.mark.parametrize(
    "wrote",
    ["sys.stdout.write('one line')", "sys.stdout.write('one line\\n' * 100_000)", "sys.stderr.write('one line\\n')"],
)
def test_nobody_reads_and_nothing_is_complained_of(wrote: str):
    stream = "stdout" if "stdout" in wrote else "stderr"
    with subprocess.Popen(
        [sys.executable, "-c", _WRITES.format(wrote=wrote)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stderr is not None
        getattr(running, stream).close()  # as `head` does once it has enough
        running.stdin.close()  # only now it writes
        other = running.stderr if stream == "stdout" else running.stdout
        assert other.read() == b""
        assert running.wait(60) == STOPPED


def test_whoever_is_read_to_the_end_ends_as_it_says():
    assert ending_quietly(lambda: 2) == 2
