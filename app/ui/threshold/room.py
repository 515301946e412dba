"""The Threshold room: a live face, a wall of people who do not exist, and a line in the visitor's hand."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent

from app.lessons.values import Setting, Settings
from app.live.seen import Compared, Seen
from app.model.gallery import Gallery, Visitor
from app.model.rates import Populations
from app.model.wall import Wall
from app.ui.lesson.tab import tab_through
from app.ui.theme import Theme
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.guess import Guess
from app.ui.threshold.keeping import Keeping, kept_in
from app.ui.threshold.probe import Probe
from app.ui.threshold.slider import scaled
from app.ui.threshold.snapshot import Snapshot, Told, tell
from app.ui.threshold.view import ThresholdView

START: Final = 0.30
"""Where the line stands for a live face: SFace's own setting is stricter, so a first wrong match is seen."""
LOOSE, STRICT, SWEEP_MS = 0.32, 0.74, 7000
"""Show, then hand over: how far the line goes by itself, and how long it takes."""


class ThresholdRoom(ThresholdView):
    """One room, one view of the shared session. It shows what it is given, keeps what is set, and asks."""

    own_face_wanted = Signal()
    changed = Signal()
    """The visitor has set something, and let go of it: `values` are others than before."""
    noted = Signal(object)
    """A model.notebook.Note."""

    def __init__(self, theme: Theme, gallery: Gallery, populations: Populations, shelf: FaceShelf) -> None:
        super().__init__(theme, populations, shelf)
        self.probe = Probe(gallery)
        self.keeping = Keeping(self.tools, self.desk.compare, self._snapshot, self._tell)
        self._fixed_start: float | None = None
        self._wished = False
        self._sweep_due = False
        self.hands.let_go.connect(self._settle)
        self.hands.taken.connect(self._no_sweep)
        self.tools.band_wanted.connect(self._open_band)
        self.keeping.back_wanted.connect(self._go_back)
        self.keeping.changed.connect(self._settle)
        self.keeping.noted.connect(self.noted)
        self.desk.line_wanted.connect(self.set_threshold)
        self.desk.slider_wanted.connect(self.slider.setFocus)
        self.desk.own_face_wanted.connect(self.own_face_wanted)
        self.desk.changed.connect(self._settle)
        self.desk.noted.connect(self.noted)
        for sheet in self.desk.every:
            sheet.lies.connect(self._sheet_lies)
        self.set_threshold(START)
        self.retranslate()
        self._known = self.values()

    def _order_tab(self) -> None:
        """As one reads: the tools, the wall and what lies on it, the line, the row under it; upright the line first."""
        hands, links, sheets = self.hands, self.desk.links, self.desk.every
        wall, line = [self.live, self.wall_focus, *sheets], [self.slider, hands.lower]
        if self._lay.tall:
            tab_through([*wall, *line, *self.tools.buttons, *links, hands.loose, hands.strict])
        else:
            tab_through([*self.tools.buttons, *wall, *line, hands.loose, *links, hands.strict])

    @Slot()
    def _sheet_lies(self) -> None:
        """The wall's cards are under the sheet, but for an edge: nobody walks them there."""
        self.wall_focus.setVisible(not self.desk.opened)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order_tab()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._order_tab()

    # -- who it is about ----------------------------------------------------------------------------

    def follow(self, visitor: Visitor | None) -> None:
        """Be about this rendered visitor from now on, or with None about whoever is live.

        The line goes where this one's starts, unless it was put somewhere for whoever comes, or the same one is back.
        """
        stays = self._wished or visitor is self.probe.visitor
        self._wished = False
        self.probe.follow(visitor)
        self.wall = None
        self.wall_focus.forget()
        self.visitor = self.probe.name
        if not stays:
            self.set_threshold(self._start())
        self._resting.stop()  # no hand did it
        self._known = self.values()
        self.retranslate()
        self.fit()

    @property
    def line_chosen(self) -> bool:
        """Whether the line stands elsewhere than where it starts for whoever is looked at."""
        return round(self.threshold, 3) != round(self._start(), 3)

    def _start(self) -> float:
        if self._fixed_start is not None:
            return self._fixed_start
        return self.probe.visitor.opening_threshold if self.probe.visitor else START

    def fix_start(self, threshold: float) -> None:
        """Open at this setting, whoever is shown."""
        self._fixed_start = threshold
        self.set_threshold(threshold)

    # -- what a visitor sets ------------------------------------------------------------------------

    def values(self) -> dict[str, Setting]:
        """What the visitor has set, by the names in `app.lessons.values`."""
        found: dict[str, Setting] = {"threshold": round(self.threshold, 3)}
        if self.unsure:
            found["unsure"] = round(self.unsure, 3)
        if self.desk.opened:
            found["sheet"] = self.desk.opened
        if self.desk.kept is not None:
            found |= {"guess_line": self.desk.kept.at, "guess": float(self.desk.kept.said)}
        found |= self.keeping.values()
        return found

    def show_values(self, values: Settings) -> None:
        """Set the room so; what is not named is as at first. Emits no `changed`."""
        self.sweep.stop()
        self.wall_focus.forget()
        self._wished = "threshold" in values
        self.set_threshold(float(values.get("threshold", self._start())))
        self.keeping.show(kept_in(values))
        self.desk.kept = None
        if "guess_line" in values and "guess" in values:
            self.desk.kept = Guess(float(values["guess_line"]), round(float(values["guess"])))
        self.set_unsure(float(values.get("unsure", 0.0)))
        self.desk.open(str(values.get("sheet", "")))
        self.keeping.tell_both()
        self._known = self.values()
        self.update()

    def reset(self) -> None:
        """Everything as it was when the room opened."""
        self.show_values({})

    @Slot()
    def _settle(self) -> None:
        """The visitor has let go: a guess may be answered now, and what was set may be kept for undo."""
        self.desk.settle()
        self.update()
        values = self.values()
        if values != self._known:
            self._known = values
            self.changed.emit()

    @Slot(bool)
    def _open_band(self, wanted: bool) -> None:
        self.set_unsure(self.hands.lower.width_set if wanted else 0.0)
        self._settle()

    def _snapshot(self) -> Snapshot:
        return Snapshot(round(self.threshold, 3), round(self.unsure, 3))

    def _tell(self, kept: Snapshot) -> Told | None:
        return None if self.wall is None else tell(kept, self.wall, self.populations, self.visitor)

    @Slot(object)
    def _go_back(self, kept: Snapshot) -> None:
        self.sweep.stop()
        self.desk.sheets.put_away()
        self.set_threshold(kept.threshold)
        self.set_unsure(kept.unsure)
        self._settle()

    # -- what the session says ----------------------------------------------------------------------

    def show_seen(self, seen: Seen) -> None:
        """Show one analysed picture."""
        self.live.show_seen(seen)

    def show_wall(self, wall: Wall, visitor: Visitor, threshold: float) -> None:
        """Show a wall that was worked out before, with the line at `threshold`. Nothing moves on it but the line."""
        self.follow(visitor)
        self._fixed_start = threshold
        self.set_threshold(threshold)
        self.wall = wall
        self._say()
        self.update()

    def show_compared(self, compared: Compared) -> None:
        """Take one comparison; the wall follows a few times a second, and never under a moving hand."""
        self.probe.take(compared)
        if self.wall is not None and (self.slider.isSliderDown() or self._resting.isActive()):
            return
        wall = self.probe.wall(time.monotonic())
        if wall is not None:
            first = self.wall is None
            self.wall = wall
            if first:
                self._say()
                self.desk.refresh()
                self.keeping.tell_both()
            self._maybe_sweep()
            self.update()

    def forget_scores(self) -> None:
        """Wipe the wall and the scores."""
        self.probe.forget()
        self.wall = None
        self.wall_focus.forget()
        self.sweep.abandon()
        self.update()

    def forget(self) -> None:
        """Wipe the wall, the scores and the picture."""
        self.forget_scores()
        self.live.clear()

    def show_sweep(self) -> None:
        """Once there is a wall, and the handle is in sight, let the line move by itself once.

        Not with reduced motion, nor for a live face; nor once a hand has taken the line or a guess is asked for.
        """
        self._sweep_due = True

    @Slot()
    def _no_sweep(self) -> None:
        self._sweep_due = False

    def _maybe_sweep(self) -> None:
        handle = scaled(self._lay.handle.translated(self._lay.x(self.threshold), 0), self.theme.scale)
        if not self._sweep_due or not self.visibleRegion().contains(handle.center()):
            return
        self._no_sweep()
        guesses = self.desk.opened or self.desk.kept is not None
        if self.visitor is not None and not guesses and not self.theme.reduced_motion:
            home = self.threshold
            there = ((0.42, LOOSE), (0.50, LOOSE), (0.84, STRICT), (0.88, STRICT))
            self.sweep.begin(((0.0, home), (0.12, home), *there, (1.0, home)), SWEEP_MS)
