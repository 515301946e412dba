"""The class's code decides the numbers; what is missing or wrong has a name."""

from dataclasses import replace

import pytest

from app.lessons.class_code import CodeWrong
from app.model.errors import LessonInvalid
from app.ui.paper.ink import set_lines
from app.ui.paper.order import NothingToPrint, wall_for
from app.ui.paper.press import Kind, make
from app.ui.paper.styles import FOOT
from tests.ui.paper.conftest import CODE, OTHER, gallery, order, says


@pytest.mark.parametrize("kind", [Kind.WORKSHEET, Kind.KEY, Kind.TICKET])
def test_the_same_code_makes_the_same_paper_again(kind):
    assert says(make(kind, order())) == says(make(kind, order(code=CODE.lower())))


def test_another_code_makes_another_sheet_and_another_key():
    for kind in (Kind.WORKSHEET, Kind.KEY):
        assert says(make(kind, order())) != says(make(kind, order(code=OTHER)))


@pytest.mark.parametrize("code", [CODE, OTHER])
def test_the_numbers_on_paper_are_those_of_the_class_wall(code):
    wanted = order(code=code)
    numbers, key = wanted.wall.fills(), says(make(Kind.KEY, wanted))
    table = key[key.index("The numbers of this class") : key.index("is searched for")]

    for line in ("loose", "middle", "strict", "clean"):
        row = f"{numbers[f'line.{line}']} {wanted.wall.wall.strangers_over(getattr(wanted.wall, line))} "
        assert row + numbers[f"missed.{line}"] in table


@pytest.mark.parametrize("kind", [Kind.WORKSHEET, Kind.KEY, Kind.PLAN])
def test_code_and_gallery_are_in_the_foot(kind):
    paper = make(kind, order())

    assert CODE in paper.foot
    assert order().wall.gallery in paper.foot
    assert CODE in paper.name


def test_a_code_with_a_slip_of_the_pen_is_named():
    wrong = CODE[:-1] + ("2" if CODE[-1] != "2" else "3")

    with pytest.raises(CodeWrong):
        wall_for(wrong, *gallery())


@pytest.mark.parametrize(
    ("kind", "name"),
    [(Kind.WORKSHEET, "worksheet.md"), (Kind.KEY, "worksheet.md"), (Kind.TICKET, "worksheet.md"),
     (Kind.PLAN, "teacher.md")],
)  # fmt: skip
def test_a_lesson_without_the_file_says_which(kind, name):
    whole = order()
    bare = replace(whole, kit=replace(whole.kit, teacher=None, worksheet=None))

    with pytest.raises(NothingToPrint) as caught:
        make(kind, bare)

    assert caught.value.path == whole.lesson.path.parent / name


def test_a_broken_file_is_told_by_its_own_problem():
    whole = order()
    problem = LessonInvalid(whole.lesson.path.parent / "teacher.md", "a row has five cells", 12)
    broken = replace(whole, kit=replace(whole.kit, teacher=None, problems=(problem,)))

    with pytest.raises(LessonInvalid) as caught:
        make(Kind.PLAN, broken)

    assert caught.value is problem


def test_a_worksheet_without_an_exit_ticket_says_so():
    whole = order()
    sheet = replace(whole.kit.worksheet, sections=whole.kit.worksheet.sheet)

    with pytest.raises(NothingToPrint, match="no exit ticket"):
        make(Kind.TICKET, replace(whole, kit=replace(whole.kit, worksheet=sheet)))


def test_an_exit_ticket_that_needs_more_than_half_a_page_gets_a_whole_one():
    whole = order()
    ticket = whole.kit.worksheet.exit_ticket
    long = replace(ticket, parts=tuple(replace(task, space=12, do=task.do * 12) for task in ticket.tasks))
    sheet = replace(whole.kit.worksheet, sections=(*whole.kit.worksheet.sheet, long))

    paper = make(Kind.TICKET, replace(whole, kit=replace(whole.kit, worksheet=sheet)))

    assert says(paper).count("No name, no grade.") == 1
    assert all(one.top + one.piece.height <= paper.size.room for page in paper.pages for one in page)


def test_a_long_title_does_not_push_the_code_out_of_the_foot():
    whole = order()
    long = replace(whole.lesson, title="Somebody is always nearest " * 6)

    paper = make(Kind.WORKSHEET, replace(whole, kit=replace(whole.kit, lesson=long)))

    assert len(set_lines(paper.foot, FOOT, paper.size.measure - 60)) == 1
    assert CODE in paper.foot
