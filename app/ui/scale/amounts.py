"""Numbers of people, and chances, as people say them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.scale.stops import rounded

translate = QCoreApplication.translate

LEAST_SAID: Final = 1e-12
"""No smaller chance is said: so far out the tail is arithmetic, not knowledge."""


def number(value: float) -> str:
    """A number with the language's marks, one figure after the point where that says more."""
    if value >= 10 or value == int(value):
        return QLocale().toString(round(value))
    return QLocale().toString(value, "f", 1)


def many(value: float, figures: int = 2) -> str:
    """A number of people as people say it: 26, 990, 15,000, 1.5 million, 60 billion."""
    if value < 100:
        return QLocale().toString(round(value))
    value = rounded(value, figures)
    if value < 1e6:
        return QLocale().toString(round(value))
    if value == 1e6:
        return translate("Scale", "1 million")
    if value == 1e9:
        return translate("Scale", "1 billion")
    if value < 1e9:
        return translate("Scale", "{n} million").format(n=number(value / 1e6))
    return translate("Scale", "{n} billion").format(n=number(value / 1e9))


def crowd(size: float) -> str:
    """The size of a crowd, in full under a million."""
    return QLocale().toString(round(size)) if size < 1e6 else many(size)


def chance(share: float) -> str:
    """A chance in people: 1 in 34, 55 in 100, over 99 in 100."""
    if share > 0.99:
        return translate("Scale", "over 99 in 100")
    if share >= 0.095:
        return translate("Scale", "{n} in 100").format(n=round(100 * share))
    return translate("Scale", "1 in {n}").format(n=many(1 / max(share, LEAST_SAID)))


def count(expected: float) -> str:
    """How many people to expect: whole ones, or the part of one that an average comes to."""
    if expected >= 0.95:
        return many(expected)
    least = 0.001
    if expected < least:
        return translate("Scale", "under {n}").format(n=QLocale().toString(least, "f", 3))
    part = rounded(expected, 1)
    return QLocale().toString(part, "f", 1 if part >= 0.1 else 2 if part >= 0.01 else 3)
