"""Where pictures come from: a camera, a clip, a folder or a rendered visitor, all alike to their reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.model.errors import PictureUnreadable, SourceUnknown
from app.model.types import Pixels, Source, SourceKind
from app.vision.clip import Clip
from app.vision.folder import Folder
from app.vision.visitor import visitor_clip, visitor_names
from app.vision.webcam import Webcam

__all__ = ["Pictures", "open_source", "parse_source", "visitor_names"]

_FORMS = "camera:N, clip:PATH, folder:PATH or visitor:NAME"


class Pictures(Protocol):
    """An open source of pictures. One thread reads; any thread may close."""

    def read(self) -> Pixels | None:
        """The next picture when it is due: RGB (h, w, 3), read-only. None once closed. Raises AppError."""

    def close(self) -> None:
        """End a waiting read and let go of the device or file; safe twice."""


def parse_source(text: str) -> Source:
    """The source that `text` names, such as "camera:0" or "visitor:any"; raises SourceUnknown.

    Nothing is opened and no file is looked at.
    """
    kind, colon, name = text.strip().partition(":")
    if not colon or not name or kind not in {known.value for known in SourceKind}:
        raise SourceUnknown(f"{text!r} is no source. Sources: {_FORMS}")
    if kind == SourceKind.CAMERA.value and not (name.isascii() and name.isdigit() and len(name) <= 4):
        raise SourceUnknown(f"{text!r} is no source: a camera has a number, such as camera:0")
    return Source(SourceKind(kind), name)


def open_source(source: Source, *, on_problem: Callable[[PictureUnreadable], None] | None = None) -> Pictures:
    """Open `source`. A camera is turned on by this.

    Raises CameraError, ClipUnreadable, FolderEmpty or SourceUnknown. `on_problem` hears, in the reading thread, of
    each picture in a folder that is left out.
    """
    match source.kind:
        case SourceKind.CAMERA:
            return Webcam(int(source.name))
        case SourceKind.CLIP:
            return Clip(Path(source.name))
        case SourceKind.FOLDER:
            return Folder(Path(source.name), on_problem=on_problem)
        case SourceKind.VISITOR:
            return Clip(visitor_clip(source.name))
