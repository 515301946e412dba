from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QAbstractButton, QScrollBar

from app.lessons.presets import shipped
from app.lessons.rooms import ROOMS
from app.lessons.values import VALUES
from app.live.consent import Standing
from app.model import scale
from app.model.crowd_search import search
from app.model.estimates import fmr, fnmr, threshold_for_fmr
from app.model.notebook import Kind, Note
from app.ui.parts.text import Words
from app.ui.scale.amounts import count, many
from app.ui.scale.harms import APART, GAP, SMALLEST
from app.ui.scale.sources import stop_about
from app.ui.scale.stops import BASE_RATES, value_of
from app.ui.scale.words import beside_the_curve
from app.ui.theme import TARGET
from tests.ui.fits import UPRIGHT, faults, scrolling, shapes
from tests.ui.tabs import assert_the_keyboard_stays_on


def settle():
    for _ in range(6):
        QCoreApplication.processEvents()


def opened(house, name, **wishes):
    """The page, opened with one of its presets."""
    preset = shipped().find("scale", name)
    assert preset is not None
    house.page.arrive(preset=name, values=preset.values, **wishes)
    return house.page


def crowded(house, size, **values):
    """The page with a crowd of `size`, and nothing asked."""
    house.page.arrive(values={"crowd": size, "goal": 0} | values)
    return house.page


def test_every_preset_that_a_lesson_may_name_is_there():
    assert {preset.name for preset in shipped().of_room("scale")} == set(ROOMS["scale"])


@pytest.mark.parametrize("name", ROOMS["scale"])
def test_a_preset_sets_what_it_names_and_leaves_the_rest_as_at_first(house, name):
    preset = shipped().find("scale", name)
    assert preset is not None
    crowded(house, 10e9, present=0.0, card=False, sheet="know")
    at_first = {"threshold": 0.363, "crowd": 30_000, "present": 0.5, "goal": 1e6, "card": True}
    assert opened(house, name).values() == at_first | dict(preset.values)


def test_the_festival_flags_one_stranger_in_a_hundred(house):
    line = threshold_for_fmr(house.populations.news_photos, 0.01).value
    assert opened(house, "base-rate").threshold == pytest.approx(line, abs=5e-4)


def test_values_that_went_out_come_in_again(house):
    page = crowded(house, 2_900, threshold=0.41, present=0.1, goal=1e6, guess=30, guess_line=0.41, sheet="know")
    kept = page.values()
    assert set(kept) == set(VALUES["scale"])
    page.reset()
    assert page.values() != kept
    page.show_values(kept)
    assert page.values() == kept
    assert page.sheets.opened is page.room.know


def test_what_the_room_sets_by_itself_is_no_change_of_the_visitors(house, qtbot):
    with qtbot.assertNotEmitted(house.page.changed), qtbot.assertNotEmitted(house.page.noted):
        opened(house, "city")
        house.page.show_values({"guess": 30, "guess_line": 0.363, "crowd": 1e6})
        house.page.reset()


def test_both_counters_show_the_models_own_numbers(house):
    page, people = house.page, house.populations.news_photos
    opened(house, "city")
    strangers = scale.strangers(people, 0.363, 1_000_000)
    (numeral, label, sure), (missed, _, _) = page.desk.harms.shown
    assert numeral == many(strangers.value)
    assert label == "strangers wrongly matched"
    assert many(strangers.low) in sure
    assert many(strangers.high) in sure
    assert missed == str(round(1000 * fnmr(people, 0.363).value))


def test_in_a_small_crowd_the_counter_is_an_average_and_never_called_a_chance(house):
    crowded(house, 800)
    people = house.populations.news_photos
    numeral, label, _ = house.page.desk.harms.shown[0]
    assert float(numeral) == pytest.approx(scale.strangers(people, 0.363, 800).value, abs=0.05)
    assert label == "strangers wrongly matched, on average"
    chance = round(100 * scale.any_stranger(people, 0.363, 800).value)
    assert house.page.desk.facts.rows[0][1].startswith(f"{chance} in 100")


