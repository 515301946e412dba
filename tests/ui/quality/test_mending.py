"""Mending a bad picture: computed, and told as it came out."""

from __future__ import annotations

from contextlib import closing

import numpy as np
import pytest

from app.model.gallery import Visitor
from app.model.types import MOUTH
from app.ui.quality.worse import DONORS, Mend, Worse, face_in, spoil
from app.vision.detect import Finder
from app.vision.pictures import read_picture
from tests.ui.quality.conftest import Stage, preset

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


def test_mending_is_computed_and_told_as_it_came_out(stage: Stage, visitors: tuple[Visitor, ...]) -> None:
    page, told = stage.page, set()
    page.arrive()
    for visitor in visitors:
        for steps in ((("motion", 4),), (("motion", 3),)):
            page.follow(visitor)
            page.desk.set_worse(Worse(steps, Mend.MOUTH, 2))
            page.desk.moved.emit("")
            stage.settle()
            found = page.outcome
            assert found is not None
            assert found.mended is not None
            assert not np.array_equal(found.plain.picture, found.mended.picture)
            if found.plain.scores is None or found.mended.scores is None:
                continue
            wrong, was_right = found.mended.place(found.own) != 1, found.plain.place(found.own) == 1
            surer = round(max(found.mended.scores), 2) > round(max(found.plain.scores), 2)
            said = page.desk.result.text()
            assert said.startswith("Was right, now wrong") == (wrong and was_right)
            assert said.startswith("Surer, and wrong") == (wrong and surer and not was_right)
            assert said.startswith("This time it helped") == (not wrong)
            told.add(said.split(":")[0])
    assert len(told) > 1


def test_the_lessons_example_is_found_sharpened_and_surely_somebody_else_with_any_mouth(stage: Stage) -> None:
    page = stage.page
    page.arrive(values={**preset("enhance"), "mend": "sharpen"})
    stage.settle()
    assert page.outcome is not None
    assert page.outcome.plain.score(page.outcome.plain.nearest[0]) < page.line
    assert page.outcome.shown.place(page.outcome.own) == 1
    for donor in range(DONORS):
        page.arrive(values={**preset("enhance"), "donor": donor})
        stage.settle()
        plain, shown = page.outcome.plain, page.outcome.shown
        assert shown.place(page.outcome.own) > 1
        assert shown.score(shown.nearest[0]) > max(page.line, plain.score(plain.nearest[0]) + 0.1)
        assert page.desk.result.text().startswith("Surer, and wrong")
        assert "over the line" in page.desk.title.text()


def test_a_mouth_is_pasted_where_a_turned_head_has_its_mouth(visitors: tuple[Visitor, ...]) -> None:
    pixels = read_picture(visitors[1].records[1].picture)
    turned = Worse((("angle", 6),), Mend.MOUTH)
    with closing(Finder()) as finder:
        face = finder.find(pixels)[0]
        spoiled = spoil(pixels, face, turned)
        assert face_in(spoiled, face, Worse((("eyes", 1),)), finder.find) is face
        found = face_in(spoiled, face, turned, finder.find)
        (again,) = finder.find(spoiled)
    assert found.points[MOUTH] == pytest.approx(again.points[MOUTH], abs=0.01)
    assert np.abs(found.points - face.points).max() > 3
