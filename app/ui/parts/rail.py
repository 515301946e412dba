"""A slider with words: its name and its value above the track, beside each other or, where that is lower, one under
the other; what the ends mean below. Or all in one line."""

from __future__ import annotations

from collections.abc import Callable, Collection
from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Material, Part
from app.ui.parts.slide import Slide
from app.ui.parts.text import Laid, lay, write
from app.ui.theme import LINE, OUTLINE, TARGET, Palette, Role, Theme

MOST_TICKS: Final = 10
"""With more steps than that none is marked."""

VALUE_MOST: Final = 0.68
"""The share of the width that a value's words may take beside the label."""


class Grip(Enum):
    """What the handle stands for."""

    PLAIN = "plain"
    LINE = "line"
    """The threshold: orange."""
    YOU = "you"
    """What the visitor guesses: teal."""


def no_ends() -> tuple[str, str]:
    """For a rail whose ends need no words."""
    return "", ""


class Rail(Part, Slide):
    """`words` is the label, `says` the value in words, `ends` what each end means, `heard` what follows from it.

    `name` is the label for the ear, where it has to say more. `arrow` and `page` are the steps of the keys; a hand
    moves in steps of `drag`. `unit` steps are one of what people read.
    """

    def __init__(
        self,
        theme: Theme,
        words: Callable[[], str],
        says: Callable[[int], str],
        ends: Callable[[], tuple[str, str]] = no_ends,
        *,
        least: int,
        most: int,
        arrow: int,
        page: int,
        drag: int = 1,
        unit: int = 1,
        grip: Grip = Grip.PLAIN,
        material: Material = Material.PAPER,
        heard: Callable[[], str] | None = None,
        name: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(least=least, most=most, arrow=arrow, page=page, parent=parent)
        self._words, self._says, self._ends, self._heard = words, says, ends, heard
        self._name = name or words
        self._step, self._unit, self._kind = drag, unit, grip
        self._heads: dict[tuple[object, ...], tuple[float, Laid | None]] = {}
        self.stops: dict[int, str] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.valueChanged.connect(self._tell)
        self.follow(theme, material)

    def show_stops(self, stops: dict[int, str]) -> None:
        """Mark these values on the track; each is named while the handle is on it."""
        if stops != self.stops:
            self.stops = stops
            self._heads.clear()
            self._tell()

    @property
    def value_words(self) -> str:
        """The value, and the name of the stop that it is on."""
        return self._said(self.value())

    def said(self) -> str:
        return self.value_words

    def measured(self, step: int) -> float:
        return step / self._unit

    def _said(self, value: int) -> str:
        said, stop = self._says(value), self.stops.get(value)
        return f"{stop} · {said}" if stop else said

    def retranslate(self) -> None:
        self._heads.clear()
        self._tell()

    def restyle(self) -> None:
        self._heads.clear()
        super().restyle()

    def _tell(self) -> None:
        low, high = self._ends()
        ends = f" {low} – {high}." if low or high else ""
        self.setAccessibleName(self._name())
        self.setAccessibleDescription(f"{self.value_words}.{ends}")
        self.update()

    def stop_values(self) -> Collection[int]:
        return self.stops

    def drag_step(self) -> int:
        return self._step

    def aloud(self) -> str:
        return f"{self.value_words}. {self._heard()}" if self._heard is not None else self.value_words

    # Size ---------------------------------------------------------------------------------------------

    def _value(self, value: int, width: float) -> Laid:
        return lay(self._said(value), self.theme.font(Role.CONTROL_BOLD), width * VALUE_MOST, 1.25)

    def _label(self, width: float, value: Laid) -> Laid:
        return lay(self._words(), self.theme.font(Role.CONTROL), width - value.width - self.theme.px(16), 1.25)

    def _head(self, width: float) -> float:
        return self._laid_head(width)[0]

    def _laid_head(self, width: float) -> tuple[float, Laid | None]:
        """Room for the longest value, so that nothing moves while a hand drags; and the label, where it has a line of
        its own. Kept: every layout asks again."""
        key = width, self.minimum(), self.maximum(), self._words()
        if key not in self._heads:
            if len(self._heads) > 16:
                self._heads.clear()
            self._heads[key] = self._measured_head(width)
        return self._heads[key]

    def _measured_head(self, width: float) -> tuple[float, Laid | None]:
        values = [self._value(value, width) for value in {self.minimum(), *self._ticks(), self.maximum(), *self.stops}]
        widest = max(values, key=lambda value: value.width)
        tallest = max(value.height for value in values)
        beside, alone = self._label(width, widest), lay(self._words(), self.theme.font(Role.CONTROL), width, 1.25)
        if beside.height <= alone.height + tallest:
            return max(beside.height, tallest), None
        return alone.height + tallest, alone

    def _foot(self, width: float) -> float:
        if not any(self._ends()):
            return 0.0
        font = self.theme.font(Role.SMALL)
        return max(lay(end, font, (width - self.theme.px(16)) / 2, 1.25).height for end in self._ends())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._head(width) + self.theme.px(TARGET) + self._foot(width) + 1)

    def sizeHint(self) -> QSize:
        wide = self.theme.px(360)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(180), self.heightForWidth(max(self.width(), self.theme.px(180))))

    # Paint --------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, palette: Palette) -> None:
        wide = self.width()
        head, alone = self._laid_head(wide)
        value = self._value(self.value(), wide)
        label = alone or self._label(wide, value)
        painter.setPen(palette.colour("ink"))
        painter.setFont(self.theme.font(Role.CONTROL))
        write(painter, label, 0, 0 if alone else head - label.height, label.width, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self.theme.font(Role.CONTROL_BOLD))
        write(painter, value, wide - value.width, head - value.height, value.width, Qt.AlignmentFlag.AlignRight)
        self.draw_track(painter, palette, head + self.theme.px(TARGET) / 2, 0, wide)
        self._draw_ends(painter, palette, head + self.theme.px(TARGET))

    def _draw_ends(self, painter: QPainter, palette: Palette, top: float) -> None:
        small = self.theme.font(Role.SMALL)
        painter.setFont(small)
        painter.setPen(palette.colour("quiet"))
        room = (self.width() - self.theme.px(16)) / 2
        low, high = (lay(end, small, room, 1.25) for end in self._ends())
        write(painter, low, 0, top, room, Qt.AlignmentFlag.AlignLeft)
        write(painter, high, self.width() - room, top, room, Qt.AlignmentFlag.AlignRight)

    def draw_track(self, painter: QPainter, palette: Palette, middle: float, left: float, right: float) -> None:
        """The track from `left` to `right` at height `middle`, with steps, stops and the handle."""
        px, ink = self.theme.px, palette.colour("ink")
        painter.fillRect(QRectF(left, middle - px(1.5), right - left, px(3)), ink)
        for value, half in (*((step, px(6)) for step in self._ticks()), *((stop, px(14)) for stop in self.stops)):
            painter.fillRect(QRectF(self.x_of(value) - px(1), middle - half, px(2), 2 * half), ink)
        fill, mark = self._colours(palette)
        self.draw_handle(painter, palette, middle, fill, mark)

    def _ticks(self) -> range:
        step = max(self._step, self.singleStep())
        many = (self.maximum() - self.minimum()) // step
        return range(self.minimum(), self.maximum() + 1, step) if many <= MOST_TICKS else range(0)

    def _colours(self, palette: Palette) -> tuple[QColor, QColor]:
        if self._kind is Grip.LINE:
            return QColor(LINE), QColor(OUTLINE)
        return palette.colour("you" if self._kind is Grip.YOU else "ink"), palette.colour("ground")


