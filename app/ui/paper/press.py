"""The way in: names each document, makes it, and saves it."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from app.files import write_bytes
from app.ui.paper.counsel import counsel_page
from app.ui.paper.order import Order
from app.ui.paper.paper import Paper, Size
from app.ui.paper.plan import lesson_plan
from app.ui.paper.sheets import exit_ticket, key, worksheet
from app.ui.paper.sign import camera_notice


class Kind(Enum):
    """The documents of a lesson. The value is what the command line calls it."""

    WORKSHEET = "worksheet"
    KEY = "key"
    TICKET = "exit"
    PLAN = "plan"


class House(Enum):
    """The documents that no lesson is needed for."""

    NOTICE = "notice"
    COUNSEL = "counsel"


_MAKE = {Kind.WORKSHEET: worksheet, Kind.KEY: key, Kind.TICKET: exit_ticket, Kind.PLAN: lesson_plan}


def make(kind: Kind, order: Order) -> Paper:
    """A lesson's document. Needs a QGuiApplication with our fonts.

    Raises NothingToPrint where the lesson has no such file, LessonInvalid where that is broken.
    """
    return _MAKE[kind](order)


def make_for_house(kind: House, language: str, size: Size) -> Paper:
    """A document about the app, in the language in force; `language` is its code."""
    return camera_notice(language, size) if kind is House.NOTICE else counsel_page(language, size)


def save(paper: Paper, folder: Path) -> Path:
    """Write `paper` to `folder` as a PDF, in place of an earlier one; returns where. Raises OSError."""
    path = folder / f"{paper.name}.pdf"
    write_bytes(path, paper.pdf())
    return path
