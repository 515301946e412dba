# SPDX-License-Identifier: GPL-3.0-or-later
"""Clothes: a garment's layers of cloth, its collar and what is sewn on."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from packaging.people.body import Body, topology
from packaging.people.clothes import collars, necklines
from packaging.people.clothes.cloth import Weave, layer
from packaging.people.data import Floats
from packaging.people.parts import Part
from packaging.people.sampler import Person

Stream = np.random.Generator
COLLARS = ("collar", "hood", "band", "roll", "lapel", "rib", "cord", "button")  # what a covering scarf lies on
SHORT = 1.15  # how far down the arm a short sleeve ends
KNIT, WOVEN, SOFT, COAT = Weave(0.045, 0.8), Weave(0.05, 1.1), Weave(0.06, 1.5), Weave(0.115, 0.7)


def _field(kind: str) -> Floats:
    return necklines.field(topology().cloth_rest, kind)


def _short(person: Person, weave: Weave) -> Weave:
    """Half of the shirts that may have short sleeves have them."""
    return Weave(weave.offset, weave.folds, SHORT) if person.clothes.seed % 2 else weave


def _plain(kind: str, weave: Weave) -> Callable[[Person, Body, Stream], list[Part]]:
    """A garment of one layer with a ribbed neckline."""

    def made(person: Person, body: Body, rng: Stream) -> list[Part]:
        own = _short(person, weave) if weave is KNIT else weave
        found = layer(body, kind, "cloth", _field(kind), own, rng)
        return [found.surface, collars.rib(found, 0.03 if weave is SOFT else 0.045)]

    return made


def _shirt(person: Person, body: Body, rng: Stream, material: str = "cloth", weave: Weave = WOVEN) -> list[Part]:
    opened = person.clothes.seed % 3 > 0
    found = layer(body, "shirt", material, _field("open" if opened else "stand"), weave, rng, True)
    collar = collars.shirt_collar(found.surface, _ring(body, "stand", weave), material, 0.34 if opened else 0.12)
    top = 4.95 if opened else 5.42
    return [found.surface, collar, *collars.buttons(found.surface, [top, top - 0.42, top - 0.84], "button")]


def _ring(body: Body, kind: str, weave: Weave) -> Floats:
    """The path of another neckline on the same cloth."""
    return layer(body, kind, "cloth", _field(kind), weave, np.random.default_rng(0)).edge


def _polo(person: Person, body: Body, rng: Stream) -> list[Part]:
    weave = _short(person, KNIT)
    found = layer(body, "polo", "cloth", _field("slit"), weave, rng)
    collar = collars.shirt_collar(found.surface, _ring(body, "stand", weave), "cloth", 0.22, 0.85)
    return [found.surface, collar, *collars.buttons(found.surface, [5.14], "button")]


def _kurta(person: Person, body: Body, rng: Stream) -> list[Part]:
    found = layer(body, "kurta", "cloth", _field("slit"), Weave(0.06, 1.2), rng, True)
    band = collars.band_collar(_ring(body, "stand", WOVEN), "cloth")
    return [found.surface, band, *collars.buttons(found.surface, [5.12, 4.78], "button")]


def _roll(person: Person, body: Body, rng: Stream) -> list[Part]:
    found = layer(body, "roll", "cloth", _field("close"), Weave(0.06, 0.9), rng)
    return [found.surface, collars.roll(body, found.edge, "cloth")]


def _hoodie(person: Person, body: Body, rng: Stream) -> list[Part]:
    found = layer(body, "hoodie", "cloth", _field("crew"), Weave(0.075, 1.3), rng)
    return [found.surface, collars.rib(found), *collars.hood(found.edge, "cloth")]


def _under(person: Person, body: Body, rng: Stream) -> list[Part]:
    """What is worn under a jacket: a shirt, a roll neck or a T-shirt."""
    if person.clothes.seed % 3 == 0:
        found = layer(body, "under", "cloth2", _field("crew"), Weave(0.03, 0.5), rng)
        return [found.surface, collars.rib(found, 0.035)]
    return _shirt(person, body, rng, "cloth2", Weave(0.025, 0.3))


def _blazer(person: Person, body: Body, rng: Stream) -> list[Part]:
    jacket = layer(body, "jacket", "cloth", _field("jacket"), COAT, rng)
    return [*_under(person, body, rng), jacket.surface, collars.lapels(jacket)]


def _cardigan(person: Person, body: Body, rng: Stream) -> list[Part]:
    found = layer(body, "under", "cloth2", _field("crew"), Weave(0.03, 0.5), rng)
    jacket = layer(body, "cardigan", "cloth", _field("jacket"), Weave(0.085, 1.0), rng)
    return [found.surface, collars.rib(found, 0.035), jacket.surface, collars.rib(jacket, 0.07)]


def _work_jacket(person: Person, body: Body, rng: Stream) -> list[Part]:
    """A buttoned canvas jacket with a collar, over a T-shirt."""
    under = layer(body, "under", "cloth2", _field("crew"), Weave(0.03, 0.5), rng)
    weave = Weave(0.09, 0.9)
    jacket = layer(body, "work jacket", "cloth", _field("open"), weave, rng, True)
    collar = collars.shirt_collar(jacket.surface, _ring(body, "stand", weave), "cloth", 0.36, 1.1)
    studs = collars.buttons(jacket.surface, [4.95, 4.5], "button")
    return [under.surface, collars.rib(under, 0.035), jacket.surface, collar, *studs]


def _apron(person: Person, body: Body, rng: Stream) -> list[Part]:
    shirt = layer(body, "under", "cloth2", _field("crew"), _short(person, KNIT), rng)
    bib = layer(body, "bib", "cloth", necklines.bib(topology().cloth_rest), Weave(0.085, 0.3, seams=False), rng)
    return [shirt.surface, collars.rib(shirt), bib.surface, *collars.straps(bib.surface, shirt)]


def _shawl(person: Person, body: Body, rng: Stream) -> list[Part]:
    """A blouse, and a pleated length of cloth over one shoulder, as a sari or a shawl is worn."""
    blouse = layer(body, "blouse", "cloth2", _field("scoop"), Weave(0.035, 0.5, SHORT), rng)
    field = necklines.shawl(topology().cloth_rest)
    cloth = layer(body, "shawl", "cloth", field, Weave(0.095, 0.6, seams=False), rng)
    return [blouse.surface, collars.rib(blouse, 0.028), collars.pleated(cloth.surface)]


GARMENTS: dict[str, Callable[[Person, Body, Stream], list[Part]]] = {
    "crew": _plain("crew", KNIT),
    "scoop": _plain("scoop", KNIT),
    "vee": _plain("vee", KNIT),
    "boat": _plain("boat", KNIT),
    "jumper": _plain("crew", Weave(0.075, 1.1)),
    "blouse": _plain("slit", SOFT),
    "scrubs": _plain("scrubs", Weave(0.06, 1.2, SHORT)),
    "robe": _plain("close", SOFT),
    "shirt": _shirt,
    "polo": _polo,
    "kurta": _kurta,
    "roll": _roll,
    "hoodie": _hoodie,
    "blazer": _blazer,
    "cardigan": _cardigan,
    "work jacket": _work_jacket,
    "apron": _apron,
    "shawl": _shawl,
}


SLEEVES = {
    "jumper": ("cloth", Weave(0.075, 1.1)),
    "blouse": ("cloth", SOFT),
    "robe": ("cloth", SOFT),
    "scrubs": ("cloth", Weave(0.06, 1.2, SHORT)),
    "hoodie": ("cloth", Weave(0.075, 1.3)),
    "blazer": ("cloth", COAT),
    "cardigan": ("cloth", Weave(0.085, 1.0)),
    "work jacket": ("cloth", Weave(0.09, 0.9)),
    "apron": ("cloth2", KNIT),
    "shawl": ("cloth2", Weave(0.035, 0.5, SHORT)),
}


def sleeve(person: Person) -> tuple[str, Weave]:
    """The outer sleeve of what the person wears: its material, and its weave, which says whether it is short."""
    material, weave = SLEEVES.get(person.clothes.garment, ("cloth", WOVEN))
    if person.clothes.garment in ("crew", "scoop", "vee", "boat", "polo"):
        weave = KNIT
    return material, _short(person, weave) if weave is KNIT else weave


def parts(person: Person, body: Body) -> list[Part]:
    """What the person wears on the shoulders."""
    found = GARMENTS[person.clothes.garment](person, body, np.random.default_rng(person.clothes.seed))
    hidden = {"hijab": COLLARS, "hood": ("hood",)}.get(person.headwear, ())
    return [part for part in found if part.name not in hidden]
