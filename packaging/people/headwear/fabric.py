# SPDX-License-Identifier: GPL-3.0-or-later
"""Cloth that lies on the head: a patch of skin lifted and smoothed, and bands around its edge."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.sparse import coo_matrix, diags

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats, Ints
from packaging.people.parts import Surface, sheet
from packaging.people.scalp import AXIS


def turned(rest: Floats) -> Floats:
    """The angle from straight ahead at places on the resting head, without sign."""
    return np.abs(np.arctan2(rest[:, 0], rest[:, 2] - AXIS))


def relaxed(points: Floats, faces: Ints, rounds: int) -> Floats:
    """Points moved to the mean of their neighbours, again and again."""
    corners = faces.shape[1]
    a = np.concatenate([faces[:, k] for k in range(corners)])
    b = np.concatenate([faces[:, (k + 1) % corners] for k in range(corners)])
    beside = coo_matrix((np.ones(2 * len(a)), (np.r_[a, b], np.r_[b, a])), shape=(len(points),) * 2).tocsr()
    mean = diags(1 / np.maximum(np.asarray(beside.sum(axis=1)).ravel(), 1)) @ beside
    for _ in range(rounds):
        points = 0.4 * points + 0.6 * (mean @ points)
    return points


def patch(body: Body, field: Floats, offset: float, name: str, rounds: int) -> tuple[Surface, Floats]:
    """The skin where `field` <= 0, lifted and smoothed, and its border."""
    top = topology()
    # close at the edge, so that it does not stand off like a bell
    lift = 0.035 + (offset - 0.035) * np.clip(-field / 0.22, 0, 1)
    lifted = body.points + body.normals * lift[:, None]
    near = field[top.quads].min(axis=1) <= 0
    points, faces, border, _ = mesh.cut(np.hstack([lifted, top.rest]), top.quads[near], field)
    used, local = np.unique(faces, return_inverse=True)
    faces = local.reshape(faces.shape)
    edge = points[mesh.loops(border)[0], :3]
    smooth = relaxed(points[used, :3], faces, rounds)
    return Surface(name, "wear", smooth, faces, {"rest": points[used, 3:]}, 0.02), edge


def rim(edge: Floats, count: int = 120) -> Floats:
    """A closed edge with `count` points evenly apart, smooth."""
    loop = np.vstack([edge, edge[:1]])
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(loop, axis=0), axis=1))]
    even = np.linspace(0, length[-1], count + 1)[:-1]
    path = np.column_stack([np.interp(even, length, loop[:, k]) for k in range(3)])
    return np.asarray(gaussian_filter1d(path, 2, axis=0, mode="wrap"))


def cuff(edge: Floats, profile: tuple[tuple[float, float], ...], name: str, material: str = "wear") -> Surface:
    """A band along an edge: its profile as (up, out)."""
    path = rim(edge)
    out = mesh.unit((path - path.mean(axis=0)) * (1, 0, 1))
    band = np.stack([path + np.array([0, up, 0]) + out * by for up, by in profile]).reshape(-1, 3)
    return Surface(name, material, band, sheet(len(profile), len(path), True), {"rest": band}, 0.01)
