"""Two groups side by side: their error rates at any line, and the three ways in which they could be treated alike."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import Final

from app.model.estimates import Estimate, Method, fmr, fnmr
from app.model.groups import Kind, Published, Rates
from app.model.intervals import rule_of_three
from app.model.rates import Population, Populations
from app.model.scale import Named, named

STEPS: Final = 1000
"""Lines are in thousandths of similarity."""
LOOSEST: Final = 300
STRICTEST: Final = 550
"""Where sliders end, unless two groups lie further apart: then up to `LAST`."""
LAST: Final = 800
USUAL: Final = 363
"""SFace's own threshold, tuned on news photos (F-MODEL-09)."""
SEARCHED: Final = 100_000
"""People who pass in both groups together."""
LOOKED_FOR: Final = 500
"""How many people are really looked for in each group."""
ALIKE: Final = 1.11
"""Two rates are the same while the larger is at most this many times the smaller: as near as a step of the line comes
everywhere, also where the counted curve goes over into its tail."""

RateOf = Callable[[float], Estimate]


class Basis(Enum):
    """Where a pair's rates come from."""

    PUBLISHED = "published"
    """This app's measured curve, and that curve times a published figure: arithmetic, not a measurement."""
    MEASURED = "measured"
    """Both measured with this app's recogniser."""
    RENDERED = "rendered"
    """Rendered people by what was drawn for them: shows the mechanism, not the size."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group as its source names it. Rates are shares, 0…1, at a similarity."""

    name: str
    false_match: RateOf
    missed: RateOf


@dataclass(frozen=True, slots=True)
class Pair:
    """Two groups; the second is the one with more false matches."""

    key: str
    basis: Basis
    groups: tuple[Group, Group]
    published: Published | None = None
    times: float = 0.0
    """The published figure that makes the second group's curve; 0 where both were measured."""
    strictest: int = STRICTEST
    """The strict end of its sliders, in thousandths."""

    @property
    def apart(self) -> bool:
        """Whether both groups were measured, each with its own people."""
        return self.basis is not Basis.PUBLISHED


@dataclass(frozen=True, slots=True)
class Setting:
    """What hands can set: a line for each group in thousandths, and how many of `SEARCHED` are of the second."""

    lines: tuple[int, int]
    second: int = SEARCHED // 2

    @property
    def searched(self) -> tuple[int, int]:
        """How many people of each group pass."""
        return SEARCHED - self.second, self.second


@dataclass(frozen=True, slots=True)
class Fair:
    """The two groups' values of one thing that could be the same."""

    first: float
    second: float
    sure: bool = True
    """False where nobody can tell: one is only an upper bound, or their intervals meet."""

    @property
    def holds(self) -> bool:
        """Whether both are known to be the same, within `ALIKE`."""
        least, most = sorted((self.first, self.second))
        return self.sure and (most <= ALIKE * least or most == 0.0)

    @property
    def differs(self) -> bool:
        """Whether they are known not to be the same."""
        return self.sure and not self.holds

    @property
    def times(self) -> float:
        """How many times as large the larger one is; infinite where the smaller is 0."""
        least, most = sorted((self.first, self.second))
        return most / least if least > 0 else float("inf")


def example(published: Published, population: Population, times: float) -> Pair:
    """The published difference as people: the measured curve, and the same with `times` as many false matches.

    Nothing was published about missed people, so both groups have the measured curve of those.
    """
    missed = partial(fnmr, population)
    one = Group(f"{published.what}:first", partial(fmr, population), missed)
    other = Group(f"{published.what}:second", partial(_times, population, times), missed)
    return _reaching(Pair(published.what, Basis.PUBLISHED, (one, other), published, times))


def examples(published: Sequence[Published], populations: Populations) -> list[Pair]:
    """Both ends of every published range."""
    news = populations.news_photos
    ranges = ((one, (one.low, one.high)) for one in published)
    return [example(one, news, times) for one, ends in ranges for times in ends if times is not None]


