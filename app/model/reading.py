"""Reads small files that anybody may have edited, and names what is wrong with them."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

from app.model.errors import FileProblem

LARGEST = 4 * 1024 * 1024
"""Bytes. Our own files are a hundredth of this; more is somebody else's file under our name."""


def is_absent(path: Path) -> bool:
    """True only when nothing is at `path`: what is there but hidden, or a link to nothing, is not absent."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def read_text(path: Path, broken: type[FileProblem], largest: int = LARGEST) -> str:
    """The UTF-8 text of `path`, at most `largest` bytes (a byte order mark is dropped); raises `broken`."""
    raw = _read_bytes(path, broken, largest)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise broken(path, "is not UTF-8 text", raw[: error.start].count(b"\n") + 1) from error


def _read_bytes(path: Path, broken: type[FileProblem], largest: int) -> bytes:
    try:
        # A named pipe or a device would be waited for without end.
        if not path.is_file():
            raise broken(path, "is not there, or is not a file")
        with path.open("rb") as file:
            raw = file.read(largest + 1)
    except OSError as error:
        raise broken(path, f"cannot be read: {error.strerror or type(error).__name__}") from error
    if len(raw) > largest:
        raise broken(path, f"is larger than {largest // 1024} KiB")
    return raw


def parse_json(text: str, path: Path, broken: type[FileProblem]) -> Any:
    """What the JSON `text` of `path` says; raises `broken` with the line where it stops being JSON."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise broken(path, f"is not JSON: {error.msg}", error.lineno) from error
    except (ValueError, RecursionError) as error:
        raise broken(path, "is not JSON: a number too long, or lists nested too deep") from error


def read_json(path: Path, broken: type[FileProblem]) -> Any:
    """What the JSON file `path` says; raises `broken`."""
    return parse_json(read_text(path, broken), path, broken)


def list_in(everything: Any, key: str, path: Path, broken: type[FileProblem]) -> list[Any]:
    """The list under `key` of what JSON of `path` said; raises `broken` when there is none."""
    found = everything.get(key) if isinstance(everything, dict) else None
    if not isinstance(found, list):
        raise broken(path, f"has no list {key}")
    return found


def parse_toml(text: str, path: Path, broken: type[FileProblem]) -> dict[str, Any]:
    """What the TOML `text` of `path` says; raises `broken` with the line where it stops being TOML."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        words, _, where = str(error).partition(" (at line ")
        digits = re.match(r"\d+", where)
        # "at end of document" has no number of its own.
        line = int(digits.group()) if digits else text.count("\n") + 1
        raise broken(path, f"is not TOML: {words.removesuffix(' (at end of document)')}", line) from error


def toml_line(text: str, key: str) -> int | None:
    """The line of the TOML `text` that sets `key`, such as "camera.allowed", in full or under its table; where none
    does, the first that sets the nearest to it: a table around it, or something in it. None where nothing does."""
    wanted, table, nearest, line = key.split("."), "", 0, None
    for number, words in enumerate(text.splitlines(), 1):
        if head := re.match(r"\s*\[\s*([^\]]*?)\s*\]", words):
            named = table = head[1]
        elif said := re.match(r"\s*([^=#]*?)\s*=", words):
            named = ".".join(filter(None, (table, said[1])))
        else:
            continue
        parts = named.split(".")
        shared = min(len(parts), len(wanted))
        if parts[:shared] == wanted[:shared] and shared > nearest:
            nearest, line = shared, number
    return line


def line_of(text: str, words: str) -> int | None:
    """The number of the first line of `text` that holds `words`, or None."""
    at = text.find(words)
    return None if at < 0 else text.count("\n", 0, at) + 1
