"""What mending did, in one sentence: whether it helped, or whom it put first, and how sure the machine is of that."""

from __future__ import annotations

from app.ui.quality.bench import Look, Outcome
from app.ui.quality.words import translate


def mended(outcome: Outcome, name: str | None, was: str, now: str) -> str:
    """`was` and `now` are the names at the top of the list; `name` is the right person's, None for whoever is live."""
    before, after, own = outcome.plain, outcome.mended, outcome.own
    if after is None:
        return ""
    if after.scores is None:
        return translate("Quality", "Mended, and now the machine finds no face at all.")
    if after.place(own) == 1:
        return _right(name).format(name=name, now=written(after.score(own)), was=written(before.score(own)))
    first, then = written(top(before)), written(top(after))
    if before.place(own) == 1:
        said = _turned_wrong(name)
    elif round(top(after), 2) > round(top(before), 2):  # as both are shown
        said = translate(
            "Quality", "Surer, and wrong: {stranger}, a stranger, leads with {now}. Before, {other} led with {was}."
        )
    else:
        said = translate("Quality", "Still wrong: {stranger}, a stranger, leads with {now}. Before: {was}.")
    return said.format(stranger=now, now=then, other=was, was=first, name=name)


def _right(name: str | None) -> str:
    if name is None:
        return translate("Quality", "This time it helped or did no harm: you are first with {now}, {was} before.")
    return translate("Quality", "This time it helped or did no harm: {name} is first with {now}, {was} before.")


def _turned_wrong(name: str | None) -> str:
    if name is None:
        return translate(
            "Quality", "Was right, now wrong: {stranger}, a stranger, leads with {now}. Before, you led with {was}."
        )
    return translate(
        "Quality", "Was right, now wrong: {stranger}, a stranger, leads with {now}. Before, {name} led with {was}."
    )


def top(look: Look) -> float:
    """The similarity of whoever leads; -1 where no face was found."""
    return look.score(look.nearest[0]) if look.nearest else -1.0


def written(score: float) -> str:
    """A similarity as it is shown."""
    return "–" if score <= -1 else f"{score:.2f}"
