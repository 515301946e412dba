"""Keys as they look on a keyboard: what they do on the left, their caps on the right, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Part
from app.ui.parts.row import write_from_start
from app.ui.parts.text import Laid, lay
from app.ui.theme import Palette, Role, Theme

translate = QCoreApplication.translate
Press: TypeAlias = tuple[str, ...]
"""Keys held together, one string a cap."""
_Row: TypeAlias = tuple[str, tuple[Press, ...]]
CAP = 32
"""Least width and the height of a cap, design pixels."""
APART = 14
"""Between one press and the next, design pixels."""
WORDS = 0.4
"""The share of the width that is left to what the keys do, where there are many."""


def press(keys: str) -> Press:
    """The caps of `keys`, written as Qt writes them, as this system and language name them."""
    names = _names()
    if keys in names:
        return (names[keys],)
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    last = "+" if native.endswith("+") else native.rpartition("+")[2]
    before = native.removesuffix(last).strip("+")
    return tuple(names.get(one, one) for one in (*filter(None, before.split("+")), last))


def _names() -> dict[str, str]:
    """What is written on caps in the language in force."""
    return {
        "Esc": translate("HelpPage", "Esc"),
        "Tab": translate("HelpPage", "Tab"),
        "Space": translate("HelpPage", "Space"),
        "Enter": translate("HelpPage", "Enter"),
        "Return": translate("HelpPage", "Enter"),
        "PgUp": translate("HelpPage", "Page Up"),
        "PgDown": translate("HelpPage", "Page Down"),
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
        "Home": translate("HelpPage", "Home"),
        "End": translate("HelpPage", "End"),
        "Shift": translate("HelpPage", "Shift"),
        "Backspace": translate("Teach", "Backspace"),
    }


class Keycaps(Part, QWidget):
    """Rows of (what it does, presses that do it), a rule under each. Words may be '': then only caps are drawn."""

    def __init__(self, theme: Theme, rows: Callable[[], Sequence[tuple[str, Sequence[Press]]]]) -> None:
        super().__init__()
        self._ask = rows
        self.rows: tuple[_Row, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def retranslate(self) -> None:
        self.rows = tuple((does, tuple(presses)) for does, presses in self._ask())
        said = ("; ".join("+".join(one) for one in presses) for _, presses in self.rows)
        self.setAccessibleName(
            ". ".join(f"{does}: {keys}" if does else keys for (does, _), keys in zip(self.rows, said, strict=True))
        )

    def _cap_width(self, key: str) -> float:
        wide = lay(key, self.theme.font(Role.CONTROL), 10_000, 1.2).width
        return max(float(self.theme.px(CAP)), wide + self.theme.px(18))

    def _press_width(self, one: Press) -> float:
        return sum(self._cap_width(key) for key in one) + self.theme.px(4) * (len(one) - 1)

    def _caps_width(self, presses: Sequence[Press]) -> float:
        return sum(map(self._press_width, presses)) + self.theme.px(APART) * (len(presses) - 1)

    def _lines(self, row: _Row, width: int) -> list[list[Press]]:
        """The presses of a row, broken where they would take the room of its words."""
        room = width * (1 - WORDS) if row[0] else width
        lines: list[list[Press]] = [[]]
        for one in row[1]:
            if lines[-1] and self._caps_width([*lines[-1], one]) > room:
                lines.append([])
            lines[-1].append(one)
        return lines

    def _set(self, row: _Row, width: int) -> tuple[list[list[Press]], Laid, int]:
        """A row in this width: its lines of caps, its words, and its height."""
        lines, px = self._lines(row, width), self.theme.px
        caps = max(map(self._caps_width, lines))
        words = lay(row[0], self.theme.font(Role.CONTROL), width - caps - px(20), 1.3)
        high = px(CAP) * len(lines) + px(6) * (len(lines) - 1)
        return lines, words, max(high, round(words.height) if row[0] else 0) + px(14)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._set(row, width)[2] for row in self.rows)

    def sizeHint(self) -> QSize:
        only = all(not does for does, _ in self.rows)
        caps = max((self._caps_width(presses) for _, presses in self.rows), default=0.0)
        width = round(caps) + 2 if only else self.theme.px(400)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() if all(not does for does, _ in self.rows) else self.theme.px(200), 1)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        top, thin = 0, max(1, self.theme.px(1))
        for row in self.rows:
            lines, words, tall = self._set(row, self.width())
            middle = top + tall / 2
            self._draw_lines(painter, palette, lines, middle)
            if row[0]:
                painter.setFont(self.theme.font(Role.CONTROL))
                painter.setPen(palette.ink)
                write_from_start(painter, self, words, 0, middle - words.height / 2)
                painter.fillRect(0, top + tall - thin, self.width(), thin, palette.colour("rule"))
            top += tall

    def _draw_lines(self, painter: QPainter, palette: Palette, lines: list[list[Press]], middle: float) -> None:
        step = self.theme.px(CAP + 6)
        top = middle - (step * len(lines) - self.theme.px(6)) / 2
        for number, presses in enumerate(lines):
            left = 0 if self.isRightToLeft() else self.width() - self._caps_width(presses)
            self._draw_caps(painter, palette, presses, left, top + number * step)

    def _draw_caps(
        self, painter: QPainter, palette: Palette, presses: Sequence[Press], left: float, top: float
    ) -> None:
        px = self.theme.px
        pen = QPen(palette.colour("edge"), max(1, px(1.5)))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setFont(self.theme.font(Role.CONTROL))
        for one in presses:
            for key in one:
                wide = self._cap_width(key)
                cap = QRectF(left, top, wide, px(CAP))
                painter.setPen(pen)
                painter.setBrush(palette.colour("raised"))
                painter.drawRect(cap.adjusted(1, 1, -1, -1))
                painter.fillRect(QRectF(left, cap.bottom() - px(4), wide, px(4)), palette.colour("edge"))
                painter.setPen(palette.ink)
                painter.drawText(cap.adjusted(0, 0, 0, -px(3)), Qt.AlignmentFlag.AlignCenter, key)
                left += wide + px(4)
            left += px(APART - 4)
