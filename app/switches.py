"""The command line: every switch, typed and checked, with its problems in plain words."""

from __future__ import annotations

import argparse
import math
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, TypeVar

import platformdirs

from app import __version__
from app.lessons.presets import is_file_name
from app.lessons.values import VALUES
from app.model.settings import LANGUAGES, TEXT_SCALES, THEMES
from app.model.types import SourceKind

T = TypeVar("T")

NAME = "falsematch"
ROOMS = tuple(VALUES)
THRESHOLDS = (-0.2, 1.0)
"""The ends of the slider, in similarity."""
SIDES = (320, 7680)
"""The least and the greatest side of the window, pixels."""


@dataclass(frozen=True, slots=True)
class Switches:
    """What the command line asked for. None leaves the choice to the settings or to the app."""

    source: str | None = None
    """`camera:NUMBER`, `clip:PATH`, `folder:PATH` or `visitor:NAME`; what it names may not exist."""
    threshold: float | None = None
    compare: bool = False
    """Consent to comparing, for `source` only: never for a camera, whichever way it is turned on."""
    report: Path | None = None
    quit_after: float | None = None
    """Seconds."""
    screenshot: Path | None = None
    """Only while nothing but a rendered visitor is shown: whoever saves it must look again."""
    room: str | None = None
    preset: str | None = None
    """A preset of `room` by name, or a file of presets (.toml) of which the first is opened."""
    lesson: str | None = None
    """A lesson's id, or the path of a lesson's folder."""
    watch: bool = False
    """Read that folder again whenever it changes."""
    lessons: Path | None = None
    """A folder of lessons of the teacher's own, shown after ours."""
    page: str | None = None
    kiosk: bool = False
    """An exhibit: full screen, one visitor after another."""
    language: str | None = None
    text_scale: float | None = None
    size: tuple[int, int] | None = None
    """Of the window: width, height, pixels."""
    theme: str | None = None
    reduced_motion: bool | None = None
    settings_dir: Path | None = None


def parse(arguments: Sequence[str] | None = None) -> Switches:
    """The switches in `arguments` (without the program's name; None takes the process's own).

    A value that will not do ends the process with SystemExit(2) and one plain sentence on stderr; `--help` and
    `--version` with SystemExit(0).
    """
    parser = _parser()
    switches = Switches(**vars(parser.parse_args(arguments)))
    kind = switches.source.partition(":")[0] if switches.source else None
    if switches.compare and kind == SourceKind.CAMERA.value:
        parser.error("--compare does not go with a camera: whoever is in front of it must be asked, on the screen.")
    if switches.screenshot and kind not in (None, SourceKind.VISITOR.value):
        parser.error("--screenshot works with visitor: sources only, so that no picture of a real person is saved.")
    if switches.preset and not is_file_name(switches.preset) and switches.room is None:
        parser.error("--preset NAME needs --room ROOM; a file of presets needs none.")
    if switches.preset and is_file_name(switches.preset) and switches.room is not None:
        parser.error("a file of presets says itself which room it is for; take --room out.")
    if switches.kiosk and (switches.compare or switches.report or switches.screenshot):
        parser.error("--kiosk does not go with --compare, --report or --screenshot: every visitor is asked.")
    return switches


def settings_path(settings_dir: Path | None = None) -> Path:
    """The settings file: in `settings_dir`, or where this system keeps a user's settings."""
    return _user_dir(settings_dir) / "settings.json"


def policy_paths(settings_dir: Path | None = None) -> tuple[Path, Path]:
    """The policy files, the system's and the user's. Only the user's moves with `settings_dir`."""
    return _system_dir() / "policy.toml", _user_dir(settings_dir) / "policy.toml"


def _user_dir(settings_dir: Path | None) -> Path:
    return settings_dir or platformdirs.user_config_path(NAME, appauthor=False)


def _system_dir() -> Path:
    # Not platformdirs.site_config_path: on Linux it follows XDG_CONFIG_DIRS, which any user can set.
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / NAME
    return Path("/Library/Application Support" if sys.platform == "darwin" else "/etc") / NAME


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{NAME}: {message}\nTry: {NAME} --help\n")


def _parser() -> _Parser:
    parser = _Parser(
        prog=NAME,
        usage=f"{NAME} [switches]",
        description="Lessons and a live lab on what a face recogniser decides, and who gets hurt. "
        "Nothing leaves this computer; no picture of you is saved. The camera stays off until you turn it on.",
        epilog="Policy files can lock the camera and the comparison; see docs/policy.md.",
        allow_abbrev=False,
        add_help=False,
    )
    _add_what_to_show(parser)
    _add_how_it_looks(parser)
    _add_for_checks(parser)
    return parser


