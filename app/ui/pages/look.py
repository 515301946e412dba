"""Room 1, Look: what detection sees. The camera and the comparison are each asked for here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.live.seen import Compared, Seen
from app.model.gallery import Visitor
from app.model.policy import Lock
from app.ui.pages.asking import Asking, Stage
from app.ui.pages.page import Page
from app.ui.parts.base import Material, Panel
from app.ui.parts.facts import Facts
from app.ui.parts.live_view import LiveView
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

if TYPE_CHECKING:
    from app.vision.devices import Camera

_Box = TypeVar("_Box", bound=QBoxLayout)

STEADY = 4
"""Pictures in a row that must agree on the number of faces before the headline changes."""


_SCREEN, _PAPER = 648, 632
"""How the width is shared, in parts."""
_ANY = 16_777_215
"""Qt's word for no limit."""


class Look(Page):
    """Shows what the session sees and asks the two questions.

    `camera_wanted` carries a camera's number, `chosen` a place in picture pixels. `wanted("threshold")` leads on.
    """

    camera_wanted = Signal(int)
    visitor_wanted = Signal()
    consent_given = Signal()
    consent_withdrawn = Signal()
    chosen = Signal(float, float)

    def __init__(self, theme: Theme, camera_lock: Lock, compare_lock: Lock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._visitor = ""
        self._live = False
        self._faceprints = 0
        self._faces, self._agreed, self._told = -1, 0, -1
        self._best: float | None = None
        self._small, self._upright = False, False
        self.asking = Asking(theme, camera_lock, compare_lock)
        self._make_screen()
        self._make_paper()
        self._connect()
        theme.changed.connect(self.restyle)
        self.restyle()
        self.retranslate()

    # Building -----------------------------------------------------------------------------------------

    def _make_screen(self) -> None:
        self.machine = Panel(self.theme, Material.SCREEN, self)
        self.view = LiveView(self.theme)
        self.caption = Words(self.theme, Role.CONTROL_BOLD, material=Material.SCREEN)
        self.limits = Words(self.theme, Role.SMALL, material=Material.SCREEN, colour="quiet")
        self._screen_column = QVBoxLayout(self.machine)
        self._screen_column.addWidget(self.view, 1)
        self._screen_column.addWidget(self.caption)
        self._screen_column.addWidget(self.limits)

    def _make_paper(self) -> None:
        self.sheet = Panel(self.theme, Material.PAPER)
        self.headline = Words(self.theme, Role.HEADLINE)
        self.detection = Words(self.theme, Role.READING)
        self.facts = Facts(self.theme)
        self._words_column = QVBoxLayout()
        for part in (self.headline, self.detection, self.facts):
            self._words_column.addWidget(part)
        self._whole = _bare(QVBoxLayout(self.sheet))
        self._whole.addLayout(self._words_column)
        self._whole.addStretch(1)
        self.scroller = Scroll(self.theme, self.sheet)
        self.paper = Panel(self.theme, Material.PAPER)
        self._paper_column = _bare(QVBoxLayout(self.paper))
        self._paper_column.addWidget(self.scroller, 1)
        self._paper_column.addWidget(self.asking)
        self._halves = _bare(QHBoxLayout(self))
        self._halves.addWidget(self.machine)
        self._halves.addWidget(self.paper, 1)

    def _connect(self) -> None:
        self.view.chosen.connect(self.chosen)
        self.asking.camera_wanted.connect(self.camera_wanted)
        self.asking.visitor_wanted.connect(self.visitor_wanted)
        self.asking.consent_given.connect(self.consent_given)
        self.asking.consent_withdrawn.connect(self.consent_withdrawn)
        self.asking.asked.connect(self._fit)
        self.asking.onward.connect(partial(self.wanted.emit, "threshold"))

    # What it is told ----------------------------------------------------------------------------------

    def show_seen(self, seen: Seen) -> None:
        """Show one analysed picture and what follows from it."""
        self.view.show_seen(seen)
        self._live = not seen.frame.source.shows_nobody
        self.asking.show_standing(seen.standing, seen.ended, face_in_view=seen.chosen is not None)
        chosen = None if seen.chosen is None else seen.faces[seen.chosen]
        best = chosen.confidence if chosen is not None else max((face.confidence for face in seen.faces), default=None)
        count = len(seen.faces)
        self._agreed = self._agreed + 1 if count == self._faces else 0
        self._faces, self._best = count, best
        if self._agreed >= STEADY or self._told < 0:
            self._tell(count)
        self._show_facts()

    def show_visitor(self, name: str) -> None:
        """Say which made-up visitor stands in; empty when the pictures show somebody real."""
        if name != self._visitor:
            self._visitor = name
            self.asking.show_visitor(name)
            self._show_caption()

    def show_cameras(self, cameras: Sequence[Camera], held: str = "") -> None:
        """Offer these cameras by name; `held` is the name chosen last time."""
        self.asking.show_cameras(cameras, held)

    def follow(self, visitor: Visitor | None) -> None:
        """The pictures now show this rendered visitor, or with None somebody live."""
        self.show_visitor(visitor.name.capitalize() if visitor else "")

    def show_compared(self, _compared: Compared) -> None:
        """Nobody is compared in this room."""

    def show_faceprints(self, made: int) -> None:
        """Say how many faceprints this session has made."""
        self._faceprints = made
        self._show_facts()

    def set_mirror(self, on: bool) -> None:
        """Mirror pictures from a camera."""
        self.view.mirror = on
        self.view.update()

    def clear(self) -> None:
        """Wipe the picture and everything said about it."""
        self.view.clear()
        self._faces, self._agreed, self._best, self._faceprints = -1, 0, None, 0
        self._tell(-1)
        self._show_facts()
        self.asking.start_over()

    def reset(self) -> None:
        self.asking.start_over()

    @property
    def stage(self) -> Stage:
        """Which question stands."""
        return self.asking.stage

    # Words --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Take over the language in force."""
        self.detection.say(
            self.tr(
                "This is detection: a box, six points, and how face-like it looks. It can miss faces that are small "
                "or far away."
            )
        )
        self.limits.say(
            self.tr(
                "What this cannot show: whether it finds faces of every age and skin equally well. We could not check."
            )
        )
        self._tell(self._told)
        self._show_facts()
        self._show_caption()

    def _tell(self, count: int) -> None:
        self._told = count
        if count < 0:
            words = self.tr("It sees nothing yet.")
        elif count == 0:
            words = self.tr("It sees no face.")
        elif count == 1:
            words = self.tr("It found a face.\nIt has no idea whose.")
        elif count == 2:
            words = self.tr("It found two faces.\nIt has no idea whose.")
        else:
            words = self.tr("It found {count} faces.\nIt has no idea whose.").format(count=count)
        if words != self.headline.text():
            self.headline.say(words)
            self._fit()

    def _show_facts(self) -> None:
        alike = "–" if self._best is None else f"{self._best:.2f}"
        compared = self.tr("{count} times").format(count=self._faceprints) if self._faceprints else self.tr("no")
        self.facts.show_rows(
            [
                (self.tr("Faces found"), str(max(self._faces, 0))),
                (self.tr("How face-like"), alike),
                (self.tr("Compared with anyone"), compared),
                (self.tr("Kept"), self.tr("nothing")),
            ]
        )

    def _show_caption(self) -> None:
        if self._visitor:
            self.caption.say(self.tr("Made-up visitor {name}: does not exist").format(name=self._visitor))
        else:
            self.caption.say(self.tr("Live, on this computer only"))

    # Layout -------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        """Take over sizes from the theme."""
        px = self.theme.px
        upright = self.height() > self.width()
        small = not upright and (self.width() < px(1100) or self.height() < px(640))
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        side = px(24) if small or upright else px(40)
        self._words_column.setContentsMargins(side, px(20), px(24), px(12))
        self.asking.inset = side
        self._words_column.setSpacing(px(12))
        edge = px(24) if not small else px(16)
        self._screen_column.setContentsMargins(edge, edge, edge, px(14))
        self._screen_column.setSpacing(px(6))
        self._small, self._upright = small, upright
        self.caption.setVisible(self.height() >= px(160))  # the status strip says it too
        self._fit()

    def _fit(self) -> None:
        """Let everything be seen at once if it can be: a smaller headline, else the words scroll above the question.

        Only where the question alone would fill half the paper does it scroll along.
        """
        wide = self.width() if self._upright else round(self.width() * _PAPER / (_SCREEN + _PAPER))
        asked = self.asking.heightForWidth(max(wide, 1))
        needed = self._words_height(Role.HEADLINE, wide) + asked
        least, most = round(self.height() * 0.34), round(self.height() * 0.56)
        small = self._small or needed > self.height() - (least if self._upright else 0)
        self._set_headline(Role.TITLE if small else Role.HEADLINE)
        needed = self._words_height(self.headline.role, wide) + asked
        screen = min(max(self.height() - needed, least), most)
        high = self.height() - screen if self._upright else self.height()
        # Stretch factors count only where there is room to spare, so the machine's half gets its size by name.
        self.machine.setMinimumSize(0, 0)
        self.machine.setMaximumSize(_ANY, _ANY)
        if self._upright:
            self.machine.setFixedHeight(screen)
        else:
            self.machine.setFixedWidth(self.width() - wide)
        self._pin(asked <= 0.55 * high)

    def _words_height(self, role: Role, wide: int) -> int:
        margins = self._words_column.contentsMargins()
        inner = wide - margins.left() - margins.right()
        words = self.headline.height_as(role, inner) + self.detection.heightForWidth(inner)
        return words + self.facts.heightForWidth(inner) + margins.top() + margins.bottom() + self.theme.px(24)

    def _set_headline(self, role: Role) -> None:
        if role is not self.headline.role:
            self.headline.role = role
            self.headline.updateGeometry()

    def _pin(self, on: bool) -> None:
        """Keep the question in view under the scrolling words, or let it scroll along."""
        pinned = self.asking.parentWidget() is self.paper
        if on != pinned:
            (self._paper_column if on else self._whole).addWidget(self.asking)
            self.asking.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _bare(layout: _Box) -> _Box:
    """The layout without margins and spaces."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
