"""The machine's side: the search picture with the list, or whoever is asked; below it the curves and the limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from app.model.quality import Quality
from app.model.rates import Populations
from app.ui.parts.base import Material, Panel
from app.ui.parts.live_view import LiveView
from app.ui.parts.text import Words
from app.ui.quality import words
from app.ui.quality.bench import Outcome
from app.ui.quality.curves import Curves
from app.ui.quality.density import ROOMY, Density
from app.ui.quality.probe import Probe
from app.ui.quality.ranking import Ranking, entries
from app.ui.theme import Role, Theme

NARROW: Final = 500
"""Under so many design pixels of width, the pictures stand over the list."""


class _Foot(Words):
    """Gets its height by name: a layout that asks for heights by width asks the list for all that it likes to have."""

    def hasHeightForWidth(self) -> bool:
        return False


class Stage(Panel):
    """Either the live picture, for the question, or the probe with its list. `foot` is what it cannot show."""

    def __init__(self, theme: Theme, quality: Quality, populations: Populations | None = None) -> None:
        self._built, self._populations = False, populations
        super().__init__(theme, Material.SCREEN)
        self.live = LiveView(theme)
        self.probe, self.ranking = Probe(theme), Ranking(theme)
        self.curves = Curves(theme, quality)
        self.foot = _Foot(theme, Role.SMALL, material=Material.SCREEN, colour="quiet")
        self.density, self._of_live = ROOMY, False
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.live, 1)
        self._top.addWidget(self.probe, 4)
        self._top.addWidget(self.ranking, 9)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top, 13)
        self._column.addWidget(self.curves, 10)
        self._column.addWidget(self.foot)
        self.live.hide()
        self._built = True
        self.restyle()
        self.retranslate()

    @property
    def asks(self) -> bool:
        """Whether the live picture is there, for the question."""
        return not self.live.isHidden()

    def ask(self, on: bool) -> None:
        """Show the live picture in place of the list, or the list again."""
        self.live.setVisible(on)
        self.probe.setVisible(not on)
        self.ranking.setVisible(not on)

    def show_found(self, found: Outcome | None, name: Callable[[int], str], line: float, news: str) -> None:
        """The picture as the machine got it, and the list with these names; `news` stands where there is none."""
        look, people = found.shown if found else None, entries(found, name)
        if look is None or not self.probe.close_by:  # a live probe has been shown something newer already
            self.probe.show_look(look)
        strangers = "" if self._populations is None or not people else words.strangers(self._populations, line)
        self.ranking.show_entries(people, line, news, strangers)

    def show_point(self, way: str, step: int, line: float, *, several: bool) -> None:
        """Where the picture stands on the curves of `way`."""
        self.curves.show_point(way, step, line, several=several)
        self._column.setStretch(1, 10 if self.curves.steps else 0)

    def limit(self, *, live: bool) -> None:
        """Say what cannot be shown: with somebody live, or of people who do not exist."""
        self._of_live = live
        self.retranslate()

    def retranslate(self) -> None:
        if self._built:
            self.foot.say(words.foot(live=self._of_live))
            self._lay_foot()

    def fit(self, density: Density, wide: int) -> None:
        """Stand so close, in so many pixels of width."""
        if density != self.density:
            self.density = density
            self.ranking.row, self.curves.plot, self.curves.role = density.row, density.plot, density.counted
            self.ranking.restyle()
            self.curves.restyle()
        narrow = wide < self.theme.px(NARROW)
        way = QBoxLayout.Direction
        self._top.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.restyle()

    def _lay_foot(self) -> None:
        sides = self._column.contentsMargins()
        self.foot.setFixedHeight(self.foot.heightForWidth(max(self.width() - sides.left() - sides.right(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_foot()

    def wipe(self) -> None:
        """Nothing of a face is left: scores give the faceprint away, so the list goes too."""
        self.probe.show_look(None)
        self.ranking.show_entries((), self.ranking.line)

    def restyle(self) -> None:
        if self._built:
            px, (above, between, below) = self.theme.px, self.density.margins
            side = px(self.density.side)
            self._column.setContentsMargins(side, px(above), side, px(below))
            self._column.setSpacing(px(between))
            self._top.setSpacing(px(16))
            self._lay_foot()
        super().restyle()
