"""One journey a room: what a visitor does, by keys, and the numbers on the screen against the model layer."""

import re

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.live.consent import Standing
from app.model.estimates import fmr, fnmr
from app.model.gallery import load_visitors
from app.model.rates import load_populations
from app.model.scale import strangers
from app.model.similarity import similarity
from app.model.types import SourceKind
from app.resources import asset
from app.ui.pages.asking import Stage
from app.ui.parts.facts import Facts
from tests.journeys import films
from tests.journeys.test_cameras import Socket

KEYS = {name: Qt.Key(Qt.Key.Key_1 + at) for at, name in enumerate(
    ("look", "faceprint", "threshold", "scale", "quality", "groups")
)}  # fmt: skip
COMPARING = ("faceprint", "scale", "quality")


@pytest.fixture(scope="module")
def measured():
    return load_populations(asset("calibration", "histograms.json"))


def rooms(guide):
    return guide.program.pages.rooms


def go(guide, room):
    """By its key, and until it is shown."""
    guide.control(KEYS[room])
    guide.until(lambda: guide.here == room)
    return rooms(guide)[room]


def undo(guide):
    guide.control(Qt.Key.Key_Z)


def redo(guide):
    guide.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)


def test_look_counts_the_faces_that_the_detector_found_and_compares_nobody(walk, prints):
    def script(guide):
        page = rooms(guide)["look"]
        guide.until(lambda: guide.here == "look" and guide.seen is not None and guide.seen.faces)
        facts = next(one for one in page.findChildren(Facts) if one.isVisible())
        guide.pictures(3)
        values = [value for _, value in facts.rows]
        assert values[0] == str(len(guide.seen.faces)) == "1"
        assert 0.0 < float(values[1]) <= 1.0
        assert (prints.made, prints.asked) == (0, 0)
        guide.press(page.toggle)
        task = page.values()["task"]
        assert task != "none"
        guide.control(Qt.Key.Key_R)
        assert page.values()["task"] == "none"
        undo(guide)
        assert page.values()["task"] == task

    assert walk(script, "--room", "look", "--language", "en") == 0


def test_faceprint_shows_how_alike_the_last_one_is_to_the_first(walk, prints):
    def script(guide):
        page = rooms(guide)["faceprint"]
        room = page.room
        guide.until(lambda: guide.here == "faceprint" and room.stay.now is not None)
        made = prints.asked
        guide.until(lambda: prints.asked > made + 3)
        stay = room.stay
        assert stay.newest.own == pytest.approx(similarity(stay.now, stay.start), abs=1e-6)
        assert np.linalg.norm(stay.now) == pytest.approx(1.0, abs=1e-4)
        rail = room.sheet.rail
        guide.reach(rail)
        guide.key(Qt.Key.Key_End)
        guide.press(room.sheet.guess.keep)
        guide.until(lambda: page.values().get("guess") == 1.0)
        undo(guide)
        assert "guess" not in page.values()
        redo(guide)
        assert page.values()["guess"] == 1.0
        assert len(guide.program.pages.around.notebook.notes) <= 1

    assert walk(script, "--room", "faceprint", "--language", "en") == 0


def test_scale_tells_what_the_measured_rates_say_about_a_crowd(walk, measured):
    def script(guide):
        page = rooms(guide)["scale"]
        guide.until(lambda: guide.here == "scale" and page.crowd == 30)
        assert page.threshold == 0.363
        for key in (Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_PageUp):
            guide.reach(page.dial)
            guide.key(key)
            said = " ".join(page.desk.harms.shown[0][:2])
            wanted = strangers(measured.news_photos, page.threshold, page.crowd).value
            assert figure(said) == pytest.approx(wanted, rel=0.06), (page.crowd, said)
        crowd = page.crowd
        undo(guide)
        assert page.crowd != crowd
        redo(guide)
        assert page.crowd == crowd

    assert walk(script, "--room", "scale", "--preset", "clearview", "--language", "en") == 0


def figure(said):
    """The number in "1.3 million strangers", "0.12 strangers" and the like."""
    found = re.match(r"([0-9.,]+)\s*(\w*)", said)
    assert found is not None, said
    times = {"thousand": 1e3, "million": 1e6, "billion": 1e9}.get(found[2], 1)
    return float(found[1].replace(",", "")) * times


def test_groups_counts_by_the_measured_rates_wherever_the_line_stands(walk, measured):
    def script(guide):
        page = rooms(guide)["groups"]
        guide.until(lambda: guide.here == "groups")
        assert (page.values()["pair"], page.values()["threshold"]) == ("other-faces", 0.363)
        for key, times in ((Qt.Key.Key_Right, 3), (Qt.Key.Key_Left, 9)):
            for _ in range(times):
                guide.reach(page.stage.all)
                guide.key(key)
            line = page.values()["threshold"]
            shown = [(view.card.wrong.hit, view.card.missed.hit) for view in page.stage.views]
            assert shown == [
                (round(1000 * fmr(one, line).value), round(1000 * fnmr(one, line).value))
                for one in (measured.news_photos, measured.rendered_people)
            ]

    assert walk(script, "--room", "groups", "--preset", "other-faces", "--language", "en") == 0


