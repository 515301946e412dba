"""One group: its name, both harms as counters of the same size, and its people where the machine puts them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.groups.crowd import Crowd, columns, largest
from app.ui.groups.field import Field, Ground, Who
from app.ui.groups.pairs import LOOSEST
from app.ui.groups.words import Card, Harm, heard
from app.ui.groups.words import covered as untold
from app.ui.parts.base import Material, Part, frame
from app.ui.parts.slide import Slide
from app.ui.parts.text import lay, write
from app.ui.theme import LINE, Palette, Role, Theme

NUMERAL: Final = 44
FIELD: Final = 64, 36, 22
"""The least height of the people's ground, design pixels; where there is little height; and least of all."""
PERSON: Final = (9, 18)
"""The smallest and the largest person along a line: no wider than what is free beside the track."""
KEY: Final = 16
"""The person beside a counter, who says how its people are drawn."""
NAMED: Final = 34
"""The largest person in rows."""
ARRIVE_MS: Final = 700
_KEPT: Final = 16
HARMS: Final = ((Who.MISSED, "you"), (Who.WRONG, "over"))
"""Left and right of the line: who is harmed there, and their colour."""


@dataclass(frozen=True, slots=True)
class Stand:
    """People along a line: both groups' (for one size), which of them is this one, and where the line is."""

    both: tuple[Crowd, Crowd]
    place: int
    line: int


