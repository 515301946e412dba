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
    told = [*_among(measured), *_real(measured), *_groups(measured), *_shipped(measured)]
    return "\n".join(f"- {line}" for line in told)


def _found(measured: dict[str, Any]) -> str:
    kinds = {"id": "ID photos", "wild": "in the wild", "cctv": "ceiling stills"}
    return ", ".join(f"{seen} of {taken} {kinds[kind]}" for kind, (seen, taken) in measured["found"].items() if taken)


def _nearest(measured: dict[str, Any]) -> str:
    nearest = measured["rank1"]
    stills = f", ceiling stills {_percent(nearest['cctv'])}, both {_percent(nearest['both'])}"
    return f"in the wild {_percent(nearest['wild'])}{stills if measured['found']['cctv'][1] else ''}"


def _among(measured: dict[str, Any]) -> Iterator[str]:
    among = measured["rendered"]
    yield f"**Found**, well enough to be compared: {_found(measured)}."
    yield f"**Nearest to the own ID photo**, of {measured['people']}: {_nearest(measured)}."
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
    if "mixed_fmr" in real:
        yield from _mixed(real)


def _mixed(real: dict[str, Any]) -> Iterator[str]:
    rarer = {line: own / real["mixed_fmr"][line] for line, own in real["real_fmr"].items()}
    kinds = "; ".join(f"{kind} {rates['0.4']:.1e}" for kind, rates in real["by_kind"].items())
    yield (
        "**Like with like.** The real people are of LFW, mostly light-skinned men (an estimate of 2014: 77.5 % men, "
        f"83.5 % White), the rendered ones half women and of all tones. By sampled sex and tone, at 0.40: {kinds}. "
        "Mixed as LFW is (tones under 5 standing in for White, which is crude), a real face meets them "
        + ", ".join(f"{factor:.1f} times more rarely at {line}" for line, factor in rarer.items())
        + " than it meets real strangers."
    )


def _groups(measured: dict[str, Any]) -> Iterator[str]:
    for key, title in (("by_sex", "By sampled sex"), ("by_tone", "By sampled tone")):
        parts = "; ".join(
            f"{group} ({part['people']}) {part['mean']:.3f}, {_percent(part['over'])}, {_percent(part['rank1'])}, "
            f"{_percent(part['rank1_cctv'])}"
            for group, part in measured[key].items()
        )
        yield (
            f"**{title}** (strangers within one group, ID with ID: mean, share over 0.50; wild pictures, then "
            f"ceiling stills, nearest to their own ID photo among everybody): {parts}."
        )


def _shipped(measured: dict[str, Any]) -> Iterator[str]:
    gone, ships = measured["left_out"], measured["shipped"]
    thrown, alike = gone["unhung"], gone["look_alikes"]
    yield (
        f"**Left out.** All figures so far, but for those of real faces, are of all {measured['people']} who were "
        f"rendered. {len(thrown['people'])} of them do not hang here ({thrown['rule']}), and "
        f"{len(alike['people'])} look-alikes ({alike['rule']})."
    )
    yield (
        f"**The {ships['people']} who hang here**: found {_found(ships)}; nearest to the own ID photo "
        f"{_nearest(ships)}; strangers' mean {ships['rendered']['impostor']['mean']:.3f}; equal error rate "
        f"{_percent(ships['rendered']['eer']['rate'])}."
    )


def card(listed: dict[str, Any], measured: dict[str, Any]) -> str:
    """CARD.md, from the contents of `people.json` and `measured.json`."""
    everybody = listed["people"]
    return Template(CARD.read_text(encoding="utf-8")).substitute(
        people=len(everybody),
        wild_people=sum(len(person["pictures"]) > 1 for person in everybody),
        rendered=measured["people"],
        version=listed.get("version", 0),
        captures=listed.get("captures_version", 1),
        behaviour=behaviour(measured),
    )
