"""The quiet strip under a slide: where the talk is, the minutes, and the same moves for a hand as for the keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Part
from app.ui.parts.button import Button, Kind
from app.ui.parts.mirror import mirrored
from app.ui.parts.text import Words, lay
from app.ui.teach.projector import Projector
from app.ui.teach.talk import Talk
from app.ui.theme import TARGET, Palette, Role, Theme

translate = QCoreApplication.translate
_SIDE, _GAP = 24, 16


class Foot(Part, QWidget):
    """Shows `talk` and asks it to move; `end` is for whoever closes the talk.

    It is one row, with letters as large as in the rest of the window where that fits: the slide needs the room.
    """

    def __init__(self, look: Theme, talk: Talk, parent: QWidget) -> None:
        super().__init__(parent)
        self._talk, self._look, self._around = talk, Projector(look), look
        self._fitted: tuple[object, ...] = ()
        theme = self._look
        self.where = Words(theme, Role.SMALL, colour="quiet", wraps=False, parent=self)
        self.end = Button(theme, lambda: translate("Teach", "End"), Kind.PLAIN, icon="close", parent=self)
        self.black = Button(theme, lambda: translate("Teach", "Black"), Kind.PLAIN, icon="eye-off", parent=self)
        self.reveal = Button(theme, self._reveal_words, Kind.PLAIN, icon="eye", parent=self)
        self.back = Button(theme, lambda: translate("Teach", "Back"), Kind.PLAIN, icon="arrow-left", parent=self)
        self.on = Button(
            theme, lambda: translate("Teach", "Next"), Kind.PLAIN, icon="arrow-right", icon_after=True, bold=True,
            parent=self,
        )  # fmt: skip
        self.black.acted.connect(talk.black)
        self.reveal.acted.connect(talk.reveal)
        self.back.acted.connect(talk.back)
        talk.changed.connect(self.show_place)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(theme)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """In reading order."""
        return self.end, self.black, self.reveal, self.back, self.on

    def _reveal_words(self) -> str:
        shown = self._talk.place.revealed
        return translate("Teach", "Hide the answer") if shown else translate("Teach", "Show the answer")

    def show_place(self) -> None:
        """Say where the talk stands."""
        self.where.say(self._where_words())
        self.reveal.retranslate()
        slide = self._talk.slide
        self.reveal.setVisible(slide is not None and slide.hides)
        self.fit(self.width())
        self._arrange()

    def _where_words(self) -> str:
        deck, slide = self._talk.deck, self._talk.slide
        if deck is None or slide is None:
            return ""
        if slide.step is None:
            return translate("Teach", "{minutes} minutes").format(minutes=deck.plan) if deck.plan else ""
        return _at(deck.steps.index(slide.step) + 1, len(deck.steps), *self._talk.minutes)

    def retranslate(self) -> None:
        self.show_place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "theme"):
            self._arrange()

    # Size ---------------------------------------------------------------------------------------------

    def fit(self, width: int) -> None:
        """Take letters of a size in which the longest row fits `width`, or the smallest: no slide changes it."""
        sizes = self._look.steps()
        wanted = (width, sizes, *(one.words() for one in (self.end, self.black, self.back, self.on)))
        if wanted == self._fitted:
            return
        self._fitted = wanted
        for size in sizes:
            self._look.show_at(size)
            if self._longest() <= width - 2 * self._around.px(_SIDE):
                break

    def _longest(self) -> float:
        words = lay(_at(88, 88, 88, 88), self.theme.font(Role.SMALL), 100_000).width
        return words + sum(one.sizeHint().width() + self.theme.px(_GAP) for one in self.buttons)

    def _rows(self, width: int) -> list[list[Button]]:
        """The buttons in as many rows as they need, from the right and from the bottom; the words may need one more."""
        px = self.theme.px
        rows: list[list[Button]] = [[]]
        room, used = width - 2 * self._around.px(_SIDE), 0
        for button in reversed([one for one in self.buttons if not one.isHidden()]):
            wide = button.sizeHint().width() + px(_GAP)
            if rows[-1] and used + wide > room:
                rows.append([])
                used = 0
            rows[-1].append(button)
            used += wide
        if used + self.where.sizeHint().width() > room and self.where.text():
            rows.append([])
        return rows

    def heightForWidth(self, width: int) -> int:
        return len(self._rows(width)) * self.theme.px(TARGET) + self.theme.px(4)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), self.heightForWidth(self.width()))

    def _arrange(self) -> None:
        px, high = self.theme.px, self.theme.px(TARGET)
        rows, back = self._rows(self.width()), self.isRightToLeft()
        self.where.side = Qt.AlignmentFlag.AlignRight if back else Qt.AlignmentFlag.AlignLeft
        self.back.icon_name, self.on.icon_name = ("arrow-left", "arrow-right")[:: -1 if back else 1]
        self.where.setGeometry(self._around.px(_SIDE), px(2), self.width() - 2 * self._around.px(_SIDE), high)
        for number, row in enumerate(reversed(rows)):
            x = self.width() - self._around.px(_SIDE) + px(4)
            for button in row:
                wide = button.sizeHint().width()
                x -= wide
                button.setGeometry(mirrored(self, QRect(x, px(2) + number * high, wide, high)))
                x -= px(_GAP)
        self.updateGeometry()

    def restyle(self) -> None:
        super().restyle()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        painter.fillRect(0, 0, self.width(), max(1, self.theme.px(1)), palette.colour("rule"))


def _at(step: int, steps: int, spent: int, planned: int) -> str:
    said = translate("Teach", "Step {number} of {count}").format(number=step, count=steps)
    if planned:
        said += "  ·  " + translate("Teach", "{spent} of {planned} min").format(spent=spent, planned=planned)
    return said
