"""The one door from NumPy pictures to Qt's."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from app.model.types import Pixels


def to_qimage(pixels: Pixels) -> QImage:
    """A copy of RGB `pixels` (height, width, 3) in memory that Qt owns.

    The copy matters: an image made around an array shares its memory, also through queued signals.
    """
    height, width, _ = pixels.shape
    packed = np.ascontiguousarray(pixels)
    return QImage(packed.data, width, height, packed.strides[0], QImage.Format.Format_RGB888).copy()
