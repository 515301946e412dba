"""One session from start to stop: its threads, mailboxes and memory. A new start makes a new one."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.files import written
from app.live import loops
from app.live.comparer import Comparer, Warm
from app.live.consent import Consent
from app.live.courtesy import step_back
from app.live.feed import Feed
from app.live.gate import Gate
from app.live.held import Held
from app.live.latest import Latest, Tray
from app.live.measure import Stats
from app.live.onlooker import Onlooker
from app.live.parts import Finder, Hands, Opener, Pictures, Recogniser, full_name, vision_hands
from app.live.seen import Compared, Receipt, Seen, Task, Trouble
from app.live.spoil import Spoil
from app.live.track import Reason
from app.model.gallery import Gallery, Visitor
from app.model.types import Frame, Source, SourceKind

PICTURE_FILES = {".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif"}

_log = logging.getLogger(__name__)


def _nobody() -> None:
    """Nobody is waiting to be nudged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """What every session of an engine needs; see Engine."""

    open_source: Opener
    make_finder: Callable[[], Finder]
    make_recogniser: Callable[[], Recogniser]
    gallery: Callable[[], Gallery]
    visitors: Callable[[], Sequence[Visitor]]
    live_allowed: bool
    live_locked_by: Path | None = None
    on_seen: Callable[[], None] = _nobody
    on_compared: Callable[[], None] = _nobody
    on_trouble: Callable[[], None] = _nobody
    hands: Callable[[], Hands] = vision_hands
    full_name: Callable[[Source], Source] = full_name
    stand_in: Source = Source(SourceKind.VISITOR, "any")  # noqa: RUF009 - frozen
    clock: Callable[[], float] = time.monotonic
    retry_every: float = 2.0
    silence: float = 4.0


