"""The way in: reads the switches, looks whether there is a display, and runs the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from app.switches import parse


def main(arguments: Sequence[str] | None = None) -> int:
    """Run False Match; returns the exit code. 2 means a switch that will not do.

    Qt and everything heavy is imported only after the switches were understood.
    """
    switches = parse(arguments)
    from app.ui.application import has_display

    headless = not has_display()
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        sys.stdout.write("No display was found, so this runs unseen, on a rendered visitor unless told otherwise.\n")
    from app.seal import seal
    from app.ui.program import Program

    program = Program(switches, headless=headless)
    if arguments is None:
        # The process is ours alone. After Qt has met the display, which may be another computer's, and before
        # OpenCV and MediaPipe are loaded.
        seal()
    return program.run()
