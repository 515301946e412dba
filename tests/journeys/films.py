"""Clips of rendered people. As files they are `clip:` sources, so that the app takes them for somebody real."""

import json
from collections.abc import Iterable
from itertools import cycle, islice, repeat
from pathlib import Path

import numpy as np

from app.resources import asset
from app.vision.cv import cv2
from app.vision.pictures import read_picture

VISITORS = json.loads(asset("visitors", "visitors.json").read_text(encoding="utf-8"))["visitors"]
SITTERS = [
    one for one in VISITORS if len(one.get("people", [1])) == 1 and one.get("what") not in ("walking", "glasses")
]
"""Visitors who are alone in the picture and stay in it; the one with whom the app opens is the first, if so."""
FIRST, SECOND, THIRD, FOURTH = (one["name"] for one in SITTERS[:4])
PERSON = {one["name"]: one["person"] for one in VISITORS}
"""Whose face a visitor has."""
RATE = 20
WIDE, HIGH = 640, 480
PATCH = 24
"""Side of the square in a clip's corner that says which part of it plays; see `part_of`."""
LEFT, RIGHT = 150, 490
"""Where the two people of a film sit, x in pixels."""
PARTS = (40, 128, 215)
"""Greys of the corner: far enough apart to survive the compression."""


def write(path: Path, pictures: Iterable[np.ndarray], rate: float = RATE) -> Path:
    """Write RGB pictures of 640 x 480 as MPEG-4."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), rate, (WIDE, HIGH))
    assert writer.isOpened()
    for picture in pictures:
        writer.write(np.ascontiguousarray(picture[:, :, ::-1]))
    writer.release()
    return path


def moving(visitor: str, count: int) -> list[np.ndarray]:
    """So many pictures of a shipped visitor's clip, RGB, of 640 x 480; from the beginning again after its end."""
    capture = cv2.VideoCapture(str(asset("visitors", f"{visitor}.webm")))
    pictures = list[np.ndarray]()
    while len(pictures) < count and (read := capture.read())[0]:
        pictures.append(cv2.cvtColor(cv2.resize(read[1], (WIDE, HIGH)), cv2.COLOR_BGR2RGB))
    capture.release()
    return list(islice(cycle(pictures), count))


def portrait(person: str, high: int) -> np.ndarray:
    """A rendered ID photo, `high` pixels high."""
    whole = read_picture(asset("gallery", "pictures", f"{person}_0.jpg"))
    wide = round(whole.shape[1] * high / whole.shape[0])
    return cv2.resize(whole, (wide, high), interpolation=cv2.INTER_AREA)


def scene(*placed: tuple[np.ndarray, float], part: int = 0) -> np.ndarray:
    """A grey room with each portrait centred at its x, the later ones in front."""
    room = np.full((HIGH, WIDE, 3), 90, np.uint8)
    for picture, x in placed:
        high, wide = picture.shape[:2]
        left, top = round(x - wide / 2), (HIGH - high) // 2
        room[top : top + high, left : left + wide] = picture
    return marked(room, part)


def marked(picture: np.ndarray, part: int) -> np.ndarray:
    """The picture with its part's grey in the corner."""
    made = picture.copy()
    made[:PATCH, :PATCH] = PARTS[part]
    return made


def part_of(pixels: np.ndarray) -> int:
    """Which part of the clip a picture of it, unveiled or not, comes from."""
    grey = float(pixels[4 : PATCH // 2, 4 : PATCH // 2].mean())
    return int(np.argmin([abs(grey - known) for known in PARTS]))


def crossing(one: str, other: str, count: int) -> Iterable[np.ndarray]:
    """`one` sits on the left, then walks to the right in front of `other`, who walks the other way."""
    left, right = portrait(one, 330), portrait(other, 290)
    rest = count // 2
    for number in range(count):
        gone = min(max(number - rest, 0) / (count - rest - rest // 2), 1.0)
        walked = LEFT + gone * (RIGHT - LEFT)
        part = 0 if number < rest else 1 if gone < 1 else 2
        yield scene((right, LEFT + RIGHT - walked), (left, walked), part=part)


def seats(one: str, other: str, count: int) -> Iterable[np.ndarray]:
    """`one` on the left and `other` on the right; from one picture to the next they have swapped seats."""
    big, small = portrait(one, 330), portrait(other, 310)
    for number in range(count):
        if number < count // 2:
            yield scene((small, RIGHT), (big, LEFT), part=0)
        else:
            yield scene((small, LEFT), (big, RIGHT), part=2)


def seat(one: str, other: str, count: int) -> Iterable[np.ndarray]:
    """`one`, moving, then from one picture to the next `other` in the same seat."""
    for number, (first, second) in enumerate(zip(moving(one, count), moving(other, count), strict=True)):
        yield marked(first, 0) if number < count // 2 else marked(second, 2)


def still(picture: np.ndarray, count: int) -> Iterable[np.ndarray]:
    """One picture over and over."""
    return repeat(picture, count)
