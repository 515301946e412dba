"""The shell with every page, and pictures to show it; nothing live runs."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent

from app.live.consent import Standing
from app.live.seen import Receipt, Seen
from app.model.policy import Lock, Reason, load_policy
from app.model.settings import Settings
from app.model.types import Box, Face, Frame, Source, SourceKind
from app.ui.language import Language
from app.ui.look.page import Look
from app.ui.pages.about import AboutPage
from app.ui.pages.help import HelpPage
from app.ui.pages.home import Home, LessonCard
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Theme
from app.ui.window import MainWindow

PAGES = ("home", "look", "settings", "about", "help", "menu", "receipt")
POLICY_FILE = Path("etc") / "policy.toml"
RECEIPT = Receipt(1834, 2, 512, 0, 0, 102.0, Source(SourceKind.CAMERA, "0"))


def lock(key, *, allowed=False, reason=Reason.POLICY, where=POLICY_FILE):
    """A lock as a policy file sets it."""
    return Lock(key, allowed, None if allowed else where, Reason.DEFAULT if allowed else reason)


def settle():
    """Let every layout and every posted event have its turn."""
    for _ in range(8):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.processEvents()


class Shell:
    """A window with all pages; `shell.window`, `shell.look` and so on."""

    def __init__(self, settings=None, *, camera=True, compare=True):
        self.theme, self.language = Theme(), Language("en")
        self.settings = settings or Settings(language="en")
        self.window = MainWindow(self.theme, self.language, self.settings)
        nowhere = Path("nowhere")
        self.policy, _ = load_policy(nowhere, nowhere)
        self.home = Home(self.theme, self.language.other_name)
        self.home.language_pressed.connect(self.window.toggle_language)
        self.home.show_lessons(
            [LessonCard("the-wrong-man", 5, "The wrong man", 45, "How does a list become an arrest?")]
        )
        self.look = Look(
            self.theme, lock("camera.allowed", allowed=camera), lock("compare.live_faces", allowed=compare)
        )
        self.settings_page = SettingsPage(self.theme, self.settings, "en")
        pages = {"home": self.home, "look": self.look, "settings": self.settings_page}
        pages |= {"about": AboutPage(self.theme, self.policy), "help": HelpPage(self.theme)}
        for name, page in pages.items():
            self.window.add_page(name, page)
        self.window.leaving.show_receipt(RECEIPT)

    def show(self, page, width=1280, height=800):
        """Show `page` in a window of this size, all laid out."""
        self.window.resize(width, height)
        self.window.go(page)
        self.window.show()
        settle()


def face(left, top=100, size=120, confidence=0.94):
    """A face there, with six points in it."""
    places = [(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.5, 0.8), (0.1, 0.45), (0.9, 0.45)]
    points = np.array([(left + x * size, top + y * size) for x, y in places], dtype=np.float32)
    return Face(Box(left, top, size, size), points, confidence)


def seen(*faces, kind=SourceKind.VISITOR, standing=Standing.NOBODY_TO_ASK, chosen=0, ended=None, pixels=None):
    """One analysed picture of 640×480 pixels."""
    pixels = np.full((480, 640, 3), 130, dtype=np.uint8) if pixels is None else pixels
    place = chosen if faces else None
    return Seen(Frame(1, 0.0, pixels, Source(kind, "amara")), faces, place, 1, standing, ended, 4.0, 0.0)
