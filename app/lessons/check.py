"""The author's linter: every rule that lessons can break, for a whole folder."""

from __future__ import annotations

from pathlib import Path

from app.lessons.facts import NO_FACTS, Facts, load_facts
from app.lessons.figures import unsupported
from app.lessons.library import FALLBACK, languages, load_language
from app.lessons.parse import FOLDER
from app.lessons.types import Block, Bullets, Inline, Lesson, Quote, Room, SourceMark, Step, Timeline, runs_in
from app.model.errors import LessonInvalid


def check(root: Path, shared: Facts = NO_FACTS) -> tuple[LessonInvalid, ...]:
    """Everything wrong below `root`, by file and line: facts, lessons, figures, and languages out of step."""
    if not root.is_dir():
        return (LessonInvalid(root, "there is no such folder; name the one that holds `en`"),)
    facts, found = load_facts(root, shared)
    problems = list(found)
    lessons: dict[str, dict[str, Lesson]] = {}
    for language in languages(root):
        read, broken = load_language(root, language, facts)
        problems += [*broken, *_misnamed(root / language)]
        problems += [problem for lesson in read for problem in unsupported(lesson)]
        lessons[language] = {lesson.id: lesson for lesson in read}
    if not lessons:
        problems.append(LessonInvalid(root, "no lessons here; add one as `en/01-its-name/lesson.md`"))
    problems += _out_of_step(lessons)
    return tuple(sorted(problems, key=lambda error: (str(error.path), error.line or 0)))


def _misnamed(home: Path) -> list[LessonInvalid]:
    return [
        LessonInvalid(path.parent, "the folder of a lesson is called like `05-the-wrong-man`; rename it")
        for path in sorted(home.glob("*/lesson.md"))
        if not FOLDER.fullmatch(path.parent.name)
    ]


def _out_of_step(lessons: dict[str, dict[str, Lesson]]) -> list[LessonInvalid]:
    model = lessons.get(FALLBACK, {})
    others = [lesson for language, read in lessons.items() if language != FALLBACK for lesson in read.values()]
    return [problem for lesson in others if lesson.id in model for problem in differences(model[lesson.id], lesson)]


def differences(english: Lesson, other: Lesson) -> list[LessonInvalid]:
    """Where `other` does not teach what `english` does: number, minutes, steps, blocks, facts, rooms."""
    problems = []
    for name in ("number", "minutes", "ages", "checked"):
        here, there = getattr(other, name), getattr(english, name)
        if here != there:
            problems.append(
                LessonInvalid(other.path, f"`{name}` is {here}, but {there} in English; make them equal", 1)
            )
    if [step.id for step in other.steps] != [step.id for step in english.steps]:
        ids = ", ".join(step.id for step in english.steps)
        return [*problems, LessonInvalid(other.path, f"the steps differ from English, which has {ids}", 1)]
    if len(other.objectives) != len(english.objectives):
        problems.append(LessonInvalid(other.path, f"English has {len(english.objectives)} objectives; match them", 1))
    pairs = zip(english.steps, other.steps, strict=True)
    return problems + [problem for model, step in pairs for problem in _step_differences(model, step, other.path)]


def _step_differences(model: Step, step: Step, path: Path) -> list[LessonInvalid]:
    wanted, given = _shape(model), _shape(step)
    if len(wanted) != len(given):
        fix = f"step {step.id!r} has {len(given)} blocks, but {len(wanted)} in English; make them equal"
        return [LessonInvalid(path, fix, step.line)]
    return [
        LessonInvalid(path, f"this is {here}, but English has {there}; make them equal", block.line)
        for there, here, block in zip(wanted, given, step.blocks, strict=True)
        if there != here
    ]


def _shape(step: Step) -> list[str]:
    return [" ".join(_signs(block)) for block in step.blocks]


def _signs(block: Block) -> list[str]:
    signs = [type(block).__name__.lower()]
    match block:
        case Room():
            signs += [block.room, block.preset]
        case Quote():
            return [*signs, block.source.fact, block.date]
        case Timeline():
            return signs + [sign for entry in block.entries for sign in (entry.step, *_ids(entry.sources))]
        case Bullets():
            signs.append(f"{len(block.items)} items")
    return [*signs, *(fact for runs in runs_in(block) for fact in _ids(runs))]


def _ids(runs: tuple[Inline, ...]) -> list[str]:
    return [run.fact for run in runs if isinstance(run, SourceMark)]
