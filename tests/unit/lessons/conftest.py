"""Writes the small sound lesson, or a broken one, into a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.lessons.samples import BODY, FACTS, FRONT, Writer


@pytest.fixture
def write(tmp_path: Path) -> Writer:
    """Writes FRONT + `body`, or `whole`, as `LANGUAGE/01-small/lesson.md` below the root that it returns."""

    def write(body: str = BODY, *, whole: str | bytes = "", language: str = "en", folder: str = "01-small") -> Path:
        path = tmp_path / language / folder / "lesson.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = whole or FRONT + body
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        facts = tmp_path / "facts.yml"
        if not facts.exists():
            facts.write_text(FACTS, encoding="utf-8")
        return tmp_path

    return write
