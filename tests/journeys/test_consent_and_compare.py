"""The main job: a clip, a yes, a wall, a line moved by key, a stop, a receipt."""

import threading

import numpy as np
from PySide6.QtCore import Qt

from app.live.consent import Standing
from app.model.rates import load_populations, of_thousand
from app.resources import asset
from app.ui.pages.asking import Stage
from app.ui.threshold.flags import Flags
from app.ui.threshold.harms import spoken
from tests.journeys import films


def _told(monkeypatch):
    """The harms that the room's flags were last painted with."""
    painted = []
    paint = Flags.paint

    def noted(flags, painter, lay, harms, *more):
        painted.append(harms)
        paint(flags, painter, lay, harms, *more)

    monkeypatch.setattr(Flags, "paint", noted)
    return painted


def test_a_face_is_compared_only_after_a_yes_and_the_counters_follow_the_line(walk, film, prints, monkeypatch):
    clip = film("visitor", films.moving(films.FIRST, 60))
    measured = load_populations(asset("calibration", "histograms.json"))
    painted = _told(monkeypatch)

    def check_counters(guide):
        """The wall, the ear and the two flags agree with a count made here."""
        painted.clear()
        guide.room.repaint()
        wall, threshold = guide.room.wall, guide.room.threshold
        strangers = [score for record, score in zip(wall.records, wall.scores, strict=True) if not record.right]
        over = int(np.count_nonzero(np.array(strangers) >= np.float32(threshold)))
        missed = round(of_thousand(measured.news_photos.fnmr(threshold)))
        assert len(strangers) == len(wall) == len(guide.program.shipped.gallery.people)
        assert [(one.over.count, one.over.of, one.missed.count, one.missed.of) for one in set(painted)] == [
            (over, len(strangers), missed, 1000)
        ]
        return over, missed

    def script(guide):
        guide.until(lambda: guide.here == "look" and guide.look.view.has_picture)
        guide.wait_to_be_asked()
        assert guide.look.stage is Stage.CONSENT
        guide.pictures(20)
        assert (prints.made, prints.asked) == (0, 0)
        assert guide.standing is Standing.NOT_ASKED

        guide.say_yes()
        assert prints.asked > 0

        guide.reach(guide.room.slider)
        guide.key(Qt.Key.Key_Home)
        most_over, least_missed = check_counters(guide)
        for key, steps in ((Qt.Key.Key_PageUp, 8), (Qt.Key.Key_Right, 6), (Qt.Key.Key_Left, 9)):
            for _ in range(steps):
                before = guide.room.slider.value()
                guide.key(key)
                assert guide.room.slider.value() - before == {
                    Qt.Key.Key_PageUp: 50, Qt.Key.Key_Right: 10, Qt.Key.Key_Left: -10
                }[key]  # fmt: skip
                check_counters(guide)
        guide.key(Qt.Key.Key_End)
        least_over, most_missed = check_counters(guide)
        assert least_over == 0 < most_over
        assert least_missed < most_missed

        guide.until(lambda: guide.room.slider.accessibleDescription() == _spoken(guide, measured))
        guide.press(guide.status.stop)
        guide.until(lambda: guide.here == "receipt")
        slip = dict(guide.window.leaving.slip.facts.rows)
        assert slip["Faceprints held now"] == slip["Pictures saved"] == "0"
        assert slip["Faceprints made"] == f"{prints.asked:,}"
        assert (guide.receipts[0].threads_left, guide.receipts[0].faceprints_held) == (0, 0)
        assert guide.room.wall is None
        assert guide.lab.session.standing is None
        assert [one.name for one in threading.enumerate() if one.name.startswith("falsematch")] == []

    assert walk(script, "--source", clip) == 0


def _spoken(guide, measured):
    return spoken(guide.room.wall, guide.room.threshold, measured, None)


def test_nobody_is_compared_in_the_threshold_room_either_before_the_yes(walk, film, prints):
    def script(guide):
        guide.control(Qt.Key.Key_3)
        guide.until(lambda: guide.here == "threshold")
        guide.wait_to_be_asked()
        guide.pictures(20)
        assert guide.standing is Standing.NOT_ASKED
        assert guide.room.wall is None
        assert prints.asked == 0
        guide.say_yes()
        assert prints.asked > 0

    assert walk(script, "--source", film("visitor", films.moving(films.SECOND, 60))) == 0