def _add_what_to_show(parser: _Parser) -> None:
    group = parser.add_argument_group("what to show")
    group.add_argument(
        "--source",
        type=_source,
        metavar="SOURCE",
        help="visitor:NAME or visitor:any (people who do not exist), clip:PATH (a video file), "
        "folder:PATH (pictures), or camera:0",
    )
    where = group.add_mutually_exclusive_group()
    where.add_argument("--room", type=_one_of(*ROOMS), metavar="ROOM", help=f"open a room: {_any_of(ROOMS)}")
    group.add_argument(
        "--preset",
        type=_preset,
        metavar="PRESET",
        help="with --room: open it as this preset sets it up; or a .toml file of presets of your own",
    )
    where.add_argument(
        "--lesson", type=_lesson, metavar="ID", help="open a lesson by its id, or the folder of one you are writing"
    )
    where.add_argument("--page", type=_word, metavar="PAGE", help="open another page by its name")
    where.add_argument(
        "--kiosk", action="store_true", help="an exhibit: full screen, one visitor after another; see docs/kiosk.md"
    )
    where.add_argument(
        "--gallery-of-parts", action="store_const", const="parts", dest="page", help="every colour and every control"
    )
    group.add_argument("--watch", action="store_true", help="with --lesson FOLDER: show it anew whenever you save")
    group.add_argument("--lessons", type=Path, metavar="FOLDER", help="show the lessons in this folder after ours")
    group.add_argument(
        "--threshold",
        type=_number(*THRESHOLDS),
        metavar="T",
        help=f"start with the line at this similarity, {THRESHOLDS[0]:g} to {THRESHOLDS[1]:g}",
    )
    group.add_argument(
        "--compare",
        action="store_true",
        help="consent to comparing the chosen face with people who do not exist; refused for a camera",
    )


def _add_how_it_looks(parser: _Parser) -> None:
    group = parser.add_argument_group("how it looks")
    group.add_argument("--language", type=_one_of(*LANGUAGES), metavar="LANGUAGE", help=" or ".join(LANGUAGES))
    group.add_argument(
        "--text-scale",
        type=_number(*TEXT_SCALES),
        metavar="SCALE",
        help=f"text size, {TEXT_SCALES[0]:g} to {TEXT_SCALES[1]:g}",
    )
    group.add_argument("--theme", type=_one_of(*THEMES), metavar="THEME", help=" or ".join(THEMES))
    group.add_argument(
        "--reduced-motion", action=argparse.BooleanOptionalAction, help="stop, or keep, everything that moves by itself"
    )
    group.add_argument("--size", type=_size, metavar="WxH", help="window size in pixels, such as 1280x800")


def _add_for_checks(parser: _Parser) -> None:
    group = parser.add_argument_group("for checks and for help")
    group.add_argument(
        "--report", type=_file_to_write, metavar="FILE", help="write counts and times (no pictures) as JSON"
    )
    group.add_argument(
        "--screenshot", type=_file_to_write, metavar="FILE", help="save a picture of the window; rendered visitors only"
    )
    group.add_argument("--quit-after", type=_seconds, metavar="SECONDS", help="close after so many seconds")
    group.add_argument(
        "--settings-dir", type=Path, metavar="FOLDER", help="keep settings and the user's policy file here"
    )
    group.add_argument("--version", action="version", version=f"{NAME} {__version__}", help="say the version and end")
    group.add_argument("--help", "-h", action="help", help="say this and end")


def _source(text: str) -> str:
    kind, _, name = text.partition(":")
    if kind not in {one.value for one in SourceKind} or not name:
        raise argparse.ArgumentTypeError(
            f'"{text}" is not a source. Use visitor:NAME, visitor:any, clip:PATH, folder:PATH or camera:0.'
        )
    if kind == SourceKind.CAMERA.value and not re.fullmatch(r"[0-9]{1,3}", name):
        raise argparse.ArgumentTypeError(f'"{name}" is not the number of a camera; the first one is camera:0.')
    if kind in (SourceKind.CLIP.value, SourceKind.FOLDER.value) and "://" in name:
        raise argparse.ArgumentTypeError(f'"{name}" is an address. This program never goes on the internet.')
    return text


def _one_of(*words: str) -> Callable[[str], str]:
    def check(text: str) -> str:
        if text not in words:
            raise argparse.ArgumentTypeError(f'"{text}" will not do; use {_any_of(words)}.')
        return text

    return check


def _any_of(words: Sequence[str]) -> str:
    """ "a, b or c"."""
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _number(least: float, most: float) -> Callable[[str], float]:
    def check(text: str) -> float:
        number = _as_float(text)
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f'"{text}" will not do; use a number from {least:g} to {most:g}.')
        return number

    return check


def _seconds(text: str) -> float:
    seconds = _as_float(text)
    if not 0 < seconds < math.inf:
        raise argparse.ArgumentTypeError(f'"{text}" will not do; use a number of seconds over 0.')
    return seconds


def _as_float(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def _lesson(text: str) -> str:
    return text if os.path.exists(text) else _word(text)


def _preset(text: str) -> str:
    return text if is_file_name(text) else _word(text)


def _word(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]*", text):
        raise argparse.ArgumentTypeError(f'"{text}" will not do; use small letters, digits and dashes.')
    return text


def _size(text: str) -> tuple[int, int]:
    sides = re.fullmatch(r"([0-9]{1,5})[x×]([0-9]{1,5})", text)
    width, height = (int(side) for side in sides.groups()) if sides else (0, 0)
    if not all(SIDES[0] <= side <= SIDES[1] for side in (width, height)):
        raise argparse.ArgumentTypeError(
            f'"{text}" will not do; use width x height such as 1280x800, each from {SIDES[0]} to {SIDES[1]}.'
        )
    return width, height


def _file_to_write(text: str) -> Path:
    if not text or os.path.isdir(text):
        raise argparse.ArgumentTypeError(f'"{text}" is a folder; name a file to write.')
    return Path(text)
