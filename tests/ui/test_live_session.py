import threading

import pytest
from PySide6.QtCore import QThread

from app.live.consent import Standing
from app.live.seen import Receipt
from app.model.errors import CameraMissing, PolicyLocked
from app.ui.live_session import LiveSession
from tests.unit.live.stage import AMARA, ANNA, CAMERA, FakePictures, Stood
from tests.unit.live.test_engine import LONG, House, always

WAIT = int(LONG * 1000)


class Room:
    """A session in a house of fakes."""

    def __init__(self, reels, **more):
        def make(nudge):
            self.house = House(reels, on_seen=nudge, on_compared=nudge, on_trouble=nudge, **more)
            return self.house.engine

        self.session = LiveSession(make)


@pytest.fixture
def build(qtbot):
    rooms = []

    def make(reels, **more):
        rooms.append(Room(reels, **more))
        return rooms[-1]

    yield make
    for room in rooms:
        room.session.close(LONG)
    assert [one.name for one in threading.enumerate() if one.name.startswith("falsematch")] == []


def test_pictures_arrive_in_the_ui_thread(qtbot, build):
    session = build({AMARA: [always(Stood(ANNA))]}).session
    threads = []
    session.seen.connect(lambda _seen: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(session.seen, timeout=WAIT) as got:
        session.start(AMARA)
    assert len(got.args[0].faces) == 1
    assert set(threads) == {session.thread()}
    assert session.running


def test_no_picture_arrives_after_stop_and_the_receipt_does(qtbot, build):
    room = build({AMARA: [always(Stood(ANNA))]})
    session = room.session
    session.want_comparing(True)
    with qtbot.waitSignals([session.seen, session.compared], timeout=WAIT):
        session.start(AMARA)
    session.stop()
    assert not session.running
    with (
        qtbot.assertNotEmitted(session.seen),
        qtbot.assertNotEmitted(session.compared),
        qtbot.assertNotEmitted(session.trouble),
        qtbot.waitSignal(session.stopped, timeout=WAIT) as got,
    ):
        session.stop()
    receipt = got.args[0]
    assert isinstance(receipt, Receipt)
    assert (receipt.threads_left, receipt.faceprints_held) == (0, 0)


def test_a_nudge_on_its_way_when_stop_is_called_shows_nothing(qtbot, build):
    room = build({AMARA: [always(Stood(ANNA))]})
    session = room.session
    session.start(AMARA)
    box = room.house.engine.seen
    with qtbot.assertNotEmitted(session.seen):
        assert box.take(timeout=LONG) is not None  # the nudge for it waits in the event queue
        with qtbot.waitSignal(session.stopped, timeout=WAIT):
            session.stop()


def test_stopping_hands_the_waiting_to_another_thread(qtbot, build):
    """With a driver that hangs, stop() returns all the same; the receipt waits for it."""
    let_go = threading.Event()

    class Hanging(FakePictures):
        def read(self):
            let_go.wait(LONG)
            return

    room = build({AMARA: [Hanging([], lambda: True)]})
    room.session.start(AMARA)
    room.session.stop()
    assert not let_go.is_set()
    with qtbot.waitSignal(room.session.stopped, timeout=WAIT) as got:
        let_go.set()
    assert got.args[0].threads_left == 0


def test_starting_again_waits_for_the_session_before(qtbot, build):
    session = build({AMARA: [always(Stood(ANNA)), always(Stood(ANNA))]}).session
    with qtbot.waitSignal(session.seen, timeout=WAIT):
        session.start(AMARA)
    with qtbot.waitSignals([session.stopped, session.seen], timeout=WAIT, order="strict"):
        session.start(AMARA)
        assert session.running


def test_stopping_a_start_that_waits_takes_it_back(qtbot, build):
    room = build({AMARA: [always(Stood(ANNA))]})
    session = room.session
    with qtbot.waitSignal(session.seen, timeout=WAIT):
        session.start(AMARA)
    with qtbot.waitSignal(session.stopped, timeout=WAIT):
        session.start(AMARA)
        session.stop()
    assert not session.running
    assert len(room.house.opened[AMARA]) == 1


def test_however_busy_the_ui_thread_is_at_most_one_nudge_waits(qtbot, build):
    room = build({AMARA: [always(Stood(ANNA))]})
    session, nudges = room.session, []
    session._nudged.connect(lambda: nudges.append(1))
    for _ in range(100):
        session._nudge()
    qtbot.waitUntil(lambda: not session._quiet.locked(), timeout=WAIT)
    assert len(nudges) == 1
    session._nudge()
    assert len(nudges) == 2


def test_how_things_stand_is_told_when_it_changes(qtbot, build):
    session = build({CAMERA: [always(Stood(ANNA))]}).session
    told: list[Standing | None] = []
    session.standing_changed.connect(told.append)
    with qtbot.waitSignal(session.seen, timeout=WAIT):
        session.start(CAMERA)
    session.want_comparing(True)
    assert session.grant() is True
    with qtbot.waitSignal(session.compared, timeout=WAIT):
        pass
    session.withdraw()
    with qtbot.waitSignal(session.seen, timeout=WAIT):
        pass
    with qtbot.waitSignal(session.stopped, timeout=WAIT):
        session.stop()
    assert told == [Standing.NOT_ASKED, Standing.GRANTED, Standing.ENDED, None]
    assert session.standing is None


def test_nothing_can_be_granted_before_a_face_was_shown(build):
    session = build({CAMERA: [always(Stood(ANNA))]}).session
    assert session.grant() is False
    session.withdraw()
    session.choose(1, 1)


def test_trouble_is_told(qtbot, build):
    session = build({CAMERA: [CameraMissing(0)] * 999, AMARA: [always(Stood(ANNA))]}, retry_every=60.0).session
    with qtbot.waitSignal(session.trouble, timeout=WAIT) as got:
        session.start(CAMERA)
    assert isinstance(got.args[0].problem, CameraMissing)


def test_a_locked_camera_leaves_the_session_as_it_was(qtbot, build):
    session = build({AMARA: [always(Stood(ANNA))]}, camera_allowed=False).session
    with qtbot.waitSignal(session.seen, timeout=WAIT):
        session.start(AMARA)
    with pytest.raises(PolicyLocked):
        session.start(CAMERA)
    with qtbot.waitSignal(session.seen, timeout=WAIT):
        pass


def test_what_was_painted_is_counted_with_its_age(qtbot, build):
    session = build({AMARA: [always(Stood(ANNA))]}).session
    with qtbot.waitSignal(session.seen, timeout=WAIT) as got:
        session.start(AMARA)
    session.note_shown(got.args[0])
    assert session.stats["shown"] == 1
    assert session.stats.frame_age_ms.count == 1