def test_a_crowd_of_billions_says_millions_in_words(house):
    crowded(house, 60e9)
    strangers = scale.strangers(house.populations.news_photos, 0.363, 60e9).value
    numeral, label, _ = house.page.desk.harms.shown[0]
    assert numeral == str(round(strangers / 1e6))
    assert label.startswith("million strangers")
    assert "own claim" in stop_about(house.page.dial.stop)


def test_the_hundred_figures_are_the_models_predictive_value(house):
    page, people = house.page, house.populations.news_photos
    opened(house, "base-rate")
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
    opened(house, "start", threshold=0.2)
    house.search(qtbot)
    counts = search(house.crowds[0], house.visitor.faceprints[0])
    assert counts is not None
    assert page.field.over == len(counts.lit(0.2))
    assert page.desk.facts.rows[1][0].endswith("One face is no average.")
    assert "one face is no average" in "".join(text.text() for text in page.room.know.texts)
    page.dial.setValue(value_of(800))
    assert page.field.over == len(counts.lit(0.2, 800))
    page.set_threshold(0.1)
    assert page.field.over == len(counts.lit(0.1, 800))
    expected = scale.strangers(house.populations.news_photos, 0.1, 800).value
    assert page.desk.facts.rows[1][1] == beside_the_curve(len(counts.lit(0.1, 800)), expected)


def test_no_thread_runs_before_somebody_is_searched_for(house, qtbot):
    assert not house.page.hunt.running
    house.search(qtbot)
    assert house.page.hunt.running


def test_leaving_wipes_every_score_and_ends_the_thread(house, qtbot):
    page = house.page
    opened(house, "start", threshold=0.1)
    house.search(qtbot)
    counts, lights = page.finding.counts, page.field.lights
    assert counts is not None
    page.field.grab()
    best = lights._best
    assert best.any()
    page.leave()
    assert not counts.scores.any()
    assert not counts.table.any()
    assert not best.any()
    assert page.field.lights is None
    assert not page.hunt.running
    assert page.dial.counted == ()


def test_after_leaving_the_room_can_be_used_again(house, qtbot):
    house.search(qtbot)
    house.page.leave()
    house.search(qtbot)
    assert house.page.field.lights is not None


def test_a_face_that_has_not_said_yes_is_asked_and_what_was_found_is_wiped(house, qtbot):
    page = house.page
    house.search(qtbot)
    counts = page.finding.counts
    page.show_seen(house.seen(Standing.ENDED))
    assert page.stage.asks
    assert not counts.scores.any()
    page.show_compared(house.compared(live=True))
    assert page.field.lights is None
    page.show_seen(house.seen(Standing.GRANTED))
    assert not page.stage.asks


def test_another_visitor_is_not_shown_the_first_ones_lights(house, qtbot):
    house.search(qtbot)
    house.page.follow(None)
    assert house.page.field.lights is None


def test_it_is_not_searched_more_often_than_can_be_read(house, qtbot):
    house.search(qtbot)
    with qtbot.assertNotEmitted(house.page.hunt.found, wait=0):
        house.page.show_compared(house.compared())
    house.now = 60.0
    house.search(qtbot)


def test_keys_and_mouse_move_the_crowd_alike(house, qtbot):
    page = house.page
    dial = page.dial
    crowded(house, 800)
    settle()
    qtbot.keyClick(dial, Qt.Key.Key_PageUp)
    assert page.crowd == 30_000
    by_key = page.desk.harms.shown
    crowded(house, 800)
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
    for label in dial._labels():
        qtbot.mouseClick(dial, Qt.MouseButton.LeftButton, pos=label.box.center().toPoint())
        assert dial.value() == label.value


def test_the_line_moves_by_key_and_tells_the_other_rooms(house, qtbot):
    page = house.page
    page.set_threshold(0.3)
    with qtbot.waitSignal(page.threshold_changed) as told:
        qtbot.keyClick(page.desk.line, Qt.Key.Key_Right)
    assert told.args == [0.31]
    assert page.dial.threshold == 0.31


def test_the_value_is_told_to_a_screen_reader(house):
    opened(house, "city")
    said = house.page.dial.accessibleDescription()
    assert "a city" in said
    assert "strangers wrongly matched" in said
    assert "missed" in said


def guess(page, strangers):
    page.stage.card.pad._options[strangers].click()


