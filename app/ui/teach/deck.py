"""A lesson cut into slides, and where the talk stands among them. Plain values: no Qt, nothing on the screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final, TypeAlias

from app.lessons.parts import (
    Block,
    BothSides,
    Bullets,
    Changed,
    Heading,
    Note,
    Poll,
    Prediction,
    Prose,
    QuizHere,
    Room,
    runs_in,
)
from app.lessons.questions import Question
from app.lessons.teacher import Plan
from app.lessons.text import plain
from app.lessons.types import Lesson

MOST_LETTERS: Final = 420
"""Of running text on one slide: about nine lines that the back row can read."""
MOST_CHANGES: Final = 2
"""Of then and now on one slide."""
MOST_POINTS: Final = 2
"""Of each of two sides on one slide."""
_RUNNING: Final = (Prose, Note, Bullets, Heading)
Placed: TypeAlias = tuple[int, Block]
"""A block and its place in its step."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One picture on the projector. Without a step it is the first slide, or the last.

    A slide shows blocks, or one question of a quiz, or a room that fills the screen.
    """

    step: int | None
    part: int
    """Which slide of its step it is, from 0."""
    blocks: tuple[Placed, ...] = ()
    question: Question | None = None
    room: Room | None = None

    @property
    def hides(self) -> bool:
        """Whether it keeps an answer back until it is asked for."""
        return self.question is not None


@dataclass(frozen=True, slots=True)
class Deck:
    """The slides of a lesson: a first one, those of the plan's steps, and a last one."""

    lesson: Lesson
    slides: tuple[Slide, ...]
    plan: int
    """The minutes of the plan it follows; 0 for the whole lesson without one."""
    minutes: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    """How many minutes the plan gives to a step, by the step's place."""
    plans: tuple[int, ...] = ()
    """The minutes of every plan there is."""

    @property
    def steps(self) -> tuple[int, ...]:
        """The places of the steps it goes through, in order."""
        return tuple(dict.fromkeys(slide.step for slide in self.slides if slide.step is not None))

    def find(self, step: int | None, part: int = 0) -> int:
        """The slide of `part` of `step`, or its last; where the plan leaves that step out, the next step's first."""
        if step is None:
            return 0
        own = [at for at, slide in enumerate(self.slides) if slide.step == step]
        if own:
            return own[min(part, len(own) - 1)]
        later = (at for at, slide in enumerate(self.slides) if slide.step is not None and slide.step > step)
        return next(later, len(self.slides) - 1)


