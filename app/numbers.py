"""`python -m app.numbers`: asks the measured curves, in words or as JSON. For teachers, journalists and tests."""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from app.model import estimates, scale
from app.model.errors import CalibrationBroken
from app.model.estimates import Estimate
from app.model.rates import Population, Populations, load_populations, people_per
from app.pipes import ending_quietly
from app.resources import asset


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked, in a sentence with a place for the figure, and the figure."""

    sentence: str
    """With {value}, which is said by `say`."""
    found: Estimate
    say: Callable[[float], str]
    assumes: str = ""
    more: str = ""


def share(value: float) -> str:
    """A rate as people say it: "0.00099, 1 in 1,000"."""
    if value <= 0:
        return "0"
    return f"{value:.2g}, 1 in {people_per(value):,}" if value < 0.1 else f"{value:.3g}"


def many(value: float) -> str:
    """A number of people, to two or three figures."""
    if value >= 100:
        step = 10 ** max(0, math.floor(math.log10(value)) - 2)
        return f"{round(value / step) * step:,}"
    return f"{value:.2g}"


def similarity(value: float) -> str:
    """A threshold."""
    return f"{value:.4f}"


def fmr(people: Population, asked: argparse.Namespace) -> Answer:
    """How often a stranger is over the line."""
    found = estimates.fmr(people, asked.threshold)
    drowned = people.impostor.pairs_at_or_over(asked.threshold)
    more = f"By pairs of pictures instead of pairs of people: {share(drowned)}."
    return Answer(f"False match rate at {asked.threshold:g}: {{value}}", found, share, more=more)


def fnmr(people: Population, asked: argparse.Namespace) -> Answer:
    """How often the right person is missed."""
    found = estimates.fnmr(people, asked.threshold)
    assert people.genuine is not None
    drowned = 1 - people.genuine.pairs_at_or_over(asked.threshold)
    more = f"By pairs of pictures: {share(drowned)}; one single person makes {people.largest_share:.0%} of those pairs."
    return Answer(f"False non-match rate at {asked.threshold:g}: {{value}}", found, share, more=more)


def threshold(people: Population, asked: argparse.Namespace) -> Answer:
    """Where the line must be for a wanted rate."""
    if asked.fnmr is not None:
        found = estimates.threshold_for_fnmr(people, asked.fnmr)
        return Answer(f"Strictest threshold that misses {asked.fnmr:g} of right people: {{value}}", found, similarity)
    found = estimates.threshold_for_fmr(people, asked.fmr)
    return Answer(f"Loosest threshold with a false match rate of {asked.fmr:g}: {{value}}", found, similarity)


def expected(people: Population, asked: argparse.Namespace) -> Answer:
    """How many strangers of a gallery are over the line."""
    found = scale.strangers(people, asked.threshold, asked.gallery)
    chance = scale.any_stranger(people, asked.threshold, asked.gallery)
    where = f"{many(asked.gallery)} at {asked.threshold:g}"
    more = f"Chance of at least one: {chance.value:.3g} ({chance.low:.3g} to {chance.high:.3g})."
    told = f"Strangers expected over the line in a gallery of {where}: {{value}}"
    return Answer(told, found, many, scale.ASSUMES, more)


def rank1(people: Population, asked: argparse.Namespace) -> Answer:
    """How often the right person is not at the top of the list."""
    found = scale.not_first(people, asked.gallery)
    told = f"The right person is not first among {many(asked.gallery)} strangers: {{value}}"
    return Answer(told, found, share, scale.ASSUMES)


def ppv(people: Population, asked: argparse.Namespace) -> Answer:
    """Of those named, how many are right."""
    found = scale.predictive_value(people, asked.threshold, asked.gallery, asked.base_rate)
    rates = estimates.fmr(people, asked.threshold).value, estimates.fnmr(people, asked.threshold).value
    counts = scale.named(*rates, asked.gallery, asked.base_rate)
    more = (
        f"Of 1,000 searches the person is there in {many(counts.present)}: {many(counts.found)} found, "
        f"{many(counts.missed)} missed; and {many(counts.wrong)} strangers are named. "
        f"Of 100 people named this way, {many(counts.wrong_of_hundred)} are wrong."
    )
    told = f"Of those named at {asked.threshold:g} from a gallery of {many(asked.gallery)}, the right ones: {{value}}"
    return Answer(told, found, lambda value: f"{value:.3g}", scale.ASSUMES, more)


def main(arguments: Sequence[str] | None = None, out: TextIO | None = None) -> int:
    """Answer one question on `out`; 0, or 2 with one plain sentence on stderr when it cannot be answered."""
    asked = _parser().parse_args(arguments)
    try:
        people = _population(load_populations(asked.calibration), asked.population)
        answer: Answer = asked.answer(people, asked)
    except (CalibrationBroken, ValueError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    text = json.dumps(_json(answer, asked)) if asked.json else _words(answer, people)
    (sys.stdout if out is None else out).write(text + "\n")
    return 0


def _population(everybody: Populations, name: str) -> Population:
    return {
        "photos": everybody.news_photos,
        "rendered": everybody.rendered_people,
        "photos-rendered": everybody.news_against_rendered,
    }[name]


def _json(answer: Answer, asked: argparse.Namespace) -> dict[str, Any]:
    found = answer.found
    return {
        "asked": asked.command,
        "population": asked.population,
        "value": found.value,
        "low": found.low,
        "high": found.high,
        "method": found.method.value,
        "pairs": found.pairs,
        "tries": found.tries,
        "extrapolated": found.extrapolated,
        "at_most": found.at_most,
        "assumes": answer.assumes,
    }


def _words(answer: Answer, people: Population) -> str:
    found = answer.found
    said = ("at most " if found.at_most else "about ") + answer.say(found.value)
    lines = [f"{answer.sentence.format(value=said)}."]
    lines.append(f"95 %: {answer.say(found.low)} to {answer.say(found.high)}.")
    lines += [answer.more] if answer.more else []
    far = " Nothing was counted so far out." if found.extrapolated else ""
    seen = f"from {found.pairs:,} pairs of pictures, {found.tries:,} people or pairs of people"
    lines.append(f"Method: {found.method.value}, {seen}.{far}")
    lines += [f"Assumes {answer.assumes}."] if answer.assumes else []
    return "\n".join(lines)


def _similarity(text: str) -> float:
    return _within(text, -1.0, 1.0, "a similarity from -1 to 1")


def _rate(text: str) -> float:
    return _within(text, 1e-15, 1.0, "a rate over 0, up to 1")


def _share(text: str) -> float:
    return _within(text, 0.0, 1.0, "a share from 0 to 1")


def _gallery(text: str) -> float:
    return _within(text, 1.0, 1e12, "a number of people from 1 to 1e12")


def _within(text: str, low: float, high: float, wanted: str) -> float:
    try:
        value = float(text.replace(",", ""))
    except ValueError:
        value = math.nan
    if not low <= value <= high:
        raise argparse.ArgumentTypeError(f"{text!r} is not {wanted}")
    return value


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--population",
        choices=("photos", "rendered", "photos-rendered"),
        default="photos",
        help="news photos (default), rendered people among themselves, or news photos against rendered ID photos",
    )
    common.add_argument("--json", action="store_true", help="one JSON object instead of words")
    common.add_argument("--calibration", type=Path, default=asset("calibration", "histograms.json"), metavar="FILE")
    parser = argparse.ArgumentParser(
        prog="python -m app.numbers", description="How often the machine errs, and how sure we are of it."
    )
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, answer: Callable[[Population, argparse.Namespace], Answer]) -> argparse.ArgumentParser:
        one = commands.add_parser(name, parents=[common], help=(answer.__doc__ or "").strip())
        one.set_defaults(answer=answer)
        return one

    for name, answer in (("fmr", fmr), ("fnmr", fnmr)):
        command(name, answer).add_argument("threshold", type=_similarity)
    wanted = command("threshold", threshold).add_mutually_exclusive_group(required=True)
    wanted.add_argument("--fmr", type=_rate)
    wanted.add_argument("--fnmr", type=_rate)
    for name, answer in (("expected", expected), ("ppv", ppv)):
        one = command(name, answer)
        one.add_argument("--gallery", type=_gallery, required=True, help="how many people, such as 30e9")
        one.add_argument("--threshold", type=_similarity, required=True)
        if name == "ppv":
            one.add_argument("--base-rate", type=_share, required=True, help="how often the person is in the gallery")
    command("rank1", rank1).add_argument("--gallery", type=_gallery, required=True)
    return parser


if __name__ == "__main__":
    sys.exit(ending_quietly(main))
