"""Other machines' settings, each with its receipt. None can be drawn on our axis: each has a scale of its own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts.base import Part
from app.ui.parts.button import Button
from app.ui.parts.sheet import Sheet
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme
from app.ui.threshold.words import translate

OWN = 0.363
"""The threshold that came with SFace, as a cosine (OpenCV Zoo's sface.py; fact F-MODEL-09)."""

SHARED = "0.6"
"""The setting that face_recognition and the test of London's system have in common (F-SET-01, F-SET-04)."""


@dataclass(frozen=True, slots=True)
class Machine:
    """Another machine's setting, on its own scale."""

    name: str
    setting: str
    direction: str
    means: str
    source: str


def machines() -> tuple[Machine, ...]:
    """Settings of other systems, the two that share a number first; facts F-SET-01 to -04, F-ACC-11 and -12."""
    lower = translate("Threshold", "a distance: lower is stricter")
    higher = translate("Threshold", "higher is stricter")
    return (
        Machine(
            translate("Threshold", "face_recognition, a free program built on dlib"),
            "0.6",
            lower,
            translate(
                "Threshold",
                "Two faces this far apart, or less, are called the same person: here 0.6 is a loose setting. Its own "
                "notes warn that it mixes up children at it.",
            ),
            translate("Threshold", "its makers' README and source code, read November 2026 (F-SET-01)"),
        ),
        Machine(
            translate("Threshold", "Metropolitan Police, London, faces in the street (NEC)"),
            "0.64",
            higher,
            translate(
                "Threshold",
                "Tested at 0.6, with about 1 false alert in 6,000 people: there the same 0.6 is rather strict. At 0.56 "
                "the test found bias; all 7 false alerts at 0.6 were people from ethnic minorities, and whether that "
                "is too little to judge by is disputed.",
            ),
            translate("Threshold", "press reports of the test, 2023–2025, second hand (F-SET-04)"),
        ),
        Machine(
            translate("Threshold", "Immich, a program for photos at home"),
            "0.5",
            lower,
            translate(
                "Threshold", "Its makers lowered it to this, because strangers had been put together as one person."
            ),
            translate("Threshold", "Immich, change 7689 and issue 12921, read November 2026 (F-SET-03)"),
        ),
        Machine(
            translate("Threshold", "Amazon Rekognition, as it comes"),
            "80",
            higher,
            translate(
                "Threshold",
                "With this default the ACLU searched for 535 members of the United States Congress among 25,000 "
                "arrest photos: 28 were wrongly matched.",
            ),
            translate(
                "Threshold", "Amazon's documentation, read November 2026 (F-SET-02); ACLU, 26 July 2018 (F-ACC-11)"
            ),
        ),
        Machine(
            translate("Threshold", "Amazon Rekognition, as advised a day later"),
            "99",
            higher,
            translate(
                "Threshold",
                "Amazon answered that police should set 95, then 99, and that at 99 its own test, whose data it did "
                "not publish, gave no false match. The same machine, another line.",
            ),
            translate("Threshold", "Amazon, 26 and 27 July 2018 (F-ACC-12)"),
        ),
    )


class MachinesSheet(Sheet):
    """The strip of other machines' numbers; and our own recogniser's, which can be tried."""

    tried = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.trap = Words(theme, Role.CONTROL_BOLD)
        self.twins = Twins(theme)
        self.own = Words(theme, Role.CONTROL)
        self.own_source = Words(theme, Role.SMALL, colour="quiet")
        self.go = Button(theme, lambda: translate("Threshold", "Put the line at 0.363"))
        self.cards = [Tick(theme) for _ in machines()]
        super().__init__(
            theme, lambda: translate("Threshold", "The same number means something else elsewhere"), None, parent
        )
        self.go.acted.connect(self._try)
        for part in (self.twins, self.trap, *self.cards, self.own, self.own_source, self.go):
            self.column.addWidget(part)
        self.column.setAlignment(self.go, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def _try(self) -> None:
        self.tried.emit(OWN)

    def retranslate(self) -> None:
        super().retranslate()
        self.twins.say()
        self.trap.say(
            translate(
                "Threshold",
                "The same number, the opposite meaning: one counts how far apart faces are, the other how alike. No "
                "number can be carried from one machine to the next, and none of these can be drawn on our line.",
            )
        )
        self.own.say(
            translate(
                "Threshold",
                "The recogniser in this app, SFace, came with 0.363, where higher is stricter. It was tuned on "
                "news photos. For faces seen from the side its makers' own table says 0.212. Who chose, and for which "
                "faces?",
            )
        )
        self.own_source.say(translate("Threshold", "OpenCV's tutorial and model page, 2021–2026 (F-MODEL-09)"))
        for card, machine in zip(self.cards, machines(), strict=True):
            card.show_machine(machine)


class Twins(QWidget):
    """The same number twice, side by side, with what it means in either place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.sides: list[tuple[Words, Words]] = []
        for _ in range(2):
            number, meaning = Words(theme, Role.PLATE, SHARED, wraps=False), Words(theme, Role.CONTROL)
            self.sides.append((number, meaning))
            self._row.addWidget(number, 0, Qt.AlignmentFlag.AlignVCenter)
            self._row.addWidget(meaning, 1, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._restyle)
        self._restyle()

    def say(self) -> None:
        """Say what it means, in the language in force."""
        texts = (
            translate("Threshold", "loose: a distance, in a program built on dlib"),
            translate("Threshold", "rather strict: a likeness, in London's test"),
        )
        for (_, meaning), text in zip(self.sides, texts, strict=True):
            meaning.say(text)

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(14))


class Tick(Part, QWidget):
    """One other machine: its name, its number and which way it counts, what it means there, where that is written."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name = Words(theme, Role.CONTROL_BOLD)
        self.setting = Words(theme, Role.FIGURE, wraps=False)
        self.direction = Words(theme, Role.SMALL_BOLD)
        self.means = Words(theme, Role.CONTROL)
        self.source = Words(theme, Role.SMALL, colour="quiet")
        self._head = QHBoxLayout()
        self._head.addWidget(self.name, 1)
        self._head.addWidget(self.setting)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        for part in (self.direction, self.means, self.source):
            self._column.addWidget(part)
        self.follow(theme)

    def show_machine(self, machine: Machine) -> None:
        """Show `machine`."""
        self.name.say(machine.name)
        self.setting.say(machine.setting)
        self.direction.say(machine.direction)
        self.means.say(machine.means)
        self.source.say(machine.source)
        self.setAccessibleName(f"{machine.name}: {machine.setting}, {machine.direction}")

    def restyle(self) -> None:
        self._column.setContentsMargins(0, self.theme.px(10), 0, self.theme.px(4))
        self._column.setSpacing(self.theme.px(2))
        super().restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(0, 0, self.width(), max(1, self.theme.px(1)), palette.colour("rule"))
