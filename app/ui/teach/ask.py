"""A question for the whole class: hands are counted for each answer, and the good one is shown when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from app.lessons.questions import Estimate, Kind, Question
from app.lessons.types import Break, Inline, Poll, Text
from app.ui.lesson.beside import raised
from app.ui.lesson.desk import Desk
from app.ui.lesson.poll import Count, Tally
from app.ui.lesson.prose import Prose
from app.ui.lesson.quiz import Said, made_up
from app.ui.lesson.stack import Spoken, Stack
from app.ui.parts.base import diamond
from app.ui.parts.mirror import mirrored_f
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role

translate = QCoreApplication.translate
_LEAD = 52
"""Where an answer begins: before it stand its number and, once it is shown, the diamond of a good one."""


class Ask(Stack):
    """One question. `reveal` shows the answer or hides it again; until then nothing tells which one it is."""

    def __init__(self, question: Question, poll: Poll | None, desk: Desk) -> None:
        super().__init__(desk.theme)
        self.question, self.count = question, None if poll is None else Count(poll, desk, self)
        if question.invented:
            self.add(Spoken(desk.theme, Role.SMALL, made_up, colour="quiet"))
        self.add(Prose(desk.theme, question.prompt, Role.HEADING, weight=600, leading=1.3))
        if question.passage:
            self.add(raised(desk.theme, question.passage), above=10)
        if question.kind is Kind.SEVERAL:
            self.add(Spoken(desk.theme, Role.SMALL, _several, colour="quiet"), above=8)
        self.answers = () if self.count is None else self._offer(self.count)
        self.shown = self._reasons() if question.estimate is None else self._keep_back(question.estimate)
        self.reveal(shown=False)

    def _offer(self, count: Count) -> tuple[AnswerRow, ...]:
        pairs = zip(count.rows, self.question.options, strict=True)
        rows = tuple(AnswerRow(row, number, good=option.right) for number, (row, option) in enumerate(pairs, 1))
        for row in rows:
            self.add(row, above=8 if row.number > 1 else 16)
        return rows

    def _reasons(self) -> tuple[Words | Said, ...]:
        good = [(number, one.feedback) for number, one in enumerate(self.question.options, 1) if one.right]
        said: list[Inline] = []
        for number, feedback in good:
            said += [Break()] if said else []
            said += [Text(f"{number}. ", bold=True), *feedback] if len(good) > 1 else feedback
        return (self.add(Said(self.theme, tuple(said), right=True), above=16),)

    def _keep_back(self, estimate: Estimate) -> tuple[Words | Said, ...]:
        self.add(Spoken(self.theme, Role.READING, _write, colour="quiet"), above=16)
        number = Words(self.theme, Role.COUNTER, f"{estimate.answer:,.12g}")
        unit = Words(self.theme, Role.LABEL, estimate.unit)
        return (
            self.add(number, above=12),
            self.add(unit),
            self.add(Said(self.theme, estimate.right, right=True), above=12),
        )

    def reveal(self, *, shown: bool) -> None:
        """Show the answer, or hide it again."""
        for row in self.answers:
            row.reveal(shown=shown)
        for part in self.shown:
            part.setVisible(shown)
        self.updateGeometry()


class AnswerRow(Stack):
    """An answer with its number and its hands; a good one gets a filled diamond."""

    def __init__(self, row: Tally, number: int, *, good: bool) -> None:
        super().__init__(row.theme, pads=(_LEAD, 0, 0, 0))
        self.row, self.number, self.good, self.revealed = self.add(row), number, good, False

    @property
    def first_line(self) -> int:
        """How far down the answer's first line begins, pixels: its number stands on it."""
        return self.row.y() + self.row.words.y()

    def reveal(self, *, shown: bool) -> None:
        """Show whether this is a good answer."""
        self.revealed = shown
        self.row.words.colour = "quiet" if shown and not self.good else "ink"
        self.setAccessibleDescription(translate("Teach", "a good answer") if shown and self.good else "")
        self.update()
        self.row.words.update()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        line, side = self.row.words.line_height, self.theme.px(18)
        painter.setFont(self.theme.font(Role.CONTROL))
        painter.setPen(palette.quiet)
        top = self.first_line
        place = mirrored_f(self, QRectF(0, top, self.theme.px(20), line))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(self.number))
        if self.revealed and self.good:
            mark = QRectF(self.theme.px(24), top + (line - side) / 2, side, side)
            diamond(painter, mirrored_f(self, mark), palette.colour("you"), 2 * self.theme.scale, filled=True)


def _several() -> str:
    return translate("Teach", "More than one may be good.")


def _write() -> str:
    return translate("Teach", "Write your number down before it is shown.")
