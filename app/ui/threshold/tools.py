"""The tools over the wall: look again or not, and two lines that are kept as A and B."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.model.line import written
from app.ui.parts.base import Cut
from app.ui.parts.button import Button, Kind
from app.ui.parts.text import Words
from app.ui.theme import TARGET, Role, Theme
from app.ui.threshold.compare import LETTERS
from app.ui.threshold.layout import Layout
from app.ui.threshold.row import lay_row, widths
from app.ui.threshold.slider import scaled
from app.ui.threshold.snapshot import Snapshot
from app.ui.threshold.words import translate

GAP = 10.0
WORDS_WIDE = 520.0
"""What A and B differ by takes no more of the row than this."""


class Tools(QObject):
    """A switch for the band, a button for each letter, and one that compares once both are kept.

    A button of a letter keeps the line first and goes back to it afterwards. The next appears when the one before it
    is taken, so that at first there are only two words.
    """

    band_wanted = Signal(bool)
    keep_wanted = Signal(str)
    back_wanted = Signal(str)
    changed = Signal()
    """Other buttons are there, or other words on them: they need their places again."""

    def __init__(self, theme: Theme, cut: Cut) -> None:
        super().__init__(cut.scene)
        self.kept: dict[str, Snapshot] = {}
        self.band_open = False
        link, scene = Kind.LINK, cut.scene
        self.band = Button(theme, self._band_words, link, cut=cut, parent=scene)
        self.letters = {
            letter: Button(theme, partial(self._letter_words, letter), link, cut=cut, parent=scene, bold=True)
            for letter in LETTERS
        }
        self.compare = Button(theme, _compare_words, link, cut=cut, parent=scene)
        self.difference = Words(theme, Role.SMALL, cut=cut, parent=scene)
        """What A and B differ by, where the row has room for it; the sheet says it always."""
        self.difference.side = Qt.AlignmentFlag.AlignRight
        self.band.acted.connect(self._toggle)
        for letter, button in self.letters.items():
            button.acted.connect(partial(self._press, letter))
        self.show_kept({})

    @property
    def buttons(self) -> tuple[Button, ...]:
        """In reading order."""
        return self.band, *self.letters.values(), self.compare

    def show_band(self, *, is_open: bool) -> None:
        """Say whether the band is open."""
        self.band_open = is_open
        self._say()

    def show_kept(self, kept: dict[str, Snapshot]) -> None:
        """These lines are kept under their letters."""
        self.kept = dict(kept)
        self.letters["B"].setVisible("A" in self.kept or "B" in self.kept)
        self.compare.setVisible(len(self.kept) == len(LETTERS))
        self._say()

    def fit(self, lay: Layout, scale: float, title_wide: float) -> float:
        """Lay them into their row, at its right end where a title stands before them; returns how wide they are.

        The title would like `title_wide`; all in pixels at scale 1.
        """
        shown = [button for button in self.buttons if not button.isHidden()]
        sizes, gap = widths(shown, lay.tools.width(), GAP, scale)
        whole = sum(sizes) + gap * (len(sizes) - 1)
        left = lay.tools.center().x() - whole / 2 if lay.tall else lay.tools.right() - whole
        self._fit_difference(
            QRectF(lay.tools.left(), lay.tools.top(), left - lay.tools.left(), TARGET), scale, title_wide
        )
        lay_row(shown, sizes, gap, left, lay.tools.top(), scale)
        return whole

    def _fit_difference(self, before: QRectF, scale: float, title_wide: float) -> None:
        """Between the title and the buttons, if one line is enough: two would lie on the counters' figures."""
        room = QRectF(before)
        room.setLeft(max(before.left() + title_wide + 2 * GAP, before.right() - WORDS_WIDE))
        place = scaled(room.adjusted(0, 0, -GAP, 0), scale)
        fits = place.width() > 0 and len(self.difference.laid(place.width()).lines) <= 1
        self.difference.setVisible(fits and not self.compare.isHidden() and self.difference.text() != "")
        if fits:
            self.difference.setGeometry(place)

    def say_difference(self, said: str) -> None:
        """Say what A and B differ by."""
        if said != self.difference.text():
            self.difference.say(said)
            self.changed.emit()

    def retranslate(self) -> None:
        """Take over the language in force."""
        self._say()

    def _toggle(self) -> None:
        self.band_wanted.emit(not self.band_open)

    def _press(self, letter: str) -> None:
        (self.back_wanted if letter in self.kept else self.keep_wanted).emit(letter)

    def _say(self) -> None:
        for button in self.buttons:
            button.retranslate()
            button.updateGeometry()
        for letter, button in self.letters.items():
            if letter in self.kept:
                line = self.kept[letter].line()
                button.setAccessibleName(
                    translate("Threshold", "Go back to {letter}: {line}").format(letter=letter, line=line)
                )
        self.changed.emit()

    def _band_words(self) -> str:
        if self.band_open:
            return translate("Threshold", "Only yes or no")
        return translate("Threshold", "Add “look again”")

    def _letter_words(self, letter: str) -> str:
        if letter not in self.kept:
            return translate("Threshold", "Keep as {letter}").format(letter=letter)
        return f"{letter} {written(self.kept[letter].threshold)}"


def announce(button: Button, text: str) -> None:
    """Say `text` to a screen reader from this button."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(button, text))


def _compare_words() -> str:
    return translate("Threshold", "Compare")
