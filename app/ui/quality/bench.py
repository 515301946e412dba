"""Makes the picture worse and asks the recogniser, in a thread of its own; only the newest wish counts."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage

from app.live.courtesy import step_back
from app.live.latest import Latest
from app.live.parts import Finder, Recogniser
from app.live.seen import Trouble
from app.model.errors import GalleryBroken, PictureUnreadable
from app.model.gallery import Gallery, Visitor
from app.model.similarity import scores
from app.model.types import Face, Pixels, Scores
from app.ui.quality.worse import DONORS, Mend, Worse, spoil
from app.ui.threshold.faces import decode_card

PATIENCE: Final = 2.0
"""Seconds for the thread to end: loading a model cannot be cut short."""
NEAREST: Final = 10
CARD: Final = QSize(96, 110)
PROBE: Final = 1
"""Which of a visitor's records is the search picture."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Order:
    """Search with this visitor's picture, made so much worse."""

    visitor: Visitor
    worse: Worse


@dataclass(frozen=True, eq=False)
class Look:
    """One picture as the machine took it. No crop and no scores where it found no face."""

    picture: Pixels
    crop: Pixels | None
    scores: Scores | None

    @cached_property
    def nearest(self) -> tuple[int, ...]:
        """Gallery rows, nearest first."""
        return () if self.scores is None else tuple(np.argsort(-self.scores, kind="stable").tolist())

    def place(self, row: int) -> int:
        """Where this row stands in the list, from 1; 0 where no face was found."""
        return self.nearest.index(row) + 1 if self.nearest else 0

    def score(self, row: int) -> float:
        """The similarity with this row; -1 where no face was found."""
        return -1.0 if self.scores is None else float(self.scores[row])


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What became of an order."""

    order: Order
    own: int
    """The gallery row of the person in the picture."""
    plain: Look
    """Not mended."""
    mended: Look | None
    donor: int
    """The gallery row of whose mouth it is, or would be."""
    faces: dict[int, QImage]
    """ID photos of everybody in either list's first ten, and of the right person."""

    @property
    def shown(self) -> Look:
        """The look that the list is about."""
        return self.mended or self.plain


