"""The machine's side: the search picture with the list, or whoever is asked, and the measured curves below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.model.quality import Quality
from app.ui.parts.base import Material, Panel
from app.ui.parts.live_view import LiveView
from app.ui.quality.bench import Look
from app.ui.quality.curves import Curves
from app.ui.quality.probe import Probe
from app.ui.quality.ranking import Entry, Ranking
from app.ui.theme import Theme


class Stage(Panel):
    """Either the live picture, for the question, or the probe with its list."""

    def __init__(self, theme: Theme, quality: Quality, parent: QWidget | None = None) -> None:
        self._built = False
        super().__init__(theme, Material.SCREEN, parent)
        self.live = LiveView(theme)
        self.probe, self.ranking = Probe(theme), Ranking(theme)
        self.curves = Curves(theme, quality)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.live, 1)
        self._top.addWidget(self.probe, 4)
        self._top.addWidget(self.ranking, 9)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top, 13)
        self._column.addWidget(self.curves, 10)
        self.live.hide()
        self._built = True
        self.restyle()

    @property
    def asks(self) -> bool:
        """Whether the live picture is there, for the question."""
        return not self.live.isHidden()

    def ask(self, on: bool) -> None:
        """Show the live picture in place of the list, or the list again."""
        self.live.setVisible(on)
        self.probe.setVisible(not on)
        self.ranking.setVisible(not on)

    def show_found(self, look: Look | None, entries: Sequence[Entry], line: float, news: str) -> None:
        """The picture as the machine got it, and the list; `news` stands where there is none."""
        if look is None or not self.probe.close_by:  # a live probe has been shown something newer already
            self.probe.show_look(look)
        self.ranking.show_entries(entries, line, news)

    def show_point(self, way: str, step: int, line: float, *, several: bool) -> None:
        """Where the picture stands on the curves of `way`."""
        self.curves.show_point(way, step, line, several=several)
        self._column.setStretch(1, 10 if self.curves.steps else 0)

    def wipe(self) -> None:
        """Nothing of a face is left: scores give the faceprint away, so the list goes too."""
        self.probe.show_look(None)
        self.ranking.show_entries((), self.ranking.line)

    def restyle(self) -> None:
        if self._built:
            px = self.theme.px
            self._column.setContentsMargins(px(16), px(14), px(16), px(12))
            self._column.setSpacing(px(12))
            self._top.setSpacing(px(16))
        super().restyle()
