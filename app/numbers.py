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
from app.model.rates import Population, load_population, people_per
from app.pipes import ending_quietly
from app.resources import asset

POPULATIONS = {"photos": "news_photos", "rendered": "rendered_people", "photos-rendered": "news_against_rendered"}
"""As they are asked for, and as they are called in the calibration."""
LEAST_SAID = 1e-10
"""No smaller rate is said in words: so far out the tail is arithmetic, not knowledge. (`--json` gives it.)"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked, in a sentence with a place for the figure, and the figure."""

    sentence: str
    """With {value}, which is said by `say`."""
    found: Estimate
    say: Callable[[float], str]
    assumes: str = ""
    more: str = ""
    of: str = "pairs of people"
    """What `found.tries` counts."""
    bound: str = "at most"
    """What is said before the figure where the rate behind it is an upper bound."""


def share(value: float) -> str:
    """A rate as people say it: "0.00099, 1 in 1,000"."""
    if value < LEAST_SAID:
        return f"under {LEAST_SAID:g}" if value > 0 else "0"
    return f"{value:.2g}, 1 in {people_per(value):,}" if value < 0.1 else f"{value:.3g}"


def many(value: float) -> str:
    """A number of people, to two or three figures."""
    if value >= 100:
        step = 10 ** max(0, math.floor(math.log10(value)) - 2)
        return f"{round(value / step) * step:,}"
    return f"{value:.2g}"


def chance(value: float) -> str:
    """A probability, never said to be 1."""
    return "over 0.999" if value > 0.999 else f"{value:.3g}"


def similarity(value: float) -> str:
    """A threshold."""
    return f"{value:.4f}"


def fmr(people: Population, asked: argparse.Namespace) -> Answer:
    """How often a stranger is over the line."""
    found = estimates.fmr(people, asked.threshold)
    drowned = people.impostor.pairs_at_or_over(asked.threshold)
    more = f"By pairs of pictures instead of pairs of people: {share(drowned)}."
    say = _far if found.extrapolated else share
    return Answer(f"False match rate at {asked.threshold:g}: {{value}}", found, say, more=more)


def _far(value: float) -> str:
    """A rate of the tail, which is never sure of none."""
    return share(value or LEAST_SAID / 2)


def fnmr(people: Population, asked: argparse.Namespace) -> Answer:
    """How often the right person is missed."""
    found = estimates.fnmr(people, asked.threshold)
    assert people.genuine is not None
    drowned = 1 - people.genuine.pairs_at_or_over(asked.threshold)
    most = f"{100 * people.largest_share:.2g} %"
    more = f"By pairs of pictures: {share(drowned)}; one single person makes {most} of those pairs."
    return Answer(f"False non-match rate at {asked.threshold:g}: {{value}}", found, share, more=more, of="people")


def threshold(people: Population, asked: argparse.Namespace) -> Answer:
    """Where the line must be for a wanted rate."""
    if asked.fnmr is not None:
        found = estimates.threshold_for_fnmr(people, asked.fnmr)
        _reached(estimates.fnmr(people, found.value), asked.fnmr, "people")
        told = f"Strictest threshold that misses {asked.fnmr:g} of right people: {{value}}"
        return Answer(told, found, similarity, of="people", bound="at least")
    found = estimates.threshold_for_fmr(people, asked.fmr)
    _reached(estimates.fmr(people, found.value), asked.fmr, "pairs of people")
    return Answer(f"Loosest threshold with a false match rate of {asked.fmr:g}: {{value}}", found, similarity)


def _reached(there: Estimate, wanted: float, of: str) -> None:
    """Raises ValueError where no threshold is known to keep the `wanted` rate."""
    if there.value > wanted:
        told = f"among {there.tries:,} {of} a rate under {there.value:.2g} cannot be told from none"
        raise ValueError(f"no threshold is known to give {wanted:g}: {told}")


