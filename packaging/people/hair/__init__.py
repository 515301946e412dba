# SPDX-License-Identifier: GPL-3.0-or-later
"""Hair on the head: `parts` grows it in the body's pose."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats
from packaging.people.hair import coily, gathered, guides, ropes, strands
from packaging.people.hair.cuts import CUTS, LONG, TIED, bangs, comb, lengths, side
from packaging.people.hair.solid import over_face, solid
from packaging.people.headwear import COVERING, UP, WOUND, hides
from packaging.people.parts import Part
from packaging.people.sampler import Person
from packaging.people.scalp import ROPED, above, density, grow, pool

GUIDES = 1300
RADIUS = 0.0036  # a rendered strand stands for several real ones
FULLER = {"straight": 0.8, "wavy": 1.15, "curly": 1.5, "coily": 1.4}


def parts(person: Person, body: Body, detail: float) -> list[Part]:
    """The hair in the body's pose (pass the body without expression); `detail` 1 is full."""
    if person.hair.cut == "bald" or person.headwear in COVERING:
        return []
    if person.headwear in WOUND:  # long hair is up, under the cloth: what shows at temples and nape lies close
        person = replace(person, hair=replace(person.hair, cut="fade"))
    cut = person.hair.cut
    _, places, _ = pool()
    chance = density(person, places) * (1 - hides(person, places))
    if chance.max() < 0.3:
        return []
    if cut in ("afro", "short afro"):
        return coily.parts(person, body, chance, detail) + _edge(person, body, chance, detail)
    if cut in ROPED:
        return _roped(person, body, chance, detail)
    return _loose(person, body, chance, detail) + _edge(person, body, chance, detail)


def _radius(detail: float) -> float:
    return float(RADIUS / max(detail, 0.4) ** 0.5)


def _guide_roots(person: Person, body: Body, roots: mesh.Roots, rest: Floats, rng: np.random.Generator) -> guides.Roots:
    """Where guides leave the head, and which way."""
    cut, hair = CUTS[person.hair.cut], person.hair
    here, out = roots.at(body.points), mesh.unit(roots.at(body.normals))
    way = comb(person, rest)
    way = mesh.unit(way - out * (way * out).sum(axis=1, keepdims=True))
    lift = cut.lift * (0.65 + 0.45 * hair.volume) * np.clip(above(person, rest) / 0.15, 0.35, 1)
    if hair.cut == "quiff":
        lift = lift * np.interp(rest[:, 2], [0.2, 0.9], [0.45, 1.3])
    way = mesh.unit(way + out * lift[:, None] + rng.normal(0, 0.07, out.shape))
    # hair from higher up lies over hair from below
    layer = np.clip((rest[:, 1] - 6.7) / 1.7, 0, 1) * 0.7 + 0.3 * rng.random(len(rest))
    deep = cut.thick * hair.volume * FULLER[hair.texture]
    return guides.Roots(here, way, lengths(person, rest, rng), 0.015 + (0.15 + 0.85 * layer) * deep)


def _level(body: Body) -> float:
    """Where hair stops hugging the head: a little below the eyes."""
    return float(body.points[topology().lids > 0.5][:, 1].mean()) - 0.15


def _loose(person: Person, body: Body, chance: Floats, detail: float) -> list[Part]:
    """Hair that is not in ropes: guides, the strands between them, and what the tie holds."""
    cut, rng = CUTS[person.hair.cut], np.random.default_rng(person.hair.seed)
    deep = person.hair.cut in LONG or person.hair.cut == "tail"
    ground = solid(body, cut.wall, deep, person.clothes.garment)
    guide_roots, guide_rest = grow(rng, chance, GUIDES)
    begin = _guide_roots(person, body, guide_roots, guide_rest, rng)
    if person.hair.cut in TIED:
        goal, _ = gathered.tie(person, body)
        paths = gathered.over_head(person, begin, goal, ground)
    else:
        paths = guides.fall(begin, guides.Fall(cut.steps, cut.weight, cut.hugs, _level(body)), ground)
        paths = _fringed(person, body, begin, guide_rest, paths)
    roots, rest = grow(rng, chance, int(cut.strands * detail))
    zones = (_zone(person, rest), _zone(person, guide_rest))
    shapes = guides.between(rest, zones[0], guide_rest, zones[1], paths)
    hairs = strands.style(person, roots.at(body.points)[:, None] + shapes, rng, cut.clump, cut.steps)
    grey = strands.greying(person, rest, rng)
    if cut.wall:
        free = (over_face(body, hairs) < rng.exponential(0.03, len(hairs)) - 0.01) | (bangs(person, rest) > 0.5)
        hairs, grey = hairs[free], grey[free]
    found = strands.coloured("hair", hairs, grey, _radius(detail))
    shown = person.hair.cut in TIED and person.headwear != UP  # what the tie holds is pressed flat in a hood
    return found + (_tied(person, body, ground, rng, detail) if shown else [])


