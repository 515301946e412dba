import json
import subprocess
import sys
from pathlib import Path

import numpy as np

from app.live.measure import Stats
from app.live.report import Outcome, UiFigures, models, peak_rss_mb, report, versions

KEYS = {
    "frames", "faces", "faceprints", "threshold", "over_the_line", "gallery", "frame_age_ms", "stages_ms",
    "slider_to_paint_ms", "ui_blocked_ms", "startup_s", "peak_rss_mb", "versions", "models", "sockets_opened",
    "files_written",
}  # fmt: skip


def a_report():
    stats, ui = Stats(), UiFigures(window_s=1.23456)
    stats.count("read", 3)
    stats.analysed(2, 4.5)
    stats.shown(33.0)
    ui.ui_blocked_ms.add(7.0)
    return report(stats, ui, Outcome(0.363, 4, 114), 0)


def test_the_keys_are_exactly_the_promised_ones():
    found = a_report()
    assert set(found) == KEYS
    assert set(found["frames"]) == {"read", "analysed", "dropped", "shown"}
    assert set(found["stages_ms"]) == {"detect", "align", "embed", "search"}
    assert set(found["startup_s"]) == {"window", "first_frame"}
    for key in ("frame_age_ms", "slider_to_paint_ms", "ui_blocked_ms"):
        assert set(found[key]) == {"p50", "p95", "max"}


def test_figures_are_what_was_counted_and_none_where_nothing_was():
    found = a_report()
    assert found["frames"] == {"read": 3, "analysed": 1, "dropped": 2, "shown": 1}
    assert found["frame_age_ms"] == {"p50": 33.0, "p95": 33.0, "max": 33.0}
    assert found["slider_to_paint_ms"] == {"p50": None, "p95": None, "max": None}
    assert found["startup_s"] == {"window": 1.235, "first_frame": None}
    assert (found["threshold"], found["over_the_line"], found["gallery"]) == (0.363, 4, 114)


def test_it_is_plain_json_without_arrays():
    def plain(value):
        assert not isinstance(value, (np.ndarray, bytes))
        for inner in value.values() if isinstance(value, dict) else ():
            plain(inner)

    found = a_report()
    plain(found)
    assert json.loads(json.dumps(found)) == found


def test_versions_and_checksums_name_what_ran():
    assert versions()["falsematch"]
    assert all(digest is None or len(digest) == 64 for digest in models().values())
    assert models()


def test_memory_is_at_least_that_of_a_python():
    peak = peak_rss_mb()
    assert peak is None or 5 < peak < 100_000


def test_the_most_memory_is_this_process_s_own_and_not_that_of_whoever_started_it():
    large = np.ones(400_000_000, dtype=np.uint8)
    line = [sys.executable, "-c", "from app.live.report import peak_rss_mb; print(peak_rss_mb())"]
    told = subprocess.run(line, cwd=Path(__file__).parents[3], check=True, capture_output=True, text=True).stdout
    assert 1 < float(told) < large.nbytes / 1e6
