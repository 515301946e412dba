"""Damaged pictures and clips, in a process of their own: a decoder that crashes must not take the tests along."""

import re
import subprocess
import sys

from tests.proofs.trace import ROOT

SEED = 20261


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
