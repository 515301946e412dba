import socket
import sys
import threading
from pathlib import Path

import pytest

from app.live.sockets import SocketWatch


def test_an_internet_socket_of_python_is_noticed_and_a_local_one_is_not():
    watch = SocketWatch()
    if hasattr(socket, "AF_UNIX"):
        socket.socket(socket.AF_UNIX).close()
    before = watch.opened
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()
    assert (before, watch.opened) == (0, 1)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_bound_socket_is_seen_in_the_kernels_tables_and_counted_once():
    watch = SocketWatch()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as bound:
        bound.bind(("127.0.0.1", 0))
        assert watch.look_for_sockets() == 1
    assert watch.look_for_sockets() == 1


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_socket_that_python_never_heard_of_is_seen(tmp_path: Path):
    (tmp_path / "fd").mkdir()
    (tmp_path / "net").mkdir()
    (tmp_path / "fd" / "3").symlink_to("socket:[4242]")
    (tmp_path / "fd" / "4").symlink_to("socket:[99]")
    line = "  0: 0100007F:0277 00000000:0000 0A 00000000:00000000 00:00000000 00000000  0  0 4242 1 0 100 0 0 10 0"
    (tmp_path / "net" / "tcp").write_text(f"head\n{line}\n")
    assert SocketWatch().look_for_sockets(tmp_path) == 1


def test_where_there_is_no_proc_nothing_is_seen(tmp_path: Path):
    assert SocketWatch().look_for_sockets(tmp_path) == 0


def test_it_keeps_looking_until_it_is_stopped(monkeypatch: pytest.MonkeyPatch):
    watch, looked = SocketWatch(), threading.Event()
    monkeypatch.setattr(watch, "look_for_sockets", looked.set)
    watch.keep_looking(every=0.001)
    assert looked.wait(5)
    watch.stop()
    watch.stop()
    assert not any(thread.name == "sockets" for thread in threading.enumerate())
