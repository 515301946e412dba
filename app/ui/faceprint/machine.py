"""The screen's side of the room: the picture, the square, the stranger, the bar-code, the trace, and their names."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.faceprint import words
from app.ui.faceprint.bars import BarCode
from app.ui.faceprint.layout import LINE_HIGH, Layout, arrange, least_height, paper_width
from app.ui.faceprint.stay import SECONDS, Stay
from app.ui.faceprint.trace import Trace
from app.ui.faceprint.views import CropView, SquareView, StrangerCard
from app.ui.parts.base import Material, Panel
from app.ui.parts.text import Words, lay
from app.ui.theme import Palette, Role, Theme


class Machine(Panel):
    """Holds the parts and puts them in their places; it paints the arrow from the picture to the square."""

    def __init__(self, theme: Theme, stay: Stay, threshold: float, longest: str, parent: QWidget) -> None:
        """`longest` is the longest name that a stranger can have: room is kept for it, so that nothing moves."""
        super().__init__(theme, Material.SCREEN, parent)
        self._stay, self._longest = stay, longest
        self._arrow = QRectF()
        self.live = SquareView(theme)
        self.crop, self.card, self.bars = CropView(theme), StrangerCard(theme), BarCode(theme)
        self.trace = Trace(theme, stay, threshold)
        self.captions = tuple(self._words(Role.SMALL_BOLD) for _ in range(3))
        self.bars_title, self.bars_key = self._words(Role.SMALL_BOLD), self._words(Role.SMALL, "quiet")
        self.captions[2].side = self.bars_key.side = Qt.AlignmentFlag.AlignRight
        self.trace_title, self.foot = self._words(Role.SMALL_BOLD), self._words(Role.SMALL, "quiet")
        self.odds = self._words(Role.SMALL, "over")
        for part in (self.live, self.crop, self.card, self.bars, self.trace):
            part.setParent(self)

    def _words(self, role: Role, colour: str = "ink") -> Words:
        return Words(self.theme, role, material=Material.SCREEN, colour=colour, parent=self)

    def say(self, name: str | None) -> None:
        """Name every part, in the language in force; `name` is a rendered visitor's."""
        self.captions[0].say(words.live_caption(name))
        self.bars_title.say(words.bars_title())
        self.bars_key.say(words.bars_key())
        self.trace_title.say(words.trace_title(round(SECONDS)))
        self.foot.say(words.foot(name))
        self.trace.show_name(name)
        self.say_turn()
        self.say_stranger()

    def say_turn(self) -> None:
        """By how much the square was turned."""
        self.captions[1].say(words.crop_caption(None if self._stay.empty else self.live.turned))

    def say_odds(self, said: str) -> None:
        """How many strangers the line lets over itself; '' where that was not measured."""
        self.odds.say(said)
        self.odds.setVisible(bool(said))

    def say_stranger(self) -> None:
        """Who the nearest stranger is."""
        nearest = self._stay.nearest
        self.captions[2].say(words.card_caption(nearest.name if nearest is not None else None))

    def wipe(self, *, keep_picture: bool) -> None:
        """Nothing of a face is left in the parts; the live picture may stay, it is no faceprint."""
        self.trace.wipe()
        self.bars.show_faceprint(None, None)
        self.crop.clear()
        self.card.show_person(None)
        self.say_stranger()
        if not keep_picture:
            self.live.clear()

    def heights(self, first: Layout) -> tuple[float, float]:
        """How high the captions and the foot are in the widths of `first`, design pixels."""
        scale, font = self.theme.scale, self.theme.font(Role.SMALL_BOLD)
        longest = (self.captions[0].text(), words.crop_caption(-90.0), words.card_caption(self._longest))
        high = [
            lay(said, font, box.width() * scale, 1.3).height / scale
            for said, box in zip(longest, first.captions, strict=True)
        ]
        wide = round(first.foot.width() * scale)
        return max(*high, LINE_HIGH) + 6, (self._odds_high(wide) + self.foot.heightForWidth(wide)) / scale

    def _odds_high(self, wide: int) -> int:
        """Of the words under the trace, with the air under them, pixels."""
        return self.odds.heightForWidth(wide) + self.theme.px(6) if self.odds.text() else 0

    def arranged(self, wide: float, high: float, paper: float, window: float) -> tuple[Layout, float]:
        """Where everything of the room stands, and how high it has to be in a `window` so high, with a `paper` that
        needs so much: design pixels."""
        said, least = (LINE_HIGH, LINE_HIGH), (paper_width(wide, window), paper)
        for _ in range(4):  # higher captions make other pictures, and those yet higher captions
            before, found = said, self.heights(arrange(wide, high, least, *said))
            said = max(said[0], found[0]), max(said[1], found[1])
            if said == before:
                break
        return arrange(wide, high, least, *said), least_height(wide, paper, window, said)

    def place(self, places: Layout) -> None:
        """Put every part where `places` says."""
        key = QRectF(places.bars_caption)
        titled = self.bars_title.sizeHint().width() / self.theme.scale + 16
        key = key.adjusted(0, 0, -titled, 0) if self.isRightToLeft() else key.adjusted(titled, 0, 0, 0)
        self.bars_key.setVisible(self.bars_key.sizeHint().width() <= key.width() * self.theme.scale)
        parts: list[tuple[QWidget, QRectF]] = [
            (self.live, places.live), (self.crop, places.crop), (self.card, places.card), (self.bars, places.bars),
            (self.trace, places.trace), (self.foot, places.foot), (self.bars_title, places.bars_caption),
            (self.bars_key, key), (self.trace_title, places.trace_caption),
            *zip(self.captions, places.captions, strict=True),
        ]  # fmt: skip
        for part, box in parts:
            part.setGeometry(scaled(box, self.theme.scale).toAlignedRect())
        foot = self.foot.geometry()
        self.odds.setGeometry(foot.x(), foot.y(), foot.width(), self.odds.heightForWidth(foot.width()))
        self.foot.setGeometry(foot.adjusted(0, self._odds_high(foot.width()), 0, 0))
        gap = QRectF(
            places.live.right(), places.live.top(), places.crop.left() - places.live.right(), places.live.height()
        )
        self._arrow = scaled(gap, self.theme.scale)
        self.update()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        super().draw(painter, palette)
        scale, middle = self.theme.scale, self._arrow.center().y()
        left, tip, head = self._arrow.left() + 6 * scale, self._arrow.right() - 6 * scale, 5 * scale
        painter.setPen(QPen(palette.colour("ink"), 1.75 * scale))
        painter.drawLine(QPointF(left, middle), QPointF(tip, middle))
        points = [QPointF(tip - head, middle - head), QPointF(tip, middle), QPointF(tip - head, middle + head)]
        painter.drawPolyline(points)


def scaled(rect: QRectF, scale: float) -> QRectF:
    """`rect`, in device-independent pixels of the window."""
    return QRectF(rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale)
