import threading

from app.live.latest import Latest, Tray


def test_a_newer_item_replaces_an_unread_one():
    box: Latest[int] = Latest()
    assert box.put(1) is True
    assert box.put(2) is False
    assert (box.take_now(), box.take_now()) == (2, None)


def test_a_reader_needs_a_nudge_again_once_it_has_read():
    box: Latest[int] = Latest()
    box.put(1)
    box.take(timeout=None)
    assert box.put(2) is True


def test_a_late_item_is_none():
    assert Latest[int]().take(timeout=0.001) is None


def test_closing_wakes_every_reader_and_drops_the_item():
    box: Latest[int] = Latest()
    results: list[int | None] = []
    readers = [threading.Thread(target=lambda: results.append(box.take(timeout=None))) for _ in range(3)]
    for reader in readers:
        reader.start()
    box.close()
    for reader in readers:
        reader.join(5)
    assert results == [None, None, None]
    assert box.put(1) is False
    assert box.take_now() is None


def test_an_item_put_by_another_thread_wakes_the_reader():
    box: Latest[str] = Latest()
    writer = threading.Thread(target=box.put, args=("news",))
    writer.start()
    assert box.take(timeout=5) == "news"
    writer.join(5)


def test_what_was_put_before_closing_is_gone():
    box: Latest[int] = Latest()
    box.put(1)
    box.close()
    assert box.take(timeout=None) is None


def test_a_tray_keeps_order_and_forgets_the_oldest_when_full():
    tray: Tray[int] = Tray(most=2)
    assert [tray.put(n) for n in (1, 2, 3)] == [True, False, False]
    assert tray.take_all() == (2, 3)
    assert tray.take_all() == ()
