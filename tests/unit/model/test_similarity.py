"""How alike faceprints are."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.similarity import NO_SCORE, scores, similarity


def faceprints(*shape: int, seed: int = 0) -> Any:
    drawn = np.random.default_rng(seed).normal(size=(*shape, 128)).astype(np.float32)
    return drawn / np.linalg.norm(drawn, axis=-1, keepdims=True)


@given(st.integers(0, 10_000))
def test_a_faceprint_is_as_like_itself_as_can_be_and_never_more(seed: int) -> None:
    one = faceprints(seed=seed)
    assert similarity(one, one) == pytest.approx(1.0, abs=1e-5)
    assert similarity(one, one) <= 1.0
    assert similarity(one, -one) >= -1.0


@given(st.integers(0, 10_000))
def test_similarity_does_not_mind_who_comes_first(seed: int) -> None:
    one, other = faceprints(2, seed=seed)
    assert similarity(one, other) == pytest.approx(similarity(other, one), abs=1e-6)


def test_a_known_angle_gives_its_cosine() -> None:
    one, other = np.zeros((2, 128), np.float32)
    one[0] = 1.0
    other[:2] = 0.6, 0.8
    assert similarity(one, other) == pytest.approx(0.6)


def test_every_record_is_scored_in_its_place() -> None:
    records = faceprints(5, 3)
    found = scores(records[4, 1], records)
    assert found.shape == (5, 3)
    assert found.dtype == np.float32
    assert found.argmax() == 4 * 3 + 1


def test_a_picture_without_a_face_scores_lowest_and_leaves_the_others_alone() -> None:
    records = faceprints(4)
    whole = scores(records[0], records)
    records[2] = np.nan
    found = scores(records[0], records)
    assert found[2] == NO_SCORE
    assert np.array_equal(np.delete(found, 2), np.delete(whole, 2))


def test_nobody_to_compare_with_gives_no_scores() -> None:
    assert scores(faceprints(), np.empty((0, 128), np.float32)).shape == (0,)
