"""The search picture as people see it, and the 112×112 crop that is all the machine gets."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.types import Pixels
from app.ui.parts.base import Material, Part, frame
from app.ui.parts.text import lay, write
from app.ui.qimage import to_qimage
from app.ui.quality import words
from app.ui.quality.bench import Look
from app.ui.theme import Palette, Role, Theme

SHOWN = 0.66
"""How much of a live piece's width is shown: a little more than is left unveiled."""


class Probe(Part, QWidget):
    """Two pictures with a line of words each: one above the other, or side by side where it is wider than high."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: tuple[QImage | None, QImage | None] = (None, None)
        self.close_by = False
        """Show the middle of the search picture only: a live piece is veiled around the face."""
        self._looked = False
        self._look: Look | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow(theme, Material.SCREEN)

    def show_look(self, look: Look | None) -> None:
        """Show this; None wipes both."""
        if look is self._look:
            return
        for old in self._pictures:
            if old is not None:
                old.fill(0)
        self._look, self._looked = look, look is not None
        picture = to_qimage(self._middle(look.picture)) if look is not None else None
        crop = to_qimage(look.crop) if look is not None and look.crop is not None else None
        self._pictures = (picture, crop)
        self.retranslate()
        self.update()

    def _middle(self, picture: Pixels) -> Pixels:
        if not self.close_by:
            return picture
        off = round(picture.shape[0] * (1 - SHOWN) / 2)
        return picture[off : picture.shape[0] - off, off : picture.shape[1] - off]

    def retranslate(self) -> None:
        self.setAccessibleName(". ".join(self._captions()))
        self.update()

    def _captions(self) -> tuple[str, str]:
        gets = words.translate("Quality", "The machine gets 112 × 112 pixels")
        none = words.translate("Quality", "The machine finds no face")
        return (
            words.translate("Quality", "The search picture"),
            none if self._looked and self._pictures[1] is None else gets,
        )

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(380))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(150), self.theme.px(190))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        gap, beside = self.theme.px(12), self.width() > self.height()
        wide = (self.width() - gap) / 2 if beside else self.width()
        high = self.height() if beside else (self.height() - gap) / 2
        for place, (picture, said) in enumerate(zip(self._pictures, self._captions(), strict=True)):
            left, top = (place * (wide + gap), 0) if beside else (0, place * (high + gap))
            self._draw_one(painter, palette, QRectF(left, top, wide, high), picture, said)

    def _draw_one(self, painter: QPainter, palette: Palette, box: QRectF, picture: QImage | None, said: str) -> None:
        font = self.theme.font(Role.SMALL)
        laid = lay(said, font, box.width(), 1.25)
        room = box.adjusted(0, 0, 0, -laid.height - self.theme.px(4))
        size = (picture.size() if picture else QSize(112, 112)).scaled(
            room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        place = QRectF(room.left(), room.top(), size.width(), size.height())
        if picture is not None:
            painter.drawImage(place, picture)  # its pixels stay pixels: not smoothed
        else:
            painter.fillRect(place, palette.colour("raised"))
        frame(painter, place.toRect(), palette.colour("edge"), 1.5 * self.theme.scale)
        painter.setFont(font)
        painter.setPen(palette.colour("quiet"))
        write(painter, laid, box.left(), place.bottom() + self.theme.px(4), box.width(), Qt.AlignmentFlag.AlignLeft)
