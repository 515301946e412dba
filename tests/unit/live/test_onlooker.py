import numpy as np
import pytest

from app.live.consent import Standing
from app.live.track import Reason
from tests.unit.live.stage import AMARA, ANNA, BO, CAMERA, CLEO, CLIP, HANDS, FakeFinder, Stood, Watch, picture


def saying_yes(source=CAMERA):
    """Anna sits in the middle and says yes."""
    watch = Watch(source)
    seen = watch.show(Stood(ANNA))
    assert watch.gate.grant(seen.track)
    watch.show(Stood(ANNA))
    assert watch.whose == [ANNA]
    return watch


@pytest.mark.parametrize("source", [CAMERA, CLIP])
def test_before_consent_no_crop_is_made(source):
    watch = Watch(source)
    for _ in range(30):
        assert watch.show(Stood(ANNA)).standing is Standing.NOT_ASKED
    assert watch.whose == []


def test_consent_without_the_wish_to_compare_makes_no_crop():
    watch = Watch(wanted=False)
    watch.gate.grant(watch.show(Stood(ANNA)).track)
    seen = watch.show(Stood(ANNA))
    assert watch.whose == []
    assert np.array_equal(seen.frame.pixels, picture(Stood(ANNA)))


def test_a_rendered_visitor_is_compared_without_asking_and_without_a_veil():
    watch = Watch(AMARA)
    seen = watch.show(Stood(ANNA), Stood(BO, x=250))
    assert seen.standing is Standing.NOBODY_TO_ASK
    assert watch.whose == [ANNA]
    assert seen.frame.pixels[80, 250, 0] == BO


def test_of_several_faces_all_are_boxed_and_only_the_chosen_one_is_compared():
    watch = Watch()
    crowd = (Stood(ANNA, x=60), Stood(BO, x=180, size=36), Stood(CLEO, x=280, size=36))
    watch.gate.grant(watch.show(*crowd).track)
    for _ in range(5):
        assert len(watch.show(*crowd).faces) == 3
    assert watch.whose == [ANNA] * 5


def test_while_comparing_everybody_else_is_veiled():
    watch = Watch()
    crowd = (Stood(ANNA, x=60), Stood(BO, x=180, size=36))
    seen = watch.show(*crowd)
    assert seen.frame.pixels[80, 180, 0] == BO
    watch.gate.grant(seen.track)
    veiled = watch.show(*crowd).frame.pixels
    assert (veiled[80, 60, 0], veiled[80, 180, 0]) == (ANNA, 0)
    assert not veiled.flags.writeable


def test_while_the_consenting_face_is_missing_all_of_the_view_is_veiled():
    watch = saying_yes()
    seen = watch.show()
    assert (seen.chosen, seen.standing) == (None, Standing.GRANTED)
    assert not seen.frame.pixels.any()


def test_two_people_who_swap_seats_by_crossing_give_no_crop_of_the_second():
    watch = Watch()
    anna = Stood(ANNA, x=60)
    watch.gate.grant(watch.show(anna, Stood(BO, x=260, size=38)).track)
    for step in range(0, 201, 8):
        watch.show(Stood(ANNA, x=60 + step), Stood(BO, x=260 - step, size=38))
    for _ in range(30):
        seen = watch.show(Stood(ANNA, x=260), Stood(BO, x=60, size=38))
    assert set(watch.whose) == {ANNA}
    assert (seen.standing, seen.ended) == (Standing.ENDED, Reason.CROWD)


def test_two_people_who_swap_by_a_hard_cut_give_no_crop_of_the_second():
    watch = saying_yes()
    for _ in range(30):
        seen = watch.show(Stood(BO))
    assert watch.whose == [ANNA]
    assert (seen.standing, seen.ended) == (Standing.ENDED, Reason.SWAP)


def test_two_who_swap_places_by_a_hard_cut_give_no_crop_of_the_second():
    watch = Watch()
    watch.gate.grant(watch.show(Stood(ANNA, x=60), Stood(BO, x=260, size=38)).track)
    for _ in range(30):
        seen = watch.show(Stood(BO, x=60, size=38), Stood(ANNA, x=260))
    assert watch.whose == []
    assert seen.standing is Standing.ENDED


