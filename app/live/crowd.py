"""A crowd of nobody beside the live session: drawn once in the background, then searched for the newest faceprint.

One thread, which starts with the crowd and ends with it. It runs at its own pace and never in the way of the view: a
faceprint that comes while it is busy waits in a mailbox of one, and a newer one takes its place.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from app.live.courtesy import step_back
from app.live.held import Held, overwrite
from app.live.latest import Latest
from app.live.seen import Compared, Trouble
from app.model.crowd import Crowd
from app.model.crowd_search import CrowdCounts, is_faceprint, search
from app.model.types import Source

REST = 1.0
"""How long the thread rests after a search, in times of its length: the other half of a core is for the view."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Drawing:
    """How far the crowd is drawn."""

    done: int
    of: int

    @property
    def finished(self) -> bool:
        """Whether it can be searched."""
        return self.done == self.of


@dataclass(frozen=True, slots=True, eq=False)
class Searched:
    """What one faceprint scored in the whole crowd."""

    frame_number: int
    taken_at: float
    track: int
    source: Source
    counts: CrowdCounts
    """Overwritten with zeros on forget() and stop()."""
    search_ms: float
    at: float
    """When this was ready, on the clock of `taken_at`, seconds."""


def _nobody() -> None:
    """Nobody is waiting to be nudged."""


def _let_through(source: Source, track: int, act: Callable[[], None]) -> bool:
    """There is no gate."""
    act()
    return True


class CrowdSearch:
    """The crowd's thread and mailboxes. Start it once; everything may be called from any thread.

    `draw(progress)` makes the crowd, or None when `progress(done, of)` says to stop; it runs in the crowd's thread, and
    the crowd stays in memory only, until stop(). `on_drawing` and `on_searched` are called from that thread when a
    mailbox that was empty holds something, `report` when the crowd cannot be drawn or searched; they must return at
    once. `pass_through` is the gate's (`Gate.pass_through`), so that nothing is handed on after a no.
    """

    def __init__(
        self,
        draw: Callable[[Callable[[int, int], bool]], Crowd | None],
        *,
        report: Callable[[Trouble], None],
        on_drawing: Callable[[], None] = _nobody,
        on_searched: Callable[[], None] = _nobody,
        pass_through: Callable[[Source, int, Callable[[], None]], bool] = _let_through,
        threads: int = 1,
        rest: float = REST,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.drawing: Latest[Drawing] = Latest()
        self.searched: Latest[Searched] = Latest()
        self._draw, self._report, self._pass_through = draw, report, pass_through
        self._on_drawing, self._on_searched = on_drawing, on_searched
        self._threads, self._rest, self._clock = threads, rest, clock
        self._asked: Latest[tuple[Compared, int]] = Latest()
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._said_no = 0  # how often, so that a faceprint from before a no can be told from one after
        self._held = Held()
        self._ready = False
        self._told: set[str] = set()
        self._thread = threading.Thread(target=self._guarded, name="falsematch-crowd", daemon=True)

    @property
    def ready(self) -> bool:
        """True while there is a crowd to search."""
        return self._ready and not self._stop.is_set()

    def start(self) -> None:
        """Draw the crowd, then search it for whatever is asked."""
        self._thread.start()

    def ask(self, compared: Compared) -> None:
        """Search for this faceprint next; one that still waits is dropped. Takes no time."""
        self._asked.put((compared, self._said_no))

    def forget(self) -> None:
        """The visitor said no: drop what waits, hand on nothing of what is being searched, overwrite what was found."""
        with self._lock:
            self._said_no += 1
            self._asked.take_now()
            self.searched.take_now()
            self._held.wipe()

    def halt(self) -> None:
        """From now on nothing comes out. Takes no time; safe twice."""
        self._stop.set()
        for box in (self._asked, self.drawing, self.searched):
            box.close()

    def stop(self, patience: float = 3.0) -> bool:
        """halt(), wait up to `patience` seconds, and let go of the crowd; safe twice.

        False when the thread did not end in time: it ends by itself, at the next 4,096 members.
        """
        self.halt()
        if self._thread.ident is not None:
            self._thread.join(patience)
        self.forget()
        return not self._thread.is_alive()

    def _guarded(self) -> None:
        """The thread's outermost frame: whatever nobody expected is told."""
        step_back("crowd")
        try:
            crowd = self._draw(self._drawn)
            if crowd is not None:
                self._ready = True
                self._search_on(crowd)
        except Exception as problem:  # noqa: BLE001 - the last net; without a crowd everything else goes on
            self._failed(problem)

    def _failed(self, problem: Exception) -> None:
        """Told once a kind, or a live face would have it told at every faceprint."""
        if not self._stop.is_set() and type(problem).__name__ not in self._told:
            self._told.add(type(problem).__name__)
            _log.warning("%s in the crowd", type(problem).__name__, exc_info=problem)
            self._report(Trouble(problem=problem))

    def _drawn(self, done: int, of: int) -> bool:
        if self.drawing.put(Drawing(done, of)):
            self._on_drawing()
        return not self._stop.is_set()

    def _search_on(self, crowd: Crowd) -> None:
        """Search for the newest faceprint, again and again, until stop()."""
        while (asked := self._asked.take(timeout=None)) is not None:
            began = self._clock()
            try:
                self._search(crowd, *asked, began)
            except Exception as problem:  # noqa: BLE001 - one search is lost, not the thread
                self._failed(problem)
            self._stop.wait((self._clock() - began) * self._rest)

    def _search(self, crowd: Crowd, compared: Compared, said_no: int, began: float) -> None:
        faceprint = compared.faceprint.copy()
        if not is_faceprint(faceprint):
            return  # overwritten meanwhile: the visitor said no
        counts = search(crowd, faceprint, self._threads, lambda: self._stop.is_set() or self._said_no != said_no)
        if counts is None:
            return
        done = self._clock()
        found = Searched(
            compared.frame_number, compared.taken_at, compared.track, compared.source, counts,
            (done - began) * 1000, done,
        )  # fmt: skip
        if not self._pass_through(found.source, found.track, lambda: self._publish(found, said_no)):
            overwrite(counts.arrays)

    def _publish(self, found: Searched, said_no: int) -> None:
        """Called with the gate's lock held: always that one first, then ours."""
        with self._lock:
            if self._said_no != said_no:
                overwrite(found.counts.arrays)
                return
            for array in found.counts.arrays:
                self._held.add(array)
            was_empty = self.searched.put(found)
        if was_empty:
            self._on_searched()
