"""The Faceprint room fits: nothing is cut off, nothing is cut in two, and little scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from pytestqt.qtbot import QtBot

from app.lessons.values import Setting
from app.live.consent import Standing
from app.ui.faceprint.layout import ENOUGH
from app.ui.language import Language
from app.ui.parts.fold import _leaves, shown_in
from tests.ui.faceprint.conftest import Stage
from tests.ui.fits import WINDOWS, faults, scrolling, shapes
from tests.ui.house import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell

SIZES = [(1024, 504, 1.0), (1280, 704, 1.0), (1920, 970, 1.0), (1080, 1747, 1.0), (1280, 704, 2.0), (700, 500, 1.25)]


@pytest.mark.parametrize(("width", "height", "text"), SIZES)
@pytest.mark.parametrize("rendered", [True, False])
def test_no_word_is_cut_off_and_no_target_is_small(
    stage: Stage, width: int, height: int, text: float, *, rendered: bool
) -> None:
    stage.theme.set_look(text_scale=text, reduced_motion=True)
    stage.page.follow(stage.visitor if rendered else None)
    stage.resize(width, height)
    stage.compare()
    stage.compare(0.9, after=0.3)
    settle()
    machine, sheet = stage.room.machine, stage.room.sheet
    said = (
        *machine.captions,
        machine.odds,
        machine.foot,
        machine.bars_title,
        machine.trace_title,
        sheet.title,
        sheet.task,
    )
    for part in said:
        assert part.height() >= part.heightForWidth(part.width()) - 1, part.text()
    least = round(44 * stage.theme.scale)
    for button in (sheet.again, sheet.onward, sheet.know, sheet.why, sheet.guess.keep, sheet.skip):
        assert button.height() >= least
        assert button.width() >= least
    assert sheet.rail.height() >= least
    parts = (machine.live, machine.crop, machine.card, machine.bars, machine.trace, machine.odds, machine.foot)
    boxes = [part.geometry() for part in parts]
    assert all(not one.intersects(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])
    assert all(machine.rect().contains(box) for box in boxes)
    assert machine.trace.height() >= 100 * stage.theme.scale


class Counter(QObject):
    """Counts requests for a new layout."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() == QEvent.Type.LayoutRequest
        return False


def test_at_rest_no_layout_asks_for_another(stage: Stage) -> None:
    settle()
    counter = Counter()
    stage.room.sheet.installEventFilter(counter)
    settle()
    assert counter.seen == 0
    stage.room.sheet.removeEventFilter(counter)


def test_the_words_on_the_strangers_card_never_cover_the_face(stage: Stage) -> None:
    stage.resize(1024, 504)
    stage.skip_the_guess()
    stage.compare()
    stage.compare(0.9, stranger=0.5, after=0.3)
    card = stage.room.machine.card
    over = card.palette_in_force.colour("over")
    image = card.grab().toImage()
    middle = image.width() // 2
    assert card.over
    assert image.pixelColor(middle, 0) == over
    assert all(image.pixelColor(middle, y) != over for y in range(8, round(image.height() * 0.75)))


def test_double_text_is_never_wider_than_the_window(stage: Stage, language: Language) -> None:
    stage.compare()
    for window, code, text in shapes(stage.page, stage.theme, language):
        assert stage.room.width() <= stage.page.sheet.viewport().width(), (window, code, text)
        assert stage.room.sheet.width() <= stage.room._paper.viewport().width(), (window, code, text)
        assert stage.room.machine.trace.height() >= 100 * stage.room.theme.scale


@pytest.mark.parametrize("sheet", ["", "know", "why"])
def test_it_has_one_scroll_bar_at_most_and_cuts_nothing_in_any_window(
    stage: Stage, language: Language, sheet: str
) -> None:
    stage.compare()
    stage.page.show_values({"sheet": sheet})
    assert "\n".join(faults(stage.page, stage.theme, language)) == ""


STATES: tuple[dict[str, Setting], ...] = ({}, {"guess": 0.4}, {"task": "eyes"}, {"task": "faces"}, {"revealed": True})


