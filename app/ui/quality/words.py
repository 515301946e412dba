"""Everything the room says."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

from app.model.quality import Quality, Share, Step
from app.ui.quality.bench import Outcome
from app.ui.quality.worse import Mend, level

translate = QCoreApplication.translate


def way_name(name: str) -> str:
    """What a slider is called."""
    return {
        "eyes": translate("Quality", "Pixels"),
        "blur": translate("Quality", "Blur"),
        "motion": translate("Quality", "Motion"),
        "light": translate("Quality", "Darkness"),
        "noise": translate("Quality", "Noise"),
        "jpeg": translate("Quality", "Compression"),
        "mask": translate("Quality", "Mask"),
    }[name]


def amount(name: str, step: int) -> str:
    """The slider's value, short."""
    found = level(name, step)
    if found is None:
        return translate("Quality", "as it is")
    if name == "light":
        return translate("Quality", "light 1/{n}").format(n=round(1 / found))
    if name == "mask":
        return (
            translate("Quality", "mouth"),
            translate("Quality", "to the nose"),
            translate("Quality", "over the nose"),
        )[step - 1]
    return f"{found:g}"


def measured_in(name: str) -> str:
    """What the levels of a way count."""
    return {
        "eyes": translate("Quality", "pixels between the eyes"),
        "blur": translate("Quality", "blur, in distances between the eyes"),
        "motion": translate("Quality", "movement, in distances between the eyes"),
        "light": translate("Quality", "share of the light that is left"),
        "noise": translate("Quality", "grain, in steps of 255"),
        "jpeg": translate("Quality", "quality of the JPEG, 1 to 100"),
        "mask": translate("Quality", "how far up the face is covered"),
    }[name]


def title() -> str:
    """Before anything is known."""
    return translate("Quality", "How bad may a picture be?")


def headline(outcome: Outcome, name: str, stranger: str, line: float) -> str:
    """What the search gave, in one sentence or two."""
    look, own = outcome.shown, outcome.own
    if look.scores is None:
        return translate("Quality", "The machine finds no face. {name} is missed.").format(name=name)
    place = look.place(own)
    over = sum(look.score(row) >= line for row in look.nearest if row != own)
    if place == 1:
        return _first(name, over, missed=look.score(own) < line)
    if over == 1:
        return translate("Quality", "{stranger}, a stranger, comes first, over the line. {name} is number {n}.").format(
            stranger=stranger, name=name, n=place
        )
    if over:
        return translate(
            "Quality", "{stranger} and {over} other strangers are over the line. {name} is number {n}."
        ).format(stranger=stranger, over=over - 1, name=name, n=place)
    return translate("Quality", "{stranger}, a stranger, comes first. {name} is number {n}.").format(
        stranger=stranger, name=name, n=place
    )


def _first(name: str, over: int, *, missed: bool) -> str:
    """The right person comes first; `over` strangers are over the line."""
    if missed:
        return translate("Quality", "{name} comes first, but is under the line: missed.").format(name=name)
    if over == 0:
        return translate("Quality", "{name} comes first, the only one over the line.").format(name=name)
    if over == 1:
        return translate("Quality", "{name} comes first. A stranger is over the line too.").format(name=name)
    return translate("Quality", "{name} comes first. {over} strangers are over the line too.").format(
        name=name, over=over
    )


def mended(outcome: Outcome, name: str, was: str, now: str) -> str:
    """What mending did; `was` and `now` are the names at the top of the list."""
    before, after = outcome.plain, outcome.mended
    if after is None:
        return ""
    if after.scores is None:
        return translate("Quality", "Mended, and now the machine finds no face at all.")
    right, top = after.score(outcome.own), after.score(after.nearest[0])
    if after.place(outcome.own) == 1:
        return translate(
            "Quality", "This time it helped or did no harm: {name} is first with {now}, {was} before."
        ).format(name=name, now=f"{right:.2f}", was=_score(before.score(outcome.own)))
    first = -1.0 if before.scores is None else before.score(before.nearest[0])
    if top > first:
        return translate(
            "Quality", "Surer, and wrong: {stranger}, a stranger, leads with {now}. Before, {other} led with {was}."
        ).format(stranger=now, now=f"{top:.2f}", other=was, was=_score(first))
    return translate("Quality", "Still wrong: {stranger}, a stranger, leads with {now}. Before: {was}.").format(
        stranger=now, now=f"{top:.2f}", was=_score(first)
    )


