import os
import sys
import threading

import pytest

from app.live.courtesy import LAST, STEPS, USUAL, step_back

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives a thread a priority of its own")


def priority_in_a_thread(work: str) -> int:
    """The priority of a new thread that stepped back for `work`."""
    found = []

    def act() -> None:
        step_back(work)
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=act)
    thread.start()
    thread.join()
    return found[0]


@linux_only
@pytest.mark.parametrize(("work", "step"), [("compare", STEPS["compare"]), ("look", USUAL), ("capture", USUAL)])
def test_a_live_thread_steps_back_and_the_ui_thread_does_not(work, step):
    before = os.getpriority(os.PRIO_PROCESS, 0)
    assert priority_in_a_thread(work) == min(before + step, LAST)
    assert os.getpriority(os.PRIO_PROCESS, 0) == before


@linux_only
def test_a_thread_that_comes_last_already_stays_there():
    def act() -> None:
        for _ in range(3):
            step_back("compare")
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    found: list[int] = []
    thread = threading.Thread(target=act)
    thread.start()
    thread.join()
    assert found == [LAST]


def test_the_recogniser_lets_even_the_detector_go_first():
    assert STEPS["compare"] > USUAL


def test_a_system_that_refuses_changes_nothing(monkeypatch):
    def refuse(*_arguments):
        raise PermissionError

    monkeypatch.setattr(os, "setpriority", refuse, raising=False)
    step_back("compare")
