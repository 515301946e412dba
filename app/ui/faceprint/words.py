"""What the Faceprint room says. `name` is a rendered visitor's, None for somebody live."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.model.line import written

translate = QCoreApplication.translate


def title(name: str | None, *, asked: bool = False) -> str:
    """The room's one sentence; `asked` while somebody live has not said yes."""
    if name is None and asked:
        return translate("Faceprint", "To the machine, you would be 128 numbers.")
    if name is None:
        return translate("Faceprint", "To the machine, you are 128 numbers.")
    return translate("Faceprint", "To the machine, {name} is 128 numbers.").format(name=name)


def task(name: str | None) -> str:
    """What to do."""
    if name is None:
        return translate(
            "Faceprint",
            "Turn your head, smile, cover an eye, put glasses on. How alike do you stay to your first faceprint?",
        )
    return translate("Faceprint", "{name} moves. How alike does each faceprint stay to the first one?").format(
        name=name
    )


def question(name: str | None, *, eyes: bool) -> str:
    """What a guess is asked for; `eyes` is the preset about closed eyes."""
    if name is not None:
        if eyes:
            return translate(
                "Faceprint",
                "This film has its own moves. With your own face you would close your eyes. Guess: how low will "
                "{name} fall?",
            ).format(name=name)
        return translate("Faceprint", "Guess first: how low will the similarity of {name} fall?").format(name=name)
    if eyes:
        return translate("Faceprint", "Guess first: how alike will you be to yourself with your eyes closed?")
    return translate("Faceprint", "Guess first: how alike will you be to yourself when you turn away?")


def guessed(guess: float, lowest: float | None) -> str:
    """What became of a guess."""
    if lowest is None:
        return translate("Faceprint", "You guessed {guess}. Now try it.").format(guess=figure(guess))
    return translate("Faceprint", "You guessed {guess}. Lowest since then: {lowest}.").format(
        guess=figure(guess), lowest=figure(lowest)
    )


def guess_name() -> str:
    """The guess's slider, for the ear."""
    return translate("Faceprint", "Your guess: a similarity")


def guess_ends() -> tuple[str, str]:
    """What the two ends of the guess mean."""
    return translate("Faceprint", "0: nothing alike"), translate("Faceprint", "1: the same picture")


def keep() -> str:
    """Keeps a guess."""
    return translate("Faceprint", "Keep my guess")


def guess_again() -> str:
    """Takes a guess back."""
    return translate("Faceprint", "Guess again")


def new_start() -> str:
    """Makes the next faceprint the first."""
    return translate("Faceprint", "Start again from now")


def know() -> str:
    """Opens how we know."""
    return translate("Faceprint", "How do we know?")


def why() -> str:
    """Opens the note on the word."""
    return translate("Faceprint", "Why “faceprint”?")


def own_face() -> str:
    """Leads to where the camera is asked for."""
    return translate("Faceprint", "Use your own face")


def onward() -> str:
    """Leads to where the line is in the visitor's hand."""
    return translate("Faceprint", "Move the line")


def reveal() -> str:
    """Shows the stranger's similarity."""
    return translate("Faceprint", "Show how alike they are")


def skip(*, covered: bool) -> str:
    """Shows the trace without a guess, or takes that back."""
    return translate("Faceprint", "Show it without a guess") if covered else translate("Faceprint", "Cover it again")


def first_look() -> str:
    """Two faces before the number."""
    return translate("Faceprint", "Look at both faces first. Would you mix them up?")


def figure(similarity: float) -> str:
    """A similarity, two places after the point."""
    return f"{similarity:.2f}".replace("-", "−")


def line(threshold: float) -> str:
    """The line's name on the trace."""
    return translate("Faceprint", "the line {line}").format(line=written(threshold))


def guess_mark(guess: float) -> str:
    """The guess's name on the trace."""
    return translate("Faceprint", "your guess {guess}").format(guess=figure(guess))


def who(name: str | None) -> str:
    """Whoever is in front of the machine."""
    return name if name is not None else translate("Faceprint", "You")


def live_caption(name: str | None) -> str:
    """Above the live view."""
    if name is None:
        return translate("Faceprint", "1  You, with six points")
    return translate("Faceprint", "1  {name}, with six points").format(name=name)


def crop_caption(turned: float | None) -> str:
    """Above the square; `turned` in degrees."""
    if turned is None:
        return translate("Faceprint", "2  Upright, 112\u00a0×\u00a0112")
    return translate("Faceprint", "2  Turned {angle}°, 112\u00a0×\u00a0112").format(angle=f"{abs(turned):.0f}")


