"""What was found, in words: a headline, what detection is and is not, and four facts."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout

from app.ui.look.words import translate
from app.ui.parts.base import Material, Panel
from app.ui.parts.facts import Facts
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

STEADY: Final = 4
"""Pictures in a row that must agree on the number of faces before the headline changes."""

_SIZES: Final = (
    (Role.HEADLINE, Role.READING, False, True),
    (Role.TITLE, Role.READING, False, True),
    (Role.TITLE, Role.CONTROL, True, True),
    (Role.HEADING, Role.CONTROL, True, True),
    (Role.HEADING, Role.CONTROL, True, False),
)
"""Of the headline and the text, whether they stand close, and whether there are facts; the first that fits is taken."""
_AIR: Final = {False: (20, 12, 12), True: (12, 8, 6)}
"""Design pixels above, between and below, by whether they stand close."""


class Told(Panel):
    """Follows the pictures; a flicker of the detector changes only the figures."""

    def __init__(self, theme: Theme) -> None:
        self._faces, self._agreed, self._said = -1, 0, -1
        self._best: float | None = None
        self._faceprints = 0
        self._inset, self._tight = theme.px(24), False
        self.headline = Words(theme, Role.HEADLINE)
        self.detection = Words(theme, Role.READING)
        self.facts = Facts(theme)
        self._column = QVBoxLayout()
        super().__init__(theme, Material.PAPER)
        for part in (self.headline, self.detection, self.facts):
            self._column.addWidget(part)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(0)
        self.whole.addLayout(self._column)
        self.whole.addStretch(1)

    @property
    def inset(self) -> int:
        """Pixels from the left edge to the words."""
        return self._inset

    @inset.setter
    def inset(self, pixels: int) -> None:
        self._inset = pixels
        self.restyle()

    # What it is told ----------------------------------------------------------------------------------

    def show_faces(self, count: int, best: float | None) -> bool:
        """Say how many faces are found and how face-like the followed one is; True when it may need other room."""
        self._agreed = self._agreed + 1 if count == self._faces else 0
        self._faces, self._best = count, best
        grown = self._show_facts()
        return ((self._agreed >= STEADY or self._said < 0) and self._tell(count)) or grown

    def show_faceprints(self, made: int) -> bool:
        """Say how many faceprints other rooms have made in this session; True when it needs other room."""
        self._faceprints = made
        return self._show_facts()

    def clear(self) -> None:
        """Nothing is said of a face any more."""
        self._faces, self._agreed, self._best, self._faceprints = -1, 0, None, 0
        self._tell(-1)
        self._show_facts()

    # Words --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.detection.say(
            translate(
                "Look",
                "This is detection: a box, six points, how face-like. Not who, how old, or in what mood.",
            )
        )
        self._tell(self._said)
        self._show_facts()

    def _tell(self, count: int) -> bool:
        self._said = count
        if count < 0:
            said = translate("Look", "It sees nothing yet.")
        elif count == 0:
            said = translate("Look", "It sees no face.")
        elif count == 1:
            said = translate("Look", "It found a face.\nIt has no idea whose.")
        elif count == 2:
            said = translate("Look", "It found two faces.\nIt has no idea whose.")
        else:
            said = translate("Look", "It found {count} faces.\nIt has no idea whose.").format(count=count)
        new = said != self.headline.text()
        self.headline.say(said)
        return new

    def _show_facts(self) -> bool:
        alike = "–" if self._best is None else f"{self._best:.2f}"
        elsewhere = translate("Look", "no (elsewhere {count}×)").format(count=self._faceprints)
        return self.facts.show_rows(
            [
                (translate("Look", "Faces found"), str(max(self._faces, 0))),
                (translate("Look", "How face-like"), alike),
                (translate("Look", "Compared with anyone"), elsewhere if self._faceprints else translate("Look", "no")),
                (translate("Look", "Kept"), translate("Look", "nothing")),
            ]
        )

    # Layout -------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        px = self.theme.px
        top, between, bottom = _AIR[self._tight]
        self._column.setContentsMargins(self._inset, px(top), px(24), px(bottom))
        self._column.setSpacing(px(between))
        super().restyle()

    def fit(self, wide: int, below: int, good: int, most: int, *, small: bool) -> int:
        """Say it as large as there is room for with `below` under it; how high all of that is then.

        In more than `good` pixels it is as small as it can be, in more than `most` without the facts. Where even that
        is too high, nothing is left out: it scrolls.
        """
        tried = _SIZES[1 if small else 0 :]
        rooms = [good] * (len(tried) - 2) + [most] * 2
        fits = (size for size, room in zip(tried, rooms, strict=True) if self._height(*size, wide) + below <= room)
        headline, text, tight, facts = next(fits, _SIZES[-2])
        for words, role in ((self.headline, headline), (self.detection, text)):
            if words.role is not role:
                words.role = role
                words.updateGeometry()
        self.facts.setVisible(facts)
        if tight != self._tight:
            self._tight = tight
            self.restyle()
        return self._height(headline, text, tight, facts, wide) + below

    def _height(self, headline: Role, text: Role, tight: bool, facts: bool, wide: int) -> int:
        inner = wide - self._inset - self.theme.px(24)
        words = self.headline.height_as(headline, inner) + self.detection.height_as(text, inner)
        top, between, bottom = _AIR[tight]
        air = sum(self.theme.px(part) for part in (top, 2 * between, bottom)) + 2  # rounded up
        return words + (self.facts.heightForWidth(inner) if facts else 0) + air
