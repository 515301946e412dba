"""The PIN that lets a technician leave a kiosk: kept as a salted hash, never as digits.

`python -m app.model.pin` asks for one and prints the line for the policy file.
"""

from __future__ import annotations

import base64
import binascii
import getpass
import hashlib
import hmac
import re
import secrets
import sys
from collections.abc import Callable

DIGITS = (4, 12)
"""The least and the most digits."""
_COST, _BLOCK, _LANES, _LONG = 2**14, 8, 1, 32
"""scrypt's N, r, p and the hash's bytes: the interactive setting of RFC 7914's author, 16 MiB and some 50 ms."""


def is_pin(text: str) -> bool:
    """Whether `text` is digits only, and neither too short nor too long."""
    return re.fullmatch(rf"[0-9]{{{DIGITS[0]},{DIGITS[1]}}}", text) is not None


def sealed(pin: str, salt: bytes | None = None) -> str:
    """`scrypt$SALT$HASH` for `pin`, both in Base64; the salt is 16 random bytes. Raises ValueError for no PIN."""
    if not is_pin(pin):
        raise ValueError(f"a PIN has {DIGITS[0]} to {DIGITS[1]} digits")
    salt = secrets.token_bytes(16) if salt is None else salt
    return "$".join(("scrypt", *(base64.b64encode(part).decode("ascii") for part in (salt, _hash(pin, salt)))))


def is_sealed(text: str) -> bool:
    """Whether `text` is a hash as `sealed` makes it."""
    return _parts(text) is not None


def opens(pin: str, seal: str) -> bool:
    """Whether `pin` is the one that `seal` was made from; a seal that is none opens for nobody."""
    parts = _parts(seal)
    if parts is None or not is_pin(pin):
        return False
    salt, expected = parts
    return hmac.compare_digest(_hash(pin, salt), expected)


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode("ascii"), salt=salt, n=_COST, r=_BLOCK, p=_LANES, dklen=_LONG)


def _parts(text: str) -> tuple[bytes, bytes] | None:
    kind, *rest = text.split("$")
    if kind != "scrypt" or len(rest) != 2:
        return None
    try:
        salt, expected = (base64.b64decode(part, validate=True) for part in rest)
    except (binascii.Error, ValueError):
        return None
    return (salt, expected) if len(salt) >= 16 and len(expected) == _LONG else None


def main(ask: Callable[[str], str] = getpass.getpass) -> int:
    """Ask for a PIN twice and print its line for a policy file; returns the exit code."""
    pin = ask("PIN: ")
    if not is_pin(pin):
        sys.stderr.write(f"A PIN has {DIGITS[0]} to {DIGITS[1]} digits, and nothing else.\n")
        return 1
    if ask("The same PIN again: ") != pin:
        sys.stderr.write("These are two different PINs.\n")
        return 1
    sys.stdout.write(f'[kiosk]\npin = "{sealed(pin)}"\n')
    return 0


if __name__ == "__main__":
    sys.exit(main())
