"""Pieces are shared out among pages: none is lost, cut or parted from what it belongs to."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPainter

from app.ui.paper.flow import Piece, glue, height_of, inset, keep, pages, space
from tests.ui.paper.conftest import Listener

HEIGHT = 100.0

pieces = st.lists(
    st.builds(
        Piece,
        height=st.integers(1, 60).map(float),
        glued=st.booleans(),
        kept=st.booleans(),
        parted=st.booleans(),
        blank=st.booleans(),
    ),
    max_size=30,
)


def _runs(listed, goes_on):
    run = []
    for one in listed:
        run.append(one)
        if not goes_on(one):
            yield run
            run = []
    yield run


@given(pieces)
def test_every_piece_but_space_is_on_one_page_and_in_order(listed):
    found = [placed.piece for page in pages(listed, HEIGHT) for placed in page]

    assert [id(one) for one in found if not one.blank] == [id(one) for one in listed if not one.blank]


@given(pieces)
def test_nothing_stands_below_the_end_of_a_page(listed):
    for page in pages(listed, HEIGHT):
        assert all(placed.top + placed.piece.height <= HEIGHT for placed in page)


@given(pieces)
def test_what_is_glued_and_fits_on_a_page_is_on_one(listed):
    places = {id(placed.piece): at for at, page in enumerate(pages(listed, HEIGHT)) for placed in page}

    for run in _runs(listed, lambda one: one.glued):
        if height_of(run) <= HEIGHT and not any(one.blank or one.parted for one in run):
            assert len({places[id(one)] for one in run}) <= 1


@given(pieces)
def test_no_page_is_empty_or_begins_with_space(listed):
    for page in pages(listed, HEIGHT):
        assert page
        assert not page[0].piece.blank


def test_what_is_kept_moves_to_the_next_page_as_a_whole():
    listed = [Piece(70), *keep([Piece(20)] * 3)]

    assert [len(page) for page in pages(listed, HEIGHT)] == [1, 3]


def test_what_is_kept_but_too_long_is_parted_where_nothing_is_glued():
    listed = keep([*glue([Piece(40)] * 2), *glue([Piece(30)] * 2)])

    assert [len(page) for page in pages(listed, HEIGHT)] == [2, 2]


def test_a_long_run_is_parted_where_it_may_be_rather_than_leave_much_of_a_page_empty():
    rows = [replace(one, parted=at == 1) for at, one in enumerate(keep([Piece(25)] * 3))]

    assert [len(page) for page in pages([Piece(40), *rows], HEIGHT)] == [3, 1]
    assert [len(page) for page in pages([Piece(80), *rows], HEIGHT)] == [1, 3], "too little would stand here"


def test_a_tables_head_is_repeated_where_a_row_begins_a_page():
    head = (Piece(10),)
    listed = [Piece(80), Piece(30, again=head), Piece(30, again=head)]

    first, second = pages(listed, HEIGHT)

    assert [placed.piece.height for placed in second] == [10, 30, 30]
    assert len(first) == 1


def test_an_inset_piece_is_drawn_further_to_the_right():
    seen = []
    piece = Piece(10, lambda _hand, left, top: seen.append((left, top)))

    inset([piece], 12)[0].draw(Listener(QPainter()), 5, 7)

    assert seen == [(17, 7)]


def test_space_at_the_end_makes_no_page_of_its_own():
    assert len(pages([Piece(95), space(20)], HEIGHT)) == 1
