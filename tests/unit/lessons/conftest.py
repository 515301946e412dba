"""Writes the small sound lesson, or a broken one, into a folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.lessons.kit import Kit, load_kit
from app.lessons.library import load_library
from tests.unit.lessons.samples import (
    BODY,
    FACTS,
    FRONT,
    GLOSSARY,
    MORE_FACTS,
    QUIZ,
    STANDARDS,
    TEACHER,
    WORKSHEET,
    Writer,
)


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


@pytest.fixture
def write_all(write: Writer) -> Writer:
    """Like `write`, with everything that may lie beside a lesson; each file can be given."""

    def write_all(body: str = BODY, *, language: str = "en", **files: str) -> Path:
        root = write(body, language=language, whole=files.pop("whole", ""))
        (root / "facts.yml").write_text(FACTS + MORE_FACTS, encoding="utf-8")
        (root / "glossary.yml").write_text(files.pop("glossary", GLOSSARY), encoding="utf-8")
        (root / "standards.yml").write_text(files.pop("standards", STANDARDS), encoding="utf-8")
        home = root / language / "01-small"
        for key, name, sound in (
            ("quiz", "quiz.yml", QUIZ),
            ("teacher", "teacher.md", TEACHER),
            ("worksheet", "worksheet.md", WORKSHEET),
        ):
            (home / name).write_text(files.pop(key, sound), encoding="utf-8")
        assert not files
        return root

    return write_all


@pytest.fixture
def kit_of() -> Callable[[Path], Kit]:
    """The one English lesson below a root, with what lies beside it."""

    def kit_of(root: Path) -> Kit:
        library = load_library(root, "en")
        (lesson,) = library.lessons
        return load_kit(lesson, root, library.commons)

    return kit_of
