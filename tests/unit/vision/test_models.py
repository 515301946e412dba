from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.model.errors import ModelMissing, ModelWrong
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser
from app.vision.models import SFACE, SHA256, SHORT_RANGE, path_of, verified


@pytest.mark.parametrize("name", SHA256)
def test_every_shipped_model_is_the_measured_one(name: str) -> None:
    assert hashlib.sha256(verified(name)).hexdigest() == SHA256[name]
    assert path_of(name).is_file()


def test_a_missing_model_is_named(empty_models: Path) -> None:
    with pytest.raises(ModelMissing, match=SFACE):
        Recogniser(empty_models)
    with pytest.raises(ModelMissing, match=SHORT_RANGE):
        Finder(folder=empty_models)


def test_a_model_with_one_changed_byte_is_refused(empty_models: Path) -> None:
    content = bytearray(verified(SHORT_RANGE))
    content[-1] ^= 1
    (empty_models / SHORT_RANGE).write_bytes(content)
    with pytest.raises(ModelWrong, match="SHA-256"):
        Finder(folder=empty_models)


def test_a_wrong_recogniser_is_refused(empty_models: Path) -> None:
    (empty_models / SFACE).write_bytes(b"another model")
    with pytest.raises(ModelWrong):
        Recogniser(empty_models)
