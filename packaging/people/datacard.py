# SPDX-License-Identifier: GPL-3.0-or-later
"""CARD.md: how the gallery was made, what it is for and not for, how it behaves (its text is `card.md.in`)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from string import Template
from typing import Any

CARD = Path(__file__).with_name("card.md.in")


def _percent(part: float) -> str:
    return f"{100 * part:.1f} %"


def behaviour(measured: dict[str, Any]) -> str:
    """The card's figures, from the contents of `measured.json`."""
    return "\n".join(f"- {line}" for part in (_among, _real, _groups, _pruned) for line in part(measured))


def _among(measured: dict[str, Any]) -> Iterator[str]:
    among, rank = measured["rendered"], measured["rank1"]
    kinds = {"id": "ID photos", "wild": "in the wild", "cctv": "ceiling stills"}
    found = (f"{seen} of {taken} {kinds[kind]}" for kind, (seen, taken) in measured["found"].items() if taken)
    yield f"**Found** by the detector: {', '.join(found)}."
    stills = f", ceiling stills {_percent(rank['cctv'])}" if measured["found"]["cctv"][1] else ""
    yield f"**Nearest to the own ID photo**, of {measured['people']}: in the wild {_percent(rank['wild'])}{stills}."
    impostor, genuine = among["impostor"], among["genuine"]
    yield (
        f"**Strangers** (ID with ID): mean {impostor['mean']:.3f}, sd {impostor['sd']:.3f}. **The same person** (wild "
        f"with ID): mean {genuine['mean']:.3f}, sd {genuine['sd']:.3f}. Equal error rate "
        f"{_percent(among['eer']['rate'])} at {among['eer']['threshold']:.2f} (wild with ID)."
    )
    rates = ", ".join(f"{_percent(rate)} at {line}" for line, rate in among["fmr"].items())
    yield f"**False match rate** among them (ID with ID): {rates}."


def _real(measured: dict[str, Any]) -> Iterator[str]:
    if "real" not in measured:
        return
    real = measured["real"]
    rates = ", ".join(
        f"{real['rendered_fmr'][line]:.1e} at {line} (real with real {own:.1e})"
        for line, own in real["real_fmr"].items()
    )
    yield (
        f"**A real face against them**: {real['people']} real people against the ID photos: mean "
        f"{real['rendered']['mean']:.3f}, sd {real['rendered']['sd']:.3f} (real with real {real['real']['mean']:.3f}, "
        f"{real['real']['sd']:.3f}). False match rate {rates}."
    )


def _groups(measured: dict[str, Any]) -> Iterator[str]:
    for key, title in (("by_sex", "By sampled sex"), ("by_tone", "By sampled tone")):
        parts = "; ".join(
            f"{group} {part['mean']:.3f}, {_percent(part['over'])}" for group, part in measured[key].items()
        )
        yield f"**{title}** (strangers within one group, ID with ID: mean, share over 0.50): {parts}."


def _pruned(measured: dict[str, Any]) -> Iterator[str]:
    if "pruned" not in measured:
        return
    pruned = measured["pruned"]
    yield (
        f"**Without the nearest look-alikes** ({pruned['rule']}: {len(pruned['left_out'])} people): equal error rate "
        f"{_percent(pruned['eer']['rate'])}, strangers' mean {pruned['impostor']['mean']:.3f}."
    )


def card(listed: dict[str, Any], measured: dict[str, Any]) -> str:
    """CARD.md, from the contents of `people.json` and `measured.json`."""
    everybody = listed["people"]
    return Template(CARD.read_text(encoding="utf-8")).substitute(
        people=len(everybody),
        wild_people=sum(len(person["pictures"]) > 1 for person in everybody),
        version=listed.get("version", 0),
        behaviour=behaviour(measured),
    )
