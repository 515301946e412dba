"""One visit may hold several sessions (a camera, a made-up visitor, the camera again): one receipt for all."""

from __future__ import annotations

from collections.abc import Sequence

from app.live.seen import Receipt

NOTHING = Receipt(0, 0, 0, 0, 0, 0.0, None)


def total(receipts: Sequence[Receipt]) -> Receipt:
    """What all sessions in which somebody real may have been seen saw together; NOTHING without any.

    What a session held or left behind is counted after its wipe, so those add up too.
    """
    real = [one for one in receipts if one.source is not None and not one.source.shows_nobody]
    if not real:
        return NOTHING
    return Receipt(
        frames_seen=sum(one.frames_seen for one in real),
        faces_boxed_most_at_once=max(one.faces_boxed_most_at_once for one in real),
        faceprints_made=sum(one.faceprints_made for one in real),
        faceprints_held=sum(one.faceprints_held for one in real),
        pictures_saved=sum(one.pictures_saved for one in real),
        seconds=sum(one.seconds for one in real),
        source=real[-1].source,
        threads_left=sum(one.threads_left for one in real),
    )
