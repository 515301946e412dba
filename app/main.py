"""The way in: reads the switches, looks whether there is a display, and runs the program."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.memory import share_heaps
from app.model.errors import AppError
from app.switches import NAME, Switches, parse

if TYPE_CHECKING:
    from app.ui.kiosk.program import KioskProgram
    from app.ui.program import Program


def main(arguments: Sequence[str] | None = None) -> int:
    """Run False Match; returns the exit code. 2 means a switch that will not do, 1 a file of ours that is damaged.

    Qt and everything heavy is imported only after the switches were understood.
    """
    switches = parse(arguments)
    share_heaps()
    from app.ui.application import has_display

    headless = not has_display()
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        sys.stdout.write("No display was found, so this runs unseen, on a rendered visitor unless told otherwise.\n")
    from app.seal import seal

    try:
        program = _program(switches, headless=headless)
    except AppError as problem:  # an asset without which there is nothing to show
        sys.stderr.write(f"{NAME} cannot start: {problem}\n")
        return 1
    if arguments is None:
        # The process is ours alone. After Qt has met the display, which may be another computer's, and before
        # OpenCV and MediaPipe are loaded.
        seal()
    code = program.run()
    if arguments is None:
        _end_if_busy(code)
    return code


def _end_if_busy(code: int) -> None:
    """End the process here if a thread of ours is slow to stop: all is written and wiped, nothing waits for it.

    Python's own ending takes such a thread out of OpenCV in the middle of a call, and C++ then aborts the process.
    """
    if any(thread.daemon and thread.is_alive() for thread in threading.enumerate()):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _program(switches: Switches, *, headless: bool) -> Program | KioskProgram:
    if switches.kiosk:
        from app.ui.kiosk.program import KioskProgram

        return KioskProgram(switches, headless=headless)
    from app.ui.program import Program

    return Program(switches, headless=headless)
