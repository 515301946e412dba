"""A machine without a display gets the same job, unseen, and a report in words."""

import subprocess
import sys

from tests.proofs.trace import ROOT, bare_environment


def test_without_a_display_it_says_so_and_runs_the_same_job_on_a_visitor(tmp_path):
    ran = subprocess.run(
        [sys.executable, "-m", "app", "--settings-dir", str(tmp_path / "settings")],
        cwd=ROOT,
        env=bare_environment(tmp_path / "home"),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    first, *rest = ran.stdout.splitlines()
    assert first.startswith("No display was found")
    assert any(line.startswith("Pictures: ") and " 0 analysed" not in line for line in rest)
    assert any(line.startswith("Faces found: ") and "none kept" in line for line in rest)
    assert "Internet sockets opened: 0. Files written: 0" in ran.stdout
    assert "Traceback" not in ran.stderr
