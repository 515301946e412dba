from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.model.types import Pixels
from app.resources import asset
from app.vision.cv import cv2
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser
from app.vision.pictures import read_picture


@pytest.fixture(scope="session")
def finder() -> Iterator[Finder]:
    found = Finder()
    yield found
    found.close()


@pytest.fixture(scope="session")
def recogniser() -> Iterator[Recogniser]:
    loaded = Recogniser()
    yield loaded
    loaded.close()


@pytest.fixture(scope="session")
def people() -> list[Pixels]:
    """ID photos of twelve rendered people, 240 × 300."""
    photos = [read_picture(path) for path in sorted(asset("gallery", "pictures").glob("*_0.jpg"))[:12]]
    return [np.asarray(cv2.resize(photo, (240, 300)), np.uint8) for photo in photos]


@pytest.fixture
def room(people: list[Pixels]) -> Pixels:
    """640 × 480 with two rendered people side by side on grey."""
    view = np.full((480, 640, 3), 90, dtype=np.uint8)
    view[90:390, 40:280] = people[0]
    view[90:390, 360:600] = people[1]
    return view


@pytest.fixture
def empty_models(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return folder
