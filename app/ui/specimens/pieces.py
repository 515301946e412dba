"""What tells, warns, lists and frames, in every state."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.live.consent import Standing
from app.live.seen import Receipt, Seen
from app.model.types import Box, Face, Frame, Source, SourceKind
from app.resources import asset
from app.ui.pages.handle import Handle
from app.ui.parts.banner import Banner
from app.ui.parts.base import Material
from app.ui.parts.button import Button, Kind
from app.ui.parts.facts import Facts
from app.ui.parts.known import Known
from app.ui.parts.live_view import LiveView
from app.ui.parts.nav import Nav
from app.ui.parts.receipt import ReceiptSlip
from app.ui.parts.status import Feed, Status
from app.ui.parts.wordmark import Wordmark
from app.ui.rooms import ROOMS
from app.ui.specimens.card import Card, Held, Shelf
from app.ui.specimens.controls import normal
from app.ui.theme import Role, Theme

translate = QCoreApplication.translate
_RECEIPT = Receipt(1834, 2, 512, 0, 0, 102.0, Source(SourceKind.CAMERA, "0"))
"""Invented counts."""


def messages(theme: Theme) -> Iterator[QWidget]:
    """A message as a box and as a bar, and the question that only consent has."""
    box = Banner(theme, icon="warning")
    box.say(_title(), _text(), _small())
    box.set_buttons([Button(theme, _again), Button(theme, _other)])
    bar = Banner(theme, icon="warning", bar=True)
    bar.say(_title(), _text())
    bar.set_buttons([Button(theme, _again)])
    consent = Banner(theme, material=Material.CONSENT, icon="diamond", role=Role.TITLE)
    consent.say(_ask(), _ask_text())
    consent.set_buttons([Button(theme, _yes, Kind.ON_CONSENT), Button(theme, _no, Kind.ON_CONSENT)])
    yield Shelf(theme, [Card(theme, normal, box, wide=460), Card(theme, normal, consent, wide=460)])
    yield bar


def papers(theme: Theme) -> Iterator[QWidget]:
    """A list of facts on both materials, a receipt, and a sheet that lies over a room."""
    for material in (Material.PAPER, Material.SCREEN):
        facts = Facts(theme, material=material)
        facts.show_rows([(_faces(), "2"), (_kept(), "0"), (_long_row(), "1,834")])
        yield Shelf(theme, [Card(theme, normal, facts, material, wide=420)], material)
    slip = ReceiptSlip(theme)
    slip.show_receipt(_RECEIPT)
    holder = QWidget()
    sheet = Known(theme, _how, lambda: [(Role.CONTROL, _text()), (Role.CONTROL, _small())], holder)
    yield Shelf(
        theme, [Card(theme, normal, slip, wide=420), Card(theme, normal, Held(theme, sheet, 460, 220), wide=460)]
    )


def views(theme: Theme) -> Iterator[QWidget]:
    """The live picture: none, nobody found, a face. The picture is plain grey: nobody is in it."""
    seen = (_seen(), _seen(_face()), _seen(_face(), standing=Standing.GRANTED))
    cards = [Card(theme, normal, Held(theme, LiveView(theme), 300, 225), Material.SCREEN)]
    for one in seen:
        view = LiveView(theme)
        view.show_seen(one)
        cards.append(Card(theme, normal, Held(theme, view, 300, 225), Material.SCREEN))
    yield Shelf(theme, cards, Material.SCREEN)


def frames(theme: Theme) -> Iterator[QWidget]:
    """The strips of the window in their states, the name, the line's handle, and the icons."""
    nav = Nav(theme, ROOMS, lambda: "Español")
    nav.set_current(ROOMS[2].name)
    yield nav
    for feed in Feed:
        status = Status(theme)
        status.show_feed(feed, "Amara")
        status.show_counts(2, 1 if feed is Feed.VISITOR else 0)
        yield status
    scene = QWidget()
    handle = Handle(theme, scene)
    cards = [Card(theme, normal, Wordmark(theme, 34)), Card(theme, normal, Held(theme, handle, 52, 64))]
    names = sorted(file.stem for file in asset("icons").glob("*.svg"))
    cards += [Card(theme, partial(str, name), Button(theme, str, Kind.PLAIN, icon=name)) for name in names]
    yield Shelf(theme, cards)


def _face() -> Face:
    places = [(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.5, 0.8), (0.1, 0.45), (0.9, 0.45)]
    points = np.array([(250 + x * 140, 150 + y * 140) for x, y in places], dtype=np.float32)
    return Face(Box(250, 150, 140, 140), points, 0.94)


def _seen(*faces: Face, standing: Standing = Standing.NOBODY_TO_ASK) -> Seen:
    grey = np.full((480, 640, 3), 96, dtype=np.uint8)
    source = Source(SourceKind.VISITOR, "nobody")
    return Seen(Frame(1, 0.0, grey, source), faces, 0 if faces else None, 1, standing, None, 4.0, 0.0)


def _title() -> str:
    return translate("Specimens", "The camera was unplugged")


def _text() -> str:
    return translate("Specimens", "A made-up visitor stands in. Plug it in again, and it goes on by itself.")


def _small() -> str:
    return translate("Specimens", "Nothing of the picture is left.")


def _again() -> str:
    return translate("Specimens", "Try again")


def _other() -> str:
    return translate("Specimens", "Stay with the made-up visitor")


def _ask() -> str:
    return translate("Specimens", "Compare your face?")


def _ask_text() -> str:
    return translate("Specimens", "Only with people who do not exist, and only while you are here.")


def _yes() -> str:
    return translate("Specimens", "Yes, compare me")


def _no() -> str:
    return translate("Specimens", "No, only look")


def _faces() -> str:
    return translate("Specimens", "Faces seen at once")


def _kept() -> str:
    return translate("Specimens", "Pictures kept")


def _long_row() -> str:
    return translate("Specimens", "Pictures that were looked at, one after the other, while somebody stood here")


def _how() -> str:
    return translate("Specimens", "How do we know?")
