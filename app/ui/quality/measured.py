"""What the room says about what was measured: the curves, their counts, and how we know."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

from app.model.quality import Quality, Share, Step
from app.ui.quality.words import way_name

translate = QCoreApplication.translate


def _unit(name: str) -> str:
    """What the levels of a way count, after the way's name."""
    return {
        "eyes": translate("Quality", "from one eye to the other"),
        "blur": translate("Quality", "in distances between the eyes"),
        "motion": translate("Quality", "in distances between the eyes"),
        "light": translate("Quality", "share of the light that is left"),
        "noise": translate("Quality", "in steps of 255"),
        "jpeg": translate("Quality", "quality of the JPEG, 1 to 100"),
        "angle": translate("Quality", "how far the head is turned"),
        "mask": translate("Quality", "how far up the face is covered"),
    }[name]


def way_spoken(name: str) -> str:
    """A way and what its levels count: a slider for the ear."""
    return f"{way_name(name)}, {_unit(name)}"


def curve_title(name: str) -> str:
    """Above the curves."""
    if name == "angle":
        return translate("Quality", "Measured on rendered people: {unit}").format(unit=way_spoken(name))
    return translate("Quality", "Measured on news photos: {unit}").format(unit=way_spoken(name))


def counted(quality: Quality, name: str, step: Step, place: int, several: bool) -> str:
    """The counts at the present point, with their interval."""
    missed, first = missed_share(step, place), not_first_share(step)
    rendered = name == "angle"
    said = (
        translate(
            "Quality",
            "Here {missed} of {probes} rendered pictures are missed at {line} ({low}–{high} %), and {first} are not "
            "first among {gallery} people who do not exist ({flow}–{fhigh} %).",
        )
        if rendered
        else translate(
            "Quality",
            "Here {missed} of {probes} right people are missed at {line} ({low}–{high} %), and {first} are not first "
            "among {gallery} ({flow}–{fhigh} %).",
        )
    ).format(
        missed=step.missed[place],
        probes=step.probes,
        line=f"{quality.thresholds[place]:g}",
        low=_percent(missed.low),
        high=_percent(missed.high),
        first=step.not_first,
        gallery=f"{_rendered_gallery(step) if rendered else quality.gallery:,}",
        flow=_percent(first.low),
        fhigh=_percent(first.high),
    )
    if several:
        said += " " + translate("Quality", "Counted one way at a time: yours is worse in several.")
    return said


def _rendered_gallery(step: Step) -> int:
    """How many people stood in the list of the rendered ones."""
    return step.stranger_pairs // max(step.probes - step.no_face, 1) + 1


@cache
def missed_share(step: Step, place: int) -> Share:
    """`step.missed_share`, kept: an interval takes 3 ms, too long for a move of a slider."""
    return step.missed_share(place)


@cache
def not_first_share(step: Step) -> Share:
    """`step.not_first_share`, kept."""
    return step.not_first_share


def _percent(share: float) -> str:
    return f"{100 * share:.0f}" if share >= 0.1 else f"{100 * share:.1f}"


def not_measured(name: str) -> str:
    """In place of curves that the calibration does not hold."""
    if name == "angle":
        return translate(
            "Quality",
            "No error rate: this turn is drawn, and how often heads that were really turned are missed has not been "
            "counted yet.",
        )
    return translate("Quality", "No error rate: pictures made worse in this way were not counted.")


def not_here() -> str:
    """Where the curve has no count for the point."""
    return translate("Quality", "No picture was counted here.")


def know(quality: Quality) -> tuple[str, ...]:
    """How do we know?"""
    probes, gallery = quality.as_they_are.probes, f"{quality.gallery:,}"
    return (
        translate(
            "Quality",
            "The list is searched now, on this computer: the picture is made worse, the face is found again, cut out "
            "at 112×112, turned into a faceprint and compared with everybody. Nothing is prepared.",
        ),
        translate(
            "Quality",
            "The room begins with a picture that works: whoever is searched for comes first as long as nothing is "
            "done to it.",
        ),
        translate(
            "Quality",
            "The curves were counted in November 2026 on news photos (LFW): {probes} people looked for themselves "
            "among {gallery}, each with one other picture, made worse by the same program that works here. The thin "
            "bars are 95 % intervals. A picture without a face counts as missed.",
        ).format(probes=probes, gallery=gallery),
        translate(
            "Quality",
            "Nobody on those news photos was asked. Few are children.",
        ),
        _angle_known(quality),
        translate(
            "Quality",
            "Mask: it is drawn, flat and of one colour, here and on the news photos; real masks were not measured. "
            "NIST too drew the masks on, when it first tested recognisers with masks. (NISTIR 8311, 2020.)",
        ),
        translate(
            "Quality",
            "With your own face the same is done to the newest camera picture, in memory only and only after your yes. "
            "You are looked for among people who do not exist, and by one picture of your own: the first after that "
            "yes. All of it is wiped when you leave, walk away or say stop.",
        ),
        translate(
            "Quality",
            "Mending a search picture is real: by a report of May 2019, New York police pasted a model’s lips over an "
            "open mouth and searched with the result. The commissioner answered in June 2019: only to fill in missing "
            "data, with extra checks. (Georgetown Law, Garbage In, Garbage Out, 2019; New York Times, 2019.)",
        ),
        translate(
            "Quality",
            "Here mending sometimes helps and sometimes makes a stranger score higher: it is computed each time. The "
            "example that a lesson opens was chosen because it mostly goes wrong.",
        ),
    )


def _angle_known(quality: Quality) -> str:
    if quality.yaw:
        return translate(
            "Quality",
            "Angle: the picture is bent as if the head turned. Its curve was counted with {pictures} pictures of "
            "rendered people who really turned their heads.",
        ).format(pictures=f"{sum(step.probes for step in quality.yaw):,}")
    return translate(
        "Quality",
        "Angle: the picture is bent as if the head turned. How often heads that really turn are missed was not "
        "counted yet, so there is no curve.",
    )
