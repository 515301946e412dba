# SPDX-License-Identifier: GPL-3.0-or-later
"""Blender materials: skin, eye, hair, cloth and the rest."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import bpy
import numpy as np

from packaging.people import things
from packaging.people.parts import Part
from packaging.people.sampler import Clothes, Person
from packaging.people.skin import linear

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
    """Blood under the surface, pores and fine lines on it; a pore is 0.4 mm, so the cells are 12 a cm and finer.

    Deep skin scatters less and shows its form by sheen: a broad one, not a tight one that looks wet.
    """
    material, nodes, links, shader = _new("skin")
    dark = (person.skin.tone - 1) / 9
    rest = _attribute(nodes, "rest").outputs["Vector"]
    fine = _noise(nodes, links, rest, 60, 4)
    speckle = _math(nodes, links, "MULTIPLY_ADD", fine, 0.34, 0.83)
    paint = nodes.new("ShaderNodeMix")
    paint.data_type, paint.blend_type = "RGBA", "MULTIPLY"
    paint.inputs[0].default_value = 1.0
    links.new(_attribute(nodes, "albedo").outputs["Color"], paint.inputs[6])
    links.new(speckle, paint.inputs[7])
    links.new(paint.outputs[2], shader.inputs["Base Color"])
    shader.inputs["Subsurface Weight"].default_value = 0.70 - 0.30 * dark
    shader.inputs["Subsurface Radius"].default_value = (1.0, 0.37 + 0.1 * dark, 0.19 + 0.12 * dark)
    shader.inputs["Subsurface Scale"].default_value = 0.030 - 0.012 * dark
    shader.inputs["Specular IOR Level"].default_value = 0.42 + 0.10 * dark
    gloss = _attribute(nodes, "gloss").outputs["Fac"]
    rough = _math(nodes, links, "MULTIPLY_ADD", gloss, -0.22, 0.62 - 0.04 * dark)
    links.new(
        _math(nodes, links, "MULTIPLY_ADD", fine, 0.20, _math(nodes, links, "SUBTRACT", rough, 0.10)),
        shader.inputs["Roughness"],
    )
    aged = float(np.clip((person.years - 30) / 45, 0, 1))
    pores = _math(nodes, links, "MINIMUM", _cells(nodes, links, rest, 115), 0.45)
    lines = _noise(nodes, links, rest, 34, 5)
    normal = _bump(nodes, links, pores, 0.35 * person.skin.pores, 0.006)
    normal = _bump(nodes, links, lines, 0.18 + 0.20 * aged, 0.02, normal)
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


# Colour of dense hair (sRGB) by melanin: ashen, and ginger at the same depth.
MELANIN = (0.0, 0.26, 0.42, 0.58, 0.73, 0.85, 0.93, 0.98)
ASHEN = (
    (222, 205, 172), (186, 160, 122), (152, 123, 88), (118, 91, 64), (88, 65, 46), (60, 44, 33), (40, 30, 25),
    (25, 21, 20),
)  # fmt: skip
GINGER = (
    (228, 188, 136), (196, 134, 82), (166, 98, 54), (134, 72, 42), (102, 54, 36), (72, 40, 30), (46, 28, 24),
    (28, 20, 19),
)  # fmt: skip
GREY = ((206, 203, 197), (172, 170, 166))  # of single strands without pigment


def hair_colour(melanin: float, redness: float) -> tuple[float, float, float]:
    """Linear colour of dense hair."""
    ashen, ginger = (
        np.array([np.interp(melanin, MELANIN, [row[k] for row in table]) for k in range(3)]) / 255
        for table in (ASHEN, GINGER)
    )
    colour = linear(ashen * (1 - redness) + ginger * redness)
    return float(colour[0]), float(colour[1]), float(colour[2])


def brow_colour(person: Person) -> tuple[float, float, float]:
    """Near the colour of the hair, seldom as dark or as light, and going grey later."""
    own = person.hair
    depth = float(np.clip(own.melanin * 0.8 + 0.16, 0.3, 0.95)) * person.brows.shade
    young = np.array(hair_colour(min(depth, 0.97), own.redness * 0.6))
    white = linear(np.array(GREY[person.seed % 2]) / 255)
    mixed = young + (white * 0.7 - young) * 0.75 * float(np.clip(own.grey * 1.3 - 0.3, 0, 1))
    return float(mixed[0]), float(mixed[1]), float(mixed[2])


def hair(name: str, colour: tuple[float, ...], spread: float = 0.5, rough: float = 0.32) -> Any:
    """Blender's hair (Chiang and others 2016): strands differ in depth by `spread`, tips are a little lighter."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.remove(nodes["Principled BSDF"])
    shader = nodes.new("ShaderNodeBsdfHairPrincipled")
    shader.parametrization = "COLOR"
    info = nodes.new("ShaderNodeHairInfo")
    depth = _math(nodes, links, "MULTIPLY_ADD", info.outputs["Random"], spread, 1 - 0.6 * spread)
    tips = _math(nodes, links, "MULTIPLY_ADD", info.outputs["Intercept"], 0.25, 0.88)
    mix = nodes.new("ShaderNodeVectorMath")
    mix.operation = "SCALE"
    mix.inputs[0].default_value = colour
    links.new(_math(nodes, links, "MULTIPLY", depth, tips), mix.inputs["Scale"])
    links.new(mix.outputs[0], shader.inputs["Color"])
    shader.inputs["Roughness"].default_value = rough
    shader.inputs["Radial Roughness"].default_value = 0.45
    shader.inputs["Random Roughness"].default_value = 0.3
    links.new(shader.outputs[0], nodes["Material Output"].inputs["Surface"])
    return material


