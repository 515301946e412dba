"""The numbered sources of a step: how many stand behind each claim, which they are, and when they were checked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.lessons.types import Confidence, Fact, Reference
from app.ui.lesson.dates import short, spoken
from app.ui.lesson.press import Press
from app.ui.lesson.stack import Spoken, Stack
from app.ui.parts.base import Part, frame
from app.ui.parts.flow import Flow
from app.ui.parts.mirror import mirrored, mirrored_f
from app.ui.parts.row import write_from_start
from app.ui.parts.text import Laid, lay
from app.ui.theme import TARGET, Palette, Role, Theme

SIDE: Final = 10
_SHOWN: Final = 2
"""How many of a fact's sources are named while its row is closed."""
_INDENT: Final = 58


def draw_squares(painter: QPainter, at: QPointF, scale: float, of: Confidence, colour: QColor) -> None:
    """Two squares at `at`: both filled, two or more sources; one, one; cut from corner to corner, sources differ."""
    side, gap = SIDE * scale, 2 * scale
    for number in (0, 1):
        box = QRectF(at.x() + number * (side + gap), at.y(), side, side)
        if of is Confidence.TWO_OR_MORE or (of is Confidence.ONE and number == 0):
            painter.fillRect(box, colour)
            continue
        if of is Confidence.DISPUTED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([box.bottomLeft(), box.topLeft(), box.topRight()]))
        frame(painter, box.toAlignedRect(), colour, max(1.5 * scale, 1.0))


def _both(part: Part, left: float, top: float) -> QPointF:
    """Where the two squares of `part` begin, `left` pixels from where its words do."""
    return mirrored_f(part, QRectF(left, top, (2 * SIDE + 2) * part.theme.scale, SIDE)).topLeft()


class SourceRow(Press):
    """One fact's sources. Pressed, it opens and lists them in full; addresses are for reading, nothing follows them."""

    left = Signal()
    """Backspace was pressed here: back to the text."""

    def __init__(self, theme: Theme, number: int, fact: Fact, language: str) -> None:
        super().__init__()
        self.number, self.fact, self._language = number, fact, language
        self.open = False
        self.follow(theme)

    def set_open(self, opened: bool) -> None:
        """Open or close the row."""
        if opened != self.open:
            self.open = opened
            self.retranslate()
            self.restyle()

    def retranslate(self) -> None:
        lines = [*self._lines(), *([self._id_words()] if self.open else [])]
        self.setText("\n".join(lines))
        self.setAccessibleName(self.tr("Source {number}").format(number=self.number))
        self.setAccessibleDescription(f"{self._confidence_words()}. " + "; ".join(lines))

    def _id_words(self) -> str:
        return self.tr("Fact {id}. Name it when you report a mistake.").format(id=self.fact.id)

    def _confidence_words(self) -> str:
        match self.fact.confidence:
            case Confidence.TWO_OR_MORE:
                return self.tr("Two or more sources")
            case Confidence.ONE:
                return self.tr("One source")
            case Confidence.DISPUTED:
                return self.tr("Sources differ")

    def _lines(self) -> list[str]:
        sources = self.fact.sources
        if self.open:
            return [*(self._in_full(source) for source in sources), *self._warnings()]
        said = "; ".join(source.title.into(self._language) for source in sources[:_SHOWN])
        if len(sources) > _SHOWN:
            said += "; " + self.tr("{count} more").format(count=len(sources) - _SHOWN)
        return [said, *self._warnings()]

    def _warnings(self) -> list[str]:
        """What a reader must know before trusting it: whose claim it is, and whether it has grown old."""
        found = []
        if self.fact.claim:
            found.append(self.tr("A claim by {who}").format(who=self.fact.claim.into(self._language)))
        if self.fact.is_due(date.today()):
            due = short(self.fact.review, self._language)
            found.append(self.tr("Check this: it should have been looked at again by {day}").format(day=due))
        return found

    def _in_full(self, source: Reference) -> str:
        said = ", ".join(filter(None, (source.title.into(self._language), spoken(source.date, self._language))))
        return f"{said} ({source.note.into(self._language)})" if source.note else said

    def _laid(self, width: int) -> list[tuple[Laid, Role, int]]:
        """Each text, its role, and the pixels above it."""
        room = width - self.theme.px(_INDENT) - self.theme.px(8)
        made: list[tuple[Laid, Role, int]] = []
        lines, warnings = self._lines(), self._warnings()
        addresses = [source.url for source in self.fact.sources] if self.open else []
        for line, url in zip_longest(lines, addresses, fillvalue=""):
            role = Role.CONTROL_BOLD if line in warnings else Role.CONTROL
            made.append((lay(line, self.theme.font(role), room, 1.3), role, self.theme.px(6) if made else 0))
            if url:
                made.append((lay(url, self.theme.font(Role.SMALL), room, 1.3), Role.SMALL, 0))
        if self.open:
            said = lay(self._id_words(), self.theme.font(Role.SMALL), room, 1.3)
            made.append((said, Role.SMALL, self.theme.px(6)))
        return made

    def heightForWidth(self, width: int) -> int:
        inner = sum(laid.height + above for laid, _, above in self._laid(width))
        return max(self.theme.px(TARGET), round(inner) + self.theme.px(18))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.open and event.key() == Qt.Key.Key_Backspace:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px = self.theme.px
        if self.open:
            painter.fillRect(self.rect(), palette.colour("raised"))
            painter.fillRect(mirrored(self, QRect(0, 0, px(3), self.height())), palette.colour("ink"))
        thick = px(3) if self.underMouse() else max(1, px(1))
        rule = palette.colour("ink" if self.underMouse() else "rule")
        painter.fillRect(0, self.height() - thick, self.width(), thick, rule)
        lines = self._laid(self.width())
        top = (self.height() - sum(laid.height + above for laid, _, above in lines)) / 2
        step = lines[0][0].step if lines else 0.0
        squares = _both(self, px(28), round(top + (step - px(SIDE)) / 2))
        draw_squares(painter, squares, self.theme.scale, self.fact.confidence, palette.colour("ink"))
        painter.setPen(palette.ink)
        painter.setFont(self.theme.font(Role.CONTROL_BOLD))
        number = lay(str(self.number), painter.font(), px(40), 1.3)
        write_from_start(painter, self, number, px(8 if self.open else 0), top)
        for laid, role, above in lines:
            top += above
            painter.setFont(self.theme.font(role))
            painter.setPen(palette.quiet if role is Role.SMALL else palette.ink)
            write_from_start(painter, self, laid, px(_INDENT), top)
            top += laid.height


