import numpy as np

from app.live.held import Held, overwrite


def test_what_is_alive_is_counted_and_wiped_read_only_or_not():
    held, kept = Held(), np.ones(128, dtype=np.float32)
    kept.setflags(write=False)
    held.add(kept)
    assert held.count() == 1
    held.wipe()
    assert (held.count(), bool(kept.any()), kept.flags.writeable) == (0, False, False)


def test_what_nobody_holds_any_more_is_not_counted():
    held = Held()
    held.add(np.ones(4))
    assert held.count() == 0


def test_borrowed_memory_is_left_alone_and_said_so():
    borrowed = np.frombuffer(b"abcd", dtype=np.uint8)
    overwrite([borrowed])
    held = Held()
    held.add(borrowed)
    assert (bytes(borrowed), held.count()) == (b"abcd", 1)
