"""Heaps shared by all threads."""

import sys
from types import SimpleNamespace

import pytest

from app.memory import ARENA_MAX, HEAPS, share_heaps


def test_the_library_is_told_how_many_heaps_to_make():
    told = []

    def mallopt(*option):
        told.append(option)
        return 1

    assert share_heaps(SimpleNamespace(mallopt=mallopt))
    assert told == [(ARENA_MAX, HEAPS)]


def test_a_library_that_knows_no_such_thing_is_left_alone():
    assert not share_heaps(SimpleNamespace())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is nothing to choose")
def test_here_it_is_understood():
    import platform

    assert share_heaps() == (platform.libc_ver()[0] == "glibc")
