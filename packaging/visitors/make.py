"""Makes the rendered visitors: `python -m packaging.visitors.make`.

Needs the gallery's people.json and faceprints.npz; afterwards make those faceprints again, for the new records.
Writes `assets/visitors/NAME.webm`, `NAME_bad.jpg` and `visitors.json`, and prints what was measured.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from app.model.types import Pixels
from app.resources import asset
from app.vision.detect import Finder
from packaging.gallery.faceprints import Pipeline, pipeline
from packaging.visitors import clip
from packaging.visitors.cast import CAST, Role, capture
from packaging.visitors.cut import layer
from packaging.visitors.measure import told, watch
from packaging.visitors.spoil import spoil

_SHAPE = f"-f rawvideo -pixel_format rgb24 -video_size {clip.WIDTH}x{clip.HEIGHT} -framerate {clip.RATE}"
_CODEC = "-c:v libvpx-vp9 -pix_fmt yuv420p -crf 24 -b:v 1200k -deadline good -cpu-used 3 -g 80 -threads 1"
"""OpenCV writes VP9 too, but at four times the size a clip may have, and it takes no wish."""


def film(role: Role, path: Path, finder: Finder) -> None:
    """Write the clip of `role`, VP9."""
    base = capture(role.person, role.base)
    person = layer(base, finder.find(base)[0].box)
    save(clip.frames(person, role.nearness, role.turn, seed=int(role.person)), path)


def save(frames: Iterable[Pixels], path: Path) -> None:
    """Write `frames` to a VP9 WebM file with the command `ffmpeg`; raises OSError when that is missing or fails."""
    program = shutil.which("ffmpeg")
    if program is None:
        raise OSError("making clips needs ffmpeg with libvpx")
    same = "-map_metadata -1 -fflags +bitexact -flags:v +bitexact"  # no dates or versions: the same bytes every time
    command = f"-hide_banner -loglevel error -y {_SHAPE} -i - {_CODEC} {same} {path.name}"
    with subprocess.Popen([program, *command.split()], stdin=subprocess.PIPE, cwd=path.parent) as process:
        assert process.stdin is not None
        for frame in frames:
            process.stdin.write(frame.tobytes())
        process.stdin.close()
    if process.returncode:
        raise OSError(f"ffmpeg ended with {process.returncode}")


def visitor(role: Role, name: str, finder: Finder, faceprint: Pipeline) -> dict[str, object]:
    """Make the files of one visitor; the entry for visitors.json."""
    folder = asset("visitors")
    film(role, folder / f"{name}.webm", finder)
    bad = spoil(capture(role.person, role.other), role.light, role.soft, seed=int(role.person))
    (folder / f"{name}_bad.jpg").write_bytes(bad)
    pictures = f"../gallery/pictures/{role.person}_"
    records = [
        {"picture": f"{pictures}0.jpg", "what": "ID photo"},
        {"picture": f"{pictures}{role.other}.jpg", "what": "another day"},
        {"picture": f"{name}_bad.jpg", "what": "dark, blurred"},
    ]
    seen = watch(folder / f"{name}.webm", role.person, [folder / record["picture"] for record in records], faceprint)
    threshold = seen.opening()
    print(told(name, seen, threshold))
    return {
        "name": name,
        "person": role.person,
        "clip": f"{name}.webm",
        "size": [clip.WIDTH, clip.HEIGHT],
        "rate": clip.RATE,
        "frames": clip.FRAMES,
        "records": records,
        "opening_threshold": threshold,
    }


def main() -> None:
    """Make every visitor."""
    people = json.loads(asset("gallery", "people.json").read_text(encoding="utf-8"))["people"]
    names = {person["id"]: str(person["name"]).lower() for person in people}
    asset("visitors").mkdir(exist_ok=True)
    finder = Finder()
    try:
        with pipeline() as faceprint:
            made = [visitor(role, names[role.person], finder, faceprint) for role in CAST]
    finally:
        finder.close()
    made.sort(key=lambda entry: str(entry["name"]))
    text = json.dumps({"visitors": made}, ensure_ascii=False, indent=1) + "\n"
    asset("visitors", "visitors.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
