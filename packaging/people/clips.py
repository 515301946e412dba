# SPDX-License-Identifier: GPL-3.0-or-later
"""Visitors: `python -m packaging.people.clips --out DIR` films twelve people of the gallery as a webcam would see them.

Six seconds each, 480 × 360, 12 pictures a second, the end meets the beginning; VP9 in WebM. Frames are kept in
`DIR/.frames` until their film is made, so that it can be stopped at any time.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import shutil
import subprocess
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

import numpy as np

from packaging.people import cards
from packaging.people.films import FILMS, Film
from packaging.people.jobs import settle

RATE, FRAMES, SIZE = 12, 72, (480, 360)
SAMPLES = 8  # three quarters of them, as in the wild


def _shoot(film: Film, which: int, folder: Path, threads: int, samples: int) -> None:
    """Render one person of a film: every frame that is missing, as linear light."""
    from packaging.people import clip_capture, render, sampler
    from packaging.people.data import load

    seed, action = film.cast[which]
    missing = [k for k in range(FRAMES) if not _frame(folder, which, k).exists()]
    if not missing:
        return
    person = sampler.sample(seed, load())
    studio = render.Studio(person, render.Quality(*SIZE, samples, 0.8, threads))
    for k in missing:
        shot = studio.shoot(clip_capture.posed(person, film, action(k / FRAMES)))
        partial = folder / f".{which}-{k:03d}.part"
        with partial.open("wb") as file:
            np.savez(file, picture=shot.picture.astype(np.float16), face=shot.face, skin=shot.skin)
        partial.replace(_frame(folder, which, k))


def _frame(folder: Path, which: int, number: int) -> Path:
    return folder / f"{which}-{number:03d}.npz"


def make(film: Film, out: Path, threads: int, samples: int = SAMPLES) -> float:
    """Make one film; the processor seconds it took."""
    from packaging.people import clip_capture

    start = time.process_time()
    folder = out / ".frames" / film.title
    folder.mkdir(parents=True, exist_ok=True)
    plate = clip_capture.behind(film, out / ".plates")
    for which in reversed(range(len(film.cast))):
        _shoot(film, which, folder, threads, samples)
    pictures = clip_capture.developed(
        film, plate, [[_frame(folder, w, k) for k in range(FRAMES)] for w in range(len(film.cast))]
    )
    encode(pictures, out / f"{film.title}.webm")
    shutil.rmtree(folder)
    return time.process_time() - start


def encode(pictures: list[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]], path: Path) -> None:
    """Write RGB pictures as VP9 with the command `ffmpeg`; raises OSError when that is missing or fails."""
    program = shutil.which("ffmpeg")
    if program is None:
        raise OSError("making clips needs ffmpeg with libvpx")
    shape = f"-f rawvideo -pixel_format rgb24 -video_size {SIZE[0]}x{SIZE[1]} -framerate {RATE}"
    codec = "-c:v libvpx-vp9 -pix_fmt yuv420p -crf 26 -b:v 1100k -deadline good -cpu-used 2 -g 72 -threads 1"
    same = "-map_metadata -1 -fflags +bitexact -flags:v +bitexact"  # no dates or versions
    partial = path.with_name(f".{path.name}.part.webm")
    command = f"-hide_banner -loglevel error -y {shape} -i - {codec} {same} {partial.name}"
    data = b"".join(picture.tobytes() for picture in pictures)
    done = subprocess.run([program, *command.split()], input=data, cwd=path.parent, check=False)
    if done.returncode:
        raise OSError(f"ffmpeg ended with {done.returncode}")
    partial.replace(path)


def listed() -> list[dict[str, object]]:
    """`clips.json`: each film's file, what happens, and who is in it; the first is the visitor. Some may be to come."""
    return [
        {
            "file": f"{film.title}.webm",
            "what": film.title,
            "size": list(SIZE),
            "rate": RATE,
            "frames": FRAMES,
            "people": [f"{seed:04d}" for seed, _ in film.cast],
            "names": [cards.name(seed) for seed, _ in film.cast],
        }
        for film in FILMS
    ]


def main() -> None:
    """Make the films that are missing."""
    parser = argparse.ArgumentParser(prog="python -m packaging.people.clips", description="Film the visitors.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="", help="titles, by commas")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--samples", type=int, default=SAMPLES, help="fewer for a trial")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "clips.json").write_text(
        json.dumps({"clips": listed()}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    only = options.only.split(",") if options.only else [film.title for film in FILMS]
    ahead = [film for film in FILMS if film.title in only and not (options.out / f"{film.title}.webm").exists()]
    start = time.monotonic()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(options.jobs, mp_context=context, initializer=settle) as pool:
        waiting = {pool.submit(make, film, options.out, options.threads, options.samples): film.title for film in ahead}
        for done, future in enumerate(as_completed(waiting), 1):
            left = (time.monotonic() - start) / done * (len(ahead) - done)
            print(
                f"{waiting[future]}: {future.result():.0f} processor seconds; {done}/{len(ahead)}, "
                f"about {left / 60:.0f} min left",
                flush=True,
            )


if __name__ == "__main__":
    main()
