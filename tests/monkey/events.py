"""What a monkey does, drawn from a seed alone: the same seed gives the same events, whatever the app makes of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence

from app.ui.shortcuts import SHORTCUTS

KEYS = (
    "Tab", "Shift+Tab", "Space", "Return", "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Backspace",
    "Del", "Shift+Left", "Shift+Right",
)  # fmt: skip
LETTERS = tuple("abcdefghijklmnopqrstuvwxyzñé0123456789+-.,<")
BOUND = tuple(shortcut.keys for shortcut in SHORTCUTS)
"""Every key of the window. None of them closes it; Alt+F4 and the like are the system's, and are never pressed."""
SIZES = ((1280, 800), (1024, 600), (1080, 1900), (640, 480), (1900, 1040), (800, 1000))


@dataclass(frozen=True, slots=True)
class Event:
    """One thing done. `at` and `to` are places as shares of the window; `which` picks one of what can be seen."""

    kind: str
    at: tuple[float, float] = (0.0, 0.0)
    to: tuple[float, float] = (0.0, 0.0)
    which: float = -1.0
    """0 to 1: aim at one of the controls in view; less than 0: at `at`."""
    word: str = ""
    """A key as Qt writes it, a mouse button, a preset's share and so on."""

    def __str__(self) -> str:
        aim = f"control {self.which:.3f}" if self.which >= 0 else f"{self.at[0]:.3f},{self.at[1]:.3f}"
        to = f" to {self.to[0]:.3f},{self.to[1]:.3f}" if self.to != (0.0, 0.0) else ""
        return f"{self.kind} {self.word or aim}{to}"


def draw(seed: int) -> Iterator[Event]:
    """Events without an end."""
    chance = random.Random(seed)
    makers, weights = zip(*_KINDS, strict=True)
    while True:
        yield chance.choices(makers, weights)[0](chance)


def _place(chance: random.Random) -> tuple[float, float]:
    return chance.random(), chance.random()


def _aim(chance: random.Random) -> float:
    return chance.random() if chance.random() < 0.6 else -1.0


def _click(chance: random.Random) -> Event:
    button = chance.choices(("left", "right", "middle", "double"), (20, 1, 1, 2))[0]
    return Event("click", _place(chance), which=_aim(chance), word=button)


def _pointed(kind: str) -> Callable[[random.Random], Event]:
    return lambda chance: Event(kind, _place(chance), _place(chance), _aim(chance))


def _wheel(chance: random.Random) -> Event:
    return Event("wheel", _place(chance), which=_aim(chance), to=(chance.choice((-1.0, -0.125, 0.125, 1.0)), 0.0))


def _key(chance: random.Random) -> Event:
    bag = chance.choices((KEYS, LETTERS, BOUND), (30, 4, 5))[0]
    return Event("key", word=chance.choice(bag))


def _size(chance: random.Random) -> Event:
    width, height = chance.choice(SIZES)
    return Event("resize", word=f"{width}x{height}")


def _one_of(kind: str, *words: str) -> Callable[[random.Random], Event]:
    return lambda chance: Event(kind, word=chance.choice(words))


def _share(kind: str) -> Callable[[random.Random], Event]:
    return lambda chance: Event(kind, which=chance.random())


_KINDS: tuple[tuple[Callable[[random.Random], Event], int], ...] = (
    (_click, 26),
    (_pointed("drag"), 7),
    (_pointed("hover"), 6),
    (_pointed("press"), 2),
    (_pointed("release"), 2),
    (_pointed("tap"), 6),
    (_pointed("swipe"), 3),
    (_wheel, 5),
    (_key, 34),
    (_size, 1),
    (_one_of("language", "en", "es"), 1),
    (_one_of("theme", "light", "dark", "high"), 1),
    (_one_of("text", "1.0", "1.25", "1.5", "2.0"), 1),
    (_one_of("motion", "less", "full"), 1),
    (_one_of("step", "undo", "redo"), 4),
    (_share("preset"), 2),
    (_one_of("wait", "5", "30"), 3),
)


def keys_of(word: str) -> QKeyCombination:
    """The key and what is held with it."""
    return QKeySequence.fromString(word)[0]  # type: ignore[index, no-any-return]  # PySide's stubs lack it
