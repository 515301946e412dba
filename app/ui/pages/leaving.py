"""After stopping: the receipt, and the way on."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.live.seen import Receipt
from app.ui.pages.page import ReadingPage
from app.ui.parts.button import Button, Kind
from app.ui.parts.flow import Flow
from app.ui.parts.receipt import ReceiptSlip
from app.ui.theme import Role, Theme

BESIDE = 700
"""Design pixels of width from which, in a low window, the ways on stand beside the slip: they are in sight."""


class LeavingPage(ReadingPage):
    """Shows one receipt; asks for "home" or "look"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self._headline_words, parent)
        self.say(Role.READING, self._text_words)
        self.slip = ReceiptSlip(theme)
        self.home = Button(theme, self._home_words, Kind.MAIN)
        self.again = Button(theme, self._again_words, Kind.OUTLINE)
        self.home.acted.connect(self._go_home)
        self.again.acted.connect(self._go_look)
        row = QWidget()
        self._row = Flow(row, gap=theme.px(12), row_gap=theme.px(8))
        self._row.addWidget(self.home)
        self._row.addWidget(self.again)
        holder = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom, holder)
        self._beside.setContentsMargins(0, 0, 0, 0)
        alone = QHBoxLayout()
        alone.addWidget(self.slip)
        alone.addStretch(1)
        self._beside.addLayout(alone)
        self._beside.addWidget(row, 1)
        self.add(holder, above=8)
        self.finish()

    def show_receipt(self, receipt: Receipt) -> None:
        """Write this receipt on the slip."""
        self.slip.show_receipt(receipt)

    def restyle(self) -> None:
        super().restyle()
        self._row.gap, self._row.row_gap = self.theme.px(12), self.theme.px(8)
        self._beside.setSpacing(self.theme.px(24))
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(across if self.low and self.width() >= self.theme.px(BESIDE) else down)
        self.slip.setFixedWidth(min(self.theme.px(420), max(200, self.width() - self.theme.px(60))))

    def _go_home(self) -> None:
        self.wanted.emit("home")

    def _go_look(self) -> None:
        self.wanted.emit("look")

    def _headline_words(self) -> str:
        return self.tr("What is left of you here")

    def _text_words(self) -> str:
        return self.tr("Only these counts, and they go too when you leave this page.")

    def _home_words(self) -> str:
        return self.tr("To the first page")

    def _again_words(self) -> str:
        return self.tr("Look again")
