"""What holds for every page, at every size, in both languages."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from app.model.settings import Settings
from app.ui.parts.base import Part
from app.ui.parts.text import Words
from tests.ui.house import PAGES, Shell, face, seen, settle

SIZES = [(1280, 800, 1.0), (1024, 600, 1.0), (1920, 1080, 1.0), (1080, 1920, 1.0), (1280, 800, 2.0)]
ALL = pytest.mark.parametrize("page", PAGES)
EVERY_SIZE = pytest.mark.parametrize(("width", "height", "text"), SIZES, ids=lambda value: str(value))


@pytest.fixture(scope="module")
def house(qapp):
    """One shell for all: a page must look right whatever was shown before it."""
    built = Shell()
    yield built
    built.language.choose("en")
    built.window.deleteLater()


@pytest.fixture
def shell(house):
    yield house
    house.window.hide()


def shown(shell, page, width=1280, height=800, text=1.0, language="en"):
    shell.window.change(replace(Settings(), text_scale=text, language=language))
    shell.show(page, width, height)
    if page == "look":
        shell.look.show_visitor("Amara")
        shell.look.show_seen(seen(face(200)))
        settle()
    return [one for one in shell.window.findChildren(QWidget) if one.isVisible()]


def controls(widgets):
    return [one for one in widgets if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()]


def inside_a_scroll(widget):
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


@EVERY_SIZE
@pytest.mark.parametrize("language", ["en", "es"])
def test_no_text_is_cut_off(shell, width, height, text, language):
    for page in PAGES:
        for one in shown(shell, page, width, height, text, language):
            if isinstance(one, Words) and one.text():
                laid = one.laid(one.width())
                assert one.height() >= laid.height - 1, (page, one.text())
                assert one.width() >= laid.width - 2, (page, one.text())


@EVERY_SIZE
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_reaches_over_the_edge_or_over_its_neighbours(shell, width, height, text, language):
    for page in PAGES:
        visible = shown(shell, page, width, height, text, language)
        for one in controls(visible):
            place = QRect(one.mapTo(shell.window, QPoint(0, 0)), one.size())
            assert 0 <= place.left() < place.right() < width, (page, one.accessibleName())
            if not inside_a_scroll(one):
                assert 0 <= place.top() < place.bottom() < height, (page, one.accessibleName())
        _no_two_overlap(page, [one for one in visible if isinstance(one, Words | QAbstractButton)])


def _no_two_overlap(page, parts):
    for one, other in combinations(parts, 2):
        if one.parentWidget() is other.parentWidget():
            common = one.geometry() & other.geometry()
            assert min(common.width(), common.height()) <= 1, (page, one.text(), other.text())


@EVERY_SIZE
def test_every_control_is_large_enough_for_a_finger(shell, width, height, text):
    for page in PAGES:
        for one in controls(shown(shell, page, width, height, text)):
            least = round(44 * shell.theme.scale) - 1
            assert min(one.width(), one.height()) >= least, (page, one.accessibleName(), one.size())


@ALL
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_control_has_a_name_for_who_cannot_see_it(shell, page, language):
    found = controls(shown(shell, page, language=language))
    assert found
    for one in found:
        told = QAccessible.queryAccessibleInterface(one)
        assert told.text(QAccessible.Text.Name).strip(), type(one).__name__


def test_the_keyboard_reaches_every_control_and_comes_round(make_shell, qtbot):
    shell = make_shell()
    for page in PAGES:
        wanted = {one for one in controls(shown(shell, page)) if not (isinstance(one, QRadioButton) and _is_open(one))}
        shell.window.activateWindow()
        qtbot.waitUntil(shell.window.isActiveWindow)
        reached = set()
        for _ in range(len(wanted) + 3):
            qtbot.keyClick(QApplication.focusWidget() or shell.window, Qt.Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        assert {one.accessibleName() for one in wanted - reached} == set(), page


def _is_open(radio):
    """Tab reaches the choice that holds; the arrow keys the others."""
    return not radio.isChecked()


@ALL
def test_no_control_looks_like_the_systems(shell, page):
    stock = (QPushButton, QToolButton, QCheckBox, QComboBox, QLineEdit)
    for one in shown(shell, page):
        assert not isinstance(one, stock), type(one).__name__
        if isinstance(one, QAbstractButton):
            assert isinstance(one, Part), type(one).__name__


@ALL
def test_a_change_of_language_changes_every_word(shell, page):
    said = {one for one in _said(shown(shell, page)) if one.strip()}
    again = {one for one in _said(shown(shell, page, language="es")) if one.strip()}
    same = {one for one in said & again if not _is_a_name(one)}
    assert same == set()
    assert {one for one in _said(shown(shell, page)) if one.strip()} == said


def _said(widgets):
    return [one.text() for one in widgets if isinstance(one, Words | QAbstractButton)]


def _is_a_name(words):
    return words in ("False Match", "English", "Español", "The wrong man") or words.replace(" %", "").isdigit()


@ALL
def test_a_change_of_theme_repaints_the_page(shell, page):
    shown(shell, page)
    before = shell.window.grab().toImage()
    shell.window.change(replace(shell.window.settings, theme="dark"))
    settle()
    assert shell.window.grab().toImage() != before
