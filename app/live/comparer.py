"""Turns the consenting face's crop into a faceprint and scores. Loads the recogniser only when it is first needed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from enum import Enum

from app.live.gate import Gate
from app.live.held import Held, overwrite
from app.live.measure import Stats
from app.live.parts import Finder, Hands, Recogniser
from app.live.records import Records, made_anew, maker, shipped
from app.live.seen import Compared, Notice, Task, Trouble
from app.live.spoil import Spoil, Spoiled, look_spoiled
from app.model.gallery import Gallery, Visitor
from app.model.similarity import scores


class Warm(Enum):
    """Sent in place of a crop: get ready, something may come."""

    UP = "up"


class Comparer:
    """Everything the compare loop remembers. For one thread."""

    def __init__(
        self,
        *,
        make_recogniser: Callable[[], Recogniser],
        make_finder: Callable[[], Finder],
        gallery: Callable[[], Gallery],
        visitors: Callable[[], Sequence[Visitor]],
        hands: Callable[[], Hands],
        gate: Gate,
        publish: Callable[[Compared], None],
        report: Callable[[Trouble], None],
        stopped: Callable[[], bool],
        stats: Stats,
        prints: Held,
        crops: Held,
        clock: Callable[[], float] = time.monotonic,
        spoil: Callable[[], Spoil | None] = lambda: None,
    ) -> None:
        """`spoil` is asked at each crop what a room wants done to the face besides."""
        self._make_recogniser, self._make_finder, self._hands = make_recogniser, make_finder, hands
        self._gallery, self._visitors = gallery, visitors
        self._gate, self._publish, self._report, self._stopped = gate, publish, report, stopped
        self._stats, self._prints, self._crops, self._clock = stats, prints, crops, clock
        self._spoil = spoil
        self._ready: tuple[Recogniser, Records] | None = None
        self._finder: Finder | None = None
        self._gave_up = False

    def handle(self, task: Task | Warm) -> None:
        """Compare `task` if the gate still allows it when the work begins and when it is done; else overwrite it."""
        if isinstance(task, Warm):
            self._get_ready()
            return
        for array in task.arrays():
            self._crops.add(array)  # first, because getting ready can take a while, and a no must not wait for it
        ready = self._get_ready()
        # A black crop was overwritten meanwhile: somebody said no, and yes again.
        if ready is None or not task.crop.any() or not self._gate.allows(task.source, task.track):
            overwrite(task.arrays())
            return
        compared = self._compare(task, *ready)
        if not self._gate.pass_through(task.source, task.track, lambda: self._publish(compared)):
            overwrite((*task.arrays(), *compared.arrays()))

    def close(self) -> None:
        """Let go of the models."""
        if self._ready is not None:
            self._ready[0].close()
        if self._finder is not None:
            self._finder.close()

    def _compare(self, task: Task, recogniser: Recogniser, records: Records) -> Compared:
        began = self._clock()
        faceprint = recogniser.faceprint(task.crop)
        self._prints.add(faceprint)
        made = self._clock()
        found = scores(faceprint, records.gallery)
        own = records.right_for(task.source)
        right = None if own is None else scores(faceprint, own)
        done = self._clock()
        embed_ms, search_ms = (made - began) * 1000, (done - made) * 1000
        self._stats.compared(task.align_ms, embed_ms, search_ms)
        spoiled = self._spoiled(task, recogniser, records)
        return Compared(
            task.frame_number, task.taken_at, task.track, task.source, task.crop, faceprint, found, right,
            task.align_ms, embed_ms, search_ms, done, spoiled,
        )  # fmt: skip

    def _spoiled(self, task: Task, recogniser: Recogniser, records: Records) -> Spoiled | None:
        wish = self._spoil()
        if wish is None or task.piece is None:
            return None
        if self._finder is None:
            self._finder = self._make_finder()
        if not self._finder.calibrated:
            return None  # no faceprints from its points
        hands, gallery = self._hands(), records.gallery
        done = look_spoiled(wish, task.piece, self._finder, hands, recogniser, gallery, self._crops.add)
        for look in done.looks:
            if look.faceprint is not None:
                self._prints.add(look.faceprint)
                self._stats.count("faceprints")
        return done

    def _get_ready(self) -> tuple[Recogniser, Records] | None:
        if self._ready is None and not self._gave_up:
            self._gave_up = True  # unless all of this works: a missing model must not be looked for at every frame
            recogniser = self._make_recogniser()
            try:
                records = self._records(recogniser)
            except BaseException:
                recogniser.close()
                raise
            if records is None:
                recogniser.close()
            else:
                self._ready, self._gave_up = (recogniser, records), False
        return self._ready

    def _records(self, recogniser: Recogniser) -> Records | None:
        """What ships, if it belongs to this recogniser; else the same made anew, unless stopped meanwhile."""
        gallery, visitors = self._gallery(), self._visitors()
        if gallery.belongs_to(recogniser.model_sha256):
            return shipped(gallery, visitors)
        with closing(self._make_finder()) as finder:
            records = made_anew(gallery, visitors, maker(self._hands(), finder, recogniser), self._progress)
        if records is not None:
            self._report(Trouble(notice=Notice.GALLERY_READ))
        return records

    def _progress(self, done: int, of: int) -> bool:
        if done % 10 == 0:
            self._report(Trouble(notice=Notice.READING_GALLERY, done=done, of=of))
        return not self._stopped()
