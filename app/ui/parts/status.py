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
from app.ui.parts.sized import SizedTheme
from app.ui.parts.text import Laid, lay
from app.ui.theme import TARGET, Palette, Role, Theme

HEIGHT = 44
"""Of one row, design pixels."""
_NEXT = 26
"""From one row of words to the next, design pixels."""
_NARROW = 400
"""Design pixels of width under which counts are said in few words."""
_SHARE = 8
"""It takes at most one part in so many of the window's height, if fewer and smaller words can do that."""
_TWO = HEIGHT + 37
"""How high two rows are at most, design pixels: buttons stand a little lower than words."""
_SMALLER = tuple(1 - step / 20 for step in range(14))
"""Shares of the theme's scale that are tried."""


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
    """Says what is on and what is kept. Where text is large it says less, and that smaller, before it takes more than
    two rows; it grows rows, and breaks words into lines, rather than hide a promise."""

    theme: SizedTheme

    stop_pressed = Signal()
    erase_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = SizedTheme(theme, 1.0)
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

    def _feed_in_short(self) -> str:
        return self.tr("Camera on") if self._feed is Feed.CAMERA else self.tr("Camera off")

    def _promises(self) -> list[str]:
        return [
            self.tr("Nothing leaves: no internet connection is ever opened"),
            self.tr("Nothing stays: no picture is saved"),
        ]

    def _promise_in_short(self) -> str:
        return self.tr("Nothing leaves. Nothing stays.")

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

    def _wordings(self) -> list[list[tuple[str, Role, str]]]:
        """All that is to be said, and ever less of it."""
        feed, counts = (self._feed_words(), Role.CONTROL_BOLD, "you"), (self._count_words(), Role.CONTROL, "quiet")
        promise = (self._promise_in_short(), Role.CONTROL, "ink")
        said = [feed, *((words, Role.CONTROL, "ink") for words in self._promises()), counts]
        least = [(self._feed_in_short(), Role.CONTROL_BOLD, "you"), promise]
        return [said, [feed, promise, counts], [feed, promise], least]

    def _wide(self, words: str, role: Role) -> float:
        return QFontMetricsF(self.theme.font(role)).horizontalAdvance(words)

    def _buttons(self) -> list[Button]:
        """Erasing ends a visit with anybody; stopping is for what a real person may be in."""
        if self._feed is Feed.OFF:
            return []
        return [self.erase] if self._feed is Feed.VISITOR else [self.stop, self.erase]

    def _arrange(self) -> None:
        wordings = self._wordings()
        self.setAccessibleName(". ".join(words for words, *_ in wordings[0]))
        self.setFixedHeight(self._place_what_fits(wordings))
        self.update()

    def _place_what_fits(self, wordings: list[list[tuple[str, Role, str]]]) -> int:
        """One row with as many words as there is room for, else two, else fewer and smaller words, else as many rows as
        it takes; returns how high that is."""
        all_said, short, promised, least = wordings
        self.theme.limit(self.theme.wanted)
        for texts in (all_said, short):
            if self._in_one_row(texts):
                return self._place(texts)
        high, two_rows = 0, (promised if self._feed is Feed.OFF else short, least)
        for scale in self._scales():
            self.theme.limit(scale)
            for texts in two_rows:
                high = self._place(texts)
                if high <= self._most():
                    return high
        return high

    def _scales(self) -> list[float]:
        """The theme's, and smaller ones down to that of text of the usual size."""
        whole, text = self.theme.wanted, self.theme.text_scale
        return [whole * share for share in _SMALLER if share * text >= 1.0]

    def _most(self) -> float:
        """How high it may be, pixels."""
        two, one = self.theme.px(_TWO) + 1, self.theme.px(HEIGHT) + 1
        return two if self.isWindow() else min(two, max(self.window().height() / _SHARE, one))

    def _in_one_row(self, texts: list[tuple[str, Role, str]]) -> bool:
        px = self.theme.px
        right = sum(button.sizeHint().width() + px(16) for button in self._buttons())
        wide = sum(self._wide(words, role) + px(20) for words, role, _ in texts)
        return px(24 + 22) + wide + right + px(8) <= self.width()

    def _place(self, texts: list[tuple[str, Role, str]]) -> int:
        """Put these words and the buttons in their places; returns how high that is."""
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
        last = self._place_buttons(x, y, y + round(row * 0.8) + more)
        return max(y + more, last) + row + 1

    def _place_buttons(self, beside: int, y: int, below: int) -> int:
        """At the right of the row at `y` where `beside` leaves room, else `below`, one under the other where even that
        is too narrow; returns the last one's row."""
        px, buttons = self.theme.px, self._buttons()
        wide = [min(button.sizeHint().width(), self.width() - px(2 * 20)) for button in buttons]
        needed, least = sum(wide) + px(12) * len(wide), sum(wide) + px(12) * (len(wide) - 1) + px(2 * 20)
        top = y if beside + needed <= self.width() else below
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
