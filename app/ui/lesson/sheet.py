"""The paper of a lesson: three columns where there is room, one where there is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.lesson.blocks import OUTSET, Quotation
from app.ui.lesson.rail import Rail
from app.ui.lesson.stack import height_of
from app.ui.parts.base import Material, Panel
from app.ui.parts.mirror import mirrored
from app.ui.theme import Theme

MARGIN: Final = 24
RAIL: Final = 220
MEASURE: Final = 560
ASIDE: Final = 344
_LEAST_GAP: Final = 30
_DOWN: Final = 16
"""The sources begin this much below the rail, where the headline's letters begin."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths in pixels. Without `wide`, all three are the one column."""

    wide: bool
    rail: tuple[int, int]
    text: tuple[int, int]
    aside: tuple[int, int]


def columns(theme: Theme, width: int, *, long: bool = False) -> Columns:
    """The columns of a page `width` pixels wide; a `long` page has one, with its sources at the end."""
    px = theme.px
    spare = width - 2 * px(MARGIN) - px(RAIL) - px(MEASURE) - px(ASIDE)
    if long or spare < 2 * px(_LEAST_GAP):
        room = min(width - 2 * px(MARGIN), px(MEASURE))
        left = max(px(MARGIN), min((width - room) // 2, px(240)))
        return Columns(False, (left, room), (left, room), (left, room))
    text = px(MARGIN) + px(RAIL) + spare // 2
    aside = width - px(MARGIN) - px(ASIDE)
    return Columns(True, (px(MARGIN), px(RAIL)), (text, px(MEASURE)), (aside, px(ASIDE)))


@dataclass(frozen=True, slots=True)
class Placed:
    """A part of the text and the design pixels above it. `spread` parts take the page's whole width, `broad` ones
    the text's and the sources' columns: the sources then begin below it."""

    part: QWidget
    above: int
    spread: bool = False
    broad: bool = False


class Sheet(Panel):
    """Lays out one step. The rail and the sources stay in sight while the text beside them scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Material.PAPER)
        self.page_width = 0
        """Of the page, the scroll bar's room included: the bar lies in the margin."""
        self.long = False
        """A whole lesson on one page."""
        self._head: QWidget | None = None
        self._rail: QWidget | None = None
        self._line: QWidget | None = None
        self._aside: QWidget | None = None
        self._texts: tuple[Placed, ...] = ()
        self._scrolled, self._view = 0, 0
        self._band = (0, 0)
        self._rail_high, self._aside_high = 0, 0
        self._high = 0
        """Of everything, as it was placed last: Qt asks for it dozens of times a turn."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_frame(self, head: QWidget, line: QWidget) -> None:
        """What stands above every step: a banner, and on a narrow page the line that says which step it is."""
        self._head, self._line = head, line
        for part in (head, line):
            part.setParent(self)

    def set_rail(self, rail: QWidget) -> None:
        """The left column of this lesson."""
        self._rail = rail
        rail.setParent(self)
        rail.show()

    def set_step(self, texts: Sequence[Placed], aside: QWidget) -> None:
        """Show these parts, in this order, and `aside` beside or below them; but not what was put away before.

        They get their places before they are shown: a room that is shown at another size first lays itself out twice.
        """
        self._texts, self._aside = tuple(texts), aside
        parts = [*(placed.part for placed in texts), aside]
        for part in parts:
            part.setParent(self)
        self.arrange()
        for part in parts:
            if not _put_away(part):
                part.show()
        if any(placed.spread for placed in texts):
            self.arrange()  # a room knows how high it must be once it is shown

    @property
    def columns(self) -> Columns:
        """The columns in force."""
        return columns(self.theme, self.page_width or self.width(), long=self.long)

    # Placing ------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Put everything in its place."""
        self._high = self._place()
        self.updateGeometry()
        self.update()

    def _place(self) -> int:
        cols, px = self.columns, self.theme.px
        y = self._place_head(cols)
        for part, shown in ((self._rail, cols.wide), (self._line, not cols.wide)):
            if part is not None:
                part.setVisible(shown and bool(self._texts))
        if not self._texts:
            return y + px(MARGIN)
        return (self._three if cols.wide else self._one)(cols, y)

    def _place_head(self, cols: Columns) -> int:
        if self._head is None or self._head.isHidden():
            return 0
        left = cols.rail[0]
        width = cols.aside[0] + cols.aside[1] - left
        return self._put(self._head, left, self.theme.px(16), width)

    def _put(self, part: QWidget, left: int, top: int, width: int) -> int:
        """Place a part; returns the y below it."""
        if isinstance(part, Quotation):
            out = min(self.theme.px(OUTSET), left)
            left, width = left - out, width + out
        high = height_of(part, width)
        part.setGeometry(mirrored(self, QRect(left, top, width, high)))
        return top + high

    def _one(self, cols: Columns, y: int) -> int:
        px, (left, width) = self.theme.px, cols.text
        assert self._line is not None
        assert self._aside is not None
        y = self._put(self._line, left, y + px(16), width)
        for number, placed in enumerate(self._shown(self._texts)):
            y += px(placed.above) if number else px(16)
            full = (px(MARGIN), self.page_width - 2 * px(MARGIN)) if placed.spread else (left, width)
            y = self._put(placed.part, full[0], y, full[1])
        return self._put(self._aside, left, y + px(40), width) + px(32)

    def _three(self, cols: Columns, y: int) -> int:
        px = self.theme.px
        assert self._rail is not None
        assert self._aside is not None
        top = y + px(8)
        if isinstance(self._rail, Rail):
            self._rail.fit(cols.rail[1], self._view - top)
        self._rail_high = height_of(self._rail, cols.rail[1])
        rail = top + self._rail_high
        first = next((at for at, placed in enumerate(self._texts) if placed.spread), len(self._texts))
        bottom = max(rail, self._columns(self._texts[:first], cols, y + px(20)))
        self._band = (top, bottom)
        self._stick()
        left, page = px(MARGIN), self.page_width - 2 * px(MARGIN)
        for placed in self._texts[first:]:
            place = (left, page) if placed.spread else cols.text
            bottom = self._put(placed.part, place[0], bottom + px(placed.above), place[1])
        return bottom + (px(32) if bottom > rail else 0)

    def _columns(self, texts: Sequence[Placed], cols: Columns, y: int) -> int:
        """The text, and the sources beside it: beside what follows a broad part, or below it; returns the y below."""
        assert self._aside is not None
        px, shown = self.theme.px, self._shown(texts)
        broad = max((at for at, placed in enumerate(shown) if placed.broad), default=-1) + 1
        y = self._column(shown[:broad], cols, y)
        if not broad:
            self._aside_high = height_of(self._aside, cols.aside[1])
            aside = y + px(_DOWN - 12) + self._aside_high  # moved by `_stick`
            return max(aside, self._column(shown, cols, y))
        if broad == len(shown):
            return self._put(self._aside, cols.text[0], y + px(40), cols.text[1])
        y += px(shown[broad].above)
        aside = self._put(self._aside, cols.aside[0], y, cols.aside[1])
        return max(aside, self._column(shown[broad:], cols, y))

    @staticmethod
    def _shown(texts: Sequence[Placed]) -> list[Placed]:
        return [placed for placed in texts if not _put_away(placed.part)]

    def _column(self, texts: Sequence[Placed], cols: Columns, y: int) -> int:
        left, broad = cols.text[0], cols.aside[0] + cols.aside[1] - cols.text[0]
        for number, placed in enumerate(texts):
            width = broad if placed.broad else cols.text[1]
            y = self._put(placed.part, left, y + (self.theme.px(placed.above) if number else 0), width)
        return y

    # Staying in sight ---------------------------------------------------------------------------------

    def scrolled(self, top: int, view: int) -> None:
        """The page shows `view` pixels from `top` on."""
        other, self._scrolled, self._view = view != self._view, top, view
        if other:
            self.arrange()
        elif self.columns.wide and self._texts:
            self._stick()

    def _stick(self) -> None:
        cols = self.columns
        assert self._rail is not None
        assert self._aside is not None
        sticky = [(self._rail, self._rail_high, cols.rail, 0)]
        if not any(placed.broad for placed in self._texts):
            sticky.append((self._aside, self._aside_high, cols.aside, self.theme.px(_DOWN)))
        for part, high, (left, width), down in sticky:
            top, bottom = self._band[0] + down, self._band[1] - high
            wanted = self._scrolled + top if high + top <= self._view else self._scrolled + self._view - high
            part.setGeometry(mirrored(self, QRect(left, max(top, min(wanted, bottom)), width, high)))

    # Size ---------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, _width: int) -> int:
        return self._high

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(100))

    def restyle(self) -> None:
        if hasattr(self, "_band"):
            self.arrange()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)


def _put_away(part: QWidget) -> bool:
    """Whether it was hidden on purpose: what was never shown is hidden too."""
    return part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
