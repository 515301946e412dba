"""Where one is in a lesson: the question, and a square for every step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.lessons.types import Lesson, TimelineEntry
from app.ui.lesson.press import Press
from app.ui.lesson.stack import Spoken, Stack
from app.ui.parts.base import Part, frame
from app.ui.parts.mirror import mirrored, mirrored_f
from app.ui.parts.row import write_from_start
from app.ui.parts.text import Laid, Words, lay
from app.ui.theme import TARGET, Palette, Role, Theme

_TEXT = 32
"""Where the words of a stop begin, design pixels."""
_APART = 10
"""Between a name of two lines and the next name. The dates of a timeline part its names by themselves."""


def stop_of(lesson: Lesson, step: int) -> TimelineEntry | None:
    """The timeline's entry that leads to this step, if there is one."""
    entries = lesson.timeline.entries if lesson.timeline else ()
    return next((entry for entry in entries if entry.step == lesson.steps[step].id), None)


def step_name(lesson: Lesson, step: int) -> str:
    """A step in few words: as the timeline calls it, else its title."""
    entry = stop_of(lesson, step)
    return entry.what if entry else lesson.steps[step].title


class Stop(Press):
    """A square and the step it stands for: filled when read, larger when it is the current one.

    `above` and `below` say whether the line goes on to the next square there.
    """

    def __init__(
        self, theme: Theme, when: str, what: str, *, above: bool = False, below: bool = False, apart: int = 2
    ) -> None:
        super().__init__()
        self.when, self.what, self._above, self._below, self._apart = when, what, above, below, apart
        self.read = self.current = False
        self.follow(theme)

    def mark(self, *, read: bool, current: bool) -> None:
        """Say how far the reader is."""
        if (read, current) == (self.read, self.current):
            return
        high = self.heightForWidth(self.width())
        self.read, self.current = read, current
        self.retranslate()
        self.update()
        if self.heightForWidth(self.width()) != high:  # bold
            self.updateGeometry()

    def retranslate(self) -> None:
        self.setText(self.what)
        self.setAccessibleName(", ".join(filter(None, (self.when, self.what))))
        if self.current:
            self.setAccessibleDescription(self.tr("You are here"))
        else:
            self.setAccessibleDescription(self.tr("Read") if self.read else "")

    def _laid(self, width: int) -> tuple[Laid | None, Laid]:
        room = width - self.theme.px(_TEXT)
        when = lay(self.when, self.theme.font(Role.SCORE), room, 1.25) if self.when else None
        role = Role.CONTROL_BOLD if self.current else Role.CONTROL
        return when, lay(self.what, self.theme.font(role), room, 1.12)

    def natural_width(self) -> int:
        """The width in which nothing breaks, pixels."""
        when, what = self._laid(100_000)
        return round(max(what.width, when.width if when else 0.0) + 1.5) + self.theme.px(_TEXT)

    def mark_place(self, width: int) -> tuple[float, float]:
        """Where a mark after the name begins, and the middle of the line that it is to stand in; pixels."""
        when, what = self._laid(width)
        top = (self.heightForWidth(width) - what.height - (when.height if when else 0)) / 2
        last = top + (when.height if when else 0) + what.height - what.step / 2
        return self.theme.px(_TEXT) + what.lines[-1][1], last

    def heightForWidth(self, width: int) -> int:
        when, what = self._laid(width)
        inner = what.height + (when.height if when else 0)
        return max(self.theme.px(TARGET), round(inner) + self.theme.px(self._apart))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px, middle = self.theme.px, self.height() / 2
        self._draw_line(painter, palette, middle)
        side = px(20 if self.current else 12)
        box = mirrored(self, QRectF(round(px(10) - side / 2), round(middle - side / 2), side, side).toRect())
        painter.fillRect(box, palette.colour("ink" if self.read or self.current or self.isDown() else "ground"))
        frame(painter, box, palette.colour("ink"), max(1.5 * self.theme.scale, 1.5))
        when, what = self._laid(self.width())
        top = middle - (what.height + (when.height if when else 0)) / 2
        left = px(_TEXT)
        if when:
            painter.setFont(self.theme.font(Role.SCORE))
            painter.setPen(palette.quiet)
            write_from_start(painter, self, when, left, top)
            top += when.height
        painter.setFont(self.theme.font(Role.CONTROL_BOLD if self.current else Role.CONTROL))
        painter.setPen(palette.ink)
        write_from_start(painter, self, what, left, top)
        if self.underMouse() and not self.current:
            under = QRectF(left, top + what.height - 1, what.width, max(1, px(2)))
            painter.fillRect(mirrored_f(self, under), palette.colour("ink"))

    def _draw_line(self, painter: QPainter, palette: Palette, middle: float) -> None:
        left, wide = self.theme.px(10) - self.theme.px(1), max(2, self.theme.px(2))
        top = 0.0 if self._above else middle
        bottom = float(self.height()) if self._below else middle
        painter.fillRect(mirrored_f(self, QRectF(left, top, wide, bottom - top)), palette.colour("ink"))


