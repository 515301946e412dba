"""The page as a class sees it and a teacher leads it."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.lessons.library import load_library
from app.lessons.parts import Note, Prose
from app.lessons.text import Text
from app.resources import lessons_root
from app.ui.lesson.marks import Mark, Word
from app.ui.lesson.poll import Hands
from app.ui.lesson.stack import height_of
from app.ui.teach.board import Board
from app.ui.teach.deck import make_deck
from app.ui.teach.projector import STEP, Projector
from app.ui.teach.screen import Screen
from app.ui.teach.start import Offer
from app.ui.theme import TARGET, Theme
from tests.ui.house import settle
from tests.ui.teach.conftest import Class, slide_of

SIZES = [(1280, 755), (1920, 1035), (1080, 1860), (1024, 556)]


def text_slide(slide):
    return slide.step is not None and bool(slide.blocks) and isinstance(slide.blocks[0][1], Prose)


# Keys -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_N])
def test_next_and_back_by_key_and_clicker(school, deck, qtbot, key):
    page = school.show(deck)
    qtbot.keyClick(page, key)
    assert school.talk.place.slide == 1
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert school.talk.place.slide == 0


def test_first_last_and_end(school, deck, qtbot):
    page = school.show(deck, 3)
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert school.talk.place.slide == len(deck.slides) - 1
    qtbot.keyClick(page, Qt.Key.Key_F5)
    assert school.talk.place.slide == 0
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert school.said == [("ended",)]


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_black_is_black_and_the_next_key_only_lights_it(school, deck, qtbot, key):
    page = school.show(deck, 2)
    qtbot.keyClick(page, key)
    settle()
    picture = page.grab().toImage()
    shown = page.rect()
    corners = (shown.topLeft() + QPoint(5, 5), shown.center(), shown.bottomRight() - QPoint(5, 5))
    assert {QColor(picture.pixelColor(corner)).name() for corner in corners} == {"#000000"}
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert (school.talk.place.slide, school.talk.place.blank) == (2, False)
    qtbot.keyClick(page, key)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not school.talk.place.blank
    assert school.said == []


def test_a_press_on_the_black_lights_it(school, deck, qtbot):
    page = school.show(deck, 2)
    for part in (page.stage.black, page.black_foot):
        school.talk.black()
        settle()
        assert part.isVisible()
        qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
        assert not school.talk.place.blank
        assert not part.isVisible()


def test_a_key_of_the_talk_comes_before_the_same_key_of_the_window(school, deck, qtbot):
    went = []
    home = QShortcut(QKeySequence("Esc"), school.host)
    home.activated.connect(lambda: went.append("home"))
    page = school.show(deck)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert (went, school.said) == ([], [("ended",)])


def test_hands_are_counted_by_number_keys(school, deck, qtbot):
    heard = []
    school.talk.voted.connect(lambda: heard.append(1))
    page = school.show(
        deck, slide_of(deck, lambda slide: slide.question is not None and len(slide.question.options) > 2)
    )
    for key in (Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_9):
        qtbot.keyClick(page, key)
    rows = page.stage.board.ask.answers
    assert [row.row._shown for row in rows][:2] == [1, 2]
    assert len(heard) == 3
    qtbot.mouseClick(rows[1].row.less, Qt.MouseButton.LeftButton)
    assert rows[1].row._shown == 1


# Answers --------------------------------------------------------------------------------------------


def test_nothing_tells_the_answer_until_it_is_asked_for(school, deck, qtbot):
    page = school.show(deck, slide_of(deck, lambda slide: slide.question is not None and slide.question.options))
    ask = page.stage.board.ask
    assert not any(part.isVisible() for part in ask.shown)
    assert {row.accessibleDescription() for row in ask.answers} == {""}
    hidden = page.stage.grab().toImage()
    places = [row.geometry() for row in ask.answers]
    qtbot.keyClick(page, Qt.Key.Key_R)
    settle()
    assert all(part.isVisible() for part in ask.shown)
    good = {number for number, row in enumerate(ask.answers) if row.accessibleDescription()}
    assert good == ask.question.right
    assert [row.geometry() for row in ask.answers] == places
    qtbot.keyClick(page, Qt.Key.Key_R)
    settle()
    assert page.stage.grab().toImage() == hidden


def test_an_estimate_shows_its_number_only_then(school, wrong_man, draw_line, qtbot):
    for kit in (wrong_man, draw_line):
        deck = make_deck(kit.lesson)
        at = next((at for at, slide in enumerate(deck.slides) if slide.question and slide.question.estimate), None)
        if at is None:
            continue
        page = school.show(deck, at)
        ask = page.stage.board.ask
        assert not any(part.isVisible() for part in ask.shown)
        qtbot.keyClick(page, Qt.Key.Key_PageDown)
        assert ask.shown[0].text() == f"{ask.question.estimate.answer:,.12g}"
        assert ask.shown[0].isVisible()
        return
    pytest.fail("neither lesson has an estimate")


# Rooms ----------------------------------------------------------------------------------------------


def test_a_room_fills_the_screen_with_its_preset_and_is_left_with_its_slide(school, deck, qtbot):
    at = slide_of(deck, lambda slide: slide.room is not None)
    page = school.show(deck, at - 1)
    assert school.rooms == []
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    settle()
    room, preset, widget = school.rooms[0]
    assert school.said == [("entered", room, preset)]
    assert widget.isVisible()
    assert widget.size() == page.stage.size()
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert school.said[1:] == [("left",)]
    assert not widget.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert school.said[2:] == [("entered", room, preset)]
    assert len(school.rooms) == 1


def test_a_clicker_turns_slides_while_a_control_of_the_room_has_the_keyboard(school, deck, qtbot):
    at = slide_of(deck, lambda slide: slide.room is not None)
    page = school.show(deck, at)
    rail = school.rooms[0][2].rail
    rail.setFocus()
    settle()
    qtbot.keyClick(rail, Qt.Key.Key_Right)
    assert (rail.value(), school.talk.place.slide) == (1, at)
    qtbot.keyClick(rail, Qt.Key.Key_PageDown)
    assert (rail.value(), school.talk.place.slide) == (1, at + 1)
    assert QApplication.focusWidget() is page
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    rail.setFocus()
    qtbot.keyClick(rail, Qt.Key.Key_B)
    assert school.talk.place.blank


def test_a_room_is_left_when_the_page_is_and_when_the_talk_ends(school, deck):
    page = school.show(deck, slide_of(deck, lambda slide: slide.room is not None))
    page.hide()
    assert school.said[-1] == ("left",)
    page.show()
    assert school.said[-1][0] == "entered"
    school.talk.close()
    assert school.said[-1] == ("left",)
    assert page.start.isVisible()


def test_reset_is_the_room_s_and_touches_nothing_else(school, deck):
    at = slide_of(deck, lambda slide: slide.room is not None)
    page = school.show(deck, at)
    school.talk.kept.polls["door-mistake"] = [1, 0, 0]
    page.reset()
    assert school.rooms[0][2].resets == 1
    school.talk.on()
    page.reset()
    assert school.rooms[0][2].resets == 1
    assert school.talk.kept.polls["door-mistake"] == [1, 0, 0]


def test_leaving_the_page_lights_the_screen(school, deck):
    page = school.show(deck)
    school.talk.black()
    page.leave()
    assert not school.talk.place.blank


# Size -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
def test_every_slide_fits_and_is_larger_than_a_page(school, deck, size):
    school.theme.fit(QSize(*size))
    page = school.show(deck, size=size)
    large = 0
    for at in range(len(deck.slides)):
        school.talk.to(at)
        settle()
        board = page.stage.board
        if board is None:
            continue
        assert height_of(board, page.stage.width()) <= page.stage.height(), at
        assert page.stage.projector.scale >= STEP * school.theme.scale
        large += page.stage.projector.scale >= 0.8 * page.stage.projector.scales(page.stage.size())[0]
    assert large > 0.5 * len(deck.slides)


@pytest.mark.parametrize(("number", "size"), [*((number, (1280, 632)) for number in range(7)), (6, (1920, 961))])
def test_no_slide_scrolls_on_a_projector_in_spanish_at_twice_the_size(school, number, size):
    """What 1280×720 and 1920×1080 leave a slide above a status strip of that size."""
    deck = make_deck(load_library(lessons_root(), "es").lessons[number])
    school.theme.fit(QSize(*size))
    school.theme.set_look(text_scale=2.0)
    page = school.show(deck, size=size)
    for at in range(len(deck.slides)):
        school.talk.to(at)
        if deck.slides[at].hides:
            school.talk.reveal()
        settle()
        assert page.stage.view.verticalScrollBar().maximum() == 0, deck.slides[at]


def test_what_does_not_fit_scrolls_with_the_same_key_before_the_slide_turns(school, only, qtbot):
    deck = only(Note((Text("word " * 900),), 1))
    page = school.show(deck, 1)
    bar = page.stage.view.verticalScrollBar()
    assert bar.maximum() > 0
    seen = []
    while school.talk.place.slide == 1:
        seen.append(bar.value())
        qtbot.keyClick(page, Qt.Key.Key_PageDown)
        assert len(seen) < 60
    assert seen[-1] == bar.maximum() or len(seen) > 2
    assert seen == sorted(set(seen))


def test_the_slide_follows_colours_and_text_size(school, deck):
    page = school.show(deck, slide_of(deck, text_slide))
    projector = page.stage.projector
    before = projector.scale
    school.theme.set_look(name="dark", text_scale=1.5)
    settle()
    assert projector.paper is school.theme.paper
    assert projector.scale >= before
    assert page.stage.grab().toImage().pixelColor(3, 3) == school.theme.paper.colour("ground")


def test_a_projector_offers_sizes_from_large_to_the_window_s_own(qapp):
    theme = Theme()
    sizes = Projector(theme).scales(QSize(1280, 755))
    assert list(sizes) == sorted(sizes, reverse=True)
    assert sizes[-2:] == (theme.scale, 0.9) == (1, 0.9)
    assert sizes[0] > 1.5
    assert Projector(theme).scales(QSize(300, 200)) == (1, 0.9)
    larger = Projector(Theme(text_scale=2.0)).scales(QSize(1280, 755))
    assert larger[0] == pytest.approx(2 * sizes[0], abs=0.01)
    assert larger[-2:] == sizes[-2:]


@pytest.mark.parametrize("size", SIZES)
def test_everything_that_can_be_pressed_is_large_enough(school, deck, size):
    page = school.show(deck, slide_of(deck, lambda slide: slide.question is not None), size)
    least = school.theme.px(TARGET)
    pressed = [
        one for one in page.findChildren(QAbstractButton) if one.isVisible() and not isinstance(one, Mark | Word)
    ]
    assert len(pressed) >= 5
    assert all(min(one.width(), one.height()) >= least for one in pressed)
    inside = page.rect()
    assert all(
        inside.contains(one.mapTo(page, one.rect().bottomRight())) for one in page.foot.buttons if one.isVisible()
    )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("longer", [1, 2])
def test_the_foot_keeps_its_words_and_buttons_apart_and_inside(school, deck, size, text, longer):
    school.theme.fit(QSize(*size))
    school.theme.set_look(text_scale=text)
    page = school.show(deck, slide_of(deck, lambda slide: slide.hides), size)
    for button in page.foot.buttons:
        said = button.words()
        button.words = lambda said=said: said * longer
        button.retranslate()
    page.foot.show_place()
    page._arrange()
    settle()
    shown = [button for button in page.foot.buttons if button.isVisible()]
    assert len(shown) == 5
    assert longer > 1 or size[0] < 1200 or len({button.y() for button in shown}) == 1
    places = [button.geometry() for button in shown]
    words = page.foot.where.geometry()
    words.setWidth(page.foot.where.sizeHint().width())
    fits = [place for place in places if place.width() <= page.foot.width() - school.theme.px(48)]
    assert all(page.foot.rect().contains(place) for place in fits)
    assert not any(one.intersects(other) for one in places for other in [*places, words] if one is not other)


# Words ----------------------------------------------------------------------------------------------


def test_the_foot_says_step_and_minutes_and_counts_on(school, deck):
    page = school.show(deck, 1)
    assert page.foot.where.text() == f"Step 1 of {len(deck.steps)}  ·  0 of {deck.minutes[deck.steps[0]]} min"
    school.clock.now += 130
    page._tick.timeout.emit()
    assert "2 of" in page.foot.where.text()
    assert page.accessibleName().startswith(deck.lesson.steps[deck.steps[0]].title)


def test_a_word_and_a_source_are_explained_on_the_slide(school, deck, qtbot):
    page = school.show(deck, slide_of(deck, text_slide))
    board = page.stage.board
    word, mark = board.findChildren(Word)[0], board.findChildren(Mark)[0]
    qtbot.mouseClick(word, Qt.MouseButton.LeftButton)
    assert page.stage.explainer.card.isVisible()
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    card = page.stage.explainer.card
    assert deck.lesson.sources[mark.mark.number - 1].sources[0].title.english in card.accessibleDescription()


def test_the_first_slide_offers_the_plans(school, deck, qtbot):
    page = school.show(deck)
    plans = page.stage.board.plans
    assert plans.value == str(deck.plan)
    plans._options[str(deck.plans[-1])].click()
    assert school.said == [("plan", deck.plans[-1])]


def test_a_vote_by_hand_takes_the_place_of_a_guess_for_one(school, deck):
    page = school.show(
        deck, slide_of(deck, lambda slide: slide.blocks and type(slide.blocks[0][1]).__name__ == "Prediction")
    )
    assert isinstance(page.stage.board, Board)
    assert len(page.findChildren(Hands)) == 1


def test_without_a_talk_lessons_are_offered_and_no_key_is_taken(school, qtbot):
    page = school.show()
    page.offer([Offer("a", 1, "One", (20, 45)), Offer("b", 2, "Two", (45,))])
    settle()
    assert [row.accessibleName() for row in page.start.rows] == ["1 One", "2 Two"]
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert school.talk.deck is None
    qtbot.mouseClick(page.start.rows[1], Qt.MouseButton.LeftButton)
    assert school.said == [("chosen", "b")]
    with qtbot.waitSignal(page.wanted) as told:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert told.args == ["home"]


def test_the_timer_rests_while_nobody_looks(school, deck):
    page = school.show(deck)
    assert page._tick.isActive()
    page.hide()
    assert not page._tick.isActive()


def test_two_windows_can_follow_one_talk(qtbot, deck):
    first = Class()
    second = Class(first.theme)
    second.page.deleteLater()
    qtbot.addWidget(first.host)
    qtbot.addWidget(second.host)
    first.show(deck, 1)
    follower = Screen(first.theme, first.talk, lambda *_: None, second.host)
    follower.resize(800, 500)
    first.talk.on()
    assert follower.board is not None
    assert follower.board.slide is first.talk.slide
