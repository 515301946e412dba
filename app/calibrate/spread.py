"""How far a rate would move had other people been asked: its variance over people, and the interval made of it.

This is the bootstrap over people, without its dice. The rate of strangers is a mean over pairs of people, and each
person is in many pairs: what one person does to it counts once for each of them. Drawing people with replacement again
and again gives this variance only roughly: for pairs that share nobody, up to three times the true one (Owen, Annals
of Applied Statistics 1, 2007), because two drawn people both multiply the chance of one pair. Here the same sums are
taken in closed form and without that excess:

    variance = U² - (mean of h(a, b) · h(c, d) over all a, b, c, d who are four different people)

for U the mean of h(a, b), the share of errors among the picture pairs of persons a and b. The second term is an
unbiased estimate of the squared true rate, and so the difference one of the variance (Hoeffding 1948).
"""

from __future__ import annotations

import numpy as np

from app.model.intervals import Floats, interval

OTHERS = 2.0
"""The interval is meant for *other* people, as many as were measured: their rate has a chance of its own, as large as
ours, so twice the variance."""

SEES_NONE = 3.69
"""With errors worth no more than so many independent ones, more than 1 other group in 40 sees none at all: e^-3.69."""


def variance_of_pairs(total: Floats, squares_by_person: Floats, squares_by_pair: Floats, people: int) -> Floats:
    """The variance of a mean over pairs of `people` (4 or more), from sums over ordered pairs i ≠ j of h(i, j):

    `total` of h, `squares_by_person` of (sum over j of h)² over i, `squares_by_pair` of h². Never under that of as many
    independent pairs, which is what rounding or a lucky draw could give.
    """
    n = float(people)
    pairs = n * (n - 1)
    rate = total / pairs
    four = (total * total - 4 * squares_by_person + 2 * squares_by_pair) / (pairs * (n - 2) * (n - 3))
    independent = (squares_by_pair / pairs - rate * rate) / (pairs / 2)
    return np.maximum(np.maximum(rate * rate - four, independent), 0.0)


def variance_of_crossed(
    total: Floats, squares_by_row: Floats, squares_by_column: Floats, squares_by_pair: Floats, rows: int, columns: int
) -> Floats:
    """The same for `rows` people against `columns` others (2 or more of each), from sums over all their pairs."""
    pairs = float(rows * columns)
    rate = total / pairs
    different = total * total - squares_by_row - squares_by_column + squares_by_pair
    independent = (squares_by_pair / pairs - rate * rate) / pairs
    return np.maximum(np.maximum(rate * rate - different / (pairs * (rows - 1) * (columns - 1)), independent), 0.0)


def variance_of_people(total: Floats, squares: Floats, people: int) -> Floats:
    """The variance of a mean over `people` (2 or more), from the sum of what each has and of its squares."""
    n = float(people)
    rate = total / n
    return np.maximum(squares / n - rate * rate, 0.0) / (n - 1)


def for_others(rate: Floats, variance: Floats, tries: float) -> tuple[Floats, Floats]:
    """The 95 % interval of the rate that as many other people would give; `tries` counts (pairs of) people."""
    # Sums of shares leave crumbs: a millionth of an error is none.
    seen = np.where(rate * tries < 1e-6, 0.0, np.where((1 - rate) * tries < 1e-6, 1.0, rate))
    low, high = interval(seen, OTHERS * variance, 1.0 / tries)
    few = seen * seen < SEES_NONE * variance
    return np.where(few, 0.0, np.minimum(low, rate)), np.maximum(high, rate)
