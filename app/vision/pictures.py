"""Decodes pictures from files and evens out what decoders give: always RGB, 8 bits, not too large."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.errors import PictureUnreadable
from app.model.types import Pixels
from app.vision.cv import MOST_PIXELS, cv2, quiet

WIDEST = 1920
"""Pictures with a longer side are shrunk to this, pixels."""

LARGEST_FILE = 64 * 1024 * 1024
"""Picture files over this many bytes are refused unread."""


def to_rgb(decoded: NDArray[Any]) -> Pixels:
    """Pixels from what OpenCV gives: a new (h, w, 3) RGB array, read-only, no side over WIDEST.

    Takes (h, w), (h, w, 1), (h, w, 3) BGR or (h, w, 4) BGRA of uint8 or uint16; alpha is left out.
    Raises ValueError for anything else, and for no pixels.
    """
    picture = decoded if decoded.ndim == 3 else decoded[:, :, np.newaxis] if decoded.ndim == 2 else decoded[:0]
    if not picture.size or picture.shape[2] not in (1, 3, 4):
        raise ValueError(f"no picture: {decoded.shape}")
    if picture.dtype == np.uint16:
        picture = (picture >> 8).astype(np.uint8)
    if picture.dtype != np.uint8:
        raise ValueError(f"no 8 or 16 bit picture: {decoded.dtype}")
    code = {1: cv2.COLOR_GRAY2RGB, 3: cv2.COLOR_BGR2RGB, 4: cv2.COLOR_BGRA2RGB}[picture.shape[2]]
    rgb = np.asarray(cv2.cvtColor(_shrunk(picture), code), dtype=np.uint8)
    rgb.setflags(write=False)
    return rgb


def _shrunk(picture: NDArray[Any]) -> NDArray[Any]:
    height, width = picture.shape[:2]
    share = WIDEST / max(height, width)
    if share >= 1:
        return picture
    size = max(round(width * share), 1), max(round(height * share), 1)
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA))


def read_picture(path: Path) -> Pixels:
    """The picture in a file (JPEG, PNG, WebP or BMP), turned upright by its EXIF note: RGB, read-only.

    Grey and 16-bit pictures become 8-bit RGB, alpha is left out, more than WIDEST pixels a side are shrunk.
    Raises PictureUnreadable for what is no whole picture: missing, empty, cut off, another kind of file, or one that
    would unpack to over MOST_PIXELS pixels.
    """
    content = _content(path)
    with quiet(cv2.utils.logging.LOG_LEVEL_SILENT):  # a broken picture is reported by us, once and by name
        try:
            decoded = cv2.imdecode(np.frombuffer(content, dtype=np.uint8), cv2.IMREAD_COLOR)
        except cv2.error as error:
            too_large = "pixels" in str(error).lower()
            problem = f"it has over {MOST_PIXELS:,} pixels" if too_large else "it cannot be decoded"
            raise PictureUnreadable(path, problem) from error
    if decoded is None:
        raise PictureUnreadable(path, "it is no picture that can be decoded")
    return to_rgb(decoded)


def _content(path: Path) -> bytes:
    """The file's bytes, if it can be a whole picture at all."""
    try:
        if not path.is_file():
            raise PictureUnreadable(path, "there is no such file")
        if path.stat().st_size > LARGEST_FILE:
            raise PictureUnreadable(path, f"the file is over {LARGEST_FILE // 1024**2} MiB")
        content = path.read_bytes()
    except OSError as error:
        raise PictureUnreadable(path, f"it cannot be read ({error.strerror or error})") from error
    if not content:
        raise PictureUnreadable(path, "the file is empty")
    if _cut_off(content):
        raise PictureUnreadable(path, "the file is cut off")
    return content


def _cut_off(content: bytes) -> bool:
    """True when the end of a JPEG or PNG is missing; decoders fill the rest with grey and say nothing."""
    if content.startswith(b"\x89PNG"):
        return b"IEND" not in content
    if not content.startswith(b"\xff\xd8\xff"):
        return False
    at = 2  # step over the segments before the pixels: a thumbnail inside them has an end mark of its own
    while content[at : at + 1] == b"\xff" and content[at + 1 : at + 2] != b"\xda":
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return content.find(b"\xff\xd9", at) < 0
