# SPDX-License-Identifier: GPL-3.0-or-later
"""Hair: guides that leave the scalp, lie over the head and fall, and the many strands between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.sparse.linalg import splu
from scipy.spatial import cKDTree

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats, Ints
from packaging.people.headwear import hides
from packaging.people.parts import Part, Strands
from packaging.people.sampler import Person
from packaging.people.scalp import density, grow, pool


@dataclass(frozen=True, slots=True)
class Cut:
    """Length and steps of a strand, how much it stands up at the root, its weight, and how it clumps."""

    length: float
    steps: int
    lift: float
    weight: float
    strands: int
    clump: float = 0.45
    hugs: float = 0.0
    keeps_off_face: bool = False


CUTS = {
    "buzz": Cut(0.045, 3, 0.8, 0.0, 30000, 0.0),
    "fade": Cut(0.16, 8, 1.0, 0.02, 34000, 0.2),
    "balding": Cut(0.13, 5, 0.45, 0.10, 14000, 0.25),
    "crop": Cut(0.42, 9, 0.50, 0.14, 30000, 0.45),
    "side": Cut(0.62, 11, 0.34, 0.16, 30000, 0.5, 0.15, True),
    "back": Cut(0.72, 12, 0.36, 0.10, 30000, 0.5, 0.35, True),
    "fringe": Cut(0.60, 11, 0.30, 0.22, 30000, 0.5, 0.2),
    "bob": Cut(1.75, 24, 0.10, 0.30, 34000, 0.45, 0.5, True),
    "long": Cut(2.9, 36, 0.08, 0.30, 36000, 0.5, 0.5, True),
    "bun": Cut(1.5, 18, 0.05, 0.0, 26000, 0.3, 1.0),
    "tail": Cut(1.5, 18, 0.05, 0.0, 26000, 0.3, 1.0),
    "puff": Cut(1.5, 18, 0.05, 0.0, 26000, 0.3, 1.0),
    "afro": Cut(0.62, 14, 1.0, 0.01, 42000, 0.15),
    "locs": Cut(2.2, 30, 0.15, 0.30, 150, 0.0, 0.5, True),
    "braids": Cut(2.6, 34, 0.12, 0.30, 150, 0.0, 0.5, True),
    "cornrows": Cut(2.1, 34, 0.0, 0.10, 26, 0.0, 1.0),
}
WAVES = {"straight": (0.0, 0.0), "wavy": (0.030, 1.6), "curly": (0.034, 4.2), "coily": (0.026, 9.0)}
DOWN = np.array([0.0, -1.0, 0.0])


def _side(person: Person, rest: Floats) -> Floats:
    return np.tanh((rest[:, 0] - person.hair.part) / 0.05)


def _comb(person: Person, rest: Floats) -> Floats:
    """Which way hair is combed at a place on the resting head."""
    high = np.clip((rest[:, 1] - 7.7) / 0.5, 0, 1)
    front = np.clip((rest[:, 2] - 0.2) / 0.8, 0, 1)
    side, zero = _side(person, rest), np.zeros(len(rest))
    edge = np.sign(rest[:, 0])
    cut = person.hair.cut
    if cut == "side":
        return np.column_stack([side * high + 0.1 * edge, -(1 - high) * 0.9, 0.30 * high * front - 0.25 * (1 - high)])
    if cut in ("back", "cornrows"):
        return np.column_stack([0.15 * edge * (1 - high), -0.5 * (1 - high), zero - 1.0])
    if cut == "fringe":
        return np.column_stack([0.30 * edge * (1 - front), -0.8 * (1 - high), 1.1 * high - 0.1])
    if cut in ("crop", "balding", "buzz"):
        return np.column_stack([0.25 * side * high, -0.9 * (1 - high), 0.75 * high - 0.2 * (1 - high)])
    if cut in ("afro", "fade"):
        return np.zeros((len(rest), 3))
    return np.column_stack([side * (0.35 + 0.65 * high), -0.9 * (1 - high), -0.30 - 0.35 * front * high])


@cache
def _membrane() -> tuple[Ints, Any, csr_matrix]:
    """The ears' points, and what spans the holes they leave: a soap film (each point the mean of its neighbours)."""
    top = topology()
    ear = top.ear > 0.05
    a, b = np.concatenate([top.quads[:, [k, (k + 1) % 4]] for k in range(4)]).T
    count = len(top.rest)
    beside = coo_matrix((np.ones(2 * len(a)), (np.r_[a, b], np.r_[b, a])), shape=(count, count)).tocsr()
    beside.data[:] = 1.0
    film = diags(np.asarray(beside.sum(axis=1)).ravel()) - beside
    inside, outside = np.flatnonzero(ear), np.flatnonzero(~ear)
    rows = film.tocsr()[inside]
    return inside, splu(rows[:, inside].tocsc()), rows[:, outside]


