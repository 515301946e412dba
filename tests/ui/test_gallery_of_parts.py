"""The living page of the design shows everything there is."""

import importlib
import inspect
import pkgutil

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLayout, QVBoxLayout, QWidget

from app.model.settings import THEMES
from app.ui import parts
from app.ui.lesson.marks import Mark, Word
from app.ui.pages.gallery_of_parts import GalleryOfParts
from app.ui.parts.base import Panel, Part
from app.ui.parts.live_view import LiveView
from app.ui.parts.nav import RoomButton
from app.ui.parts.ring import FocusRing
from app.ui.parts.text import Words
from app.ui.specimens.tokens import ROLES, Swatches
from app.ui.theme import CROSS_MS, TARGET, Palette, Role, Theme, contrast
from tests.ui.house import settle

APART = {Part, FocusRing}
"""Not to be shown by itself: the base of all parts, and the ring, which belongs to the window that has the focus."""


@pytest.fixture
def make_page(qtbot):
    hosts = []

    def build(theme=None, size=(1280, 800)):
        page = GalleryOfParts(theme or Theme())
        host = QWidget()
        hosts.append(host)
        qtbot.addWidget(host)
        layout = QVBoxLayout(host)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # offscreen, no window manager takes one
        layout.addWidget(page)
        page.theme.fit(QSize(*size))
        host.resize(*size)
        host.show()
        page.arrive()
        settle()
        return page

    return build


def all_parts():
    """Every painted widget that app/ui/parts defines."""
    found = set()
    for module in pkgutil.iter_modules(parts.__path__):
        loaded = importlib.import_module(f"{parts.__name__}.{module.name}")
        for _, kind in inspect.getmembers(loaded, inspect.isclass):
            if kind.__module__ == loaded.__name__ and issubclass(kind, QWidget) and not kind.__name__.startswith("_"):
                found.add(kind)
    return found - APART


def test_every_part_is_on_the_page(make_page):
    page = make_page()
    shown = {type(one) for one in page.findChildren(QWidget)}
    ancestors = {base for kind in shown for base in kind.__mro__}
    assert {kind.__name__ for kind in all_parts() - ancestors} == set()


@pytest.mark.parametrize("name", THEMES)
def test_every_colour_of_both_materials_is_there_with_its_contrast(make_page, name):
    page = make_page(Theme(name))
    paper, screen, consent = page.findChildren(Swatches)
    for swatches, palette in ((paper, page.theme.paper), (screen, page.theme.screen)):
        rows = swatches.rows
        assert [role for role, _, _ in rows] == list(ROLES)
        assert all(colour == getattr(palette, role) for role, colour, _ in rows)
        assert all(ratio == contrast(colour, palette.ground) for _, colour, ratio in rows)
        assert palette.ink in swatches.accessibleName()
    assert [colour for _, colour, _ in consent.rows] == [page.theme.consent.ground, page.theme.consent.ink]
    assert set(ROLES) == set(Palette.__slots__)


def test_every_role_of_type_is_there_in_its_own_size(make_page):
    page = make_page()
    assert {words.role for words in page.findChildren(Words)} >= set(Role)


def test_times_are_those_in_force(make_page):
    page = make_page()
    assert (f"{CROSS_MS} ms") in [value for _, value in page.times.rows]
    page.theme.set_look(reduced_motion=True)
    assert {value for _, value in page.times.rows} == {"0 ms"}


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_everything_that_can_be_pressed_is_large_enough(make_page, text):
    page = make_page(Theme(text_scale=text))
    controls = [*page.findChildren(QAbstractButton), *page.findChildren(QAbstractSlider)]
    in_text = (Mark, Word)  # as high as their line; the same is to be had from the list of sources and the glossary
    seen = [one for one in controls if one.isVisible() and not isinstance(one, in_text)]
    small = [
        (type(one).__name__, one.width(), one.height())
        for one in seen
        if min(one.width(), one.height()) < getattr(one, "theme", page.theme).px(TARGET) - 1
        and type(one).__name__ != "QScrollBar"
    ]
    assert len(seen) > 80
    assert small == []


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_nothing_sticks_out_of_the_page(make_page, size, text):
    page = make_page(Theme(text_scale=text), size)
    wide = page.sheet.width()
    for one in page.sheet.findChildren(QWidget):
        if one.isVisible() and isinstance(one, Words | QAbstractButton) and not isinstance(one, RoomButton):
            right = one.mapTo(page.sheet, one.rect().topRight()).x()
            assert right <= wide, (type(one).__name__, one.accessibleName(), right, wide)


def test_the_page_is_made_when_it_is_looked_at_and_again_in_another_language(make_page, qtbot, language):
    sleeping = GalleryOfParts(Theme())
    qtbot.addWidget(sleeping)
    assert not sleeping.findChildren(Panel)
    page = make_page()
    first = page.scroller
    language.choose("es")
    settle()
    assert page.scroller is not first
    language.choose("en")
    settle()


def test_nobody_is_in_the_pictures(make_page):
    page = make_page()
    views = [view for view in page.findChildren(LiveView) if view.has_picture]
    assert len(views) == 3
    assert all((view._seen.frame.pixels == view._seen.frame.pixels[0, 0]).all() for view in views)
