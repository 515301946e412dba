"""A crowd of nobody: up to a million faceprints drawn from how real faceprints are spread, and from no face.

Each number begins as 64 coins, tossed: the count of heads is as good as a bell curve, and it is a whole number. From
there on everything is done in whole numbers small enough that float32 holds every sum exactly, whatever the order it
is added in. So the same seed gives the same crowd, bit for bit, on any computer and any version of its libraries.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.model.errors import CalibrationBroken, GalleryBroken
from app.model.prints import NUMBERS, read_prints

MOST = 1_000_000
"""The largest crowd that the app draws: 128 MB."""

SEED = 20261122
"""The shipped crowd's."""

SHA256 = {
    10_000: "df37c98191ae23c6844e1c1b2da85d83084bdfcf2d6c0e1b8e087c3ea26d55f1",
    MOST: "68d158e7c5bca54741b0ae02bce1dea4146eb7cadb7e36ad51ea198518c3a5c0",
}
"""`Crowd.sha256` of the shipped crowds, by size: drawn with SEED from `mean` and `covariance` of the calibration."""

CODE_UNIT = 250
"""A faceprint's numbers times this, rounded, are its codes. A number over 0.508 would be cut to that; the largest of
6,534 real faceprints' is 0.43, and the largest of the shipped crowd's 0.47."""

BLOCK = 8192
"""Members drawn at once, from a stream of coins of their own: a crowd is the beginning of every larger one."""

COINS = 64
_ROWS = 16
"""Rows that are multiplied at once: so few that OpenBLAS does it in the calling thread, instead of waking others."""
_EXACT = 2**24
"""float32 holds every whole number up to this."""


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """How the faceprints of many people are spread: all that a crowd needs to know, and nobody's faceprint."""

    mean: NDArray[np.float32]
    """(128,)"""
    covariance: NDArray[np.float32]
    """(128, 128), symmetric, no negative eigenvalue beyond rounding."""


@dataclass(frozen=True, slots=True, eq=False)
class Crowd:
    """Faceprints of nobody, each of them 128 whole numbers. They are what they are: nothing finer lies behind them."""

    codes: NDArray[np.int8]
    """(size, 128), read-only, C order. A member's faceprint is its codes / CODE_UNIT; its length is 1 within 0.6 %."""

    @property
    def size(self) -> int:
        """How many members."""
        return len(self.codes)

    def sha256(self) -> str:
        """The SHA-256 of the codes, in hexadecimal: the same for the same crowd."""
        return hashlib.sha256(self.codes.data).hexdigest()


def load_shape(path: Path, prefix: str = "") -> Shape:
    """The Shape in the .npz file `path`, under `{prefix}mean` and `{prefix}covariance`; raises CalibrationBroken."""
    mean, covariance = f"{prefix}mean", f"{prefix}covariance"
    try:
        arrays = read_prints(path, mean, covariance).arrays
    except GalleryBroken as error:
        raise CalibrationBroken(path, error.problem) from error
    shape = Shape(arrays[mean], arrays[covariance])
    problem = _problem(shape)
    if problem:
        raise CalibrationBroken(path, problem)
    return shape


def draw_crowd(
    shape: Shape, size: int = MOST, progress: Callable[[int, int], bool] | None = None, seed: int = SEED
) -> Crowd | None:
    """`size` faceprints of nobody, at least 1. None when `progress(done, size)` says to stop, asked every BLOCK.

    A member is `mean` + the symmetric root of `covariance` × 128 numbers that are drawn evenly around 0, made of unit
    length: as in measured.md, a single Gaussian, which is true to a fifth where 1 stranger in 1,000 is over the line
    and too kind beyond. A million take about a second on one core, and nothing but memory.
    """
    if size < 1:
        raise ValueError("a crowd has at least one member")
    root, mean = _whole_numbers(shape)
    codes = np.empty((size, NUMBERS), dtype=np.int8)
    for number, start in enumerate(range(0, size, BLOCK)):
        if progress is not None and not progress(start, size):
            return None
        _draw(seed, number, root, mean, codes[start : start + BLOCK])
    if progress is not None and not progress(size, size):
        return None
    codes.setflags(write=False)
    return Crowd(codes)


def _problem(shape: Shape) -> str:
    """What is wrong with `shape`, or nothing."""
    mean, covariance = shape.mean, shape.covariance
    if (mean.shape, covariance.shape) != ((NUMBERS,), (NUMBERS, NUMBERS)) or mean.dtype != covariance.dtype:
        return "mean and covariance are not float32 (128,) and (128, 128)"
    if mean.dtype != np.float32 or not (np.isfinite(mean).all() and np.isfinite(covariance).all()):
        return "mean and covariance hold something that is not a float32 number"
    least, most = np.linalg.eigvalsh(covariance.astype(np.float64))[[0, -1]]
    if not np.allclose(covariance, covariance.T, atol=1e-6) or most <= 0 or least < -1e-4 * most:
        return "covariance is not the covariance of anything"
    return ""


def _whole_numbers(shape: Shape) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The root (128, 128) of the covariance for one coin, and the mean (128,), as whole numbers of one fine unit.

    The unit is the finest power of two at which no sum of products with coins can pass what float32 holds exactly.
    """
    values, axes = np.linalg.eigh(shape.covariance.astype(np.float64))
    deviation = math.sqrt(COINS) / 2  # of the count of heads
    root = (axes * np.sqrt(np.clip(values, 0.0, None))) @ axes.T / deviation
    mean = shape.mean.astype(np.float64)
    # By Cauchy and Schwarz no sum of some of the products is larger than the two lengths multiplied.
    largest = math.sqrt(NUMBERS) * COINS / 2
    reach = float((np.linalg.norm(root, axis=0) * largest + np.abs(mean)).max())
    unit = 2.0 ** math.floor(math.log2((_EXACT - NUMBERS * COINS) / reach))
    return np.rint(root * unit).astype(np.float32), np.rint(mean * unit).astype(np.float32)


def _draw(seed: int, number: int, root: NDArray[np.float32], mean: NDArray[np.float32], into: NDArray[np.int8]) -> None:
    """Write the codes of block `number` into `into` (members, 128), at most BLOCK of them."""
    rows = -(-len(into) // _ROWS)
    drawn = np.matmul(_toss(rows * _ROWS, seed, number).reshape(rows, _ROWS, NUMBERS), root)
    drawn += mean
    _encode(drawn.reshape(-1, NUMBERS)[: len(into)], into)


def _toss(members: int, seed: int, number: int) -> NDArray[np.float32]:
    """(members, 128): heads among COINS coins less the half of them, from -32 to 32.

    Only raw bits are used, because NumPy promises those, unlike its bell curves, to stay the same for ever (NEP 19).
    """
    stream = np.random.SFC64(np.random.SeedSequence([seed, number]))
    heads = np.bitwise_count(stream.random_raw(members * NUMBERS)).astype(np.float32)
    heads -= COINS // 2
    return heads.reshape(members, NUMBERS)


def _encode(drawn: NDArray[np.float32], into: NDArray[np.int8]) -> None:
    """Bring each row of `drawn` to unit length and write its codes into `into`. Every step rounds as IEEE 754 says."""
    exact = drawn.astype(np.float64)
    squared: NDArray[np.float64] = np.vecdot(exact, exact)  # whole numbers far under 2**53, so exact too
    drawn *= (CODE_UNIT / np.sqrt(squared)).astype(np.float32)[:, np.newaxis]
    np.rint(drawn, out=drawn)
    np.clip(drawn, -127, 127, out=drawn)
    np.copyto(into, drawn, casting="unsafe")
