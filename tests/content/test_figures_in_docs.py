"""What docs/model.md and the model card say in figures is what was measured, and says so again when that changes."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from app.model import scale
from app.model.estimates import Estimate, fmr, fnmr
from app.model.quality import Quality, load_quality
from app.model.rates import Population, load_populations, shares
from app.resources import asset
from tests.unit.model.test_estimates import ALL_OF_IT, UNSEEN

DOCS = Path(__file__).parents[2] / "docs"
EVERYBODY = load_populations(asset("calibration", "histograms.json"))
NEWS, RENDERED, CROSSED = EVERYBODY.news_photos, EVERYBODY.rendered_people, EVERYBODY.news_against_rendered

MEASURED = ("news_photos", "rendered_people")


@cache
def words(path: Path) -> str:
    """The text of `path` with one blank between words."""
    return " ".join(path.read_text(encoding="utf-8").split())


@cache
def raw(*name: str) -> Any:
    return json.loads(asset(*name).read_text(encoding="utf-8"))


def two(value: float) -> str:
    """To two significant figures: "8,600", "0.2"."""
    digits = 1 - math.floor(math.log10(value))
    return f"{round(value, digits):,.{max(digits, 0)}f}"


def short(value: float) -> str:
    """The same, and never more than one figure after the point."""
    return two(value) if value >= 1 else f"{value:.1f}"


def rate(value: float, of: float) -> str:
    return f"{two(value * of)} in {of:,.0f}"


def ends(found: Estimate, of: float) -> str:
    return f"{short(found.low * of)} to {short(found.high * of)}"


def of_the_model() -> Iterator[str]:
    """Everything docs/model.md says of our own measurements."""
    met, other = f"{NEWS.pictures:,} pictures of {NEWS.people:,} real people", CROSSED.people
    yield f"{met}, a part of LFW"
    yield f"| {other:,} real people and {raw('calibration', 'histograms.json')['news_against_rendered']['against']}"
    yield f"| {RENDERED.pictures:,} pictures of {RENDERED.people} people who do not exist"
    yield f"makes {NEWS.largest_share:.0%} of all same-person pairs".replace("%", " %")
    at = 0.363
    said = rate(fmr(NEWS, at).value, 10_000), rate(fnmr(NEWS, at).value, 1000)
    yield f"| our part, counting people: what the app shows | {said[0]} | {said[1]} |"
    unseen, missed = (1000 * dict(known)[at] for known in (UNSEEN, ALL_OF_IT))
    yield f"| all of LFW, counting people | {10 * unseen:.1f} in 10,000 | {missed:.0f} in 1,000 |"
    strict = fmr(NEWS, 0.45).value * 1e5, fnmr(NEWS, 0.45).value * 1000
    yield f"At 0.45, in our part: {two(strict[0])} strangers in 100,000 and {two(strict[1])} right people in 1,000"
    for line in (0.30, 0.363, 0.40, 0.45):
        strange, right = fmr(NEWS, line), fnmr(NEWS, line)
        told = f"{two(strange.value * 1e6)} | {ends(strange, 1e6)} | {two(right.value * 1e3)} | {ends(right, 1e3)}"
        yield f"| {'0.363' if line == at else f'{line:.2f}'} | {told} |"
    yield "gave {}, {}, {} and {} of a million: inside".format(*(f"{1e6 * value:,.0f}" for _, value in UNSEEN))
    yield from _of_the_tail()
    yield from _of_the_crowd_met()
    yield from _of_rendered_people()


def _of_the_tail() -> Iterator[str]:
    assert NEWS.tail is not None
    yield f"Over {NEWS.tail.applies_from:g}, fewer than 50 pairs of people are left in four million"
    yield f"over {NEWS.tail.fit[0]:.2f} and under {NEWS.noisy_fmr_over:g}, and says"
    far, further = fmr(NEWS, 0.5), fmr(NEWS, 0.6)
    yield f"At 0.50: {ends(far, 1e6)} of a million"
    yield f"1 in {two(1e-6 / further.low)} million to 1 in {two(1e-6 / further.high)} million"


def _of_the_crowd_met() -> Iterator[str]:
    assert NEWS.closest is not None
    counted = shares(NEWS.closest.copy())
    met = {line: f"{100 * counted[round((line + 1) * 2000)]:.0f}" for line in (0.36, 0.40, 0.44)}
    formula = {line: f"{100 * scale.any_stranger(NEWS, line, NEWS.people - 1).value:.0f}" for line in met}
    yield f"Counted on our {NEWS.people:,} people (one picture each), {met[0.40]} of 100 have somebody over 0.40"
    yield f"and the formula says {formula[0.40]}; over 0.36 it is {met[0.36]} and {formula[0.36]}."
    yield f"Over 0.44 it is {met[0.44]} and {formula[0.44]},"


def _of_rendered_people() -> Iterator[str]:
    loose, own, strict = (two(fmr(CROSSED, line).value * 1000) for line in (0.30, 0.363, 0.40))
    own, strict = f"{float(own) * 10:g}", f"{float(strict) * 10:.1f}"
    yield f"at 0.30 it is wrong in {loose} of 1,000 comparisons (real strangers: {two(fmr(NEWS, 0.3).value * 1000)})"
    yield f"at 0.363 in {own} of 10,000 ({two(fmr(NEWS, 0.363).value * 1e4)})"
    yield f"at 0.40 in {strict} of 10,000 ({two(fmr(NEWS, 0.40).value * 1e4)})"
    photos = raw("gallery", "measured.json")["shipped"]["rendered"]["fmr"]["0.363"]
    told = f"errs in {100 * fmr(RENDERED, 0.363).value:.0f} of 100 on rendered people"
    yield f"{told} (in {100 * photos:.0f} of 100 where both are ID photos)"


def test_the_paper_for_teachers_says_what_was_measured() -> None:
    assert not [said for said in of_the_model() if said not in words(DOCS / "model.md")]


def test_the_measurements_and_the_card_are_of_the_same_pictures() -> None:
    parts, text = raw("calibration", "histograms.json"), words(DOCS / "measurements.md")
    photos, rendered = (sum(part["left_out"].values()) + part["pictures"] for part in (parts[n] for n in MEASURED))
    assert f"`app.calibrate` on {photos:,} photos and {rendered:,} rendered pictures" in text
    assert f"the {RENDERED.pictures * (RENDERED.pictures - 1) // 2:,} rendered ones" in text
    assert 0.17 <= fmr(RENDERED, 0.363).value <= 0.2
    assert "errs almost two times in ten on them" in words(asset("calibration", "ABOUT.md"))


def test_the_paper_for_teachers_says_what_worse_pictures_did() -> None:
    counted: Quality = load_quality(asset("calibration", "quality.json"))
    at, text = counted.place(0.363), words(DOCS / "model.md")
    ways = {way.name: {step.level: step for step in way.steps} for way in counted.ways}
    assert f"{counted.as_they_are.probes} people look for themselves among {counted.gallery:,}" in text
    points = {
        "{} of 1,000 with the pictures as they are": counted.as_they_are,
        "{} with 10 pixels between the eyes": ways["eyes"][10],
        "{} with 8,": ways["eyes"][8],
        "{} with 6;": ways["eyes"][6],
        "{} blurred by a tenth": ways["blur"][0.1],
        "{} with a sixteenth of the light": ways["light"][0.0625],
    }
    for told, step in points.items():
        assert told.format(round(1000 * step.missed[at] / step.probes)) in text


def test_the_model_card_says_how_many_of_our_pictures_the_detector_found() -> None:
    found = list(raw("gallery", "measured.json")["shipped"]["found"].values())
    seen, tried = (sum(one[at] for one in found) for at in (0, 1))
    assert f"{seen:,} of the {tried:,} pictures of our rendered people" in words(asset("models", "MODELS.md"))


def test_what_was_measured_on_the_gallery_agrees_with_the_calibration() -> None:
    told, parts = raw("gallery", "measured.json"), raw("calibration", "histograms.json")
    assert told["pictures_sha256"] == parts["rendered_people"]["gallery"] == parts["news_against_rendered"]["gallery"]
    found = list(told["shipped"]["found"].values())
    assert sum(one[0] for one in found) == RENDERED.pictures
    assert sum(one[1] - one[0] for one in found) == sum(parts["rendered_people"]["left_out"].values())
    assert told["shipped"]["people"] == RENDERED.people
    assert told["real"]["people"] == NEWS.people
    for name, population in (("real_fmr", NEWS), ("rendered_fmr", CROSSED)):
        for line, share in told["real"][name].items():
            agrees(population, float(line), share)


def agrees(population: Population, line: float, share: float) -> None:
    """One picture a person, there, is inside the interval of all pictures, here."""
    found = fmr(population, line)
    assert found.low <= share <= found.high, f"{population.name} at {line}"


def test_the_page_about_the_app_and_the_cards_say_whose_photos_and_when() -> None:
    source = " ".join("".join(Path(path).read_text(encoding="utf-8").split('"\n')) for path in shown())
    made = raw("calibration", "histograms.json")["made"]
    assert f"{NEWS.pictures:,} news photos of {NEWS.people:,} people" in " ".join(source.split())
    assert source.count("November 2026") >= 4
    assert made.startswith("2026-11"), "measured again: the cards say November 2026"


def shown() -> list[Path]:
    """The program text of every room's card and of the page about the app."""
    ui = Path(__file__).parents[2] / "app" / "ui"
    return [ui / "pages" / "about.py", *ui.glob("*/know.py"), *ui.glob("*/known.py"), *ui.glob("*/measured.py")]
