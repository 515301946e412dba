"""What a room does to a face before it is compared happens behind the gate, and is wiped like everything else."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from app.live.comparer import Comparer
from app.live.consent import Consent
from app.live.gate import Gate
from app.live.held import Held
from app.live.latest import Latest
from app.live.measure import Stats
from app.live.onlooker import Onlooker
from app.live.seen import Compared, Task
from app.live.spoil import Spoiled, cut_out, found_again
from app.live.track import Reason
from app.model.types import Frame
from tests.unit.live.stage import (
    AMARA,
    ANNA,
    BO,
    CAMERA,
    HANDS,
    FakeFinder,
    FakeRecogniser,
    Stood,
    face,
    gallery,
    picture,
    visitors,
)


class Middle:
    """Finds one face of 40 % of the picture in its middle, as in a piece; none once `blind`."""

    calibrated = True

    def __init__(self, off=0.0):
        self.closed, self.off = False, off

    def find(self, pixels):
        side = pixels.shape[0]
        if not pixels.any():
            return ()
        return (face(Stood(0, side / 2 + self.off * side, side / 2, side * 0.4)),)

    def close(self):
        self.closed = True


def darker(piece, _finder):
    return (piece.pixels // 2,)


def black(piece, _finder):
    return (piece.pixels // 2, piece.pixels * 0)


class Watch:
    """An onlooker and a comparer behind one gate, run by hand."""

    def __init__(self, *, wish=darker, off=0.0):
        self.wish, self.gate = wish, Gate(Consent(live_allowed=True), wanted=True)
        self.prints, self.crops, self.stats = Held(), Held(), Stats()
        self.published: list[Compared] = []
        self.recogniser = FakeRecogniser()
        self.finder = Middle(off)
        self.at = 0.0
        self.onlooker = Onlooker(
            HANDS, self.gate, Stats(), Latest(), lambda: self.at, wants_piece=lambda: self.wish is not None
        )
        self.comparer = Comparer(
            make_recogniser=lambda: self.recogniser, make_finder=lambda: self.finder, gallery=gallery,
            visitors=visitors, hands=lambda: HANDS, gate=self.gate, publish=self.published.append,
            report=lambda _: None, stopped=lambda: False, stats=self.stats, prints=self.prints, crops=self.crops,
            clock=lambda: 1.0, spoil=lambda: self.wish,
        )  # fmt: skip

    def look(self, *people, source=CAMERA) -> Task | None:
        self.at += 0.04
        return self.onlooker.look(Frame(1, self.at, picture(*people), source), FakeFinder())[1]

    def compare(self, *people: Stood) -> None:
        task = self.look(*people)
        assert task is not None
        self.comparer.handle(task)

    @property
    def spoiled(self) -> Spoiled:
        (compared,) = self.published
        assert compared.spoiled is not None
        return compared.spoiled

    def agree(self, *people):
        self.look(*people)
        assert self.gate.grant()


def test_before_a_yes_there_is_nothing_to_spoil():
    watch = Watch()
    assert all(watch.look(Stood(ANNA)) is None for _ in range(5))


def test_no_piece_is_cut_out_while_no_room_asks_for_one():
    watch = Watch(wish=None)
    watch.agree(Stood(ANNA))
    task = watch.look(Stood(ANNA))
    assert task is not None
    assert task.piece is None
    watch.comparer.handle(task)
    assert watch.published[0].spoiled is None


def test_the_piece_is_the_consenting_face_and_everybody_else_in_it_is_veiled():
    watch = Watch()
    people = (Stood(ANNA, x=100, size=60), Stood(BO, x=185, size=30))
    watch.agree(*people)
    task = watch.look(*people)
    assert task is not None
    assert task.piece is not None
    middle = task.piece.pixels.shape[0] // 2
    assert task.piece.face.box.centre == pytest.approx((middle, middle), abs=1)
    assert task.piece.pixels[middle, middle, 0] == ANNA
    assert BO not in task.piece.pixels


def test_a_rendered_visitor_can_be_spoiled_without_asking():
    task = Watch().look(Stood(ANNA), source=AMARA)
    assert task is not None
    assert task.piece is not None


def test_what_was_asked_for_is_compared_besides_the_face_as_it_is():
    watch = Watch()
    watch.agree(Stood(ANNA))
    watch.compare(Stood(ANNA))
    (look,) = watch.spoiled.looks
    assert watch.spoiled.wish is darker
    assert watch.recogniser.whose == [ANNA, ANNA // 2]
    assert look.picture.max() == ANNA // 2
    assert look.faceprint is not None
    assert look.scores == pytest.approx(gallery().id_faceprints @ look.faceprint)
    assert watch.stats["faceprints"] == 2


@pytest.mark.parametrize(("wish", "off"), [(black, 0.0), (darker, 0.4)])
def test_a_face_that_is_not_found_again_in_its_place_has_no_faceprint(wish, off):
    watch = Watch(wish=wish, off=off)
    watch.agree(Stood(ANNA))
    watch.compare(Stood(ANNA))
    last = watch.spoiled.looks[-1]
    assert (last.crop, last.faceprint, last.scores) == (None, None, None)


def test_a_no_while_the_machine_works_lets_nothing_out_and_overwrites_it(monkeypatch):
    watch = Watch()
    watch.recogniser.during = lambda: watch.gate.end(Reason.SAID_NO)
    watch.agree(Stood(ANNA))
    held: list[NDArray[Any]] = []
    monkeypatch.setattr(watch.crops, "add", held.append)
    watch.compare(Stood(ANNA))
    assert watch.published == []
    assert watch.prints.count() == 0
    task_crop, _piece, spoiled, spoiled_crop = held
    assert not any(array.any() for array in (task_crop, spoiled, spoiled_crop))


def test_a_wipe_reaches_every_array_of_what_was_spoiled():
    watch = Watch()
    watch.agree(Stood(ANNA))
    watch.compare(Stood(ANNA))
    (compared,) = watch.published
    assert all(array.any() for array in compared.arrays())
    watch.prints.wipe()
    watch.crops.wipe()
    assert not any(array.any() for array in compared.arrays())


def test_the_finder_for_spoiled_faces_is_let_go_of():
    watch = Watch()
    watch.agree(Stood(ANNA))
    watch.compare(Stood(ANNA))
    watch.comparer.close()
    assert watch.finder.closed


def test_a_spoiled_picture_of_another_size_is_found_in_its_place_too():
    piece = cut_out(picture(Stood(ANNA)), face(Stood(ANNA)))
    assert found_again(np.ones((37, 37, 3), np.uint8), piece, Middle()) is not None
