"""The first page as a poster: where its question, its person, its handle and its words lie, as large as fits."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.ui.kiosk import words
from app.ui.parts.base import diamond
from app.ui.parts.text import lay, write
from app.ui.theme import Palette, Role, Theme, font, tighten

_SAID: tuple[tuple[str, Role], ...] = ((str(words.TOUCH), Role.TITLE), (str(words.PROMISE), Role.CONTROL))
_OFF = str(words.CAMERA_OFF)
_SHARES = (1.0, 0.9, 0.8, 0.72, 0.65, 0.58, 0.52, 0.46)
"""Of the text size asked for: the first at which a person still has room."""
_PERSON = 0.34
"""The least height of the person, as a share of the page's."""


class Poster:
    """Two languages at once: English on the left, Spanish on the right, and the question in each in turn."""

    def __init__(self, theme: Theme) -> None:
        self._theme, self._both = theme, words.Both()
        self._size, self._page = theme.scale, QSize()
        self.question, self.picture, self.handle = QRectF(), QRectF(), QRectF()
        self._touch_top, self._foot_top = 0.0, 0.0

    def said(self, text: str) -> str:
        """`text` in both languages, in one line."""
        return " / ".join(self._both(text)).replace("\n", " ")

    @property
    def upright(self) -> bool:
        """Whether the page is taller than wide."""
        return self._page.height() > self._page.width()

    def px(self, pixels: float) -> int:
        """`pixels` at 1280×800, in the poster's own size."""
        return round(pixels * self._size)

    def font(self, role: Role) -> QFont:
        """The font of `role` in the poster's own size."""
        return font(role, self._size)

    def fit(self, page: QSize, mark: QRect) -> None:
        """Lay everything out on a `page`, with the name of the app at `mark`."""
        self._page = page
        for share in _SHARES:
            self._size = self._theme.scale * share
            self._lay_out(mark)
            if self.picture.height() >= _PERSON * page.height() and self._unbroken():
                return

    def _lay_out(self, mark: QRect) -> None:
        px, width, height = self.px, self._page.width(), self._page.height()
        high = self._headline_height()
        top = mark.bottom() + px(10) if self.upright or self._crowded(mark) else px(24)
        self.question = QRectF(px(24), top, width - 2 * px(24), high)
        touch, foot = self._touch_height(), self._foot_height()
        self._foot_top = height - px(28) - foot
        handle_high = px(64)
        handle_top = self._foot_top - px(20) - handle_high
        self._touch_top = handle_top - px(14) - touch if self.upright else handle_top + handle_high - touch
        self.handle = QRectF(-px(30), handle_top, px(60), handle_high)
        picture_top = self.question.bottom() + px(10)
        bottom = self._touch_top - px(16) if self.upright else height
        self.picture = QRectF(0, picture_top, width, max(bottom - picture_top, 0))

    def _crowded(self, mark: QRect) -> bool:
        """Whether a headline on the wordmark's row would touch it."""
        made = self._headline_font()
        widest = max(lay(self.asked(number), made, 100_000, 1.08).width for number in (0, 1))
        return (self._page.width() - widest) / 2 < mark.right() + self.px(24)

    def asked(self, number: int) -> str:
        """The question as person `number` asks it."""
        asked = self._both(str(words.QUESTION))[number % 2]
        return asked if self.upright else asked.replace("\n", " ")

    def _headline_font(self) -> QFont:
        made = self.font(Role.HEADLINE)
        made.setPixelSize(self.px(100 if self.upright else 84))
        tighten(made)
        lines = [line for number in (0, 1) for line in self.asked(number).split("\n")]
        widest = max(QFontMetricsF(made).horizontalAdvance(line) for line in lines)
        room = max(self._page.width() - self.px(48), 1)
        if widest > room:
            made.setPixelSize(max(14, int(made.pixelSize() * room / widest)))
            tighten(made)
        return made

    def _headline_height(self) -> float:
        return max(lay(self.asked(number), self._headline_font(), 100_000, 1.08).height for number in (0, 1))

    def _column(self) -> float:
        """The width of one language's text: as wide as it is, at most half the page."""
        said = [self._wide(text, role) for text, role in _SAID]
        said.append(self._wide(_OFF, Role.LABEL) + self.px(26))
        return min(max(said) + 2, self._page.width() / 2 - self.px(32))

    def _unbroken(self) -> bool:
        """Whether no line of it had to be broken."""
        return all(self._wide(text, role) <= self._column() for text, role in _SAID)

    def _wide(self, text: str, role: Role) -> float:
        return max(lay(said, self.font(role), 100_000).width for said in self._both(text))

    def _high(self, text: str, role: Role, leading: float, inset: float = 0.0) -> float:
        return max(lay(said, self.font(role), self._column() - inset, leading).height for said in self._both(text))

    def _touch_height(self) -> float:
        return self._high(*_SAID[0], 1.12)

    def _foot_height(self) -> float:
        return self._high(_OFF, Role.LABEL, 1.2, self.px(26)) + self._high(*_SAID[1], 1.4)

    def draw_question(self, painter: QPainter, palette: Palette, number: int) -> None:
        """Write the question as person `number` asks it."""
        made, box = self._headline_font(), self.question
        painter.setFont(made)
        painter.setPen(palette.colour("ink"))
        laid = lay(self.asked(number), made, 100_000, 1.08)
        write(painter, laid, box.left(), box.top(), box.width(), Qt.AlignmentFlag.AlignHCenter)

    def draw_words(self, painter: QPainter, palette: Palette, code: str) -> None:
        """Write what to do, and what the camera does not; a technician's `code` in the corner."""
        column = self._column()
        for side, left in ((0, self.px(24)), (1, self._page.width() - self.px(24) - column)):
            self._draw_touch(painter, palette, side, left)
            self._draw_foot(painter, palette, side, left)
        painter.setFont(self.font(Role.SCORE))
        painter.setPen(palette.colour("quiet"))
        corner = QRect(0, 0, self._page.width(), self._page.height()).adjusted(0, 0, -self.px(12), -self.px(8))
        painter.drawText(corner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, code)

    def _draw_touch(self, painter: QPainter, palette: Palette, side: int, left: float) -> None:
        column, align = self._column(), Qt.AlignmentFlag.AlignLeft
        laid = lay(self._both(_SAID[0][0])[side], self.font(Role.TITLE), column, 1.12)
        if self.upright:  # towards the middle, where the line comes by
            middle, inner = self._page.width() / 2, self.px(24)
            left = middle - inner - column if side == 0 else middle + inner
            align = Qt.AlignmentFlag.AlignRight if side == 0 else align
        painter.setFont(self.font(Role.TITLE))
        painter.setPen(palette.colour("ink"))
        write(painter, laid, left, self._touch_top, column, align)

    def _draw_foot(self, painter: QPainter, palette: Palette, side: int, left: float) -> None:
        column, align = self._column(), Qt.AlignmentFlag.AlignLeft
        step = lay("x", self.font(Role.LABEL), 1000, 1.2).height
        size = self.px(17)
        place = QRectF(left + 1, self._foot_top + (step - size) / 2, size, size)
        diamond(painter, place, palette.colour("you"), 2 * self._size, filled=False)
        off = lay(self._both(_OFF)[side], self.font(Role.LABEL), column - self.px(26), 1.2)
        painter.setFont(self.font(Role.LABEL))
        painter.setPen(palette.colour("you"))
        write(painter, off, left + self.px(26), self._foot_top, column, align)
        promise = lay(self._both(_SAID[1][0])[side], self.font(Role.CONTROL), column, 1.4)
        painter.setFont(self.font(Role.CONTROL))
        painter.setPen(palette.colour("ink"))
        write(painter, promise, left, self._foot_top + off.height, column, align)
