# SPDX-License-Identifier: GPL-3.0-or-later
"""Contact sheets to look at: `python -m packaging.people.sheets --gallery DIR --by tone --out SHEET.jpg`.

Rows are the groups of what was sampled (tone, years or sex), so that groups stand side by side; or `--by seed`
everybody in order: `--first 101 --people 60` is one sheet to look through. Who fails goes into `unhung.txt`.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

ROWS = {"tone": (1.0, 2.5, 4.0, 5.5, 7.0, 8.5, 10.1), "years": (20, 30, 40, 50, 60, 70, 81)}
CELL = (160, 200)


def groups(people: list[dict[str, Any]], by: str, columns: int) -> dict[str, list[dict[str, Any]]]:
    """The people in order, by sex, by steps of tone or years, or so many in a row by seed."""
    if by == "seed":
        return {people[at]["id"]: people[at : at + columns] for at in range(0, len(people), columns)}
    found: dict[str, list[dict[str, Any]]] = {}
    for person in people:
        value = person["sampled"][by]
        if by in ROWS:
            step = int(np.searchsorted(ROWS[by], value, side="right"))
            value = f"{ROWS[by][step - 1]:g}-{ROWS[by][min(step, len(ROWS[by]) - 1)]:g}"
        found.setdefault(str(value), []).append(person)
    return dict(sorted(found.items(), key=lambda item: item[1][0]["sampled"][by]))


def sheet(gallery: Path, people: list[dict[str, Any]], capture: int, by: str, columns: int) -> NDArray[np.uint8]:
    """The picture of a sheet, BGR."""
    rows = []
    for title, members in groups(people, by, columns).items():
        shown = [one for one in members if len(one["pictures"]) > capture][:columns]
        cells = [_cell(gallery / one["pictures"][capture], f"{one['id']} {title}") for one in shown]
        blank = np.full((CELL[1], CELL[0], 3), 255, np.uint8)
        rows.append(np.hstack(cells + [blank] * (columns - len(cells))))
    return np.vstack(rows)


def _cell(path: Path, title: str) -> NDArray[np.uint8]:
    whole = cv2.imread(str(path))
    if whole is None:
        raise FileNotFoundError(path)
    picture = cv2.resize(whole, CELL, interpolation=cv2.INTER_AREA)
    cv2.putText(picture, title, (3, 11), cv2.FONT_HERSHEY_SIMPLEX, 0.35, (0, 0, 255))
    return np.asarray(picture, dtype=np.uint8)


def main() -> None:
    """Write one sheet."""
    parser = argparse.ArgumentParser(prog="python -m packaging.people.sheets", description="Contact sheets.")
    parser.add_argument("--gallery", type=Path, required=True)
    parser.add_argument("--by", choices=("tone", "years", "sex", "seed"), default="tone")
    parser.add_argument("--capture", type=int, default=0)
    parser.add_argument("--first", type=int, default=1, help="seed of the first person")
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--columns", type=int, default=10)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    people = json.loads((options.gallery / "people.json").read_text(encoding="utf-8"))["people"]
    people = [person for person in people if person["seed"] >= options.first][: options.people]
    if not people:
        sys.exit("nobody with such a seed is in people.json")
    cv2.imwrite(str(options.out), sheet(options.gallery, people, options.capture, options.by, options.columns))


if __name__ == "__main__":
    main()
