"""Translators that nobody speaks: longer words, words from right to left, and words that are missing."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

PLACE = re.compile(r"(\{[^}]*\}|<[^>]*>|&\w+;|%n|%\d)")
"""What stands for something else in a string: these stay as they are."""
HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"


class Pseudo(QTranslator):
    """Base: `say` makes the words out of the English ones; None leaves them missing."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return self.say(text) if text else None

    def say(self, text: str) -> str | None:
        """The words to show."""
        raise NotImplementedError


class Longer(Pseudo):
    """One word is 40 % longer, two or three stand there twice, more are 60 % more: as German or Finnish may be."""

    def say(self, text: str) -> str:
        words = text.split(" ")
        plain = [word for word in words if word and not PLACE.search(word)]
        if len(words) == 1:
            return text if not plain or len(text) < 2 else text + text.lower()[: max(1, round(len(text) * 0.4))]
        more = plain if len(words) <= 3 else plain[: max(1, round(len(plain) * 0.6))]
        return " ".join((text, *more))


class FromTheRight(Pseudo):
    """Every letter is a Hebrew one: text runs from right to left, as long as before."""

    def say(self, text: str) -> str:
        pieces = PLACE.split(text)
        return "".join(one if at % 2 else _hebrew(one) for at, one in enumerate(pieces))


class Gaps(Pseudo):
    """Every other string is missing, as while a translation is made; the others are marked."""

    def say(self, text: str) -> str | None:
        return f"¡{text}!" if sum(text.encode()) % 2 else None


def _hebrew(text: str) -> str:
    return "".join(HEBREW[ord(sign) % len(HEBREW)] if sign.isalpha() else sign for sign in text)
