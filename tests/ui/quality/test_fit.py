"""The Photo quality room is seen whole, without scrolling, in every window and both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from app.ui.language import Language
from app.ui.quality.density import LONG, LOW, ROOMY, SLIM, UPRIGHT, density
from app.ui.quality.slider import slider
from app.ui.theme import TARGET, Role, Theme
from tests.ui.fits import UPRIGHT as TALL
from tests.ui.fits import WINDOWS, cut_off, scrolling, shapes
from tests.ui.house import settle
from tests.ui.quality.conftest import Stage, preset

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


STATES: dict[str, dict[str, object]] = {
    "start": {}, "enhance": preset("enhance"), "mask": preset("mask"), "asked to guess": {"card": True},
    "guessed": {"card": True, "guess": 5.0},
    "nobody named": {"threshold": 0.6, "motion": 3.0, "eyes": 6.0, "mend": "mouth"},
}  # fmt: skip


@pytest.mark.parametrize("state", STATES)
def test_at_the_usual_size_of_text_nothing_scrolls_and_nothing_is_cut(
    stage: Stage, language: Language, state: str
) -> None:
    page = stage.page
    page.arrive(values=STATES[state])
    stage.settle()
    for window, code, text in shapes(page, page.theme, language):
        if text > 1.0:
            continue
        assert scrolling(page) == [], (window, code)
        assert cut_off(page) == [], (window, code)
        last = page.desk.know_link
        assert last.mapTo(page, last.rect().bottomLeft()).y() < page.height(), (window, code)
        foot = page.stage.foot
        assert foot.mapTo(page, foot.rect().bottomLeft()).y() < page.height(), (window, code)
        assert foot.height() >= foot.heightForWidth(foot.width()), (window, code)


def test_large_text_makes_it_longer_never_wider_than_the_window(stage: Stage, language: Language) -> None:
    page = stage.page
    page.arrive(values=preset("enhance"))
    stage.settle()
    for window, code, _ in shapes(page, page.theme, language):
        assert page.room.minimumSizeHint().width() <= page.width(), (window, code)


def test_the_smaller_the_room_the_closer_everything_stands() -> None:
    assert density(1280, 704) is ROOMY
    assert density(1024, 504) is LOW
    assert density(600, 935) is UPRIGHT
    assert density(640, 352) is LONG
    assert density(300, 467) is SLIM


def test_where_there_is_little_room_a_guess_takes_that_of_what_it_is_not_about(stage: Stage) -> None:
    page, desk = stage.page, stage.page.desk
    for window, close in (((1280, 800), False), ((1024, 600), True)):
        page.theme.fit(QSize(*window))
        page.resize(*WINDOWS[window])
        for values, mends, notes in (({"card": True}, not close, False), ({"guess": 4.0}, True, not close)):
            page.show_values(values)
            assert (desk.mend.isVisible(), desk.note.isVisible()) == (mends, notes), (window, values)
        page.show_values({"card": True, "mend": "mouth"})
        assert desk.mend.isVisible()
        page.show_values({})
        assert desk.note.isVisible()


def test_upright_a_guess_makes_the_paper_higher_and_it_never_scrolls_in_itself(stage: Stage) -> None:
    page = stage.page
    page.theme.fit(QSize(*TALL))
    page.resize(*WINDOWS[TALL])
    settle()
    page.desk.guess_link.click()
    settle()
    assert page.room.desk_scroll.height() == page.desk.height_for(page.room.width())
    assert page.room.desk_scroll not in scrolling(page)


def test_a_long_title_is_set_smaller_than_a_short_one(stage: Stage) -> None:
    desk = stage.page.desk
    stage.page.resize(*WINDOWS[1280, 800])
    settle()
    for said, role in (("Birgit comes first.", Role.HEADING), ("Birgit comes first. " * 5, Role.LABEL)):
        desk.title.say(said)
        assert desk.title.role is role


def test_upright_four_sliders_stand_in_a_row_with_their_tracks_at_one_height(stage: Stage) -> None:
    page = stage.page
    page.theme.fit(QSize(*TALL))
    page.resize(*WINDOWS[TALL])
    settle()
    rows = list(page.desk.rows.values())
    assert len({row.y() for row in rows[:4]}) == 1
    assert len({row.y() for row in rows}) == 2
    assert len({row.height() for row in rows}) == 1


@pytest.mark.parametrize(("low", "over"), [(True, False), (True, True)])
def test_a_lower_slider_is_still_as_large_as_a_finger(low: bool, over: bool) -> None:
    theme = Theme()
    row = slider(theme, "mask")
    usual = row.heightForWidth(200)
    row.stand(low=low, over=over)
    assert theme.px(TARGET) <= row.heightForWidth(200)
    assert over or row.heightForWidth(200) < usual
    assert row.handle < type(row).handle


def test_the_ring_of_a_low_slider_is_not_cut_off(stage: Stage, qtbot: QtBot) -> None:
    page = stage.page
    page.resize(*WINDOWS[1024, 600])
    settle()
    row = page.desk.rows["blur"]
    row.setFocus()
    without = row.grab().toImage()
    qtbot.keyClick(row, Qt.Key.Key_Home)
    ringed = row.grab().toImage()
    lines = [
        y for y in range(row.height()) if any(ringed.pixel(x, y) != without.pixel(x, y) for x in range(row.width()))
    ]
    middle = row.height() - 1 - (row.theme.px(TARGET) - 2 * row._lift) / 2
    assert lines
    assert max(lines) - middle == pytest.approx(middle - min(lines), abs=2)
