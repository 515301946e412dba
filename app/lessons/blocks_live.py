"""The fenced blocks for doing: guess, vote, try, talk, answer."""

from __future__ import annotations

from app.lessons.commons import ID
from app.lessons.fields import Fields
from app.lessons.inline import read_runs
from app.lessons.parts import Discussion, Poll, Prediction, QuizHere, Room
from app.lessons.place import Place
from app.lessons.rooms import ROOMS
from app.lessons.sourced import simple_runs


def discussion(fields: Fields, place: Place, line: int) -> Discussion:
    """A question to talk about."""
    fields.only("prompt", "simple", "invented")
    prompt = read_runs(fields.words("prompt"), place)
    return Discussion(prompt, line, simple_runs(fields, place), fields.yes("invented"))


def prediction(fields: Fields, place: Place, line: int) -> Prediction:
    """A guess to make before trying."""
    fields.only("prompt", "choices", "simple", "invented")
    choices = read_choices(fields, "prediction")
    prompt = read_runs(fields.words("prompt"), place)
    return Prediction(prompt, choices, line, simple_runs(fields, place), fields.yes("invented"))


def poll(fields: Fields, place: Place, line: int) -> Poll:
    """A vote by hands, or the same vote once more: its choices are then filled in by the parser."""
    fields.only("id", "prompt", "choices", "again", "simple", "invented")
    again = fields.matching("again", ID, "arrest-on-a-match") if "again" in fields.entries else ""
    if again and "choices" in fields.entries:
        fields.refuse("a poll that comes `again` has the choices of the first; take this out", "choices")
    return Poll(
        id=fields.matching("id", ID, "arrest-on-a-match"),
        prompt=read_runs(fields.words("prompt"), place),
        choices=() if again else read_choices(fields, "poll"),
        again=again,
        line=line,
        simple=simple_runs(fields, place),
        invented=fields.yes("invented"),
    )


def room(fields: Fields, place: Place, line: int) -> Room:
    """A room of the lab, opened in the lesson."""
    fields.only("room", "preset", "title", "task", "simple", "without")
    name = fields.choice("room", tuple(ROOMS))
    return Room(
        room=name,
        preset=fields.choice("preset", ROOMS[name]),
        title=fields.text("title", 80),
        task=read_runs(fields.words("task"), place),
        line=line,
        simple=simple_runs(fields, place),
        without=read_runs(fields.words("without"), place) if "without" in fields.entries else (),
    )


def quiz(fields: Fields, _place: Place, line: int) -> QuizHere:
    """The place where the questions stand; the parser checks that they are in the bank."""
    fields.only("items")
    return QuizHere(tuple(words.text for words in fields.list_of_words("items")) if fields.entries else (), line)


def read_choices(fields: Fields, what: str) -> tuple[str, ...]:
    """The list under `choices`: 2 to 6, all different."""
    choices = tuple(words.text for words in fields.list_of_words("choices"))
    if not 2 <= len(choices) <= 6:
        fields.refuse(f"a {what} needs 2 to 6 choices, not {len(choices)}", "choices")
    if len(set(choices)) < len(choices):
        fields.refuse("two choices are the same; change one", "choices")
    return choices
