"""The class's code: what is read aloud and copied by hand comes back as the same seed, or is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lessons.class_code import ALPHABET, SEEDS, CodeWrong, new_seed, read_code, write_code

SEED = st.integers(0, SEEDS - 1)


@given(SEED)
def test_a_code_is_read_back_as_its_seed_however_it_is_typed(seed: int):
    code = write_code(seed)
    assert len(code) == 5
    assert read_code(code) == read_code(f" {code[:2].lower()}-{code[2:]} ") == seed


@given(SEED, st.integers(0, 4), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_seen(seed: int, place: int, character: str):
    code = write_code(seed)
    wrong = code[:place] + character + code[place + 1 :]
    if wrong != code:
        with pytest.raises(CodeWrong):
            read_code(wrong)


@pytest.mark.parametrize("text", ["", "K7PM", "K7PM22", "K7PM0", "ñ7PM2", "22223"])
def test_what_is_no_code_is_refused(text: str):
    with pytest.raises(CodeWrong) as caught:
        read_code(text)
    assert set(caught.value.characters) == {character for character in text.upper() if character not in ALPHABET}


@pytest.mark.parametrize("seed", [-1, SEEDS])
def test_a_seed_outside_the_codes_is_refused(seed: int):
    with pytest.raises(ValueError, match="a seed goes from 0"):
        write_code(seed)


def test_a_new_seed_has_a_code():
    assert read_code(write_code(new_seed())) < SEEDS
