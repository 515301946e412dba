"""The room fits: nothing is wider than the window, little scrolls, and the window's edge cuts nothing in two."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QScrollArea

from app.lessons.values import Setting
from app.model.estimates import Method
from app.ui.groups.desk import SPACE
from app.ui.parts.fold import _leaves, shown_in
from app.ui.theme import Theme
from tests.ui.fits import WINDOWS, scrolling
from tests.ui.house import settle
from tests.ui.tabs import reached

STATES: tuple[dict[str, Setting], ...] = (
    {},
    {"guess": "ten"},
    {"scene": "each"},
    {"scene": "each", "both": "yes", "tried": True},
    {"scene": "each", "both": "yes", "tried": True, "choice": "strangers"},
    {"scene": "searched"},
    {"scene": "searched", "pair": "rendered-tone"},
)


def shown(make_page, window, text=1.0):
    theme = Theme(text_scale=text, reduced_motion=True)
    theme.fit(QSize(*window))
    wide, high = WINDOWS[window]
    page = make_page(theme=theme, size=(wide, high))
    settle()
    return page


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize("window", WINDOWS)
def test_nothing_scrolls_in_any_scene_or_window(make_page, language, window, code):
    language.choose(code)
    page = shown(make_page, window)
    for state in STATES:
        page.show_values(state)
        settle()
        assert scrolling(page) == [], state


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize("text", [1.0, 1.5])
@pytest.mark.parametrize("window", WINDOWS)
def test_no_answer_stands_in_a_row_alone(make_page, language, window, text, code):
    language.choose(code)
    page = shown(make_page, window, text)
    options = page.desk.often._pad._options.values()
    rows = Counter(option.y() for option in options)
    assert len(set(rows.values())) == 1
    assert len({option.width() for option in options}) == 1


def test_where_there_is_little_height_the_story_gives_way_until_it_says_a_price(make_page):
    page = shown(make_page, (1024, 600))
    desk = page.desk
    for state, story, title, guess in (
        (STATES[2], True, False, True), (STATES[3], False, True, True), (STATES[4], True, True, False),
    ):  # fmt: skip
        page.show_values(state)
        settle()
        assert (desk.story.isVisible(), desk.title.isVisible(), desk.both.isVisible()) == (story, title, guess), state


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_sheet_lies_beside_the_paper_whichever_side_that_is(make_page, direction):
    page = shown(make_page, (1280, 800))
    page.setLayoutDirection(direction)
    page.show_values({"sheet": "know"})
    page._fit()
    settle()
    desk = page.room.desk_scroll
    assert not page.papers.know.geometry().intersects(QRect(desk.mapTo(page, QPoint(0, 0)), desk.size()))


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("state", STATES[:3])
def test_double_text_is_never_wider_than_the_window(make_page, language, window, state):
    language.choose("es")
    page = shown(make_page, window, text=2.0)
    page.show_values(state)
    settle()
    for area in page.findChildren(QScrollArea):
        if area.isVisible():
            assert area.widget().width() <= area.viewport().width()
            assert area is page.scroller or area.verticalScrollBar().maximum() == 0  # upright only the page scrolls


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize("window", WINDOWS)
def test_with_double_text_the_edge_of_the_window_cuts_no_people_and_the_slider_is_seen_with_them(
    make_page, language, window, code
):
    language.choose(code)
    page = shown(make_page, window, text=2.0)
    seen, stage = page.height(), page.stage
    for state in STATES[1:]:
        page.show_values(state)
        page.scroller.verticalScrollBar().setValue(0)
        settle()
        first, second = (_in_room(page, view, view.ground_box()) for view in stage.views)
        assert first.top() >= 0, state
        assert first.bottom() < seen, state
        assert second.bottom() < seen or second.top() >= seen, state
        assert first.height() == pytest.approx(second.height(), abs=2), state
        sliders = [line for line in (stage.all, *stage.each, stage.searched) if line.isVisible()]
        slider = _in_room(page, sliders[0], sliders[0].rect())
        assert slider.bottom() < seen or state.get("scene") == "searched", state  # there its words are long
        assert slider.top() > first.top()


def _in_room(page, part, box):
    return QRect(part.mapTo(page.room, box.topLeft()), box.size())


def test_what_is_seen_first_is_reached_first(make_page):
    for text, first in ((1.0, "pick"), (2.0, "all")):
        page = shown(make_page, (1280, 800), text)
        page.window().activateWindow()
        page.setFocus()
        found = [one for one in reached(page.window()) if page.stage.isAncestorOf(one)]
        assert found[0] is getattr(page.stage, first)


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize("sheet", ["know", "groups"])
@pytest.mark.parametrize("window", WINDOWS)
def test_how_we_know_and_what_can_be_chosen_are_read_without_scrolling(make_page, language, window, sheet, code):
    language.choose(code)
    page = shown(make_page, window)
    page.show_values({"sheet": sheet})
    settle()
    wanted = [page.papers.groups.scroller] if sheet == "groups" and window == (1024, 600) else []
    assert scrolling(page) == wanted


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize("state", STATES)
def test_the_edge_of_a_low_window_cuts_nothing_in_two(make_page, language, state, code):
    language.choose(code)
    page = shown(make_page, (1024, 600))
    page.show_values(state)
    settle()
    fold, desk = page.room.desk_scroll.viewport().height(), page.desk
    for part in (leaf for item in shown_in(desk.column) for leaf in _leaves(item)):
        top = part.mapTo(desk, QPoint(0, 0)).y()
        assert not top < fold < top + part.height(), part.accessibleName()
    assert desk.column.spacing() < 4 * SPACE


def test_a_value_stands_beside_its_handle_and_the_ends_give_way(make_page):
    page = shown(make_page, (1280, 800))
    line = page.stage.all
    half, ends = line.theme.px(line.handle) / 2, set()
    for value in range(line.minimum(), line.maximum() + 1, 10):
        line.setValue(value)
        at, said = line.x_of(value), line.value_place()
        assert said.left > at + half or said.right < at - half
        assert said.left >= 0
        assert said.right <= line.width()
        shown_ends = line.end_places(said)
        ends.add(len(shown_ends))
        for end in shown_ends:
            assert end.right < min(said.left, at - half) or end.left > max(said.right, at + half)
    assert ends == {1, 2}


def test_where_too_few_were_counted_a_search_says_at_most(make_page):
    page = make_page()
    page.show_values({"pair": "rendered-tone", "scene": "searched"})
    for group, card, line in zip(page.pair.groups, (view.card for view in page.stage.views), (363, 363), strict=True):
        bound = group.missed(line / 1000).method is Method.BOUND
        assert ("too few to tell" in card.missed.sure) == bound
    assert "too few to tell" in "".join(view.card.missed.sure for view in page.stage.views)


def test_people_are_as_large_in_both_groups_whatever_is_left_of_the_height(make_page):
    page = make_page()
    page.show_values({"pair": "rendered-tone", "scene": "searched"})
    first, second = page.stage.views
    for high in range(640, 760, 7):
        page.resize(1280, high)
        settle()
        assert first._room == second._room <= min(view.ground_box().height() for view in (first, second))


def test_a_pair_of_rendered_groups_is_named_once(make_page):
    page = make_page()
    names = [row.text() for row in page.papers.groups.rows]
    assert "Rendered: women / men" in names
    assert "Rendered, by skin tone (Monk): 4 to 6 / 1 to 3" in names
