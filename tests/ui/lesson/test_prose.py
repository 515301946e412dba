"""Running text: styles, breaks and source marks, and never markup."""

import pytest
from PySide6.QtGui import QFont

from app.lessons.types import Break, SourceMark, Text
from app.ui.lesson.marks import Mark
from app.ui.lesson.prose import Item, Prose, compose
from app.ui.theme import Role, Theme

MARKED = (Text("He was arrested."), SourceMark("F-ARREST-05", 1), SourceMark("F-ARREST-08", 12), Text(" Then more."))


@pytest.fixture
def make(qtbot):
    def build(runs, kind=Prose, theme=None, **named):
        made = kind(theme or Theme(), runs, **named)
        qtbot.addWidget(made)
        return made

    return build


def test_runs_become_one_string_with_the_place_of_each():
    text, spans = compose((Text("One"), Break(), Text("two", bold=True), SourceMark("F-ACC-05", 3)))
    assert text == "One\u2028two\u00a03"
    assert [(span.start, span.length) for span in spans] == [(0, 3), (4, 3), (7, 2)]


def test_markup_in_a_lesson_is_shown_letter_for_letter(make):
    prose = make((Text("<b>bold</b> &amp; <img src=x>"),))
    assert prose.setting(900).layout.text() == "<b>bold</b> &amp; <img src=x>"
    assert prose.accessibleName() == "<b>bold</b> &amp; <img src=x>"


def test_a_mark_is_a_button_over_its_number(make):
    prose = make(MARKED)
    prose.resize(400, prose.heightForWidth(400))
    prose.grab()  # what was never seen has no places yet
    assert [mark.text() for mark in prose.marks] == ["1", "12"]
    assert [mark.accessibleName() for mark in prose.marks] == ["Source 1", "Source 12"]
    first, second = (mark.geometry() for mark in prose.marks)
    assert first.left() < second.left()
    assert prose.rect().contains(first)
    assert prose.rect().contains(second)


def test_a_mark_never_begins_a_line(make):
    runs = (Text("words and words that fill a line or two before they end"), SourceMark("F-ACC-05", 3), Text(" on."))
    prose = make(runs)
    for width in range(120, 600, 7):
        layout = prose.setting(width).layout
        starts = [layout.lineAt(number).textStart() for number in range(layout.lineCount())]
        assert len(compose(runs[:1])[0]) not in starts


def test_a_pressed_mark_says_which_it_was(make):
    prose = make(MARKED)
    heard: list[Mark] = []
    prose.cited.connect(heard.append)
    prose.marks[1].click()
    assert heard == [prose.marks[1]]


def test_bold_and_italic_are_set_as_such(make):
    prose = make((Text("plain "), Text("bold ", bold=True), Text("italic", italic=True)))
    fonts = [place.format.font() for place in prose.setting(600).layout.formats()]
    assert [font.weight() for font in fonts] == [QFont.Weight.Normal, QFont.Weight.Bold, QFont.Weight.Normal]
    assert [font.italic() for font in fonts] == [False, False, True]


def test_reading_text_is_20_on_31_and_grows_with_the_scale(make):
    assert make(MARKED).step == 31
    assert make(MARKED, theme=Theme(text_scale=2.0)).step == 62


def test_the_text_is_broken_within_its_measure(make):
    prose = make((Text("word " * 60),), measure=300)
    assert prose.setting(900).width <= 300
    assert prose.heightForWidth(900) == prose.heightForWidth(300)


def test_a_new_scale_moves_the_marks(make):
    theme = Theme()
    prose = make(MARKED, theme=theme)
    prose.resize(600, 62)
    prose.grab()
    before = prose.marks[0].geometry()
    theme.set_look(name="light", text_scale=1.5)
    assert prose.marks[0].x() > before.x()
    assert prose.marks[0].height() > before.height()


def test_an_entry_of_a_list_hangs_beside_its_square(make):
    item = make((Text("An entry of a list that is long enough to be broken"),), kind=Item)
    item.resize(200, item.heightForWidth(200))
    image = item.grab().toImage()
    background = image.pixelColor(199, 0)

    def dark(left, right, top, bottom):
        return any(image.pixelColor(x, y) != background for x in range(left, right) for y in range(top, bottom))

    assert dark(0, 10, 0, 31)
    assert not dark(0, 20, 31, item.height())
    assert dark(24, 199, 31, item.height())


def test_text_in_another_role_has_its_own_leading(make):
    quote = make((Text("Words."),), role=Role.HEADING, weight=500, leading=1.32)
    assert quote.step == 34


def test_the_last_line_is_no_lone_word(make):
    prose = make((Text("A machine that compares two faces gives each pair a number, and somebody has to choose one"),))
    widths = range(300, 600)
    layouts = [prose.setting(width).layout for width in widths]
    assert all(layout.lineAt(layout.lineCount() - 1).naturalTextWidth() > 40 for layout in layouts)


def test_a_sign_for_percent_stays_with_its_number(make):
    assert compose((Text("About 69 % of them"),))[0] == "About 69\u00a0% of them"
    assert make((Text("About 69 % of them"),)).accessibleName() == "About 69 % of them"