class Key(Part, QLabel):
    """Two squares and what they mean."""

    def __init__(self, theme: Theme, of: Confidence) -> None:
        super().__init__()
        self._of = of
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow(theme)

    def retranslate(self) -> None:
        words = {
            Confidence.TWO_OR_MORE: self.tr("two or more sources"),
            Confidence.ONE: self.tr("one source"),
            Confidence.DISPUTED: self.tr("sources differ"),
        }
        self.setText(words[self._of])

    def _laid(self) -> Laid:
        return lay(self.text(), self.theme.font(Role.SMALL), 100_000, 1.3)

    def sizeHint(self) -> QSize:
        laid = self._laid()
        return QSize(round(laid.width) + self.theme.px(30), round(laid.height + 0.5))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px, colour = self.theme.px, palette.colour("quiet")
        draw_squares(painter, _both(self, 0, round((self.height() - px(SIDE)) / 2)), self.theme.scale, self._of, colour)
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(colour)
        write_from_start(painter, self, self._laid(), px(28), 0)


class Keys(Stack):
    """What the squares mean, as far as they occur."""

    def __init__(self, theme: Theme, kinds: Sequence[Confidence]) -> None:
        super().__init__(theme)
        self._flow = Flow(gap=theme.px(16), row_gap=theme.px(4))
        for kind in kinds:
            self._flow.addWidget(Key(theme, kind))
        self.setLayout(self._flow)

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def restyle(self) -> None:
        if hasattr(self, "_flow"):
            self._flow.gap, self._flow.row_gap = self.theme.px(16), self.theme.px(4)
            self._flow.invalidate()
        super().restyle()


class Sources(Stack):
    """The rows of a step's sources, what their squares mean, and the day on which they were checked."""

    pressed = Signal(object)
    """A row was pressed: the SourceRow."""
    left = Signal()

    def __init__(self, theme: Theme, facts: Sequence[tuple[int, Fact]], checked: date, language: str) -> None:
        super().__init__(theme)
        self.rows = tuple(SourceRow(theme, number, fact, language) for number, fact in facts)
        self.heading = self.add(Spoken(theme, Role.LABEL, lambda: self.tr("Sources")))
        for row in self.rows:
            self.add(row)
            row.clicked.connect(lambda _=False, row=row: self.pressed.emit(row))
            row.left.connect(self.left)
        kinds = [kind for kind in Confidence if any(fact.confidence is kind for _, fact in facts)]
        self.add(Keys(theme, kinds), above=12)
        self.add(Spoken(theme, Role.SMALL, lambda: self._checked(checked, language), colour="quiet"), above=4)

    def _checked(self, checked: date, language: str) -> str:
        return self.tr("Checked {day}.").format(day=short(checked, language))

    def row(self, number: int) -> SourceRow | None:
        """The row with this number."""
        return next((row for row in self.rows if row.number == number), None)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        if self.rows:
            top = self.rows[0].y()
            painter.fillRect(QRect(0, top, self.width(), max(1, self.theme.px(1))), palette.colour("rule"))
