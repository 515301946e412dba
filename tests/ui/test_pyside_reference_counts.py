from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from app.ui.parts.known import Known
from app.ui.theme import Role, Theme

UI = Path(__file__).parents[2] / "app" / "ui"


def test_qt_calls_that_return_nothing_leave_nothing_alone(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 drops one reference to None in each such call, and aborts after thousands."""
    point = QPointF()
    before = sys.getrefcount(None)
    for _ in range(500):
        point.setX(1.0)
    assert abs(sys.getrefcount(None) - before) < 250


def test_no_layout_is_asked_for_its_items() -> None:
    """PySide keeps what `itemAt` gave while the layout lives, longer than Qt keeps the item (app/ui/parts/fold.py)."""
    asking = [path.name for path in UI.rglob("*.py") if ".itemAt(" in path.read_text(encoding="utf-8")]
    assert asking == []


def test_paragraphs_that_move_between_columns_leave_nothing_behind(qtbot: QtBot) -> None:
    """PySide keeps the items of a layout that is added full, and takes what comes to lie where one was for that one."""
    room = QWidget()
    qtbot.addWidget(room)
    before = _items()
    sheet = Known(Theme(), lambda: "Why", lambda: [(Role.CONTROL, text) for text in ("One.", "Two.")], room)
    sheet.resize(1200, 400)
    assert not set(map(id, _items())) - set(map(id, before))


def _items() -> list[QWidgetItem]:
    """Only looked at from outside: what it stood for may be gone."""
    return [one for one in gc.get_objects() if type(one) is QWidgetItem]
