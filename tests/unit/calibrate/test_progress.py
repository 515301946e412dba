"""The bar on a terminal, and the line elsewhere."""

import io

import pytest

from app.calibrate.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_a_bar_grow_and_then_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    out, now = Terminal(), [0.0]
    monkeypatch.setattr("app.calibrate.progress.time.monotonic", lambda: now[0])
    with Progress("pairs", out) as tick:
        for _ in range(4):
            now[0] += 10.0
            tick(0.25)
    shown = out.getvalue().replace("\x1b[K", "").split("\r")
    assert shown[1].startswith("pairs [########......")
    assert "25%, about 30 s left" in shown[1]
    assert "100%" in shown[4]
    assert shown[-1] == "pairs: 40.0 s\n"


def test_a_file_gets_one_line_at_the_end() -> None:
    out = io.StringIO()
    with Progress("pairs", out) as tick:
        tick(0.5)
    assert out.getvalue().count("\n") == 1
    assert out.getvalue().startswith("pairs: ")


def test_what_was_stopped_is_said_to_be() -> None:
    out = io.StringIO()
    with pytest.raises(KeyboardInterrupt), Progress("pairs", out):
        raise KeyboardInterrupt
    assert "stopped after" in out.getvalue()
