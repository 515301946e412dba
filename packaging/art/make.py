"""Makes the home page's person, on paper and on screen: `python -m packaging.art.make`.

From `assets/art/source.png`, a rendered person before a plain grey wall, it writes two pictures of the same size and
in register, both on transparent ground: `person.png`, cut out, and `person_halftone.png`, the same as square dots.
"""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.resources import asset
from app.vision.cv import cv2

Floats: TypeAlias = NDArray[np.float32]

ENLARGED = 3
TOP, BOTTOM = 20, 390  # rows of the source that are used: from over the hair to where the shoulders leave the picture
PITCH = 10  # pixels from dot to dot
DOT = (240, 236, 226)  # the screen's light, #F0ECE2
_NEAR = 21  # pixels around an edge in which the person's own colour is looked for
_GAP = 36  # pixels: wall this close to the open wall shows through hair; eye whites are farther in
_SURE = 14  # pixels from the outside at which everything is person


def enlarged(source: NDArray[np.uint8]) -> Floats:
    """`source` three times as large, a little sharpened, 0-255."""
    big = cv2.resize(source.astype(np.float32), None, fx=ENLARGED, fy=ENLARGED, interpolation=cv2.INTER_LANCZOS4)
    soft = np.asarray(cv2.GaussianBlur(big, (0, 0), 2.2))
    return np.asarray(np.clip(big + 0.55 * (big - soft), 0, 255), dtype=np.float32)


def wall_behind(picture: Floats) -> Floats:
    """(h, w, 3): the wall, which gets darker downwards, fitted to both edges above the shoulders."""
    rows = np.arange(len(picture))
    seen = rows[: int(len(picture) * 0.78)]
    edges = np.concatenate([picture[: len(seen), :40], picture[: len(seen), -40:]], axis=1)
    fits = [np.polyfit(seen, np.median(edges[..., channel], axis=1), 2) for channel in range(3)]
    columns = np.stack([np.polyval(fit, rows) for fit in fits], axis=1)[:, None]
    return np.asarray(np.broadcast_to(columns, picture.shape), dtype=np.float32)


def cover_of(picture: Floats, wall: Floats) -> Floats:
    """(h, w) 0…1: how much of a pixel is person, by how far its colour is from the wall's.

    "Far" is measured against the farthest colour nearby, so that a dark hair and a pale cheek both end in 1.
    """
    away = picture - wall
    grey = away.mean(axis=2, keepdims=True)
    # Colour counts three times: skin is as light as the wall, and only its colour tells them apart.
    far = np.sqrt((grey[..., 0] ** 2) + 9 * ((away - grey) ** 2).mean(axis=2)).astype(np.float32)
    far = np.asarray(cv2.GaussianBlur(far, (0, 0), 0.8))
    around = np.asarray(cv2.GaussianBlur(cv2.dilate(far, np.ones((_NEAR, _NEAR))), (0, 0), 6))
    edge = np.clip((far - 9) / np.maximum(0.62 * around - 9, 6), 0, 1)
    outside = _outside(far < 13)
    inside = cv2.distanceTransform(1 - outside, cv2.DIST_L2, 5) > _SURE
    return np.asarray(np.where(inside, 1, edge * _near(outside)), dtype=np.float32)


def _outside(wall_like: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """1 where the wall is seen: without a break from the upper edge, and in gaps of the hair close to there."""
    _, parts = cv2.connectedComponents(wall_like.astype(np.uint8), connectivity=4)
    open_wall = np.asarray(np.isin(parts, np.setdiff1d(parts[0], 0)), dtype=np.uint8)
    close = cv2.distanceTransform(1 - open_wall, cv2.DIST_L2, 5) < _GAP
    return np.asarray(np.isin(parts, np.setdiff1d(parts[close], 0)), dtype=np.uint8)


def _near(outside: NDArray[np.uint8]) -> Floats:
    """1 on the person and just around; 0 for specks in the open wall."""
    _, parts, sizes, _ = cv2.connectedComponentsWithStats(1 - outside)
    person = (parts == 1 + np.argmax(sizes[1:, cv2.CC_STAT_AREA])).astype(np.uint8)
    return np.asarray(cv2.GaussianBlur(cv2.dilate(person, np.ones((5, 5))).astype(np.float32), (0, 0), 1))


def cut_out(picture: Floats, wall: Floats, cover: Floats) -> NDArray[np.uint8]:
    """(h, w, 4): the person; the wall's share is taken off the colour of half-covered pixels."""
    share = np.maximum(cover, 0.25)[..., None]
    own = np.clip((picture - (1 - share) * wall) / share, 0, 255)
    return np.asarray(np.dstack([own, 255 * cover]).round(), dtype=np.uint8)


def halftone(picture: Floats, cover: Floats) -> NDArray[np.uint8]:
    """(h, w, 4): square dots on a grid of PITCH pixels, each as large as its cell is light; two meet in the middle."""
    light = np.asarray(cv2.cvtColor(picture.astype(np.uint8), cv2.COLOR_RGB2GRAY))
    local = np.asarray(cv2.createCLAHE(2.0, (6, 6)).apply(light), dtype=np.float32)
    strong = ((0.5 * local + 0.5 * light) / 255) ** 1.35
    dots = np.zeros((*cover.shape, 4), dtype=np.uint8)
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
    read = cv2.imread(str(asset("art", "source.png")), cv2.IMREAD_COLOR_RGB)
    if read is None:
        raise FileNotFoundError(asset("art", "source.png"))
    picture = enlarged(np.asarray(read, dtype=np.uint8))
    wall = wall_behind(picture)
    cover = cover_of(picture, wall)
    used = np.s_[TOP * ENLARGED : BOTTOM * ENLARGED]
    _save(asset("art", "person.png"), cut_out(picture[used], wall[used], cover[used]))
    _save(asset("art", "person_halftone.png"), halftone(picture[used], cover[used]))


def _save(path: Path, picture: NDArray[np.uint8]) -> None:
    best = [cv2.IMWRITE_PNG_COMPRESSION, 9]
    if not cv2.imwrite(str(path), cv2.cvtColor(picture, cv2.COLOR_RGBA2BGRA), best):
        raise OSError(f"OpenCV cannot write {path}")


if __name__ == "__main__":
    main()
