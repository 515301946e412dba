"""Hashes every run of eight words in a folder of articles, so that a test can see copying without holding the articles.

python packaging/lessons/shingles.py ARTICLES_DIR tests/content/article_shingles.txt
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path

WORDS = 8


def shingles(text: str) -> frozenset[str]:
    """12 hex digits of the SHA-256 of each run of `WORDS` words; case and punctuation do not count."""
    words = re.findall(r"\w+", re.sub("['’‘]", "", text.casefold()))
    runs = (" ".join(words[start : start + WORDS]) for start in range(len(words) - WORDS + 1))
    return frozenset(hashlib.sha256(run.encode()).hexdigest()[:12] for run in runs)


def main(articles: Path, out: Path) -> None:
    """Write the sorted hashes of every `*.txt` in `articles` to `out`, one a line."""
    found: set[str] = set()
    for path in sorted(articles.glob("*.txt")):
        found |= shingles(path.read_text(encoding="utf-8"))
    out.write_text("\n".join(sorted(found)) + "\n", encoding="utf-8")
    print(f"{len(found)} shingles")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
