"""A small rendered folder, made of shipped people, and assets to be replaced."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.resources import asset
from app.vision.cv import cv2

PEOPLE = json.loads(asset("gallery", "people.json").read_text(encoding="utf-8"))["people"]
SHOWN = json.loads(asset("visitors", "visitors.json").read_text(encoding="utf-8"))["visitors"][0]
KINDS = ("id", "wild", "wild", "cctv")


def captured(person: dict[str, Any], count: int) -> dict[str, Any]:
    files = person["pictures"][:count]
    captures = [{"file": file, "kind": KINDS[at], "yaw": 3.0} for at, file in enumerate(files)]
    return person | {"pictures": files, "captures": captures, "sampled": {"sex": "female", "years": 40, "tone": 4.0}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six people, every other one with an ID photo alone; the first visitor's person has four, and a clip."""
    made = tmp_path / "rendered"
    star = next(person for person in PEOPLE if person["id"] == SHOWN["person"])
    others = [person for person in PEOPLE if person is not star][:5]
    listed = [captured(star, 4), *(captured(person, 1 + 2 * (at % 2)) for at, person in enumerate(others))]
    for file in {file for person in listed for file in person["pictures"]}:
        (made / file).parent.mkdir(parents=True, exist_ok=True)
        (made / file).write_bytes(asset("gallery", *file.split("/")).read_bytes())
    if len(listed[0]["pictures"]) < 4:  # a still of a ceiling camera
        small = cv2.imread(str(made / star["pictures"][1]))
        still = f"pictures/{star['id']}_3.jpg"
        cv2.imwrite(str(made / still), cv2.GaussianBlur(np.asarray(small), (0, 0), 1.5))
        listed[0]["pictures"].append(still)
        listed[0]["captures"].append({"file": still, "kind": "cctv", "yaw": 3.0})
    (made / "people.json").write_text(
        json.dumps({"licence": "CC0-1.0", "version": 2, "sampled": "not inferred", "people": listed}), encoding="utf-8"
    )
    (made / "clips").mkdir()
    (made / "clips" / "talking.webm").write_bytes(asset("visitors", SHOWN["clip"]).read_bytes())
    film = {"file": "talking.webm", "what": "talking", "people": [star["id"]]}
    film |= {key: SHOWN[key] for key in ("size", "rate", "frames")}
    to_come = film | {"file": "still.webm", "people": ["9999"]}
    (made / "clips" / "clips.json").write_text(json.dumps({"clips": [film, to_come]}), encoding="utf-8")
    return made


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """Assets with one old person in them."""
    made = tmp_path / "assets"
    (made / "gallery").mkdir(parents=True)
    (made / "gallery" / "old.txt").write_bytes(b"old")
    (made / "LICENSES.csv").write_text("path,origin,licence\nLICENSES.csv,this project,Apache-2.0\n", encoding="utf-8")
    return made
