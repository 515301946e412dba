"""The order of Tab, and how it may not be found out."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

import app.ui
from app.ui.lesson.tab import set_tab_order


def test_tab_follows_the_parts_whatever_the_order_they_were_made_in(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    start, last, first, after = (QPushButton(host) for _ in range(4))
    set_tab_order(start, [first, last])
    assert [button.nextInFocusChain() for button in (start, first, last)] == [first, last, after]


def test_the_app_never_walks_the_focus_chain():
    """PySide makes a widget found that way belong to the one asked: it crashed once that one was deleted."""
    for file in Path(app.ui.__file__).parent.rglob("*.py"):
        assert "InFocusChain(" not in file.read_text(encoding="utf-8"), file
