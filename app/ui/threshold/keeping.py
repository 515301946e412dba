"""Two lines kept as A and B: kept, gone back to, told by the same wall, and written down."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from app.lessons.values import Setting, Settings
from app.ui.threshold.compare import LETTERS, CompareSheet
from app.ui.threshold.snapshot import Snapshot, Told, difference
from app.ui.threshold.tools import Tools, announce


class Keeping(QObject):
    """Keeps what `now` gives, and tells it with `tell`, which gives None while there is nobody to tell it by."""

    back_wanted = Signal(object)
    """Go back to this Snapshot."""
    changed = Signal()
    """Another line is kept."""
    noted = Signal(object)
    """A model.notebook.Note."""

    def __init__(
        self,
        tools: Tools,
        sheet: CompareSheet,
        now: Callable[[], Snapshot],
        tell: Callable[[Snapshot], Told | None],
    ) -> None:
        super().__init__(tools)
        self._tools, self._sheet, self._now, self._tell = tools, sheet, now, tell
        tools.keep_wanted.connect(self.keep)
        tools.back_wanted.connect(self._back)
        tools.compare.acted.connect(self.tell_both)
        sheet.keep_wanted.connect(self.keep)
        sheet.back_wanted.connect(self._back)

    @property
    def kept(self) -> Mapping[str, Snapshot]:
        """What is kept, by letter."""
        return self._tools.kept

    def show(self, kept: Mapping[str, Snapshot]) -> None:
        """Let these be kept; writes nothing down."""
        self._tools.show_kept(dict(kept))
        self.tell_both()

    def values(self) -> dict[str, Setting]:
        """What is kept, by the names in `app.lessons.values`."""
        found: dict[str, Setting] = {}
        for letter, kept in self.kept.items():
            found |= {letter.lower(): kept.threshold, f"{letter.lower()}_unsure": kept.unsure}
        return found

    @Slot(str)
    def keep(self, letter: str) -> None:
        """Keep the line as it stands under this letter, and write it down."""
        self.show({**self.kept, letter: self._now()})
        told = self._tell(self.kept[letter])
        if told is not None:
            self.noted.emit(told.note(letter))
        button = self._tools.letters[letter]
        announce(button, button.accessibleName())
        self.changed.emit()

    @Slot(str)
    def _back(self, letter: str) -> None:
        self.back_wanted.emit(self.kept[letter])

    @Slot()
    def tell_both(self) -> None:
        """Tell both kept lines by the wall as it is now."""
        told = [self._tell(self.kept[letter]) for letter in LETTERS if letter in self.kept]
        a, b = told if len(told) == len(LETTERS) else (None, None)
        if a is not None and b is not None:
            self._sheet.show_both(a, b)
            self._tools.say_difference(difference(a, b))


def kept_in(values: Settings) -> dict[str, Snapshot]:
    """The lines that are kept in a room's values."""
    return {
        letter: Snapshot(float(values[letter.lower()]), float(values.get(f"{letter.lower()}_unsure", 0.0)))
        for letter in LETTERS
        if letter.lower() in values
    }
