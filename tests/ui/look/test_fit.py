"""Upright, the camera's picture is as large as the words leave room for; nothing of these is cut or scrolls."""

import pytest
from PySide6.QtCore import QPoint, Qt

from app.live.breaks import Break
from app.live.consent import Standing
from app.model.types import SourceKind
from app.ui.look.machine import SMALLEST
from tests.ui.fits import WINDOWS, cut_off, scrolling
from tests.ui.house import face, settle
from tests.ui.look.play import Play
from tests.ui.look.test_page import watch
from tests.ui.tabs import reached

UPRIGHT = 1080, 1920


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", [SourceKind.VISITOR, SourceKind.CAMERA])
def test_upright_the_picture_takes_most_of_the_width(shell, language, kind):
    shell.language.choose(language)
    shell.show("look", *UPRIGHT)
    standing = Standing.NOBODY_TO_ASK if kind is SourceKind.VISITOR else Standing.NOT_ASKED
    for faces in ((), (face(60),), (face(60), face(300))):
        watch(shell.look, *faces, kind=kind, standing=standing)
        settle()
        assert shell.look.view.picture_rect().width() >= 0.7 * shell.look.width()
        assert shell.look.facts.isVisible()
        assert scrolling(shell.look) == []
        assert cut_off(shell.look) == []


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", [SourceKind.VISITOR, SourceKind.CAMERA])
def test_upright_the_picture_stays_large_while_it_is_being_broken(shell, language, kind):
    shell.language.choose(language)
    shell.show("look", *UPRIGHT)
    play = Play(shell, kind=kind)
    for what in Break:
        play.look.show_values({"task": what.value})
        play.show(face(200), pictures=12)
        settle()
        assert play.look.view.picture_rect().width() >= 0.6 * play.look.width(), what
        assert scrolling(play.look) == [], what


@pytest.mark.parametrize(("window", "columns"), [(UPRIGHT, 2), ((1024, 600), 2), ((1280, 800), 1)])
def test_the_facts_stand_in_two_columns_where_height_is_scarce(shell, window, columns):
    shell.show("look", *window)
    watch(shell.look, face(60))
    settle()
    assert shell.look.facts.columns == columns
    assert shell.look.facts.isVisible()
    assert scrolling(shell.look) == []
    assert cut_off(shell.look) == []


def test_a_fact_that_takes_another_line_is_not_cut(shell):
    shell.show("look", *UPRIGHT)
    watch(shell.look, face(60))
    shell.look.show_faceprints(1_234_567)
    settle()
    assert scrolling(shell.look) == []
    assert cut_off(shell.look) == []


def test_with_little_to_ask_the_picture_is_larger_still_and_no_room_over_it_stays_empty(shell):
    shell.show("look", *UPRIGHT)
    watch(shell.look, face(60))
    settle()
    before = shell.look.view.picture_rect().width()
    shell.look.show_visitor("Amara")
    shell.look.asking.use_visitor.click()
    settle()
    assert shell.look.view.picture_rect().width() > before
    assert shell.look.view.picture_rect().height() == pytest.approx(shell.look.view.height(), abs=4)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_button_under_the_picture_is_as_high_as_its_words_and_beside_or_above_the_caption(shell, scale):
    shell.theme.set_look(text_scale=scale)
    shell.show("look", *UPRIGHT)
    shell.look.show_visitor("Amara")
    watch(shell.look, face(60))
    settle()
    button, caption = shell.look.toggle, shell.look.caption
    assert button.height() == button.heightForWidth(button.width())
    assert (button.y() + button.height() < caption.y()) == (scale > 1.0)
    assert cut_off(shell.look.machine) == []


def test_where_the_words_scroll_the_machines_half_does_not(shell):
    shell.theme.set_look(text_scale=1.5)
    shell.show("look", *UPRIGHT)
    shell.look.show_visitor("Amara")
    watch(shell.look, face(60))
    settle()
    assert shell.look.machine.scroller not in scrolling(shell.look)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("window", WINDOWS)
def test_with_double_text_the_edge_of_what_is_seen_cuts_neither_the_picture_nor_what_belongs_to_it(
    shell, window, language
):
    shell.language.choose(language)
    shell.theme.set_look(text_scale=2.0)
    shell.show("look", *window)
    shell.look.show_visitor("Amara")
    play = Play(shell, "none", kind=SourceKind.VISITOR)
    for what in ("none", *(task.value for task in Break)):
        play.look.show_values({"task": what})
        play.show(face(200), pictures=12)
        settle()
        machine, seen = play.look.machine, play.look.machine.scroller.viewport().height()
        assert machine.view.height() >= shell.theme.px(SMALLEST), what
        for part in (machine.view, machine.gauge, machine.toggle, machine.know, machine.caption):
            if part.isVisible():
                top = part.mapTo(machine, QPoint(0, 0)).y()
                assert not top < seen < top + part.height(), (what, part)
        shown = machine.view if what != "none" else machine.toggle
        assert shown.mapTo(machine, shown.rect().bottomLeft()).y() < seen


def test_where_the_tasks_scroll_the_open_one_stands_above_them(shell):
    shell.show("look")
    play = Play(shell, "dark", kind=SourceKind.VISITOR)
    play.show(face(200), pictures=12)
    for text, first in ((1.0, False), (2.0, True), (1.0, False)):
        shell.theme.set_look(text_scale=text)
        settle()
        assert (play.card.y() < play.desk.tiles.y()) == first
        shell.window.activateWindow()
        play.look.toggle.setFocus()
        found = reached(shell.window)
        card, tiles = (
            next(place for place, one in enumerate(found) if part.isAncestorOf(one))
            for part in (play.card, play.desk.tiles)
        )
        assert (card < tiles) == first


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_we_know_lies_over_the_paper_on_either_side(shell, direction):
    shell.window.setLayoutDirection(direction)
    shell.show("look")
    play = Play(shell)
    play.look.breaking.know.click()
    settle()
    assert shell.look.paper.geometry().contains(shell.look.breaking.sheet.geometry())
