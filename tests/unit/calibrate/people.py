"""Invented faceprints, with people who are more and less like everybody else."""

import numpy as np

from app.calibrate.pairs import People


def invented(pictures: list[int], seed: int = 0, alike: float = 0.8, common: float = 0.25, wide: int = 128) -> People:
    """People with so many pictures each: unit rows round a person's own middle, and that round a common one.

    How strongly each person shares the common part differs, so that some are mistaken for others more easily.
    """
    rng = np.random.default_rng(seed)
    shared = rng.normal(size=wide)
    shared /= np.linalg.norm(shared)
    rows = []
    for count in pictures:
        own = rng.normal(size=wide) / np.sqrt(wide) + common * rng.normal(1, 0.4) * shared
        own /= np.linalg.norm(own)
        noise = rng.normal(size=(count, wide)) / np.sqrt(wide)
        rows.append(alike * own + np.sqrt(1 - alike**2) * noise)
    prints = np.concatenate(rows).astype(np.float32)
    prints /= np.linalg.norm(prints, axis=1, keepdims=True)
    return People(prints, np.repeat(np.arange(len(pictures)), pictures).astype(np.intp))
