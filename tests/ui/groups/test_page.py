"""The Groups room: numbers from the model, one tap a scene, nobody looked at."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QSlider

from app.lessons.presets import shipped
from app.lessons.rooms import ROOMS
from app.lessons.values import VALUES
from app.model.estimates import fmr, fnmr
from app.model.notebook import Kind
from app.ui.groups.pairs import Basis
from app.ui.groups.words import FACES, WOMEN, group_name
from app.ui.theme import TARGET, Theme
from tests.ui.house import settle


def cards(page):
    return [view.card for view in page.stage.views]


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
    page.desk.guess._pad._options["same"].click()
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
    assert page.published_sheet.isVisible()


def test_what_the_room_sets_by_itself_is_no_change_of_the_visitors(page, qtbot):
    with qtbot.assertNotEmitted(page.changed), qtbot.assertNotEmitted(page.noted):
        opened(page, "line-for-each")
        page.reset()


def test_a_line_that_is_let_go_a_scene_and_a_pair_are_changes(page, qtbot):
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(page.stage.all, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.changed):
        page.desk.scenes._options["each"].click()
    with qtbot.waitSignal(page.changed):
        page.stage.pairs._options[WOMEN].click()


def test_a_guess_is_noted_with_what_came(page, qtbot):
    with qtbot.waitSignal(page.noted) as told:
        page.desk.guess._pad._options["less"].click()
    (note,) = told.args
    missed = [group.missed(line / 1000).value for group, line in zip(page.pair.groups, page.setting.lines, strict=True)]
    assert note.kind is Kind.PREDICTION
    assert (note.answer, note.came) == ("less", "more (1.9 times as often)")
    assert [dict(note.values)[f"{one}_missed_rate"] for one in ("first", "second")] == missed


def test_a_snapshot_holds_what_the_cards_say(page, qtbot):
    page.show_scene("searched")
    with qtbot.waitSignal(page.noted) as told:
        page.desk.keep.click()
    (note,) = told.args
    assert note.kind is Kind.SNAPSHOT
    assert all(card.wrong.numeral in note.came and card.name in note.came for card in cards(page))
    assert dict(note.values)["second_searched"] == 90_000


def test_the_counters_are_the_measured_rates(page, populations):
    opened(page, "other-faces")
    news, rendered = populations.news_photos, populations.rendered_people
    shown = [(card.wrong.hit, card.missed.hit) for card in cards(page)]
    assert shown == [
        (round(1000 * fmr(one, 0.363).value), round(1000 * fnmr(one, 0.363).value)) for one in (news, rendered)
    ]
    assert "at most" in cards(page)[1].missed.sure


def test_the_published_groups_are_named_as_the_source_names_them(page, published):
    for one in published:
        if one.low is not None:
            page.show_pair(one.what)
            names = [group_name(group) for group in page.pair.groups]
            assert all(name != one.what for name in names), "a difference without names"
    page.show_pair(WOMEN)
    assert [card.name for card in cards(page)] == ["Men", "Women"]


def test_the_end_of_the_range_is_chosen_by_hand(page):
    assert page.pair.key == FACES
    low = cards(page)[1].wrong.hit
    page.stage.ratios._options["100"].click()
    assert page.pair.times == 100
    assert cards(page)[1].wrong.hit > 8 * low
    assert "an example" in cards(page)[1].wrong.sure


def test_one_tap_gives_each_group_its_line_and_strangers_fare_alike(page):
    page.desk.scenes._options["each"].click()
    strange, missed, _ = page.desk.board.checks
    assert strange[2]
    assert not missed[2]
    assert page.stage.each[1].value() > page.stage.each[0].value()
    assert "right people are missed" in page.desk.story.text()


def test_one_tap_searches_one_group_more_and_its_names_are_worth_less(page):
    page.desk.scenes._options["searched"].click()
    assert page.setting.searched == (10_000, 90_000)
    assert cards(page)[1].wrong.hit > 5 * cards(page)[0].wrong.hit
    assert not page.desk.board.checks[2][2]


def test_when_everything_is_the_same_its_price_is_said(page):
    page.show_pair(WOMEN)
    page.stage.all.setValue(260)
    page.show_pair(WOMEN)
    page.show_scene("each")
    assert all(holds for _, _, holds in page.desk.board.checks)
    assert page.desk.verdict.text().startswith("3 of 3 are the same. The price:")


def test_a_guess_is_kept_and_answered_and_forgotten(page):
    page.desk.guess._pad._options["less"].click()
    assert page.scene == "each"
    assert page.desk.guess.answer.text() == "You guessed: less. Here: more."
    page.reset()
    assert page.desk.guess.value is None
    assert page.desk.guess.isVisible()


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
    stop = line.value()
    line.setValue(stop - 4)
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert line.value() == stop
    assert "strangers alike" in line.accessibleDescription()


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


def test_without_measured_groups_nothing_is_shown_and_it_is_said(page):
    assert not [key for key in page.keys if key.startswith("rendered:")]
    assert any("not measured yet" in text.text() for text in page.know_sheet.texts)


def test_measured_groups_of_rendered_people_are_labelled(make_page, kind):
    page = make_page([kind])
    page.show_pair("rendered:age")
    assert "mechanism, not the size" in page.stage.basis.text()
    assert [card.name for card in cards(page)] == ["under 35", "55 and over"]
    assert not page.stage.ratios.isVisible()


def test_every_published_difference_stands_with_its_fact_sources_and_caution(page, published):
    said = "\n".join(text.text() for text in page.published_sheet.texts)
    for one in published:
        assert all(part in said for part in (one.fact, one.date, one.caution, *one.sources))


def test_a_sheet_is_put_away_by_escape_and_the_focus_goes_back(page):
    page.activateWindow()
    page.desk.know_link.click()
    assert page.know_sheet.isVisible()
    QTest.keyClick(page.know_sheet, Qt.Key.Key_Escape)
    assert not page.know_sheet.isVisible()


@pytest.mark.parametrize("size", [(1280, 704), (1024, 504), (1920, 950), (600, 970)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("scene", ["one", "each", "searched"])
def test_nothing_is_cut_off_and_everything_can_be_hit(make_page, size, scale, scene):
    page = make_page(theme=Theme(text_scale=scale, reduced_motion=True), size=size)
    page.show_scene(scene)
    settle()
    for view in page.stage.views:
        assert view.height() >= view.heightForWidth(view.width())
    for text in (page.desk.story, page.desk.foot, page.desk.verdict, page.stage.basis):
        if text.isVisible():
            assert text.height() >= text.heightForWidth(text.width())
    targets = [part for part in page.findChildren(QAbstractButton) if part.isVisible()]
    targets += [part for part in page.findChildren(QSlider) if part.isVisible()]
    assert len(targets) >= 8
    for part in targets:
        assert min(part.width(), part.height()) >= round(TARGET * scale) - 1
        assert part.accessibleName()
