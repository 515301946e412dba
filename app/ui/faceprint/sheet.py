"""The paper's side of the room: what this is, a guess, both harms, and where to go on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.faceprint import words
from app.ui.faceprint.harms import HarmPair
from app.ui.parts.base import Material, Panel
from app.ui.parts.button import Button, Kind
from app.ui.parts.flow import Flow
from app.ui.parts.fold import cut_by, height_of, shown_in
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
SIDE = 24
"""Design pixels left and right."""


@dataclass(frozen=True, slots=True)
class _Air:
    """Design pixels above, below and between the parts; whether what to do is said, and whether the title is large."""

    above: int
    below: int
    between: int
    tasked: bool = True
    large: bool = True


_AIRS = (_Air(14, 10, 10), _Air(8, 4, 4), _Air(8, 4, 4, tasked=False), _Air(4, 2, 4, tasked=False, large=False))
"""The first with which all is seen at once, else the first of all."""


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
        self._covered = True
        self.skip = Button(theme, lambda: words.skip(covered=self._covered), Kind.LINK)
        """Shows the trace without a guess, and covers it again."""
        self.harms = HarmPair(theme)
        self.again, self.keep = Button(theme, words.new_start), Keep(theme)
        self.onward, self.own = Button(theme, words.onward, Kind.LINK), Button(theme, words.own_face, Kind.LINK)
        self.know, self.why = Button(theme, words.know, Kind.LINK), Button(theme, words.why, Kind.LINK)
        self._links = Flow(gap=theme.px(14), row_gap=0)
        for button in (self.again, self.keep, self.onward, self.own, self.know, self.why):
            self._links.addWidget(button)
        self.column = QVBoxLayout(self)
        for part in (self.title, self.task, self.guess, self.first_look, self.reveal, self.skip, self.harms):
            self.column.addWidget(part)
        for button in (self.reveal, self.skip):
            self.column.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.column.addLayout(self._links)
        self._notice: QWidget | None = None
        self._air, self._spread, self._asked = _AIRS[0], (0, 0), False
        self.least = 0
        """How high it has to be, not spread, in the width that it was fitted to last, pixels."""

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
            self.column.removeWidget(self._notice)
        self._notice = notice
        if notice is not None:
            self.column.insertWidget(2, notice)
            notice.show()

    def show_what_belongs(self, *, covered: bool, faces_first: bool, rendered: bool) -> None:
        """The question for consent, or two faces to look at, or the guess; what came of it once it is not `covered`;
        a way to one's own face if none is shown."""
        self._asked = asked = self._notice is not None
        free = not covered and not faces_first and self.guessed is None
        self._covered = covered
        self.skip.retranslate()
        self.skip.updateGeometry()
        self.skip.setVisible(not asked and (covered or free))
        self.task.setVisible(not asked and self._air.tasked)
        self.guess.setVisible(not asked and not faces_first and not free)
        self.first_look.setVisible(not asked and faces_first)
        self.reveal.setVisible(not asked and faces_first)
        self.harms.setVisible(not asked and not covered)
        self.again.setVisible(not asked)
        self.keep.setVisible(not asked and not covered)
        self.own.setVisible(not asked and rendered)

    def fit(self, wide: int, high: float) -> int:
        """Take as much air as `wide` by `high` pixels leave; returns the height that it has to have."""
        self._links.gap = self.theme.px(14)
        fits = (air for air in _AIRS if self._height(air, wide) <= high)
        self._air = next(fits, _AIRS[0])
        self.least = self._height(self._air, wide)
        role = self._title_role(self._air, wide)
        if role is not self.title.role:
            self.title.role = role
            self.title.updateGeometry()
        self.task.setVisible(not self._asked and self._air.tasked)
        self._take_air()
        return self.column.heightForWidth(wide)

    def _title_role(self, air: _Air, wide: int) -> Role:
        if not air.large:
            return Role.LABEL
        return Role.TITLE if NARROW <= wide / self.theme.scale < 560 and air is _AIRS[0] else Role.HEADING

    def _height(self, air: _Air, wide: int) -> int:
        """How high it would be in `wide` pixels with so much air."""
        px, inner = self.theme.px, wide - 2 * self.theme.px(SIDE)
        highs = [height_of(part, inner) for part in shown_in(self.column) if part not in (self.task, self.title)]
        highs.append(self.title.height_as(self._title_role(air, wide), inner))
        if air.tasked and not self._asked:
            highs.append(self.task.heightForWidth(inner))
        return sum(highs) + px(air.between) * (len(highs) - 1) + px(air.above) + px(air.below)

    def part_at(self, fold: int | None, lower: int = 0) -> int:
        """Spread what is above `fold` so far that nothing stands across it; None: do not.

        The links at the foot have air above them that no spreading moves: returned is how many pixels higher than
        needed the sheet has to be instead, which it is by `lower` already.
        """
        gap, rest = self._spread
        missing, above = (0, 1) if fold is None else cut_by(self.column, fold, gap, rest + lower)
        footed = above == len(shown_in(self.column)) - 1 and self.height() > self.column.heightForWidth(self.width())
        spread = (0, 0) if footed else divmod(missing, max(above, 1))
        if spread != self._spread:
            self._spread = spread
            self._take_air()
        return missing if footed else 0

    def _take_air(self) -> None:
        px, air, (gap, rest) = self.theme.px, self._air, self._spread
        self.column.setContentsMargins(px(SIDE), px(air.above) + rest, px(SIDE), px(air.below))
        if self.column.spacing() != px(air.between) + gap:  # to set it asks for a new layout, and that here
            self.column.setSpacing(px(air.between) + gap)
