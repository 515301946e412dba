"""False Match: lessons and a live lab on what a face recogniser decides, and who gets hurt."""

import time

__version__ = "0.1.0"

BEGAN = time.monotonic()
"""When the app began to load, seconds on the monotonic clock."""
