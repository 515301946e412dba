"""The kiosk's words: in the language in force, and on the first page in both at once."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTranslator

from app.live.seen import Notice, Trouble
from app.model import errors
from app.resources import asset

translate = QCoreApplication.translate

QUESTION = QT_TRANSLATE_NOOP("Kiosk", "Which half\nis you?")
TOUCH = QT_TRANSLATE_NOOP("Kiosk", "Touch\nthe line")
CAMERA_OFF = QT_TRANSLATE_NOOP("Kiosk", "Camera off")
PROMISE = QT_TRANSLATE_NOOP("Kiosk", "It stays off until you say so.\nNobody in this picture exists.")


class Both:
    """English and Spanish side by side, whichever is in force."""

    def __init__(self) -> None:
        self._spanish = QTranslator()
        self._spanish.load(str(asset("translations", "falsematch_es.qm")))

    def __call__(self, english: str) -> tuple[str, str]:
        """`english` and its Spanish; twice the English where the catalogue lacks it."""
        return english, self._spanish.translate("Kiosk", english) or english


CODES: dict[type[Exception], str] = {
    errors.CameraMissing: "K1",
    errors.CameraBusy: "K2",
    errors.CameraDenied: "K3",
    errors.CameraSilent: "K4",
    errors.CameraBlack: "K5",
    errors.CameraLost: "K6",
    errors.PolicyLocked: "K7",
    errors.PolicyBroken: "K8",
}
"""What a technician looks up in docs/kiosk.md."""
OTHER = "K9"


def code(problem: Exception) -> str:
    """The technician's code for `problem`."""
    return next((short for kind, short in CODES.items() if isinstance(problem, kind)), OTHER)


def calm(problem: Exception, visitor: str) -> str:
    """`problem` for a visitor: what goes on instead, and nothing to mend. `visitor` is the made-up one's name or ''."""
    if isinstance(problem, errors.CameraError):
        if visitor:
            words = translate("Kiosk", "The camera has a rest. {name}, who does not exist, stands in.")
            said = words.format(name=visitor)
        else:
            said = translate("Kiosk", "The camera has a rest. Somebody who does not exist stands in.")
    elif isinstance(problem, errors.PolicyLocked):
        said = translate("Kiosk", "That is switched off here. Somebody who does not exist stands in.")
    else:
        said = translate("Kiosk", "Something small went wrong. You can go on, or start over.")
    return f"{said} ({code(problem)})"


def passing(trouble: Trouble) -> str:
    """News that needs no code; '' for what a visitor need not hear of."""
    if trouble.notice is Notice.READING_GALLERY:
        words = translate("Kiosk", "Getting ready: {done} of {all}")
        return words.format(done=trouble.done, all=trouble.of)
    return ""


def camera_line(*, on: bool) -> str:
    """The promise at the foot of every page."""
    first = translate("Kiosk", "Camera on.") if on else translate("Kiosk", "Camera off.")
    return f"{first} {promise()}"


def promise() -> str:
    """What walking away does."""
    return translate("Kiosk", "Nothing leaves. Nothing stays. Walk away and it is gone.")


def start_over() -> str:
    """Wipes the visit."""
    return translate("Kiosk", "Start over")


def larger() -> str:
    """The text size's button."""
    return translate("Kiosk", "Text size")


def onward() -> str:
    """The one next step."""
    return translate("Kiosk", "Next")


def begin() -> str:
    """After the notice."""
    return translate("Kiosk", "Begin")


def finish() -> str:
    """After the last room."""
    return translate("Kiosk", "Finish")


def done() -> str:
    """After the receipt."""
    return translate("Kiosk", "Done")


NEXTS = (begin, onward, finish, done)
"""All that the one next step is called."""


def notice_title() -> str:
    """Over the notice."""
    return translate("Kiosk", "Before you begin")


def notice_sentences(*, camera: bool, compares: bool) -> list[str]:
    """What will happen, in three sentences, by what this kiosk allows."""
    looks = (
        translate("Kiosk", "If you turn the camera on, a machine looks for faces in its picture.")
        if camera
        else translate("Kiosk", "A machine looks for faces in pictures of somebody who does not exist.")
    )
    asks = (
        translate("Kiosk", "It compares your face only if you say yes, and only with people who do not exist.")
        if camera and compares
        else translate("Kiosk", "Your face is compared with nobody here: somebody who does not exist stands in.")
    )
    stays = translate("Kiosk", "Nothing leaves this computer, and all of it is wiped when you walk away.")
    return [looks, asks, stays]


def sign() -> str:
    """Under the camera sign."""
    return translate("Kiosk", "Camera off\nuntil you say so")


def no_camera_sign() -> str:
    """Under the camera sign where a policy keeps it off."""
    return translate("Kiosk", "No camera\nis used here")


def nobody_asked(visitor: str, *, locked: bool) -> tuple[str, str]:
    """Title and text where there is no question: comparing is locked, or nobody real is in the picture."""
    if locked:
        title = translate("Kiosk", "Your face is not compared here")
        text = translate(
            "Kiosk", "In the next room, {name}, who does not exist, stands in for you. It works just the same."
        )
        if not visitor:
            text = translate(
                "Kiosk", "In the next room, somebody who does not exist stands in. It works just the same."
            )
    else:
        title = translate("Kiosk", "{name} does not exist, so there is nobody to ask")
        text = translate("Kiosk", "In the next room, {name} is compared with other people who do not exist.")
        if not visitor:
            title = translate("Kiosk", "This visitor does not exist, so there is nobody to ask")
            text = translate("Kiosk", "In the next room, the visitor is compared with other people who do not exist.")
    return title.format(name=visitor), text.format(name=visitor)


def receipt_text(*, looked: bool) -> str:
    """Over the slip."""
    if looked:
        return translate("Kiosk", "Only these counts are left of your visit, and they go now too.")
    return translate("Kiosk", "The camera stayed off the whole time. There was nothing of you to keep.")


def receipt_title() -> str:
    """The last page's headline."""
    return translate("Kiosk", "What is left of you here")


def still_there() -> str:
    """The idle clock's question."""
    return translate("Kiosk", "Still there?")


def wiped_in(seconds: int) -> str:
    """What happens if nobody answers."""
    return translate("Kiosk", "Nobody has touched the screen. All of this visit is wiped in {seconds} s.").format(
        seconds=seconds
    )


def here() -> str:
    """The answer."""
    return translate("Kiosk", "I am still here")


def pin_title() -> str:
    """Over the keypad."""
    return translate("Kiosk", "For staff: the PIN, to close this exhibit")


def pin_wrong() -> str:
    """After a wrong PIN."""
    return translate("Kiosk", "That is not it.")


def pin_wait(seconds: int) -> str:
    """After too many."""
    return translate("Kiosk", "Too many tries. Wait {seconds} s.").format(seconds=seconds)


def pin_digits(count: int) -> str:
    """For a screen reader: how much was typed."""
    return translate("Kiosk", "{count} digits typed").format(count=count)


def back() -> str:
    """Out of the keypad."""
    return translate("Kiosk", "Back to the exhibit")


def delete() -> str:
    """Takes back the last digit."""
    return translate("Kiosk", "Delete")


def enter() -> str:
    """Tries the PIN."""
    return translate("Kiosk", "Close")
