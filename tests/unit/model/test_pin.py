"""A PIN is kept as a salted hash, and only that PIN opens it."""

import pytest

from app.model.pin import is_pin, is_sealed, main, opens, sealed

SALT = bytes(range(16))


def test_a_seal_opens_for_its_own_pin_only_and_does_not_show_it():
    seal = sealed("2468", SALT)
    assert opens("2468", seal)
    assert not opens("2469", seal)
    assert not opens("", seal)
    assert "2468" not in seal
    assert is_sealed(seal)


def test_the_same_pin_is_sealed_differently_each_time():
    assert sealed("1234") != sealed("1234")


def test_the_hash_is_scrypts():
    # hashlib.scrypt(b"2468", salt=bytes(range(16)), n=16384, r=8, p=1, dklen=32), made outside of the app
    assert sealed("2468", SALT) == EXPECTED


EXPECTED = "scrypt$AAECAwQFBgcICQoLDA0ODw==$zqTxOQ9+JdPlblLqzTpgLMM2UTmilg/97SVoXbGeuf8="


@pytest.mark.parametrize("text", ["", "123", "1234567890123", "12a4", "١٢٣٤", " 1234", "1234\n"])
def test_what_is_no_pin_cannot_be_sealed(text):
    assert not is_pin(text)
    with pytest.raises(ValueError, match="4 to 12 digits"):
        sealed(text)


@pytest.mark.parametrize(
    "seal", ["", "1234", "scrypt$AAAA$AAAA", "scrypt$$", "md5$AAAA$AAAA", "scrypt$?$?", "nobody's", "a$b$c$d"]
)
def test_what_is_no_seal_opens_for_nobody(seal):
    assert not is_sealed(seal)
    assert not opens("1234", seal)


def test_the_command_prints_a_line_for_the_policy_file(capsys):
    assert main(lambda _prompt: "97531") == 0
    out = capsys.readouterr().out
    assert out.startswith('[kiosk]\npin = "scrypt$')
    assert opens("97531", out.split('"')[1])


@pytest.mark.parametrize("answers", [["12"], ["1234", "1235"]])
def test_the_command_refuses_what_will_not_do(answers, capsys):
    said = iter(answers)
    assert main(lambda _prompt: next(said)) == 1
    assert capsys.readouterr().out == ""