LARGE = [((1024, 600), 1.0), ((1280, 800), 1.5), ((1280, 800), 2.0), ((1920, 1080), 1.5), ((1080, 1920), 2.0)]


def across(stage: Stage) -> list[str]:
    """What of the paper stands across the edge of what is seen of it."""
    room, page = stage.room, stage.page
    view = room._paper.viewport()
    fold = min(page.height(), view.mapTo(page, QPoint(0, view.height())).y())
    found = []
    for part in (leaf for item in shown_in(room.sheet.column) for leaf in _leaves(item)):
        top = part.mapTo(page, QPoint(0, 0)).y()
        if top < fold < top + part.height():
            found.append(f"{part.accessibleName()} {top} to {top + part.height()}, not {fold}")
    return found


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize(("window", "text"), LARGE)
def test_the_edge_of_the_window_cuts_no_row_of_the_paper_in_two(
    stage: Stage, language: Language, window: tuple[int, int], text: float, code: str
) -> None:
    language.choose(code)
    stage.theme.fit(QSize(*window))
    stage.theme.set_look(text_scale=text, reduced_motion=True)
    stage.resize(*WINDOWS[window])
    stage.compare()
    for state in STATES:
        stage.page.show_values(state)
        settle()
        assert across(stage) == [], state


@pytest.mark.parametrize("code", ["en", "es"])
def test_in_a_low_window_all_of_the_paper_is_seen_at_once(stage: Stage, language: Language, code: str) -> None:
    language.choose(code)
    stage.resize(1024, 504)
    stage.compare()
    for state in STATES:
        stage.page.show_values(state)
        settle()
        assert scrolling(stage.page) == [], state


def test_what_to_do_gives_way_before_a_row_would_be_out_of_sight(stage: Stage) -> None:
    stage.resize(1280, 704)
    stage.skip_the_guess()
    stage.page.show_values({"task": "faces"})
    assert not stage.room.sheet.task.isHidden()
    stage.resize(1024, 440)
    assert stage.room.sheet.task.isHidden()
    stage.resize(1280, 704)
    assert not stage.room.sheet.task.isHidden()


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize(("window", "inner"), [((1280, 800), 607), ((1024, 600), 407), ((1080, 1920), 1500)])
@pytest.mark.parametrize("less", [0, 30, 60, 90, 120])
def test_the_edge_of_the_window_leaves_no_heading_of_the_screen_without_what_it_heads(
    stage: Stage, language: Language, window: tuple[int, int], inner: int, less: int, code: str
) -> None:
    language.choose(code)
    stage.theme.fit(QSize(*window))
    stage.theme.set_look(text_scale=2.0, reduced_motion=True)
    stage.resize(window[0], inner - less)
    stage.compare()
    settle()
    room, fold = stage.room, inner - less
    machine, enough = room.machine, round(ENOUGH * room.theme.scale)
    parts = (
        (machine.bars_title.y(), machine.bars.geometry().bottom()),
        (machine.trace_title.y(), machine.trace.y() + enough),
        (machine.odds.y(), machine.foot.geometry().bottom()),
    )
    assert room.height() > fold, "or there is no edge to test"
    assert [part for part in parts if part[0] + 1 < fold < part[1] - 1] == []


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize(("window", "inner"), [((1280, 800), 607), ((1920, 1080), 820), ((1080, 1920), 1500)])
def test_a_question_that_large_text_puts_under_the_edge_is_brought_into_sight(
    stage: Stage, language: Language, qtbot: QtBot, window: tuple[int, int], inner: int, code: str
) -> None:
    language.choose(code)
    stage.theme.fit(QSize(*window))
    stage.theme.set_look(text_scale=2.0, reduced_motion=True)
    stage.resize(window[0], inner)
    settle()
    stage.show(live=True, standing=Standing.NOT_ASKED)

    def whole() -> bool:
        view, asking = stage.page.sheet.viewport(), stage.page.asking
        top = asking.mapTo(stage.page, QPoint(0, 0)).y()
        return top >= 0 and top + asking.height() <= view.height()

    qtbot.waitUntil(whole)
