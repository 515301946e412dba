"""Makes the home page's person, on paper and on screen: `python -m packaging.art.make`.

From `assets/art/source.webp`, a portrait on transparent ground (`portraits --straight` in packaging/people), it writes
two pictures of the same size and in register: `person.webp`, cut to what the page shows, and `person_halftone.png`, the
same as square dots.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.resources import asset
from app.vision.cv import cv2

Pixels: TypeAlias = NDArray[np.uint8]
Floats: TypeAlias = NDArray[np.float32]

ABOVE = 24
"""Rows of clear ground over the hair."""
PITCH = 9
"""Pixels from dot to dot."""
DOT = (226, 236, 240)
"""The screen's light, #F0ECE2, as blue, green, red."""
QUALITY = 92


def cut(portrait: Pixels) -> Pixels:
    """(h, w, 4) of a portrait: from over the hair to where a shoulder leaves the picture at the side."""
    cover = portrait[..., 3] > 127
    top = int(np.flatnonzero(cover.any(axis=1))[0])
    gone = np.flatnonzero(cover[:, 0] | cover[:, -1])
    return portrait[max(top - ABOVE, 0) : int(gone[0]) if len(gone) else len(portrait)]


def halftone(picture: Pixels) -> Pixels:
    """(h, w, 4): square dots on a grid of PITCH pixels, each as large as its cell is light; two meet in the middle."""
    cover = picture[..., 3].astype(np.float32) / 255
    light = np.asarray(cv2.cvtColor(picture[..., :3], cv2.COLOR_BGR2GRAY))
    local = np.asarray(cv2.createCLAHE(2.0, (6, 6)).apply(light), dtype=np.float32)
    strong = ((0.5 * local + 0.5 * light) / 255) ** 1.35
    dots = np.zeros_like(picture)
    dots[..., :3] = DOT
    for top in range(0, cover.shape[0] - PITCH + 1, PITCH):
        for left in range(cover.shape[1] // 2 % PITCH, cover.shape[1] - PITCH + 1, PITCH):
            cell = np.s_[top : top + PITCH, left : left + PITCH]
            side = _side(float((strong[cell] * cover[cell]).mean()), float(cover[cell].mean()))
            margin = (PITCH - side) // 2
            dots[top + margin : top + margin + side, left + margin : left + margin + side, 3] = 255
    return dots


def _side(light: float, covered: float) -> int:
    """The side of a dot, pixels: its area follows the light; none outside the person, never less than 2 on it."""
    if covered < 0.5:
        return 0
    return int(np.clip(round(PITCH * np.sqrt(light) * 1.02), 2, PITCH - 1))


def main() -> None:
    """Write both pictures."""
    source = asset("art", "source.webp")
    read = cv2.imread(str(source), cv2.IMREAD_UNCHANGED)
    if read is None:
        raise FileNotFoundError(source)
    picture = cut(np.asarray(read, dtype=np.uint8))
    _save("person.webp", picture, [cv2.IMWRITE_WEBP_QUALITY, QUALITY])
    _save("person_halftone.png", halftone(picture), [cv2.IMWRITE_PNG_COMPRESSION, 9])


def _save(name: str, picture: Pixels, options: list[int]) -> None:
    if not cv2.imwrite(str(asset("art", name)), picture, options):
        raise OSError(f"OpenCV cannot write {name}")


if __name__ == "__main__":
    main()
