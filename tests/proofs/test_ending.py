"""A thread that is slow to stop does not crash the process at its end."""

import subprocess
import sys

from tests.proofs.trace import ROOT

BUSY = """
import threading
import numpy as np
from PySide6 import QtWidgets
from app.main import _end_if_busy
from app.vision.cv import cv2

begun, picture, much = threading.Semaphore(0), np.zeros((600, 600, 3), np.uint8), [[one] for one in range(1_000_000)]

def work():
    while True:
        cv2.GaussianBlur(picture, (31, 31), 0)
        begun.release()

for _ in range(2):
    threading.Thread(target=work, daemon=True).start()
for _ in range(10):
    begun.acquire()
_end_if_busy(3)
"""


def test_the_end_does_not_wait_for_a_busy_thread_and_does_not_abort():
    line = [sys.executable, "-c", BUSY]
    ran = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert (ran.returncode, ran.stderr) == (3, "")
