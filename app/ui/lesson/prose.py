"""Running text of a lesson: bold, italic, and between its words what hand and key can press."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.lessons.types import Break, Runs, SourceMark, Text, plain
from app.ui.lesson.marks import Mark, Word
from app.ui.parts.base import Part
from app.ui.theme import Palette, Role, Theme

LEADING: Final = 1.55
"""Of reading text: 20 px on 31."""
_TIE: Final = "\u00a0"
"""Keeps a source mark on the line of the word before it, and a sign for percent on that of its number."""
_CLEAR: Final = QColor(0, 0, 0, 0)
LONE: Final = 0.12
"""A last line shorter than this share of the width is a lone word."""
_NARROWER: Final = (0.97, 0.94, 0.91)
"""Shares of the width that are tried to save it."""


@dataclass(frozen=True, slots=True)
class Span:
    """`length` characters from `start` that come from one run."""

    run: Text | SourceMark
    start: int
    length: int


def compose(runs: Runs) -> tuple[str, tuple[Span, ...]]:
    """One string for all `runs`, and where each of them stands in it. Nothing in it is markup."""
    text, spans = "", []
    for run in runs:
        match run:
            case Text(said):
                piece = said.replace(" %", f"{_TIE}%")
            case SourceMark():
                piece = f"{_TIE}{run.number}"
            case Break():
                text += "\u2028"
                continue
        spans.append(Span(run, len(text), len(piece)))
        text += piece
    return text, tuple(spans)


@dataclass(frozen=True, slots=True)
class Setting:
    """Text set in one width: the lines, and a rectangle for each source mark, in reading order."""

    layout: QTextLayout
    height: float
    width: float
    places: tuple[QRectF, ...]
    words: tuple[QRectF, ...]
    """A rectangle for each word that is explained; of one that is broken, for its part on the first line."""


class Prose(Part, QLabel):
    """A paragraph. `leading` is the line height as a multiple of the font's size; `weight` 0 is the role's own."""

    cited = Signal(object)
    """A source mark was pressed: the Mark."""
    asked = Signal(object)
    """A word that is explained was pressed: the Word."""

    def __init__(
        self,
        theme: Theme,
        runs: Runs,
        role: Role = Role.READING,
        *,
        weight: int = 0,
        leading: float = LEADING,
        colour: str = "ink",
        measure: int = 0,
        lead: int = 0,
    ) -> None:
        super().__init__()
        self.role, self.weight, self.leading, self.colour = role, weight, leading, colour
        self.measure, self.lead = measure, lead
        self._text, self._spans = compose(runs)
        self._settings: dict[int, Setting] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(plain(runs))
        self.setAccessibleName(plain(runs))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.marks = tuple(self._mark(theme, span.run) for span in self._spans if isinstance(span.run, SourceMark))
        self.words = tuple(self._word(theme, span.run) for span in self._spans if _explained(span.run))
        self.follow(theme)

    def _word(self, theme: Theme, run: Text | SourceMark) -> Word:
        assert isinstance(run, Text)
        made = Word(theme, run)
        made.setParent(self)
        made.clicked.connect(lambda: self.asked.emit(made))
        return made

    def _mark(self, theme: Theme, mark: SourceMark) -> Mark:
        made = Mark(theme, mark)
        made.setParent(self)
        made.clicked.connect(lambda: self.cited.emit(made))
        return made

    # Setting ------------------------------------------------------------------------------------------

    @property
    def step(self) -> float:
        """Pixels from one line to the next."""
        return float(round(self.theme.font(self.role).pixelSize() * self.leading))

    def _font(self, run: Text | SourceMark | None = None) -> QFont:
        if isinstance(run, SourceMark):
            return self.theme.font(Role.SMALL_BOLD)
        font = self.theme.font(self.role)
        if self.weight:
            font.setWeight(QFont.Weight(self.weight))
        if run is not None and run.bold:
            font.setWeight(QFont.Weight.Bold)
        if run is not None and run.italic:
            font.setItalic(True)
        return font

    def _formats(self) -> list[QTextLayout.FormatRange]:
        made = []
        for span in self._spans:
            style = QTextCharFormat()
            style.setFont(self._font(span.run))
            if isinstance(span.run, SourceMark):
                style.setForeground(_CLEAR)  # the button over it paints the number
            place = QTextLayout.FormatRange()
            place.start, place.length, place.format = span.start, span.length, style
            made.append(place)
        return made

    def setting(self, width: int) -> Setting:
        """The paragraph set in `width` pixels."""
        if width not in self._settings:
            self._settings[width] = self._set(width)
        return self._settings[width]

    def _set(self, width: int) -> Setting:
        """A little narrower where that saves the last line from being one lone word, as in every heading."""
        room = min(width, self.theme.px(self.measure)) if self.measure else width
        room = max(room - self.theme.px(self.lead), 1)
        full = self._set_in(room)
        if not _ends_alone(full.layout, room):
            return full
        tried = (self._set_in(round(room * share)) for share in _NARROWER)
        lines = full.layout.lineCount()
        fits = (one for one in tried if one.layout.lineCount() == lines and not _ends_alone(one.layout, room))
        return next(fits, full)

    def _set_in(self, room: int) -> Setting:
        layout = QTextLayout(self._text, self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        base, number, widest = self._baseline(), 0, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, number * self.step + base - line.ascent()))
            widest = max(widest, line.naturalTextWidth())
            number += 1
        layout.endLayout()
        return Setting(layout, number * self.step, widest, self._places(layout), self._word_places(layout))

    def _baseline(self) -> float:
        metrics = QFontMetricsF(self._font())
        return metrics.ascent() + (self.step - metrics.height()) / 2

    def _places(self, layout: QTextLayout) -> tuple[QRectF, ...]:
        found = []
        for span in self._spans:
            if isinstance(span.run, SourceMark):
                line = layout.lineForTextPosition(span.start + len(_TIE))
                left, right = (_x(line, at) for at in (span.start + 1, span.start + span.length))
                top = line.position().y() + line.ascent() - self._baseline()
                found.append(QRectF(self.theme.px(self.lead) + left, top, right - left, self.step))
        return tuple(found)

    def _word_places(self, layout: QTextLayout) -> tuple[QRectF, ...]:
        found = []
        for span in self._spans:
            if _explained(span.run):
                line = layout.lineForTextPosition(span.start)
                end = min(span.start + span.length, line.textStart() + line.textLength())
                end = span.start + len(self._text[span.start : end].rstrip())
                left, right = (_x(line, at) for at in (span.start, end))
                top = line.position().y() + line.ascent() - self._baseline()
                found.append(QRectF(self.theme.px(self.lead) + left, top, right - left, self.step))
        return tuple(found)

    # Size ---------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self.setting(width).height + 0.5)

    def sizeHint(self) -> QSize:
        made = self.setting(self.theme.px(self.measure or 560))
        return QSize(round(made.width + self.theme.px(self.lead) + 2), round(made.height + 0.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(44), round(self.step))

    def restyle(self) -> None:
        self._settings.clear()
        self._place_marks()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_marks()

    def _place_marks(self) -> None:
        if not (self.marks or self.words) or not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return  # what has no width yet would be set for nothing
        side, raised = self.theme.px(2), self.theme.font(self.role).pixelSize() * 0.26
        for mark, place in zip(self.marks, self.setting(self.width()).places, strict=True):
            mark.baseline = self._baseline() - raised
            around = place.adjusted(-side, 0, side, 0)
            mark.setGeometry(QRect(round(around.x()), round(around.y()), round(around.width()), round(around.height())))
        for word, place in zip(self.words, self.setting(self.width()).words, strict=True):
            word.baseline = self._baseline()
            word.setGeometry(QRect(round(place.x()), round(place.y()), round(place.width()), round(place.height())))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.setPen(palette.colour(self.colour))
        self.setting(self.width()).layout.draw(painter, QPointF(self.theme.px(self.lead), 0))


class Item(Prose):
    """One entry of a list: a square, or its number, before the text."""

    def __init__(self, theme: Theme, runs: Runs, number: int = 0, *, role: Role = Role.READING) -> None:
        super().__init__(theme, runs, role, lead=24)
        self._number = number

    def draw(self, painter: QPainter, palette: Palette) -> None:
        super().draw(painter, palette)
        if self._number:
            painter.setFont(self.theme.font(self.role))
            painter.drawText(QPointF(0, self._baseline()), f"{self._number}.")
            return
        side = self.theme.px(7)
        top = self._baseline() - QFontMetricsF(painter.font()).xHeight() / 2 - side / 2
        painter.fillRect(QRectF(0, top, side, side), palette.colour("ink"))


def prose_in(part: QWidget) -> list[Prose]:
    """Every running text in `part`, itself included."""
    return [part] if isinstance(part, Prose) else part.findChildren(Prose)


def _ends_alone(layout: QTextLayout, room: int) -> bool:
    count = layout.lineCount()
    return count > 1 and layout.lineAt(count - 1).naturalTextWidth() < LONE * room


def _explained(run: Text | SourceMark) -> bool:
    return isinstance(run, Text) and bool(run.term)


def _x(line: QTextLine, at: int) -> float:
    """Where character `at` begins; Qt's stubs do not know that `cursorToX` answers with two numbers."""
    return cast(tuple[float, int], line.cursorToX(at))[0]
