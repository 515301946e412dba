# SPDX-License-Identifier: GPL-3.0-or-later
"""What the twelve visitors do, as functions of time: 0..1 is six seconds, and the end meets the beginning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import cos, exp, pi, sin


@dataclass(frozen=True, slots=True)
class Moment:
    """What one person does at one moment. Places and sizes are shares of the picture, angles degrees."""

    x: float = 0.5
    y: float = 0.44
    share: float = 0.42
    body: float = 0.0
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    look: tuple[float, float] = (0.0, 0.0)
    smile: float = 0.0
    mouth: float = 0.0
    round_mouth: float = 0.0
    brows: float = 0.0
    blink: float = 0.0
    glasses: bool | None = None


Action = Callable[[float], Moment]


def bump(t: float, middle: float, width: float) -> float:
    """A movement there and back around `middle` of the loop, 0..1."""
    away = (t - middle + 0.5) % 1 - 0.5
    return exp(-((away / width) ** 2))


def hold(t: float, start: float, end: float, ease: float = 0.05) -> float:
    """0 before, 1 between and 0 after, with soft edges."""
    up, down = (min(max((t - edge) / ease + 0.5, 0), 1) for edge in (start, end))
    return up * up * (3 - 2 * up) - down * down * (3 - 2 * down)


def breath(t: float, phase: float) -> Moment:
    """Somebody who sits still: nobody ever does entirely."""
    a = 2 * pi * (t + phase)
    return Moment(
        x=0.5 + 0.008 * sin(a) + 0.003 * sin(3 * a + 1),
        y=0.44 + 0.005 * sin(2 * a + 0.5),
        share=0.42 * (1 + 0.012 * sin(a + 2)),
        yaw=2.0 * sin(a + 0.4) + 0.8 * sin(3 * a),
        pitch=1.2 * sin(2 * a + 1) - 1,
        roll=1.2 * sin(a + 2.2) + 0.5 * sin(2 * a),
        blink=max(bump(t, (0.21 + phase) % 1, 0.011), bump(t, (0.68 + phase) % 1, 0.011)),
    )


def speech(t: float) -> tuple[float, float]:
    """Jaw and rounded lips of somebody talking: syllables, with a pause."""
    a = 2 * pi * t
    loud = hold(t, 0.06, 0.42) + hold(t, 0.5, 0.93)
    jaw = max(0.0, 0.5 + 0.5 * sin(17 * a) + 0.35 * sin(23 * a + 1)) * (0.6 + 0.4 * sin(5 * a))
    return loud * max(0.0, jaw), loud * max(0.0, sin(11 * a + 0.7))


def _still(t: float) -> Moment:
    now = breath(t, 0.1)
    return replace(now, look=(9 * hold(t, 0.55, 0.75), 2 * hold(t, 0.55, 0.75)))


def _talk(t: float) -> Moment:
    now, (jaw, lips) = breath(t, 0.3), speech(t)
    a = 2 * pi * t
    return replace(
        now,
        mouth=jaw,
        round_mouth=lips,
        brows=0.5 * bump(t, 0.3, 0.05) + 0.6 * bump(t, 0.7, 0.05),
        yaw=now.yaw + 4 * sin(3 * a),
        pitch=now.pitch + 2 * sin(5 * a),
    )


def _turn(t: float) -> Moment:
    now = breath(t, 0.6)
    way = hold(t, 0.12, 0.38, 0.14) - hold(t, 0.55, 0.82, 0.14)
    return replace(now, yaw=now.yaw + 24 * way, body=14 * way, look=(6 * way, 0))


def _smile(t: float) -> Moment:
    return replace(
        breath(t, 0.8),
        smile=hold(t, 0.2, 0.75, 0.14),
        brows=0.4 * bump(t, 0.25, 0.06),
        roll=3 * hold(t, 0.25, 0.7, 0.2),
    )


def _glasses(t: float) -> Moment:
    """Bends down out of the picture and comes back with glasses on, or without."""
    now = breath(t, 0.45)
    gone = bump(t, 0.22, 0.085) + bump(t, 0.78, 0.085)
    worn = 0.22 < t < 0.78
    return replace(
        now, y=now.y + 0.95 * gone, pitch=now.pitch - 16 * gone, glasses=worn, smile=0.5 * hold(t, 0.4, 0.65, 0.1)
    )


def _walk(t: float) -> Moment:
    """Comes in, stops near, looks, and goes away again."""
    near = hold(t, 0.2, 0.75, 0.3)
    now = breath(t, 0.2)
    walking = 1 - hold(t, 0.32, 0.62, 0.12)
    step = walking * sin(2 * pi * 9 * t)
    came, left = 1 - hold(t, 0.14, 2.0, 0.26), hold(t, 0.86, 2.0, 0.26)
    x = 0.5 + 0.85 * came - 0.85 * left
    return replace(
        now,
        x=x + 0.006 * step,
        y=0.42 + 0.012 * abs(step) + 0.02 * near,
        share=0.36 + 0.14 * near,
        body=-34 * came - 38 * left,
        yaw=now.yaw + 14 * came + 6 * left,
    )


def _beside(t: float) -> Moment:
    now = breath(t, 0.15)
    to = hold(t, 0.35, 0.8, 0.1)
    return replace(now, x=now.x - 0.19, share=0.40, yaw=now.yaw + 20 * to, body=6, smile=0.8 * to)


def _joins(t: float) -> Moment:
    now = breath(t, 0.55)
    here = hold(t, 0.18, 0.9, 0.2)
    return replace(
        now,
        x=0.76 + 0.60 * (1 - here),
        y=0.46,
        share=0.36,
        yaw=now.yaw - 16 * hold(t, 0.4, 0.8, 0.12),
        body=-10 - 20 * (1 - here),
        smile=0.7 * hold(t, 0.35, 0.8, 0.1),
        mouth=speech(t)[0] * hold(t, 0.45, 0.75),
    )


def _nod(t: float) -> Moment:
    now, a = breath(t, 0.7), 2 * pi * t
    return replace(
        now, pitch=now.pitch + 7 * hold(t, 0.1, 0.42) * sin(8 * a), yaw=now.yaw + 11 * hold(t, 0.55, 0.9) * sin(7 * a)
    )


def _look(t: float) -> Moment:
    now = breath(t, 0.25)
    across = 20 * hold(t, 0.1, 0.28, 0.03) - 20 * hold(t, 0.36, 0.55, 0.03)
    up = 10 * hold(t, 0.62, 0.76, 0.03) - 10 * hold(t, 0.8, 0.92, 0.03)
    return replace(
        now,
        look=(across, up),
        yaw=now.yaw + 0.25 * across,
        pitch=now.pitch + 0.3 * up,
        blink=max(now.blink, bump(t, 0.33, 0.011), bump(t, 0.59, 0.011)),
    )


def _lean(t: float) -> Moment:
    now = breath(t, 0.9)
    near = 0.5 - 0.5 * cos(2 * pi * t)
    return replace(now, share=0.36 + 0.22 * near, y=0.43 + 0.05 * near, pitch=now.pitch - 5 * near, smile=0.3 * near)


def _grin(t: float) -> Moment:
    now, (jaw, lips) = breath(t, 0.35), speech(t)
    glad = hold(t, 0.45, 0.9, 0.1)
    return replace(
        now,
        smile=1.3 * glad,
        mouth=jaw * (1 - 0.8 * glad),
        round_mouth=lips * (1 - glad),
        roll=now.roll + 5 * glad,
        pitch=now.pitch + 4 * glad,
    )


def _tilt(t: float) -> Moment:
    now, a = breath(t, 0.05), 2 * pi * t
    return replace(
        now,
        roll=12 * sin(a),
        yaw=now.yaw + 12 * sin(2 * a),
        pitch=now.pitch + 5 * sin(a + 1),
        brows=0.7 * bump(t, 0.5, 0.08),
    )


@dataclass(frozen=True, slots=True)
class Film:
    """What is filmed: who (seeds; the first is the visitor), doing what, and where."""

    title: str
    cast: tuple[tuple[int, Action], ...]
    place: str
    variant: int


FILMS = (
    Film("still", ((26, _still),), "room", 1),
    Film("talking", ((6, _talk),), "office", 2),
    Film("turning", ((11, _turn),), "room", 4),
    Film("smiling", ((10, _smile),), "cafe", 3),
    Film("glasses", ((21, _glasses),), "office", 5),
    Film("walking", ((16, _walk),), "corridor", 2),
    Film("two", ((32, _beside), (29, _joins)), "cafe", 6),
    Film("nodding", ((20, _nod),), "room", 7),
    Film("looking", ((2, _look),), "office", 8),
    Film("leaning", ((24, _lean),), "room", 9),
    Film("laughing", ((28, _grin),), "cafe", 1),
    Film("tilting", ((19, _tilt),), "corridor", 5),
)
