"""Room 5, Photo quality: make the picture worse, and watch the right person sink and a stranger rise.

Only rendered visitors are searched for here; a live face is never taken.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.live.parts import Finder, Recogniser
from app.live.seen import Compared, Seen, Trouble
from app.model.gallery import Gallery, Visitor
from app.model.quality import Quality
from app.ui.pages.page import Page
from app.ui.parts.base import Material, Panel
from app.ui.parts.scroll import Scroll
from app.ui.quality import words
from app.ui.quality.bench import NEAREST, PROBE, Bench, Order, Outcome, row_of
from app.ui.quality.curves import Curves
from app.ui.quality.desk import Desk
from app.ui.quality.probe import Probe
from app.ui.quality.ranking import Entry, Ranking
from app.ui.quality.worse import FOREMOST, PRESETS, Mend
from app.ui.theme import Theme

ANNOUNCE_MS: Final = 700
"""A screen reader hears the outcome when the hand has rested so long."""
STACKED: Final = 900
"""Design pixels under which both halves stand one above the other."""
_ANY: Final = 16_777_215
"""Qt's word for no limit."""


class QualityPage(Page):
    """One room. `make_finder` and `make_recogniser` are called in the room's own thread, from `arrive` to `leave`."""

    trouble = Signal(object)
    """A Trouble of the room's thread, to be put into words."""

    def __init__(
        self,
        theme: Theme,
        gallery: Gallery,
        visitors: Sequence[Visitor],
        quality: Quality,
        make_finder: Callable[[], Finder],
        make_recogniser: Callable[[], Recogniser],
        *,
        name_of: Callable[[Visitor], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`visitors` who are not in the gallery, or have no second record, are left out."""
        super().__init__(parent)
        self.theme, self.gallery, self.quality = theme, gallery, quality
        self.visitors = [one for one in visitors if row_of(gallery, one) is not None and len(one.records) > PROBE]
        self._name_of = name_of or (lambda visitor: visitor.name.capitalize())
        self.visitor = self.visitors[0] if self.visitors else None
        self.line = self.visitor.opening_threshold if self.visitor else 0.5
        self._line_given = False
        self.way, self.outcome, self._here = "eyes", None, False
        self.guess: int | None = None
        self.bench = Bench(gallery, make_finder, make_recogniser, lambda: self.curves.prepare(), self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(ANNOUNCE_MS)
        self._make()
        self._connect()
        theme.changed.connect(self._fit)
        self.reset()

    outcome: Outcome | None
    """What was found last; None while nothing was, and after `leave`."""

    def _make(self) -> None:
        self.desk = Desk(self.theme, self.quality)
        self.desk_scroll = Scroll(self.theme, self.desk)
        self.probe = Probe(self.theme)
        self.ranking = Ranking(self.theme)
        self.curves = Curves(self.theme, self.quality)
        self.machine = Panel(self.theme, Material.SCREEN)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.probe, 4)
        self._top.addWidget(self.ranking, 9)
        self._column = QVBoxLayout(self.machine)
        self._column.addLayout(self._top, 13)
        self._column.addWidget(self.curves, 10)
        self.room = Panel(self.theme)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.room)
        self._halves.addWidget(self.desk_scroll)
        self._halves.addWidget(self.machine, 1)
        self.sheet = Scroll(self.theme, self.room)
        whole = QVBoxLayout(self)
        whole.addWidget(self.sheet)
        for layout in (whole, self._halves):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _connect(self) -> None:
        self.desk.moved.connect(self._moved)
        self.desk.again_link.acted.connect(self._as_it_was)
        self.desk.know_link.acted.connect(self._know_opened)
        self.desk.guessed.connect(self._keep_guess)
        self.bench.looked.connect(self._take)
        self.bench.failed.connect(self._failed)
        self._rest.timeout.connect(self._announce)

    # -- the page ----------------------------------------------------------------------------------

    def set_threshold(self, threshold: float) -> None:
        """Put the line somewhere; it stays there whoever is searched for."""
        self.line, self._line_given = threshold, True
        self._show()

    def arrive(self, **wishes: object) -> None:
        """Shown; among the wishes, `preset` names one, and `threshold` puts the line somewhere. Starts the thread."""
        preset, threshold = wishes.get("preset"), wishes.get("threshold")
        if isinstance(threshold, float):
            self.set_threshold(threshold)
        if isinstance(preset, str) and preset in PRESETS:
            self.desk.set_worse(PRESETS[preset])
            self.way = FOREMOST[preset]
        else:
            self.desk.rows[self.way].setFocus()
        self._here = True
        self._ask()

    def leave(self) -> None:
        """Ends the thread, and lets go of what it found."""
        self._here = False
        self._rest.stop()
        self.bench.stop()
        self.outcome = None
        self.desk.clear_papers()
        self._show()

    def reset(self) -> None:
        self.guess, self.way, self._line_given = None, "eyes", False
        if self.visitor is not None:
            self.line = self.visitor.opening_threshold
        self.desk.clear_papers()
        self._as_it_was()

    def follow(self, visitor: Visitor | None) -> None:
        """Search for this rendered visitor from now on; with None, for the one before: no live face is taken here."""
        if visitor is not None and visitor in self.visitors and visitor is not self.visitor:
            self.visitor, self.outcome = visitor, None
            if not self._line_given:
                self.line = visitor.opening_threshold
            self._ask()

    def show_seen(self, _seen: Seen) -> None:
        """Pictures of the live session are not used in this room."""

    def show_compared(self, _compared: Compared) -> None:
        """Comparisons of the live session are not used in this room."""

    # -- what a hand does --------------------------------------------------------------------------

    @Slot(str)
    def _moved(self, name: str) -> None:
        self.way = name or self.way
        self._ask()

    @Slot()
    def _as_it_was(self) -> None:
        self.desk.set_worse(PRESETS["start"])
        self._ask()

    @Slot()
    def _know_opened(self) -> None:
        """What was laid out lies below: bring it into sight once it has its place."""
        if self.desk.know[0].isVisibleTo(self.desk):
            QTimer.singleShot(0, self, self._bring_know)

    @Slot()
    def _bring_know(self) -> None:
        for scroll in (self.desk_scroll, self.sheet):
            scroll.ensureWidgetVisible(self.desk.know[1])

    @Slot(int)
    def _keep_guess(self, step: int) -> None:
        self.guess = step
        self._as_it_was()

    def _ask(self) -> None:
        if self._here and self.visitor is not None:
            self.bench.ask(Order(self.visitor, self.desk.worse))
        self._show()

    # -- what the thread tells ---------------------------------------------------------------------

    @Slot(object)
    def _take(self, outcome: Outcome) -> None:
        if outcome.order.visitor is self.visitor and self._here:
            self.outcome = outcome
            self._rest.start()
            self._show()

    @Slot(object)
    def _failed(self, trouble: Trouble) -> None:
        self.trouble.emit(trouble)

    # -- showing -----------------------------------------------------------------------------------

    @property
    def _name(self) -> str:
        return self._name_of(self.visitor) if self.visitor else ""

    def name(self, row: int) -> str:
        """What somebody of the gallery is called here."""
        own = self.outcome is not None and row == self.outcome.own
        return self._name if own else self.gallery.people[row].name

    def entries(self) -> tuple[Entry, ...]:
        """The list as it is shown: the nearest, and the right person where they have sunk below."""
        if self.outcome is None:
            return ()
        look, own = self.outcome.shown, self.outcome.own
        rows = list(look.nearest[:NEAREST])
        if rows and own not in rows:
            rows.append(own)
        faces = self.outcome.faces
        return tuple(
            Entry(look.place(row), self.name(row), look.score(row), row == own, faces.get(row)) for row in rows
        )

    def _show(self) -> None:
        """Everything follows from the sliders and the last outcome; nothing is searched here."""
        worse = self.desk.worse
        self.curves.show_point(self.way, worse.step(self.way), self.line, several=len(worse.used) > 1)
        self._column.setStretch(1, 10 if self.curves.steps else 0)
        self.probe.show_look(self.outcome.shown if self.outcome else None)
        news = words.translate("Quality", "Searching …") if self.outcome is None else words.no_face()
        self.ranking.show_entries(self.entries(), self.line, news)
        self.desk.other.setVisible(worse.mend is Mend.MOUTH)
        self._say()
        if self.width() < self.theme.px(STACKED):
            self._fit()

    def _say(self) -> None:
        desk, found = self.desk, self.outcome
        desk.result.setVisible(found is not None and found.mended is not None)
        if found is None:
            desk.title.say(words.title())
            desk.note.say(words.about(self._name, len(self.gallery.people)))
            return
        tops = [self.name(look.nearest[0]) if look.nearest else "–" for look in (found.plain, found.shown)]
        desk.title.say(words.headline(found, self._name, tops[1], self.line))
        lent = self.gallery.people[found.donor].name if found.order.worse.mend is Mend.MOUTH else ""
        desk.note.say(
            words.guess_note(self.guess, found, self._name)
            or words.lent(lent)
            or words.about(self._name, len(self.gallery.people))
        )
        desk.result.say(words.mended(found, self._name, *tops))

    @Slot()
    def _announce(self) -> None:
        if QAccessible.isActive() and self.isVisible():
            said = f"{self.desk.title.text()} {self.desk.result.text()}".strip()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.desk.rows[self.way], said))

    # -- room --------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Side by side where there is room, else one under the other, scrolling."""
        px, wide = self.theme.px, self.width()
        stacked = wide < px(STACKED)
        self._halves.setDirection(QBoxLayout.Direction.BottomToTop if stacked else QBoxLayout.Direction.LeftToRight)
        self._column.setContentsMargins(px(16), px(14), px(16), px(12))
        self._column.setSpacing(px(12))
        self._top.setSpacing(px(16))
        if stacked:
            self.desk_scroll.setMinimumWidth(0)
            self.desk_scroll.setMaximumWidth(_ANY)
            self.desk_scroll.setFixedHeight(self.desk.height_for(wide))
        else:
            self.desk_scroll.setFixedWidth(min(max(px(420), round(wide * 0.35)), px(560)))
            self.desk_scroll.setMinimumHeight(0)
            self.desk_scroll.setMaximumHeight(_ANY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)
