"""A lesson in slides, and the ways among them."""

from dataclasses import replace

import pytest

from app.lessons.parts import BothSides, Bullets, Change, Changed, Note, Poll, Prediction, Prose, QuizHere, Room
from app.lessons.text import Text, plain
from app.ui.teach.deck import MOST_LETTERS, Place, as_poll, backward, make_deck, onward, seconds_here, turned
from tests.ui.teach.conftest import slide_of


def note(text):
    return Note((Text(text),), 1)


def test_every_block_of_every_step_is_on_a_slide_in_order(draw_line):
    deck = make_deck(draw_line.lesson)
    for step, written in enumerate(draw_line.lesson.steps):
        shown = [block for slide in deck.slides if slide.step == step for _, block in slide.blocks]
        assert shown == [block for block in written.blocks if not isinstance(block, QuizHere)]


def test_every_question_of_a_quiz_has_a_slide_of_its_own(draw_line):
    deck = make_deck(draw_line.lesson)
    asked = [slide.question for slide in deck.slides if slide.question is not None]
    assert asked == list(draw_line.lesson.quiz)
    assert all(slide.hides == (slide.question is not None) for slide in deck.slides)


def test_a_room_follows_its_task_and_fills_a_slide(draw_line):
    deck = make_deck(draw_line.lesson)
    rooms = [(at, slide.room) for at, slide in enumerate(deck.slides) if slide.room is not None]
    assert [room.preset for _, room in rooms] == [
        block.preset for block in draw_line.lesson.blocks() if isinstance(block, Room) and block.stands
    ]
    for at, room in rooms:
        assert deck.slides[at].blocks == ()
        assert [block for _, block in deck.slides[at - 1].blocks] == [room]


def test_what_has_changed_is_shown_two_by_two(only):
    changes = tuple(Change((Text(f"then {n}"),), (Text(f"now {n}"),), (), n) for n in range(5))
    deck = only(Changed(changes, 1))
    shown = [block.items for slide in deck.slides for _, block in slide.blocks]
    assert [len(items) for items in shown] == [2, 2, 1]
    assert tuple(item for items in shown for item in items) == changes


def test_running_text_shares_a_slide_until_it_is_full(only):
    short, long = note("a" * 100), note("b" * (MOST_LETTERS - 150))
    deck = only(short, short, long, note("c" * 1000))
    assert [len(slide.blocks) for slide in deck.slides if slide.step == 0] == [2, 1, 1]


def test_a_list_that_is_too_long_goes_on_on_the_next_slide(only):
    items = tuple((Text(f"{number} " + "x" * 150),) for number in range(5))
    deck = only(Bullets(items, numbered=False, line=1))
    pieces = [block for slide in deck.slides for _, block in slide.blocks]
    assert [len(piece.items) for piece in pieces] == [2, 2, 1]
    assert tuple(item for piece in pieces for item in piece.items) == items
    numbered = only(Bullets(items, numbered=True, line=1))
    assert len([slide for slide in numbered.slides if slide.step == 0]) == 1


def test_a_plan_chooses_the_steps_and_their_minutes(draw_line):
    plans = draw_line.teacher.plans
    for plan in plans:
        deck = make_deck(draw_line.lesson, plans, plan.minutes)
        assert deck.plan == plan.minutes
        assert {draw_line.lesson.steps[step].id for step in deck.steps} == set(plan.steps)
        rows = sum(row.minutes for row in plan.rows if row.step)
        assert sum(deck.minutes.values()) == rows
    assert make_deck(draw_line.lesson, plans).plan == plans[1].minutes
    assert make_deck(draw_line.lesson, plans).plans == tuple(plan.minutes for plan in plans)


def test_a_lesson_without_a_plan_goes_through_every_step(draw_line):
    deck = make_deck(draw_line.lesson)
    assert deck.steps == tuple(range(len(draw_line.lesson.steps)))
    assert (deck.plan, deck.plans, dict(deck.minutes)) == (0, (), {})
    plan = draw_line.teacher.plans[0]
    elsewhere = replace(plan, rows=tuple(replace(row, step="nowhere") for row in plan.rows))
    assert make_deck(draw_line.lesson, (elsewhere,)).plan == 0


