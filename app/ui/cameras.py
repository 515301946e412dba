"""Lists the cameras by name, off the UI thread: drivers can take seconds to answer."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal


class CameraList(QObject):
    """`found` carries a tuple of app.vision.devices.Camera, in the UI thread."""

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: threading.Thread | None = None

    def refresh(self) -> None:
        """Look again, unless a look is under way."""
        if self._worker is None or not self._worker.is_alive():
            self._worker = threading.Thread(target=self._look, name="camera-list", daemon=True)
            self._worker.start()

    def finish(self, seconds: float = 3.0) -> bool:
        """Wait for a look that is under way; False when a driver hangs."""
        if self._worker is None:
            return True
        self._worker.join(seconds)
        return not self._worker.is_alive()

    def _look(self) -> None:
        from app.vision.devices import cameras

        self.found.emit(cameras())
