"""Every problem the app expects, by name. Words for people live in app/ui/messages.py."""

from __future__ import annotations

from pathlib import Path


class AppError(Exception):
    """A problem with a name, which app.ui.messages can put into plain words."""


class CameraError(AppError):
    """Something is wrong with camera `index`."""

    def __init__(self, index: int) -> None:
        super().__init__(f"{type(self).__name__}: camera {index}")
        self.index = index


class CameraMissing(CameraError):
    """No such camera is plugged in."""


class CameraBusy(CameraError):
    """The camera is there, but another program holds it."""


class CameraDenied(CameraError):
    """The system does not let us use the camera."""


class CameraSilent(CameraError):
    """The camera opened but sends no pictures."""


class CameraBlack(CameraError):
    """The camera sends pictures, all of them black: a lid or a switch."""


class CameraLost(CameraError):
    """The camera was working and is gone: pulled out, or asleep."""


class FileProblem(AppError):
    """`path` cannot be used; `problem` says why in a few plain words."""

    def __init__(self, path: Path | str, problem: str, line: int | None = None) -> None:
        where = f"{path}:{line}" if line else f"{path}"
        super().__init__(f"{where}: {problem}")
        self.path, self.problem, self.line = Path(path), problem, line


class SourceUnknown(AppError):
    """The text is not a source we know: camera:N, clip:PATH, folder:PATH, visitor:NAME."""


class ClipUnreadable(FileProblem):
    """A video file that does not open or holds no pictures."""


class FolderEmpty(FileProblem):
    """A folder without one readable picture."""


class PictureUnreadable(FileProblem):
    """One picture of a folder; it is left out and the rest goes on."""


class ModelMissing(FileProblem):
    """A model file is not where it should be."""


class ModelWrong(FileProblem):
    """A model file is not the one we measured: its SHA-256 differs. It is not used."""


class GalleryBroken(FileProblem):
    """The gallery's pictures, card or faceprints cannot be read."""


class CalibrationBroken(FileProblem):
    """The measured curves cannot be read."""


class SettingsBroken(FileProblem):
    """A settings file, or one value in it, cannot be used; the default is."""


class PolicyBroken(FileProblem):
    """A policy file cannot be read. What it may have locked stays locked."""


class LessonInvalid(FileProblem):
    """A lesson breaks a rule; `line` says where and `problem` how to mend it."""


class PolicyLocked(AppError):
    """A policy forbids this; `lock` is its key and `path` the file that says so."""

    def __init__(self, lock: str, path: Path | None) -> None:
        super().__init__(f"{lock} is locked by {path or 'the default for this mode'}")
        self.lock, self.path = lock, path
