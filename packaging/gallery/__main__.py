"""`python -m packaging.gallery FOLDER [--real TAR]`: replaces the people in the assets by what was rendered in FOLDER.

Run with the app's Python; FOLDER is that of `packaging.people`, with its people.json, and may be unfinished. Nothing
in the assets changes until everything is made and checked. Clips, scene and portraits are taken from FOLDER/clips,
FOLDER/scene and FOLDER/portraits. This text is Apache-2.0; it calls `packaging.people`, which is GPL-3.0-or-later.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from app.resources import asset
from packaging.gallery import licences, ship
from packaging.gallery.faceprints import Pipeline, pipeline
from packaging.gallery.rendered import Rendered, rendered
from packaging.gallery.thumbs import put_thumbs
from packaging.people import datacard
from packaging.people.measure import look, measure, real_prints

AFTERWARDS = """Then measure the curves for these people, and run the tests:
  python -m app.calibrate PHOTOS --gallery assets/gallery --about assets/calibration/ABOUT.md \
      --labels-trusted 0.25 0.55 --out assets/calibration
  python -m pytest -q tests/content tests/packaging tests/unit/model"""


def make(source: Rendered, new: Path, faceprint: Pipeline, real: Path | None, most: int | None) -> None:
    """Make the new assets in the folder `new`. Raises ValueError when something in `source` cannot ship."""
    prints = look(source.folder, source.people, faceprint)
    others = real_prints(real, faceprint, most) if real else None
    measured = measure(source.people, prints, others, source.needed)
    gone = {one for rule in measured["left_out"].values() for one in rule["people"]}
    gone |= {person["id"] for person, found in zip(source.people, prints, strict=True) if found[0] is None}
    people = [person for person in source.people if person["id"] not in gone]
    by_id = {person["id"]: found for person, found in zip(source.people, prints, strict=True)}
    ours = {person["id"]: by_id[person["id"]] for person in people}
    pictures = ship.put_pictures(source, people, new)
    put_thumbs([new / "gallery" / person["pictures"][0] for person in people], new / "gallery" / "thumbs.jpg")
    visitors = ship.put_visitors(source, people, ours, new, faceprint)
    ship.put_numbers({**source.listed, "people": people}, ours, visitors, measured, pictures, new / "gallery")
    if source.stills:
        ship.put_casefile(source, new)
    if source.portraits:
        ship.put_portraits(source, new)
    print(datacard.behaviour(measured))


def main() -> None:
    """Make the new assets beside the old ones, check them, and swap."""
    parser = argparse.ArgumentParser(prog="python -m packaging.gallery", description="Replace the people.")
    parser.add_argument("folder", type=Path, help="what packaging.people rendered")
    parser.add_argument("--real", type=Path, help="an archive of real people's pictures, outside the project")
    parser.add_argument("--real-people", type=int, help="only so many of them")
    parser.add_argument("--assets", type=Path, default=asset(), help="other assets than ours, for a trial")
    options = parser.parse_args()
    new = options.assets / ".new"
    shutil.rmtree(new, ignore_errors=True)
    try:
        source = rendered(options.folder)
        if not source.films:
            raise ValueError(f"no clip in {options.folder / 'clips'}: without a visitor the app has nobody to show")
        with pipeline() as faceprint:
            make(source, new, faceprint, options.real, options.real_people)
        size = sum(path.stat().st_size for path in (new / "gallery").rglob("*") if path.is_file())
        if size > ship.LARGEST:
            raise ValueError(f"the gallery is {size:,} bytes, more than {ship.LARGEST:,}")
    except (ValueError, OSError) as problem:
        shutil.rmtree(new, ignore_errors=True)
        sys.exit(f"nothing was changed: {problem}")
    ship.swap(new, options.assets)
    licences.update(options.assets)
    print(f"{size / 1e6:.1f} MB of gallery, {len(source.films)} visitors, {len(source.portraits)} portraits, "
          f"{len(source.stills)} stills\n{AFTERWARDS}")  # fmt: skip


if __name__ == "__main__":
    main()