class GroupView(Part, QWidget):
    """Shows a `Card` with its people. A hand on the people moves `slide`, whose track lies right under them."""

    def __init__(self, theme: Theme, slide: Slide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: Card | None = None
        self.slide = slide
        self.stand: Stand | None = None
        self.covered = False
        """Nobody is shown until a guess is made."""
        self.peer: GroupView | None = None
        """The other group's: people are as large in both."""
        self._both: tuple[Card, ...] = ()
        self._field, self._arrived = Field(), 1.0
        self._kept: dict[tuple[object, ...], tuple[float, int, int]] = {}
        self._fitted: tuple[tuple[object, ...], int, tuple[int, ...]] | None = None
        self._numeral, self._least, self._name_role = NUMERAL, FIELD[0], Role.LABEL
        self._label_role = Role.CONTROL_BOLD
        self._walk = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=ARRIVE_MS)
        self._walk.valueChanged.connect(self._walked)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme, Material.SCREEN)

    def set_compact(self, compact: bool, *, least: bool = False) -> None:
        """Smaller counters, for windows of little height; and the `least` room for people."""
        self._numeral, self._least = (30, FIELD[2 if least else 1]) if compact else (NUMERAL, FIELD[0])
        self._name_role = Role.CONTROL_BOLD if compact else Role.LABEL
        self._label_role = Role.SMALL_BOLD if compact else Role.CONTROL_BOLD
        self.updateGeometry()
        self.update()

    def show_card(self, card: Card, both: tuple[Card, Card], stand: Stand | None, *, covered: bool = False) -> None:
        """Show this of `both`, its people along the line or, without `stand`, a hundred and a hundred in rows."""
        if (card, both, stand, covered) == (self.card, self._both, self.stand, self.covered):
            return
        mine, was, before = (self.card, self.stand, self.covered), self.covered, self._sizes(self.width())
        self.card, self._both, self.stand, self.covered = card, both, stand, covered
        self.setCursor(Qt.CursorShape.ArrowCursor if stand is None else Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(heard(untold(card) if covered else card))
        sizes = self._sizes(self.width())
        if sizes != before:
            self.updateGeometry()
        if was and not covered and self.isVisible() and not self.theme.reduced_motion:
            self._walk.start()
        if sizes != before or mine != (card, stand, covered):  # else only the other group has changed
            self.update()

    @property
    def _told(self) -> tuple[Harm, Harm]:
        """What is told of both harms now: wrong, missed."""
        assert self.card is not None
        shown = untold(self.card) if self.covered else self.card
        return shown.wrong, shown.missed

    @Slot(object)
    def _walked(self, share: object) -> None:
        if isinstance(share, float):
            self._arrived = share
            self.update()

    # A hand -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hand(event, Slide.mousePressEvent)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand(event, Slide.mouseMoveEvent)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hand(event, Slide.mouseReleaseEvent)

    def _hand(self, event: QMouseEvent, does: Callable[[Slide, QMouseEvent], None]) -> None:
        """The slider lies under the people, as wide: the same hand moves its line."""
        if self.stand is not None:
            does(self.slide, event)

    # Size ---------------------------------------------------------------------------------------------

    def _numeral_font(self) -> QFont:
        made = self.theme.font(Role.COUNTER)
        made.setPixelSize(self.theme.px(self._numeral))
        made.setWeight(QFont.Weight.Bold)
        return made

    def _sizes(self, width: int) -> tuple[float, int, int]:
        """How wide numerals are, and how high counters and names: measuring text is dear, so it is kept."""
        key = width, self.theme.scale, self._numeral, self._both
        if key not in self._kept:
            if len(self._kept) > _KEPT:
                self._kept.clear()
            self._kept[key] = self._measure(width)
        return self._kept[key]

    def _measure(self, width: int) -> tuple[float, int, int]:
        metrics = QFontMetricsF(self._numeral_font())
        harms = [harm for card in self._both for harm in (card.wrong, card.missed)]
        numeral = max(metrics.horizontalAdvance(one) for one in ["00", *(harm.numeral for harm in harms)])
        labels = []
        for card in self._both:
            for harm, (_, half) in zip((card.missed, card.wrong), self._halves(width), strict=True):
                room = self._beside(half, numeral)
                high = self._text_high(harm.label, self._label_role, room)
                labels.append(high + self._text_high(harm.sure, Role.SMALL, room))
        head = max([*labels, float(self.theme.px(self._numeral))]) + self.theme.px(4)
        name = max([0.0, *(self._text_high(card.name, self._name_role, width) for card in self._both)])
        return numeral, math.ceil(head), math.ceil(name) + self.theme.px(2)

    def _halves(self, width: int) -> tuple[tuple[int, int], tuple[int, int]]:
        """Where the counters of both harms begin, and how wide they are: words about strangers are longer."""
        gap = self.theme.px(16)
        left = round((width - gap) * 0.46)
        return (0, left), (left + gap, width - left - gap)

    def _beside(self, half: int, numeral: float) -> float:
        return max(half - numeral - self.theme.px(12 + KEY + 6), self.theme.px(60))

    def _text_high(self, text: str, role: Role, width: float) -> float:
        return lay(text, self.theme.font(role), width, 1.25).height if text else 0.0

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _, head, name = self._sizes(width)
        return name + head + self.theme.px(self._least)

    def sizeHint(self) -> QSize:
        wide = self.theme.px(760)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.heightForWidth(max(self.width(), self.theme.px(300))))

    def ground_box(self) -> QRect:
        """Where people stand."""
        _, head, name = self._sizes(self.width())
        return QRect(0, name + head, self.width(), max(self.height() - name - head, 1))

    @property
    def _room(self) -> int:
        """The height that people have in both groups."""
        peers = (self, self.peer) if self.peer is not None else (self,)
        return min(view.ground_box().height() for view in peers)

    # Paint --------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, palette: Palette) -> None:
        if self.card is None:
            return
        _, _, name = self._sizes(self.width())
        self._write(painter, self.card.name, self._name_role, palette.colour("ink"), (0, 0, self.width()))
        for place, harm in enumerate(reversed(self._told)):
            self._draw_harm(painter, palette, harm, place, name)
        if self.covered:
            self._draw_cover(painter, palette)
        elif self.stand is not None:
            self._draw_stand(painter, palette, self.stand)
        else:
            self._draw_named(painter, palette, self.card)

    def _draw_harm(self, painter: QPainter, palette: Palette, harm: Harm, place: int, top: int) -> None:
        (left, half), role = self._halves(self.width())[place], HARMS[place][1]
        font, numeral = self._numeral_font(), self._sizes(self.width())[0]
        painter.setFont(font)
        painter.setPen(palette.colour(role))
        painter.drawText(left, round(top + QFontMetricsF(font).capHeight() + self.theme.px(4)), harm.numeral)
        key, at = self.theme.px(KEY), left + numeral + self.theme.px(12 + KEY + 6)
        calm = Who.STRANGER if role == "over" and self.stand is not None else Who.RIGHT
        self._field.paint_one(painter, calm, round(at) - self.theme.px(KEY + 6), top + self.theme.px(2), key, palette)
        room = self._beside(half, numeral)
        high = self._write(painter, harm.label, self._label_role, palette.colour("ink"), (at, top, room))
        self._write(painter, harm.sure, Role.SMALL, palette.colour("quiet"), (at, top + high, room))

    def _draw_cover(self, painter: QPainter, palette: Palette) -> None:
        font, box = self._numeral_font(), self.ground_box()
        painter.fillRect(box, palette.colour("raised"))
        frame(painter, box, palette.colour("rule"), self.theme.scale)
        painter.setFont(font)
        painter.setPen(palette.colour("quiet"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")

    def _draw_stand(self, painter: QPainter, palette: Palette, stand: Stand) -> None:
        box = self.ground_box()
        size, edges = self._fit(box, stand)
        strictest = edges[-1]
        x_of, last = self.slide.x_of, len(edges) - 2
        pitch = (x_of(strictest) - x_of(LOOSEST)) / (last + 1)
        lefts = tuple(round(x_of(LOOSEST) + place * pitch + (pitch - size) / 2) for place in range(-1, last + 2))
        piles = columns(stand.both[stand.place], edges, stand.line)
        shown = math.ceil(self._arrived * len(piles))
        ground = Ground(lefts[:shown], box.top(), box.bottom() + 1, size)
        painter.save()
        painter.setClipRect(box)
        self._field.paint_piles(painter, piles[:shown], ground, palette)
        painter.restore()
        wide, rise = self.theme.px(3), self.theme.px(4)
        thin = max(1, self.theme.px(1))
        painter.fillRect(0, self.height() - thin, self.width(), thin, palette.colour("rule"))
        painter.fillRect(round(x_of(stand.line) - wide / 2), box.top() - rise, wide, self.height(), QColor(LINE))

    def _fit(self, box: QRect, stand: Stand) -> tuple[int, tuple[int, ...]]:
        wide = self.slide.x_of(self.slide.maximum()) - self.slide.x_of(LOOSEST)
        key = (box.width(), self._room, wide, self.theme.scale, stand.both)
        if self._fitted is None or self._fitted[0] != key:
            least, most = (self.theme.px(one) for one in PERSON)
            self._fitted = (key, *largest(stand.both, wide, self._room - 1, least, most))
        return self._fitted[1:]

    def _draw_named(self, painter: QPainter, palette: Palette, card: Card) -> None:
        box = self.ground_box()
        for place, harm in enumerate((card.missed, card.wrong)):
            left, _ = self._halves(self.width())[place]
            part = QRect(left, box.top(), min(half for _, half in self._halves(self.width())), self._room)
            self._field.paint_rows(painter, part, harm.hit, harm.of, HARMS[place][0], self.theme.px(NAMED), palette)

    def _write(self, painter: QPainter, text: str, role: Role, colour: QColor, at: tuple[float, float, float]) -> float:
        font = self.theme.font(role)
        painter.setFont(font)
        painter.setPen(colour)
        laid = lay(text, font, at[2], 1.25)
        write(painter, laid, at[0], at[1], at[2], Qt.AlignmentFlag.AlignLeft)
        return laid.height
