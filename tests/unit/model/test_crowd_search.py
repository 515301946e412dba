import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.crowd import CODE_UNIT, Crowd
from app.model.crowd_search import (
    LENGTH_TOLERANCE,
    NEAREST,
    PROBE_UNIT,
    SCORE_UNIT,
    STEP_BITS,
    STEPS,
    CrowdCounts,
    is_faceprint,
    search,
)

SEEDS = st.integers(0, 2**32)
LINES = np.arange(-STEPS, STEPS + 1) / STEPS


def unit(rows: np.ndarray) -> np.ndarray:
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True), dtype=np.float32)


def crowd_of(size: int, seed: int = 0, alike: float = 0.3) -> Crowd:
    """People who are somewhat alike, and the first ones very much so."""
    chance = np.random.default_rng(seed)
    drawn = chance.standard_normal((size, 128)) * 0.09
    drawn[:, 0] += alike
    drawn[: size // 50] = drawn[0] + 0.02 * drawn[: size // 50]
    codes = np.rint(unit(drawn) * CODE_UNIT).clip(-127, 127).astype(np.int8)
    codes.setflags(write=False)
    return Crowd(codes)


def probe(seed: int = 0) -> np.ndarray:
    chance = np.random.default_rng([seed, 1])
    drawn = chance.standard_normal(128) * 0.09
    drawn[0] += 0.3
    return unit(drawn)


def found(crowd: Crowd, faceprint: np.ndarray, **more) -> CrowdCounts:
    counts = search(crowd, faceprint, **more)
    assert counts is not None
    return counts


def brute_force(crowd: Crowd, faceprint: np.ndarray) -> np.ndarray:
    """Every similarity, by whole numbers one by one; dividing two such numbers is rounded once."""
    whole = [int(one) for one in np.rint(faceprint.astype(np.float64) * PROBE_UNIT)]
    rows = crowd.codes.astype(np.int64).tolist()
    return np.array([sum(a * b for a, b in zip(row, whole, strict=True)) for row in rows]) / SCORE_UNIT


@settings(deadline=None, max_examples=25)
@given(size=st.integers(1, 300), seed=SEEDS, alike=st.floats(0, 2), threads=st.integers(1, 3))
def test_every_count_equals_brute_force(size, seed, alike, threads):
    crowd, faceprint = crowd_of(size, seed, alike), probe(seed)
    counts, similarities = found(crowd, faceprint, threads=threads), brute_force(crowd, faceprint)
    assert counts.size == size
    assert [counts.over(line) for line in LINES] == [(similarities >= line).sum() for line in LINES]
    assert (counts.scores / SCORE_UNIT == similarities).all()


@settings(deadline=None, max_examples=25)
@given(size=st.integers(1, 300), seed=SEEDS, line=st.integers(-1000, 1000).map(lambda step: step / 1000))
def test_who_is_lit_equals_brute_force_and_is_as_many_as_counted(size, seed, line):
    crowd, faceprint = crowd_of(size, seed), probe(seed)
    counts, similarities = found(crowd, faceprint), brute_force(crowd, faceprint)
    assert counts.lit(line).tolist() == np.flatnonzero(similarities >= line).tolist()
    assert len(counts.lit(line)) == counts.over(line)
    assert counts.lit(line, first=size // 2).tolist() == np.flatnonzero(similarities[: size // 2] >= line).tolist()


@settings(deadline=None, max_examples=25)
@given(size=st.integers(1, 300), seed=SEEDS)
def test_the_nearest_are_the_most_alike_and_of_equals_the_first(size, seed):
    codes = np.repeat(crowd_of(size, seed).codes, 2, axis=0)  # everybody has a double
    counts, similarities = found(Crowd(codes), probe(seed)), brute_force(Crowd(codes), probe(seed))
    order = sorted(range(2 * size), key=lambda at: (-similarities[at], at))[:NEAREST]
    assert counts.nearest_ids.tolist() == order
    assert counts.nearest.tolist() == similarities[order].tolist()


def test_the_nearest_agree_with_the_count_at_every_setting_of_the_slider():
    counts = found(crowd_of(5000), probe())
    shown = counts.nearest[-1]
    for thousandth in range(1001):
        line = thousandth / 1000
        if line > shown:
            assert (counts.nearest >= line).sum() == counts.over(line)


@settings(deadline=None, max_examples=10)
@given(seed=SEEDS)
def test_counts_never_rise_with_the_threshold(seed):
    table = found(crowd_of(500, seed), probe(seed)).table
    assert table.shape == (2 * STEPS + 1,)
    assert (np.diff(table) <= 0).all()
    assert (table[0], table[-1]) == (500, 0)


@settings(deadline=None, max_examples=20)
@given(step=st.integers(-STEPS, STEPS), inside=st.floats(0.01, 0.99))
def test_between_two_steps_the_stricter_one_counts(step, inside):
    counts = found(crowd_of(400), probe())
    line = (step + inside) / STEPS
    assert counts.over(line) == counts.over(min((step + 1) / STEPS, 1.0))
    assert counts.over(line) == len(counts.lit(line))


@pytest.mark.parametrize(("beyond", "end"), [(-7.0, -1.0), (7.0, 1.0)])
def test_beyond_the_ends_the_ends_count(beyond, end):
    counts = found(crowd_of(400), probe())
    assert counts.over(beyond) == counts.over(end)
    assert counts.lit(beyond).tolist() == counts.lit(end).tolist()


@pytest.mark.parametrize("sign", [1, -1])
def test_a_member_that_is_the_probe_itself_or_its_opposite_is_counted_at_the_end(sign):
    crowd = crowd_of(1)
    itself = unit(crowd.codes[0].astype(np.float64)) * np.float32(sign)
    counts = found(crowd, itself)
    assert counts.nearest[0] == pytest.approx(sign, abs=0.006)
    assert counts.over(-1.0) == 1
    assert counts.over(0.9) == (sign > 0)


@pytest.mark.parametrize("size", [1, 63, 64, 4095, 4096, 4097, 9000])
@pytest.mark.parametrize("threads", [1, 2])
def test_no_size_and_no_number_of_threads_changes_a_score(size, threads):
    crowd, faceprint = crowd_of(size), probe()
    whole = np.rint(faceprint.astype(np.float64) * PROBE_UNIT).astype(np.int64)
    counts = found(crowd, faceprint, threads=threads)
    assert (counts.scores == crowd.codes.astype(np.int64) @ whole).all()
    assert counts.over(0.2) == (counts.scores >= 400 << STEP_BITS).sum()


def test_the_longest_faceprint_that_is_taken_cannot_pass_what_float32_holds_exactly():
    """By Cauchy and Schwarz; rounding adds at most half a unit to each of 128 numbers."""
    rounding = np.sqrt(128) / 2
    probe_length = PROBE_UNIT * (1 + LENGTH_TOLERANCE) + rounding
    assert (CODE_UNIT + rounding) * probe_length < 2**24
    assert SCORE_UNIT == STEPS << STEP_BITS


def test_whole_numbers_move_a_similarity_by_less_than_a_step_of_the_line():
    crowd = crowd_of(3000)
    direct = (crowd.codes / CODE_UNIT) @ probe().astype(np.float64)
    assert np.abs(found(crowd, probe()).scores / SCORE_UNIT - direct).max() < 0.5 / STEPS


def test_what_is_found_cannot_be_changed_and_can_be_overwritten():
    counts = found(crowd_of(200), probe())
    for array in counts.arrays:
        assert not array.flags.writeable
        array.setflags(write=True)  # it must own its memory
    assert {id(array) for array in counts.arrays} == {
        id(counts.table), id(counts.nearest_ids), id(counts.nearest), id(counts.scores)
    }  # fmt: skip


@pytest.mark.parametrize("after", [0, 1, 2])
@pytest.mark.parametrize("threads", [1, 2])
def test_a_search_stops_when_told_to(after: int, threads: int):
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > after

    assert search(crowd_of(4096 * 4), probe(), threads, stopped) is None
    assert len(asked) < 4 + after


def test_a_search_that_is_not_told_to_stop_is_finished():
    crowd = crowd_of(9000)
    assert (found(crowd, probe(), stopped=lambda: False).table == found(crowd, probe()).table).all()


@pytest.mark.parametrize(
    "wrong",
    [
        np.zeros(128, np.float32),
        np.full(128, np.nan, np.float32),
        np.full(128, np.inf, np.float32),
        probe() * np.float32(1.002),
        probe()[:127],
        probe()[np.newaxis],
    ],
    ids=["overwritten", "nan", "infinite", "too long", "127", "two-dimensional"],
)
def test_what_is_no_faceprint_is_refused(wrong):
    assert not is_faceprint(wrong)
    with pytest.raises(ValueError, match="faceprint"):
        search(crowd_of(5), wrong)
