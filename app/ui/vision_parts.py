"""The real sources and models for the live session, imported only when a thread asks for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.live.parts import Finder, Pictures, Recogniser
from app.model.errors import PictureUnreadable
from app.model.types import Pixels, Source


def make_engine_parts() -> dict[str, Any]:
    """The engine's arguments that open sources and load models."""
    return {"open_source": _open, "make_finder": make_finder, "make_recogniser": make_recogniser}


def preload() -> None:
    """Load OpenCV and MediaPipe now, before the window: loaded in a thread, they would hold up the UI's."""
    from app.vision import faceprint, sources  # noqa: F401
    from app.vision.detect import load_mediapipe

    load_mediapipe()


def named_source(text: str) -> Source:
    """The source that `text` names; raises SourceUnknown."""
    from app.vision.sources import parse_source

    return parse_source(text)


def read_gallery_picture(path: Path) -> Pixels:
    """One picture of somebody who does not exist; raises PictureUnreadable."""
    from app.vision.pictures import read_picture

    return read_picture(path)


def _open(source: Source, /, *, on_problem: Callable[[PictureUnreadable], None]) -> Pictures:
    from app.vision.sources import open_source

    return open_source(source, on_problem=on_problem)


def make_finder() -> Finder:
    """A detector of one's own; raises ModelMissing or ModelWrong."""
    from app.vision.detect import Finder as MediaPipeFinder

    return MediaPipeFinder()


def make_recogniser() -> Recogniser:
    """A recogniser of one's own; raises ModelMissing or ModelWrong."""
    from app.vision.faceprint import Recogniser as SFace

    return SFace()