def test_a_guess_is_asked_before_the_crowd_grows_and_answered_there(house):
    page, card = opened(house, "start"), house.page.stage.card
    assert card.isVisible()
    assert "1 million" in card.guess.question.text()
    guess(page, "1000")
    assert card.guess.answer.text() == "Your guess: 1,000. Now take the crowd to 1 million."
    page.dial.setValue(value_of(1e6))
    expected = scale.strangers(house.populations.news_photos, page.threshold, 1e6).value
    assert card.guess.answer.text() == f"You guessed: 1,000. Expected: {count(expected)}."
    page.set_threshold(0.5)
    assert "line at 0.363" in card.guess.answer.text()


def test_an_answered_guess_is_noted_once_with_the_models_numbers(house, qtbot):
    page = opened(house, "start")
    notes: list[Note] = []
    page.noted.connect(notes.append)
    guess(page, "30")
    assert not notes
    for _ in range(2):
        page.dial.put(value_of(1e6))
        page.dial.put(value_of(30e6))
    (note,) = notes
    expected = scale.strangers(house.populations.news_photos, 0.363, 1e6)
    assert note.kind is Kind.PREDICTION
    assert dict(note.values) == {
        "threshold": 0.363, "crowd": 1e6, "guess": 30.0,
        "expected": expected.value, "expected_low": expected.low, "expected_high": expected.high,
    }  # fmt: skip
    assert note.answer == "30"


def test_without_a_guess_the_question_goes_when_the_answer_is_in_sight(house):
    page, card = opened(house, "start"), house.page.stage.card
    page.dial.put(value_of(1e6))
    assert not card.isVisible()
    page.dial.put(value_of(800))
    assert card.isVisible()


def test_a_question_that_was_put_away_can_be_called_back_even_beside_the_answer(house, qtbot):
    page, card = opened(house, "start"), house.page.stage.card
    with qtbot.waitSignal(page.changed):
        card.close_button.click()
    assert not card.isVisible()
    page.dial.put(value_of(60e9))
    page.desk.guess_link.click()
    assert card.isVisible()
    assert page.crowd < card.goal


def test_guessing_again_takes_the_crowd_back_from_the_answer(house):
    page, card = opened(house, "clearview"), house.page.stage.card
    card.pad._options["60000000"].click()
    page.dial.put(value_of(60e9))
    card.guess.again.click()
    assert card.isVisible()
    assert card.pad.isVisible()
    assert page.crowd < card.goal == 60e9


def test_the_small_sliders_say_what_follows(house):
    page = opened(house, "city")
    assert page.desk.line.aloud().startswith("0.363. 990 strangers wrongly matched")
    assert page.desk.naming.text() in page.desk.base.aloud()


def test_in_a_low_window_the_question_waits_to_be_called(house):
    house.page.resize(1024, 504)
    settle()
    page = opened(house, "start")
    assert not page.stage.card.isVisible()
    page.desk.guess_link.click()
    assert page.stage.card.isVisible()


def test_the_question_for_consent_stands_alone(house):
    page = opened(house, "start")
    page.show_seen(house.seen(Standing.NOT_ASKED))
    assert page.stage.asks
    assert not page.stage.card.isVisible()


@pytest.mark.parametrize(("width", "height", "text"), [(1280, 704, 1.0), (1024, 504, 1.0), (1080, 1747, 1.69)])
def test_nobody_is_asked_with_half_a_question(house, width, height, text):
    page = opened(house, "start")
    house.theme.set_look(text_scale=text, reduced_motion=True)
    page.resize(width, height)
    page.show_seen(house.seen(Standing.NOT_ASKED))
    settle()
    question = page.stage.question
    assert question.verticalScrollBar().maximum() == 0
    assert question.widget().height() >= question.widget().heightForWidth(question.viewport().width())
    page.show_seen(house.seen(Standing.NOBODY_TO_ASK))
    settle()
    assert page.dial.isVisible()


@pytest.mark.parametrize("preset", ["start", "school", "clearview"])
def test_what_can_be_guessed_lies_on_both_sides_of_the_truth(house, preset):
    card = opened(house, preset).stage.card
    true = scale.strangers(house.populations.news_photos, 0.363, card.goal).value
    offered = [float(key) for key in card.pad._options]
    assert min(offered) < true < max(offered)


