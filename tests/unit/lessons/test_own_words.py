"""Eight words in a row from somebody else are seen, with their line, and fewer are not."""

from __future__ import annotations

from app.lessons.own_words import copied_lines, shingles

ARTICLE = "One two three four five six seven eight nine"


def test_eight_words_in_a_row_are_seen_whatever_their_case_points_and_line_breaks():
    hashes = shingles(ARTICLE)
    assert len(hashes) == 2
    text = "Mine.\nHe wrote: ONE, two three\nfour five—six “seven” eight!"
    assert copied_lines(text, hashes) == (2,)


def test_seven_words_in_a_row_are_not_copying():
    assert copied_lines("one two three four five six seven and more words", shingles(ARTICLE)) == ()


def test_apostrophes_do_not_hide_a_word():
    assert shingles("a b c d e f g don't") == shingles("a b c d e f g don’t")
