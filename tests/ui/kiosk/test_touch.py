"""Every control of every step is large enough for a finger, and what is too long for the screen follows one."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QScrollArea, QWidget

from app.live.breaks import Break
from app.live.consent import Standing
from app.live.seen import Compared
from app.model.settings import Settings
from app.model.similarity import scores
from app.model.types import Source, SourceKind
from app.model.visit import Step
from app.ui.threshold.desk import SHEETS
from tests.ui.house import settle
from tests.ui.kiosk.conftest import PIN

SIZES = [(1280, 800), (1920, 1080), (1080, 1920)]
LEAST = 56 / 800
"""Of the shorter side: 56 pixels at 1280 × 800."""


def controls(exhibit):
    """All that takes a finger and is shown. A bar of scrolled paper only shows where one is: it takes none."""
    passes = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    return [
        one for one in exhibit.kiosk.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and not one.testAttribute(passes)
        and (isinstance(one, QAbstractButton | QAbstractSlider) or one.focusPolicy() & Qt.FocusPolicy.ClickFocus)
    ]  # fmt: skip


def too_small(exhibit):
    """What a finger may miss: its name and size."""
    least = round(LEAST * min(exhibit.kiosk.width(), exhibit.kiosk.height()))
    return [
        f"{type(one).__name__} {one.accessibleName()!r} {one.width()}x{one.height()} < {least}"
        for one in controls(exhibit) if min(one.width(), one.height()) < least
    ]  # fmt: skip


def compare(exhibit):
    """The rendered visitor is compared: there is a wall."""
    gallery, visitor = exhibit.shipped.gallery, exhibit.shipped.visitors[0]
    source = Source(SourceKind.VISITOR, visitor.name)
    exhibit.session.show(source, Standing.NOBODY_TO_ASK)
    probe = np.asarray(visitor.faceprints[0], np.float32)
    crop = np.zeros((112, 112, 3), np.uint8)
    every, right = scores(probe, gallery.id_faceprints), scores(probe, visitor.faceprints)
    exhibit.session.compared.emit(Compared(1, 0.0, 1, source, crop, probe, every, right, 0.1, 18.0, 0.1, 0.0))
    settle()


def states(exhibit):
    """Every step, in every state that shows other controls; yields what it is called."""
    kiosk, stages = exhibit.kiosk, exhibit.kiosk.stages
    for step in (Step.ATTRACT, Step.LANGUAGE, Step.NOTICE, Step.LOOK):
        kiosk.go(step)
        yield step.value
    for standing in Standing:
        exhibit.show_camera(standing)
        yield f"look, {standing.value}"
    for task in Break:
        stages.look.show_values({"task": task.value})
        yield f"look, breaking by {task.value}"
    kiosk.go(Step.OPT_IN)
    for standing in (Standing.NOT_ASKED, Standing.NOBODY_TO_ASK):
        exhibit.show_camera(standing)
        yield f"opt-in, {standing.value}"
    kiosk.go(Step.THRESHOLD)
    exhibit.show_camera(Standing.ENDED)
    yield "threshold, a yes has ended"
    compare(exhibit)
    stages.threshold.room.set_unsure(0.1)
    for sheet in ("", *SHEETS):
        stages.threshold.room.desk.open(sheet)
        yield f"threshold, {sheet or 'a wall'}"
    kiosk.go(Step.SCALE)
    exhibit.show_camera(Standing.ENDED)
    yield "scale, a yes has ended"
    exhibit.session.show(Source(SourceKind.VISITOR, "amara"), Standing.NOBODY_TO_ASK)
    yield "scale, a crowd"
    QTest.mouseClick(stages.scale.desk.guess_link, Qt.MouseButton.LeftButton)
    yield "scale, a guess"
    stages.scale.sheets.open(stages.scale.room.know)
    yield "scale, what we know"
    kiosk.go(Step.RECEIPT)
    yield "receipt"
    kiosk.still.count(9)
    yield "still there?"
    kiosk.still.hide()
    kiosk.pad.ask()
    yield "the keypad"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", ["en", "es"])
def test_every_control_of_every_step_is_large_enough_for_a_finger(make_exhibit, size, code):
    exhibit = make_exhibit(size=size, compares=True, pin=PIN, settings=Settings(language=code))
    wrong = []
    for state in states(exhibit):
        settle()
        assert controls(exhibit), state
        wrong += [f"{state}: {said}" for said in too_small(exhibit)]
    assert not wrong, "\n".join(wrong)


def test_a_control_that_is_too_small_would_be_found(make_exhibit):
    exhibit = make_exhibit(size=(1280, 800))
    exhibit.reach(Step.SCALE)
    assert too_small(exhibit) == []
    exhibit.kiosk.theme.set_look(text_scale=1.0)  # as large as for a mouse
    settle()
    assert any("How do we know?" in said for said in too_small(exhibit))


def drag(exhibit, widget, down):
    """Put a finger on the middle of `widget` and move it `down` so many pixels."""
    start = widget.mapTo(exhibit.kiosk, widget.rect().center())
    handle, left = exhibit.kiosk.windowHandle(), Qt.MouseButton.LeftButton
    QTest.mousePress(handle, left, pos=start)
    QTest.mouseMove(handle, start + QPoint(0, down // 2))
    QTest.mouseMove(handle, start + QPoint(0, down))
    QTest.mouseRelease(handle, left, pos=start + QPoint(0, down))
    settle()


def test_a_sheet_that_is_too_long_follows_the_finger(make_exhibit):
    exhibit = make_exhibit(size=(1280, 800))
    exhibit.reach(Step.THRESHOLD)
    sheet = exhibit.kiosk.stages.threshold.room.desk.know
    exhibit.kiosk.stages.threshold.room.desk.open("know")
    settle()
    bar = sheet.scroller.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 100) == (0, True)
    drag(exhibit, sheet.scroller, -100)
    assert bar.value() == 100
    drag(exhibit, sheet.scroller, 40)
    assert bar.value() == 60
    exhibit.click(sheet.close_button)
    assert sheet.isHidden(), "a touch is still a press"


def test_what_takes_a_press_keeps_it_although_the_page_scrolls(make_exhibit):
    exhibit = make_exhibit(size=(1024, 600), settings=Settings(language="en", text_scale=2.0))
    exhibit.kiosk.go(Step.SCALE)
    settle()
    rooms = exhibit.kiosk.stages.scale
    areas = [one for one in rooms.findChildren(QScrollArea) if one.verticalScrollBar().maximum() > 0]
    assert areas, "nothing scrolls here"
    before = [one.verticalScrollBar().value() for one in areas]
    drag(exhibit, rooms.dial if rooms.dial.isVisible() else rooms.desk.line, 30)
    assert [one.verticalScrollBar().value() for one in areas] == before


@pytest.fixture(scope="module")
def glass(qapp):
    """A touch screen."""
    return QTest.createTouchDevice()


def tap(exhibit, widget, glass):
    """A finger goes down on the middle of `widget` and up again; whether it looked pressed in between."""
    handle, at = exhibit.kiosk.windowHandle(), widget.mapTo(exhibit.kiosk, widget.rect().center())
    QTest.touchEvent(handle, glass).press(0, at, handle).commit()
    settle()
    down = widget.isDown()
    QTest.touchEvent(handle, glass).release(0, at, handle).commit()
    settle()
    return down


def test_a_finger_presses_and_leaves_no_hover_and_no_arrow_behind(exhibit, glass):
    exhibit.reach(Step.NOTICE)
    button = exhibit.kiosk.frame.size_button
    assert tap(exhibit, button, glass), "it looked pressed"
    assert exhibit.kiosk.text_scale == 1.25
    assert not button.underMouse()
    hidden = QGuiApplication.overrideCursor()
    assert hidden is not None
    assert hidden.shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(exhibit.kiosk.windowHandle(), QPoint(20, 20))
    QTest.mouseMove(exhibit.kiosk.windowHandle(), QPoint(30, 30))
    settle()
    assert QGuiApplication.overrideCursor() is None, "a mouse shows its arrow"


def test_an_arrow_that_was_hidden_is_back_once_the_exhibit_is_closed(make_exhibit, glass):
    exhibit = make_exhibit()
    exhibit.kiosk.go(Step.NOTICE)
    settle()
    tap(exhibit, exhibit.kiosk.frame.size_button, glass)
    exhibit.kiosk.leave()
    assert QGuiApplication.overrideCursor() is None
