"""The paper's side of the room: what this is, a guess, both harms, and where to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.faceprint import words
from app.ui.faceprint.harms import HarmPair
from app.ui.parts.base import Material, Panel
from app.ui.parts.button import Button, Kind
from app.ui.parts.flow import Flow
from app.ui.parts.guess import Guess
from app.ui.parts.keep import Keep
from app.ui.parts.rail import Grip, Rail
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

STEPS = 100
"""Of the guess, from 0 to 1: a hundredth each."""
FIRST = 50
"""Where the guess starts: it suggests neither answer."""
NARROW = 410.0
"""Design pixels of paper under which the headline is set smaller."""


class Sheet(Panel):
    """One column, top to bottom; a question for consent takes the place of the guess and the harms."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Material.PAPER)
        self.title, self.task = Words(theme, Role.TITLE), Words(theme, Role.CONTROL)
        self.rail = Rail(
            theme, words.guess_name, lambda step: words.figure(step / STEPS), words.guess_ends,
            least=0, most=STEPS, arrow=1, page=5, grip=Grip.YOU,
        )  # fmt: skip
        self.rail.setValue(FIRST)
        self.guess = Guess(theme, self.rail)
        self.first_look = Words(theme, Role.CONTROL_BOLD)
        self.reveal = Button(theme, words.reveal, Kind.MAIN)
        self.harms = HarmPair(theme)
        self.again, self.keep = Button(theme, words.new_start), Keep(theme)
        self.onward, self.own = Button(theme, words.onward, Kind.LINK), Button(theme, words.own_face, Kind.LINK)
        self.know, self.why = Button(theme, words.know, Kind.LINK), Button(theme, words.why, Kind.LINK)
        self._links = Flow(gap=theme.px(14), row_gap=0)
        for button in (self.again, self.keep, self.onward, self.own, self.know, self.why):
            self._links.addWidget(button)
        self._column = QVBoxLayout(self)
        for part in (self.title, self.task, self.guess, self.first_look, self.reveal, self.harms):
            self._column.addWidget(part)
        self._column.setAlignment(self.reveal, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._column.addLayout(self._links)
        self._notice: QWidget | None = None

    def say(self, name: str | None, *, eyes: bool) -> None:
        """Say everything in the language in force; `name` is a rendered visitor's."""
        self.title.say(words.title(name, asked=self._notice is not None))
        self.task.say(words.task(name))
        self.guess.ask(words.question(name, eyes=eyes))
        self.first_look.say(words.first_look())

    @property
    def guessed(self) -> float | None:
        """The guess that is kept, a similarity; None while there is none."""
        return None if self.guess.value is None else int(self.guess.value) / STEPS

    def show_guess(self, guess: float | None) -> None:
        """Let this guess be kept, or none; emits nothing."""
        self.guess.show_guess(None if guess is None else round(guess * STEPS))

    def set_notice(self, notice: QWidget | None) -> None:
        """Put a question under the first words, or take it away."""
        if self._notice is not None:
            self._notice.hide()
            self._column.removeWidget(self._notice)
        self._notice = notice
        if notice is not None:
            self._column.insertWidget(2, notice)
            notice.show()

    def show_what_belongs(self, *, faces_first: bool, rendered: bool) -> None:
        """The question for consent, or two faces to look at, or the guess; a way to one's own face if none is shown."""
        asked = self._notice is not None
        self.task.setVisible(not asked)
        self.guess.setVisible(not asked and not faces_first)
        self.first_look.setVisible(not asked and faces_first)
        self.reveal.setVisible(not asked and faces_first)
        self.harms.setVisible(not asked)
        self.again.setVisible(not asked)
        self.keep.setVisible(not asked)
        self.own.setVisible(not asked and rendered)

    def height_in(self, wide: int) -> int:
        """How high the sheet has to be in `wide` pixels."""
        px = self.theme.px
        role = Role.TITLE if NARROW <= wide / self.theme.scale < 560 else Role.HEADING
        if role is not self.title.role:
            self.title.role = role
            self.title.updateGeometry()
        self._column.setContentsMargins(px(24), px(14), px(24), px(10))
        if self._column.spacing() != px(10):  # setting it asks for a new layout, which would ask here again, for ever
            self._column.setSpacing(px(10))
        self._links.gap = px(14)
        return self._column.heightForWidth(wide)
