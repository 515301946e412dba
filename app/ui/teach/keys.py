"""Every key of a talk, once: the page goes by this table, and help and the first slide list it from here.

Clickers send what slide programs understand: Page Up and Page Down, F5 and Esc in turn to begin and end, and "." or B
for black.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


@dataclass(frozen=True, slots=True)
class TeachKey:
    """`keys` as Qt writes them, the page's method that they call, and what they do, in words."""

    keys: tuple[str, ...]
    calls: str
    does: Callable[[], str]


def _on() -> str:
    return QCoreApplication.translate("Teach", "Next")


def _back() -> str:
    return QCoreApplication.translate("Teach", "Back")


def _reveal() -> str:
    return QCoreApplication.translate("Teach", "Show or hide the answer")


def _black() -> str:
    return QCoreApplication.translate("Teach", "Black screen, on and off")


def _hand() -> str:
    return QCoreApplication.translate("Teach", "One hand more for this choice")


def _first() -> str:
    return QCoreApplication.translate("Teach", "To the first slide")


def _last() -> str:
    return QCoreApplication.translate("Teach", "To the last slide")


def _light() -> str:
    return QCoreApplication.translate("Teach", "Go on from here")


def _end() -> str:
    return QCoreApplication.translate("Teach", "End")


CLICKER = ("PgDown", "PgUp")
"""These turn slides even while a control of a room holds the keyboard: a clicker has nothing else."""
TEACH_KEYS: tuple[TeachKey, ...] = (
    TeachKey(("PgDown", "Right", "Down", "Space", "N"), "on", _on),
    TeachKey(("PgUp", "Left", "Up", "Backspace", "P"), "back", _back),
    TeachKey(("R",), "reveal", _reveal),
    TeachKey(("B", "."), "black", _black),
    TeachKey(tuple("123456789"), "hand", _hand),
    TeachKey(("Home", "F5"), "first", _first),
    TeachKey(("End",), "last", _last),
    TeachKey(("Shift+F5",), "light", _light),
    TeachKey(("Esc",), "end", _end),
)
_BY_KEY = {key: entry for entry in TEACH_KEYS for key in entry.keys}


def name_of(event: QKeyEvent) -> str:
    """The key as the table writes it; the number pad's keys count as the others."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeyCombination(plain, Qt.Key(event.key()))
    return QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText)


def method_for(event: QKeyEvent) -> str:
    """The page's method for this key; empty when it has none."""
    entry = _BY_KEY.get(name_of(event))
    return entry.calls if entry else ""
