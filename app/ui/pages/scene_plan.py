"""Where everything of the opening scene stands, in pixels. Nothing here moves a widget: a plan is tried, then taken.

Plans are made for text that runs from left to right; who takes one mirrors it where text runs the other way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from app.ui.pages.handle import Handle
from app.ui.parts.row import AIR, Row
from app.ui.parts.text import Laid, Words, lay
from app.ui.theme import Role, Theme, font, tighten

MARGIN: Final = 24
GUTTER: Final = 24
RULE: Final = 3
OVER: Final = 6
"""Design pixels by which a title may be wider than its list, rather than break."""
CHIN: Final = 0.7
"""Where the chin of the picture ends, as a share of its height: the handle lies below it."""
UNDER: Final = 12
"""Design pixels between the handle and the edge that it lies over."""
FACE: Final = 340
"""Design pixels of height that an upright window gives to the face before it gives air to the rows."""
LEAST_FACE: Final = 220


@dataclass(frozen=True, slots=True)
class Roll:
    """A list under its title."""

    title: Words
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Parts:
    """What is to be placed. `aspect` is how many times wider than high the picture is; 0 is no picture."""

    theme: Theme
    mark: QWidget
    links: Sequence[QWidget]
    headline: str
    rolls: tuple[Roll, Roll]
    aspect: float


@dataclass(frozen=True, slots=True)
class Headline:
    """The question as it is set."""

    text: str
    font: QFont
    leading: float
    box: QRect
    centred: bool = False

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.box.top() + self.box.height()

    def laid(self) -> Laid:
        """Its lines."""
        return lay(self.text, self.font, 100_000, self.leading)


@dataclass(frozen=True, slots=True)
class Plan:
    """`picture` is the whole picture, of which nothing is seen below `floor`; `least` is the height all this needs."""

    headline: Headline
    places: tuple[tuple[QWidget, QRect], ...]
    rules: tuple[QRect, ...]
    picture: QRectF
    floor: int
    handle: int
    least: int


@dataclass(frozen=True, slots=True)
class Snug:
    """How closely things stand beside the face, in design pixels."""

    headline: int
    air: int
    pad: int
    gap: int
    foot: int


_WIDE: Final = (
    Snug(80, AIR, 18, 16, 64),
    Snug(80, 14, 18, 16, 32),
    Snug(64, 10, 14, 12, 20),
    Snug(44, 6, 4, 8, 12),
    Snug(40, 2, 2, 6, 8),
)
_TALL: Final = (AIR, 16, 10, 6)


def plan(parts: Parts, width: int, height: int) -> Plan:
    """Everything in `width` × `height` pixels: as airy as fits, or, where nothing fits, airy and higher than that."""
    px = parts.theme.px
    if width >= px(900) and height >= px(470):
        return _first_to_fit((_wide(parts, width, height, snug) for snug in _WIDE), height)
    if height > width and height >= px(900):
        return _tall(parts, width, height)
    return _compact(parts, width)


def _first_to_fit(plans: Iterable[Plan], height: int) -> Plan:
    tried = []
    for one in plans:
        if one.least <= height:
            return one
        tried.append(one)
    return tried[0]


# Pieces -----------------------------------------------------------------------------------------------


def _header(parts: Parts, width: int, pad: int) -> tuple[list[tuple[QWidget, QRect]], int]:
    """The name and the links beside it, or under it, in rows, where there is no room; and where they end."""
    px, mark = parts.theme.px, parts.mark.sizeHint()
    sizes = [link.sizeHint() for link in parts.links]
    wide = sum(size.width() for size in sizes)
    apart = px(12) if wide + 3 * px(12) <= width // 2 - px(MARGIN) else px(6)  # the line at rest cuts none of them
    wide += (len(sizes) - 1) * apart
    beside = px(MARGIN) + mark.width() + px(48) + wide <= width
    y = px(pad) if beside else px(pad) + mark.height()
    x = width - px(20) - wide if beside else px(20)
    places: list[tuple[QWidget, QRect]] = [(parts.mark, QRect(px(MARGIN), px(pad), mark.width(), mark.height()))]
    in_row = len(sizes) if beside else _in_row([size.width() + apart for size in sizes], width - px(40) + apart)
    for number, (link, size) in enumerate(zip(parts.links, sizes, strict=True)):
        if number and number % in_row == 0:
            x, y = px(20), y + size.height()
        places.append((link, QRect(x, y, size.width(), size.height())))
        x += size.width() + apart
    return places, y + mark.height() + px(min(pad, 6))


def _in_row(widths: Sequence[int], room: int) -> int:
    """How many stand in each row of `room` pixels, so that there are few rows and none has one alone at its end."""
    evenly = (-(-len(widths) // rows) for rows in range(1, len(widths) + 1))
    fits = (per for per in evenly if all(sum(widths[at : at + per]) <= room for at in range(0, len(widths), per)))
    return next(fits, 1)


def _headline(
    parts: Parts, top: int, width: int, pixels: int, *, leading: float = 1.08, lines: int = 1, centred: bool = False
) -> Headline:
    """Of `pixels` design pixels, or as large as its longest line fits between the margins."""
    side = parts.theme.px(MARGIN)
    text = parts.headline if lines > 1 else parts.headline.replace("\n", " ")
    made = font(Role.HEADLINE, parts.theme.scale)
    made.setPixelSize(parts.theme.px(pixels))
    tighten(made)
    widest = max(QFontMetricsF(made).horizontalAdvance(line) for line in text.split("\n"))
    if widest > width - 2 * side:
        made.setPixelSize(max(14, int(made.pixelSize() * (width - 2 * side) / widest)))
        tighten(made)
    tall = round(lay(text, made, 100_000, leading).height)
    return Headline(text, made, leading, QRect(side, top, width - 2 * side, tall), centred)


def _list_height(theme: Theme, roll: Roll, width: int, air: int, *, ruled: bool = True) -> int:
    under = theme.px(12 if ruled else 4)
    return (
        roll.title.heightForWidth(width + theme.px(OVER)) + under + sum(row.height_in(width, air) for row in roll.rows)
    )


def _list(
    theme: Theme, roll: Roll, left: int, top: int, width: int, air: int, *, ruled: bool = True, more: int = 0
) -> tuple[list[tuple[QWidget, QRect]], list[QRect]]:
    """A list's places and the rule under its title; `more` pixels of height are shared out among its rows."""
    high = roll.title.heightForWidth(width + theme.px(OVER))
    rule = QRect(left, top + high + theme.px(6), width, theme.px(RULE))
    said = round(roll.title.laid(width + theme.px(OVER)).width) + 2  # no wider: this is what is mirrored
    places: list[tuple[QWidget, QRect]] = [(roll.title, QRect(left, top, said, high))]
    y, many = top + high + theme.px(12 if ruled else 4), len(roll.rows)
    for number, row in enumerate(roll.rows):
        tall = row.height_in(width, air) + more * (number + 1) // many - more * number // many
        places.append((row, QRect(left, y, width, tall)))
        y += tall
    return places, [rule] if ruled else []


