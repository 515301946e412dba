"""While a sheet lies over a room, the keyboard stays on the sheet, what it covers is off, and the room stands still."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

_ANY: Final = 16_777_215
"""Qt's word for no limit."""


class Still:
    """From when it is made until `lift`, the room under the `sheet` does not scroll: the sheet does, and lies in sight.

    Two bars beside each other are one too many, and whoever scrolls wants to read on.
    """

    def __init__(self, sheet: QWidget) -> None:
        self.sheet = sheet
        self._area = _scrolled(sheet)
        if self._area is None:
            return
        self._policy = self._area.verticalScrollBarPolicy()
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def bring(self) -> None:
        """Into sight, and no higher than what is in sight."""
        inside = None if self._area is None else self._area.widget()
        if self._area is None or inside is None:
            return
        self.sheet.setMaximumHeight(self._area.viewport().height())
        place = QRect(self.sheet.mapTo(inside, QPoint(0, 0)), self.sheet.size())
        bar, high = self._area.verticalScrollBar(), self._area.viewport().height()
        bar.setValue(min(max(bar.value(), place.bottom() + 1 - high), place.top()))

    def lift(self) -> None:
        """It scrolls again."""
        if self._area is not None and isValid(self._area):
            self._area.setVerticalScrollBarPolicy(self._policy)
        if isValid(self.sheet):
            self.sheet.setMaximumHeight(_ANY)


class Hush:
    """From when it is made until `lift`, nothing in `room` but the `sheet` takes Tab.

    Focus that is given to a part of the room all the same, or to one that is new, comes back to the sheet. What the
    sheet covers wholly is disabled: nobody sees it, so no key presses it and a screen reader calls it
    unavailable. What is still in sight keeps working under a hand, and a press on it leaves the keyboard where it is.
    """

    def __init__(self, room: QWidget, sheet: QWidget, first: QWidget) -> None:
        """`first` takes the focus if something else in the room holds it."""
        self._room, self._sheet, self._first = room, sheet, first
        self._policies: list[tuple[QWidget, Qt.FocusPolicy]] = []
        self._off: list[QWidget] = []
        self._bring_back(None, QApplication.focusWidget())
        _app().focusChanged.connect(self._bring_back)
        _ALL.append(self)
        covers = QRect(sheet.mapTo(room, QPoint(0, 0)), sheet.size())
        for widget in _inside(room, sheet):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                self._policies.append((widget, widget.focusPolicy()))
                if widget.isEnabledTo(room) and covers.contains(_seen(widget, room)):
                    self._off.append(widget)
                    widget.setEnabled(False)
        self.take_tab(off=True)

    def take_tab(self, *, off: bool) -> None:
        """Take Tab from everything in the room, or give it back."""
        for widget, policy in self._policies:
            if isValid(widget):
                widget.setFocusPolicy(Qt.FocusPolicy.NoFocus if off else policy)

    def _bring_back(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not (isValid(self._room) and isValid(self._sheet) and isValid(new)):
            return
        if self._room.isAncestorOf(new) and new is not self._sheet and not self._sheet.isAncestorOf(new):
            self._first.setFocus()

    def lift(self) -> None:
        """Everything is as it was before."""
        _app().focusChanged.disconnect(self._bring_back)
        _ALL.remove(self)
        self.take_tab(off=False)
        for widget in self._off:
            if isValid(widget):
                widget.setEnabled(True)
        self._policies, self._off = [], []


_ALL: Final[list[Hush]] = []
"""Those in force."""


@contextmanager
def awake() -> Iterator[None]:
    """Within it everything takes Tab as if no sheet lay anywhere: Qt sets no order for what does not."""
    for hush in _ALL:
        hush.take_tab(off=False)
    yield
    for hush in _ALL:
        hush.take_tab(off=True)


def _scrolled(sheet: QWidget) -> QScrollArea | None:
    """What the sheet scrolls with."""
    above = sheet.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _inside(part: QWidget, sheet: QWidget) -> Iterator[QWidget]:
    # Not findChildren: PySide makes what it returns belong to the widget that was asked (see app.ui.lesson.tab).
    for child in part.children():
        if isinstance(child, QWidget) and child is not sheet:
            yield child
            yield from _inside(child, sheet)


def _seen(widget: QWidget, room: QWidget) -> QRect:
    """Where in the room it can be seen; of what is scrolled out of sight, where it is scrolled in."""
    place = QRect(widget.mapTo(room, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not room:
        window = QRect(above.mapTo(room, QPoint(0, 0)), above.size())
        place = place & window if place.intersects(window) else window
        above = above.parentWidget()
    return place
