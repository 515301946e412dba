"""Measures what the app will see of a visitor, and finds the threshold at which both harms show.

`python -m packaging.visitors.measure` prints the figures for the clips as they are shipped.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.model.gallery import load_gallery, load_visitors
from app.model.types import Pixels
from app.resources import asset
from app.vision.cv import cv2
from packaging.gallery.faceprints import Pipeline, pipeline

_CANDIDATES = np.arange(30, 71) / 100
_WISHED = 4  # strangers over the line in the opening scene: enough to see, few enough to look at


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What one clip scores, frame by frame, where a face was found."""

    frames: int
    own: NDArray[np.float32]
    """(F, 3): with the visitor's records; the last one is the worst one."""
    strangers: NDArray[np.float32]
    """(F, N): with everybody else's ID photo."""

    def over(self, threshold: float) -> NDArray[np.intp]:
        """(F,): how many strangers are over the line."""
        return np.asarray((self.strangers >= threshold).sum(axis=1))

    def both_harms(self, threshold: float) -> float:
        """The share of all frames with a stranger over the line and only the worst record under it."""
        told = (self.own[:, 2] < threshold) & (self.own[:, :2] >= threshold).all(axis=1)
        return float((told & (self.over(threshold) > 0)).sum() / self.frames)

    def opening(self) -> float:
        """The threshold, in hundredths, that shows both harms most often; of equals, with about four strangers."""

        def worth(threshold: float) -> tuple[float, float]:
            return round(self.both_harms(threshold), 2), -abs(float(np.median(self.over(threshold))) - _WISHED)

        return float(max(_CANDIDATES, key=worth))


def watch(clip: Path, records: NDArray[np.float32], strangers: NDArray[np.float32], faceprint: Pipeline) -> Seen:
    """Compare every frame of `clip` with the faceprints of the visitor's records and of strangers, (N, 128) each.

    Raises ValueError when no face is found in it.
    """
    found = [faceprint(frame) for frame in frames_of(clip)]
    probes = np.array([probe for probe in found if probe is not None], dtype=np.float32)
    if not len(probes):
        raise ValueError(f"{clip.name}: no face is found in it")
    return Seen(len(found), probes @ records.T, probes @ strangers.T)


def frames_of(clip: Path) -> Iterator[Pixels]:
    """The pictures of a clip, RGB."""
    video = cv2.VideoCapture(str(clip))
    try:
        while (read_one := video.read())[0]:
            yield np.ascontiguousarray(read_one[1][:, :, ::-1])
    finally:
        video.release()


def told(name: str, seen: Seen, threshold: float) -> str:
    """The figures of a visitor in three lines."""
    own = [
        f"{low:.2f}/{middle:.2f}/{high:.2f}" for low, middle, high in np.percentile(seen.own, (0, 50, 100), axis=0).T
    ]
    over = seen.over(threshold)
    return (
        f"{name}: face in {len(seen.own)} of {seen.frames} frames; own records min/median/max {', '.join(own)}\n"
        f"  at {threshold:.2f}: strangers over the line {over.min()}/{np.median(over):.0f}/{over.max()} "
        f"of {seen.strangers.shape[1]}; both harms in {seen.both_harms(threshold):.0%} of frames"
    )


def main() -> None:
    """Print the figures of every shipped visitor."""
    gallery = load_gallery(asset("gallery"))
    visitors, _ = load_visitors(asset("visitors"), asset("gallery"))
    with pipeline() as faceprint:
        for one in visitors:
            strangers = gallery.id_faceprints[gallery.strangers_to(one.person_id)]
            print(told(one.name, watch(one.clip, one.faceprints, strangers, faceprint), one.opening_threshold))


if __name__ == "__main__":
    main()
