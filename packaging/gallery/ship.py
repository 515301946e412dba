"""Writes the assets anew from what was rendered: gallery, visitors, case file, portraits."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from packaging.gallery.faceprints import Pipeline, Rows, digest, read, save
from packaging.gallery.rendered import Entry, Rendered, checked
from packaging.people import datacard
from packaging.visitors.make import WHAT, Made, Record, handle, visitor
from packaging.visitors.measure import told

LARGEST, LARGEST_CLIP = 60_000_000, 1_500_000
"""Bytes of the folder gallery, and of a clip."""


def put_json(path: Path, content: Any) -> None:
    """Write `content` as JSON in the way of all our lists."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def put_pictures(source: Rendered, people: list[Entry], assets: Path) -> list[Path]:
    """Copy everybody's pictures into the gallery; where they are now, in order."""
    names = [name for person in people for name in person["pictures"]]
    return [_put(source.folder / name, assets / "gallery" / name) for name in names]


def _put(path: Path, there: Path) -> Path:
    there.parent.mkdir(parents=True, exist_ok=True)
    there.write_bytes(checked(path))
    return there


def put_visitors(
    source: Rendered, people: list[Entry], prints: Mapping[str, Rows], assets: Path, faceprint: Pipeline
) -> list[Made]:
    """Copy the clips and write visitors.json: the visitors by name, after the one with whom the app opens."""
    made, by_id = [], {person["id"]: person for person in people}
    for film in source.films:
        person = by_id[film.entry["people"][0]]
        if film.path.stat().st_size > LARGEST_CLIP:
            raise ValueError(f"{film.path} is larger than {LARGEST_CLIP:,} bytes")
        strangers = [row for one, (row, *_) in prints.items() if one != person["id"] and row is not None]
        bad = _put_bad_still(source, person, assets, faceprint)
        one = visitor(film.entry, film.path, person, prints[person["id"]], strangers, faceprint, bad)
        print(told(one.entry["name"], one.seen, one.entry["opening_threshold"]), flush=True)
        (assets / "visitors").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(film.path, assets / "visitors" / one.entry["clip"])
        made.append(one)
    made = opened(made)
    put_json(assets / "visitors" / "visitors.json", {"visitors": [one.entry for one in made]})
    return made


def _put_bad_still(source: Rendered, person: Entry, assets: Path, faceprint: Pipeline) -> Record | None:
    """Copy what a bad camera under a ceiling saw of a visitor, if it was rendered: on the wall it is missed."""
    still = source.folder / "pictures" / f"{person['id']}_4.jpg"
    row = faceprint(read(still)) if still.is_file() else None
    if row is None:
        return None
    there = _put(still, assets / "visitors" / f"{handle(person)}-ceiling.jpg")
    return Record(there.name, WHAT["cctv"], row)


def opened(made: list[Made]) -> list[Made]:
    """The visitors by name, after the one who opens: alone, never out of sight, and most often showing both harms."""
    by_name = sorted(made, key=lambda one: str(one.entry["name"]))
    alone = [one for one in by_name if len(one.entry["people"]) == 1 and len(one.seen.own) == one.seen.frames]
    first = max(alone or by_name, key=lambda one: one.seen.both_harms(one.entry["opening_threshold"]))
    return [first, *(one for one in by_name if one is not first)]


def put_numbers(
    listed: Entry,
    prints: Mapping[str, Rows],
    visitors: list[Made],
    measured: Entry,
    pictures: list[Path],
    gallery: Path,
) -> None:
    """Write people.json, faceprints.npz, measured.json and CARD.md for `pictures`, all of the people in `listed`."""
    rows = {str(one.entry["name"]): one.rows for one in visitors}
    ours = {person["id"]: prints[person["id"]] for person in listed["people"]}
    save(gallery / "faceprints.npz", ours, rows, pictures)
    put_json(gallery / "people.json", listed)
    put_json(gallery / "measured.json", {"pictures_sha256": digest(pictures), **measured})
    (gallery / "CARD.md").write_text(datacard.card(listed, measured), encoding="utf-8")


def put_casefile(source: Rendered, assets: Path) -> None:
    """Copy the shop's stills, and say who is in them."""
    stills = [_put(path, assets / "casefile" / path.name).name for path in source.stills]
    photo = f"../gallery/pictures/{source.suspect}_0.jpg"
    put_json(assets / "casefile" / "casefile.json", {"person": source.suspect, "stills": stills, "id_photo": photo})


def put_portraits(source: Rendered, assets: Path) -> None:
    """Copy the portraits of the first page."""
    for path in source.portraits:
        _put(path, assets / "attract" / path.name)


def swap(new: Path, assets: Path) -> None:
    """Put each folder of `new` in the place of the one in `assets`; the old ones go once all new ones are there."""
    folders = [path.name for path in sorted(new.iterdir())]
    for name in folders:
        if (assets / name).exists():
            (assets / name).rename(new / f"{name}.before")
        (new / name).rename(assets / name)
    shutil.rmtree(new)
