"""Reads faceprints from a NumPy .npz file, which holds numbers and text only: nothing in it is ever run."""

from __future__ import annotations

import tokenize
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.errors import GalleryBroken

NUMBERS = 128
"""How many numbers make a faceprint."""

LENGTH_TOLERANCE = 1e-3
"""How far from 1 a faceprint's length may be. float32 rounds at 1e-7: more than this is no rounding."""

LARGEST = 256 * 1024 * 1024
"""Bytes. A thousand people are 1.5 MB; more than this is not ours."""

# What NumPy and zipfile raise on a damaged file, found by damaging some.
_UNREADABLE = (
    OSError, ValueError, TypeError, KeyError, EOFError, SyntaxError, RuntimeError, OverflowError, MemoryError,
    zipfile.BadZipFile, zlib.error, tokenize.TokenError,
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Prints:
    """The arrays of one file, read-only. Its methods raise GalleryBroken when an array is not what is asked for."""

    path: Path
    arrays: dict[str, NDArray[Any]]

    def text(self, key: str) -> str:
        """The one text under `key`."""
        found = self.arrays[key]
        if found.ndim != 0 or found.dtype.kind != "U":
            raise GalleryBroken(self.path, f"{key} must be one text")
        return str(found)

    def rows(self, names: str, prints: str, most: int | None = None) -> dict[str, NDArray[np.float32]]:
        """The faceprints (1 … `most`, 128) of everybody in the list `names`; not yet looked at one by one."""
        listed, found = self.arrays[names], self.arrays[prints]
        if listed.ndim != 1 or listed.dtype.kind != "U" or len(set(listed)) != len(listed):
            raise GalleryBroken(self.path, f"{names} must be a list of different texts")
        fits = found.ndim == 3 and found.shape[0] == len(listed) and (most is None or 1 <= found.shape[1] <= most)
        if not fits or found.shape[-1] != NUMBERS or found.dtype != np.float32:
            wanted = f"float32 ({len(listed)}, {f'1 to {most}' if most else '…'}, {NUMBERS})"
            raise GalleryBroken(self.path, f"{prints} must be {wanted}, and is {found.dtype} {found.shape}")
        return {str(name): rows for name, rows in zip(listed, found, strict=True)}


def read_prints(path: Path, *keys: str) -> Prints:
    """The arrays `keys` of the .npz file `path`; raises GalleryBroken."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            raise GalleryBroken(path, "is not there, or is too large to be ours")
        # Opened here, because NumPy leaves the file open when it is no .npz.
        with path.open("rb") as file, np.load(file, allow_pickle=False) as bundle:
            arrays = {key: np.asarray(bundle[key]) for key in keys}
    except _UNREADABLE as error:
        raise GalleryBroken(path, f"cannot be read: {error or type(error).__name__}") from error
    for array in arrays.values():
        array.setflags(write=False)
    return Prints(path, arrays)


def check_prints(prints: NDArray[np.float32]) -> None:
    """Raise ValueError unless each of `prints` (…, 128) is of unit length, or all NaN: no face in that picture."""
    found = prints[~np.isnan(prints).all(axis=-1)]
    if not np.isfinite(found).all():
        raise ValueError("a faceprint holds something that is not a number")
    if (np.abs(np.linalg.norm(found, axis=-1) - 1.0) > LENGTH_TOLERANCE).any():
        raise ValueError("a faceprint is not of unit length")
