"""What can be pressed, chosen or moved, in every state."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.parts.base import Material
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Choice, Item
from app.ui.parts.entry import Entry
from app.ui.parts.guess import Guess, Options
from app.ui.parts.keep import Keep
from app.ui.parts.rail import Grip, LineRail, Rail
from app.ui.parts.row import Row
from app.ui.specimens.card import Card, Ringed, Shelf
from app.ui.theme import Theme

Say = Callable[[], str]
translate = QCoreApplication.translate


def normal() -> str:
    """As it is when nobody touches it."""
    return translate("Specimens", "at rest")


def done() -> str:
    """After somebody used it."""
    return translate("Specimens", "used")


def _lit() -> str:
    return translate("Specimens", "under a hand")


def _pressed() -> str:
    return translate("Specimens", "pressed")


def _focused() -> str:
    return translate("Specimens", "with the keyboard")


def _off() -> str:
    return translate("Specimens", "locked")


def _long() -> str:
    return translate("Specimens", "long words")


def _long_words() -> str:
    return translate("Specimens", "Compare this face with nobody but people who do not exist, and only while I am here")


def _why() -> str:
    return translate("Specimens", "Locked by the policy of this school.")


def _states(make: Callable[[Say], QAbstractButton], words: Say, theme: Theme, material: Material) -> Iterator[Card]:
    """One part at rest, under a hand, pressed, with the focus ring, and with long words."""
    yield Card(theme, normal, make(words), material)
    under = make(words)
    under.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    yield Card(theme, _lit, under, material)
    down = make(words)
    down.setDown(True)
    yield Card(theme, _pressed, down, material)
    yield Card(theme, _focused, Ringed(theme, make(words), material), material)
    yield Card(theme, _long, make(_long_words), material, wide=260)


def buttons(theme: Theme) -> Iterator[QWidget]:
    """Every kind, on the materials it stands on."""
    for material in (Material.PAPER, Material.SCREEN):
        kinds = [Kind.MAIN, Kind.OUTLINE, Kind.PLAIN, Kind.LINK]
        kinds += [Kind.CONSENT] if material is Material.PAPER else []
        for kind in kinds:
            yield Shelf(theme, [*_one_kind(theme, kind, material)], material)
    yield Shelf(theme, [*_one_kind(theme, Kind.ON_CONSENT, Material.CONSENT)], Material.CONSENT)


def _one_kind(theme: Theme, kind: Kind, material: Material) -> Iterator[Card]:
    icon = "erase" if kind is Kind.PLAIN else None

    def make(words: Say) -> Button:
        return Button(theme, words, kind, icon=icon, material=material)

    yield from _states(make, lambda: kind.value.replace("_", " ").capitalize(), theme, material)
    locked = make(lambda: kind.value.replace("_", " ").capitalize())
    locked.lock(_why())
    yield Card(theme, _off, locked, material)


def choices(theme: Theme) -> Iterator[QWidget]:
    """Choices, rows that lead somewhere, what is typed, and what is kept."""
    for material in (Material.PAPER, Material.SCREEN):
        items = [Item("few", lambda: "20"), Item("some", lambda: "45"), Item("long", _long_words)]
        choice = Choice(theme, normal, items, material=material)
        choice.set_value("some")
        empty = Choice(theme, normal, items[:2], material=material)
        yield Shelf(theme, [Card(theme, normal, empty, material), Card(theme, done, choice, material, 620)], material)
    yield Shelf(
        theme, [*_states(lambda words: Row(theme, words, normal, number="3"), _line_words, theme, Material.PAPER)]
    )
    typed = Entry(theme, _line_words, "cm")
    typed.line.setText("12")
    kept = Keep(theme)
    kept.done()
    cards = [(normal, Entry(theme, _line_words, "cm")), (done, typed), (normal, Keep(theme)), (done, kept)]
    yield Shelf(theme, [Card(theme, words, part) for words, part in cards])


def rails(theme: Theme) -> Iterator[QWidget]:
    """Sliders on both materials, and a guess before and after it was made."""
    for material in (Material.PAPER, Material.SCREEN):
        yield Shelf(
            theme, [Card(theme, normal, _rail(theme, grip, material), material, 420) for grip in Grip], material
        )
    line = LineRail(
        theme, _line_words, _hundredths, _ends, least=-20, most=100, arrow=1, page=5, unit=100, grip=Grip.LINE
    )  # fmt: skip
    line.setValue(36)
    asked, answered = _guess(theme), _guess(theme)
    answered.show_guess("b")
    answered.tell(translate("Specimens", "You guessed 2. It is 2."))
    yield Shelf(theme, [Card(theme, normal, line, wide=520)])
    yield Shelf(theme, [Card(theme, normal, asked, wide=420), Card(theme, done, answered, wide=420)])


def _rail(theme: Theme, grip: Grip, material: Material) -> Rail:
    made = Rail(
        theme, _line_words, _hundredths, _ends,
        least=-20, most=100, arrow=1, page=5, unit=100, grip=grip, material=material,
    )  # fmt: skip
    made.setValue(36)
    return made


def _guess(theme: Theme) -> Guess:
    made = Guess(theme, Options(theme, _line_words, [Item("a", lambda: "0"), Item("b", lambda: "2")]))
    made.ask(translate("Specimens", "How many strangers will be over the line?"))
    return made


def _line_words() -> str:
    return translate("Specimens", "The line")


def _hundredths(value: int) -> str:
    return f"{value / 100:.2f}"


def _ends() -> tuple[str, str]:
    return translate("Specimens", "loose"), translate("Specimens", "strict")
