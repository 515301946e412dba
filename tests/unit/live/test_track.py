import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.live.track import Reason, Sight, Tracker
from app.model.types import Face
from tests.unit.live.stage import ANNA, BO, Stood, face

FRAME = 0.04


def truth(one, other):
    return 1.0 if np.array_equal(one, other) else 0.2


def blind(_one, _other):
    return 1.0


class Follow:
    """A tracker fed by hand with people whose identity the test knows."""

    def __init__(self, alike=truth):
        self.tracker, self.now = Tracker(alike), 0.0

    def show(self, *people: Stood, after: float = FRAME, hold: bool = True) -> Sight:
        self.now += after
        faces = [face(one) for one in people]
        who = {id(found): one.who for found, one in zip(faces, people, strict=True)}

        def glance(found: Face):
            return np.array([who[id(found)]], dtype=np.float32)

        return self.tracker.update(faces, self.now, glance, hold=hold)


def test_the_largest_face_is_chosen():
    sight = Follow().show(Stood(ANNA, x=60, size=30), Stood(BO, x=200, size=40))
    assert (sight.chosen, sight.track, sight.clear, sight.ended) == (1, 1, True, None)


def test_with_nobody_in_view_there_is_no_track():
    assert Follow().show() == Sight(None, None, False, None)


def test_a_face_that_moves_at_walking_pace_keeps_its_track():
    follow = Follow()
    tracks = {follow.show(Stood(ANNA, x=60 + 8 * step)).track for step in range(20)}
    assert tracks == {1}


def test_a_face_that_comes_nearer_keeps_its_track():
    follow = Follow()
    tracks = {follow.show(Stood(ANNA, size=40 * 1.1**step)).track for step in range(8)}
    assert tracks == {1}


def test_a_jump_ends_the_track_at_once_and_a_new_id_begins():
    follow = Follow()
    follow.show(Stood(ANNA, x=60))
    sight = follow.show(Stood(ANNA, x=100))
    assert (sight.ended, sight.track, sight.chosen) == (Reason.JUMP, 2, 0)


@pytest.mark.parametrize("size", [26, 58])
def test_a_sudden_change_of_size_ends_the_track(size):
    follow = Follow()
    follow.show(Stood(ANNA))
    assert follow.show(Stood(ANNA, size=size)).ended is Reason.JUMP


def test_another_face_in_the_same_place_ends_the_track():
    follow = Follow()
    follow.show(Stood(ANNA))
    assert follow.show(Stood(BO)).ended is Reason.SWAP


def test_lost_for_a_second_keeps_the_track_and_longer_ends_it():
    follow = Follow()
    follow.show(Stood(ANNA))
    assert follow.show(after=0.9).track == 1
    assert follow.show(Stood(ANNA), after=0.1).track == 1
    assert follow.show(after=1.01) == Sight(None, None, False, Reason.LOST)


def test_pictures_more_than_a_second_apart_end_the_track_though_the_face_is_there():
    follow = Follow()
    follow.show(Stood(ANNA))
    sight = follow.show(Stood(ANNA), after=1.01)
    assert (sight.ended, sight.track) == (Reason.LOST, 2)


def test_time_that_runs_backwards_ends_the_track():
    follow = Follow()
    follow.show(Stood(ANNA))
    assert follow.show(Stood(ANNA), after=-1).ended is Reason.LOST


def test_after_a_gap_the_face_must_be_nearer_to_where_it_was():
    shift = 18  # of 40: overlap 0.38
    for missing, ended in ((False, None), (True, Reason.JUMP)):
        follow = Follow()
        follow.show(Stood(ANNA, x=60))
        if missing:
            follow.show()
        assert follow.show(Stood(ANNA, x=60 + shift)).ended is ended


def test_a_face_that_comes_near_pauses_comparing_until_it_is_well_away():
    follow = Follow()
    distances = [80, 60, 48, 56, 64]
    clear = [follow.show(Stood(ANNA, x=60), Stood(BO, x=60 + d, size=38)).clear for d in distances]
    assert clear == [True, True, False, False, True]


def test_overlapping_boxes_end_the_track():
    follow = Follow()
    follow.show(Stood(ANNA, x=60), Stood(BO, x=105, size=38))
    assert follow.show(Stood(ANNA, x=60), Stood(BO, x=97, size=38)).ended is Reason.CROWD


def test_a_small_face_in_the_background_is_no_rival():
    follow = Follow()
    assert all(follow.show(Stood(ANNA, x=60), Stood(BO, x=80, size=12)).clear for _ in range(3))


def test_when_the_face_goes_missing_beside_another_the_track_ends():
    follow = Follow()
    follow.show(Stood(ANNA, x=60), Stood(BO, x=130, size=38))
    assert follow.show(Stood(BO, x=130, size=38)).ended is Reason.CROWD


def test_when_the_neighbour_vanishes_the_track_ends_because_it_may_be_the_neighbour():
    follow = Follow()
    follow.show(Stood(ANNA, x=60), Stood(BO, x=106, size=38))
    assert follow.show(Stood(ANNA, x=60)).ended is Reason.CROWD


def test_a_face_far_away_lets_the_chosen_one_be_missing_for_a_moment():
    follow = Follow()
    follow.show(Stood(ANNA, x=60), Stood(BO, x=260, size=38))
    assert follow.show(Stood(BO, x=260, size=38)) == Sight(None, 1, False, None)
    assert follow.show(Stood(BO, x=260, size=38), Stood(ANNA, x=60)).chosen == 1


