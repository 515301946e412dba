"""Reads a file that may be hostile: inside its folder, of a sane size, and plain UTF-8 text."""

from __future__ import annotations

import os
import re
from pathlib import Path

from app.model.errors import LessonInvalid

LESSON_BYTES = 128 * 1024
FACTS_BYTES = 512 * 1024
PICTURE_BYTES = 2 * 1024 * 1024

_PICTURE_STARTS = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}

# Control characters, halves of characters, and marks that make text read in another order than it is stored.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


def read_text(path: Path, root: Path, limit: int) -> str:
    """The text of `path` with `\\n` line ends; raises LessonInvalid unless it is safe to read.

    Safe means: a plain file in `root` (links followed), at most `limit` bytes, UTF-8 without hidden characters.
    """
    data = _read_bytes(path, root, limit)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LessonInvalid(path, "this is not UTF-8 text; save the file as UTF-8", line) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    refuse_unseen(text, path, 1)
    return text


def is_there(path: Path) -> bool:
    """Whether something is called `path`: also a link that leads nowhere, so that reading it says so."""
    return os.path.lexists(path)


def refuse_unseen(text: str, path: Path, first_line: int) -> None:
    """Raise LessonInvalid if `text`, which starts on `first_line`, holds a character that nobody can see."""
    found = _UNSEEN.search(text)
    if found:
        line = first_line + text.count("\n", 0, found.start())
        raise LessonInvalid(path, f"a hidden character (U+{ord(found[0]):04X}) stands here; delete it", line)


def check_picture(name: str, lesson: Path, line: int) -> Path:
    """The path of picture `name` beside the file `lesson`; raises LessonInvalid unless it is a local PNG or JPEG."""
    if not re.fullmatch(r"[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*\.(png|jpe?g)", name):
        fix = "name a PNG or JPEG in the lesson's own folder, such as `watch.png`"
        raise LessonInvalid(lesson, f"{name!r} cannot be a picture here; {fix}", line)
    path = lesson.parent / name
    try:
        data = _read_bytes(path, lesson.parent, PICTURE_BYTES)
    except LessonInvalid as error:
        raise LessonInvalid(lesson, f"picture {name!r}: {error.problem}", line) from None
    if not data.startswith(_PICTURE_STARTS[path.suffix]):
        raise LessonInvalid(lesson, f"{name!r} is not a real {path.suffix} picture; save it again as one", line)
    return path


def _read_bytes(path: Path, root: Path, limit: int) -> bytes:
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(root.resolve()):
            raise LessonInvalid(path, "it leads out of the lessons folder; put the file itself here")
        if not real.is_file():
            raise LessonInvalid(path, "it is not a plain file; put a real file here")
        with real.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, RuntimeError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "a path that leads nowhere"
        raise LessonInvalid(path, f"it cannot be read ({reason}); check that it is there") from None
    if len(data) > limit:
        raise LessonInvalid(path, f"it is larger than {limit // 1024} KiB; shorten or split it")
    return data
