"""Teach: choose a lesson, and lead through it slide by slide."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.lesson.room_keep import MakeRoom
from app.ui.lesson.tab import set_tab_order
from app.ui.pages.page import Page
from app.ui.teach.foot import Foot
from app.ui.teach.keys import CLICKER, TEACH_KEYS, method_for
from app.ui.teach.screen import Black, Screen
from app.ui.teach.start import Offer, Start
from app.ui.teach.talk import Talk
from app.ui.theme import Theme

TICK_MS = 5000
"""How often the minutes are looked at again."""


class TeachPage(Page):
    """Follows `talk`; without a deck it offers lessons."""

    lesson_chosen = Signal(str)
    """A lesson to be taught: its id."""
    plan_wanted = Signal(int)
    """Another plan of the lesson, of so many minutes."""
    ended = Signal()
    """The teacher has ended the talk."""
    room_entered = Signal(str, str)
    """A room fills the screen: the room and its preset."""
    room_left = Signal()
    """The room that was entered no longer does."""
    bare = True

    def __init__(self, theme: Theme, talk: Talk, make_room: MakeRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.talk = theme, talk
        self.start = Start(theme, self)
        self.stage = Screen(theme, talk, make_room, self)
        self.foot = Foot(theme, talk, self)
        self.black_foot = Black(self)
        self.black_foot.pressed.connect(talk.black)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.foot.show_place)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.start.chosen.connect(self.lesson_chosen)
        self.start.wanted.connect(self.wanted)
        self.foot.on.acted.connect(self.on)
        self.foot.end.acted.connect(self.end)
        self.stage.keep.entered.connect(self.room_entered)
        self.stage.keep.left.connect(self.room_left)
        self.stage.plan_wanted.connect(self.plan_wanted)
        talk.changed.connect(self._show)
        theme.changed.connect(self._arrange)
        self._bind_clicker()
        self._show()

    def _bind_clicker(self) -> None:
        """Keys of a room's control would be gone before this page hears of them; a shortcut comes first."""
        for entry in TEACH_KEYS:
            for key in set(entry.keys) & set(CLICKER):
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(partial(self._call, entry.calls))

    # What it is told ----------------------------------------------------------------------------------

    def offer(self, offers: Sequence[Offer]) -> None:
        """List these lessons."""
        self.start.offer(offers)

    def arrive(self, **_wishes: object) -> None:
        if self.talk.deck is None:
            self.start.arrive()
        self.setFocus()

    def leave(self) -> None:
        if self.talk.place.blank:
            self.talk.black()

    def reset(self) -> None:
        """The room that fills the screen is as at first; where none does, nothing is."""
        room, slide = self.stage.keep.room, self.talk.slide
        if slide is not None and slide.room is not None and isinstance(room, Page):
            room.reset()

    def _show(self) -> None:
        talking = self.talk.deck is not None
        black = talking and self.talk.place.blank
        parts = ((self.start, not talking), (self.stage, talking), (self.foot, talking), (self.black_foot, black))
        for part, shown in parts:
            part.setVisible(shown)
        self.foot.show_place()
        self._arrange()
        self._settle()
        set_tab_order(self, [self.start, self.stage, self.foot])  # a slide's parts are made after the foot
        self._say()

    def _say(self) -> None:
        deck, slide = self.talk.deck, self.talk.slide
        if deck is None or slide is None:
            self.setAccessibleName(self.start.headline.text())
            return
        title = deck.lesson.title if slide.step is None else deck.lesson.steps[slide.step].title
        said = ". ".join(filter(None, (title, self.foot.where.text())))
        if said != self.accessibleName():
            self.setAccessibleName(said)
            if self.isVisible() and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _settle(self) -> None:
        self.stage.settle(shown=self.isVisible())

    # Moves --------------------------------------------------------------------------------------------

    def on(self) -> None:
        """Next: what lies further down, an answer, the next slide."""
        if self.talk.place.blank or not self.stage.scrolled(1):
            self.talk.on()

    def back(self) -> None:
        """The same way back."""
        if self.talk.place.blank or not self.stage.scrolled(-1):
            self.talk.back()

    def reveal(self) -> None:
        """Show or hide the answer."""
        self.talk.reveal()

    def black(self) -> None:
        """Black, or light again."""
        self.talk.black()

    def light(self) -> None:
        """Light again."""
        if self.talk.place.blank:
            self.talk.black()

    def first(self) -> None:
        """To the first slide."""
        self.talk.to(0)

    def last(self) -> None:
        """To the last slide."""
        if self.talk.deck is not None:
            self.talk.to(len(self.talk.deck.slides) - 1)

    def end(self) -> None:
        """End the talk; out of the black first. Where nothing is taught, back to the first page."""
        if self.talk.place.blank:
            self.talk.black()
        elif self.talk.deck is not None:
            self.ended.emit()
        else:
            self.wanted.emit("home")

    def hand(self, choice: int) -> None:
        """One hand more for the choice with this place, from 0."""
        board = self.stage.board
        if board is not None and board.count is not None and not self.talk.place.blank:
            board.count.add(choice)

    def _call(self, name: str, event: QKeyEvent | None = None) -> None:
        if name == "hand" and event is not None:
            self.hand(int(event.text() or "1") - 1)
        else:
            getattr(self, name)()

    def event(self, event: QEvent) -> bool:
        """Keys of the table are this page's, before the window's shortcuts; a clicker's have shortcuts of their own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def _is_mine(self, event: QKeyEvent) -> bool:
        name = "" if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) else method_for(event)
        return name == "end" or bool(name and self.talk.deck is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = method_for(event)
        if name and (self.talk.deck is not None or name == "end"):
            self._call(name, event)
        else:
            super().keyPressEvent(event)

    # Size ---------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.foot.fit(self.width())
        high = self.foot.heightForWidth(self.width())
        top = max(1, self.height() - high)
        self.start.setGeometry(self.rect())
        self.stage.setGeometry(0, 0, self.width(), top)
        self.foot.setGeometry(0, top, self.width(), high)
        self.black_foot.setGeometry(self.foot.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        self._settle()
