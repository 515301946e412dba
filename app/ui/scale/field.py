"""The crowd as a field of dots: whoever is over the line lights up. One picture for each change, painted as one pixmap.

Dots stand for members of the crowd of nobody in their order. A crowd that is too large to be searched is the whole
field, of which the searched part keeps its true share of the room; the rest is hatched.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.crowd_search import CrowdCounts
from app.ui.parts.base import Material, Part
from app.ui.scale import words
from app.ui.scale.captions import Captions, Said
from app.ui.scale.dots import image, stamp
from app.ui.scale.lattice import Lattice, lattice, picture, swell
from app.ui.scale.lights import Lights
from app.ui.scale.plates import hatched
from app.ui.theme import Palette, Theme

DOT: Final = 5.0
"""Design pixels from one dot to the next, at least: a crowd of a million is 10,000 dots or more where there is room."""
SWOLLEN: Final = 6.0
"""A flagged dot is at least so large, design pixels …"""
CROWDED: Final = 0.08
"""… unless more than this share of them is flagged."""
PIXELS: Final = 1_200_000
"""A larger field is computed smaller and scaled up."""


class Field(Part, QWidget):
    """Shows a crowd of any size at any line; holds scores of a face, which `forget` lets go of."""

    def __init__(self, theme: Theme, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.most = most
        """So many are searched at most."""
        self.size_shown, self.threshold = 30.0, 1.0
        self.lights: Lights | None = None
        self.news = ""
        """What is going on, or what is missing; in place of the key."""
        self.drawn = 1.0
        """Which share of the crowd is drawn, 0…1."""
        self.people = 1
        self.over = 0
        """How many of the shown crowd who were searched are over the line."""
        self._covered: tuple[QRectF, ...] = ()
        self._pixmap: QPixmap | None = None
        self._hatch: QPixmap | None = None
        """The ground where nobody looked."""
        self._captions = Captions(theme)
        self._stamps: dict[tuple[int, int, bool, bool], NDArray[np.uint8]] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow(theme, Material.SCREEN)

    # What it is told ----------------------------------------------------------------------------------

    def show_crowd(self, size: float, threshold: float) -> None:
        """Show a crowd of `size` people, with those over `threshold` lit."""
        if (size, threshold) != (self.size_shown, self.threshold):
            self.size_shown, self.threshold = size, threshold
            self._look_up()

    def show_counts(self, counts: CrowdCounts | None) -> None:
        """Light up by these scores; None puts every light out."""
        self._put_out()
        self.lights = None if counts is None else Lights(counts)
        self._look_up()

    def show_news(self, text: str, drawn: float = 1.0) -> None:
        """Say what is going on, and draw only this share of the crowd."""
        if (text, drawn) != (self.news, self.drawn):
            self.news, self.drawn = text, drawn
            self._changed()

    def show_covered(self, covered: tuple[QRectF, ...]) -> None:
        """Here something lies on it: no crowd is named there."""
        if covered != self._covered:
            self._covered = covered
            self._changed()
            self.update()

    def forget(self) -> None:
        """Let go of everything about a face: scores, lights, and the picture of them."""
        self._put_out()
        self._look_up()

    def _put_out(self) -> None:
        if self.lights is not None:
            self.lights.wipe()
        self.lights = None

    @property
    def searched(self) -> int:
        """How many of the shown crowd are searched: all of them, or as many as there are."""
        return min(round(self.size_shown), self.most)

    def _look_up(self) -> None:
        """No searching: one pass over the scores that are there."""
        self.over = 0 if self.lights is None else self.lights.over(self.threshold, self.searched)
        self._changed()

    def _changed(self) -> None:
        self._pixmap = None
        self._describe()
        seen = QRegion(self.rect())
        for one in self._covered:
            seen -= QRegion(one.toAlignedRect())
        self.update(seen)  # what lies on it has not changed, and need not be painted again

    def _describe(self) -> None:
        said = self._said()
        self.setAccessibleName(f"{said.caption}. {said.news or said.key}")

    # Painting -----------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(700), self.theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(120))

    def restyle(self) -> None:
        self._pixmap = self._hatch = None
        self._captions.clear()
        self._stamps.clear()
        super().restyle()

    def retranslate(self) -> None:
        self._pixmap = None
        if hasattr(self, "over"):
            self._describe()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._pixmap is None or self._pixmap.size() != wanted:
            self._pixmap = self._render(palette, wanted, ratio)
        painter.drawPixmap(0, 0, self._pixmap)

    def _render(self, palette: Palette, wanted: QSize, ratio: float) -> QPixmap:
        share = math.sqrt(self.searched / self.size_shown) if self.size_shown > self.most else 1.0
        wide, high = self.width(), self.height()
        box = QRectF(wide * (1 - share), high * (1 - share), wide * share, high * share)
        dots = self._dots(palette, box, ratio)
        whole = share == 1 and dots is not None and dots.size() == wanted
        if whole and dots is not None:
            made = QPixmap.fromImage(dots)
        elif share < 1:
            made = QPixmap(self._hatched(palette, wanted))
        else:
            made = QPixmap(wanted)
            made.fill(palette.colour("ground"))
        made.setDevicePixelRatio(ratio)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            said = self._said()
            if share < 1:
                self._captions.draw_unsearched(painter, palette, said, box)
            if not whole:
                self._draw_dots(painter, palette, box, dots)
            self._captions.draw_frames(painter, palette, said, box if share < 1 else None)
            self._captions.draw_above(painter, palette, said)
        return made

    def _said(self) -> Said:
        """What is said on it now."""
        key = words.field_key(self.over, self.people)
        caption = words.field_caption(self.size_shown, self.most, self.people)
        return Said(caption, key, self.news, self.size_shown, self.most, self.size(), self._covered)

    def _draw_dots(self, painter: QPainter, palette: Palette, box: QRectF, dots: QImage | None) -> None:
        if dots is not None:
            shrunk = dots.width() < round(box.width() * painter.device().devicePixelRatioF())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrunk)
            painter.drawImage(box, dots)
            return
        side = max(box.width(), self.theme.px(4))
        corner = QRectF(self.width() - side, self.height() - max(box.height(), self.theme.px(4)), side, side)
        painter.fillRect(corner, palette.colour("over" if self.over > 0 else "ink"))

    def _dots(self, palette: Palette, box: QRectF, ratio: float) -> QImage | None:
        """The picture of the dots in `box`; None where it is hardly larger than one."""
        shrink = min(1.0, math.sqrt(PIXELS / max(box.width() * box.height() * ratio * ratio, 1.0)))
        scale = ratio * shrink
        wide, high = max(round(box.width() * scale), 1), max(round(box.height() * scale), 1)
        if min(box.width(), box.height()) < 2 * self.theme.px(DOT):
            self._stand_for(self.searched)
            return None
        places = lattice(self.searched, wide, high, self.theme.px(DOT) * scale)
        self._stand_for(places.people)
        lit = self._lit(places.people)
        stamps = (self._stamp(places, flagged=False), self._stamp(places, flagged=True))
        dots = picture(places, lit, *stamps, round(places.dots * self.drawn))
        side = round(self.theme.px(SWOLLEN) * scale)
        if max(places.pitch) < side + 2 and len(lit) <= CROWDED * places.dots:
            swell(dots, places, lit, side)
        return image(dots, palette)

    def _stand_for(self, people: int) -> None:
        """Each dot stands for so many: what is said of them is others, too."""
        if people != self.people:
            self.people = people
            self._describe()

    def _lit(self, people: int) -> NDArray[np.intp]:
        if self.lights is None:
            return np.zeros(0, np.intp)
        return self.lights.dots(self.threshold, self.searched, people)

    def _stamp(self, places: Lattice, *, flagged: bool) -> NDArray[np.uint8]:
        wide, high = (math.ceil(side) for side in places.pitch)
        key = (wide, high, places.as_people, flagged)
        if key not in self._stamps:
            if len(self._stamps) > 64:
                self._stamps.clear()
            self._stamps[key] = stamp(wide, high, people=places.as_people, flagged=flagged)
        return self._stamps[key]

    def _hatched(self, palette: Palette, wanted: QSize) -> QPixmap:
        """The ground, hatched: the same for every line and every crowd."""
        if self._hatch is None or self._hatch.size() != wanted:
            self._hatch = hatched(wanted, self.devicePixelRatioF(), self.theme.px(12), palette, self.theme.px(1))
        return self._hatch
