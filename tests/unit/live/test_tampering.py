import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.live.breaks import Break
from app.live.tampering import BY_HAND, DARKEST, SHAPE, Tamper, tampered
from app.model.types import Pixels


def picture() -> Pixels:
    """Every column has a colour of its own."""
    made = np.zeros((48, 64, 3), np.uint8)
    made[..., 0] = np.arange(64) * 4
    made[..., 1] = 200
    made.setflags(write=False)
    return made


@given(st.sampled_from(BY_HAND), st.floats(-1, 2))
def test_a_tampered_picture_has_the_same_size_and_is_read_only(what, amount):
    made = tampered(picture(), Tamper(what, amount))
    assert made.shape == (48, 64, 3)
    assert made.dtype == np.uint8
    assert not made.flags.writeable


@pytest.mark.parametrize("what", BY_HAND)
def test_nothing_done_is_the_same_picture(what):
    assert np.array_equal(tampered(picture(), Tamper(what, 0.0)), picture())


def test_the_shape_comes_from_below():
    made = tampered(picture(), Tamper(Break.COVER, 0.5))
    covered = (made == SHAPE).all(axis=2)
    assert covered[-1, 32]
    assert not covered[0].any()
    assert not covered[:, 0].any()
    assert covered.sum() < (tampered(picture(), Tamper(Break.COVER, 1.0)) == SHAPE).all(axis=2).sum()


def test_light_goes_evenly():
    made = tampered(picture(), Tamper(Break.DARK, 0.5))
    assert made.mean() == pytest.approx(picture().mean() * (1 - DARKEST / 2), rel=0.02)


def test_the_mirror_image_gets_half_of_the_picture():
    made = tampered(picture(), Tamper(Break.TWO, 1.0))
    assert np.array_equal(made[:, :32], picture()[:, 16:48])
    assert np.array_equal(made[:, 32:], picture()[:, 16:48][:, ::-1])


@pytest.mark.parametrize("what", [one for one in Break if one not in BY_HAND])
def test_what_no_hand_can_do_is_refused(what):
    with pytest.raises(ValueError, match="no hand"):
        tampered(picture(), Tamper(what, 0.5))
