"""A gallery of 1,000 for the benchmarks: the shipped people, and invented ones whose scores spread as theirs do."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.resources import asset, lessons_root

SIZE = 1000
SEED = 20261122


def make_crowd(folder: Path, size: int = SIZE) -> Path:
    """Fill `folder` with a gallery of `size` people, as `load_gallery` reads it; the shipped ones are among them.

    Each invented person has a picture file of their own (a copy of a shipped one), so that decoding and memory are
    those of `size` different pictures.
    """
    shipped = asset("gallery")
    shutil.copytree(shipped, folder, dirs_exist_ok=True)
    card = json.loads((shipped / "people.json").read_text(encoding="utf-8"))
    with np.load(shipped / "faceprints.npz", allow_pickle=False) as bundle:
        arrays: dict[str, NDArray[Any]] = dict(bundle)
    more = size - len(card["people"])
    card["people"] += [_invented(folder, number, card["people"][number % len(arrays["ids"])]) for number in range(more)]
    arrays["ids"] = np.array([person["id"] for person in card["people"]])
    arrays["faceprints"] = np.concatenate([arrays["faceprints"], _invented_prints(arrays["faceprints"], more)])
    (folder / "people.json").write_text(json.dumps(card), encoding="utf-8")
    np.savez(folder / "faceprints.npz", allow_pickle=False, **arrays)
    return folder


def make_tree(folder: Path, size: int = SIZE) -> Path:
    """A copy in `folder` of everything that runs, with the crowd for a gallery: the app has no switch for one."""
    shutil.copytree(Path(__file__).parents[2] / "app", folder / "app", dirs_exist_ok=True)
    shutil.copytree(lessons_root(), folder / "lessons", dirs_exist_ok=True)
    shutil.copytree(asset(), folder / "assets", dirs_exist_ok=True)
    make_crowd(folder / "assets" / "gallery", size)
    return folder


def _invented(folder: Path, number: int, like: dict[str, Any]) -> dict[str, Any]:
    name = f"x{number:04}"
    picture = folder / "pictures" / f"{name}.jpg"
    shutil.copyfile(folder / like["pictures"][0], picture)
    return {"id": name, "name": f"{like['name']} {number}", "pictures": [f"pictures/{picture.name}"]}


def _invented_prints(prints: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """(count, K, 128), one of unit length each and NaN: drawn with the mean and spread of `prints`, so that scores
    look alike.

    Faceprints in evenly random directions would score around 0, and then nobody would ever be over the line.
    """
    chance = np.random.default_rng(SEED)
    known = prints.reshape(-1, prints.shape[-1])
    known = known[~np.isnan(known).any(axis=1)].astype(np.float64)
    drawn = chance.multivariate_normal(known.mean(axis=0), np.cov(known.T), size=count)
    rows = np.full((count, *prints.shape[1:]), np.nan, dtype=np.float32)
    rows[:, 0] = drawn / np.linalg.norm(drawn, axis=-1, keepdims=True)
    return rows
