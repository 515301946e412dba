"""What the class sees of a talk: a slide, or a room that fills the screen, or black."""

from __future__ import annotations

from math import sqrt
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.lessons.types import Room
from app.ui.lesson.room_keep import MakeRoom, RoomKeep
from app.ui.lesson.stack import height_of
from app.ui.lesson.word import Explainer
from app.ui.parts.base import Material, Panel
from app.ui.parts.scroll import Scroll
from app.ui.teach.board import Board
from app.ui.teach.deck import Deck, Slide
from app.ui.teach.projector import Projector
from app.ui.teach.talk import Talk
from app.ui.theme import Theme

_GENEROUS: Final = 1.05
"""A slide is not all text: what is guessed to fit is tried a little larger."""


class Black(QWidget):
    """The projector, black. A press on it is a wish for light."""

    pressed = Signal()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)


class Screen(QWidget):
    """Follows `talk`. `make_room(room, preset)` gives a room's page; at most one is alive.

    A window that only shows what another one leads can hold one of these as well.
    """

    plan_wanted = Signal(int)
    """A plan of so many minutes was chosen."""

    def __init__(self, theme: Theme, talk: Talk, make_room: MakeRoom, parent: QWidget) -> None:
        super().__init__(parent)
        self.projector, self._talk, self.keep = Projector(theme), talk, RoomKeep(make_room, self)
        self.sheet = Panel(self.projector, Material.PAPER)
        self.view = Scroll(self.projector, self.sheet)
        self.view.setParent(self)
        self.black = Black(self)
        self.board: Board | None = None
        self.explainer: Explainer | None = None
        self._shown: tuple[Deck, Slide] | None = None
        self._fitted: tuple[object, ...] = ()
        self.black.hide()
        self.black.pressed.connect(talk.black)
        talk.changed.connect(self.show_place)
        theme.changed.connect(self.fit)

    # What is shown ------------------------------------------------------------------------------------

    def settle(self, *, shown: bool) -> None:
        """Tell whether a room fills the screen; `shown` is whether anything does."""
        slide = self._talk.slide
        self.keep.settle(shown=shown and slide is not None and slide.room is not None)

    def show_place(self) -> None:
        """Show what the talk says."""
        deck, slide, place = self._talk.deck, self._talk.slide, self._talk.place
        if deck is None or slide is None:
            self._clear_board()
            self.keep.drop()
            self._shown = None
            return
        if self._shown is None or self._shown[0] is not deck or self._shown[1] is not slide:
            self._shown = deck, slide
            self._turn(deck, slide)
        if self.board is not None:
            self.board.reveal(shown=place.revealed)
        self.black.setVisible(place.blank)
        self.fit()

    def _turn(self, deck: Deck, slide: Slide) -> None:
        self._take_focus()
        self._clear_board()
        if slide.room is not None:
            self._open_room(slide.room)
        else:
            self.board = Board(self.projector, deck, slide, self._talk.kept, self._jump)
            self.board.setParent(self.sheet)
            self.board.show()
            self.board.plan_wanted.connect(self.plan_wanted)
            self.explainer = Explainer(self.board.proses, deck.lesson, self.sheet, self.view, marks=True)
            if self.board.count is not None:
                self.board.count.changed.connect(self._talk.voted)
        self._fitted = ()
        self.view.verticalScrollBar().setValue(0)
        self.view.setVisible(self.board is not None)
        if self.keep.room is not None:
            self.keep.room.setVisible(self.board is None)

    def _take_focus(self) -> None:
        """What goes out of sight gives the keyboard back: Qt would hand it to any button, such as the one that ends."""
        focused, page = QApplication.focusWidget(), self.parentWidget()
        if focused is not None and page is not None and self.isAncestorOf(focused):
            page.setFocus()

    def _jump(self, step: int) -> None:
        if self._talk.deck is not None:
            self._talk.to(self._talk.deck.find(step))

    def _clear_board(self) -> None:
        if self.explainer is not None:
            self.explainer.close()
            self.explainer.deleteLater()
        if self.board is not None:
            self.board.hide()
            self.board.deleteLater()
        self.board = self.explainer = None

    def _open_room(self, wanted: Room) -> None:
        room = self.keep.get(wanted.room, wanted.preset)
        if room is not None and room.parentWidget() is not self:
            room.setParent(self)

    # Size ---------------------------------------------------------------------------------------------

    def scrolled(self, by: int) -> bool:
        """Show what lies further down (1) or up (-1) on a slide that is too long; False when there is no more."""
        bar = self.view.verticalScrollBar()
        before = bar.value()
        if self.board is not None:
            bar.setValue(before + by * round(self.height() * 0.8))
        return bar.value() != before

    def fit(self) -> None:
        """Draw the slide as large as it fits."""
        for part in (self.view, self.black, *(() if self.keep.room is None else (self.keep.room,))):
            part.setGeometry(self.rect())
        self.black.raise_()
        if self.board is None or self.width() < 2:
            return
        wanted = (self.board, self.size(), *self.projector.scales(self.size()))
        if wanted != self._fitted:
            self._fitted = wanted
            self._size_board(self.board, self.projector.scales(self.size()))
        high = height_of(self.board, self.width())
        self.sheet.setMinimumHeight(high)
        self.board.setGeometry(0, 0, self.width(), max(high, self.height()))

    def _size_board(self, board: Board, scales: tuple[float, ...]) -> None:
        """A size at which the slide fits with its answer shown, so that showing it moves nothing."""
        board.reveal(shown=True)
        at, last = 0, len(scales) - 1
        while True:
            self.projector.show_at(scales[at])
            over = height_of(board, self.width()) / max(1, self.height())
            if over <= 1 or at == last:
                break
            guess = scales[at] / sqrt(over) * _GENEROUS  # text that is twice as large fills four times the room
            wanted = next((place for place in range(at + 1, last) if scales[place] <= guess), last - 1)
            at = max(wanted, at + 1)  # a guess never leads to the very last
        board.reveal(shown=self._talk.place.revealed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
