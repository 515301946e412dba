"""Three things that could be the same for both groups: a filled square where one is, a hollow one where it is not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Part, frame
from app.ui.parts.text import Laid, lay, write
from app.ui.theme import Palette, Role, Theme

Check = tuple[str, str, bool]
"""What, how it stands, and whether it holds."""


class Board(Part, QWidget):
    """Rows of checks. Words say what the squares say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checks: tuple[Check, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show these; does nothing when they are shown already."""
        if checks == self.checks:
            return
        before = self.heightForWidth(self.width())
        self.checks = checks
        self.setAccessibleName("; ".join(f"{what}: {stands}" for what, stands, _ in checks))
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()

    def _laid(self, check: Check, width: float) -> tuple[Laid, Laid]:
        stands = lay(check[1], self.theme.font(Role.CONTROL_BOLD), width * 0.4, 1.25)
        # Room for the longest result, so that words do not move while a hand drags.
        room = width - self.theme.px(22) - max(stands.width, self.theme.px(92)) - self.theme.px(8)
        return lay(check[0], self.theme.font(Role.CONTROL), room, 1.25), stands

    def _row_high(self, check: Check, width: float) -> int:
        return round(max(one.height for one in self._laid(check, width)) + self.theme.px(12))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._row_high(check, width) for check in self.checks) + self.theme.px(2)

    def sizeHint(self) -> QSize:
        wide = self.theme.px(360)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(180), self.heightForWidth(max(self.width(), self.theme.px(180))))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px, wide, top, thin = self.theme.px, self.width(), 0, max(1, self.theme.px(1))
        painter.fillRect(0, 0, wide, thin, palette.colour("ink"))
        for check in self.checks:
            what, stands = self._laid(check, wide)
            high = self._row_high(check, wide)
            mark = QRect(0, top + (high - px(12)) // 2, px(12), px(12))
            if check[2]:
                painter.fillRect(mark, palette.colour("ink"))
            else:
                frame(painter, mark, palette.colour("ink"), 1.5 * self.theme.scale)
            painter.setPen(palette.colour("ink"))
            painter.setFont(self.theme.font(Role.CONTROL))
            write(painter, what, px(22), top + (high - what.height) / 2, what.width, Qt.AlignmentFlag.AlignLeft)
            painter.setFont(self.theme.font(Role.CONTROL_BOLD))
            at = wide - stands.width
            write(painter, stands, at, top + (high - stands.height) / 2, stands.width, Qt.AlignmentFlag.AlignRight)
            top += high
            painter.fillRect(0, top - thin, wide, thin, palette.colour("rule"))
