"""What every run of the app begins and ends with, in the window or as an exhibit."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer, Slot

from app.switches import Switches
from app.ui.application import Funnel, make_application
from app.ui.choices import Choices
from app.ui.shipped import load_shipped
from app.ui.vision_parts import preload

HEADLESS_SECONDS = 10.0
SWITCH_SECONDS = 0.0001
"""How long another thread's Python may hold up the UI's; Python's own choice is fifty times as long."""


class Run(QObject):
    """One run: choices and assets are read when it is made. Subclasses say what is shown and how it is taken down."""

    def __init__(self, switches: Switches, *, headless: bool) -> None:
        self.app = make_application()
        super().__init__()
        self.switches, self.headless = switches, headless
        self._closed = False
        self.funnel = Funnel(self)
        self.funnel.open()
        self.choices = Choices(switches, self.funnel.raised.emit)
        self.shipped = load_shipped()
        self.problems: list[Exception] = [*self.choices.problems, *self.shipped.problems]
        self.app.aboutToQuit.connect(self._close)

    def run(self) -> int:
        """Show it, run until it is closed or the time is up, and leave nothing behind."""
        sys.setswitchinterval(SWITCH_SECONDS)
        preload()
        self.shipped.shelf.start()
        self._begin()
        seconds = self.switches.quit_after or (HEADLESS_SECONDS if self.headless else None)
        if seconds is not None:
            self._run_for(seconds)
        code = self.app.exec()
        self._close()
        self.choices.close()
        self.funnel.close()
        return code

    def _begin(self) -> None:
        """Show the first page, and what is wrong."""
        raise NotImplementedError

    def _run_for(self, seconds: float) -> None:
        """See to it that the run ends after so long."""
        QTimer.singleShot(round(seconds * 1000), self._time_is_up)

    @Slot()
    def _time_is_up(self) -> None:
        """End the run."""
        raise NotImplementedError

    @Slot()
    def _close(self) -> None:
        """Stop everything. The window, Qt and the end of the run all ask: the first time counts, pages live then."""
        if not self._closed:
            self._closed = True
            self._end()
            self.shipped.shelf.stop()

    def _end(self) -> None:
        """Stop what this run began."""
        raise NotImplementedError
