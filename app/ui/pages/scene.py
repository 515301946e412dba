"""The opening scene: one face, one line, two materials, and the way in on both sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.resources import asset
from app.ui.pages.handle import STEPS, Handle
from app.ui.parts.base import Cut, Material, Part
from app.ui.parts.button import Button, Kind
from app.ui.parts.row import Row
from app.ui.parts.text import Words, lay, write
from app.ui.parts.wordmark import Wordmark
from app.ui.theme import LINE, Palette, Role, Theme, font, tighten

_GRAB = 14
"""Design pixels beside the line where it can be taken."""


class Scene(Part, QWidget):
    """Paints itself twice, paper left of the line and screen right of it, and so do all its parts."""

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
        self._headline_box, self._picture_box = QRect(), QRectF()
        self._rules: list[QRect] = []
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
        if hasattr(self, "_least"):
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
        px, above = self.theme.px, self.parentWidget()
        view = above.size() if above is not None else self.size()
        self._rules = []
        top = self._place_header()
        upright = view.height() > view.width() and view.height() >= px(900)
        if view.width() >= px(900) and view.height() >= px(470):
            least = self._wide(top)
        elif upright:
            least = self._tall(top)
        else:
            least = self._compact(top)
        if least != self._least:
            self._least = least
            self.updateGeometry()
        self._moved()
        self.update()

    def _place_header(self) -> int:
        px = self.theme.px
        mark = self.mark.sizeHint()
        self.mark.setGeometry(px(24), px(18), mark.width(), mark.height())
        wide = sum(link.sizeHint().width() + px(12) for link in self.links)
        row = px(18) if px(24) + mark.width() + wide + px(36) <= self.width() else px(18) + mark.height()
        x = self.width() - px(20) if row == px(18) else min(self.width() - px(20), px(20) + wide)
        for link in reversed(self.links):
            size = link.sizeHint()
            x -= size.width()
            link.setGeometry(x, row, size.width(), size.height())
            x -= px(12)
        return row + mark.height() + px(6)

    def _headline_font(self, pixels: int, width: int) -> QFont:
        """The headline's font: `pixels` design pixels, or as large as its longest line fits into `width`."""
        made = font(Role.HEADLINE, self.theme.scale)
        made.setPixelSize(self.theme.px(pixels))
        tighten(made)
        widest = max(QFontMetricsF(made).horizontalAdvance(line) for line in self._headline_text().split("\n"))
        if widest > width:
            made.setPixelSize(max(14, int(made.pixelSize() * width / widest)))
            tighten(made)
        return made

    def _headline_text(self) -> str:
        words = self.headline()
        return words if self._lines > 1 else words.replace("\n", " ")

    _lines = 1
    _centred = False
    _font = QFont()

    def _set_headline(self, top: int, pixels: int, lines: int, *, centred: bool) -> int:
        """Place the headline; returns where it ends."""
        side = self.theme.px(24)
        self._lines, self._centred = lines, centred
        self._font = self._headline_font(pixels, self.width() - 2 * side)
        laid = lay(self._headline_text(), self._font, 100_000, 1.08)
        self._headline_box = QRect(side, top, self.width() - 2 * side, round(laid.height))
        return top + round(laid.height)

    def _list_height(self, title: Words, rows: Sequence[Row], width: int) -> int:
        return title.heightForWidth(width) + self.theme.px(12) + sum(row.heightForWidth(width) for row in rows)

    def _place_list(self, title: Words, rows: Sequence[Row], left: int, top: int, width: int) -> None:
        high = title.heightForWidth(width)
        title.setGeometry(left, top, width, high)
        rule = QRect(left, top + high + self.theme.px(6), width, self.theme.px(3))
        self._rules.append(rule)
        y = rule.bottom() + 1 + self.theme.px(3)
        for row in rows:
            tall = row.heightForWidth(width)
            row.setGeometry(left, y, width, tall)
            y += tall

    def _wide(self, top: int) -> int:
        px, width = self.theme.px, self.width()
        end = self._set_headline(top, 80, 1, centred=False)
        column, lower = px(296), self.height() - px(64)
        tall = max(
            self._list_height(self.rooms_title, self.room_rows, column),
            self._list_height(self.lessons_title, self.lesson_rows, column),
        )
        start = max(end + px(16), lower - tall)
        self._place_list(self.rooms_title, self.room_rows, px(24), start, column)
        self._place_list(self.lessons_title, self.lesson_rows, width - px(24) - column, start, column)
        self._place_picture(end + px(14), self.height(), width - 2 * column + px(48))
        self._handle_top = self.height() - px(76)
        return end + px(16) + tall + px(64)

    def _tall(self, top: int) -> int:
        px, width = self.theme.px, self.width()
        end = self._set_headline(top + px(8), 96, 2, centred=True)
        column = (width - px(24) * 4) // 2
        lists = max(
            self._list_height(self.rooms_title, self.room_rows, column),
            self._list_height(self.lessons_title, self.lesson_rows, column),
        )
        start = self.height() - lists - px(32)
        self._place_list(self.rooms_title, self.room_rows, px(24), start, column)
        self._place_list(self.lessons_title, self.lesson_rows, width - px(24) - column, start, column)
        self._handle_top = start - px(64 + 24)
        self._place_picture(end + px(12), self._handle_top - px(14), width - px(16))
        return end + px(12 + 280 + 64 + 24 + 32) + lists

    def _compact(self, top: int) -> int:
        px, width = self.theme.px, self.width()
        end = self._set_headline(top, 56, 1 if width >= px(620) else 2, centred=False)
        self._picture_box = QRectF()
        self._handle_top = end + px(10)
        start = self._handle_top + px(64 + 12)
        beside = width >= px(560)
        column = (width - px(24) * 4) // 2 if beside else width - px(48)
        first = self._list_height(self.rooms_title, self.room_rows, column)
        second = self._list_height(self.lessons_title, self.lesson_rows, column)
        self._place_list(self.rooms_title, self.room_rows, px(24), start, column)
        left, below = (width - px(24) - column, start) if beside else (px(24), start + first + px(24))
        self._place_list(self.lessons_title, self.lesson_rows, left, below, column)
        return start + (max(first, second) if beside else first + px(24) + second) + px(32)

    _handle_top = 0

    def _place_picture(self, top: int, bottom: int, room: int) -> None:
        """Between `top` and `bottom`, at most `room` wide: hair and shoulders may come near a list, not under it."""
        tall = bottom - top
        if self.person.isNull() or tall < self.theme.px(120):
            self._picture_box = QRectF()
            return
        wide = tall * self.person.width() / self.person.height()
        if wide > room:
            wide = room
            tall = round(wide * self.person.height() / self.person.width())
        self._picture_box = QRectF((self.width() - wide) / 2, bottom - tall, wide, tall)

    def _moved(self) -> None:
        x = round(self.handle.value() / STEPS * self.width())
        edge = self.theme.px(26)
        x = min(max(x, edge), self.width() - edge)
        self.line.move(x)
        size = self.handle.sizeHint()
        self.handle.setGeometry(x - size.width() // 2, self._handle_top, size.width(), size.height())
        self.handle.raise_()

    # Paint --------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        self._draw_picture(painter, palette)
        painter.setFont(self._font)
        painter.setPen(palette.ink)
        side = Qt.AlignmentFlag.AlignHCenter if self._centred else Qt.AlignmentFlag.AlignLeft
        box = self._headline_box
        write(painter, lay(self._headline_text(), self._font, 100_000, 1.08), box.left(), box.top(), box.width(), side)
        for rule in self._rules:
            painter.fillRect(rule, palette.colour("ink"))

    def _draw_picture(self, painter: QPainter, palette: Palette) -> None:
        if self._picture_box.isEmpty():
            return
        on_paper = palette is self.theme.paper
        picture = self._at_size("person" if on_paper else "record", self.person if on_paper else self.record)
        painter.drawPixmap(self._picture_box.topLeft(), picture)

    def _at_size(self, name: str, picture: QPixmap) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (name, round(self._picture_box.width() * ratio))
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
