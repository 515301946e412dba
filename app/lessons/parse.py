"""One lesson.md to one Lesson, or one located LessonInvalid. The file is never trusted."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from markdown_it.tree import SyntaxTreeNode

from app.lessons.blocks import read_block
from app.lessons.commons import Commons
from app.lessons.fields import Fields, read_fields
from app.lessons.inline import read_title
from app.lessons.levels import words_in
from app.lessons.markdown import SIMPLE, Section, line_of, read_nodes, read_text_node, sections
from app.lessons.parts import Block, Bullets, Poll, Prose, Room, Timeline, marks_of
from app.lessons.place import Place, start
from app.lessons.sources import Standard, Term
from app.lessons.text import Text
from app.lessons.types import Lesson, Step

FOLDER = re.compile(r"(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)", re.ASCII)
"""A lesson's folder: its number and its id."""
_PLANS_LIMIT = 6


def parse_lesson(path: Path, root: Path, commons: Commons) -> Lesson:
    """Read `root/LANGUAGE/NN-ID/lesson.md`; raises LessonInvalid that says what to mend and on which line."""
    place = start(path, commons)
    nodes = read_nodes(path, root, place)
    if not nodes or nodes[0].type != "front_matter":
        place.refuse("a lesson starts with `---`, then `id: …` and the other fields, then `---`", 1)
    front = read_fields(nodes[0].content, path, 2)
    steps = tuple(_step(section, place) for section in sections(nodes[1:], place))
    _check_timelines(steps, place)
    _check_rooms(steps, place)
    return _lesson(front, _filled_polls(steps, place), place)


def _lesson(front: Fields, steps: tuple[Step, ...], place: Place) -> Lesson:
    front.only("id", "title", "essential_question", "objectives", "minutes", "ages", "standards", "checked")
    folder = FOLDER.fullmatch(place.path.parent.name)
    if folder is None:
        place.refuse("the folder of a lesson is called like `05-the-wrong-man`; rename it", 1)
    return Lesson(
        id=front.choice("id", (folder[2],)),
        number=int(folder[1]),
        language=place.path.parent.parent.name,
        title=read_title(front.words("title", 80), place),
        essential_question=read_title(front.words("essential_question", 200), place),
        objectives=tuple(read_title(words, place) for words in front.list_of_words("objectives")),
        plans=_plans(front),
        ages=front.matching("ages", r"\d{1,2}(\+|-\d{1,2})", "12+ or 12-15"),
        standards=_standards(front, place),
        checked=front.day("checked"),
        steps=steps,
        sources=place.citations.cited,
        terms=_terms(steps, place),
        path=place.path,
    )


def _plans(front: Fields) -> tuple[int, ...]:
    plans = front.wholes("minutes", 5, 180)
    if list(plans) != sorted(set(plans)) or len(plans) > _PLANS_LIMIT:
        front.refuse("`minutes` goes from the shortest plan to the longest, such as [20, 45, 90]", "minutes")
    return plans


def _standards(front: Fields, place: Place) -> tuple[Standard, ...]:
    if "standards" not in front.entries:
        return ()
    known = place.commons.standards
    for words in front.list_of_words("standards"):
        if words.text not in known:
            place.refuse(f"{words.text[:40]!r} is not in standards.yml; there are {', '.join(known)}", words.line)
    return tuple(known[words.text] for words in front.list_of_words("standards"))


def _terms(steps: tuple[Step, ...], place: Place) -> tuple[Term, ...]:
    runs = [run for step in steps for block in step.blocks for one in words_in(block) for run in one]
    used = dict.fromkeys(run.term for run in runs if isinstance(run, Text) and run.term)
    return tuple(place.commons.terms[term] for term in used)


def _step(section: Section, place: Place) -> Step:
    blocks: list[Block] = []
    for before, node in zip((None, *section.nodes), section.nodes, strict=False):
        if node.type == SIMPLE and before is not None and before.type in ("paragraph", "bullet_list", "ordered_list"):
            blocks.append(_with_simple(blocks.pop(), node, place))
        else:
            blocks.append(_block(node, place))
    return Step(section.id, section.title, tuple(blocks), section.line)


def _with_simple(block: Block, box: SyntaxTreeNode, place: Place) -> Block:
    if len(box.children) != 1:
        fix = "it holds one paragraph or one list, and ends with a line `:::`"
        place.refuse(f"this `simple` box holds {len(box.children)} parts; {fix}", line_of(box))
    simple = read_text_node(box.children[0], place, sourced=True)
    assert isinstance(block, Prose | Bullets)
    for mark in marks_of(simple):
        if mark.fact not in {known.fact for known in marks_of(block)}:
            fix = "cite it there too, or take it out here"
            place.refuse(f"{mark.fact} is not cited in the text above this box; {fix}", simple.line)
    return replace(block, simple=simple)


def _block(node: SyntaxTreeNode, place: Place) -> Block:
    if node.type == "fence":
        return read_block(node.info.strip(), fence_fields(node, place), place, line_of(node))
    return read_text_node(node, place, sourced=True)


def fence_fields(node: SyntaxTreeNode, place: Place) -> Fields:
    """The fields inside a fenced block; an empty one has none."""
    line = line_of(node) + 1
    return read_fields(node.content, place.path, line) if node.content.strip() else Fields(place.path, {}, line)


def _check_timelines(steps: tuple[Step, ...], place: Place) -> None:
    ids = [step.id for step in steps]
    for block in (block for step in steps for block in step.blocks):
        for entry in block.entries if isinstance(block, Timeline) else ():
            if entry.step and entry.step not in ids:
                place.refuse(f"there is no step {entry.step!r}; there are {', '.join(ids)}", entry.line)


def _check_rooms(steps: tuple[Step, ...], place: Place) -> None:
    for step in steps:
        for more in [block for block in step.blocks if isinstance(block, Room) and block.stands][1:]:
            place.refuse("a step opens one room; put this one into a step of its own", more.line)


def _filled_polls(steps: tuple[Step, ...], place: Place) -> tuple[Step, ...]:
    polls: dict[str, Poll] = {}
    return tuple(replace(step, blocks=tuple(_filled(block, polls, place) for block in step.blocks)) for step in steps)


def _filled(block: Block, polls: dict[str, Poll], place: Place) -> Block:
    if not isinstance(block, Poll):
        return block
    if block.id in polls:
        place.refuse(f"poll id {block.id!r} stands here twice; choose another", block.line)
    if block.again and block.again not in polls:
        place.refuse(f"there is no poll {block.again!r} before this one; write its id", block.line)
    polls[block.id] = replace(block, choices=polls[block.again].choices) if block.again else block
    return polls[block.id]
