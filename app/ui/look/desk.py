"""The paper's side while detection is being broken: six tasks, the open one, and what it showed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.live.breaks import Break, Loss, Success, Watch
from app.live.tampering import BY_HAND
from app.resources import asset
from app.ui.lesson.tab import tab_through
from app.ui.look import words
from app.ui.look.tiles import Tiles
from app.ui.parts.base import Material, Panel, Part, frame
from app.ui.parts.button import Button, Kind
from app.ui.parts.flow import Flow
from app.ui.parts.keep import Keep
from app.ui.parts.rail import Rail
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme

PAUSE = 0.5
"""Least seconds between two lines about the same: what flickers cannot be read."""
PICTURE = ("gallery", "pictures")
"""Where somebody who does not exist is found, to be photographed."""


class Picture(Part, QWidget):
    """The face that nobody has."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.roomy = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow(theme)

    def retranslate(self) -> None:
        self.setAccessibleName(words.nobody())

    def sizeHint(self) -> QSize:
        return (
            QSize(self.theme.px(112), self.theme.px(140)) if self.roomy else QSize(self.theme.px(77), self.theme.px(96))
        )

    def draw(self, painter: QPainter, palette: Palette) -> None:
        if self._whole.isNull():
            first = min(asset(*PICTURE).glob("*_0.jpg"), default=None)
            self._whole = QPixmap(str(first)) if first is not None else QPixmap(1, 1)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._whole.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawPixmap((self.width() - size.width()) // 2, 0, size.width(), size.height(), self._whole)


class Card(Part, QWidget):
    """The open task. It asks and tells; its buttons say what the visitor did."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.keeps = True
        """Whether there is a notebook to keep a number in."""
        self.task = Words(theme, Role.LABEL)
        self.live = Words(theme, Role.CONTROL)
        self.shows = Words(theme, Role.CONTROL_BOLD)
        self.picture = Picture(theme)
        self.what = Break.TURN
        self.hand = Rail(theme, self._hand_words, words.percent, least=0, most=100, arrow=2, page=10)
        self.fell = Button(theme, words.fell, Kind.MAIN)
        self.turned, self.covered = Button(theme, words.i_turned), Button(theme, words.i_covered)
        self.ask = Button(theme, words.ask_camera, Kind.MAIN)
        self.again = Button(theme, words.again)
        self.keep = Keep(theme, kind=Kind.OUTLINE)
        self.buttons = Flow(gap=theme.px(10), row_gap=theme.px(8))
        for button in self._all():
            self.buttons.addWidget(button)
        texts = QVBoxLayout()
        for text in (self.task, self.live, self.shows):
            texts.addWidget(text)
        texts.addStretch(1)
        top = QHBoxLayout()
        top.addLayout(texts, 1)
        top.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._texts, self._top = texts, top
        self._column = QVBoxLayout(self)
        self._column.addLayout(top)
        self._column.addWidget(self.hand)
        self._column.addStretch(1)
        self._column.addLayout(self.buttons)
        self.follow(theme)

    def _all(self) -> Sequence[Button]:
        return self.fell, self.turned, self.covered, self.ask, self.again, self.keep

    def _hand_words(self) -> str:
        return words.by_hand(self.what)

    def ask_for(self, what: Break) -> None:
        """Say what its slider does."""
        if what is not self.what:
            self.what = what
            self.hand.retranslate()

    def offer(self, *buttons: Button) -> None:
        """Show these buttons and no others; the keyboard stays in the card."""
        held = next((button for button in self._all() if button.hasFocus()), None)
        for button in self._all():
            button.setVisible(button in buttons)
        if held is not None and held not in buttons and buttons:
            buttons[0].setFocus()

    @property
    def shown(self) -> tuple[object, ...]:
        """Everything that decides how high it has to be."""
        parts = (self.shows, self.picture, self.hand, *self._all())
        return self.task.text(), self.live.text(), self.shows.text(), *(not part.isHidden() for part in parts)

    def forget_height(self) -> None:
        """Layouts remember heights, also of what was hidden since, and so does the one around this."""
        for layout in (self.buttons, self._texts, self._top, self._column):
            layout.invalidate()
        self.updateGeometry()

    def restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
        self._texts.setSpacing(px(6))
        self._top.setSpacing(px(12))
        self.buttons.gap, self.buttons.row_gap = px(10), px(8)
        super().restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        frame(painter, self.rect(), palette.colour("ink"), 1.5 * self.theme.scale)


class Desk(Panel):
    """Title, tiles, card. `Look` owns the watch and tells what is going on with `show_watch`."""

    opened = Signal(object)
    """The visitor opened a Break."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Material.PAPER)
        self._spoken: tuple[str, Break | None, float] = ("", None, -PAUSE)
        """What was lost, the task, and when that was said."""
        self.title = Words(theme, Role.HEADING)
        self.tiles, self.card = Tiles(theme), Card(theme)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self.tiles)
        self._column.addWidget(self.card)
        self._column.addStretch(1)
        self.tiles.chosen.connect(self.opened)

    def fit(self, wide: int, high: int, most: int, side: int) -> int:
        """Be as large as `wide` by `high` pixels allow, with this margin on the left; how high that is. In more than
        `most` it scrolls."""
        for roomy in (True, False):
            needed = self._set(wide, side, roomy=roomy)
            if needed <= high:
                break
        self._put_card(first=needed > most)
        return needed

    def _put_card(self, *, first: bool) -> None:
        """Where not all is seen at once, what is open stands above the other tasks."""
        place = 1 if first else 2
        if self._column.indexOf(self.card) != place:
            self._column.removeWidget(self.card)
            self._column.insertWidget(place, self.card)
            tab_through([self.card, self.tiles] if first else [self.tiles, self.card])

    def _set(self, wide: int, side: int, *, roomy: bool) -> int:
        px = self.theme.px
        self._column.setContentsMargins(side, px(20 if roomy else 6), px(24), px(12 if roomy else 6))
        between = px(10 if roomy else 8)
        if self._column.spacing() != between:
            self._column.setSpacing(between)
        self.tiles.fit(wide - side - px(24), roomy=roomy)
        for part, large, usual in ((self.title, Role.TITLE, Role.HEADING), (self.card.task, Role.HEADING, Role.LABEL)):
            role = large if roomy else usual
            if part.role is not role:
                part.role = role
                part.updateGeometry()
        self.card.picture.roomy = roomy
        self.card.picture.updateGeometry()
        # The card keeps room for what it will say, so that nothing moves when a task succeeds.
        self.card.setMinimumHeight(px(204 if roomy else 172))
        self.tiles.forget_height()
        self.card.forget_height()
        self._column.invalidate()
        return self._column.heightForWidth(wide)

    def show_watch(self, watch: Watch, *, rendered: bool, visitor: str, camera_lock: str, by_hand: bool) -> None:
        """Say how everything stands; `camera_lock` is why no camera may be asked for, or ''.

        `by_hand` says whether a rendered visitor's picture can be tampered with.
        """
        what = self.tiles.value
        self.title.say(words.title(len(watch.done)))
        possible = (Break.MADE_UP, *(BY_HAND if by_hand else ())) if rendered else tuple(Break)
        self.tiles.show_states(watch.done, possible)
        card, success = self.card, watch.done.get(what)
        card.task.say(words.try_on_film(what) if rendered and what in possible else words.try_this(what))
        card.ask_for(what)
        card.hand.setVisible(rendered and by_hand and what in BY_HAND)
        card.picture.setVisible(what is Break.MADE_UP and not rendered)
        if success is not None:
            self._show_success(success)
        elif what not in possible:
            card.live.say(words.needs_camera(visitor))
            card.ask.lock(camera_lock)
            card.offer(card.ask)
        else:
            self._show_live(what, watch)
        card.shows.say(words.shows(what) if success is not None else "")
        card.shows.setVisible(success is not None)

    def _show_success(self, success: Success) -> None:
        card = self.card
        card.live.say(words.happened(success))
        card.offer(*([card.again, card.keep] if card.keeps and success.number is not None else [card.again]))

    def _show_live(self, what: Break, watch: Watch) -> None:
        card, now = self.card, watch.now
        faces = now.faces if now is not None else 0
        lost = words.lost(what, watch.loss) if watch.loss is not None else ""
        straight = now is not None and now.straight
        said = words.live(what, faces, held=watch.held, straight=straight, light=watch.light_left)
        at = now.at if now is not None else 0.0
        if (lost, what) != self._spoken[:2] or not 0 <= at - self._spoken[2] < PAUSE:
            self._spoken = (lost, what, at)
            card.live.say(lost or said)
        if watch.loss is Loss.UNSURE:
            card.offer(*([card.covered] if now is not None and now.rendered else [card.turned, card.covered]))
        elif what in (Break.PICTURE, Break.MADE_UP) and not (now is not None and now.rendered):
            card.fell.lock("" if faces else words.no_box())
            card.offer(card.fell)
        else:
            card.offer()

    def forget_said(self) -> None:
        """Say the next line at once, whatever was said before."""
        self._spoken = ("", None, -PAUSE)

    def announce(self, success: Success) -> None:
        """Tell a screen reader what has just worked."""
        said = f"{words.name(success.what)}. {words.happened(success)} {words.shows(success.what)}"
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.card, said))
