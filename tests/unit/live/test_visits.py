"""One receipt for all sessions of a visit."""

from app.live.seen import Receipt
from app.live.visits import NOTHING, total
from app.model.types import Source, SourceKind

CAMERA, AMARA = Source(SourceKind.CAMERA, "0"), Source(SourceKind.VISITOR, "amara")


def test_sessions_in_which_somebody_real_may_have_been_seen_add_up():
    whole = total(
        [
            Receipt(100, 1, 0, 2, 0, 10.0, CAMERA, threads_left=1),
            Receipt(999, 9, 9, 0, 0, 99.0, AMARA),
            Receipt(50, 3, 20, 1, 2, 5.0, CAMERA, threads_left=1),
        ]
    )
    assert whole == Receipt(150, 3, 20, 3, 2, 15.0, CAMERA, threads_left=2)


def test_made_up_visitors_are_nobody_to_give_a_receipt_to():
    assert total([Receipt(999, 9, 9, 0, 0, 99.0, AMARA), Receipt(0, 0, 0, 0, 0, 0.0, None)]) is NOTHING
