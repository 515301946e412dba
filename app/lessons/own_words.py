"""Eight words in a row from somebody else's article are copying; seen by hashes, without holding the articles."""

from __future__ import annotations

import hashlib
import re

WORDS = 8


def shingles(text: str) -> frozenset[str]:
    """12 hex digits of the SHA-256 of each run of `WORDS` words; case and punctuation do not count."""
    words = _words(text)
    return frozenset(_digest(words[start : start + WORDS]) for start in range(len(words) - WORDS + 1))


def copied_lines(text: str, hashes: frozenset[str]) -> tuple[int, ...]:
    """The lines (from 1) of `text` on which a run of `WORDS` words starts that `hashes` holds."""
    spread = [(word, number) for number, line in enumerate(text.splitlines(), 1) for word in _words(line)]
    starts = range(len(spread) - WORDS + 1)
    return tuple(
        dict.fromkeys(
            spread[at][1] for at in starts if _digest([word for word, _ in spread[at : at + WORDS]]) in hashes
        )
    )


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", re.sub("['’‘]", "", text.casefold()))


def _digest(words: list[str]) -> str:
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:12]
