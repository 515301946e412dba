"""A vote by hands: the teacher counts, the page adds up. Nobody is named and nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.lessons.types import Poll
from app.ui.lesson.desk import Desk
from app.ui.lesson.press import PassingButton, Press
from app.ui.lesson.prose import Prose
from app.ui.lesson.quiz import made_up
from app.ui.lesson.stack import Spoken, Stack, height_of
from app.ui.parts.base import Part, frame
from app.ui.parts.button import Kind
from app.ui.parts.mirror import mirrored, mirrored_f
from app.ui.parts.text import Words, lay
from app.ui.theme import TARGET, Palette, Role, Theme

translate = QCoreApplication.translate
MOST = 999
_BAR = 18
"""What the bar and the room above and below it take of a choice's height, design pixels."""


class Count(QObject):
    """The hands for each choice of `block`, and a row for each. `changed` is emitted when hands were counted."""

    changed = Signal()

    def __init__(self, block: Poll, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._counts = desk.kept.polls.setdefault(block.id, [0] * len(block.choices))
        before = desk.kept.polls.get(block.again) if block.again else None
        before = before if before and any(before) else None  # a vote that was left out has nothing to say
        self.rows = tuple(
            Tally(desk.theme, words, partial(self.add, place), None if before is None else before[place])
            for place, words in enumerate(block.choices)
        )
        self._tell()

    def add(self, place: int, by: int = 1) -> None:
        """So many hands more, or fewer, for a choice; one that is not there changes nothing."""
        if 0 <= place < len(self._counts):
            self._counts[place] = min(max(self._counts[place] + by, 0), MOST)
            self._tell()
            self.changed.emit()

    def clear(self) -> None:
        """No hands at all."""
        self._counts[:] = [0] * len(self._counts)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        total = max(sum(self._counts), 1)
        for row, count in zip(self.rows, self._counts, strict=True):
            row.show_count(count, count / total)


class Hands(Stack):
    """The question, a row for each choice, and how the class voted before where this is the second vote."""

    def __init__(self, block: Poll, desk: Desk) -> None:
        super().__init__(desk.theme, pads=(16, 14, 16, 16))
        self.count = Count(block, desk, self)
        self.add(Spoken(desk.theme, Role.SMALL_BOLD, _show_of_hands))
        if block.invented:
            self.add(Spoken(desk.theme, Role.SMALL, made_up, colour="quiet"), above=4)
        self.add(Prose(desk.theme, block.prompt), above=4)
        for row in self.count.rows:
            self.add(row, above=8)
        clear = PassingButton(desk.theme, lambda: translate("Lesson", "Clear the votes"), Kind.LINK)
        clear.acted.connect(self.count.clear)
        self.add(clear, above=6)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        frame(painter, self.rect(), palette.colour("ink"), 1.5 * self.theme.scale)


def _show_of_hands() -> str:
    return translate("Lesson", "Show of hands. Only the counts are kept, until the lesson is closed.")


class Sign(Press):
    """A square button with a minus or a plus."""

    def __init__(self, theme: Theme, sign: str) -> None:
        super().__init__()
        self._sign = sign
        self.setText(sign)
        self.follow(theme)

    def heightForWidth(self, _width: int) -> int:
        return self.theme.px(TARGET)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(TARGET), self.theme.px(TARGET))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        colour = palette.colour("ground" if self.isDown() else "ink")
        if self.isDown():
            painter.fillRect(self.rect(), palette.colour("ink"))
        frame(painter, self.rect(), palette.colour("ink"), (3.0 if self.underMouse() else 1.5) * self.theme.scale)
        arm, thick = self.theme.px(8), self.theme.px(2)
        middle = self.rect().toRectF().center()
        painter.fillRect(QRectF(middle.x() - arm, middle.y() - thick / 2, 2 * arm, thick), colour)
        if self._sign == "+":
            painter.fillRect(QRectF(middle.x() - thick / 2, middle.y() - arm, thick, 2 * arm), colour)


class Tally(Part, QWidget):
    """One choice: its words over a bar, the count between a minus and a plus; `add` is asked for hands more or less."""

    def __init__(self, theme: Theme, words: str, add: Callable[[int], None], before: int | None) -> None:
        super().__init__()
        self._before, self._share, self._shown = before, 0.0, 0
        self.words = Words(theme, Role.CONTROL_BOLD, words)
        self.less, self.more = Sign(theme, "−"), Sign(theme, "+")
        for part in (self.words, self.less, self.more):
            part.setParent(self)
        self.less.clicked.connect(lambda: add(-1))
        self.more.clicked.connect(lambda: add(1))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def show_count(self, count: int, share: float) -> None:
        """Show how many hands, and their share of all."""
        self._shown, self._share = count, share
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        said = self.words.text()
        self.setAccessibleName(translate("Lesson", "{choice}: {count}").format(choice=said, count=self._shown))
        self.less.setAccessibleName(translate("Lesson", "One hand less for {choice}").format(choice=said))
        self.more.setAccessibleName(translate("Lesson", "One hand more for {choice}").format(choice=said))

    def _buttons(self) -> int:
        return self.theme.px(2 * TARGET + 64)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = height_of(self.words, width - self._buttons() - self.theme.px(12))
        return max(self.theme.px(TARGET), words + self.theme.px(_BAR))

    def sizeHint(self) -> QSize:
        width = self.theme.px(528)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, _event: object) -> None:
        side, right = self.theme.px(TARGET), self.width()
        wide = right - self._buttons() - self.theme.px(12)
        words = height_of(self.words, wide)
        high = (self.height() - words - self.theme.px(_BAR - 4)) // 2
        self.words.setGeometry(mirrored(self, QRect(0, high, wide, words)))
        top = (self.height() - side) // 2
        self.less.setGeometry(mirrored(self, QRect(right - self._buttons(), top, side, side)))
        self.more.setGeometry(mirrored(self, QRect(right - side, top, side, side)))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px = self.theme.px
        wide = self.width() - self._buttons() - px(12)
        top = self.words.geometry().bottom() + px(4)
        rule, bar = QRectF(0, top + px(9), wide, max(1, px(1))), QRectF(0, top, round(wide * self._share), px(10))
        painter.fillRect(mirrored_f(self, rule), palette.colour("rule"))
        painter.fillRect(mirrored_f(self, bar), palette.colour("ink"))
        painter.setFont(self.theme.font(Role.FIGURE))
        painter.setPen(palette.ink)
        middle = mirrored_f(self, QRectF(self.width() - self._buttons() + px(TARGET), 0, px(64), self.height()))
        if self._before is not None:
            middle.setBottom(middle.center().y() + px(6))
        painter.drawText(middle, _CENTRE, str(self._shown))
        if self._before is not None:
            painter.setFont(self.theme.font(Role.SMALL))
            painter.setPen(palette.quiet)
            said = translate("Lesson", "was {count}").format(count=self._before)
            laid = lay(said, painter.font(), px(64), 1.2)
            painter.drawText(QRectF(middle.left(), middle.bottom(), px(64), laid.height), _CENTRE, said)


_CENTRE = Qt.AlignmentFlag.AlignCenter