def _zone(person: Person, rest: Floats) -> Floats:
    """Strands follow guides of their own side of the part, and of the fringe or not."""
    return np.sign(side(person, rest)) * (person.hair.cut not in TIED) + 4 * bangs(person, rest)


def _fringed(person: Person, body: Body, begin: guides.Roots, rest: Floats, paths: Floats) -> Floats:
    """The guides of a fringe, which fall over the forehead where the wall keeps others away."""
    own = bangs(person, rest) > 0.5
    if not own.any():
        return paths
    cut = CUTS[person.hair.cut]
    some = guides.Roots(begin.here[own], begin.way[own], begin.length[own], 0.4 * begin.margin[own] + 0.03)
    ground = solid(body, False, False, "")
    paths = paths.copy()
    paths[own] = guides.fall(some, guides.Fall(cut.steps, 0.24, 0.3, 7.4), ground)
    return paths


def _tied(person: Person, body: Body, ground: mesh.Distance, rng: np.random.Generator, detail: float) -> list[Part]:
    held = gathered.beyond(person, body, rng, detail)
    grey = rng.random(len(held)) < person.hair.grey
    roots, rest = grow(rng, density(person, pool()[1]), 6000)
    here, out = roots.at(body.points), mesh.unit(roots.at(body.normals))
    loose = gathered.wisps(person, here, out, rest, ground, rng)
    both = strands.coloured("tied", held, grey, _radius(detail), 0.5)
    return both + strands.coloured("wisps", loose, rng.random(len(loose)) < person.hair.grey, 0.0028)


def _edge(person: Person, body: Body, chance: Floats, detail: float) -> list[Part]:
    """Baby hair: fine, short and sparse along the hairline."""
    rng = np.random.default_rng([person.hair.seed, 8])
    _, places, _ = pool()
    height = above(person, places)
    near = np.exp(-(((height - 0.0) / 0.035) ** 2)) * (places[:, 2] > -0.2) * (chance < 0.9)
    bald = person.hair.cut in ("balding", "bald") or hides(person, places).any()
    roots, rest = grow(rng, 0.0 * near if bald else near * 0.35, int(1500 * detail))
    here, out = roots.at(body.points), mesh.unit(roots.at(body.normals))
    way = (
        comb(person, rest)
        if person.hair.cut not in TIED
        else np.column_stack([0 * rest[:, 0], 0.5 + 0 * rest[:, 0], -rest[:, 2]])
    )
    way = mesh.unit(way - out * (way * out).sum(axis=1, keepdims=True))
    way = mesh.unit(way + out * 0.35 + rng.normal(0, 0.35, out.shape))
    long = min(1.0, CUTS[person.hair.cut].length / 0.15) * rng.uniform(0.05, 0.16, len(rest))
    along = np.linspace(0, 1, 5)
    hairs = here[:, None] + way[:, None] * (long[:, None] * along[None])[..., None]
    hairs = hairs - out[:, None] * (0.25 * long[:, None] * along[None] ** 2)[..., None]
    return strands.coloured("edge", hairs, strands.greying(person, rest, rng), 0.0024 / max(detail, 0.4) ** 0.5, 0.3)


def _roped(person: Person, body: Body, chance: Floats, detail: float) -> list[Part]:
    """Locs, twists, braids or cornrows."""
    cut, rng = CUTS[person.hair.cut], np.random.default_rng(person.hair.seed)
    ground, rows = solid(body, cut.wall, True, person.clothes.garment), person.hair.cut == "cornrows"
    if rows:
        paths = ropes.hang(ropes.rows(person, body, chance, cut.strands), person, ground, rng)
    else:
        roots, rest = ropes.sections(chance, rng, cut.strands)
        begin = _guide_roots(person, body, roots, rest, rng)
        paths = guides.fall(begin, guides.Fall(cut.steps, cut.weight, cut.hugs, _level(body)), ground)
    hairs, rope = ropes.twisted(person, paths, rng, detail)
    grey = rng.random(len(hairs)) < np.clip(person.hair.grey + rng.normal(0, 0.15, len(paths)), 0, 1)[rope]
    roots, _ = grow(rng, chance, int((48000 if rows else 22000) * max(detail, 0.6)))
    here, out = roots.at(body.points), mesh.unit(roots.at(body.normals))
    covering = ropes.feeders(here, out, paths if rows else paths[:, :5], 0.16 if rows else 0.22, rng)
    found = strands.coloured("ropes", hairs, grey, 0.0042, 0.8)
    return found + strands.coloured(
        "feeders", covering, rng.random(len(covering)) < person.hair.grey, 0.0046 if rows else 0.0034, 0.6
    )
