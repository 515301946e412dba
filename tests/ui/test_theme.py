from dataclasses import fields

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from app.ui.theme import (
    CONSENT_FILL,
    CONSENT_TEXT,
    LINE,
    OUTLINE,
    PAPER,
    PAPER_HIGH,
    SCREEN,
    SCREEN_HIGH,
    Palette,
    Role,
    Theme,
    font,
    load_fonts,
    window_scale,
)

TEXT = ("ink", "quiet", "over", "you", "same")
MARKS = ("edge", "crowd")
PALETTES = {"paper": PAPER, "screen": SCREEN, "paper high": PAPER_HIGH, "screen high": SCREEN_HIGH}


def luminance(colour):
    """WCAG 2.2, relative luminance."""
    seen = QColor(colour)
    parts = [channel / 255 for channel in (seen.red(), seen.green(), seen.blue())]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """WCAG 2.2, contrast ratio, 1…21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_of_contrast_is_the_standard_one():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())
@pytest.mark.parametrize("role", TEXT)
def test_every_text_can_be_read_on_its_ground(palette, role):
    for ground in (palette.ground, palette.raised):
        assert contrast(getattr(palette, role), ground) >= (4.5 if role != "same" else 3)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())
@pytest.mark.parametrize("role", MARKS)
def test_every_mark_can_be_seen_on_its_ground(palette, role):
    assert contrast(getattr(palette, role), palette.ground) >= 3


def test_every_role_but_decoration_was_looked_at():
    assert {field.name for field in fields(Palette)} - {*TEXT, *MARKS} == {"ground", "raised", "rule"}


@pytest.mark.parametrize("fill", [CONSENT_FILL, PAPER_HIGH.you])
def test_the_words_on_filled_teal_can_be_read(fill):
    assert contrast(CONSENT_TEXT, fill) >= 4.5


def test_the_handle_is_outlined_where_its_orange_alone_would_not_do():
    assert contrast(LINE, PAPER.ground) < 3 <= contrast(OUTLINE, LINE)


def test_filled_ink_carries_the_ground_as_text():
    for palette in PALETTES.values():
        assert contrast(palette.ground, palette.ink) >= 4.5


def test_no_text_is_under_14_pixels():
    assert all(font(role, scale).pixelSize() >= 14 for role in Role for scale in (0.5, 1.0, 2.0))


def test_both_typefaces_are_shipped(qapp):
    assert {"Atkinson Hyperlegible Next", "Atkinson Hyperlegible Mono"} <= set(load_fonts())


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(800, 600, 1), (1280, 800, 1), (1920, 1080, 1.35), (1080, 1920, 1.8)]
)
def test_larger_windows_are_drawn_larger_and_small_ones_no_smaller(width, height, scale):
    assert window_scale(width, height) == scale


def test_a_change_of_look_is_told_once_and_only_when_it_is_one(qtbot):
    theme = Theme()
    with qtbot.waitSignal(theme.changed):
        theme.set_look(high_contrast=True, text_scale=2.0, reduced_motion=True)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_look(high_contrast=True, text_scale=2.0, reduced_motion=True)
        theme.fit(QSize(1280, 800))
    assert theme.motion(200) == 0
    assert theme.px(44) == 88
