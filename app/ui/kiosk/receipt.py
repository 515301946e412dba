"""The kiosk's last page: counts of what was looked at, and that none of it is left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from app.live.seen import Receipt
from app.live.visits import NOTHING
from app.ui.kiosk import words
from app.ui.kiosk.mark import Mark
from app.ui.kiosk.pages import KioskPage, pixels
from app.ui.parts.receipt import ReceiptSlip
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

_RECEIPT = (
    (Role.HEADLINE, Role.HEADING, 1.0), (Role.HEADLINE, Role.HEADING, 0.85), (Role.HEADLINE, Role.LABEL, 0.75),
    (Role.TITLE, Role.LABEL, 0.7), (Role.TITLE, Role.LABEL, 0.62), (Role.HEADING, Role.LABEL, 0.54),
    (Role.HEADING, Role.CONTROL_BOLD, 0.46),
)  # fmt: skip
"""The largest roles of the headline and of the text, and how large the slip is beside the page's own size: the first
that fits, so that everything that is left is seen at once."""


class ReceiptPage(KioskPage):
    """Counts of what was looked at, and that none of it is left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, words.receipt_title)
        self._looked = False
        self.text = Words(theme, Role.HEADING)
        self._slips_look = Theme(target=theme.target)
        self.slip = ReceiptSlip(self._slips_look)
        self.mark = Mark(theme)
        self.column.insertWidget(0, self.mark, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.insertStretch(1, 1)
        self._said = QVBoxLayout()
        for part in (self.headline, self.text):
            self._said.addWidget(part)
        self._said.addStretch(1)
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.addLayout(self._said, 1)
        self._beside.addWidget(self.slip, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(self._beside)
        self.column.addStretch(1)
        self.show_receipt(NOTHING, looked=False)

    def show_receipt(self, receipt: Receipt, *, looked: bool) -> None:
        """Write this; `looked` says whether a camera was on at all. If so, a slip of nothing is not shown yet."""
        self._looked = looked
        self.slip.show_receipt(receipt)
        self.slip.setVisible(receipt is not NOTHING or not looked)
        self._say_anew()

    def retranslate(self) -> None:
        super().retranslate()
        self.text.say(words.receipt_text(looked=self._looked))

    def restyle(self) -> None:
        super().restyle()
        px = self.theme.px
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        beside = not self.upright and self.width() >= px(600)
        self._beside.setDirection(across if beside else down)
        self._beside.setSpacing(px(32 if beside else 18))
        self._said.setSpacing(px(18))
        most = round((0.48 if beside else 1.0) * self.width()) - px(0 if beside else 48)
        self.mark.setVisible(self.height() >= px(480))
        usual = self.headline.role
        for headline, role, share in _RECEIPT:
            self.headline.role = min(usual, headline, key=pixels)
            self.text.role = min(role, Role.LABEL, key=pixels) if self.headline.role is Role.HEADING else role
            self._slips_look.set_look(
                name=self.theme.name, text_scale=self.theme.scale * share, reduced_motion=self.theme.reduced_motion
            )
            self.slip.setFixedWidth(max(200, min(self._slips_look.px(440 if beside else 552), most)))
            for part in (self.headline, self.text, self.slip):
                part.updateGeometry()
            self.column.activate()  # else it answers with the heights that it knew
            if self.column.totalHeightForWidth(self.width()) <= self.height():
                break
