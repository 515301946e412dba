"""What the Photo quality room says of a search: to the eye, to the ear and into the notebook."""

from __future__ import annotations

import numpy as np
import pytest

from app.model.notebook import Kind, Note
from app.model.rates import Populations
from app.ui.quality import words
from app.ui.quality.bench import Look, Order, Outcome
from app.ui.quality.mended import mended
from app.ui.quality.worse import Worse
from app.ui.threshold.words import strangers_in
from tests.ui.quality.conftest import Stage, preset

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


@pytest.mark.parametrize("name", [None, "Birgit"])
def test_when_the_first_is_under_the_line_it_is_said_that_nobody_is_named(name: str | None) -> None:
    for own, line, named in ((0, 0.6, False), (1, 0.6, False), (0, 0.4, True), (1, 0.4, True)):
        found = searched(own, look(0.5, 0.3))
        assert ("nobody is named" in words.headline(found, name, "Imani", line).casefold()) != named


def test_what_mending_did_is_told_by_who_led_before_and_by_the_numbers_as_they_are_shown() -> None:
    for own, before, after, said in (
        (1, look(0.3, 0.461), look(0.473, 0.4), "Was right, now wrong: Imani, a stranger, leads with 0.47. Before, Bo"),
        (1, look(0.46, 0.3), look(0.47, 0.2), "Surer, and wrong: Imani, a stranger, leads with 0.47. Before, Ada led"),
        (1, look(0.462, 0.3), look(0.464, 0.2), "Still wrong: Imani, a stranger, leads with 0.46. Before: 0.46."),
        (1, look(0.46, 0.3), look(0.2, 0.4), "This time it helped"),
    ):
        assert mended(searched(own, before, after), "Bo", "Ada", "Imani").startswith(said)
    assert "Before, you led with 0.46" in mended(searched(1, look(0.3, 0.46), look(0.5, 0.4)), None, "You", "Imani")


def look(*similarities: float) -> Look:
    pixels = np.zeros((2, 2, 3), np.uint8)
    return Look(pixels, pixels, np.array(similarities, np.float32))


def searched(own: int, plain: Look, after: Look | None = None) -> Outcome:
    return Outcome(Order(None, Worse()), own, plain, after, 0, {})


def test_the_line_says_how_rare_strangers_over_it_are_and_each_person_on_which_side_they_are(
    stage: Stage, populations: Populations
) -> None:
    page = stage.page
    page.arrive(threshold=0.53)
    stage.settle()
    said = page.stage.ranking.accessibleDescription().split("; ")
    assert said[0] == f"the line, 0.53 · {strangers_in(populations, 0.53)}, in news photos"
    for one, aloud in zip(page.stage.ranking.entries, said[1:], strict=True):
        side = "over the line" if one.score >= 0.53 else "under the line"
        assert aloud == f"{one.place}. {one.name}, similarity {one.score:.2f}, {side}"
    page.set_threshold(0.3)
    assert strangers_in(populations, 0.3) in page.stage.ranking.accessibleDescription()


def test_no_slider_says_its_name_twice(stage: Stage) -> None:
    for name, row in stage.page.desk.rows.items():
        said = [word.strip(",") for word in row.accessibleName().casefold().split()]
        assert said.count(words.way_name(name).casefold()) == 1


def kept(stage: Stage, name: str) -> tuple[Outcome, Note]:
    """What a preset's search gave, and what the notebook gets of it."""
    notes: list[Note] = []
    stage.page.noted.connect(notes.append)
    stage.page.arrive(values=preset(name))
    stage.settle()
    stage.page.desk.keep.click()
    assert stage.page.outcome is not None
    (note,) = notes
    return stage.page.outcome, note


def test_how_the_list_stands_can_be_kept(stage: Stage) -> None:
    page, found, note = stage.page, *kept(stage, "shop-camera")
    assert note.kind is Kind.SNAPSHOT
    assert note.came == page.desk.title.text()
    assert "Pixels: 8 px; Darkness: light 1/4; Compression: JPEG 20" in note.about
    assert dict(note.values) == {
        "threshold": page.line, "place": found.plain.place(found.own), "similarity": found.plain.score(found.own),
        "leader": found.plain.score(found.plain.nearest[0]),
    }  # fmt: skip


def test_what_is_kept_of_a_mended_picture_says_whose_mouth_it_has_and_what_that_did(stage: Stage) -> None:
    page, found, note = stage.page, *kept(stage, "enhance")
    assert note.about.endswith(f"The mouth is {page.name(found.donor)}’s.")
    assert note.came == f"{page.desk.title.text()} {page.desk.result.text()}"
    numbers = dict(note.values)
    assert numbers["leader"] == found.shown.score(found.shown.nearest[0])
    assert numbers["leader_before"] == found.plain.score(found.plain.nearest[0])
    assert numbers["place_before"] == found.plain.place(found.own)
