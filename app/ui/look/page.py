"""Room 1, Look: what detection sees. The camera and the comparison are each asked for here, and it can be broken."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.lessons.values import Setting, Settings
from app.live.breaks import Break
from app.live.parts import Finder
from app.live.seen import Compared, Seen
from app.model.gallery import Visitor
from app.model.policy import Lock
from app.model.types import SourceKind
from app.ui.locks import lock_words
from app.ui.look import words
from app.ui.look.breaking import Breaking
from app.ui.look.machine import Machine
from app.ui.look.paper import Paper
from app.ui.pages.asking import Asking, Stage
from app.ui.pages.page import Page
from app.ui.parts.base import Material
from app.ui.parts.button import Button
from app.ui.parts.mirror import mirrored
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.vision.devices import Camera

_SCREEN, _PAPER = 648, 632  # how the width is shared, in parts
_WANTED = 0.8  # upright, the picture shall have so much of the width
_HIGH = 3 / 4  # the height of a picture, in widths
_MOST = 0.56  # of the height, where the words have to scroll
_ANY = 16_777_215  # Qt's word for no limit


class Look(Page):
    """Shows what the session sees and asks the two questions.

    `camera_wanted` carries a camera's number, `chosen` a place in picture pixels. `wanted("threshold")` leads on.
    `task` is the way of breaking detection that lies open, or "none"; `amount` what a hand does to a film's pictures.
    """

    camera_wanted = Signal(int)
    visitor_wanted = Signal()
    consent_given = Signal()
    consent_withdrawn = Signal()
    chosen = Signal(float, float)
    trouble = Signal(object)
    """A Trouble: the detector for tampered pictures broke."""

    def __init__(
        self,
        theme: Theme,
        camera_lock: Lock,
        compare_lock: Lock,
        make_finder: Callable[[], Finder] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """With `make_finder`, a rendered visitor's pictures can be tampered with and looked at again."""
        super().__init__(parent)
        self.theme = theme
        self._visitor = ""
        self._small, self._upright = False, False
        self._resume: Break | None = None
        self.asking = Asking(theme, camera_lock, compare_lock)
        self.breaking = Breaking(theme, self, lock_words(camera_lock), make_finder)
        self.toggle = Button(theme, self._toggle_words, material=Material.SCREEN)
        self.machine = Machine(theme, self.breaking.gauge, self.breaking.know, self.toggle)
        self.view, self.caption, self.limits = self.machine.view, self.machine.caption, self.machine.limits
        self.paper = Paper(theme, self.breaking, self.asking)
        self.told = self.paper.told
        self.headline, self.facts = self.told.headline, self.told.facts
        self._halves = QHBoxLayout(self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self._halves.addWidget(self.machine.scroller)
        self._halves.addWidget(self.paper, 1)
        self._connect()
        theme.changed.connect(self.restyle)
        self.restyle()
        self.retranslate()

    def _connect(self) -> None:
        self.view.chosen.connect(self.chosen)
        self.asking.camera_wanted.connect(self.camera_wanted)
        self.asking.visitor_wanted.connect(self.visitor_wanted)
        self.asking.consent_given.connect(self.consent_given)
        self.asking.consent_withdrawn.connect(self.consent_withdrawn)
        self.asking.asked.connect(self._fit)
        self.asking.onward.connect(partial(self.wanted.emit, "threshold"))
        self.toggle.acted.connect(self._toggled)
        self.breaking.changed.connect(self.changed)
        self.breaking.noted.connect(self.noted)
        self.breaking.desk.card.keep.wanted.connect(self.wanted)
        self.breaking.camera_asked.connect(self._ask_for_camera)
        self.breaking.grown.connect(self._fit)
        self.breaking.retouched.connect(self._show)
        self.breaking.trouble.connect(self.trouble)

    # What it is told ----------------------------------------------------------------------------------

    def show_seen(self, seen: Seen) -> None:
        """Show one analysed picture and what follows from it."""
        if not self.breaking.retouches(seen):
            self._show(seen)

    @Slot(object)
    def _show(self, seen: Seen) -> None:
        self.view.show_seen(seen)
        self._show_caption()
        if self._resume is not None and not seen.frame.source.shows_nobody:
            self._open(self._resume)
        self.breaking.take(seen, mirrored=self.view.mirror and seen.frame.source.kind is SourceKind.CAMERA)
        self.asking.show_standing(seen.standing, seen.ended, face_in_view=seen.chosen is not None)
        chosen = None if seen.chosen is None else seen.faces[seen.chosen]
        best = chosen.confidence if chosen is not None else max((face.confidence for face in seen.faces), default=None)
        if self.told.show_faces(len(seen.faces), best):
            self._fit()

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
        self.breaking.follow(self._visitor)

    def show_compared(self, _compared: Compared) -> None:
        """Nobody is compared in this room."""

    def show_faceprints(self, made: int) -> None:
        """Say how many faceprints this session has made."""
        if self.told.show_faceprints(made):
            self._fit()

    def forget(self) -> None:
        """Wipe the picture and everything said about it; that a task was done stays until `reset`."""
        super().forget()
        self._show_caption()
        self.breaking.wipe()
        self.told.clear()
        self.asking.start_over()

    # What a visitor sets ------------------------------------------------------------------------------

    def values(self) -> dict[str, Setting]:
        task = self.breaking.task
        return {"task": "none" if task is None else task.value, "amount": self.breaking.amount}

    def show_values(self, values: Settings) -> None:
        task = str(values.get("task", "none"))
        self._open(None if task == "none" else Break(task), float(values.get("amount", 0.0)))

    def arrive(self, **wishes: object) -> None:
        values = wishes.get("values")
        if isinstance(values, Mapping):
            self.show_values(values)

    def leave(self) -> None:
        self._resume = None
        self.view.clear()
        self._show_caption()
        self.breaking.wipe()

    def reset(self) -> None:
        self.breaking.reset()
        self.show_values({})
        self.asking.start_over()

    def _open(self, task: Break | None, amount: float = 0.0) -> None:
        """Show this task instead of the words and the question, or with None those again."""
        self._resume = None
        self.breaking.open(task, amount)
        self.paper.show_tasks(on=task is not None)
        self.toggle.retranslate()
        self.restyle()

    @Slot()
    def _toggled(self) -> None:
        self._open(self.breaking.desk.tiles.value if self.breaking.task is None else None)
        self.changed.emit()

    @Slot()
    def _ask_for_camera(self) -> None:
        """Put the question; once there is a live picture, the task comes back."""
        task = self.breaking.task
        self._open(None)
        self._resume = task
        self.asking.start_over()
        self.asking.turn_on.setFocus()

    @property
    def stage(self) -> Stage:
        """Which question stands."""
        return self.asking.stage

    # Words --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Take over the language in force."""
        self.limits.say(
            self.tr(
                "Cannot show: whether it finds faces of every age and skin equally well. We could not check. "
                "It can miss faces that are small or far away."
            )
        )
        self.told.retranslate()
        self._show_caption()
        self.breaking.retranslate()

    def _toggle_words(self) -> str:
        return words.open_it() if self.breaking.task is None else words.close_it()

    def _show_caption(self) -> None:
        made_up = self.tr("Made-up visitor {name}: does not exist").format(name=self._visitor)
        live = self.tr("Live, on this computer only") if self.view.has_picture else ""
        self.caption.say(made_up if self._visitor else live)

    # Layout -------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        """Take over sizes from the theme."""
        px = self.theme.px
        upright = self.height() > self.width()
        small = not upright and (self.width() < px(1100) or self.height() < px(640))
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        side = px(24) if small or upright else px(40)
        self.told.inset = self.asking.inset = side
        self._small, self._upright = small, upright
        self.caption.setVisible(self.height() >= px(160))  # the status strip says it too
        self._fit()

    def _fit(self) -> None:
        """Let everything be seen at once if it can be: a smaller headline, else the words scroll above the question.

        Only where the question alone would fill half the paper does it scroll along.
        """
        wide = self.width() if self._upright else round(self.width() * _PAPER / (_SCREEN + _PAPER))
        half, px = self.machine.scroller, self.theme.px
        # Stretch factors count only where there is room to spare, so the machine's half gets its size by name.
        half.setMinimumSize(0, 0)
        half.setMaximumSize(_ANY, _ANY)
        if self._upright:
            self.machine.fit(wide, self.height(), px(24), px(12))
            screen = self._share_height(wide, wide - 2 * px(24))
            half.setFixedHeight(screen)
            self.machine.fit(wide, screen, px(24), px(12))
        else:
            edge = px(16 if self._small else 24)
            self.machine.fit(self.width() - wide, self.height(), edge, edge)
            self.paper.need(wide, self.height(), self.height(), small=self._small, upright=False)
            half.setFixedWidth(self.width() - wide)
            screen = 0
        self._lay_sheet(wide, screen)
        self.paper.pin(wide, self.height() - screen)

    def _share_height(self, wide: int, inner: int) -> int:
        """How much of the height the machine gets: its picture is what the room is about, so the words stand close."""
        high, share = self.height(), 0.34 if self.breaking.task is None else 0.44
        least = round(min(max(self.machine.least(inner), high * share), high * _MOST))
        good, most = (self.machine.height_with(round(inner * share * _HIGH), inner) for share in (_WANTED, 1.0))
        needed = self.paper.need(wide, high - max(good, least), high - least, small=False, upright=True)
        return min(max(high - needed, least), max(most, least))

    def _lay_sheet(self, wide: int, screen: int) -> None:
        """The card of what we know lies over the paper."""
        edge = self.theme.px(12)
        left, top = (0, screen) if self._upright else (self.width() - wide, 0)
        place = QRect(left, top, wide, self.height() - top)
        self.breaking.sheet.setGeometry(mirrored(self, place.adjusted(edge, edge, -edge, -edge)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
