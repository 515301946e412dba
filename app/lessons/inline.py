"""One paragraph of Markdown to runs: text in styles, breaks, source marks, explained words; and nothing else."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from typing import NoReturn

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from app.lessons.facts import FACT_ID, Citations
from app.lessons.fields import TEXT_LIMIT, Words
from app.lessons.place import Place
from app.lessons.text import Break, Inline, Runs, SourceMark, Text, plain

_MARK = re.compile(rf"\[\^({FACT_ID})\]")
_TERM = re.compile(r"\[([^\[\]{}^]{1,80})\]\{([^{}\[\]\n]{0,60})\}")
_FIELD = re.compile(r"\{([^{}\n]{0,60})\}")
_REFUSED = {
    "html_inline": "HTML is not allowed; use **bold** or *italic*, or write `\\<`",
    "code_inline": "code marks (`) are not allowed; use *italic*",
    "link_open": "web addresses belong in facts.yml; cite the fact instead",
}


def _source_mark(state: StateInline, silent: bool) -> bool:
    found = _MARK.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.push("source", "", 0).content = found[1]
    state.pos = found.end()
    return True


def _term(state: StateInline, silent: bool) -> bool:
    found = _TERM.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        token = state.push("term", "", 0)
        token.content, token.info = found[1], found[2]
    state.pos = found.end()
    return True


def _field(state: StateInline, silent: bool) -> bool:
    found = _FIELD.match(state.src, state.pos) if state.env.get("fields") else None
    if found is None:
        return False
    if not silent:
        state.push("field", "", 0).content = found[1]
    state.pos = found.end()
    return True


def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": True})
    parser.enable(["emphasis", "newline", "escape", "entity", "backticks", "autolink", "html_inline"])
    parser.inline.ruler.before("emphasis", "source", _source_mark)
    parser.inline.ruler.before("emphasis", "term", _term)
    parser.inline.ruler.before("emphasis", "field", _field)
    return parser


_PARSER = _parser()


def read_runs(words: Words, place: Place) -> Runs:
    """The runs of one paragraph; raises LessonInvalid with the line for anything a lesson may not hold."""
    if len(words.text) > TEXT_LIMIT:
        place.refuse(f"a paragraph of {len(words.text)} characters; keep it to {TEXT_LIMIT}", words.line)
    _refuse_links(words, place)
    env = {"fields": bool(place.fills)}
    return _Runs(place, words.line).read(_PARSER.parseInline(words.text, env)[0].children or [])


def read_title(words: Words, place: Place) -> str:
    """The text of a heading: no source marks, no line breaks, no styles kept."""
    runs = read_runs(words, place)
    if not plain(runs).strip() or any(not isinstance(run, Text) or run.term or run.field for run in runs):
        place.refuse("a title is plain words; put source marks and explained words into the text below", words.line)
    return plain(runs).strip()


def _refuse_links(words: Words, place: Place) -> None:
    rest = _MARK.sub(lambda mark: " " * len(mark[0]), words.text)
    found = re.search(r"!\[|\[\^|\]\(|\]\[|://|\bwww\.", rest)
    if found is None:
        return
    line = words.line + words.text.count("\n", 0, found.start())
    match found[0]:
        case "![":
            place.refuse("a picture goes into a ```figure block", line)
        case "[^":
            place.refuse("a source mark looks like [^F-ARREST-03]; correct this one", line)
        case _:
            place.refuse("links are not allowed, the app opens no pages; cite a fact, such as [^F-ARREST-03]", line)


class _Runs:
    """Walks inline tokens and remembers the style and the line."""

    def __init__(self, place: Place, line: int) -> None:
        self._place, self._line = place, line
        self._bold = self._italic = 0
        self._runs: list[Inline] = []

    def read(self, tokens: Sequence[Token]) -> Runs:
        for token in tokens:
            self._take(token)
        return tuple(self._runs)

    def _take(self, token: Token) -> None:
        match token.type:
            case "text" | "text_special":
                self._say(token.content)
            case "softbreak":
                self._line += 1
                self._say(" ")
            case "hardbreak":
                self._line += 1
                self._runs.append(Break())
            case "strong_open" | "strong_close":
                self._bold += token.nesting
            case "em_open" | "em_close":
                self._italic += token.nesting
            case "source":
                self._cite(token.content)
            case "term":
                self._explain(token.content, token.info)
            case "field":
                self._fill(token.content)
            case kind:
                self._refuse(kind)

    def _say(self, text: str) -> None:
        bold, italic = self._bold > 0, self._italic > 0
        last = self._runs[-1] if self._runs else None
        if isinstance(last, Text) and (last.bold, last.italic, last.term, last.field) == (bold, italic, "", ""):
            self._runs[-1] = Text(last.text + text, bold, italic)
        elif text:
            self._runs.append(Text(text, bold, italic))

    def _cite(self, fact_id: str) -> None:
        citations: Citations = self._place.citations
        mark: SourceMark = citations.mark(fact_id, self._line)
        self._runs.append(mark)

    def _explain(self, words: str, term: str) -> None:
        self._know(term, self._place.commons.terms, "a word of glossary.yml; write it like [faceprint]{faceprint}")
        self._runs.append(Text(" ".join(words.split()), self._bold > 0, self._italic > 0, term))
        self._line += words.count("\n")

    def _fill(self, name: str) -> None:
        self._know(name, self._place.fills, "a number of the class; docs/writing-lessons.md lists them")
        self._runs.append(Text(f"{{{name}}}", self._bold > 0, self._italic > 0, field=name))

    def _know(self, name: str, known: Iterable[str], what: str) -> None:
        names = list(known)
        if name not in names:
            near = difflib.get_close_matches(name, names, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            self._place.refuse(f"{name!r} is not {what}{hint}", self._line)

    def _refuse(self, kind: str) -> NoReturn:
        self._place.refuse(_REFUSED.get(kind, f"{kind} is not allowed in a lesson; use plain words"), self._line)
