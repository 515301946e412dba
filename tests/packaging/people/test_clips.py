# SPDX-License-Identifier: GPL-3.0-or-later
"""What the visitors do: smoothly, in ordinary ranges, and the end meets the beginning."""

from itertools import pairwise

import pytest

from packaging.people import clips, films

ROLES = [(film.title, which) for film in films.FILMS for which in range(len(film.cast))]


def moments(title: str, which: int) -> list[films.Moment]:
    film = next(film for film in films.FILMS if film.title == title)
    return [film.cast[which][1](k / clips.FRAMES) for k in range(clips.FRAMES)]


def test_there_are_twelve_films_of_six_seconds() -> None:
    assert len({film.title for film in films.FILMS}) == 12
    assert clips.FRAMES / clips.RATE == 6


@pytest.mark.parametrize(("title", "which"), ROLES)
def test_nobody_is_grotesque(title: str, which: int) -> None:
    for now in moments(title, which):
        assert abs(now.yaw) <= 40
        assert abs(now.pitch) <= 20
        assert abs(now.roll) <= 16
        assert 0 <= now.blink <= 1.01
        assert 0.3 <= now.share <= 0.62


@pytest.mark.parametrize(("title", "which"), ROLES)
def test_the_end_meets_the_beginning(title: str, which: int) -> None:
    shown = moments(title, which)
    steps = [abs(b.yaw - a.yaw) + 100 * abs(b.share - a.share) for a, b in pairwise(shown)]
    seam = abs(shown[0].yaw - shown[-1].yaw) + 100 * abs(shown[0].share - shown[-1].share)
    away = all(not 0 < now.x < 1 for now in (shown[0], shown[-1]))  # out of the picture: nobody sees the seam
    assert away or seam <= max(steps) + 0.5


@pytest.mark.parametrize(("title", "which"), ROLES)
def test_everybody_blinks(title: str, which: int) -> None:
    assert max(now.blink for now in moments(title, which)) > 0.6
