"""The numbers and months in a text, in digits or in words, as English and Spanish write them."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator
from decimal import Decimal

# "One" counts only before a word such as "million": it is more often an article or a pronoun than a number.
_UNITS = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte",
}
_TENS = {
    "en": "thirty forty fifty sixty seventy eighty ninety hundred",
    "es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
}
_ONE = {"en": "a one", "es": "un"}
_SCALES = {
    "en": {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    "es": {"mil millones": 10**9, "millones": 10**6, "millón": 10**6, "mil": 10**3, "billones": 10**12},
}
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_JOINTS = {"en": ("-", " "), "es": (" y ",)}
# Spanish is read as Spain writes it (3.800; 0,5) and as Mexico and the app do (3,800; 0.5). Groups of three figures
# after a digit from 1 to 9 are thousands, so 0.363 is not.
_THOUSANDS = {"en": "[,\u00a0\u202f]", "es": "[.,\u00a0\u202f]"}
_POINT = {"en": "[.]", "es": "[.,]"}


def figures(text: str, language: str) -> frozenset[str]:
    """The numbers ("3800", "0.5", "30000000000"; also written as words) and months ("month 10") in `text`.

    English and Spanish are read in their own way; any other language by its digits alone, in the English way.
    """
    if language not in _UNITS:
        return frozenset(_plain(_value(found, "en")) for found in re.findall(_digits("en"), text, re.ASCII))
    return frozenset(_numbers(text, language)) | _months(text, language)


def scale_in(text: str, language: str) -> int:
    """The factor that a unit such as "billion photos" stands for; 1 if it names none."""
    scales = _SCALES.get(language, _SCALES["en"])
    found = re.search(rf"\b({'|'.join(scales)})\b", text.lower())
    return scales[found[1]] if found else 1


def scaled(number: str, factor: int) -> str:
    """`number` (digits, with a point before decimals) times `factor`, as `figures` writes it."""
    return _plain(Decimal(number) * factor)


def _numbers(text: str, language: str) -> Iterator[str]:
    scales, words = _SCALES[language], _words(language)
    for found in _pattern(language).finditer(text.lower()):
        digits, word, times, one_times = found.groups()
        value = _value(digits, language) if digits else Decimal(words[word] if word else 1)
        yield _plain(value * scales.get(times or one_times or "", 1))


@functools.cache
def _pattern(language: str) -> re.Pattern[str]:
    spelled = "|".join(sorted(_words(language), key=len, reverse=True))
    ones = "|".join(_ONE[language].split())
    scale = rf"(?:[\s\u00a0\u202f-]+({'|'.join(_SCALES[language])})\b)"
    return re.compile(rf"(?:({_digits(language)})|\b({spelled})\b){scale}?|\b(?:{ones}){scale}")


def _digits(language: str) -> str:
    thousands, point = _THOUSANDS[language], _POINT[language]
    return rf"[1-9][0-9]{{0,2}}(?:{thousands}[0-9]{{3}})+(?![0-9])|[0-9]+(?:{point}[0-9]+)?"


def _value(found: str, language: str) -> Decimal:
    grouped = rf"[1-9][0-9]{{0,2}}(?:{_THOUSANDS[language]}[0-9]{{3}})+"
    if re.fullmatch(grouped, found):
        return Decimal(re.sub(_THOUSANDS[language], "", found))
    return Decimal(found.replace(",", "."))


def _plain(value: Decimal) -> str:
    written = format(value, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


@functools.cache
def _words(language: str) -> dict[str, int]:
    units = dict(zip(_UNITS[language].split(), range(2, 21), strict=True))
    tens = dict(zip(_TENS[language].split(), range(30, 101, 10), strict=True))
    small = {word: number for word, number in units.items() if number < 10}
    whole = {word: ten for word, ten in (*tens.items(), *units.items()) if 20 <= ten <= 90}
    pairs = itertools.product(whole.items(), _JOINTS[language], small.items())
    return units | tens | {f"{ten}{joint}{unit}": high + low for (ten, high), joint, (unit, low) in pairs}


def _months(text: str, language: str) -> frozenset[str]:
    # English "may" is a verb unless it has a capital; Spanish months have none.
    names = _MONTHS[language].split()
    found = set(re.findall(r"\w+", text))
    short = {"Sept", "sept"} & found
    return frozenset(
        f"month {n}" for n, name in enumerate(names, 1) if name in found or name[:3] in found or (n == 9 and short)
    )
