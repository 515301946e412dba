"""How sure a rate is: intervals for people who were not measured, with NumPy only.

A rate is a mean over people, or over pairs of people. Its variance says how far it would move if other people had been
asked; the interval is that of a gamma distribution with this mean and variance (Fay & Feuer, Statistics in Medicine
16, 1997), which for plain counts is the exact Poisson interval and never goes under nothing.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SURE = 0.95
"""How often an interval is meant to hold."""

_NONE = 1e-100  # a rate under this is rounding, and its square would be
_SMALL = 60.0  # up to here the gamma quantile is solved exactly, from here Wilson & Hilferty's is right to 1 in 10,000
_NUMBERS = np.arange(1.0, 300.0)  # of the series; its terms die out beyond the argument, at most about 145
_STEPS = 50  # of the bisection
_Z = 1.959963984540054  # the normal distribution's 97.5 % point


def rule_of_three(tries: float) -> float:
    """With no error in `tries` (over 0), one is 95 % sure that the rate is no more than 3 / tries, and at most 1.

    Hanley and Lippman-Hand, JAMA 249, 1983.
    """
    return min(1.0, 3.0 / tries)


def interval(rate: Floats, variance: Floats, heaviest: float) -> tuple[Floats, Floats]:
    """The 95 % interval of each `rate` (0…1) with its `variance`: low and high, 0 ≤ low ≤ rate ≤ high ≤ 1.

    `heaviest` is what one more error could add to the rate: 1 / people, or 1 / pairs of people. Rates over a half are
    looked at from their other side, so that both ends behave alike.
    """
    low, high = _gamma_interval(np.minimum(rate, 1.0 - rate), variance, heaviest)
    flip = rate > 0.5
    low, high = np.where(flip, 1.0 - high, low), np.where(flip, 1.0 - low, high)
    return np.clip(low, 0.0, rate), np.clip(high, rate, 1.0)


def _gamma_interval(rate: Floats, variance: Floats, heaviest: float) -> tuple[Floats, Floats]:
    seen = rate > _NONE
    some = np.where(seen, rate, 1.0)
    spread = np.maximum(np.where(seen, variance, 1.0), 1e-12 * some * some)
    low = gamma_quantile((1.0 - SURE) / 2, some / spread * some) * (spread / some)
    more, wider = rate + heaviest, np.where(seen, spread, 0.0) + heaviest * heaviest
    high = gamma_quantile((1.0 + SURE) / 2, more / wider * more) * (wider / more)
    return np.where(seen, low, 0.0), high


def gamma_quantile(share: float, shape: Floats) -> Floats:
    """The `share` quantile (0.025 or 0.975) of gamma distributions of unit scale and `shape` over 0, right to 1e-4."""
    found: Floats = (
        shape * np.maximum(1 - 1 / (9 * shape) + math.copysign(_Z, share - 0.5) / (3 * np.sqrt(shape)), 0.0) ** 3
    )
    few = shape < _SMALL
    if few.any():
        once, place = np.unique(shape[few], return_inverse=True)  # many edges of a histogram are alike
        found[few] = _bisected(share, once)[place]
    return found


def _bisected(share: float, shape: Floats) -> Floats:
    low, high = np.full_like(shape, -700.0), np.log(shape + 8 * np.sqrt(shape) + 20)
    log_gamma = np.array([math.lgamma(one + 1) for one in shape.tolist()])
    for _ in range(_STEPS):
        middle = (low + high) / 2
        under = _gamma_share(middle, shape, log_gamma) < share
        low, high = np.where(under, middle, low), np.where(under, high, middle)
    return np.asarray(np.exp((low + high) / 2))


def _gamma_share(log_x: Floats, shape: Floats, log_gamma: Floats) -> Floats:
    """The share of a gamma distribution under x: the series of Abramowitz & Stegun 6.5.29."""
    x = np.exp(log_x)
    terms = np.cumprod(x[:, np.newaxis] / (shape[:, np.newaxis] + _NUMBERS), axis=1)
    return np.asarray(np.exp(shape * log_x - x - log_gamma) * (1.0 + terms.sum(axis=1)))


def of_counts(errors: float, tries: float) -> tuple[float, float, float]:
    """The rate of `errors` in `tries` independent tries, and its 95 % interval: value, low, high."""
    rate = np.array([errors / tries])
    low, high = interval(rate, rate * (1 - rate) / tries, 1.0 / tries)
    return float(rate[0]), float(low[0]), float(high[0])
