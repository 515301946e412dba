"""What a policy file says about a kiosk beyond its locks: who may leave it, and how long it waits."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.model.errors import PolicyBroken
from app.model.pin import is_sealed
from app.model.reading import is_absent, parse_toml, read_text, toml_line
from app.model.visit import LEAST_IDLE, MOST_IDLE, Patience

KEYS = ("kiosk.pin", "kiosk.idle_seconds")
"""The keys of policy.toml that are no locks."""
NOBODYS = "nobody's"
"""A seal that no PIN opens: what a PIN that cannot be understood counts as."""

_USUAL = Patience()


@dataclass(frozen=True, slots=True)
class KioskRules:
    """How one kiosk is set up."""

    patience: Patience = _USUAL
    pin: str | None = None
    """The seal of the PIN (app.model.pin); None: none is set, and the keys alone leave."""


def load_kiosk_rules(system: Path, user: Path) -> tuple[KioskRules, tuple[PolicyBroken, ...]]:
    """The rules in the policy files `system` and `user`, and which keys are wrong. Never raises.

    Key by key the system's file wins. A PIN that cannot be understood, or that a file which cannot be read may have
    set, opens for nobody; a time that cannot be understood counts as not said.
    """
    pin: str | None = None
    patience = _USUAL
    problems: list[PolicyBroken] = []
    for path in (user, system):
        try:
            text, said = _kiosk_table(path)
        except PolicyBroken:
            pin = NOBODYS  # load_policy tells what is wrong with the file
            continue
        if "pin" in said:
            good = isinstance(said["pin"], str) and is_sealed(said["pin"])
            pin = said["pin"] if good else NOBODYS
            if not good:
                wrong = "kiosk.pin is no sealed PIN; until it is, none opens"
                problems.append(PolicyBroken(path, wrong, toml_line(text, "kiosk.pin")))
        if "idle_seconds" in said:
            seconds = said["idle_seconds"]
            if type(seconds) in (int, float) and LEAST_IDLE <= seconds <= MOST_IDLE:
                patience = Patience(float(seconds))
            else:
                wrong = f"kiosk.idle_seconds must be a number from {LEAST_IDLE:g} to {MOST_IDLE:g}; it is left out"
                problems.append(PolicyBroken(path, wrong, toml_line(text, "kiosk.idle_seconds")))
    return KioskRules(patience, pin), tuple(problems)


def _kiosk_table(path: Path) -> tuple[str, dict[str, Any]]:
    """The text of a policy file, and its table [kiosk], empty without one; raises PolicyBroken."""
    if is_absent(path):
        return "", {}
    text = read_text(path, PolicyBroken)
    table = parse_toml(text, path, PolicyBroken).get("kiosk", {})
    return text, table if isinstance(table, dict) else {}
