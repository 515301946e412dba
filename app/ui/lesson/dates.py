"""Dates as a lesson's language writes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

_MONTH = {"es": "MMMM 'de' yyyy"}
_DAY = {"es": "d 'de' MMMM 'de' yyyy"}


def spoken(when: str, language: str) -> str:
    """ "2023-03" as "March 2023"; a year stays a year, and what is not a date stays as it is."""
    parts = when.split("-")
    if not all(part.isdigit() for part in parts) or not 2 <= len(parts) <= 3:
        return when
    numbers = [int(part) for part in parts]
    day = QDate(numbers[0], numbers[1], numbers[2] if len(numbers) == 3 else 1)
    forms, usual = (_DAY, "d MMMM yyyy") if len(numbers) == 3 else (_MONTH, "MMMM yyyy")
    return QLocale(language).toString(day, forms.get(language, usual)) if day.isValid() else when


def short(day: date, language: str) -> str:
    """A day in few letters: "22 Nov 2026"."""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
