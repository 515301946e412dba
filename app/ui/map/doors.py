"""The doors of the map: into a room as one left it, and into a room as a preset sets it up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.lessons.presets import Preset
from app.ui.map import words
from app.ui.parts.base import Cut, Material, Part, diamond
from app.ui.parts.row import AIR, Row, draw_end, write_from_start
from app.ui.parts.text import Laid, lay
from app.ui.rooms import Room
from app.ui.theme import TARGET, Palette, Role, Theme

if TYPE_CHECKING:
    _Button: TypeAlias = QAbstractButton
else:
    _Button = object

_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def _press_or_walk(door: RoomDoor | PresetDoor, event: QKeyEvent) -> bool:
    """Enter presses, arrow keys ask for the next door that way; True when the key was one of these."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        door.click()
    elif event.key() in ARROWS:
        door.walked.emit(event.key())
    else:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Fit:
    """How closely rooms are furnished, in design pixels."""

    corridor: int
    """Height above the title: the walk goes through it, past the sign."""
    wall: int
    idea: Role
    """How a room's idea is set."""
    lead: int
    """Height between title and idea."""
    under: int
    """Height under the idea."""
    air: int
    """Height above and below a preset's words, together."""
    foot: int
    """Height under the last door."""
    coming: bool
    """Whether rooms that are still to come have a large title and say their idea too."""


ROOMY = Fit(corridor=40, wall=10, idea=Role.CONTROL, lead=4, under=10, air=AIR, foot=4, coming=True)
SNUG = Fit(corridor=30, wall=8, idea=Role.SMALL, lead=2, under=4, air=6, foot=2, coming=False)
"""For a window that the roomy plan is a little too high for."""


class _Ringed(_Button):
    """Mix-in: the room around a door draws the focus ring, in the colours of both materials that it may cross."""

    paints_own_focus = True
    ringed = False
    fit = ROOMY

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.ringed = event.reason() in _BY_KEYS
        (self.parentWidget() or self).update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = self.ringed and event.reason() == Qt.FocusReason.ActiveWindowFocusReason
        (self.parentWidget() or self).update()
        super().focusOutEvent(event)


