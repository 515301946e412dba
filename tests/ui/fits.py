"""Whether a room fits: in every window, in both languages, at usual and at double size of text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.language import Language
from app.ui.pages.page import Page
from app.ui.parts.facts import Facts
from app.ui.parts.rail import Rail
from app.ui.parts.text import Words
from app.ui.theme import Theme
from tests.ui.house import settle

WINDOWS = {(1024, 600): (1024, 504), (1280, 800): (1280, 704), (1920, 1080): (1920, 950), (1080, 1920): (1080, 1683)}
"""Windows, and what strip and foot leave of them to a room."""
UPRIGHT = (1080, 1920)


def shapes(page: Page, theme: Theme, language: Language) -> Iterator[tuple[tuple[int, int], str, float]]:
    """The page in every window: its size, the language in force, and the size of text."""
    for code in ("en", "es"):
        language.choose(code)
        for window, inner in WINDOWS.items():
            for text in (1.0, 2.0):
                theme.fit(QSize(*window))
                theme.set_look(text_scale=text, reduced_motion=True)
                page.resize(*inner)
                settle()
                yield window, code, text


def scrolling(page: QWidget) -> list[QScrollArea]:
    """What shows a bar."""
    return [one for one in page.findChildren(QScrollArea) if one.isVisible() and one.verticalScrollBar().isVisible()]


def nested(page: QWidget) -> list[str]:
    """Bars inside of what has a bar itself."""
    areas = scrolling(page)
    return [
        f"{type(inner.widget()).__name__} scrolls in {type(outer.widget()).__name__}"
        for outer in areas
        for inner in areas
        if outer is not inner and outer.isAncestorOf(inner)
    ]


def cut_off(page: QWidget) -> list[str]:
    """Parts that are lower than their words."""
    return [
        f"{part.accessibleName() or part} is {part.height()} high, not {part.heightForWidth(part.width())}"
        for kind in (Words, Rail, Facts)
        for part in page.findChildren(kind)
        if part.isVisible() and part.hasHeightForWidth() and part.height() < part.heightForWidth(part.width()) - 1
    ]


def faults(page: Page, theme: Theme, language: Language) -> list[str]:
    """By window, language and size of text: nested bars, and where the text has its usual size words that are cut."""
    found = []
    for window, code, text in shapes(page, theme, language):
        wrong = nested(page) + (cut_off(page) if text == 1.0 else [])
        found += [f"{window[0]}x{window[1]} {code} {text:.0f}: {one}" for one in wrong]
    return found
