"""Finds what a picture file says besides the picture: Exif, XMP, profiles, comments."""

from __future__ import annotations

from collections.abc import Iterator

_SCAN = 0xDA
_PLAIN = 0xE0  # APP0, JFIF: density and nothing else
_CHUNKS = (b"EXIF", b"XMP ", b"ICCP")


def metadata(content: bytes) -> list[str]:
    """The names of the parts of a JPEG or WebP file that hold metadata; ValueError for any other file."""
    if content[:2] == b"\xff\xd8":
        names = [(marker, name) for marker, name in _segments(content) if marker != _PLAIN]
        return [name for marker, name in names if marker == 0xFE or 0xE0 <= marker <= 0xEF]
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return [name.decode() for name in _chunks(content) if name in _CHUNKS]
    raise ValueError("neither JPEG nor WebP")


def _segments(content: bytes) -> Iterator[tuple[int, str]]:
    """Markers up to the picture's data (ITU T.81, B.1.1)."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] != _SCAN:
        marker = content[at + 1]
        yield marker, "comment" if marker == 0xFE else f"APP{marker - 0xE0}"
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")


def _chunks(content: bytes) -> Iterator[bytes]:
    """The four letters of each RIFF chunk (RFC 9649, 2.3)."""
    at = 12
    while at + 8 <= len(content):
        yield content[at : at + 4]
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        at += 8 + size + size % 2