def expected(people: Population, asked: argparse.Namespace) -> Answer:
    """How many strangers of a gallery are over the line."""
    found = scale.strangers(people, asked.threshold, asked.gallery)
    any_one = scale.any_stranger(people, asked.threshold, asked.gallery)
    where = f"{many(asked.gallery)} at {asked.threshold:g}"
    more = f"Chance of at least one: {chance(any_one.value)} ({chance(any_one.low)} to {chance(any_one.high)})."
    told = f"Strangers expected over the line in a gallery of {where}: {{value}}"
    return Answer(told, found, many, scale.ASSUMES, more)


def rank1(people: Population, asked: argparse.Namespace) -> Answer:
    """How often the right person is not at the top of the list."""
    found = scale.not_first(people, asked.gallery)
    told = f"The right person is not first among {many(asked.gallery)} strangers: {{value}}"
    return Answer(told, found, share, scale.ASSUMES, of="people")


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
    return Answer(told, found, lambda value: f"{value:.3g}", scale.ASSUMES, more, bound="at least")


def limits(people: Population, found: Estimate) -> str:
    """What the figure does not know, in a sentence; '' where nothing has to be said."""
    said = []
    if found.extrapolated:
        said.append("nothing was counted so far out: the tail knows nothing of twins and little of relatives")
    if people.noisy_fmr_over < 1 or people.noisy_fnmr_under > -1:
        told = f"some photos bear a wrong name: strangers over {people.noisy_fmr_over:g} may be one person"
        both = f"{told}, and one person under {people.noisy_fnmr_under:g} may be two"
        said.append(both if people.genuine else told)
    return "; ".join(said)


def main(arguments: Sequence[str] | None = None, out: TextIO | None = None) -> int:
    """Answer one question on `out`; 0, or 2 with one plain sentence on stderr when it cannot be answered."""
    asked = _parser().parse_args(arguments)
    try:
        people = load_population(asked.calibration, POPULATIONS[asked.population])
        answer: Answer = asked.answer(people, asked)
    except (CalibrationBroken, ValueError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    text = json.dumps(_json(answer, people, asked)) if asked.json else _words(answer, people, asked)
    (sys.stdout if out is None else out).write(text + "\n")
    return 0


def _json(answer: Answer, people: Population, asked: argparse.Namespace) -> dict[str, Any]:
    found = answer.found
    return {
        "asked": asked.command,
        "population": asked.population,
        "measured": people.made,
        "value": found.value,
        "low": found.low,
        "high": found.high,
        "method": found.method.value,
        "pairs": found.pairs,
        "tries": found.tries,
        "tries_of": answer.of,
        "extrapolated": found.extrapolated,
        "at_most": found.at_most and answer.bound == "at most",
        "at_least": found.at_most and answer.bound == "at least",
        "assumes": answer.assumes,
        "limits": limits(people, found),
    }


def _words(answer: Answer, people: Population, asked: argparse.Namespace) -> str:
    found = answer.found
    said = answer.say(found.value)
    if not said.startswith(("under", "over")):
        said = f"{answer.bound if found.at_most else 'about'} {said}"
    lines = [f"{answer.sentence.format(value=said)}."]
    lines.append(f"95 %: {answer.say(found.low)} to {answer.say(found.high)}.")
    lines += [answer.more] if answer.more else []
    lines.append(f"Method: {found.method.value}, from {found.pairs:,} pairs of pictures, {found.tries:,} {answer.of}.")
    shown = f"{people.pictures:,} pictures of {people.people:,} people"
    lines.append(f"Data: {asked.population}, {shown}, measured {people.made or 'on an unknown day'}.")
    lines += [f"Assumes {answer.assumes}."] if answer.assumes else []
    lines += [f"Limits: {told}."] if (told := limits(people, found)) else []
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
        choices=tuple(POPULATIONS),
        default="photos",
        help="news photos (default), rendered people among themselves, or news photos against rendered ID photos",
    )
    common.add_argument("--json", action="store_true", help="one JSON object instead of words")
    common.add_argument(
        "--calibration",
        type=Path,
        default=asset("calibration", "histograms.json"),
        metavar="FILE",
        help="another histograms.json, such as your own from `python -m app.calibrate`",
    )
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
