"""The kiosk as it stands in a museum: touched on its window, with the real models, wiped between two visitors."""

import gc
import time
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, qInstallMessageHandler
from PySide6.QtTest import QTest

import app.main
from app.files import written
from app.live.consent import Standing
from app.live.seen import Compared
from app.model.pin import sealed
from app.model.types import SourceKind
from app.model.visit import Step
from app.ui.kiosk import program
from app.ui.kiosk.host import Kiosk
from tests.journeys import films
from tests.journeys.conftest import _note_qt
from tests.journeys.guide import WAIT
from tests.journeys.test_cameras import Socket

PIN = "97531"


class Visitor:
    """Somebody with a finger and patience, in front of the kiosk that main() runs."""

    def __init__(self, kiosk, qtbot, clock):
        self.kiosk, self.qtbot, self.clock = kiosk, qtbot, clock
        self.frame, self.stages, self.lab = kiosk.frame, kiosk.stages, kiosk.lab
        self.seen, self.standings = None, set()
        self.before = _compared()
        kiosk.lab.showed.connect(self._note)

    def _note(self, seen):
        self.seen = seen
        self.standings.add(seen.standing)

    def until(self, true):
        """Let the kiosk run until `true()`."""
        self.qtbot.waitUntil(lambda: bool(true()), timeout=WAIT)

    def touch(self, widget):
        """Press the middle of `widget`, on the window, once it has come to rest there."""
        places = [QPoint(-1, -1)]

        def rests():
            places.append(widget.mapTo(self.kiosk, QPoint(widget.width() // 2, widget.height() // 2)))
            return widget.isVisible() and places[-1] == places[-2]

        self.until(rests)
        at = places[-1]
        assert self.kiosk.rect().contains(at), f"{widget.accessibleName()!r} is out of reach"
        QTest.mouseClick(self.kiosk.windowHandle(), Qt.MouseButton.LeftButton, pos=at)

    def onward(self, step):
        """Press the one next step, which leads to `step`."""
        self.touch(self.frame.onward)
        self.until(lambda: self.kiosk.step is step)

    def begin(self, language="en"):
        """From the first page into Look, where a made-up visitor is looked at."""
        self.until(lambda: self.kiosk.step is Step.ATTRACT)
        self.touch(self.stages.attract)
        self.touch(self.stages.languages.buttons[language])
        self.until(lambda: self.kiosk.step is Step.NOTICE)
        assert not self.lab.session.running
        self.onward(Step.LOOK)
        self.until(lambda: self.kind is SourceKind.VISITOR)

    def turn_camera_on(self):
        """Say yes to the camera, and wait until it sees a face."""
        self.touch(self.stages.look.asking.turn_on)
        self.until(lambda: self.kind not in (None, SourceKind.VISITOR) and self._followed())

    def _followed(self):
        return self.seen is not None and self.seen.chosen is not None

    def pass_time(self, seconds):
        """Nobody touches anything for so long."""
        self.clock.add(seconds)
        self.kiosk.tick()

    def step(self):
        """Where the kiosk stands."""
        return self.kiosk.step

    @property
    def kind(self):
        """Where the newest picture came from."""
        return None if self.seen is None else self.seen.frame.source.kind

    @property
    def wall(self):
        """The wall of the Threshold room."""
        return self.stages.threshold.room.wall

    def compared_kept(self):
        """Every comparison of this run that is still in this process's memory."""
        others = {id(thing) for thing in self.before}
        return [thing for thing in _compared() if id(thing) not in others]

    def staff_leave(self):
        """Ctrl+Shift+Q, and the PIN on the keypad."""
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.kiosk.windowHandle(), Qt.Key.Key_Q, held)
        for digit in PIN:
            self.touch(next(key for key in self.kiosk.pad.keys if key.text() == digit))
        self.touch(self.kiosk.pad.enter)


def _compared():
    gc.collect()
    return [thing for thing in gc.get_objects() if isinstance(thing, Compared)]


class Clock:
    """The real one, and what a test adds to it."""

    def __init__(self):
        self.added = 0.0

    def __call__(self):
        return time.monotonic() + self.added

    def add(self, seconds):
        self.added += seconds


@pytest.fixture
def museum(qapp, qtbot, monkeypatch, tmp_path, settings_dir, grumbles):
    """museum(script, *switches, compares=False): the kiosk in a museum with that policy. Returns main's exit code."""
    monkeypatch.setattr("app.ui.run.make_application", lambda: qapp)
    monkeypatch.setattr("app.switches._system_dir", lambda: tmp_path / "etc")
    settings_dir.mkdir(exist_ok=True)

    def go(script, *switches, compares=False):
        lines = ["[kiosk]", f'pin = "{sealed(PIN)}"', f"compare_live_faces = {str(compares).lower()}"]
        (settings_dir / "policy.toml").write_text("\n".join(lines), encoding="utf-8")
        clock, born = Clock(), []
        problems: list[BaseException] = []
        whole = Kiosk

        class Led(program.KioskProgram):
            def run(self):
                born.append(self)
                QTimer.singleShot(0, self, self.play)
                return super().run()

            def play(self):
                with _noting(problems):
                    script(Visitor(self.window, qtbot, clock))
                self.window.leave()

        with monkeypatch.context() as patched:
            patched.setattr(program, "KioskProgram", Led)
            patched.setattr(program, "Kiosk", lambda *parts, **named: whole(*parts, **named, clock=clock))
            code = app.main.main(
                ["--kiosk", "--size", "1080x1900", "--language", "en", *switches, "--settings-dir", str(settings_dir)]
            )
        qInstallMessageHandler(lambda kind, _where, text: _note_qt(kind, text, grumbles))
        QCoreApplication.removePostedEvents(qapp, QEvent.Type.Quit)
        over = born.pop()
        over.language.choose("en")
        over.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for problem in problems:
            raise problem
        return code

    yield go
    gc.collect()  # as in conftest.walk


@contextmanager
def _noting(problems):
    try:
        yield
    except BaseException as problem:  # noqa: BLE001 - raised again once the kiosk has ended
        problems.append(problem)


def _film(tmp_path, visitor):
    return f"clip:{films.write(tmp_path / 'visitor.mp4', films.moving(visitor, 400))}"


def test_a_visitor_who_says_yes_sees_the_wall_and_a_receipt_and_leaves_nothing(museum, prints, tmp_path):
    before = written()

    def script(visitor):
        visitor.begin()
        visitor.turn_camera_on()
        assert prints.made == 0
        visitor.onward(Step.OPT_IN)
        visitor.touch(visitor.stages.opt_in.asking.yes)
        visitor.until(lambda: visitor.kiosk.step is Step.THRESHOLD and visitor.wall is not None)
        assert visitor.seen.standing is Standing.GRANTED
        assert visitor.stages.threshold.room.visitor is None
        visitor.onward(Step.SCALE)
        visitor.onward(Step.RECEIPT)
        receipt = visitor.stages.receipt
        visitor.until(lambda: receipt.slip.isVisible())
        rows = dict(receipt.slip.facts.rows)
        assert int(rows["Faceprints made"].replace(",", "")) > 0
        assert rows["Faceprints held now"] == "0"
        assert rows["Pictures saved"] == "0"
        assert receipt.slip.title.text() == "Gone."
        visitor.onward(Step.ATTRACT)
        visitor.seen = None
        assert visitor.compared_kept() == []
        visitor.staff_leave()

    assert museum(script, "--source", _film(tmp_path, films.SECOND), compares=True) == 0
    assert written() == before


def test_without_a_policy_a_made_up_visitor_is_compared_and_nobody_else_ever_is(museum, prints, tmp_path):
    def script(visitor):
        visitor.begin()
        visitor.turn_camera_on()
        visitor.onward(Step.OPT_IN)
        visitor.until(lambda: "not compared here" in visitor.stages.opt_in.told.title.text())
        assert prints.asked == 0
        visitor.onward(Step.THRESHOLD)
        visitor.until(lambda: visitor.wall is not None)
        assert visitor.kind is SourceKind.VISITOR
        assert visitor.stages.threshold.room.visitor
        assert Standing.GRANTED not in visitor.standings
        assert Standing.LOCKED in visitor.standings

    assert museum(script, "--source", _film(tmp_path, films.SECOND)) == 0


def test_a_visitor_who_walks_away_is_asked_for_and_then_wiped(museum, prints, tmp_path):
    def script(visitor):
        visitor.begin("es")
        visitor.turn_camera_on()
        visitor.onward(Step.OPT_IN)
        visitor.touch(visitor.stages.opt_in.asking.yes)
        visitor.until(lambda: visitor.wall is not None)
        visitor.pass_time(45)
        visitor.until(visitor.kiosk.still.isVisible)
        visitor.touch(visitor.kiosk.still.here)
        visitor.until(lambda: not visitor.kiosk.still.isVisible())
        assert visitor.step() is Step.THRESHOLD
        visitor.pass_time(45)
        visitor.until(visitor.kiosk.still.isVisible)
        visitor.pass_time(16)
        assert visitor.step() is Step.ATTRACT
        assert visitor.kiosk.language.code == "en"
        visitor.until(lambda: visitor.lab.session._joining is None)
        assert visitor.wall is None
        visitor.seen = None
        assert visitor.compared_kept() == []
        visitor.begin()  # the next one
        assert visitor.standings >= {Standing.NOBODY_TO_ASK, Standing.GRANTED}
        assert visitor.seen.standing is Standing.NOBODY_TO_ASK

    assert museum(script, "--source", _film(tmp_path, films.SECOND), compares=True) == 0


def test_a_camera_that_is_pulled_out_comes_back_by_itself_and_asks_again(museum, prints, cameras):
    socket = Socket(films.moving(films.SECOND, 60))
    cameras(socket.webcam)

    def script(visitor):
        visitor.begin()
        assert socket.opened == 0
        visitor.turn_camera_on()
        visitor.onward(Step.OPT_IN)
        visitor.touch(visitor.stages.opt_in.asking.yes)
        visitor.until(lambda: visitor.wall is not None)
        socket.pulled.set()
        visitor.until(lambda: visitor.kind is SourceKind.VISITOR)
        assert visitor.frame.trouble.text().endswith("(K6)")
        assert not visitor.frame.camera.on
        visitor.until(lambda: visitor.wall is not None)
        socket.pulled.clear()
        visitor.until(lambda: visitor.kind is SourceKind.CAMERA)
        assert not visitor.frame.trouble.isVisible()
        assert visitor.frame.camera.on
        visitor.until(lambda: visitor.seen.standing in (Standing.NOT_ASKED, Standing.ENDED))
        visitor.until(lambda: visitor.wall is None)

    assert museum(script, compares=True) == 0


def test_a_camera_that_is_not_there_is_told_calmly_and_the_visit_goes_on(museum):
    def script(visitor):
        visitor.begin()
        visitor.touch(visitor.stages.look.asking.turn_on)
        visitor.until(visitor.frame.trouble.isVisible)
        assert visitor.frame.trouble.text().endswith("(K1)")
        visitor.until(lambda: visitor.kind is SourceKind.VISITOR)
        assert not visitor.frame.camera.on
        visitor.onward(Step.THRESHOLD)
        visitor.until(lambda: visitor.wall is not None)

    assert museum(script) == 0
