"""Presets as files: a room set up in one way, under a name and a title. One TOML file a room, one table a preset.

room = "scale"                  # in a file of one's own; ours are named after their room

[clearview]
title.en = "Clearview, 60 billion"
title.es = "Clearview, 60 mil millones"
[clearview.values]
threshold = 0.363
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, Final

from app.lessons.values import VALUES, Setting, Settings
from app.model.errors import FileProblem
from app.model.reading import is_absent, parse_toml, read_text, toml_line
from app.model.settings import LANGUAGES
from app.resources import asset

LONGEST_TITLE: Final = 48
"""Characters: a title is a door on the map and a line of a menu."""
_LARGEST: Final = 64 * 1024
_MOST: Final = 60
"""Presets in one file."""
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


class PresetBroken(FileProblem):
    """A preset breaks a rule; `line` says where and `problem` how to mend it. It is left out, the others are not."""


@dataclass(frozen=True, slots=True)
class Preset:
    """One way to open a room. `values` are checked: the room's page takes them with `show_values`."""

    room: str
    name: str
    titles: Mapping[str, str]
    """By language; one at least."""
    values: Settings

    def title(self, language: str) -> str:
        """What it is called, in `language` or else in the one there is."""
        return self.titles.get(language) or next(iter(self.titles.values()))


@dataclass(frozen=True, slots=True)
class Found:
    """What files held: the presets in the order in which they were written, and what is wrong."""

    presets: tuple[Preset, ...] = ()
    problems: tuple[PresetBroken, ...] = ()

    def find(self, room: str, name: str) -> Preset | None:
        """The preset of that name in that room."""
        return next((one for one in self.presets if (one.room, one.name) == (room, name)), None)

    def of_room(self, room: str) -> tuple[Preset, ...]:
        """All of one room."""
        return tuple(one for one in self.presets if one.room == room)

    def __add__(self, other: Found) -> Found:
        return Found(self.presets + other.presets, self.problems + other.problems)


@cache
def shipped() -> Found:
    """The presets that come with the app; read once. A content test keeps them free of problems."""
    return load_presets(asset("presets"))


def load_presets(folder: Path) -> Found:
    """Every `ROOM.toml` in `folder`, in the order of the rooms. A file that is not there holds none. Never raises."""
    found = Found()
    for room in VALUES:
        path = folder / f"{room}.toml"
        if not is_absent(path):
            found += read_presets(path, room)
    return found


def read_presets(path: Path, room: str | None = None) -> Found:
    """The presets in `path`, for `room` or for the one that the file names under `room`. Never raises.

    What is broken costs itself: one table, or the file where it is no TOML or is for no room.
    """
    try:
        text = read_text(path, PresetBroken, _LARGEST)
        tables = parse_toml(text, path, PresetBroken)
        room = room or _room(tables, path, text)
    except PresetBroken as problem:
        return Found((), (problem,))
    tables.pop("room", None)
    reader = _Reader(path, text, room)
    presets: list[Preset] = []
    problems: list[PresetBroken] = []
    for name, table in list(tables.items())[:_MOST]:
        wrong = list(reader.wrong(name, table))
        problems += wrong
        if not wrong:
            presets.append(Preset(room, name, _titles(table["title"]), dict(table.get("values", {}))))
    if len(tables) > _MOST:
        problems.append(PresetBroken(path, f"holds more than {_MOST} presets; put the others into another file"))
    return Found(tuple(presets), tuple(problems))


def asked_for(asked: str, room: str | None, ours: Found) -> tuple[Found, Preset]:
    """What `--preset` asked for: the presets of a file and its first one, or ours of that name in `room`.

    Raises PresetBroken where there is no such preset, or none in the file that can be used.
    """
    if is_file_name(asked):
        path = Path(asked)
        found = read_presets(path)
        if not found.presets:
            raise found.problems[0] if found.problems else PresetBroken(path, "holds no preset; a preset is a table", 1)
        return found, found.presets[0]
    preset = ours.find(room or "", asked)
    if preset is None:
        known = ", ".join(one.name for one in ours.of_room(room or "")) or "none"
        path = asset("presets", f"{room}.toml")
        raise PresetBroken(path, f"there is no preset {asked!r} in the room {room}; there is {known}")
    return Found(), preset


