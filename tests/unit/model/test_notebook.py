"""The lab notebook's lines, and the table that they become."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.notebook import LONGEST, Headings, Kind, Note, added, as_csv, by_room

HEADINGS = Headings("Room", "Kind", "About", "Said", "Came")
KINDS = {kind: kind.value for kind in Kind}


def note(about: str = "How alike?", room: str = "scale", **more: object) -> Note:
    return Note(room, Kind.PREDICTION, about, **more)  # type: ignore[arg-type]


def rows(*notes: Note) -> list[list[str]]:
    """The table as a program reads it."""
    text = as_csv(notes, HEADINGS, {"scale": "4 Scale"}, KINDS)
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_a_line_follows_the_lines_before_it() -> None:
    first, second = note("one"), note("two")
    assert added(added((), first), second) == (first, second)


def test_the_same_line_twice_in_a_row_is_one() -> None:
    assert added((note(),), note()) == (note(),)


def test_the_earliest_lines_go_when_there_are_too_many() -> None:
    notes: tuple[Note, ...] = ()
    for number in range(LONGEST + 3):
        notes = added(notes, note(str(number)))
    assert len(notes) == LONGEST
    assert notes[0].about == "3"


def test_rooms_stand_in_the_order_of_the_lab_and_lines_in_their_own() -> None:
    notes = (note("a", "scale"), note("b", "look"), note("c", "scale"), note("d", "attic"))
    assert [(room, [at for at, _ in lines]) for room, lines in by_room(notes, ("look", "scale"))] == [
        ("look", [1]),
        ("scale", [0, 2]),
        ("attic", [3]),
    ]


def test_the_table_has_the_words_and_a_column_for_each_number() -> None:
    one = note(answer="20", came="1,000; give or take", values=(("threshold", 0.363),))
    two = note("Else", room="attic", values=(("crowd", 6e10), ("threshold", -0.05)))
    assert rows(one, two) == [
        ["Room", "Kind", "About", "Said", "Came", "threshold", "crowd"],
        ["4 Scale", "prediction", "How alike?", "20", "1,000; give or take", "0.363", ""],
        ["attic", "prediction", "Else", "", "", "-0.05", "6e+10"],
    ]


def test_every_cell_is_quoted_so_that_no_separator_parts_it() -> None:
    text = as_csv((note('a;b,c "d"\ne'),), HEADINGS, {}, KINDS)
    assert '"a;b,c ""d""\ne"' in text


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "  =", "＝"])
def test_no_cell_can_be_run_as_a_formula(start: str) -> None:
    assert rows(note(f"{start}HYPERLINK(1)"))[1][2] == f"'{start}HYPERLINK(1)"


@given(st.text(max_size=20), st.text(max_size=20))
def test_whatever_is_written_is_read_back(about: str, came: str) -> None:
    _, row = rows(note(about, came=came))
    assert [cell.removeprefix("'") for cell in (row[2], row[4])] == [about.removeprefix("'"), came.removeprefix("'")]