def _reaching(pair: Pair) -> Pair:
    """The same with sliders on which the second line can come to where strangers fare alike at the usual one."""
    first, second = pair.groups
    alike = line_for(second.false_match, first.false_match(USUAL / STEPS).value, LAST)
    return replace(pair, strictest=min(max(-(-(alike + 20) // 50) * 50, STRICTEST), LAST))


def _times(population: Population, times: float, line: float) -> Estimate:
    rate = fmr(population, line)
    value, low, high = (min(times * end, 1.0) for end in (rate.value, rate.low, rate.high))
    return replace(rate, value=value, low=low, high=high)


def other_faces(populations: Populations) -> Pair:
    """The faces that the recogniser was tuned for and rendered ones: both measured here."""
    tuned, rendered = (
        Group(one.name, partial(fmr, one), partial(fnmr, one))
        for one in (populations.news_photos, populations.rendered_people)
    )
    return _reaching(Pair("other-faces", Basis.MEASURED, (tuned, rendered)))


def of_kinds(kinds: Sequence[Kind]) -> tuple[Pair, ...]:
    """For each kind of rendered people with two measured groups or more, the two that differ most."""
    found = []
    for kind in kinds:
        missed = {one.one: one for one in kind.fnmr}
        within = [one for one in kind.fmr if one.one == one.other and one.one in missed]
        middle = len(kind.thresholds) // 2
        within.sort(key=lambda one: one.share(middle))
        if len(within) >= 2:
            least, most = (_sampled(kind, one, missed[one.one]) for one in (within[0], within[-1]))
            found.append(_reaching(Pair(f"rendered-{kind.name}", Basis.RENDERED, (least, most))))
    return tuple(found)


def find(pairs: Sequence[Pair], key: str, times: float) -> Pair:
    """The pair with this key, at `times` if it is there at that figure; the first of all where there is none."""
    found = [one for one in pairs if one.key == key] or pairs
    return next((one for one in found if one.times == times), found[0])


def _sampled(kind: Kind, strange: Rates, right: Rates) -> Group:
    return Group(strange.one, partial(_between, kind.thresholds, strange), partial(_between, kind.thresholds, right))


def _between(lines: tuple[float, ...], rates: Rates, line: float) -> Estimate:
    """The rate at `line`, straight between the two thresholds around it, level beyond the ends."""
    after = min(max(bisect_right(lines, line), 1), len(lines) - 1) if len(lines) > 1 else 0
    before = max(after - 1, 0)
    apart = lines[after] - lines[before]
    share = min(max((line - lines[before]) / apart, 0.0), 1.0) if apart > 0 else 0.0

    def mixed(row: Sequence[float]) -> float:
        return row[before] + (row[after] - row[before]) * share

    counted = mixed([one / rates.tries for one in rates.errors])
    floor = rule_of_three(rates.tries)
    few = counted < floor
    value = floor if few else counted
    low, high = (0.0 if few else min(mixed(rates.low), value)), max(mixed(rates.high), value)
    return Estimate(value, low, high, Method.BOUND if few else Method.MEASURED, rates.tries, rates.tries)


def line_for(rate: RateOf, wanted: float, most: int = STRICTEST) -> int:
    """The line, in thousandths to `most`, at which a falling `rate` comes nearest to `wanted` by ratio."""
    low, high = LOOSEST, most
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if rate(middle / STEPS).value > wanted else (low, middle)
    near = [line for line in (low - 1, low) if line >= LOOSEST]
    return min(near, key=lambda line: Fair(rate(line / STEPS).value, wanted).times)


def line_for_missed(rate: RateOf, wanted: float, most: int = STRICTEST) -> int:
    """The strictest line, in thousandths to `most`, at which a rising `rate` is no more than `wanted`."""
    low, high = LOOSEST, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if rate(middle / STEPS).value <= wanted else (low, middle - 1)
    return low


def stops(pair: Pair, at: int) -> tuple[int, int]:
    """For the second line, when the first is `at`: where strangers fare alike, and where right people do."""
    first, second = pair.groups
    alike = line_for(second.false_match, first.false_match(at / STEPS).value, pair.strictest)
    if pair.basis is Basis.PUBLISHED:  # both have the same curve of missed people
        return alike, at
    return alike, line_for_missed(second.missed, first.missed(at / STEPS).value, pair.strictest)


def results(pair: Pair, setting: Setting) -> tuple[Named, Named]:
    """What the searches of each group come to, in people."""
    one, other = (
        named(group.false_match(line / STEPS).value, group.missed(line / STEPS).value, 1, LOOKED_FOR / many, many)
        for group, line, many in zip(pair.groups, setting.lines, setting.searched, strict=True)
    )
    return one, other


def fairness(pair: Pair, setting: Setting) -> tuple[Fair, Fair, Fair]:
    """The three things that could be the same: strangers' risk, right people's risk, and the wrong among 100 named."""
    met = tuple(zip(pair.groups, (line / STEPS for line in setting.lines), strict=True))
    strange = _fair(*(group.false_match(line) for group, line in met), apart=pair.apart)
    missed = _fair(*(group.missed(line) for group, line in met), apart=pair.apart)
    one, other = results(pair, setting)
    wrong = Fair(one.wrong_of_hundred, other.wrong_of_hundred)
    return strange, missed, wrong


def _fair(first: Estimate, second: Estimate, *, apart: bool) -> Fair:
    """`apart` groups of other people differ only where their intervals do not meet."""
    found = Fair(first.value, second.value, not (first.at_most or second.at_most) or first == second)
    meet = first.low <= second.high and second.low <= first.high
    return replace(found, sure=False) if apart and meet and found.differs else found
