"""The questions of a lesson, one at a time. Every answer explains itself; nobody is graded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QRect, Qt
from PySide6.QtGui import QDoubleValidator, QPainter

from app.lessons.questions import Estimate, Kind, Question
from app.lessons.types import Runs, plain
from app.ui.lesson.beside import raised
from app.ui.lesson.desk import Desk
from app.ui.lesson.press import PassingButton, Press
from app.ui.lesson.prose import Prose
from app.ui.lesson.stack import Spoken, Stack
from app.ui.parts.base import frame
from app.ui.parts.button import Kind as Weight
from app.ui.parts.entry import Entry
from app.ui.parts.mirror import mirrored
from app.ui.parts.row import write_from_start
from app.ui.parts.text import Laid, lay
from app.ui.theme import TARGET, Palette, Role, Theme

translate = QCoreApplication.translate


class Quiz(Stack):
    """One question in sight, and the way to the next and the one before."""

    def __init__(self, questions: Sequence[Question], desk: Desk) -> None:
        super().__init__(desk.theme, pads=(16, 14, 16, 16))
        self._desk, self._questions = desk, tuple(questions)
        self.at = next((at for at, one in enumerate(questions) if one.id not in desk.kept.answers), 0)
        self._head = self.add(Spoken(desk.theme, Role.SMALL_BOLD, self._where))
        self._card: Card | None = None
        self._foot = Turns(desk.theme, self._turn)
        self._show()

    def _where(self) -> str:
        said = translate("Lesson", "Question {number} of {count}. Nobody is graded.")
        return said.format(number=self.at + 1, count=len(self._questions))

    def _turn(self, by: int) -> None:
        self.at = min(max(self.at + by, 0), len(self._questions) - 1)
        self._show()
        if self._card is not None:
            self._card.setFocus()

    def _show(self) -> None:
        if self._card is not None:
            self.parts = self.parts[:1]
            self._card.hide()
            self._card.deleteLater()
        self._head.say(self._where())
        self._card = self.add(Card(self._questions[self.at], self._desk), above=6)
        self.add(self._foot, above=14)
        self._foot.ends(first=self.at == 0, last=self.at == len(self._questions) - 1)
        self.restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        frame(painter, self.rect(), palette.colour("ink"), 1.5 * self.theme.scale)


class Row(Stack):
    """Buttons in a row, each as wide as its words."""

    def _place(self, width: int, *, move: bool) -> int:
        left = 0
        for part, _ in self.parts:
            if part.isHidden():
                continue
            hint = part.sizeHint()
            if move:
                part.setGeometry(mirrored(self, QRect(left, 0, min(hint.width(), width), self.theme.px(TARGET))))
            left += hint.width() + self.theme.px(12)
        return self.theme.px(TARGET)


class Turns(Row):
    """To the next question and the one before."""

    def __init__(self, theme: Theme, turn: Callable[[int], None]) -> None:
        super().__init__(theme)
        self.on = PassingButton(theme, lambda: translate("Lesson", "Next question"))
        self.back = PassingButton(theme, lambda: translate("Lesson", "The question before"), Weight.LINK)
        self.on.acted.connect(lambda: turn(1))
        self.back.acted.connect(lambda: turn(-1))
        for part in (self.on, self.back):
            self.add(part)

    def ends(self, *, first: bool, last: bool) -> None:
        """Hide what leads nowhere."""
        self.back.setVisible(not first)
        self.on.setVisible(not last)


class Card(Stack):
    """One question with its answers, and what is to be said of the one given."""

    def __init__(self, question: Question, desk: Desk) -> None:
        super().__init__(desk.theme)
        self.question, self._desk = question, desk
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(plain(question.prompt))
        if question.invented:
            self.add(Spoken(desk.theme, Role.SMALL, made_up, colour="quiet"))
        self.add(Prose(desk.theme, question.prompt, Role.READING_BOLD), above=4)
        if question.passage:
            self.add(raised(desk.theme, question.passage), above=10)
        self.answers: tuple[Answer, ...] = ()
        self.entry: Entry | None = None
        if question.estimate is None:
            self._offer()
        else:
            self._ask(question.estimate)

    # A choice -----------------------------------------------------------------------------------------

    def _offer(self) -> None:
        several = self.question.kind is Kind.SEVERAL
        if several:
            self.add(Spoken(self.theme, Role.SMALL, _all_that_apply, colour="quiet"), above=6)
        self.answers = tuple(Answer(self.theme, option.text) for option in self.question.options)
        self._said: list[Said] = []
        for place, (answer, option) in enumerate(zip(self.answers, self.question.options, strict=True)):
            self.add(answer, above=8)
            said = self.add(Said(self.theme, option.feedback, right=option.right), above=2)
            said.hide()
            self._said.append(said)
            answer.clicked.connect(partial(self._several if several else self._one, place))
        kept = self._desk.kept.answers.get(self.question.id)
        if several:
            self.add(_check(self.theme, self._check), above=12)
        if isinstance(kept, frozenset):
            self._settle(kept)

    def _one(self, place: int, _down: bool = False) -> None:
        self._settle(frozenset({place}))

    def _several(self, place: int, _down: bool = False) -> None:
        self.answers[place].choose(not self.answers[place].chosen)

    def _check(self) -> None:
        self._settle(frozenset(place for place, answer in enumerate(self.answers) if answer.chosen))

    def _settle(self, chosen: frozenset[int]) -> None:
        """Show what is to be said of every answer chosen."""
        self._desk.kept.answers[self.question.id] = chosen
        for place, (answer, said) in enumerate(zip(self.answers, self._said, strict=True)):
            answer.choose(place in chosen)
            said.setVisible(place in chosen)
        self.updateGeometry()
        self.restyle()

    # A number -----------------------------------------------------------------------------------------

    def _ask(self, estimate: Estimate) -> None:
        self._estimate = estimate
        self.entry = self.add(Entry(self.theme, _your_estimate, estimate.unit), above=10)
        self.entry.line.setValidator(QDoubleValidator(self.entry.line))
        self.add(_check(self.theme, self._weigh), above=10)
        self.entry.line.returnPressed.connect(self._weigh)
        self._answer: Said | None = None
        kept = self._desk.kept.answers.get(self.question.id)
        if isinstance(kept, float):
            self.entry.line.setText(QLocale().toString(kept, "g", 12))
            self._weigh()

    def _weigh(self) -> None:
        assert self.entry is not None
        guess, good = QLocale().toDouble(self.entry.line.text())
        if not good:
            return
        self._desk.kept.answers[self.question.id] = guess
        if self._answer is not None:
            self.parts = [(part, above) for part, above in self.parts if part is not self._answer]
            self._answer.hide()
            self._answer.deleteLater()
        said = Said(self.theme, self._estimate.feedback(guess), right=self._estimate.accepts(guess))
        self._answer = self.add(said, above=10)
        self.restyle()


def made_up() -> str:
    """What stands beside invented numbers."""
    return translate("Lesson", "An example with made-up numbers")


def _your_estimate() -> str:
    return translate("Lesson", "Your estimate")


def _all_that_apply() -> str:
    return translate("Lesson", "Choose all that apply.")


def _check(theme: Theme, act: Callable[[], None]) -> Row:
    row = Row(theme)
    button = row.add(PassingButton(theme, lambda: translate("Lesson", "Check"), Weight.MAIN))
    button.acted.connect(act)
    return row


class Answer(Press):
    """One answer to press; a filled square when chosen."""

    def __init__(self, theme: Theme, runs: Runs) -> None:
        super().__init__()
        self.chosen = False
        self.setText(plain(runs))
        self.setAccessibleName(self.text())
        self.setCheckable(False)
        self.follow(theme)

    def choose(self, chosen: bool) -> None:
        """Show whether it is chosen."""
        self.chosen = chosen
        self.setAccessibleDescription(translate("Lesson", "chosen") if chosen else "")
        self.update()

    def _laid(self, width: int) -> Laid:
        return lay(self.text(), self.theme.font(Role.CONTROL), width - self.theme.px(14 + 12 + 10 + 14), 1.35)

    def heightForWidth(self, width: int) -> int:
        return max(self.theme.px(TARGET), round(self._laid(width).height) + self.theme.px(20))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px = self.theme.px
        filled = self.chosen or self.isDown()
        ink = palette.colour("ground" if filled else "ink")
        if filled:
            painter.fillRect(self.rect(), palette.colour("ink"))
        frame(painter, self.rect(), palette.colour("ink"), (3.0 if self.underMouse() else 1.5) * self.theme.scale)
        side, laid = px(12), self._laid(self.width())
        box = mirrored(self, QRect(px(14), (self.height() - side) // 2, side, side))
        if self.chosen:
            painter.fillRect(box, ink)
        else:
            frame(painter, box, ink if filled else palette.colour("edge"), 1.5 * self.theme.scale)
        painter.setFont(self.theme.font(Role.CONTROL))
        painter.setPen(ink)
        top = (self.height() - laid.height) / 2
        write_from_start(painter, self, laid, px(14 + 12 + 10), top)


class Said(Stack):
    """What is said of an answer: a word first, then why. The bar is teal for a good one; the word says it too."""

    def __init__(self, theme: Theme, feedback: Runs, *, right: bool) -> None:
        super().__init__(theme, pads=(16, 6, 0, 8))
        self.right = right
        self.add(Spoken(theme, Role.CONTROL_BOLD, _good if right else _look_again))
        self.add(Prose(theme, feedback, Role.CONTROL, leading=1.45), above=2)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        bar = mirrored(self, QRect(0, 0, self.theme.px(4), self.height()))
        painter.fillRect(bar, palette.colour("you" if self.right else "ink"))


def _good() -> str:
    return translate("Lesson", "Well reasoned.")


def _look_again() -> str:
    return translate("Lesson", "Think again.")
