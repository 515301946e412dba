"""The talk as windows follow it."""

from app.ui.teach.deck import Place, Slide, make_deck
from app.ui.teach.talk import Talk
from tests.ui.teach.conftest import Clock, slide_of


def shown(talk: Talk) -> Slide:
    assert talk.slide is not None
    return talk.slide


def test_every_move_is_told_once_and_no_move_not_at_all(deck, qtbot):
    talk = Talk(Clock())
    told = []
    talk.changed.connect(lambda: told.append(talk.place))
    for move in (talk.on, talk.back, talk.reveal, talk.black):
        move()
    assert told == []
    talk.open(deck)
    talk.back()
    talk.reveal()
    assert len(told) == 1
    talk.on()
    talk.black()
    talk.black()
    assert [(place.slide, place.blank) for place in told] == [(0, False), (1, False), (1, True), (1, False)]


def test_an_answer_is_shown_and_hidden_by_one_key_and_lights_the_screen(deck):
    talk = Talk(Clock())
    talk.open(deck, slide_of(deck, lambda slide: slide.hides))
    talk.black()
    talk.reveal()
    assert talk.place.revealed
    assert not talk.place.blank
    talk.reveal()
    assert not talk.place.revealed


def test_another_language_goes_on_at_the_same_place_with_votes_and_time(deck, dibujar):
    clock = Clock()
    talk = Talk(clock)
    at = slide_of(deck, lambda slide: slide.hides)
    talk.open(deck, at)
    talk.reveal()
    talk.kept.polls["door-mistake"] = [3, 2, 1]
    clock.now += 125
    step = shown(talk).step
    talk.swap(make_deck(dibujar.lesson, dibujar.teacher.plans, deck.plan))
    assert talk.deck is not None
    assert talk.deck.lesson.language == "es"
    assert (shown(talk).step, shown(talk).part, talk.place.revealed) == (step, deck.slides[at].part, True)
    assert talk.kept.polls["door-mistake"] == [3, 2, 1]
    assert talk.minutes == (2, deck.minutes[step])


def test_another_plan_goes_on_at_the_same_step_or_the_next_one_it_has(draw_line, deck):
    talk = Talk(Clock())
    shortest = make_deck(draw_line.lesson, draw_line.teacher.plans, draw_line.teacher.plans[0].minutes)
    gone = next(step for step in deck.steps if step not in shortest.steps)
    talk.open(deck, deck.find(gone))
    talk.swap(shortest)
    now = shown(talk).step
    assert now is None or now > gone
    talk.to(len(shortest.slides) - 1)
    talk.swap(deck)
    assert talk.place.slide == len(deck.slides) - 1


def test_votes_go_with_the_talk_and_with_another_lesson(deck, wrong_man):
    talk = Talk(Clock())
    talk.open(deck)
    talk.kept.polls["a"] = [1]
    talk.open(deck)
    assert talk.kept.polls
    talk.open(make_deck(wrong_man.lesson))
    assert not talk.kept.polls
    talk.kept.polls["a"] = [1]
    talk.close()
    assert (talk.deck, talk.place, talk.kept.polls) == (None, Place(), {})


def test_minutes_are_whole_and_none_where_there_is_no_step(deck):
    clock = Clock()
    talk = Talk(clock)
    assert talk.minutes == (0, 0)
    talk.open(deck)
    clock.now += 600
    assert talk.minutes == (0, 0)
    talk.on()
    clock.now += 119
    assert talk.minutes == (1, deck.minutes[deck.steps[0]])
