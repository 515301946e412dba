"""Damaged pictures and clips, in a process of their own: a decoder that crashes must not take the tests along."""

import re
import subprocess
import sys

from tests.proofs.trace import ROOT, bare_environment

SEED = 20261

NO_CURVES = """
import sys
from pathlib import Path
from app.main import main
from app.ui import shipped

shipped.asset = lambda *parts: Path(sys.argv[1]) if parts[0] == "calibration" else Path("assets", *parts)
sys.exit(main(["--quit-after", "1"]))
"""


def test_a_damaged_file_of_ours_without_which_nothing_works_is_named_with_its_line(tmp_path):
    damaged = tmp_path / "histograms.json"
    damaged.write_text('{\n "made": oops', encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", NO_CURVES, str(damaged)],
        cwd=ROOT,
        env=bare_environment(tmp_path / "home"),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (1, f"falsematch cannot start: {damaged}:2: is not JSON: Expecting value\n")


def test_damaged_pictures_and_clips_are_read_or_refused_by_name():
    ran = subprocess.run(
        [sys.executable, "-m", "tests.proofs.fuzz", "3", str(SEED)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    counted = {what: int(count) for count, what in re.findall(r"(\d+) (\w+ \w+)", ran.stdout.splitlines()[-1])}
    assert counted["pictures refused"] > 20
    assert counted["pictures read"] > 20
    assert counted["clips refused"] + counted["clips played"] > 0
