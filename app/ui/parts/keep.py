"""The button that writes down how a room stands. Once it has, it leads to the notebook, until something changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetricsF, QHideEvent, QKeyEvent, QMouseEvent

from app.ui.parts.base import Material
from app.ui.parts.button import Button, Kind
from app.ui.shortcuts import SHORTCUTS
from app.ui.theme import Theme

translate = QCoreApplication.translate

READ_MS: Final = 5000
"""So long at least it leads to the notebook: a live room changes many times a second."""


class Keep(Button):
    """Connect `acted` to what keeps it, which says so with `done`, and `wanted` to the page's own.

    Call `stale` whenever what is shown has changed.
    """

    wanted = Signal(str)
    """What was kept is to be seen: the notebook's page."""

    def __init__(self, theme: Theme, material: Material = Material.PAPER, kind: Kind = Kind.LINK) -> None:
        self.kept, self._changed = False, False
        super().__init__(theme, self._said, kind, material=material)
        self._reading = QTimer(self, interval=READ_MS, singleShot=True)
        self._reading.timeout.connect(self._read)

    def _said(self) -> str:
        return _kept_words() if self.kept else _keep_words()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleDescription(_way_words() if self.kept else "")
        self.setToolTip(self.accessibleDescription())

    def _clicked(self) -> None:
        if self.kept:
            self.wanted.emit("notebook")
        else:
            super()._clicked()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Keeps, like one press: nobody is led away by it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            super().keyPressEvent(event)

    def done(self) -> None:
        """It is in the notebook."""
        self._changed = False
        self._reading.start()
        self._show(kept=True)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{_done_words()} {_way_words()}"))

    def stale(self) -> None:
        """What was kept is no longer what is shown."""
        self._changed = True
        if not self._reading.isActive():
            self._read()

    def ask_again(self) -> None:
        """Something else is to be kept: ask at once."""
        self._reading.stop()
        self._show(kept=False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.ask_again()

    @Slot()
    def _read(self) -> None:
        if self._changed:
            self._show(kept=False)

    def _show(self, *, kept: bool) -> None:
        if kept != self.kept:
            self.kept = kept
            self.retranslate()
            self.update()

    # Size: wide enough for either saying, so that nothing around it moves -----------------------------

    def sizeHint(self) -> QSize:
        return self._roomy(super().sizeHint(), lambda said: [said])

    def minimumSizeHint(self) -> QSize:
        return self._roomy(super().minimumSizeHint(), str.split)

    def _roomy(self, size: QSize, pieces: Callable[[str], Iterable[str]]) -> QSize:
        advance = QFontMetricsF(self.theme.font(self._role)).horizontalAdvance
        wide = max(advance(piece) for said in (_keep_words(), _kept_words()) for piece in pieces(said))
        return size.expandedTo(QSize(round(wide) + 2 * self._pad + 2, 0))


def _keep_words() -> str:
    return translate("Parts", "Keep this")


def _kept_words() -> str:
    return translate("Parts", "In the notebook")


def _done_words() -> str:
    return translate("Parts", "Kept in the notebook.")


def _way_words() -> str:
    keys = next(one.keys for one in SHORTCUTS if one.calls == "go_notebook")
    return translate("Parts", "Press again, or {keys}, to open it.").format(keys=keys)
