"""The Groups room: numbers from the model, one tap a scene, nobody looked at."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QSlider, QWidget

from app.lessons.presets import shipped, wrong_value
from app.lessons.rooms import ROOMS
from app.lessons.values import VALUES
from app.model.estimates import fmr, fnmr
from app.model.notebook import Kind, Note
from app.ui.groups.crowd import every_pair
from app.ui.groups.named import FACES, WOMEN, group_name
from app.ui.groups.pairs import LOOSEST, Basis, results, stops
from app.ui.theme import TARGET, Theme
from tests.ui.house import settle


def cards(page):
    return [view.card for view in page.stage.views]


def shown_words(page):
    """What every part says, to the eye and to the ear."""
    parts = [*page.desk.findChildren(QWidget), *page.stage.findChildren(QWidget)]
    sure = [harm.sure for card in cards(page) for harm in (card.wrong, card.missed)]
    return [page._heard(), *sure, *(part.accessibleName() for part in parts if part.isVisible())]


def guess(asked, key):
    """A press on one of the answers."""
    asked._pad._options[key].click()


def opened(page, name):
    """The page, opened with one of its presets."""
    preset = shipped().find("groups", name)
    assert preset is not None
    page.arrive(preset=name, values=preset.values)
    return page


def test_every_preset_of_the_lessons_opens_its_scene(page):
    assert {preset.name for preset in shipped().of_room("groups")} == set(ROOMS["groups"])
    for preset in shipped().of_room("groups"):
        opened(page, preset.name)
        assert page.scene == preset.values.get("scene", "one")
        assert (page.pair.basis is Basis.MEASURED) == ("pair" in preset.values)


def test_values_that_went_out_come_in_again(page):
    page.show_pair(WOMEN, 5.0)
    guess(page.desk.often, "same")
    page.show_scene("each")
    guess(page.desk.both, "yes")
    page.desk.try_all.click()
    guess(page.desk.choose, "strangers")
    page.show_scene("searched")
    page.stage.each[1].setValue(444)
    page.stage.searched.setValue(70)
    page.desk.published_link.click()
    kept = page.values()
    assert set(kept) == set(VALUES["groups"])
    page.reset()
    assert page.values() != kept
    page.show_values(kept)
    assert page.values() == kept
    assert page.papers.published.isVisible()


def test_what_the_room_sets_by_itself_is_no_change_of_the_visitors(page, qtbot):
    with qtbot.assertNotEmitted(page.changed), qtbot.assertNotEmitted(page.noted):
        opened(page, "line-for-each")
        page.reset()


def test_a_line_that_is_let_go_a_scene_and_a_pair_are_changes(page, qtbot):
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(page.stage.all, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.changed):
        page.desk.scenes.parts["each"].click()
    with qtbot.waitSignal(page.changed):
        page.papers.groups.rows[-1].click()


def test_a_guess_is_noted_with_what_was_published(page, qtbot):
    with qtbot.waitSignal(page.noted) as told:
        guess(page.desk.often, "twice")
    (note,) = told.args
    assert note.kind is Kind.PREDICTION
    assert (note.answer, note.came) == ("2 times", "Published: 10 to 100 times, depending on the algorithm")
    rates = [group.false_match(0.363).value for group in page.pair.groups]
    assert [dict(note.values)[f"{one}_stranger_rate"] for one in ("first", "second")] == rates


def test_the_second_group_is_not_told_before_a_guess(page):
    first, second = (view.accessibleName() for view in page.stage.views)
    assert first == (
        "White faces: 1 of 1,000 strangers wrongly matched (example: our curve), "
        "18 of 1,000 right people missed (assumed: the same curve)."
    )
    assert "? of 1,000 strangers" in second
    assert "? of 1,000 right people" in second
    assert not page.desk.board.isVisible()
    assert "10" not in page.stage.pick.text()
    assert "10" not in page.stage.basis.text()
    assert "10 of" not in page._heard()
    guess(page.desk.often, "same")
    assert "10 of 1,000 strangers" in page.stage.views[1].accessibleName()
    assert page.desk.board.isVisible()


def test_other_groups_are_asked_about_anew(page):
    guess(page.desk.often, "same")
    page.show_pair(page.pair.key, 100.0)
    assert not page.covered
    page.show_pair(WOMEN)
    assert page.covered


@pytest.mark.parametrize("reduced", [True, False])
def test_every_pair_of_lines_is_tried_and_what_came_is_told(make_page, qtbot, reduced):
    page = make_page(theme=Theme(reduced_motion=reduced))
    page.show_scene("each")
    guess(page.desk.both, "yes")
    with qtbot.waitSignal(page.noted, timeout=20_000) as told:
        page.desk.try_all.click()
    (note,) = told.args
    every = (page.pair.strictest - LOOSEST + 1) ** 2
    assert (note.answer, note.came) == ("yes", "no, in this example")
    assert dict(note.values)["pairs_of_lines"] == every
    assert page.desk.title.text() == "Example: no two lines make both harms the same"
    assert page.desk.both.answer.text() == "You guessed: yes. Here: no, in this example."
    assert page.setting.lines == (363, 363)
    assert not page.trial.running


def test_a_hand_ends_the_trial_where_it_takes_the_line(make_page, qtbot):
    page = make_page(theme=Theme())
    page.show_scene("each")
    guess(page.desk.both, "no")
    with qtbot.waitSignal(page.trial.moved):
        page.desk.try_all.click()
    QTest.keyClick(page.stage.each[1], Qt.Key.Key_End)
    assert not page.trial.running
    assert page.setting.lines[1] == page.pair.strictest
    assert page.tried


def test_who_leaves_during_the_trial_has_not_seen_it(make_page, qtbot):
    page = make_page(theme=Theme())
    page.show_scene("each")
    guess(page.desk.both, "no")
    with qtbot.waitSignal(page.trial.moved):
        page.desk.try_all.click()
    with qtbot.assertNotEmitted(page.noted):
        page.leave()
    assert page.setting.lines == (363, 363)
    assert not page.tried


@pytest.mark.parametrize(("choice", "place"), [("strangers", 0), ("right", 1)])
def test_what_is_chosen_is_made_the_same_and_the_other_harm_is_not(page, choice, place):
    page.show_scene("each")
    guess(page.desk.both, "no")
    page.desk.try_all.click()
    guess(page.desk.choose, choice)
    assert [holds for _, _, holds in page.desk.board.checks] == [place == 0, place == 1]
    assert page.desk.next.isVisible()


def test_where_two_lines_can_make_both_the_same_that_is_told(page):
    page.show_pair(WOMEN, 2.0)
    page.show_scene("each")
    guess(page.desk.both, "no")
    page.desk.try_all.click()
    found = every_pair(page.pair)
    assert found.alike > 0
    assert page.desk.title.text().startswith(f"{found.alike} of ")
    assert page.desk.both.answer.text().startswith("You guessed: no. Here: yes, at ")


def test_a_snapshot_holds_what_the_cards_say(page, qtbot):
    page.show_scene("searched")
    with qtbot.waitSignal(page.noted) as told:
        page.desk.keep.click()
    (note,) = told.args
    assert note.kind is Kind.SNAPSHOT
    assert all(card.wrong.numeral in note.came and card.name in note.came for card in cards(page))
    assert dict(note.values)["second_searched"] == 50_000


def test_the_counters_are_the_measured_rates(page, populations):
    opened(page, "other-faces")
    guess(page.desk.often, "hundred")
    news, rendered = populations.news_photos, populations.rendered_people
    shown = [(card.wrong.hit, card.missed.hit) for card in cards(page)]
    assert shown == [
        (round(1000 * fmr(one, 0.363).value), round(1000 * fnmr(one, 0.363).value)) for one in (news, rendered)
    ]
    assert "likely" in cards(page)[1].missed.sure
    assert not [said for said in shown_words(page) if "example" in said or "assumed" in said]


@pytest.mark.parametrize(("key", "times"), [(FACES, 10.0), (FACES, 100.0), (WOMEN, 0.0)])
def test_nothing_is_told_of_a_published_group_as_if_somebody_had_measured_it(page, key, times):
    page.show_pair(key, times)
    guess(page.desk.often, "ten")
    for scene, first, second in (("one", 363, 363), ("each", 363, 363), ("each", 363, 520), ("searched", 363, 440)):
        page.show_scene(scene)
        for line, value in zip((page.stage.all, *page.stage.each), (first, first, second), strict=True):
            line.setValue(value)
        for card, view in zip(cards(page), page.stage.views, strict=True):
            assert card.wrong.sure.startswith("example: ")
            assert card.missed.sure.startswith("assumed: ")
            assert "likely" not in card.wrong.sure + card.missed.sure
            for said in (view.accessibleName(), page._heard()):
                assert card.wrong.sure in said
                assert card.missed.sure in said
            if card.name in page.desk.story.text():
                assert f"{card.name}, in this example:" in page.desk.story.text()
        assert page.desk.board_title.text().endswith("in this example?")
        assert "Right people missed (assumed)" in page.desk.board.accessibleName()


def test_beyond_what_was_counted_an_example_is_extrapolated_as_well(page):
    guess(page.desk.often, "ten")
    page.stage.all.setValue(520)
    assert [card.wrong.sure for card in cards(page)] == [
        "example: our curve; extrapolated",
        "example: our curve × 10; extrapolated",
    ]


def test_what_is_kept_of_a_published_pair_says_that_it_is_an_example_of_which_study(page):
    notes: list[Note] = []
    page.noted.connect(notes.append)
    guess(page.desk.often, "ten")
    page.desk.keep.click()
    page.show_scene("each")
    guess(page.desk.both, "no")
    page.desk.try_all.click()
    guess(page.desk.choose, "strangers")
    page.show_scene("searched")
    page.desk.keep.click()
    assert len(notes) == 5
    for note in notes:
        assert "NISTIR 8280 (NIST demographic study), 2019-12" in note.about
        assert "Published: " in note.came or "in this example" in note.came
    for note in (notes[1], notes[-1]):
        assert note.came.count("(example: ") == note.came.count("(assumed: ") == 2
        assert "Right people missed (assumed)" in note.came


def test_the_line_of_this_room_is_said_to_be_its_own(page):
    assert page.stage.all.value_words == "0.363 · this room’s own line"


def test_the_published_groups_are_named_as_the_source_names_them(page, published):
    for one in published:
        if one.low is not None:
            page.show_pair(one.what)
            guess(page.desk.often, "ten")
            names = [group_name(group) for group in page.pair.groups]
            assert all(name != one.what for name in names), "a difference without names"
    page.show_pair(WOMEN)
    assert [card.name for card in cards(page)] == ["Men", "Women"]


def test_the_end_of_the_range_is_chosen_by_hand(page):
    guess(page.desk.often, "ten")
    assert (page.pair.key, page.pair.times) == (FACES, 10)
    low = cards(page)[1].wrong.hit
    page.stage.pick.click()
    assert page.papers.groups.isVisible()
    page.papers.groups.rows[1].click()
    assert not page.papers.groups.isVisible()
    assert (page.pair.key, page.pair.times) == (FACES, 100)
    assert cards(page)[1].wrong.hit > 8 * low
    assert cards(page)[1].wrong.sure == "example: our curve × 100"


def test_both_lines_begin_where_the_one_was_and_a_hand_on_the_people_moves_its_line(page):
    page.stage.all.setValue(400)
    page.desk.scenes.parts["each"].click()
    assert page.setting.lines == (400, 400)
    view, line = page.stage.views[1], page.stage.each[1]
    settle()
    there = QPoint(round(line.x_of(500)), view.ground_box().center().y())
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=there)
    assert page.setting.lines[0] == 400
    assert abs(page.setting.lines[1] - 500) <= 1


def test_where_strangers_fare_alike_it_is_said_who_is_missed(page):
    page.desk.scenes.parts["each"].click()
    page.stage.each[1].put(stops(page.pair, 363)[0])
    strange, missed = page.desk.board.checks
    assert (strange[2], missed[2]) == (True, False)
    assert "right people are missed" in page.desk.story.text()


def test_searching_one_group_more_makes_its_names_worth_less(page):
    page.desk.scenes.parts["searched"].click()
    assert page.setting.searched == (50_000, 50_000)
    assert page.desk.board.checks[2][2]
    page.stage.searched.setValue(90)
    found = results(page.pair, page.setting)
    assert [card.wrong.hit for card in cards(page)] == [round(one.wrong_of_hundred) for one in found]
    assert cards(page)[1].wrong.hit > 5 * cards(page)[0].wrong.hit
    assert not page.desk.board.checks[2][2]


def test_when_everything_is_the_same_its_price_is_said(page):
    page.show_pair(WOMEN)
    page.show_scene("searched")
    for line, value in zip(page.stage.each, (315, 333), strict=True):
        line.setValue(value)
    assert all(holds for _, _, holds in page.desk.board.checks)
    assert page.desk.verdict.text().startswith("3 of 3 are the same. The price:")


def test_a_guess_is_kept_and_answered_and_forgotten(page):
    guess(page.desk.often, "ten")
    assert page.scene == "one"
    assert page.desk.often.answer.text().startswith("You guessed: 10 times. Published: 10 to 100 times")
    page.desk.next.click()
    assert page.scene == "each"
    page.reset()
    assert page.desk.often.value is None
    assert page.desk.often.isVisible()


def test_hand_and_key_move_the_line_alike(page):
    line = page.stage.all
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert line.value() == 373
    QTest.keyClick(line, Qt.Key.Key_Home)
    by_key = cards(page)
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(0, line.height() // 2))
    assert line.value() == line.minimum()
    assert cards(page) == by_key


def test_the_line_tells_where_it_was_put_by_hand(page, qtbot):
    with qtbot.waitSignal(page.threshold_changed) as told:
        QTest.keyClick(page.stage.all, Qt.Key.Key_Left)
    assert told.args == [pytest.approx(0.353)]


def test_keys_do_not_step_over_where_strangers_fare_alike(page):
    opened(page, "line-for-each")
    line = page.stage.each[1]
    stop = stops(page.pair, 363)[0]
    line.setValue(stop - 4)
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert line.value() == stop
    assert "strangers alike" in line.accessibleDescription()


def test_stops_have_their_names_in_the_language_in_force(page, language):
    page.show_scene("each")
    before = set(page.stage.each[1].stops.values())
    language.choose("es")
    settle()
    after = set(page.stage.each[1].stops.values())
    assert not before & after
    assert "desconocidos" in " ".join(after)


def test_reset_puts_everything_as_it_was(page):
    before = (page.setting, page.pair, cards(page), page.desk.story.text())
    opened(page, "other-faces")
    page.show_scene("searched")
    page.stage.each[0].setValue(250)
    page.reset()
    assert (page.setting, cards(page), page.desk.story.text()) == (before[0], before[2], before[3])
    assert page.pair.key == before[1].key


def test_nobody_who_is_seen_or_compared_changes_anything(page):
    before = cards(page)
    page.follow(None)
    page.show_seen(object())
    page.show_compared(object())
    assert cards(page) == before
    assert all(not name.startswith(("camera", "consent", "visitor")) for name in dir(page))


def test_without_measured_groups_nothing_is_shown_and_it_is_said(make_page):
    page = make_page([])
    assert not [pair for pair in page.pairs if pair.basis is Basis.RENDERED]
    assert any("not measured yet" in text.text() for text in page.papers.know.texts)


def test_measured_groups_of_rendered_people_are_labelled(make_page, kind):
    page = make_page([kind])
    page.show_pair("rendered-age")
    guess(page.desk.often, "twice")
    assert "mechanism, not the size" in page.stage.basis.text()
    assert [card.name for card in cards(page)] == ["Rendered as under 35", "Rendered as 55 and over"]
    assert page.desk.often.answer.text() == "You guessed: 2 times. Measured here: 3 times as often."
    assert page.values()["pair"] == "rendered-age"
    assert not wrong_value("groups", "pair", "rendered-age")


def test_groups_whose_intervals_meet_are_not_said_to_differ(make_page, kind):
    wide = [replace(one, low=(0.0,) * 3, high=(1.0,) * 3) for one in kind.fmr]
    page = make_page([replace(kind, fmr=tuple(wide))])
    page.show_pair("rendered-age")
    guess(page.desk.often, "ten")
    assert page.desk.often.answer.text() == "You guessed: 10 times. Measured here: too few people to tell."
    assert page.desk.board.checks[0][1:] == ("too few to tell", False)
    assert "too few people to tell" in page.desk.story.text()


def test_every_published_difference_stands_with_its_fact_sources_and_caution(page, published):
    said = "\n".join(text.text() for text in page.papers.published.texts)
    for one in published:
        assert all(part in said for part in (one.fact, one.date, one.caution, *one.sources))


def test_a_sheet_is_put_away_by_escape_and_the_focus_goes_back(page):
    page.activateWindow()
    page.desk.know_link.click()
    assert page.papers.know.isVisible()
    QTest.keyClick(page.papers.know, Qt.Key.Key_Escape)
    assert not page.papers.know.isVisible()


@pytest.mark.parametrize("size", [(1280, 704), (1024, 504), (1920, 950), (600, 970)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("scene", ["one", "each", "searched"])
def test_nothing_is_cut_off_and_everything_can_be_hit(make_page, size, scale, scene):
    page = make_page(theme=Theme(text_scale=scale, reduced_motion=True), size=size)
    page.show_scene(scene)
    guess(page.desk.often, "ten")
    settle()
    for view in page.stage.views:
        assert view.height() >= view.heightForWidth(view.width())
    desk = page.desk
    for text in (desk.story, desk.foot, desk.verdict, desk.both.question, desk.often.answer, page.stage.basis):
        if text.isVisible():
            assert text.height() >= text.heightForWidth(text.width())
    targets = [part for part in page.findChildren(QAbstractButton) if part.isVisible()]
    targets += [part for part in page.findChildren(QSlider) if part.isVisible()]
    assert len(targets) >= 7
    for part in targets:
        assert min(part.width(), part.height()) >= round(TARGET * page.theme.scale) - 1
        assert part.accessibleName()
