"""The one place where a named problem becomes plain words and one next step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.lessons.presets import PresetBroken
from app.live.seen import Notice, Trouble
from app.model import errors
from app.ui.paper.order import NothingToPrint


class Action(Enum):
    """What a message's button does."""

    TRY_AGAIN = "try_again"
    VISITOR = "visitor"
    ABOUT = "about"
    """Opens "Privacy and honesty", where the locks are listed."""


@dataclass(frozen=True, slots=True)
class Message:
    """What to tell the visitor: what happened, and one thing to do."""

    title: str
    next_step: str
    action: Action | None = None


def words(error: Exception) -> Message:
    """Plain words for `error`; what has no name of its own gets an honest fallback. No file contents, no trace."""
    match error:
        case errors.CameraError():
            return _camera(error)
        case errors.SourceUnknown() | errors.ClipUnreadable() | errors.FolderEmpty() | errors.PictureUnreadable():
            return _source(error)
        case errors.ModelMissing() | errors.ModelWrong() | errors.GalleryBroken() | errors.CalibrationBroken():
            return _shipped(error)
        case (
            errors.SettingsBroken()
            | errors.PolicyBroken()
            | errors.PolicyLocked()
            | errors.LessonInvalid()
            | NothingToPrint()
            | PresetBroken()
        ):
            return _rules(error)
        case _:
            return fallback()


def fallback() -> Message:
    """For a problem that has no name yet."""
    return Message(
        QCoreApplication.translate("Messages", "Something went wrong in this app"),
        QCoreApplication.translate(
            "Messages",
            "It is a mistake of ours, not yours. Carry on; if it comes back, close the app and start it again.",
        ),
    )


def action_words(action: Action) -> str:
    """The label of the button for `action`."""
    match action:
        case Action.TRY_AGAIN:
            return QCoreApplication.translate("Messages", "Try again")
        case Action.VISITOR:
            return QCoreApplication.translate("Messages", "Use a made-up visitor")
        case Action.ABOUT:
            return QCoreApplication.translate("Messages", "Show what is locked")


def _camera(error: errors.CameraError) -> Message:
    match error:
        case errors.CameraMissing():
            return Message(
                QCoreApplication.translate("Messages", "There is no such camera"),
                QCoreApplication.translate(
                    "Messages", "Plug one in, then press Try again. A made-up visitor stands in."
                ),
                Action.TRY_AGAIN,
            )
        case errors.CameraBusy():
            return Message(
                QCoreApplication.translate("Messages", "Another program is using the camera"),
                QCoreApplication.translate(
                    "Messages", "Close video calls and other camera apps, then press Try again."
                ),
                Action.TRY_AGAIN,
            )
        case errors.CameraDenied():
            return Message(
                QCoreApplication.translate("Messages", "This computer does not let the app use the camera"),
                QCoreApplication.translate(
                    "Messages", "Allow it in the system’s privacy settings, then press Try again. Or go on without."
                ),
                Action.TRY_AGAIN,
            )
        case errors.CameraSilent():
            return Message(
                QCoreApplication.translate("Messages", "The camera is on but sends no pictures"),
                QCoreApplication.translate("Messages", "Unplug it, plug it in again, and press Try again."),
                Action.TRY_AGAIN,
            )
        case errors.CameraBlack():
            return Message(
                QCoreApplication.translate("Messages", "The camera sees only black"),
                QCoreApplication.translate("Messages", "Look for a cover or a switch on the camera, and open it."),
                Action.VISITOR,
            )
        case errors.CameraLost():
            return Message(
                QCoreApplication.translate("Messages", "The camera cable is out"),
                QCoreApplication.translate(
                    "Messages", "Carrying on with a made-up visitor. Plug the camera in: it comes back by itself."
                ),
            )
        case _:
            return Message(
                QCoreApplication.translate("Messages", "Something is wrong with the camera"),
                QCoreApplication.translate("Messages", "Choose another camera in Settings, or use a made-up visitor."),
                Action.VISITOR,
            )


def _source(error: errors.AppError) -> Message:
    match error:
        case errors.ClipUnreadable(path=path):
            return Message(
                QCoreApplication.translate("Messages", "The video {file} cannot be played").format(file=path.name),
                QCoreApplication.translate("Messages", "Try another file; MP4, AVI and WebM files usually work."),
                Action.VISITOR,
            )
        case errors.FolderEmpty(path=path):
            return Message(
                QCoreApplication.translate("Messages", "The folder {file} holds no pictures").format(file=path.name),
                QCoreApplication.translate("Messages", "Choose a folder with JPEG or PNG pictures in it."),
                Action.VISITOR,
            )
        case errors.PictureUnreadable(path=path):
            return Message(
                QCoreApplication.translate("Messages", "The picture {file} cannot be read").format(file=path.name),
                QCoreApplication.translate("Messages", "It is left out; the others go on. There is nothing to do."),
            )
        case _:
            return Message(
                QCoreApplication.translate("Messages", "No such source of pictures"),
                QCoreApplication.translate(
                    "Messages", "Start the app with camera:0, clip:FILE, folder:FOLDER or visitor:any after --source."
                ),
                Action.VISITOR,
            )


