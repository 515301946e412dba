"""Watches while a monkey plays: exceptions, Qt's warnings, what a room says is set, and what piles up."""

from __future__ import annotations

import gc
import logging
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.lessons.presets import wrong_value
from app.live.seen import Compared, Seen
from app.ui.pages.page import Page
from tests.monkey.hands import flush

COUNTED = ("app.", "PySide6.", "functools", "numpy", "tests.")
"""Modules whose objects are counted: types and what else Python loads when first needed are not a leak's sign."""


SLOW = "still busy after"
"""A thread is slow to end on a busy machine: no fault by itself, `stages.run` waits until it has ended."""
NO_SCREEN = "Qt: This plugin does not support"
"""What Qt says of its own windows (a tool tip that fades in) where there is no window manager to tell."""


class Trouble(AssertionError):
    """Something that may not happen has happened."""


class Ears(logging.Handler):
    """Hears warnings and worse of the app and of Qt, and what no one catches."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if not record.getMessage().startswith((SLOW, NO_SCREEN)):
            self.heard.append(f"{record.name}: {record.getMessage()}")

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """An exception that nobody caught, with where it came from."""
        self.heard.append("".join(traceback.format_exception(kind, error, trace)))


@contextmanager
def listening() -> Iterator[list[str]]:
    """The list of what went wrong meanwhile. Put on after the program's own hooks, which are called as well."""
    ears = Ears()
    logs = [logging.getLogger(name) for name in ("app", "falsematch", "py.warnings")]
    for log in logs:
        log.addHandler(ears)
    hook, unraisable = sys.excepthook, sys.unraisablehook

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        ears.caught(kind, error, trace)
        hook(kind, error, trace)

    def not_raised(told: Any) -> None:
        ears.caught(told.exc_type, told.exc_value, told.exc_traceback)

    sys.excepthook, sys.unraisablehook = caught, not_raised
    try:
        yield ears.heard
    finally:
        sys.excepthook, sys.unraisablehook = hook, unraisable
        for log in logs:
            log.removeHandler(ears)


def check_values(room: str, page: Page) -> None:
    """What `page` says is set is what `app.lessons.values` allows, and comes back when it is set so again."""
    said = page.values()
    wrong = [why for name, value in said.items() if (why := wrong_value(room, name, value))]
    if wrong:
        raise Trouble(f"{room}: {'; '.join(wrong)}")
    told: list[str] = []
    listen = partial(told.append, "changed")
    page.changed.connect(listen)
    page.show_values(said)
    again = page.values()
    if again != said:
        raise Trouble(f"{room}: what was set does not come back: {_difference(said, again)}")
    page.show_values({})
    page.show_values(said)
    again = page.values()
    if again != said:
        raise Trouble(f"{room}: what was set does not come back after a reset: {_difference(said, again)}")
    page.changed.disconnect(listen)
    if told:
        raise Trouble(f"{room}: show_values says `changed`, which only the visitor's hand may")


def _difference(one: dict[str, Any], other: dict[str, Any]) -> str:
    names = [name for name in one.keys() | other.keys() if one.get(name) != other.get(name)]
    return ", ".join(f"{name}: {one.get(name)!r} became {other.get(name)!r}" for name in sorted(names))


@dataclass(frozen=True, slots=True)
class Held:
    """What there is, with nothing on its way and the same page shown as ever."""

    things: int
    """Objects of the app's, of Qt's wrappers, partials and arrays that Python's collector follows."""
    qt: int
    """Objects of Qt's under the window."""
    pictures: int
    """Analysed pictures and comparisons that are alive."""
    megabytes: float
    """Of memory in use by the process."""
    kinds: Counter[str]

    def grown(self, before: Held) -> str:
        """In words, how much more there is, and of what most."""
        more = (self.kinds - before.kinds).most_common(8)
        return (
            f"{self.things - before.things:+,} objects of Python's, {self.qt - before.qt:+,} of Qt's, "
            f"{self.megabytes - before.megabytes:+.0f} MB, {self.pictures} pictures or comparisons alive; most grown: "
            + ", ".join(f"{name} {count:+}" for name, count in more)
        )


def held(window: QObject) -> Held:
    """Count now.

    Not counted: what PySide keeps with the window of each bare QWidget that a monkey has found in it and that is gone
    (inside of a scroll area, for one). The app never asks its window for all there is in it.
    """
    for _ in range(2):
        flush()
        gc.collect()
    ours = (thing for thing in gc.get_objects() if str(type(thing).__module__).startswith(COUNTED))
    all_of_them = [thing for thing in ours if not (type(thing) is QWidget and not isValid(thing))]
    kinds = Counter(type(thing).__qualname__ for thing in all_of_them)
    pictures = sum(1 for thing in all_of_them if isinstance(thing, Seen | Compared))
    return Held(len(all_of_them), len(window.findChildren(QObject)), pictures, _megabytes(), kinds)


def _megabytes() -> float:
    try:
        with open("/proc/self/statm", encoding="ascii") as pages:
            return int(pages.read().split()[1]) * 4096 / 1e6
    except OSError:
        return 0.0  # only Linux tells
