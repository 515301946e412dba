"""What a visitor has chosen: one frozen dataclass, one JSON file."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from app.files import write_text
from app.model.errors import SettingsBroken
from app.model.reading import is_absent, line_of, parse_json, read_text

LANGUAGES = ("en", "es")
THEMES = ("light", "dark", "high")
"""Paper and ink; the same for a darkened room; the strongest contrast."""
TEXT_SCALES = (1.0, 2.0)
"""The least and the greatest text size, as a share of the theme's."""

_LARGEST = 256 * 1024


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice with its default. Nothing here says who anybody is or what they look like."""

    language: str | None = None
    """One of LANGUAGES; None follows the system."""
    text_scale: float = 1.0
    """Within TEXT_SCALES."""
    theme: str = "light"
    """One of THEMES."""
    reduced_motion: bool | None = None
    """None follows the system."""
    camera: str | None = None
    """A camera by its name, because its number changes with what is plugged in; None is the first."""
    visitor: str | None = None
    """A rendered visitor by name; None, or one who is no longer there, is the first."""
    mirror: bool = True
    easier_words: bool = False
    """Lessons at their first reading level."""
    whole_lessons: bool = False
    """Lessons on one page, to scroll, instead of one step at a time."""
    lessons_read: tuple[str, ...] = ()
    """Ids of lessons."""


def _is_word(value: Any, longest: int) -> bool:
    return isinstance(value, str) and 0 < len(value) <= longest and value.isprintable()


def _is_scale(value: Any) -> bool:
    return type(value) in (int, float) and TEXT_SCALES[0] <= value <= TEXT_SCALES[1]


def _are_words(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= 500 and all(_is_word(one, 100) for one in value)


_RULES: dict[str, tuple[Callable[[Any], bool], str]] = {
    "language": (lambda value: value is None or value in LANGUAGES, f"must be one of {', '.join(LANGUAGES)}, or null"),
    "text_scale": (_is_scale, f"must be a number from {TEXT_SCALES[0]:g} to {TEXT_SCALES[1]:g}"),
    "theme": (lambda value: value in THEMES, f"must be one of {', '.join(THEMES)}"),
    "reduced_motion": (lambda value: value is None or isinstance(value, bool), "must be true, false or null"),
    "camera": (lambda value: value is None or _is_word(value, 300), "must be the name of a camera, or null"),
    "visitor": (lambda value: value is None or _is_word(value, 100), "must be the name of a visitor, or null"),
    "mirror": (lambda value: isinstance(value, bool), "must be true or false"),
    "easier_words": (lambda value: isinstance(value, bool), "must be true or false"),
    "whole_lessons": (lambda value: isinstance(value, bool), "must be true or false"),
    "lessons_read": (_are_words, "must be a list of lesson ids"),
}


def load(path: Path) -> tuple[Settings, tuple[SettingsBroken, ...]]:
    """The settings in `path` and what is wrong with them. Never raises.

    A bad value costs itself: its default is used and a problem says so. No file at all means defaults, no problem.
    """
    if is_absent(path):
        return Settings(), ()
    try:
        text = read_text(path, SettingsBroken, _LARGEST)
        written = parse_json(text, path, SettingsBroken)
        if not isinstance(written, dict):
            raise SettingsBroken(path, "is not a list of settings by name")
    except SettingsBroken as problem:
        return Settings(), (problem,)
    written = _as_named_now(written)
    wrong = {key: _problem(key, value) for key, value in written.items()}
    good = {key: _as_kept(value) for key, value in written.items() if wrong[key] is None}
    problems = (SettingsBroken(path, why, line_of(text, json.dumps(key))) for key, why in wrong.items() if why)
    return Settings(**good), tuple(problems)


_OLD_NAMES: dict[str, dict[Any, str]] = {
    "contrast": {"normal": "light", "high": "high"},
    "high_contrast": {False: "light", True: "high"},
}
"""What files of earlier versions call the theme, and their values for it."""


def _as_named_now(written: dict[str, Any]) -> dict[str, Any]:
    """The same settings by their present names; a theme that has its present name already is the one that holds."""
    kept = dict(written)
    for old, values in _OLD_NAMES.items():
        known = isinstance(kept.get(old), str | bool) and kept[old] in values
        if known:
            kept.setdefault("theme", values[kept.pop(old)])
    return kept


def _problem(key: str, value: Any) -> str | None:
    if key not in _RULES:
        return f"{key!r} is not a setting, and is left out"
    is_good, rule = _RULES[key]
    return None if is_good(value) else f"{key} {rule}; the default is used"


def _as_kept(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    return float(value) if type(value) is int else value


def save(settings: Settings, path: Path) -> None:
    """Write what differs from the defaults to `path`, whole or not at all, as JSON; raises OSError."""
    changed = {
        field.name: value for field in fields(Settings) if (value := getattr(settings, field.name)) != field.default
    }
    write_text(path, json.dumps(changed, indent=2, ensure_ascii=False) + "\n")
