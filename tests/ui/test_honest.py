"""In every room, what it cannot show stands there to be read, and how we know its numbers is one press away."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.monkey.stages import ROOMS, run
from tests.ui.house import settle


def told(page: QWidget, kind: type[QWidget]) -> list[str]:
    """What every part of this kind that can be seen says, to the eye or to a screen reader."""
    parts = [one for one in page.findChildren(kind) if one.isVisible()]
    return [f"{text(one)} {one.accessibleName()} {one.accessibleDescription()}" for one in parts]


def text(part: QWidget) -> str:
    """What is written on it; some parts hold their text in one of their own."""
    said = getattr(part, "text", "")
    return str(said()) if callable(said) else ""


def test_every_room_says_what_it_cannot_show_and_how_its_numbers_are_known(qapp, tmp_path, may_write):
    may_write.append(tmp_path / "settings")
    found: dict[str, tuple[bool, bool]] = {}

    def script(stage):
        for name in ROOMS:
            stage.window.go(name)
            page = stage.pages.rooms[name]
            settle()
            limits = any("Cannot show: " in one for one in told(page, QWidget))
            found[name] = limits, any("How do we know?" in one for one in told(page, QAbstractButton))

    assert run("home", script, tmp_path, qapp) == 0
    assert found == dict.fromkeys(ROOMS, (True, True))
