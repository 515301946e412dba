"""How to get about: the keys, from the same list that binds them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.pages.page import ReadingPage
from app.ui.parts.button import Button, Kind
from app.ui.parts.facts import Facts
from app.ui.shortcuts import CONTROL_KEYS, SHORTCUTS
from app.ui.theme import Role, Theme


class HelpPage(ReadingPage):
    """What to do here, and every key."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self._headline_words, parent)
        self.say(Role.READING, self._what_words)
        self.say(Role.READING, self._line_words)
        self.say(Role.READING, self._camera_words)
        self.say(Role.LABEL, self._window_words, above=14)
        self.window_keys = Facts(theme)
        self.add(self.window_keys)
        self.say(Role.LABEL, self._control_words, above=14)
        self.control_keys = Facts(theme)
        self.add(self.control_keys)
        self.about = Button(theme, self._about_words, Kind.LINK)
        self.about.acted.connect(self._go_about)
        self.add(self.about, above=14)
        self.retranslate()
        self.finish()

    def retranslate(self) -> None:
        super().retranslate()
        self.window_keys.show_rows([(key.does(), self._key_words(key.keys)) for key in SHORTCUTS])
        self.control_keys.show_rows(
            [(does(), "  ".join(self._key_words(key) for key in keys)) for keys, does in CONTROL_KEYS]
        )

    def _key_words(self, keys: str) -> str:
        if keys in ("←", "→"):
            return keys
        words = {
            "Esc": self.tr("Esc"),
            "Tab": self.tr("Tab"),
            "Space": self.tr("Space"),
            "Enter": self.tr("Enter"),
            "Page Up": self.tr("Page Up"),
            "Page Down": self.tr("Page Down"),
            "Home": self.tr("Home"),
            "End": self.tr("End"),
        }
        return words.get(keys) or QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

    def _go_about(self) -> None:
        self.wanted.emit("about")

    def _headline_words(self) -> str:
        return self.tr("Help")

    def _what_words(self) -> str:
        return self.tr(
            "False Match shows what a face recogniser decides, and who gets hurt when it is wrong. Start in the Look "
            "room: a made-up visitor is there already."
        )

    def _line_words(self) -> str:
        return self.tr(
            "In the Threshold room, hold the orange line. To the right of it are the people the machine would call "
            "“you”."
        )

    def _camera_words(self) -> str:
        return self.tr("The camera is off until you turn it on. The strip at the bottom always says what is on.")

    def _window_words(self) -> str:
        return self.tr("Keys that work everywhere")

    def _control_words(self) -> str:
        return self.tr("Keys for the control you are on")

    def _about_words(self) -> str:
        return self.tr("Privacy and honesty: what this app promises")
