# SPDX-License-Identifier: GPL-3.0-or-later
"""How the gallery behaves: `python -m packaging.people.measure [--gallery DIR] [--real TAR]`, by the app's pipeline.

Run with the app's Python. Writes `measured.json` (counts and figures, nothing of anybody's face) and `CARD.md` beside
`people.json`. `--real` is an archive of real people's pictures, one folder a person (part of LFW): it is only read, and
nothing but counts of scores leaves it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.resources import asset
from app.vision.cv import cv2
from packaging.gallery.faceprints import Pipeline, pipeline, read
from packaging.people import datacard

Scores: TypeAlias = NDArray[np.float32]
Prints: TypeAlias = NDArray[np.float32]
LINES = (0.30, 0.363, 0.40, 0.45, 0.50, 0.55, 0.60)
REAL_LINES = (0.30, 0.363, 0.40)
EDGES = np.linspace(-1, 1, 401)
ALIKE, SHARE = 0.60, 0.02
RULE = f"again and again whoever has most pairs of ID photos at {ALIKE:.2f} or more, at most {SHARE:.0%}"


def spread(scores: Scores) -> dict[str, Any]:
    """Count, mean, spread, extremes, and a histogram in bins of 0.005, from the first to the last in use."""
    counts = np.histogram(scores, EDGES)[0]
    used = np.flatnonzero(counts)
    first, last = (int(used[0]), int(used[-1])) if len(used) else (0, -1)
    figures = (scores.mean(), scores.std(), scores.min(), scores.max()) if len(scores) else (0, 0, 0, 0)
    mean, sd, low, high = (round(float(each), 4) for each in figures)
    return {
        "pairs": len(scores),
        "mean": mean,
        "sd": sd,
        "min": low,
        "max": high,
        "first_bin": round(-1 + first * 0.005, 3),
        "counts": counts[first : last + 1].tolist(),
    }


def rates(scores: Scores, lines: Iterable[float]) -> dict[str, float]:
    """The share of the scores at or over each line."""
    return {f"{line:g}": round(float((scores >= line).mean()), 8) for line in lines}


def equal_error(genuine: Scores, impostor: Scores) -> dict[str, float]:
    """Where as large a share of genuine pairs is missed as of impostor pairs is over the line."""
    lines = np.linspace(0, 1, 1001)
    missed = np.searchsorted(np.sort(genuine), lines, side="left") / max(len(genuine), 1)
    over = 1 - np.searchsorted(np.sort(impostor), lines, side="left") / max(len(impostor), 1)
    at = int(np.abs(missed - over).argmin())
    return {"rate": round(float((missed[at] + over[at]) / 2), 5), "threshold": round(float(lines[at]), 3)}


def strangers(prints: Prints) -> Scores:
    """The scores of all pairs of rows."""
    return np.asarray((prints @ prints.T)[np.triu_indices(len(prints), 1)])


def within(ids: Prints, probes: Prints, owner: NDArray[np.intp]) -> dict[str, Any]:
    """Rendered against rendered: ID with ID, and probes with everybody's ID photo (`owner`: whose probe it is)."""
    scores = probes @ ids.T
    own = np.zeros(scores.shape, dtype=bool)
    own[np.arange(len(owner)), owner] = True
    return {
        "impostor": spread(strangers(ids)),
        "impostor_wild": spread(scores[~own]),
        "genuine": spread(scores[own]),
        "fmr": rates(strangers(ids), LINES),
        "fmr_wild": rates(scores[~own], LINES),
        "eer": equal_error(scores[own], scores[~own]),
    }


def rank_one(ids: Prints, probes: Prints, owner: NDArray[np.intp]) -> float:
    """The share of the probes whose nearest ID photo is their own."""
    return round(float(((probes @ ids.T).argmax(axis=1) == owner).mean()), 5) if len(owner) else 0.0


def look_alikes(ids: Prints) -> list[int]:
    """Whom RULE leaves out."""
    alike = ids @ ids.T >= ALIKE
    np.fill_diagonal(alike, False)
    out: list[int] = []
    while len(out) < int(SHARE * len(ids)) and alike.any():
        worst = int(alike.sum(axis=1).argmax())
        out.append(worst)
        alike[worst] = alike[:, worst] = False
    return out


def groups(ids: Prints, labels: list[str]) -> dict[str, dict[str, float]]:
    """Strangers within each group: pairs, mean, and the share over 0.50."""
    found = {}
    for label in sorted(set(labels)):
        scores = strangers(ids[np.array([each == label for each in labels])])
        if len(scores):
            found[label] = {
                "pairs": len(scores),
                "mean": round(float(scores.mean()), 4),
                "over": round(float((scores >= 0.5).mean()), 5),
            }
    return found


def _third(tone: float) -> str:
    return ("tones 1-4", "tones 4-7", "tones 7-10")[min(2, int((tone - 1) / 3))]


