"""Other ways to compare one faceprint with a whole crowd.

They get the crowd's codes as float32, as their manuals want them (simsimd as they are), and the probe as the same whole
numbers that we use. Sums are exact then, so each of them must count exactly what we count.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.crowd import Crowd
from app.model.crowd_search import NEAREST, PROBE_UNIT, STEP_BITS, STEPS
from app.model.types import Faceprint

ZERO = 2**24 >> STEP_BITS
"""Where similarity 0 lies in a histogram that holds every possible score."""

Way = Callable[[], NDArray[np.int64] | None]
"""One whole search: the counts at every step, and the nearest; None where it finds the nearest only."""


def peers(crowd: Crowd, faceprint: Faceprint) -> dict[str, Way]:
    """Every way whose library is installed, by name."""
    probe = np.rint(faceprint.astype(np.float64) * PROBE_UNIT).astype(np.float32)
    rows = crowd.codes.astype(np.float32)
    simsimd = _library("simsimd")  # before usearch, whose library has functions of the same names inside
    found = {"NumPy float32": _numpy(rows, probe)}
    if faiss := _library("faiss"):
        found |= _faiss(faiss, rows, probe)
    if usearch := _library("usearch.index"):
        found |= _usearch(usearch, rows, probe)
    if simsimd:
        found["simsimd int8, two halves, 2 threads"] = _simsimd(simsimd, crowd.codes, probe)
    return found


def _library(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def _numpy(rows: NDArray[np.float32], probe: NDArray[np.float32]) -> Way:
    def search() -> NDArray[np.int64]:
        scores = rows @ probe
        np.argpartition(scores, -NEAREST)[-NEAREST:]
        return _counted(scores)

    return search


def _faiss(faiss: Any, rows: NDArray[np.float32], probe: NDArray[np.float32]) -> dict[str, Way]:
    index = faiss.IndexFlatIP(rows.shape[1])
    index.add(rows)

    def everybody() -> NDArray[np.int64]:
        scores = index.range_search(probe[np.newaxis], -(2.0**25))[1]
        np.argpartition(scores, -NEAREST)[-NEAREST:]
        return _counted(scores)

    def nearest() -> None:
        index.search(probe[np.newaxis], NEAREST)

    return {"faiss IndexFlatIP, everybody": everybody, "faiss IndexFlatIP, nearest 100 only": nearest}


def _usearch(usearch: Any, rows: NDArray[np.float32], probe: NDArray[np.float32]) -> dict[str, Way]:
    def search(count: int) -> Any:
        return usearch.search(rows, probe, count, usearch.MetricKind.IP, exact=True)

    def everybody() -> NDArray[np.int64]:
        return _counted(1.0 - np.asarray(search(len(rows)).distances))

    def nearest() -> None:
        search(NEAREST)

    return {"usearch exact, everybody": everybody, "usearch exact, nearest 100 only": nearest}


def _simsimd(simsimd: Any, codes: NDArray[np.int8], probe: NDArray[np.float32]) -> Way:
    """Not a peer that anybody would write so, but the fastest floor we know: the way that measured.md found."""
    low = ((probe.astype(np.int32) + 128) & 255) - 128
    halves = np.stack([(probe.astype(np.int32) - low) >> 8, low]).astype(np.int8)

    def search() -> NDArray[np.int64]:
        high, low = np.asarray(simsimd.cdist(halves, codes, metric="dot", threads=2))
        scores = high * 256 + low
        np.argpartition(scores, -NEAREST)[-NEAREST:]
        return _counted(scores)

    return search


def _counted(scores: NDArray[Any]) -> NDArray[np.int64]:
    """(4001,): how many of `scores` are at least -1, -0.9995, … 1."""
    steps = scores.astype(np.int32) >> STEP_BITS
    histogram = np.bincount(steps + ZERO, minlength=2 * ZERO + 1)
    return np.cumsum(histogram[::-1])[::-1][ZERO - STEPS : ZERO + STEPS + 1]
