# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrays into Blender, and a scene out of it as linear light."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

import bpy
import mathutils
import numpy as np
from numpy.typing import NDArray

from packaging.people.data import Floats
from packaging.people.parts import Part, Strands, Surface

Light32 = NDArray[np.float32]


def empty(samples: int, threads: int) -> Any:
    """A new empty scene with Cycles set up; everything made before is gone."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device, cycles.seed, cycles.use_animated_seed = "CPU", 1, False
    sample(scene, samples)
    cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
    cycles.denoising_prefilter, cycles.denoising_input_passes = "FAST", "RGB_ALBEDO_NORMAL"
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.03
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 6, 2, 3
    cycles.transmission_bounces, cycles.transparent_max_bounces, cycles.volume_bounces = 4, 12, 0
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect, cycles.sample_clamp_direct = 3, 12
    scene.render.threads_mode, scene.render.threads = "FIXED", threads
    scene.render.film_transparent = True
    scene.render.use_persistent_data = True
    scene.render.image_settings.file_format = "OPEN_EXR"
    scene.render.image_settings.color_mode = "RGBA"
    scene.render.image_settings.color_depth = "32"
    scene.cycles_curves.shape, scene.cycles_curves.subdivisions = "RIBBONS", 2
    return scene


def sample(scene: Any, samples: int) -> None:
    """How many samples a pixel gets, at most; half of them at least."""
    scene.cycles.samples, scene.cycles.adaptive_min_samples = samples, max(4, samples // 2)


def _mesh(part: Surface) -> Any:
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
    return data


def _curves(part: Strands) -> Any:
    count, steps = part.points.shape[:2]
    data = bpy.data.hair_curves.new(part.name)
    data.add_curves([steps] * count)
    data.position_data.foreach_set("vector", part.points.astype(np.float32).ravel())
    radius = data.attributes.get("radius") or data.attributes.new("radius", "FLOAT", "POINT")
    taper = part.radius * np.linspace(1, part.tip, steps)
    radius.data.foreach_set("value", np.tile(taper, count).astype(np.float32))
    return data


def add(part: Part, material: Any) -> Any:
    """A new object of a part."""
    data = _mesh(part) if isinstance(part, Surface) else _curves(part)
    data.materials.append(material)
    thing = bpy.data.objects.new(part.name, data)
    bpy.context.collection.objects.link(thing)
    if isinstance(part, Surface) and part.thickness:
        solid = thing.modifiers.new("thick", "SOLIDIFY")
        solid.thickness = part.thickness
    return thing


def move(thing: Any, part: Part) -> bool:
    """Give an object the points of a part that it was made of in another pose; False where it does not fit."""
    flat = part.points.astype(np.float32).ravel()
    if isinstance(part, Strands):
        if len(thing.data.points) * 3 != len(flat) or len(thing.data.curves) != len(part.points):
            return False
        thing.data.position_data.foreach_set("vector", flat)
    else:
        if len(thing.data.vertices) * 3 != len(flat):
            return False
        thing.data.vertices.foreach_set("co", flat)
        thing.data.update()
    thing.data.update_tag()
    return True


def remove(thing: Any) -> None:
    """Take an object and what it is made of out of the scene."""
    data = thing.data
    bpy.data.objects.remove(thing)
    (bpy.data.meshes if isinstance(data, bpy.types.Mesh) else bpy.data.hair_curves).remove(data)


def aim(thing: Any, place: Floats, goal: Floats, roll: float = 0.0) -> None:
    """Put a camera or a light at a place, looking at a goal; `roll` degrees."""
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


def lamp(name: str) -> Any:
    """The area light of a name, made when it is not there."""
    own = f"lamp {name}"  # things that people wear have names too
    thing = bpy.data.objects.get(own)
    if thing is None:
        thing = bpy.data.objects.new(own, bpy.data.lights.new(own, "AREA"))
        bpy.context.collection.objects.link(thing)
    return thing


def camera(scene: Any) -> Any:
    """The scene's camera, made when it is not there; its angle is the upright one."""
    if scene.camera is None:
        scene.camera = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
        bpy.context.collection.objects.link(scene.camera)
        scene.camera.data.sensor_fit = "VERTICAL"
        scene.camera.data.clip_start = 0.1
        scene.camera.data.clip_end = 3000
    return scene.camera


def world(scene: Any, colour: tuple[float, ...], strength: float) -> None:
    """Even light from all around."""
    if scene.world is None:
        scene.world = bpy.data.worlds.new("world")
        scene.world.use_nodes = True
    node = scene.world.node_tree.nodes["Background"]
    node.inputs[0].default_value = (*colour, 1)
    node.inputs[1].default_value = strength


def expose(scene: Any, wide: int, high: int) -> Light32:
    """The rendered scene as linear light (high, wide, 4), premultiplied, row 0 on top."""
    scene.render.resolution_x, scene.render.resolution_y = wide, high
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "picture.exr"
        scene.render.filepath = str(path)
        with _silence():
            bpy.ops.render.render(write_still=True)
        image = bpy.data.images.load(str(path))
        image.colorspace_settings.name = "Non-Color"
        image.alpha_mode = "CHANNEL_PACKED"
        flat = np.empty(wide * high * 4, dtype=np.float32)
        image.pixels.foreach_get(flat)
        bpy.data.images.remove(image)
    return np.ascontiguousarray(flat.reshape(high, wide, 4)[::-1])


class _silence:
    """Blender tells of every file it saves on the standard output, from C."""

    def __enter__(self) -> None:
        self.kept = os.dup(1)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.close(nowhere)

    def __exit__(self, *_: object) -> None:
        os.dup2(self.kept, 1)
        os.close(self.kept)