@pytest.mark.parametrize("empty", range(12))
def test_somebody_who_sits_down_within_half_a_second_gives_no_crop(empty):
    watch = saying_yes()
    for _ in range(empty):
        watch.show()
    for _ in range(30):
        seen = watch.show(Stood(BO, x=82, size=41))
    assert watch.whose == [ANNA]
    assert seen.standing is Standing.ENDED


def test_somebody_who_looks_the_same_gives_no_crop_after_more_than_a_second():
    watch = saying_yes()
    for _ in range(26):
        watch.show()
    seen = watch.show(Stood(ANNA))
    assert watch.whose == [ANNA]
    assert (seen.standing, seen.ended) == (Standing.ENDED, Reason.LOST)


def test_a_moment_without_the_face_ends_nothing():
    watch = saying_yes()
    for _ in range(10):
        watch.show()
    assert watch.show(Stood(ANNA)).standing is Standing.GRANTED
    assert watch.whose == [ANNA, ANNA]


def test_consent_withdrawn_stops_with_the_very_next_picture():
    watch = saying_yes()
    watch.gate.end(Reason.SAID_NO)
    seen = watch.show(Stood(ANNA))
    assert watch.whose == [ANNA]
    assert (seen.standing, seen.ended) == (Standing.ENDED, Reason.SAID_NO)


def test_when_the_pictures_come_from_elsewhere_consent_is_over_for_good():
    watch = saying_yes()
    watch.source = AMARA
    assert watch.show(Stood(CLEO)).standing is Standing.NOBODY_TO_ASK
    watch.source = CAMERA
    seen = watch.show(Stood(ANNA))
    assert (seen.standing, seen.ended) == (Standing.ENDED, Reason.SOURCE)
    assert watch.whose == [ANNA, CLEO]


def test_choosing_another_face_ends_the_consent_of_the_first():
    watch = Watch()
    crowd = (Stood(ANNA, x=60), Stood(BO, x=180, size=36))
    watch.gate.grant(watch.show(*crowd).track)
    watch.show(*crowd)
    watch.choices.put((185.0, 75.0))
    seen = watch.show(*crowd)
    assert watch.whose == [ANNA]
    assert (seen.standing, seen.ended) == (Standing.ENDED, Reason.SWAP)
    assert seen.faces[seen.chosen or 0].box.centre == (180, 80)


def test_a_yes_that_comes_too_late_counts_for_nobody():
    watch = Watch()
    first = watch.show(Stood(ANNA)).track
    watch.show(Stood(BO))
    assert watch.gate.grant(first) is False
    watch.show(Stood(BO))
    assert watch.whose == []


def test_a_detector_that_is_not_calibrated_makes_no_crops():
    watch = Watch(AMARA)
    watch.finder.calibrated = False
    watch.show(Stood(ANNA))
    assert watch.whose == []


def test_without_a_detector_the_picture_is_still_shown():
    watch = Watch()
    watch.finder = None  # type: ignore[assignment]
    seen = watch.show(Stood(ANNA))
    assert (seen.faces, seen.chosen, seen.track) == ((), None, None)
    assert np.array_equal(seen.frame.pixels, picture(Stood(ANNA)))


def test_a_finder_that_fails_in_between_leaves_no_crop_of_anybody_else():
    watch = saying_yes()

    class Failing(FakeFinder):
        def find(self, pixels):
            raise RuntimeError("once")

    working, watch.finder = watch.finder, Failing()
    with pytest.raises(RuntimeError):
        watch.show(Stood(ANNA))
    watch.finder = working
    watch.show(Stood(BO))
    assert watch.whose == [ANNA]


def test_the_fakes_tell_people_apart():
    pixels = picture(Stood(ANNA, x=60), Stood(BO, x=200, size=36))
    faces = FakeFinder().find(pixels)
    assert [int(HANDS.align(pixels, one)[0, 0, 0]) for one in faces] == [ANNA, BO]
