"""A document ready to be printed: its pages, their size and margins, the foot, and the PDF of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from app.ui.paper.flow import Piece, Placed, pages
from app.ui.paper.ink import DPI, TENTHS, Hand, Tag, set_lines
from app.ui.paper.styles import FOOT
from app.ui.paper.tags import tagged

LEFT: Final = 62.0
"""Room for the holes of a binder."""
RIGHT: Final = 46.0
TOP: Final = 44.0
BOTTOM: Final = 58.0
FOOT_ABOVE: Final = 38.0
"""From the top of the foot to the edge of the paper."""


class Size(Enum):
    """A paper size: name, width and height in points."""

    A4 = ("A4", 595.0, 842.0)
    LETTER = ("Letter", 612.0, 792.0)

    @property
    def width(self) -> float:
        """Of the paper."""
        return self.value[1]

    @property
    def height(self) -> float:
        """Of the paper."""
        return self.value[2]

    @property
    def measure(self) -> float:
        """Between the margins."""
        return self.width - LEFT - RIGHT

    @property
    def room(self) -> float:
        """From the upper margin to the lower one."""
        return self.height - TOP - BOTTOM


@dataclass(frozen=True, slots=True)
class Paper:
    """One document. What it draws stays within the margins, but for the foot in the lower one."""

    name: str
    """Of the file, without the suffix."""
    title: str
    language: str
    size: Size
    pages: tuple[tuple[Placed, ...], ...]
    foot: str
    """Small, on every page, beside the page's number; empty for a page without a foot."""

    def draw(self, page: int, painter: QPainter, tags: list[Tag] | None = None) -> None:
        """Paint page `page`, from 0, on a device of `DPI`. Names the tags it used in `tags`, for `tagged`."""
        hand = Hand(painter, tags)
        for placed in self.pages[page]:
            placed.piece.draw(hand, LEFT, TOP + placed.top)
        if self.foot:
            self._draw_foot(page, hand)

    def _draw_foot(self, page: int, hand: Hand) -> None:
        number = QCoreApplication.translate("Paper", "{page} of {pages}").format(page=page + 1, pages=len(self.pages))
        top, right = self.size.height - FOOT_ABOVE, self.size.width - RIGHT
        last = set_lines(number, FOOT, 200)[0]
        hand.rule(LEFT, top - 4, right, top - 4, 0.5)
        hand.line(set_lines(self.foot, FOOT, self.size.measure - last.width - 12)[0], LEFT, top)
        hand.line(last, right - last.width, top)

    def pdf(self) -> bytes:
        """The document as a tagged PDF with its fonts inside."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        self._set_up(writer)
        with QPainter(writer) as painter:
            tags: list[Tag] = []
            for page in range(len(self.pages)):
                if page:
                    writer.newPage()
                self.draw(page, painter, tags)
        return tagged(bytes(buffer.data().data()), tags, self.language)

    def _set_up(self, writer: QPdfWriter) -> None:
        chosen = QPageSize.PageSizeId.A4 if self.size is Size.A4 else QPageSize.PageSizeId.Letter
        writer.setResolution(DPI)
        writer.setPageLayout(
            QPageLayout(QPageSize(chosen), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point)
        )
        writer.setTitle(self.title)
        writer.setAuthor("False Match")
        writer.setCreator("False Match")


def flowing(name: str, title: str, language: str, size: Size, pieces: Sequence[Piece], foot: str) -> Paper:
    """A document that takes as many pages as it needs."""
    return Paper(name, title, language, size, pages(pieces, size.room), foot)


__all__ = ["DPI", "TENTHS", "Paper", "Size", "flowing"]