class Rail(Stack):
    """The left column: the essential question, and a stop for each step; the dated ones hang on one line."""

    wanted = Signal(int)
    """A step was asked for, from 0."""

    def __init__(self, theme: Theme, lesson: Lesson) -> None:
        super().__init__(theme)
        dated = [stop_of(lesson, step) is not None for step in range(len(lesson.steps))]
        self.question = self.add(Words(theme, Role.CONTROL, lesson.essential_question))
        self._dated = sum(dated)
        self.caption = self.add(Spoken(theme, Role.SMALL, self._caption, colour="quiet"), above=2)
        self.caption.setVisible(any(dated))
        self.stops = tuple(self._stop(theme, lesson, step, dated) for step in range(len(dated)))
        for step, stop in enumerate(self.stops):
            self.add(stop, above=0 if step else 4 if any(dated) else 10)
            stop.clicked.connect(partial(self._pressed, step))

    def _caption(self) -> str:
        return self.tr("{count} steps, all on record").format(count=self._dated)

    @staticmethod
    def _stop(theme: Theme, lesson: Lesson, step: int, dated: list[bool]) -> Stop:
        entry = stop_of(lesson, step)
        above = dated[step] and step > 0 and dated[step - 1]
        below = dated[step] and step + 1 < len(dated) and dated[step + 1]
        name, apart = step_name(lesson, step), 2 if any(dated) else _APART
        return Stop(theme, entry.when if entry else "", name, above=above, below=below, apart=apart)

    def _pressed(self, step: int, _checked: bool = False) -> None:
        self.wanted.emit(step)

    def fit(self, width: int, room: int) -> None:
        """Set the question small where the steps, `width` pixels wide, would not all be seen in `room` of height."""
        steps = self.heightForWidth(width) - self.question.heightForWidth(width)
        fits = steps + self.question.height_as(Role.CONTROL, width) <= room
        role = Role.CONTROL if fits or room <= 0 else Role.SMALL
        if role is not self.question.role:
            self.question.role = role
            self.question.updateGeometry()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The steps of this lesson"))

    def mark(self, read: frozenset[int], current: int) -> None:
        """Say how far the reader is."""
        for step, stop in enumerate(self.stops):
            stop.mark(read=step in read, current=step == current)


class Progress(Part, QLabel):
    """The rail on a narrow page: one line that says which step this is, over a row of squares."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._step, self._count, self._read, self._name = 0, 1, frozenset[int](), ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def show_step(self, step: int, count: int, read: frozenset[int], name: str) -> None:
        """Say that this is `step` (from 0) of `count`; `name` may be empty."""
        self._step, self._count, self._read, self._name = step, count, read, name
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        said = self.tr("Step {number} of {count}").format(number=self._step + 1, count=self._count)
        self.setText(", ".join(filter(None, (said, self._name))))
        self.setAccessibleName(self.text())

    def _laid(self, width: int) -> Laid:
        return lay(self.text(), self.theme.font(Role.CONTROL_BOLD), width, 1.3)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid(width).height) + self.theme.px(28)

    def sizeHint(self) -> QSize:
        width = self.theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(40))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px, ink = self.theme.px, palette.colour("ink")
        each, first = min(px(40), self.width() // self._count), px(10)
        middle, wide = px(10), max(2, px(2))
        line = QRectF(first, middle - wide / 2, each * (self._count - 1), wide)
        painter.fillRect(mirrored_f(self, line), ink)
        for step in range(self._count):
            side = min(px(18 if step == self._step else 11), each - 2)
            place = QRectF(round(first + each * step - side / 2), round(middle - side / 2), side, side)
            box = mirrored(self, place.toRect())
            filled = step == self._step or step in self._read
            painter.fillRect(box, ink if filled else palette.colour("ground"))
            frame(painter, box, ink, max(1.5 * self.theme.scale, 1.5))
        painter.setFont(self.theme.font(Role.CONTROL_BOLD))
        painter.setPen(ink)
        write_from_start(painter, self, self._laid(self.width()), 0, px(26))
