"""How we know the numbers of the room, and what must not be concluded from them."""

from __future__ import annotations

from collections.abc import Sequence

from app.model.rates import Populations
from app.model.unsure import PASSED_OF_HUNDRED, TURNED_AWAY_OF_HUNDRED
from app.ui.theme import Role
from app.ui.threshold.machines import OWN
from app.ui.threshold.words import how_sure, number, share, translate


def know(populations: Populations, threshold: float) -> Sequence[tuple[Role, str]]:
    """What stands on the sheet for a line at `threshold`: how sure its rate is, then where the numbers come from."""
    return (
        (Role.CONTROL_BOLD, how_sure(populations, threshold)),
        *((Role.CONTROL, text) for text in know_words(populations)),
    )


def know_words(populations: Populations) -> tuple[str, ...]:
    """Where the numbers of the room come from, paragraph by paragraph."""
    return (_counted(), _measured(populations), _extrapolated(populations), _rendered(populations), _live(), *_band())


def _counted() -> str:
    return translate(
        "Threshold",
        "The counters count the pictures on this wall. They are exact: what you see is all there is. The scores "
        "are a running mean of the last second or so, so that they can be read.",
    )


def _measured(populations: Populations) -> str:
    photos = populations.news_photos
    return translate(
        "Threshold",
        "“1 stranger in N” was measured with this app's own detector and recogniser on {pictures} news photos of "
        "{people} people (a part of Labeled Faces in the Wild), November 2026. Every pair of people weighs the same. "
        "Nobody in those photos was asked, neither for that collection nor for training the recogniser.",
    ).format(pictures=number(photos.pictures), people=number(photos.people))


def _extrapolated(populations: Populations) -> str:
    tail = populations.news_photos.tail
    return translate(
        "Threshold",
        "Over {line} too few were counted, and some of the wrong matches in that collection are wrong labels: from "
        "there on the curve is continued by calculation, and it says “extrapolated”. The collection has few "
        "children and few people from much of the world: this app does not know how often it errs for them.",
    ).format(line=f"{tail.applies_from if tail else 1.0:.2f}")


def _rendered(populations: Populations) -> str:
    drawn = populations.rendered_people
    return translate(
        "Threshold",
        "For a rendered visitor the hills were measured on {people} people who do not exist, in {pictures} pictures. "
        "Drawn faces look more alike to this machine than photos do: at {line} it confuses {drawn} of them, and "
        "{photos} people in news photos. The same line, other faces.",
    ).format(
        people=number(drawn.people),
        pictures=number(drawn.pictures),
        line=f"{OWN:.3f}",
        drawn=share(drawn.fmr(OWN)),
        photos=share(populations.news_photos.fmr(OWN)),
    )


def _live() -> str:
    return translate(
        "Threshold",
        "For a live face, strangers are counted on the wall, and missed matches are the measured rate: a picture "
        "taken in the same minute would be found nearly always, which flatters the machine.",
    )


def _band() -> tuple[str, ...]:
    return (
        translate(
            "Threshold",
            "“Look again” is not over the line, and not a no: somebody has to look. How many faces that is in 1,000 "
            "searches of a wall as large as this one is the measured share of scores between the two lines, times the "
            "pictures. Its interval joins the ends of both lines' intervals (95 %), so it is on the wide side.",
        ),
        translate(
            "Threshold",
            "Looking again is not free of error. In a study of 2014 passport officers took {passed} of 100 photos of "
            "somebody else for the right person and turned {refused} of 100 right ones away, no better than students "
            "(White and others, PLOS ONE; F-ACC-16). Checking a computer's list is harder still (F-ACC-17), and "
            "whoever is told “same” beforehand sees it more often (F-ACC-19).",
        ).format(passed=PASSED_OF_HUNDRED, refused=TURNED_AWAY_OF_HUNDRED),
        translate(
            "Threshold",
            "A similarity is not a probability, and a list of look-alikes is not proof. What this room cannot show: "
            "how often any police system errs, which differs by system, by photo and by person.",
        ),
    )
