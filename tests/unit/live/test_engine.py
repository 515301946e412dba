import threading
from collections import defaultdict

import numpy as np
import pytest

from app.live.consent import Standing
from app.live.engine import Engine
from app.live.seen import Notice
from app.live.track import Reason
from app.model.errors import CameraLost, CameraMissing, ModelMissing, PictureUnreadable, PolicyLocked
from tests.unit.live.stage import (
    AMARA,
    ANNA,
    BO,
    CAMERA,
    CLEO,
    CLIP,
    HANDS,
    FakeFinder,
    FakePictures,
    FakeRecogniser,
    Stood,
    Turns,
    face,
    gallery,
    picture,
    visitors,
)

LONG = 20.0
"""Seconds a test waits before it gives up: no test gets near it."""


def always(*people: Stood):
    while True:
        yield picture(*people)


class House:
    """An engine in a house of fakes. `reels` says what each source plays, one reel for each time it is opened."""

    def __init__(self, reels, *, finder=None, recogniser=None, **more):
        self.turns = Turns()
        self.reels = {source: iter(plays) for source, plays in reels.items()}
        self.opened = defaultdict(list)
        self.recogniser = recogniser or FakeRecogniser()
        self.news = threading.Condition()
        self.make_finder = finder or (lambda: FakeFinder(self.turns.done))
        self.engine = Engine(
            **{
                "open_source": self.open,
                "make_finder": lambda: self.make_finder(),
                "make_recogniser": lambda: self.recogniser,
                "gallery": gallery,
                "visitors": visitors,
                "live_allowed": True,
                "on_seen": self.ring,
                "on_compared": self.ring,
                "on_trouble": self.ring,
                "hands": lambda: HANDS,
                "full_name": lambda source: source,
                "stand_in": AMARA,
                "retry_every": 0.001,
                "silence": 1e9,
                **more,
            }
        )

    def open(self, source, *, on_problem):
        reel = next(self.reels[source])
        if isinstance(reel, Exception):
            raise reel
        pictures = reel if hasattr(reel, "read") else FakePictures(reel, self.turns.next)
        self.opened[source].append(pictures)
        return pictures

    def ring(self):
        with self.news:
            self.news.notify_all()

    def wait_for(self, look):
        """The first thing that `look` finds, tried after each nudge; fails after LONG."""
        found = []

        def there():
            one = look()
            found.extend([] if one is None else [one])
            return bool(found)

        with self.news:
            assert self.news.wait_for(there, LONG), "it never came"
        return found[0]

    def next_seen(self, fits=lambda _seen: True):
        def look():
            seen = self.engine.seen.take_now()
            return seen if seen is not None and fits(seen) else None

        return self.wait_for(look)

    def next_compared(self):
        return self.wait_for(lambda: self.engine.compared.take_now())

    def next_news(self, fits):
        def look():
            return next((one for one in self.engine.troubles.take_all() if fits(one)), None)

        return self.wait_for(look)


@pytest.fixture
def build():
    houses = []

    def make(reels, **more):
        houses.append(House(reels, **more))
        return houses[-1]

    yield make
    for house in houses:
        house.engine.stop(LONG)
    assert [one.name for one in threading.enumerate() if one.name.startswith("falsematch")] == []


def test_nobody_in_front_of_a_camera_gets_a_faceprint_before_saying_yes(build):
    house = build({CAMERA: [always(Stood(ANNA))]})
    house.engine.want_comparing(True)
    house.engine.start(CAMERA)
    for _ in range(20):
        assert house.next_seen().standing is Standing.NOT_ASKED
    assert house.recogniser.whose == []


def test_after_a_yes_the_face_is_compared_and_after_a_no_at_once_no_more(build):
    house = build({CAMERA: [always(Stood(ANNA), Stood(BO, x=250, size=36))]})
    house.engine.want_comparing(True)
    house.engine.start(CAMERA)
    track = house.next_seen().track
    assert house.engine.grant(track)
    compared = house.next_compared()
    house.engine.withdraw()
    assert house.engine.compared.take_now() is None
    assert not compared.faceprint.any()
    assert not compared.crop.any()
    assert house.engine.standing is Standing.ENDED
    made = len(house.recogniser.whose)
    for _ in range(10):
        house.next_seen()
    assert len(house.recogniser.whose) <= made + 1  # one may have been under way; it is never published
    assert house.engine.compared.take_now() is None
    assert set(house.recogniser.whose) == {ANNA}


def test_a_swap_of_two_people_gives_no_faceprint_of_the_second(build):
    swapped = threading.Event()

    def reel():
        while not swapped.is_set():
            yield picture(Stood(ANNA))
        yield from always(Stood(BO))

    house = build({CLIP: [reel()]})
    house.engine.want_comparing(True)
    house.engine.start(CLIP)
    house.engine.grant(house.next_seen().track)
    house.next_compared()
    swapped.set()
    seen = house.next_seen(lambda one: one.standing is Standing.ENDED)
    assert seen.ended is Reason.SWAP
    for _ in range(10):
        house.next_seen()
    assert set(house.recogniser.whose) == {ANNA}


