# SPDX-License-Identifier: GPL-3.0-or-later
"""A person before the camera: parts posed, lit and rendered as linear light on nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from packaging.people import (
    accessories,
    beard,
    blender,
    brows,
    clothes,
    eyes,
    glasses,
    hair,
    headwear,
    held,
    materials,
    skin,
)
from packaging.people.body import Body, body, eye_centres, topology
from packaging.people.capture import Capture
from packaging.people.data import Floats
from packaging.people.parts import Part, Strands, Surface
from packaging.people.pose import Turn, turned
from packaging.people.sampler import Person


@dataclass(frozen=True, slots=True)
class Quality:
    """Size in pixels (0: as the capture has it), Cycles samples, the share of the strands, threads of one render."""

    wide: int
    high: int
    samples: int
    detail: float
    threads: int

    def size(self, capture: Capture) -> tuple[int, int]:
        """Width and height of a capture, pixels."""
        return (self.wide, self.high) if self.wide else capture.size

    def taken(self, capture: Capture) -> int:
        """Samples of a capture: grain and compression hide what fewer leave in the wild."""
        return self.samples if capture.kind == "id" else max(4, round(self.samples * 0.75))


CASUAL = ("beanie", "cap", "bandana", "hood")
DRAFT = Quality(240, 300, 10, 0.7, 1)
FINAL = Quality(0, 0, 8, 1.0, 1)


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """A render on nothing: linear light (high, wide, 4), premultiplied; where the face is, x0, y0, x1, y1 in pixels."""

    picture: blender.Light32
    face: tuple[int, int, int, int]
    skin: float


@dataclass(frozen=True, slots=True, eq=False)
class Still:
    """What a person keeps from capture to capture: the resting body, and everything that no expression moves."""

    body: Body
    skin: Surface
    parts: tuple[Part, ...]
    chin: Floats
    crown: Floats
    hair_top: float


def still(person: Person, detail: float) -> Still:
    """Everything about a person that is the same in every capture."""
    calm = body(person, {})
    top = topology()
    parts = [*hair.parts(person, calm, detail), *clothes.parts(person, calm), *headwear.parts(person, calm)]
    parts += headwear.hood_up(person, calm, parts) if person.headwear == headwear.UP else []
    parts += accessories.parts(person, calm)
    front = (np.abs(top.rest[:, 0]) < 0.12) & (top.rest[:, 2] > 1.2) & (np.abs(top.rest[:, 1] - 6.2) < 0.06)
    chin = calm.points[front][calm.points[front][:, 1].argmin()]
    skull = calm.points[(top.ear < 0.1) & (np.abs(calm.points[:, 0]) < 0.4)]
    crown = skull[skull[:, 1].argmax()]
    tops = [
        float(np.quantile(part.points[..., 1], 0.999)) for part in parts if part.material in ("hair", "grey", "wear")
    ]
    return Still(calm, skin.surface(person, calm), tuple(parts), chin, crown, max([float(crown[1]), *tops]))


def _moved(part: Part, turn: Turn) -> Part:
    return replace(part, points=turned(part.points, turn))


def posed(person: Person, kept: Still, capture: Capture, detail: float) -> tuple[list[Part], Body]:
    """All the parts in the capture's pose, and the body with its expression but without its turn."""
    now = body(person, dict(capture.weights))
    opened = any(name in ("jawOpen", "mouthFunnel") and weight > 0.01 for name, weight in capture.weights)
    found: list[Part] = [replace(kept.skin, points=now.points), *eyes.parts(person, now, _gaze(capture), opened)]
    found += brows.parts(person, now)
    found += [] if capture.mask else beard.parts(person, now, detail)
    found += headwear.mask(now) if capture.mask else []
    found += accessories.scarf(person, now) if capture.scarf else []
    if capture.glasses or capture.dark_glasses:
        found += glasses.parts(person, now, capture.dark_glasses)
    moved = [_moved(part, capture.head) for part in (*kept.parts, *found)]
    return [*moved, *held.parts(person, now, capture)], now


def _gaze(capture: Capture) -> tuple[float, float]:
    """Degrees the eyes turn in the head to look at the camera, and past it; further than 22 the head would follow."""
    across = capture.yaw - capture.head.yaw + capture.gaze[0]
    up = capture.pitch - capture.head.pitch + capture.gaze[1]
    return float(np.clip(across, -22, 22)), float(np.clip(up, -14, 14))


def bareheaded(person: Person) -> Person:
    """The person without a cap, as ID photos are taken; a head-scarf or a turban stays on."""
    return replace(person, headwear="none") if person.headwear in CASUAL else person


def dressed(person: Person, capture: Capture) -> Person:
    """The person as the capture has them: with the hood up, where it is."""
    return replace(person, headwear=headwear.UP) if capture.hood else person


