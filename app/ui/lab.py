"""The lab: one live session, whichever room looks at it. Decides what runs, who is compared, and when it is wiped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.live.consent import Standing
from app.live.seen import Compared, Notice, Receipt, Seen, Trouble
from app.model.errors import AppError, CameraLost, CameraMissing, PolicyLocked
from app.model.gallery import Visitor
from app.model.policy import Lock
from app.model.types import Source, SourceKind
from app.ui.live_session import LiveSession

VISITOR_ANY = Source(SourceKind.VISITOR, "any")


class Room(Protocol):
    """What the lab needs of a room's page."""

    def follow(self, visitor: Visitor | None) -> None:
        """The pictures now show this rendered visitor, or with None somebody live."""

    def show_seen(self, seen: Seen) -> None:
        """One analysed picture."""

    def show_compared(self, compared: Compared) -> None:
        """One comparison."""


class Lab(QObject):
    """Owns the live session. Rooms are entered and left by name; only one is entered at a time."""

    feed_changed = Signal(object, str)
    """The Source whose pictures are shown (None: nothing runs), and the rendered visitor's name or ''."""
    counted = Signal(int, int)
    """Faces in view, and faceprints made in this session."""
    trouble = Signal(object)
    """A Trouble to be put into words."""
    receipt = Signal(object)
    """The Receipt of a session in which somebody real may have been seen, or that was erased."""
    showed = Signal(object)
    """A Seen that was handed to a room."""

    def __init__(
        self,
        session: LiveSession,
        visitors: Sequence[Visitor],
        name_of: Callable[[Visitor], str],
        first: Source,
        *,
        agreed: bool = False,
    ) -> None:
        """`first` is what a room shows when nothing runs yet; `agreed` is consent for it by command line."""
        super().__init__()
        self.session = session
        self._visitors = {visitor.name: visitor for visitor in visitors}
        self._name_of = name_of
        self._first, self._agreed = first, agreed
        self._made_up = first if first.kind is SourceKind.VISITOR else VISITOR_ANY
        self._rooms: dict[str, Room] = {}
        self._inside: str | None = None
        self._source: Source | None = None
        self._asked_for: Source | None = None
        self._pulled, self._erased = False, False
        self._lock: Lock | None = None
        session.seen.connect(self._seen)
        session.compared.connect(self._compared)
        session.trouble.connect(self._troubled)
        session.stopped.connect(self._stopped)

    def add(self, name: str, room: Room) -> None:
        """Let the page `name` look at the session; it replaces an earlier one."""
        self._rooms[name] = room

    def remove(self, name: str) -> None:
        """The page `name` is gone."""
        if self._inside == name:
            self.leave()
        self._rooms.pop(name, None)

    @property
    def first(self) -> Source:
        """What a room shows when nothing runs yet."""
        return self._first

    @property
    def source(self) -> Source | None:
        """Whose pictures are shown now."""
        return self._source

    @property
    def shows_nobody(self) -> bool:
        """True while nothing but rendered people can be in the window."""
        return self._source is None or self._source.shows_nobody

    @property
    def inside(self) -> str | None:
        """The room that is entered."""
        return self._inside

    # -- entering and leaving ----------------------------------------------------------------------

    def enter(self, name: str, *, compares: bool, lock: Lock | None = None) -> None:
        """Go into a room. Faces are compared only in rooms that do so; leaving one of those ends a consent.

        `lock` is a stricter one than the engine's, of the page that the room is in: nobody live can say yes there.
        """
        if self._inside != name and not compares:
            self.session.withdraw()
        if lock is not None and not lock.allowed:
            self.session.withdraw()
        self._inside, self._lock = name, lock
        self._source = None
        self.session.want_comparing(compares)
        if not self.session.running:
            self.start(self._first)

    def leave(self) -> None:
        """Leave the lab: everything stops and is wiped."""
        self._inside = None
        self.session.want_comparing(False)
        self.stop()

    @Slot()
    def stop(self) -> None:
        """Stop looking; the receipt follows."""
        self.session.stop()
        self._show_source(None)

    def erase(self) -> None:
        """Stop looking; a receipt follows, whoever was looked at."""
        self._erased = self.session.running
        self.stop()

    def start(self, source: Source) -> None:
        """Look at `source`; a problem is told, never raised."""
        self._asked_for, self._pulled = source, False
        try:
            self.session.start(source)
        except AppError as problem:
            self.trouble.emit(Trouble(problem=problem))
            if source != VISITOR_ANY:
                self.start(VISITOR_ANY)

    # -- what a visitor asks for -------------------------------------------------------------------

    @Slot(int)
    def use_camera(self, index: int) -> None:
        """Turn the camera on: detection only."""
        self.start(Source(SourceKind.CAMERA, str(index)))

    @Slot()
    def use_visitor(self) -> None:
        """Look at a rendered visitor instead of anybody real."""
        self.start(self._made_up)

    def choose_visitor(self, source: Source) -> None:
        """From now on this rendered visitor is looked at; at once, where another one is."""
        self._made_up = source
        if self._first.kind is SourceKind.VISITOR:
            self._first = source
        if self.session.running and self._source is not None and self._source.kind is SourceKind.VISITOR:
            self.start(source)

    @Slot()
    def try_again(self) -> None:
        """Start again with what was last asked for."""
        self.start(self._asked_for or self._first)

    @Slot()
    def grant(self) -> bool:
        """The face in view says yes to being compared."""
        try:
            if self._lock is not None:
                self._lock.insist()
            return self.session.grant()
        except PolicyLocked as problem:
            self.trouble.emit(Trouble(problem=problem))
            return False

    @Slot()
    def withdraw(self) -> None:
        """The face in view says no."""
        self.session.withdraw()

    # -- what the session says ---------------------------------------------------------------------

    @Slot(object)
    def _seen(self, seen: Seen) -> None:
        if self._inside is None:
            return
        self._show_source(seen.frame.source)
        open_here = self._lock is None or self._lock.allowed
        may_agree = self._agreed and open_here and seen.frame.source == self._first and seen.chosen is not None
        if may_agree and seen.standing in (Standing.NOT_ASKED, Standing.ENDED):
            self.grant()
        room = self._rooms.get(self._inside)
        if room is not None:
            room.show_seen(seen)
        self.session.note_shown(seen)
        self.counted.emit(len(seen.faces), self.session.stats["faceprints"])
        self.showed.emit(seen)

    @Slot(object)
    def _compared(self, compared: Compared) -> None:
        room = self._rooms.get(self._inside or "")
        if room is not None and compared.source == self._source:
            room.show_compared(compared)

    @Slot(object)
    def _troubled(self, trouble: Trouble) -> None:
        """Pass on what is news: the stand-in's coming is told with the problem that it follows."""
        if isinstance(trouble.problem, CameraLost):
            self._pulled = True
        elif trouble.notice is Notice.CAMERA_BACK:
            self._pulled = False
        elif trouble.notice is Notice.STAND_IN or (self._pulled and isinstance(trouble.problem, CameraMissing)):
            return
        self.trouble.emit(trouble)

    def _show_source(self, source: Source | None) -> None:
        if source == self._source:
            return
        self._source = source
        visitor = self.visitor(source)
        room = self._rooms.get(self._inside or "")
        if room is not None and source is not None:
            room.follow(visitor)
        self.feed_changed.emit(source, self._name_of(visitor) if visitor else "")

    def visitor(self, source: Source | None) -> Visitor | None:
        """The rendered visitor that `source` shows."""
        if source is None or source.kind is not SourceKind.VISITOR:
            return None
        return self._visitors.get(source.name)

    @Slot(object)
    def _stopped(self, receipt: Receipt) -> None:
        erased, self._erased = self._erased, False
        goes_on = self.session.running  # with something else: whoever asked for that wants to see it, not a receipt
        if receipt.source is not None and (erased or not receipt.source.shows_nobody) and not goes_on:
            self.receipt.emit(receipt)
