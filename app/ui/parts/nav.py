"""The strip on top: the name, the rooms, and the way to lessons, settings and help. Folds when it gets tight."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.parts.base import Part
from app.ui.parts.button import Button, Kind
from app.ui.parts.mirror import mirrored
from app.ui.parts.text import Laid
from app.ui.parts.wordmark import Wordmark
from app.ui.rooms import Room
from app.ui.theme import TARGET, Palette, Role, Theme

HEIGHT = 52
"""Of the strip, design pixels."""


class RoomButton(Part, QAbstractButton):
    """A numbered word; inverted when it is the current room."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, number: int, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self.room, self._number = room, number
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._clicked)
        self.follow(theme)

    def _clicked(self) -> None:
        self.wanted.emit(self.room.name)

    def set_current(self, current: bool) -> None:
        """Mark it as the room one is in."""
        self.setChecked(current)
        self.setAccessibleDescription(self.tr("You are in this room") if current else self.room.about())
        self.update()

    def retranslate(self) -> None:
        self.setText(self.room.title())
        self.setAccessibleName(self.tr("Room {number}, {title}").format(number=self._number, title=self.text()))
        self.set_current(self.isChecked())

    def nextCheckState(self) -> None:
        """Only the window says which room is the current one."""

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self.theme.font(Role.CONTROL_BOLD)).horizontalAdvance(self.text())
        return QSize(round(wide) + self.theme.px(10 + 14 + 10), self.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(TARGET), self.theme.px(TARGET))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        on = self.isChecked() or self.isDown()
        if on:
            painter.fillRect(self.rect(), palette.colour("ink"))
        left, text = self.theme.px(10), palette.ground if on else palette.ink
        painter.setFont(self.theme.font(Role.SMALL_BOLD if on else Role.SMALL))
        painter.setPen(text if on else palette.quiet)
        wide, middle = self.theme.px(14), Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(self, QRect(left, 0, wide, self.height())), middle, str(self._number))
        painter.setFont(self.theme.font(Role.CONTROL_BOLD if on else Role.CONTROL))
        painter.setPen(text)
        place = QRect(left + wide, 0, self.width() - left - wide, self.height())
        painter.drawText(mirrored(self, place), middle, self.text())
        if self.underMouse() and not on:
            thick = self.theme.px(3)
            painter.fillRect(0, self.height() - thick - 1, self.width(), thick, palette.colour("ink"))


class Undo(Button):
    """An arrow back, whose word is its name. It can always be reached; faint while there is nothing to take back."""

    def __init__(self, theme: Theme, words: Callable[[], str], parent: QWidget) -> None:
        super().__init__(theme, words, Kind.PLAIN, icon="undo", colour="quiet", parent=parent)

    def offer(self, *, some: bool) -> None:
        """Say whether a step can be taken back."""
        self.colour = "ink" if some else "quiet"
        self.setAccessibleDescription("" if some else self.tr("Nothing to take back yet."))
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.words())
        self.setToolTip(self.words())
        self.offer(some=self.colour == "ink")

    def _left(self, _label: Laid) -> float:
        return (self.width() - self.theme.px(20)) / 2


