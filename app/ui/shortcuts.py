"""Every key, once: the window binds them from here, controls go by them, and the help page lists them from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`keys` as Qt writes them, the window's method that they call, and what they do, in words."""

    keys: str
    calls: str
    does: Callable[[], str]


def _home() -> str:
    return QCoreApplication.translate("Shortcuts", "Back to the first page")


def _help() -> str:
    return QCoreApplication.translate("Shortcuts", "This page")


def _full() -> str:
    return QCoreApplication.translate("Shortcuts", "Full screen, on and off")


def _reset() -> str:
    return QCoreApplication.translate("Shortcuts", "Reset the room")


def _undo() -> str:
    return QCoreApplication.translate("Shortcuts", "Undo in the room")


def _redo() -> str:
    return QCoreApplication.translate("Shortcuts", "Do it again")


def _map() -> str:
    return QCoreApplication.translate("Shortcuts", "To the map of the lab")


def _notebook() -> str:
    return QCoreApplication.translate("Shortcuts", "To the lab notebook")


def _language() -> str:
    return QCoreApplication.translate("Shortcuts", "English or Spanish")


def _settings() -> str:
    return QCoreApplication.translate("Shortcuts", "Settings")


def _stop() -> str:
    return QCoreApplication.translate("Shortcuts", "Stop the camera")


def _erase() -> str:
    return QCoreApplication.translate("Shortcuts", "Erase me")


def _larger() -> str:
    return QCoreApplication.translate("Shortcuts", "Larger text")


def _smaller() -> str:
    return QCoreApplication.translate("Shortcuts", "Smaller text")


def _room_one() -> str:
    return QCoreApplication.translate("Shortcuts", "To room 1, Look")


def _room_two() -> str:
    return QCoreApplication.translate("Shortcuts", "To room 2, Faceprint")


def _room_three() -> str:
    return QCoreApplication.translate("Shortcuts", "To room 3, Threshold")


def _room_four() -> str:
    return QCoreApplication.translate("Shortcuts", "To room 4, Scale")


def _room_five() -> str:
    return QCoreApplication.translate("Shortcuts", "To room 5, Photo quality")


def _room_six() -> str:
    return QCoreApplication.translate("Shortcuts", "To room 6, Groups")


SHORTCUTS: tuple[Shortcut, ...] = (
    Shortcut("Esc", "go_home", _home),
    Shortcut("F1", "go_help", _help),
    Shortcut("F11", "toggle_full_screen", _full),
    Shortcut("Ctrl+Z", "undo", _undo),
    Shortcut("Ctrl+Shift+Z", "redo", _redo),
    Shortcut("Ctrl+R", "reset_room", _reset),
    Shortcut("F2", "go_map", _map),
    Shortcut("F3", "go_notebook", _notebook),
    Shortcut("Ctrl+L", "toggle_language", _language),
    Shortcut("Ctrl+,", "go_settings", _settings),
    Shortcut("Ctrl+.", "stop_camera", _stop),
    Shortcut("Ctrl+E", "erase_me", _erase),
    Shortcut("Ctrl++", "larger_text", _larger),
    Shortcut("Ctrl+-", "smaller_text", _smaller),
    Shortcut("Ctrl+1", "go_room_1", _room_one),
    Shortcut("Ctrl+2", "go_room_2", _room_two),
    Shortcut("Ctrl+3", "go_room_3", _room_three),
    Shortcut("Ctrl+4", "go_room_4", _room_four),
    Shortcut("Ctrl+5", "go_room_5", _room_five),
    Shortcut("Ctrl+6", "go_room_6", _room_six),
)


def _tab() -> str:
    return QCoreApplication.translate("Shortcuts", "To the next control, or back with Shift")


def _press() -> str:
    return QCoreApplication.translate("Shortcuts", "Press the control")


def _choices() -> str:
    return QCoreApplication.translate("Shortcuts", "Between choices, or between faces in the picture")


def _line() -> str:
    return QCoreApplication.translate("Shortcuts", "Move the line")


def _line_far() -> str:
    return QCoreApplication.translate("Shortcuts", "Move the line by five steps")


def _line_ends() -> str:
    return QCoreApplication.translate("Shortcuts", "The line to its loosest or strictest end")


@dataclass(frozen=True, slots=True)
class ControlKeys:
    """Keys that a control answers to itself, by where they lead: back or on, less or more. `does` says it in words."""

    back: tuple[Qt.Key, ...]
    on: tuple[Qt.Key, ...]
    does: Callable[[], str]

    @property
    def every(self) -> tuple[Qt.Key, ...]:
        """All of them, those back first."""
        return self.back + self.on

    def way(self, event: QKeyEvent) -> int:
        """-1 for a key that leads back, 1 for one that leads on, 0 for any other."""
        key = Qt.Key(event.key())
        return (key in self.on) - (key in self.back)


ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TAB = ControlKeys((), (Qt.Key.Key_Tab,), _tab)
"""Qt's own; it is here to be listed."""
PRESS = ControlKeys((), (Qt.Key.Key_Space, *ENTER), _press)
"""Space is Qt's own."""
BESIDE = ControlKeys((Qt.Key.Key_Left,), (Qt.Key.Key_Right,), _choices)
STEP = ControlKeys((Qt.Key.Key_Left, Qt.Key.Key_Down), (Qt.Key.Key_Right, Qt.Key.Key_Up), _line)
LEAP = ControlKeys((Qt.Key.Key_PageDown,), (Qt.Key.Key_PageUp,), _line_far)
END = ControlKeys((Qt.Key.Key_Home,), (Qt.Key.Key_End,), _line_ends)

CONTROL_KEYS: tuple[ControlKeys, ...] = (TAB, PRESS, BESIDE, STEP, LEAP, END)
"""Keys that the controls themselves understand: the controls go by these, and the help page lists them from here."""
