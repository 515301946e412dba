"""Ways to break detection, and how success is noticed: from numbers about each picture, never from whose face it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Final, NamedTuple

from app.live.glimpse import Glimpse

KEPT: Final = 8.0
"""Seconds of glimpses that are remembered."""
HELD: Final = 0.5
"""Seconds in which every picture must show a face before losing it counts."""
GONE: Final = 0.6
"""Seconds without any face after which it counts as lost. A blink of the detector is shorter."""
TOGETHER: Final = 0.6
"""Seconds in which every picture must show two faces or more."""
LEAST: Final = 3
"""However slow the pictures come, so many of them must agree."""
PAUSE: Final = 1.5
"""Seconds between two pictures after which everything before is another scene."""

WAY: Final = 3.0
"""Seconds before the last sight of a face that say how it was lost."""
SURE: Final = 0.8
"""A glimpse counts only while the face is so face-like, as a share of its best. Behind a hand the six points land
anywhere, also as if the face were turned, but it is less face-like by then."""
TURNED: Final = 33.0
"""Degrees, by `glimpse.turned`, from which a face has surely turned."""
DIM: Final = 0.5
"""Dark is less than this share of the light there was."""


class Tried(NamedTuple):
    """How often a break of a known kind was noticed as that, left open, called something else, or did not work."""

    right: int
    unsure: int
    wrong: int
    found: int
    """The face was never lost."""


COVERS: Final = Tried(30, 4, 6, 0)
"""Birgit, Akio, Mosi and Sol, four of the visitors, each with one plain skin-coloured shape before the face: pushed in
from the left, right, above, below, or two from both sides, within 0.4 and 2 seconds. All that was left open or called
a turn is Sol, who turns the head just then. November 2026; tests/ui/look/test_trials.py tries some again."""
TURNS: Final = Tried(1, 0, 0, 2)
"""Three rendered heads, turned all the way round in 15-degree steps: two were found from behind as well."""


class Break(Enum):
    """What a visitor can try."""

    TURN = "turn"
    COVER = "cover"
    DARK = "dark"
    TWO = "two"
    PICTURE = "picture"
    """A photo or a drawing of a face."""
    MADE_UP = "made-up"
    """A rendered face: on a phone, or the visitor who does not exist."""


class Loss(Enum):
    """Why a face was lost, as far as the numbers say."""

    TURNED = "turned"
    """It turned away on its last way from straight ahead."""
    COVERED = "covered"
    """It looked this way until the end, the light stayed, it was well inside the picture: something came between."""
    DARK = "dark"
    LEFT = "left"
    """It was at the picture's edge."""
    UNSURE = "unsure"
    """Turned or covered: the points do not say."""


@dataclass(frozen=True, slots=True)
class Success:
    """One break that worked."""

    what: Break
    told: bool = False
    """The visitor said so: nothing measured can know it."""
    number: float | None = None
    """DARK: the light left, as a share; TWO: faces; else how face-like it was at last. None once that is wiped."""


