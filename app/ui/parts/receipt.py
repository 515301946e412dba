"""What is left of a visit: counts on a torn slip, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPointF
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.live.seen import Receipt
from app.ui.parts.base import Material, Part
from app.ui.parts.facts import Facts
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme


class ReceiptSlip(Part, QWidget):
    """A slip of raised paper with a torn lower edge. `show_receipt` fills it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._receipt: Receipt | None = None
        self.title = Words(theme, Role.TITLE)
        self.text = Words(theme, Role.CONTROL)
        self.facts = Facts(theme)
        self.small = Words(theme, Role.SMALL, colour="quiet")
        self._column = QVBoxLayout(self)
        for part in (self.title, self.text, self.facts, self.small):
            self._column.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme, Material.PAPER)

    def show_receipt(self, receipt: Receipt) -> None:
        """Write what this session saw and kept."""
        self._receipt = receipt
        self.retranslate()

    def retranslate(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        gone = receipt.faceprints_held == 0 and receipt.pictures_saved == 0 and receipt.threads_left == 0
        self.title.say(self.tr("Gone.") if gone else self.tr("Not all of it is gone."))
        minutes, seconds = divmod(round(receipt.seconds), 60)
        self.text.say(
            self.tr("The machine looked for {minutes}:{seconds:02d}.").format(minutes=minutes, seconds=seconds)
        )
        self.facts.show_rows(
            [
                (self.tr("Pictures looked at"), QLocale().toString(receipt.frames_seen)),
                (self.tr("Most faces at once"), str(receipt.faces_boxed_most_at_once)),
                (self.tr("Faceprints made"), QLocale().toString(receipt.faceprints_made)),
                (self.tr("Faceprints held now"), str(receipt.faceprints_held)),
                (self.tr("Pictures saved"), str(receipt.pictures_saved)),
            ]
        )
        self.small.say(self._small_words(gone=gone))
        self.setAccessibleName(f"{self.title.text()} {self.text.text()} {self.facts.accessibleName()}")

    def _small_words(self, *, gone: bool) -> str:
        if gone:
            return self.tr("Pictures and faceprints were only in this computer’s memory, and were wiped from it.")
        return self.tr("Close the app: when it ends, the computer’s memory of this visit ends with it.")

    def restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(24), px(22), px(24), px(30))
        self._column.setSpacing(px(10))
        super().restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        tooth = self.theme.px(7)
        wide, tall = self.width() - 1.0, self.height() - 1.0
        edge = [QPointF(0.5, 0.5), QPointF(wide, 0.5), QPointF(wide, tall - tooth)]
        teeth = max(2, round(wide / (2 * tooth)))
        for number in range(teeth):
            left = wide - wide * (number + 0.5) / teeth
            edge += [QPointF(left, tall), QPointF(max(0.5, wide - wide * (number + 1) / teeth), tall - tooth)]
        painter.setPen(palette.colour("edge"))
        painter.setBrush(palette.colour("raised"))
        painter.drawPolygon(QPolygonF(edge))
