# SPDX-License-Identifier: GPL-3.0-or-later
"""How the gallery behaves: `python -m packaging.people.measure --gallery DIR [--real TAR]`, by the app's pipeline.

Run with the app's Python. Prints the figures; `packaging.gallery` measures the same and writes it into `measured.json`
(counts and figures, nothing of anybody's face) and the card. `--real` is an archive of real people's pictures, one
folder a person (part of LFW): it is only read, and nothing but counts of scores leaves it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tarfile
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.model.types import Faceprint
from app.resources import asset
from app.vision.cv import cv2
from packaging.gallery.faceprints import Pipeline, pipeline, read
from packaging.people import datacard, prune, scores
from packaging.people.scores import Prints

Entry: TypeAlias = dict[str, Any]
Found: TypeAlias = tuple[Faceprint | None, ...]
"""A person's faceprints in the order of the captures; None where no face was found, or none sure enough to compare."""
Probes: TypeAlias = tuple[Prints, NDArray[np.intp]]
"""(n, 128) and (n,): faceprints, and the row of its person's ID photo for each."""
KINDS = ("id", "wild", "cctv")


def captures(person: Entry) -> list[Entry]:
    """The files of a person in `people.json` and the kind of each, the ID photo first."""
    plain = [{"file": file, "kind": "wild" if at else "id"} for at, file in enumerate(person["pictures"])]
    return list(person.get("captures") or plain)


def look(gallery: Path, people: Iterable[Entry], faceprint: Pipeline) -> list[Found]:
    """Everybody's faceprints, from the pictures in the folder `gallery`."""
    found = []
    for person in people:
        found.append(tuple(faceprint(read(gallery / one["file"])) for one in captures(person)))
        if len(found) % 50 == 0:
            print(f"{len(found)} people looked at", file=sys.stderr, flush=True)
    return found


def real_prints(archive: Path, faceprint: Pipeline, most: int | None = None) -> Prints:
    """The faceprint of everybody's (of `most` people's) first picture with a face. Nothing is kept on disk."""
    found: dict[str, Faceprint] = {}
    with tarfile.open(archive) as opened:
        for member in opened:
            person = Path(member.name).parent.name
            file = opened.extractfile(member) if member.isfile() and person not in found else None
            if file is None:
                continue
            pixels = cv2.imdecode(np.frombuffer(file.read(), np.uint8), cv2.IMREAD_COLOR_RGB)
            row = None if pixels is None else faceprint(np.asarray(pixels, dtype=np.uint8))
            if row is not None:
                found[person] = row
            if len(found) == most:
                break
    return np.array(list(found.values()), dtype=np.float32)


def figures(people: Sequence[Entry], prints: Sequence[Found]) -> dict[str, Any]:
    """What is told of a set of people: found, nearest, alike, by sampled sex and tone."""
    kinds = [[one["kind"] for one in captures(person)] for person in people]
    with_id = [at for at, found in enumerate(prints) if found[0] is not None]
    ids = np.array([prints[at][0] for at in with_id], dtype=np.float32).reshape(-1, 128)
    wild, whose = _probes(prints, kinds, with_id, "wild")
    still, whose_still = _probes(prints, kinds, with_id, "cctv")
    sampled = [people[at].get("sampled", {}) for at in with_id]
    sexes = [each.get("sex", "not said") for each in sampled]
    tones = [_third(each["tone"]) if "tone" in each else "not said" for each in sampled]
    return {
        "people": len(people),
        "pictures": sum(map(len, kinds)),
        "found": {kind: _found(prints, kinds, kind) for kind in KINDS},
        "mean_faceprint_length": round(float(np.linalg.norm(ids.mean(axis=0))), 4),
        "rank1": {
            "wild": scores.rank_one(ids, wild, whose),
            "cctv": scores.rank_one(ids, still, whose_still),
            "both": scores.rank_one(ids, np.concatenate([wild, still]), np.concatenate([whose, whose_still])),
        },
        "rendered": scores.within(ids, wild, whose),
        "ceiling": {"genuine": scores.spread((still * ids[whose_still]).sum(axis=1))},
        "by_sex": groups(ids, (wild, whose), (still, whose_still), sexes),
        "by_tone": groups(ids, (wild, whose), (still, whose_still), tones),
    }


def _found(prints: Sequence[Found], kinds: Sequence[Sequence[str]], kind: str) -> list[int]:
    """How many pictures of a kind gave a faceprint, and how many there are."""
    taken = [row is not None for found, mine in zip(prints, kinds, strict=True)
             for row, each in zip(found, mine, strict=True) if each == kind]  # fmt: skip
    return [sum(taken), len(taken)]


