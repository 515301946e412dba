"""How hard a text reads: by formulas that anybody can look up, on words counted as they are spoken."""

from __future__ import annotations

import pytest

from app.lessons.readability import count, ease

ENGLISH = {
    "idea": 3, "people": 2, "machine": 2, "matched": 1, "wanted": 2, "video": 3, "line": 1, "little": 2, "police": 2,
    "arrested": 3, "similarity": 5, "computer": 3, "faces": 2, "million": 2, "judged": 1, "changes": 2, "question": 2,
    "recognition": 4, "sometimes": 2, "create": 2, "science": 2, "the": 1, "while": 1, "missed": 1, "photos": 2,
}  # fmt: skip
SPANISH = {
    "policía": 4, "guerra": 2, "aire": 2, "oeste": 3, "ciudad": 2, "leer": 2, "quien": 1, "agua": 2, "vergüenza": 3,
    "búsqueda": 3, "rey": 1, "ya": 1, "reconocimiento": 6, "día": 2, "países": 3, "ayuda": 3, "oír": 2, "línea": 3,
}  # fmt: skip


@pytest.mark.parametrize(("word", "syllables"), ENGLISH.items())
def test_english_syllables_are_counted_as_spoken(word: str, syllables: int):
    assert count(word, "en").syllables == syllables


@pytest.mark.parametrize(("word", "syllables"), SPANISH.items())
def test_spanish_syllables_are_counted_as_spoken(word: str, syllables: int):
    assert count(word, "es").syllables == syllables


def test_names_and_figures_are_left_out_and_sentences_end_at_stops_and_lines():
    seen = count("The police held Robert Williams for 30 hours. “Why?” asked his wife.\nNobody said", "en")
    assert (seen.words, seen.sentences) == (11, 3)
    assert count("He paid 3.5 pounds", "en").sentences == 1


def test_the_formulas_are_the_published_ones():
    # 10 words, 2 sentences, 12 syllables: 0.39*5 + 11.8*1.2 - 15.59; 206.84 - 60*14/8 - 1.02*4.
    assert ease("The cat sat on table. The dog ran to water.", "en") == pytest.approx(0.52, abs=1e-9)
    assert ease("La casa tiene puertas. La mesa tiene patas.", "es") == pytest.approx(206.84 - 60 * 14 / 8 - 1.02 * 4)
    assert ease("", "en") == 0.0


def test_longer_words_and_sentences_are_harder_in_both_scales():
    assert ease("We look. We see it.", "en") < ease("Investigators subsequently examine surveillance recordings.", "en")
    assert ease("Vemos la cara. No es él.", "es") > ease(
        "Los investigadores examinaron posteriormente grabaciones.", "es"
    )
