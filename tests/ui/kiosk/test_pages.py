"""The first pages: two languages alike, and numbers that stand on their sentences' lines."""

import pytest
from PySide6.QtCore import QPoint

from app.model.visit import Step
from tests.ui.house import settle


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800), (1920, 1080)])
def test_both_languages_weigh_the_same_and_each_question_stands_over_its_answer(make_exhibit, size):
    exhibit = make_exhibit(size=size)
    exhibit.kiosk.go(Step.LANGUAGE)
    settle()
    page = exhibit.kiosk.stages.languages
    asked, buttons = (page.headline, page.spanish), tuple(page.buttons.values())
    assert len({button.height() for button in buttons}) == 1
    assert abs(buttons[0].width() - buttons[1].width()) <= 1
    assert len({(words.role, words.colour, words.height()) for words in asked}) == 1
    for words, button in zip(asked, buttons, strict=True):
        assert len(words.laid(words.width()).lines) == 1
        place, below = (part.mapTo(page, QPoint(0, 0)) for part in (words, button))
        assert place.x() == below.x()
        assert 0 < below.y() - place.y() - words.height() < words.height()
    assert page.scroller.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_the_numbers_of_the_notice_stand_on_their_sentences_lines(make_exhibit, size):
    exhibit = make_exhibit(size=size)
    exhibit.kiosk.go(Step.NOTICE)
    settle()
    page = exhibit.kiosk.stages.notice
    for number, sentence in zip(page.numbers, page.sentences, strict=True):
        lines = [
            part.mapTo(page, QPoint(0, 0)).y()
            + max(0.0, (part.height() - part.laid(part.width()).height) / 2)
            + part.laid(part.width()).ascent
            for part in (number, sentence)
        ]
        assert abs(lines[0] - lines[1]) <= 1
