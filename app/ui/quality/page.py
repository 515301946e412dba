"""Room 5, Photo quality: make the picture worse, and watch the right person sink and a stranger rise.

A rendered visitor's photo is searched for by the room's own thread. A live face that said yes is spoiled and compared
by the engine, behind the same gate as everywhere: `spoil_wanted` asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from app.lessons.values import Setting, Settings
from app.live.consent import Standing
from app.live.parts import Finder, Recogniser
from app.live.seen import Compared, Seen
from app.model.gallery import Gallery, Visitor
from app.model.policy import Lock
from app.model.quality import Quality
from app.model.rates import Populations
from app.ui.pages.asking import Asking
from app.ui.pages.page import Page
from app.ui.parts.scroll import Scroll
from app.ui.quality import words
from app.ui.quality.bench import Bench, Order, Outcome
from app.ui.quality.desk import ANNOUNCE_MS
from app.ui.quality.notes import prediction, snapshot
from app.ui.quality.person import Person
from app.ui.quality.room import QualityRoom
from app.ui.quality.settings import as_values, number, way_of, worse_of
from app.ui.quality.start import searchable
from app.ui.quality.telling import mouth, tell
from app.ui.quality.worse import WAYS
from app.ui.theme import Theme


class QualityPage(Page):
    """One room. `make_finder` and `make_recogniser` are called in the room's own thread, from `arrive` to `leave`."""

    camera_wanted = Signal(int)
    visitor_wanted = Signal()
    consent_given = Signal()
    chosen = Signal(float, float)
    """A face was picked in the live view, in picture pixels."""
    spoil_wanted = Signal(object)
    """A live.spoil.Spoil for the engine, or None: nothing is to be done to a live face."""
    comparing_wanted = Signal(bool)
    """Whether the session should compare: a rendered visitor's film is not, that visitor's photo is searched for."""
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
        camera_lock: Lock,
        compare_lock: Lock,
        *,
        name_of: Callable[[Visitor], str] | None = None,
        populations: Populations | None = None,
    ) -> None:
        """`visitors` who cannot be searched for are left out. `populations`: how rare strangers over the line are."""
        super().__init__()
        self.theme, self.gallery, self.quality = theme, gallery, quality
        self.visitors = searchable(gallery, visitors)
        self._name_of = name_of or (lambda visitor: visitor.name.capitalize())
        self.visitor = self.visitors[0] if self.visitors else None
        self.line, self._line_given = self._opening(), False
        self.way, self._here, self._noted = WAYS[0], False, False
        self.outcome: Outcome | None = None
        """What was found last; None while nothing was, and after `leave`."""
        self.bench = Bench(gallery, make_finder, make_recogniser, lambda: self.stage.curves.prepare(), self)
        self.person = Person(gallery)
        self._rest = QTimer(self, interval=ANNOUNCE_MS, singleShot=True)
        self.room = QualityRoom(theme, quality, populations, Asking(theme, camera_lock, compare_lock))
        self.desk, self.stage, self.asking = self.room.desk, self.room.stage, self.room.asking
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(theme, self.room))
        self._connect()
        self.reset()

    def _connect(self) -> None:
        desk = self.desk
        desk.moved.connect(self._moved)
        desk.settled.connect(self.changed)
        desk.guessed.connect(self._guessed)
        desk.keep.acted.connect(self._keep)
        desk.keep.wanted.connect(self.wanted)
        desk.own_link.acted.connect(self._own_face)
        desk.line_link.acted.connect(lambda: self.wanted.emit("threshold"))
        desk.visitor_link.acted.connect(self.visitor_wanted)
        self.room.sheet_opened.connect(self.changed)
        self.stage.live.chosen.connect(self.chosen)
        self.asking.camera_wanted.connect(self._answered)
        self.asking.visitor_wanted.connect(self._answered)
        self.asking.camera_wanted.connect(self.camera_wanted)
        self.asking.visitor_wanted.connect(self.visitor_wanted)
        self.asking.consent_given.connect(self.consent_given)
        self.asking.asked.connect(self._fit)
        self.bench.done.connect(self._take)
        self.bench.failed.connect(self.trouble)
        self._rest.timeout.connect(self._rested)
        self.theme.changed.connect(self._fit)

    def _opening(self) -> float:
        return self.visitor.opening_threshold if self.visitor else 0.5

    def set_threshold(self, threshold: float) -> None:
        """Put the line somewhere; it stays there whoever is searched for."""
        self.line, self._line_given = threshold, True
        self._show()

    def values(self) -> dict[str, Setting]:
        desk, know, line = self.desk, self.room.know_is_open, self.line if self._line_given else None
        return as_values(desk.worse, self.way, line=line, guess=desk.guess_step, card=desk.card, know=know)

    def show_values(self, values: Settings) -> None:
        """Set the room so. A line that is not named stays: it is the same in all rooms."""
        if "threshold" in values:
            self._line_given, self.line = True, float(values["threshold"])
        self.way = way_of(values)
        self.desk.set_worse(worse_of(values))
        self.desk.show_guess(round(number(values, "guess")), card=values.get("card") is True)
        self.room.open_know(on=values.get("sheet") == "know")
        self._ask()

    def arrive(self, **wishes: object) -> None:
        """Shown; among the wishes, `values` sets the room and `threshold` the line. Starts the thread."""
        self._here, values, threshold = True, wishes.get("values"), wishes.get("threshold")
        if isinstance(values, dict):
            self.show_values(values)
        else:
            self.desk.rows[self.way].setFocus()
        if isinstance(threshold, float):
            self.set_threshold(threshold)
        self._ask()

    def leave(self) -> None:
        """Ends the thread, and lets go of what it found."""
        self._here = False
        self._rest.stop()
        self.bench.stop()
        self.forget()
        self.room.open_know(on=False)
        self.desk.set_notice(None)

    def reset(self) -> None:
        self.show_values({})

    def forget(self) -> None:
        super().forget()
        self._wipe()
        self._show()

    def _wipe(self) -> None:
        self.person.wipe()
        self._wish()
        self.outcome = None
        self.stage.wipe()

    def follow(self, visitor: Visitor | None) -> None:
        """Search for this rendered visitor, or for nobody if that one is not in the gallery; None: whoever says yes."""
        live, wanted = visitor is None, visitor if visitor in self.visitors else None
        if live or self.person.live or wanted is not self.visitor:
            self.forget()
        self.person.live = live
        self.comparing_wanted.emit(self.person.live)
        self.visitor = wanted
        if not self._line_given:
            self.line = self._opening()
        self.room.show_live(live=self.person.live)
        self._question(asked=self.person.live)
        self._ask()

    def show_seen(self, seen: Seen) -> None:
        """While a live face has not said yes: show it, and the question."""
        if not self.person.live:
            return
        agreed = seen.standing in (Standing.NOBODY_TO_ASK, Standing.GRANTED)
        if not agreed:
            if not self.stage.asks:
                self._wipe()
            self.asking.show_standing(seen.standing, seen.ended, face_in_view=seen.chosen is not None)
            self.stage.live.show_seen(seen)
        self._question(asked=not agreed)

    def _question(self, *, asked: bool) -> None:
        """Put the question and the live picture there, or take both away."""
        if asked == self.stage.asks and asked == (self.desk.notice is not None):
            return
        self.stage.ask(asked)
        if not asked:
            self.stage.live.clear()
        self.desk.set_notice(self.asking if asked else None)
        self._show()

    def show_compared(self, compared: Compared) -> None:
        """Take what the engine made of a live face, unless the question stands: that one came too late."""
        if not self.person.live or not self._here or self.stage.asks:
            return
        if self.person.begin(compared):
            self._wish()
        found = self.person.look(compared)
        if found is not None:
            self.stage.probe.show_look(found.shown)
            if self.person.due(found, compared.at):
                self._take(found)

    @Slot(str)
    def _moved(self, name: str) -> None:
        self.way = name or self.way
        self.desk.keep.stale()
        self._ask()

    @Slot()
    def _own_face(self) -> None:
        """Ask for the camera right here: whoever says yes stays in this room."""
        self.asking.start_over()
        self.desk.set_notice(self.asking)
        self._fit()

    def _answered(self, *_camera: int) -> None:
        self.desk.set_notice(self.asking if self.person.live else None)

    @Slot()
    def _guessed(self) -> None:
        self.way, self._noted = WAYS[0], False
        self._ask()
        self.changed.emit()

    @Slot()
    def _keep(self) -> None:
        desk, found = self.desk, self.outcome
        self.noted.emit(snapshot(found, desk.worse, self.line, desk.told, mouth(found, self.name)))
        desk.keep.done()

    def _wish(self) -> None:
        """Tell the engine what to do to a live face."""
        self.spoil_wanted.emit(self.person.wish_for(self.desk.worse))

    def _ask(self) -> None:
        if self._here and self.person.live:
            self._wish()
        elif self._here and self.visitor is not None:
            self.bench.ask(Order(self.visitor, self.desk.worse))
        self._show()

    @Slot(object)
    def _take(self, outcome: Outcome) -> None:
        if self._here and outcome.order.visitor is (None if self.person.live else self.visitor):
            self.outcome = outcome
            self._rest.start()
            self._show()

    @property
    def _name(self) -> str | None:
        """The right person's name; None for whoever is live."""
        return None if self.person.live else self._name_of(self.visitor) if self.visitor else ""

    def name(self, row: int) -> str:
        """What somebody of the list is called here."""
        own = self.outcome is not None and row == self.outcome.own
        return (self._name or words.you()) if own else self.gallery.people[row].name

    def _show(self) -> None:
        """Everything follows from the sliders and the last outcome; nothing is searched here."""
        worse, found = self.desk.worse, self.outcome
        self.stage.show_point(self.way, worse.step(self.way), self.line, several=len(worse.used) > 1)
        news = words.no_face() if found else words.searching() if self._name != "" else words.nobody_here()
        self.stage.show_found(found, self.name, self.line, news)
        people, guess, asked = len(self.gallery.people), self.desk.guess_step, self.stage.asks
        self.desk.tell(tell(found, self._name, self.name, people, self.line, guess=guess, asked=asked))
        self.room.keep()

    @Slot()
    def _rested(self) -> None:
        """Say the outcome aloud, and write down a guess that has its answer."""
        self.desk.announce(self.way)
        note = None if self._noted else prediction(self.outcome, self.desk.guess_step, self._name)
        if note is not None:
            self._noted = True
            self.noted.emit(note)

    @Slot()
    def _fit(self) -> None:
        self.room.fit(self.width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)