class Run:
    """One session. Its mailboxes close for good with it, so a thread that hangs can never speak again."""

    def __init__(self, source: Source, setup: Setup, troubles: Tray[Trouble], *, wanted: bool) -> None:
        self.source, self.stats = source, Stats()
        self.seen: Latest[Seen] = Latest()
        self.compared: Latest[Compared] = Latest()
        self.choices: Latest[tuple[float, float]] = Latest()
        self.spoil: Spoil | None = None
        """What a room wants done to the consenting face besides."""
        self.gate = Gate(Consent(live_allowed=setup.live_allowed, locked_by=setup.live_locked_by), wanted=wanted)
        self._setup, self._troubles = setup, troubles
        self._frames: Latest[Frame] = Latest()
        self._tasks: Latest[Task | Warm] = Latest()
        self._stop = threading.Event()
        self._prints, self._crops, self._views = Held(), Held(), Held()
        self._open: dict[Source, Pictures] = {}
        self._told: set[str] = set()
        self._began, self._files = setup.clock(), len(written())
        self._feed = Feed(source, self._frames, self.stats, self.report, clock=setup.clock, silence=setup.silence)
        self._threads = [self._thread(work) for work in self._work()]

    def start(self) -> None:
        """Start every thread."""
        for thread in self._threads:
            thread.start()

    def warm_up(self) -> None:
        """Load the recogniser now: a crop may come soon."""
        self._tasks.put(Warm.UP)

    def halt(self) -> None:
        """From now on nothing comes out, whatever the threads still do. Takes no time; safe twice."""
        self._stop.set()
        self.gate.end(Reason.LEFT)
        self.gate.want(False)
        for box in (self._frames, self._tasks, self.choices, self.seen, self.compared):
            box.close()
        self._feed.needed.set()

    def join(self, patience: float) -> int:
        """Wait for every thread, `patience` seconds in all; how many did not end."""
        until = time.monotonic() + patience
        closing = self._thread(("close", self._close_pictures))  # a driver may hang in this too
        closing.start()
        threads = [closing, *self._threads]
        for thread in threads:
            thread.join(max(until - time.monotonic(), 0.0))
        left = [thread.name for thread in threads if thread.is_alive()]
        if left:
            _log.warning("still busy after %.1f s: %s", patience, ", ".join(left))
        return len(left)

    def wipe(self) -> None:
        """Overwrite every crop, faceprint and live picture that is still in memory."""
        for held in (self._prints, self._crops, self._views):
            held.wipe()

    def forget(self) -> None:
        """The visitor said no: drop what was compared and overwrite the faceprints and crops."""
        self.gate.end(Reason.SAID_NO)
        self.compared.take_now()
        self._prints.wipe()
        self._crops.wipe()

    def receipt(self, threads_left: int) -> Receipt:
        """What was seen, and that nothing is left."""
        saved = sum(path.suffix.lower() in PICTURE_FILES for path in written()[self._files :])
        seconds = self._setup.clock() - self._began
        boxed, made = self.stats["most_faces"], self.stats["faceprints"]
        return Receipt(
            self.stats["analysed"], boxed, made, self._prints.count(), saved, seconds, self.source, threads_left
        )

    def report(self, trouble: Trouble) -> None:
        """Tell the view, unless the session is over."""
        if not self._stop.is_set() and self._troubles.put(trouble):
            self._setup.on_trouble()

    def _work(self) -> list[tuple[str, Callable[[], None]]]:
        work = [("capture", self._capture), ("look", self._look), ("compare", self._compare)]
        return [*work, ("stand-in", self._stand_in)] if self.source.kind is SourceKind.CAMERA else work

    def _thread(self, work: tuple[str, Callable[[], None]]) -> threading.Thread:
        name, act = work
        return threading.Thread(target=self._guarded, args=(name, act), name=f"falsematch-{name}", daemon=True)

    def _guarded(self, name: str, act: Callable[[], None]) -> None:
        """A thread's outermost frame: whatever nobody expected is told, and the other threads go on."""
        step_back(name)
        try:
            act()
        except Exception as problem:  # noqa: BLE001 - the last net
            _log.exception("a thread ended")
            self.report(Trouble(problem=problem))

    def _capture(self) -> None:
        again = self._setup.retry_every if self.source.kind is SourceKind.CAMERA else None
        loops.capture(lambda: self._opened(self.source), self._feed, self._stop, again_after=again)

    def _stand_in(self) -> None:
        loops.stand_in(lambda: self._opened(self._setup.stand_in), self._feed, self._stop)

    def _close_pictures(self) -> None:
        """End every waiting read."""
        for pictures in tuple(self._open.values()):
            pictures.close()

    def _opened(self, source: Source) -> loops.Opened:
        named = self._setup.full_name(source)
        pictures = self._setup.open_source(named, on_problem=self._feed.broken)
        self._open[named] = pictures
        return pictures, named

    def _look(self) -> None:
        onlooker = Onlooker(
            self._setup.hands(), self.gate, self.stats, self.choices, self._setup.clock,
            wants_piece=lambda: self.spoil is not None,
        )  # fmt: skip
        loops.look(onlooker, self._setup.make_finder, self._frames, self._publish_seen, self._tasks, self._failed)

    def _compare(self) -> None:
        comparer = Comparer(
            make_recogniser=self._setup.make_recogniser,
            make_finder=self._setup.make_finder,
            gallery=self._setup.gallery,
            visitors=self._setup.visitors,
            hands=self._setup.hands,
            gate=self.gate,
            publish=self._publish_compared,
            report=self.report,
            stopped=self._stop.is_set,
            stats=self.stats,
            prints=self._prints,
            crops=self._crops,
            clock=self._setup.clock,
            spoil=lambda: self.spoil,
        )
        loops.compare(comparer, self._tasks, self._failed)

    def _publish_seen(self, seen: Seen) -> None:
        if not seen.frame.source.shows_nobody:
            self._views.add(seen.frame.pixels)
        if self.seen.put(seen):
            self._setup.on_seen()

    def _publish_compared(self, compared: Compared) -> None:
        if self.compared.put(compared):
            self._setup.on_compared()

    def _failed(self, problem: Exception, frame_lost: bool) -> None:
        """Told once a kind, or a camera at 30 fps would tell it 30 times a second."""
        if frame_lost:
            self.stats.count("failed")
        if type(problem).__name__ not in self._told:
            self._told.add(type(problem).__name__)
            _log.warning("%s in a loop", type(problem).__name__, exc_info=problem)
            self.report(Trouble(problem=problem))
