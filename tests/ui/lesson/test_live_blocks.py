"""Votes, questions, tables, bars and words that are explained: what each shows, and what a hand can do with it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.lessons.questions import Estimate, Kind, Option, Question
from app.lessons.types import (
    Change,
    Changed,
    Chart,
    Note,
    Point,
    Poll,
    Prose,
    QuizHere,
    Room,
    Row,
    Sidebar,
    SourceMark,
    Table,
    Text,
)
from app.ui.lesson.bars import Bar, lengths
from app.ui.lesson.poll import Hands
from app.ui.lesson.quiz import Answer, Quiz, Said
from app.ui.lesson.table import Line
from app.ui.lesson.word import Meaning
from app.ui.parts.entry import Entry
from tests.ui.house import settle

MARK = SourceMark("F-ARREST-05", 1)


def runs(said):
    return (Text(said),)


def said_on(page):
    return [label.text() for label in page.sheet.findChildren(QLabel) if label.isVisible()]


def question(name, kind=Kind.CHOOSE, *, right=(0,), estimate=None, texts=("Yes", "No", "Perhaps")):
    options = tuple(Option(runs(text), at in right, runs(f"Because {text}.")) for at, text in enumerate(texts))
    return Question(
        id=name, kind=kind, step="only", prompt=runs(f"What about {name}?"), simple=(), passage=(),
        options=() if estimate else options, estimate=estimate, facts=(), invented=False, line=1,
    )  # fmt: skip


@pytest.fixture
def quiz(bench, only):
    def show(*questions):
        page = bench.show(replace(only(QuizHere((), 1)), quiz=questions))
        return page, page.sheet.findChild(Quiz)

    return show


def answers(part):
    return [answer for answer in part.findChildren(Answer) if answer.isVisible()]


def told(part):
    return [(said.right, said.findChildren(QLabel)[1].text()) for said in part.findChildren(Said) if said.isVisible()]


# Votes ------------------------------------------------------------------------------------------------


def test_hands_are_counted_and_never_under_none(bench, only, qtbot):
    page = bench.show(only(Poll("p", runs("Should it?"), ("Yes", "No"), "", 1)))
    yes, no = page.sheet.findChild(Hands).count.rows
    for button in (yes.more, yes.more, yes.less, no.less):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [row.accessibleName() for row in (yes, no)] == ["Yes: 1", "No: 0"]


def test_the_second_vote_shows_the_first(bench, only, qtbot):
    first = Poll("p", runs("Should it?"), ("Yes", "No"), "", 1)
    again = Poll("q", runs("And now?"), ("Yes", "No"), "p", 2)
    page = bench.show(only(first, again))
    qtbot.mouseClick(page.sheet.findChildren(Hands)[0].count.rows[1].more, Qt.MouseButton.LeftButton)
    page.show_step(0)
    settle()
    before, after = page.sheet.findChildren(Hands)[-2:]
    assert [row.accessibleName() for row in before.count.rows] == ["Yes: 0", "No: 1"]
    assert [row._before for row in after.count.rows] == [0, 1]


def test_a_first_vote_that_was_left_out_is_not_shown(bench, only):
    first = Poll("p", runs("Should it?"), ("Yes", "No"), "", 1)
    page = bench.show(only(first, Poll("q", runs("And now?"), ("Yes", "No"), "p", 2)))
    assert [row._before for row in page.sheet.findChildren(Hands)[1].count.rows] == [None, None]


def test_another_lesson_forgets_the_votes(bench, only, qtbot):
    lesson = only(Poll("p", runs("Should it?"), ("Yes", "No"), "", 1))
    page = bench.show(lesson)
    qtbot.mouseClick(page.sheet.findChild(Hands).count.rows[0].more, Qt.MouseButton.LeftButton)
    bench.show(replace(lesson, id="another"))
    assert page.sheet.findChildren(Hands)[-1].count.rows[0].accessibleName() == "Yes: 0"


# Questions --------------------------------------------------------------------------------------------


def test_every_answer_explains_itself_and_another_may_be_tried(quiz, qtbot):
    _, part = quiz(question("one"), question("two"))
    qtbot.mouseClick(answers(part)[1], Qt.MouseButton.LeftButton)
    assert told(part) == [(False, "Because No.")]
    qtbot.mouseClick(answers(part)[0], Qt.MouseButton.LeftButton)
    assert told(part) == [(True, "Because Yes.")]


def test_of_several_only_what_was_chosen_is_explained_once_checked(quiz, qtbot):
    _, part = quiz(question("one", Kind.SEVERAL, right=(0, 2)))
    for place in (0, 1):
        qtbot.mouseClick(answers(part)[place], Qt.MouseButton.LeftButton)
    assert told(part) == []
    check = next(button for button in part.findChildren(type(part._foot.on)) if button.text() == "Check")
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
    assert told(part) == [(True, "Because Yes."), (False, "Because No.")]


def test_an_estimate_is_told_whether_it_is_too_low_too_high_or_near(quiz, qtbot):
    near = Estimate(2, 1, 3, "strangers", runs("Too low."), runs("Too high."), runs("Near."))
    _, part = quiz(question("one", Kind.ESTIMATE, estimate=near))
    entry = part.findChild(Entry)
    for typed, heard in (("0", "Too low."), ("40", "Too high."), ("2", "Near.")):
        entry.line.clear()
        qtbot.keyClicks(entry.line, typed)
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)
        settle()
        assert [words for _, words in told(part)] == [heard]


def test_letters_are_no_estimate(quiz, qtbot):
    near = Estimate(2, 1, 3, "", runs("Low."), runs("High."), runs("Near."))
    _, part = quiz(question("one", Kind.ESTIMATE, estimate=near))
    entry = part.findChild(Entry)
    qtbot.keyClicks(entry.line, "two")
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert told(part) == []


def test_the_next_question_and_back_keep_the_answers(quiz, qtbot):
    page, part = quiz(question("one"), question("two"))
    qtbot.mouseClick(answers(part)[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(part._foot.on, Qt.MouseButton.LeftButton)
    settle()
    assert "What about two?" in said_on(page)
    assert not part._foot.on.isVisible()
    qtbot.mouseClick(part._foot.back, Qt.MouseButton.LeftButton)
    settle()
    assert told(part) == [(False, "Because No.")]


# Data and boxes ---------------------------------------------------------------------------------------


def test_a_table_shows_every_cell_and_marks_its_sources(bench, only):
    table = Table("Fines", ("Where", "How much"), (Row(("Italy", "€20 million"), (MARK,), 1),), "A note.", 1)
    page = bench.show(only(table))
    assert {"Fines", "Where", "How much", "Italy", "€20 million", "A note."} <= set(said_on(page))
    assert [mark.mark for mark in page.leaf.marks] == [MARK]


@pytest.mark.parametrize(("wide", "tops"), [(1280, 1), (330, 3)])
def test_the_cells_of_a_row_stand_below_each_other_where_a_word_would_be_broken(wide, tops, bench, only):
    cells = ("Massachusetts", "identification", "investigation")
    page = bench.show(
        only(Table("Where", ("State", "What", "Why"), (Row(cells, (MARK,), 1),), "", 1)), size=(wide, 704)
    )
    row = page.leaf.texts[-1].part.findChildren(Line)[-1]
    assert len({cell.y() for cell in row._cells}) == tops
    for cell, words in zip(row._cells, cells, strict=True):
        assert cell.setting(cell.width()).layout.lineCount() == 1, words


def test_a_table_that_is_called_as_its_step_says_so_once(bench, only):
    rows = (Row(("Hook", "4"), (MARK,), 1),)
    lesson = only(Table("A face, a list, an arrest", ("Part", "Minutes"), rows, "", 1))
    assert said_on(bench.show(lesson)).count(lesson.steps[0].title) == 1


def test_bars_are_as_long_as_their_numbers():
    assert lengths([3, 6, 0], log=False) == [0.5, 1.0, 0.0]
    assert lengths([1, 10, 100], log=True) == pytest.approx([1 / 3, 2 / 3, 1.0])


def test_a_chart_is_said_in_words_and_its_numbers_are_written_as_in_the_text(bench, only):
    points = (Point("2020", 3.5, "3.5", (MARK,), 1), Point("2022", 7024, "7024", (MARK,), 2))
    chart = Chart("Photos", "billion", "It rises.", False, points, "", 1)
    page = bench.show(replace(only(chart), language="es"))
    bars = page.sheet.findChildren(Bar)
    assert [bar.value.text() for bar in bars] == ["3.5", "7,024"]
    assert page.leaf.texts[-1].part.accessibleName() == "Photos. It rises."


def test_a_box_and_what_has_changed_are_shown_with_their_sources(bench, only):
    side = Sidebar("On the device", ((*runs("It asked."), MARK),), 1)
    changed = Changed((Change(runs("It said so."), (*runs("It is not so."), MARK), runs("Ask when."), 1),), 2)
    page = bench.show(only(side, changed))
    assert {"On the device", "It asked.", "Then", "It said so.", "Now", "It is not so.", "Ask when."} <= set(
        said_on(page)
    )
    assert len(page.leaf.marks) == 2


def test_made_up_numbers_are_said_to_be_made_up(bench, only):
    page = bench.show(only(Note(runs("Imagine 600."), 1, invented=True)))
    assert "An example with made-up numbers" in said_on(page)


def test_a_room_that_is_to_come_says_what_to_do_instead(bench, only):
    page = bench.show(
        only(Room("casefile", "line-up", "A file", runs("Open it."), 1, without=runs("Read this aloud.")))
    )
    assert bench.rooms == []
    assert {"This room is still being built. Until then:", "Read this aloud."} <= set(said_on(page))


# Words and levels -------------------------------------------------------------------------------------


def explained(lesson):
    term = lesson.terms[0]
    return term, Prose((Text("A "), Text("word", term=term.id), Text(" here."), MARK), 1)


def test_a_word_is_explained_on_tap_and_leads_back(bench, only, english, qtbot):
    term, prose = explained(english)
    page = bench.show(only(prose))
    word = page.leaf.prose[0].words[0]
    qtbot.mouseClick(word, Qt.MouseButton.LeftButton)
    card = page.sheet.findChild(Meaning)
    assert card.accessibleDescription() == term.into("en").means
    assert card.hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    settle()
    assert not [card for card in page.sheet.findChildren(Meaning) if card.isVisible()]
    assert word.hasFocus()


def test_a_card_is_gone_with_its_step(bench, only, english, qtbot):
    _, prose = explained(english)
    page = bench.show(only(prose))
    qtbot.mouseClick(page.leaf.prose[0].words[0], Qt.MouseButton.LeftButton)
    page.show_step(0)
    settle()
    assert not [card for card in page.sheet.findChildren(Meaning) if card.isVisible()]


def test_easier_words_are_offered_where_there_are_some_and_the_step_stays(bench, only):
    prose = Prose((*runs("It is complicated."), MARK), 1, simple=Prose((*runs("It is hard."), MARK), 2))
    page = bench.show(only(prose))
    assert "It is complicated." in said_on(page)
    page.easier_wanted.connect(lambda easier: page.set_easier(easier=easier))
    (link,) = easier_links(page)
    link.click()
    settle()
    assert "It is hard." in said_on(page)
    assert page.step == 0


def easier_links(page):
    return [button for button in page.leaf.aside.findChildren(QAbstractButton) if button.text() == "Easier words"]


def test_no_easier_words_are_offered_where_there_are_none(bench, only):
    page = bench.show(only(Prose((*runs("It is."), MARK), 1)))
    assert easier_links(page) == []


def test_the_whole_lesson_on_one_page_has_every_title_and_source_and_one_open_room(bench, english):
    page = bench.show(english)
    step_marks = len(page.leaf.marks)
    page.set_whole(whole=True)
    settle()
    shown = said_on(page)
    assert {step.title for step in english.steps} <= set(shown)
    assert len(page.lesson.steps) == 1
    assert len(page.leaf.marks) > step_marks
    assert len(bench.rooms) == 1
    assert page.leaf.aside.y() > max(placed.part.y() for placed in page.leaf.texts)
    page.set_whole(whole=False)
    settle()
    assert len(page.lesson.steps) == len(english.steps)
