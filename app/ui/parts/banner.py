"""A message in the page: what happened, one next step, perhaps a button. Never a box that blocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.icons import draw_icon
from app.ui.parts.base import Material, Part, diamond, frame
from app.ui.parts.button import Button
from app.ui.parts.flow import Flow
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme

_BESIDE = 860
"""Design pixels from which the buttons of a bar stand beside its words."""


class Banner(Part, QWidget):
    """A title, a text, a small text and buttons. `icon` is a file of assets/icons, or "diamond".

    On paper it is a box; as a `bar` it runs from edge to edge, its buttons beside the words where there is room.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        material: Material = Material.PAPER,
        icon: str | None = None,
        role: Role = Role.LABEL,
        bar: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._bar, self._inset = icon, bar, 0
        self.title = Words(theme, role, material=material)
        self.text = Words(theme, Role.CONTROL, material=material)
        self.small = Words(theme, Role.SMALL, material=material, colour="quiet")
        self.buttons = Flow(gap=theme.px(12), row_gap=theme.px(8), equal=not bar)
        self._words = QVBoxLayout()
        for words in (self.title, self.text, self.small):
            self._words.addWidget(words)
        if not bar:
            self._words.addStretch(1)  # a banner that is given more room than it needs keeps its words together
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.addLayout(self._words, 1)
        self._whole.addLayout(self.buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme, material)

    @property
    def inset(self) -> int:
        """Pixels from the left edge to the words; 0 is the usual."""
        return self._inset

    @inset.setter
    def inset(self, pixels: int) -> None:
        if pixels != self._inset:
            self._inset = pixels
            self.restyle()

    def say(self, title: str, text: str, small: str = "") -> None:
        """Show these words; empty ones take no room."""
        for words, said in ((self.title, title), (self.text, text), (self.small, small)):
            words.say(said)
            words.setVisible(bool(said))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{text} {small}".strip())
        self.updateGeometry()

    def set_buttons(self, buttons: Sequence[Button]) -> None:
        """Put these buttons under the text; the former ones stay children, hidden."""
        while self.buttons.count():
            item = self.buttons.takeAt(0)
            if item is not None and (old := item.widget()) is not None and old not in buttons:
                old.hide()
        for button in buttons:
            self.buttons.addWidget(button)
            button.show()
        self.buttons.equal = not self._bar and not any(button.lock_reason for button in buttons)
        self.updateGeometry()

    def restyle(self) -> None:
        px = self.theme.px
        side = self._inset or px(24 if self.material is Material.CONSENT or self._bar else 16)
        beside = self._bar and self.width() >= px(_BESIDE)
        self._whole.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._whole.setContentsMargins(side, px(14), px(24) if self._inset else side, px(12 if beside else 14))
        self._whole.setSpacing(px(24 if beside else 10))
        self._words.setSpacing(px(4))
        self.title.lead = px(32) if self._icon else 0
        if self._bar:
            self.text.lead = self.title.lead
        self.buttons.gap, self.buttons.row_gap = px(12), px(8)
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._bar and event.size().width() != event.oldSize().width():
            self.restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        if self._bar:
            thick = max(1, self.theme.px(1))
            painter.fillRect(0, self.height() - thick, self.width(), thick, palette.colour("ink"))
        elif self.material is not Material.CONSENT:
            frame(painter, self.rect(), palette.colour("ink"), 1.5 * self.theme.scale)
        if self._icon is None:
            return
        size = self.theme.px(20)
        place = QRectF(self.title.x(), self.title.y() + (self.title.line_height - size) / 2, size, size)
        if self._icon == "diamond":
            diamond(painter, place, palette.colour("ink"), 2 * self.theme.scale, filled=False)
        else:
            draw_icon(painter, self._icon, place, palette.ink)
