# SPDX-License-Identifier: GPL-3.0-or-later
"""A person and a capture become a Blender scene, and the scene a picture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bpy
import cv2
import mathutils
import numpy as np
from numpy.typing import NDArray

from packaging.people import accessories, beard, brows, clothes, eyes, glasses, hair, headwear, materials, skin
from packaging.people.body import Body, body, eye_centres
from packaging.people.capture import Capture
from packaging.people.data import Floats
from packaging.people.parts import Part, Strands, Surface
from packaging.people.sampler import Person


@dataclass(frozen=True, slots=True)
class Quality:
    """Size in pixels, Cycles samples, and the share of the strands."""

    wide: int
    high: int
    samples: int
    detail: float
    threads: int


DRAFT = Quality(240, 300, 16, 0.6, 2)
FINAL = Quality(400, 500, 48, 1.0, 1)


def _settings(quality: Quality) -> Any:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device, cycles.samples, cycles.seed = "CPU", quality.samples, 1
    cycles.use_denoising, cycles.denoiser, cycles.denoising_prefilter = True, "OPENIMAGEDENOISE", "FAST"
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.02
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 8, 2, 4
    cycles.transmission_bounces, cycles.transparent_max_bounces = 6, 12
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect, cycles.sample_clamp_direct = 3, 12
    scene.render.threads_mode, scene.render.threads = "FIXED", quality.threads
    scene.render.resolution_x, scene.render.resolution_y = quality.wide, quality.high
    scene.render.film_transparent = True
    scene.view_settings.view_transform, scene.view_settings.look = "AgX", "AgX - Medium High Contrast"
    scene.render.image_settings.file_format, scene.render.image_settings.color_mode = "PNG", "RGBA"
    scene.cycles_curves.shape, scene.cycles_curves.subdivisions = "RIBBONS", 2
    return scene


def _surface(part: Surface, material: Any) -> None:
    data = bpy.data.meshes.new(part.name)
    faces, corners = part.faces.shape
    data.vertices.add(len(part.points))
    data.vertices.foreach_set("co", part.points.astype(np.float32).ravel())
    data.loops.add(faces * corners)
    data.loops.foreach_set("vertex_index", part.faces.astype(np.int32).ravel())
    data.polygons.add(faces)
    data.polygons.foreach_set("loop_start", np.arange(0, faces * corners, corners, dtype=np.int32))
    data.polygons.foreach_set("use_smooth", np.full(faces, part.smooth))
    for name, value in part.values.items():
        kind, slot = ("FLOAT", "value") if value.ndim == 1 else ("FLOAT_VECTOR", "vector")
        layer = data.attributes.new(name, kind, "POINT")
        layer.data.foreach_set(slot, value.astype(np.float32).ravel())
    data.update(calc_edges=True)
    data.validate()
    data.materials.append(material)
    thing = bpy.data.objects.new(part.name, data)
    bpy.context.collection.objects.link(thing)
    if part.thickness:
        solid = thing.modifiers.new("thick", "SOLIDIFY")
        solid.thickness = part.thickness


def _strands(part: Strands, material: Any) -> None:
    count, steps = part.points.shape[:2]
    data = bpy.data.hair_curves.new(part.name)
    data.add_curves([steps] * count)
    data.position_data.foreach_set("vector", part.points.astype(np.float32).ravel())
    radius = data.attributes.get("radius") or data.attributes.new("radius", "FLOAT", "POINT")
    taper = part.radius * np.linspace(1, part.tip, steps)
    radius.data.foreach_set("value", np.tile(taper, count).astype(np.float32))
    data.materials.append(material)
    bpy.context.collection.objects.link(bpy.data.objects.new(part.name, data))


def _aim(thing: Any, place: Floats, goal: Floats, roll: float = 0.0) -> None:
    back = np.asarray(place, dtype=float) - goal
    back /= np.linalg.norm(back)
    right = np.cross([0, 1.0, 0], back)
    right /= np.linalg.norm(right)
    turn = np.stack([right, np.cross(back, right), back], axis=1)
    c, s = np.cos(np.radians(roll)), np.sin(np.radians(roll))
    turn = turn @ np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
    thing.location = [float(x) for x in place]
    thing.rotation_mode = "QUATERNION"
    thing.rotation_quaternion = mathutils.Matrix(turn.tolist()).to_quaternion()


def _light(name: str, place: Floats, goal: Floats, size: float, power: float, colour: tuple[float, ...]) -> None:
    light = bpy.data.lights.new(name, "AREA")
    light.size, light.energy, light.color = size, power, colour
    thing = bpy.data.objects.new(name, light)
    bpy.context.collection.objects.link(thing)
    _aim(thing, place, goal)


def _lights(scene: Any, person: Person, capture: Capture, middle: Floats) -> None:
    """Key, fill and rim turn with the camera. Deep skin gets broader, not only stronger light: it reads by its sheen."""
    yaw = np.radians(capture.yaw)
    deep = (person.skin.tone - 1) / 9

    def around(azimuth: float, height: float, far: float) -> Floats:
        a, e = np.radians(azimuth) + yaw, np.radians(height)
        return middle + far * np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)])

    azimuth, height, size, strength = capture.key
    side = np.sign(azimuth + 0.01)
    _light("key", around(azimuth, height, 10), middle, size * (1 + 0.5 * deep), 640 * strength, capture.key_colour)
    _light("fill", around(-side * 55, 8, 10), middle, 6, 420 * capture.fill * (1 + 0.4 * deep), (0.97, 0.985, 1.0))
    _light("rim", around(-side * 150, 40, 8), middle, 3, (110 + 130 * deep) * capture.rim, (1, 1, 1))
    world = bpy.data.worlds.new("world")
    scene.world = world
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs[0].default_value = (*capture.ambient, 1)
    world.node_tree.nodes["Background"].inputs[1].default_value = 0.42


def _camera(scene: Any, capture: Capture, middle: Floats) -> None:
    goal = middle + np.array([0, -0.42 - 0.05 * (capture.frame - 3.5), -0.5])
    yaw, pitch = np.radians(capture.yaw), np.radians(capture.pitch)
    way = np.array([np.sin(yaw) * np.cos(pitch), np.sin(pitch), np.cos(yaw) * np.cos(pitch)])
    camera = bpy.data.cameras.new("camera")
    thing = bpy.data.objects.new("camera", camera)
    bpy.context.collection.objects.link(thing)
    _aim(thing, goal + way * capture.distance, goal, capture.roll)
    camera.sensor_fit = "HORIZONTAL"
    camera.angle = 2 * float(np.arctan(capture.frame * 0.43 / (capture.distance - 1.0)))
    camera.clip_start = 0.1
    scene.camera = thing


def _parts(person: Person, capture: Capture, quality: Quality) -> tuple[list[Part], Body]:
    calm = body(person, {})
    posed = body(person, dict(capture.weights))
    opened = any(name in ("jawOpen", "mouthFunnel") for name, _ in capture.weights)
    found: list[Part] = [skin.surface(person, posed)]
    found += eyes.parts(person, posed, capture.gaze, opened)
    found += brows.parts(person, posed)
    found += [] if capture.mask else beard.parts(person, posed, quality.detail)
    found += hair.parts(person, calm, quality.detail)
    found += clothes.parts(person, posed)
    found += headwear.parts(person, calm)
    found += accessories.parts(person, posed)
    found += headwear.mask(posed) if capture.mask else []
    if capture.glasses or capture.dark_glasses:
        found += glasses.parts(person, posed, capture.dark_glasses)
    return found, posed


def render(person: Person, capture: Capture, quality: Quality, scratch: Path) -> NDArray[np.uint8]:
    """The person as RGBA (high, wide, 4), straight alpha; `scratch` is a file name to use."""
    found, posed = _parts(person, capture, quality)
    scene = _settings(quality)
    made = materials.make(person, found)
    for part in found:
        (_surface if isinstance(part, Surface) else _strands)(part, made[part.material])  # type: ignore[arg-type]
    centres = [centre for centre, _ in eye_centres(posed.coarse)]
    middle = (centres[0] + centres[1]) / 2
    _camera(scene, capture, middle)
    _lights(scene, person, capture, middle)
    luminance = float(skin.tone(person) @ [0.2126, 0.7152, 0.0722])
    scene.view_settings.exposure = 0.38 * float(np.log2(0.36 / max(luminance, 0.015))) + capture.exposure + 0.10
    scene.render.filepath = str(scratch)
    bpy.ops.render.render(write_still=True)
    picture = cv2.imread(str(scratch), cv2.IMREAD_UNCHANGED)
    scratch.unlink()
    return np.asarray(picture[..., [2, 1, 0, 3]])