class Watch:
    """Takes glimpses in order and notices what works. Keeps numbers of the last seconds, and what was done."""

    def __init__(self) -> None:
        self._kept: deque[Glimpse] = deque()
        self._done: dict[Break, Success] = {}
        self._held = False
        self._bright = 0.0
        self.loss: Loss | None = None
        """Why there is no face now; None while one is found, and before one was held."""

    # What it tells ------------------------------------------------------------------------------------

    @property
    def glimpses(self) -> Sequence[Glimpse]:
        """The last seconds, oldest first."""
        return tuple(self._kept)

    @property
    def now(self) -> Glimpse | None:
        """The newest glimpse."""
        return self._kept[-1] if self._kept else None

    @property
    def done(self) -> Mapping[Break, Success]:
        """What worked during this visit."""
        return MappingProxyType(self._done)

    @property
    def light_left(self) -> float | None:
        """The light now as a share of the most there was with a face in view; None before there was one."""
        return self._kept[-1].light / self._bright if self._kept and self._bright > 0 else None

    @property
    def held(self) -> bool:
        """True from when a face was steadily found until it is lost."""
        return self._held

    # What it is told ----------------------------------------------------------------------------------

    def take(self, glimpse: Glimpse) -> tuple[Success, ...]:
        """Note one picture; what has just worked for the first time."""
        now = self.now
        if now is not None and not 0 <= glimpse.at - now.at <= PAUSE:
            self._begin()
        self._kept.append(glimpse)
        while glimpse.at - self._kept[0].at > KEPT:
            self._kept.popleft()
        found = [success for success in self._worked(glimpse) if success.what not in self._done]
        self._done.update({success.what: success for success in found})
        return tuple(found)

    def tell(self, what: Break) -> Success | None:
        """The visitor says that it worked. Believed only where nothing measured speaks against it, else None."""
        now = self.now
        unsure = self.loss is Loss.UNSURE and what in (Break.TURN, Break.COVER)
        fell = what in (Break.PICTURE, Break.MADE_UP) and now is not None and now.faces > 0
        if not (unsure or fell):
            return None
        self._done[what] = Success(what, told=True, number=self._last_confidence())
        return self._done[what]

    def forget(self, what: Break) -> None:
        """Let it be tried again."""
        self._done.pop(what, None)

    def wipe(self) -> None:
        """Nothing measured on a face is left, also not in what was done; that it was done stays."""
        self._begin()
        self._done = {what: replace(success, number=None) for what, success in self._done.items()}

    def reset(self) -> None:
        """As at first."""
        self._done.clear()
        self.wipe()

    def _begin(self) -> None:
        self._kept.clear()
        self._held, self._bright, self.loss = False, 0.0, None

    # How it notices -----------------------------------------------------------------------------------

    def _worked(self, glimpse: Glimpse) -> Iterable[Success]:
        if glimpse.faces:
            self.loss = None
            self._held |= self._long(HELD, least_faces=1)
            self._bright = max(self._bright, glimpse.light) if self._held else self._bright
            yield from self._seen(glimpse)
        elif self._held and self._gone():
            self._held, self.loss = False, self._cause()
            yield from self._lost()

    def _seen(self, glimpse: Glimpse) -> Iterable[Success]:
        if self._long(TOGETHER, least_faces=2):
            yield Success(Break.TWO, number=float(glimpse.faces))
        if glimpse.rendered and self._held:
            yield Success(Break.MADE_UP, number=glimpse.confidence)

    def _lost(self) -> Iterable[Success]:
        if self.loss is Loss.TURNED:
            yield Success(Break.TURN, number=self._last_confidence())
        elif self.loss is Loss.COVERED:
            yield Success(Break.COVER, number=self._last_confidence())
        elif self.loss is Loss.DARK:
            yield Success(Break.DARK, number=self.light_left)

    def _last_confidence(self) -> float | None:
        return next((one.confidence for one in reversed(self._kept) if one.confidence is not None), None)

    def _long(self, seconds: float, *, least_faces: int) -> bool:
        """Did every picture of the last `seconds` show so many faces?"""
        run = _newest(self._kept, least_faces)
        return len(run) >= LEAST and run[-1].at - run[0].at >= seconds

    def _gone(self) -> bool:
        empty = list(_back_to_face(self._kept))
        return len(empty) >= LEAST and empty[0].at - empty[-1].at >= GONE

    def _cause(self) -> Loss:
        if self.light_left is not None and self.light_left <= DIM:
            return Loss.DARK
        sure = self._way()
        far = [at for at, one in enumerate(sure) if abs(one.turned or 0.0) >= TURNED]
        if len(far) >= LEAST:
            # Past a right angle the points of some heads look straight again, so what came after may be either.
            return Loss.UNSURE if len(sure) - 1 - far[-1] >= LEAST else Loss.TURNED
        if not sure or not sure[-1].inside:
            return Loss.LEFT
        odd = sum(not one.straight for one in sure)
        return Loss.COVERED if odd <= 1 and len(sure) >= LEAST else Loss.UNSURE

    def _way(self) -> tuple[Glimpse, ...]:
        """The face's last glimpses before it was lost, without those in which it was hardly one any more."""
        faces = [one for one in self._kept if one.confidence is not None]
        best = max((one.confidence or 0.0 for one in faces), default=0.0)
        return tuple(one for one in faces if faces[-1].at - one.at <= WAY and (one.confidence or 0.0) >= SURE * best)


def _newest(kept: deque[Glimpse], least_faces: int) -> list[Glimpse]:
    """The newest run of glimpses with so many faces, oldest first."""
    run: list[Glimpse] = []
    for one in reversed(kept):
        if one.faces < least_faces:
            break
        run.append(one)
    return run[::-1]


def _back_to_face(kept: deque[Glimpse]) -> Iterable[Glimpse]:
    """The newest run of glimpses without a face, newest first."""
    for one in reversed(kept):
        if one.faces:
            return
        yield one