def card_caption(stranger: str | None) -> str:
    """Above the stranger's picture."""
    if stranger is None:
        return translate("Faceprint", "Nearest stranger")
    return translate("Faceprint", "{stranger}, nearest stranger").format(stranger=stranger)


def bars_title() -> str:
    """Above the bar-code."""
    return translate("Faceprint", "3  The faceprint: 128 numbers")


def bars_key() -> str:
    """How the bars are read."""
    return translate("Faceprint", "bars: now    short strokes: at the start")


def bars_spoken() -> str:
    """The bar-code for the ear: no single bar means anything."""
    return translate(
        "Faceprint",
        "128 bars, some up and some down; they change a little with every picture. No bar stands for a nose or an eye.",
    )


def nothing_yet() -> str:
    """Where a faceprint will be."""
    return translate("Faceprint", "No faceprint yet")


def trace_title(seconds: int) -> str:
    """Above the trace."""
    return translate("Faceprint", "4  How alike: the last {seconds} seconds").format(seconds=seconds)


def ago(seconds: int) -> str:
    """The left end of the trace."""
    return translate("Faceprint", "{seconds} s ago").format(seconds=seconds)


def now() -> str:
    """The right end of the trace."""
    return translate("Faceprint", "now")


def covered() -> str:
    """Over the trace until a guess is kept."""
    return translate("Faceprint", "Guess first. Then the trace appears.")


def missed() -> str:
    """The harm at the right person."""
    return translate("Faceprint", "missed")


def wrongly() -> str:
    """The harm at the stranger."""
    return translate("Faceprint", "wrongly matched")


def of_last(seconds: int, threshold: float) -> str:
    """Above both harms."""
    said = translate("Faceprint", "Of the last {seconds} seconds, with the line at {line}:")
    if seconds == 1:
        said = translate("Faceprint", "Of the last second, with the line at {line}:")
    elif seconds < 1:
        said = translate("Faceprint", "Less than one second so far, with the line at {line}:")
    return said.format(seconds=seconds, line=written(threshold))


def harm_labels() -> tuple[str, str]:
    """Under both numerals."""
    return translate("Faceprint", "seconds missed"), translate("Faceprint", "seconds wrongly matched")


def harm_small(name: str | None, stranger: str | None) -> tuple[str, str]:
    """Who, and on which side."""
    first = (
        translate("Faceprint", "you, under the line")
        if name is None
        else translate("Faceprint", "{name}, under the line").format(name=name)
    )
    other = stranger if stranger is not None else translate("Faceprint", "a stranger")
    return first, translate("Faceprint", "{stranger}, over the line").format(stranger=other)


def side(similarity: float, threshold: float) -> str:
    """Which side of the line."""
    if similarity >= threshold:
        return translate("Faceprint", "over the line")
    return translate("Faceprint", "under the line")


def spoken(name: str | None, own: float, threshold: float) -> str:
    """How alike to the start, for the ear."""
    if name is None:
        said = translate("Faceprint", "You and your first faceprint: similarity {own}, {side} at {line}.")
    else:
        said = translate("Faceprint", "{name} and the first faceprint: similarity {own}, {side} at {line}.")
    return said.format(name=name, own=figure(own), side=side(own, threshold), line=written(threshold))


def spoken_stranger(stranger: str, similarity: float, threshold: float) -> str:
    """How alike to the stranger, for the ear."""
    return translate("Faceprint", "{stranger}, the nearest stranger: similarity {other}, {side}.").format(
        stranger=stranger, other=figure(similarity), side=side(similarity, threshold)
    )


def spoken_harms(missed_for: int, wrong_for: int, seconds: int) -> str:
    """Both harms, for the ear."""
    said = translate("Faceprint", "Of the last {seconds} seconds: {missed} missed, {wrong} wrongly matched.")
    if seconds == 1:
        said = translate("Faceprint", "Of the last second: {missed} missed, {wrong} wrongly matched.")
    return said.format(seconds=seconds, missed=missed_for, wrong=wrong_for)


def trace_name() -> str:
    """The trace, for the ear."""
    return translate("Faceprint", "Trace of similarity to the start, and to the nearest stranger")


def foot(name: str | None) -> str:
    """What this room cannot show."""
    if name is None:
        return translate(
            "Faceprint",
            "Cannot show: how alike you would be in a photo from another year. Pictures of the same minute flatter the "
            "machine. Nor whether it works as well for every age and skin.",
        )
    return translate(
        "Faceprint",
        "Cannot show: how alike a real person would stay. {name} is drawn, and drawn faces look more alike to this "
        "machine than photos do.",
    ).format(name=name)
