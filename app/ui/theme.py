"""Every colour, size and duration, as roles. Two materials: paper (people) and screen (the machine)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Final

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase

from app.resources import asset

LINE: Final = "#FF7A2E"
"""The line and its handle, in both materials; nothing else on paper is this orange."""
OUTLINE: Final = "#10110F"

SPACE: Final = (4, 8, 12, 16, 24, 32, 48)
"""The steps of the grid, in pixels at scale 1."""
TARGET: Final = 44
"""The least height and width of anything that can be pressed, pixels at scale 1."""

CROSS_MS: Final = 140
ROWS_MS: Final = 200
PAGE_MS: Final = 160


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one material, as #RRGGBB."""

    ground: str
    raised: str
    ink: str
    quiet: str
    edge: str
    crowd: str
    same: str
    over: str
    you: str
    rule: str

    def colour(self, role: str) -> QColor:
        """The colour of `role` (a field's name)."""
        return _colour(getattr(self, role))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, by WCAG 2.2: 4.5 for text, 3 for large shapes and for edges."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    seen = QColor(colour)
    parts = (seen.redF(), seen.greenF(), seen.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@cache
def _colour(name: str) -> QColor:
    return QColor(name)


PAPER: Final = Palette(
    "#F5F0E6", "#FCFAF5", "#1C1A17", "#575044", "#857C6C", "#8F8474", "#0A5B58", "#AD3A00", "#0A5B58", "#D3CABA"
)
SCREEN: Final = Palette(
    "#10110F", "#1C1E1B", "#F0ECE2", "#ABAFA4", "#868B80", "#666A62", "#3E8F87", "#FF7A2E", "#55C9BD", "#3B3E39"
)
PAPER_DARK: Final = Palette(
    "#3A2F23", "#48392B", "#F6EEDF", "#CFC3AF", "#A99B86", "#9A8C77", "#5DBAB0", "#FFA26C", "#7ADBD0", "#65543F"
)
SCREEN_DARK: Final = Palette(
    "#080907", "#171916", "#F0ECE2", "#ABAFA4", "#868B80", "#666A62", "#3E8F87", "#FF7A2E", "#55C9BD", "#343732"
)
PAPER_HIGH: Final = Palette(
    "#FFFFFF", "#FFFFFF", "#000000", "#2E2A24", "#4A453C", "#6B6459", "#004A47", "#8F2F00", "#004A47", "#000000"
)
SCREEN_HIGH: Final = Palette(
    "#000000", "#000000", "#FFFFFF", "#DADCD5", "#B5B9AF", "#8A8E85", "#7CE6DB", "#FF9A5C", "#7CE6DB", "#FFFFFF"
)


@dataclass(frozen=True, slots=True)
class Dress:
    """One look of the app: its two materials, filled teal, and what stands on it."""

    paper: Palette
    screen: Palette
    consent: str
    on_consent: str


DRESSES: Final = {
    "light": Dress(PAPER, SCREEN, PAPER.you, PAPER.raised),
    "dark": Dress(PAPER_DARK, SCREEN_DARK, "#46A69C", OUTLINE),
    "high": Dress(PAPER_HIGH, SCREEN_HIGH, PAPER_HIGH.you, PAPER_HIGH.ground),
}
"""By the names in `app.model.settings.THEMES`. Dark is for a projector in a darkened room: paper turns to warm dark
paper, screen to black, and what is filled is light with dark words."""


class Role(Enum):
    """What a text is for: (family, pixels at 1280×800, weight)."""

    COUNTER = ("mono", 100, 500)
    HEADLINE = ("next", 60, 700)
    TITLE = ("next", 34, 700)
    HEADING = ("next", 26, 700)
    LABEL = ("next", 21, 700)
    READING = ("next", 20, 400)
    READING_BOLD = ("next", 20, 700)
    CONTROL = ("next", 16, 400)
    CONTROL_BOLD = ("next", 16, 700)
    SMALL = ("next", 14, 400)
    SMALL_BOLD = ("next", 14, 700)
    PLATE = ("mono", 30, 500)
    FIGURE = ("mono", 20, 500)
    SCORE = ("mono", 14, 400)


_FAMILIES: Final = {"next": "Atkinson Hyperlegible Next", "mono": "Atkinson Hyperlegible Mono"}


def load_fonts() -> list[str]:
    """Add the bundled fonts to the application; returns the families found. Needs a QGuiApplication."""
    families: set[str] = set()
    for file in sorted(asset("fonts").glob("*.ttf")):
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file))))
    return sorted(families)


