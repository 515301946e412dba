import pytest

from app.live.breaks import DIM, KEPT, Break, Loss, Success, Watch
from app.live.glimpse import Glimpse

STEP = 0.05


class Film:
    """Pictures in numbers, shown to a watch one after the other."""

    def __init__(self):
        self.watch, self.at, self.found = Watch(), 10.0, []

    def show(self, pictures=1, *, faces=1, confidence=0.9, turned=0.0, inside=True, light=120.0, rendered=False,
             step=STEP, straight=None):  # fmt: skip
        for _ in range(pictures):
            self.at += step
            straight_now = abs(turned) <= 20 if straight is None else straight
            numbers: tuple[float | None, float | None, bool, bool] = (None, None, False, False)
            if faces:
                numbers = (confidence, turned, straight_now, inside)
            self.found += self.watch.take(Glimpse(self.at, faces, *numbers, light, rendered))
        return self

    def gone(self, pictures=20, light=120.0, step=STEP):
        return self.show(pictures, faces=0, light=light, step=step)

    @property
    def what(self):
        return [success.what for success in self.found]


def turning(film, step=STEP):
    for turned in (5, 12, 20, 28, 35, 42, 50, 58, 60, 60):
        film.show(turned=float(turned), step=step)
    return film.show(3, turned=60.0, confidence=0.5, step=step)


def test_turning_away_is_noticed_once_it_is_lost():
    film = turning(Film().show(20))
    assert film.what == []
    film.gone()
    assert film.what == [Break.TURN]
    assert film.watch.loss is Loss.TURNED
    assert film.found[0].number == 0.5
    assert not film.found[0].told


def test_a_face_turned_far_but_still_found_is_no_success():
    assert turning(Film().show(20)).show(60, turned=60.0).what == []


def test_covering_is_noticed_where_nothing_turned():
    film = Film().show(20).show(3, confidence=0.6).gone()
    assert film.what == [Break.COVER]
    assert film.watch.loss is Loss.COVERED


def test_points_that_land_anywhere_behind_a_hand_are_no_turn():
    """Measured: behind a hand the points jump to any angle, while the face is less face-like."""
    film = Film().show(20).show(6, turned=55.0, confidence=0.55).gone()
    assert film.what == [Break.COVER]


def test_a_turn_and_then_straight_again_and_lost_is_left_open():
    film = turning(Film().show(20)).show(10).gone()
    assert film.what == []
    assert film.watch.loss is Loss.UNSURE


def test_a_small_turn_and_lost_is_left_open():
    film = Film().show(20).show(5, turned=27.0).gone()
    assert film.what == []
    assert film.watch.loss is Loss.UNSURE


def test_nodding_far_and_lost_is_left_open():
    assert Film().show(20).show(5, straight=False).gone().watch.loss is Loss.UNSURE


def test_a_turn_of_long_ago_does_not_count():
    film = turning(Film().show(20)).show(70).gone()
    assert film.what == [Break.COVER]


def test_when_the_machine_cannot_tell_the_visitor_may():
    film = Film().show(20).show(5, turned=27.0).gone()
    assert film.watch.tell(Break.TURN) == Success(Break.TURN, told=True, number=0.9)
    assert film.watch.done[Break.TURN].told


@pytest.mark.parametrize("what", list(Break))
def test_nobody_can_say_what_the_numbers_speak_against(what):
    assert Film().watch.tell(what) is None
    assert Film().show(20).show(3, confidence=0.6).gone().watch.tell(what) is None


def test_a_picture_can_only_have_fooled_it_while_a_face_is_found():
    film = Film().gone()
    assert film.watch.tell(Break.PICTURE) is None
    assert film.show().watch.tell(Break.PICTURE) == Success(Break.PICTURE, told=True, number=0.9)
    assert film.watch.tell(Break.TURN) is None


def test_walking_out_is_neither():
    film = Film().show(20).show(5, inside=False).gone()
    assert film.what == []
    assert film.watch.loss is Loss.LEFT


def test_dark_is_less_than_half_of_the_light():
    film = Film().show(20).gone(light=50.0)
    assert film.what == [Break.DARK]
    assert film.found[0].number == pytest.approx(50 / 120)


def test_dark_is_what_the_words_say():
    assert DIM == 0.5, "the gauge and the card of what we know say half"


def test_a_little_less_light_is_not_dark():
    assert Film().show(20).gone(light=80.0).what == [Break.COVER]


def test_dark_but_found_is_no_success():
    film = Film().show(20).show(60, light=20.0)
    assert film.what == []
    assert film.watch.light_left == pytest.approx(20 / 120)


def test_two_faces_must_stay_a_moment():
    assert Film().show(20).show(8, faces=2).show().what == []
    film = Film().show(20).show(14, faces=2)
    assert film.what == [Break.TWO]
    assert film.found[0].number == 2.0


def test_a_rendered_visitor_is_a_face_that_nobody_has():
    assert Film().show(20).what == []
    film = Film().show(20, rendered=True)
    assert film.what == [Break.MADE_UP]
    assert film.found[0].number == 0.9


def test_a_blink_of_the_detector_loses_nobody():
    film = Film().show(20).gone(6).show(20)
    assert film.what == []
    assert film.watch.loss is None


def test_a_face_that_was_hardly_there_cannot_be_lost():
    assert Film().show(4).gone().what == []


def test_slow_pictures_are_enough_if_they_agree():
    assert Film().show(4, step=0.4).gone(4, step=0.4).what == [Break.COVER]


def test_after_a_long_pause_it_is_another_scene():
    film = Film().show(20)
    film.at += 5
    assert film.gone().what == []
    assert len(film.watch.glimpses) == 20


def test_each_success_is_told_once_and_again_after_a_new_try():
    film = Film().show(20).gone().show(20).gone()
    assert film.what == [Break.COVER]
    film.watch.forget(Break.COVER)
    assert film.show(20).gone().what == [Break.COVER, Break.COVER]


def test_only_seconds_are_kept():
    film = Film().show(600)
    assert film.watch.glimpses[-1].at - film.watch.glimpses[0].at <= KEPT


def test_wiping_leaves_no_number_but_what_was_done():
    film = Film().show(20).gone(light=30.0)
    film.watch.wipe()
    assert film.watch.glimpses == ()
    assert film.watch.now is None
    assert film.watch.light_left is None
    assert film.watch.loss is None
    assert dict(film.watch.done) == {Break.DARK: Success(Break.DARK)}


def test_reset_forgets_that_too():
    film = Film().show(20).gone()
    film.watch.reset()
    assert dict(film.watch.done) == {}
    assert film.show(20).gone().what == [Break.COVER, Break.COVER]
