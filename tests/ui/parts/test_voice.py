"""A screen reader is told of a slider what people read, and what it sets counts as set by hand."""

import gc

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QSlider, QWidget

from app.ui.parts.rail import Rail
from app.ui.scale.slider import CrowdSlider
from app.ui.theme import Theme
from app.ui.threshold.lower import LowerHandle
from app.ui.threshold.slider import ThresholdSlider


@pytest.fixture
def room(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def line(room):
    return Rail(
        Theme(), lambda: "The line", lambda value: f"{value / 1000:.2f}",
        least=-200, most=1000, arrow=10, page=50, unit=1000, parent=room,
    )  # fmt: skip


def threshold(room):
    return ThresholdSlider(room)


def told(slider):
    return QAccessible.queryAccessibleInterface(slider)


@pytest.mark.parametrize("make", [line, threshold])
def test_a_line_is_read_as_it_is_written(room, make):
    slider = make(room)
    slider.setValue(530)
    assert told(slider).role() is QAccessible.Role.Slider
    assert told(slider).text(QAccessible.Text.Value) == "0.53"
    value = told(slider).valueInterface()
    ends = slider.minimum() / 1000, slider.maximum() / 1000
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (0.53, *ends)
    assert value.minimumStepSize() == pytest.approx(0.01)


def test_the_band_and_the_crowd_are_read_as_they_are_written(room):
    band, crowd = LowerHandle(room), CrowdSlider(Theme(), room)
    band.setValue(100)
    assert (told(band).text(QAccessible.Text.Value), told(band).valueInterface().currentValue()) == ("0.10", 0.1)
    crowd.setValue(6000)
    assert told(crowd).text(QAccessible.Text.Value) == "1 million"
    assert told(crowd).valueInterface().currentValue() == 1e6


def test_its_name_and_description_are_still_read(room):
    slider = line(room)
    assert told(slider).text(QAccessible.Text.Name) == "The line"
    assert told(slider).text(QAccessible.Text.Description) == slider.accessibleDescription()
    slider.setAccessibleName("Another")
    assert told(slider).text(QAccessible.Text.Name) == "Another"


def test_what_a_reader_sets_is_set_as_by_hand(room, qtbot):
    slider, big = line(room), threshold(room)
    with qtbot.waitSignals([slider.taken, slider.moved, slider.settled]):
        told(slider).valueInterface().setCurrentValue(0.363)
    assert slider.value() == 363
    with qtbot.waitSignals([big.taken, big.keyed]):
        told(big).valueInterface().setCurrentValue(0.363)
    assert big.threshold == 0.363


def test_sliders_of_other_kinds_are_told_by_qt(room):
    plain = QSlider(Qt.Orientation.Horizontal, room)
    plain.setValue(7)
    assert told(plain).valueInterface().currentValue() == 7


def test_sliders_go_though_a_reader_has_asked_for_them_and_the_next_are_told_right(room):
    gone = []
    for _ in range(300):
        slider = line(room)
        slider.destroyed.connect(lambda: gone.append(1))
        assert told(slider).valueInterface().currentValue() == slider.measured(slider.value())
        slider.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect(0)
    del slider
    assert len(gone) == 300
    assert not room.children()