def is_file_name(asked: str) -> bool:
    """Whether `--preset` names a file and not one of ours."""
    return asked.endswith(".toml") or any(sign in asked for sign in "/\\")


def _room(tables: Mapping[str, Any], path: Path, text: str) -> str:
    room = tables.get("room")
    if not isinstance(room, str):
        raise PresetBroken(path, f'does not say which room it is for; begin it with `room = "{next(iter(VALUES))}"`', 1)
    if room not in VALUES:
        known = ", ".join(VALUES)
        raise PresetBroken(path, f"there is no room {room!r}; use one of {known}", toml_line(text, "room"))
    return room


def _titles(title: str | Mapping[str, str]) -> dict[str, str]:
    """A title that is one string is the same in every language."""
    return dict.fromkeys(LANGUAGES, title) if isinstance(title, str) else dict(title)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Says what is wrong in one file, which is for `room`."""

    path: Path
    text: str
    room: str

    def wrong(self, name: str, table: object) -> Iterator[PresetBroken]:
        """Everything wrong with one preset."""
        if not isinstance(table, dict):
            yield self._broken(f"`{name}` is not a preset; a preset is a table such as [{name}]", name)
            return
        if not _NAME.fullmatch(name):
            yield self._broken(f"[{name[:40]}] will not do as a name; use small letters, digits and dashes", name)
        for key in table.keys() - {"title", "values"}:
            wrong = f"[{name}]: `{key}` is unknown; a preset has `title` and [{name}.values]"
            yield self._broken(wrong, f"{name}.{key}")
        yield from self._wrong_title(name, table.get("title"))
        yield from self._wrong_values(name, table.get("values", {}))

    def _wrong_title(self, name: str, title: object) -> Iterator[PresetBroken]:
        titles = {"": title} if isinstance(title, str) else title
        if not isinstance(titles, dict) or not titles:
            yield self._broken(f'[{name}] has no title; write `title.en = "…"` under it', name)
            return
        for language, words in titles.items():
            key = f"title.{language}" if language else "title"
            if language not in ("", *LANGUAGES):
                wrong = f"[{name}]: there is no {key}; use {' and '.join(LANGUAGES)}"
                yield self._broken(wrong, f"{name}.{key}")
            elif not _is_title(words):
                wrong = f"[{name}]: {key} is a line of 1 to {LONGEST_TITLE} characters"
                yield self._broken(wrong, f"{name}.{key}")

    def _wrong_values(self, name: str, values: object) -> Iterator[PresetBroken]:
        if not isinstance(values, dict):
            yield self._broken(f"[{name}]: `values` is a table; write [{name}.values]", f"{name}.values")
            return
        for key, value in values.items():
            if why := wrong_value(self.room, key, value):
                yield self._broken(f"[{name}.values]: {why}", f"{name}.values.{key}")

    def _broken(self, problem: str, key: str) -> PresetBroken:
        return PresetBroken(self.path, problem, toml_line(self.text, key))


def wrong_value(room: str, name: str, value: object) -> str:
    """Why `name` cannot be set to `value` in `room`, in plain words with what to write instead; '' where it can."""
    known = VALUES[room]
    if name in known:
        why = known[name].wrong(value)
        return f"{name} = {_shown(value)} will not do; {why}" if why else ""
    near = get_close_matches(name, known, 1)
    hint = f"did you mean {near[0]}?" if near else f"use {', '.join(known)}" if known else "this room has none"
    return f"the room {room} has no value {name!r}; {hint}"


def checked(room: str, values: Mapping[str, Setting]) -> dict[str, Setting]:
    """Those of `values` that the room knows and that lie within their ranges."""
    return {name: value for name, value in values.items() if room in VALUES and not wrong_value(room, name, value)}


def _shown(value: object) -> str:
    return repr(value) if isinstance(value, (int, float, str)) and len(repr(value)) <= 40 else "this"


def _is_title(words: object) -> bool:
    return isinstance(words, str) and bool(words.strip()) and len(words) <= LONGEST_TITLE and words.isprintable()
