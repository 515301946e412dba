"""A monkey at one place or at all of them: `python -m tests.monkey --room look --events 10000 --seed 3`.

Ends with 1 and the seed, the last events and what went wrong. The same seed gives the same events; what the live
threads do between them may differ. `--stress` collects garbage all the time. A crash shows where each thread was.
"""

from __future__ import annotations

import argparse
import faulthandler
import shutil
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Play, print what came of it; 1 when something went wrong."""
    from tests import conftest  # a home of its own and no display, before Qt is imported

    try:
        return _main(arguments)
    finally:
        shutil.rmtree(conftest.BASE, ignore_errors=True)


def _main(arguments: Sequence[str] | None) -> int:
    from app.ui.application import make_application
    from tests.monkey.play import play
    from tests.monkey.stages import PLACES
    from tests.monkey.watcher import Trouble
    from tests.watch import Watch

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--room", choices=PLACES, action="append", help="where, or everywhere")
    parser.add_argument("--events", type=int, default=10_000, help="how many at each place (10000)")
    parser.add_argument("--seed", type=int, default=1, help="of the events (1)")
    parser.add_argument("--stress", action="store_true", help="collect garbage all the time; several times slower")
    asked = parser.parse_args(arguments)
    faulthandler.enable()
    app, watch, wrong = make_application(), Watch(), 0
    for place in asked.room or PLACES:
        try:
            came = play(place, asked.seed, asked.events, watch, stress=asked.stress, app=app, tell=_tell)
        except Trouble as trouble:
            wrong += 1
            print(f"{place}: {trouble}\n", flush=True)
        else:
            print(f"{place}: {came.events:,} events in {came.seconds:.0f} s, all well; {came.grown}", flush=True)
    return int(wrong > 0)


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