def test_a_snapshot_holds_the_models_numbers_and_no_face(house, qtbot):
    page, people = opened(house, "city"), house.populations.news_photos
    with qtbot.waitSignal(page.noted) as told:
        page.desk.keep.click()
    (note,) = told.args
    numbers = dict(note.values)
    assert note.kind is Kind.SNAPSHOT
    assert numbers["expected"] == scale.strangers(people, 0.363, 1e6).value
    assert numbers["missed_rate"] == fnmr(people, 0.363).value
    assert numbers["wrong_of_100_named"] == page.desk.hundred.wrong
    assert note.came == (
        "990 strangers wrongly matched (likely between 910 and 1,100); "
        "18 of 1,000 right people missed (in news photos; likely 5 to 32, in any crowd). "
        "Chance of at least one: over 99 in 100. The one looked for is in the crowd: 1 time in 2. "
        "Of 100 people named this way, more than 99 are wrong."
    )
    assert page.desk.keep.text() == "In the notebook"
    page.desk.keep._reading.stop()
    page.dial.put(value_of(800))
    assert page.desk.keep.text() == "Keep this"


def test_letting_go_of_a_slider_is_a_change(house, qtbot):
    page = opened(house, "start")
    for part, key in (
        (page.dial, Qt.Key.Key_Right),
        (page.desk.line, Qt.Key.Key_Left),
        (page.desk.base, Qt.Key.Key_Home),
    ):
        with qtbot.waitSignal(page.changed):
            qtbot.keyClick(part, key)


def test_reset_puts_everything_back_but_the_line_that_all_rooms_share(house):
    page = house.page
    page.set_threshold(0.7)
    page.reset()
    first = (page.values(), page.desk.harms.shown)
    opened(house, "base-rate", threshold=0.7)
    page.desk.know_link.click()
    page.reset()
    assert (page.values(), page.desk.harms.shown) == first
    assert page.sheets.opened is None


def test_what_it_cannot_show_stands_in_sight(house):
    room, desk = house.page.room, house.page.desk
    for size, foot in (((1280, 704), room.foot), ((1024, 504), desk.foot), ((800, 504), desk.foot)):
        house.page.resize(*size)
        settle()
        assert "Cannot show" in foot.text()
        assert foot.isVisible()
        assert foot.height() >= foot.heightForWidth(foot.width())


@pytest.mark.parametrize(("width", "height", "text"), [
    (1280, 704, 1.0), (1024, 504, 1.0), (1080, 1747, 1.0), (1280, 608, 2.0),
])  # fmt: skip
def test_no_text_is_cut_off_and_every_target_is_large_enough(house, width, height, text):
    page = house.page
    house.theme.set_look(text_scale=text, reduced_motion=True)
    page.resize(width, height)
    opened(house, "city")
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
    opened(house, "city", threshold=0.55)
    assert page.desk.harms.shown[0][2].startswith("extrapolated; ")
    page.set_threshold(0.2)
    assert "; at most; " in page.desk.harms.shown[1][2]


def test_a_crowd_that_is_larger_than_what_is_searched_is_extrapolated_wherever_it_is_counted(house, qtbot):
    page = crowded(house, 60e9, threshold=0.363)
    assert page.desk.harms.shown[0][2] == "extrapolated; likely between 55 million and 64 million"
    assert "million strangers wrongly matched (extrapolated; " in page.dial.accessibleDescription()
    page.dial.setValue(value_of(1e6))
    assert "extrapolated" not in page.desk.harms.shown[0][2]
    assert "extrapolated" not in page.desk.naming_sure.text() + page.desk.facts.rows[0][1]
    page.show_values({"goal": 60e9, "guess": 60e6, "guess_line": 0.363})
    with qtbot.waitSignal(page.noted) as told:
        page.dial.put(value_of(60e9))
    assert page.stage.card.guess.answer.text() == "You guessed: 60 million. Expected: 59 million, extrapolated."
    assert told.args[0].came.startswith("59 million (extrapolated; ")


