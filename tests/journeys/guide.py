"""Leads a test through the running app with nothing but keys, clicks and patience."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.live.consent import Standing
from app.live.seen import Compared, Receipt, Seen
from app.model.types import Box
from app.ui.parts.button import Button
from app.ui.parts.live_view import LiveView
from app.ui.program import Program

WAIT = 30_000
"""Milliseconds until a journey gives up; nothing takes that long even on a busy machine."""
WHOLE = 100_000
"""Milliseconds for a whole journey; then the event loop is ended by force."""
MOST_TABS = 80


class Guide:
    """The program that main() runs, and hands to use it with."""

    def __init__(self, program: Program, qtbot: Any) -> None:
        self.program, self.qtbot = program, qtbot
        self.window, self.lab, self.look = program.window, program.lab, program.pages.look
        self.page, self.room, self.status = program.pages.threshold, program.pages.threshold.room, program.window.status
        self.seen: Seen | None = None
        self.receipts: list[Receipt] = []
        self.messages: list[str] = []
        program.lab.showed.connect(self._note_seen)
        program.lab.receipt.connect(self.receipts.append)
        program.lab.trouble.connect(self._note_message)

    def _note_seen(self, seen: Seen) -> None:
        self.seen = seen

    def _note_message(self, _trouble: object) -> None:
        self.messages.append(self.message)

    # -- looking -----------------------------------------------------------------------------------

    @property
    def here(self) -> str:
        """The page shown."""
        return self.window.here

    @property
    def message(self) -> str:
        """What the message above the page says, or nothing."""
        told = self.window.notice.message
        return f"{told.title} {told.next_step}" if told is not None and self.window.notice.isVisible() else ""

    @property
    def standing(self) -> Standing | None:
        """How things stand between visitor and machine, by the newest picture shown."""
        return self.seen.standing if self.seen is not None else None

    @property
    def chosen(self) -> Box | None:
        """Where the chosen face is in the newest picture."""
        seen = self.seen
        return None if seen is None or seen.chosen is None else seen.faces[seen.chosen].box

    @property
    def analysed(self) -> int:
        """How many pictures of this session were looked at."""
        return self.lab.session.stats["analysed"]

    def until(self, true: Callable[[], object]) -> None:
        """Let the app run until `true()`."""
        self.qtbot.waitUntil(lambda: bool(true()), timeout=WAIT)

    def pictures(self, count: int) -> None:
        """Let the app look at `count` more pictures."""
        goal = self.analysed + count
        self.until(lambda: self.analysed >= goal)

    # -- hands -------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the focus is."""
        held = Qt.KeyboardModifier.NoModifier
        for one in modifiers:
            held |= one
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, held)

    def control(self, key: Qt.Key) -> None:
        """Press a shortcut with Ctrl."""
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def reach(self, widget: QWidget) -> None:
        """Go to `widget` with the Tab key alone."""
        for _ in range(MOST_TABS):
            if widget.hasFocus():
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"{widget.accessibleName()!r} cannot be reached with the Tab key")

    def press(self, button: Button) -> None:
        """Go to `button` with the Tab key and press it with Space."""
        self.until(button.isVisible)
        self.reach(button)
        self.key(Qt.Key.Key_Space)

    def click_face(self, view: LiveView, x: float, y: float) -> None:
        """Click on the face at (x, y) of the picture, in its pixels, and wait until it is the chosen one."""
        place = view.picture_rect()
        assert self.seen is not None
        scale = place.width() / self.seen.frame.pixels.shape[1]
        at = QPoint(round(place.left() + x * scale), round(place.top() + y * scale))
        self.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
        self.until(lambda: self.chosen is not None and abs(self.chosen.centre[0] - x) < self.chosen.width)

    # -- whole steps -------------------------------------------------------------------------------

    def wait_to_be_asked(self) -> None:
        """Until the question "may this machine compare your face?" can be answered."""
        asking = self.look.asking if self.here == "look" else self.page.asking
        self.until(lambda: asking.yes.isVisible() and not asking.yes.lock_reason)

    def say_yes(self) -> None:
        """Answer that question, in whichever room it is asked, and wait for the wall."""
        self.wait_to_be_asked()
        self.press((self.look if self.here == "look" else self.page).asking.yes)
        self.until(lambda: self.here == "threshold")
        self.until(lambda: self.room.wall is not None)

    def compared_kept(self) -> list[Compared]:
        """Every comparison that is still in this process's memory."""
        gc.collect()
        return [thing for thing in gc.get_objects() if isinstance(thing, Compared)]


class Leader:
    """Plays a script inside the event loop of a program, then closes its window, which must end the program."""

    def __init__(self, program: Program, qtbot: Any, script: Callable[[Guide], None]) -> None:
        self.problem: BaseException | None = None
        self.played = False
        self._program, self._qtbot, self._script = program, qtbot, script
        self._patience = QTimer(interval=WHOLE, singleShot=True)
        self._patience.timeout.connect(self._insist)

    def begin(self) -> None:
        """Play as soon as the event loop runs."""
        QTimer.singleShot(0, self._program, self._play)
        self._patience.start()

    def end(self) -> None:
        """The program has ended: raise what went wrong."""
        self._patience.stop()
        if self.problem is not None:
            raise self.problem
        assert self.played, "the program ended before the journey did"

    def _play(self) -> None:
        try:
            guide = Guide(self._program, self._qtbot)
            guide.until(guide.window.isActiveWindow)
            self._script(guide)
            self.played = True
        except BaseException as problem:  # noqa: BLE001 - raised again by end()
            self.problem = problem
        self._patience.start(WAIT // 2)
        self._program.window.close()

    def _insist(self) -> None:
        self.problem = self.problem or AssertionError("the window was closed, and the program does not end")
        QCoreApplication.exit(1)
