"""The real engine behind a lab, and the moment at which something was painted."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.live.engine import Engine
from app.model.gallery import Gallery, Visitor
from app.model.types import Source
from app.ui.lab import Lab
from app.ui.live_session import LiveSession
from app.ui.vision_parts import make_engine_parts

PATIENCE_S = 5.0


def live_lab(gallery: Gallery, visitors: tuple[Visitor, ...], source: Source) -> Lab:
    """A lab on the real engine, in which whoever is in `source` has agreed to be compared."""
    session = LiveSession(
        lambda nudge: Engine(
            **make_engine_parts(),
            gallery=lambda: gallery,
            visitors=lambda: visitors,
            live_allowed=True,
            on_seen=nudge,
            on_compared=nudge,
            on_trouble=nudge,
        )
    )
    return Lab(session, visitors, lambda visitor: visitor.name, source, agreed=True)


class Noticed(QObject):
    """Notices events of one kind at a widget: Paint, or UpdateRequest once a window has painted all it was to paint."""

    def __init__(self, part: QWidget, kind: QEvent.Type) -> None:
        super().__init__(part)
        self._kind = kind
        self.seen = False
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() is self._kind
        return super().eventFilter(watched, event)

    def wait(self) -> None:
        """Let events run until it has happened."""
        ends = time.perf_counter() + PATIENCE_S
        while not self.seen and time.perf_counter() < ends:
            QApplication.processEvents()
        assert self.seen, "nothing was painted"
