"""The lab notebook as a document."""

import re

import pytest

from app.model.notebook import Kind, Note
from app.ui.paper.notebook import notebook_paper
from app.ui.paper.paper import Size
from tests.ui.paper.conftest import says

ROOMS = {"faceprint": "2 Faceprint", "scale": "4 Scale"}
NOTES = (
    Note("scale", Kind.PREDICTION, "How many in a city?", "about 20", "1,000"),
    Note("faceprint", Kind.SNAPSHOT, "The line at 0.31", "", "0.58"),
)


@pytest.mark.parametrize("size", Size)
def test_each_guess_stands_beside_what_came_room_by_room(size):
    words = says(notebook_paper(NOTES, ROOMS, "en", size))
    places = [
        words.index(one) for one in ("2 Faceprint", "The line at 0.31", "0.58", "4 Scale", "city?", "20", "1,000")
    ]
    assert places == sorted(places)


def test_where_nothing_was_guessed_no_room_is_kept_for_answers():
    assert says(notebook_paper(NOTES, ROOMS, "en", Size.A4)).count("You said") == 1
    assert "You said" not in says(notebook_paper(NOTES[1:], ROOMS, "en", Size.A4))


def test_nobody_is_named_on_it_but_by_hand():
    words = says(notebook_paper(NOTES, ROOMS, "en", Size.A4))
    assert "Name Date" in words
    assert "not a probability" in words


def test_a_long_notebook_takes_more_pages_and_repeats_the_heads():
    paper = notebook_paper(NOTES * 40, ROOMS, "en", Size.A4)
    assert len(paper.pages) > 2
    assert "What came" in says(paper, 1)


def test_the_file_is_tagged_and_has_the_name_that_was_asked_for():
    paper = notebook_paper(NOTES, ROOMS, "es", Size.A4, "cuaderno")
    pdf = paper.pdf()
    assert paper.name == "cuaderno"
    assert re.search(rb"/Lang \(es\)", pdf)
    assert re.search(rb"/S /H1", pdf)
    assert re.search(rb"/S /TH", pdf)
