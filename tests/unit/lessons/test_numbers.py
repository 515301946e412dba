"""Numbers and months, in digits and in words, in English and in Spanish."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lessons.numbers import figures, scale_in, scaled


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("30 billion, thirty billion", "en", {"30000000000"}),
        ("30\u00a0000 millones, 30 mil millones, treinta mil millones", "es", {"30000000000"}),
        ("1.5 billion and £7.5 million", "en", {"1500000000", "7500000"}),
        ("1,5 millones, un millón, dos mil", "es", {"1500000", "1000000", "2000"}),
        ("one in a million, one man", "en", {"1000000"}),
        ("tens of millions; mil cosas", "en", set()),
        ("twenty-five, thirty six, two hundred", "en", {"25", "36", "200"}),
        ("treinta y cinco, cien", "es", {"35", "100"}),
        ("6,534 y 6.534; 0.363 y 0,363; 1,5 y 1.5; 1,000,000", "es", {"6534", "0.363", "1.5", "1000000"}),
        ("0.340 and 99.40 %", "en", {"0.34", "99.4"}),
        ("Sept 2019", "en", {"2019", "month 9"}),
        ("3\u202f800 and 12,345,678", "en", {"3800", "12345678"}),
    ],
)
def test_big_numbers_are_read_as_each_language_writes_them(text: str, language: str, found: set[str]):
    assert figures(text, language) == found


@given(st.integers(1, 999_999_999))
def test_a_number_is_the_same_in_both_languages_and_with_or_without_groups(number: int):
    english, spanish = f"{number:,}", f"{number:,}".replace(",", ".")
    assert figures(english, "en") == figures(str(number), "en") == figures(spanish, "es") == {str(number)}


@given(st.text(max_size=60), st.sampled_from(["en", "es", "de"]))
def test_any_text_gives_figures_that_are_numbers_or_months(text: str, language: str):
    for figure in figures(text, language):
        assert figure.startswith("month ") or float(figure) >= 0


def test_a_unit_gives_its_factor():
    assert (scale_in("billion photos", "en"), scale_in("photos", "en")) == (10**9, 1)
    assert (scale_in("miles de millones", "es"), scale_in("mil millones de fotos", "es")) == (10**6, 10**9)
    assert scaled("0.5", 10**3) == "500"