class RoomDoor(_Ringed, Part, QAbstractButton):
    """A room's number, title and one idea, under its sign. `corridor` pixels above them belong to the door too."""

    acted = Signal()
    walked = Signal(int)
    """An arrow key."""

    def __init__(
        self,
        theme: Theme,
        number: int,
        room: Room,
        *,
        stands: bool,
        material: Material,
        cut: Cut | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.room, self.number, self.stands = room, number, stands
        self.corridor = 0
        self._visited = self._here = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stands else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor if stands else Qt.CursorShape.ArrowCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._clicked)
        self.follow(theme, material, cut)

    def _clicked(self) -> None:
        if self.stands:
            self.acted.emit()

    def mark(self, *, visited: bool, here: bool) -> None:
        """Say whether one has been there, and whether one is there now."""
        if (visited, here) != (self._visited, self._here):
            self._visited, self._here = visited, here
            self.retranslate()
            self.updateGeometry()
            self.update()

    @property
    def state(self) -> str:
        """What is said of the room besides its idea; may be empty."""
        if not self.stands:
            return words.to_come()
        return words.here() if self._here else words.visited() if self._visited else ""

    def retranslate(self) -> None:
        self.setText(self.room.title())
        self.setAccessibleName(words.spoken_room(self.number, self.text()))
        self.setAccessibleDescription(". ".join(filter(None, (self.state, self.room.about()))))

    @property
    def _says(self) -> bool:
        return self.stands or self.fit.coming

    @property
    def _title_role(self) -> Role:
        return Role.LABEL if self._says else Role.CONTROL_BOLD

    # Size ---------------------------------------------------------------------------------------------

    def _laid(self, width: int) -> tuple[Laid, Laid | None, Laid | None, bool]:
        """Title, idea and state in `width` pixels, and whether the state fits beside the title."""
        theme, px = self.theme, self.theme.px
        room = width - px(22 + 10 if self.stands else 0)
        title = lay(self.text(), theme.font(self._title_role), room - px(22), 1.2)
        about = lay(self.room.about(), theme.font(self.fit.idea), width, 1.3) if self._says else None
        state = lay(self.state, theme.font(Role.SMALL_BOLD), width - px(20), 1.3) if self.state else None
        beside = self.cut is None and (self.stands or not self._says)  # nothing this small may stand on the line itself
        wide = state.width + px(20 if self.stands else 0) if state else 0
        fits = beside and bool(state) and len(title.lines) == 1 and title.width + wide + px(22 + 8) <= room
        return title, about, state, fits

    def title_height(self, width: int) -> int:
        """Pixels of height of the title and the air under it."""
        return round(self._laid(width)[0].height) + self.theme.px(self.fit.lead)

    def below_corridor(self, width: int) -> int:
        """Pixels needed under the corridor."""
        title, about, state, fits = self._laid(width)
        more = sum(part.height + self.theme.px(self.fit.lead) for part in (about, None if fits else state) if part)
        least = self.theme.px(TARGET) if self.stands else 0
        return max(least, round(title.height + more) + self.theme.px(self.fit.under))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.corridor + self.below_corridor(width)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.heightForWidth(self.theme.px(240)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _press_or_walk(self, event):
            super().keyPressEvent(event)

    # Paint --------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px, wide = self.theme.px, self.width()
        title, about, state, fits = self._laid(wide)
        top = float(self.corridor)
        colour = palette.ink if self.stands else palette.quiet
        painter.setFont(self.theme.font(self._title_role))
        painter.setPen(colour)
        write_from_start(painter, self, title, px(22), top)
        painter.setFont(self.theme.font(Role.CONTROL))
        painter.setPen(palette.quiet)
        number = lay(str(self.number), painter.font(), px(22), 1.2)
        write_from_start(painter, self, number, 0, top + title.ascent - number.ascent)
        below = top + title.height + px(self.fit.lead)
        if about is not None:
            painter.setFont(self.theme.font(self.fit.idea))
            painter.setPen(colour)
            write_from_start(painter, self, about, 0, below)
            below += about.height + px(self.fit.lead)
        if state is not None and fits:
            start = wide - state.width - px(32 + 20 if self.stands else 0)
            self._draw_state(painter, palette, state, start, top + title.ascent)
        elif state is not None:
            self._draw_state(painter, palette, state, 0, below + state.ascent)
        if self.stands:
            draw_end(painter, self, self.theme, palette, top + title.height / 2)

    def _draw_state(self, painter: QPainter, palette: Palette, state: Laid, start: float, baseline: float) -> None:
        """A mark and a word: a teal diamond for you, a square for where you have been."""
        px, top = self.theme.px, baseline - state.ascent
        painter.setFont(self.theme.font(Role.SMALL_BOLD))
        painter.setPen(palette.colour("you" if self._here else "quiet"))
        middle, side = top + state.step / 2, px(12)
        mark = QRectF(self.width() - start - side if self.isRightToLeft() else start, middle - side / 2, side, side)
        if self._here:
            diamond(painter, mark, palette.colour("you"), max(1.0, px(1.5)), filled=True)
        elif self.stands:
            painter.fillRect(mark.adjusted(px(2), px(2), -px(1), -px(1)), palette.colour("quiet"))
        write_from_start(painter, self, state, start + px(18) if self.stands else start, top)


class PresetDoor(_Ringed, Row):
    """A preset's title; a small square once one has been through it."""

    walked = Signal(int)

    def __init__(
        self, theme: Theme, preset: Preset, room: Room, language: Callable[[], str], *, material: Material,
        cut: Cut | None, parent: QWidget,
    ) -> None:  # fmt: skip
        self.preset, self._room, self._visited = preset, room, False
        self._language = language
        super().__init__(
            theme, self._words, spoken=self._said, role=Role.CONTROL, material=material, cut=cut, parent=parent
        )

    def _words(self) -> str:
        return self.preset.title(self._language())

    def _said(self) -> str:
        return words.visited() if self._visited else ""

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(words.spoken_preset(self.text(), self._room.title()))
        self.setToolTip("")

    def mark(self, *, visited: bool) -> None:
        """Say whether one has been through it."""
        if visited != self._visited:
            self._visited = visited
            self.retranslate()
            self.update()

    def heightForWidth(self, width: int) -> int:
        return self.height_in(width, self.fit.air)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _press_or_walk(self, event):
            super().keyPressEvent(event)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        super().draw(painter, palette)
        if self._visited:
            side = self.theme.px(9)
            end = self.theme.px(22 + 6 + 6)
            left = end if self.isRightToLeft() else self.width() - end - side
            painter.fillRect(QRectF(left, (self.height() - side) / 2, side, side), palette.colour("quiet"))
