# SPDX-License-Identifier: GPL-3.0-or-later
"""Blender materials: skin, eye, hair, cloth and the rest."""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np

from packaging.people.parts import Part
from packaging.people.sampler import Clothes, Person

FRAMES = ((0.012, 0.012, 0.012), (0.07, 0.03, 0.015), (0.03, 0.03, 0.05), (0.35, 0.30, 0.22))


def _new(name: str) -> tuple[Any, Any, Any, Any]:
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    return material, tree.nodes, tree.links, tree.nodes["Principled BSDF"]


def _plain(name: str, colour: tuple[float, ...], rough: float, **more: float) -> Any:
    material, _, _, shader = _new(name)
    shader.inputs["Base Color"].default_value = (*colour, 1)
    shader.inputs["Roughness"].default_value = rough
    for key, value in more.items():
        shader.inputs[key.replace("_", " ")].default_value = value
    return material


def _attribute(nodes: Any, name: str) -> Any:
    node = nodes.new("ShaderNodeAttribute")
    node.attribute_name = name
    return node


def _math(nodes: Any, links: Any, operation: str, first: Any, second: Any, third: Any = None) -> Any:
    node = nodes.new("ShaderNodeMath")
    node.operation = operation
    for slot, value in enumerate((first, second, third)):
        if value is None:
            continue
        if isinstance(value, (int, float)):
            node.inputs[slot].default_value = value
        else:
            links.new(value, node.inputs[slot])
    return node.outputs[0]


def _noise(nodes: Any, links: Any, place: Any, scale: float, detail: float = 2.0) -> Any:
    node = nodes.new("ShaderNodeTexNoise")
    node.inputs["Scale"].default_value = scale
    node.inputs["Detail"].default_value = detail
    links.new(place, node.inputs["Vector"])
    return node.outputs["Fac"]


def _cells(nodes: Any, links: Any, place: Any, scale: float) -> Any:
    node = nodes.new("ShaderNodeTexVoronoi")
    node.inputs["Scale"].default_value = scale
    links.new(place, node.inputs["Vector"])
    return node.outputs["Distance"]


def _bump(nodes: Any, links: Any, height: Any, strength: float, distance: float, normal: Any = None) -> Any:
    node = nodes.new("ShaderNodeBump")
    node.inputs["Strength"].default_value = strength
    node.inputs["Distance"].default_value = distance
    links.new(height, node.inputs["Height"])
    if normal is not None:
        links.new(normal, node.inputs["Normal"])
    return node.outputs[0]


def skin(person: Person) -> Any:
    """Blood under the surface, pores and fine lines on it; a pore is 0.4 mm, so the cells are 22 a cm."""
    material, nodes, links, shader = _new("skin")
    dark = (person.skin.tone - 1) / 9
    rest = _attribute(nodes, "rest").outputs["Vector"]
    fine = _noise(nodes, links, rest, 60, 4)
    speckle = _math(nodes, links, "MULTIPLY_ADD", fine, 0.30, 0.85)
    paint = nodes.new("ShaderNodeMix")
    paint.data_type, paint.blend_type = "RGBA", "MULTIPLY"
    paint.inputs[0].default_value = 1.0
    links.new(_attribute(nodes, "albedo").outputs["Color"], paint.inputs[6])
    links.new(speckle, paint.inputs[7])
    links.new(paint.outputs[2], shader.inputs["Base Color"])
    shader.inputs["Subsurface Weight"].default_value = 0.75 - 0.25 * dark
    shader.inputs["Subsurface Radius"].default_value = (1.0, 0.40 + 0.1 * dark, 0.22 + 0.12 * dark)
    shader.inputs["Subsurface Scale"].default_value = 0.040 - 0.018 * dark
    shader.inputs["Specular IOR Level"].default_value = 0.42
    gloss = _attribute(nodes, "gloss").outputs["Fac"]
    rough = _math(nodes, links, "MULTIPLY_ADD", gloss, -0.24, 0.60)
    links.new(
        _math(nodes, links, "MULTIPLY_ADD", fine, 0.16, _math(nodes, links, "SUBTRACT", rough, 0.08)),
        shader.inputs["Roughness"],
    )
    pores = _math(nodes, links, "MINIMUM", _cells(nodes, links, rest, 115), 0.45)
    lines = _noise(nodes, links, rest, 34, 5)
    normal = _bump(nodes, links, pores, 0.30 * person.skin.pores, 0.006)
    normal = _bump(nodes, links, lines, 0.16 + 0.16 * max(0, person.years - 30) / 50, 0.02, normal)
    links.new(normal, shader.inputs["Normal"])
    return material


