from dataclasses import replace

import numpy as np

from app.live.closer import MOST, Looked, look_closer
from app.model.types import Box, Face, Pixels
from tests.unit.live.stage import AMARA, ANNA, Stood, Watch, face

PICTURE = np.zeros((480, 640, 3), dtype=np.uint8)


class Lens:
    """Finds one face at a given place of each window, and remembers the windows."""

    def __init__(self, *found: Face):
        self.found = found
        self.windows: list[Pixels] = []

    def find(self, pixels):
        self.windows.append(pixels)
        return self.found


def in_window(x, y, size):
    return face(Stood(ANNA, x, y, size))


def test_a_large_face_is_not_looked_at_again():
    lens, large = Lens(), face(Stood(ANNA, 300, 200, 200))
    looked = look_closer(PICTURE, [large], lens)
    assert (looked.faces, looked.doubtful, lens.windows) == ((large,), frozenset(), [])


def test_a_small_face_gets_the_points_of_the_closer_look_in_the_pictures_own_pixels():
    lens = Lens(in_window(128, 122, 80))
    small = face(Stood(ANNA, 300, 200, 100))
    (better,) = look_closer(PICTURE, [small], lens).faces
    assert lens.windows[0].shape == (250, 250, 3)
    assert better.box == Box(300 + 3 - 40, 200 - 3 - 40, 80, 80)
    assert np.allclose(better.points, in_window(303, 197, 80).points)
    assert not better.points.flags.writeable


def test_the_window_shows_the_picture_and_black_beyond_its_edge():
    bright = np.full((480, 640, 3), 9, dtype=np.uint8)
    lens = Lens()
    look_closer(bright, [face(Stood(ANNA, 20, 470, 100))], lens)
    window = lens.windows[0]
    assert window[100, 200].tolist() == [9, 9, 9]
    assert (window[:, :105] == 0).all()
    assert (window[136:] == 0).all()


def test_a_face_that_the_closer_look_does_not_confirm_is_doubtful():
    small = face(Stood(ANNA, 300, 200, 100))
    for lens in (Lens(), Lens(in_window(20, 20, 30))):
        looked = look_closer(PICTURE, [small], lens)
        assert (looked.faces, looked.doubtful) == ((small,), frozenset({0}))


def test_of_many_small_faces_only_the_largest_few_are_looked_at_again():
    crowd = [face(Stood(ANNA, 60 * n + 40, 200, 30 + n)) for n in range(8)]
    lens = Lens()
    assert look_closer(PICTURE, crowd, lens).doubtful == set(range(8))
    assert [window.shape[0] for window in lens.windows] == [round(2.5 * (37 - n)) for n in range(MOST)]


def test_a_doubtful_face_is_followed_but_not_compared():
    watch = Watch(AMARA)
    watch.onlooker._hands = replace(
        watch.onlooker._hands, look_closer=lambda _pixels, faces, _finder: Looked(tuple(faces), frozenset({0}))
    )
    assert watch.show(Stood(ANNA)).chosen == 0
    assert watch.whose == []
