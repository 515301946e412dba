# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody holds before the face: nothing but the hand, a cup, or a telephone; and the arm that holds it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.spatial import cKDTree

from packaging.people import arm, grips, hand_skin
from packaging.people.arm import AT, PALM
from packaging.people.body import Body, shaped, topology
from packaging.people.capture import Capture
from packaging.people.data import Floats, load
from packaging.people.grips import Grip
from packaging.people.mesh import unit
from packaging.people.parts import Part, Surface
from packaging.people.pose import Turn, turned
from packaging.people.sampler import Person
from packaging.people.sleeve import bare, sleeve
from packaging.people.things import CUP, Distance, Frame, cup, cup_distance, phone, phone_distance

PRESS = 0.02  # how deep a hand, or a telephone, presses into skin at most, 10 cm
NEAR = 0.5  # further away than this is all the same
TILT = np.radians(25)  # of the cup
TOUCHING = [at for name, at in AT.items() if name in PALM or (name.startswith("finger") and name[6] != "1")]
"""The bones that come to rest on a thing: palm and fingers, not the thumb."""


def outside(points: Floats, normals: Floats) -> Distance:
    """How far places are outside of a surface, by the nearest of its points; NEAR at most."""
    tree = cKDTree(points)

    def away(places: Floats) -> Floats:
        gap, near = tree.query(places, distance_upper_bound=NEAR)
        found = np.full(len(places), NEAR)
        hit = np.isfinite(gap)
        found[hit] = np.einsum("ij,ij->i", places[hit] - points[near[hit]], normals[near[hit]])
        return found

    return away


def head_turn(turn: Turn) -> tuple[Floats, Floats]:
    """The head's turn as a matrix and a shift."""
    corner = np.array([0.0, 7.0, 0.0])
    moved = turned(corner + np.vstack([np.zeros(3), 0.3 * np.eye(3)]), turn)
    matrix = ((moved[1:] - moved[0]) / 0.3).T
    return matrix, moved[0] - matrix @ corner


def slid(points: Floats, way: Floats, away: Distance, far: float, within: float) -> float:
    """How far points go against `way`, from `far` out, until they are `within` a thing."""
    low, high = -far, far
    for _ in range(14):
        middle = (low + high) / 2
        low, high = (low, middle) if away(points + middle * way).min() > -within else (middle, high)
    return high


@dataclass(frozen=True, slots=True, eq=False)
class Reach:
    """A person's right arm, and where its shoulder is, seen from the resting head."""

    own: arm.Bones
    points: Floats
    shoulder: Floats