def test_quality_makes_the_picture_worse_step_by_step_and_the_right_person_sinks(walk):
    def script(guide):
        page = rooms(guide)["quality"]
        guide.until(lambda: guide.here == "quality" and page.outcome is not None)
        first = own_place(page)
        guide.reach(page.desk.rows["eyes"])
        before = page.outcome
        guide.key(Qt.Key.Key_End)
        guide.until(lambda: page.outcome is not None and page.outcome is not before)
        guide.until(lambda: own_place(page) is None or own_place(page) > first)
        undo(guide)
        guide.until(lambda: page.values().get("eyes", 0) == 0)
        guide.until(lambda: own_place(page) == first)

    assert walk(script, "--room", "quality", "--language", "en") == 0


def test_one_line_stands_in_every_room_from_the_first_picture_on(walk):
    def script(guide):
        visitor = guide.program.pages.makers.visitors[-1]
        for room in ("quality", "faceprint", "scale", "threshold"):
            page = go(guide, room)
            guide.until(lambda: guide.lab.source is not None and guide.lab.source.name == visitor.name)
            line = page.room.threshold if room in ("faceprint", "threshold") else page.values()["threshold"]
            assert line == pytest.approx(visitor.opening_threshold, abs=1e-3), room

    name = load_visitors(asset("visitors"), asset("gallery"))[0][-1].name
    assert walk(script, "--room", "look", "--source", f"visitor:{name}", "--language", "en") == 0


def own_place(page):
    """Where the right person stands in the list shown; None when nobody is."""
    return next((one.place for one in page.stage.ranking.entries if one is not None and one.right), None)


@pytest.mark.parametrize("room", ["faceprint", "scale"])
def test_a_yes_given_in_a_room_is_for_that_room_and_stays_there(walk, film, prints, room):
    clip = film("visitor", films.moving(films.FIRST, 60))

    def script(guide):
        page = go(guide, room)
        guide.until(lambda: page.asking.yes.isVisible() and not page.asking.yes.lock_reason)
        guide.pictures(5)
        assert (prints.asked, guide.standing) == (0, Standing.NOT_ASKED)
        guide.press(page.asking.yes)
        guide.until(lambda: guide.standing is Standing.GRANTED and prints.asked > 2)
        assert guide.here == room
        go(guide, "look")
        guide.until(lambda: guide.standing is not Standing.GRANTED)

    assert walk(script, "--source", clip, "--language", "en") == 0


@pytest.mark.parametrize("room", COMPARING)
def test_a_camera_is_asked_about_in_each_room_that_compares(walk, prints, cameras, room):
    socket = Socket(films.moving(films.SECOND, 72))
    cameras(socket.webcam)

    def script(guide):
        guide.control(Qt.Key.Key_1)
        guide.until(lambda: guide.look.stage is Stage.CAMERA)
        guide.press(guide.look.asking.turn_on)
        guide.until(lambda: guide.seen is not None and guide.seen.frame.source.kind is SourceKind.CAMERA)
        page = go(guide, room)
        guide.until(lambda: page.asking.yes.isVisible() and not page.asking.yes.lock_reason)
        assert prints.asked == 0 or room == "quality"  # which has made-up pictures of its own
        guide.press(page.asking.yes)
        guide.until(lambda: guide.standing is Standing.GRANTED and guide.lab.session.stats["faceprints"] > 2)
        assert guide.here == room
        guide.press(guide.status.stop)
        guide.until(lambda: guide.here == "receipt")
        assert guide.receipts[0].faceprints_held == 0
        assert guide.compared_kept() == []

    assert walk(script, "--language", "en") == 0


def test_a_file_of_presets_opens_its_first_one(walk, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text(
        'room = "scale"\n[tiny]\ntitle = "A village"\n[tiny.values]\ncrowd = 2000\nthreshold = 0.5\n', encoding="utf-8"
    )

    def script(guide):
        page = rooms(guide)["scale"]
        guide.until(lambda: guide.here == "scale")
        assert page.threshold == 0.5
        assert page.crowd == pytest.approx(2000, rel=0.02)

    assert walk(script, "--preset", str(file), "--language", "en") == 0


def test_who_goes_to_another_room_and_comes_back_finds_it_as_it_was(walk):
    def script(guide):
        page = go(guide, "groups")
        guide.reach(page.stage.all)
        for _ in range(4):
            guide.key(Qt.Key.Key_Right)
        held = page.values()
        scale = go(guide, "scale")
        guide.reach(scale.desk.line)
        guide.key(Qt.Key.Key_PageUp)
        line = scale.threshold
        assert rooms(guide)["threshold"].values()["threshold"] == pytest.approx(line, abs=1e-6)
        go(guide, "groups")
        assert page.values() == held
        undo(guide)
        assert page.values() != held

    assert walk(script, "--language", "en") == 0
