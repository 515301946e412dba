"""Papers that can be laid over the wall: a guess before the drag, other machines' numbers, and how we know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts.base import Panel, Part, frame
from app.ui.parts.button import Button, Kind
from app.ui.parts.flow import Flow
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme
from app.ui.threshold.words import translate


class Paper(Part, QWidget):
    """A raised sheet over the wall with a title, a body that scrolls, and a way to put it away."""

    closed = Signal()

    def __init__(self, theme: Theme, title: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._title_words = title
        self.title = Words(theme, Role.LABEL)
        self.close_button = Button(theme, lambda: translate("Threshold", "Put away"), Kind.LINK, parent=self)
        self.close_button.acted.connect(self.closed)
        self.body = Panel(theme)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, theme.px(12), 0)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        margin = theme.px(16)
        outer.setContentsMargins(margin, theme.px(8), theme.px(8), theme.px(12))
        outer.setSpacing(theme.px(4))
        outer.addLayout(head)
        outer.addWidget(Scroll(theme, self.body), 1)
        self.follow(theme)

    def retranslate(self) -> None:
        self.title.say(self._title_words())

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        frame(painter, self.rect(), palette.colour("ink"), 1.5 * self.theme.scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class Machine:
    """Another machine's setting, on its own scale."""

    name: str
    setting: str
    means: str
    source: str


def machines() -> tuple[Machine, ...]:
    """Settings of other systems. None of them can be drawn on our axis: each machine has its own scale."""
    return (
        Machine(
            translate("Threshold", "Amazon Rekognition, as sold in 2018"),
            "80",
            translate(
                "Threshold",
                "Its default, where higher is stricter. With it the ACLU searched for 535 members of the United States "
                "Congress among 25,000 arrest photos: 28 were wrongly matched.",
            ),
            translate("Threshold", "ACLU, 26 July 2018 (F-ACC-11)"),
        ),
        Machine(
            translate("Threshold", "Amazon Rekognition, as advised a day later"),
            "99",
            translate(
                "Threshold",
                "Amazon answered that police should set 95, then 99, and that at 99 its own test, whose data it did "
                "not publish, gave no false match. The same machine, another line.",
            ),
            translate("Threshold", "Amazon, 26 and 27 July 2018 (F-ACC-12)"),
        ),
        Machine(
            translate("Threshold", "face_recognition, a free program built on dlib"),
            "0.6",
            translate(
                "Threshold",
                "A distance, where lower is stricter: the same number, the opposite meaning. Its own notes say that "
                "it mixes up children at this setting.",
            ),
            translate("Threshold", "the program's README, read November 2026"),
        ),
    )


class MachinesPaper(Paper):
    """The strip of other machines' numbers, each with its receipt; and our own recogniser's, which can be tried."""

    tried = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            theme, lambda: translate("Threshold", "The same number means something else elsewhere"), parent
        )
        self.own = Words(theme, Role.CONTROL)
        self.own_source = Words(theme, Role.SMALL, colour="quiet")
        self.go = Button(theme, lambda: translate("Threshold", "Put the line at 0.363"), parent=self)
        self.go.acted.connect(self._try)
        self.cards = [Tick(theme) for _ in machines()]
        for part in (self.own, self.own_source, self.go, *self.cards):
            self.column.addWidget(part)
        self.column.setAlignment(self.go, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.retranslate()

    def _try(self) -> None:
        self.tried.emit(0.363)

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "cards"):
            return
        self.own.say(
            translate(
                "Threshold",
                "The recogniser in this app, SFace, came with 0.363, which was tuned on news photos. For faces seen "
                "from the side its makers' own table says 0.212. Who chose, and for which faces?",
            )
        )
        self.own_source.say(translate("Threshold", "OpenCV's tutorial and model page, 2021–2026 (F-MODEL-09)"))
        for card, machine in zip(self.cards, machines(), strict=True):
            card.show_machine(machine)


