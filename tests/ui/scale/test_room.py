"""The room fits: how it is known is read at once, every stop has its name, and a guess leaves the crowd in sight."""

from itertools import pairwise, product

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtWidgets import QScrollBar

from app.live.consent import Standing
from app.ui.parts.fold import cut_by
from app.ui.parts.text import lay
from app.ui.scale.amounts import translate
from app.ui.scale.names import claims_left, spread
from app.ui.scale.stops import STOPS, value_of
from app.ui.theme import Role
from tests.ui.fits import WINDOWS, nested, scrolling, shapes
from tests.ui.house import settle


def test_what_is_read_of_how_we_know_lies_over_all_of_the_screen_side_or_of_an_upright_page(house):
    page = house.page
    page.show_values({"sheet": "know"})
    settle()
    assert page.room.know.height() == page.height()
    assert page.room.know.x() == page.room.desk_scroll.width()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page._fit()
    assert page.room.know.geometry().right() < page.width() - page.room.desk_scroll.width()
    house.page.resize(700, 1400)
    settle()
    assert page.room.know.geometry() == page.rect()


def test_how_we_know_is_read_without_scrolling(house, language):
    page = house.page
    page.show_values({"sheet": "know"})
    for window, code, text in shapes(page, house.theme, language):
        if text == 1.0:
            assert scrolling(page) == [], (window, code)


def test_every_stop_has_its_name(house, language):
    dial = house.page.dial
    for window, code, text in shapes(house.page, house.theme, language):
        if text > 1.0:
            continue
        names = dial._labels()
        assert {name.value for name in names} == {value_of(stop.size) for stop in STOPS}, (window, code)
        for one, other in pairwise(names):
            assert one.box.right() + house.theme.px(4) < other.box.left(), (window, code, one.lines, other.lines)
        caption = lay(translate("Scale", "Clearview’s claims"), house.theme.font(Role.SMALL), 1000, 1.2)
        assert claims_left(house.theme, names, caption.width, dial.width()) is not None, (window, code)
        assert names[0].box.left() >= 0
        assert names[-1].box.right() <= dial.width()


def test_a_press_between_two_years_goes_to_the_nearer(house):
    dial = house.page.dial
    settle()
    for name in dial._labels()[-4:]:
        for aside in (-4, 4):
            assert dial.named_at(name.box.center() + QPointF(aside, 0)) == name.value


def test_names_that_need_each_others_room_move_as_little_as_they_can():
    assert spread([0, 30, 100], [20, 20, 20], 5, (0, 200)) == [0, 30, 100]
    assert spread([50, 55], [20, 20], 4, (0, 200)) == [40.5, 64.5]
    assert spread([0, 90], [20, 20], 4, (5, 100)) == [5, 80]
    left, right = spread([50, 55], [60, 60], 4, (0, 100))
    assert right + 60 > 100 or left < 0, "there is no room for both"


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize("size", [(1024, 504), (1280, 704), (1920, 950), (1080, 1683)])
def test_the_guess_leaves_the_crowd_to_be_seen(house, language, size, code):
    page, stage = house.page, house.page.stage
    language.choose(code)
    house.theme.fit(QSize(*next(window for window, inner in WINDOWS.items() if inner == size)))
    page.resize(*size)
    page.reset()
    page.desk.guess_link.click()
    settle()
    card = stage.card
    assert stage.rect().contains(card.geometry())
    assert card.height() == card.high_in(stage.width())
    assert card.findChild(QScrollBar).maximum() == 0
    assert card.geometry().bottom() > 0.9 * stage.height()
    assert not any(
        card.geometry().intersects(part.geometry()) for part in (stage.live, stage.plate) if part.isVisible()
    )
    assert not card.close_button.geometry().intersects(_of(card, card.pad))


def test_the_guess_is_no_higher_than_its_words_after_any_change_of_window(house, language):
    page, card = house.page, house.page.stage.card
    language.choose("es")
    house.theme.set_look(text_scale=1.5, reduced_motion=True)
    for window in ((1920, 1080), (1080, 1920), (1280, 800), (1080, 1920), (1024, 600)):
        house.theme.fit(QSize(*window))
        page.resize(*WINDOWS[window])
        page.reset()
        settle()
        page.desk.guess_link.click()
        settle()
        spare = card._body.height() - card._column.totalHeightForWidth(card._body.width())
        assert abs(spare) <= 2 or card.height() < card.high_in(page.stage.width()), window


def _of(card, part):
    return QRect(part.mapTo(card, QPoint(0, 0)), part.size())


@pytest.mark.parametrize("text", [1.25, 1.5, 2.0])
def test_with_larger_text_the_windows_edge_cuts_nothing_that_could_stand_clear_of_it(house, language, text):
    page, room = house.page, house.page.room
    house.theme.set_look(text_scale=text, reduced_motion=True)
    for code, (window, inner) in product(("en", "es"), WINDOWS.items()):
        language.choose(code)
        house.theme.fit(QSize(*window))
        page.resize(*inner)
        settle()
        shape, high, dial = (window, code), page.height(), page.dial
        assert nested(page) == [], shape
        assert room.width() <= page.sheet.viewport().width(), shape
        if not scrolling(page):
            continue
        if dial.y() < page.stage.y():
            ends = {part.mapTo(room, part.rect().bottomLeft()).y() + 1 for part in (dial, page.stage)}
            assert high in ends or dial.height() > high, shape
        else:
            assert cut_by(page.desk.column, high - room.desk_scroll.y()) == (0, 0), shape


def test_with_double_text_field_and_slider_are_seen_whole_and_at_once(house, language):
    page = house.page
    for window, code, text in shapes(page, house.theme, language):
        if text == 1.0:
            continue
        stage, dial, shape = page.stage, page.dial, (window, code)
        seen = QRect(0, 0, page.width(), page.height())
        slider = QRect(_of(page, dial).topLeft(), QSize(dial.width(), dial.slide or dial.height()))
        assert seen.contains(_of(page, stage)), shape
        assert seen.contains(slider), shape
        assert stage.height() >= house.theme.px(44), shape
        assert dial._axis > house.theme.px(30), shape
        assert {name.value for name in dial._labels()} >= {value_of(STOPS[0].size), value_of(STOPS[-1].size)}, shape
        for button in (dial.smaller, dial.larger):
            assert button.y() >= dial.slide, shape
            assert button.geometry().bottom() < dial.height(), shape


@pytest.mark.parametrize("text", [1.5, 2.0])
def test_where_the_room_scrolls_the_question_is_read_first(house, language, text):
    page = house.page
    house.theme.set_look(text_scale=text, reduced_motion=True)
    page.show_seen(house.seen(Standing.NOT_ASKED))
    for window, inner in WINDOWS.items():
        house.theme.fit(QSize(*window))
        page.resize(*inner)
        settle()
        assert _of(page, page.stage.question).top() == 0, window
    page.show_seen(house.seen(Standing.NOBODY_TO_ASK))
    assert not page.stage.question.isVisible()


def test_a_guess_that_was_called_in_a_low_window_is_brought_into_sight(house):
    page = house.page
    page.resize(700, 500)
    settle()
    assert not page.stage.card.isVisible()
    page.desk.guess_link.click()
    settle()
    card = page.stage.card
    assert card.isVisible()
    top = card.mapTo(page, QPoint(0, 0)).y()
    assert 0 <= top < page.height()
