"""What documents are made of: paragraphs, headings, lines to write on, boxes to tick, tables. In points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from app.lessons.text import Runs
from app.ui.paper.flow import Piece, glue, inset, keep, space
from app.ui.paper.ink import GREY, Hand, Line, Style, Tag, set_lines, width_of
from app.ui.paper.styles import HEADING, LABEL

TICK: Final = 11.0
"""The side of a box to tick."""
_PAD: Final = 5.0
"""Between a cell's words and its rules."""


def paragraph(words: Runs | str, style: Style, width: float, tag: Tag | None = None) -> list[Piece]:
    """Words in lines. No page begins or ends with a single line of several."""
    tag = tag or Tag("P")
    lines = set_lines(words, style, width)
    pieces = [Piece(style.leading, partial(_draw_line, line, tag)) for line in lines]
    parted = {len(pieces) - 1} | set(range(1, len(pieces) - 2))
    return [replace(piece, glued=at not in parted) for at, piece in enumerate(pieces)]


def _draw_line(line: Line, tag: Tag | None, hand: Hand, left: float, top: float) -> None:
    hand.line(line, left, top, tag)


def heading(words: str, width: float, style: Style = HEADING, kind: str = "H2") -> list[Piece]:
    """A heading with a rule above it, on the page of what follows."""
    ruled = Piece(6, lambda hand, left, top: hand.rule(left, top, left + width, top, 1))
    return glue([ruled, *paragraph(words, style, width, Tag(kind)), space(4)], last=True)


def labelled(label: str, words: Runs | str, style: Style, width: float) -> list[Piece]:
    """A paragraph after its name in bold."""
    return [*glue(paragraph(label, LABEL, width), last=True), *paragraph(words, style, width)]


def bullets(items: Sequence[Runs], style: Style, width: float, *, numbered: bool = False) -> list[Piece]:
    """A list, with squares or numbers."""
    made: list[Piece] = []
    whole = Tag("L")
    for number, item in enumerate(items, start=1):
        set_item = inset(paragraph(item, style, width - 15, Tag("LBody", Tag("LI", whole))), 15)
        first = f"{number}." if numbered else ""
        made += [_marked(set_item[0], first, style), *set_item[1:], space(3)]
    return made


def _marked(piece: Piece, number: str, style: Style) -> Piece:
    def draw(hand: Hand, left: float, top: float) -> None:
        if number:
            hand.line(set_lines(number, style, 15)[0], left, top)
        else:
            middle = top + style.leading / 2 + 0.4
            hand.rule(left + 1, middle, left + 5, middle, 4)
        piece.draw(hand, left, top)

    return replace(piece, draw=draw)


def writing(lines: int, width: float, step: float) -> list[Piece]:
    """Lines to write on, `step` apart, that stay together."""
    one = Piece(step, lambda hand, left, top: hand.rule(left, top + step, left + width, top + step, 0.6, colour=GREY))
    return keep([one] * lines)


def blanks(labels: Sequence[str], style: Style, width: float, step: float) -> list[Piece]:
    """Names with a line to write on after each, one below the other, all lines from one place on."""
    start = max(width_of(label, style) for label in labels) + 8
    return [_blank([(label, 0.0, start, width)], style, step) for label in labels]


def blanks_beside(labels: Sequence[tuple[str, float]], style: Style, width: float, step: float) -> list[Piece]:
    """Names with a line after each, side by side; each takes its share of `width`."""
    left, all_shares, fields = 0.0, sum(share for _, share in labels), []
    for label, share in labels:
        wide = width * share / all_shares
        fields.append((label, left, left + width_of(label, style) + 6, left + wide - 12))
        left += wide
    fields[-1] = (*fields[-1][:3], width)
    return [_blank(fields, style, step)]


def _blank(fields: Sequence[tuple[str, float, float, float]], style: Style, step: float) -> Piece:
    def draw(hand: Hand, left: float, top: float) -> None:
        for label, at, start, end in fields:
            line = set_lines(label, style, 1000)[0]
            hand.line(line, left + at, top + step - line.baseline - 2, Tag("P"))
            hand.rule(left + start, top + step, left + end, top + step, 0.6, colour=GREY)

    return Piece(step, draw)


def ticks(choices: Sequence[str], style: Style, width: float) -> list[Piece]:
    """Boxes to tick: side by side where they fit, else one below the other."""
    wide = [TICK + 8 + width_of(one, style) + 26 for one in choices]
    if sum(wide) <= width + 26:
        lefts = [sum(wide[:at]) for at in range(len(wide))]
        return [_tick_row([(left, one) for left, one in zip(lefts, choices, strict=True)], style)]
    return [piece for one in choices for piece in _tick_column(one, style, width)]


def _tick_row(boxes: Sequence[tuple[float, str]], style: Style) -> Piece:
    tall = style.leading + 6
    tags = [Tag("P") for _ in boxes]

    def draw(hand: Hand, left: float, top: float) -> None:
        for (at, words), tag in zip(boxes, tags, strict=True):
            hand.box(left + at + 1, top + (tall - TICK) / 2, TICK - 2, TICK - 2, 1)
            hand.line(set_lines(words, style, 1000)[0], left + at + TICK + 8, top + 3, tag)

    return Piece(tall, draw)


