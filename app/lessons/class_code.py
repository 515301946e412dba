"""The class's code: five characters that anybody can read aloud, and the seed that they stand for."""

from __future__ import annotations

import secrets

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""No 0, 1, I and O: on paper they are taken for each other."""
SEEDS = 32**4
"""How many different codes there are."""
_WEIGHTS = (1, 3, 5, 7)


class CodeWrong(ValueError):
    """The text is not the code of a class: `characters` are not in the alphabet, or empty for a slip of the pen."""

    def __init__(self, text: str, characters: str = "") -> None:
        super().__init__(f"{text!r} is not the code of a class")
        self.characters = characters


def new_seed() -> int:
    """A seed for a class that has none yet, 0 ≤ seed < SEEDS."""
    return secrets.randbelow(SEEDS)


def write_code(seed: int) -> str:
    """The code for `seed`: four characters and a fifth that shows a slip of the pen.

    Raises ValueError unless 0 ≤ seed < SEEDS.
    """
    if not 0 <= seed < SEEDS:
        raise ValueError(f"a seed goes from 0 to {SEEDS - 1}, not {seed}")
    digits = [seed // 32**place % 32 for place in (3, 2, 1, 0)]
    return "".join(ALPHABET[digit] for digit in (*digits, _check(digits)))


def read_code(text: str) -> int:
    """The seed behind a code as somebody typed it; small letters, spaces and hyphens do not matter.

    Raises CodeWrong. The fifth character is the sum of the others weighted 1, 3, 5, 7 modulo 32: as every weight is
    odd, any one wrong character is seen.
    """
    code = "".join(text.upper().replace("-", " ").split())
    strange = "".join(sorted(set(code) - set(ALPHABET)))
    if strange or len(code) != 5:
        raise CodeWrong(text, strange)
    *digits, check = (ALPHABET.index(character) for character in code)
    if check != _check(digits):
        raise CodeWrong(text)
    return sum(digit * 32**place for digit, place in zip(digits, (3, 2, 1, 0), strict=True))


def _check(digits: list[int]) -> int:
    return sum(digit * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 32
