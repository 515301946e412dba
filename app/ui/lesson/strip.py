"""The strip below a lesson: the step before, and the next one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.lessons.types import Lesson
from app.ui.icons import draw_icon
from app.ui.lesson.notes import TEACHER
from app.ui.lesson.press import Press
from app.ui.lesson.rail import step_name
from app.ui.parts.base import Material, Panel, frame
from app.ui.parts.mirror import mirrored, mirrored_f
from app.ui.parts.row import write_from_start
from app.ui.parts.text import Laid, lay
from app.ui.theme import TARGET, Palette, Role, Theme

translate = QCoreApplication.translate
TIGHT = 420
"""Design pixels of width under which the way back is an arrow and a number: the way on needs the room."""


class Turn(Press):
    """A button that leads to another step: its number, its name and an arrow. `main` is filled with ink."""

    def __init__(self, theme: Theme, *, main: bool) -> None:
        super().__init__()
        self._main, self._number, self._brief = main, "", False
        self.follow(theme)

    def say(self, number: str, name: str, spoken: str) -> None:
        """Show `number` (may be empty) and `name`; a screen reader says `spoken`."""
        self._number = number
        between = " · " if name[:1].isdigit() else " "  # 2 · 20 minutes
        self.setText(f"{number}{between}{name}" if number else name)
        self.setAccessibleName(spoken)
        self.restyle()

    def shorten(self, *, brief: bool) -> None:
        """Show the number alone, or the name too."""
        if brief != self._brief:
            self._brief = brief
            self.update()

    @property
    def _role(self) -> Role:
        return Role.CONTROL_BOLD if self._main else Role.CONTROL

    def _pad(self) -> int:
        return self.theme.px(16 if self._main else 4)

    def _laid(self, width: int) -> Laid:
        room = width - 2 * self._pad() - self.theme.px(20 + 12)
        return lay(self._number if self._brief else self.text(), self.theme.font(self._role), room, 1.2)

    def heightForWidth(self, width: int) -> int:
        return max(self.theme.px(TARGET), round(self._laid(width).height) + self.theme.px(12))

    def sizeHint(self) -> QSize:
        wide = lay(self.text(), self.theme.font(self._role), 100_000).width
        width = round(wide) + 2 * self._pad() + self.theme.px(20 + 12) + 2
        return QSize(width, self.heightForWidth(width))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px, lit = self.theme.px, self.underMouse() and not self.isDown()
        filled = self._main != self.isDown()
        colour = palette.ground if filled else palette.ink
        if filled:
            painter.fillRect(self.rect(), palette.colour("ink"))
        elif self._main:
            frame(painter, self.rect(), palette.colour("ink"), 1.5 * self.theme.scale)
        if lit and self._main:
            inset = px(3)
            inner = self.rect().adjusted(inset, inset, -inset, -inset)
            frame(painter, inner, palette.colour("ground"), 1.5 * self.theme.scale)
        laid, size = self._laid(self.width()), px(20)
        arrow = self.width() - self._pad() - size if self._main else self._pad()
        left = self._pad() if self._main else self._pad() + size + px(12)
        place = mirrored_f(self, QRectF(arrow, (self.height() - size) / 2, size, size))
        draw_icon(painter, "arrow-right" if self._main != self.isRightToLeft() else "arrow-left", place, colour)
        painter.setFont(self.theme.font(self._role))
        painter.setPen(colour)
        top = (self.height() - laid.height) / 2
        write_from_start(painter, self, laid, left, top)
        if lit and not self._main:
            under = QRectF(left, top + laid.height, laid.width, max(1, px(2)))
            painter.fillRect(mirrored_f(self, under), palette.colour("ink"))


class Strip(Panel):
    """Back on the left, on on the right; `fit` puts them under the columns of the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Material.PAPER, parent)
        self.back, self.on = Turn(theme, main=False), Turn(theme, main=True)
        for turn in (self.back, self.on):
            turn.setParent(self)
        self._back_left, self._on_wide = 24, 344
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fit(self, back_left: int, on_wide: int) -> None:
        """The back button begins at `back_left`, the other ends at the margin and is `on_wide` wide; pixels."""
        if (back_left, on_wide) != (self._back_left, self._on_wide):
            self._back_left, self._on_wide = back_left, on_wide
            self.updateGeometry()
            self._place()

    def show_step(self, lesson: Lesson | None, step: int) -> None:
        """Say where the two lead from `step` of `lesson`. The notes on a lesson lead back to it at both ends."""
        notes = lesson is not None and lesson.id.endswith(TEACHER)
        self.on.setVisible(lesson is not None)
        if lesson is None or step == 0:
            out = (
                translate("LessonPage", "Back to the lesson") if notes else translate("LessonPage", "Leave the lesson")
            )
            self.back.say("", out, out)
        else:
            _name(self.back, lesson, step - 1, translate("LessonPage", "Back to step {number}, {name}"))
        if lesson is not None and step + 1 < len(lesson.steps):
            _name(self.on, lesson, step + 1, translate("LessonPage", "On to step {number}, {name}"))
        elif lesson is not None:
            done = (
                translate("LessonPage", "Back to the lesson") if notes else translate("LessonPage", "Finish the lesson")
            )
            self.on.say("", done, done)

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        margin, gap = self.theme.px(24), self.theme.px(12)
        if self._tight(width):
            back_wide = self.theme.px(TARGET + 16)
            on_wide = width - 2 * margin - gap - back_wide
            return self._row(margin, back_wide, width - margin - on_wide, on_wide, self.on.heightForWidth(on_wide))
        on_wide = min(self._on_wide, (width - 2 * margin - gap) * 3 // 5)
        left = min(self._back_left, width // 3)
        back_wide = min(self.back.sizeHint().width(), width - margin - on_wide - gap - left)
        high = max(self.back.heightForWidth(back_wide), self.on.heightForWidth(on_wide))
        return self._row(left, back_wide, width - margin - on_wide, on_wide, high)

    def _row(self, back: int, back_wide: int, on: int, on_wide: int, high: int) -> tuple[QRect, QRect]:
        top = self.theme.px(5)
        return QRect(back, top, back_wide, high), QRect(on, top, on_wide, high)

    def _tight(self, width: int) -> bool:
        return width < self.theme.px(TIGHT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._boxes(width)[0].height() + self.theme.px(8)

    def sizeHint(self) -> QSize:
        width = self.theme.px(640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(TARGET + 8))

    def _place(self) -> None:
        self.back.shorten(brief=self._tight(self.width()))
        for turn, box in zip((self.back, self.on), self._boxes(self.width()), strict=True):
            turn.setGeometry(mirrored(self, box))

    def restyle(self) -> None:
        if hasattr(self, "on"):
            self._place()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().event(event)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        super().draw(painter, palette)
        painter.fillRect(0, 0, self.width(), max(1, self.theme.px(1)), palette.colour("ink"))


def _name(turn: Turn, lesson: Lesson, step: int, spoken: str) -> None:
    name = step_name(lesson, step)
    turn.say(str(step + 1), name, spoken.format(number=step + 1, name=name))
