"""The opening scene: one face, one line, two materials, and the way in on both sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.resources import asset
from app.ui.pages.handle import STEPS, Handle
from app.ui.pages.scene_plan import Parts, Plan, Roll, plan
from app.ui.parts.base import Cut, Material, Part
from app.ui.parts.button import Button, Kind
from app.ui.parts.row import Row
from app.ui.parts.text import Words, write
from app.ui.parts.whole import whole_view
from app.ui.parts.wordmark import Wordmark
from app.ui.theme import LINE, Palette, Role, Theme

_GRAB = 14
"""Design pixels beside the line where it can be taken."""


class Scene(Part, QWidget):
    """Paints itself twice, paper left of the line and screen right of it, and so do all its parts."""

    plan: Plan
    """Where everything stands now."""

    def __init__(self, theme: Theme, headline: Callable[[], str]) -> None:
        super().__init__()
        self.headline = headline
        self.line = Cut(self)
        self.person = QPixmap(str(asset("art", "person.webp")))
        self.record = QPixmap(str(asset("art", "person_halftone.png")))
        self._scaled: dict[tuple[str, int], QPixmap] = {}
        self.mark = Wordmark(theme, 26, self.line, self)
        self.mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.links: list[Button] = []
        self.rooms_title = Words(theme, Role.HEADING, cut=self.line, parent=self)
        self.lessons_title = Words(theme, Role.HEADING, cut=self.line, parent=self)
        self.room_rows: list[Row] = []
        self.lesson_rows: list[Row] = []
        self.handle = Handle(theme, self)
        self.handle.valueChanged.connect(self._moved)
        self._least = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.follow(theme, Material.PAPER, self.line)

    def add_link(self, words: Callable[[], str]) -> Button:
        """One more word in the upper right corner."""
        button = Button(self.theme, words, Kind.PLAIN, cut=self.line, parent=self)
        self.links.append(button)
        return button

    def set_lesson_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows of lessons."""
        for old in self.lesson_rows:
            old.hide()
            old.deleteLater()
        self.lesson_rows = list(rows)
        for row in rows:
            row.show()
        self.arrange()

    def restyle(self) -> None:
        super().restyle()
        self._scaled.clear()
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), self._least)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self._least)

    # Where everything is ------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Lay everything out for the present size; asks for more height when it needs more."""
        parts, full = self._parts(), whole_view(self)
        made = plan(parts, full.width(), full.height())
        if made.least > full.height():
            made = plan(parts, self.width(), full.height())  # a bar stands beside it
        if made.least != self._least:
            self._least = made.least
            self.updateGeometry()
        self.plan = made
        for part, place in made.places:
            part.setGeometry(self._seen(place))
        self._moved()
        self.update()

    def _parts(self) -> Parts:
        rolls = Roll(self.rooms_title, self.room_rows), Roll(self.lessons_title, self.lesson_rows)
        aspect = 0.0 if self.person.isNull() else self.person.width() / self.person.height()
        return Parts(self.theme, self.mark, self.links, self.headline(), rolls, aspect)

    def _seen(self, place: QRect) -> QRect:
        """Where that is for somebody who reads the way this is laid out."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _moved(self) -> None:
        x = round(self.handle.value() / STEPS * self.width())
        edge = self.theme.px(26)
        x = min(max(x, edge), self.width() - edge)
        self.line.move(x)
        size = self.handle.sizeHint()
        self.handle.setGeometry(x - size.width() // 2, self.plan.handle, size.width(), size.height())
        self.handle.raise_()

    # Paint --------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        self._draw_picture(painter, palette)
        headline = self.plan.headline
        painter.setFont(headline.font)
        painter.setPen(palette.ink)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignHCenter if headline.centred else side
        box = self._seen(headline.box)
        write(painter, headline.laid(), box.left(), box.top(), box.width(), side)
        for rule in self.plan.rules:
            painter.fillRect(self._seen(rule), palette.colour("ink"))

    def _draw_picture(self, painter: QPainter, palette: Palette) -> None:
        box = self.plan.picture
        if box.isEmpty():
            return
        on_paper = palette is self.theme.paper
        picture = self._at_size("person" if on_paper else "record", self.person if on_paper else self.record)
        painter.save()
        painter.setClipRect(QRectF(0, 0, self.width(), self.plan.floor), Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(box.topLeft(), picture)
        painter.restore()

    def _at_size(self, name: str, picture: QPixmap) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (name, round(self.plan.picture.width() * ratio))
        if key not in self._scaled:
            self._scaled = {held: drawn for held, drawn in self._scaled.items() if held[0] != name}
            made = picture.scaledToWidth(key[1], Qt.TransformationMode.SmoothTransformation)
            made.setDevicePixelRatio(ratio)
            self._scaled[key] = made
        return self._scaled[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            thick = max(3, self.theme.px(3))
            painter.fillRect(self.line.x - thick // 2, 0, thick, self.height(), LINE)

    # Taking the line anywhere -------------------------------------------------------------------------

    def _near(self, at: QPointF) -> bool:
        return abs(at.x() - self.line.x) <= self.theme.px(_GRAB)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._near(event.position()):
            self.handle.setSliderDown(True)
            self.handle.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.handle.isSliderDown():
            self.handle.drag_to(event.position().toPoint().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.handle.setSliderDown(False)
