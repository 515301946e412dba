"""The trace is pushed along and gives the same picture as one drawn from nothing; harms are named on it."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QFontMetricsF, QImage

from app.ui.faceprint import words
from app.ui.faceprint.stay import Reading
from app.ui.faceprint.strip import Ink, Strip
from app.ui.theme import Role
from tests.ui.faceprint.conftest import LINE, Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


def bits(strip: Strip) -> NDArray[np.uint8]:
    """The strip's picture as numbers."""
    image = strip.pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return np.frombuffer(image.constBits(), np.uint8).copy()


def strip(*, threshold: float = LINE, stranger: bool = True) -> Strip:
    """An empty strip."""
    made = Strip()
    made.ink = Ink(QColor("#55C9BD"), QColor("#ABAFA4"), QColor("#FF7A2E"), threshold, 1.0, stranger)
    made.fit(400, 120)
    return made


def named(stage: Stage) -> list[str]:
    """The harms that are named on the trace."""
    return list(stage.room.trace.named)


def readings(count: int) -> list[Reading]:
    """A trace that crosses the line on both sides."""
    steps = range(count)
    return [Reading(50 + 0.05 * i, 0.7 + 0.4 * np.sin(i / 9), 0.3 + 0.2 * np.sin(i / 13)) for i in steps]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("count", [2, 60, 399])
def test_a_trace_pushed_along_is_the_one_drawn_from_nothing(count: int) -> None:
    pushed, whole = strip(), strip()
    every = readings(count)
    for reading in every:
        pushed.add(reading)
    whole.draw_all(np.array([(r.at, r.own, r.stranger) for r in every]).T)
    differs = np.abs(bits(pushed).astype(int) - bits(whole).astype(int)) > 8
    assert bits(pushed).any()
    assert differs.mean() < 0.002  # strokes that overlap at a seam


@pytest.mark.usefixtures("qapp")
def test_what_is_older_than_twenty_seconds_has_left_the_picture() -> None:
    made = strip()
    for reading in readings(30):
        made.add(reading)
    made.add(Reading(50 + 60, 0.9, 0.2))
    assert not bits(made).any()


@pytest.mark.usefixtures("qapp")
def test_a_gap_is_not_bridged() -> None:
    made = strip()
    made.add(Reading(50.0, 0.9, 0.2))
    made.add(Reading(53.0, 0.9, 0.2))
    assert not bits(made).any()


@pytest.mark.usefixtures("qapp")
def test_a_hidden_stranger_is_not_drawn() -> None:
    shown, hidden = strip(), strip(stranger=False)
    for reading in readings(60):
        shown.add(reading)
        hidden.add(reading)
    assert np.count_nonzero(bits(hidden)) < np.count_nonzero(bits(shown))


def test_both_harms_are_named_where_a_trace_is_on_its_wrong_side(stage: Stage) -> None:
    stage.compare()
    for _ in range(10):
        stage.compare(0.9, stranger=0.2)
    assert named(stage) == []
    for _ in range(10):
        stage.compare(0.2, stranger=0.2)
    assert named(stage) == [words.missed()]
    for _ in range(10):
        stage.compare(0.2, stranger=0.5)
    assert named(stage) == [words.missed(), words.wrongly()]


def test_a_flicker_is_not_named(stage: Stage) -> None:
    stage.compare()
    stage.compare(0.2, stranger=0.2, after=0.3)
    assert named(stage) == []


def test_the_line_and_the_level_of_a_similarity_agree_with_the_picture(stage: Stage) -> None:
    trace = stage.room.trace
    stage.skip_the_guess()
    image = trace.grab().toImage()
    chart = trace.chart()
    x = round(chart.right() - 30)
    assert image.pixelColor(x, round(trace.level(LINE))) == QColor("#FF7A2E")
    stage.page.set_threshold(0.6)
    image = trace.grab().toImage()
    assert image.pixelColor(x, round(trace.level(0.6))) == QColor("#FF7A2E")
    assert image.pixelColor(x, round(trace.level(LINE))) != QColor("#FF7A2E")


@pytest.mark.parametrize("guess", [LINE - 0.03, LINE, LINE + 0.03, 0.9])
def test_the_name_of_a_guess_never_lies_across_the_line(stage: Stage, guess: float) -> None:
    stage.page.show_values({"guess": guess})
    trace = stage.room.trace
    away = abs(trace.guess_at().y() - trace.level(LINE))
    assert away >= QFontMetricsF(trace.theme.font(Role.SMALL_BOLD)).height()


def test_wiping_empties_the_picture_too(stage: Stage) -> None:
    for _ in range(20):
        stage.compare(0.8)
    assert bits(stage.room.trace._strip).any()
    stage.room.wipe()
    assert not bits(stage.room.trace._strip).any()
