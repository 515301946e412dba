"""A stay remembers the last 20 seconds, who was nearest at first, and nothing once it is wiped."""

from __future__ import annotations

import numpy as np
import pytest

from app.model.similarity import similarity
from app.ui.faceprint.stay import ROOM, SECONDS, Stay, last_run
from tests.ui.faceprint.conftest import Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


@pytest.fixture
def stay(stage: Stage) -> Stay:
    return stage.room.stay


def test_the_first_faceprint_is_the_start_and_is_the_same_picture_as_itself(stage: Stage, stay: Stay) -> None:
    first = stage.compare(0.9)
    assert stay.start is first.faceprint
    assert stay.newest.own == pytest.approx(1.0, abs=1e-6)


def test_every_reading_is_the_similarity_to_the_start_and_to_the_same_stranger(stage: Stage, stay: Stay) -> None:
    first = stage.compare()
    nearest = stay.nearest
    assert nearest is not None
    second = stage.compare(0.6)
    at = stage.gallery.people.index(nearest)
    assert stay.newest.own == similarity(second.faceprint, first.faceprint)
    assert stay.newest.stranger == pytest.approx(float(second.scores[at]))
    assert stay.nearest is nearest


def test_a_rendered_visitors_nearest_stranger_is_by_the_id_photo_whatever_the_film_begins_with(
    stage: Stage, stay: Stay
) -> None:
    found = []
    for alike in (1.0, 0.5, 0.1):
        stay.wipe()
        stage.compare(alike)
        found.append(stay.nearest)
    ids = [person.id for person in stage.gallery.people]
    id_photo = stage.gallery.id_faceprints[ids.index(stage.visitor.person_id)]
    alike_to = {
        similarity(id_photo, other): person
        for person, other in zip(stage.gallery.people, stage.gallery.id_faceprints, strict=True)
        if person.id != stage.visitor.person_id
    }
    assert found == [alike_to[max(alike_to)]] * 3


def test_a_live_faces_nearest_stranger_is_by_its_first_faceprint(stage: Stage, stay: Stay) -> None:
    stage.page.follow(None)
    made = stage.compare(0.3, live=True)
    assert stay.nearest is stage.gallery.people[int(np.argmax(made.scores))]


def test_the_nearest_stranger_is_never_the_visitor(stage: Stage, stay: Stay) -> None:
    made = stage.compare()
    best = stage.gallery.people[int(np.argmax(made.scores))]
    assert best.id == stage.visitor.person_id
    assert stay.nearest is not None
    others = stage.gallery.strangers_to(stage.visitor.person_id)
    assert stay.nearest is stage.gallery.people[int(others[np.argmax(made.scores[others])])]


def test_for_somebody_live_the_nearest_of_all_is_taken(stage: Stage, stay: Stay) -> None:
    stage.page.follow(None)
    made = stage.compare(live=True)
    assert stay.nearest is stage.gallery.people[int(np.argmax(made.scores))]


def test_another_track_is_another_stay(stage: Stage, stay: Stay) -> None:
    stage.compare()
    stage.compare(0.3)
    other = stage.compare(0.3, track=2)
    assert stay.start is other.faceprint
    assert stay.series().shape == (3, 1)


def test_a_clock_that_goes_back_is_another_stay(stage: Stage, stay: Stay) -> None:
    stage.compare()
    stage.compare(0.5, after=-3.0)
    assert stay.series().shape == (3, 1)


def test_the_faceprints_are_the_sessions_own_so_that_its_wipe_reaches_them(stage: Stage, stay: Stay) -> None:
    first, second = stage.compare(), stage.compare(0.7)
    assert stay.start is first.faceprint
    assert stay.now is second.faceprint


def test_a_faceprint_that_was_wiped_on_its_way_is_not_taken(stage: Stage, stay: Stay) -> None:
    stage.compare()
    made = stage.compare(0.8)
    made.faceprint[:] = 0.0
    assert stay.take(made) is None
    assert stay.series().shape == (3, 2)


def test_a_start_that_was_wiped_is_not_compared_with(stage: Stage, stay: Stay) -> None:
    stage.compare().faceprint[:] = 0.0
    other = stage.compare(0.5)
    assert stay.start is other.faceprint


def test_seconds_of_both_harms_are_counted_at_the_line(stage: Stage, stay: Stay) -> None:
    stage.compare()
    for alike, stranger in ((0.9, 0.1), (0.2, 0.1), (0.2, 0.5), (0.9, 0.5), (0.9, 0.363)):
        stage.compare(alike, stranger=stranger, after=0.5)
    assert stay.missed_for(0.363) == pytest.approx(1.0)
    assert stay.wrong_for(0.363) == pytest.approx(1.5, abs=0.51)
    assert stay.wrong_for(0.4) == pytest.approx(1.0)


def test_a_gap_is_nobodys_harm(stage: Stage, stay: Stay) -> None:
    stage.compare()
    stage.compare(0.1, after=5.0)
    assert stay.missed_for(0.363) == 0.0


def test_the_trace_holds_twenty_seconds_and_no_more_room_than_it_has(stage: Stage, stay: Stay) -> None:
    made = stage.compare()
    for _ in range(ROOM + 50):
        stage.at += 0.05
        made = type(made)(
            1, stage.at, 1, made.source, made.crop, made.faceprint, made.scores, None, 0.0, 0.0, 0.0, stage.at
        )
        stay.take(made)
    times = stay.series()[0]
    assert times[-1] - times[0] <= SECONDS
    assert len(times) >= SECONDS / 0.05 - 2
    assert stay.lasted() == pytest.approx(SECONDS, abs=0.06)


def test_one_blurred_picture_is_not_the_lowest_but_three_are(stage: Stage, stay: Stay) -> None:
    for _ in range(4):
        stage.compare()
    stage.compare(0.1)
    stage.compare()
    assert stay.lowest == pytest.approx(1.0, abs=1e-3)
    for _ in range(3):
        stage.compare(0.4)
    assert stay.lowest == pytest.approx(0.4, abs=1e-3)


def test_the_lowest_counts_from_the_mark(stage: Stage, stay: Stay) -> None:
    for _ in range(6):
        stage.compare(0.2)
    stay.mark()
    assert stay.lowest is None


def test_nothing_is_left_after_a_wipe(stage: Stage, stay: Stay) -> None:
    stage.compare()
    stage.compare(0.5)
    stay.wipe()
    assert stay.empty
    assert stay.start is None
    assert stay.now is None
    assert stay.nearest is None
    assert stay.lowest is None
    assert not stay._series.any()


def test_the_latest_run_is_found() -> None:
    times = np.arange(6.0)
    assert last_run(times, np.array([True, True, False, True, True, False])) == (3.0, 4.0)
    assert last_run(times, np.array([True] * 6)) == (0.0, 5.0)
    assert last_run(times, np.zeros(6, bool)) is None
