"""The map: where everything in the lab is, what one has seen of it, and where one stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from app.lessons.presets import Found, Preset
from app.ui.language import Language
from app.ui.map import words
from app.ui.map.chamber import Chamber
from app.ui.map.doors import ROOMY, SNUG, Fit, PresetDoor, RoomDoor
from app.ui.map.plan import Place, Sizes, column_of, column_widths, columns_for, lay_out, mirrored
from app.ui.pages.page import Page
from app.ui.parts.base import Part
from app.ui.parts.button import Button, Kind
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.parts.whole import whole_view
from app.ui.rooms import ROOMS, Room
from app.ui.theme import Palette, Role, Theme

FIRST = "start"
"""The preset that is the room as it is at first: its door is the room's own."""
_FOOT = 6
"""Design pixels under the last room."""


class Plan(Part, QWidget):
    """All the rooms, the ways between them, and the title above."""

    def __init__(self, theme: Theme, language: Language, presets: Found, rooms: Sequence[Room]) -> None:
        super().__init__()
        self.title = Words(theme, Role.TITLE, parent=self)
        self.about = Words(theme, Role.CONTROL, colour="quiet", parent=self)
        self.notebook = Button(theme, _notebook_words, Kind.PLAIN, icon="receipt", parent=self)
        self.chambers = [
            Chamber(
                theme,
                number,
                room,
                [one for one in presets.of_room(room.name) if one.name != FIRST],
                lambda: language.code,
                stands=stands,
                parent=self,
            )
            for number, (room, stands) in enumerate(words.places(rooms), 1)
        ]
        self._sites: list[Place] = []
        self._least = 0
        self.setSizePolicy(QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
        self.follow(theme)

    def retranslate(self) -> None:
        self.title.say(words.title())
        self.about.say(words.about())

    def restyle(self) -> None:
        super().restyle()
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), self._least)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self._least)

    def arrange(self) -> None:
        """Lay everything out for the present width and the height in view: roomy, or snug if only that fits whole."""
        view = whole_view(self)
        least = 0
        for width, fit in ((view.width(), ROOMY), (view.width(), SNUG), (self.width(), ROOMY)):
            head, top = self._head(width, fit)
            self._sites = self._rooms(width, top, view.height(), fit)
            least = max(site.rect.bottom() + 1 for site in self._sites) + self.theme.px(_FOOT)
            if least <= view.height():
                break
        for part, place in head:
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        if self.isRightToLeft():
            self._sites = [mirrored(site, self.width()) for site in self._sites]
        for chamber, site in zip(self.chambers, self._sites, strict=True):
            chamber.place(site)
        if least != self._least:
            self._least = least
            self.updateGeometry()
        self.update()

    def _rooms(self, width: int, top: int, view: int, fit: Fit) -> list[Place]:
        px, scale = self.theme.px, self.theme.scale
        sizes = Sizes(margin=px(24), gap=px(fit.wall), corridor=px(fit.corridor), lane=px(8))
        columns = columns_for(width, scale)
        widths = column_widths(width, columns, sizes)
        for one in self.chambers:
            one.furnish(fit)
        rooms = [(one, widths[column_of(at, columns)]) for at, one in enumerate(self.chambers)]
        least, titles = [one.least(wide) for one, wide in rooms], [one.title_height(wide) for one, wide in rooms]
        fits = lay_out(least, columns, width, top, view - px(_FOOT), sizes)
        if fits[-1].rect.bottom() < view - px(_FOOT):
            return fits
        return lay_out(least, columns, width, top, view, sizes, titles)

    def _head(self, width: int, fit: Fit) -> tuple[list[tuple[QWidget, QRect]], int]:
        """Title, notebook and what the walk is, and where they end; words no wider than they are, to be mirrored."""
        px, left, room = self.theme.px, self.theme.px(24), width - 2 * self.theme.px(24)
        size = self.notebook.sizeHint()
        beside = self.title.sizeHint().width() + px(8) + size.width() <= room
        wide = room - size.width() - px(8) if beside else room
        tall, y = max(self.title.heightForWidth(wide), px(44)), px(6 if fit.coming else 2)
        title = QRect(left, y, min(wide, round(self.title.laid(wide).width) + 2), tall)
        y += tall
        self.about.role = fit.idea
        under = self.about.heightForWidth(room)
        about = QRect(left, y, min(room, round(self.about.laid(room).width) + 2), under)
        y += under + px(4)
        notebook = QRect(width - left - size.width(), title.y(), size.width(), size.height())
        if not beside:
            notebook.moveTo(left, y - px(4))
            y += size.height() + px(8)
        return [(self.title, title), (self.about, about), (self.notebook, notebook)], y

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        for (here, site), (there, beyond) in zip(
            zip(self.chambers, self._sites, strict=True), list(zip(self.chambers, self._sites, strict=True))[1:],
            strict=False,
        ):  # fmt: skip
            self._draw_way(painter, here, there, site.rect.topLeft() + site.walk[-1],
                           beyond.rect.topLeft() + beyond.walk[0])  # fmt: skip

    def _draw_way(self, painter: QPainter, here: Chamber, there: Chamber, start: QPoint, end: QPoint) -> None:
        """A way through the wall between two rooms: the floor of each up to the middle, and the walk over it."""
        half = self.theme.px(13)
        middle = QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2)
        palettes = [one.palette_at(at.x() - one.x()) for one, at in ((here, start), (there, end))]
        across = start.y() == end.y()
        for chamber, palette, one, other in ((here, palettes[0], start, middle), (there, palettes[1], middle, end)):
            left, above = min(one.x(), other.x()), min(one.y(), other.y())
            rect = QRect(left, above, abs(one.x() - other.x()), abs(one.y() - other.y()))
            grown = rect.adjusted(0, -half, 0, half) if across else rect.adjusted(-half // 2, 0, half // 2, 0)
            painter.fillRect(grown, chamber.floor(palette))
            painter.setPen(QPen(palette.colour("edge"), max(1, self.theme.px(1.5))))
            painter.drawLine(one, other)


class MapPage(Page):
    """`wanted` asks for a room (or "notebook") by name, `preset_wanted` for a Preset."""

    preset_wanted = Signal(object)

    def __init__(self, theme: Theme, language: Language, presets: Found, rooms: Sequence[Room] = ROOMS) -> None:
        super().__init__()
        self._visited: set[tuple[str, str]] = set()
        self._here = ""
        self.plan = Plan(theme, language, presets, rooms)
        self.scroller = Scroll(theme, self.plan)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroller)
        self.plan.notebook.acted.connect(partial(self.wanted.emit, "notebook"))
        for door in self.doors:
            door.walked.connect(partial(self._walk, door))
        for chamber in self.plan.chambers:
            chamber.door.acted.connect(partial(self.wanted.emit, chamber.room.name))
            for preset in chamber.presets:
                preset.acted.connect(partial(self._open, preset.preset))

    @property
    def doors(self) -> list[RoomDoor | PresetDoor]:
        """Every door that can be gone through, in the order of the walk."""
        return [door for chamber in self.plan.chambers for door in chamber.doors]

    # -- what was seen -----------------------------------------------------------------------------

    def note_moved(self, page: str, preset: str = "") -> None:
        """The window shows this page now, and a room was set up by this preset. The first page is outside the lab."""
        if any(chamber.room.name == page for chamber in self.plan.chambers):
            self._here = page
            self._visited |= {(page, ""), (page, preset)}
        elif page == "home":
            self._here = ""
        self._mark()

    def forget(self) -> None:
        """The visit is over: nobody has been anywhere."""
        self._visited.clear()
        self._here = ""
        self._mark()

    def _mark(self) -> None:
        for chamber in self.plan.chambers:
            name = chamber.room.name
            chamber.door.mark(visited=(name, "") in self._visited, here=name == self._here)
            for row in chamber.presets:
                row.mark(visited=(name, row.preset.name) in self._visited)
        if self.isVisible():
            self.plan.arrange()

    # -- going -------------------------------------------------------------------------------------

    def _open(self, preset: Preset) -> None:
        self.note_moved(preset.room, preset.name)
        self.preset_wanted.emit(preset)

    def arrive(self, **_wishes: object) -> None:
        """Shown: the keyboard starts where one stands."""
        self.plan.arrange()
        self.scroller.verticalScrollBar().setValue(0)
        start = next((one.door for one in self.plan.chambers if one.room.name == self._here), None)
        if start is not None:
            QTimer.singleShot(0, self, partial(self._step_to, start, Qt.FocusReason.OtherFocusReason))

    def _step_to(self, door: QWidget, reason: Qt.FocusReason) -> None:
        door.setFocus(reason)
        self.scroller.ensureWidgetVisible(door)

    def _walk(self, door: QWidget, key: int) -> None:
        """To the nearest door in the direction of an arrow key, if there is one."""
        across = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        sign = 1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1
        start = self._centre(door)
        best: tuple[int, QWidget] | None = None
        for other in self.doors:
            away = self._centre(other) - start
            ahead, aside = (away.x(), away.y()) if across else (away.y(), away.x())
            far = sign * ahead + 3 * abs(aside)
            if sign * ahead > self.plan.theme.px(8) and (best is None or far < best[0]):
                best = (far, other)
        if best is not None:
            self._step_to(best[1], Qt.FocusReason.TabFocusReason)

    def _centre(self, door: QWidget) -> QPoint:
        return door.mapTo(self.plan, door.rect().center())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self.plan.arrange)
        super().changeEvent(event)


def _notebook_words() -> str:
    return words.translate("Map", "Lab notebook")