def real_prints(archive: Path, faceprint: Pipeline) -> Prints:
    """The faceprint of everybody's first picture in the archive with a face in it. Nothing is kept on disk."""
    found: dict[str, Prints] = {}
    with tarfile.open(archive) as opened:
        for member in opened:
            person = Path(member.name).parent.name
            file = opened.extractfile(member) if member.isfile() and person not in found else None
            if file is None:
                continue
            pixels = cv2.imdecode(np.frombuffer(file.read(), np.uint8), cv2.IMREAD_COLOR_RGB)
            row = faceprint(np.asarray(pixels, dtype=np.uint8))
            if row is not None:
                found[person] = np.asarray(row)
            if len(found) % 250 == 0:
                print(f"{len(found)} real people", file=sys.stderr, flush=True)
    return np.array(list(found.values()), dtype=np.float32)


def real(ids: Prints, others: Prints) -> dict[str, Any]:
    """Real people against the ID photos, and against each other."""
    with_rendered, with_real = (others @ ids.T).ravel(), strangers(others)
    return {
        "people": len(others),
        "rendered": spread(with_rendered),
        "real": spread(with_real),
        "rendered_fmr": rates(with_rendered, REAL_LINES),
        "real_fmr": rates(with_real, REAL_LINES),
    }


def measure(gallery: Path, archive: Path | None) -> dict[str, Any]:
    """The contents of `measured.json`."""
    everybody = json.loads((gallery / "people.json").read_text(encoding="utf-8"))["people"]
    rows: list[tuple[int, str, Any]] = []
    with pipeline() as faceprint:
        for at, person in enumerate(everybody):
            captures = person.get("captures") or [
                {"file": file, "kind": "wild" if k else "id"} for k, file in enumerate(person["pictures"])
            ]
            rows += [(at, one["kind"], faceprint(read(gallery / one["file"]))) for one in captures]
        others = real_prints(archive, faceprint) if archive else None
    found = {
        kind: [sum(row is not None for _, k, row in rows if k == kind), sum(k == kind for _, k, _ in rows)]
        for kind in ("id", "wild", "cctv")
    }
    with_id = [at for at, kind, row in rows if kind == "id" and row is not None]
    place = {at: number for number, at in enumerate(with_id)}
    ids = np.array([row for _, kind, row in rows if kind == "id" and row is not None], dtype=np.float32)

    def probes(kind: str) -> tuple[Prints, NDArray[np.intp]]:
        mine = [(place[at], row) for at, k, row in rows if k == kind and row is not None and at in place]
        return np.array([r for _, r in mine], dtype=np.float32).reshape(-1, 128), np.array(
            [p for p, _ in mine], dtype=np.intp
        )

    wild, owner = probes("wild")
    still, still_owner = probes("cctv")
    drawn = [everybody[at].get("sampled", {}) for at in with_id]
    result: dict[str, Any] = {
        "people": len(everybody),
        "pictures": len(rows),
        "found": found,
        "mean_faceprint_length": round(float(np.linalg.norm(ids.mean(axis=0))), 4),
        "rank1": {"wild": rank_one(ids, wild, owner), "cctv": rank_one(ids, still, still_owner)},
        "rendered": within(ids, wild, owner),
        "ceiling": {"genuine": spread((still * ids[still_owner]).sum(axis=1))},
        "by_sex": groups(ids, [str(each.get("sex", "not said")) for each in drawn]),
        "by_tone": groups(ids, [_third(each["tone"]) if "tone" in each else "not said" for each in drawn]),
    }
    gone = look_alikes(ids)
    if gone:
        kept = np.array([k for k in range(len(ids)) if k not in gone])
        renumbered = {int(old): new for new, old in enumerate(kept)}
        stays = np.array([int(each) in renumbered for each in owner], dtype=bool)
        again = within(
            ids[kept], wild[stays], np.array([renumbered[int(each)] for each in owner[stays]], dtype=np.intp)
        )
        result["pruned"] = {
            "rule": RULE,
            "left_out": [everybody[with_id[k]]["id"] for k in gone],
            "eer": again["eer"],
            "fmr": again["fmr"],
            "impostor": again["impostor"],
        }
    if others is not None:
        result["real"] = real(ids, others)
    return result


def main() -> None:
    """Measure, write `measured.json` and `CARD.md`, and print the card's figures."""
    parser = argparse.ArgumentParser(prog="python -m packaging.people.measure", description="Measure the gallery.")
    parser.add_argument("--gallery", type=Path, default=asset("gallery"))
    parser.add_argument("--real", type=Path, help="an archive of real people's pictures, outside the project")
    parser.add_argument("--no-card", action="store_true", help="leave CARD.md as it is")
    options = parser.parse_args()
    result = measure(options.gallery, options.real)
    before = options.gallery / "measured.json"
    if "real" not in result and before.exists():  # the archive is not always at hand; the pictures' own part is new
        old = json.loads(before.read_text(encoding="utf-8"))
        if old.get("people") == result["people"] and "real" in old:
            result["real"] = old["real"]
    before.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    listed = json.loads((options.gallery / "people.json").read_text(encoding="utf-8"))
    if not options.no_card:
        (options.gallery / "CARD.md").write_text(datacard.card(listed, result), encoding="utf-8")
    print(datacard.behaviour(result))


if __name__ == "__main__":
    main()