def _earless(points: Floats) -> Floats:
    """The head's points with its ears pressed flat."""
    inside, solver, rest = _membrane()
    flat = points.copy()
    flat[inside] = solver.solve(-(rest @ np.delete(points, inside, axis=0)))
    return flat


def shape(person: Person, body: Body) -> mesh.Distance:
    """The head, neck and shoulders hair must lie on; for some cuts also a wall that keeps it off the face."""
    top = topology()
    outer = (top.inner < 0.2) & (top.rest[:, 1] > 4.3) & (np.abs(top.rest[:, 0]) < 2.2)
    points, out = body.points, body.normals
    if CUTS[person.hair.cut].keeps_off_face:  # hair lies under and behind the ears
        points = _earless(points)
        out = mesh.normals(points, top.quads)
    low, high = np.array([-1.9, 3.9, -1.9]), np.array([1.9, 9.6, 2.3])
    some = np.flatnonzero(outer)[::3]
    found = mesh.Distance(points[some], out[some], low, high)
    if CUTS[person.hair.cut].keeps_off_face:
        eyes = body.points[top.lids > 0.5].mean(axis=0)
        wide = np.abs(body.points[(top.ear > 0.5)][:, 0]).mean() * 0.86
        y = found.grid[..., 1] - eyes[1]
        reach = np.interp(y, [-1.6, -1.0, -0.5, 0.15, 0.42, 0.60], [0.25, 0.52, 0.74, 0.86, 0.68, -0.6]) * wide
        ahead = found.grid[..., 2] - (eyes[2] - 0.45)
        found.add(np.maximum(np.abs(found.grid[..., 0]) - reach, -ahead))
    return found


def _tie(person: Person, body: Body) -> Floats:
    """Where gathered hair is tied: high, or at the nape."""
    top = topology()
    spot = (
        np.array([0, 8.40, -0.40]) if person.hair.cut == "puff" or person.hair.part > 0 else np.array([0, 7.35, -0.95])
    )
    near = np.linalg.norm(top.rest - spot, axis=1).argmin()
    return np.asarray(body.points[near] + body.normals[near] * 0.10)


def _lengths(person: Person, rest: Floats, rng: np.random.Generator) -> Floats:
    hair, cut = person.hair, CUTS[person.hair.cut]
    high = np.clip((rest[:, 1] - 7.35) / 0.65, 0, 1)
    length = cut.length * hair.length * np.ones(len(rest))
    if hair.cut in ("crop", "side", "back", "fringe"):
        length *= (
            np.interp(high, [0, 0.35, 1], [0.22, 0.42, 1]) if hair.volume < 1.05 else np.interp(high, [0, 1], [0.5, 1])
        )
        length *= np.where((rest[:, 2] < -0.2) & (high < 0.3), 0.8, 1.0)
    if hair.cut == "fade":
        length *= np.interp(high, [0, 0.25, 0.6, 1], [0.04, 0.10, 0.6, 1])
    if hair.cut == "afro":
        length *= np.interp(high, [0, 0.4, 1], [0.62, 0.88, 1])
    if hair.cut == "fringe":
        length *= np.where(rest[:, 2] > 0.7, 0.85, 1.0)
    edge = np.clip(density(person, rest + np.array([0, -0.05, 0])), 0.15, 1)  # fine short hairs along the hairline
    long = hair.cut in ("bob", "long", "locs", "braids", "cornrows")
    return length * (1 if long else 0.35 + 0.65 * edge) * rng.uniform(0.9 if long else 0.75, 1.05, len(rest))


