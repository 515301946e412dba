# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs of places, out of focus: rendered once, kept as arrays, cut from for every capture."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import bpy
import numpy as np

from packaging.people import blender, places
from packaging.people.parts import Surface
from packaging.people.stage import Place

VARIANTS = 12
SIZE = (320, 400)
ANGLE = 42.0  # degrees, upright
FOCUS = 1.3  # metres: where the person stands
SAMPLES = 12


def material() -> Any:
    """Paint and light by the place's own colours."""
    made = bpy.data.materials.new("place")
    made.use_nodes = True
    nodes, links = made.node_tree.nodes, made.node_tree.links
    shader = nodes["Principled BSDF"]
    shader.inputs["Roughness"].default_value = 0.55
    shader.inputs["Specular IOR Level"].default_value = 0.35
    for name, target in (("albedo", "Base Color"), ("albedo", "Emission Color"), ("glow", "Emission Strength")):
        node = nodes.new("ShaderNodeAttribute")
        node.attribute_name = name
        links.new(node.outputs["Fac" if name == "glow" else "Color"], shader.inputs[target])
    return made


def stage(place: Place, samples: int, threads: int, unit: float = 1.0) -> Any:
    """A scene with the place in it; `unit` scene units a metre."""
    scene = blender.empty(samples, threads)
    scene.render.film_transparent = False
    points, quads, colours, glows = place.mesh()
    blender.add(
        Surface("place", "place", points * unit, quads, {"albedo": colours, "glow": glows}, smooth=False), material()
    )
    blender.world(scene, place.sky, place.sky_strength)
    if place.sun is not None:
        azimuth, height, strength, angle = place.sun
        lamp = bpy.data.lights.new("sun", "SUN")
        lamp.energy, lamp.angle, lamp.color = strength, float(np.radians(angle)), (1.0, 0.94, 0.84)
        thing = bpy.data.objects.new("sun", lamp)
        bpy.context.collection.objects.link(thing)
        a, e = np.radians(azimuth), np.radians(height)
        blender.aim(thing, np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)]), np.zeros(3))
    return scene


def photograph(kind: str, variant: int, threads: int = 1) -> blender.Light32:
    """The plate: linear light (high, wide, 3), mean 0.30 (a night 0.06)."""
    place = places.make(kind, variant)
    scene = stage(place, SAMPLES, threads)
    thing = blender.camera(scene)
    tilt = np.radians(place.down)
    eye = np.array([0.0, place.eye, 0.0])
    blender.aim(thing, eye, eye + np.array([0.0, -np.sin(tilt), -np.cos(tilt)]))
    thing.data.angle = float(np.radians(ANGLE))
    if place.aperture:
        thing.data.dof.use_dof = True
        thing.data.dof.focus_distance = FOCUS
        thing.data.lens_unit = "MILLIMETERS"
        thing.data.dof.aperture_fstop = thing.data.lens / 1000 / (2 * place.aperture)
    picture = blender.expose(scene, *SIZE)[..., :3]
    level = 0.06 if kind == "night" else 0.30
    cast = np.minimum(picture, 2).mean(axis=(0, 1))
    picture = picture * (cast.mean() / cast) ** 0.6  # a camera takes most of a lamp's colour out
    return np.asarray(picture * (level / max(float(np.minimum(picture, 2).mean()), 1e-4)), dtype=np.float32)


def plate(folder: Path, kind: str, variant: int) -> blender.Light32:
    """The plate of a kind and number, from the folder or made now and kept there."""
    path = folder / f"{kind}-{variant:02d}.npy"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.{os.getpid()}.part")
        with partial.open("wb") as file:
            np.save(file, photograph(kind, variant).astype(np.float16))
        partial.replace(path)
    return np.asarray(np.load(path), dtype=np.float32)