class Tick(Part, QWidget):
    """One other machine: its name, its number, what the number means there, and where that is written."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name = Words(theme, Role.CONTROL_BOLD)
        self.setting = Words(theme, Role.FIGURE, wraps=False)
        self.means = Words(theme, Role.CONTROL)
        self.source = Words(theme, Role.SMALL, colour="quiet")
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.setting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(10), 0, theme.px(4))
        column.setSpacing(theme.px(2))
        column.addLayout(head)
        column.addWidget(self.means)
        column.addWidget(self.source)
        self.follow(theme)

    def show_machine(self, machine: Machine) -> None:
        """Show `machine`."""
        self.name.say(machine.name)
        self.setting.say(machine.setting)
        self.means.say(machine.means)
        self.source.say(machine.source)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(0, 0, self.width(), max(1, self.theme.px(1)), palette.colour("rule"))


class KnowPaper(Paper):
    """How we know the numbers, and what must not be concluded from them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, lambda: translate("Threshold", "How do we know?"), parent)
        self.sure = Words(theme, Role.CONTROL_BOLD)
        self.texts = [Words(theme, Role.CONTROL) for _ in know_words()]
        for words in (self.sure, *self.texts):
            self.column.addWidget(words)
        self.column.setSpacing(theme.px(10))
        self.column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "texts"):
            for words, text in zip(self.texts, know_words(), strict=True):
                words.say(text)


def know_words() -> tuple[str, ...]:
    """Where the numbers of the room come from, paragraph by paragraph."""
    return (
        translate(
            "Threshold",
            "The counters count the pictures on this wall. They are exact: what you see is all there is. The scores "
            "are a running mean of the last second or so, so that they can be read.",
        ),
        translate(
            "Threshold",
            "“1 stranger in N” was measured with this app's own detector and recogniser on 6,533 news photos of 2,881 "
            "people (a part of Labeled Faces in the Wild), November 2026. Every pair of people weighs the same. Nobody "
            "in those photos was asked, neither for that collection nor for training the recogniser.",
        ),
        translate(
            "Threshold",
            "Over 0.47 too few were counted, and some of the wrong matches in that collection are wrong labels: from "
            "there on the curve is continued by calculation, and it says “extrapolated”. The collection has few "
            "children and few people from much of the world: this app does not know how often it errs for them.",
        ),
        translate(
            "Threshold",
            "For a rendered visitor the hills were measured on 114 people who do not exist, three pictures each. Drawn "
            "faces look more alike to this machine than photos do: at 0.363 it confuses about three in ten of them, "
            "and about one in a thousand people in news photos. The same line, other faces.",
        ),
        translate(
            "Threshold",
            "For a live face, strangers are counted on the wall, and missed matches are the measured rate: a picture "
            "taken in the same minute would be found nearly always, which flatters the machine.",
        ),
        translate(
            "Threshold",
            "A similarity is not a probability, and a list of look-alikes is not proof. What this room cannot show: "
            "how often any police system errs, which differs by system, by photo and by person.",
        ),
    )


class GuessPaper(Paper):
    """Predict first: how many strangers will be over the line at another setting?"""

    kept = Signal(float, int)
    """The setting asked about, and the guess."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, lambda: translate("Threshold", "Guess first"), parent)
        self.at, self.of, self.guess = 0.4, 0, 0
        self.question = Words(theme, Role.READING)
        self.figure = Words(theme, Role.TITLE, wraps=False)
        row = Flow(gap=theme.px(12))
        for step, text in ((-10, "−10"), (-1, "−1"), (1, "+1"), (10, "+10")):
            button = StepButton(theme, text, step)
            button.stepped.connect(self._change)
            row.addWidget(button)
        self.keep = Button(theme, lambda: translate("Threshold", "Keep my guess"), Kind.MAIN)
        self.keep.acted.connect(self._keep)
        self.column.addWidget(self.question)
        self.column.addWidget(self.figure)
        self.column.addLayout(row)
        self.column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def ask(self, at: float, strangers: int, now: int) -> None:
        """Ask about the line at `at`, with `now` of `strangers` over the present one."""
        self.at, self.of, self.guess = at, strangers, now
        self._show()

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "figure"):
            self._show()

    def _show(self) -> None:
        self.question.say(
            translate(
                "Threshold", "Put the line at {at}. How many of the {of} strangers here will be wrongly matched?"
            ).format(at=f"{self.at:.2f}", of=self.of)
        )
        self.figure.say(str(self.guess))

    def _change(self, step: int) -> None:
        self.guess = min(max(self.guess + step, 0), self.of)
        self._show()

    def _keep(self) -> None:
        self.kept.emit(self.at, self.guess)


class StepButton(Button):
    """A button that changes a guess by a number."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, text: str, step: int) -> None:
        super().__init__(theme, lambda: text)
        self._step = step
        self.acted.connect(self._emit)

    def _emit(self) -> None:
        self.stepped.emit(self._step)
