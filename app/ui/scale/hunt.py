"""The crowd of nobody beside the page: drawn when it is first needed, searched for the newest faceprint, let go of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from app.live.crowd import CrowdSearch
from app.live.seen import Compared, Trouble
from app.model.crowd import Crowd
from app.model.types import Source

Draw: TypeAlias = Callable[[Callable[[int, int], bool]], Crowd | None]
"""Draws the crowd, or gives None when the progress it is handed says to stop."""
PassThrough: TypeAlias = Callable[[Source, int, Callable[[], None]], bool]
"""The gate's: nothing is handed on after a no."""

PATIENCE: Final = 0.5
"""Seconds for the thread to end. It looks every 4,096 members, so it needs a hundredth of that."""
REST: Final = 4.0
"""The search rests four times as long as it takes: a fifth of one core, the rest is for the view."""


class Hunt(QObject):
    """One CrowdSearch at a time, told in the UI thread. Safe to stop twice, and to ask again after a stop."""

    drawn = Signal(object)
    """A Drawing: how far the crowd is."""
    found = Signal(object)
    """A Searched. Its counts are overwritten on forget() and stop(): let go of it first."""
    failed = Signal(object)
    """A Trouble."""

    _drawing_came = Signal()
    _found_came = Signal()
    _failed_came = Signal(object)

    def __init__(self, draw: Draw, pass_through: PassThrough | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draw, self._pass_through = draw, pass_through
        self._search: CrowdSearch | None = None
        self._ending: list[CrowdSearch] = []
        self._drawing_came.connect(self._take_drawing)
        self._found_came.connect(self._take_found)
        self._failed_came.connect(self.failed)

    @property
    def running(self) -> bool:
        """Whether there is a thread."""
        return self._search is not None

    def ask(self, compared: Compared) -> None:
        """Search for this faceprint next; the first time, the crowd is drawn before."""
        if self._search is None:
            self._search = self._make()
            self._search.start()
        self._search.ask(compared)

    def forget(self) -> None:
        """Overwrite what was found; the crowd stays."""
        if self._search is not None:
            self._search.forget()

    def stop(self) -> None:
        """Tell the thread to end, overwrite what was found and let go of the crowd. Takes no time."""
        search, self._search = self._search, None
        if search is not None and not search.stop(0.0):
            self._ending = [one for one in self._ending if not one.stop(0.0)] + [search]

    def close(self, patience: float = PATIENCE) -> bool:
        """stop(), and wait for every thread to end; False when one did not in time. For the end of the program."""
        self.stop()
        ended = [search.stop(patience) for search in self._ending]
        return all(ended)

    def _make(self) -> CrowdSearch:
        def nudge_drawing() -> None:
            _emit(self._drawing_came.emit)

        def nudge_found() -> None:
            _emit(self._found_came.emit)

        def report(trouble: Trouble) -> None:
            _emit(lambda: self._failed_came.emit(trouble))

        if self._pass_through is None:
            return CrowdSearch(self._draw, report=report, on_drawing=nudge_drawing, on_searched=nudge_found, rest=REST)
        return CrowdSearch(
            self._draw,
            report=report,
            on_drawing=nudge_drawing,
            on_searched=nudge_found,
            pass_through=self._pass_through,
            rest=REST,
        )

    @Slot()
    def _take_drawing(self) -> None:
        news = self._search.drawing.take_now() if self._search is not None else None
        if news is not None:
            self.drawn.emit(news)

    @Slot()
    def _take_found(self) -> None:
        news = self._search.searched.take_now() if self._search is not None else None
        if news is not None:
            self.found.emit(news)


def _emit(emit: Callable[[], None]) -> None:
    try:
        emit()
    except RuntimeError:  # the QObject is gone already: the program is ending
        return