def make_deck(lesson: Lesson, plans: Sequence[Plan] = (), minutes: int = 0) -> Deck:
    """Cut `lesson` into slides: the steps of the plan of so many minutes, of the middle one, or all where none is.

    A plan that goes through no step of this lesson counts as none.
    """
    plans = [one for one in plans if set(one.steps) & {step.id for step in lesson.steps}]
    middle = plans[len(plans) // 2] if plans else None
    return _by_plan(lesson, next((one for one in plans if one.minutes == minutes), middle), plans)


def _by_plan(lesson: Lesson, plan: Plan | None, plans: Sequence[Plan]) -> Deck:
    wanted = [at for at, step in enumerate(lesson.steps) if plan is None or step.id in plan.steps]
    inner = [slide for step in wanted for slide in _slides(lesson, step)]
    minutes = {at: sum(row.minutes for row in plan.rows if row.step == lesson.steps[at].id) for at in wanted if plan}
    slides = (Slide(None, 0), *inner, Slide(None, 1))
    return Deck(
        lesson, slides, plan.minutes if plan else 0, MappingProxyType(minutes), tuple(one.minutes for one in plans)
    )


def _slides(lesson: Lesson, step: int) -> Iterator[Slide]:
    for part, (blocks, question, room) in enumerate(_cut(lesson, step)):
        yield Slide(step, part, blocks, question, room)


def _cut(lesson: Lesson, step: int) -> Iterator[tuple[tuple[Placed, ...], Question | None, Room | None]]:
    running: list[Placed] = []
    for place, block in enumerate(lesson.steps[step].blocks):
        if isinstance(block, _RUNNING):
            for piece in _pieces(block):
                if running and _letters([*(one for _, one in running), piece]) > MOST_LETTERS:
                    yield tuple(running), None, None
                    running = []
                running.append((place, piece))
            continue
        if running:
            yield tuple(running), None, None
            running = []
        if isinstance(block, QuizHere):
            for question in lesson.questions(block):
                yield (), question, None
            continue
        for piece in _pieces(block):
            yield ((place, piece),), None, None
        if isinstance(block, Room) and block.stands:
            yield (), None, block
    if running:
        yield tuple(running), None, None


def _pieces(block: Block) -> Iterator[Block]:
    """A list too long for one slide, in several; what has changed, and two sides, two by two; all else as it is.

    Both sides have as many points on each slide: where one has more, they stay whole.
    """
    if isinstance(block, Changed):
        for at in range(0, len(block.items), MOST_CHANGES):
            yield replace(block, items=block.items[at : at + MOST_CHANGES])
        return
    if isinstance(block, BothSides) and len(block.in_favour.points) == len(block.against.points):
        for at in range(0, len(block.against.points), MOST_POINTS):
            sides = (replace(one, points=one.points[at : at + MOST_POINTS]) for one in (block.in_favour, block.against))
            yield replace(block, in_favour=next(sides), against=next(sides))
        return
    if not isinstance(block, Bullets) or block.numbered or _letters([block]) <= MOST_LETTERS:
        yield block
        return
    held: list[Bullets] = []
    for item in block.items:
        if held and _letters([*held, replace(block, items=(item,))]) > MOST_LETTERS:
            yield replace(block, items=tuple(one.items[0] for one in held))
            held = []
        held.append(replace(block, items=(item,)))
    yield replace(block, items=tuple(one.items[0] for one in held))


def _letters(blocks: list[Block]) -> int:
    return sum(len(plain(runs)) for block in blocks for runs in runs_in(block))


def as_poll(slide: Slide, lesson: Lesson) -> Poll | None:
    """The vote by hands that a slide holds: a poll, a prediction or a question to choose from; else None."""
    if slide.question is not None:
        asked = slide.question
        choices = tuple(plain(option.text) for option in asked.options)
        return Poll(f"quiz:{asked.id}", asked.prompt, choices, "", asked.line) if choices else None
    for place, block in slide.blocks:
        if isinstance(block, Poll):
            return block
        if isinstance(block, Prediction) and slide.step is not None:
            name = f"guess:{lesson.steps[slide.step].id}:{place}"
            return Poll(name, block.prompt, block.choices, "", block.line, invented=block.invented)
    return None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the talk stands: all that a second window needs in order to follow, or to lead."""

    slide: int = 0
    revealed: bool = False
    """The answer that this slide keeps back is shown."""
    blank: bool = False
    """The projector is black."""
    since: float = 0.0
    """When the talk came to this step, in seconds of its clock."""
    spent: tuple[tuple[int, float], ...] = ()
    """The seconds spent in each step before that, by the step's place."""


def turned(deck: Deck, place: Place, slide: int, now: float, *, revealed: bool = False) -> Place:
    """At `slide`, or the nearest there is, not black; `now` is the clock's."""
    slide = min(max(slide, 0), len(deck.slides) - 1)
    was, comes = deck.slides[place.slide].step, deck.slides[slide].step
    if was == comes:
        return replace(place, slide=slide, revealed=revealed, blank=False)
    spent = dict(place.spent)
    if was is not None:
        spent[was] = spent.get(was, 0.0) + now - place.since
    return Place(slide, revealed, False, now, tuple(sorted(spent.items())))


def onward(deck: Deck, place: Place, now: float) -> Place:
    """What "next" leads to: first out of the black, then the answer, then the next slide."""
    if place.blank:
        return replace(place, blank=False)
    if deck.slides[place.slide].hides and not place.revealed:
        return replace(place, revealed=True)
    if place.slide == len(deck.slides) - 1:
        return place
    return turned(deck, place, place.slide + 1, now)


def backward(deck: Deck, place: Place, now: float) -> Place:
    """What "back" leads to: the same way in reverse."""
    if place.blank:
        return replace(place, blank=False)
    if place.revealed:
        return replace(place, revealed=False)
    if place.slide == 0:
        return place
    return turned(deck, place, place.slide - 1, now, revealed=deck.slides[place.slide - 1].hides)


def seconds_here(deck: Deck, place: Place, now: float) -> float:
    """How long the talk has been in the present step, all visits together; 0 on the first and last slide."""
    step = deck.slides[place.slide].step
    return 0.0 if step is None else dict(place.spent).get(step, 0.0) + now - place.since
