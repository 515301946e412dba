"""Pieces from top to bottom, and how they are shared out among pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.ui.paper.ink import Hand

Draw = Callable[[Hand, float, float], None]


def _nothing(_hand: Hand, _left: float, _top: float) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is never cut: `draw` gets the hand and the left and upper edge, in points."""

    height: float
    draw: Draw = _nothing
    glued: bool = False
    """Stands on the same page as the next piece, unless what is glued fills more than a page."""
    kept: bool = False
    """The same, but a weaker wish: given up before `glued` is where not all of it fits on a page."""
    parted: bool = False
    """What is kept may be parted after it, rather than leave much of a page empty."""
    blank: bool = False
    """Only space: left out at the top of a page."""
    again: tuple[Piece, ...] = ()
    """What is repeated above it where it begins a page, such as the head of its table."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece and how far below the top of the page's type area it stands."""

    piece: Piece
    top: float


EMPTY: Final = 0.25
"""A run that is kept together may leave this part of a page empty; more only if it has no place to be parted at."""


def space(height: float, *, glued: bool = False) -> Piece:
    """Empty space."""
    return Piece(height, glued=glued, blank=True)


def glue(pieces: Sequence[Piece], *, last: bool = False) -> list[Piece]:
    """`pieces` that stay together; with `last`, with the next one too."""
    return [replace(one, glued=last or at < len(pieces) - 1) for at, one in enumerate(pieces)]


def keep(pieces: Sequence[Piece], *, last: bool = False) -> list[Piece]:
    """`pieces` that stay together if a page is long enough; where it is not, what was glued before still is."""
    return [replace(one, kept=last or at < len(pieces) - 1) for at, one in enumerate(pieces)]


def inset(pieces: Sequence[Piece], left: float) -> list[Piece]:
    """`pieces` moved to the right."""
    return [replace(one, draw=_moved(one.draw, left), again=tuple(inset(one.again, left))) for one in pieces]


def height_of(pieces: Sequence[Piece]) -> float:
    """All of them, one below the other."""
    return sum(one.height for one in pieces)


def stack(pieces: Sequence[Piece], top: float = 0.0) -> tuple[Placed, ...]:
    """One below the other, from `top` on, wherever that ends."""
    placed = []
    for piece in pieces:
        placed.append(Placed(piece, top))
        top += piece.height
    return tuple(placed)


def pages(pieces: Sequence[Piece], height: float) -> tuple[tuple[Placed, ...], ...]:
    """`pieces` on pages with `height` points for type. One that is higher than a page has its own."""
    made: list[list[Placed]] = [[]]
    top = 0.0
    for kept in _chunks(pieces, height):
        parts = list(_runs(kept, lambda piece: not piece.parted))
        spare = height - top
        for chunk in [kept] if len(parts) == 1 or spare < EMPTY * height or height_of(kept) <= spare else parts:
            if made[-1] and top + height_of(chunk) > height:
                made.append([])
                top = 0.0
            for piece in chunk if made[-1] else [*_head(chunk), *_without_blanks(chunk)]:
                made[-1].append(Placed(piece, top))
                top += piece.height
    return tuple(tuple(page) for page in made if page)


def _chunks(pieces: Sequence[Piece], height: float) -> Iterator[list[Piece]]:
    """Runs of pieces that stay together, each as long as a page allows."""
    for kept in _runs(pieces, lambda piece: piece.kept or piece.glued):
        if _fits(kept, height):
            yield kept
            continue
        for glued in _runs(kept, lambda piece: piece.glued):
            yield from [glued] if _fits(glued, height) else [[one] for one in glued]


def _runs(pieces: Sequence[Piece], goes_on: Callable[[Piece], bool]) -> Iterator[list[Piece]]:
    run: list[Piece] = []
    for piece in pieces:
        run.append(piece)
        if not goes_on(piece):
            yield run
            run = []
    if run:
        yield run


def _fits(chunk: Sequence[Piece], height: float) -> bool:
    return height_of([*_head(chunk), *_without_blanks(chunk)]) <= height


def _head(chunk: Sequence[Piece]) -> tuple[Piece, ...]:
    return next((piece.again for piece in chunk if not piece.blank), ())


def _without_blanks(chunk: Sequence[Piece]) -> Sequence[Piece]:
    """`chunk` from its first piece on that is more than space."""
    first = next((at for at, piece in enumerate(chunk) if not piece.blank), len(chunk))
    return chunk[first:]


def _moved(draw: Draw, left: float) -> Draw:
    return lambda hand, at, top: draw(hand, at + left, top)
