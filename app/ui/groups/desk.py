"""The paper side: which scene, what is to be seen, and what is the same for both groups."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.groups import story, words
from app.ui.groups.board import Board
from app.ui.groups.pairs import Fair, Pair, Setting
from app.ui.parts.base import Panel
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Choice, Item
from app.ui.parts.flow import Flow
from app.ui.parts.guess import Guess, Options
from app.ui.parts.keep import Keep
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

translate = words.translate

SCENES: Final = ("one", "each", "searched")


class Desk(Panel):
    """A column of words and choices. The page connects them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.scenes = Choice(theme, lambda: translate("Groups", "Scene"), _scenes())
        self.title = Words(theme, Role.HEADING)
        self.story = Words(theme, Role.READING)
        self.board_title = Words(theme, Role.CONTROL_BOLD)
        self.board = Board(theme)
        self.verdict = Words(theme, Role.CONTROL)
        self.guess = Guess(theme, Options(theme, lambda: translate("Groups", "Your guess"), _guesses()))
        self.keep = Keep(theme)
        self.published_link = Button(theme, lambda: translate("Groups", "The studies"), Kind.LINK)
        self.know_link = Button(theme, lambda: translate("Groups", "How do we know?"), Kind.LINK)
        self.foot = Words(theme, Role.SMALL, colour="quiet")
        self.links = Flow(gap=theme.px(16), row_gap=0)
        for link in (self.keep, self.published_link, self.know_link):
            self.links.addWidget(link)
        self.column = QVBoxLayout(self)
        above: tuple[QWidget, ...] = (self.scenes, self.title, self.story, self.guess)
        for part in (*above, self.board_title, self.board, self.verdict):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.column.addLayout(self.links)
        self.column.addWidget(self.foot)
        self.fit(False)

    def show_scene(self, scene: str, pair: Pair, setting: Setting, missed: Fair) -> None:
        """Say what follows from these; `missed` is how right people fare."""
        guess = self.guess.value
        self.title.say(story.titles(scene))
        self.story.say(story.story(scene, pair, setting))
        self.board_title.say(translate("Groups", "The same for both groups?"))
        self.board.show_checks(story.checks(pair, setting))
        self.verdict.say(story.verdict(pair, setting))
        self.guess.ask(story.guess_question(pair))
        self.guess.tell(story.guess_answer(str(guess), missed) if guess else "")
        self.foot.say(words.cannot(pair))
        self.keep.stale()
        self.verdict.setVisible(scene != "one")
        self.guess.setVisible(scene == ("each" if guess else "one"))

    def fit(self, stacked: bool) -> None:
        """Margins for where it lies."""
        px = self.theme.px
        self.column.setContentsMargins(px(24), px(14), px(20 if not stacked else 24), px(10))
        self.column.setSpacing(px(8))
        self.links.gap = px(16)


def _scenes() -> list[Item]:
    return [
        Item("one", lambda: translate("Groups", "1 One line")),
        Item("each", lambda: translate("Groups", "2 A line each")),
        Item("searched", lambda: translate("Groups", "3 Who is searched")),
    ]


def _guesses() -> list[Item]:
    return [
        Item("less", lambda: translate("Groups", "less")),
        Item("same", lambda: translate("Groups", "as much")),
        Item("more", lambda: translate("Groups", "more")),
    ]
