"""The menu: every way to go, at once where that can be."""

import pytest
from PySide6.QtCore import QPoint

from app.ui.parts.row import Row
from tests.ui.house import settle


def rows(shell):
    """Left and upper edge of each row that is shown."""
    menu = shell.window.menu
    return [row.mapTo(menu, QPoint(0, 0)) for row in menu.findChildren(Row) if row.isVisible()]


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1080, 1920)])
@pytest.mark.parametrize("steps", [True, False])
def test_all_of_it_is_seen_at_once(shell, size, code, steps):
    shell.language.choose(code)
    shell.show("menu", *size)
    shell.window.menu.offer_steps(room=steps)
    settle()
    assert shell.window.menu.scroller.verticalScrollBar().maximum() == 0
    assert len(rows(shell)) >= 14


def test_rooms_stand_beside_all_else_where_there_is_room(shell):
    shell.show("menu", 1024, 600)
    lefts = {place.x() for place in rows(shell)}
    assert len(lefts) == 2
    first = min(place.y() for place in rows(shell))
    assert {place.x() for place in rows(shell) if place.y() == first} == lefts  # both begin level
    shell.window.resize(700, 900)
    settle()
    assert len({place.x() for place in rows(shell)}) == 1
