"""The lesson reader: one step at a time, with its sources, and a room of the lab where the step has one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.lessons.levels import Level, at_level
from app.lessons.types import Lesson, Room
from app.model.errors import LessonInvalid
from app.ui.lesson.kept import Kept
from app.ui.lesson.leaf import Leaf
from app.ui.lesson.notes import TEACHER
from app.ui.lesson.opened import Opened, discard
from app.ui.lesson.press import STEP_KEYS, StepScroll
from app.ui.lesson.problems import Problems
from app.ui.lesson.rail import Progress, Rail, stop_of
from app.ui.lesson.room_keep import MakeRoom, RoomKeep
from app.ui.lesson.sheet import Sheet
from app.ui.lesson.strip import Strip
from app.ui.lesson.tab import set_tab_order
from app.ui.lesson.ways_on import WaysOn
from app.ui.lesson.whole import as_one_page
from app.ui.pages.page import Page
from app.ui.theme import Theme

LARGE = 560
"""Design pixels of width from which an upright page sets its headline large."""


class LessonPage(Page):
    """Shows one lesson. `make_room(room, preset)` is asked for a room once in a lesson; at most one is alive."""

    step_changed = Signal(str, int)
    """A step is shown: the lesson's id, and the step from 0."""
    finished = Signal(str)
    """The reader pressed the button after the last step: the lesson's id."""
    room_entered = Signal(str, str)
    """A step with a room is in sight: the room and its preset."""
    room_left = Signal()
    """The room that was entered is no longer in sight."""
    teach_wanted = Signal(str, int)
    """The reader wants the lesson on the projector: its id, and the step from 0."""
    teacher_wanted = Signal()
    """The reader asked for the teacher's notes on this lesson."""
    paper_wanted = Signal()
    """The reader asked for the lesson's worksheets."""
    whole_wanted = Signal(bool)
    """The reader asked for the whole lesson on one page, or for one step at a time again."""
    easier_wanted = Signal(bool)
    """The reader asked for easier words, or for all of it again."""

    def __init__(self, theme: Theme, make_room: MakeRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.lesson: Lesson | None = None
        """The lesson as it is shown, at the reading level in force."""
        self._told: Lesson | None = None
        self._easier, self._whole = False, False
        self.step = 0
        self._opened: Opened | None = None
        self.rail: Rail | None = None
        self._ways = WaysOn(self)
        self._keep = RoomKeep(make_room, self)
        self._keep.entered.connect(self.room_entered)
        self._keep.left.connect(self.room_left)
        self._read: frozenset[int] = frozenset()
        self._kept = Kept()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._make_parts()

    def _make_parts(self) -> None:
        theme = self.theme
        self.sheet, self.strip = Sheet(theme), Strip(theme)
        self.view = StepScroll(theme, self.sheet)
        self.banner, self.progress = Problems(theme), Progress(theme)
        self.sheet.set_frame(self.banner, self.progress)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.strip)
        self._ways.easier.connect(self.easier_wanted)
        self._ways.whole.connect(self.whole_wanted)
        self._ways.teacher.connect(self.teacher_wanted)
        self._ways.paper.connect(self.paper_wanted)
        self._ways.teach.connect(self._teach)
        self.strip.back.clicked.connect(self._back)
        self.strip.on.clicked.connect(self._on)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._fit)
        self._say()

    @property
    def leaf(self) -> Leaf | None:
        """The step that lies open."""
        return None if self._opened is None else self._opened.leaf

    # What is shown ------------------------------------------------------------------------------------

    def show_lesson(self, lesson: Lesson, step: int = 0) -> None:
        """Open `lesson` at `step` (from 0). The same lesson in another language keeps its room and its guesses."""
        if self.lesson is None or lesson.id != self.lesson.id:
            self._close_leaf()
            self._keep.drop()
            if self.lesson is None or _family(lesson) != _family(self.lesson):
                self._kept.clear()
            self._read = frozenset(range(step))
        self._told = lesson
        lesson = at_level(lesson, Level.SIMPLE if self._easier else Level.FULL)
        lesson = self.lesson = as_one_page(lesson) if self._whole else lesson
        if self.rail is not None:
            discard(self.rail)
        self.rail = Rail(self.theme, lesson)
        self.rail.wanted.connect(self.show_step)
        self.sheet.set_rail(self.rail)
        self.show_step(step)

    def set_easier(self, *, easier: bool) -> None:
        """Show the lesson in easier words, or all of it."""
        if easier != self._easier:
            self._easier = easier
            if self._told is not None:
                self.show_lesson(self._told, self.step)

    def set_whole(self, *, whole: bool) -> None:
        """Show the lesson on one page, to scroll, or one step at a time."""
        if whole != self._whole:
            self._whole = self.sheet.long = whole
            if self._told is not None:
                self.show_lesson(self._told)

    def show_step(self, step: int) -> None:
        """Turn to `step`, from 0; beyond the ends it stays at the first or the last."""
        if self.lesson is None:
            return
        self.step = min(max(step, 0), len(self.lesson.steps) - 1)
        self._read |= {self.step}
        self._close_leaf()
        leaf = self._new_leaf(self.lesson)
        self._opened = Opened(leaf, self.lesson, self.sheet, self.view)
        self._say()
        self._suit()
        self.view.verticalScrollBar().setValue(0)
        self.sheet.set_step(leaf.texts, leaf.aside)
        self._scrolled()
        rail = () if self.rail is None else (self.rail,)
        set_tab_order(self, [*rail, *leaf.parts, self.strip.back, self.strip.on])
        self._announce()
        self.step_changed.emit(self.lesson.id, self.step)
        self._settle(shown=self.isVisible())

    def show_problem(self, problems: Sequence[LessonInvalid]) -> None:
        """Name what is wrong with which lesson file, and on which line; none takes the message away."""
        self.banner.show_problems(problems)
        self.sheet.arrange()

    def reset(self) -> None:
        self._kept.clear()
        self._read = frozenset()
        self.show_step(0)

    def start_over(self) -> None:
        self._close_leaf()
        self._keep.drop()
        super().start_over()

    def arrive(self, **_wishes: object) -> None:
        self.setFocus()

    def _new_leaf(self, lesson: Lesson) -> Leaf:
        assert self._told is not None
        links = tuple(self._ways.from_step(self._told, self.step, easier=self._easier, whole=self._whole))
        return Leaf(self.theme, lesson, self.step, self._kept, self.show_step, self._room_for, links)

    def _teach(self) -> None:
        assert self._told is not None
        notes = self._told.id.endswith(TEACHER)
        self.teach_wanted.emit(_family(self._told), 0 if notes or self._whole else self.step)

    def _close_leaf(self) -> None:
        if self._opened is not None:
            self._opened.close(self)
        self._opened = None

    # Rooms --------------------------------------------------------------------------------------------

    @property
    def room(self) -> QWidget | None:
        """The room that the lesson has open."""
        return self._keep.room

    def _room_for(self, block: Room) -> QWidget | None:
        return self._keep.get(block.room, block.preset) if block.stands else None

    def _settle(self, *, shown: bool) -> None:
        has_room = self.leaf is not None and self.leaf.frame is not None
        self._keep.settle(shown=shown and has_room)

    # Turning ------------------------------------------------------------------------------------------

    def _back(self) -> None:
        if self.lesson is not None and self.step == 0 and self.lesson.id.endswith(TEACHER):
            self.finished.emit(self.lesson.id)
        elif self.lesson is None or self.step == 0:
            self.wanted.emit("home")
        else:
            self.show_step(self.step - 1)

    def _on(self) -> None:
        if self.lesson is None:
            return
        if self.step + 1 < len(self.lesson.steps):
            self.show_step(self.step + 1)
        else:
            self.finished.emit(self.lesson.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused, turn = QApplication.focusWidget(), STEP_KEYS.get(Qt.Key(event.key()))
        if self.room is not None and focused is not None and (self.room is focused or self.room.isAncestorOf(focused)):
            event.ignore()
        elif turn is not None:
            self._turn(turn)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _turn(self, by: int) -> None:
        if self.lesson is not None and 0 <= self.step + by < len(self.lesson.steps):
            self.show_step(self.step + by)

    # Words --------------------------------------------------------------------------------------------

    def _say(self) -> None:
        lesson = self.lesson
        self.strip.show_step(lesson, self.step)
        if lesson is None:
            return
        entry, count = stop_of(lesson, self.step), len(lesson.steps)
        self.progress.show_step(self.step, count, self._read, f"{entry.when}, {entry.what}" if entry else "")
        if self.rail is not None:
            self.rail.mark(self._read, self.step)
        self.setAccessibleName(f"{lesson.title}. {self.progress.text()}")

    def _announce(self) -> None:
        if self.leaf is not None and self.isVisible() and QAccessible.isActive():
            said = f"{self.progress.text()}. {self.leaf.headline.text()}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # Size ---------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        self._suit()
        self.sheet.arrange()
        self._scrolled()

    def _suit(self) -> None:
        self.sheet.page_width = self.width()
        cols = self.sheet.columns
        if self.leaf is not None:
            self.leaf.fit(wide=cols.wide, large=cols.wide or self.height() > self.width() >= self.theme.px(LARGE))
        self.strip.fit(cols.text[0] if cols.wide else self.theme.px(24), cols.aside[1])

    def _scrolled(self) -> None:
        self.sheet.scrolled(self.view.verticalScrollBar().value(), self.view.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._settle(shown=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._settle(shown=False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


def _family(lesson: Lesson) -> str:
    """A lesson and the notes on it share what the class has done."""
    return lesson.id.removesuffix(TEACHER)