def fall(person: Person, body: Body, roots: mesh.Roots, rest: Floats, rng: np.random.Generator) -> Floats:
    """Guides (n, steps + 1, 3) from the roots: combed, pulled down, pushed out of the head."""
    cut, hair = CUTS[person.hair.cut], person.hair
    solid = shape(person, body)
    here, out = roots.at(body.points), mesh.unit(roots.at(body.normals))
    tied = hair.cut in ("bun", "tail", "puff")
    goal = _tie(person, body) if tied else np.zeros(3)
    comb = _comb(person, rest)
    comb = comb - out * (comb * out).sum(axis=1, keepdims=True)
    way = mesh.unit(comb + out * cut.lift * (0.7 + 0.6 * hair.volume * 0.5) + rng.normal(0, 0.06, out.shape))
    length = _lengths(person, rest, rng)
    if tied:
        length = np.linalg.norm(goal - here, axis=1) * 1.35
    step = (length / cut.steps)[:, None]
    layer = rng.random(len(rest))
    thick = {"bob": 0.16, "long": 0.15, "side": 0.09, "back": 0.10, "fringe": 0.09}.get(hair.cut, 0.04) * hair.volume
    thick = thick * {"straight": 0.8, "wavy": 1.1, "curly": 1.25, "coily": 1.2}[hair.texture]
    level = body.points[topology().lids > 0.5][:, 1].mean() - (0.9 if hair.cut == "cornrows" else 0.15)
    path = [here]
    for k in range(cut.steps):
        if tied:
            way = mesh.unit(0.45 * way + 0.55 * mesh.unit(goal - here))
        else:
            way = mesh.unit(way + DOWN * cut.weight * (0.4 + 1.4 * k / cut.steps))
        move = np.minimum(step, np.linalg.norm(goal - here, axis=1, keepdims=True)) if tied else step
        here = here + way * move
        gap, outward = solid(here)
        along = np.linalg.norm(here - path[0], axis=1)
        margin = np.minimum(0.015 + (0.25 + 0.75 * layer) * thick, 0.012 + 0.6 * along)
        here = here + outward * np.clip(margin - gap, 0, 0.12)[:, None]
        if cut.hugs:  # it lies on the head, and hangs free below
            above = 1.0 if tied else np.clip((here[:, 1] - level) / 0.35, 0, 1)
            here = here - outward * (np.clip(gap - margin, 0, 0.10) * cut.hugs * above)[:, None]
        way = mesh.unit(here - path[-1])
        path.append(here)
    found = np.stack(path, axis=1)
    found[:, 1:] = gaussian_filter1d(found, 1.0, axis=1, mode="nearest")[:, 1:]
    return found


def _between(person: Person, rest: Floats, guide_rest: Floats, guides: Floats, roots: Floats) -> Floats:
    """Strands at `roots`, each like the three guides nearest on its side of the part."""
    _, near = cKDTree(guide_rest).query(rest, k=4)
    weight = 1 / (np.linalg.norm(guide_rest[near] - rest[:, None], axis=2) + 0.01) ** 2
    same = np.sign(_side(person, guide_rest)[near]) == np.sign(_side(person, rest))[:, None]
    weight = weight * np.where(same, 1, 1e-6)
    weight /= weight.sum(axis=1, keepdims=True)
    shapes = guides - guides[:, :1]
    return roots[:, None] + np.einsum("ij,ijkl->ikl", weight, shapes[near])


