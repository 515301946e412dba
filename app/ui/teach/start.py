"""Which lesson? The page before a talk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.pages.keycaps import Keycaps, Press, press
from app.ui.pages.page import ReadingPage
from app.ui.parts.row import Row
from app.ui.teach.keys import TEACH_KEYS, TeachKey
from app.ui.theme import Role, Theme


@dataclass(frozen=True, slots=True)
class Offer:
    """A lesson that can be taught: its plans in minutes, shortest first."""

    id: str
    number: int
    title: str
    plans: tuple[int, ...]


class Start(ReadingPage):
    """`chosen` carries a lesson's id."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self._headline_words, parent)
        self.say(Role.READING, self._what_words)
        self.rows: tuple[Row, ...] = ()
        self._list = QWidget()
        self._place = self.column.count()
        self.say(Role.LABEL, self._keys_words, above=20)
        self.keys = Keycaps(theme, _key_rows)
        self.add(self.keys)
        self._offers: tuple[Offer, ...] = ()
        self.finish()

    def offer(self, offers: Sequence[Offer]) -> None:
        """List these lessons, in this order."""
        for row in self.rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._offers = tuple(offers)
        self.rows = tuple(self._row(one) for one in self._offers)
        for place, row in enumerate(self.rows):
            self.column.insertWidget(self._place + place, row)

    def _row(self, offer: Offer) -> Row:
        def about() -> str:
            return self.tr("{minutes} minutes").format(minutes=", ".join(str(plan) for plan in offer.plans))

        row = Row(self.theme, lambda: offer.title, about, number=str(offer.number), role=Role.LABEL)
        row.acted.connect(partial(self.chosen.emit, offer.id))
        return row

    def _headline_words(self) -> str:
        return self.tr("Teach a class")

    def _what_words(self) -> str:
        return self.tr("A lesson on the whole screen, one slide at a time, in type for the back row.")

    def _keys_words(self) -> str:
        return self.tr("Keys, and what a clicker sends")


def _key_rows() -> list[tuple[str, list[Press]]]:
    return [(key.does(), _caps(key)) for key in TEACH_KEYS]


def _caps(key: TeachKey) -> list[Press]:
    if key.calls == "hand":
        return [(f"{key.keys[0]} – {key.keys[-1]}",)]
    return [press(one) for one in key.keys]
