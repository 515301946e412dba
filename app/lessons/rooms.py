"""The lab's rooms by name, with the presets in which a lesson may open them."""

from __future__ import annotations

from app.lessons.presets import shipped

ROOMS: dict[str, tuple[str, ...]] = {
    "look": ("start", "break-it"),
    "faceprint": ("start", "eyes-closed", "stranger"),
    "threshold": ("start", "wrong-man", "class", "real-settings"),
    "scale": ("start", "school", "city", "clearview", "base-rate"),
    "quality": ("start", "shop-camera", "mask", "enhance"),
    "groups": ("start", "one-line", "line-for-each", "searched", "other-faces"),
    "casefile": ("start", "line-up"),
    "consent": ("start", "scraper"),
}
"""Every room that a lesson may name, each with its presets; some are still to come."""


def stands(room: str, preset: str) -> bool:
    """Whether `room` can be opened with `preset` today: its file in assets/presets holds it, and holds it rightly."""
    return shipped().find(room, preset) is not None
