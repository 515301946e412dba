"""The composition root of `falsematch --kiosk`: the same parts as the window's, and nothing of the window."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.model.errors import AppError
from app.model.policy import Mode
from app.model.types import Source, SourceKind
from app.switches import Switches
from app.ui.kiosk.host import Kiosk
from app.ui.lab import VISITOR_ANY
from app.ui.language import Language
from app.ui.make_lab import make_lab
from app.ui.makers import Makers
from app.ui.run import Run
from app.ui.theme import Theme
from app.ui.vision_parts import named_source

CAMERA = Source(SourceKind.CAMERA, "0")
"""The exhibit's camera, unless `--source` names another."""


class KioskProgram(Run):
    """One run of the exhibit: until staff close it, or the time is up."""

    def __init__(self, switches: Switches, *, headless: bool) -> None:
        super().__init__(switches, headless=headless)
        self.theme, self.language = Theme(), Language(self.choices.settings.language)
        camera, compare = self.choices.camera_lock, self.choices.policy.may_compare_live(Mode.KIOSK)
        self.lab = make_lab(self.shipped, camera, compare, VISITOR_ANY)
        self.window = Kiosk(
            self.theme,
            self.language,
            self.lab,
            self._makers(),
            self.choices.policy,
            self.choices.kiosk_rules,
            self.choices.settings,
            camera=self._camera(),
        )
        self.funnel.raised.connect(self.window.show_problem)
        self.window.left.connect(self._close)

    def _makers(self) -> Makers:
        """What rooms are made of; whom they may ask for what, the kiosk fills in."""
        return Makers(
            theme=self.theme,
            gallery=self.shipped.gallery,
            visitors=self.shipped.visitors,
            populations=self.shipped.populations,
            shelf=self.shipped.shelf,
            camera_lock=self.choices.camera_lock,
            compare_lock=self.choices.policy.may_compare_live(Mode.KIOSK),
            lab=self.lab,
            use_camera=_nothing,
            consent_given=_nothing,
            name_of=self.shipped.name_of,
            mirrored=lambda: self.choices.settings.mirror,
            threshold_now=lambda: 0.0,
        )

    def _camera(self) -> Source:
        """What a visitor turns on. A clip or folder in its place counts as somebody real, and is asked like one."""
        if self.switches.source is None:
            return CAMERA
        try:
            named = named_source(self.switches.source)
        except AppError as problem:
            self.problems.append(problem)
            return CAMERA
        return CAMERA if named.shows_nobody else named

    def _begin(self) -> None:
        self.window.open(self.switches.size or ((1280, 800) if self.headless else None))
        for problem in self.problems[:1]:
            self.window.show_problem(problem)

    @Slot()
    def _time_is_up(self) -> None:
        self.window.leave()

    def _end(self) -> None:
        self.window.shut()
        self.lab.session.close()


def _nothing(*_arguments: object) -> None:
    """Nobody asks this: the kiosk answers itself."""
