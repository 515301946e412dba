"""The first page: one question, and the way to the rooms and the lessons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.lesson.tab import tab_through
from app.ui.pages.handle import STEPS
from app.ui.pages.page import Page
from app.ui.pages.scene import Scene
from app.ui.parts.row import Row
from app.ui.parts.scroll import Scroll
from app.ui.rooms import ROOMS, Room
from app.ui.theme import Role, Theme


@dataclass(frozen=True, slots=True)
class LessonCard:
    """What the first page says of a lesson."""

    id: str
    number: int
    title: str
    minutes: int
    question: str = ""
    read: bool = False


class Home(Page):
    """`wanted` asks for a room or page by name, `lesson_wanted` for a lesson by id."""

    lesson_wanted = Signal(str)
    language_pressed = Signal()
    bare = True

    def __init__(
        self,
        theme: Theme,
        other_language: Callable[[], str],
        rooms: Sequence[Room] = ROOMS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._cards: tuple[LessonCard, ...] = ()
        self.scene = Scene(theme, self._headline)
        for words, page in (
            (self._settings_words, "settings"),
            (self._privacy_words, "about"),
            (self._help_words, "help"),
        ):
            self.scene.add_link(words).acted.connect(partial(self.wanted.emit, page))
        self.scene.add_link(other_language).acted.connect(self.language_pressed)
        self.scene.room_rows = [
            *(self._room_row(number, room) for number, room in enumerate(rooms, 1)),
            self._page_row(self._map_words, "map"),
        ]
        self.scroller = Scroll(theme, self.scene)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroller)
        self._retitle()

    def show_lessons(self, cards: Sequence[LessonCard]) -> None:
        """List these lessons, in this order."""
        self._cards = tuple(cards)
        rows = [self._lesson_row(card) for card in self._cards]  # made in the order of reading, which is Tab's
        self.scene.set_lesson_rows([*rows, self._page_row(self._teach_words, "teach")] if rows else [])
        self._retitle()

    def reset(self) -> None:
        self.scene.handle.setValue(STEPS // 2)

    def _room_row(self, number: int, room: Room) -> Row:
        row = Row(
            self.theme, room.title, number=str(number), spoken=room.about, role=Role.LABEL, cut=self.scene.line,
            parent=self.scene,
        )  # fmt: skip
        row.acted.connect(partial(self.wanted.emit, room.name))
        return row

    def _page_row(self, words: Callable[[], str], page: str) -> Row:
        unnumbered = " "  # in line with the numbered rows above
        row = Row(self.theme, words, number=unnumbered, role=Role.LABEL, cut=self.scene.line, parent=self.scene)
        row.acted.connect(partial(self.wanted.emit, page))
        return row

    def _lesson_row(self, card: LessonCard) -> Row:
        def title() -> str:
            return card.title

        def about() -> str:
            return self.tr("read")

        def spoken() -> str:
            words = self.tr("{minutes} minutes, read") if card.read else self.tr("{minutes} minutes")
            return f"{card.question}\n{words.format(minutes=card.minutes)}".strip()

        row = Row(
            self.theme, title, about if card.read else None, number=str(card.number), beside=True, spoken=spoken,
            role=Role.LABEL, cut=self.scene.line, parent=self.scene,
        )  # fmt: skip
        row.acted.connect(partial(self.lesson_wanted.emit, card.id))
        return row

    def _headline(self) -> str:
        #: Keep the line break: the title is set in two lines on an upright screen.
        return self.tr("Where would you\ndraw the line?")

    def _map_words(self) -> str:
        return self.tr("Map of the lab")

    def _teach_words(self) -> str:
        return self.tr("Teach a class")

    def _settings_words(self) -> str:
        return self.tr("Settings")

    def _privacy_words(self) -> str:
        return self.tr("Privacy")

    def _help_words(self) -> str:
        return self.tr("Help")

    def _retitle(self) -> None:
        self.scene.rooms_title.say(self.tr("Explore the lab"))
        self.scene.lessons_title.say(self.tr("Lessons"))
        self.scene.lessons_title.setVisible(bool(self._cards))
        self.scene.setAccessibleName(self._headline().replace("\n", " "))
        self.scene.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._order_tab)  # once everything lies where it will

    def _order_tab(self) -> None:
        """As one reads: the line's handle stands over the rows or between them, as the window is upright or wide."""
        scene = self.scene
        rows: list[QWidget] = list(scene.room_rows)
        over = scene.handle.y() < rows[0].y()
        middle = [scene.handle, *rows] if over else [*rows, scene.handle]
        tab_through([scene.mark, *scene.links, *middle, *scene.lesson_rows])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
            QTimer.singleShot(0, self.scene, self.scene.arrange)  # the links learn of it after this page
        super().changeEvent(event)
