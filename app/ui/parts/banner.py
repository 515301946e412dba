"""A message in the page: what happened, one next step, perhaps a button. Never a box that blocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.icons import draw_icon
from app.ui.parts.base import Material, Part, diamond, frame
from app.ui.parts.button import Button
from app.ui.parts.flow import Flow
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme


class Banner(Part, QWidget):
    """A title, a text and its buttons. `icon` is a file of assets/icons, or "diamond".

    Call `set_buttons` with the buttons; give two the same kind and they get the same width.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        material: Material = Material.PAPER,
        icon: str | None = None,
        role: Role = Role.LABEL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.title = Words(theme, role, material=material)
        self.text = Words(theme, Role.CONTROL, material=material)
        self.small = Words(theme, Role.SMALL, material=material, colour="quiet")
        self.buttons = Flow(gap=theme.px(12), row_gap=theme.px(8), equal=True)
        self._column = QVBoxLayout(self)
        for words in (self.title, self.text, self.small):
            self._column.addWidget(words)
        self._column.addLayout(self.buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme, material)

    def say(self, title: str, text: str, small: str = "") -> None:
        """Show these words; empty ones take no room."""
        for words, said in ((self.title, title), (self.text, text), (self.small, small)):
            words.say(said)
            words.setVisible(bool(said))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{text} {small}".strip())

    def set_buttons(self, buttons: Sequence[Button]) -> None:
        """Put these buttons under the text; the former ones stay children, hidden."""
        while self.buttons.count():
            item = self.buttons.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
        for button in buttons:
            self.buttons.addWidget(button)
            button.show()
        self.updateGeometry()

    def restyle(self) -> None:
        px = self.theme.px
        side = px(24) if self.material is Material.CONSENT else px(16)
        lead = px(32) if self._icon else 0
        self._column.setContentsMargins(side, px(16), side, px(18))
        self._column.setSpacing(px(6))
        self.title.lead = lead
        self.buttons.gap, self.buttons.row_gap = px(12), px(8)
        super().restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        if self.material is not Material.CONSENT:
            frame(painter, self.rect(), palette.colour("ink"), 1.5 * self.theme.scale)
        if self._icon is None:
            return
        size = self.theme.px(20)
        place = QRectF(self.title.x(), self.title.y() + (self.title.line_height - size) / 2, size, size)
        if self._icon == "diamond":
            diamond(painter, place, palette.colour("ink"), 2 * self.theme.scale, filled=False)
        else:
            draw_icon(painter, self._icon, place, palette.ink)
