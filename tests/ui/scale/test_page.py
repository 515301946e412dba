import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton

from app.lessons.rooms import ROOMS
from app.live.consent import Standing
from app.model import scale
from app.model.crowd_search import search
from app.model.estimates import fmr, fnmr
from app.ui.parts.text import Words
from app.ui.scale import words
from app.ui.scale.stops import BASE_RATES, PRESETS, value_of
from app.ui.theme import TARGET


def settle():
    for _ in range(6):
        QCoreApplication.processEvents()


def test_every_preset_that_a_lesson_may_name_is_there():
    assert set(PRESETS) == set(ROOMS["scale"])


def test_both_counters_show_the_models_own_numbers(house):
    page, people = house.page, house.populations.news_photos
    page.arrive(preset="city")
    strangers = scale.strangers(people, 0.363, 1_000_000)
    (many, label, sure), (missed, _, _) = page.desk.harms.shown
    assert many == words.many(strangers.value)
    assert label == "strangers wrongly matched"
    assert words.many(strangers.low) in sure
    assert words.many(strangers.high) in sure
    assert missed == str(round(1000 * fnmr(people, 0.363).value))


def test_in_a_small_crowd_the_counter_is_an_average_and_never_called_a_chance(house):
    house.page.arrive(preset="school")
    people = house.populations.news_photos
    numeral, label, _ = house.page.desk.harms.shown[0]
    assert float(numeral) == pytest.approx(scale.strangers(people, 0.363, 800).value, abs=0.05)
    assert label == "strangers wrongly matched, on average"
    chance = round(100 * scale.any_stranger(people, 0.363, 800).value)
    assert house.page.desk.facts.rows[0][1].startswith(f"{chance} in 100")


def test_a_crowd_of_billions_says_millions_in_words(house):
    house.page.arrive(preset="clearview")
    strangers = scale.strangers(house.populations.news_photos, 0.363, 60e9).value
    numeral, label, _ = house.page.desk.harms.shown[0]
    assert numeral == str(round(strangers / 1e6))
    assert label.startswith("million strangers")
    assert "own claim" in words.stop_about(house.page.dial.stop)


def test_the_hundred_figures_are_the_models_predictive_value(house):
    page, people = house.page, house.populations.news_photos
    page.arrive(preset="base-rate")
    named = scale.named(
        fmr(people, page.threshold).value, fnmr(people, page.threshold).value, page.crowd, BASE_RATES[-1]
    )
    assert page.crowd == 1000
    assert page.desk.hundred.wrong == round(named.wrong_of_hundred)
    assert str(page.desk.hundred.wrong) in page.desk.naming.text()


def test_when_nobody_looked_for_is_in_there_everybody_named_is_wrong(house):
    house.page.desk.base.setValue(0)
    assert house.page.desk.hundred.wrong == 100


def test_the_crowd_is_really_searched_and_its_lights_are_those_over_the_line(house, qtbot):
    page = house.page
    page.arrive(preset="start", threshold=0.2)
    house.search(qtbot)
    counts = search(house.crowds[0], house.visitor.faceprints[0])
    assert counts is not None
    assert np.array_equal(page.field.lit, counts.lit(0.2))
    page.dial.setValue(value_of(800))
    assert np.array_equal(page.field.lit, counts.lit(0.2, 800))
    page.set_threshold(0.1)
    assert np.array_equal(page.field.lit, counts.lit(0.1, 800))
    expected = scale.strangers(house.populations.news_photos, 0.1, 800).value
    assert page.desk.facts.rows[1][1] == words.beside_the_curve(counts.of_first(800).over(0.1), expected)


def test_no_thread_runs_before_somebody_is_searched_for(house, qtbot):
    assert not house.page.hunt.running
    house.search(qtbot)
    assert house.page.hunt.running


def test_leaving_wipes_every_score_and_ends_the_thread(house, qtbot):
    page = house.page
    page.arrive(preset="start", threshold=0.1)
    house.search(qtbot)
    counts, lit = page.field.counts, page.field.lit
    assert counts is not None
    assert len(lit)
    page.leave()
    assert not counts.scores.any()
    assert not counts.table.any()
    assert not lit.any()
    assert page.field.counts is None
    assert not page.hunt.running
    assert page.dial.counted == ()


def test_after_leaving_the_room_can_be_used_again(house, qtbot):
    house.search(qtbot)
    house.page.leave()
    house.search(qtbot)
    assert house.page.field.counts is not None


def test_a_face_that_has_not_said_yes_is_asked_and_what_was_found_is_wiped(house, qtbot):
    page = house.page
    house.search(qtbot)
    counts = page.field.counts
    page.show_seen(house.seen(Standing.ENDED))
    assert page.stage.asks
    assert not counts.scores.any()
    page.show_compared(house.compared(live=True))
    assert page.field.counts is None
    page.show_seen(house.seen(Standing.GRANTED))
    assert not page.stage.asks


