"""Everything the room says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.model.line import written
from app.model.rates import Populations
from app.ui.quality.bench import Outcome
from app.ui.quality.worse import Mend, Worse, level
from app.ui.threshold.words import strangers_in

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
        "angle": translate("Quality", "Angle"),
        "mask": translate("Quality", "Mask"),
    }[name]


def amount(name: str, step: int) -> str:
    """The slider's value, short."""
    found = level(name, step)
    if found is None:
        return translate("Quality", "as it is")
    if name == "light":
        return translate("Quality", "light 1/{n}").format(n=round(1 / found))
    marked = {"eyes": "{n} px", "jpeg": "JPEG {n}", "angle": "{n}°"}.get(name)
    if marked is not None:
        return marked.format(n=f"{found:g}")
    if name == "mask":
        return (
            translate("Quality", "mouth"),
            translate("Quality", "to the nose"),
            translate("Quality", "over the nose"),
        )[step - 1]
    return f"{found:g}"


def title() -> str:
    """Before anything is known."""
    return translate("Quality", "How bad may a picture be?")


def headline(outcome: Outcome, name: str | None, stranger: str, line: float) -> str:
    """What the search gave, in one sentence or two; `name` None for whoever is live."""
    look, own = outcome.shown, outcome.own
    if look.scores is None:
        return _no_face(name)
    place = look.place(own)
    over = sum(look.score(row) >= line for row in look.nearest if row != own)
    if place == 1:
        return _first(name, over, missed=look.score(own) < line)
    return f"{_leads(stranger, over)} {_sunk(name, place)}"


def _no_face(name: str | None) -> str:
    if name is None:
        return translate("Quality", "The machine finds no face. You are missed.")
    return translate("Quality", "The machine finds no face. {name} is missed.").format(name=name)


def _leads(stranger: str, over: int) -> str:
    """A stranger comes first; `over` strangers are over the line."""
    if over == 1:
        return translate("Quality", "{stranger}, a stranger, comes first, over the line.").format(stranger=stranger)
    if over == 2:
        return translate("Quality", "{stranger} and another stranger are over the line.").format(stranger=stranger)
    if over:
        return translate("Quality", "{stranger} and {over} other strangers are over the line.").format(
            stranger=stranger, over=over - 1
        )
    return translate("Quality", "Nobody is named: {stranger} comes first, but under the line.").format(
        stranger=stranger
    )


def _sunk(name: str | None, place: int) -> str:
    if name is None:
        return translate("Quality", "You are number {n}.").format(n=place)
    return translate("Quality", "{name} is number {n}.").format(name=name, n=place)


def _first(name: str | None, over: int, *, missed: bool) -> str:
    """The right person comes first; `over` strangers are over the line."""
    if name is None:
        return _you_first(over, missed=missed)
    if missed:
        return translate("Quality", "{name} comes first, but under the line: missed, nobody is named.").format(
            name=name
        )
    if over == 0:
        return translate("Quality", "{name} comes first, the only one over the line.").format(name=name)
    if over == 1:
        return translate("Quality", "{name} comes first. A stranger is over the line too.").format(name=name)
    return translate("Quality", "{name} comes first. {over} strangers are over the line too.").format(
        name=name, over=over
    )


def _you_first(over: int, *, missed: bool) -> str:
    if missed:
        return translate("Quality", "You come first, but under the line: missed, nobody is named.")
    if over == 0:
        return translate("Quality", "You come first, the only one over the line.")
    if over == 1:
        return translate("Quality", "You come first. A stranger is over the line too.")
    return translate("Quality", "You come first. {over} strangers are over the line too.").format(over=over)


def mend_words(mend: Mend) -> str:
    """A choice of mending."""
    return {
        Mend.NOTHING: translate("Quality", "Leave it"),
        Mend.SHARPEN: translate("Quality", "Sharpen"),
        Mend.MOUTH: translate("Quality", "Paste a mouth"),
    }[mend]


def foot(*, live: bool) -> str:
    """What the room cannot show."""
    if live:
        return translate(
            "Quality",
            "Cannot show: how you would be found in a photo from another year. Yours is of the same minute, "
            "and flatters the machine. Turn and mask are drawn. The curves are about others, at the nearest line that "
            "was counted.",
        )
    return translate(
        "Quality",
        "Cannot show: other cameras, other machines, children. Turn and mask are drawn. The list shows "
        "people who do not exist; drawn people are more alike than real ones. The curves are about real faces, at the "
        "nearest line that was counted.",
    )


