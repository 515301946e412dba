"""One page for whoever must decide: what the app does and does not do, and how to check each sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app import __version__
from app.ui.paper.flow import Piece, height_of, space
from app.ui.paper.ink import Style, Tag
from app.ui.paper.masthead import foot, name_row
from app.ui.paper.paper import Paper, Size, flowing
from app.ui.paper.parts import blanks_beside, cell, paragraph, table

_TITLE = Style(19, 23, 700)
_SHARES = (0.57, 0.43)
_SIZES = (10.4, 10.0, 9.6, 9.2, 8.8, 8.5)
"""Type is as large as one page allows, in points; the last one if none does."""
_POLICY_FILES = (
    "Linux: /etc/falsematch/policy.toml",
    "macOS: /Library/Application Support/falsematch/policy.toml",
    "Windows: %PROGRAMDATA%\\falsematch\\policy.toml",
)


def counsel_page(language: str, size: Size) -> Paper:
    """One page for a district's or a museum's counsel, in the language in force, which has this code."""
    kind = QCoreApplication.translate("Paper", "For counsel")
    tries = (_pieces(kind, points, size.measure) for points in _SIZES)
    pieces = next((one for one in tries if height_of(one) <= size.room), None)
    pieces = pieces or _pieces(kind, _SIZES[-1], size.measure)
    small = foot("False Match", __version__, kind)
    return flowing(f"for-counsel-{language}", f"False Match: {kind}", language, size, pieces, small)


def _pieces(kind: str, points: float, wide: float) -> list[Piece]:
    text = Style(points, points * 1.32)
    title = QCoreApplication.translate("Paper", "What this app does, and how to check it")
    pieces = [name_row(kind, wide), space(8), *paragraph(title, _TITLE, wide, Tag("H1")), space(3)]
    pieces += [*paragraph(_intro(), text, wide), space(5)]
    head = (
        QCoreApplication.translate("Paper", "What it does and does not do"),
        QCoreApplication.translate("Paper", "How to check it"),
    )
    rows = [[cell(says, text), cell(check, text)] for says, check in _promises()]
    pieces += table([cell(one, text.bold()) for one in head], rows, [wide * share for share in _SHARES])
    for name, words in _rest():
        pieces += [space(7), *paragraph(name, Style(points * 1.2, points * 1.6, 700), wide, Tag("H2"))]
        pieces += [space(1), *paragraph(words.replace("§ ", "§\u00a0"), text, wide)]
        if name == _lock_title():
            pieces += [piece for one in _POLICY_FILES for piece in paragraph(one, text, wide)]
    return [*pieces, *_decision(wide, text)]


def _lock_title() -> str:
    return QCoreApplication.translate("Paper", "How to lock it")


def _intro() -> str:
    return QCoreApplication.translate(
        "Paper",
        "False Match is a desktop app that teaches how facial recognition works and whom it can hurt. This page is for "
        "whoever must decide whether it may be used. Files named here are in the app’s source code. It is not legal "
        "advice.",
    )


def _promises() -> tuple[tuple[str, str], ...]:
    return (
        (
            QCoreApplication.translate(
                "Paper",
                "Nothing leaves the computer. The app opens no internet connection. On Linux it also tells the system "
                "to refuse it one; macOS and Windows have no such means.",
            ),
            QCoreApplication.translate(
                "Paper",
                "Unplug the network: everything works. On Linux: strace -f -e trace=network. "
                "A test does the same: tests/proofs.",
            ),
        ),
        (
            QCoreApplication.translate(
                "Paper",
                "Nothing stays. The app writes no picture, crop or faceprint of a real person to a disk, and opens no "
                "microphone. It writes its settings, and what somebody asks it to make, such as this page.",
            ),
            QCoreApplication.translate(
                "Paper",
                "The same test watches every file that is opened. Stop a visit: a receipt counts what was seen. "
                "app/files.py is the one place that writes files.",
            ),
        ),
        (
            QCoreApplication.translate(
                "Paper",
                "The camera is off until somebody turns it on, after a notice. Then the app only finds faces: a box "
                "and six points each, without knowing whose.",
            ),
            QCoreApplication.translate(
                "Paper",
                "The strip below every page says whether the camera is on. Lock it: allowed = false, under [camera].",
            ),
        ),
        (
            QCoreApplication.translate(
                "Paper",
                "A faceprint, 128 numbers, is made of a live face only after a second yes. It belongs to one face as "
                "long as that is in view, is held in memory only, and is wiped on stopping, leaving or walking away.",
            ),
            QCoreApplication.translate(
                "Paper",
                "Lock it: live_faces = false, under [compare]. Then no live face gets a faceprint. "
                "app/live/consent.py, tests/journeys.",
            ),
        ),
        (
            QCoreApplication.translate(
                "Paper",
                "A live face is compared only with people who do not exist, whose pictures a computer drew. So nobody "
                "can be identified with it. It never guesses an age.",
            ),
            QCoreApplication.translate("Paper", "assets/gallery/CARD.md says how each of them was made."),
        ),
        (
            QCoreApplication.translate(
                "Paper",
                "It works without a camera. With everything locked, each lesson and room uses made-up visitors. For "
                "teaching and exhibits, comparing live faces stays off until a policy file allows it.",
            ),
            QCoreApplication.translate(
                "Paper", "Lock both, start the app, and open a lesson. docs/policy.md has each lock."
            ),
        ),
    )


def _rest() -> tuple[tuple[str, str], ...]:
    return (
        (
            _lock_title(),
            QCoreApplication.translate(
                "Paper",
                "Both locks go into the policy file of this computer, which ordinary accounts should not be able to "
                "change. If it cannot be read, what it could have locked is locked. A policy binds this app, and not "
                "whoever can change the program’s own files.",
            ),
        ),
        (
            QCoreApplication.translate("Paper", "What we do not know, and what was never asked"),
            QCoreApplication.translate(
                "Paper",
                "The recogniser was trained on photos of people from the web, and the error rates were measured on "
                "news photos; nobody in either was asked. Those news photos show few children: the app does not know "
                "how often it is wrong about pupils. No breakdown of the recogniser’s errors by group was found. Not "
                "yet tried: a physical camera, macOS, Windows.",
            ),
        ),
        (
            QCoreApplication.translate("Paper", "Where the law may forbid it"),
            QCoreApplication.translate(
                "Paper",
                "In New York State schools may not buy or use facial recognition: order of the State Education "
                "Commissioner of 27 September 2023 under State Technology Law § 106-b. Check the current text. Other "
                "places have other laws on biometric data and on minors. Whether the app may be used with comparing "
                "locked is for you to decide.",
            ),
        ),
    )


def _decision(width: float, style: Style) -> list[Piece]:
    labels = (
        (QCoreApplication.translate("Paper", "Decision"), 5.0),
        (QCoreApplication.translate("Paper", "Name"), 3.5),
        (QCoreApplication.translate("Paper", "Date"), 2.5),
    )
    return blanks_beside(labels, style, width, 26)