def grasped(grip: Grip, reach: Reach, goal: Floats, stop: Distance, away: Distance) -> arm.Posed:
    """The arm with its palm's place at `goal` as far out as `stop` asks, the fingers closed on what is in the way."""
    own, limb = reach.own, arm.skin_limb()
    along, out, elbow = (np.array(value) for value in (grip.along, grip.out, grip.elbow))
    hand = grips.turned(own, along, out)
    way = np.array(grip.way) if grip.way else hand @ own.out
    palm = hand @ own.along * grip.palm
    points, weights = limb.matrix @ reach.points[limb.used], arm.fine_weights()

    def posed(curls: arm.Curls, shift: float) -> arm.Posed:
        return arm.pose(own, hand, goal - palm + shift * way, reach.shoulder, elbow, curls)

    near = np.flatnonzero(weights[:, TOUCHING].sum(axis=1) > 0.6)[::3]
    met = grips.between(grip, dict.fromkeys(arm.FINGERS, (grip.meet,) * 3))
    shift = slid(posed(met, 0.0).move(points[near], weights[near]), way, stop, 1.5, PRESS)
    curls = grips.closed(grip, lambda these: posed(these, shift), points, weights, away)
    return posed(curls, shift)


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A head as the hand meets it: mirrored where the hand is the left one, not turned."""

    skin: Distance
    points: Floats
    lip: Floats
    nose: Floats
    ear: Floats


def _face(body: Body, side: float) -> Face:
    top = topology()
    sign = np.array([side, 1.0, 1.0])
    points, normals = body.points * sign, body.normals * sign
    x, y, z = (top.rest * sign).T
    solid = (y > 5.6) & (top.inner < 0.3)
    lips = points[(top.lips > 0.5) & (np.abs(x) < 0.1) & (y < 6.62)]
    nose = points[(np.abs(x) < 0.06) & (np.abs(y - 6.83) < 0.02) & (z > 1.2)].mean(axis=0)
    ear = points[(top.ear > 0.5) & (x < 0)].mean(axis=0)
    return Face(outside(points[solid], normals[solid]), points[solid], lips[lips[:, 2].argmax()], nose, ear)


def _reach(person: Person, body: Body, side: float, turn: Turn) -> Reach:
    points = shaped(person, {})
    shoulder = body.coarse[load().joints["joint-r-shoulder" if side > 0 else "joint-l-shoulder"]].mean(axis=0)
    shoulder = shoulder + np.array([0, 0.15, 0.1])
    matrix, shift = head_turn(turn)
    shoulder = matrix.T @ (shoulder - shift)
    return Reach(arm.bones(points), points, shoulder * (side, 1, 1))


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """What is held: how it looks, where the palm goes, and how far places are outside of it."""

    parts: list[Part]
    goal: Floats
    away: Distance


def _cup(face: Face, person: Person) -> Thing:
    """A cup at the lower lip, tilted as one who drinks tilts it."""
    up, ahead = np.array([0, np.cos(TILT), -np.sin(TILT)]), np.array([0, np.sin(TILT), np.cos(TILT)])
    top = face.lip + ahead * (CUP.top + 0.04)
    frame = Frame(top - CUP.high * up, np.stack([np.array([1.0, 0, 0]), up, ahead]))
    parts = cup(frame, band=person.seed % 3 > 0)
    return Thing(parts, frame.middle + 0.40 * CUP.high * up, cup_distance(frame))


def _phone(face: Face) -> Thing:
    """A telephone at the ear, as near as cheek and ear let it."""
    up, back = unit(np.array([-0.10, 0.80, -0.58])), np.array([-0.95, 0, 0.33])
    back = unit(back - (back @ up) * up)
    axes = np.stack([back, up, np.cross(back, up)])
    middle = face.ear - 0.52 * up + 0.05 * axes[2]
    middle = middle + back * slid(face.points, -back, phone_distance(Frame(middle, axes)), 1.0, PRESS)
    frame = Frame(middle, axes)
    return Thing(phone(frame), middle - 0.32 * up + 0.20 * axes[2], phone_distance(frame))


def _thing(face: Face, person: Person, held: str) -> Thing:
    if held == "hand":  # over the mouth, as one who yawns or laughs
        return Thing([], face.nose - np.array([0.04, 0.42, 0]), face.skin)
    return _cup(face, person) if held == "cup" else _phone(face)


def parts(person: Person, body: Body, capture: Capture) -> list[Part]:
    """The arm, what it wears and what it holds, before the turned head (pass the body without its turn)."""
    if not capture.held:
        return []
    side = -1.0 if capture.left else 1.0
    face, reach = _face(body, side), _reach(person, body, side, capture.head)
    thing = _thing(face, person, capture.held)

    def away(places: Floats) -> Floats:
        return np.minimum(thing.away(places), face.skin(places))

    posed = grasped(grips.GRIPS[capture.held], reach, thing.goal, thing.away, away)
    limb = arm.skin_limb()
    albedo, gloss = hand_skin.paint(person)
    points = limb.matrix @ posed.move(reach.points[limb.used], limb.weights)
    skin = Surface("arm", "skin", points, bare(person), {"albedo": albedo, "gloss": gloss, "rest": limb.rest})
    matrix, shift = head_turn(capture.head)
    found: list[Part] = [skin, *sleeve(person, reach.points, posed), *thing.parts]
    return [_brought(part, side, matrix, shift) for part in found]


def _brought(part: Part, side: float, matrix: Floats, shift: Floats) -> Part:
    """A part mirrored for the left hand, and turned with the head.

    The left hand's have names of their own: the studio moves the points of a part that it knows, not its faces.
    """
    points = part.points * (side, 1, 1) @ matrix.T + shift
    if isinstance(part, Surface) and side < 0:
        return replace(part, name=f"left {part.name}", points=points, faces=part.faces[:, ::-1])
    return replace(part, points=points)
