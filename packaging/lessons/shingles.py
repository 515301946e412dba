"""Hashes every run of eight words in a folder of articles, so that a test can see copying without holding the articles.

python packaging/lessons/shingles.py ARTICLES_DIR tests/content/article_shingles.txt
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.lessons.own_words import shingles


def main(articles: Path, out: Path) -> None:
    """Write the sorted hashes of every `*.txt` in `articles` to `out`, one a line."""
    found: set[str] = set()
    for path in sorted(articles.glob("*.txt")):
        found |= shingles(path.read_text(encoding="utf-8"))
    out.write_text("\n".join(sorted(found)) + "\n", encoding="utf-8")
    print(f"{len(found)} shingles")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