def test_a_rendered_visitor_is_compared_without_asking(build):
    house = build({AMARA: [always(Stood(ANNA))]})
    house.engine.want_comparing(True)
    house.engine.start(AMARA)
    compared = house.next_compared()
    assert compared.right_scores.tolist() == [1.0]
    assert house.next_seen().standing is Standing.NOBODY_TO_ASK


def test_a_locked_policy_refuses_every_yes_and_a_locked_camera_every_start(build):
    house = build({CAMERA: [always(Stood(ANNA))], CLIP: [always(Stood(ANNA))]}, live_allowed=False)
    house.engine.want_comparing(True)
    house.engine.start(CLIP)
    assert house.next_seen().standing is Standing.LOCKED
    with pytest.raises(PolicyLocked):
        house.engine.grant()
    dark = build({CAMERA: [always(Stood(ANNA))]}, camera_allowed=False)
    with pytest.raises(PolicyLocked):
        dark.engine.start(CAMERA)
    assert not dark.engine.running
    assert dark.opened[CAMERA] == []
    assert house.recogniser.whose == []


def test_a_pulled_camera_is_replaced_and_comes_back_with_detection_only(build):
    plug = threading.Event()

    class Replugged:
        def __init__(self, turn):
            self.turn = turn

        def read(self):
            self.turn()
            return picture(Stood(ANNA)) if plug.wait(LONG) else None

        def close(self):
            plug.set()

    pull = threading.Event()

    def first():
        while not pull.is_set():
            yield picture(Stood(ANNA))
        yield CameraLost(0)

    house = build({AMARA: [always(Stood(CLEO))] * 9})
    house.reels[CAMERA] = iter([first(), CameraMissing(0), CameraMissing(0), Replugged(house.turns.next)])
    house.engine.want_comparing(True)
    house.engine.start(CAMERA)
    house.engine.grant(house.next_seen().track)
    house.next_compared()
    pull.set()
    house.next_news(lambda one: one.notice is Notice.STAND_IN)
    assert house.next_seen(lambda one: one.frame.source == AMARA).standing is Standing.NOBODY_TO_ASK
    plug.set()
    house.next_news(lambda one: one.notice is Notice.CAMERA_BACK)
    seen = house.next_seen(lambda one: one.frame.source == CAMERA)
    assert (seen.standing, seen.ended) == (Standing.ENDED, Reason.SOURCE)
    before = house.recogniser.whose.count(ANNA)
    for _ in range(10):
        assert house.next_seen().frame.source == CAMERA
    assert house.recogniser.whose.count(ANNA) == before


def test_a_camera_that_hangs_while_it_opens_does_not_stop_the_stand_in(build):
    let_go = threading.Event()

    def hang(source, *, on_problem):
        if source == CAMERA:
            let_go.wait(LONG)
            raise CameraMissing(0)
        return FakePictures(always(Stood(CLEO)), house.turns.next)

    house = build({}, open_source=hang, silence=0.0)
    house.engine.start(CAMERA)
    assert house.next_seen().frame.source == AMARA
    receipt = house.engine.stop(patience=0.0)
    assert receipt.threads_left >= 1
    let_go.set()
    for thread in threading.enumerate():
        if thread.name.startswith("falsematch"):
            thread.join(LONG)


def test_stopping_joins_every_thread_empties_every_mailbox_and_closes_what_was_open(build):
    house = build({AMARA: [always(Stood(ANNA))]})
    finders: list[FakeFinder] = []

    def make_finder():
        finders.append(FakeFinder(house.turns.done))
        return finders[-1]

    house.make_finder = make_finder
    house.engine.want_comparing(True)
    house.engine.start(AMARA)
    seen_box, compared_box = house.engine.seen, house.engine.compared
    compared = house.next_compared()
    house.next_seen()
    receipt = house.engine.stop(LONG)
    assert (receipt.threads_left, receipt.source) == (0, AMARA)
    assert (receipt.faceprints_held, receipt.pictures_saved, receipt.faces_boxed_most_at_once) == (0, 0, 1)
    assert receipt.frames_seen >= 1
    assert receipt.faceprints_made >= 1
    assert not compared.faceprint.any()
    assert (seen_box.take_now(), compared_box.take_now()) == (None, None)
    assert seen_box.put(None) is False
    assert all(one.closed for one in (*finders, house.recogniser))
    assert house.opened[AMARA][0].closed.is_set()
    assert not house.engine.running


def test_what_a_camera_saw_is_overwritten_at_the_end(build):
    house = build({CAMERA: [always(Stood(ANNA))]})
    house.engine.start(CAMERA)
    seen = house.next_seen()
    assert seen.frame.pixels.any()
    house.engine.stop(LONG)
    assert not seen.frame.pixels.any()


def test_stopping_twice_gives_the_same_receipt_and_before_the_start_an_empty_one(build):
    house = build({AMARA: [always(Stood(ANNA))]})
    assert house.engine.stop().frames_seen == 0
    house.engine.start(AMARA)
    house.next_seen()
    assert house.engine.stop(LONG) == house.engine.stop(LONG)


