import threading

from PySide6.QtCore import QCoreApplication, QThread, QTimer

from app.ui.doorbell import Doorbell

WAIT = 10_000


def test_it_is_answered_in_the_thread_that_made_it(qtbot):
    threads = []
    bell = Doorbell(lambda: threads.append(QThread.currentThread()))
    ringer = threading.Thread(target=bell.ring)
    ringer.start()
    ringer.join()
    qtbot.waitUntil(lambda: threads == [bell.thread()], timeout=WAIT)


def test_however_often_it_is_rung_one_call_waits(qtbot):
    answers = []
    bell = Doorbell(lambda: answers.append(1))
    for _ in range(100):
        bell.ring()
    qtbot.waitUntil(lambda: not bell.waiting, timeout=WAIT)
    assert answers == [1]
    bell.ring()
    qtbot.waitUntil(lambda: answers == [1, 1], timeout=WAIT)


def test_who_rings_again_while_it_is_answered_keeps_nothing_out(qtbot):
    """An engine that is faster than the view: every turn of the event loop ends, and timers get theirs."""
    answers: list[int] = []
    timers: list[int] = []

    def answer():
        answers.append(1)
        if not timers and len(answers) < 1000:  # with an end, so that a loop that never turns fails and does not hang
            bell.ring()

    bell = Doorbell(answer)
    QTimer.singleShot(30, lambda: timers.append(1))
    bell.ring()
    while not timers:
        before = len(answers)
        QCoreApplication.processEvents()
        assert len(answers) - before <= 1


def test_a_bell_that_is_gone_may_be_rung(qtbot):
    bell = Doorbell(lambda: None)
    with qtbot.waitSignal(bell.destroyed, timeout=WAIT):
        bell.deleteLater()
    bell.ring()


def test_taken_down_it_is_silent(qtbot):
    answers = []
    bell = Doorbell(lambda: answers.append(1))
    bell.ring()
    bell.take_down()
    bell.take_down()
    bell.ring()
    with qtbot.waitSignal(bell.destroyed, timeout=WAIT):
        bell.deleteLater()
    assert answers == []