def test_another_visitor_is_not_shown_the_first_ones_lights(house, qtbot):
    house.search(qtbot)
    house.page.follow(None)
    assert house.page.field.counts is None


def test_it_is_not_searched_more_often_than_can_be_read(house, qtbot):
    house.search(qtbot)
    with qtbot.assertNotEmitted(house.page.hunt.found, wait=0):
        house.page.show_compared(house.compared())
    house.now = 60.0
    house.search(qtbot)


def test_keys_and_mouse_move_the_crowd_alike(house, qtbot):
    page = house.page
    dial = page.dial
    page.arrive(preset="school")
    settle()
    qtbot.keyClick(dial, Qt.Key.Key_PageUp)
    assert page.crowd == 30_000
    by_key = page.desk.harms.shown
    page.arrive(preset="school")
    qtbot.mouseClick(
        dial, Qt.MouseButton.LeftButton, pos=QPoint(round(dial.x_of(value_of(30_000))), dial.height() - 90)
    )
    assert page.desk.harms.shown == by_key
    qtbot.keyClick(dial, Qt.Key.Key_Home)
    assert page.crowd == 30
    qtbot.keyClick(dial, Qt.Key.Key_End)
    assert page.crowd == 1e11
    dial.smaller.click()
    assert page.crowd == 60e9


def test_a_press_on_a_name_goes_there(house, qtbot):
    dial = house.page.dial
    settle()
    for box, _, value in dial._labels():
        qtbot.mouseClick(dial, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
        assert dial.value() == value


def test_the_line_moves_by_key_and_tells_the_other_rooms(house, qtbot):
    page = house.page
    page.set_threshold(0.3)
    with qtbot.waitSignal(page.threshold_changed) as told:
        qtbot.keyClick(page.desk.line, Qt.Key.Key_Right)
    assert told.args == [0.31]
    assert page.dial.threshold == 0.31


def test_the_value_is_told_to_a_screen_reader(house):
    house.page.arrive(preset="city")
    said = house.page.dial.accessibleDescription()
    assert "a city" in said
    assert "strangers wrongly matched" in said
    assert "missed" in said


def test_a_guess_is_kept_and_answered_where_it_belongs(house):
    page = house.page
    page.arrive(preset="school")
    page.desk.guess_link.click()
    assert page.stage.opened is page.stage.guess
    page.stage.guess.choice._options["30"].click()
    assert page.stage.opened is None
    assert "Take the crowd there" in page.desk.note.text()
    page.dial.setValue(value_of(1_000_000))
    expected = scale.strangers(house.populations.news_photos, page.threshold, 1_000_000).value
    assert page.desk.note.text() == f"You guessed 30. Expected: {words.count(expected)}."


def test_reset_puts_everything_back(house):
    page = house.page
    first = (page.crowd, page.threshold, page.base, page.desk.harms.shown)
    page.arrive(preset="base-rate", threshold=0.7)
    page.desk.know_link.click()
    page.guess = (0.3, 30)
    page.reset()
    assert (page.crowd, page.threshold, page.base, page.desk.harms.shown) == first
    assert page.stage.opened is None
    assert page.guess is None


def test_what_it_cannot_show_stands_in_sight(house):
    for high, foot in ((704, house.page.room.foot), (504, house.page.desk.foot)):
        house.page.resize(1280, high)
        settle()
        assert "Cannot show" in foot.text()
        assert foot.isVisible()
        assert foot.height() >= foot.heightForWidth(foot.width())


@pytest.mark.parametrize(("width", "height", "text"), [
    (1280, 704, 1.0), (1024, 504, 1.0), (1080, 1747, 1.0), (1280, 608, 2.0),
])  # fmt: skip
def test_no_text_is_cut_off_and_every_target_is_large_enough(house, width, height, text):
    page = house.page
    house.theme.set_look(high_contrast=False, text_scale=text, reduced_motion=True)
    page.resize(width, height)
    page.arrive(preset="city")
    settle()
    for part in page.desk.findChildren(Words):
        if part.isVisible():
            assert part.height() >= part.heightForWidth(part.width()) - 1, part.text()
    for part in (page.desk.facts, page.desk.harms, page.desk.hundred, page.desk.line, page.desk.base):
        assert part.height() >= part.heightForWidth(part.width()) - 1
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert min(button.width(), button.height()) >= house.theme.px(TARGET), button.text()
    right = page.dial.mapTo(page, page.dial.rect().bottomRight())
    assert right.x() <= page.width()


def test_what_was_not_counted_is_called_extrapolated_and_what_may_be_less_at_most(house):
    page = house.page
    page.arrive(preset="city", threshold=0.55)
    assert page.desk.harms.shown[0][2].startswith("extrapolated; ")
    page.set_threshold(0.2)
    assert page.desk.harms.shown[1][2].startswith("at most; ")
