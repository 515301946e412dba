"""The links under the slider, the papers that they lay over the wall, and a guess that is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Signal, Slot

from app.model.wall import Wall
from app.ui.parts.base import Cut
from app.ui.parts.button import Button, Kind
from app.ui.theme import Theme
from app.ui.threshold.layout import Layout
from app.ui.threshold.panels import GuessPaper, KnowPaper, MachinesPaper, Paper
from app.ui.threshold.slider import scaled
from app.ui.threshold.words import translate

LOOSER: float = 0.1
"""A guess is asked for the line this much looser than it stands."""


class Desk(QObject):
    """Lays one paper at a time over the wall. `now` tells the wall and where the line is."""

    line_wanted = Signal(float)
    """Put the line here."""
    slider_wanted = Signal()
    """The hand belongs back on the line."""
    own_face_wanted = Signal()
    changed = Signal()

    def __init__(
        self, theme: Theme, cut: Cut, now: Callable[[], tuple[Wall | None, float]], how_sure: Callable[[], str]
    ) -> None:
        """`how_sure` says the interval of the rate where the line stands."""
        super().__init__(cut.scene)
        self._now, self._how_sure = now, how_sure
        self.links = tuple(
            Button(theme, words, Kind.LINK, cut=cut, parent=cut.scene)
            for words in (_guess_words, _machines_words, _know_words, _own_words)
        )
        self.guess = GuessPaper(theme, cut.scene)
        self.machines = MachinesPaper(theme, cut.scene)
        self.know = KnowPaper(theme, cut.scene)
        self.papers: tuple[Paper, ...] = (self.guess, self.machines, self.know)
        self.kept: tuple[float, int] | None = None
        """A guess: for which line, and how many strangers."""
        for paper in self.papers:
            paper.hide()
            paper.closed.connect(self.put_away)
        for link, act in zip(
            self.links, (self._ask, self.show_machines, self._show_know, self.own_face_wanted), strict=True
        ):
            link.acted.connect(act)
        self.guess.kept.connect(self.keep)
        self.machines.tried.connect(self._try)

    def fit(self, lay: Layout, scale: float) -> None:
        """Lay the links into their row."""
        gap = 14.0
        sizes = [link.sizeHint().width() / scale for link in self.links]
        left = lay.links.center().x() - (sum(sizes) + gap * (len(sizes) - 1)) / 2
        for link, wide in zip(self.links, sizes, strict=True):
            link.setGeometry(scaled(QRectF(left, lay.links.top(), wide, 44), scale))
            left += wide + gap

    def lie_at(self, place: QRectF, scale: float) -> None:
        """Where papers lie, pixels at scale 1."""
        for paper in self.papers:
            paper.setGeometry(scaled(place, scale))

    def reset(self) -> None:
        """Forget the guess and put every paper away."""
        self.kept = None
        self.put_away()

    @Slot()
    def put_away(self) -> None:
        """Take the paper off the wall; the hand goes back to the link that laid it there."""
        for paper, link in zip(self.papers, self.links, strict=False):
            if paper.isVisible():
                paper.hide()
                link.setFocus()

    @Slot(float, int)
    def keep(self, at: float, guess: int) -> None:
        """Keep a guess and ask for the line."""
        self.kept = (at, guess)
        self.put_away()
        self.slider_wanted.emit()
        self.changed.emit()

    def answer(self) -> str:
        """What became of the guess, in words; empty without one."""
        wall, threshold = self._now()
        if self.kept is None or wall is None:
            return ""
        at, guess = self.kept
        if abs(threshold - at) > 0.004:
            return translate("Threshold", "Your guess for {at}: {guess}. Move the line there.").format(
                at=f"{at:.2f}", guess=guess
            )
        return translate("Threshold", "You guessed {guess}. It is {true}.").format(
            guess=guess, true=wall.strangers_over(threshold)
        )

    def _lay(self, paper: Paper) -> None:
        for other in self.papers:
            other.setVisible(other is paper)
        paper.raise_()
        paper.close_button.setFocus()

    @Slot()
    def _ask(self) -> None:
        wall, threshold = self._now()
        if wall is not None:
            looser = max(round(threshold - LOOSER, 2), 0.0)
            self.guess.ask(looser, wall.strangers, wall.strangers_over(threshold))
            self._lay(self.guess)

    @Slot()
    def show_machines(self) -> None:
        """Lay other machines' settings over the wall."""
        self._lay(self.machines)

    @Slot()
    def _show_know(self) -> None:
        self.know.sure.say(self._how_sure())
        self._lay(self.know)

    @Slot(float)
    def _try(self, threshold: float) -> None:
        self.put_away()
        self.line_wanted.emit(threshold)
        self.slider_wanted.emit()


def _guess_words() -> str:
    return translate("Threshold", "Guess first")


def _machines_words() -> str:
    return translate("Threshold", "Other machines")


def _know_words() -> str:
    return translate("Threshold", "How do we know?")


def _own_words() -> str:
    return translate("Threshold", "Use your own face")
