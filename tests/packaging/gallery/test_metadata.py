"""What a picture file says besides the picture is found."""

import numpy as np
import pytest

from app.vision.cv import cv2
from packaging.gallery.metadata import metadata


def picture(ending: str) -> bytes:
    return bytes(cv2.imencode(ending, np.full((20, 30, 3), 90, np.uint8))[1])


def in_jpeg(marker: int, content: bytes) -> bytes:
    plain = picture(".jpg")
    return plain[:2] + bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content + plain[2:]


def in_webp(name: bytes, content: bytes) -> bytes:
    whole = picture(".webp") + name + len(content).to_bytes(4, "little") + content
    return whole[:4] + (len(whole) - 8).to_bytes(4, "little") + whole[8:]


@pytest.mark.parametrize("ending", [".jpg", ".webp"])
def test_our_own_pictures_say_nothing(ending: str) -> None:
    assert metadata(picture(ending)) == []


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (in_jpeg(0xE1, b"Exif\0\0"), "APP1"),
        (in_jpeg(0xE2, b"ICC_PROFILE\0"), "APP2"),
        (in_jpeg(0xED, b"Photoshop 3.0"), "APP13"),
        (in_jpeg(0xFE, b"taken at home"), "comment"),
        (in_webp(b"EXIF", b"MM\0*"), "EXIF"),
        (in_webp(b"XMP ", b"<x/>"), "XMP "),
    ],
)
def test_metadata_is_found(content: bytes, found: str) -> None:
    assert metadata(content) == [found]


def test_another_file_is_refused() -> None:
    with pytest.raises(ValueError, match="neither"):
        metadata(picture(".png"))
