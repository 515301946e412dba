"""What a benchmark found, beside its limit and what it was measured against."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from dataclasses import dataclass

KINDS = {"at most": operator.le, "under": operator.lt, "at least": operator.ge}


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of one benchmark."""

    what: str
    value: float
    unit: str
    kind: str = ""
    """One of KINDS, or empty for a figure without a limit."""
    limit: float = 0.0
    beside: str = ""
    """The peer, the floor or the spread that was measured in the same run."""

    @property
    def verdict(self) -> str:
        """Whether the limit holds, in one word; empty where there is none."""
        if not self.kind:
            return ""
        return "holds" if KINDS[self.kind](self.value, self.limit) else "MISSED"


HEAD = ("what", "figure", "limit", "", "measured beside it")


def table(figures: Iterable[Figure]) -> str:
    """The figures as a Markdown table, its columns lined up."""
    rows = [HEAD, tuple("-" for _ in HEAD), *(_row(figure) for figure in figures)]
    wide = [max(len(row[at]) for row in rows) for at in range(len(HEAD))]
    dashes = tuple("-" * width for width in wide)
    lines = [dashes if row[0] == "-" else row for row in rows]
    return "\n".join(
        "| " + " | ".join(cell.ljust(w) for cell, w in zip(row, wide, strict=True)) + " |" for row in lines
    )


def _row(figure: Figure) -> tuple[str, ...]:
    limit = f"{figure.kind} {figure.limit:g}" if figure.kind else ""
    return figure.what, f"{_short(figure.value)} {figure.unit}".rstrip(), limit, figure.verdict, figure.beside


def _short(value: float) -> str:
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}" if abs(value) < 100 else f"{value:.0f}"
