"""Knows every crop and faceprint of a session that is still in memory, so that they can be wiped and counted."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray


class Held:
    """Weak references to arrays. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._arrays: list[weakref.ref[NDArray[Any]]] = []

    def add(self, array: NDArray[Any]) -> None:
        """Remember `array` for as long as it lives."""
        with self._lock:
            self._arrays = [one for one in self._arrays if one() is not None]
            self._arrays.append(weakref.ref(array))

    def wipe(self) -> None:
        """Overwrite with zeros whatever is still alive."""
        overwrite(self._alive())

    def count(self) -> int:
        """How many are alive and hold anything but zeros."""
        return sum(bool(np.any(array)) for array in self._alive())

    def _alive(self) -> list[NDArray[Any]]:
        with self._lock:
            found = [one() for one in self._arrays]
        return [array for array in found if array is not None]


def overwrite(arrays: Iterable[NDArray[Any]]) -> None:
    """Fill each with zeros, read-only or not; one that borrows memory that must not be written is left as it is."""
    for array in arrays:
        try:
            array.setflags(write=True)
        except ValueError:
            continue
        array.fill(0)
        array.setflags(write=False)
