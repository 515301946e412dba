"""From right to left a lesson is mirrored as a whole."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from app.lessons.types import Poll
from app.ui.lesson.poll import Tally
from app.ui.lesson.rail import Progress


@pytest.fixture
def mirrored(bench):
    bench.host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return bench


def place(part, above):
    return QRect(part.mapTo(above, QPoint(0, 0)), part.size())


def test_rail_text_and_sources_stand_the_other_way_round(bench, english, make_bench):
    straight = bench.show(english)
    places = [place(part, straight.sheet) for part in (straight.rail, straight.leaf.headline, straight.leaf.aside)]
    other = make_bench()
    other.host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = other.show(english)
    found = [place(part, page.sheet) for part in (page.rail, page.leaf.headline, page.leaf.aside)]
    wide = page.sheet.width()
    assert [(wide - one.right() - 1, one.top(), one.size()) for one in found] == [
        (one.left(), one.top(), one.size()) for one in places
    ]


def test_the_next_step_is_on_the_left_and_its_arrow_points_there(mirrored, english):
    strip = mirrored.show(english, 1).strip
    assert strip.on.geometry().right() < strip.back.geometry().left()
    ground = strip.on.palette_in_force.colour("ground").rgb()
    image = strip.on.grab().toImage()
    middle, pad = image.height() // 2, strip.theme.px(16)
    shaft = [x for x in range(image.width()) if image.pixel(x, middle) == ground]
    assert shaft[0] < pad + strip.theme.px(6)


def test_hands_are_counted_on_the_other_side(mirrored, english):
    assert any(isinstance(block, Poll) for block in english.steps[0].blocks)
    page = mirrored.show(english)
    tallies = page.findChildren(Tally)
    assert tallies
    for tally in tallies:
        assert tally.more.x() == 0
        assert tally.more.geometry().right() < tally.less.x()
        assert tally.less.geometry().right() < tally.words.x()


def test_on_a_narrow_page_the_first_step_is_on_the_right(mirrored, english):
    page = mirrored.show(english, size=(700, 900))
    (line,) = [one for one in page.findChildren(Progress) if one.isVisible()]
    image, ink = line.grab().toImage(), line.palette_in_force.colour("ink").rgb()
    at, half = line.theme.px(10), line.width() // 2
    dark = [sum(image.pixel(x, at) == ink for x in side) for side in (range(half), range(half, line.width()))]
    assert dark[1] > dark[0]
