"""The paper side: which scene, what is to be guessed and done in it, and what is the same for both groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lessons.values import Setting as Value
from app.lessons.values import Settings
from app.model.groups import Tried
from app.ui.groups import named, story
from app.ui.groups.board import Board
from app.ui.groups.even import Even
from app.ui.groups.pairs import Pair, Setting, fairness
from app.ui.groups.scenes import ITEMS, Scenes
from app.ui.parts.base import Panel
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Item
from app.ui.parts.flow import Flow
from app.ui.parts.fold import cut_by
from app.ui.parts.guess import Guess, Options
from app.ui.parts.keep import Keep
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

translate = named.translate

SPACE, TIGHT = 8, 3
"""Between two parts, design pixels; and where there is little height."""


@dataclass(frozen=True, slots=True)
class State:
    """How the room stands."""

    scene: str
    pair: Pair
    setting: Setting
    tried: Tried | None
    """What came of every pair of lines, once the visitor has seen it."""
    covered: bool
    """The second group is not shown yet."""


class Desk(Panel):
    """A column of words and choices. The page connects them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.scenes = Scenes(theme)
        self.title = Words(theme, Role.HEADING)
        self.story = Words(theme, Role.READING)
        self.often = _guess(theme, story.OFTEN, story.often_said, pad=Even)
        self.both = _guess(theme, ("yes", "no"), story.both_said)
        self.choose = _guess(theme, ("strangers", "right", "off"), story.choice_said, _choose_again)
        self._guesses = {"guess": self.often, "both": self.both, "choice": self.choose}
        self.try_all = Button(theme, lambda: translate("Groups", "Try every pair of lines"), Kind.MAIN)
        self.board_title = Words(theme, Role.CONTROL_BOLD)
        self.board = Board(theme)
        self.verdict = Words(theme, Role.CONTROL)
        self._scene, self._squat, self._tight, self._tried = "one", False, False, False
        self._pair: Pair | None = None
        self._spread = 0, 0
        """Pixels that every gap is wider, and all begins lower, than they need."""
        self.next = Button(theme, self._next_words, Kind.MAIN, icon="arrow-right", icon_after=True)
        self.keep = Keep(theme)
        self.published_link = Button(theme, lambda: translate("Groups", "The studies"), Kind.LINK)
        self.know_link = Button(theme, lambda: translate("Groups", "How do we know?"), Kind.LINK)
        self.foot = Words(theme, Role.SMALL, colour="quiet")
        self.links = Flow(gap=theme.px(16), row_gap=0)
        for link in (self.keep, self.published_link, self.know_link):
            self.links.addWidget(link)
        self.column = QVBoxLayout(self)
        for part in self._parts():
            self.column.addWidget(part)
        self._buttons = Flow(gap=theme.px(12), row_gap=theme.px(8))
        self._buttons.addWidget(self.try_all)
        self._buttons.addWidget(self.next)
        self.column.addLayout(self._buttons)
        self.column.addStretch(1)
        self.column.addLayout(self.links)
        self.column.addWidget(self.foot)
        self.fit(self._scene, theme.px(24), stacked=False, squat=False)

    def values(self) -> dict[str, Value]:
        """Every guess and choice that was made."""
        return {name: guess.value for name, guess in self._guesses.items() if guess.value is not None}

    def show_values(self, values: Settings) -> None:
        """Let these be made, and no others."""
        for name, guess in self._guesses.items():
            guess.show_guess(str(values[name]) if name in values else None)

    def _parts(self) -> tuple[QWidget, ...]:
        asked = (self.often, self.both)
        checked = (self.board_title, self.board, self.choose, self.verdict)
        return (self.scenes, self.title, self.story, *asked, *checked)

    def show_state(self, state: State) -> None:
        """Say what follows from this."""
        scene, pair, setting, tried = state.scene, state.pair, state.setting, state.tried
        self._scene, self._tried = scene, tried is not None
        self.title.say(story.titles(scene, pair, tried))
        self.story.say(story.story(scene, pair, setting, tried, covered=state.covered))
        self.board_title.say(story.board_title(pair))
        self.board.show_checks(story.checks(pair, setting, searched=scene == "searched"))
        self.verdict.say(story.verdict(pair, setting))
        self._show_guesses(state)
        self._pair = pair
        self._show_foot()
        self.keep.ask_again()
        self._show_parts(state)

    def _show_guesses(self, state: State) -> None:
        strange = fairness(state.pair, state.setting)[0]
        self.often.ask(story.often_question(state.pair))
        self.both.ask(story.both_question())
        self.choose.ask(story.choice_question())
        often, both, chosen = (guess.value for guess in (self.often, self.both, self.choose))
        self.often.tell(story.often_answer(str(often), story.often_came(state.pair, strange)) if often else "")
        self.both.tell(story.both_answer(str(both), state.pair, state.tried) if both else "")
        self.choose.tell(story.choice_answer(str(chosen)) if chosen else "")

    def _show_parts(self, state: State) -> None:
        one, each, searched = (state.scene == item.key for item in ITEMS)
        self._show_least()
        self.often.setVisible(one)
        self.try_all.setVisible(each and self.both.value is not None and state.tried is None)
        self.choose.setVisible(each and state.tried is not None)
        self.verdict.setVisible(searched)
        self.board.setVisible(not state.covered)
        self.board_title.setVisible(not state.covered and not self.choose.isVisibleTo(self))
        self.keep.setVisible(not state.covered)
        self.next.setVisible((one and not state.covered) or (each and self.choose.value is not None))
        self.next.retranslate()
        self.next.updateGeometry()

    def _next_words(self) -> str:
        if self._scene == "one":
            return translate("Groups", "Next: a line for each")
        return translate("Groups", "Next: who is searched")

    def _show_foot(self) -> None:
        """What cannot be shown, and who is drawn: that was said before every line was tried, where little room is."""
        if self._pair is not None:
            known = self._scene == "searched" or (self._tight and self._tried)
            cannot = named.cannot(self._pair)
            self.foot.say(cannot if known else f"{named.drawn()} {cannot}")

    def _show_least(self) -> None:
        """In windows of little height the title stands only where it says more than the open scene's name; there it
        stands for the story until a choice is made, whose price the story says in place of the guess."""
        each, squat = self._scene == "each", self._squat
        landed, chosen = each and self._tried, self.choose.value is not None
        self.title.setVisible(not squat or landed)
        self.title.role = Role.LABEL if squat or (self._tight and landed) else Role.HEADING
        self.story.setHidden(squat and landed and not chosen)
        self.both.setVisible(each and not (squat and landed and chosen))

    def fit(self, scene: str, side: int, *, stacked: bool, squat: bool) -> None:
        """`side` left and right; smaller words and less air where there is much to say, or little height."""
        px, role = self.theme.px, Role.CONTROL if squat or stacked or scene == "each" else Role.READING
        self._squat, self._tight = squat, squat or stacked
        self._show_least()
        self._show_foot()
        if self.story.role is not role:
            self.story.role = role
            self.story.updateGeometry()
        self._space = px(TIGHT if self._tight else SPACE)
        self._margins = side, px(5 if self._tight else 14), side, px(3 if self._tight else 10)
        self._air()
        self.links.gap, self._buttons.gap = px(4 if squat else 16), px(12)

    def part_at(self, fold: int | None) -> None:
        """Spread what is above `fold` so far that nothing stands across it; None: do not."""
        missing, above = (0, 1) if fold is None else cut_by(self.column, fold, *self._spread)
        spread = divmod(missing, max(above, 1))  # to the pixel: rows of links stand close
        if spread != self._spread:
            self._spread = spread
            self._air()

    def _air(self) -> None:
        (left, top, right, bottom), (gap, rest) = self._margins, self._spread
        self.column.setContentsMargins(left, top + rest, right, bottom)
        self.column.setSpacing(self._space + gap)


def _guess(
    theme: Theme,
    keys: Iterable[str],
    said: Callable[[str], str],
    again: Callable[[], str] | None = None,
    pad: type[Options] = Options,
) -> Guess:
    items = [Item(key, partial(said, key)) for key in keys]
    return Guess(theme, pad(theme, lambda: translate("Groups", "Your guess"), items), again=again)


def _choose_again() -> str:
    return translate("Groups", "Choose again")
