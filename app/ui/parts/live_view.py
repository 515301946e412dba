"""The machine's picture of what is in front of it, with the boxes that belong to that very picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.live.seen import Seen
from app.model.types import Face, SourceKind
from app.ui.parts.base import Material, Part
from app.ui.qimage import to_qimage
from app.ui.shortcuts import BESIDE
from app.ui.theme import Palette, Role, Theme

_PICK_SHARE = 0.15
"""How far outside its box a face can still be picked, as a share of the box."""


class LiveView(Part, QWidget):
    """Shows a `Seen`, aspect kept, mirrored only when it comes from a camera and `mirror` is on.

    A click, a tap, or the left and right keys choose a face: `chosen` carries x and y in picture pixels.
    """

    chosen = Signal(float, float)

    def __init__(
        self, theme: Theme, *, points: bool = True, labels: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.mirror, self.points, self.labels = True, points, labels
        self._seen: Seen | None = None
        self._image: QImage | None = None
        self._count = -1
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow(theme, Material.SCREEN)

    def show_seen(self, seen: Seen) -> None:
        """Show this picture with its own boxes."""
        self._seen, self._image = seen, to_qimage(seen.frame.pixels)
        if len(seen.faces) != self._count:
            self._count = len(seen.faces)
            self.retranslate()
        self.update()

    def clear(self) -> None:
        """Wipe the picture: overwritten, dropped, and gone from the screen."""
        if self._image is not None:
            self._image.fill(0)
        self._seen, self._image, self._count = None, None, -1
        self.retranslate()
        self.repaint()

    @property
    def has_picture(self) -> bool:
        """True while a picture is held."""
        return self._image is not None

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Live picture"))
        words = {-1: self.tr("No picture."), 0: self.tr("No face found."), 1: self.tr("One face found.")}
        many = self.tr("{count} faces found. Left and right choose one.").format(count=self._count)
        self.setAccessibleDescription(words.get(self._count, many))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(480), self.theme.px(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(120))

    # Geometry -----------------------------------------------------------------------------------------

    @property
    def _mirrored(self) -> bool:
        return self.mirror and self._seen is not None and self._seen.frame.source.kind is SourceKind.CAMERA

    def picture_rect(self) -> QRectF:
        """Where the picture lies in the widget, pixels; empty without one."""
        if self._image is None:
            return QRectF()
        size = QSize(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        return QRectF(left, top, size.width(), size.height())

    def _to_widget(self, x: float, y: float) -> QPointF:
        place, image = self.picture_rect(), self._image
        if image is None:
            return QPointF()
        if self._mirrored:
            x = image.width() - x
        return QPointF(place.left() + x * self._factor(), place.top() + y * self._factor())

    def _factor(self) -> float:
        return self.picture_rect().width() / self._image.width() if self._image else 1.0

    def to_picture(self, at: QPointF) -> tuple[float, float] | None:
        """The picture's pixel under `at`, or None beside the picture."""
        place = self.picture_rect()
        if self._image is None or not place.contains(at):
            return None
        x = (at.x() - place.left()) / self._factor()
        if self._mirrored:
            x = self._image.width() - x
        return x, (at.y() - place.top()) / self._factor()

    # Choosing -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.to_picture(event.position())
        if spot is None or self._seen is None:
            return
        for face in self._seen.faces:
            box = face.box.grown(_PICK_SHARE)
            if box.left <= spot[0] <= box.right and box.top <= spot[1] <= box.bottom:
                self.chosen.emit(*spot)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = BESIDE.way(event)
        if not step or self._seen is None or not self._seen.faces:
            super().keyPressEvent(event)
            return
        faces = sorted(self._seen.faces, key=lambda face: face.box.centre[0], reverse=self._mirrored)
        held = None if self._seen.chosen is None else self._seen.faces[self._seen.chosen]
        at = next((place for place, face in enumerate(faces) if face is held), -step)
        self.chosen.emit(*faces[min(max(at + step, 0), len(faces) - 1)].box.centre)

    # Paint --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            palette = self.theme.screen
            painter.fillRect(self.rect(), palette.colour("ground"))
            if self._image is None or self._seen is None:
                self._draw_nobody(painter, palette)
                return
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._draw_picture(painter)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(self.picture_rect())
            for place, face in enumerate(self._seen.faces):
                self._draw_face(painter, palette, face, chosen=place == self._seen.chosen)

    def _draw_picture(self, painter: QPainter) -> None:
        place = self.picture_rect()
        if self._image is None:
            return
        painter.save()
        if self._mirrored:
            painter.translate(2 * place.left() + place.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(place, self._image)
        painter.restore()

    def _draw_nobody(self, painter: QPainter, palette: Palette) -> None:
        painter.setPen(palette.colour("quiet"))
        painter.setFont(self.theme.font(Role.SCORE))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("no picture"))

    def _box_rect(self, face: Face) -> QRectF:
        one = self._to_widget(face.box.left, face.box.top)
        other = self._to_widget(face.box.right, face.box.bottom)
        return QRectF(one, other).normalized()

    def _draw_face(self, painter: QPainter, palette: Palette, face: Face, *, chosen: bool) -> None:
        alone = self._seen is not None and len(self._seen.faces) == 1
        rect, scale = self._box_rect(face), self.theme.scale
        colour = palette.colour("you") if chosen and not alone else palette.colour("ink")
        dark = QColor(palette.ground)
        for pen in (QPen(dark, 4 * scale), QPen(colour, 1.5 * scale)):
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
        roomy = rect.width() >= 64 * scale
        if chosen or alone:
            self._draw_corners(painter, rect, colour)
            if self.points and roomy:
                self._draw_points(painter, face, colour, dark)
        if self.labels and roomy:
            self._draw_label(painter, palette, rect, face, colour)

    def _draw_corners(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        thick = 5.0 * self.theme.scale
        arm = min(36 * self.theme.scale, rect.width() / 4, rect.height() / 4)
        outer = rect.adjusted(-thick / 2, -thick / 2, thick / 2, thick / 2)
        for x, sx in ((outer.left(), 1), (outer.right(), -1)):
            for y, sy in ((outer.top(), 1), (outer.bottom(), -1)):
                painter.fillRect(QRectF(x, y, sx * arm, sy * thick).normalized(), colour)
                painter.fillRect(QRectF(x, y, sx * thick, sy * arm).normalized(), colour)

    def _draw_points(self, painter: QPainter, face: Face, colour: QColor, dark: QColor) -> None:
        arm = min(10 * self.theme.scale, max(3.0, self._box_rect(face).width() / 14))
        for wide, tint in ((4.0, dark), (1.75, colour)):
            pen = QPen(tint, wide * self.theme.scale)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            for x, y in face.points:
                at = self._to_widget(float(x), float(y))
                painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
                painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))

    def _draw_label(self, painter: QPainter, palette: Palette, rect: QRectF, face: Face, colour: QColor) -> None:
        words = self.tr("face-like {confidence:.2f}").format(confidence=face.confidence)
        font = self.theme.font(Role.SCORE)
        metrics, pad = QFontMetricsF(font), 8 * self.theme.scale
        wide, tall = metrics.horizontalAdvance(words) + 2 * pad, metrics.height() + pad
        whole = self.picture_rect()
        left = min(max(rect.left() - 2.5 * self.theme.scale, whole.left()), whole.right() - wide)
        top = rect.top() - tall - 2.5 * self.theme.scale
        plate = QRectF(left, top if top >= whole.top() else rect.top() + 3 * self.theme.scale, wide, tall)
        painter.fillRect(plate, palette.colour("ground"))
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
