"""Every page walked with the Tab key alone, and what is told to who cannot see it.

The rule for the order: Tab goes as one reads. From one control to the next it never goes up within a column, never
back to the left within a row, and never to what lies both above and to the left. From the foot of one column it may go
to the head of another one on its right. The strip on top comes first, the page next, the strip at the bottom last. On
the map Tab follows the walk through the lab, which turns back at the end of the first row, as the line on it shows.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QApplication, QRadioButton, QScrollBar, QWidget

from app.live.breaks import Break
from app.model.visit import Step
from app.ui.theme import TARGET
from tests.monkey.stages import KIOSK, PATIENCE, run
from tests.ui.house import face, settle
from tests.ui.look.play import Play
from tests.ui.test_strings import views

KIOSK_TARGET = 56
"""Pixels, on an upright screen of full HD: what a finger of any size hits, standing."""
MOST = 120
"""Tabs until a walk round a page is given up."""
AGAIN = 3
"""Walks round a page on which something comes meanwhile."""


def place(control: QWidget, window: QWidget) -> QRect:
    """Where it is in the window."""
    return QRect(control.mapTo(window, QPoint(0, 0)), control.size())


def box(rect: QRect) -> str:
    """A place in a few signs."""
    return f"{rect.x()},{rect.y()} {rect.width()}x{rect.height()}"


def goes_back(here: QRect, there: QRect) -> bool:
    """Whether a step from `here` to `there` is against the order of reading."""
    above = there.bottom() <= here.top()
    beside = min(here.bottom(), there.bottom()) - max(here.top(), there.top()) > min(here.height(), there.height()) / 2
    column = min(here.right(), there.right()) > max(here.left(), there.left())
    left = there.right() <= here.left()
    return (above and (column or left)) or (beside and left)


def walk_round(window: Any) -> tuple[list[QWidget], list[str]]:
    """Everything Tab reaches, in order, from the strip on top until it comes round, and what is wrong there."""
    (window.nav.mark if window.nav.isVisible() else window).setFocus()
    found: list[Any] = [QApplication.focusWidget()] if window.nav.isVisible() else []
    wrong: list[str] = []
    for _ in range(MOST):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        settle()
        held = QApplication.focusWidget()
        if held is None:
            return found, [*wrong, "the focus is lost"]
        if held in found:
            return found, wrong
        found.append(held)
        wrong += faults(window, held)
    return found, [*wrong, "Tab does not come round"]


def in_view(control: QWidget) -> bool:
    """Not scrolled away, nor under a sheet that lies open: what is has no place to compare with."""
    window = control.window()
    under = window.childAt(control.mapTo(window, control.rect().center()))
    return under is not None and (under is control or control.isAncestorOf(under) or under.isAncestorOf(control))


def against_reading(window: Any, reached: list[QWidget]) -> list[str]:
    """Every step that goes back, within the strips and within the page; and a strip that comes at the wrong end."""
    areas = [0 if window.nav.isAncestorOf(one) else 2 if window.status.isAncestorOf(one) else 1 for one in reached]
    wrong = [] if areas == sorted(areas) else [f"the strips come between: {areas}"]
    for area in range(3):
        inside = [one for one, lies in zip(reached, areas, strict=True) if lies == area]
        for here, there in pairwise(inside):
            one, other = place(here, window), place(there, window)
            if in_view(here) and in_view(there) and goes_back(one, other):
                names = here.accessibleName(), there.accessibleName()
                wrong.append(f"from {names[0]!r} {box(one)} back to {names[1]!r} {box(other)}")
    return wrong


def faults(window: Any, held: QWidget) -> list[str]:
    """What is wrong with one control that holds the focus."""
    told = QAccessible.queryAccessibleInterface(held)
    name = told.text(QAccessible.Text.Name).strip()
    called = f"{type(held).__name__} {name!r}"
    wrong = [] if name else [f"{called} has no name"]
    if isinstance(held, QAbstractSlider) and not (told.text(QAccessible.Text.Value) or held.accessibleDescription()):
        wrong.append(f"{called} does not tell its value")
    least = round(TARGET * window.theme.scale) - 1
    if min(held.width(), held.height()) < least and not isinstance(held, QScrollBar):
        wrong.append(f"{called} is {held.width()}x{held.height()}, smaller than {least}")
    if not hasattr(held, "paints_own_focus") and not window.ring.isVisible():
        wrong.append(f"{called} shows no focus ring")
    return wrong


def reachable(window: QWidget) -> set[QWidget]:
    """What Tab must reach: of several radio buttons the one that holds."""
    return {
        one for one in window.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(one, QRadioButton) and not one.isChecked()) and one is not window
    }  # fmt: skip


@pytest.mark.timeout(300)
@pytest.mark.parametrize("size", [(1280, 800), (1080, 1900)], ids=["wide", "upright"])
def test_tab_goes_round_every_page_as_one_reads(qapp, tmp_path, may_write, size):
    may_write.append(tmp_path / "settings")
    found: dict[str, list[str]] = {}

    def script(stage):
        window = stage.window
        window.resize(*size)
        for name in views(stage):
            settle()
            for _ in range(AGAIN):
                there = reachable(window)
                reached, wrong = walk_round(window)
                if reachable(window) == there:
                    break  # nothing came on the way: Look notices by itself what its visitor does, and offers more
            missed = {one for one in reachable(window) - set(reached) if one.accessibleName()}
            wrong += [f"{type(one).__name__} {one.accessibleName()!r} is never reached" for one in missed]
            for area in window.findChildren(QAbstractScrollArea):
                area.verticalScrollBar().setValue(0)
            settle()
            wrong += against_reading(window, reached) if name != "map" else []
            if wrong:
                found[name] = wrong

    assert run("home", script, tmp_path, qapp) == 0
    said = "\n".join(f"{name}: {one}" for name, wrong in found.items() for one in wrong)
    assert not found, said


def until(true):
    """Let the app run until `true()`."""
    patience = QTimer(singleShot=True, interval=round(1000 * PATIENCE))
    patience.start()
    while not true():
        assert patience.isActive(), "it did not come"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    patience.stop()


@pytest.fixture
def heard(monkeypatch):
    """What is said to a screen reader, in order."""
    said: list[str] = []

    def note(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return said


def test_the_line_that_was_let_go_is_read_aloud_and_so_is_undo(qapp, tmp_path, may_write, heard):
    may_write.append(tmp_path / "settings")

    def script(stage):
        window, room = stage.window, stage.pages.threshold.room
        window.go("threshold")
        until(lambda: room.wall is not None)
        room.slider.setFocus()
        heard.clear()
        QTest.keyClick(room.slider, Qt.Key.Key_PageUp)
        until(lambda: any("wrongly matched" in one and "missed" in one for one in heard))
        until(lambda: room.slider.accessibleDescription() in heard)
        heard.clear()
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        until(lambda: "Undone" in heard)
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        until(lambda: "Done again" in heard)
        assert [one for one in heard if one in ("Undone", "Done again")] == ["Undone", "Done again"]

    assert run("home", script, tmp_path, qapp) == 0


def test_a_task_that_is_done_in_look_is_read_aloud(shell, heard):
    shell.show("look")
    play = Play(shell, "cover").show(face(200))
    heard.clear()
    play.show()
    assert any(play.card.shows.text() in one for one in heard), heard
    assert play.mark(Break.COVER).name == "DONE"


@pytest.mark.timeout(200)
def test_in_a_kiosk_every_target_is_large_and_named(qapp, tmp_path, may_write):
    may_write.append(tmp_path / "settings")
    wrong: list[str] = []

    def script(stage):
        for step in Step:
            stage.window.go(step)
            settle()
            least = KIOSK_TARGET
            for one in stage.window.findChildren(QWidget):
                if not one.isVisible() or not one.focusPolicy() & Qt.FocusPolicy.TabFocus or not one.isEnabled():
                    continue
                name = QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
                called = f"{step.value}: {type(one).__name__} {name!r} {one.width()}x{one.height()}"
                if not name.strip():
                    wrong.append(f"{called} has no name")
                if min(one.width(), one.height()) < least and not isinstance(one, QScrollBar):
                    wrong.append(f"{called} is smaller than {least}")

    assert run(KIOSK, script, tmp_path, qapp) == 0
    assert not wrong, "\n".join(wrong)
