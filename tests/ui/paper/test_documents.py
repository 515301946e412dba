"""Every paper of every lesson that ships is made, in both languages, on both sizes, and nothing is cut off."""

import numpy as np
import pytest

from app.lessons.levels import Level
from app.ui.paper.paper import FOOT_ABOVE, LEFT, RIGHT, TOP, Size
from app.ui.paper.press import House, Kind, make, make_for_house
from app.ui.paper.styles import FOOT
from tests.ui.paper.conftest import LESSONS, kit, order, picture, says

MOST = {Kind.WORKSHEET: 4, Kind.KEY: 4, Kind.TICKET: 1, Kind.PLAN: 8}
"""More pages than this nobody prints."""
LANGUAGES = ("en", "es")
DOTS = 80
"""To the inch."""


def _papers(name, language):
    made = kit(name, language)
    if made is None:
        return
    for size in Size:
        for kind in Kind:
            if (made.teacher if kind is Kind.PLAN else made.worksheet) is None:
                continue
            for level in Level if kind in (Kind.WORKSHEET, Kind.TICKET) else (Level.FULL,):
                yield kind, make(kind, order(name, language, level=level, size=size))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LESSONS)
def test_each_paper_is_made_and_stays_within_its_margins(name, language):
    for kind, paper in _papers(name, language):
        assert 1 <= len(paper.pages) <= MOST[kind], (kind, paper.size)
        end = paper.size.room if paper.foot else paper.size.height - TOP - FOOT_ABOVE + FOOT.leading
        for page in paper.pages:
            assert max(placed.top + placed.piece.height for placed in page) <= end + 0.01, (kind, paper.size)
        assert paper.language == language
        assert "{" not in says(paper), "a field was left unfilled"


@pytest.mark.parametrize("size", Size)
@pytest.mark.parametrize("kind", [*Kind, *House])
def test_ink_is_black_or_grey_sparing_and_inside_of_the_margins(kind, size):
    paper = make(kind, order(size=size)) if isinstance(kind, Kind) else make_for_house(kind, "en", size)
    dots = DOTS / 72
    for page in range(len(paper.pages)):
        pixels = picture(paper, page, DOTS)
        ys, xs = np.nonzero((pixels < 255).any(axis=2))

        assert (pixels == pixels[:, :, :1]).all(), "prints the same without colour"
        assert (LEFT - 2) * dots <= xs.min()
        assert xs.max() <= (size.width - RIGHT + 2) * dots
        assert (TOP - 2) * dots <= ys.min()
        assert ys.max() <= (size.height - FOOT_ABOVE + FOOT.leading + 2) * dots
        assert 0.004 < len(xs) / pixels[:, :, 0].size < 0.2, "neither empty nor a toner eater"


@pytest.mark.parametrize("size", Size)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", House)
def test_notice_and_counsel_page_are_one_page_each(kind, language, size, switched):
    switched.choose(language)

    assert len(make_for_house(kind, language, size).pages) == 1


def test_exit_tickets_are_two_on_a_page_and_ask_for_no_name():
    words = says(make(Kind.TICKET, order()))

    assert words.count("Before you go") == 2
    assert words.count("No name, no grade.") == 2


def test_a_plan_says_who_does_what_by_the_minute():
    words = says(make(Kind.PLAN, order()))

    for minutes in (20, 45, 90):
        assert f"{minutes} minutes" in words
    assert "88–90" in words


def test_the_key_and_not_the_worksheet_has_the_answers():
    key, sheet = says(make(Kind.KEY, order())), says(make(Kind.WORKSHEET, order()))
    numbers = order().wall.fills()
    answer = f"Strangers wrongly matched: {numbers['over.loose']}. Pictures of"

    assert answer in key
    assert answer not in sheet
    assert "A good answer" not in sheet


def test_the_easier_worksheet_says_the_same_more_simply():
    easy = make(Kind.WORKSHEET, order(level=Level.SIMPLE))

    assert "Who decided? What else could they have done?" in says(easy)
    assert "Choose three stops of the timeline." not in says(easy)
    assert "-easier-" in easy.name
