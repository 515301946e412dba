"""Finds what ships beside the code: assets and lessons, in a checkout and in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_data"


def _root() -> Path:
    return _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def asset(*parts: str) -> Path:
    """The path of a shipped asset, such as `asset("models", "NAME.onnx")`."""
    return _root().joinpath("assets", *parts)


def lessons_root() -> Path:
    """The folder that holds one folder of lessons a language."""
    return _root() / "lessons"
