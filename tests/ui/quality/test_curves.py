"""The measured curves of the Photo quality room: they stand where it was counted, and say so where it was not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.model.quality import Quality, Step
from app.ui.quality import measured
from app.ui.quality.curves import Curves
from app.ui.quality.worse import levels
from app.vision.degrade import DEGRADATIONS
from tests.ui.quality.conftest import Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


@pytest.mark.parametrize("name", [way.name for way in DEGRADATIONS])
def test_sliders_and_curves_stand_at_the_levels_that_were_counted(stage: Stage, quality: Quality, name: str) -> None:
    way = next(one for one in quality.ways if one.name == name)
    assert levels(name) == tuple(step.level for step in way.steps)
    row = stage.page.desk.rows[name]
    stage.page.way = name
    for step in range(row.maximum() + 1):
        row.put(step)
        counted = way.steps[step - 1] if step else quality.as_they_are
        place = quality.place(stage.page.line)
        said = stage.page.stage.curves.said()
        assert f"{counted.missed[place]} of {counted.probes}" in said
        assert f"{counted.not_first} are not first" in said
    row.put(0)


def test_a_way_that_a_calibration_leaves_out_is_said_to_be_unmeasured(stage: Stage, quality: Quality) -> None:
    curves = Curves(stage.page.theme, replace(quality, ways=tuple(way for way in quality.ways if way.name != "mask")))
    curves.show_point("mask", 1, 0.363, several=False)
    assert curves.steps == ()
    assert "No error rate" in curves.said()


def test_without_a_count_by_angle_the_room_says_so(stage: Stage, quality: Quality) -> None:
    stage.page.desk.rows["angle"].put(4)
    curves = stage.page.stage.curves
    assert (curves.steps == ()) == (quality.yaw == ())
    assert ("No error rate" in curves.said()) == (quality.yaw == ())


def test_heads_that_were_really_turned_are_the_curve_of_the_angle(stage: Stage, quality: Quality) -> None:
    turned = tuple(
        Step(end, 40, 2, (at + 3,) * len(quality.thresholds), at + 1, (0,) * len(quality.thresholds), 38 * 99)
        for at, end in enumerate((5.0, 15.0, 45.0))
    )
    curves = Curves(stage.page.theme, replace(quality, yaw=turned))
    for at, amount in enumerate((None, *levels("angle"))):
        curves.show_point("angle", at, 0.4, several=False)
        step = next((one for one in turned if one.level == amount), None)
        if step is None:
            assert curves.said() == measured.not_here()
        else:
            assert f"{step.missed[0]} of 40 rendered" in curves.said()
            assert f"{step.not_first} are not first among 100 people" in curves.said()
    curves.resize(600, 300)
    curves.grab()