def _score(score: float) -> str:
    return "–" if score <= -1 else f"{score:.2f}"


def mend_words(mend: Mend) -> str:
    """A choice of mending."""
    return {
        Mend.NOTHING: translate("Quality", "Leave it"),
        Mend.SHARPEN: translate("Quality", "Sharpen"),
        Mend.MOUTH: translate("Quality", "Paste a mouth"),
    }[mend]


def curve_title(name: str) -> str:
    """Above the curves."""
    return translate("Quality", "Measured on news photos: {unit}").format(unit=measured_in(name))


def counted(quality: Quality, name: str, step: Step, place: int, several: bool) -> str:
    """The counts at the present point, with their interval."""
    missed, first = missed_share(step, place), not_first_share(step)
    said = translate(
        "Quality",
        "Here {missed} of {probes} right people are missed at {line} ({low}–{high} %), and {first} are not first "
        "among {gallery} ({flow}–{fhigh} %).",
    ).format(
        missed=step.missed[place],
        probes=step.probes,
        line=f"{quality.thresholds[place]:g}",
        low=_percent(missed.low),
        high=_percent(missed.high),
        first=step.not_first,
        gallery=f"{quality.gallery:,}",
        flow=_percent(first.low),
        fhigh=_percent(first.high),
    )
    if several:
        said += " " + translate("Quality", "Counted one way at a time: yours is worse in several.")
    return said


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


def not_measured() -> str:
    """In place of the curves of a mask."""
    return translate(
        "Quality", "No error rate: this mask is drawn, and the news photos show none. Real masks were not measured."
    )


def foot() -> str:
    """What the room cannot show."""
    return translate(
        "Quality",
        "What this cannot show: other cameras, other machines, turned heads, children. The list shows people who do "
        "not exist; drawn people are more alike than real ones. The curves are about real faces, at the nearest line "
        "that was counted.",
    )


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
            "The curves were counted in November 2026 on news photos (LFW): {probes} people looked for themselves "
            "among {gallery}, each with one other picture, made worse by the same program that works here. The thin "
            "bars are 95 % intervals. A picture without a face counts as missed.",
        ).format(probes=probes, gallery=gallery),
        translate(
            "Quality",
            "Nobody on those news photos was asked. Few are children. How far a head may turn was not counted.",
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


def no_face() -> str:
    """In place of the list."""
    return translate("Quality", "No face found: there is no list.")


def about(name: str, people: int) -> str:
    """What is going on."""
    return translate(
        "Quality",
        "{name} is among these {people} people, with an ID photo. No one here exists. Make the picture worse.",
    ).format(name=name, people=f"{people:,}")


def lent(donor: str) -> str:
    """Whose mouth it is; empty for nobody's."""
    return translate("Quality", "The mouth is {donor}’s.").format(donor=donor) if donor else ""


def guess_note(guess: int | None, outcome: Outcome, name: str) -> str:
    """What became of a guess (a step of the first slider); empty without one, and while other sliders are moved."""
    worse = outcome.order.worse
    if guess is None or worse.used not in ((), ("eyes",)) or worse.mend is not Mend.NOTHING:
        return ""
    guessed, now = amount("eyes", guess), amount("eyes", worse.step("eyes"))
    if outcome.plain.place(outcome.own) == 1:
        return translate("Quality", "You guessed {guess}. {name} is still first: go on with Pixels.").format(
            guess=guessed, name=name
        )
    if not worse.used:
        return translate(
            "Quality", "You guessed {guess}. A stranger is first already, with the picture as it is."
        ).format(guess=guessed)
    return translate("Quality", "You guessed {guess}. A stranger is first now, at: {now}.").format(
        guess=guessed, now=now
    )
