"""What every page is to the window, and the column that most pages are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lessons.values import Setting, Settings
from app.ui.parts.base import Material, Panel
from app.ui.parts.live_view import LiveView
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

MEASURE = 720
"""The widest column of a reading page, design pixels."""
LOW = 560
"""Design pixels of height under which a reading page has less air and a smaller headline."""


class Page(QWidget):
    """A page of the window. `wanted` asks for another page by name.

    The window calls `arrive` with what `go` was given, `leave` when another page takes over, and `reset`.
    Pages that bring their own strip on top set `bare`. What a visitor can set in a room goes in and out as one flat
    mapping (`app.lessons.values`): presets, deep links, undo and going back to where one was are all this mapping.
    """

    wanted = Signal(str)
    changed = Signal()
    """The visitor has set something, and let go of it: `values` may be kept for undo."""
    noted = Signal(object)
    """A model.notebook.Note for the lab notebook."""
    bare = False

    def values(self) -> dict[str, Setting]:
        """What the visitor has set here, by the names in `app.lessons.values.VALUES`; never what was measured."""
        return {}

    def show_values(self, values: Settings) -> None:
        """Set the room so; what is not named is as at first. The values were checked already. Emits nothing."""

    def forget(self) -> None:
        """Wipe whatever the page holds about a face: the visitor said stop, or has left."""
        for view in self.findChildren(LiveView):
            view.clear()

    def set_mirror(self, on: bool) -> None:
        """Show pictures from a camera as in a mirror, or as others see them."""
        for view in self.findChildren(LiveView):
            view.mirror = on
            view.update()

    def set_threshold(self, threshold: float) -> None:
        """Put the line where the visitor has it in the other rooms; nothing happens where there is none."""

    def arrive(self, **_wishes: object) -> None:
        """The page is shown now."""

    def leave(self) -> None:
        """Another page takes over."""

    def reset(self) -> None:
        """Back to how it was at first."""

    def start_over(self) -> None:
        """The visit is over, and the page out of sight: nothing of what a visitor did or showed is left on it."""
        self.leave()
        self.reset()
        self.show_values({})
        self.forget()


class ReadingPage(Page):
    """A page to read: a headline and one column, scrolling down.

    Subclasses add parts with `say`, which asks for the words again in a new language, or with `add`.
    """

    def __init__(self, theme: Theme, headline: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._said: list[tuple[Words, Callable[[], str]]] = []
        self._spaces: list[tuple[QWidget, int]] = []
        self.sheet = Panel(theme, Material.PAPER)
        self.column = QVBoxLayout(self.sheet)
        self.scroller = Scroll(theme, self.sheet)
        self.headline = self.say(Role.HEADLINE, headline)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroller)
        theme.changed.connect(self.restyle)

    def say(self, role: Role, words: Callable[[], str], *, colour: str = "ink", above: int = 0) -> Words:
        """Add a text, `above` design pixels lower than usual."""
        part = Words(self.theme, role, words(), colour=colour)
        self._said.append((part, words))
        self.add(part, above=above)
        return part

    def add(self, part: QWidget, *, above: int = 0) -> None:
        """Add a part to the column."""
        if above:
            gap = QWidget()
            self._spaces.append((gap, above))
            self.column.addWidget(gap)
        self.column.addWidget(part)

    def finish(self) -> None:
        """Call once when every part was added."""
        self.column.addStretch(1)
        self.restyle()

    def arrive(self, **_wishes: object) -> None:
        self.scroller.verticalScrollBar().setValue(0)

    @property
    def low(self) -> bool:
        """Whether there is little height."""
        return self.height() < self.theme.px(LOW)

    def restyle(self) -> None:
        """Take over sizes from the theme."""
        px, width = self.theme.px, self.width()
        room = width - px(MEASURE)
        left = min(max(px(24), room // 3), px(240))
        above, below = (16, 12) if self.low else (36, 48)
        self.column.setContentsMargins(left, px(above), max(px(30), width - left - px(MEASURE)), px(below))
        self.column.setSpacing(px(10))
        for gap, tall in self._spaces:
            gap.setFixedHeight(px(tall))
        role = Role.TITLE if self.low or width < px(700) else Role.HEADLINE
        if self.headline.role is not role:
            self.headline.role = role
            self.headline.updateGeometry()

    def retranslate(self) -> None:
        """Take over the language in force."""
        for part, words in self._said:
            part.say(words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
