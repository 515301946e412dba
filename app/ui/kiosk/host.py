"""The kiosk: one window that hosts the rooms for one visitor after another, and wipes each before the next."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from app.live.consent import Standing
from app.live.seen import Notice, Receipt, Trouble
from app.live.visits import total
from app.model import errors
from app.model.kiosk_rules import KioskRules
from app.model.policy import Policy
from app.model.settings import Settings
from app.model.types import Source
from app.model.visit import WATCHES, Phase, Step, following, phase
from app.ui.endings import end_threads
from app.ui.kiosk import words
from app.ui.kiosk.shell import KioskWindow
from app.ui.kiosk.stages import Stages
from app.ui.kiosk.way_out import WayOut
from app.ui.lab import Lab
from app.ui.language import Language, system_language
from app.ui.makers import Makers
from app.ui.theme import Theme

_ROOMS = {step.value: step for step in (Step.LOOK, Step.THRESHOLD, Step.SCALE)}
"""Steps that are rooms, by the room's name."""


class Kiosk(KioskWindow):
    """Full screen from the first page to the receipt. `left` is emitted when staff have closed it.

    It makes rooms of its own and puts them into `lab` in place of others. Call `shut` when the program ends.
    """

    left = Signal()
    step_changed = Signal(object)
    """A model.visit.Step."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        lab: Lab,
        makers: Makers,
        policy: Policy,
        rules: KioskRules,
        settings: Settings,
        *,
        camera: Source,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`camera` is what a visitor turns on, `settings` are what every visit begins with; `clock` counts seconds."""
        super().__init__(theme, language, settings)
        self.lab, self.rules = lab, rules
        self._clock, self._camera = clock, camera
        self.step = Step.ATTRACT
        self._touched_at = self._began = clock()
        self._receipts: list[Receipt] = []
        self._stand_in, self._looked = "", False
        self._feed: Source | None = None
        self.stages = Stages(self.own, makers, policy, lab, clock, use_camera=self._use_camera)
        self.add_pages(self.stages.pages.values())
        self.way_out = WayOut(self.guard, self.pad, rules.pin, clock)
        self._connect()
        self.reset_look()
        self._show(Step.ATTRACT)

    # -- parts -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.beat.timeout.connect(self.tick)
        self.stages.attract.touched.connect(self.go_on)
        self.stages.languages.chosen.connect(self._choose_language)
        self.stages.opt_in.consent_given.connect(self._agree)
        self.stages.opt_in.visitor_wanted.connect(self._decline)
        self.stages.opt_in.answered.connect(self._tell_frame)
        for page in (self.stages.look, self.stages.threshold, self.stages.scale):
            page.wanted.connect(self._wanted)
            page.asking.question_wanted.connect(self._ask)
        self.frame.over_pressed.connect(self.start_over)
        self.frame.language_pressed.connect(self._toggle_language)
        self.frame.next_pressed.connect(self.go_on)
        self.still.here_pressed.connect(self.still.hide)
        self.still.over_pressed.connect(self.start_over)
        self.way_out.opened.connect(self.leave)
        self.guard.touched.connect(self.touch)
        self.lab.feed_changed.connect(self._feed_changed)
        self.lab.counted.connect(self._counted)
        self.lab.trouble.connect(self.show_trouble)
        self.lab.session.stopped.connect(self._stopped)
        self.language.changed.connect(self._tell_frame)

    # -- opening and closing -----------------------------------------------------------------------

    def shut(self) -> None:
        """The program ends: wipe, stop every thread of the rooms. Safe twice."""
        self.beat.stop()
        self.wipe()
        end_threads(self)
        self.guard.leaves = True

    @Slot()
    def leave(self) -> None:
        """Staff close the exhibit: everything is wiped first."""
        self.wipe()
        self.guard.leaves = True
        self.left.emit()
        self.close()

    # -- the visit ---------------------------------------------------------------------------------

    @Slot()
    def touch(self) -> None:
        """Somebody is there. The question goes at the next tick, not from under the finger that answers it."""
        self._touched_at = self._clock()

    @Slot()
    def tick(self) -> None:
        """Look at the clocks: a corner that is held, a keypad left open, a visitor who is gone."""
        self.way_out.tick()
        quiet = self._clock() - self._touched_at
        if self.pad.isVisible() and quiet >= self.rules.patience.ask:
            self.pad.close_pad()
        where, left = phase(self.step, quiet, self.rules.patience)
        if where is Phase.GONE:
            self.start_over()
        elif where is Phase.ASKING:
            self.still.count(left, self.rules.patience.ask)
        elif not self.guard.down:
            self.still.hide()

    @Slot()
    def go_on(self) -> None:
        """The one next step."""
        self.touch()
        if self.step is Step.ATTRACT:
            self._began = self._clock()
        if self.step is Step.RECEIPT:
            self.start_over()
        elif self.step is Step.OPT_IN and self._real:
            self._decline()  # without a yes, somebody who does not exist goes on
        else:
            self.go(following(self.step, asks=self._real and self.lab.session.standing is not Standing.GRANTED))

    @Slot()
    def start_over(self) -> None:
        """Wipe this visit, and wait for the next visitor."""
        self.wipe()
        self._show(Step.ATTRACT)

    def go(self, step: Step) -> None:
        """Show `step`; the pictures run in the steps that look at them, and nowhere else."""
        if step is self.step:
            return
        was = self.step
        self._show(step)
        self.stages.leave(was)
        if step in WATCHES:
            self.lab.enter(step.value, compares=step in (Step.THRESHOLD, Step.SCALE))
        elif was in WATCHES:
            self.lab.leave()

    def _show(self, step: Step) -> None:
        self.step, self.in_room = step, step.value in _ROOMS
        if step is Step.OPT_IN:
            self.stages.opt_in.show_stand_in(self._stand_in)
        if step is Step.RECEIPT:
            self._show_receipt()
        self.stack.setCurrentWidget(self.stages.pages[step])
        self.frame.setVisible(step is not Step.ATTRACT)
        self.still.hide()
        if step in (Step.ATTRACT, Step.LANGUAGE, Step.NOTICE, Step.RECEIPT):
            self.frame.show_trouble("")
        self._tell_frame()
        self.stages.arrive(step)
        self.step_changed.emit(step)

    @Slot()
    def _tell_frame(self) -> None:
        step = self.step
        said = {Step.NOTICE: words.begin, Step.SCALE: words.finish, Step.RECEIPT: words.done}.get(step, words.onward)
        waits = step is Step.OPT_IN and self.stages.opt_in.waits
        self.frame.set_next(None if step is Step.LANGUAGE or waits else said)
        self.frame.language.setVisible(step is not Step.LANGUAGE)
        self.frame.size_button.setVisible(len(self.text_sizes) > 1)

    def wipe(self) -> None:
        """Everything of this visit: pictures, faceprints, guesses, lines, counts, language and text size."""
        self.lab.leave()
        self.stages.wipe()
        self._receipts.clear()
        self._stand_in, self._looked = "", False
        self.still.hide()
        self.frame.show_trouble("")
        self.reset_look()

    def reset_look(self) -> None:
        """The language, text size, contrast and motion that every visit begins with."""
        self.language.choose(self._settings.language or system_language())
        self.set_text(self._settings.text_scale)

    # -- what a visitor asks for -------------------------------------------------------------------

    @property
    def _real(self) -> bool:
        """Somebody real may be in the pictures: the newest ones, for a room just entered has shown none yet."""
        return self._feed is not None and not self._feed.shows_nobody

    def _use_camera(self, _index: int) -> None:
        """Always the exhibit's own camera, whatever a room offers."""
        self.frame.show_trouble("")
        self.lab.start(self._camera)

    @Slot()
    def _ask(self) -> None:
        """There is one place where somebody may say yes."""
        self.go(Step.OPT_IN)

    @Slot()
    def _agree(self) -> None:
        if self.lab.grant():
            self.go(Step.THRESHOLD)

    @Slot()
    def _decline(self) -> None:
        self.lab.use_visitor()
        self.go(Step.THRESHOLD)

    @Slot(str)
    def _wanted(self, page: str) -> None:
        """A room leads on; only the steps of a visit can be reached."""
        if page == Step.THRESHOLD.value and self.step is Step.LOOK:
            self.go_on()  # with the question, if somebody real is in view
        elif page in _ROOMS:
            self.go(_ROOMS[page])

    @Slot(str)
    def _choose_language(self, code: str) -> None:
        self.language.choose(code)
        self.go_on()

    @Slot()
    def _toggle_language(self) -> None:
        self.language.toggle()

    # -- what the lab tells ------------------------------------------------------------------------

    @Slot(object, str)
    def _feed_changed(self, source: Source | None, visitor: str) -> None:
        self._feed = source
        self.frame.show_camera(on=self._real)
        self._looked |= self._real
        self._stand_in = visitor or self._stand_in
        if self.step is Step.OPT_IN:
            self.stages.opt_in.show_stand_in(self._stand_in)

    @Slot(int, int)
    def _counted(self, _faces: int, made: int) -> None:
        self.stages.look.show_faceprints(made)

    @Slot(object)
    def show_trouble(self, trouble: Trouble) -> None:
        """Say it calmly under the page, with the technician's code; good news takes the line away."""
        if trouble.problem is not None:
            self.show_problem(trouble.problem)
        elif trouble.notice in (Notice.CAMERA_BACK, Notice.GALLERY_READ):
            self.frame.show_trouble("")
        elif said := words.passing(trouble):
            self.frame.show_trouble(said)

    def show_problem(self, problem: Exception) -> None:
        """The same for a problem that no visit brought. What is wrong with this computer's files stays on the first
        page, for staff."""
        if isinstance(problem, errors.FileProblem) or self.step is Step.ATTRACT:
            self.stages.attract.show_code(words.code(problem))
        else:
            self.frame.show_trouble(words.calm(problem, self._stand_in))

    @Slot(object)
    def _stopped(self, receipt: Receipt) -> None:
        if self.step is Step.ATTRACT or self._clock() - receipt.seconds < self._began:
            return  # it began before this visit: an earlier visitor's
        self._receipts.append(receipt)
        if self.step is Step.RECEIPT:
            self._show_receipt()

    def _show_receipt(self) -> None:
        """What all of this visit's sessions saw; the last one's receipt may be still to come."""
        whole = total(self._receipts)
        self.stages.receipt.show_receipt(whole, looked=self._looked or whole.source is not None)
