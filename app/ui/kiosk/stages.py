"""The pages of a visit: the kiosk's own, and rooms made for it alone, which the lab is told of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.model.policy import Mode, Policy
from app.model.visit import WATCHES, Step
from app.ui.kiosk.attract import Attract
from app.ui.kiosk.opt_in import OptInPage
from app.ui.kiosk.pages import LanguagePage, NoticePage
from app.ui.kiosk.portraits import portrait_files
from app.ui.kiosk.receipt import ReceiptPage
from app.ui.lab import Lab
from app.ui.makers import Makers
from app.ui.pages.page import Page
from app.ui.theme import Theme


class Stages:
    """One page for each step. Rooms are hosted as they are: whatever they learn, the kiosk has too."""

    def __init__(
        self,
        theme: Theme,
        makers: Makers,
        policy: Policy,
        lab: Lab,
        clock: Callable[[], float],
        *,
        use_camera: Callable[[int], None],
    ) -> None:
        """`theme` is the look of the kiosk's own pages; rooms have the makers'."""
        camera, compare = policy.may_use_camera(), policy.may_compare_live(Mode.KIOSK)
        own = replace(
            makers,
            camera_lock=camera,
            compare_lock=compare,
            use_camera=use_camera,
            threshold_now=lambda: self.threshold.room.threshold,
        )
        self.attract = Attract(theme, portrait_files([one.records[0].picture for one in makers.visitors]), clock)
        self.languages, self.receipt = LanguagePage(theme), ReceiptPage(theme)
        self.notice = NoticePage(theme, camera, compare)
        self.opt_in = OptInPage(theme, camera, compare)
        self.look, self.threshold = own.look(), own.threshold()
        self.scale = own.scale()
        self.look.asking.ask_elsewhere(leads=False)  # the strip's next step does
        for room in (self.threshold, self.scale):
            room.asking.ask_elsewhere(leads=True)
        self.look.breaking.desk.card.keeps = False  # there is no notebook here
        self.scale.desk.keep.hide()
        self.pages: dict[Step, QWidget] = {
            Step.ATTRACT: self.attract,
            Step.LANGUAGE: self.languages,
            Step.NOTICE: self.notice,
            Step.LOOK: self.look,
            Step.OPT_IN: self.opt_in,
            Step.THRESHOLD: self.threshold,
            Step.SCALE: self.scale,
            Step.RECEIPT: self.receipt,
        }
        for step in WATCHES:
            lab.add(step.value, self.pages[step])  # type: ignore[arg-type]  # all of these are rooms
        self.scale.threshold_changed.connect(self.threshold.room.set_threshold)
        self._swept = False

    def arrive(self, step: Step) -> None:
        """The page of `step` is shown now. The line is the same in both rooms that have it."""
        page = self.pages[step]
        if step is Step.THRESHOLD and not self._swept:
            self.threshold.room.show_sweep()
            self._swept = True
        elif step is Step.SCALE:
            self.scale.set_threshold(self.threshold.room.threshold)
            self.scale.desk.facts.updateGeometry()  # what was said before it had its width was not laid out
        if isinstance(page, Page):
            page.arrive()
        else:
            page.setFocus()

    def leave(self, step: Step) -> None:
        """Another page takes over."""
        page = self.pages[step]
        if isinstance(page, Page):
            page.leave()

    def wipe(self) -> None:
        """Everything that a visitor did or showed: pictures, faceprints, guesses, lines."""
        self._swept = False
        for page in self.pages.values():
            if isinstance(page, Page):
                page.start_over()
