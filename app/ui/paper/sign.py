"""The notice for the door: a camera is in use here, what it does, that nothing is recorded, and whom to ask."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.ui.paper.flow import Piece, height_of, space
from app.ui.paper.ink import Hand, Style, Tag
from app.ui.paper.masthead import name_row
from app.ui.paper.paper import Paper, Size, flowing
from app.ui.paper.parts import blanks, blanks_beside, paragraph

_SIZES = (1.08, 1.04, 1.0, 0.96, 0.92, 0.88, 0.84, 0.8)
"""Everything is as large as one page allows; the last one if none does."""
_CAMERA_TALL = 96.0


@dataclass(frozen=True, slots=True)
class _Types:
    shout: Style
    about: Style
    head: Style
    text: Style
    ask: Style


def camera_notice(language: str, size: Size) -> Paper:
    """One page for the door, in the language in force, which has this code. No lesson is needed for it."""
    tries = (_pieces(size, _types(times)) for times in _SIZES)
    pieces = next((one for one in tries if height_of(one) <= size.room), None) or _pieces(size, _types(_SIZES[-1]))
    rest = max(size.room - height_of(pieces), 0)
    filled = [*pieces[:-_ASKED], space(rest), *pieces[-_ASKED:]]
    return flowing(f"camera-notice-{language}", _title(), language, size, filled, "")


def _pieces(size: Size, types: _Types) -> list[Piece]:
    wide = size.measure
    kind = QCoreApplication.translate("Paper", "Notice")
    about = QCoreApplication.translate(
        "Paper", "For a lesson or an exhibit about facial recognition, with the app False Match."
    )
    pieces = [name_row(kind, wide), space(20), Piece(_CAMERA_TALL, _draw_camera), space(12)]
    pieces += [*paragraph(_title(), types.shout, wide, Tag("H1")), space(4)]
    pieces += [*paragraph(about, types.about, wide), space(14)]
    for head, words in _says():
        pieces += [*paragraph(head, types.head, wide, Tag("H2")), *paragraph(words, types.text, wide), space(12)]
    return [*pieces, *_whom_to_ask(wide, types.ask)]


def _types(times: float) -> _Types:
    points = ((44, 48, 700), (17, 24, 400), (19, 24, 700), (15.5, 21.5, 400), (14, 20, 700))
    return _Types(*(Style(size * times, leading * times, weight) for size, leading, weight in points))


def _title() -> str:
    return QCoreApplication.translate("Paper", "A camera is in use here")


def _says() -> tuple[tuple[str, str], ...]:
    return (
        (
            QCoreApplication.translate("Paper", "What it does"),
            QCoreApplication.translate(
                "Paper", "It finds faces in the picture and draws a box around each, on this computer alone."
            ),
        ),
        (
            QCoreApplication.translate("Paper", "It asks before it compares"),
            QCoreApplication.translate(
                "Paper",
                "A face is compared only after that person has said yes on the screen, and only with people who do "
                "not exist.",
            ),
        ),
        (
            QCoreApplication.translate("Paper", "Nothing is recorded"),
            QCoreApplication.translate(
                "Paper",
                "No picture, no sound and nothing measured from a face is saved or sent. When the camera stops, all "
                "of it is wiped.",
            ),
        ),
        (
            QCoreApplication.translate("Paper", "You may say no"),
            QCoreApplication.translate(
                "Paper",
                "Stay out of the picture, or ask for the camera to be turned off. Everything works without it, with "
                "made-up visitors.",
            ),
        ),
    )


def _whom_to_ask(width: float, style: Style) -> list[Piece]:
    """Three rows to fill in."""
    ask = QCoreApplication.translate("Paper", "Questions? Ask")
    where = QCoreApplication.translate("Paper", "Where to find them")
    since = QCoreApplication.translate("Paper", "In use from")
    until = QCoreApplication.translate("Paper", "to")
    return [*blanks((ask, where), style, width, 34), *blanks_beside(((since, 3.0), (until, 2.0)), style, width, 34)]


_ASKED = 3
"""The last rows stand at the foot of the page."""


def _draw_camera(hand: Hand, left: float, top: float) -> None:
    """A camera in outline: a body, a lens in it, a light that is on."""
    thick, body = 5.0, _CAMERA_TALL - 21
    hand.box(left + 3, top + 18, 130, body, thick)
    hand.box(left + 44, top + 3, 48, 15, thick)
    for radius in (25, 9):
        hand.ring((left + 68, top + 18 + body / 2), radius, thick)
    hand.rule(left + 112, top + 34, left + 122, top + 34, 10)
