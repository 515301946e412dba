"""Command lines whose reader may leave before they have said everything, as `| head` does."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Final

STOPPED: Final = 141
"""The exit status of a program that ends because nobody reads what it writes: 128 and SIGPIPE's 13."""


def ending_quietly(main: Callable[[], int]) -> int:
    """What `main()` returns; STOPPED, without a word, once nobody reads standard output or standard error any more."""
    try:
        code = main()
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)  # Python flushes both once more as it ends
        for stream in (sys.stdout, sys.stderr):
            os.dup2(nowhere, stream.fileno())
        return STOPPED
    return code
