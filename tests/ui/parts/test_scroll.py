"""A scroll bar is there where it is needed, and only there."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.parts.base import Panel
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme
from tests.ui.house import settle


def shown(qtbot, text):
    """Words in a scroll area, the area, and its window."""
    theme = Theme()
    inside = Panel(theme)
    words = Words(theme, Role.CONTROL, text)
    QVBoxLayout(inside).addWidget(words)
    window = QWidget()
    qtbot.addWidget(window)
    scroll = Scroll(theme, inside, parent=window)
    window.show()
    scroll.show()
    return words, scroll, window


def test_a_bar_that_was_needed_for_a_moment_does_not_stay(qtbot):
    words, scroll, _window = shown(qtbot, "word " * 200)
    beside, alone = scroll.widget().layout(), 400
    width = next(
        wide for wide in range(alone, 700) if beside.totalHeightForWidth(wide - 20) > beside.totalHeightForWidth(wide)
    )
    fits = beside.totalHeightForWidth(width)
    scroll.resize(width, fits - 60)
    settle()
    assert scroll.verticalScrollBar().isVisible()
    scroll.resize(width, fits)
    settle()
    assert not scroll.verticalScrollBar().isVisible()
    words.say("word " * 300)
    settle()
    assert scroll.verticalScrollBar().isVisible()


def test_no_menu_of_qts_opens_on_a_bar(qtbot):
    _words, scroll, _window = shown(qtbot, "word " * 900)
    settle()
    bar = scroll.verticalScrollBar()
    QApplication.sendEvent(
        bar, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(3, 3), bar.mapToGlobal(QPoint(3, 3)))
    )
    assert QApplication.activePopupWidget() is None
