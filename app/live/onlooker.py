"""Looks at one picture: finds faces, follows the chosen one, asks the gate, and veils everybody else."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from app.live.closer import Looked
from app.live.gate import Gate
from app.live.latest import Latest
from app.live.measure import Stats
from app.live.parts import Finder, Hands
from app.live.seen import Seen, Task
from app.live.spoil import cut_out
from app.live.track import Reason, Sight, Tracker
from app.model.types import Box, Face, Frame, Pixels, Source

NOWHERE = Box(-1e6, -1e6, 1.0, 1.0)
"""A place outside of every picture: keeping only this veils everything."""


class Onlooker:
    """Everything the look loop remembers between two pictures. For one thread."""

    def __init__(
        self,
        hands: Hands,
        gate: Gate,
        stats: Stats,
        choices: Latest[tuple[float, float]],
        clock: Callable[[], float] = time.monotonic,
        *,
        wants_piece: Callable[[], bool] = lambda: False,
    ) -> None:
        self._hands, self._gate, self._stats, self._wants_piece = hands, gate, stats, wants_piece
        self._choices, self._clock = choices, clock
        self._tracker = Tracker(hands.alike)
        self._source: Source | None = None
        self._last_end: Reason | None = None

    def look(self, frame: Frame, finder: Finder | None) -> tuple[Seen, Task | None]:
        """What is in `frame`, and the crop to compare if that is wanted and allowed. Without a finder, no faces."""
        began = self._clock()
        looked = self._faces(frame, finder)
        faces = looked.faces
        detect_ms = (self._clock() - began) * 1000
        sight = self._follow(frame, faces)
        standing, ended = self._gate.follow(frame.source, sight.track, self._last_end)
        allowed = finder is not None and finder.calibrated and self._gate.allows(frame.source, sight.track)
        shown = self._veiled(frame, faces, sight) if allowed and not frame.source.shows_nobody else frame
        task = self._task(frame, shown, faces, sight) if allowed and sight.chosen not in looked.doubtful else None
        self._stats.analysed(len(faces), detect_ms)
        seen = Seen(shown, faces, sight.chosen, sight.track, standing, ended, detect_ms, self._clock())
        return seen, task

    def _faces(self, frame: Frame, finder: Finder | None) -> Looked:
        if finder is None:
            return Looked((), frozenset())
        return self._hands.look_closer(frame.pixels, finder.find(frame.pixels), finder)

    def _follow(self, frame: Frame, faces: tuple[Face, ...]) -> Sight:
        if frame.source != self._source:
            self._tracker.end(Reason.SOURCE)
            self._source = frame.source
        choice = self._choices.take_now()
        if choice is not None:
            self._tracker.choose(*choice)
        pixels, hold = frame.pixels, self._gate.holds(frame.source)
        sight = self._tracker.update(faces, frame.taken_at, lambda face: self._hands.glance(pixels, face), hold=hold)
        self._last_end = sight.ended or self._last_end
        return sight

    def _task(self, frame: Frame, shown: Frame, faces: tuple[Face, ...], sight: Sight) -> Task | None:
        """The crop to compare; a piece to be spoiled comes out of `shown`, in which everybody else is veiled."""
        if sight.chosen is None or sight.track is None or not sight.clear:
            return None
        began = self._clock()
        crop = self._hands.align(frame.pixels, faces[sight.chosen])
        align_ms = (self._clock() - began) * 1000
        piece = cut_out(shown.pixels, faces[sight.chosen]) if self._wants_piece() else None
        return Task(frame.number, frame.taken_at, sight.track, frame.source, crop, align_ms, piece)

    def _veiled(self, frame: Frame, faces: tuple[Face, ...], sight: Sight) -> Frame:
        keep = NOWHERE if sight.chosen is None else faces[sight.chosen].box
        pixels: Pixels = self._hands.veil(frame.pixels, keep, faces)
        pixels.setflags(write=False)
        return replace(frame, pixels=pixels)