def _shipped(error: errors.AppError) -> Message:
    match error:
        case errors.ModelMissing(path=path):
            return Message(
                QCoreApplication.translate("Messages", "The model {file} is missing").format(file=path.name),
                QCoreApplication.translate("Messages", "Install the app again: it comes with its models."),
            )
        case errors.ModelWrong(path=path):
            return Message(
                QCoreApplication.translate("Messages", "The model {file} is not the one we measured").format(
                    file=path.name
                ),
                QCoreApplication.translate("Messages", "It was not used. Install the app again to get the right one."),
            )
        case errors.GalleryBroken(path=path):
            return Message(
                QCoreApplication.translate("Messages", "The made-up crowd cannot be read ({file})").format(
                    file=path.name
                ),
                QCoreApplication.translate("Messages", "Install the app again: the crowd comes with it."),
            )
        case _:
            return Message(
                QCoreApplication.translate("Messages", "The measured curves cannot be read"),
                QCoreApplication.translate("Messages", "No rate is shown until the app is installed again."),
            )


def _rules(error: errors.AppError) -> Message:
    match error:
        case errors.SettingsBroken(path=path, line=line):
            return Message(
                QCoreApplication.translate("Messages", "A setting could not be used"),
                QCoreApplication.translate(
                    "Messages", "The usual value is used instead. Choose again in Settings to mend {file}."
                ).format(file=_place(path.name, line)),
            )
        case PresetBroken(path=path, line=line, problem=problem):
            return Message(
                QCoreApplication.translate("Messages", "The preset {file} cannot be used").format(
                    file=_place(path.name, line)
                ),
                QCoreApplication.translate("Messages", "It is left out, the others are there: {problem}").format(
                    problem=problem
                ),
            )
        case errors.PolicyBroken(path=path, line=line):
            return Message(
                QCoreApplication.translate("Messages", "A policy file cannot be read"),
                QCoreApplication.translate(
                    "Messages", "What it may have locked stays locked. Ask whoever looks after this computer: {path}"
                ).format(path=_place(path, line)),
                Action.ABOUT,
            )
        case NothingToPrint(path=path):
            return Message(
                QCoreApplication.translate("Messages", "The lesson has no {file}").format(file=path.name),
                QCoreApplication.translate("Messages", "This paper is made from it. The others can be printed."),
            )
        case errors.LessonInvalid(path=path, line=line):
            return Message(
                QCoreApplication.translate("Messages", "The lesson {file} breaks a rule").format(
                    file=_place(path.name, line)
                ),
                QCoreApplication.translate(
                    "Messages", "It is not shown. Whoever wrote it can check it with the lesson tool."
                ),
            )
        case errors.PolicyLocked(lock=lock, path=path):
            return _locked(lock, path)
        case _:
            return fallback()


def _place(path: object, line: int | None) -> str:
    return f"{path}:{line}" if line else str(path)


def _locked(lock: str, path: object) -> Message:
    who = (
        QCoreApplication.translate("Messages", "The policy file {path} says so.").format(path=path)
        if path
        else QCoreApplication.translate("Messages", "It is off in this mode until a policy file allows it.")
    )
    if lock.startswith("camera"):
        title = QCoreApplication.translate("Messages", "The camera is locked off on this computer")
    else:
        title = QCoreApplication.translate("Messages", "Comparing live faces is locked off on this computer")
    step = QCoreApplication.translate("Messages", "A made-up visitor shows the same thing.")
    return Message(title, f"{who} {step}", Action.VISITOR)


def news(trouble: Trouble) -> Message | None:
    """Words for what the live session reports; None for what needs none."""
    if trouble.problem is not None:
        return words(trouble.problem)
    match trouble.notice:
        case Notice.STAND_IN:
            return Message(
                QCoreApplication.translate("Messages", "A made-up visitor stands in for the camera"),
                QCoreApplication.translate("Messages", "Nothing to do: the camera comes back by itself."),
            )
        case Notice.CAMERA_BACK:
            return Message(
                QCoreApplication.translate("Messages", "The camera is back"),
                QCoreApplication.translate(
                    "Messages", "It only looks for faces. It asks again before it compares one."
                ),
            )
        case Notice.READING_GALLERY:
            return Message(
                QCoreApplication.translate("Messages", "Reading the made-up crowd: {done} of {all}").format(
                    done=trouble.done, all=trouble.of
                ),
                QCoreApplication.translate(
                    "Messages", "The model is a new one, so the crowd is read again. Please wait."
                ),
            )
        case Notice.SOURCE_ENDED:
            return Message(
                QCoreApplication.translate("Messages", "The recording is over"),
                QCoreApplication.translate("Messages", "Start it again, or go on with a made-up visitor."),
                Action.VISITOR,
            )
        case _:
            return None
