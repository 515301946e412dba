"""What a test may leave behind by mistake: threads, running timers, windows."""

import gc
import sys
import threading
import time

OURS = ("falsematch", "faces", "camera-list", "disk")
"""How the app names its threads; none of them may outlive a test, daemon or not."""
PATIENCE = 10.0
"""Seconds that a thread on its way out may take on a busy machine."""


def now(*, qt=True):
    """Everything there is at this moment: {identity: what it is}; without `qt` only threads, which takes no time."""
    return {id(thread): f"thread {thread.name}" for thread in _threads()} | (_of_qt() if qt else {})


def since(before, *, qt=True):
    """What is there now and was not `before`, in words."""
    until = time.monotonic() + PATIENCE
    for thread in _threads():
        if id(thread) not in before:
            thread.join(max(until - time.monotonic(), 0.0))
    left = _new(before, qt)
    if left and qt:
        _let_go()
        left = _new(before, qt)
    return left


def _new(before, qt):
    return sorted(what for identity, what in now(qt=qt).items() if identity not in before)


def _threads():
    return [one for one in threading.enumerate() if not one.daemon or one.name.startswith(OURS)]


def _let_go():
    """What nobody holds any more is gone once Python has collected it and Qt has deleted it."""
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _of_qt():
    """Running timers and threads of Qt's that Python knows of, and windows that can be seen."""
    core, widgets = sys.modules.get("PySide6.QtCore"), sys.modules.get("PySide6.QtWidgets")
    if core is None or widgets is None or widgets.QApplication.instance() is None:
        return {}
    from shiboken6 import isValid

    main = core.QThread.currentThread()
    kinds = _with_heirs(core.QTimer) | _with_heirs(core.QThread)
    found = {}
    # There may be a million objects: asking each for its type is quick, `isinstance` with a class of Qt's is not.
    for thing in [one for one in gc.get_objects() if type(one) in kinds]:
        if not isValid(thing):
            continue
        if isinstance(thing, core.QTimer) and thing.isActive():
            found[id(thing)] = f"running timer of {type(thing.parent()).__name__}, every {thing.interval()} ms"
        elif isinstance(thing, core.QThread) and thing is not main and thing.isRunning():
            found[id(thing)] = f"thread of Qt's {thing.objectName()}"
    for window in widgets.QApplication.topLevelWidgets():
        if window.isVisible():
            found[id(window)] = f"window {type(window).__name__}"
    return found


def _with_heirs(kind):
    """This class and every class made from it."""
    return {kind}.union(*(_with_heirs(heir) for heir in kind.__subclasses__()))
