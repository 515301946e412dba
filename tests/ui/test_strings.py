"""Every page with strings doubled, mirrored and missing: nothing is cut off, nothing breaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.lessons.values import VALUES, OneOf
from app.ui.parts.button import Button
from app.ui.parts.text import Words
from tests.monkey.stages import LESSON, PAGES, ROOMS, WindowStage, run
from tests.ui.house import settle
from tests.ui.strings import FromTheRight, Gaps, Longer, Pseudo

SIZES = ((1280, 800), (1080, 1900))
LEFT = Qt.LayoutDirection.LeftToRight
RIGHT = Qt.LayoutDirection.RightToLeft


def views(stage: WindowStage) -> Iterator[str]:
    """Every page one after another, rooms also with each of their sheets and scenes open."""
    for name in ("home", *PAGES):
        if name == "lesson":
            stage.pages.study.open(LESSON)
        elif name == "teach":
            stage.pages.teaching.open(LESSON)
        else:
            stage.window.go(name)
        yield name
    for room in ROOMS:
        stage.window.go(room)
        yield room
        page = stage.pages.rooms[room]
        for name in ("sheet", "scene", "task", "card"):
            kind = VALUES[room].get(name)
            for word in kind.words if isinstance(kind, OneOf) else ():
                page.show_values({name: word})
                yield f"{room}, {name} {word}"
        page.reset()


def cut_off(window: QWidget) -> list[str]:
    """Words and buttons that have less room than they need, or that stand out of the window at its sides."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, Words | QAbstractButton) or not part.text().strip():
            continue
        if part.width() < 4 or part.height() < 4 or not part.visibleRegion().boundingRect().isValid():
            continue  # waits in a page behind, or scrolled out of view
        name = f"{type(part).__name__} {part.text()!r} {part.width()}x{part.height()}"
        if isinstance(part, Words):
            laid = part.laid(part.width())
            if part.height() < laid.height - 1:
                found.append(f"{name} needs a height of {laid.height:.0f}")
            if part.width() < laid.width - 2:
                found.append(f"{name} needs a width of {laid.width:.0f}")
        elif isinstance(part, Button) and part.height() < part.heightForWidth(part.width()) - 1:
            found.append(f"{name} needs a height of {part.heightForWidth(part.width())}")
        left = part.mapTo(window, part.rect().topLeft()).x()
        if left < -1 or left + part.width() > window.width() + 1:
            found.append(f"{name} at {left} stands out of the window")
    return found


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[object]:
    """speak(translator, direction): from now on all of the app's words are that translator's."""
    spoken: list[Pseudo] = []

    def use(translator: Pseudo, direction: Qt.LayoutDirection = LEFT) -> None:
        spoken.append(translator)
        qapp.installTranslator(translator)
        qapp.setLayoutDirection(direction)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)

    yield use
    for translator in spoken:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(LEFT)


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("translator", "direction"), [(Longer, LEFT), (Gaps, LEFT), (FromTheRight, RIGHT)])
def test_no_page_cuts_its_words(qapp, speak, tmp_path, may_write, translator, direction):
    may_write.append(tmp_path / "settings")
    found: dict[str, list[str]] = {}

    def script(stage):
        speak(translator(), direction)
        for size in SIZES:
            stage.window.resize(*size)
            for name in views(stage):
                settle()
                if cut_off(stage.window):
                    settle()  # a face in view may just have changed what is said: it is laid out in the next turn
                if wrong := cut_off(stage.window):
                    found[f"{name}, {size}"] = wrong

    assert run("home", script, tmp_path, qapp) == 0
    assert found == {}