def eye() -> Any:
    """A painted ball under a clear wet coat."""
    material, nodes, links, shader = _new("eye")
    links.new(_attribute(nodes, "albedo").outputs["Color"], shader.inputs["Base Color"])
    shader.inputs["Roughness"].default_value = 0.35
    shader.inputs["Coat Weight"].default_value = 1.0
    shader.inputs["Coat Roughness"].default_value = 0.02
    shader.inputs["Coat IOR"].default_value = 1.376
    shader.inputs["Subsurface Weight"].default_value = 0.15
    shader.inputs["Subsurface Radius"].default_value = (1.0, 0.5, 0.4)
    shader.inputs["Subsurface Scale"].default_value = 0.02
    return material


def hair(name: str, melanin: float, redness: float, grey: float) -> Any:
    """Blender's hair (Chiang and others 2016), a share of the strands without pigment."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.remove(nodes["Principled BSDF"])
    shader = nodes.new("ShaderNodeBsdfHairPrincipled")
    shader.parametrization = "MELANIN"
    info = nodes.new("ShaderNodeHairInfo")
    white = _math(nodes, links, "LESS_THAN", info.outputs["Random"], grey)
    own = _math(nodes, links, "MULTIPLY_ADD", info.outputs["Random"], 0.10, melanin - 0.05)
    keep = _math(nodes, links, "SUBTRACT", 1.0, white)
    links.new(
        _math(nodes, links, "MULTIPLY_ADD", own, keep, _math(nodes, links, "MULTIPLY", white, 0.045)),
        shader.inputs["Melanin"],
    )
    links.new(_math(nodes, links, "MULTIPLY", keep, redness), shader.inputs["Melanin Redness"])
    shader.inputs["Roughness"].default_value = 0.32
    shader.inputs["Radial Roughness"].default_value = 0.55
    shader.inputs["Random Roughness"].default_value = 0.3
    links.new(shader.outputs[0], nodes["Material Output"].inputs["Surface"])
    return material


def cloth(name: str, clothes: Clothes, colour: tuple[float, ...], second: tuple[float, ...], pattern: str) -> Any:
    """Woven or knitted cloth with a pattern in resting space."""
    material, nodes, links, shader = _new(name)
    rest = _attribute(nodes, "rest").outputs["Vector"]
    base = shader.inputs["Base Color"]
    shader.inputs["Roughness"].default_value = 0.9
    shader.inputs["Specular IOR Level"].default_value = 0.15
    shader.inputs["Sheen Weight"].default_value = 0.25
    shader.inputs["Sheen Roughness"].default_value = 0.5
    mix = nodes.new("ShaderNodeMix")
    mix.data_type = "RGBA"
    mix.inputs[6].default_value, mix.inputs[7].default_value = (*colour, 1), (*second, 1)
    split = nodes.new("ShaderNodeSeparateXYZ")
    links.new(rest, split.inputs[0])

    def band(axis: int, count: float, share: float) -> Any:
        wave = _math(nodes, links, "FRACT", _math(nodes, links, "MULTIPLY", split.outputs[axis], count), 0)
        return _math(nodes, links, "LESS_THAN", wave, share)

    scale = clothes.scale
    if pattern == "stripes":
        links.new(band(1, 2.6 * scale, 0.4), mix.inputs[0])
    elif pattern == "check":
        both = _math(nodes, links, "ADD", band(0, 2.2 * scale, 0.35), band(1, 2.2 * scale, 0.35))
        links.new(_math(nodes, links, "MULTIPLY", both, 0.4), mix.inputs[0])
    elif pattern == "heather":
        links.new(_math(nodes, links, "MULTIPLY", _noise(nodes, links, rest, 70, 2), 0.45), mix.inputs[0])
    else:
        links.new(_math(nodes, links, "MULTIPLY", _noise(nodes, links, rest, 9, 3), 0.10), mix.inputs[0])
    links.new(mix.outputs[2], base)
    if pattern == "knit":
        wave = nodes.new("ShaderNodeTexWave")
        wave.inputs["Scale"].default_value = 6.5
        wave.inputs["Distortion"].default_value = 1.2
        links.new(rest, wave.inputs["Vector"])
        height, deep = wave.outputs["Fac"], 0.03
    else:
        height, deep = _cells(nodes, links, rest, 55), 0.012
    normal = _bump(nodes, links, height, 0.5, deep)
    links.new(_bump(nodes, links, _noise(nodes, links, rest, 2.2, 2), 0.35, 0.10, normal), shader.inputs["Normal"])
    return material


def _glass(name: str, colour: tuple[float, ...], clear: float) -> Any:
    """A thin pane: light goes straight through, some is reflected."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.remove(nodes["Principled BSDF"])
    through, back, mix = (
        nodes.new("ShaderNodeBsdfTransparent"),
        nodes.new("ShaderNodeBsdfGlossy"),
        nodes.new("ShaderNodeMixShader"),
    )
    through.inputs[0].default_value = (*colour, 1)
    back.inputs["Roughness"].default_value = 0.02
    mix.inputs[0].default_value = clear
    links.new(through.outputs[0], mix.inputs[1])
    links.new(back.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], nodes["Material Output"].inputs["Surface"])
    return material


