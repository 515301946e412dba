"""The notebook's page of paper: each room under its number in the margin, and its lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.model.notebook import Kind, Note
from app.ui.notebook import words
from app.ui.parts.base import Part, diamond, frame
from app.ui.parts.button import Button
from app.ui.parts.button import Kind as Weight
from app.ui.parts.mirror import mirrored, mirrored_f
from app.ui.parts.row import write_from_start
from app.ui.parts.text import Laid, lay
from app.ui.theme import TARGET, Palette, Role, Theme

MARGIN = 64
"""Design pixels left of the margin line, where a room's number stands."""
_NARROW = 400
"""Design pixels of a line under which the answer stands above what came instead of beside it."""


class RoomHead(Part, QWidget):
    """A room's title, its number in the margin."""

    def __init__(self, theme: Theme, number: str, title: Callable[[], str]) -> None:
        super().__init__()
        self._number, self._title = number, title
        self.setSizePolicy(_policy())
        self.follow(theme)

    def retranslate(self) -> None:
        self.setAccessibleName(f"{self._number} {self._title()}".strip())

    def _laid(self, width: int) -> Laid:
        room = width - self.theme.px(MARGIN + 16)
        return lay(self._title(), self.theme.font(Role.HEADING), room, 1.15)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid(width).height) + self.theme.px(24)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.heightForWidth(self.theme.px(300)))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px, laid = self.theme.px, self._laid(self.width())
        painter.setPen(palette.ink)
        painter.setFont(self.theme.font(Role.HEADING))
        write_from_start(painter, self, laid, px(MARGIN + 16), px(16))
        painter.setPen(palette.quiet)
        number = lay(self._number, painter.font(), px(MARGIN), 1.15)
        write_from_start(painter, self, number, px(MARGIN - 14) - number.width, px(16))


@dataclass(frozen=True, slots=True)
class _Set:
    """A line set in the width there is: texts with role, colour, x and y; its height."""

    texts: tuple[tuple[Laid, Role, str, float, float], ...]
    height: float
    split: tuple[float, float, float] | None
    """The rule between answer and outcome: x, top, bottom."""
    mark: QRectF | None
    """Where the diamond of "you" stands."""


class Line(Part, QWidget):
    """One line: what was asked, what was said, what came. `removed` when its button is pressed."""

    removed = Signal()

    def __init__(self, theme: Theme, note: Note) -> None:
        super().__init__()
        self.note = note
        self.remove = Button(theme, self._remove_words, Weight.PLAIN, icon="close", parent=self)
        self.remove.acted.connect(self.removed)
        self.setSizePolicy(_policy())
        self.follow(theme)
        self._set_name()

    def _remove_words(self) -> str:
        return words.translate("Notebook", "Remove")

    def retranslate(self) -> None:
        if hasattr(self, "remove"):
            self._set_name()

    def _set_name(self) -> None:
        note = self.note
        said = f"{words.you_said()}: {note.answer}" if note.answer else ""
        came = f"{words.what_came()}: {note.came}" if note.came else ""
        self.setAccessibleName(". ".join(filter(None, (words.kinds()[note.kind], note.about, said, came))))
        self.remove.setAccessibleDescription(note.about)

    def _set(self, width: int) -> _Set:
        px, left = self.theme.px, float(self.theme.px(MARGIN + 16))
        room = width - left - px(16)
        texts: list[tuple[Laid, Role, str, float, float]] = []
        y = float(px(4 + TARGET))

        def put(text: str, role: Role, colour: str, x: float, top: float, wide: float) -> float:
            laid = lay(text, self.theme.font(role), wide, 1.3)
            texts.append((laid, role, colour, x, top))
            return top + laid.height

        kind = lay(words.kinds()[self.note.kind], self.theme.font(Role.SMALL_BOLD), room, 1.3)
        texts.append((kind, Role.SMALL_BOLD, "quiet", left, px(4) + (px(TARGET) - kind.height) / 2))
        y = put(self.note.about, Role.READING, "ink", left, y, room)
        if self.note.kind is not Kind.PREDICTION:
            if self.note.came:
                y = put(self.note.came, Role.READING_BOLD, "ink", left, y + px(4), room)
            return _Set(tuple(texts), y + px(16), None, None)
        beside = room >= px(_NARROW)
        half = (room - px(28)) / 2 if beside else room
        top = y + px(10)
        ends = put(words.you_said(), Role.SMALL, "quiet", left, top, half)
        mark = QRectF(left, ends + px(7), px(14), px(14))
        ends = put(self.note.answer, Role.READING_BOLD, "you", left + px(22), ends, half - px(22))
        x, second = (left + half + px(28), top) if beside else (left, ends + px(8))
        y = put(words.what_came(), Role.SMALL, "quiet", x, second, half)
        y = put(self.note.came, Role.READING_BOLD, "ink", x, y, half)
        bottom = max(ends, y)
        split = (left + half + px(13), top + px(3), bottom) if beside else None
        return _Set(tuple(texts), bottom + px(16), split, mark)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._set(width).height + 0.5)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.heightForWidth(self.theme.px(400)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(TARGET))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def restyle(self) -> None:
        super().restyle()
        self._place()

    def _place(self) -> None:
        size = self.remove.sizeHint()
        left = self.width() - size.width() - self.theme.px(8)
        self.remove.setGeometry(mirrored(self, QRect(QPoint(left, self.theme.px(4)), size)))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        done, px = self._set(self.width()), self.theme.px
        rule = QRect(px(MARGIN + 16), 0, self.width() - px(MARGIN + 32), max(1, px(1)))
        painter.fillRect(mirrored(self, rule), palette.colour("rule"))
        for laid, role, colour, x, top in done.texts:
            painter.setFont(self.theme.font(role))
            painter.setPen(palette.colour(colour))
            write_from_start(painter, self, laid, x, top)
        if done.split is not None:
            x, top, bottom = done.split
            line = QRectF(round(x), top, max(1, px(1.5)), bottom - top)
            painter.fillRect(mirrored_f(self, line), palette.colour("ink"))
        if done.mark is not None:
            diamond(painter, mirrored_f(self, done.mark), palette.colour("you"), max(1.0, px(1.5)), filled=True)