def _band(nodes: Any, links: Any, number: Any, count: float, share: float) -> Any:
    """1 in a `share` of each of `count` bands a unit."""
    wave = _math(nodes, links, "FRACT", _math(nodes, links, "MULTIPLY", number, count), 0)
    return _math(nodes, links, "LESS_THAN", wave, share)


def _printed(nodes: Any, links: Any, rest: Any, pattern: str, scale: float) -> Any:
    """How much of the second colour shows, 0..1."""
    split = nodes.new("ShaderNodeSeparateXYZ")
    links.new(rest, split.inputs[0])
    across, down = split.outputs[0], split.outputs[1]
    if pattern == "stripes":
        return _band(nodes, links, down, 3.2 * scale, 0.3 + 0.2 * (scale > 1))
    if pattern == "pinstripe":
        return _math(nodes, links, "MULTIPLY", _band(nodes, links, across, 8.0 * scale, 0.22), 0.55)
    if pattern == "check":
        both = (_band(nodes, links, across, 3.4 * scale, 0.35), _band(nodes, links, down, 3.4 * scale, 0.35))
        return _math(nodes, links, "MULTIPLY", _math(nodes, links, "ADD", *both), 0.35)
    if pattern == "print":
        return _math(nodes, links, "LESS_THAN", _cells(nodes, links, rest, 7.5 * scale), 0.26)
    if pattern == "heather":
        return _math(nodes, links, "MULTIPLY", _noise(nodes, links, rest, 70, 2), 0.40)
    return _math(nodes, links, "MULTIPLY", _noise(nodes, links, rest, 9, 3), 0.06)


def _woven(nodes: Any, links: Any, rest: Any, pattern: str) -> Any:
    """The cloth's own relief: stitches or threads, creases, and seams (distance in the value `seam`)."""
    if pattern == "knit":
        wave = nodes.new("ShaderNodeTexWave")
        wave.inputs["Scale"].default_value = 6.5
        wave.inputs["Distortion"].default_value = 1.2
        links.new(rest, wave.inputs["Vector"])
        normal = _bump(nodes, links, wave.outputs["Fac"], 0.5, 0.03)
    else:
        normal = _bump(nodes, links, _cells(nodes, links, rest, 55), 0.4, 0.010)
    normal = _bump(nodes, links, _noise(nodes, links, rest, 2.6, 3), 0.30, 0.10, normal)
    seam = _math(nodes, links, "MULTIPLY", _attribute(nodes, "seam").outputs["Fac"], 45.0)
    groove = _math(nodes, links, "MINIMUM", seam, 1.0)
    return _bump(nodes, links, groove, 0.55, 0.020, normal)


