"""Everything the desk says about one outcome, put together from the room's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.quality import words
from app.ui.quality.bench import Outcome
from app.ui.quality.mended import mended
from app.ui.quality.worse import Mend


@dataclass(frozen=True, slots=True)
class Telling:
    """What stands on the desk."""

    title: str
    note: str
    result: str
    """What mending did; '' where nothing was mended."""
    answer: str
    """What became of a guess; '' without one."""


def tell(
    found: Outcome | None,
    own: str | None,
    name: Callable[[int], str],
    people: int,
    line: float,
    *,
    guess: int,
    asked: bool,
) -> Telling:
    """`own` is the right person's name, None for whoever is live and '' for nobody; `name` those of the list.

    `asked` is true before a yes.
    """
    answer = words.guess_note(guess, found, own) if guess else ""
    note = words.asked(people) if asked else words.nobody_here() if own == "" else words.about(own, people)
    if found is None:
        return Telling(words.title(), note, "", answer)
    was, now = (name(look.nearest[0]) if look.nearest else "–" for look in (found.plain, found.shown))
    note = mouth(found, name) or note
    return Telling(words.headline(found, own, now, line), note, mended(found, own, was, now), answer)


def mouth(found: Outcome | None, name: Callable[[int], str]) -> str:
    """Whose mouth was pasted; '' where none was."""
    pasted = found is not None and found.mended is not None and found.order.worse.mend is Mend.MOUTH
    return words.lent(name(found.donor)) if found is not None and pasted else ""
