"""The Threshold room fits: the line's handle and both counters are seen at once, in every window and size of text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize

from app.ui.language import Language
from app.ui.pages.threshold import ThresholdPage
from tests.ui.house import lock, settle
from tests.ui.threshold.conftest import Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell

LARGE = [
    ((1024, 600), (1024, 479), 1.25),
    ((1024, 600), (1024, 407), 2.0),
    ((1280, 800), (1280, 655), 1.5),
    ((1280, 800), (1280, 607), 2.0),
    ((1920, 1080), (1920, 820), 2.0),
    ((1080, 1920), (1080, 1500), 2.0),
]
"""Windows, what strip and foot leave of them at a size of text, and that."""


@pytest.fixture
def page(stage: Stage) -> Iterator[ThresholdPage]:
    made = ThresholdPage(stage.theme, stage.room, lock("camera.allowed", allowed=True), lock("compare.live_faces"))
    made.resize(1280, 704)
    made.show()
    yield made
    made.sheet.takeWidget()
    made.deleteLater()


def seen_at_once(page: ThresholdPage) -> bool:
    room, view = page.room, page.sheet.viewport()
    lay = room.picture().lay
    return lay.handle.bottom() * room.theme.scale <= view.height() and room.width() <= view.width()


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize(("window", "inner", "text"), LARGE)
def test_handle_and_counters_are_seen_without_scrolling(
    stage: Stage,
    page: ThresholdPage,
    language: Language,
    window: tuple[int, int],
    inner: tuple[int, int],
    text: float,
    code: str,
) -> None:
    language.choose(code)
    stage.theme.fit(QSize(*window))
    stage.theme.set_look(text_scale=text)
    stage.compare()
    page.resize(*inner)
    settle()
    assert seen_at_once(page)
    assert stage.room.theme.scale >= stage.theme.scale / text


def test_they_still_are_when_the_strip_at_the_foot_grows(stage: Stage, page: ThresholdPage) -> None:
    stage.theme.set_look(text_scale=2.0)
    for high in (640, 580, 520):  # the room itself is higher than all of these: only its view has another size
        page.resize(1280, high)
        settle()
        assert seen_at_once(page), high
        assert page.sheet.verticalScrollBar().maximum() > 0
