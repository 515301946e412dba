"""A line that was kept, what it does to the people on the wall, and what two of them differ by, in words."""

from __future__ import annotations

from dataclasses import dataclass

from app.model import estimates
from app.model.estimates import Estimate
from app.model.line import written
from app.model.notebook import Kind, Note
from app.model.rates import Populations
from app.model.unsure import answers, lower_line
from app.model.wall import Wall
from app.ui.threshold.harms import Harms, harms, impostors, rounded
from app.ui.threshold.words import number, translate


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Where a line stood, and how wide the unsure band under it was; 0 without one."""

    threshold: float
    unsure: float = 0.0

    def line(self) -> str:
        """Where it is, in words."""
        if not self.unsure:
            return translate("Threshold", "the line at {line}").format(line=written(self.threshold))
        return translate("Threshold", "the line at {line}, look again from {low}").format(
            line=written(self.threshold), low=written(lower_line(self.threshold, self.unsure))
        )


@dataclass(frozen=True, slots=True)
class Told:
    """A snapshot, told by the people on one wall: two of them are compared on the same one."""

    snapshot: Snapshot
    harms: Harms
    again: int
    """Faces of this wall to look at again."""
    fmr: Estimate
    fnmr: Estimate

    def rows(self) -> tuple[tuple[str, str], ...]:
        """What to show of it: words and a value each, the same rows for every snapshot."""
        missed, over = self.harms.missed, self.harms.over
        of = translate("Threshold", "{count} of {of}")
        nobody = translate("Threshold", "no other picture here")
        found = of.format(count=number(missed.count), of=number(missed.of)) if missed.of else nobody
        return (
            (missed.label, found),
            (
                translate("Threshold", "strangers wrongly matched"),
                of.format(count=number(over.count), of=number(over.of)),
            ),
            (translate("Threshold", "to look at again"), number(self.again)),
            (translate("Threshold", "missed, as measured"), _rate(self.fnmr)),
            (translate("Threshold", "wrongly matched, as measured"), _rate(self.fmr)),
        )

    def note(self, letter: str) -> Note:
        """The line for the notebook."""
        about = translate("Threshold", "Kept as {letter}: {line}").format(letter=letter, line=self.snapshot.line())
        came = "; ".join(f"{words}: {value}" for words, value in self.rows())
        values = (
            ("threshold", self.snapshot.threshold),
            ("unsure", self.snapshot.unsure),
            ("right_missed", float(self.harms.missed.count)),
            ("strangers_over", float(self.harms.over.count)),
            ("look_again", float(self.again)),
            ("fnmr", self.fnmr.value),
            ("fmr", self.fmr.value),
        )
        return Note("threshold", Kind.SNAPSHOT, about, "", came, values)


def tell(snapshot: Snapshot, wall: Wall, populations: Populations, visitor: str | None) -> Told:
    """Tell a snapshot by the people on `wall`, and by the measured rates."""
    threshold, unsure = snapshot.threshold, snapshot.unsure
    counted = harms(wall, threshold, populations, visitor, unsure)
    right = populations.news_photos if visitor is None else populations.rendered_people
    return Told(
        snapshot,
        counted,
        answers(wall, threshold, unsure).again,
        estimates.fmr(impostors(populations, visitor), threshold),
        estimates.fnmr(right, lower_line(threshold, unsure)),
    )


def difference(a: Told, b: Told) -> str:
    """What changes for people from A to B."""
    missed = b.harms.missed.count - a.harms.missed.count
    over = b.harms.over.count - a.harms.over.count
    again = b.again - a.again
    changes = (
        (missed, translate("Threshold", "{many} more missed"), translate("Threshold", "{many} fewer missed")),
        (
            over,
            translate("Threshold", "{many} more wrongly matched"),
            translate("Threshold", "{many} fewer wrongly matched"),
        ),
        (
            again,
            translate("Threshold", "{many} more to look at again"),
            translate("Threshold", "{many} fewer to look at again"),
        ),
    )
    said = [(more if by > 0 else fewer).format(many=number(abs(by))) for by, more, fewer in changes if by]
    if not said:
        return translate("Threshold", "From A to B nothing changes for the people on this wall.")
    return translate("Threshold", "From A to B: {changes}.").format(changes=", ".join(said))


def _rate(rate: Estimate) -> str:
    """A rate as people, with its 95 % interval."""
    for crowd in (1_000, 1_000_000):
        many, low, high = (number(rounded(end * crowd)) for end in (rate.value, rate.low, rate.high))
        if rate.value * crowd < 0.95:
            continue
        if rate.at_most:
            return translate("Threshold", "at most {many} in {crowd}").format(many=many, crowd=number(crowd))
        said = translate("Threshold", "{many} in {crowd} ({low} to {high})")
        return said.format(many=many, crowd=number(crowd), low=low, high=high)
    return translate("Threshold", "fewer than 1 in {crowd}").format(crowd=number(1_000_000))
