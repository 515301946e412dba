"""One lesson.md to one Lesson, or one located LessonInvalid. The file is never trusted."""

from __future__ import annotations

import re
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.front_matter import front_matter_plugin

from app.lessons.blocks import read_block, sourced
from app.lessons.facts import Citations, Facts
from app.lessons.fields import Fields, Words, read_fields
from app.lessons.inline import read_runs, read_title
from app.lessons.place import Place
from app.lessons.reading import LESSON_BYTES, read_text
from app.lessons.types import Block, Bullets, Lesson, Prose, Step, Timeline, marks

LINES_LIMIT = 2500
"""Enough for a long lesson, and few enough that no file takes longer than a blink to parse."""
STEPS_LIMIT = 40
BLOCKS_LIMIT = 60
FOLDER = re.compile(r"(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)", re.ASCII)
"""A lesson's folder: its number and its id."""

_HEADING = re.compile(r"(.+?)\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}", re.ASCII)
_REFUSED = {
    "html_block": "HTML is not allowed; write plain Markdown",
    "blockquote": "a quotation goes into a ```quote block with its fact",
    "code_block": "this line is indented too far; start it at the margin",
    "hr": "a line across is not needed; start a new step with ## instead",
}


def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": True})
    parser.enable(["heading", "list", "fence", "html_block", "blockquote", "hr", "code"])
    # Paragraphs are parsed one by one in app.lessons.inline, after their length was checked.
    return parser.disable("inline").use(front_matter_plugin)


_PARSER = _parser()


def parse_lesson(path: Path, root: Path, facts: Facts) -> Lesson:
    """Read `root/LANGUAGE/NN-ID/lesson.md`; raises LessonInvalid that says what to mend and on which line."""
    place = Place(path, Citations(facts, path))
    text = read_text(path, root, LESSON_BYTES)
    if text.count("\n") > LINES_LIMIT:
        place.refuse(f"more than {LINES_LIMIT} lines; split the lesson", LINES_LIMIT + 1)
    nodes = SyntaxTreeNode(_PARSER.parse(text)).children
    if not nodes or nodes[0].type != "front_matter":
        place.refuse("a lesson starts with `---`, then `id: …` and the other fields, then `---`", 1)
    front = read_fields(nodes[0].content, path, 2)
    steps = _steps(nodes[1:], place)
    _check_timelines(steps, place)
    return _lesson(front, steps, place)


def _lesson(front: Fields, steps: tuple[Step, ...], place: Place) -> Lesson:
    front.only("id", "title", "essential_question", "objectives", "minutes", "ages", "checked")
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
        minutes=front.whole("minutes", 5, 180),
        ages=front.matching("ages", r"\d{1,2}(\+|-\d{1,2})", "12+ or 12-15"),
        checked=front.day("checked"),
        steps=steps,
        sources=place.citations.cited,
        path=place.path,
    )


def _steps(nodes: list[SyntaxTreeNode], place: Place) -> tuple[Step, ...]:
    if nodes and nodes[0].type != "heading":
        place.refuse("before this, start the first step: `## Title {#step-id}`", _line(nodes[0]))
    starts = [index for index, node in enumerate(nodes) if node.type == "heading"]
    if not 1 <= len(starts) <= STEPS_LIMIT:
        place.refuse(f"a lesson has 1 to {STEPS_LIMIT} steps (`## Title {{#step-id}}`), not {len(starts)}", 1)
    seen: set[str] = set()
    ends = [*starts[1:], len(nodes)]
    return tuple(_step(nodes[start:end], place, seen) for start, end in zip(starts, ends, strict=True))


def _step(nodes: list[SyntaxTreeNode], place: Place, seen: set[str]) -> Step:
    heading, *body = nodes
    step_id, title = _heading(heading, place, seen)
    line = _line(heading)
    if not 1 <= len(body) <= BLOCKS_LIMIT:
        place.refuse(f"step {step_id!r} has {len(body)} parts; it needs 1 to {BLOCKS_LIMIT}", line)
    return Step(step_id, title, tuple(_block(node, place) for node in body), line)


def _heading(node: SyntaxTreeNode, place: Place, seen: set[str]) -> tuple[str, str]:
    line, text = _line(node), _raw(node).text
    if node.tag != "h2":
        place.refuse("only ## headings, one for each step; the title stands in the front matter", line)
    found = _HEADING.fullmatch(text)
    if found is None:
        place.refuse("a step needs an id, the same in every language: `## Title {#step-id}`", line)
    title, step_id = found.groups()
    if step_id in seen:
        place.refuse(f"step id {step_id!r} stands here twice; choose another", line)
    seen.add(step_id)
    return step_id, read_title(Words(title, line), place)


def _block(node: SyntaxTreeNode, place: Place) -> Block:
    line = _line(node)
    if node.type not in ("paragraph", "bullet_list", "ordered_list", "fence"):
        place.refuse(_REFUSED.get(node.type, f"{node.type} is not allowed in a lesson; use plain paragraphs"), line)
    if node.type == "paragraph":
        return Prose(sourced(_raw(node), place), line)
    if node.type == "fence":
        return read_block(node.info.strip(), read_fields(node.content, place.path, line + 1), place, line)
    return _bullets(node, place)


def _bullets(node: SyntaxTreeNode, place: Place) -> Bullets:
    items = []
    for item in node.children:
        if [child.type for child in item.children] != ["paragraph"]:
            place.refuse("a list item is one paragraph; make it flat", _line(item))
        items.append(read_runs(_raw(item.children[0]), place))
    if not marks(items[-1]):
        place.refuse("the list ends without a source mark; add one to its last item", _line(node.children[-1]))
    return Bullets(tuple(items), node.type == "ordered_list", _line(node))


def _check_timelines(steps: tuple[Step, ...], place: Place) -> None:
    ids = [step.id for step in steps]
    for block in (block for step in steps for block in step.blocks):
        for entry in block.entries if isinstance(block, Timeline) else ():
            if entry.step and entry.step not in ids:
                place.refuse(f"there is no step {entry.step!r}; there are {', '.join(ids)}", entry.line)


def _raw(node: SyntaxTreeNode) -> Words:
    inline = node.children[0] if node.children else None
    return Words(inline.content if inline else "", _line(node))


def _line(node: SyntaxTreeNode) -> int:
    return node.map[0] + 1 if node.map else 1
