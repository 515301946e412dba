"""The lab with its engine, as the policy allows: for the window and for the kiosk."""

from __future__ import annotations

from app.live.engine import Engine
from app.model.policy import Lock
from app.model.types import Source
from app.ui.lab import Lab
from app.ui.live_session import LiveSession
from app.ui.shipped import Shipped
from app.ui.vision_parts import make_engine_parts


def make_lab(shipped: Shipped, camera: Lock, compare: Lock, first: Source, *, agreed: bool = False) -> Lab:
    """The lab on the real engine, with nothing running yet. `first` and `agreed` are Lab's."""
    session = LiveSession(
        lambda nudge: Engine(
            **make_engine_parts(),
            gallery=lambda: shipped.gallery,
            visitors=lambda: shipped.visitors,
            live_allowed=compare.allowed,
            live_locked_by=compare.where,
            camera_allowed=camera.allowed,
            camera_locked_by=camera.where,
            on_seen=nudge,
            on_compared=nudge,
            on_trouble=nudge,
        )
    )
    return Lab(session, shipped.visitors, shipped.name_of, first, agreed=agreed)
