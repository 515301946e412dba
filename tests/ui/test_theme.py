from dataclasses import fields

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from app.model.settings import THEMES
from app.ui.theme import DRESSES, LINE, OUTLINE, PAPER, Palette, Role, Theme, font, load_fonts, window_scale

TEXT = ("ink", "quiet", "over", "you")
MARKS = ("edge", "crowd", "same")
"""Large shapes and the edges of controls."""
PALETTES = {f"{name} paper": dress.paper for name, dress in DRESSES.items()}
PALETTES |= {f"{name} screen": dress.screen for name, dress in DRESSES.items()}


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
        assert contrast(getattr(palette, role), ground) >= 4.5


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())
@pytest.mark.parametrize("role", MARKS)
def test_every_mark_can_be_seen_on_its_ground(palette, role):
    for ground in (palette.ground, palette.raised):
        assert contrast(getattr(palette, role), ground) >= 3


def test_every_role_but_decoration_was_looked_at():
    assert {field.name for field in fields(Palette)} - {*TEXT, *MARKS} == {"ground", "raised", "rule"}


def test_every_theme_that_can_be_chosen_has_its_dress():
    assert tuple(DRESSES) == THEMES


@pytest.mark.parametrize("name", THEMES)
def test_the_words_on_filled_teal_can_be_read_and_the_fill_stands_out(name):
    theme = Theme(name)
    assert contrast(theme.consent.ink, theme.consent.ground) >= 4.5
    assert contrast(theme.consent.ground, theme.paper.ground) >= 3
    assert contrast(theme.consent.quiet, theme.consent.raised) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_two_materials_are_two_in_every_theme(name):
    dress = DRESSES[name]
    assert contrast(dress.paper.ground, dress.screen.ground) >= 1.5


def test_dark_paper_is_warm_and_not_grey():
    dark = QColor(DRESSES["dark"].paper.ground)
    assert dark.red() > dark.green() > dark.blue()
    assert dark.hslSaturation() > 50


@pytest.mark.parametrize("name", THEMES)
def test_the_line_is_seen_on_both_materials_by_its_orange_or_by_its_outline(name):
    assert contrast(OUTLINE, LINE) >= 3
    for material in (DRESSES[name].paper, DRESSES[name].screen):
        assert max(contrast(LINE, material.ground), contrast(OUTLINE, material.ground)) >= 3


def test_nothing_on_light_paper_but_the_line_is_its_orange():
    assert LINE not in {getattr(PAPER, field.name) for field in fields(Palette)}


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
        theme.set_look(name="high", text_scale=2.0, reduced_motion=True)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_look(name="high", text_scale=2.0, reduced_motion=True)
        theme.fit(QSize(1280, 800))
    assert theme.motion(200) == 0
    assert theme.px(44) == 88


def test_a_choice_that_is_not_named_stays_as_it_is(qtbot):
    theme = Theme("dark", text_scale=1.5)
    theme.set_look(reduced_motion=True)
    assert (theme.name, theme.text_scale, theme.reduced_motion) == ("dark", 1.5, True)
