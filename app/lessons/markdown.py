"""The outer shape of a Markdown file: front matter, sections with ids, and the nodes in each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from app.lessons.commons import ID
from app.lessons.fields import Words
from app.lessons.inline import read_runs, read_title
from app.lessons.parts import Bullets, Prose
from app.lessons.place import Place
from app.lessons.reading import LESSON_BYTES, read_text
from app.lessons.sourced import sourced as read_claim
from app.lessons.text import Runs, marks

LINES_LIMIT = 2500
"""Enough for a long lesson, and few enough that no file takes longer than a blink to parse."""
STEPS_LIMIT = 40
BLOCKS_LIMIT = 60
SIMPLE = "container_simple"
"""The type of a `::: simple` box."""

_HEADING = re.compile(rf"(.+?)\s*\{{#({ID})\}}", re.ASCII)
_REFUSED = {
    "html_block": "HTML is not allowed; write plain Markdown",
    "blockquote": "a quotation goes into a ```quote block with its fact",
    "code_block": "this line is indented too far; start it at the margin",
    "hr": "a line across is not needed; start a new step with ## instead",
    "table": "a table goes into a ```table block with its facts",
    SIMPLE: "a `simple` box stands directly below the one paragraph or list that it replaces",
}


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with an id, and what stands below it."""

    id: str
    title: str
    line: int
    nodes: tuple[SyntaxTreeNode, ...]


def _parser(*, tables: bool) -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": True})
    parser.enable(["heading", "list", "fence", "html_block", "blockquote", "hr", "code"])
    if tables:
        parser.enable("table")
    parser.use(front_matter_plugin).use(container_plugin, "simple")
    # Paragraphs are parsed one by one in app.lessons.inline, after their length was checked.
    return parser.disable("inline")


_PARSER, _WITH_TABLES = _parser(tables=False), _parser(tables=True)


def read_nodes(path: Path, root: Path, place: Place, *, tables: bool = False) -> list[SyntaxTreeNode]:
    """The file's top nodes; raises LessonInvalid for a file that is not safe to read or too long."""
    text = read_text(path, root, LESSON_BYTES)
    if text.count("\n") > LINES_LIMIT:
        place.refuse(f"more than {LINES_LIMIT} lines; split it", LINES_LIMIT + 1)
    return SyntaxTreeNode((_WITH_TABLES if tables else _PARSER).parse(text)).children


def sections(nodes: Sequence[SyntaxTreeNode], place: Place) -> tuple[Section, ...]:
    """`nodes` cut at the headings; refused where one has no id, is empty, or stands twice."""
    if nodes and nodes[0].type != "heading":
        place.refuse("before this, start the first step: `## Title {#step-id}`", line_of(nodes[0]))
    starts = [index for index, node in enumerate(nodes) if node.type == "heading"]
    if not 1 <= len(starts) <= STEPS_LIMIT:
        place.refuse(f"it has 1 to {STEPS_LIMIT} steps (`## Title {{#step-id}}`), not {len(starts)}", 1)
    ends = [*starts[1:], len(nodes)]
    seen: set[str] = set()
    return tuple(_section(nodes[start:end], place, seen) for start, end in zip(starts, ends, strict=True))


def _section(nodes: Sequence[SyntaxTreeNode], place: Place, seen: set[str]) -> Section:
    heading, *body = nodes
    section_id, title = _heading(heading, place, seen)
    line = line_of(heading)
    parts = sum(node.type != SIMPLE for node in body)
    if not body or parts > BLOCKS_LIMIT or len(body) > 2 * BLOCKS_LIMIT:
        place.refuse(f"step {section_id!r} has {parts} parts; it needs 1 to {BLOCKS_LIMIT}", line)
    return Section(section_id, title, line, tuple(body))


def _heading(node: SyntaxTreeNode, place: Place, seen: set[str]) -> tuple[str, str]:
    line, text = line_of(node), words_of(node).text
    if node.tag != "h2":
        place.refuse("only ## headings, one for each step; the title stands in the front matter", line)
    found = _HEADING.fullmatch(text)
    if found is None:
        place.refuse("a step needs an id, the same in every language: `## Title {#step-id}`", line)
    title, section_id = found.groups()
    if section_id in seen:
        place.refuse(f"step id {section_id!r} stands here twice; choose another", line)
    seen.add(section_id)
    return section_id, read_title(Words(title, line), place)


def read_text_node(node: SyntaxTreeNode, place: Place, *, sourced: bool) -> Prose | Bullets:
    """A paragraph or a list, with its source mark if that is wanted; refused for any other node."""
    line = line_of(node)
    if node.type == "paragraph":
        words = words_of(node)
        if words.text.startswith(":::"):
            place.refuse("the only box is `::: simple`; it ends with a line `:::`", line)
        return Prose(read_claim(words, place) if sourced else read_runs(words, place), line)
    if node.type not in ("bullet_list", "ordered_list"):
        place.refuse(_REFUSED.get(node.type, f"{node.type} is not allowed here; use plain paragraphs"), line)
    return Bullets(_items(node, place, sourced), node.type == "ordered_list", line)


def _items(node: SyntaxTreeNode, place: Place, sourced: bool) -> tuple[Runs, ...]:
    items = []
    for item in node.children:
        if [child.type for child in item.children] != ["paragraph"]:
            place.refuse("a list item is one paragraph; make it flat", line_of(item))
        items.append(read_runs(words_of(item.children[0]), place))
    if sourced and not marks(items[-1]):
        place.refuse("the list ends without a source mark; add one to its last item", line_of(node.children[-1]))
    return tuple(items)


def words_of(node: SyntaxTreeNode) -> Words:
    """The raw text of a paragraph, heading or table cell."""
    inline = node.children[0] if node.children else None
    return Words(inline.content if inline else "", line_of(node))


def line_of(node: SyntaxTreeNode) -> int:
    """The line on which `node` starts, from 1."""
    return node.map[0] + 1 if node.map else 1