def cloth(name: str, clothes: Clothes, colour: tuple[float, ...], second: tuple[float, ...], pattern: str) -> Any:
    """Woven or knitted cloth; its pattern and relief lie in the value `rest`, which follows the cut of the garment."""
    material, nodes, links, shader = _new(name)
    rest = _attribute(nodes, "rest").outputs["Vector"]
    shader.inputs["Roughness"].default_value = 0.9
    shader.inputs["Specular IOR Level"].default_value = 0.15
    shader.inputs["Sheen Weight"].default_value = 0.18
    shader.inputs["Sheen Roughness"].default_value = 0.5
    mix = nodes.new("ShaderNodeMix")
    mix.data_type = "RGBA"
    mix.inputs[6].default_value, mix.inputs[7].default_value = (*colour, 1), (*second, 1)
    links.new(_printed(nodes, links, rest, pattern, clothes.scale), mix.inputs[0])
    links.new(mix.outputs[2], shader.inputs["Base Color"])
    links.new(_woven(nodes, links, rest, pattern), shader.inputs["Normal"])
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
    frame = FRAMES[int(person.glasses_form[0] * 3.99)]
    layered = ("blazer", "cardigan", "work jacket", "apron", "shawl")
    under = "plain" if clothes.garment in layered else clothes.pattern
    paint = {"clear": (0.55, 0.50, 0.45)}.get(person.glasses, frame)
    makers: dict[str, Callable[[], Any]] = {
        "skin": lambda: skin(person),
        "eye": eye,
        "teeth": lambda: _plain("teeth", (0.58, 0.52, 0.43), 0.25),
        "tongue": lambda: _plain("tongue", (0.22, 0.065, 0.06), 0.4),
        "hair": lambda: hair("hair", hair_colour(own.melanin, own.redness)),
        "beard": lambda: hair("beard", hair_colour(min(0.98, own.melanin + 0.04), own.redness)),
        "grey": lambda: hair("grey", tuple(linear(np.array(GREY[person.seed % 2]) / 255).tolist()), 0.3),
        "brow": lambda: hair("brow", brow_colour(person)),
        "lash": lambda: hair("lash", hair_colour(0.97, 0.2)),
        "cloth": lambda: cloth("cloth", clothes, clothes.colour, clothes.second, clothes.pattern),
        "cloth2": lambda: cloth("cloth2", clothes, clothes.second, clothes.colour, under),
        "wear": lambda: cloth(
            "wear",
            clothes,
            person.headwear_colour,
            person.headwear_second,
            {"beanie": "knit", "turban": "plain"}.get(person.headwear, person.headwear_pattern),
        ),
        "under": lambda: cloth("under", clothes, person.headwear_second, person.headwear_second, "plain"),
        "mask": lambda: _plain("mask", (0.45, 0.58, 0.66), 0.8, Sheen_Weight=0.2),
        "cord": lambda: _plain("cord", tuple(0.5 * c + 0.25 for c in clothes.colour), 0.8),
        "button": lambda: _plain("button", tuple(0.35 * c + 0.06 for c in clothes.colour), 0.35),
        "frame": lambda: _plain("frame", paint, 0.22, Metallic=float(person.glasses == "thin")),
        "lens": lambda: _glass("lens", (0.98, 0.98, 0.98), 0.05),
        "dark-lens": lambda: _glass("dark-lens", (0.04, 0.035, 0.03), 0.10),
        "gold": lambda: _plain("gold", (0.75, 0.55, 0.25), 0.2, Metallic=1.0),
    }
    makers |= {name: partial(_plain, name, *paint) for name, paint in things.paints(person.seed).items()}
    return {name: makers[name]() for name in sorted({part.material for part in parts})}
