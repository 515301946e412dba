from __future__ import annotations

import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.model.errors import PictureUnreadable
from app.vision.pictures import LARGEST_FILE, WIDEST, read_picture, to_rgb


def _soft(width: int = 160, height: int = 120) -> np.ndarray:
    """A picture (BGR) with something to compress in it."""
    seed = np.random.default_rng(5).integers(0, 256, (9, 12, 3), dtype=np.uint8)
    return cv2.resize(seed, (width, height), interpolation=cv2.INTER_CUBIC)


def _encoded(ending: str, picture: np.ndarray) -> bytes:
    return cv2.imencode(ending, picture)[1].tobytes()


def _png_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _bomb() -> bytes:
    """A few bytes that claim to be 60,000 × 60,000 pixels."""
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    parts = (_png_chunk(b"IHDR", header), _png_chunk(b"IDAT", zlib.compress(bytes(100_000))), _png_chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _exif_turned(jpeg: bytes) -> bytes:
    """`jpeg` with an EXIF note: turn a quarter to the right."""
    tiff = b"II*\0\x08\0\0\0" + struct.pack("<HHHIHH", 1, 0x0112, 3, 1, 6, 0) + bytes(4)
    note = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(note) + 2) + note + jpeg[2:]


@pytest.mark.parametrize("ending", [".jpg", ".png", ".webp", ".bmp"])
def test_every_kind_is_read_as_rgb(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"red{ending}"
    path.write_bytes(_encoded(ending, np.full((40, 60, 3), (20, 30, 220), np.uint8)))
    pixels = read_picture(path)
    assert pixels.shape == (40, 60, 3)
    assert pixels[20, 30].astype(int) == pytest.approx([220, 30, 20], abs=4)
    assert not pixels.flags.writeable


@pytest.mark.parametrize(
    "odd",
    [
        _soft()[:, :, 0],
        _soft().astype(np.uint16) * 257,
        _soft()[:, :, 0].astype(np.uint16) * 257,
        np.dstack([_soft(), _soft()[:, :, 0]]),
    ],
    ids=["grey", "16 bit", "grey 16 bit", "alpha"],
)
def test_odd_kinds_of_picture_look_as_they_should(tmp_path: Path, odd: np.ndarray) -> None:
    path = tmp_path / "odd.png"
    path.write_bytes(_encoded(".png", odd))
    colour = odd if odd.ndim == 3 else np.dstack([odd] * 3)
    expected = (colour[:, :, 2::-1] >> (8 if odd.dtype == np.uint16 else 0)).astype(int)
    assert np.abs(read_picture(path).astype(int) - expected).max() <= 1


def test_a_single_pixel_is_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "one.png"
    path.write_bytes(_encoded(".png", _soft()[:1, :1]))
    assert read_picture(path).shape == (1, 1, 3)


def test_8k_is_shrunk(tmp_path: Path) -> None:
    path = tmp_path / "8k.jpg"
    path.write_bytes(_encoded(".jpg", _soft(7680, 4320)))
    assert read_picture(path).shape == (1080, WIDEST, 3)


def test_a_picture_with_another_kinds_ending_is_read(tmp_path: Path) -> None:
    path = tmp_path / "really_a_png.jpg"
    path.write_bytes(_encoded(".png", _soft()))
    assert read_picture(path).shape == (120, 160, 3)


def test_exif_turns_are_followed(tmp_path: Path) -> None:
    path = tmp_path / "turned.jpg"
    path.write_bytes(_exif_turned(_encoded(".jpg", _soft(160, 120))))
    assert read_picture(path).shape == (160, 120, 3)


def test_a_phone_picture_with_more_bytes_after_its_end_is_read(tmp_path: Path) -> None:
    path = tmp_path / "motion.jpg"
    path.write_bytes(_encoded(".jpg", _soft()) + np.random.default_rng(6).bytes(50_000))
    assert read_picture(path).shape == (120, 160, 3)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "empty"),
        (b"hello", "no picture"),
        (_encoded(".jpg", _soft())[:2500], "cut off"),
        (_exif_turned(_encoded(".jpg", _soft()))[:2500], "cut off"),
        (_encoded(".png", _soft())[:2500], "cut off"),
        (_encoded(".webp", _soft())[:1000], "no picture"),
        (_encoded(".bmp", _soft())[:1000], "no picture"),
        (b"\xff\xd8\xff", "cut off"),
        (_bomb(), "64,000,000 pixels"),
    ],
    ids=["empty", "text", "cut jpeg", "cut jpeg with exif", "cut png", "cut webp", "cut bmp", "only a start", "bomb"],
)
def test_what_is_no_whole_picture_is_named(tmp_path: Path, content: bytes, problem: str) -> None:
    path = tmp_path / "bad.jpg"
    path.write_bytes(content)
    with pytest.raises(PictureUnreadable, match=problem) as caught:
        read_picture(path)
    assert caught.value.path == path


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.jpg", tmp_path):
        with pytest.raises(PictureUnreadable, match="no such file"):
            read_picture(path)


def test_a_huge_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(PictureUnreadable, match="64 MiB"):
        read_picture(path)


@pytest.mark.parametrize(
    "wrong", [np.zeros((0, 4, 3), np.uint8), np.zeros((4, 4, 2), np.uint8), np.zeros((4, 4, 3)), np.zeros(4, np.uint8)]
)
def test_arrays_that_are_no_pictures_are_refused(wrong: np.ndarray) -> None:
    with pytest.raises(ValueError, match="no "):
        to_rgb(wrong)