def _probes(prints: Sequence[Found], kinds: Sequence[Sequence[str]], with_id: Sequence[int], kind: str) -> Probes:
    """The faceprints of one kind."""
    mine = [(row, found) for row, person in enumerate(with_id)
            for found, each in zip(prints[person], kinds[person], strict=True)
            if each == kind and found is not None]  # fmt: skip
    rows = np.array([found for _, found in mine], dtype=np.float32).reshape(-1, 128)
    return rows, np.array([row for row, _ in mine], dtype=np.intp)


def groups(ids: Prints, wild: Probes, stills: Probes, labels: Sequence[str]) -> dict[str, dict[str, float]]:
    """For each group: strangers within it (ID with ID), and how its members' probes do among everybody."""
    told = {}
    for label in sorted(set(labels)):
        inside = np.array([each == label for each in labels])
        alike = scores.strangers(ids[inside])
        probes, whose = _of(inside, wild)
        told[label] = {
            "people": int(inside.sum()),
            "pairs": len(alike),
            "mean": _mean(alike),
            "over": _mean(alike >= 0.5),
            "wild": len(probes),
            "genuine": _mean((probes * ids[whose]).sum(axis=1)),
            "rank1": scores.rank_one(ids, probes, whose),
            "rank1_cctv": scores.rank_one(ids, *_of(inside, stills)),
        }
    return told


def _of(inside: NDArray[np.bool_], probes: Probes) -> Probes:
    """Those whose person is `inside`."""
    rows, whose = probes
    return rows[inside[whose]], whose[inside[whose]]


def _mean(values: NDArray[Any]) -> float:
    return round(float(values.mean()), 5) if len(values) else 0.0


def _third(tone: float) -> str:
    return ("tones 1-4", "tones 4-7", "tones 7-10")[min(2, int((tone - 1) / 3))]


def left_out(people: Sequence[Entry], prints: Sequence[Found], needed: Collection[str] = ()) -> dict[str, Any]:
    """Who does not hang in the gallery (ids), and by which rule; never who is `needed` (ids) elsewhere.

    Raises ValueError when somebody needed was thrown away by eye.
    """
    thrown = [person["id"] for person in people if int(person["seed"]) in prune.unhung()]
    if wrong := sorted(set(thrown) & set(needed)):
        raise ValueError(f"{', '.join(wrong)} are in unhung.txt, and in a clip, the case file or a portrait")
    hung = [at for at, person in enumerate(people) if person["id"] not in thrown and prints[at][0] is not None]
    ids = np.array([prints[at][0] for at in hung], dtype=np.float32).reshape(-1, 128)
    kept = [row for row, at in enumerate(hung) if people[at]["id"] in needed]
    alike = [people[hung[row]]["id"] for row in prune.look_alikes(ids, kept)]
    return {
        "unhung": {"rule": prune.UNHUNG, "people": thrown},
        "look_alikes": {"rule": prune.LOOK_ALIKES, "people": alike},
    }


def measure(
    people: Sequence[Entry], prints: Sequence[Found], others: Prints | None, needed: Collection[str] = ()
) -> dict[str, Any]:
    """The contents of `measured.json`: of everybody rendered, of those who ship, and against real people if given."""
    result = figures(people, prints)
    result["left_out"] = left_out(people, prints, needed)
    gone = {person for rule in result["left_out"].values() for person in rule["people"]}
    stays = [at for at, person in enumerate(people) if person["id"] not in gone]
    result["shipped"] = figures([people[at] for at in stays], [prints[at] for at in stays])
    if others is not None:
        there = [at for at in stays if prints[at][0] is not None]
        ids = np.array([prints[at][0] for at in there], dtype=np.float32)
        sampled = [people[at].get("sampled", {}) for at in there]
        kinds = [scores.kind_of(each["sex"], each["tone"]) for each in sampled if "tone" in each]
        result["real"] = scores.real(ids, others, kinds if len(kinds) == len(there) else ())
    return result


def main() -> None:
    """Measure, and print the card's figures."""
    parser = argparse.ArgumentParser(prog="python -m packaging.people.measure", description="Measure the gallery.")
    parser.add_argument("--gallery", type=Path, default=asset("gallery"))
    parser.add_argument("--real", type=Path, help="an archive of real people's pictures, outside the project")
    parser.add_argument("--real-people", type=int, help="only so many of them")
    options = parser.parse_args()
    listed = json.loads((options.gallery / "people.json").read_text(encoding="utf-8"))
    with pipeline() as faceprint:
        prints = look(options.gallery, listed["people"], faceprint)
        others = real_prints(options.real, faceprint, options.real_people) if options.real else None
    print(datacard.behaviour(measure(listed["people"], prints, others)))


if __name__ == "__main__":
    main()
