"""YAML as text with line numbers: no types to guess, no aliases, no tags, little depth."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

import yaml

from app.lessons.reading import refuse_unseen
from app.model.errors import LessonInvalid

TEXT_LIMIT = 2000
"""The most characters of one piece of text."""
_ITEMS_LIMIT = 1000
_DEPTH = 6

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of text and the line on which it starts."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Items:
    """A YAML list."""

    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Fields:
    """A YAML mapping with readers that either give what a lesson needs or raise a located LessonInvalid."""

    path: Path
    entries: dict[str, Node]
    line: int

    def only(self, *keys: str) -> None:
        """Refuse every key that is not among `keys`."""
        for key, node in self.entries.items():
            if key not in keys:
                near = difflib.get_close_matches(key, keys, 1)
                hint = f"did you mean `{near[0]}`?" if near else f"allowed are {', '.join(keys)}"
                self._refuse(f"`{key[:40]}` is not known here; {hint}", node.line)

    def words(self, key: str, limit: int = TEXT_LIMIT) -> Words:
        """The text under `key`, trimmed; refused when missing, empty or longer than `limit` characters."""
        return self._as_words(self._need(key), key, limit)

    def text(self, key: str, limit: int = 300) -> str:
        """Like `words`, without the line."""
        return self.words(key, limit).text

    def optional(self, key: str, limit: int = 300) -> str:
        """Like `text`, or empty when `key` is not there."""
        return self.text(key, limit) if key in self.entries else ""

    def list_of_words(self, key: str) -> tuple[Words, ...]:
        """The list of texts under `key`; at least one."""
        return tuple(self._as_words(node, key, TEXT_LIMIT) for node in self._items(key))

    def list_of_fields(self, key: str) -> tuple[Fields, ...]:
        """The list of mappings under `key`; at least one."""
        return tuple(self._as_fields(node, key) for node in self._items(key))

    def fields(self, key: str) -> Fields:
        """The mapping under `key`."""
        return self._as_fields(self._need(key), key)

    def choice(self, key: str, allowed: tuple[str, ...]) -> str:
        """The text under `key`, which must be one of `allowed`."""
        words = self.words(key, 100)
        if words.text not in allowed:
            self._refuse(f"`{key}` is {words.text!r}; it can be {', '.join(allowed)}", words.line)
        return words.text

    def matching(self, key: str, pattern: str, example: str) -> str:
        """The text under `key`, which must match the regular expression `pattern` from end to end."""
        words = self.words(key, 300)
        if not re.fullmatch(pattern, words.text, re.ASCII):
            self._refuse(f"`{key}` is {words.text!r}; write it like {example}", words.line)
        return words.text

    def day(self, key: str) -> date:
        """The date under `key`, written YYYY-MM-DD."""
        text = self.matching(key, r"\d{4}-\d\d-\d\d", "2026-11-22")
        try:
            return date.fromisoformat(text)
        except ValueError:
            self._refuse(f"{text} is not in the calendar; correct `{key}`", self._need(key).line)

    def whole(self, key: str, low: int, high: int) -> int:
        """The whole number under `key`, from `low` to `high`."""
        number = int(self.matching(key, r"\d{1,4}", str(low)))
        if not low <= number <= high:
            self._refuse(f"`{key}` is {number}; it goes from {low} to {high}", self._need(key).line)
        return number

    def wholes(self, key: str, low: int, high: int) -> tuple[int, ...]:
        """The whole number, or the list of them, under `key`; each from `low` to `high`."""
        if not isinstance(self._need(key), Items):
            return (self.whole(key, low, high),)
        each = [Fields(self.path, {key: node}, node.line) for node in self._items(key)]
        return tuple(one.whole(key, low, high) for one in each)

    def yes(self, key: str) -> bool:
        """Whether `key` is there and says `yes`; refused when it says anything but `yes` or `no`."""
        return key in self.entries and self.choice(key, ("yes", "no")) == "yes"

    def number(self, key: str) -> float:
        """The number under `key`: digits, with a point before decimals."""
        return float(self.matching(key, r"-?\d{1,15}(\.\d{1,9})?", "3 or 0.5"))

    def range(self, key: str) -> tuple[float, float]:
        """The two numbers under `key`, written [from, to]."""
        each = [Fields(self.path, {key: node}, node.line).number(key) for node in self._items(key)]
        if len(each) != 2 or each[0] > each[1]:
            self.refuse(f"`{key}` is two numbers, from and to, such as [1, 3]", key)
        return each[0], each[1]

    def is_empty(self, key: str) -> bool:
        """Whether `key` holds a list with nothing in it."""
        node = self.entries.get(key)
        return isinstance(node, Items) and not node.items

    def refuse(self, problem: str, key: str = "") -> NoReturn:
        """Raise LessonInvalid on the line of `key`, or of the mapping."""
        self._refuse(problem, self.entries[key].line if key in self.entries else self.line)

    def _need(self, key: str) -> Node:
        if key not in self.entries:
            self._refuse(f"`{key}` is missing; add a line `{key}: …`", self.line)
        return self.entries[key]

    def _items(self, key: str) -> tuple[Node, ...]:
        node = self._need(key)
        if not isinstance(node, Items) or not node.items:
            self._refuse(f"`{key}` must be a list; start each entry on its own line with `- `", node.line)
        return node.items

    def _as_words(self, node: Node, key: str, limit: int) -> Words:
        if not isinstance(node, Words):
            self._refuse(f"`{key}` must be text; if it holds a colon, begin it with `>-` on the line above", node.line)
        text = node.text.strip()
        if not text:
            self._refuse(f"`{key}` is empty; write something or take the line away", node.line)
        if len(text) > limit:
            self._refuse(f"`{key}` has {len(text)} characters; keep it to {limit}", node.line)
        return Words(text, node.line)

    def _as_fields(self, node: Node, key: str) -> Fields:
        if not isinstance(node, Fields):
            self._refuse(f"`{key}` must hold lines such as `title: …`", node.line)
        return node

    def _refuse(self, problem: str, line: int) -> NoReturn:
        raise LessonInvalid(self.path, problem, line)


Node: TypeAlias = Words | Items | Fields


def read_fields(text: str, path: Path, first_line: int) -> Fields:
    """Read YAML that starts on `first_line` of `path` and must be a mapping; raises LessonInvalid with a line."""
    reader = _Reader(path, first_line)
    try:
        node = reader.document(yaml.parse(text, Loader=_LOADER))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "unreadable"
        line = first_line + (mark.line if mark else 0)
        raise LessonInvalid(path, f"this is not YAML ({what}); check the indent, colons and quotes", line) from None
    except (ValueError, OverflowError):
        raise LessonInvalid(path, r"a `\` escape here means nothing; write the character itself", first_line) from None
    if not isinstance(node, Fields):
        raise LessonInvalid(path, "lines such as `title: …` belong here", first_line)
    return node


class _Reader:
    """Builds nodes from YAML events, so that nothing is built which was not looked at first."""

    def __init__(self, path: Path, first_line: int) -> None:
        self._path, self._first = path, first_line

    def document(self, events: Iterator[Any]) -> Node | None:
        nodes: list[Node] = []
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                if nodes:
                    self._refuse("only one `---` section belongs here; take the second away", event)
                nodes.append(self._node(events, event, _DEPTH))
        return nodes[0] if nodes else None

    def _node(self, events: Iterator[Any], event: Any, depth: int) -> Node:
        if isinstance(event, yaml.AliasEvent) or event.anchor or event.tag:
            self._refuse("`&`, `*` and `!` have a meaning in YAML; put the text in quotes", event)
        if depth == 0:
            self._refuse(f"lists and fields go at most {_DEPTH} deep; make it flatter", event)
        if isinstance(event, yaml.ScalarEvent):
            refuse_unseen(event.value, self._path, self._line(event))
            return Words(event.value, self._line(event))
        if isinstance(event, yaml.SequenceStartEvent):
            return Items(tuple(self._inside(events, event, depth)), self._line(event))
        return self._mapping(event, self._inside(events, event, depth))

    def _inside(self, events: Iterator[Any], start: Any, depth: int) -> list[Node]:
        nodes: list[Node] = []
        for event in events:
            if isinstance(event, yaml.CollectionEndEvent):
                break
            nodes.append(self._node(events, event, depth - 1))
            if len(nodes) > _ITEMS_LIMIT:
                self._refuse(f"more than {_ITEMS_LIMIT} entries; split them", start)
        return nodes

    def _mapping(self, start: Any, nodes: list[Node]) -> Fields:
        entries: dict[str, Node] = {}
        for key, value in zip(nodes[::2], nodes[1::2], strict=True):
            if not isinstance(key, Words):
                raise LessonInvalid(self._path, "a list cannot be a field's name; use a word", key.line)
            if key.text in entries:
                raise LessonInvalid(self._path, f"`{key.text[:40]}` stands here twice; keep one", key.line)
            entries[key.text] = value
        return Fields(self._path, entries, self._line(start))

    def _line(self, event: Any) -> int:
        return self._first + int(event.start_mark.line)

    def _refuse(self, problem: str, event: Any) -> NoReturn:
        raise LessonInvalid(self._path, problem, self._line(event))
