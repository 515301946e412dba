"""A live face in the Photo quality room: nothing before a yes, the engine's findings after, nothing once it ends.

A rendered visitor's film stands for somebody's camera; the engine's own spoiling and the real models work on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.live.consent import Standing
from app.live.parts import vision_hands
from app.live.seen import Compared, Seen
from app.live.spoil import Spoil, cut_out, look_spoiled
from app.live.track import Reason
from app.model.gallery import Gallery, Visitor
from app.model.notebook import Note
from app.model.quality import Quality
from app.model.similarity import scores, similarity
from app.model.types import Face, Frame, Pixels, Source, SourceKind
from app.ui.quality.page import QualityPage
from app.ui.theme import Theme
from app.vision.align import align
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser
from app.vision.pictures import read_picture
from tests.ui.quality.conftest import LOCK

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell
CAMERA = Source(SourceKind.CAMERA, "0")


@dataclass
class Person:
    """Somebody before the camera, and an engine run by hand."""

    page: QualityPage
    gallery: Gallery
    pixels: Pixels
    finder: Finder
    recogniser: Recogniser
    wishes: list[Spoil | None] = field(default_factory=list)
    at: float = 10.0

    @property
    def face(self) -> Face:
        return self.finder.find(self.pixels)[0]

    def show(self, standing: Standing, ended: Reason | None = None) -> None:
        frame = Frame(1, self.at, self.pixels, CAMERA)
        self.page.show_seen(Seen(frame, (self.face,), 0, 1, standing, ended, 4.0, self.at))

    def compare(self, *, track: int = 1, after: float = 1.0) -> Compared:
        """One comparison as the engine makes it, with what the room last asked for."""
        self.at += after
        hands, wish = vision_hands(), self.wishes[-1] if self.wishes else None
        crop = align(self.pixels, self.face)
        faceprint = self.recogniser.faceprint(crop)
        spoiled = wish and look_spoiled(
            wish, cut_out(self.pixels, self.face), self.finder, hands, self.recogniser, self.gallery.id_faceprints,
            lambda _: None,
        )  # fmt: skip
        found = scores(faceprint, self.gallery.id_faceprints)
        made = Compared(
            1, self.at, track, CAMERA, crop, faceprint, found, None, 0.1, 18.0, 0.1, self.at, spoiled or None
        )
        self.page.show_compared(made)
        return made


@pytest.fixture
def person(qtbot: QtBot, gallery: Gallery, visitors: tuple[Visitor, ...], quality: Quality) -> Iterator[Person]:
    page = QualityPage(Theme(reduced_motion=True), gallery, visitors, quality, Finder, Recogniser, LOCK, LOCK)
    qtbot.addWidget(page)
    page.resize(1280, 704)
    page.show()
    with closing(Finder()) as finder, closing(Recogniser()) as recogniser:
        made = Person(page, gallery, read_picture(visitors[0].records[1].picture), finder, recogniser)
        page.spoil_wanted.connect(made.wishes.append)
        page.follow(None)
        page.arrive()
        yield made
    page.leave()


def test_before_a_yes_the_question_stands_and_nothing_is_asked_of_the_engine(person: Person, qtbot: QtBot) -> None:
    page = person.page
    person.show(Standing.NOT_ASKED)
    assert page.asking.isVisible()
    assert page.stage.live.has_picture
    assert not page.desk.rows["eyes"].isVisible()
    person.compare()
    assert set(person.wishes) <= {None}
    assert page.outcome is None
    with qtbot.waitSignal(page.consent_given, timeout=1000):
        qtbot.mouseClick(page.asking.yes, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.visitor_wanted, timeout=1000):
        qtbot.mouseClick(page.asking.no, Qt.MouseButton.LeftButton)


def test_no_live_picture_is_searched_by_the_rooms_own_thread(person: Person) -> None:
    person.show(Standing.GRANTED)
    person.page.desk.rows["eyes"].put(3)
    assert not person.page.bench.running


def test_after_a_yes_the_first_faceprint_is_what_one_is_found_by(person: Person) -> None:
    page = person.page
    person.show(Standing.GRANTED)
    first = person.compare()
    assert person.wishes[-1] is not None
    later = person.compare()
    assert page.outcome is not None
    assert later.spoiled is not None
    look = later.spoiled.looks[0]
    faceprint = look.faceprint
    assert faceprint is not None
    assert look.scores is not None
    own = similarity(faceprint, first.faceprint)
    (right,) = [one for one in page.stage.ranking.entries if one.right]
    assert (right.name, right.place) == ("You", 1)
    assert right.score == pytest.approx(own, abs=1e-6)
    assert own > 0.8
    strangers = [one for one in page.stage.ranking.entries if not one.right]
    assert [one.score for one in strangers] == pytest.approx(sorted(look.scores)[::-1][:9], abs=1e-6)


def test_made_worse_one_sinks_and_a_stranger_leads(person: Person) -> None:
    page = person.page
    person.show(Standing.GRANTED)
    person.compare()
    person.compare()
    assert page.desk.title.text().startswith("You come first")
    page.desk.rows["noise"].put(4)
    page.desk.rows["eyes"].put(8)
    found = person.compare(after=0.01).spoiled
    assert found is not None
    assert page.outcome is not None
    assert page.outcome.order.worse == page.desk.worse
    assert page.outcome.plain.place(page.outcome.own) > 1
    assert "You are number" in page.desk.title.text()
    assert page.stage.curves.step == 8


def test_mending_is_done_to_a_live_face_too(person: Person) -> None:
    page = person.page
    person.show(Standing.GRANTED)
    person.compare()
    page.desk.rows["motion"].put(3)
    page.desk.mend._options["mouth"].click()
    person.compare()
    assert page.outcome is not None
    assert page.outcome.mended is not None
    assert page.desk.result.text() != ""
    assert page.desk.note.text() == f"The mouth is {page.gallery.people[page.outcome.donor].name}’s."


def test_the_list_rests_between_two_pictures_and_the_search_picture_does_not(person: Person) -> None:
    page = person.page
    person.show(Standing.GRANTED)
    person.compare()
    person.compare()
    entries = page.stage.ranking.entries
    look = page.stage.probe._look
    person.pixels = np.ascontiguousarray(person.pixels[:, :-3])
    person.compare(after=0.1)
    assert page.stage.ranking.entries is entries
    newest = page.stage.probe._look
    assert newest is not look
    page.set_threshold(0.3)
    assert page.stage.probe._look is newest


def test_what_was_asked_before_the_hand_moved_on_is_not_shown(person: Person) -> None:
    page = person.page
    person.show(Standing.GRANTED)
    person.compare()
    late = person.compare()
    page.desk.rows["eyes"].put(8)
    outcome = page.outcome
    page.show_compared(late)
    assert page.outcome is outcome


@pytest.mark.parametrize("how", ["lost", "said no", "leave", "forget", "another", "visitor"])
def test_nothing_of_a_face_is_left_when_a_yes_ends(person: Person, how: str, visitors: tuple[Visitor, ...]) -> None:
    page = person.page
    person.show(Standing.GRANTED)
    person.compare()
    person.compare()
    pictures = [one for one in page.stage.probe._pictures if one is not None]
    own = page.person._capture.face
    assert own is not None
    {
        "lost": lambda: person.show(Standing.ENDED, Reason.LOST),
        "said no": lambda: person.show(Standing.NOT_ASKED),
        "leave": page.leave,
        "forget": page.forget,
        "another": lambda: page.follow(None),
        "visitor": lambda: page.follow(visitors[0]),
    }[how]()
    assert person.wishes[-1] is None
    assert not page.person.there
    assert page.stage.ranking.entries == ()
    assert page.outcome is None
    assert all(one.pixelColor(5, 5).rgb() & 0xFFFFFF == 0 for one in (*pictures, own))
    if how != "visitor":
        person.compare()
        assert page.outcome is None


def test_another_track_is_another_capture(person: Person) -> None:
    page = person.page
    person.show(Standing.GRANTED)
    person.compare()
    held = page.person._capture._faceprint
    other = person.compare(track=2)
    assert page.person._capture._faceprint is other.faceprint
    assert other.faceprint is not held


def test_a_wiped_faceprint_is_nothing_to_be_found_by(person: Person) -> None:
    person.show(Standing.GRANTED)
    first = person.compare()
    first.faceprint.setflags(write=True)
    first.faceprint.fill(0)
    assert not person.page.person.there
    person.compare()
    assert person.page.person.there


def test_a_snapshot_names_nobody_live(person: Person) -> None:
    page = person.page
    notes: list[Note] = []
    page.noted.connect(notes.append)
    person.show(Standing.GRANTED)
    person.compare()
    person.compare()
    page.desk.keep.click()
    assert notes[0].came.startswith("You come first")


def test_the_camera_is_asked_for_in_this_room_and_a_no_takes_the_question_away(
    person: Person, qtbot: QtBot, visitors: tuple[Visitor, ...]
) -> None:
    page = person.page
    page.follow(visitors[1])
    qtbot.mouseClick(page.desk.own_link, Qt.MouseButton.LeftButton)
    assert page.asking.turn_on.isVisible()
    assert not page.stage.asks
    with qtbot.waitSignal(page.visitor_wanted, timeout=1000):
        qtbot.mouseClick(page.asking.use_visitor, Qt.MouseButton.LeftButton)
    assert page.desk.rows["eyes"].isVisible()
    qtbot.mouseClick(page.desk.own_link, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.camera_wanted, timeout=1000):
        qtbot.mouseClick(page.asking.turn_on, Qt.MouseButton.LeftButton)
    page.follow(None)
    person.show(Standing.NOT_ASKED)
    assert page.asking.yes.isVisible()
    assert page.desk.visitor_link.isHidden()


def test_the_session_compares_only_while_somebody_live_is_looked_at(
    person: Person, visitors: tuple[Visitor, ...]
) -> None:
    told: list[bool] = []
    person.page.comparing_wanted.connect(told.append)
    person.page.follow(visitors[0])
    person.page.follow(None)
    assert told == [False, True]