def _tick_column(words: str, style: Style, width: float) -> list[Piece]:
    first, *rest = inset(paragraph(words, style, width - TICK - 8), TICK + 8)

    def draw(hand: Hand, left: float, top: float) -> None:
        hand.box(left + 1, top + (style.leading - TICK) / 2, TICK - 2, TICK - 2, 1)
        first.draw(hand, left, top)

    return [*glue([replace(first, draw=draw), *rest], last=True), space(5)]


@dataclass(frozen=True, slots=True)
class Cell:
    """Paragraphs in one field of a table."""

    paragraphs: tuple[tuple[Runs | str, Style], ...] = ()


def cell(words: Runs | str, style: Style) -> Cell:
    """A cell with one paragraph."""
    return Cell(((words, style),))


def grid(names: Sequence[str], rows: int, style: Style, width: float, tall: float) -> list[Piece]:
    """An empty table to fill in by hand. It may go on on the next page; two rows at least stand on each."""
    widths = [width / len(names)] * len(names)
    empty = [[cell("", style) for _ in names]] * rows
    made = keep(table([cell(name, style.bold()) for name in names], empty, widths, tall=tall, gridded=True))
    ends = [at for at, piece in enumerate(made) if not piece.glued]
    return [replace(piece, parted=at in ends[1:-2]) for at, piece in enumerate(made)]


def table(head: Sequence[Cell], rows: Sequence[Sequence[Cell]], widths: Sequence[float], *, tall: float = 0,
          gridded: bool = False) -> list[Piece]:  # fmt: skip
    """A ruled table. Its head is repeated on each page; a row is cut between lines only if it fills a page.

    Rows are at least `tall` points high. `gridded` adds the rules between and around columns.
    """
    whole = Tag("Table")
    top = [_rule(sum(widths))] if gridded else []
    made = glue([*top, *_row(head, _tags(head, "TH", whole), widths, gridded=gridded, thick=1.25)], last=True)
    again = (*top, *_row(head, [None] * len(head), widths, gridded=gridded, thick=1.25))  # said once is enough
    for row in rows:
        pieces = _row(row, _tags(row, "TD", whole), widths, tall, gridded=gridded)
        made += [replace(piece, again=again) for piece in pieces]
    return made


def _rule(width: float) -> Piece:
    return Piece(0, lambda hand, left, top: hand.rule(left - 0.25, top, left + width + 0.25, top, 0.5))


def _tags(cells: Sequence[Cell], kind: str, whole: Tag) -> list[Tag | None]:
    row = Tag("TR", whole)
    return [Tag(kind, row) for _ in cells]


def _row(cells: Sequence[Cell], tags: Sequence[Tag | None], widths: Sequence[float], tall: float = 0, *, gridded: bool,
         thick: float = 0.5) -> list[Piece]:  # fmt: skip
    """A row in slices, one for each of its lines: slices of one row are glued."""
    columns = [_cell_lines(one, wide - 2 * _PAD, tag) for one, wide, tag in zip(cells, widths, tags, strict=True)]
    step = max((one.height for column in columns for one in column), default=0.0)
    count = max(len(column) for column in columns)
    slices = [_slice([column[at] if at < len(column) else None for column in columns], widths, step, gridded=gridded)
              for at in range(count)]  # fmt: skip
    edges = partial(_edges, widths, gridded)
    rest = max(tall - step * count - 2 * _PAD + 2, 0.0)
    under = Piece(_PAD - 1 + rest, partial(_under, sum(widths), _PAD - 1 + rest, thick, edges))
    return glue([Piece(_PAD - 1, partial(edges, _PAD - 1)), *slices, under])


def _cell_lines(one: Cell, width: float, tag: Tag | None) -> list[Piece]:
    return [
        Piece(style.leading, partial(_draw_line, line, tag))
        for words, style in one.paragraphs
        for line in set_lines(words, style, width)
    ]


def _slice(lines: Sequence[Piece | None], widths: Sequence[float], step: float, *, gridded: bool) -> Piece:
    def draw(hand: Hand, left: float, top: float) -> None:
        _edges(widths, gridded, step, hand, left, top)
        at = left
        for line, wide in zip(lines, widths, strict=True):
            if line is not None:
                line.draw(hand, at + _PAD, top)
            at += wide

    return Piece(step, draw)


def _edges(widths: Sequence[float], gridded: bool, height: float, hand: Hand, left: float, top: float) -> None:
    if gridded:
        for at in range(len(widths) + 1):
            x = left + sum(widths[:at])
            hand.rule(x, top, x, top + height, 0.5)


def _under(width: float, height: float, thick: float, edges: Callable[..., None], hand: Hand, left: float,
           top: float) -> None:  # fmt: skip
    edges(height, hand, left, top)
    hand.rule(left, top + height, left + width, top + height, thick)


def framed(pieces: Sequence[Piece], width: float, pad: float) -> Piece:
    """Pieces in a box, as one piece."""
    tall = sum(piece.height for piece in pieces) + 2 * pad

    def draw(hand: Hand, left: float, top: float) -> None:
        hand.box(left, top, width, tall, 1.25)
        at = top + pad
        for piece in pieces:
            piece.draw(hand, left + pad, at)
            at += piece.height

    return Piece(tall, draw)
