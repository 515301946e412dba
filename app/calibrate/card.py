"""The card beside a calibration: what was compared, how sure it is and where it stops, for people."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from app.model.estimates import Estimate, fmr, fnmr
from app.model.rates import Population, read_population

SHOWN = (0.25, 0.30, 0.363, 0.40, 0.45, 0.50, 0.60)
"""Thresholds in the card's tables; 0.363 is the one that SFace's publishers chose on LFW."""

NAMES = {
    "news_photos": "Photos against photos",
    "rendered_people": "Rendered people against each other",
    "news_against_rendered": "Photos against rendered ID photos",
}

HEAD = """# Calibration: how often this recogniser errs

Made by `python -m app.calibrate` on {made} with version {app}. It runs the app's own pipeline on folders of pictures
and keeps counts. **No picture, no faceprint and no name is in these files.** To make it again: docs/model.md.

| file | what it holds |
|---|---|
{listed}
"""

HOLDS = {
    "histograms.json": "counts of similarity in 4,000 bins, by people and by pairs; 95 % intervals; the tail",
    "quality.json": "right people missed, and not first in the list, for pictures made worse; as counts",
    "groups.json": "rates within and across groups of rendered people",
    "shape.npz": "mean and covariance of all faceprints together: a shape of the crowd, nobody in it",
}

FOOT = """## How
**Every person weighs the same.** A person's own pairs of pictures count 1 together, and so does every pair of people.
The figures by pairs stand beside them only to show what they would hide.

**How sure.** Each interval is for *other* people, as many as were measured: 95 of 100 such groups are expected inside.
It comes from the variance over people (app/calibrate/spread.py). "At most" means that too few errors were seen (rule of
three), or that wrong labels make part of them. "Extrapolated" is a generalised Pareto tail (app/model/tail.py), used
from where fewer than 50 pairs of people were left.

**Models.** {models}

**Pipeline.** SHA-256 of its program text: `{pipeline}`
"""


def card(told: dict[str, Any], about: str, beside: Collection[str]) -> str:
    """The card, in Markdown, of the file that will hold `told`, with the files `beside` it."""
    listed = "\n".join(f"| `{name}` | {what} |" for name, what in HOLDS.items() if name in beside)
    parts = [HEAD.format(listed=listed, **told)]
    parts += [_part({"made": told["made"], **told[name]}, name) for name in NAMES if name in told]
    if about.strip():
        parts.append(about.strip() + "\n")
    named = ", ".join(f"`{name}` (SHA-256 `{digest}`)" for name, digest in told["models"].items())
    parts.append(FOOT.format(models=named, pipeline=told["pipeline"]))
    return "\n".join(parts)


def _part(part: dict[str, Any], name: str) -> str:
    population = read_population(part, name, Path("histograms.json"))
    left = sum(part["left_out"].values())
    listed = ", ".join(f"{count:,} {why.replace('_', ' ')}" for why, count in part["left_out"].items() if count)
    lines = [f"## {NAMES[name]}", "", _who(population, part), ""]
    lines += [f"Measured on {part['made']}. Left out: {left:,}{f' ({listed})' if listed else ''}.", ""]
    lines += [*_table(population), ""]
    return "\n".join(lines)


def _who(population: Population, part: dict[str, Any]) -> str:
    met = population.impostor
    told = f"{population.people:,} people ({part['people_with_two']:,} with two or more pictures), "
    told += f"{population.pictures:,} pictures; {met.pairs:,} pairs of pictures of different people"
    if population.genuine is None:
        return f"{told} (each against {part.get('against', 0):,} ID photos)."
    told += f" and {population.genuine.pairs:,} of the same person."
    return f"{told} One single person makes {population.largest_share:.0%} of the latter."


def _table(population: Population) -> list[str]:
    both = population.genuine is not None
    rows = ["| similarity ≥ | strangers over it | 95 % | by pairs |" + (" missed | 95 % | by pairs |" if both else "")]
    rows.append("|---|---|---|---|" + ("---|---|---|" if both else ""))
    for line in SHOWN:
        row = f"| {line:g} {_cells(fmr(population, line))} {population.impostor.pairs_at_or_over(line):.2g} |"
        if population.genuine is not None:
            drowned = 1 - population.genuine.pairs_at_or_over(line)
            row += f" {_cells(fnmr(population, line)).lstrip('| ')} {drowned:.2g} |"
        rows.append(row)
    return rows


def _cells(rate: Estimate) -> str:
    said = "at most " if rate.at_most else "extrapolated " if rate.extrapolated else ""
    return f"| {said}{rate.value:.2g} | {rate.low:.2g} to {rate.high:.2g} |"
