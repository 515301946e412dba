"""Keys as they look on a keyboard: what they do on the left, their caps on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Part
from app.ui.parts.row import write_from_start
from app.ui.parts.text import lay
from app.ui.theme import Palette, Role, Theme

translate = QCoreApplication.translate
Press: TypeAlias = tuple[str, ...]
"""Keys held together, one string a cap."""
CAP = 32
"""Least width and the height of a cap, design pixels."""


def press(keys: str) -> Press:
    """The caps of `keys`, written as Qt writes them, as this system and language name them."""
    names = _names()
    if keys in ("←", "→") or keys in names:
        return (names.get(keys, keys),)
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
        "Page Up": translate("HelpPage", "Page Up"),
        "Page Down": translate("HelpPage", "Page Down"),
        "Home": translate("HelpPage", "Home"),
        "End": translate("HelpPage", "End"),
        "Shift": translate("HelpPage", "Shift"),
    }


class Keycaps(Part, QWidget):
    """Rows of (what it does, presses that do it), a rule under each. Words may be '': then only caps are drawn."""

    def __init__(self, theme: Theme, rows: Callable[[], Sequence[tuple[str, Sequence[Press]]]]) -> None:
        super().__init__()
        self._ask = rows
        self.rows: tuple[tuple[str, tuple[Press, ...]], ...] = ()
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

    def _caps_width(self, presses: Sequence[Press]) -> float:
        px = self.theme.px
        each = (sum(self._cap_width(key) for key in one) + px(4) * (len(one) - 1) for one in presses)
        return sum(each) + px(14) * (len(presses) - 1)

    def _row_height(self, row: tuple[str, tuple[Press, ...]], width: int) -> int:
        room = width - self._caps_width(row[1]) - self.theme.px(20)
        words = lay(row[0], self.theme.font(Role.CONTROL), room, 1.3) if row[0] else None
        return max(self.theme.px(CAP), round(words.height) if words else 0) + self.theme.px(14)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._row_height(row, width) for row in self.rows)

    def sizeHint(self) -> QSize:
        only = all(not does for does, _ in self.rows)
        caps = max((self._caps_width(presses) for _, presses in self.rows), default=0.0)
        width = round(caps) + 2 if only else self.theme.px(400)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() if all(not does for does, _ in self.rows) else self.theme.px(200), 1)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        top, back = 0, self.isRightToLeft()
        for row in self.rows:
            tall = self._row_height(row, self.width())
            caps = self._caps_width(row[1])
            self._draw_caps(
                painter, palette, row[1], 0 if back else self.width() - caps, top + (tall - self.theme.px(CAP)) / 2
            )
            if row[0]:
                painter.setFont(self.theme.font(Role.CONTROL))
                painter.setPen(palette.ink)
                words = lay(row[0], painter.font(), self.width() - caps - self.theme.px(20), 1.3)
                write_from_start(painter, self, words, 0, top + (tall - words.height) / 2)
                thin = max(1, self.theme.px(1))
                painter.fillRect(0, top + tall - thin, self.width(), thin, palette.colour("rule"))
            top += tall

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
            left += px(10)
