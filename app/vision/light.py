"""Whether there is any light in a picture."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

DARK = 32
"""Of 255: where the brightest hundredth of a picture is darker, the lens is covered or the camera switched off. A
covered lens gives some noise; a dark room still has a lamp or a screen in it."""
_STEP = 8  # every so many pixels across and down are read


def lit(pixels: NDArray[Any]) -> bool:
    """Whether there is any light in a picture, (h, w, …) of uint8."""
    return bool(np.percentile(pixels[::_STEP, ::_STEP], 99) >= DARK)
