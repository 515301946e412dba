"""What this room cannot show, and where its numbers come from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.model.rates import Population
from app.ui.parts.known import Known
from app.ui.scale.amounts import number, translate
from app.ui.theme import Role, Theme


def foot() -> str:
    """What this room cannot show."""
    return translate(
        "Scale",
        "Cannot show: relatives, look-alikes and bad photos, which are harder than this sum: it takes everybody as "
        "equally easy to mistake. One recogniser, measured on news photos: no police system, and not Clearview’s.",
    )


def know() -> tuple[str, ...]:
    """Where the numbers of the room come from, paragraph by paragraph."""
    return (
        translate(
            "Scale",
            "Strangers expected are the measured rate times the crowd. The rate is this app’s own: {pairs} pairs of "
            "pictures of {people} people in news photos (a part of Labeled Faces in the Wild), November 2026. Every "
            "pair of people weighs the same. Nobody in those photos was asked.",
        ),
        translate(
            "Scale",
            "A right person is missed when two pictures of one person stay under the line. Every person weighs the "
            "same, however many pictures there are.",
        ),
        translate(
            "Scale",
            "“Likely” is a 95 % interval: what as many other people would have given. Where it is thinner "
            "than the line in the drawing, only the numbers say it.",
        ),
        translate(
            "Scale",
            "The chance of at least one takes comparisons as independent and everybody as equally easy to mistake. "
            "They are not: some faces resemble many. Counted on our people, the formula is a little too dark.",
        ),
        translate(
            "Scale",
            "The dots are a crowd of nobody: up to a million faceprints drawn from how faceprints are spread, from no "
            "face. They are really searched, for the face in view. What is counted can lie far from what is expected: "
            "one face is no average, some resemble many, others few; and the stricter the line, the kinder is the "
            "crowd than the curve. The curve stays the headline, and the ratio between the two stands beside it.",
        ),
        translate(
            "Scale",
            "Beyond a million nothing is searched: dotted and hatched means extrapolated from the measured curve. "
            "With the line over {line} the rate itself is extrapolated, and its band is wide. The largest collections "
            "count pictures, not people: one person can be in there often.",
        ),
        translate(
            "Scale",
            "Who is named depends on how often the person looked for is in the crowd at all: you choose that, nobody "
            "measured it. Everybody over the line counts as named; real systems set stricter lines for large "
            "collections and show only the first of the list (F-ACC-04).",
        ),
    )


class KnowSheet(Known):
    """Where the numbers come from, and what must not be concluded from them."""

    def __init__(self, theme: Theme, population: Population, parent: QWidget) -> None:
        self._population = population
        super().__init__(theme, lambda: translate("Scale", "How do we know?"), self.all_texts, parent)

    def all_texts(self) -> Sequence[tuple[Role, str]]:
        """Paragraph by paragraph."""
        met, tail = self._population, self._population.tail
        filled = {"pairs": number(met.impostor.pairs), "people": number(met.people)}
        filled["line"] = f"{tail.applies_from if tail else 1.0:.2f}"
        return [(Role.CONTROL, text.format(**filled)) for text in know()]
