"""Work that a page gives to a thread of its own: only the newest order counts, and the page never waits."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from app.live.courtesy import step_back
from app.live.latest import Latest
from app.live.seen import Trouble

PATIENCE: Final = 2.0
"""Seconds for a thread to end when the program does: loading a model cannot be cut short."""

Begin: TypeAlias = Callable[[], AbstractContextManager[Callable[[Any], Any]]]
"""Entered in the thread: loads what the work needs, gives what turns an order into an outcome, and lets go of it."""

_log = logging.getLogger(__name__)


class Errand(QObject):
    """A thread that begins with the first `ask`. Its news comes in the UI thread."""

    done = Signal(object)
    """What came of the newest order; never of one that was asked before the last stop()."""
    failed = Signal(object)
    """A Trouble; the thread has ended."""
    _came = Signal(object)
    _broke = Signal(object, object)

    def __init__(
        self, role: str, begin: Begin, parent: QObject | None = None, *, after: Callable[[], None] | None = None
    ) -> None:
        """`role` is the thread's: `courtesy.step_back` knows how far it steps back for the view.

        `after` is called in the thread whenever an order is done and told.
        """
        super().__init__(parent)
        self._role, self._begin, self._after = role, begin, after
        self._run: _Run | None = None
        self._ending: list[_Run] = []
        self._came.connect(self._take)
        self._broke.connect(self._give_up)

    @property
    def running(self) -> bool:
        """Whether there is a thread that takes orders."""
        return self._run is not None

    def ask(self, order: object) -> None:
        """Do this next; an order that still waits is dropped. Takes no time."""
        if self._run is None:
            self._run = _Run(self._role, self._begin, self._after, self._came.emit, self._broke.emit)
            self._run.thread.start()
        self._run.orders.put(order)

    @Slot()
    def stop(self) -> None:
        """Tell the thread to end and drop what it made. Takes no time; safe twice."""
        run, self._run = self._run, None
        if run is not None:
            run.stop()
            self._ending = [one for one in self._ending if one.thread.is_alive()] + [run]

    def close(self, patience: float = PATIENCE) -> bool:
        """stop(), and wait for the end; False where it did not come in time. For the end of the program."""
        self.stop()
        for run in self._ending:
            run.thread.join(patience)
        return not any(run.thread.is_alive() for run in self._ending)

    @Slot(object)
    def _take(self, run: _Run) -> None:
        outcome = run.outcomes.take_now() if run is self._run else None
        if outcome is not None:
            self.done.emit(outcome)

    @Slot(object, object)
    def _give_up(self, run: _Run, trouble: Trouble) -> None:
        if run is self._run:
            self.stop()
            self.failed.emit(trouble)


class _Run:
    """Everything that one thread holds; gone with it."""

    def __init__(
        self,
        role: str,
        begin: Begin,
        after: Callable[[], None] | None,
        came: Callable[[_Run], None],
        broke: Callable[[_Run, Trouble], None],
    ) -> None:
        self.orders: Latest[Any] = Latest()
        self.outcomes: Latest[Any] = Latest()
        self._role, self._begin, self._after, self._came, self._broke = role, begin, after, came, broke
        self.thread = threading.Thread(target=self._guarded, name=f"falsematch-{role}-errand", daemon=True)

    def stop(self) -> None:
        self.orders.close()
        self.outcomes.close()

    def _guarded(self) -> None:
        """The thread's outermost frame: whatever nobody expected is told."""
        step_back(self._role)
        try:
            self._work()
        except Exception as problem:  # noqa: BLE001 - the last net; the page says what is wrong
            _log.warning("%s in the errand of %s", type(problem).__name__, self._role, exc_info=problem)
            trouble = Trouble(problem=problem)
            _emit(lambda: self._broke(self, trouble))

    def _work(self) -> None:
        with self._begin() as done:
            while (order := self.orders.take(timeout=None)) is not None:
                if self.outcomes.put(done(order)):
                    _emit(lambda: self._came(self))
                if self._after is not None:
                    self._after()


def _emit(emit: Callable[[], None]) -> None:
    try:
        emit()
    except RuntimeError:  # the QObject is gone already: the program is ending
        return
