"""How the process asks for memory, where that can be chosen: before its threads begin."""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

ARENA_MAX: Final = -8
"""`M_ARENA_MAX` of <malloc.h>."""
HEAPS: Final = 2


def share_heaps(libc: Any = None) -> bool:
    """Have all threads share HEAPS heaps; False where the C library knows no such thing.

    The GNU library gives each thread one of its own, up to eight a core, and what a thread frees stays in its heap. Our
    threads come and go with every session: a room used at random for 5,000 events grew by 420 MB, and by 98 MB so.
    """
    if libc is None:
        if not sys.platform.startswith("linux"):
            return False
        libc = ctypes.CDLL(None)
    set_option = getattr(libc, "mallopt", None)  # musl has none
    return set_option is not None and set_option(ARENA_MAX, HEAPS) == 1
