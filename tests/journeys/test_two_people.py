"""Two people in the picture: a yes is one person's, whatever happens to their seats."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.live.consent import Standing
from app.resources import asset
from app.vision.align import align
from app.vision.cv import cv2
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser
from app.vision.pictures import read_picture
from tests.journeys import films

ONE, OTHER = films.PERSON[films.FIRST], films.PERSON[films.SECOND]


def _faceprints_of(people):
    """For each person the faceprints of all three shipped pictures, made here and not by the app."""
    finder, recogniser = Finder(), Recogniser()
    made = {}
    for person in people:
        pictures = [read_picture(asset("gallery", "pictures", f"{person}_{number}.jpg")) for number in range(3)]
        crops = [align(picture, face) for picture in pictures for face in finder.find(picture)[:1]]
        made[person] = np.array([recogniser.faceprint(crop) for crop in crops])
    finder.close()
    return made, recogniser


def _assert_all_show(crops, person, other):
    """Every crop is nearer to `person` than to `other`, and clearly somebody's."""
    made, recogniser = _faceprints_of((person, other))
    for crop in crops:
        faceprint = recogniser.faceprint(crop)
        own, foreign = (float((made[one] @ faceprint).max()) for one in (person, other))
        assert own > foreign
    recogniser.close()
    assert crops


def _part(guide):
    return films.part_of(guide.seen.frame.pixels)


@pytest.mark.parametrize("swap", ["crossing", "seats", "seat"])
def test_when_two_people_swap_seats_the_second_never_gets_a_faceprint(walk, film, prints, swap):
    people = (films.FIRST, films.SECOND) if swap == "seat" else (ONE, OTHER)
    pictures = list(getattr(films, swap)(*people, 100))

    def script(guide):
        guide.wait_to_be_asked()
        guide.until(lambda: _part(guide) == 0)
        if swap != "seat":
            guide.until(lambda: len(guide.seen.faces) == 2)
            guide.click_face(guide.look.view, films.LEFT, films.HIGH / 2)
            guide.wait_to_be_asked()
        assert _part(guide) == 0
        guide.say_yes()
        guide.until(lambda: _part(guide) == 2)
        guide.until(lambda: guide.standing is Standing.ENDED)
        guide.pictures(3)
        asked = prints.asked
        guide.until(lambda: guide.page.asking.isVisible() and guide.room.wall is None)

        guide.until(lambda: _part(guide) == 0)
        guide.pictures(10)
        assert guide.standing is Standing.ENDED
        assert prints.asked == asked

    assert walk(script, "--source", film(swap, pictures)) == 0
    _assert_all_show(prints.crops, ONE, OTHER)


def test_only_the_chosen_face_is_compared_and_the_other_is_veiled_in_the_view(walk, film, prints):
    big, small = films.portrait(ONE, 330), films.portrait(OTHER, 310)
    room = films.scene((small, films.RIGHT), (big, films.LEFT))
    shots = []

    def script(guide):
        guide.until(lambda: guide.seen is not None and len(guide.seen.faces) == 2)
        guide.click_face(guide.look.view, films.RIGHT, films.HIGH / 2)
        guide.click_face(guide.look.view, films.LEFT, films.HIGH / 2)
        guide.say_yes()
        guide.until(lambda: guide.standing is Standing.GRANTED and len(guide.seen.faces) == 2)
        assert guide.room.live.picture_rect().height() > 100
        shots.append((guide.seen, _shot(guide.room.live)))
        asked = prints.asked
        guide.until(lambda: prints.asked > asked + 10)

    assert walk(script, "--source", film("two", films.still(room, 60))) == 0
    _assert_all_show(prints.crops, ONE, OTHER)
    seen, shot = shots[0]
    unveiled = cv2.resize(room, (shot.shape[1], shot.shape[0]), interpolation=cv2.INTER_AREA)
    kept = {place: _detail(shot, box) / _detail(unveiled, box) for place, box in _boxes(seen)}
    assert kept["chosen"] > 0.6
    assert kept["other"] < 0.15


def _boxes(seen):
    return [("chosen" if place == seen.chosen else "other", face.box) for place, face in enumerate(seen.faces)]


def _shot(view):
    """What the view shows on the screen: its picture only, RGB."""
    image = view.grab().toImage().copy(view.picture_rect().toRect()).convertToFormat(QImage.Format.Format_RGB888)
    whole = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return whole[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def _detail(picture, box):
    """How much fine detail there is inside a face's box; what the view draws on its edge is left out."""
    scale = picture.shape[1] / films.WIDE
    left, right = (round((box.left + box.width * share) * scale) for share in (0.2, 0.8))
    top, bottom = (round((box.top + box.height * share) * scale) for share in (0.2, 0.8))
    grey = cv2.cvtColor(np.ascontiguousarray(picture[top:bottom, left:right]), cv2.COLOR_RGB2GRAY)
    return float(cv2.Laplacian(grey, cv2.CV_32F).var())
