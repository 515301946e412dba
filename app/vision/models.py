"""Where the model files are, and the check that they are the ones we measured."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.model.errors import ModelMissing, ModelWrong
from app.resources import asset

SHORT_RANGE = "face_detection_short_range.tflite"
SFACE = "face_recognition_sface_2021dec.onnx"

SHA256 = {
    SHORT_RANGE: "bbff11cebd1eb27a1e004cae0b0e63ec8c551cbf34a4451148b4908b8db3eca8",
    SFACE: "0ba9fbfa01b5270c96627c4ef784da859931e02f04419c829e83484087c34e79",
}
"""File name -> SHA-256, in hexadecimal. Origin, version and licence of each: assets/models/MODELS.md."""


def path_of(name: str) -> Path:
    """Where the model file `name` belongs; it may not be there."""
    return asset("models", name)


def verified(name: str, folder: Path | None = None) -> bytes:
    """The bytes of model file `name` (from `folder`, else the shipped assets), read once and checked.

    Load the model from these bytes and not from the file again: then what was checked is what runs.
    Raises ModelMissing when there is no readable file and ModelWrong when its SHA-256 is not the one in `SHA256`.
    """
    path = path_of(name) if folder is None else folder / name
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelMissing(path, f"the model file cannot be read ({error.strerror or error})") from error
    found = hashlib.sha256(content).hexdigest()
    if found != SHA256[name]:
        raise ModelWrong(path, f"this is not the model we measured: SHA-256 is {found}, not {SHA256[name]}")
    return content