class Unwritten(Part, QWidget):
    """What stands on an empty leaf: how it is filled, and a line as it will look."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(_policy())
        self.follow(theme)

    def retranslate(self) -> None:
        self.setAccessibleName(f"{words.unwritten()} {words.how()}")

    def _laid(self, width: int) -> tuple[Laid, Laid]:
        room = width - self.theme.px(MARGIN + 32)
        return (
            lay(words.unwritten(), self.theme.font(Role.HEADING), room, 1.2),
            lay(words.how(), self.theme.font(Role.READING), room, 1.45),
        )

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(sum(laid.height for laid in self._laid(width))) + self.theme.px(16 + 8 + 28 + 76)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.heightForWidth(self.theme.px(400)))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px, left = self.theme.px, self.theme.px(MARGIN + 16)
        head, how = self._laid(self.width())
        painter.setPen(palette.ink)
        painter.setFont(self.theme.font(Role.HEADING))
        write_from_start(painter, self, head, left, px(16))
        painter.setFont(self.theme.font(Role.READING))
        top = px(16 + 8) + head.height
        write_from_start(painter, self, how, left, top)
        self._draw_blanks(painter, palette, left, round(top + how.height) + px(28))

    def _draw_blanks(self, painter: QPainter, palette: Palette, left: int, top: int) -> None:
        px = self.theme.px
        half = (self.width() - left - px(16 + 28)) // 2
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(palette.quiet)
        for said, x in ((words.you_said(), left), (words.what_came(), left + half + px(28))):
            laid = lay(said, painter.font(), half, 1.3)
            write_from_start(painter, self, laid, x, top)
            blank = QRect(x, top + px(56), half, max(1, px(1.5)))
            painter.fillRect(mirrored(self, blank), palette.colour("edge"))
        split = QRect(left + half + px(13), top + px(3), max(1, px(1.5)), px(54))
        painter.fillRect(mirrored(self, split), palette.colour("ink"))
        mark = mirrored_f(self, QRectF(left, top + px(30), px(14), px(14)))
        diamond(painter, mark, palette.colour("you"), max(1.0, px(1.5)), filled=False)


class Leaf(Part, QWidget):
    """The paper on which the lines stand, with its margin line. `put` fills it anew."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setSizePolicy(_policy())
        self.follow(theme)

    def put(self, parts: Sequence[QWidget]) -> None:
        """Show these parts, one below the other, in place of the earlier ones."""
        while (item := self.column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        for part in parts:
            self.column.addWidget(part)
        self.updateGeometry()

    def restyle(self) -> None:
        self.column.setContentsMargins(0, self.theme.px(6), 0, self.theme.px(16))
        super().restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px = self.theme.px
        painter.fillRect(self.rect(), palette.colour("raised"))
        frame(painter, self.rect(), palette.colour("edge"), 1.5 * self.theme.scale)
        for at in (MARGIN - 3, MARGIN):
            line = QRect(px(at), 0, max(1, px(1)), self.height())
            painter.fillRect(mirrored(self, line), palette.colour("rule"))


def _policy() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
