"""The live session: starts and stops the threads, and is asked and told from the UI thread. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from app.live.consent import Standing
from app.live.latest import Latest, Tray
from app.live.measure import Stats
from app.live.parts import Finder, Opener, Recogniser
from app.live.run import Run, Setup
from app.live.seen import Compared, Receipt, Seen, Trouble
from app.live.spoil import Spoil
from app.model.errors import PolicyLocked
from app.model.gallery import Gallery, Visitor
from app.model.types import Source, SourceKind

CAMERA_LOCK = "camera.allowed"
"""The policy key that forbids the camera."""


class Engine:
    """One live session at a time. Start and stop it from one thread at a time; all else may be called from any.

    `on_seen`, `on_compared` and `on_trouble` are called from the engine's threads when a mailbox that was empty holds
    something. They must return at once.
    """

    def __init__(
        self,
        *,
        open_source: Opener,
        make_finder: Callable[[], Finder],
        make_recogniser: Callable[[], Recogniser],
        gallery: Callable[[], Gallery],
        visitors: Callable[[], Sequence[Visitor]],
        live_allowed: bool,
        camera_allowed: bool = True,
        live_locked_by: Path | None = None,
        camera_locked_by: Path | None = None,
        **more: Any,
    ) -> None:
        """Nothing is opened or loaded until start().

        The callables run in the engine's threads: `open_source` for each source and after each camera trouble,
        `make_finder` once a session, `make_recogniser`, `gallery` and `visitors` once something is to be compared.
        `live_allowed` and `camera_allowed` False are policy locks; the paths name the files that say so.
        `more`: on_seen, on_compared, on_trouble, hands, stand_in, full_name, clock, retry_every and silence, see Setup.
        """
        self._setup = Setup(
            open_source=open_source,
            make_finder=make_finder,
            make_recogniser=make_recogniser,
            gallery=gallery,
            visitors=visitors,
            live_allowed=live_allowed,
            live_locked_by=live_locked_by,
            **more,
        )
        self._camera_allowed, self._camera_locked_by = camera_allowed, camera_locked_by
        self._run: Run | None = None
        self._wanted = False
        self._spoil: Spoil | None = None
        self._receipt = Receipt(0, 0, 0, 0, 0, 0.0, None)
        self._nothing_seen: Latest[Seen] = Latest()
        self._nothing_compared: Latest[Compared] = Latest()
        self._no_stats = Stats()
        self.troubles: Tray[Trouble] = Tray()
        """Named problems and notices, oldest first."""

    @property
    def running(self) -> bool:
        """True between start() and stop()."""
        return self._run is not None

    @property
    def source(self) -> Source | None:
        """What was asked for; a frame's own source may be the stand-in."""
        run = self._run
        return run.source if run is not None else None

    @property
    def seen(self) -> Latest[Seen]:
        """The newest analysed picture. Empty while stopped."""
        run = self._run
        return run.seen if run is not None else self._nothing_seen

    @property
    def compared(self) -> Latest[Compared]:
        """The newest comparison. Empty while stopped."""
        run = self._run
        return run.compared if run is not None else self._nothing_compared

    @property
    def stats(self) -> Stats:
        """Counters and timings of this session, or of the last one."""
        run = self._run
        return run.stats if run is not None else self._no_stats

    @property
    def standing(self) -> Standing | None:
        """How things stand right now; None before the first picture and while stopped."""
        run = self._run
        return run.gate.standing if run is not None else None

    def insist(self, source: Source) -> None:
        """Raise PolicyLocked when `source` is a camera and those are locked."""
        if source.kind is SourceKind.CAMERA and not self._camera_allowed:
            raise PolicyLocked(CAMERA_LOCK, self._camera_locked_by)

    def start(self, source: Source) -> None:
        """Open `source` and look at it; a session that runs is stopped first. Raises PolicyLocked for the camera."""
        self.insist(source)
        self.stop()
        self.troubles.take_all()
        self._run = Run(source, self._setup, self.troubles, wanted=self._wanted)
        self._run.spoil = self._spoil
        self._run.start()
        if self._wanted and source.shows_nobody:
            self._run.warm_up()

    def halt(self) -> None:
        """From now on nothing comes out: no picture, no comparison, no news. Takes no time; stop() must follow."""
        run = self._run
        if run is not None:
            run.halt()
            self.troubles.take_all()

    def stop(self, patience: float = 3.0) -> Receipt:
        """halt(), wait up to `patience` seconds for the threads, wipe, and say what was seen. Safe twice.

        A thread that hangs in a driver is left behind, silenced, and counted in the receipt; it is a daemon.
        """
        run = self._run
        if run is not None:
            self.halt()
            left = run.join(patience)
            run.wipe()
            self._receipt, self._no_stats, self._run = run.receipt(left), run.stats, None
        return self._receipt

    def want_comparing(self, on: bool) -> None:
        """Ask for comparing, or not. Consent is another matter: without it nobody alive is compared."""
        self._wanted, run = on, self._run
        if run is not None:
            run.gate.want(on)
            if on and (self._setup.live_allowed or run.source.shows_nobody):
                run.warm_up()

    def want_spoiled(self, spoil: Spoil | None) -> None:
        """From the next picture on, do this to the face that is compared, besides; None: nothing.

        It changes nothing about who may be compared. What comes of it is `Compared.spoiled`.
        """
        self._spoil, run = spoil, self._run
        if run is not None:
            run.spoil = spoil

    def grant(self, track: int | None = None) -> bool:
        """The face of `track` (None: the one in view now) may be compared. Raises PolicyLocked.

        False when that face is no longer the one in view: then nothing is granted, and it must be asked again.
        """
        run = self._run
        return run is not None and run.gate.grant(track)

    def withdraw(self) -> None:
        """Say no: from now on nothing is compared, and what was is overwritten."""
        run = self._run
        if run is not None:
            run.forget()

    def choose(self, x: float, y: float) -> None:
        """Choose the face at (x, y), in pixels of the pictures seen; a consent of another face ends."""
        run = self._run
        if run is not None:
            run.choices.put((x, y))
