"""The lab decides what runs and who is compared, whichever room looks."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.live.consent import Standing
from app.live.measure import Stats
from app.live.seen import Receipt, Seen, Trouble
from app.model.errors import PolicyLocked
from app.model.policy import Lock, Reason
from app.model.types import Box, Face, Frame, Source, SourceKind
from app.ui.lab import VISITOR_ANY, Lab

CAMERA = Source(SourceKind.CAMERA, "0")
CLIP = Source(SourceKind.CLIP, "film.mp4")
AMARA = Source(SourceKind.VISITOR, "amara")


class Session(QObject):
    """A live session that only remembers what it was asked."""

    seen = Signal(object)
    compared = Signal(object)
    trouble = Signal(object)
    standing_changed = Signal(object)
    stopped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, object]] = []
        self.running = False
        self.stats = Stats()
        self.locked = False

    def start(self, source: Source) -> None:
        if self.locked and source.kind is SourceKind.CAMERA:
            raise PolicyLocked("camera.allowed", None)
        self.asked.append(("start", source))
        self.running = True

    def stop(self) -> None:
        self.asked.append(("stop", None))
        self.running = False

    def grant(self) -> bool:
        self.asked.append(("grant", None))
        return True

    def withdraw(self) -> None:
        self.asked.append(("withdraw", None))

    def want_comparing(self, on: bool) -> None:
        self.asked.append(("want", on))

    def note_shown(self, seen: Seen) -> None:
        pass


@dataclass
class Page:
    """A room that remembers what it was shown."""

    followed: list[object] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)

    def follow(self, visitor: object) -> None:
        self.followed.append(visitor)

    def show_seen(self, seen: Seen) -> None:
        self.seen.append(seen)

    def show_compared(self, compared: object) -> None:
        pass


@pytest.fixture
def session(qapp: object) -> Session:
    return Session()


def lab_of(session: Session, first: Source = VISITOR_ANY, *, agreed: bool = False) -> tuple[Lab, Page]:
    lab, page = Lab(session, (), str, first, agreed=agreed), Page()  # type: ignore[arg-type]
    lab.add("threshold", page)
    lab.add("look", page)
    return lab, page


def seen(source: Source, standing: Standing, *, face: bool = True) -> Seen:
    frame = Frame(1, 0.0, np.zeros((4, 4, 3), np.uint8), source)
    faces = (Face(Box(0, 0, 2, 2), np.zeros((6, 2), np.float32), 0.9),) if face else ()
    return Seen(frame, faces, 0 if face else None, 1 if face else None, standing, None, 1.0, 0.0)


def test_entering_a_room_starts_what_was_asked_for_at_first(session: Session) -> None:
    lab, _ = lab_of(session)
    lab.enter("look", compares=False)
    assert ("start", VISITOR_ANY) in session.asked
    assert ("want", False) in session.asked


def test_going_to_a_room_that_does_not_compare_ends_consent(session: Session) -> None:
    lab, _ = lab_of(session, CLIP)
    lab.enter("threshold", compares=True)
    lab.enter("look", compares=False)
    assert session.asked[-2:] == [("withdraw", None), ("want", False)]


def test_leaving_the_lab_stops_everything(session: Session) -> None:
    lab, page = lab_of(session)
    lab.enter("threshold", compares=True)
    lab.leave()
    assert session.asked[-1] == ("stop", None)
    session.seen.emit(seen(AMARA, Standing.NOBODY_TO_ASK))
    assert page.seen == []


def test_a_locked_camera_is_told_and_a_rendered_visitor_shown(session: Session, qtbot: QtBot) -> None:
    lab, _ = lab_of(session)
    session.locked = True
    with qtbot.waitSignal(lab.trouble) as told:
        lab.use_camera(0)
    trouble = told.args[0]
    assert isinstance(trouble, Trouble)
    assert isinstance(trouble.problem, PolicyLocked)
    assert session.asked[-1] == ("start", VISITOR_ANY)


def test_consent_by_command_line_is_for_its_own_source_only(session: Session) -> None:
    lab, _ = lab_of(session, CLIP, agreed=True)
    lab.enter("threshold", compares=True)
    session.seen.emit(seen(CAMERA, Standing.NOT_ASKED))
    assert ("grant", None) not in session.asked
    session.seen.emit(seen(CLIP, Standing.NOT_ASKED))
    assert ("grant", None) in session.asked


def test_where_a_page_has_a_stricter_lock_nobody_says_yes_by_command_line_or_by_hand(
    session: Session, qtbot: QtBot
) -> None:
    lab, _ = lab_of(session, CLIP, agreed=True)
    lab.enter("threshold", compares=True, lock=Lock("compare.live_teach", False, None, Reason.DEFAULT))
    session.seen.emit(seen(CLIP, Standing.NOT_ASKED))
    with qtbot.waitSignal(lab.trouble) as told:
        assert not lab.grant()
    assert isinstance(told.args[0].problem, PolicyLocked)
    assert ("grant", None) not in session.asked
    assert ("withdraw", None) in session.asked

    lab.enter("threshold", compares=True)
    session.seen.emit(seen(CLIP, Standing.NOT_ASKED))
    assert ("grant", None) in session.asked


def test_without_it_nobody_is_ever_granted(session: Session) -> None:
    lab, _ = lab_of(session, CLIP)
    lab.enter("threshold", compares=True)
    session.seen.emit(seen(CLIP, Standing.NOT_ASKED))
    assert ("grant", None) not in session.asked


def test_a_change_of_source_is_told_to_the_room_once(session: Session) -> None:
    lab, page = lab_of(session, CLIP)
    lab.enter("threshold", compares=True)
    for _ in range(3):
        session.seen.emit(seen(CLIP, Standing.NOT_ASKED))
    session.seen.emit(seen(AMARA, Standing.NOBODY_TO_ASK))
    assert len(page.followed) == 2
    assert lab.shows_nobody


@pytest.mark.parametrize(("source", "receipts"), [(CLIP, 1), (CAMERA, 1), (AMARA, 0)])
def test_only_somebody_real_gets_a_receipt(session: Session, source: Source, receipts: int) -> None:
    lab, _ = lab_of(session)
    got: list[object] = []
    lab.receipt.connect(got.append)
    session.stopped.emit(Receipt(10, 1, 3, 0, 0, 2.0, source))
    assert len(got) == receipts


def test_another_made_up_visitor_comes_at_once_and_stays_the_one_to_come(session: Session) -> None:
    lab, _ = lab_of(session)
    lab.enter("look", compares=False)
    session.seen.emit(seen(AMARA, Standing.NOBODY_TO_ASK))
    other = Source(SourceKind.VISITOR, "bo")
    lab.choose_visitor(other)
    assert session.asked[-1] == ("start", other)
    assert lab.first == other


def test_somebody_real_is_not_sent_away_by_choosing_a_visitor(session: Session) -> None:
    lab, _ = lab_of(session, CLIP)
    lab.enter("look", compares=False)
    session.seen.emit(seen(CLIP, Standing.NOBODY_TO_ASK))
    lab.choose_visitor(AMARA)
    assert ("start", AMARA) not in session.asked
    assert lab.first == CLIP
    lab.use_visitor()
    assert session.asked[-1] == ("start", AMARA)
