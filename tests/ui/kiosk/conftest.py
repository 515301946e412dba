"""A kiosk with its real rooms on a session that only remembers what it was asked, and a clock turned by hand."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest

from app.live.consent import Standing
from app.live.measure import Stats
from app.live.seen import Seen
from app.model.kiosk_rules import KioskRules
from app.model.pin import sealed
from app.model.policy import load_policy
from app.model.settings import Settings
from app.model.types import Box, Face, Frame, Source, SourceKind
from app.model.visit import Step
from app.ui.kiosk.host import Kiosk
from app.ui.lab import VISITOR_ANY, Lab
from app.ui.makers import Makers
from app.ui.shipped import load_shipped
from app.ui.theme import Theme
from tests.fakes import FakeClock
from tests.ui.house import settle

CAMERA = Source(SourceKind.CAMERA, "0")
PIN = "2468"


class Session(QObject):
    """A live session that only remembers what it was asked."""

    seen = Signal(object)
    compared = Signal(object)
    trouble = Signal(object)
    standing_changed = Signal(object)
    stopped = Signal(object)

    def __init__(self):
        super().__init__()
        self.asked, self.running, self.stats, self.standing = [], False, Stats(), None

    def start(self, source):
        self.asked.append(("start", source))
        self.running = True

    def stop(self):
        self.asked.append(("stop", None))
        self.running, self.standing = False, None

    def grant(self):
        self.asked.append(("grant", None))
        return True

    def withdraw(self):
        self.asked.append(("withdraw", None))

    def want_comparing(self, on):
        self.asked.append(("want", on))

    def choose(self, x, y):
        pass

    def note_shown(self, seen):
        pass

    def show(self, source, standing):
        """One picture with one face arrives."""
        self.standing = standing
        points = np.array([[10, 10], [20, 10], [15, 15], [15, 20], [5, 12], [25, 12]], np.float32)
        face = Face(Box(5, 5, 20, 22), points, 0.9)
        frame = Frame(1, 0.0, np.full((48, 64, 3), 90, np.uint8), source)
        self.seen.emit(Seen(frame, (face,), 0, 1, standing, None, 1.0, 0.0))


@pytest.fixture(scope="session")
def shipped(qapp):
    return load_shipped()


class Exhibit:
    """A kiosk, the hands that use it, and what it asked of the session."""

    def __init__(self, shipped, language, folder, *, compares=False, pin=None, settings=None, size=(1080, 1920)):
        path = Path(folder) / "policy.toml"
        path.write_text(f"[kiosk]\ncompare_live_faces = {str(compares).lower()}\n", encoding="utf-8")
        policy, problems = load_policy(path, Path("nowhere"))
        assert problems == ()
        self.shipped, self.language = shipped, language
        self.clock, self.session, self.theme = FakeClock(), Session(), Theme()
        self.lab = Lab(self.session, shipped.visitors, shipped.name_of, VISITOR_ANY)  # type: ignore[arg-type]
        makers = Makers(
            theme=self.theme, gallery=shipped.gallery, visitors=shipped.visitors, populations=shipped.populations,
            shelf=shipped.shelf, camera_lock=policy.may_use_camera(), compare_lock=policy.compare_live, lab=self.lab,
            use_camera=_never, consent_given=_never, name_of=shipped.name_of, mirrored=lambda: True,
            threshold_now=lambda: 0.3,
        )  # fmt: skip
        self.kiosk = Kiosk(
            self.theme, language, self.lab, makers, policy, KioskRules(pin=sealed(pin) if pin else None),
            settings or Settings(language="en"), camera=CAMERA, clock=self.clock,
        )  # fmt: skip
        self.kiosk.open(size)
        settle()

    def wait(self, seconds):
        """Let time pass, and let the kiosk look at its clock."""
        self.clock.now += seconds
        self.kiosk.tick()
        settle()

    def click(self, widget):
        """Press `widget` as a finger does: on the window, at that place."""
        at = widget.mapTo(self.kiosk, QPoint(widget.width() // 2, widget.height() // 2))
        assert self.kiosk.rect().contains(at), f"{widget.accessibleName()!r} is out of reach"
        QTest.mouseClick(self.kiosk.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        settle()

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Press a key on the window."""
        QTest.keyClick(self.kiosk.windowHandle(), key, modifiers)
        settle()

    def reach(self, step):
        """Go there as a visitor who uses no camera."""
        self.click(self.kiosk.stages.attract)
        if step is not Step.LANGUAGE:
            self.click(self.kiosk.stages.languages.buttons["en"])
        for _ in range(8):
            if self.kiosk.step is step:
                return
            self.click(self.kiosk.frame.onward)
        raise AssertionError(f"{step} was never reached")

    def show_camera(self, standing=Standing.NOT_ASKED):
        """The visitor has turned the camera on, and a picture of them arrives."""
        self.session.show(CAMERA, standing)
        settle()

    @property
    def started(self):
        """What was looked at, first one first."""
        return [what for word, what in self.session.asked if word == "start"]


def _never(*_arguments):
    raise AssertionError("the kiosk answers this itself")


@pytest.fixture
def make_exhibit(shipped, language, tmp_path, qtbot):
    made = []

    def build(**wishes):
        exhibit = Exhibit(shipped, language, tmp_path, **wishes)
        made.append(exhibit)
        return exhibit

    yield build
    for exhibit in made:
        exhibit.kiosk.shut()
        exhibit.kiosk.close()
        exhibit.kiosk.deleteLater()


@pytest.fixture
def exhibit(make_exhibit):
    return make_exhibit()
