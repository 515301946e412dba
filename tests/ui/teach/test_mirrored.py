"""From right to left the strip under a slide and the numbers of answers are mirrored."""

import pytest
from PySide6.QtCore import QRect, Qt

from app.ui.parts.text import Words
from app.ui.teach.ask import AnswerRow


def test_the_words_and_the_buttons_of_the_strip_keep_apart(school, deck):
    school.host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    foot = school.show(deck, 1).foot
    buttons = [one for one in foot.buttons if one.isVisible()]
    lefts = [one.x() for one in buttons]
    assert lefts == sorted(lefts, reverse=True)
    where: Words = foot.where
    wide = round(where.laid(where.width()).width)
    said = QRect(where.geometry().right() - wide, where.y(), wide, where.height())
    assert where.side is Qt.AlignmentFlag.AlignRight
    assert not any(one.geometry().intersects(said) for one in buttons)
    assert (foot.back.icon_name, foot.on.icon_name) == ("arrow-right", "arrow-left")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_an_answers_number_stands_on_its_first_line_on_the_side_where_reading_begins(school, deck, direction):
    school.host.setLayoutDirection(direction)
    place = next(at for at, slide in enumerate(deck.slides) if slide.question is not None)
    page = school.show(deck, place)
    rows = page.findChildren(AnswerRow)
    assert rows
    for row in rows:
        image = row.grab().toImage()
        quiet, side = row.palette_in_force.colour("quiet").rgb(), row.theme.px(20)
        start = 0 if direction is Qt.LayoutDirection.LeftToRight else row.width() - side
        inked = [
            y for y in range(image.height()) if any(image.pixel(x, y) == quiet for x in range(start, start + side))
        ]
        middle = row.first_line + row.row.words.line_height / 2
        assert inked[0] < middle < inked[-1] + row.theme.px(2)
        assert abs((inked[0] + inked[-1]) / 2 - middle) < row.theme.px(3)
