"""Nobody is here: a made-up person, and the line that crosses them. A touch anywhere begins a visit."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.errand import Errand
from app.ui.kiosk import words
from app.ui.kiosk.mark import Mark
from app.ui.kiosk.portraits import Portrait, Wanted, painting
from app.ui.kiosk.poster import Poster
from app.ui.parts.base import Cut, Material, Part, frame
from app.ui.theme import LINE, OUTLINE, Palette, Theme

SWEEP, REST, FADE = 6.0, 2.0, 1.4
"""Seconds: the line crosses the face, rests, and while it rests one person fades into the next."""
CYCLE = SWEEP + REST
UPRIGHT, WIDE = 0.2, 0.28
"""How near the line comes to either edge, as shares of the width: on a wide screen, words stand there."""
PACE_MS = 33


class Attract(Part, QWidget):
    """Paints itself twice, paper left of the line and screen right of it. `touched` when somebody comes.

    It holds two portraits at most, the one that is shown and the next; they are read in a thread of its own, which
    ends when the page is hidden.
    """

    touched = Signal()
    bare = True

    def __init__(self, theme: Theme, files: Sequence[Path], clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.files = tuple(files)
        self.line = Cut(self)
        self._clock, self._began = clock, clock()
        self._number, self._opacity = 0, 0.0
        self._portraits: dict[Wanted, tuple[QPixmap, QPixmap]] = {}
        """Those that are there: the person on paper, and on screen."""
        self._asked: Wanted | None = None
        self.errand = Errand("portraits", painting, self)
        self.errand.done.connect(self._take)
        self.errand.failed.connect(self._pass_over)
        self._sheets: dict[Palette, QPixmap] = {}
        self.code = ""
        self.poster = Poster(theme)
        self.mark = Mark(theme, self.line, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # both of its languages are read so
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._beat = QTimer(self, interval=PACE_MS)
        self._beat.timeout.connect(self.advance)
        self.follow(theme, Material.PAPER, self.line)

    def show_code(self, code: str) -> None:
        """Show a technician's code at the foot; '' takes it away."""
        self.code = code
        self._sheets.clear()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(". ".join(self.poster.said(str(text)) for text in (words.QUESTION, words.TOUCH)))
        self.setAccessibleDescription(self.poster.said(str(words.PROMISE)))

    # -- time --------------------------------------------------------------------------------------

    @property
    def person(self) -> int:
        """Which portrait is shown, or is fading away."""
        return self._number % max(len(self.files), 1)

    def begin(self) -> None:
        """From the start."""
        self._began = self._clock()
        self._number, self._opacity = 0, 0.0
        self._sheets.clear()
        self.advance()
        self.update()

    def advance(self) -> None:
        """Show what this moment asks for; repaints only what has changed."""
        number, within = divmod(max(self._clock() - self._began, 0.0), CYCLE)
        still = self.theme.reduced_motion
        fading = 0.0 if still else max(0.0, (within - (CYCLE - FADE)) / FADE)
        if (int(number), fading) != (self._number, self._opacity):
            self._number, self._opacity = int(number), fading
            self._repaint()
        self._fetch()
        edge = UPRIGHT if self.poster.upright else WIDE
        share = 0.5 if still else edge + (1 - 2 * edge) * _place(int(number), within)
        self.line.move(round(share * self.width()))

    def _cut_moved(self, was: int, now: int) -> None:
        """Only what the line and its handle pass over is painted again."""
        thick, handle = self.poster.px(8), self.poster.handle.toAlignedRect()
        left, wide = min(was, now), abs(now - was)
        self.update(QRect(left - thick, 0, wide + 2 * thick, self.height()))
        self.update(handle.translated(left, 0).adjusted(-2, -2, wide + 2, 2))

    def _repaint(self) -> None:
        self._sheets.clear()
        self.update(self.poster.question.united(self.poster.picture).toAlignedRect())

    def showEvent(self, event: QEvent) -> None:
        self.begin()
        # Still pictures change every few seconds: looking four times a second is plenty.
        self._beat.setInterval(250 if self.theme.reduced_motion else PACE_MS)
        self._beat.start()
        super().showEvent(event)  # type: ignore[arg-type]

    def hideEvent(self, event: QHideEvent) -> None:
        self._beat.stop()
        self.errand.stop()
        self._asked = None
        self._sheets.clear()
        super().hideEvent(event)

    # -- hands -------------------------------------------------------------------------------------

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.touched.emit()
        else:
            super().keyPressEvent(event)

    # -- where everything is -----------------------------------------------------------------------

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_beat"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px, mark = self.theme.px, self.mark.sizeHint()
        self.mark.setGeometry(px(24), px(18), mark.width(), mark.height())
        self.poster.fit(self.size(), self.mark.geometry())
        self._sheets.clear()
        self.advance()
        self.update()

    # -- people ------------------------------------------------------------------------------------

    def _wanted(self, number: int) -> Wanted | None:
        """What person `number` is shown with; None where nobody is."""
        tall, ratio = self.poster.picture.height(), self.devicePixelRatioF()
        if not self.files or tall < 80:
            return None
        path = self.files[number % len(self.files)]
        return Wanted(path, round(tall * ratio), round((self.width() - self.theme.px(16)) * ratio))

    @property
    def _now_and_next(self) -> list[Wanted]:
        both = (self._wanted(self._number), self._wanted(self._number + 1))
        return [one for one in both if one is not None]

    @property
    def ready(self) -> bool:
        """Whether the person who is shown and the next one are there."""
        return all(one in self._portraits for one in self._now_and_next)

    def _fetch(self) -> None:
        """Ask for the one who is missing: the next in good time, while the line still crosses the one before."""
        missing = next((one for one in self._now_and_next if one not in self._portraits), None)
        if missing is not None and missing != self._asked and self.isVisible():
            self._asked = missing
            self.errand.ask(missing)

    @Slot()
    def _pass_over(self) -> None:
        """Nobody can be shown from the file that was asked for last: the others take turns without it."""
        if self._asked is not None:
            self.files = tuple(path for path in self.files if path != self._asked.path)
        self._asked = None

    @Slot(object)
    def _take(self, found: Portrait) -> None:
        wanted = found.wanted
        if found.person.isNull():
            self._pass_over()
        else:
            self._asked = None
            pair = QPixmap.fromImage(found.person), QPixmap.fromImage(found.record)
            for picture in pair:
                picture.setDevicePixelRatio(self.devicePixelRatioF())
            kept = self._now_and_next
            self._portraits = {one: made for one, made in {**self._portraits, wanted: pair}.items() if one in kept}
        self._repaint()
        self._fetch()

    # -- painting ----------------------------------------------------------------------------------

    def draw(self, painter: QPainter, palette: Palette) -> None:
        if self._opacity > 0:
            self._draw_page(painter, palette)
            return
        part, sheet = painter.clipBoundingRect(), self._sheet(palette)
        ratio = sheet.devicePixelRatio()
        painter.drawPixmap(part, sheet, QRectF(part.topLeft() * ratio, part.size() * ratio))

    def _sheet(self, palette: Palette) -> QPixmap:
        """The page in one material, painted once for as long as nobody fades: the line uncovers it strip by strip."""
        if palette not in self._sheets:
            made = QPixmap(self.size() * self.devicePixelRatioF())
            made.setDevicePixelRatio(self.devicePixelRatioF())
            with QPainter(made) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._draw_page(painter, palette)
            self._sheets[palette] = made
        return self._sheets[palette]

    def _draw_page(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        for number, opacity in ((self._number, 1.0 - self._opacity), (self._number + 1, self._opacity)):
            if opacity > 0:
                painter.setOpacity(opacity)
                self._draw_person(painter, palette, number)
                painter.setOpacity(max(0.0, 2 * opacity - 1))  # two questions at once cannot be read
                self.poster.draw_question(painter, palette, number)
        painter.setOpacity(1.0)
        self.poster.draw_words(painter, palette, self.code)

    def _draw_person(self, painter: QPainter, palette: Palette, number: int) -> None:
        wanted = self._wanted(number)
        if wanted is None or wanted not in self._portraits:
            return
        picture = self._portraits[wanted][0 if palette is self.theme.paper else 1]
        ratio = picture.devicePixelRatio()
        wide, tall = picture.width() / ratio, picture.height() / ratio
        # Between two pixels it would be drawn anew at every step of the line, ten times as slowly.
        painter.drawPixmap(round((self.width() - wide) / 2), round(self.poster.picture.bottom() - tall), picture)

    def paintEvent(self, event: QPaintEvent) -> None:
        thick = max(3, self.poster.px(4))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for palette, side in self._sides():
                part = side & event.rect()
                if not part.isEmpty():
                    painter.setClipRect(part)
                    self.draw(painter, palette)
            painter.setClipping(False)
            painter.fillRect(self.line.x - thick // 2, 0, thick, self.height(), LINE)
            handle = self.poster.handle.translated(self.line.x, 0).toAlignedRect()
            painter.fillRect(handle, LINE)
            frame(painter, handle, QColor(OUTLINE), 2 * self.theme.scale)
            high, gap = handle.height() // 2, self.poster.px(11)
            for number in (-1, 0, 1):
                x = handle.center().x() + number * gap
                painter.fillRect(x - thick // 4, handle.center().y() - high // 2, max(2, thick // 2), high, OUTLINE)


def _place(number: int, within: float) -> float:
    """How far the line has gone, 0 to 1 or the next time back: in-out sine, then at rest."""
    share = 0.5 - 0.5 * math.cos(math.pi * min(within / SWEEP, 1.0))
    return share if number % 2 == 0 else 1 - share