def test_a_step_is_found_also_where_the_plan_leaves_it_out(deck, draw_line):
    assert deck.find(None) == 0
    for step in range(len(draw_line.lesson.steps)):
        found = deck.slides[deck.find(step, 1)]
        assert found.step == step or (step not in deck.steps and (found.step is None or found.step > step))
    first = deck.steps[0]
    own = [slide for slide in deck.slides if slide.step == first]
    assert deck.slides[deck.find(first, 99)] == own[-1]


def test_votes_are_by_hand_for_polls_guesses_and_questions(draw_line):
    deck = make_deck(draw_line.lesson)
    polls = {as_poll(slide, draw_line.lesson) for slide in deck.slides}
    names = [poll.id for poll in polls if poll is not None]
    assert len(set(names)) == len(names)
    for slide in deck.slides:
        found = as_poll(slide, draw_line.lesson)
        block = slide.blocks[0][1] if slide.blocks else None
        if isinstance(block, Poll):
            assert found == block
        elif isinstance(block, Prediction):
            assert found is not None
            assert (found.choices, found.invented) == (block.choices, block.invented)
        elif slide.question is not None and slide.question.options:
            assert found is not None
            assert found.choices == tuple(plain(option.text) for option in slide.question.options)
        else:
            assert found is None


# The ways -------------------------------------------------------------------------------------------


def walk(deck, move, place):
    seen = [place]
    while (place := move(deck, place, 0.0)) != seen[-1]:
        seen.append(place)
        assert len(seen) < 500
    return seen


def test_next_leads_through_every_slide_and_every_answer_and_back_the_same_way(deck):
    there = [(place.slide, place.revealed) for place in walk(deck, onward, Place())]
    wanted = [
        (at, shown) for at, slide in enumerate(deck.slides) for shown in ((False, True) if slide.hides else (False,))
    ]
    assert there == wanted
    back = walk(deck, backward, Place(slide=len(deck.slides) - 1))
    assert [(place.slide, place.revealed) for place in back] == wanted[::-1]


@pytest.mark.parametrize("move", [onward, backward])
def test_out_of_the_black_nothing_else_moves(deck, move):
    assert move(deck, Place(slide=3, blank=True), 5.0) == Place(slide=3)


def test_a_slide_out_of_reach_is_the_nearest_there_is(deck):
    assert turned(deck, Place(), 999, 0.0).slide == len(deck.slides) - 1
    assert turned(deck, Place(slide=3), -1, 0.0).slide == 0


def test_the_time_of_a_step_is_that_of_all_its_visits(deck):
    one, two = deck.find(deck.steps[0]), deck.find(deck.steps[1])
    place = turned(deck, Place(), one, 100.0)
    assert seconds_here(deck, place, 130.0) == 30
    place = turned(deck, place, one + 1, 150.0)
    assert seconds_here(deck, place, 160.0) == 60
    place = turned(deck, place, two, 160.0)
    assert seconds_here(deck, place, 170.0) == 10
    place = turned(deck, place, one, 200.0)
    assert seconds_here(deck, place, 205.0) == 65
    assert seconds_here(deck, turned(deck, place, 0, 300.0), 400.0) == 0


def test_a_question_is_never_open_on_arrival_from_the_front(deck):
    at = slide_of(deck, lambda slide: slide.hides)
    assert not onward(deck, Place(slide=at - 1, revealed=deck.slides[at - 1].hides), 0.0).revealed


def test_two_sides_go_on_with_as_many_points_each(wrong_man):
    sides = [block for slide in make_deck(wrong_man.lesson).slides for _, block in slide.blocks
             if isinstance(block, BothSides)]  # fmt: skip
    (whole,) = (block for block in wrong_man.lesson.blocks() if isinstance(block, BothSides))
    assert [len(one.in_favour.points) for one in sides] == [len(one.against.points) for one in sides] == [2, 1]
    assert tuple(point for one in sides for point in one.against.points) == whole.against.points
    assert {(one.question, one.in_favour.title) for one in sides} == {(whole.question, whole.in_favour.title)}


def test_slides_hold_what_a_back_row_can_read(wrong_man, draw_line):
    for kit in (wrong_man, draw_line):
        for slide in make_deck(kit.lesson).slides:
            texts = [block for _, block in slide.blocks if isinstance(block, Prose | Note)]
            if len(texts) > 1:
                assert sum(len(plain(block.runs)) for block in texts) <= MOST_LETTERS