def test_after_halt_no_thread_can_say_anything(build):
    house = build({AMARA: [always(Stood(ANNA))]})
    house.engine.start(AMARA)
    house.next_seen()
    nudges = []
    house.engine.halt()
    house.ring = lambda: nudges.append(1)
    house.engine.stop(LONG)
    assert house.engine.seen.take_now() is None
    assert house.engine.troubles.take_all() == ()
    assert nudges == []


def test_a_new_start_asks_again(build):
    house = build({CAMERA: [always(Stood(ANNA)), always(Stood(ANNA))]})
    house.engine.want_comparing(True)
    house.engine.start(CAMERA)
    house.engine.grant(house.next_seen().track)
    house.next_compared()
    house.engine.start(CAMERA)
    before = len(house.recogniser.whose)
    for _ in range(10):
        assert house.next_seen().standing is Standing.NOT_ASKED
    assert len(house.recogniser.whose) == before


def test_a_finder_that_fails_now_and_then_costs_those_frames_only(build):
    class Moody(FakeFinder):
        calls = 0

        def find(self, pixels):
            Moody.calls += 1
            if Moody.calls % 3 == 0:
                house.turns.done()
                raise RuntimeError("not now")
            return super().find(pixels)

    house = build({AMARA: [always(Stood(ANNA))]})
    house.make_finder = lambda: Moody(house.turns.done)
    house.engine.start(AMARA)
    house.next_news(lambda one: isinstance(one.problem, RuntimeError))
    for _ in range(12):
        house.next_seen()
    assert house.engine.stats["failed"] >= 1


def test_a_missing_detector_is_told_and_the_picture_goes_on(build):
    def missing():
        raise ModelMissing("x.tflite", "gone")

    house = build({AMARA: [always(Stood(ANNA))]}, finder=missing)
    house.engine.start(AMARA)
    house.next_news(lambda one: isinstance(one.problem, ModelMissing))
    assert house.next_seen().faces == ()


def test_broken_pictures_cost_themselves(build):
    def reel():
        yield PictureUnreadable("a.png", "cut off")
        yield np.zeros((3, 3), dtype=np.uint8)
        yield from always(Stood(ANNA))

    house = build({CLIP: [reel()]})
    house.engine.start(CLIP)
    assert len(house.next_seen().faces) == 1
    assert house.engine.stats["unreadable"] == 2


def test_a_source_that_is_broken_for_good_is_told_and_everything_still_stops(build):
    house = build({CLIP: [FakePictures((ValueError("no picture") for _ in range(100)), lambda: True)]})
    house.engine.start(CLIP)
    house.next_news(lambda one: isinstance(one.problem, ValueError))
    assert house.engine.stop(LONG).threads_left == 0


def test_the_end_of_a_clip_is_told(build):
    house = build({CLIP: [[picture(Stood(ANNA))]]})
    house.engine.start(CLIP)
    house.next_news(lambda one: one.notice is Notice.SOURCE_ENDED)


def test_a_gallery_that_cannot_be_read_is_told_and_the_view_goes_on(build):
    def unreadable():
        raise ModelMissing("faceprints.npz", "gone")

    house = build({AMARA: [always(Stood(ANNA))]}, gallery=unreadable)
    house.engine.want_comparing(True)
    house.engine.start(AMARA)
    house.next_news(lambda one: isinstance(one.problem, ModelMissing))
    house.next_seen()
    assert house.recogniser.closed


def test_nothing_is_opened_or_loaded_before_the_start(build):
    def never(*_args, **_more):
        raise AssertionError("too early")

    house = build({}, open_source=never, make_recogniser=never, gallery=never, visitors=never)
    house.engine.want_comparing(True)
    house.engine.choose(1, 1)
    house.engine.withdraw()
    assert house.engine.grant() is False
    assert (house.engine.source, house.engine.standing, house.engine.running) == (None, None, False)


class PieceFinder(FakeFinder):
    """Finds one face in the middle, as in a piece."""

    def find(self, pixels):
        side = pixels.shape[0]
        return (face(Stood(ANNA, side / 2, side / 2, side * 0.4)),)


def _plain(compared):
    return compared if compared is not None and compared.spoiled is None else None


def test_what_a_room_wants_done_to_the_face_is_done_until_it_wants_it_no_more(build):
    def darker(piece, _finder):
        return (piece.pixels // 2,)

    made: list[FakeFinder] = []

    def finder():
        made.append(FakeFinder(house.turns.done) if not made else PieceFinder())
        return made[-1]

    house = build({CLIP: [always(Stood(ANNA))]}, finder=finder)
    house.engine.want_comparing(True)
    house.engine.want_spoiled(darker)
    house.engine.start(CLIP)
    track = house.next_seen().track
    assert house.engine.grant(track)
    first = house.next_compared()
    assert first.spoiled is not None
    assert first.spoiled.wish is darker
    house.engine.want_spoiled(None)
    assert house.wait_for(lambda: _plain(house.engine.compared.take_now())).spoiled is None
    house.engine.stop()
    assert not any(array.any() for array in first.arrays())