def make(person: Person, parts: list[Part]) -> dict[str, Any]:
    """The materials the parts ask for, by name."""
    own, clothes = person.hair, person.clothes
    brow = float(np.clip(own.melanin * 0.9 + 0.12, 0.3, 0.99)) * person.brows.shade
    frame = FRAMES[int(person.glasses_form[0] * 3.99)]
    metal = 1.0 if person.glasses == "thin" else 0.0
    shirt = clothes.pattern if clothes.garment != "blazer" else "plain"
    makers = {
        "skin": lambda: skin(person),
        "eye": eye,
        "teeth": lambda: _plain("teeth", (0.58, 0.52, 0.43), 0.25),
        "tongue": lambda: _plain("tongue", (0.22, 0.065, 0.06), 0.4),
        "hair": lambda: hair("hair", own.melanin, own.redness, own.grey),
        "beard": lambda: hair("beard", own.melanin * 0.95, own.redness, min(1.0, own.grey * 1.1)),
        "brow": lambda: hair("brow", min(brow, 0.99), own.redness * 0.8, own.grey * 0.5),
        "lash": lambda: hair("lash", 0.97, 0.5, 0.0),
        "cloth": lambda: cloth("cloth", clothes, clothes.colour, clothes.second, clothes.pattern),
        "cloth2": lambda: cloth("cloth2", clothes, clothes.second, clothes.colour, shirt),
        "wear": lambda: cloth(
            "wear",
            clothes,
            person.headwear_colour,
            person.headwear_colour,
            "knit" if person.headwear == "beanie" else "plain",
        ),
        "mask": lambda: _plain("mask", (0.45, 0.58, 0.66), 0.8, Sheen_Weight=0.2),
        "frame": lambda: _plain("frame", frame, 0.25, Metallic=metal),
        "lens": lambda: _glass("lens", (0.98, 0.98, 0.98), 0.05),
        "dark-lens": lambda: _glass("dark-lens", (0.04, 0.035, 0.03), 0.10),
        "gold": lambda: _plain("gold", (0.75, 0.55, 0.25), 0.2, Metallic=1.0),
    }
    return {name: makers[name]() for name in sorted({part.material for part in parts})}