class Studio:
    """One person's scene, kept between captures so that only what moves is sent to Cycles again."""

    def __init__(self, person: Person, quality: Quality) -> None:
        self.person, self.quality = person, quality
        self.kept: dict[str, Still] = {}
        self.scene = blender.empty(quality.samples, quality.threads)
        self.things: dict[str, Any] = {}
        self.made: dict[str, Any] = {}

    def shoot(self, capture: Capture, bare: bool = False) -> Shot:
        """The person as the capture has them; `bare`: without a cap."""
        person = bareheaded(self.person) if bare else dressed(self.person, capture)
        if person.headwear not in self.kept:
            self.kept[person.headwear] = still(person, self.quality.detail)
        kept = self.kept[person.headwear]
        parts, now = posed(person, kept, capture, self.quality.detail)
        self.show(parts)
        wide, high = self.quality.size(capture)
        frame = _frame(capture, kept)
        _camera(self.scene, capture, frame)
        _lights(self.scene, self.person, capture, frame.head)
        blender.sample(self.scene, self.quality.taken(capture))
        picture = blender.expose(self.scene, wide, high)
        tone = float(skin.tone(self.person) @ [0.2126, 0.7152, 0.0722])
        return Shot(picture, _face(now, capture, frame, wide, high), tone)

    def show(self, parts: list[Part]) -> None:
        """The scene holds exactly these parts."""
        self.made.update(materials.make(self.person, [part for part in parts if part.material not in self.made]))
        names = _names(parts)
        for name in set(self.things) - set(names):
            blender.remove(self.things.pop(name))
        for name, part in zip(names, parts, strict=True):
            if name in self.things and blender.move(self.things[name], part):
                continue
            if name in self.things:
                blender.remove(self.things.pop(name))
            self.things[name] = blender.add(part, self.made[part.material])


def render(person: Person, capture: Capture, quality: Quality, _scratch: object = None) -> Shot:
    """One capture alone; for several of a person keep a Studio."""
    return Studio(person, quality).shoot(capture)


def _names(parts: list[Part]) -> list[str]:
    """A name of its own for every part, the same in every capture."""
    seen: dict[str, int] = {}
    found = []
    for part in parts:
        key = f"{part.name}/{part.material}/{'s' if isinstance(part, Strands) else 'm'}"
        seen[key] = seen.get(key, 0) + 1
        found.append(f"{key}/{seen[key]}")
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The middle of the head, the point the camera looks at, where it stands, and the height it sees there (10 cm)."""

    head: Floats
    goal: Floats
    eye: Floats
    high: float


def _frame(capture: Capture, kept: Still) -> Frame:
    chin, crown = turned(np.stack([kept.chin, kept.crown]), capture.head)
    resting = float(np.linalg.norm(kept.crown - kept.chin))
    high = resting / capture.share
    down = capture.place[1]
    tall = kept.hair_top - kept.crown[1]  # hair and hats are not cut off
    if capture.kind == "id" and resting / 2 + tall > (down - 0.06) * high:
        high = (resting + tall) / (1 - 0.26 - 0.06)
        down = 1 - 0.26 - resting / 2 / high
    head = (chin + crown) / 2
    head = np.array([head[0], head[1], 0.25])
    wide = high * capture.size[0] / capture.size[1]
    yaw, pitch = np.radians(capture.yaw), np.radians(capture.pitch)
    way = np.array([np.sin(yaw) * np.cos(pitch), np.sin(pitch), np.cos(yaw) * np.cos(pitch)])
    right = np.array([np.cos(yaw), 0, -np.sin(yaw)])
    up = np.cross(way, right)
    goal = head + right * (0.5 - capture.place[0]) * wide + up * (down - 0.5) * high
    return Frame(head, goal, goal + way * capture.distance, high)


def _camera(scene: Any, capture: Capture, frame: Frame) -> None:
    thing = blender.camera(scene)
    blender.aim(thing, frame.eye, frame.goal, capture.roll)
    thing.data.angle = 2 * float(np.arctan(frame.high / 2 / capture.distance))


def _face(now: Body, capture: Capture, frame: Frame, wide: int, high: int) -> tuple[int, int, int, int]:
    """Where brow, chin and cheeks are in the picture."""
    points = np.concatenate([[centre] for centre, _ in eye_centres(now.coarse)])
    eyes_at = turned(points, capture.head)
    back = frame.eye - frame.goal
    back = back / np.linalg.norm(back)
    right = np.cross([0, 1.0, 0], back)
    right /= np.linalg.norm(right)
    up = np.cross(back, right)
    apart = eyes_at.mean(axis=0) - frame.eye
    scale = high / (2 * np.tan(np.arctan(frame.high / 2 / capture.distance)))
    far = -float(apart @ back)
    x = wide / 2 + float(apart @ right) / far * scale
    y = high / 2 - float(apart @ up) / far * scale
    size = 0.62 / far * scale  # between the eyes, near enough
    low = 0.55 if capture.held in ("hand", "cup") else 1.2  # the camera exposes for the face, not for what hides it
    return (
        int(np.clip(x - 0.75 * size, 0, wide - 2)),
        int(np.clip(y - 0.45 * size, 0, high - 2)),
        int(np.clip(x + 0.75 * size, 2, wide)),
        int(np.clip(y + low * size, 2, high)),
    )


def _lights(scene: Any, person: Person, capture: Capture, middle: Floats) -> None:
    """Key, fill and rim turn with the camera. Deep skin gets broader, not only stronger light: it reads by sheen."""
    yaw = np.radians(capture.yaw)
    deep = (person.skin.tone - 1) / 9
    light = capture.light

    def place(
        name: str, azimuth: float, height: float, far: float, size: float, power: float, colour: tuple[float, ...]
    ) -> None:
        a, e = np.radians(azimuth) + yaw, np.radians(height)
        thing = blender.lamp(name)
        blender.aim(thing, middle + far * np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)]), middle)
        thing.data.size, thing.data.energy, thing.data.color = size, power, colour

    side = float(np.sign(light.azimuth + 0.01))
    place("key", light.azimuth, light.height, 10, light.size * (1 + 0.35 * deep), 640, light.colour)
    place("fill", -side * 42, 4, 10, 9, 640 * light.fill * (1 + 0.3 * deep), (0.98, 0.99, 1.0))
    place("rim", -side * 148, 38, 8, 3, (120 + 200 * deep) * light.rim, (1, 1, 1))
    blender.world(scene, light.ambient, light.ambient_strength * 0.5)