@pytest.mark.parametrize(("size", "line"), [(60e9, 0.363), (60e9, 0.8), (30e6, 0.55), (800, 0.55)])
def test_what_follows_from_an_extrapolated_rate_is_called_so_too(house, qtbot, size, line):
    page = crowded(house, size, threshold=line)
    assert page.desk.naming_sure.text().startswith("extrapolated")
    assert page.desk.facts.rows[0][1].endswith(", extrapolated")
    for heard in (page.desk.base.aloud(), page.desk.hundred.accessibleName()):
        assert f"{page.desk.naming.text()} ({page.desk.naming_sure.text()})" in heard
    with qtbot.waitSignal(page.noted) as told:
        page.desk.keep.click()
    assert told.args[0].came.endswith(f"({page.desk.naming_sure.text()})")


def test_what_the_visitor_has_set_is_no_extrapolation(house):
    page = crowded(house, 60e9, threshold=0.363, present=0.0)
    assert page.desk.hundred.wrong == 100
    assert page.desk.naming_sure.text() == ""


def test_whom_the_missed_were_counted_among_is_said_beside_them(house):
    page = crowded(house, 1e6, threshold=0.53)
    missed = fnmr(house.populations.news_photos, 0.53)
    low, high = round(1000 * missed.low), round(1000 * missed.high)
    assert page.desk.harms.shown[1][2] == f"in news photos; likely {low} to {high}, in any crowd"
    assert "right people missed (in news photos; " in page.dial.accessibleDescription()


def test_what_is_said_of_a_crowd_lies_under_nothing(house):
    page = house.page
    house.theme.fit(QSize(*UPRIGHT))
    page.resize(1080, 1683)
    page.show_values({"crowd": 60e9, "goal": 60e9, "guess": 60e6, "guess_line": 0.363, "threshold": 0.363})
    settle()
    drawn, field = [], page.field
    draw = field._captions.plates.draw

    def watch(painter, palette, text, *rest):
        drawn.append(text)
        draw(painter, palette, text, *rest)

    field._captions.plates.draw = watch
    field.restyle()
    field.grab()
    assert page.stage.card.isVisible()
    assert not [text for text in drawn if text.startswith("Not searched")]
    page.stage.card.close_button.click()
    field.grab()
    assert [text for text in drawn if text.startswith("Not searched")]


def test_in_a_narrow_window_the_room_scrolls_and_the_paper_in_it_does_not(house):
    house.page.resize(700, 1400)
    house.theme.set_look(text_scale=1.5, reduced_motion=True)
    opened(house, "city")
    settle()
    assert house.page.sheet.verticalScrollBar().maximum() > 0
    assert house.page.room.desk_scroll.verticalScrollBar().maximum() == 0


def test_the_question_is_as_high_as_its_longest_words(house):
    card = opened(house, "start").stage.card
    card.guess.ask("How many strangers will be over the line? " * 5)
    house.page.stage.show_card(True)
    settle()
    assert card._body.height() >= card._column.totalHeightForWidth(card._body.width())
    assert card.findChild(QScrollBar).maximum() == 0


def test_two_numerals_never_read_as_one(house):
    page = opened(house, "start")
    for width in (200, 380, 600):
        harms = page.desk.harms
        harms.resize(width, 300)
        metrics = QFontMetricsF(harms._numeral_font(width))
        if metrics.height() > house.theme.px(SMALLEST) * 1.6:
            room = harms._side(width) + house.theme.px(GAP)
            assert room - metrics.horizontalAdvance(harms.shown[0][0]) >= house.theme.px(APART) - 1


def test_a_level_of_strangers_is_not_named_under_the_plate(house):
    plot = opened(house, "city").dial._plot

    def named(plate):
        return [laid.lines[0][0] for laid, _ in plot.named_levels(plate)]

    assert named(QRectF())[0] == "1 stranger"
    assert "1 stranger" not in named(QRectF(plot.left, plot.y(1.0) - 10, 100, 10))


def test_while_a_sheet_lies_over_the_room_the_keyboard_stays_on_it(house):
    page = opened(house, "start")
    page.desk.know_link.click()
    assert_the_keyboard_stays_on(page.room.know, page.window(), page.desk.know_link)


@pytest.mark.parametrize("sheet", ["", "know"])
def test_it_has_one_scroll_bar_at_most_and_cuts_nothing_in_any_window(house, language, sheet):
    page = opened(house, "start")
    page.show_values({"sheet": sheet})
    assert "\n".join(faults(page, house.theme, language)) == ""