class Nav(Part, QWidget):
    """Asks for pages by name: a room's, or "home", "lessons", "settings", "help", "menu"."""

    wanted = Signal(str)
    undo_pressed = Signal()
    reset_pressed = Signal()
    language_pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        rooms: Sequence[Room],
        other_language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._current = ""
        self._resettable: frozenset[str] = frozenset(room.name for room in rooms)
        self.mark = Wordmark(theme, parent=self)
        self.mark.acted.connect(self._home)
        self.rooms = [RoomButton(theme, number, room, self) for number, room in enumerate(rooms, 1)]
        for button in self.rooms:
            button.wanted.connect(self.wanted)
        self._make_tools(theme, other_language)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(theme)

    def _make_tools(self, theme: Theme, other_language: Callable[[], str]) -> None:
        def tool(words: Callable[[], str], icon: str | None, slot: Callable[[], None]) -> Button:
            button = Button(theme, words, Kind.PLAIN, icon=icon, parent=self)
            button.acted.connect(slot)
            return button

        self.lessons = tool(self._lessons_words, "lessons", self._lessons)
        self.undo = Undo(theme, self._undo_words, self)
        self.undo.acted.connect(self.undo_pressed)
        self.reset = tool(self._reset_words, "reset", self._reset)
        self.settings = tool(self._settings_words, "settings", self._settings)
        self.help = tool(self._help_words, "help", self._help)
        self.language = tool(other_language, None, self.language_pressed.emit)
        self.menu = tool(self._menu_words, None, self._menu)

    # Words and ways -----------------------------------------------------------------------------------

    def _undo_words(self) -> str:
        return self.tr("Undo")

    def _reset_words(self) -> str:
        return self.tr("Reset")

    def _lessons_words(self) -> str:
        return self.tr("Lessons")

    def _settings_words(self) -> str:
        return self.tr("Settings")

    def _help_words(self) -> str:
        return self.tr("Help")

    def _menu_words(self) -> str:
        return self.tr("Menu")

    def _home(self) -> None:
        self.wanted.emit("home")

    def _reset(self) -> None:
        self.reset_pressed.emit()

    def _lessons(self) -> None:
        self.wanted.emit("lessons")

    def _settings(self) -> None:
        self.wanted.emit("settings")

    def _help(self) -> None:
        self.wanted.emit("help")

    def _menu(self) -> None:
        self.wanted.emit("menu")

    def set_current(self, page: str) -> None:
        """Show where one is."""
        self._current = page
        for button in self.rooms:
            button.set_current(button.room.name == page)
        self._arrange()

    # Layout -------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "menu"):
            self._arrange()

    def retranslate(self) -> None:
        # The children learn of the new language after this part does.
        QTimer.singleShot(0, self, self._arrange)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(640), self.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _steps(self) -> list[Button]:
        """The ways back in a room; they are nowhere else, so they go last when it gets tight."""
        return [self.undo, self.reset] if self._current in self._resettable else []

    def _fits(self, rooms: Sequence[QWidget], tools: Sequence[QWidget]) -> bool:
        px = self.theme.px
        wide = px(24) + self.mark.sizeHint().width() + px(24)
        wide += sum(part.sizeHint().width() for part in rooms) + px(16)
        wide += sum(part.sizeHint().width() + px(8) for part in tools) + px(16)
        return wide <= self.width()

    def _arrange(self) -> None:
        """Show all of it, or fold: first the tools into the menu, then the other rooms, then every room."""
        steps = self._steps()
        here = [button for button in self.rooms if button.isChecked()]
        for rooms, tools in (
            (self.rooms, [self.lessons, *steps, self.settings, self.help, self.language]),
            (self.rooms, [*steps, self.language, self.menu]),
            (here, [*steps, self.language, self.menu]),
            (here, [*steps, self.menu]),
            (here, [self.menu]),
        ):
            if self._fits(rooms, tools):
                self._place(rooms, tools)
                return
        self._place([], [self.menu])

    def _place(self, rooms: Sequence[QAbstractButton], tools: Sequence[QAbstractButton]) -> None:
        px, tall = self.theme.px, self.height() - 1
        every: list[QAbstractButton] = [*self.rooms, self.lessons, self.undo, self.reset, self.settings, self.help]
        for part in [*every, self.language, self.menu]:
            part.setVisible(part in rooms or part in tools)
        mark = self.mark.sizeHint().width()
        self.mark.setGeometry(mirrored(self, QRect(px(24), 0, mark, tall)))
        x = px(24) + mark + px(24)
        for part in rooms:
            part.setGeometry(mirrored(self, QRect(x, 0, part.sizeHint().width(), tall)))
            x += part.width()
        x = self.width() - px(20)
        for part in reversed(tools):
            x -= part.sizeHint().width()
            place = QRect(x, (tall - px(TARGET)) // 2, part.sizeHint().width(), px(TARGET))
            part.setGeometry(mirrored(self, place))
            x -= px(8)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        thin = max(1, self.theme.px(1))
        painter.fillRect(0, self.height() - thin, self.width(), thin, palette.colour("ink"))