def _picture(parts: Parts, width: int, top: int, floor: int, room: int, whole: int) -> QRectF:
    """At most `room` wide and `whole` high, with its head at `top` or, when it is lower than that, upon `floor`."""
    tall = floor - top
    if not parts.aspect or tall < parts.theme.px(120):
        return QRectF()
    high = min(whole, room / parts.aspect)
    wide = high * parts.aspect
    return QRectF((width - wide) / 2, floor - min(tall, high), wide, high)


# Shapes of window ---------------------------------------------------------------------------------------


def _wide(parts: Parts, width: int, height: int, snug: Snug) -> Plan:
    """The face between the lists, down to the lower edge."""
    px, column = parts.theme.px, parts.theme.px(296)
    places, top = _header(parts, width, snug.pad)
    headline = _headline(parts, top, width, snug.headline)
    tall = max(_list_height(parts.theme, roll, column, snug.air) for roll in parts.rolls)
    least = headline.end + px(snug.gap) + tall + px(snug.foot)
    height = max(height, least)
    start = height - px(snug.foot) - tall
    rules: list[QRect] = []
    for roll, left in zip(parts.rolls, (px(MARGIN), width - px(MARGIN) - column), strict=True):
        more, ruled = _list(parts.theme, roll, left, start, column, snug.air)
        places, rules = places + more, rules + ruled
    # hair and shoulders may come near a list, not under it
    over = headline.end + px(14)
    picture = _picture(parts, width, over, height, width - 2 * column - px(8), height - over)
    handle = height - px(Handle.TALL + UNDER)
    return Plan(headline, tuple(places), tuple(rules), picture, height, handle, least)


def _tall(parts: Parts, width: int, height: int) -> Plan:
    """The face upon a rule, the lists under it, both down to the same edge."""
    px, theme = parts.theme.px, parts.theme
    places, top = _header(parts, width, 18)
    headline = _headline(parts, top, width, 96, leading=1.0, lines=2, centred=True)
    column, around = (width - px(2 * MARGIN + GUTTER)) // 2, headline.end + px(4 + RULE + 10 + 12)
    tried = []
    for air in _TALL:
        lists = max(_list_height(theme, roll, column, air, ruled=False) for roll in parts.rolls)
        tried.append((height - around - lists, lists, air))
    fits = tried[-1][0] >= px(LEAST_FACE)
    face, lists, air = next((one for one in tried if one[0] >= px(FACE)), tried[-1] if fits else tried[0])
    face = max(face, px(LEAST_FACE))
    floor = headline.end + px(4) + face
    start = floor + px(RULE + 10)
    for roll, left in zip(parts.rolls, (px(MARGIN), width - px(MARGIN) - column), strict=True):
        own = _list_height(theme, roll, column, air, ruled=False)
        more = min(lists - own, own // 2)
        places += _list(theme, roll, left, start, column, air, ruled=False, more=more)[0]
    handle = px(Handle.TALL + UNDER)
    whole = max(face, round((face - handle - px(4)) / CHIN))
    picture = _picture(parts, width, floor - face, floor, width - px(16), whole)
    rule = QRect(px(MARGIN), floor, width - 2 * px(MARGIN), px(RULE))
    return Plan(headline, tuple(places), (rule,), picture, floor, floor - handle, around + face + lists)


def _compact(parts: Parts, width: int) -> Plan:
    """No face: the question, the line, and the lists beside or under each other."""
    px, theme = parts.theme.px, parts.theme
    places, top = _header(parts, width, 18)
    headline = _headline(parts, top, width, 56, lines=1 if width >= px(620) else 2)
    handle = headline.end + px(10)
    start, beside = handle + px(Handle.TALL + 12), width >= px(560)
    column = (width - px(MARGIN) * 4) // 2 if beside else width - 2 * px(MARGIN)
    first, second = (_list_height(theme, roll, column, AIR) for roll in parts.rolls)
    other = (width - px(MARGIN) - column, start) if beside else (px(MARGIN), start + first + px(24))
    rules: list[QRect] = []
    for roll, (left, y) in zip(parts.rolls, ((px(MARGIN), start), other), strict=True):
        more, ruled = _list(theme, roll, left, y, column, AIR)
        places, rules = places + more, rules + ruled
    least = start + (max(first, second) if beside else first + px(24) + second) + px(32)
    return Plan(headline, tuple(places), tuple(rules), QRectF(), least, handle, least)
