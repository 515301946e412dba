"""How we know what the tasks say: method, data, date, and what was not tried."""

from __future__ import annotations

from collections.abc import Sequence

from app.live.breaks import COVERS, GONE, HELD, SURE, TOGETHER, TURNS
from app.live.glimpse import MOST_TURN
from app.ui.look.words import translate
from app.ui.theme import Role


def know() -> str:
    """The way to the card."""
    return translate("Look", "How do we know?")


def known() -> Sequence[tuple[Role, str]]:
    """What the number at the box is; how each success is noticed, and how well that was tried."""
    return (
        (
            Role.CONTROL,
            translate(
                "Look",
                "The box, its six points and how face-like it is come from Google’s BlazeFace, which runs on this "
                "computer. How face-like tells how strongly that model takes it for a face. It says nothing about "
                "whose, and it is no probability: how many boxes with such a number hold a face was never counted "
                "here.",
            ),
        ),
        (
            Role.CONTROL,
            translate(
                "Look",
                "“Lost” is no face in any picture for {gone} seconds, after {held} seconds with one. “Dark” is half of "
                "the light there was, or less, measured on the pictures. Two faces are two boxes for {both} seconds.",
            ).format(gone=f"{GONE:.1f}", held=f"{HELD:.1f}", both=f"{TOGETHER:.1f}"),
        ),
        (
            Role.CONTROL,
            translate(
                "Look",
                "Turned or covered? Three pictures with the nose well off the middle between the eyes, while the face "
                "is at least {sure} as face-like as at its best: turned. Points straight until the end, well inside "
                "the picture: covered. Anything else: the machine says that it does not know, and asks you.",
            ).format(sure=f"{SURE:.1f}"),
        ),
        (
            Role.CONTROL,
            translate(
                "Look",
                "The turn is an estimate from three points. On eight rendered heads it follows up to about {degrees} "
                "degrees; further on the points land anywhere, so no angle is given for where it lost you. Of {tried} "
                "heads turned all the way round, {found} were found even from behind.",
            ).format(degrees=round(MOST_TURN), tried=sum(TURNS), found=TURNS.found),
        ),
        (
            Role.CONTROL,
            translate(
                "Look",
                "Tried in November 2026 on rendered visitors, {tried} times with a plain shape before the face: "
                "{right} were noticed as covered, {found} were never lost, {open} were left open, and {wrong} were "
                "called turned: those of a visitor who turns the head just then.",
            ).format(tried=sum(COVERS), right=COVERS.right, found=COVERS.found, open=COVERS.unsure, wrong=COVERS.wrong),
        ),
        (
            Role.SMALL,
            translate(
                "Look",
                "Not tried: real hands, glasses, scarves, very bright light. A hand that turns with the head may fool "
                "it. How face-like is the detector’s own number: it is no similarity, and it has no line.",
            ),
        ),
    )