def donors(gallery: Gallery, own: int) -> tuple[int, ...]:
    """Whose mouths are lent: spread over the gallery, never the person's own. At least one where there are two."""
    others = [row for row in range(len(gallery.people)) if row != own]
    return tuple(others[len(others) * (2 * one + 1) // (2 * DONORS)] for one in range(DONORS))


def row_of(gallery: Gallery, visitor: Visitor) -> int | None:
    """The gallery row of a visitor; None when that person is not in it."""
    return next((row for row, person in enumerate(gallery.people) if person.id == visitor.person_id), None)


class Bench(QObject):
    """One thread at a time, begun by the first `ask`. `looked` and `failed` are emitted in the UI thread."""

    looked = Signal(object)
    """An Outcome."""
    failed = Signal(object)
    """A Trouble; the thread has ended."""
    _came = Signal()
    _failed = Signal(object)

    def __init__(
        self,
        gallery: Gallery,
        make_finder: Callable[[], Finder],
        make_recogniser: Callable[[], Recogniser],
        prepare: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """`prepare` is called in the thread once the first order is done."""
        super().__init__(parent)
        self._prepare = prepare
        self._gallery, self._make_finder, self._make_recogniser = gallery, make_finder, make_recogniser
        self._run: _Run | None = None
        self._came.connect(self._take)
        self._failed.connect(self._give_up)

    @property
    def running(self) -> bool:
        """Whether there is a thread."""
        return self._run is not None

    def ask(self, order: Order) -> None:
        """Do this next; a wish that still waits is dropped. Takes no time."""
        if self._run is None:
            self._run = _Run(
                self._gallery, self._make_finder, self._make_recogniser, self._prepare, self._nudge, self._report
            )
            self._run.thread.start()
        self._run.orders.put(order)

    def stop(self, patience: float = PATIENCE) -> bool:
        """End the thread and drop what it made; safe twice. False when it did not end in time: it ends by itself."""
        run, self._run = self._run, None
        return run is None or run.stop(patience)

    def _nudge(self) -> None:
        _emit(self._came.emit)

    def _report(self, trouble: Trouble) -> None:
        _emit(lambda: self._failed.emit(trouble))

    @Slot()
    def _take(self) -> None:
        outcome = self._run.outcomes.take_now() if self._run is not None else None
        if outcome is not None:
            self.looked.emit(outcome)

    @Slot(object)
    def _give_up(self, trouble: Trouble) -> None:
        if self._run is not None:
            self.stop()
            self.failed.emit(trouble)


class _Run:
    """Everything the thread holds; gone with it."""

    def __init__(
        self,
        gallery: Gallery,
        make_finder: Callable[[], Finder],
        make_recogniser: Callable[[], Recogniser],
        prepare: Callable[[], None],
        nudge: Callable[[], None],
        report: Callable[[Trouble], None],
    ) -> None:
        self.orders: Latest[Order] = Latest()
        self.outcomes: Latest[Outcome] = Latest()
        self._gallery, self._make_finder, self._make_recogniser = gallery, make_finder, make_recogniser
        self._prepare, self._nudge, self._report = prepare, nudge, report
        self._probes: dict[Path, tuple[Pixels, Face]] = {}
        self._cards: dict[int, QImage] = {}
        self.thread = threading.Thread(target=self._guarded, name="falsematch-quality", daemon=True)

    def stop(self, patience: float) -> bool:
        self.orders.close()
        self.outcomes.close()
        self.thread.join(patience)
        return not self.thread.is_alive()

    def _guarded(self) -> None:
        """The thread's outermost frame: whatever nobody expected is told."""
        step_back("compare")
        try:
            with ExitStack() as held:
                finder = held.enter_context(closing(self._make_finder()))
                if self.orders.closed:
                    return  # stopped while it loaded
                recogniser = held.enter_context(closing(self._make_recogniser()))
                if not self._gallery.belongs_to(recogniser.model_sha256):
                    raise GalleryBroken("faceprints.npz", "another recogniser made these faceprints")
                while (order := self.orders.take(timeout=None)) is not None:
                    if self.outcomes.put(self._outcome(order, finder, recogniser)):
                        self._nudge()
                    self._prepare()  # quick from the second time on
        except Exception as problem:  # noqa: BLE001 - the last net; the page says what is wrong
            _log.warning("%s in the photo quality room", type(problem).__name__, exc_info=problem)
            self._report(Trouble(problem=problem))

    def _outcome(self, order: Order, finder: Finder, recogniser: Recogniser) -> Outcome:
        own = row_of(self._gallery, order.visitor)
        if own is None:
            raise GalleryBroken("people.json", f"{order.visitor.name} is not in the gallery")
        pixels, face = self._probe(order.visitor.records[PROBE].picture, finder)
        lent = donors(self._gallery, own)[order.worse.donor % DONORS]
        spoiled = spoil(pixels, face, order.worse)
        plain = self._look(spoiled, finder, recogniser)
        mended = None
        if order.worse.mend is not Mend.NOTHING:
            mended = self._look(self._mend(spoiled, face, order.worse.mend, lent, finder), finder, recogniser)
        rows = {own, lent, *plain.nearest[:NEAREST], *(mended.nearest[:NEAREST] if mended else ())}
        return Outcome(order, own, plain, mended, lent, {row: self._card(row) for row in sorted(rows)})

    def _mend(self, pixels: Pixels, face: Face, mend: Mend, lent: int, finder: Finder) -> Pixels:
        from app.vision.enhance import sharpened, with_mouth

        if mend is Mend.SHARPEN:
            return sharpened(pixels, face)
        donor, donor_face = self._probe(self._gallery.people[lent].pictures[0], finder)
        return with_mouth(pixels, face, donor, donor_face)

    def _look(self, pixels: Pixels, finder: Finder, recogniser: Recogniser) -> Look:
        from app.vision.align import align

        faces = finder.find(pixels)
        if not faces:
            return Look(pixels, None, None)
        crop = align(pixels, faces[0])
        return Look(pixels, crop, scores(recogniser.faceprint(crop), self._gallery.id_faceprints))

    def _probe(self, path: Path, finder: Finder) -> tuple[Pixels, Face]:
        from app.vision.pictures import read_picture

        if path not in self._probes:
            pixels = read_picture(path)
            faces = finder.find(pixels)
            if not faces:
                raise PictureUnreadable(path, "no face is found in it")
            self._probes[path] = pixels, faces[0]
        return self._probes[path]

    def _card(self, row: int) -> QImage:
        if row not in self._cards:
            self._cards[row] = decode_card(self._gallery.people[row].pictures[0], CARD)
        return self._cards[row]


def _emit(emit: Callable[[], None]) -> None:
    try:
        emit()
    except RuntimeError:  # the QObject is gone already: the program is ending
        return
