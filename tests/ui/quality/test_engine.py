"""The Photo quality room on a real session: a rendered visitor's film, as a file, counts as somebody real."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from app.live.consent import Standing
from app.live.engine import Engine
from app.live.seen import Receipt
from app.model.gallery import Gallery, Visitor
from app.model.quality import Quality
from app.model.types import Source, SourceKind
from app.ui.lab import Lab
from app.ui.live_session import LiveSession
from app.ui.quality.page import QualityPage
from app.ui.theme import Theme
from app.ui.vision_parts import make_engine_parts, make_finder, make_recogniser
from tests.ui.quality.conftest import LOCK

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell
LONG = 60_000


@dataclass
class House:
    page: QualityPage
    session: LiveSession
    lab: Lab
    receipts: list[Receipt] = field(default_factory=list)


@pytest.fixture
def house(qtbot: QtBot, gallery: Gallery, visitors: tuple[Visitor, ...], quality: Quality) -> Iterator[House]:
    session = LiveSession(
        lambda nudge: Engine(
            **make_engine_parts(), gallery=lambda: gallery, visitors=lambda: visitors, live_allowed=True,
            on_seen=nudge, on_compared=nudge, on_trouble=nudge,
        )
    )  # fmt: skip
    lab = Lab(session, visitors, lambda visitor: visitor.name, Source(SourceKind.CLIP, str(visitors[0].clip)))
    page = QualityPage(Theme(reduced_motion=True), gallery, visitors, quality, make_finder, make_recogniser, LOCK, LOCK)
    qtbot.addWidget(page)
    page.spoil_wanted.connect(session._engine.want_spoiled)
    page.consent_given.connect(lab.grant)
    made = House(page, session, lab)
    lab.receipt.connect(made.receipts.append)
    lab.add("quality", page)
    page.resize(1280, 704)
    page.show()
    yield made
    page.leave()
    lab.leave()
    session.close()


def test_a_yes_begins_it_the_sliders_reach_the_engine_and_stop_leaves_nothing(house: House, qtbot: QtBot) -> None:
    page, session = house.page, house.session
    house.lab.enter("quality", compares=True)
    page.arrive()
    qtbot.waitUntil(lambda: session.standing is Standing.NOT_ASKED and page.asking.isVisible(), timeout=LONG)
    qtbot.waitUntil(lambda: session.stats["analysed"] > 5, timeout=LONG)
    assert session.stats["faceprints"] == 0
    page.asking.yes.click()
    qtbot.waitUntil(lambda: page.outcome is not None, timeout=LONG)
    assert page.stage.ranking.entries[0].name == "You"
    page.desk.rows["eyes"].put(8)
    worse = page.desk.worse
    qtbot.waitUntil(lambda: page.outcome is not None and page.outcome.order.worse == worse, timeout=LONG)
    assert page.outcome is not None
    assert page.outcome.plain.place(page.outcome.own) > 1
    house.lab.withdraw()
    qtbot.waitUntil(lambda: page.asking.isVisible(), timeout=LONG)
    assert not page.person.there
    assert page.stage.ranking.entries == ()
    house.lab.stop()
    page.forget()
    qtbot.waitUntil(lambda: house.receipts != [], timeout=LONG)
    (receipt,) = house.receipts
    assert receipt.faceprints_made > 0
    assert (receipt.faceprints_held, receipt.pictures_saved, receipt.threads_left) == (0, 0, 0)
