"""The one question, before anybody real is compared; elsewhere, who stands in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from app.live.consent import Standing
from app.live.seen import Compared, Seen
from app.model.gallery import Visitor
from app.model.policy import Lock
from app.ui.kiosk import words
from app.ui.pages.asking import Asking
from app.ui.pages.page import Page
from app.ui.parts.banner import Banner
from app.ui.parts.base import Material, Panel
from app.ui.parts.live_view import LiveView
from app.ui.parts.scroll import Scroll
from app.ui.theme import Role, Theme

_USUAL, _LARGE = (Role.HEADING, Role.CONTROL, Role.SMALL), (Role.TITLE, Role.LABEL, Role.CONTROL)
_SHARES = ((0.5, _LARGE), (0.42, _LARGE), (0.5, _USUAL), (0.42, _USUAL), (0.34, _USUAL), (0.25, _USUAL))
"""Of a wide page: the picture's share of the width, and how large the question is put beside it."""
_ANY = 16_777_215
"""Qt's word for no limit."""


class OptInPage(Page):
    """The one question, of somebody real: may this face be compared? Elsewhere it says who stands in.

    A room to the lab. `answered` follows whenever `waits` may have changed.
    """

    consent_given = Signal()
    visitor_wanted = Signal()
    answered = Signal()

    def __init__(self, theme: Theme, camera_lock: Lock, compare_lock: Lock) -> None:
        super().__init__()
        self.theme, self._visitor, self._locked = theme, "", not compare_lock.allowed
        self._asks = False
        self.machine = Panel(theme, Material.SCREEN)
        self.view = LiveView(theme)
        self.paper = Panel(theme, Material.PAPER)
        self.asking = Asking(theme, camera_lock, compare_lock, own_picture=False)
        self.told = Banner(theme, icon="person-outline", role=Role.HEADING)
        self.asking.consent_given.connect(self.consent_given)
        self.asking.visitor_wanted.connect(self.visitor_wanted)
        self._screen = QVBoxLayout(self.machine)
        self._screen.addWidget(self.view)
        self._column = QVBoxLayout(self.paper)
        self._column.addStretch(1)
        for part in (self.asking, self.told):
            self._column.addWidget(part)
        self.scroller = Scroll(theme, self.paper)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self._halves.addWidget(self.machine)
        self._halves.addWidget(self.scroller, 1)
        self.asking.asked.connect(self._fit)
        theme.changed.connect(self._restyle)
        self._tell()

    @property
    def waits(self) -> bool:
        """True while the question stands and is not answered."""
        return self._asks

    def leave(self) -> None:
        self.view.clear()

    def reset(self) -> None:
        self._asks, self._visitor = False, ""
        self.asking.start_over()
        self.view.clear()
        self._tell()

    def show_stand_in(self, name: str) -> None:
        """Who will be compared where nobody real is."""
        self._visitor = name
        self._tell()

    # -- a room --------------------------------------------------------------------------------------

    def follow(self, _visitor: Visitor | None) -> None:
        """The pictures now show somebody else."""

    def show_seen(self, seen: Seen) -> None:
        """Show a picture, and how things stand."""
        self.view.show_seen(seen)
        standing = seen.standing
        asks = standing in (Standing.NOT_ASKED, Standing.ENDED) and not self._locked
        if asks:
            self.asking.show_standing(standing, seen.ended, face_in_view=seen.chosen is not None)
        if asks != self._asks:
            self._asks = asks
            self._tell()

    def show_compared(self, _compared: Compared) -> None:
        """Nobody is compared here."""

    # -- showing -------------------------------------------------------------------------------------

    def _tell(self) -> None:
        self.told.say(*words.nobody_asked(self._visitor, locked=self._locked))
        self.asking.setVisible(self._asks)
        self.told.setVisible(not self._asks)
        self._restyle()
        self.answered.emit()

    def _restyle(self) -> None:
        px, upright = self.theme.px, self.height() > self.width()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(down if upright else across)
        self._screen.setContentsMargins(px(24), px(24), px(24), px(24))
        side = 0 if self._asks else px(24)  # the teal question runs from edge to edge
        self._column.setContentsMargins(side, px(0 if self._asks else 16), side, px(0 if self._asks else 20))
        self._column.setStretch(0, 0 if self._asks else 1)  # what lies above would be an empty piece of paper
        self._column.setStretchFactor(self.asking, 1 if self._asks else 0)
        self.asking.inset = px(24)
        self._fit()

    def _fit(self) -> None:
        """The picture takes what the words leave: both answers are seen at once wherever that can be."""
        self.machine.setMinimumSize(0, 0)
        self.machine.setMaximumSize(_ANY, _ANY)
        wide, high = self.width(), self.height()
        if high > wide:
            self._set_roles(_USUAL)
            needed = self._column.heightForWidth(wide)
            self.machine.setFixedHeight(max(round(high * 0.16), high - needed))
        else:
            share, roles = next((one for one in _SHARES if self._needs(*one) <= high), _SHARES[-1])
            self._set_roles(roles)
            self.machine.setFixedWidth(round(wide * share))

    def _set_roles(self, roles: Sequence[Role]) -> None:
        asked = self.asking.question
        for part, role in zip((asked.title, asked.text, asked.small), roles, strict=True):
            part.role = role
            part.updateGeometry()

    def _needs(self, share: float, roles: Sequence[Role]) -> int:
        """How high the words are, so large, beside a picture of this share of the width."""
        self._set_roles(roles)
        return self._column.heightForWidth(self.width() - round(self.width() * share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._tell)
        super().changeEvent(event)
