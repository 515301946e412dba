"""The links under the slider, the sheets that they and the tools lay over the wall, and a guess that is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.model.rates import Populations
from app.model.wall import Wall
from app.ui.parts.base import Cut
from app.ui.parts.button import Button, Kind
from app.ui.parts.sheet import Sheet, Sheets
from app.ui.theme import Theme
from app.ui.threshold.backdrop import ends_wide
from app.ui.threshold.compare import CompareSheet
from app.ui.threshold.guess import LOOSER, NEAR, Guess, GuessSheet
from app.ui.threshold.know import know
from app.ui.threshold.layout import Layout
from app.ui.threshold.machines import MachinesSheet
from app.ui.threshold.row import lay_row, widths
from app.ui.threshold.slider import scaled
from app.ui.threshold.words import translate

GAP = 14.0
SHEETS = ("guess", "machines", "know", "compare")
"""Names of the sheets, as presets call them."""


@dataclass(frozen=True, slots=True)
class Now:
    """The wall, if there is one, and where the line is."""

    wall: Wall | None
    threshold: float


class Desk(QObject):
    """Lays one sheet at a time over the wall. `now` tells the wall and where the line is."""

    line_wanted = Signal(float)
    """Put the line here."""
    slider_wanted = Signal()
    """The hand belongs back on the line."""
    own_face_wanted = Signal()
    changed = Signal()
    """A sheet or the guess is another; the room looks different."""
    noted = Signal(object)
    """A model.notebook.Note: what was guessed, and what came."""

    def __init__(
        self, theme: Theme, cut: Cut, now: Callable[[], Now], populations: Populations, compare: Button
    ) -> None:
        """`compare` is the button that opens the sheet on which two kept lines lie side by side."""
        super().__init__(cut.scene)
        self._now = now
        self.links = tuple(
            Button(theme, words, Kind.LINK, cut=cut, parent=cut.scene)
            for words in (_guess_words, _machines_words, _know_words, _own_words)
        )
        guess, machines, knows, own = self.links
        self.guess = GuessSheet(theme, cut.scene)
        self.machines = MachinesSheet(theme, cut.scene)
        self.know = Sheet(
            theme,
            lambda: translate("Threshold", "How do we know?"),
            lambda: know(populations, now().threshold),
            cut.scene,
        )
        self.compare = CompareSheet(theme, cut.scene)
        sheets: tuple[Sheet, ...] = (self.guess, self.machines, self.know, self.compare)
        self.sheets = Sheets(tuple(zip(sheets, (guess, machines, knows, compare), strict=True)))
        self._by_name = dict(zip(SHEETS, sheets, strict=True))
        self.kept: Guess | None = None
        guess.acted.connect(self._ask)
        knows.acted.connect(self.know.retranslate)
        own.acted.connect(self.own_face_wanted)
        for button in (guess, machines, knows, compare):
            button.acted.connect(self.changed)
        for sheet in sheets:
            sheet.closed.connect(self.changed)
        self.guess.kept.connect(self.keep)
        self.machines.tried.connect(self._try)

    @property
    def every(self) -> tuple[Sheet, ...]:
        """All sheets, open or not."""
        return tuple(self._by_name.values())

    def fit(self, lay: Layout, scale: float) -> None:
        """Lay the links into their row, clear of the words at the slider's ends."""
        before, after = (0.0, 0.0) if lay.tall else ends_wide(lay)
        room = lay.links.adjusted(before, 0, -after, 0)
        sizes, gap = widths(self.links, room.width(), GAP, scale)
        whole = sum(sizes) + gap * (len(sizes) - 1)
        left = min(max(lay.links.center().x() - whole / 2, room.left()), max(room.right() - whole, room.left()))
        lay_row(self.links, sizes, gap, left, lay.links.top(), scale)

    def lie_at(self, place: QRectF, hills: float, scale: float) -> None:
        """Where sheets lie, pixels at scale 1. A guess may look at the `hills`, from that height on, where it can."""
        for sheet in self._by_name.values():
            sheet.setGeometry(scaled(place, scale))
        end = max(hills, place.top() + needs(self.guess, scale, place.width()))
        self.guess.setGeometry(scaled(place.adjusted(0, 0, 0, min(end - place.bottom(), 0.0)), scale))

    def covers(self, scale: float, notice: QWidget | None) -> QRectF:
        """What the sheet that lies open covers, or a `notice`, pixels at scale 1; empty without both."""
        lies = self._by_name[self.opened] if self.opened else notice
        if lies is None:
            return QRectF()
        place = lies.geometry()
        return QRectF(place.x() / scale, place.y() / scale, place.width() / scale, place.height() / scale)

    @property
    def opened(self) -> str:
        """The name of the sheet that lies open; empty when none does."""
        return next((name for name, sheet in self._by_name.items() if not sheet.isHidden()), "")

    def open(self, name: str) -> None:
        """Lay this sheet over the wall, or with "" take any away; emits nothing."""
        if name == self.opened:
            return
        if not name:
            self.sheets.put_away()
            return
        if name == "guess":
            self._prepare()
        self.know.retranslate()
        self.sheets.open(self._by_name[name])

    @Slot(float, int)
    def keep(self, at: float, said: int) -> None:
        """Keep a guess and ask for the line."""
        self.kept = Guess(at, said)
        self.sheets.put_away()
        self.slider_wanted.emit()
        self.changed.emit()

    def settle(self) -> None:
        """The line rests: if it is where a guess was asked for, the answer has come, once."""
        now = self._now()
        if self.kept is None or self.kept.came is not None or now.wall is None:
            return
        if abs(now.threshold - self.kept.at) <= NEAR:
            came = now.wall.strangers_over(now.threshold)
            self.noted.emit(self.kept.note(came, now.wall.strangers))
            self.kept = replace(self.kept, came=came)

    def answer(self) -> str:
        """What became of the guess, in words; empty without one."""
        now = self._now()
        if self.kept is None or now.wall is None:
            return ""
        return self.kept.words(now.threshold, now.wall.strangers_over(now.threshold))

    def refresh(self) -> None:
        """There are people on the wall now: a question that lies open already is about them."""
        if self.opened == "guess":
            self._prepare()

    @Slot()
    def _ask(self) -> None:
        if not self._prepare():
            self.sheets.put_away()

    def _prepare(self) -> bool:
        """Ask for a line looser than the present one; False while there is nobody on the wall."""
        now = self._now()
        if now.wall is None:
            return False
        looser = max(round(now.threshold - LOOSER, 2), 0.0)
        self.guess.ask(looser, now.wall.strangers)
        return True

    @Slot(float)
    def _try(self, threshold: float) -> None:
        self.sheets.put_away()
        self.line_wanted.emit(threshold)
        self.slider_wanted.emit()
        self.changed.emit()


def _guess_words() -> str:
    return translate("Threshold", "Guess first")


def _machines_words() -> str:
    return translate("Threshold", "Other machines")


def _know_words() -> str:
    return translate("Threshold", "How do we know?")


def _own_words() -> str:
    return translate("Threshold", "Use your own face")


def needs(notice: QWidget, scale: float, width: float) -> float:
    """How high a notice has to be when it is so wide, pixels at scale 1."""
    return notice.heightForWidth(round(width * scale)) / scale
