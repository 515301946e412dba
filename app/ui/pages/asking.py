"""The two questions, one at a time: may the camera be turned on, and may this face be compared?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.live.consent import Standing
from app.live.track import Reason
from app.model.policy import Lock
from app.ui.locks import lock_words
from app.ui.parts.banner import Banner
from app.ui.parts.base import Material
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Choice, Item
from app.ui.theme import Role, Theme

if TYPE_CHECKING:
    from app.vision.devices import Camera


class Stage(Enum):
    """Which question stands."""

    CAMERA = "camera"
    """May the camera be turned on?"""
    VISITOR = "visitor"
    """A made-up visitor was chosen: nobody to ask."""
    CONSENT = "consent"
    """May this face be compared?"""
    ELSEWHERE = "elsewhere"
    """Nobody is compared; whoever asks that does so in another place."""
    GRANTED = "granted"
    LOCKED = "locked"
    """A policy forbids comparing."""


class Asking(QWidget):
    """A paper banner about the camera, or a teal one about comparing. Both answers always have the same size."""

    camera_wanted = Signal(int)
    visitor_wanted = Signal()
    consent_given = Signal()
    consent_withdrawn = Signal()
    onward = Signal()
    question_wanted = Signal()
    """Put the question of comparing, in its own place."""
    asked = Signal()
    """Another question stands, or in other words: it may need more or less room."""

    def __init__(self, theme: Theme, camera_lock: Lock, compare_lock: Lock, *, own_picture: bool = True) -> None:
        """`own_picture` says that a yes holds in rooms that also compare with the visitor's own first picture."""
        super().__init__()
        self._own_picture, self._elsewhere, self._leads = own_picture, False, False
        self._theme, self._camera_lock, self._compare_lock = theme, camera_lock, compare_lock
        self._standing: Standing | None = None
        self._ended: Reason | None = None
        self._visitor, self._agreed_to_visitor, self._face_in_view = "", False, False
        self._cameras: dict[str, int] = {}
        self._inset = theme.px(24)
        self._paper = Banner(theme, icon="camera", role=Role.HEADING)
        self._teal = Banner(theme, material=Material.CONSENT, icon="diamond", role=Role.HEADING)
        self.question = self._teal
        """May this face be compared?"""
        self.choice = Choice(theme, self._choice_words, [])
        self._make_buttons()
        self._layout = QVBoxLayout(self)
        for part in (self.choice, self._paper, self._teal):
            self._layout.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def _make_buttons(self) -> None:
        def button(words: Callable[[], str], kind: Kind, slot: Callable[[], None], banner: Banner) -> Button:
            made = Button(self._theme, words, kind, parent=banner)
            made.acted.connect(slot)
            made.hide()
            return made

        self.turn_on = button(self._on_words, Kind.OUTLINE, self._turn_on, self._paper)
        self.use_visitor = button(self._visitor_words, Kind.OUTLINE, self._use_visitor, self._paper)
        self.go_on = button(self._onward_words, Kind.MAIN, self.onward.emit, self._paper)
        self.yes = button(self._yes_words, Kind.ON_CONSENT, self.consent_given.emit, self._teal)
        self.no = button(self._no_words, Kind.ON_CONSENT, self._use_visitor, self._teal)
        self.go_on_teal = button(self._onward_words, Kind.ON_CONSENT, self.onward.emit, self._teal)
        self.withdraw = button(self._withdraw_words, Kind.ON_CONSENT, self.consent_withdrawn.emit, self._teal)
        self.ask_again = button(self._ask_words, Kind.OUTLINE, self.question_wanted.emit, self._paper)
        self.locked = button(self._yes_words, Kind.OUTLINE, self.updateGeometry, self._paper)  # it is never pressed

    @property
    def inset(self) -> int:
        """Pixels from the left edge to the words."""
        return self._inset

    @inset.setter
    def inset(self, pixels: int) -> None:
        if pixels != self._inset:
            self._inset = pixels
            self._restyle()

    # What it is told ----------------------------------------------------------------------------------

    @property
    def stage(self) -> Stage:
        """Which question stands."""
        if self._standing in (None, Standing.NOBODY_TO_ASK):
            return Stage.VISITOR if self._agreed_to_visitor else Stage.CAMERA
        if self._standing is Standing.GRANTED:
            return Stage.GRANTED
        if self._elsewhere:
            return Stage.ELSEWHERE
        return Stage.LOCKED if self._standing is Standing.LOCKED else Stage.CONSENT

    def ask_elsewhere(self, *, leads: bool) -> None:
        """From now on ask only about the camera. With `leads`, a button asks for the other question's place."""
        self._elsewhere, self._leads = True, leads
        self._show()

    def show_standing(self, standing: Standing, ended: Reason | None, *, face_in_view: bool) -> None:
        """Follow how things stand between visitor and machine."""
        now = (standing, ended, face_in_view)
        if now != (self._standing, self._ended, self._face_in_view):
            self._standing, self._ended, self._face_in_view = now
            self._show()

    def show_visitor(self, name: str) -> None:
        """Name the made-up visitor; empty when somebody real is seen."""
        self._visitor = name
        self._show()

    def show_cameras(self, cameras: Sequence[Camera], held: str) -> None:
        """Offer a choice when there are several."""
        self._cameras = {camera.name: camera.index for camera in cameras}
        self.choice.offer([Item(name, partial(str, name)) for name in self._cameras])
        self.choice.set_value(held if held in self._cameras else next(iter(self._cameras), ""))
        self._show()

    def start_over(self) -> None:
        """Back to the first question."""
        self._standing, self._ended, self._agreed_to_visitor = None, None, False
        self._show()

    # What it does -------------------------------------------------------------------------------------

    def _turn_on(self) -> None:
        self.camera_wanted.emit(self._cameras.get(self.choice.value, 0))

    def _use_visitor(self) -> None:
        self._agreed_to_visitor = True
        self.visitor_wanted.emit()
        self._show()

    # Words --------------------------------------------------------------------------------------------

    def _choice_words(self) -> str:
        return self.tr("Camera")

    def _on_words(self) -> str:
        return self.tr("Turn the camera on")

    def _visitor_words(self) -> str:
        return self.tr("Use a made-up visitor")

    def _onward_words(self) -> str:
        return self.tr("Go to the Threshold room")

    def _yes_words(self) -> str:
        return self.tr("Yes, compare mine")

    def _no_words(self) -> str:
        return self.tr("No, use a made-up face")

    def _ask_words(self) -> str:
        return self.tr("Ask me again")

    def _withdraw_words(self) -> str:
        return self.tr("Stop comparing me")

    def _young_words(self) -> str:
        return self.tr("If you are too young to decide this alone, fetch an adult. The machine never guesses ages.")

    def _ended_words(self) -> str:
        words = {
            Reason.LOST: self.tr("The face was out of sight for over a second, so that yes has ended."),
            Reason.JUMP: self.tr(
                "The picture jumped, so the machine cannot be sure it is still you. That yes has ended."
            ),
            Reason.SWAP: self.tr("Another face may have taken the place of the first, so that yes has ended."),
            Reason.CROWD: self.tr("Another face came too near, so that yes has ended."),
            Reason.SOURCE: self.tr("The picture comes from somewhere else now, so that yes has ended."),
            Reason.LEFT: self.tr("The room was left, so that yes has ended."),
            Reason.SAID_NO: self.tr("You stopped it. What it held of you is wiped."),
        }
        return words[self._ended] if self._ended is not None else ""

    # Showing ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        stage = self.stage
        teal = stage in (Stage.CONSENT, Stage.GRANTED)
        self.choice.setVisible(stage is Stage.CAMERA and len(self._cameras) > 1 and self._camera_lock.allowed)
        self._paper.setVisible(not teal)
        self._teal.setVisible(teal)
        {
            Stage.CAMERA: self._ask_camera,
            Stage.VISITOR: self._tell_visitor,
            Stage.CONSENT: self._ask_consent,
            Stage.ELSEWHERE: self._tell_elsewhere,
            Stage.GRANTED: self._tell_granted,
            Stage.LOCKED: self._tell_locked,
        }[stage]()
        self._restyle()
        self.updateGeometry()
        self.asked.emit()

    def _ask_camera(self) -> None:
        self.turn_on.lock(lock_words(self._camera_lock))
        self._paper.say(
            self.tr("Turn on the camera?"),
            self.tr(
                "The machine would look for faces in the picture, and compare nobody. No picture is saved or sent. "
                "You can stop at any time."
            ),
            self._young_words() if self._camera_lock.allowed else "",
        )
        self._paper.set_buttons([self.turn_on, self.use_visitor])

    def _tell_visitor(self) -> None:
        self.turn_on.lock(lock_words(self._camera_lock))
        self._paper.say(
            self.tr("{name} is made up, so there is nobody to ask").format(
                name=self._visitor or self.tr("This visitor")
            ),
            self.tr("See who else the machine would call by this name. You hold the line."),
        )
        self._paper.set_buttons([self.turn_on] if self._elsewhere else [self.go_on, self.turn_on])

    def _ask_consent(self) -> None:
        self.yes.lock("" if self._face_in_view else self.tr("No face is in the picture."))
        why = self._ended_words()
        asked = (
            self.tr(
                "It would become 128 numbers, held only in this computer's memory and wiped when you walk away. They "
                "are compared with people who do not exist; in Faceprint and Photo quality also with one picture of "
                "you, the first after your yes."
            )
            if self._own_picture
            else self.tr(
                "It would become 128 numbers, held in memory on this computer, compared only with people who do not "
                "exist, and wiped when you walk away."
            )
        )
        self._teal.say(self.tr("May this machine compare your face?"), f"{why} {asked}".strip(), self._young_words())
        self._teal.set_buttons([self.yes, self.no])

    def _tell_elsewhere(self) -> None:
        looks = self.tr("The machine looks for faces in the picture. No picture is saved or sent.")
        self._paper.say(self.tr("You are compared with nobody"), self._ended_words() or looks)
        asks = self._leads and self._standing is not Standing.LOCKED
        self._paper.set_buttons([self.ask_again, self.use_visitor] if asks else [self.use_visitor])

    def _tell_granted(self) -> None:
        self._teal.say(
            self.tr("You said yes"),
            self.tr(
                "In the Threshold room your face is compared with people who do not exist. Walk away, and it ends."
            ),
        )
        self._teal.set_buttons([self.withdraw] if self._elsewhere else [self.go_on_teal, self.withdraw])

    def _tell_locked(self) -> None:
        self.locked.lock(lock_words(self._compare_lock) or self.tr("Locked on this computer."))
        self._paper.say(
            self.tr("Comparing live faces is locked off here"),
            self.tr("Detection still works. A made-up visitor shows the rest just as well."),
        )
        self._paper.set_buttons([self.locked, self.use_visitor])

    def _restyle(self) -> None:
        px = self._theme.px
        teal = not self._teal.isHidden()
        self._teal.inset = self._inset
        self._layout.setContentsMargins(0 if teal else self._inset, 0, 0 if teal else px(24), 0 if teal else px(24))
        self._layout.setSpacing(px(10))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._show)
        super().changeEvent(event)