def font(role: Role, scale: float = 1.0) -> QFont:
    """The font of `role`, `scale` times its size; never under 14 px."""
    return QFont(_font(role, max(14, round(role.value[1] * scale))))


@cache
def _font(role: Role, pixels: int) -> QFont:
    family, _, weight = role.value
    made = QFont(_FAMILIES[family])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    if role in (Role.HEADLINE, Role.TITLE):
        tighten(made)
    if role is Role.COUNTER:
        made.setFeature(QFont.Tag("zero"), 1)  # a slashed zero this large reads as the letter Ø
    return made


def tighten(large: QFont) -> None:
    """Set large type a fiftieth of its size closer; call again after changing the size."""
    large.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.02 * large.pixelSize())


class Theme(QObject):
    """The look in force: dress, scale and motion. `changed` is emitted once for each change."""

    changed = Signal()

    def __init__(
        self, name: str = "light", *, text_scale: float = 1.0, reduced_motion: bool = False, target: int = TARGET
    ) -> None:
        """`name` is one of DRESSES; `target` is the least side of buttons and choices, pixels at scale 1."""
        super().__init__()
        self.name = name
        self.text_scale = text_scale
        self.reduced_motion = reduced_motion
        self.target = target
        self._window_scale = 1.0

    @property
    def paper(self) -> Palette:
        """The human side."""
        return DRESSES[self.name].paper

    @property
    def screen(self) -> Palette:
        """The machine side."""
        return DRESSES[self.name].screen

    @property
    def consent(self) -> Palette:
        """Filled teal: one colour, and one for everything on it."""
        fill, text = DRESSES[self.name].consent, DRESSES[self.name].on_consent
        return Palette(fill, fill, text, text, text, text, text, text, text, text)

    @property
    def scale(self) -> float:
        """How many times larger than at 1280×800 everything is drawn."""
        return self._window_scale * self.text_scale

    def px(self, pixels: float) -> int:
        """`pixels` at 1280×800, in the scale in force."""
        return round(pixels * self.scale)

    def font(self, role: Role) -> QFont:
        """The font of `role` in the scale in force."""
        return font(role, self.scale)

    def motion(self, milliseconds: int) -> int:
        """A duration, or 0 when motion is reduced."""
        return 0 if self.reduced_motion else milliseconds

    def fit(self, window: QSize) -> None:
        """Choose the scale for a window of this size: larger windows are further away."""
        wanted = window_scale(window.width(), window.height())
        if abs(wanted - self._window_scale) > 0.01:
            self._window_scale = wanted
            self.changed.emit()

    def set_look(
        self, *, name: str | None = None, text_scale: float | None = None, reduced_motion: bool | None = None
    ) -> None:
        """Take over the visitor's choices; None leaves one as it is."""
        now = (self.name, self.text_scale, self.reduced_motion)
        self.name = self.name if name is None else name
        self.text_scale = self.text_scale if text_scale is None else text_scale
        self.reduced_motion = self.reduced_motion if reduced_motion is None else reduced_motion
        if (self.name, self.text_scale, self.reduced_motion) != now:
            self.changed.emit()


def window_scale(width: int, height: int) -> float:
    """Scale 1 up to 1280×800, or 600×1066 upright; larger in proportion; never smaller."""
    fits = min(width / 600, height / 1066) if height > width else min(width / 1280, height / 800)
    return max(1.0, round(fits, 2))
