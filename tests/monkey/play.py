"""One monkey at one place: so many events, and everything that must hold while and after."""

from __future__ import annotations

import gc
import tempfile
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from app.lessons.library import languages, load_library
from app.resources import lessons_root
from tests.monkey.events import draw
from tests.monkey.hands import Hands
from tests.monkey.stages import KioskStage, WindowStage, run
from tests.monkey.watcher import Held, Trouble, check_values, held, listening
from tests.watch import Watch

REMEMBERED = 20
VALUES_EVERY = 10
"""Events between two looks at what the room says is set."""
THINGS, QT, PICTURES, MEGABYTES = 3_000, 400, 4, 300.0
"""How much more there may be after the last event than after the first part of them, however many those were."""
WARM = 0.25
"""The share of events after which is counted first: by then every page has been built and every cache filled."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it."""

    events: int
    seconds: float
    grown: str
    """In words, what there is more of than after the first part."""


def play(
    place: str, seed: int, events: int, watch: Watch, *, stress: bool = False, app: QApplication | None = None,
    folder: Path | None = None,
    tell: Callable[[str], None] = lambda _line: None,
) -> Outcome:  # fmt: skip
    """Let a monkey do `events` things at `place`; raises Trouble with the seed and the last of them.

    `stress` has Python collect its garbage all the time: whatever dies too early then does so at once.
    """
    monkey = _Monkey(seed, events, tell)
    before = gc.get_threshold()
    began = time.monotonic()
    try:
        if stress:
            gc.set_threshold(40, 3, 3)
        with tempfile.TemporaryDirectory(dir=folder) as name, watch.listening() as heard:
            code = run(place, monkey.play, Path(name), app)
            documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            wrong = [path for path in heard.written if not _fine(path, Path(name), Path(documents))]
    finally:
        gc.set_threshold(*before)
    if heard.sockets or wrong or code:
        raise Trouble(f"{place}, seed {seed}: sockets {heard.sockets}, files {wrong}, exit code {code}")
    return Outcome(monkey.done, time.monotonic() - began, monkey.grown)


def _fine(path: Path, settings: Path, documents: Path) -> bool:
    return path.is_relative_to(settings) or path.is_relative_to(documents / "False Match")


class _Monkey:
    """Plays on a stage and looks after every event whether all is well."""

    def __init__(self, seed: int, events: int, tell: Callable[[str], None]) -> None:
        self.seed, self.events, self.done = seed, events, 0
        self.grown = ""
        self._tell = tell
        self._last: deque[str] = deque(maxlen=REMEMBERED)
        self._first: Held | None = None

    def play(self, stage: WindowStage | KioskStage) -> None:
        """All events; raises Trouble."""
        with listening() as heard:
            try:
                self._all(stage, heard)
            except Exception as problem:
                lines = "\n".join(f"  {line}" for line in self._last)
                raise Trouble(
                    f"{stage.place}, seed {self.seed}, event {self.done}: {problem}\nThe last events:\n{lines}\n"
                    f"Again: python -m tests.monkey --room {stage.place} --seed {self.seed} --events {self.done}"
                ) from problem

    def _all(self, stage: WindowStage | KioskStage, heard: list[str]) -> None:
        hands = Hands(stage)
        stage.begin()
        for language in languages(lessons_root()):  # what is read once is kept: the first part need not open each
            load_library(lessons_root(), language)
        warm = max(int(self.events * WARM), 1)
        for event in draw(self.seed):
            if self.done == self.events:
                break
            self.done += 1
            self._last.append(f"{self.done}: {event}")
            self._last[-1] += f" on {hands.do(event)}"
            stage.come_back()
            self._look(stage, heard)
            if self.done == warm:
                self._first = self._rest(stage, hands)
                stage.begin()
        self._compare(self._rest(stage, hands))
        self._look(stage, heard)

    def _look(self, stage: WindowStage | KioskStage, heard: list[str]) -> None:
        if heard:
            raise Trouble("\n".join(heard))
        if not stage.window.isVisible():
            raise Trouble("the window is gone")
        if self.done % VALUES_EVERY == 0 and (shown := stage.room) is not None:
            check_values(*shown)
        if self.done % 500 == 0:
            self._tell(f"{stage.place} {self.done}")

    def _rest(self, stage: WindowStage | KioskStage, hands: Hands) -> Held:
        hands.let_go()
        stage.rest()
        return held(stage.window)

    def _compare(self, last: Held) -> None:
        assert self._first is not None
        self.grown = last.grown(self._first)
        grown = last.things - self._first.things > THINGS or last.qt - self._first.qt > QT
        if grown or last.pictures > PICTURES or last.megabytes - self._first.megabytes > MEGABYTES:
            raise Trouble(f"more is held than after the first part of the events: {self.grown}")
