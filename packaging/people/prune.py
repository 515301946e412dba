# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is rendered but does not hang in the gallery, by two stated rules. Both are told in the card, with figures.

`unhung.txt` holds what eyes threw away, a seed and a reason a line; look-alikes are left out by `look_alikes`.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import numpy as np

from packaging.people.scores import Prints

ALIKE, SHARE = 0.60, 0.02
LOOK_ALIKES = f"again and again whoever has most ID photos of others at {ALIKE:.2f} or more, at most {SHARE:.0%}"
UNHUNG = "thrown away by eye, before anything was measured: packaging/people/unhung.txt says why"
LIST = Path(__file__).with_name("unhung.txt")


def unhung(listed: Path = LIST) -> dict[int, str]:
    """The seeds in the list and the reason of each; raises ValueError for a line without one."""
    found: dict[int, str] = {}
    for line in listed.read_text(encoding="utf-8").splitlines():
        seed, _, reason = line.partition("#")[0].strip().partition(" ")
        if seed and not reason.strip():
            raise ValueError(f"{listed.name}: {line!r} gives no reason")
        if seed:
            found[int(seed)] = reason.strip()
    return found


def look_alikes(ids: Prints, needed: Collection[int] = ()) -> list[int]:
    """The rows whom LOOK_ALIKES leaves out; never those `needed` elsewhere (in a clip, say)."""
    alike = ids @ ids.T >= ALIKE
    np.fill_diagonal(alike, False)
    may = np.ones(len(ids), dtype=bool)
    may[list(needed)] = False
    out: list[int] = []
    while len(out) < int(SHARE * len(ids)):
        most = np.where(may, alike.sum(axis=1), 0)
        worst = int(most.argmax())
        if most[worst] == 0:
            break
        out.append(worst)
        alike[worst] = alike[:, worst] = False
    return out
