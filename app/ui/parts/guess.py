"""Predict, then see: a question, something to answer it with, and once a guess is kept, what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Choice, Item
from app.ui.parts.slide import Slide
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

translate = QCoreApplication.translate

BESIDE: Final = 500
"""Design pixels from which the button stands beside the slider."""


class Options(Choice):
    """Answers of which none is chosen at first."""

    def __init__(self, theme: Theme, name: Callable[[], str], items: Sequence[Item]) -> None:
        self._items = tuple(items)
        super().__init__(theme, name, items)

    def clear(self, items: Sequence[Item] | None = None) -> None:
        """Let none hold, of these answers if there are new ones."""
        if items is not None:
            self._items = tuple(items)
        self.offer(self._items, keep=False)


class Guess(QWidget):
    """`pad` takes the guess: Options, where choosing is keeping, or a slider with a button that keeps it.

    The room says the question with `ask` and what became of it with `tell`, in the language in force.
    """

    kept = Signal()
    """A guess was kept: it is in `value`."""
    taken_back = Signal()
    """The visitor wants to guess again."""

    def __init__(
        self,
        theme: Theme,
        pad: Options | Slide,
        *,
        keep: Callable[[], str] | None = None,
        again: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._pad = theme, pad
        self._first = pad.value() if isinstance(pad, Slide) else 0
        self.value: str | int | None = None
        """The guess: a choice's key, or a slider's value; None while there is none."""
        self.question = Words(theme, Role.CONTROL_BOLD)
        self.keep = Button(theme, keep or _keep, Kind.MAIN)
        self.answer = Words(theme, Role.CONTROL_BOLD, colour="you")
        self.again = Button(theme, again or _again, Kind.LINK)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.addWidget(pad, 1)
        left = Qt.AlignmentFlag.AlignLeft
        if isinstance(pad, Slide):
            self._row.addWidget(self.keep, 0, left | Qt.AlignmentFlag.AlignVCenter)
            self.keep.acted.connect(self._keep)
        else:
            self.keep.setParent(self)
            pad.chosen.connect(self._keep)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.question)
        self._column.addLayout(self._row)
        self._outcome = QHBoxLayout()
        self._outcome.addWidget(self.answer, 1)
        self._outcome.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._outcome)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.again.acted.connect(self._take_back)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def forget_height(self) -> None:
        """Layouts remember how high they were with other answers or words: ask them anew."""
        for layout in (self._row, self._outcome, self._column):
            layout.invalidate()
        self._pad.updateGeometry()
        self.updateGeometry()

    def ask(self, question: str) -> None:
        """What is asked."""
        self.question.say(question)

    def tell(self, answer: str) -> None:
        """What became of the guess; news are said aloud."""
        if answer != self.answer.text():
            self.answer.say(answer)
            if self.value is not None and self.isVisible() and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, answer))

    def show_guess(self, value: str | int | None) -> None:
        """Let this guess be kept already, or none; emits nothing."""
        self.value = value
        if isinstance(self._pad, Slide):
            self._pad.setValue(self._first if value is None else int(value))
        elif value is None:
            self._pad.clear()
        else:
            self._pad.set_value(str(value))
        self._show()

    def forget(self) -> None:
        """As at first."""
        self.show_guess(None)

    @Slot()
    def _keep(self) -> None:
        focused = QApplication.focusWidget()
        held = focused is not None and self.isAncestorOf(focused)
        self.value = self._pad.value() if isinstance(self._pad, Slide) else self._pad.value
        self._show()
        if held:
            self.again.setFocus()
        self.kept.emit()

    @Slot()
    def _take_back(self) -> None:
        held = self.again.hasFocus()
        self.forget()
        if held:
            self._pad.setFocus()
        self.taken_back.emit()

    def _show(self) -> None:
        asks = self.value is None
        self.question.setVisible(asks)
        self._pad.setVisible(asks)
        self.keep.setVisible(asks and isinstance(self._pad, Slide))
        self.answer.setVisible(not asks)
        self.again.setVisible(not asks)
        self.updateGeometry()

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(6))
        self._row.setSpacing(self._theme.px(6))
        self._outcome.setSpacing(self._theme.px(8))
        beside = self.width() >= self._theme.px(BESIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._restyle()


def _keep() -> str:
    return translate("Parts", "Keep my guess")


def _again() -> str:
    return translate("Parts", "Guess again")
