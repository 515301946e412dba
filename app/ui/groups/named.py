"""What groups and pairs are called, where their numbers are from, and what they cannot show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.model.line import written
from app.ui.groups.crowd import OF
from app.ui.groups.listed import published_text
from app.ui.groups.pairs import STEPS, Basis, Group, Pair

translate = QCoreApplication.translate

WOMEN = "false matches for women against men"
FACES = "false matches for Asian and African American faces against white faces, one-to-one, in many algorithms"
"""Published differences whose groups have names here."""
NAMES = {FACES: "faces", WOMEN: "women"}
"""Short names of published pairs, for presets and links."""


def number(value: float) -> str:
    """A number with the language's marks: whole from 10 up, two figures below."""
    if value >= 10 or value == 0:
        return QLocale().toString(round(value))
    return QLocale().toString(float(f"{value:.2g}"), "g", 2)


def line(value: int) -> str:
    """A line, which keeps its point in every language."""
    return written(value / STEPS)


def group_name(group: Group) -> str:
    """A group as its source names it; one that is not known keeps the source's own word."""
    names = {
        f"{WOMEN}:first": translate("Groups", "Men"),
        f"{WOMEN}:second": translate("Groups", "Women"),
        f"{FACES}:first": translate("Groups", "White faces"),
        f"{FACES}:second": translate("Groups", "Asian and African American faces"),
        "news_photos": translate("Groups", "News photos of real people"),
        "rendered_people": translate("Groups", "Rendered people"),
        "female": translate("Groups", "Rendered as women"),
        "male": translate("Groups", "Rendered as men"),
        "Monk 1 to 3": translate("Groups", "Rendered with skin tones 1 to 3 (Monk)"),
        "Monk 4 to 6": translate("Groups", "Rendered with skin tones 4 to 6 (Monk)"),
        "Monk 7 to 10": translate("Groups", "Rendered with skin tones 7 to 10 (Monk)"),
        "under 35": translate("Groups", "Rendered as under 35"),
        "35 to 54": translate("Groups", "Rendered as 35 to 54"),
        "55 and over": translate("Groups", "Rendered as 55 and over"),
    }
    return names.get(group.name, group.name.split(":")[0])


def pair_name(pair: Pair) -> str:
    """A pair, to choose it."""
    if pair.basis is Basis.MEASURED:
        return translate("Groups", "Photos and rendered faces")
    if pair.basis is Basis.RENDERED:
        return _drawn_as(pair)
    first, second = (group_name(group) for group in pair.groups)
    if pair.key == FACES:
        return translate("Groups", "White / Asian and African American")
    return translate("Groups", "{first} / {second}").format(first=first, second=second)


def _drawn_as(pair: Pair) -> str:
    """Two groups of rendered people, without saying twice that they are."""
    short = {
        "female": translate("Groups", "women"),
        "male": translate("Groups", "men"),
        "under 35": translate("Groups", "under 35"),
        "35 to 54": translate("Groups", "35 to 54"),
        "55 and over": translate("Groups", "55 and over"),
        "Monk 1 to 3": translate("Groups", "1 to 3"),
        "Monk 4 to 6": translate("Groups", "4 to 6"),
        "Monk 7 to 10": translate("Groups", "7 to 10"),
    }
    said = {
        "rendered-age": translate("Groups", "Rendered, by age: {first} / {second}"),
        "rendered-tone": translate("Groups", "Rendered, by skin tone (Monk): {first} / {second}"),
    }.get(pair.key, translate("Groups", "Rendered: {first} / {second}"))
    first, second = (short.get(group.name, group.name) for group in pair.groups)
    return said.format(first=first, second=second)


def pair_words(pair: Pair) -> str:
    """A pair with the published figure that is shown of its range."""
    times = translate("Groups", "× {n}").format(n=number(pair.times))
    return f"{pair_name(pair)}, {times}" if pair.times else pair_name(pair)


def source(pair: Pair) -> str:
    """Where a pair comes from, to choose it."""
    if pair.published is not None:
        return translate("Groups", "Published: {study}, {date}").format(
            study=published_text(pair.published.study), date=pair.published.date
        )
    if pair.basis is Basis.MEASURED:
        return translate("Groups", "Measured here")
    return translate("Groups", "Measured on rendered people, by what was drawn. Shows the mechanism, not the size.")


def basis(pair: Pair) -> str:
    """Where the pair's numbers come from, in one line that stands beside them."""
    if pair.published is not None:
        return translate(
            "Groups", "{study}, {date}: {low} to {high} times as often, depending on the algorithm."
        ).format(
            study=published_text(pair.published.study),
            date=pair.published.date,
            low=number(pair.published.low or 0),
            high=number(pair.published.high or 0),
        )
    if pair.basis is Basis.MEASURED:
        return translate(
            "Groups",
            "Measured here, with one recogniser. Its 0.363 was tuned on news photos. Rendered faces look more alike to "
            "it.",
        )
    return source(pair)


def drawn() -> str:
    """Who is drawn along the line."""
    return translate(
        "Groups",
        "Further right: more alike. Drawn: those near the line, of {of} strangers and {of} right people.",
    ).format(of=QLocale().toString(OF))


def cannot(pair: Pair) -> str:
    """What this cannot show."""
    if pair.basis is Basis.PUBLISHED:
        return translate(
            "Groups",
            "Cannot show: how this machine treats these groups: we found nothing published. Nobody here is "
            "sorted or compared.",
        )
    if pair.basis is Basis.MEASURED:
        return translate(
            "Groups",
            "Cannot show: differences between groups of people: rendered faces are no group. Nobody here is "
            "sorted or compared.",
        )
    return translate(
        "Groups",
        "Cannot show: how large such differences are among real people: the rendering sets them. Nobody here "
        "is sorted or compared.",
    )