NAME: Final = 0.29
VALUE: Final = 0.26
"""Shares of the width of a line: the name, and the value."""


class LineRail(Rail):
    """The same in one line: the name, a track that is filled up to the handle, and the value."""

    handle = 26

    def track(self) -> tuple[float, float]:
        half = self.theme.px(self.handle) / 2 + self.theme.px(3)
        return self.width() * NAME + half, self.width() * (1 - VALUE) - half

    def _cell(self, text: str, share: float, role: Role, width: float) -> Laid:
        return lay(text, self.theme.font(role), width * share - self.theme.px(6), 1.2)

    def heightForWidth(self, width: int) -> int:
        values = (self._says(value) for value in range(self.minimum(), self.maximum() + 1, self.singleStep()))
        tallest = max(self._cell(value, VALUE, Role.CONTROL, width).height for value in values)
        name = self._cell(self._words(), NAME, Role.CONTROL_BOLD, width)
        return max(self.theme.px(TARGET), round(max(tallest, name.height) + self.theme.px(4)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(260), self.theme.px(TARGET))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        wide, middle = self.width(), self.height() / 2
        name = self._cell(self._words(), NAME, Role.CONTROL_BOLD, wide)
        value = self._cell(self._says(self.value()), VALUE, Role.CONTROL, wide)
        painter.setPen(palette.colour("ink"))
        painter.setFont(self.theme.font(Role.CONTROL_BOLD))
        write(painter, name, 0, middle - name.height / 2, name.width + 1, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self.theme.font(Role.CONTROL))
        painter.setPen(palette.colour("quiet" if self.value() == self.minimum() else "ink"))
        at = wide * (1 - VALUE) + self.theme.px(6)
        write(painter, value, at, middle - value.height / 2, value.width + 1, Qt.AlignmentFlag.AlignLeft)
        left, right = self.track()
        thick = self.theme.px(6)
        done = QRectF(left, middle - thick / 2, self.x_of(self.value()) - left, thick)
        painter.fillRect(done, palette.colour("ink"))
        self.draw_track(painter, palette, middle, left, right)
