"""The one bridge between the live threads and Qt: signals in the UI thread, and nothing after stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.live.consent import Standing
from app.live.engine import Engine
from app.live.measure import Stats
from app.live.seen import Compared, Receipt, Seen
from app.live.spoil import Spoil
from app.model.types import Source


class LiveSession(QObject):
    """One live session, shared by every room. Use it from the UI thread only."""

    seen = Signal(object)
    """A Seen: the newest analysed picture. What was not shown in time is never shown."""
    compared = Signal(object)
    """A Compared: the newest comparison."""
    trouble = Signal(object)
    """A Trouble: a named problem or a notice."""
    standing_changed = Signal(object)
    """A Standing: may the face in view be compared? None when nothing runs."""
    stopped = Signal(object)
    """A Receipt, once the threads have ended."""

    _nudged = Signal()
    _joined = Signal(object)

    def __init__(self, make_engine: Callable[[Callable[[], None]], Engine], parent: QObject | None = None) -> None:
        """`make_engine(nudge)` builds an engine that calls `nudge` for everything it has to say."""
        super().__init__(parent)
        self._quiet = threading.Lock()  # held while a nudge is on its way
        self._alive = True
        self._running = False
        self._joining: threading.Thread | None = None
        self._next: Source | None = None
        self._standing: Standing | None = None
        self._shown_track: int | None = None
        self._nudged.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._joined.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._engine = make_engine(self._nudge)

    @property
    def running(self) -> bool:
        """True from start() until stop()."""
        return self._running or self._next is not None

    @property
    def standing(self) -> Standing | None:
        """How things stand, as last told."""
        return self._standing

    @property
    def stats(self) -> Stats:
        """Counters and timings of this session, or of the last one."""
        return self._engine.stats

    @Slot(object)
    def start(self, source: Source) -> None:
        """Look at `source`, once the session before has ended. Raises PolicyLocked for a locked camera."""
        self._engine.insist(source)
        self.stop()
        if self._joining is not None:
            self._next = source
            return
        self._engine.start(source)
        self._running = True

    @Slot()
    def stop(self) -> None:
        """From now on no signal but `stopped` comes, which follows once the threads have ended. Safe twice."""
        self._next = None
        if not self._running:
            return
        self._running = False
        self._shown_track = None
        self._engine.halt()
        self._tell_standing()
        self._joining = threading.Thread(target=self._join, name="falsematch-stop", daemon=True)
        self._joining.start()

    def close(self, patience: float = 3.0) -> None:
        """Stop, wait up to `patience` seconds, and say nothing more. For the end of the program."""
        self._alive = self._running = False
        self._next = None
        if self._joining is None:
            self._engine.stop(patience)
        else:
            self._joining.join(patience)

    @Slot()
    def grant(self) -> bool:
        """The face that was last shown may be compared; False when it is no longer there. Raises PolicyLocked."""
        granted = self._running and self._shown_track is not None and self._engine.grant(self._shown_track)
        self._tell_standing()
        return granted

    @Slot()
    def withdraw(self) -> None:
        """Say no: nothing more is compared, and what was is overwritten."""
        self._engine.withdraw()
        self._tell_standing()

    @Slot(bool)
    def want_comparing(self, on: bool) -> None:
        """Ask for comparing, or not; consent is another matter."""
        self._engine.want_comparing(on)

    @Slot(object)
    def want_spoiled(self, spoil: Spoil | None) -> None:
        """Ask for the consenting face to be made worse before it is compared; None: as it is."""
        self._engine.want_spoiled(spoil)

    @Slot(float, float)
    def choose(self, x: float, y: float) -> None:
        """Choose the face at (x, y), in pixels of the pictures seen."""
        self._engine.choose(x, y)

    def note_shown(self, seen: Seen) -> None:
        """Call when a picture was painted, for the report's frame ages."""
        self._engine.stats.shown((time.monotonic() - seen.frame.taken_at) * 1000)

    def _nudge(self) -> None:
        """Runs in the engine's threads: at most one event waits for the UI thread, however busy that is."""
        if self._alive and self._quiet.acquire(blocking=False):
            self._emit(self._nudged.emit)

    @Slot()
    def _deliver(self) -> None:
        if self._quiet.locked():
            self._quiet.release()  # first, so that what comes from now on nudges again
        for trouble in self._engine.troubles.take_all():
            if self._running:
                self.trouble.emit(trouble)
        seen: Seen | None = self._engine.seen.take_now()
        if seen is not None and self._running:
            self._shown_track = seen.track
            self._tell_standing()
            self.seen.emit(seen)
        compared: Compared | None = self._engine.compared.take_now() if self._running else None
        if compared is not None:
            self.compared.emit(compared)

    def _tell_standing(self) -> None:
        now = self._engine.standing if self._running else None
        if now is not self._standing:
            self._standing = now
            self.standing_changed.emit(now)

    def _join(self) -> None:
        receipt = self._engine.stop()
        self._emit(lambda: self._joined.emit(receipt))

    @Slot(object)
    def _finish(self, receipt: Receipt) -> None:
        if self._joining is not None:
            self._joining.join(1.0)  # this signal was the last thing it did
            self._joining = None
        if not self._alive:
            return
        self.stopped.emit(receipt)
        source, self._next = self._next, None
        if source is not None:
            self.start(source)

    def _emit(self, emit: Callable[[], None]) -> None:
        try:
            emit()
        except RuntimeError:
            self._alive = False  # the QObject is gone already: the program is ending
