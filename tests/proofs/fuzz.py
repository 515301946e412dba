"""Feeds damaged pictures and clips to the decoders. Each must give pictures or one of our named problems.

    python -m tests.proofs.fuzz SECONDS [SEED]

A decoder that crashes ends the process; the file that did it is then still in the folder that was named at the start.
"""

import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np

from app.model.errors import ClipUnreadable, PictureUnreadable
from app.vision.clip import Clip
from app.vision.cv import cv2
from app.vision.pictures import WIDEST, read_picture
from tests.fakes import FakeClock
from tests.journeys import films

MOST_READS = 12


def whole_pictures():
    """(suffix, bytes) of sound pictures of every kind that is read: colour, grey, 16 bits, alpha, one pixel."""
    colour = np.ascontiguousarray(films.portrait(films.PERSON[films.FIRST], 120)[:, :, ::-1])
    grey = cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY)
    kinds = [(".jpg", colour), (".jpg", grey), (".png", colour), (".png", grey.astype(np.uint16) * 257)]
    kinds += [(".png", cv2.cvtColor(colour, cv2.COLOR_BGR2BGRA)), (".webp", colour), (".bmp", colour)]
    kinds += [(".png", colour[:1, :1])]
    return [(suffix, cv2.imencode(suffix, picture)[1].tobytes()) for suffix, picture in kinds]


def damaged(content, chance):
    """The same bytes with something wrong: cut off, bits turned, a piece lost, doubled or made up."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(max(len(made), 1)) if chance.random() < 0.5 else chance.randrange(min(len(made), 64) or 1)
        length = chance.randint(1, 200)
        kind = chance.randrange(5)
        if kind == 0:
            del made[at:]
        elif kind == 1 and made:
            made[at] ^= 1 << chance.randrange(8)
        elif kind == 2:
            del made[at : at + length]
        elif kind == 3:
            made[at:at] = made[at : at + length]
        else:
            made[at : at + length] = chance.randbytes(length)
    return bytes(made)


def _is_picture(pixels):
    good = pixels.dtype == np.uint8 and pixels.ndim == 3 and pixels.shape[2] == 3
    return good and 0 < min(pixels.shape[:2]) <= max(pixels.shape[:2]) <= WIDEST


def try_picture(path):
    """What becomes of a picture file: "read" or "refused". Any other exception is a find."""
    try:
        assert _is_picture(read_picture(path))
    except PictureUnreadable:
        return "pictures refused"
    return "pictures read"


def try_clip(path):
    """What becomes of a clip."""
    clock = FakeClock()

    def wait(seconds):
        clock.wait(seconds or 0.0)
        return False

    try:
        clip = Clip(path, clock=clock, wait=wait)
        try:
            for _ in range(MOST_READS):
                pixels = clip.read()
                assert pixels is None or _is_picture(pixels)
        finally:
            clip.close()
    except ClipUnreadable:
        return "clips refused"
    return "clips played"


def main(seconds, seed):
    """Fuzz for so long; returns how often each thing happened."""
    chance = random.Random(seed)
    done: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="falsematch-fuzz-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        print(f"seed {seed}, files in {folder}", flush=True)
        pictures = whole_pictures()
        film = films.write(
            folder / "whole.mp4", films.still(films.scene((films.portrait(films.PERSON[films.FIRST], 300), 320)), 8)
        )
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if chance.random() < 0.85:
                suffix, content = chance.choice(pictures)
                path, attempt = folder / f"damaged{suffix}", try_picture
            else:
                content, path, attempt = film.read_bytes(), folder / "damaged.mp4", try_clip
            path.write_bytes(damaged(content, chance))
            done[attempt(path)] += 1
    return done


if __name__ == "__main__":
    counted = main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6))
    print(", ".join(f"{count} {what}" for what, count in sorted(counted.items())))
