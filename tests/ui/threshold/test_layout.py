"""The room's arithmetic: everything has a place at every size, and everybody over the line fits."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.model.estimates import fmr
from app.model.rates import load_populations, people_per
from app.resources import asset
from app.ui.language import Language
from app.ui.theme import PAPER, Role
from app.ui.threshold import words
from app.ui.threshold.figures import LARGEST, MOST_ROWS, STEP, largest
from app.ui.threshold.flags import _hung
from app.ui.threshold.harms import Harm, Harms
from app.ui.threshold.layout import ROWS, TALL_MIN, WIDE_MIN, Layout, arrange, choose_grid, grid, largest_scale
from app.ui.threshold.live_side import LiveSide
from app.ui.threshold.paint import LEFT, ScenePainter, from_start, high, write
from app.ui.threshold.plate import Line, paint_beside


def parts(lay: Layout) -> list[tuple[float, float]]:
    stacked = (lay.title, lay.flags, lay.wall, lay.hills)
    return [(box.top(), box.bottom()) for box in stacked]


@given(st.floats(300, 4000), st.floats(300, 3000))
def test_parts_stand_under_one_another_at_every_size(width: float, height: float) -> None:
    lay = arrange(width, height)
    stacked = parts(lay)
    for (_, end), (start, _) in itertools.pairwise(stacked):
        assert start >= end - 2
    assert lay.wall.height() > 60
    assert lay.ends.bottom() <= lay.height
    assert lay.handle.translated(0, 0).bottom() <= lay.height


def test_the_kiosks_strip_leaves_the_room_enough_of_a_small_window() -> None:
    assert WIDE_MIN[1] <= 489  # of 1024 x 600


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize("visitor", ["Birgit", None])
@pytest.mark.parametrize("window", [(600, 935), (560, 928), (1024, 489), (1280, 704)])
def test_what_is_said_beside_the_reading_never_covers_the_hills(
    qapp: QApplication, language: Language, code: str, visitor: str | None, window: tuple[int, int]
) -> None:
    language.choose(code)
    populations, lay = load_populations(asset("calibration", "histograms.json")), arrange(*window)
    for line in (place / 50 for place in range(51)):
        image = QImage(window[0], lay.hills.toAlignedRect().bottom(), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = ScenePainter(image)
        first, second = words.plate(line, populations, visitor)
        block = Line(first, Role.CONTROL_BOLD), Line(second, Role.SMALL, "quiet")
        paint_beside(painter, lay, lay.x(line), block, (), PAPER)
        painter.end()
        hill, word = (round(y) for y in (lay.hills.top() + 3, lay.plate_top + 12))
        seen = [[image.pixelColor(x, y).alpha() > 0 for x in range(0, window[0], 7)] for y in (hill, word)]
        assert not any(seen[0]), line
        assert any(seen[1]), "no words at all"


def test_far_out_only_what_is_sure_is_said() -> None:
    populations = load_populations(asset("calibration", "histograms.json"))
    said = {line: words.plate(line, populations, None)[0] for line in (0.30, 0.53, 0.74)}
    assert said[0.30].startswith("1 stranger in ")
    assert said[0.53].startswith("About 1 stranger in ")
    far = fmr(populations.news_photos, 0.74)
    assert far.high > 1000 * far.low
    assert said[0.74].startswith(f"Fewer than 1 stranger in {words.number(people_per(far.high))} (extrapolated)")


@pytest.mark.parametrize("width", [300, 340])
def test_words_beside_the_reading_keep_the_margin_of_an_upright_room(width: int) -> None:
    lay = arrange(600, 935)
    block = (Line("in news photos; here, among made-up faces, 1 in 120", Role.SMALL),)
    image = QImage(600, 935, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with ScenePainter(image) as painter:
        paint_beside(painter, lay, width, block, (), PAPER)
        paint_beside(painter, lay, 600 - width, block, (), PAPER)
    margin = round(lay.title.left()) - 4  # the ground under the words begins a little before them
    edges = [image.pixelColor(x, y).alpha() for x in (*range(margin), *range(600 - margin, 600)) for y in range(935)]
    assert not any(edges)


@given(st.floats(0, 1), st.floats(560, 3000))
def test_a_place_on_the_axis_and_its_score_are_inverse(score: float, width: float) -> None:
    lay = arrange(width, 900)
    assert lay.score(lay.x(score)) == pytest.approx(score, abs=1e-9)


@pytest.mark.parametrize("over", [0, 1, 7, 60, 300, 850])
def test_everybody_over_the_line_is_on_the_wall(over: int) -> None:
    lay = arrange(1280, 704)
    room = lay.live.left() - lay.x(0.2)
    made = choose_grid(over, room, lay.wall.height(), 2)
    assert made.columns(room) * made.rows >= over


def test_cards_shrink_in_steps_only() -> None:
    sizes = [grid(rows, 220).card_high for rows in ROWS]
    assert sizes == sorted(sizes, reverse=True)


@given(st.integers(0, 150), st.floats(60, 400), st.sampled_from([26.0, 63.0]))
def test_people_are_drawn_as_large_as_their_box_allows(many: int, wide: float, high: float) -> None:
    rows, size = largest(many, wide, high)
    across = -(-many // rows)
    assert across * size * STEP <= wide + 1e-6
    assert rows * size <= high + 1e-6
    for other in (rows - 1, rows + 1):
        if 1 <= other <= MOST_ROWS:
            assert size >= min(LARGEST, high / other, wide / max(-(-many // other), 1) / STEP) - 1e-9


@given(st.floats(0.0, 1.0), st.booleans())
def test_a_held_line_pushes_the_live_view_away_only_when_it_comes_close(line: float, left: bool) -> None:
    lay, side = arrange(1280, 704), LiveSide()
    side.choose(lay, lay.x(0.9 if left else 0.1), hold=False)
    before = side.rect(lay, noticed=False)
    side.choose(lay, lay.x(line), hold=True)
    after = side.rect(lay, noticed=False)
    assert not after.adjusted(1, 0, -1, 0).contains(lay.x(line), after.center().y())
    if not before.adjusted(-60, 0, 60, 0).contains(lay.x(line), before.center().y()):
        assert after == before


@pytest.mark.parametrize(("width", "height"), [(1280, 704), (1024, 503), (1920, 984), (640, 1000)])
@pytest.mark.parametrize("line", [0.1, 0.9])
def test_a_sheet_shows_more_than_a_few_lines_and_hides_both_counters_or_none(
    width: float, height: float, line: float
) -> None:
    lay, side = arrange(width, height), LiveSide()
    side.choose(lay, lay.x(line), hold=False)
    sheet = side.sheets(lay, noticed=False)
    assert sheet.height() >= 200
    assert sheet.bottom() <= lay.axis
    assert sheet.top() >= lay.flags.bottom() or lay.tools.bottom() <= sheet.top() <= lay.flags.top() + 8


@pytest.mark.parametrize(("width", "height"), [(1280, 704), (1024, 503), (1920, 984), (640, 1000), (593, 928)])
@pytest.mark.parametrize("area", [40_000, 100_000, 125_000])
def test_a_question_is_whole_and_clear_of_the_live_view(width: float, height: float, area: float) -> None:
    lay, side = arrange(width, height), LiveSide()
    notice = side.notice(lay, lambda wide: area / wide)
    live = side.rect(lay, noticed=True)
    assert notice.height() >= area / notice.width() - 1e-6
    assert notice.top() >= lay.tools.bottom() or lay.tall
    assert not notice.intersects(live)
    assert live.bottom() <= lay.plate_top
    assert min(live.width(), live.height()) >= 60


@given(st.floats(600, 4000), st.floats(300, 3000), st.floats(1.0, 1.8), st.floats(1.0, 2.0))
def test_the_scale_gives_way_until_counters_and_handle_are_seen_at_once(
    wide: float, tall: float, usual: float, text: float
) -> None:
    wanted = min(usual * text, wide / TALL_MIN[0])
    scale = largest_scale(wide, tall, wanted, usual)
    assert scale <= wanted
    lay = arrange(wide / scale, tall / scale)
    if scale < wanted:
        assert scale >= min(usual, wanted)
        assert lay.handle.bottom() * scale <= tall
        assert lay.flags.bottom() < lay.handle.top()


@pytest.mark.parametrize(
    ("wide", "tall", "wanted", "usual", "least"),
    [
        (1252, 607, 2.0, 1.0, 1.35),
        (1882, 820, 2.7, 1.35, 1.9),
        (1030, 1500, 1.84, 1.8, 1.8),
        (1280, 704, 1.0, 1.0, 1.0),
    ],
)
def test_in_usual_windows_double_text_keeps_both_in_sight_and_is_larger(
    wide: float, tall: float, wanted: float, usual: float, least: float
) -> None:
    scale = largest_scale(wide, tall, wanted, usual)
    assert scale >= least
    assert arrange(wide / scale, tall / scale).handle.bottom() * scale <= tall


LONGEST = (
    Harms(
        Harm(1, 0, 3, "persona correcta que se escapa", "de 3 imágenes aquí; 646 de cada 1.000 de caras inventadas"),
        Harm(499, 0, 499, "desconocidos señalados por error", "de 499 aquí; 31 para mirar otra vez"),
    ),
    Harms(
        Harm(1, 0, 1000, "personas correctas que se escapan", "de 1.000 en fotos de prensa; 12 para mirar otra vez"),
        Harm(0, 0, 499, "desconocidos señalados por error", "de 499; como mucho 24 de 1.000.000 de caras inventadas"),
    ),
)


@pytest.mark.parametrize("harms", LONGEST)
@pytest.mark.parametrize("size", [(560, 928), (600, 935), (900, 470), (1024, 504), (1280, 704)])
def test_neither_counter_leaves_the_room_or_lies_on_the_other_and_both_look_alike(
    qapp: QApplication, size: tuple[int, int], harms: Harms
) -> None:
    lay = arrange(*size)
    for line in (lay.x(place / 50) for place in range(51)):
        left, right, hang = _hung(lay, harms, line)
        assert hang - left.width >= lay.flags.left() - 0.5
        assert hang + right.width <= lay.flags.right() + 0.5
        assert (left.wraps, left.label_size) == (right.wraps, right.label_size)
        for flag in (left, right):
            label, small = flag._boxes(hang, mirrored=flag is left)[2:]
            said = high(flag.small, Role.SMALL, small.width() if flag.wraps else 1e4)
            assert small.top() + said <= lay.hint.top() + 3
            assert label.bottom() <= small.top() + 1


@pytest.mark.parametrize(("where", "at_left"), [("hung", True), ("sentence", False)])
def test_from_right_to_left_what_hangs_on_the_line_stays_and_a_sentence_begins_at_the_right(
    qapp: QApplication, where: str, *, at_left: bool
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        image = QImage(400, 40, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        with ScenePainter(image) as painter:
            side = LEFT if where == "hung" else from_start()
            write(painter, image.rect().toRectF(), "Loose", Role.CONTROL, PAPER.colour("ink"), side)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    inked = [x for x in range(400) if any(image.pixelColor(x, y).alpha() for y in range(40))]
    assert (inked[-1] < 100, inked[0] > 300) == (at_left, not at_left)


@given(st.sampled_from(ROWS), st.floats(60, 700), st.floats(0.3, 1.5))
def test_tiles_are_whole_device_pixels(rows: int, high: float, pixel: float) -> None:
    """So that their pictures are copied, not scaled."""
    made = grid(rows, high, pixel)
    if not made.captioned:
        for size in (made.pitch_x, made.pitch_y, made.card_wide, made.card_high):
            assert size / pixel == pytest.approx(round(size / pixel), abs=1e-6)
        assert made.card_wide < made.pitch_x
    if high / rows > 4 * pixel:
        assert made.pitch_y * rows <= high + 1e-6


@given(st.integers(1, 300), st.integers(1, 300), st.floats(0, 1))
def test_a_band_that_can_be_seen_is_seen_whole(again: int, over: int, share: float) -> None:
    """Its tiles share their first and last columns with others."""
    no, wide, high = round(share * 400), 620.0, 210.0
    made = choose_grid(over, wide, high, 2, again, wide)
    columns = -(-(no + again) // made.rows) - no // made.rows
    if not made.captioned and made.rows < ROWS[-1]:
        assert columns <= made.columns(wide)
