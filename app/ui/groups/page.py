"""Room 6, Groups: one machine, two groups, and no line that treats them alike. Nobody is compared here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lessons.values import Setting, Settings
from app.live.seen import Compared, Seen
from app.model.gallery import Visitor
from app.model.groups import Kind, Published
from app.model.rates import Populations
from app.ui.groups import notes, words
from app.ui.groups.crowd import crowds, every_pair
from app.ui.groups.desk import Desk, State
from app.ui.groups.named import FACES, NAMES
from app.ui.groups.pairs import STEPS, examples, find, of_kinds, other_faces, stops
from app.ui.groups.pairs import Setting as Lines
from app.ui.groups.room import LEAST, Room
from app.ui.groups.sheets import GroupsSheet, KnowSheet, Papers, PublishedSheet
from app.ui.groups.stage import Stage
from app.ui.lesson.tab import tab_through
from app.ui.pages.page import Page
from app.ui.parts.scroll import Scroll
from app.ui.parts.sized import SizedTheme
from app.ui.theme import Theme


class GroupsPage(Page):
    """`published` are others' findings, `groups` the rendered people's own rates, which may be empty.

    It needs no camera: what the session sees is not looked at.
    """

    threshold_changed = Signal(float)
    """The one line for all was moved here by a hand or key."""

    def __init__(
        self,
        theme: Theme,
        populations: Populations,
        published: Sequence[Published],
        groups: Sequence[Kind],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme = SizedTheme(theme, LEAST)
        self.pairs = (*examples(published, populations), other_faces(populations), *of_kinds(groups))
        """Every pair that can be shown, a published one for both ends of its range."""
        self.pair, self.scene, self.tried = self.pairs[0], "", False
        self._stopped = (self.pair, -1)
        self.desk = Desk(theme)
        self.stage = Stage(theme, self._heard)
        self.trial = self.stage.trial
        self.room = Room(theme, self.desk, self.stage)
        self.scroller = Scroll(theme, self.room)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)
        openers = (self.stage.pick, self.desk.published_link, self.desk.know_link)
        self.papers = Papers(
            GroupsSheet(theme, self.pairs, self), PublishedSheet(theme, published, self),
            KnowSheet(theme, populations, groups, self), openers,
        )  # fmt: skip
        self._connect()
        theme.changed.connect(self._fit)
        self.reset()

    def _connect(self) -> None:
        desk, stage = self.desk, self.stage
        desk.scenes.chosen.connect(self.show_scene)
        desk.next.acted.connect(self._go_on)
        desk.keep.acted.connect(self._keep)
        desk.keep.wanted.connect(self.wanted)
        desk.try_all.acted.connect(self._try_all)
        desk.often.kept.connect(self._guessed_often)
        desk.both.kept.connect(self._set)
        desk.both.taken_back.connect(self._try_again)
        desk.choose.kept.connect(self._chosen)
        desk.often.taken_back.connect(self._set)
        desk.choose.taken_back.connect(self._set)
        self.papers.groups.chosen.connect(self.show_pair)
        for line in (stage.all, *stage.each, stage.searched):
            line.valueChanged.connect(self._show)
            line.settled.connect(self.changed)
            line.taken.connect(self.trial.stop)
        stage.all.moved.connect(lambda value: self.threshold_changed.emit(value / STEPS))
        self.trial.ended.connect(self._tried_all)

    # -- the page ----------------------------------------------------------------------------------

    @property
    def setting(self) -> Lines:
        """What the sliders of the present scene say."""
        return self.stage.setting(self.scene)

    @property
    def covered(self) -> bool:
        """The second group is not shown before a guess is made."""
        return self.scene == "one" and self.desk.often.value is None

    def values(self) -> dict[str, Setting]:
        values: dict[str, Setting] = {"scene": self.scene, "pair": NAMES.get(self.pair.key, self.pair.key)}
        values |= self.stage.values() | self.desk.values()
        if self.pair.times:
            values["times"] = self.pair.times
        if self.tried:
            values["tried"] = True
        if self.papers.opened:
            values["sheet"] = self.papers.opened
        return values

    def show_values(self, values: Settings) -> None:
        self.trial.abandon()
        self.desk.show_values(values)
        self.tried = bool(values.get("tried", False))
        keys = {short: key for key, short in NAMES.items()}
        pair = str(values.get("pair", NAMES[FACES]))
        self._choose(keys.get(pair, pair), float(values.get("times", 0.0)))
        self.stage.show_values(values)
        self._show_scene(str(values.get("scene", "one")))
        self.papers.put_away()
        if "sheet" in values:
            self.papers.open(str(values["sheet"]))

    def arrive(self, **wishes: object) -> None:
        """Shown; among the wishes, `values` sets the room, and `threshold` puts the one line somewhere."""
        values, threshold = wishes.get("values"), wishes.get("threshold")
        if isinstance(values, Mapping):
            self.show_values(values)
        if isinstance(threshold, float):
            self.stage.all.setValue(round(threshold * STEPS))
        self.scroller.verticalScrollBar().setValue(0)
        (self.stage.all if self.scene == "one" else self.stage.each[1]).setFocus()

    def leave(self) -> None:
        self.trial.abandon()
        self.papers.put_away()

    def reset(self) -> None:
        self.show_values({})

    # -- what the lab tells: nothing of it is used -------------------------------------------------

    def follow(self, visitor: Visitor | None) -> None:
        """Nobody is compared in this room."""

    def show_seen(self, seen: Seen) -> None:
        """Nobody is looked at in this room."""

    def show_compared(self, compared: Compared) -> None:
        """Nobody is compared in this room."""

    # -- what a hand does --------------------------------------------------------------------------

    @Slot(str, float)
    def show_pair(self, key: str, times: float = 0.0) -> None:
        """Show these two groups; a published difference at `times`, by default the low end of its range."""
        if key != self.pair.key:
            self.desk.often.forget()
        self.papers.put_away()
        self.trial.abandon()
        for guess in (self.desk.both, self.desk.choose):
            guess.forget()
        self.tried = False
        self._choose(key, times)
        self._start_lines()
        self._set()

    def _choose(self, key: str, times: float) -> None:
        self.pair = find(self.pairs, key, times)
        self.stage.reach(self.pair)

    @Slot(str)
    def show_scene(self, scene: str) -> None:
        """One line, a line for each, or who is searched."""
        self.trial.abandon()
        before, self.scene = self.scene, scene
        if scene != before:
            self._start_lines()
        self._show_scene(scene)
        self.changed.emit()

    def _start_lines(self) -> None:
        """Two lines begin where the one line is; searches begin where strangers fare alike."""
        first = self.stage.all.value()
        self.stage.start(first, stops(self.pair, first)[0] if self.scene == "searched" else first)

    @Slot()
    def _go_on(self) -> None:
        self.show_scene("each" if self.scene == "one" else "searched")
        (self.stage.each[1] if self.scene == "each" else self.stage.searched).setFocus()

    def _show_scene(self, scene: str) -> None:
        self.scene = scene
        self.desk.scenes.set_value(scene)
        self._show()
        self._fit()

    @Slot()
    def _guessed_often(self) -> None:
        self._set()
        self.noted.emit(notes.guessed_often(str(self.desk.often.value), self.pair, self.setting))

    @Slot()
    def _try_all(self) -> None:
        """Run through the lines, then tell; tell at once where motion is unwanted."""
        if self.theme.reduced_motion:
            self._tried_all()
        elif not self.trial.running:
            self.stage.try_every_line()

    @Slot()
    def _tried_all(self) -> None:
        self.tried = True
        self._set()
        guess, tried = str(self.desk.both.value), every_pair(self.pair)
        self.noted.emit(notes.guessed_both(guess, self.pair, self.setting, tried))

    @Slot()
    def _try_again(self) -> None:
        self.trial.abandon()
        self.tried = False
        self.desk.choose.forget()
        self._set()

    @Slot()
    def _chosen(self) -> None:
        """Give what was chosen: the second line goes to where it is the same."""
        choice = str(self.desk.choose.value)
        if choice != "off":
            alike, missed = stops(self.pair, self.stage.each[0].value())
            self.stage.each[1].setValue(alike if choice == "strangers" else missed)
        self._set()
        self.noted.emit(notes.chosen(choice, self.pair, self.setting))

    @Slot()
    def _keep(self) -> None:
        self.noted.emit(notes.kept(self.scene, self.pair, self.setting))
        self.desk.keep.done()

    @Slot()
    def _set(self) -> None:
        """The visitor has set something else than a slider."""
        self._show()
        self._fit()
        self.changed.emit()

    # -- showing -----------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        """Everything follows from the pair, the scene and the sliders: looked up, never measured again."""
        if not self.scene:
            return
        self.stage.show_pair(self.pair, covered=self.covered)
        setting = self.setting
        along = None if self.scene == "searched" else crowds(self.pair)
        self.stage.show_cards(self._cards(), along, setting, covered=self.covered)
        if self.scene != "one" and (self.pair, setting.lines[0]) != self._stopped:
            self._stopped = (self.pair, setting.lines[0])
            self.stage.show_stops(*stops(self.pair, setting.lines[0]))
        before = self.desk.column.totalHeightForWidth(self.desk.width())
        tried = every_pair(self.pair) if self.tried else None
        self.desk.show_state(State(self.scene, self.pair, setting, tried, self.covered))
        if self.desk.column.totalHeightForWidth(self.desk.width()) != before:
            self._fit()

    def _cards(self) -> tuple[words.Card, words.Card]:
        return words.cards(self.scene, self.pair, self.setting)

    def _heard(self) -> str:
        return words.spoken(self._cards(), covered=self.covered)

    @Slot()
    def _fit(self) -> None:
        """Side by side where there is room, else one under the other, scrolling."""
        wide, high = self.width(), self.height()
        stacked = self.room.arrange(wide, high, self.scene or "one")
        sheets = self.papers.sheets
        stage = self.stage.in_order()
        tab_through([*sheets, *stage, self.desk] if stacked else [self.desk, *sheets, *stage])
        paper = 0 if stacked or self.room.low else self.room.desk_scroll.minimumWidth()
        for sheet in sheets:  # where there is little room the sheet is the page
            sheet.setGeometry(0 if self.isRightToLeft() else paper, 0, wide - paper, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.theme.fit_room(self)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._stopped = (self.pair, -1)  # stops have names
            self._show()
            self._fit()
        super().changeEvent(event)
