"""What of this room goes into the notebook: a guess with its answer, and how things stand."""

from __future__ import annotations

from app.model.notebook import Kind, Note
from app.ui.groups import story, words
from app.ui.groups.pairs import STEPS, Pair, Setting, fairness, results


def predicted(guess: str, pair: Pair, setting: Setting) -> Note:
    """Whether right people are missed less, as much or more, and what came."""
    missed = fairness(pair, setting)[1]
    came = story.said(story.came(missed))
    if not missed.holds:
        came = f"{came} ({story.often(missed)})"
    return Note("groups", Kind.PREDICTION, story.guess_question(pair), story.said(guess), came, _numbers(pair, setting))


def kept(scene: str, pair: Pair, setting: Setting) -> Note:
    """Both harms of both groups, and what is the same."""
    about = f"{story.titles(scene)} · {words.pair_name(pair)}"
    if pair.times:
        about = f"{about} · {words.times_words(pair.times)}"
    cards = (words.search_cards if scene == "searched" else words.rate_cards)(pair, setting)
    checks = "; ".join(f"{what}: {stands}" for what, stands, _ in story.checks(pair, setting))
    said = f"{words.spoken(cards)} {checks}."
    return Note("groups", Kind.SNAPSHOT, about, "", said, _numbers(pair, setting, searched=scene == "searched"))


def _numbers(pair: Pair, setting: Setting, *, searched: bool = False) -> tuple[tuple[str, float], ...]:
    numbers: list[tuple[str, float]] = [("ratio", pair.times)] if pair.times else []
    found = results(pair, setting)
    for name, group, line, many, result in zip(
        ("first", "second"), pair.groups, setting.lines, setting.searched, found, strict=True
    ):
        numbers += [
            (f"{name}_line", line / STEPS),
            (f"{name}_stranger_rate", group.false_match(line / STEPS).value),
            (f"{name}_missed_rate", group.missed(line / STEPS).value),
        ]
        if searched:
            numbers += [(f"{name}_searched", float(many)), (f"{name}_wrong_of_100_named", result.wrong_of_hundred)]
    return tuple(numbers)