def test_the_face_at_a_point_can_be_chosen():
    follow = Follow()
    follow.show(Stood(ANNA, x=60), Stood(BO, x=200, size=38))
    follow.tracker.choose(195, 85)
    sight = follow.show(Stood(ANNA, x=60), Stood(BO, x=200, size=38))
    assert (sight.chosen, sight.track, sight.ended) == (1, 2, Reason.SWAP)


def test_choosing_the_chosen_face_or_nobody_changes_nothing():
    follow = Follow()
    follow.show(Stood(ANNA, x=60))
    for point in ((60, 80), (300, 10)):
        follow.tracker.choose(*point)
        assert follow.show(Stood(ANNA, x=60)).track == 1


@pytest.mark.parametrize(("hold", "track"), [(True, 1), (False, 2)])
def test_the_choice_turns_to_a_larger_face_only_while_nobody_holds_it(hold, track):
    follow = Follow()
    follow.show(Stood(ANNA, x=60, size=30), hold=hold)
    assert follow.show(Stood(ANNA, x=60, size=30), Stood(BO, x=200, size=60), hold=hold).track == track


def test_a_face_that_was_picked_is_kept_beside_a_larger_one():
    follow = Follow()
    follow.tracker.choose(60, 80)
    people = (Stood(ANNA, x=60, size=30), Stood(BO, x=200, size=60))
    assert [follow.show(*people, hold=False).chosen for _ in range(3)] == [0, 0, 0]


def test_an_end_from_outside_is_told_with_the_next_picture():
    follow = Follow()
    follow.show(Stood(ANNA))
    follow.tracker.end(Reason.SOURCE)
    sight = follow.show(Stood(ANNA))
    assert (sight.track, sight.ended) == (2, Reason.SOURCE)
    assert follow.show(Stood(ANNA)).ended is None


def one_face_a_track(follow: Follow, frames: list[list[Stood]]) -> dict[int, set[int]]:
    """Whose face each track showed, over a whole film."""
    whose: dict[int, set[int]] = {}
    for people in frames:
        sight = follow.show(*people)
        if sight.chosen is not None and sight.track is not None:
            whose.setdefault(sight.track, set()).add(people[sight.chosen].who)
    return whose


def film(
    seed: int, *, speed: float, longest_gap: int, teleport: float = 0.0, hide_near: bool = True
) -> list[list[Stood]]:
    """Two or three people wander, meet, cross and are overlooked, some of them often.

    `speed` is in face widths a picture, `longest_gap` in pictures. Unless `hide_near`, nobody starts to be overlooked
    while touching another: two faces in one place that are seen by turns are told apart by their looks or not at all.
    """
    rng = np.random.default_rng(seed)
    crowd = int(rng.integers(2, 4))
    place, size = rng.uniform((40, 60), (200, 100), (crowd, 2)), rng.uniform(30, 46, crowd)
    move, hidden = np.zeros((crowd, 2)), np.zeros(crowd, dtype=int)
    frames = []
    for _ in range(60):
        turn = rng.random(crowd) < 0.15
        angle = rng.normal(0, 0.5, crowd) + np.pi * (rng.random(crowd) < 0.5)
        wish = np.stack([np.cos(angle), 0.3 * np.sin(angle)], axis=1) * (size * rng.uniform(0, speed, crowd))[:, None]
        move = np.where(turn[:, None], wish, move)
        place = np.clip(place + move, (20, 40), (200, 120))
        size = np.clip(size * rng.uniform(0.97, 1.03, crowd), 26, 56)
        place = np.where((rng.random(crowd) < teleport)[:, None], rng.permutation(place), place)
        hide = (hidden <= -1) & (rng.random(crowd) < 0.3)
        if not hide_near:
            apart = np.abs(place[:, None] - place[None]).max(axis=2) + 1e3 * np.eye(crowd)
            hide &= apart.min(axis=1) > size.max()
        hidden = np.where(hide, rng.integers(1, longest_gap + 1, crowd), hidden - 1)
        frames.append(
            [
                Stood(100 + int(n), float(place[n, 0]), float(place[n, 1]), float(size[n]))
                for n in rng.permutation(crowd)
                if hidden[n] <= 0
            ]
        )
    return frames


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32))
def test_geometry_alone_never_takes_one_person_for_another(seed):
    frames = film(seed, speed=0.25, longest_gap=3, hide_near=False)
    assert all(len(who) == 1 for who in one_face_a_track(Follow(blind), frames).values())


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32))
def test_with_a_glance_not_even_teleporting_people_are_mixed_up(seed):
    frames = film(seed, speed=0.5, longest_gap=20, teleport=0.1)
    assert all(len(who) == 1 for who in one_face_a_track(Follow(), frames).values())


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32))
def test_a_track_is_never_used_again_once_another_began(seed):
    follow, tracks = Follow(), []
    for people in film(seed, speed=0.5, longest_gap=20, teleport=0.1):
        track = follow.show(*people).track
        if track is not None:
            tracks.append(track)
    assert tracks == sorted(tracks)
    assert len(list(itertools.groupby(tracks))) == len(set(tracks))
