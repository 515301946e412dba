"""The kiosk's own pages before the first room: language and notice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.model.policy import Lock
from app.ui.icons import draw_icon
from app.ui.kiosk import words
from app.ui.kiosk.frame import BigButton
from app.ui.kiosk.mark import Mark
from app.ui.language import NAMES
from app.ui.lesson.stack import Headline
from app.ui.pages.page import Page
from app.ui.parts.base import Material, Panel, Part, frame
from app.ui.parts.button import Kind
from app.ui.parts.mirror import mirrored
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme


class KioskPage(Page):
    """A sheet of paper with a headline; what is to be touched lies low on it."""

    def __init__(self, theme: Theme, headline: Callable[[], str]) -> None:
        super().__init__()
        self.theme, self._headline_words = theme, headline
        self.sheet = Panel(theme, Material.PAPER)
        self.column = QVBoxLayout(self.sheet)
        self.headline: Words = Headline(theme, Role.HEADLINE)
        self.column.addWidget(self.headline)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroller = Scroll(theme, self.sheet)
        outer.addWidget(self.scroller)
        theme.changed.connect(self.restyle)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.column.invalidate()  # what was said while hidden was not laid out
        self.sheet.updateGeometry()

    @property
    def upright(self) -> bool:
        """Whether the page is taller than wide."""
        return self.height() > self.width()

    def restyle(self) -> None:
        """Take over sizes from the theme."""
        px = self.theme.px
        self.column.setContentsMargins(px(24), px(28), px(24), px(20))
        self.column.setSpacing(px(18))
        narrow = self.width() < px(560)
        role = Role.HEADING if self.width() < px(420) else Role.TITLE if narrow or self.height() < px(480) else None
        self.headline.role = role or Role.HEADLINE
        self.headline.updateGeometry()

    def retranslate(self) -> None:
        """Take over the language in force."""
        self.headline.say(self._headline_words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._say_anew)
        super().changeEvent(event)

    def _say_anew(self) -> None:
        self.retranslate()
        self.restyle()  # longer words may need smaller type


class _Language(BigButton):
    """A language, by its own name."""

    @property
    def _role(self) -> Role:
        return Role.TITLE


class LanguagePage(KioskPage):
    """Both languages, each by its own name, the same size. `chosen` carries the code."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _ask_in_english)
        self.column.insertWidget(0, Mark(theme), 0, Qt.AlignmentFlag.AlignLeft)
        self.column.insertStretch(1, 1)
        self.spanish = Words(theme, Role.HEADLINE, _ask_in_spanish())
        self.column.removeWidget(self.headline)
        self._choices = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.buttons = {code: _Language(theme, partial(NAMES.__getitem__, code), Kind.MAIN) for code in NAMES}
        self._pairs = [QVBoxLayout() for _ in self.buttons]
        for pair, asked, (code, button) in zip(
            self._pairs, (self.headline, self.spanish), self.buttons.items(), strict=True
        ):
            button.acted.connect(partial(self.chosen.emit, code))
            pair.addWidget(asked)
            pair.addWidget(button)
            self._choices.addLayout(pair, 1)
        self.column.addLayout(self._choices)
        self.retranslate()
        self.restyle()

    def restyle(self) -> None:
        super().restyle()
        px, down, across = self.theme.px, QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._choices.setDirection(down if self.upright else across)
        self._choices.setSpacing(px(40 if self.upright else 24))
        if not self.upright:
            self.headline.role = min(self.headline.role, Role.TITLE, key=pixels)  # in half the page, on one line
        self.spanish.role = self.headline.role
        self.spanish.updateGeometry()
        high = round(self.height() * (0.14 if self.upright else 0.34))
        for pair, button in zip(self._pairs, self.buttons.values(), strict=True):
            pair.setSpacing(px(14))
            button.setMinimumHeight(max(px(96), high))


def pixels(role: Role) -> int:
    """How large a role is set at scale 1."""
    return role.value[1]


def _ask_in_english() -> str:
    return "Choose a language"  # in its own language whichever is in force


def _ask_in_spanish() -> str:
    return "Elige un idioma"


class Sign(Part, QWidget):
    """The camera sign: what every visitor should know from three metres away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.allowed = True
        self.most = 0
        """The greatest side of the square, pixels; 0 is no limit."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.words = Words(theme, Role.TITLE, parent=self)
        self.follow(theme)

    def retranslate(self) -> None:
        self.words.say(words.sign() if self.allowed else words.no_camera_sign())
        self.setAccessibleName(self.words.text().replace("\n", " "))

    @property
    def side(self) -> int:
        """The side of the sign's square, pixels."""
        return self.heightForWidth(self.width())

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(460), self.theme.px(176))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(44))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        side = min(self.theme.px(176), width // 3)
        return min(side, self.most) if self.most else side

    def restyle(self) -> None:
        super().restyle()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if not hasattr(self, "words"):
            return
        side = self.side
        left = side + self.theme.px(20)
        wide = max(self.width() - left, 1)
        fits = (role for role in (Role.TITLE, Role.HEADING) if self.words.height_as(role, wide) <= side)
        self.words.role = next(fits, Role.LABEL)
        self.words.setGeometry(mirrored(self, QRect(left, 0, wide, side)))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        side, inner = self.side, self.side // 5
        square = mirrored(self, QRect(0, 0, side, side))
        frame(painter, square, palette.colour("ink"), 3 * self.theme.scale)
        draw_icon(painter, "camera-off", square.adjusted(inner, inner, -inner, -inner).toRectF(), palette.ink)


_NOTICE = ((Role.TITLE, 0.24, True), (Role.HEADING, 0.24, True), (Role.LABEL, 0.24, True), (Role.LABEL, 0.16, False))
"""The sentences' role, the sign's most as a share of the page's height, and whether there is a headline: the first that
fits, from the second on where the page is wide."""


class NoticePage(KioskPage):
    """What will happen, before anything does: the camera sign and three sentences."""

    def __init__(self, theme: Theme, camera: Lock, compare: Lock) -> None:
        super().__init__(theme, words.notice_title)
        self._camera, self._compare = camera, compare
        self.sign = Sign(theme)
        self.sign.allowed = camera.allowed
        self.column.insertWidget(0, self.sign)
        self.column.insertStretch(1, 1)
        self.numbers = [Words(theme, Role.TITLE, str(number), colour="you", wraps=False) for number in (1, 2, 3)]
        self.sentences = [Words(theme, Role.TITLE) for _ in self.numbers]
        self._rows = QGridLayout()
        self._rows.setColumnStretch(1, 1)
        for row, (number, sentence) in enumerate(zip(self.numbers, self.sentences, strict=True)):
            sentence.measure = 860
            self._rows.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(sentence, row, 1)
        self.column.addLayout(self._rows)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        super().retranslate()
        said = words.notice_sentences(camera=self._camera.allowed, compares=self._compare.allowed)
        for part, text in zip(self.sentences, said, strict=True):
            part.say(text)
        self.sign.retranslate()

    def restyle(self) -> None:
        super().restyle()
        px = self.theme.px
        self._rows.setHorizontalSpacing(px(18))
        self._rows.setVerticalSpacing(px(16))
        for role, share, headed in _NOTICE[0 if self.upright else 1 :]:
            self.headline.setVisible(headed)
            self.sign.most = max(px(64), round(self.height() * share))
            self.sign.updateGeometry()
            for part in (*self.numbers, *self.sentences):  # alike, so that each number stands on its sentence's line
                part.role = role
                part.updateGeometry()
            if self.column.totalHeightForWidth(self.width()) <= self.height():
                break
