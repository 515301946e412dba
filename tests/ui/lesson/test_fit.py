"""Nothing is cut off, at any size; nothing looks like a stock widget."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QScrollBar, QWidget

from app.lessons.types import BothSides, Side, SourceMark, Text
from app.ui.lesson.press import Press
from app.ui.lesson.prose import Prose
from app.ui.lesson.room_frame import RoomTask
from app.ui.lesson.sides import Sides
from app.ui.lesson.stack import Headline, height_of
from app.ui.parts.button import Button
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme
from tests.ui.house import settle

SIZES = {
    "laptop": ((1280, 704), 1.0, 1.0),
    "narrow": ((1024, 640), 1.0, 1.0),
    "large text": ((1280, 612), 2.0, 1.0),
    "full HD": ((1920, 950), 1.0, 1.35),
    "upright": ((1080, 1750), 1.0, 1.8),
    "upright, large text": ((1080, 1500), 2.0, 1.8),
    "small": ((640, 400), 1.0, 1.0),
}


def shown(page):
    return [part for part in page.findChildren(QWidget) if part.isVisible()]


def cut_off(page):
    """Texts and buttons that are lower than they need, or stand out of what holds them."""
    found = []
    for part in shown(page):
        if not isinstance(part, QLabel | Press | Button) or (isinstance(part, Press) and part in page.leaf.marks):
            continue
        text = part.text() or part.accessibleName()
        if part.height() < height_of(part, part.width()):
            found.append(f"{text}: {part.height()} px of {height_of(part, part.width())}")
        if isinstance(part, Words) and part.laid(part.width()).width > part.width() + 1:
            found.append(f"{text}: wider than {part.width()} px")
        if isinstance(part, Prose) and part.setting(part.width()).width > part.width() + 1:
            found.append(f"{text}: prose wider than {part.width()} px")
        if not part.parentWidget().rect().contains(part.geometry()):
            found.append(f"{text}: {part.geometry()} outside {part.parentWidget().rect()}")
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["english", "spanish"])
def test_no_text_is_cut_off(language, size, make_bench, request):
    lesson = request.getfixturevalue(language)
    pixels, text, window = SIZES[size]
    theme = Theme(text_scale=text)
    theme._window_scale = window
    bench = make_bench(theme)
    page = bench.show(lesson, size=pixels)
    for step in range(len(lesson.steps)):
        bench.turn(step)
        assert cut_off(page) == [], lesson.steps[step].id
        assert page.sheet.width() <= page.width()


@pytest.mark.parametrize("size", SIZES)
def test_parts_of_a_step_never_lie_over_each_other(size, make_bench, english):
    pixels, text, window = SIZES[size]
    theme = Theme(text_scale=text)
    theme._window_scale = window
    bench = make_bench(theme)
    page = bench.show(english, size=pixels)
    for step in range(len(english.steps)):
        bench.turn(step)
        for value in (0, page.view.verticalScrollBar().maximum()):
            page.view.verticalScrollBar().setValue(value)
            tops = [part for part in (*page.leaf.parts, page.rail, page.progress) if part.isVisible()]
            for number, one in enumerate(tops):
                for other in tops[number + 1 :]:
                    assert not one.geometry().intersects(other.geometry()), (english.steps[step].id, one, other)


def test_three_columns_where_there_is_room_and_one_where_there_is_not(make_bench, english):
    for size in SIZES:
        wide = size in ("laptop", "full HD")
        pixels, text, window = SIZES[size]
        theme = Theme(text_scale=text)
        theme._window_scale = window
        page = make_bench(theme).show(english, 3, size=pixels)
        aside, headline = page.leaf.aside.geometry(), page.leaf.headline.geometry()
        assert page.rail.isVisible() is wide, size
        assert page.progress.isVisible() is not wide, size
        assert (aside.left() > headline.right()) is wide, size
        assert (aside.top() > page.leaf.parts[-2].geometry().bottom()) is not wide, size
        assert page.progress.text() == "Step 4 of 13, Jul 2019, The line-up"


def test_the_columns_are_those_of_the_design(bench, english):
    page = bench.show(english, 3)
    left = [page.rail.x(), page.leaf.headline.x(), page.leaf.aside.x()]
    assert left == [24, 298, 912]
    assert [page.rail.width(), page.leaf.headline.width(), page.leaf.aside.width()] == [220, 560, 344]
    assert page.leaf.prose[0].step == 31


def test_the_rail_and_the_sources_stay_in_sight_while_the_text_scrolls(bench, english):
    page = bench.show(english, 9)
    page.view.verticalScrollBar().setValue(300)
    view = QRect(0, 300, page.view.width(), page.view.viewport().height())
    assert view.contains(page.leaf.sources.rows[0].mapTo(page.sheet, QPoint(10, 10)))
    assert view.contains(page.rail.stops[0].mapTo(page.sheet, QPoint(10, 10)))
    assert page.leaf.headline.y() < 300


def test_a_short_step_needs_no_scroll_bar_on_a_laptop(bench, english):
    page = bench.show(english, 4)
    assert page.view.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("step", range(13))
def test_no_stock_widget_is_seen(step, make_bench, english):
    class Bare(QWidget):
        pass

    page = make_bench(make_room=lambda *_: Bare()).show(english, step)
    for part in shown(page):
        ours = type(part).__module__.startswith("app.")
        assert ours or isinstance(part, QScrollBar | Bare) or type(part) is QWidget, type(part)


def test_high_contrast_reaches_every_part(make_bench, english):
    bench = make_bench(Theme())
    page = bench.show(english, 3)
    page.theme.set_look(name="high")
    colours = {page.grab().toImage().pixelColor(x, 300).name() for x in (5, 270, 880, 1262)}
    assert colours == {"#ffffff"}


def test_the_scale_reaches_every_part_of_the_step_that_is_open(bench, english):
    page = bench.show(english, 3)
    before = page.leaf.prose[0].step
    page.theme.set_look(name="light", text_scale=1.5)
    bench.turn(3)
    assert page.leaf.prose[0].step > before
    assert cut_off(page) == []


def test_a_headline_has_no_lonely_word_in_its_last_line(bench, english):
    page = bench.show(english)
    lines = page.leaf.headline.laid(560).lines
    assert [line for line, _ in lines] == ["A face, a list,", "an arrest"]
    metrics = QFontMetricsF(page.theme.font(page.leaf.headline.role))
    assert metrics.horizontalAdvance("A face, a list, an") < 560


@pytest.mark.parametrize("said", ["“Through investigative means”", "Twenty-eight members of Congress"])
def test_a_headline_breaks_no_word_to_even_its_lines(said, qtbot):
    headline = Headline(Theme(), Role.HEADLINE, said)
    qtbot.addWidget(headline)
    assert " ".join(line for line, _ in headline.laid(560).lines) == said


def test_upright_in_large_text_no_headline_breaks_a_word_and_the_way_on_has_the_room(make_bench, spanish):
    pixels, text, window = SIZES["upright, large text"]
    theme = Theme(text_scale=text)
    theme._window_scale = window
    bench = make_bench(theme)
    page = bench.show(spanish, size=pixels)
    for step, told in enumerate(spanish.steps):
        bench.turn(step)
        headline = page.leaf.headline
        assert " ".join(line for line, _ in headline.laid(headline.width()).lines) == headline.text(), told.id
        on = page.strip.on
        assert len(on._laid(on.width()).lines) <= 4
        assert [line for line, _ in page.strip.back._laid(page.strip.back.width()).lines] == [str(step) if step else ""]
    assert page.strip.back.accessibleName().endswith(page.strip.back.text().partition(" ")[2])


def test_the_task_of_a_room_stands_in_the_column_of_the_text(bench, english):
    page = bench.show(english, 2)
    task = next(placed.part for placed in page.leaf.texts if isinstance(placed.part, RoomTask))
    assert (task.x(), task.width()) == (page.leaf.headline.x(), 560)
    assert page.leaf.frame.y() > task.geometry().bottom()


def test_only_two_sides_are_broad_and_the_sources_stand_beside_what_follows(bench, english):
    page = bench.show(english, 10)
    parts = [placed.part for placed in page.leaf.texts if not placed.part.isHidden()]
    sides = next(part for part in parts if isinstance(part, Sides))
    after = parts[parts.index(sides) + 1]
    assert sides.geometry().right() == page.leaf.aside.geometry().right()
    assert {part.width() for part in parts if part is not sides} == {560}
    assert page.leaf.aside.y() == after.y() > sides.geometry().bottom()


def test_sources_stand_below_two_sides_that_nothing_follows(bench, only):
    sides = [Side(name, ((Text("A point."), SourceMark("F-ARREST-05", 1)),)) for name in ("For", "Against")]
    page = bench.show(only(BothSides("Should it?", sides[0], sides[1], 1)))
    assert page.leaf.aside.y() > page.leaf.texts[-1].part.geometry().bottom()
    assert page.leaf.aside.x() == page.leaf.headline.x()


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_step_of_the_rail_is_seen_at_once(make_bench, english, spanish, language):
    lesson = english if language == "en" else spanish
    bench = make_bench()
    page = bench.show(lesson, len(lesson.steps) - 1)
    for size in ((1280, 704), (1280, 1000), (1280, 704)):
        bench.host.resize(*size)
        settle()
        last, view = page.rail.stops[-1], page.view.viewport()
        assert last.mapTo(view, QPoint(0, last.height())).y() <= view.height(), size
    role = Role.CONTROL if language == "en" else Role.SMALL
    assert page.rail.question.role is role
