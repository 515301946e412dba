"""Predict, then see: choosing keeps, a slider's guess is kept by its button, and both can be taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.parts.choice import Item
from app.ui.parts.guess import Guess, Options
from app.ui.parts.rail import Grip, Rail
from app.ui.theme import Theme


def in_a_window(guess, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    guess.setParent(window)
    guess.window_around = window  # it goes when nobody holds it
    return window


@pytest.fixture
def by_choice(qtbot):
    theme = Theme()
    guess = Guess(theme, Options(theme, lambda: "Guess", [Item("less", lambda: "less"), Item("more", lambda: "more")]))
    window = in_a_window(guess, qtbot)
    guess.ask("More or less?")
    window.show()
    return guess


@pytest.fixture
def by_slider(qtbot):
    theme = Theme()
    rail = Rail(theme, lambda: "Guess", str, least=0, most=100, arrow=1, page=5, grip=Grip.YOU)
    rail.setValue(50)
    guess = Guess(theme, rail)
    window = in_a_window(guess, qtbot)
    window.show()
    window.activateWindow()
    return guess


def option(guess, key):
    return guess._pad._options[key]


def kept(guess):
    return guess.value


def test_choosing_keeps_the_guess_and_shows_what_became_of_it(by_choice, qtbot):
    assert kept(by_choice) is None
    assert by_choice.question.isVisible()
    with qtbot.waitSignal(by_choice.kept):
        option(by_choice, "more").click()
    by_choice.tell("You guessed more.")
    assert kept(by_choice) == "more"
    assert by_choice.answer.isVisible()
    assert not by_choice.question.isVisible()


def test_a_guess_that_is_taken_back_can_be_made_again(by_choice, qtbot):
    option(by_choice, "more").click()
    with qtbot.waitSignal(by_choice.taken_back):
        by_choice.again.click()
    assert kept(by_choice) is None
    assert not option(by_choice, "more").isChecked()
    option(by_choice, "less").click()
    assert kept(by_choice) == "less"


def test_a_sliders_guess_is_kept_by_its_button(by_slider):
    by_slider._pad.setFocus()
    QTest.keyClick(by_slider._pad, Qt.Key.Key_Right)
    assert kept(by_slider) is None
    by_slider.keep.setFocus()
    by_slider.keep.click()
    assert kept(by_slider) == 51
    assert QApplication.focusWidget() is by_slider.again
    by_slider.forget()
    assert by_slider._pad.value() == 50


@pytest.mark.parametrize("value", ["less", None])
def test_a_guess_is_set_without_a_signal(by_choice, qtbot, value):
    with qtbot.assertNotEmitted(by_choice.kept), qtbot.assertNotEmitted(by_choice.taken_back):
        by_choice.show_guess(value)
    assert by_choice.value == value
    assert by_choice.answer.isVisible() == (value is not None)