@pytest.mark.parametrize("values", [{}, {"crowd": 60e9, "threshold": 0.295}, {"crowd": 800, "present": 1.0}])
def test_upright_it_does_not_scroll(house, language, qtbot, values):
    page = house.page
    page.show_values(values)
    house.search(qtbot)
    for window, code, text in shapes(page, house.theme, language):
        if window == UPRIGHT and text == 1.0:
            assert scrolling(page) == [], (code, page.room.height() - page.height())


@pytest.mark.parametrize("size", [(1280, 704), (1366, 672), (1024, 504), (1280, 624), (1920, 950)])
def test_beside_the_screen_the_paper_never_scrolls_whatever_is_set_and_counted(house, language, qtbot, size):
    page, wrong = house.page, []
    house.search(qtbot)
    page.resize(*size)
    house.theme.fit(QSize(size[0], size[1] + 96))
    for code in ("en", "es"):
        language.choose(code)
        settle()
        assert page.desk.keep.isVisible()
        for crowd, threshold in product((30, 800, 30_000, 1e6, 60e9), (0.2, 0.363, 0.42, 0.53, 0.9)):
            page.show_values({"crowd": crowd, "threshold": threshold})
            high = page.desk.height_for(page.room.desk_scroll.width())
            wrong += [(code, crowd, threshold, high)] if high > page.height() else []
        settle()
        assert scrolling(page) == []
    assert wrong == []


def test_the_dials_buttons_are_whole_after_another_language_was_chosen(house, language):
    dial = opened(house, "start").dial
    for code in ("es", "en"):
        language.choose(code)
        settle()
        for button in (dial.smaller, dial.larger):
            assert button.width() == button.sizeHint().width(), button.text()


def test_whoever_is_searched_for_is_named_in_the_language_in_force(house, language):
    english = house.page.stage.name.text()
    language.choose("es")
    settle()
    assert house.page.stage.name.text() not in ("", english)


def test_the_picture_of_the_face_and_its_name_are_never_cut_by_a_low_field(house):
    stage = crowded(house, 30_000).stage
    for high in (504, 620, 704):
        house.page.resize(1024, high)
        settle()
        assert stage.rect().contains(stage.live.geometry().united(stage.plate.geometry())), high


def test_painting_only_what_a_move_changes_leaves_nothing_of_the_old_picture(house, qtbot):
    page = crowded(house, 30_000)
    house.search(qtbot)
    for crowd, threshold in ((800, 0.363), (30_000, 0.1), (1e6, 0.31), (60e9, 0.31), (60e9, 0.6), (2_900, 0.295)):
        page.dial.setValue(value_of(crowd))
        page.set_threshold(threshold)
        settle()
        painted = page.screen().grabWindow(page.window().winId()).toImage().copy(page.rect())
        anew = page.grab().toImage()
        assert differing(painted, anew) == 0, (crowd, threshold)


def differing(one, other):
    """How many pixels differ by more than the edge of a letter may."""
    shots = [image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other)]
    pixels = [
        np.frombuffer(shot.constBits(), np.uint8).reshape(shot.height(), shot.width(), 4)[..., :3].astype(np.int16)
        for shot in shots
    ]
    return int((np.abs(pixels[0] - pixels[1]).max(axis=2) > 40).sum())


def test_the_dials_heading_and_its_buttons_never_lie_on_each_other(house, language):
    dial = opened(house, "start").dial
    for window, code, text in shapes(house.page, house.theme, language):
        top, _, heading = dial.told._heading(dial.width())
        box = QRectF(house.theme.px(16), dial.slide + top, heading.width, heading.height)
        for button in (dial.smaller, dial.larger):
            assert not box.intersects(QRectF(button.geometry())), (window, code, text)


def test_the_line_stays_under_the_hand_that_moves_it(house, qtbot):
    page = crowded(house, 30_000)
    house.search(qtbot)
    places = set()
    for step in (*range(150, 700, 25), *range(700, 150, -25)):
        page.desk.line.setValue(step)
        settle()
        places.add(page.desk.line.mapTo(page, QPoint(0, 0)).y())
    assert len(places) <= 2, "it may be pushed down once, by a row that becomes two lines"
