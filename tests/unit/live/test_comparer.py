import numpy as np
import pytest

from app.live.comparer import Comparer, Warm
from app.live.consent import Consent
from app.live.gate import Gate
from app.live.held import Held
from app.live.measure import Stats
from app.live.seen import Compared, Notice, Task, Trouble
from app.live.track import Reason
from app.model.errors import ModelMissing
from tests.unit.live.stage import (
    AMARA,
    ANNA,
    BO,
    CAMERA,
    CLEO,
    HANDS,
    FakeFinder,
    FakeRecogniser,
    gallery,
    visitors,
)


class Bench:
    """A comparer with everything around it, run by hand."""

    def __init__(self, *, recogniser=None, stored=None, stopped=lambda: False):
        self.recogniser = recogniser or FakeRecogniser()
        self.made = 0
        self.gate = Gate(Consent(live_allowed=True), wanted=True)
        self.published: list[Compared] = []
        self.news: list[Trouble] = []
        self.prints, self.crops, self.stats = Held(), Held(), Stats()
        self.finders: list[FakeFinder] = []
        self.meanwhile = lambda: None
        self.comparer = Comparer(
            make_recogniser=self.make,
            make_finder=self.make_finder,
            gallery=lambda: stored or gallery(),
            visitors=visitors,
            hands=lambda: HANDS,
            gate=self.gate,
            publish=self.published.append,
            report=self.news.append,
            stopped=stopped,
            stats=self.stats,
            prints=self.prints,
            crops=self.crops,
            clock=lambda: 1.0,
        )

    def make(self):
        self.made += 1
        self.meanwhile()
        if isinstance(self.recogniser, Exception):
            raise self.recogniser
        return self.recogniser

    def make_finder(self):
        self.finders.append(FakeFinder())
        return self.finders[-1]

    def task(self, source=CAMERA, who=ANNA, track=1) -> Task:
        return Task(5, 0.5, track, source, np.full((112, 112, 3), who, dtype=np.uint8), 0.1)

    def say_yes(self) -> None:
        self.gate.follow(CAMERA, 1, None)
        assert self.gate.grant(1)


def test_a_crop_that_is_not_allowed_never_becomes_a_faceprint():
    bench = Bench()
    bench.gate.follow(CAMERA, 1, None)
    task = bench.task()
    bench.comparer.handle(task)
    assert (bench.recogniser.whose, bench.published, bench.stats["faceprints"]) == ([], [], 0)
    assert not task.crop.any(), "nobody may compare it, so nobody keeps it"


def test_a_no_reaches_a_crop_that_waits_for_the_recogniser_and_a_yes_after_it_does_not_bring_it_back():
    bench = Bench()
    bench.say_yes()
    task = bench.task()

    def no_and_yes_again():
        bench.gate.end(Reason.SAID_NO)
        bench.crops.wipe()
        bench.say_yes()

    bench.meanwhile = no_and_yes_again
    bench.comparer.handle(task)
    assert not task.crop.any()
    assert (bench.recogniser.whose, bench.published) == ([], [])


def test_a_consenting_face_is_compared_with_every_id_photo_and_no_records_of_its_own():
    bench = Bench()
    bench.say_yes()
    bench.comparer.handle(bench.task(who=BO))
    (compared,) = bench.published
    assert compared.scores.tolist() == [0.0, 1.0, 0.0]
    assert compared.right_scores is None
    assert (compared.frame_number, compared.taken_at, compared.track, compared.source) == (5, 0.5, 1, CAMERA)
    assert bench.stats["faceprints"] == 1


def test_a_rendered_visitor_is_also_compared_with_their_own_records():
    bench = Bench()
    bench.gate.follow(AMARA, 1, None)
    bench.comparer.handle(bench.task(AMARA))
    (compared,) = bench.published
    assert compared.right_scores is not None
    assert compared.right_scores.tolist() == [1.0]


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda gate: gate.end(Reason.SAID_NO),
        lambda gate: gate.follow(CAMERA, 2, Reason.SWAP),
        lambda gate: gate.follow(AMARA, 3, Reason.SOURCE),
        lambda gate: gate.want(False),
    ],
)
def test_a_late_result_is_dropped_and_overwritten(meanwhile):
    bench = Bench()
    bench.recogniser.during = lambda: meanwhile(bench.gate)
    bench.say_yes()
    task = bench.task()
    bench.comparer.handle(task)
    assert bench.recogniser.whose == [ANNA]
    assert bench.published == []
    assert not task.crop.any()
    assert bench.prints.count() == 0


def test_the_recogniser_is_loaded_once_and_only_when_needed():
    bench = Bench()
    assert bench.made == 0
    bench.comparer.handle(Warm.UP)
    bench.say_yes()
    bench.comparer.handle(bench.task())
    bench.comparer.handle(bench.task())
    assert bench.made == 1
    bench.comparer.close()
    assert bench.recogniser.closed


def test_a_missing_model_is_told_once_and_not_looked_for_again():
    bench = Bench(recogniser=ModelMissing("x.onnx", "gone"))
    with pytest.raises(ModelMissing):
        bench.comparer.handle(Warm.UP)
    bench.say_yes()
    bench.comparer.handle(bench.task())
    assert (bench.made, bench.published) == (1, [])


def test_faceprints_of_another_model_are_made_anew_in_memory_with_progress():
    bench = Bench(stored=gallery(model="b" * 64))
    bench.say_yes()
    bench.comparer.handle(bench.task(who=CLEO))
    assert bench.recogniser.whose == [ANNA, BO, CLEO, CLEO]
    assert bench.published[0].scores.tolist() == [0.0, 0.0, 1.0]
    assert [(one.notice, one.done, one.of) for one in bench.news] == [
        (Notice.READING_GALLERY, 0, 3),
        (Notice.GALLERY_READ, 0, 0),
    ]
    assert bench.finders[0].closed


def test_making_faceprints_anew_ends_when_the_session_does():
    bench = Bench(stored=gallery(model="b" * 64), stopped=lambda: True)
    bench.comparer.handle(Warm.UP)
    assert bench.recogniser.whose == []
    assert bench.recogniser.closed
