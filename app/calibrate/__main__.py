"""`python -m app.calibrate DATASET --out DIR`: how often the recogniser errs on your own pictures, as counts.

DATASET is a folder with a folder of pictures for each person (NAME/NAME_0001.jpg). Nothing but counts is written.
"""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from app.calibrate.dataset import read_dataset
from app.calibrate.measure import EVERYTHING
from app.calibrate.run import Order, calibrate
from app.model.errors import AppError, CalibrationBroken
from app.model.reading import read_text
from app.pipes import ending_quietly

INTERRUPTED = 130
"""The exit code of a program that was interrupted from the keyboard."""


def main(arguments: Sequence[str] | None = None, say: TextIO | None = None) -> int:
    """Run one calibration; 0 when it is written, 2 with one plain sentence when it cannot be, 130 when interrupted."""
    chosen = _parser().parse_args(arguments)
    out = sys.stderr if say is None else say
    if chosen.dataset is None and chosen.gallery is None:
        _parser().error("name a folder of pictures, or --gallery, or both")
    low, high = chosen.labels_trusted
    if not -1 <= low < high <= 1:
        _parser().error("--labels-trusted wants two similarities from -1 to 1, the lower one first")
    try:
        calibrate(_order(chosen), out)
    except BrokenPipeError:
        raise  # nobody reads: for whoever called
    except AppError as problem:
        out.write(f"{problem}\n")
        return 2
    except OSError as problem:
        out.write(f"{problem.filename or chosen.out}: {problem.strerror or problem}\n")
        return 2
    except KeyboardInterrupt:
        out.write("Interrupted. Nothing was written but finished counts; the same command goes on from there.\n")
        return INTERRUPTED
    out.write(f"Written: {chosen.out}\n")
    return 0


def _order(chosen: argparse.Namespace) -> Order:
    _look_at_place(chosen.out)
    about = read_text(chosen.about, CalibrationBroken) if chosen.about else ""
    photos = None if chosen.dataset is None else read_dataset(chosen.dataset)
    gallery = None if chosen.gallery is None else read_dataset(chosen.gallery)
    return Order(photos, gallery, chosen.out, about, tuple(chosen.labels_trusted), not chosen.no_quality)


def _look_at_place(out: Path) -> None:
    """Raises OSError where nothing can be written to `out`: said now, and not after minutes of work."""
    there = next(one for one in (out, *out.absolute().parents) if one.exists())
    wrong = errno.EACCES if there.is_dir() else errno.ENOTDIR
    if wrong == errno.ENOTDIR or not os.access(there, os.W_OK | os.X_OK):
        raise OSError(wrong, os.strerror(wrong), str(there))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m app.calibrate",
        description="Measure how often the app's recogniser errs. Keeps counts only: no faceprint, name or picture.",
    )
    parser.add_argument("dataset", nargs="?", type=Path, help="a folder with a folder of pictures for each person")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the calibration goes")
    parser.add_argument("--gallery", type=Path, metavar="DIR", help="rendered people (people.json), measured as well")
    parser.add_argument("--about", type=Path, metavar="FILE", help="Markdown about the data set, for its card")
    parser.add_argument(
        "--labels-trusted",
        nargs=2,
        type=float,
        default=EVERYTHING,
        metavar=("LOW", "HIGH"),
        help="similarities between which the data set's labels are trusted: outside, rates are called upper bounds",
    )
    parser.add_argument(
        "--no-quality", action="store_true", help="leave out the curves of worse pictures (the longest part)"
    )
    return parser


if __name__ == "__main__":
    sys.exit(ending_quietly(main))