def _style(person: Person, strands: Floats, rng: np.random.Generator) -> Floats:
    """Clumps, waves and curls, and stray hairs."""
    cut = CUTS[person.hair.cut]
    count, steps = strands.shape[:2]
    along = np.linspace(0, 1, steps)[None, :, None]
    centres = rng.choice(count, max(40, count // 45), replace=False)
    _, group = cKDTree(strands[centres, 0]).query(strands[:, 0])
    lead = centres[group]
    pull = cut.clump * rng.uniform(0.5, 1.0, (count, 1, 1)) * along**0.9
    spread = (strands[:, 0] - strands[lead, 0])[:, None]
    strands = strands * (1 - pull) + (strands[lead] + spread * 0.5) * pull
    width, turns = WAVES[person.hair.texture]
    length = np.linalg.norm(np.diff(strands, axis=1), axis=2).sum(axis=1)
    if width and length.mean() > 0.06:
        ahead = mesh.unit(np.gradient(strands, axis=1))
        a = mesh.unit(np.cross(ahead, np.array([0.3, 0.5, 0.8])))
        b = np.cross(ahead, a)
        loose = 0.25 if person.hair.texture != "coily" else 1.0
        phase = rng.uniform(0, 2 * np.pi, len(centres))[group] + loose * rng.uniform(0, 2 * np.pi, count)
        pitch = turns * rng.uniform(0.85, 1.15, len(centres))[group] * length
        angle = 2 * np.pi * np.minimum(pitch, steps / 3.0)[:, None] * along[..., 0] + phase[:, None]
        size = np.minimum(width, 0.28 * length)[:, None, None] * np.minimum(1, along * 3)
        strands = strands + size * (np.cos(angle)[..., None] * a + np.sin(angle)[..., None] * b)
    scale = np.minimum(length, 1.0)[:, None, None]
    stray = 0.02 + 0.05 * (rng.random((count, 1, 1)) > 0.93)
    strands = strands + rng.normal(0, 1, (count, 1, 3)) * stray * scale * along**1.5
    return strands + rng.normal(0, 0.006, strands.shape) * scale * along


def _ropes(person: Person, guides: Floats, rng: np.random.Generator, detail: float) -> Floats:
    """Locs (many strands twisted into one round rope) or braids (three of them in turns)."""
    fine = 3
    places = np.linspace(0, guides.shape[1] - 1, guides.shape[1] * fine)
    low = np.floor(places).astype(int).clip(0, guides.shape[1] - 2)
    t = (places - low)[None, :, None]
    path = guides[:, low] * (1 - t) + guides[:, low + 1] * t
    ahead = mesh.unit(np.gradient(path, axis=1))
    a = mesh.unit(np.cross(ahead, np.array([0.3, 0.2, 0.9])))
    b = np.cross(ahead, a)
    arc = np.cumsum(np.linalg.norm(np.diff(path, axis=1, prepend=path[:, :1]), axis=2), axis=1)
    each = int((70 if person.hair.cut == "locs" else 48) * max(detail, 0.6))
    braid = person.hair.cut != "locs"
    size = {"locs": 0.042, "braids": 0.026, "cornrows": 0.044}[person.hair.cut] * person.hair.volume**0.5
    found = []
    for k in range(each):
        if braid:
            turn = 2 * np.pi * (arc / (size * 4.2) + (k % 3) / 3)
            u, v = np.cos(turn) * 0.9, np.sin(2 * turn) * 0.42
            r, w = np.sqrt(rng.random(len(path))) * 0.5, rng.uniform(0, 2 * np.pi, len(path))
            u, v = u + (r * np.cos(w))[:, None], v + (r * np.sin(w))[:, None]
        else:
            r, w = np.sqrt(rng.random(len(path)))[:, None], rng.uniform(0, 2 * np.pi, len(path))[:, None]
            uneven = 1 + 0.18 * np.sin(arc * 23 + 9 * w)
            u, v = r * uneven * np.cos(w + arc * 9), r * uneven * np.sin(w + arc * 9)
        taper = np.interp(np.linspace(0, 1, path.shape[1]), [0, 0.06, 0.9, 1], [0.6, 1, 1, 0.5])[None]
        found.append(path + size * ((u * taper)[..., None] * a + (v * taper)[..., None] * b))
    ropes = np.concatenate(found)
    return ropes + rng.normal(0, 0.004, ropes.shape)


def _gathered(person: Person, body: Body, rng: np.random.Generator, detail: float) -> list[Part]:
    """What hangs or sits beyond the tie: a bun, a tail or a puff."""
    goal = _tie(person, body)
    count = int(12000 * detail)
    along = np.linspace(0, 1, 16)
    away = mesh.unit(goal - np.array([0, 7.6, 0.1]))
    if person.hair.cut == "puff":
        way = mesh.unit(rng.normal(size=(count, 3)) + 0.4 * away)
        reach = 0.55 * person.hair.volume * rng.uniform(0.7, 1.05, count)
        strands = goal + away * 0.12 + way[:, None] * (reach[:, None] * along)[..., None]
        return [Strands("puff", "hair", _style(person, strands, rng), 0.0035, 0.6)]
    side = mesh.unit(np.cross(away, np.array([1.0, 0.1, 0.2])))
    other = np.cross(away, side)
    if person.hair.cut == "bun":
        start, twist = rng.uniform(0, 2 * np.pi, (2, count, 1))
        turn = start + 2.2 * along[None]
        ring = twist + 1.3 * along[None]
        thick = 0.145 * np.sqrt(rng.uniform(0.6, 1.0, (count, 1)))
        r = 0.17 + thick * np.cos(ring)
        strands = goal + away * 0.10 + (r * np.cos(turn))[..., None] * side + (r * np.sin(turn))[..., None] * other
        strands = strands + (thick * np.sin(ring))[..., None] * away
        return [Strands("bun", "hair", strands + rng.normal(0, 0.006, strands.shape), 0.0035, 0.6)]
    spread = rng.normal(0, 0.09, (count, 1, 3))
    drop = away * 0.35 * np.sin(np.pi * np.clip(along, 0, 0.6))[:, None] + DOWN * (1.6 * along**1.3)[:, None]
    strands = goal + drop[None] + spread * (0.3 + np.sin(np.pi * along) ** 0.7)[None, :, None]
    return [Strands("tail", "hair", _style(person, strands, rng), 0.0035, 0.4)]


def _off_face(person: Person, body: Body, strands: Floats) -> Floats:
    """Without the strands that would hang over the face."""
    if not CUTS[person.hair.cut].keeps_off_face:
        return strands
    top = topology()
    eyes = body.points[top.lids > 0.5].mean(axis=0)
    wide = np.abs(body.points[top.ear > 0.5][:, 0]).mean() * 0.86
    y = strands[..., 1] - eyes[1]
    reach = np.interp(y, [-1.6, -1.0, -0.5, 0.15, 0.40, 0.50], [0.15, 0.40, 0.60, 0.72, 0.50, -0.6]) * wide
    over = (np.abs(strands[..., 0]) < reach) & (strands[..., 2] > eyes[2] - 0.35)
    return strands[~over.any(axis=1)]


def _ropes_roots(person: Person, rng: np.random.Generator, count: int) -> tuple[mesh.Roots, Floats]:
    """Roots evenly apart, as partings make them; rows from the front for cornrows."""
    roots, places, _ = pool()
    chance = density(person, places)
    allowed = np.flatnonzero(chance > 0.6)
    if person.hair.cut == "cornrows":
        x = np.linspace(-0.72, 0.72, count)
        line = np.array(
            [allowed[np.argmax(places[allowed][:, 2] - 60 * np.abs(places[allowed][:, 0] - each))] for each in x]
        )
        return roots.where(line), places[line]
    some = rng.permutation(allowed)[:4000]
    chosen = [int(some[0])]
    gap = np.full(len(some), np.inf)
    for _ in range(count - 1):  # farthest point first
        gap = np.minimum(gap, np.linalg.norm(places[some] - places[chosen[-1]], axis=1))
        chosen.append(int(some[gap.argmax()]))
    picked = np.array(chosen)
    return roots.where(picked), places[picked]


def parts(person: Person, body: Body, detail: float) -> list[Part]:
    """The hair on the head, in the body's pose (pass the body without expression); `detail` 1 is full."""
    hair = person.hair
    if hair.cut == "bald" or person.headwear in ("hijab", "wrap", "turban"):
        return []
    if person.headwear == "beanie" and hair.cut not in (
        "bob",
        "long",
        "crop",
        "side",
        "back",
        "fringe",
        "buzz",
        "fade",
    ):
        return []
    cut = CUTS[hair.cut]
    rng = np.random.default_rng(hair.seed)
    if hair.cut in ("locs", "braids", "cornrows"):
        roots, rest = _ropes_roots(person, rng, cut.strands)
        guides = fall(person, body, roots, rest, rng)
        return [Strands("ropes", "hair", _ropes(person, guides, rng, detail), 0.0042, 0.8)]
    _, places, _ = pool()
    chance = density(person, places) * (1 - hides(person, places))
    guide_roots, guide_rest = grow(rng, chance, 1400)
    guides = fall(person, body, guide_roots, guide_rest, rng)
    roots, rest = grow(rng, chance, int(cut.strands * detail))
    strands = _between(person, rest, guide_rest, guides, roots.at(body.points))
    found: list[Part] = [
        Strands(
            "hair", "hair", _off_face(person, body, _style(person, strands, rng)), 0.0036 / max(detail, 0.4) ** 0.5, 0.4
        )
    ]
    return found + (_gathered(person, body, rng, detail) if hair.cut in ("bun", "tail", "puff") else [])
