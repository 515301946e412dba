"""The loops that the threads run. Plain functions: they know no Qt and no thread, and take what they need."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from threading import Event
from typing import TypeAlias

from app.live.comparer import Comparer, Warm
from app.live.feed import Feed, index_of
from app.live.latest import Latest
from app.live.onlooker import Onlooker
from app.live.parts import Finder, Pictures
from app.live.seen import Notice, Seen, Task
from app.model.errors import AppError, CameraLost, PictureUnreadable
from app.model.types import Frame, Source, SourceKind

Opened: TypeAlias = tuple[Pictures, Source]
"""Open pictures and the full name of what they show."""
MOST_BROKEN = 30
"""So many unreadable pictures in a row, and the source counts as failed."""
GLANCE_EVERY = 0.25
"""How often the stand-in asks whether it is needed, seconds."""


def capture(open_pictures: Callable[[], Opened], feed: Feed, stop: Event, *, again_after: float | None) -> None:
    """Read pictures into `feed` until `stop` or their end; after trouble try again every `again_after` seconds.

    The thread that opens a source closes it. With `again_after` None, trouble ends the loop.
    """
    while not stop.is_set():
        try:
            pictures, source = open_pictures()
            with closing(pictures):
                _read_on(pictures, source, feed, stop)
            return
        except Exception as problem:  # noqa: BLE001 - a driver may raise anything; the thread must live
            if stop.is_set():
                return
            feed.trouble(problem)
        if again_after is None or stop.wait(again_after):
            return


def _read_on(pictures: Pictures, source: Source, feed: Feed, stop: Event) -> None:
    """Read until `stop` or the end. A broken picture costs itself; a named problem of the source is raised."""
    broken = 0
    while not stop.is_set():
        try:
            pixels = pictures.read()
            if stop.is_set():
                return
            if pixels is None:
                _ended(feed)
                return
            feed.deliver(pixels, source)
            broken = 0
        except PictureUnreadable as problem:
            feed.broken(problem)
        except AppError:
            raise
        except Exception as problem:
            feed.broken(problem)
            broken += 1
            if broken >= MOST_BROKEN:
                raise


def _ended(feed: Feed) -> None:
    if feed.asked.kind is SourceKind.CAMERA:
        raise CameraLost(index_of(feed.asked))
    feed.notice(Notice.SOURCE_ENDED)


def stand_in(open_pictures: Callable[[], Opened], feed: Feed, stop: Event) -> None:
    """Whenever the camera is in trouble, show the stand-in until it is back."""
    while not stop.is_set():
        feed.watch()
        if not feed.needed.wait(GLANCE_EVERY):
            continue
        try:
            pictures, source = open_pictures()
            with closing(pictures):
                while not stop.is_set():
                    pixels = pictures.read()
                    if pixels is None or not feed.stand_in(pixels, source):
                        break
        except Exception as problem:  # noqa: BLE001 - without a stand-in the camera's own trouble is still told
            feed.broken(problem)
            stop.wait(GLANCE_EVERY)


def look(
    onlooker: Onlooker,
    make_finder: Callable[[], Finder],
    frames: Latest[Frame],
    publish: Callable[[Seen], None],
    tasks: Latest[Task | Warm],
    failed: Callable[[Exception, bool], None],
) -> None:
    """Look at the newest frame, again and again, until `frames` closes.

    `failed(problem, frame_lost)` hears of everything that goes wrong. Without a finder the view goes on without faces.
    """
    finder: Finder | None = None
    try:
        finder = make_finder()
    except Exception as problem:  # noqa: BLE001 - reported; the picture is still worth showing
        failed(problem, False)
    try:
        while (frame := frames.take(timeout=None)) is not None:
            try:
                seen, task = onlooker.look(frame, finder)
            except Exception as problem:  # noqa: BLE001 - one frame is lost, not the thread
                failed(problem, True)
                continue
            publish(seen)
            if task is not None:
                tasks.put(task)
    finally:
        if finder is not None:
            finder.close()


def compare(comparer: Comparer, tasks: Latest[Task | Warm], failed: Callable[[Exception, bool], None]) -> None:
    """Compare the newest crop, again and again, until `tasks` closes."""
    try:
        while (task := tasks.take(timeout=None)) is not None:
            try:
                comparer.handle(task)
            except Exception as problem:  # noqa: BLE001 - one crop is lost, not the thread
                failed(problem, False)
    finally:
        comparer.close()
