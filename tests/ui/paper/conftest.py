"""One class, the gallery that ships, and what a paper says and draws."""

from dataclasses import dataclass, field
from functools import cache

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from app.lessons.class_code import write_code
from app.lessons.kit import load_kit
from app.lessons.levels import Level
from app.lessons.library import load_library
from app.model.gallery import load_gallery, load_visitors
from app.resources import asset, lessons_root
from app.ui.language import Language
from app.ui.paper.ink import DPI, Hand
from app.ui.paper.order import Order, wall_for
from app.ui.paper.paper import Size

CODE = write_code(4711)
OTHER = write_code(815)
LESSONS = tuple(sorted({path.name for path in lessons_root().glob("??/*") if path.is_dir()}))


@cache
def gallery():
    return load_gallery(asset("gallery")), load_visitors(asset("visitors"), asset("gallery"))[0]


@cache
def kit(name, language="en"):
    """The kit of a lesson that ships, by its folder's name; None when it is not written in that language yet."""
    library = load_library(lessons_root(), language)
    lesson = next((one for one in library.lessons if one.path.parent.name == name), None)
    if lesson is None or lesson.language != language:
        return None
    return load_kit(lesson, lessons_root(), library.commons)


def order(name="05-the-wrong-man", language="en", *, code=CODE, level=Level.FULL, size=Size.A4):
    return Order(kit(name, language), wall_for(code, *gallery()), level, size)


@dataclass
class Listener(Hand):
    """A hand that draws nothing and remembers what it would have written."""

    said: dict[object, list[str]] = field(default_factory=dict)

    def line(self, line, left, top, tag=None):
        start, length = line.line.textStart(), line.line.textLength()
        words = line.layout.text()[start : start + length].strip()
        self.said.setdefault(tag or line, []).append(words)

    def rule(self, *where, **how):
        pass

    box = ring = rule


def says(paper, page=None):
    """The words of a paper, or of one page of it, as somebody hears them who has them read aloud."""
    listener = Listener(QPainter())
    for at, placed in enumerate(paper.pages):
        if page in (None, at):
            for one in placed:
                one.piece.draw(listener, 0, 0)
    return " ".join(line for lines in listener.said.values() for line in lines)


def picture(paper, page, dpi):
    """A page as it would be printed, on white: (height, width, 3), uint8."""
    wide, tall = (round(side * dpi / 72) for side in (paper.size.width, paper.size.height))
    image = QImage(wide, tall, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(dpi / DPI, dpi / DPI)
    paper.draw(page, painter)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(tall, wide, 4)[:, :, :3].copy()


@pytest.fixture(autouse=True)
def _fonts(qapp):
    """Everything here needs the bundled fonts."""


@pytest.fixture
def switched(qapp):
    """The language of the app, English again after the test."""
    held = Language("en")
    yield held
    held.choose("en")
