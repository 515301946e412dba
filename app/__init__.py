"""False Match: lessons and a live lab on what a face recogniser decides, and who gets hurt."""

__version__ = "0.1.0"
