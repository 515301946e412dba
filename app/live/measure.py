"""Counters and timings of a session: small, bounded, and never a picture."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

import numpy as np

COUNTERS = ("read", "analysed", "shown", "unreadable", "failed", "faces", "most_faces", "faceprints")
"""`unreadable` pictures never became a frame, `failed` ones broke the analysis; `most_faces` is in one picture."""
STAGES = ("detect", "align", "embed", "search")


@dataclass(frozen=True, slots=True)
class Summary:
    """The middle, the slow end (95th percentile, both over the last values) and the worst ever."""

    p50: float
    p95: float
    max: float


class Spread:
    """The last `most` values and the largest ever. Safe from any thread."""

    def __init__(self, most: int = 4096) -> None:
        self._lock = threading.Lock()
        self._values: deque[float] = deque(maxlen=most)
        self._largest = 0.0
        self._count = 0

    def add(self, value: float) -> None:
        """Note one value."""
        with self._lock:
            self._largest = value if self._count == 0 else max(self._largest, value)
            self._count += 1
            self._values.append(value)

    @property
    def count(self) -> int:
        """How many values were ever added."""
        with self._lock:
            return self._count

    def summary(self) -> Summary | None:
        """p50 and p95 of the last values (linear between ranks) and the largest ever; None before the first."""
        with self._lock:
            if not self._values:
                return None
            values, largest = list(self._values), self._largest
        middle, slow = np.percentile(values, (50, 95))
        return Summary(float(middle), float(slow), largest)


class Stats:
    """Everything a report or a receipt says about a session. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts = dict.fromkeys(COUNTERS, 0)
        self.frame_age_ms = Spread()
        """From taken to shown."""
        self.stages_ms = {stage: Spread() for stage in STAGES}

    def __getitem__(self, name: str) -> int:
        """One of COUNTERS."""
        with self._lock:
            return self._counts[name]

    def count(self, name: str, by: int = 1) -> None:
        """Add to a counter."""
        with self._lock:
            self._counts[name] += by

    def analysed(self, faces: int, detect_ms: float) -> None:
        """One picture was looked at."""
        with self._lock:
            self._counts["analysed"] += 1
            self._counts["faces"] += faces
            self._counts["most_faces"] = max(self._counts["most_faces"], faces)
        self.stages_ms["detect"].add(detect_ms)

    def compared(self, align_ms: float, embed_ms: float, search_ms: float) -> None:
        """One faceprint was made and compared."""
        self.count("faceprints")
        for stage, value in (("align", align_ms), ("embed", embed_ms), ("search", search_ms)):
            self.stages_ms[stage].add(value)

    def shown(self, age_ms: float) -> None:
        """One picture is on the screen, `age_ms` after it was taken."""
        self.count("shown")
        self.frame_age_ms.add(age_ms)

    @property
    def dropped(self) -> int:
        """Pictures that were read but never looked at, because a newer one came."""
        with self._lock:
            return max(self._counts["read"] - self._counts["analysed"] - self._counts["failed"], 0)
