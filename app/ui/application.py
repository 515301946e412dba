"""Makes the QApplication and the one funnel for problems that nobody expected."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.ui.parts import voice
from app.ui.theme import PAPER, Palette, Role, font, load_fonts

log = logging.getLogger("falsematch")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def has_display() -> bool:
    """Can a window be shown? Must be asked before QApplication: on Linux Qt ends the process without a display."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.startswith(("offscreen", "minimal", "vnc", "linuxfb", "eglfs")):
        return True
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The QApplication, with our fonts and no look of the system's. Call once, in the main thread."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(["falsematch", *arguments])
    app.setApplicationName("falsematch")
    app.setApplicationDisplayName("False Match")
    if (style := QStyleFactory.create("Fusion")) is not None:
        app.setStyle(style)
    load_fonts()
    app.setFont(font(Role.CONTROL))
    app.setPalette(system_palette(PAPER))
    app.setQuitOnLastWindowClosed(True)
    voice.install()
    return app


def wear(paper: Palette) -> None:
    """Have Qt draw what it draws itself in the colours of `paper`. Costly where it changes something."""
    if QApplication.palette().color(QPalette.ColorRole.Window) != paper.colour("ground"):
        QApplication.setPalette(system_palette(paper))


def system_palette(paper: Palette) -> QPalette:
    """What Qt itself draws, tool tips and selected text, in the colours of `paper`."""
    made = QPalette(paper.colour("ground"))
    made.setColor(QPalette.ColorRole.Window, paper.colour("ground"))
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.ToolTipBase):
        made.setColor(role, paper.colour("raised"))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.ToolTipText,
        QPalette.ColorRole.Highlight,
    ):
        made.setColor(role, paper.colour("ink"))
    made.setColor(QPalette.ColorRole.HighlightedText, paper.colour("ground"))
    return made


class Funnel(QObject):
    """Where problems end up that nothing caught, from any thread: in the log and, in the UI thread, in `raised`.

    The log gets the kind and the place of a problem and no more: a message could quote what a visitor typed or showed.
    """

    raised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: Callable[..., object] = sys.excepthook
        self._before_threads: Callable[..., object] = threading.excepthook
        self._before_qt: Callable[..., object] | None = None

    def open(self) -> None:
        """Catch what nobody catches, and Qt's own messages, from now on."""
        self._before, self._before_threads = sys.excepthook, threading.excepthook
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread
        self._before_qt = qInstallMessageHandler(_from_qt)

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook = self._before
        threading.excepthook = self._before_threads
        qInstallMessageHandler(self._before_qt)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.error("unexpected %s at %s", kind.__name__, _place(trace))
        self.raised.emit(error)

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)


def _place(trace: TracebackType | None) -> str:
    """File name and line of where it was raised, without the folders."""
    if trace is None:
        return "an unknown place"
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"


def _from_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