def strangers(populations: Populations, line: float) -> str:
    """Under the name of the line: how rarely a stranger of the news photos is over it."""
    return translate("Quality", "{share}, in news photos").format(share=strangers_in(populations, line))


def no_face() -> str:
    """In place of the list."""
    return translate("Quality", "No face found: there is no list.")


def about(name: str | None, people: int) -> str:
    """What is going on."""
    if name is None:
        return translate(
            "Quality",
            "You are among {people} people who do not exist, with your first picture. Make the next ones worse.",
        ).format(people=f"{people:,}")
    return translate(
        "Quality",
        "{name} is among these {people} people, with an ID photo. No one here exists. Make the picture worse.",
    ).format(name=name, people=f"{people:,}")


def nobody_here() -> str:
    """In place of a search for somebody who is not in the gallery."""
    return translate("Quality", "This visitor is not among the people here: nobody is searched for.")


def asked(people: int) -> str:
    """What a yes would begin."""
    return translate(
        "Quality",
        "With your yes, your picture is spoiled and compared with {people} people who do not exist, and with one "
        "picture of you.",
    ).format(people=f"{people:,}")


def you() -> str:
    """Whoever is live, in the list."""
    return translate("Quality", "You")


def lent(donor: str) -> str:
    """Whose mouth it is."""
    return translate("Quality", "The mouth is {donor}’s.").format(donor=donor)


def guess_question() -> str:
    """What is to be guessed."""
    return translate("Quality", "How few pixels between the eyes, until a stranger comes first?")


def counts_for_guess(worse: Worse) -> bool:
    """Whether a guess is about this: nothing but the first slider was moved."""
    return worse.used in ((), ("eyes",)) and worse.mend is Mend.NOTHING


def guess_note(guess: int, outcome: Outcome | None, name: str | None) -> str:
    """What became of a guess (a step of the first slider)."""
    guessed = amount("eyes", guess)
    kept = translate("Quality", "You guessed {guess}. Now move Pixels, and nothing else.").format(guess=guessed)
    if outcome is None or not counts_for_guess(outcome.order.worse):
        return kept
    now = amount("eyes", outcome.order.worse.step("eyes"))
    if outcome.plain.place(outcome.own) == 1:
        if not outcome.order.worse.used:
            return kept
        said = (
            translate("Quality", "You guessed {guess}. You are still first: go on with Pixels.")
            if name is None
            else translate("Quality", "You guessed {guess}. {name} is still first: go on with Pixels.")
        )
        return said.format(guess=guessed, name=name)
    if not outcome.order.worse.used:
        return translate(
            "Quality", "You guessed {guess}. A stranger is first already, with the picture as it is."
        ).format(guess=guessed)
    return translate("Quality", "You guessed {guess}. A stranger is first now, at: {now}.").format(
        guess=guessed, now=now
    )


def settings(worse: Worse, line: float) -> str:
    """How the picture was spoiled and mended, for the notebook."""
    done = [f"{way_name(name)}: {amount(name, worse.step(name))}" for name in worse.used]
    if worse.mend is not Mend.NOTHING:
        done.append(mend_words(worse.mend))
    listed = "; ".join(done) or amount("eyes", 0)
    return translate("Quality", "Search picture, the line at {line}. {listed}.").format(
        line=written(line), listed=listed
    )


def mend_question() -> str:
    """Above the ways to mend."""
    return translate("Quality", "Mend it?")


def other_mouth() -> str:
    """Borrows somebody else's."""
    return translate("Quality", "Another mouth")


def as_it_was() -> str:
    """Takes everything back."""
    return translate("Quality", "As it was")


def guess_first() -> str:
    """Opens the question."""
    return translate("Quality", "Guess first")


def own_face() -> str:
    """Leads to where the camera is asked for."""
    return translate("Quality", "Use your own face")


def made_up() -> str:
    """Leads back from the camera."""
    return translate("Quality", "Use a made-up visitor")


def onward() -> str:
    """Leads to where the line is in the visitor's hand."""
    return translate("Quality", "Move the line")


def know_title() -> str:
    """Opens how we know."""
    return translate("Quality", "How do we know?")


def searching() -> str:
    """While the list is made."""
    return translate("Quality", "Searching …")
