"""Every button of the app: square, painted, at least as large as the theme's target, with a lock that says why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.icons import draw_icon
from app.ui.parts.base import Cut, Material, Part, frame
from app.ui.parts.text import Laid, lay, write
from app.ui.shortcuts import ENTER
from app.ui.theme import Palette, Role, Theme


class Kind(Enum):
    """How much a button weighs."""

    OUTLINE = "outline"
    MAIN = "main"
    """The one next step: filled with ink."""
    CONSENT = "consent"
    """Filled teal: says yes to something about the visitor."""
    ON_CONSENT = "on_consent"
    """Outlined on filled teal; put two of them side by side, the same size."""
    LINK = "link"
    PLAIN = "plain"
    """An icon and a word in a strip."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a button is painted with, as #RRGGBB; None is nothing."""

    fill: str | None
    text: str
    edge: str | None
    edge_width: float
    dashed: bool = False


class Button(Part, QAbstractButton):
    """A button with a word, perhaps an icon. Connect to `acted`: a locked button never emits it.

    `words` is called for the label in the language in force. `icon` names a file in assets/icons.
    """

    acted = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Callable[[], str],
        kind: Kind = Kind.OUTLINE,
        *,
        icon: str | None = None,
        icon_after: bool = False,
        material: Material = Material.PAPER,
        cut: Cut | None = None,
        colour: str = "ink",
        bold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words, self.kind, self.icon_name, self.icon_after, self.colour = words, kind, icon, icon_after, colour
        self.lock_reason, self._bold = "", bold
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._clicked)
        self.follow(theme, Material.CONSENT if kind is Kind.ON_CONSENT else material, cut)

    def lock(self, reason: str) -> None:
        """Lock the button and say why; an empty reason unlocks it. It can still be reached and read."""
        if reason != self.lock_reason:
            self.lock_reason = reason
            self.setAccessibleDescription(reason)
            self.setCursor(Qt.CursorShape.ArrowCursor if reason else Qt.CursorShape.PointingHandCursor)
            self.restyle()

    def retranslate(self) -> None:
        self.setText(self.words())
        self.setAccessibleName(self.text())

    def _clicked(self) -> None:
        if not self.lock_reason:
            self.acted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
            return
        super().keyPressEvent(event)

    # Size ---------------------------------------------------------------------------------------------

    @property
    def _role(self) -> Role:
        boxed = self.kind in (Kind.MAIN, Kind.CONSENT, Kind.ON_CONSENT, Kind.OUTLINE)
        return Role.CONTROL_BOLD if boxed or self._bold else Role.CONTROL

    @property
    def _pad(self) -> int:
        return self.theme.px(4 if self.kind in (Kind.LINK, Kind.PLAIN) else 16)

    @property
    def _shown_icon(self) -> str | None:
        return "lock" if self.lock_reason else self.icon_name

    def _icon_room(self) -> int:
        return self.theme.px(20 + 8) if self._shown_icon else 0

    def _label(self, width: float) -> Laid:
        return lay(self.text(), self.theme.font(self._role), width - 2 * self._pad - self._icon_room(), 1.3)

    def _reason(self, width: float) -> Laid | None:
        if not self.lock_reason:
            return None
        return lay(self.lock_reason, self.theme.font(Role.SMALL), width - 2 * self._pad, 1.35)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        reason = self._reason(width)
        inner = self._label(width).height + (reason.height + self.theme.px(4) if reason else 0)
        air = 2 * self.theme.px(4 if self.kind in (Kind.LINK, Kind.PLAIN) else 10)
        return max(self.theme.px(self.theme.target), round(inner + air))

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self.theme.font(self._role)).horizontalAdvance(self.text())
        whole = wide + 2 * self._pad + self._icon_room() + 2
        if self.lock_reason:
            whole = max(whole, self.theme.px(300))
        width = max(self.theme.px(self.theme.target), round(whole))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.theme.font(self._role))
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0.0)
        width = max(self.theme.px(self.theme.target), round(longest) + 2 * self._pad + self._icon_room() + 2)
        return QSize(width, self.theme.px(self.theme.target))

    # Paint --------------------------------------------------------------------------------------------

    def look(self, palette: Palette) -> Look:
        """What to paint it with in its present state."""
        lit = self.underMouse() and self.isEnabled()
        if self.lock_reason:
            return Look(None, palette.quiet, palette.edge, 1.5, dashed=True)
        if self.kind in (Kind.LINK, Kind.PLAIN):
            colour = getattr(palette, self.colour)
            return Look(colour, palette.ground, None, 0) if self.isDown() else Look(None, colour, None, 0)
        if self.kind is Kind.CONSENT:
            fill, text = self.theme.consent.ground, self.theme.consent.ink
            return Look(text, fill, fill, 3) if self.isDown() else Look(fill, text, palette.ink, lit * 3)
        if (self.kind is Kind.MAIN) != self.isDown():
            edge = palette.ground if self.kind is Kind.MAIN else palette.ink
            return Look(palette.ink, palette.ground, edge, lit * 3.0)
        return Look(None, palette.ink, palette.ink, 3 if lit else 1.5)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        look = self.look(palette)
        if look.fill:
            painter.fillRect(self.rect(), look.fill)
        if look.edge and look.edge_width:
            inset = self.theme.px(3) if look.fill and self.kind is Kind.MAIN else 0
            place = self.rect().adjusted(inset, inset, -inset, -inset)
            wide = look.edge_width * self.theme.scale if not inset else 1.5 * self.theme.scale
            frame(painter, place, QColor(look.edge), wide, dashed=look.dashed)
        self._draw_words(painter, look)

    def _draw_words(self, painter: QPainter, look: Look) -> None:
        label, reason = self._label(self.width()), self._reason(self.width())
        gap = self.theme.px(4)
        whole = label.height + (gap + reason.height if reason else 0)
        top = (self.height() - whole) / 2
        left = self._left(label)
        self._draw_icon(painter, look, left, top, label)
        text_left = left if self.icon_after and not self.lock_reason else left + self._icon_room()
        painter.setFont(self.theme.font(self._role))
        painter.setPen(QColor(look.text))
        write(painter, label, text_left, top, label.width, Qt.AlignmentFlag.AlignLeft)
        if self.kind is Kind.LINK or (self.kind is Kind.PLAIN and self.underMouse() and not self.isDown()):
            self._underline(painter, look, text_left, top, label)
        if reason:
            painter.setFont(self.theme.font(Role.SMALL))
            write(painter, reason, self._pad, top + label.height + gap, reason.width, Qt.AlignmentFlag.AlignLeft)

    def _left(self, label: Laid) -> float:
        """Where it begins. A link does so at its very edge: it stands under other words, and lines up with them."""
        if self.kind is Kind.LINK and not self.lock_reason:
            return 2.0 * self._pad if self.isRightToLeft() else 0.0
        centred = self.kind not in (Kind.LINK, Kind.PLAIN) and not self.lock_reason
        return (self.width() - label.width - self._icon_room()) / 2 if centred else float(self._pad)

    def _draw_icon(self, painter: QPainter, look: Look, left: float, top: float, label: Laid) -> None:
        if (name := self._shown_icon) is None:
            return
        size = self.theme.px(20)
        x = left + label.width + self.theme.px(8) if self.icon_after and not self.lock_reason else left
        middle = top + min(label.height, label.step) / 2 if self.lock_reason else self.height() / 2
        draw_icon(painter, name, QRectF(x, middle - size / 2, size, size), look.text)

    def _underline(self, painter: QPainter, look: Look, left: float, top: float, label: Laid) -> None:
        thick = max(1, round((2.5 if self.underMouse() else 1) * self.theme.scale))
        for number, (_, wide) in enumerate(label.lines, 1):
            below = QRect(round(left), round(top + number * label.step), round(wide), thick)
            painter.fillRect(below, QColor(look.text))
