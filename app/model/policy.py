"""What an administrator has locked. docs/policy.md lists every lock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from app.model.errors import PolicyBroken, PolicyLocked
from app.model.kiosk_rules import KEYS as NO_LOCKS
from app.model.reading import is_absent, parse_toml, read_text, toml_line

DEFAULTS = {
    "camera.allowed": True,
    "compare.live_faces": True,
    "kiosk.compare_live_faces": False,
    "teach.compare_live_faces": False,
}
"""Every lock, and what holds when no policy file speaks of it."""

_TABLES = tuple(dict.fromkeys(key.partition(".")[0] for key in DEFAULTS))


class Mode(Enum):
    """The three ways in."""

    EXPLORE = "explore"
    KIOSK = "kiosk"
    TEACH = "teach"


class Reason(Enum):
    """Why a lock is as it is."""

    DEFAULT = "default"
    """No policy file speaks of it."""
    POLICY = "policy"
    """The file `Lock.where` says so."""
    BROKEN = "broken"
    """The file `Lock.where` cannot be understood, and may have locked it."""


@dataclass(frozen=True, slots=True)
class Lock:
    """Whether one thing is allowed, and who says so."""

    key: str
    """Its table and key in policy.toml, such as `camera.allowed`."""
    allowed: bool
    where: Path | None
    """The file that decides; None for the default."""
    reason: Reason

    def insist(self) -> None:
        """Raise PolicyLocked unless allowed."""
        if not self.allowed:
            raise PolicyLocked(self.key, self.where)


@dataclass(frozen=True, slots=True)
class Policy:
    """Every lock, as the system's and the user's file together set it."""

    camera: Lock
    compare_live: Lock
    compare_live_kiosk: Lock
    compare_live_teach: Lock

    def may_use_camera(self) -> Lock:
        """The lock on turning a camera on."""
        return self.camera

    def may_compare_live(self, mode: Mode) -> Lock:
        """The lock on comparing a live face in `mode`: the one that forbids, else the last one asked.

        A live face is any that was not rendered: from a camera, a clip or a folder of pictures.
        """
        own = {Mode.KIOSK: self.compare_live_kiosk, Mode.TEACH: self.compare_live_teach}.get(mode)
        return own if own is not None and self.compare_live.allowed else self.compare_live


def load_policy(system: Path, user: Path) -> tuple[Policy, tuple[PolicyBroken, ...]]:
    """What the files `system` and `user` lock, and what is wrong with them. Never raises.

    Key by key the system's file wins. A file that is not there locks nothing. What a file that cannot be understood may
    have locked is locked: all of it when it cannot be read, one key when its value is neither true nor false.
    """
    locks = {key: Lock(key, allowed, None, Reason.DEFAULT) for key, allowed in DEFAULTS.items()}
    problems: list[PolicyBroken] = []
    for path in (user, system):
        found, wrong = _read(path)
        locks.update(found)
        problems += wrong
    return Policy(*(locks[key] for key in DEFAULTS)), tuple(problems)


def _read(path: Path) -> tuple[dict[str, Lock], list[PolicyBroken]]:
    if is_absent(path):
        return {}, []
    try:
        text = read_text(path, PolicyBroken)
        tables = parse_toml(text, path, PolicyBroken)
    except PolicyBroken as problem:
        return {key: Lock(key, False, path, Reason.BROKEN) for key in DEFAULTS}, [problem]
    locks, problems = {}, list(_unknown(tables, text, path))
    for key, value in _said(tables):
        understood = isinstance(value, bool)
        locks[key] = Lock(key, understood and value, path, Reason.POLICY if understood else Reason.BROKEN)
        if not understood:
            wrong = f"{key} must be true or false; until it is, it counts as false"
            problems.append(PolicyBroken(path, wrong, toml_line(text, key)))
    return locks, problems


def _said(tables: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Each known key the file speaks of. `camera = false`, a table that is none, speaks of all its keys."""
    for key in DEFAULTS:
        table, _, name = key.partition(".")
        inner = tables.get(table, {})
        if not isinstance(inner, dict):
            yield key, None
        elif name in inner:
            yield key, inner[name]


def _unknown(tables: dict[str, Any], text: str, path: Path) -> Iterator[PolicyBroken]:
    for table, inner in tables.items():
        names = [f"{table}.{name}" for name in inner] if table in _TABLES and isinstance(inner, dict) else [table]
        for key in names:
            if key not in DEFAULTS and key not in _TABLES and key not in NO_LOCKS:
                wrong = f"{key} is not a lock, and locks nothing; the locks are {', '.join(DEFAULTS)}"
                yield PolicyBroken(path, wrong, toml_line(text, key))
