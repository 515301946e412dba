"""Mailboxes between threads: `Latest` holds one item, `Tray` a few. Neither can grow."""

from __future__ import annotations

import threading
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """A mailbox that holds one item. A newer item replaces an unread one. Safe from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._item: T | None = None
        self._closed = False

    def put(self, item: T) -> bool:
        """Store `item`; True if the box was empty, so that the reader needs a nudge. Nothing happens once closed."""
        with self._changed:
            if self._closed:
                return False
            was_empty = self._item is None
            self._item = item
            self._changed.notify()
            return was_empty

    def take(self, timeout: float | None) -> T | None:
        """The item, waited for up to `timeout` seconds (None: for ever); None when it is late or the box closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._item is not None or self._closed, timeout)
            item, self._item = self._item, None
            return item

    def take_now(self) -> T | None:
        """The item if there is one, without waiting."""
        with self._changed:
            item, self._item = self._item, None
            return item

    def close(self) -> None:
        """Drop the item, wake every reader, take nothing more. Safe twice."""
        with self._changed:
            self._closed, self._item = True, None
            self._changed.notify_all()


class Tray(Generic[T]):
    """A mailbox that keeps the last few items in order, for news that must not replace each other."""

    def __init__(self, most: int = 32) -> None:
        self._lock = threading.Lock()
        self._items: deque[T] = deque(maxlen=most)

    def put(self, item: T) -> bool:
        """Add `item`, dropping the oldest when full; True if the tray was empty."""
        with self._lock:
            was_empty = not self._items
            self._items.append(item)
            return was_empty

    def take_all(self) -> tuple[T, ...]:
        """Every item, oldest first; the tray is empty afterwards."""
        with self._lock:
            items = tuple(self._items)
            self._items.clear()
            return items
