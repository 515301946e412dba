"""The strip at the bottom, never hidden: is the camera on, what leaves, what stays, stop, erase."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Part, diamond
from app.ui.parts.button import Button, Kind
from app.ui.parts.mirror import mirrored, mirrored_f
from app.ui.parts.row import write_from_start
from app.ui.parts.text import Laid, lay
from app.ui.theme import TARGET, Palette, Role, Theme

HEIGHT = 44
"""Of one row, design pixels."""
_NEXT = 26
"""From one row of words to the next, design pixels."""
_NARROW = 400
"""Design pixels of width under which counts are said in few words."""


class Feed(Enum):
    """Where the pictures come from."""

    OFF = "off"
    CAMERA = "camera"
    FILE = "file"
    VISITOR = "visitor"


@dataclass(frozen=True, slots=True)
class _Run:
    """Words, and where they stand where text runs from left to right."""

    words: str
    role: Role
    colour: str
    laid: Laid
    left: int
    top: int


class Status(Part, QWidget):
    """Says what is on and what is kept. It grows rows, and breaks words into lines, rather than hide a promise."""

    stop_pressed = Signal()
    erase_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed, self._visitor, self._faces, self._prints = Feed.OFF, "", 0, 0
        self.stop = Button(theme, self._stop_words, Kind.PLAIN, icon="camera-off", bold=True, parent=self)
        self.erase = Button(theme, self._erase_words, Kind.PLAIN, icon="erase", colour="you", bold=True, parent=self)
        self.stop.acted.connect(self.stop_pressed)
        self.erase.acted.connect(self.erase_pressed)
        self._runs: list[_Run] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(theme)

    def show_feed(self, feed: Feed, visitor: str = "") -> None:
        """Say what the pictures come from; `visitor` is the made-up visitor's name."""
        if (feed, visitor) != (self._feed, self._visitor):
            self._feed, self._visitor = feed, visitor
            self.stop.retranslate()
            self._arrange()

    def show_counts(self, faces: int, faceprints: int) -> None:
        """Say how many faces are seen now, and how many faceprints this session has made."""
        if (faces, faceprints) != (self._faces, self._prints):
            self._faces, self._prints = faces, faceprints
            self._arrange()

    # Words --------------------------------------------------------------------------------------------

    def _stop_words(self) -> str:
        return self.tr("Stop the recording") if self._feed is Feed.FILE else self.tr("Stop camera")

    def _erase_words(self) -> str:
        return self.tr("Erase me")

    def _feed_words(self) -> str:
        words = {
            Feed.OFF: self.tr("Camera off until you say so"),
            Feed.CAMERA: self.tr("Camera on"),
            Feed.FILE: self.tr("Camera off: a recording plays"),
            Feed.VISITOR: self.tr("Camera off, {name} is made up").format(name=self._visitor),
        }
        return words[self._feed]

    def _promises(self, *, short: bool) -> list[str]:
        if short:
            return [self.tr("Nothing leaves. Nothing stays.")]
        return [
            self.tr("Nothing leaves: no internet connection is ever opened"),
            self.tr("Nothing stays: no picture is saved"),
        ]

    def _count_words(self) -> str:
        if self._feed is Feed.OFF:
            return self.tr("No one shown here exists.")
        if self.width() < self.theme.px(_NARROW):
            return self.tr("Faceprints made: {prints}").format(prints=self._prints)
        if self._prints:
            return self.tr("Faces {faces}, faceprints made {prints}").format(faces=self._faces, prints=self._prints)
        return self.tr("Faces {faces}, no faceprint").format(faces=self._faces)

    def retranslate(self) -> None:
        QTimer.singleShot(0, self, self._arrange)

    # Layout -------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        super().restyle()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _texts(self, *, short: bool) -> list[tuple[str, Role, str]]:
        texts = [(self._feed_words(), Role.CONTROL_BOLD, "you")]
        texts += [(words, Role.CONTROL, "ink") for words in self._promises(short=short)]
        texts += [(words, Role.CONTROL, "quiet") for words in [self._count_words()] if words]
        return texts

    def _wide(self, words: str, role: Role) -> float:
        return QFontMetricsF(self.theme.font(role)).horizontalAdvance(words)

    def _buttons(self) -> list[Button]:
        """Erasing ends a visit with anybody; stopping is for what a real person may be in."""
        if self._feed is Feed.OFF:
            return []
        return [self.erase] if self._feed is Feed.VISITOR else [self.stop, self.erase]

    def _arrange(self) -> None:
        """One row with the long promises, else with the short one, else two rows or more."""
        px = self.theme.px
        right = sum(button.sizeHint().width() + px(16) for button in self._buttons())
        start, gap = px(24) + px(22), px(20)
        for short in (False, True):
            texts = self._texts(short=short)
            wide = sum(self._wide(words, role) + gap for words, role, _ in texts)
            if start + wide + right + px(8) <= self.width():
                self._place(texts)
                return
        texts = self._texts(short=True)
        self._place(texts if self._feed is not Feed.OFF else texts[:2])

    def _place(self, texts: list[tuple[str, Role, str]]) -> None:
        px, row = self.theme.px, self.theme.px(HEIGHT)
        start, end = px(24 + 22), max(self.width(), px(280)) - px(24)  # before it is shown it has no width
        x, y, more = start, 0, 0
        self._runs = []
        for words, role, colour in texts:
            laid = lay(words, self.theme.font(role), end - start, 1.25)
            if x > start and x + laid.width > end:
                x, y, more = start, y + px(_NEXT) + more, 0
            self._runs.append(_Run(words, role, colour, laid, x, y))
            x += round(laid.width) + px(20)
            more = max(more, round(laid.height - laid.step))
        self.setAccessibleName(". ".join(words for words, *_ in texts))
        last = self._place_buttons(x, y, y + round(row * 0.8) + more)
        self.setFixedHeight(max(y + more, last) + row + 1)
        self.update()

    def _place_buttons(self, beside: int, y: int, below: int) -> int:
        """At the right of the row at `y` where `beside` leaves room, else of the first one, else `below`, one under the
        other where even that is too narrow; returns the last one's row."""
        px, buttons = self.theme.px, self._buttons()
        wide = [min(button.sizeHint().width(), self.width() - px(2 * 20)) for button in buttons]
        needed, least = sum(wide) + px(12) * len(wide), sum(wide) + px(12) * (len(wide) - 1) + px(2 * 20)
        first = max(run.left + round(run.laid.width) for run in self._runs if not run.top)
        flat = len(self._runs[0].laid.lines) == 1
        top = y if beside + needed <= self.width() else 0 if flat and first + px(20) + needed <= self.width() else below
        for button in (self.stop, self.erase):
            button.setVisible(button in buttons)
        stacked, right = least > self.width(), self.width() - px(20)
        pairs = list(zip(buttons, wide, strict=True))
        for number, (button, width) in enumerate(pairs if stacked else reversed(pairs)):
            place = QRect(right - width, top + 1 + number * stacked * px(TARGET), width, px(TARGET))
            button.setGeometry(mirrored(self, place))
            right -= 0 if stacked else width + px(12)
        return top + stacked * px(TARGET) * (len(buttons) - 1) if buttons else 0

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), self.height())

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        thin = max(1, self.theme.px(1))
        painter.fillRect(0, 0, self.width(), thin, palette.colour("ink"))
        row, size = self.theme.px(HEIGHT), self.theme.px(15)
        place = mirrored_f(self, QRectF(self.theme.px(24), (row - size) / 2 + 1, size, size))
        on = self._feed is Feed.CAMERA
        diamond(painter, place, palette.colour("you"), 2 * self.theme.scale, filled=on)
        for run in self._runs:
            painter.setFont(self.theme.font(run.role))
            painter.setPen(palette.colour(run.colour))
            write_from_start(painter, self, run.laid, run.left, run.top + 1 + (row - run.laid.step) / 2)
