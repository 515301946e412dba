"""The steps of a visit, the two steps of its idle clock, and the tries of a PIN."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.visit import (
    ASK_SECONDS,
    FIRST_WAIT,
    FREE_TRIES,
    IDLE_SECONDS,
    LONGEST_WAIT,
    ORDER,
    Patience,
    Phase,
    Step,
    Tries,
    following,
    phase,
)

USUAL = Patience()


def test_a_visit_of_somebody_real_goes_through_every_step_and_ends_where_it_began():
    step, seen = Step.ATTRACT, []
    for _ in ORDER:
        seen.append(step)
        step = following(step, asks=True)
    assert seen == list(ORDER)
    assert step is Step.ATTRACT


def test_nobody_is_asked_where_there_is_nobody_to_ask():
    assert following(Step.LOOK, asks=False) is Step.THRESHOLD
    assert following(Step.LOOK, asks=True) is Step.OPT_IN


@pytest.mark.parametrize("step", [step for step in Step if step not in (Step.ATTRACT, Step.RECEIPT)])
def test_the_kiosk_asks_before_it_wipes(step):
    assert phase(step, IDLE_SECONDS - 0.1, USUAL) == (Phase.BUSY, 0)
    assert phase(step, IDLE_SECONDS, USUAL) == (Phase.ASKING, 15)
    assert phase(step, IDLE_SECONDS + 14.1, USUAL) == (Phase.ASKING, 1)
    assert phase(step, IDLE_SECONDS + ASK_SECONDS, USUAL) == (Phase.GONE, 0)


def test_nobody_is_asked_on_the_first_page_and_a_receipt_goes_without_a_question():
    assert phase(Step.ATTRACT, 1e6, USUAL) == (Phase.BUSY, 0)
    assert phase(Step.RECEIPT, IDLE_SECONDS - 0.1, USUAL) == (Phase.BUSY, 0)
    assert phase(Step.RECEIPT, IDLE_SECONDS, USUAL) == (Phase.GONE, 0)


@given(st.floats(0, 1000), st.floats(0, 1000), st.sampled_from(list(Step)))
def test_more_quiet_never_brings_a_visitor_back(quiet, more, step):
    order = [Phase.BUSY, Phase.ASKING, Phase.GONE]
    assert order.index(phase(step, quiet, USUAL)[0]) <= order.index(phase(step, quiet + more, USUAL)[0])


def test_a_few_wrong_pins_are_free_and_then_each_costs_twice_the_time():
    tries = Tries()
    for _ in range(FREE_TRIES):
        assert tries.wait(10.0) == 0
        tries = tries.failed(10.0)
    assert tries.wait(10.0) == FIRST_WAIT
    assert tries.wait(10.0 + FIRST_WAIT) == 0
    assert tries.failed(50.0).wait(50.0) == 2 * FIRST_WAIT
    for _ in range(2000):
        tries = tries.failed(0.0)
    assert tries.wait(0.0) == LONGEST_WAIT
