"""A visitor sees a whole step at once: nothing has to be scrolled to be found."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QScrollArea

from app.live.consent import Standing
from app.live.visits import NOTHING
from app.model.settings import Settings
from app.model.types import Source, SourceKind
from app.model.visit import Step
from tests.ui.house import settle
from tests.ui.kiosk.conftest import CAMERA

SIZES = [(1280, 800), (1920, 1080), (1080, 1920)]
SEEN = replace(NOTHING, source=CAMERA, seconds=754.0, frames_seen=22_410, faces_boxed_most_at_once=2)


def scrolled(exhibit):
    """What is higher than its place, and by how much."""
    settle()
    areas = [one for one in exhibit.kiosk.findChildren(QScrollArea) if one.isVisible()]
    return [(type(one.widget()).__name__, most) for one in areas if (most := one.verticalScrollBar().maximum())]


def steps(exhibit):
    """Every step that a visitor goes through, in its longest words; yields what it is called."""
    kiosk = exhibit.kiosk
    for step in (Step.LANGUAGE, Step.NOTICE, Step.LOOK):
        kiosk.go(step)
        yield step.value
    exhibit.show_camera(Standing.NOT_ASKED)
    kiosk.go(Step.OPT_IN)
    exhibit.show_camera(Standing.NOT_ASKED)
    assert kiosk.stages.opt_in.waits
    yield "the question"
    exhibit.session.show(Source(SourceKind.VISITOR, "birgit"), Standing.NOBODY_TO_ASK)
    yield "nobody to ask"
    kiosk.go(Step.SCALE)
    for crowd in (800, 1e6, 60e9):
        kiosk.stages.scale.show_values({"crowd": crowd, "threshold": 0.363})
        yield f"scale, {crowd:.0f}"
    kiosk.go(Step.RECEIPT)
    yield "receipt, no camera"
    kiosk.stages.receipt.show_receipt(SEEN, looked=True)
    yield "receipt"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", ["en", "es"])
def test_every_step_is_seen_without_scrolling_at_every_text_size_that_is_offered(make_exhibit, size, code):
    exhibit, wrong = make_exhibit(size=size, compares=True, settings=Settings(language=code)), []
    for text in (1.0, 1.25, 1.5, 2.0):
        exhibit.kiosk.set_text(text)
        for state in steps(exhibit):
            wrong += [f"{text} {state}: {one}" for one in scrolled(exhibit)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", SIZES)
def test_the_receipt_fits_after_another_language_was_chosen_on_it(make_exhibit, size):
    exhibit = make_exhibit(size=size, settings=Settings(language="en", text_scale=1.5))
    exhibit.kiosk.go(Step.RECEIPT)
    for _ in range(2):
        exhibit.click(exhibit.kiosk.frame.language)
        assert scrolled(exhibit) == []
        receipt = exhibit.kiosk.stages.receipt
        assert receipt.slip.facts.height() >= receipt.slip.facts.heightForWidth(receipt.slip.facts.width())
