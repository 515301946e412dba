"""Sets everything up once, then starts the app: `python3 start.py`.

`test` after it runs every check, `bench` the benchmarks, `monkey` a random hand; further arguments are passed on.
Standard library only, and written so that an old Python can still read it and say what it lacks. docs/setup.md.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BASE, TEST, BENCH = "requirements.txt", "requirements-test.txt", "requirements-bench.txt"
FILES = {"app": (BASE,), "test": (TEST,), "bench": (TEST, BENCH), "monkey": (TEST,)}
"""What each command needs installed. TEST repeats all of BASE; BENCH only adds to TEST."""

LIBS = "libEGL.so.1 libGL.so.1 libgthread-2.0.so.0 libxkbcommon.so.0 libdbus-1.so.3 libfontconfig.so.1 libfreetype.so.6"
"""The shared libraries that Qt and OpenCV load even without a screen."""

SCREEN_LIBS = (
    "libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-render-util.so.0 "
    "libxcb-render.so.0 libxcb-shape.so.0 libxcb-util.so.1 libxcb-xkb.so.1 libxkbcommon-x11.so.0 "
    "libwayland-cursor.so.0 libwayland-egl.so.1"
)
"""What Qt's X11 and Wayland plugins need besides."""

PROBLEMS = {
    "no space left|errno 28|disk full|not enough space": "The disk is full.\nNext step: free 2 GB and start again.",
    "do not match the hashes": "A package is not the one that was tested, so it was not installed.\nNext step: "
    "start again; if this stays, tell whoever runs your network or package mirror.",
    "newconnection|name resolution|getaddrinfo|timed out|connection (reset|refused|broken)|unreachable|proxyerror"
    "|sslerror": "The packages could not be fetched.\nNext step: connect to the internet (only set-up needs it; "
    "check the proxy or mirror if you use one) and start again.",
    "permission denied|errno 13|read-only file|access is denied": f"{VENV} cannot be written to.\nNext step: close "
    "False Match if it is running, or copy this folder to one of your own; then start again.",
    "no matching distribution": "A package could not be found.\nNext step: check the connection to the internet (or "
    "to your package mirror); if it is good, try another Python, from 3.11 to 3.13.",
}
"""Signs in the output of venv and pip, and what to say. The first that fits wins."""

PARTS = ("tests/unit tests/content tests/packaging tests/proofs", "tests/ui", "tests/journeys tests/monkey")
"""The tests, by process: the lab is opened hundreds of times, and one process for all would need 2 GB."""

FAILED, SYSTEM_LACKS, INTERRUPTED = 1, 2, 130


class CannotGoOn(Exception):
    """Set-up ends here. The text says what is wrong and one next step; `code` is the exit status."""

    def __init__(self, text: str, code: int = FAILED) -> None:
        super().__init__(text)
        self.code = code


def say(text: str) -> None:
    """Tell the person at the keyboard. Standard output stays the app's own."""
    print(text, file=sys.stderr, flush=True)


def refuse_old_python(version: tuple[int, ...]) -> None:
    """Raise CannotGoOn for a Python `version` (major, minor) that is older than OLDEST."""
    if version < OLDEST:
        words = f"False Match needs Python 3.11 or newer, and this is Python {version[0]}.{version[1]}.\nNext step: "
        words += "install a newer Python beside this one and start again with it, for example: python3.12 start.py"
        raise CannotGoOn(words, SYSTEM_LACKS)


def refuse_unknown_computer(kind: str, machine: str) -> None:
    """Raise CannotGoOn where no ready-made packages exist; takes `get_platform()` and `machine()`."""
    if kind not in ("linux-x86_64", "win-amd64") and not (kind.startswith("macosx") and machine == "arm64"):
        words = f"There is no ready-made MediaPipe for this kind of computer or Python ({kind}, {machine}).\n"
        words += "Next step: use a 64-bit Python on a PC with Linux or Windows, or on a Mac with an Apple processor."
        raise CannotGoOn(words, SYSTEM_LACKS)


def debian_package(library: str) -> str:
    """Debian's name for what holds `library`: libNAME.so.N is in libnameN, or libname-N after a digit."""
    if library == "libgthread-2.0.so.0":
        return "libglib2.0-0"
    name, number = library.lower().split(".so.")
    return f"{name}-{number}" if name[-1].isdigit() else name + number


def needs(command: str, environ: Mapping[str, str]) -> dict[str, str]:
    """What `command` needs of a Linux system: thing to look for -> Debian package that brings it."""
    wanted = {"module ensurepip": f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"}
    has_screen = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    libraries = LIBS.split() + (SCREEN_LIBS.split() if has_screen else [])
    wanted.update({library: debian_package(library) for library in libraries})
    if command != "app":
        wanted["program strace"] = "strace"  # a test watches with it that no internet socket is opened
    return wanted


def present(thing: str) -> bool:
    """True when the system has `thing`: "module NAME", "program NAME" or a shared library's file name."""
    kind, _, name = thing.rpartition(" ")
    if kind == "module":
        return importlib.util.find_spec(name) is not None
    if kind == "program":
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing(wanted: Mapping[str, str], is_present: Callable[[str], bool] = present) -> list[str]:
    """The Debian packages of everything in `wanted` that is not there, in order."""
    return [package for thing, package in wanted.items() if not is_present(thing)]


def apt_line(packages: Iterable[str], sudo: str = "sudo ") -> str:
    """The one line that installs `packages`. apt itself knows the new name of a renamed one (libglib2.0-0t64)."""
    # ";", not "&&": one broken package source of the user's must not stop the rest.
    return f"{sudo}apt-get update; {sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"


def mend_system(lacking: Sequence[str], root: bool) -> None:
    """Install the Debian packages `lacking` as root, or raise CannotGoOn with the one line to run."""
    if shutil.which("apt-get") is None:
        say(f"This system seems to lack what Debian calls {', '.join(lacking)}.")
        say("If False Match does not start, install the same with your own package manager.")
        return
    if root:
        say("Installing what the system lacks: " + " ".join(lacking))
        environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        install_them = apt_line(lacking, sudo="")
        if subprocess.call(["sh", "-c", install_them], env=environ, stdin=subprocess.DEVNULL, stdout=2) == 0:
            return
    words = "It could not be installed (see above)." if root else "The system lacks something."
    line = apt_line(lacking, sudo="" if root else "sudo ")
    raise CannotGoOn(f"{words}\nNext step: run this line, then start again:\n\n    {line}\n", SYSTEM_LACKS)


def on_record() -> set[str]:
    """What an earlier start found that the system has, so that this one need not look."""
    record = VENV / "system-has"
    return set(record.read_text().splitlines()) if record.exists() else set()


def check_system(wanted: Mapping[str, str]) -> None:
    """See that the system has all of `wanted`."""
    lacking = [] if set(wanted) <= on_record() else missing(wanted)
    if lacking:
        mend_system(lacking, root=hasattr(os, "geteuid") and os.geteuid() == 0)


def remember_system(wanted: Mapping[str, str]) -> None:
    """Put on record that the system has `wanted`, if it does and the environment is ours to write."""
    if not set(wanted) <= on_record() and os.access(VENV, os.W_OK) and not missing(wanted):
        (VENV / "system-has").write_text("\n".join(sorted(on_record() | set(wanted))))


def venv_python() -> Path:
    """The Python inside the virtual environment."""
    return VENV / "Scripts" / "python.exe" if os.name == "nt" else VENV / "bin" / "python"


def stamp_text(requirements: str) -> str:
    """What a finished installation of `requirements` by this Python is stamped with."""
    digest = hashlib.sha256((ROOT / requirements).read_bytes()).hexdigest()
    return f"{sys.implementation.name} {sys.version_info[0]}.{sys.version_info[1]} {digest}"


def fresh(requirements: str) -> bool:
    """True when exactly this file was installed to the end, by this version of Python."""
    stamp = VENV / f"stamp-{requirements}"
    return stamp.exists() and venv_python().exists() and stamp.read_text() == stamp_text(requirements)


def clean_environ(**extra: str) -> dict[str, str]:
    """Our environment without the variables that bend Python's search path, plus `extra`."""
    return {**{k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}, **extra}


def explain(output: str) -> str:
    """Plain words and one next step for a venv or pip run that failed and wrote `output`."""
    known = (words for signs, words in PROBLEMS.items() if re.search(signs, output, re.IGNORECASE))
    return next(known, f"Set-up failed:\n{output.strip()[-2000:]}\nNext step: delete {VENV} and start again.")


def make_venv() -> None:
    """Make the virtual environment anew; a half-made or outdated one is thrown away."""
    refuse_unknown_computer(sysconfig.get_platform(), platform.machine())
    say(f"Setting up in {VENV}. This happens once, and takes a minute or two.")
    # Started from inside an environment, build on the Python beneath it: clearing must not pull away our own feet.
    python = getattr(sys, "_base_executable", sys.executable)
    made = subprocess.run([python, "-m", "venv", "--clear", str(VENV)], capture_output=True, text=True, check=False)
    if made.returncode:
        raise CannotGoOn(explain(made.stdout + made.stderr))


def install(requirements: str) -> None:
    """Install a hashed requirements file: ready-made wheels only, nothing compiled, nothing beyond the file."""
    safely = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--no-input", "--disable-pip-version-check"]
    line = [str(venv_python()), "-m", "pip", "install", *safely, "-r", requirements]
    environ = clean_environ(PIP_USER="0")
    with subprocess.Popen(line, cwd=ROOT, env=environ, stdout=2, stderr=subprocess.PIPE, text=True) as pip:
        complaints = []
        for complaint in pip.stderr or ():
            sys.stderr.write(complaint)
            complaints.append(complaint)
    if pip.returncode:
        raise CannotGoOn(explain("".join(complaints)))


def make_ready(files: Sequence[str]) -> None:
    """Bring the virtual environment up to date with `files`; does nothing when it is."""
    if not all(map(fresh, files)) and not fresh(BASE):
        make_venv()
    for requirements in (one for one in files if not fresh(one)):
        (VENV / f"stamp-{requirements}").unlink(missing_ok=True)
        install(requirements)
        for installed in {requirements, BASE}:  # last of all, so that a half-made environment has no stamp
            (VENV / f"stamp-{installed}").write_text(stamp_text(installed))


def run_app(arguments: Sequence[str]) -> int:
    """Become the app (POSIX), or run it and hand its exit status on (Windows)."""
    # -P: a folder called `app` where the user happens to stand is not ours.
    line, environ = [str(venv_python()), "-P", "-m", "app", *arguments], clean_environ(PYTHONPATH=str(ROOT))
    if os.name == "posix":
        os.execve(line[0], line, environ)
    return subprocess.call(line, env=environ)


def checks(command: str, arguments: Sequence[str]) -> dict[str, list[str]]:
    """What `test`, `bench` or `monkey` runs, by name, as arguments to Python; `arguments` go to the last of them."""
    if command == "monkey":
        return {"monkey": ["-m", "tests.monkey", *arguments]}
    if command == "bench":  # the project's usual options skip benchmarks, so these replace them
        options = "addopts=--import-mode=importlib --strict-markers --strict-config -ra -p no:randomly"
        return {"bench": ["-m", "pytest", "-o", options, "tests/benchmarks", "--benchmark-only", *arguments]}
    parts = {f"pytest {part}": ["-m", "pytest", *part.split()] for part in PARTS}
    return {
        "ruff check": ["-m", "ruff", "check", "."],
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "mypy": ["-m", "mypy"],
        "lint-imports": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        **({"pytest": ["-m", "pytest", *arguments]} if arguments else parts),
    }


def run_all(lines: Mapping[str, Sequence[str]], call: Callable[..., int] = subprocess.call) -> int:
    """Run every check without a screen, even after a failure, then say which failed. Returns 0 or FAILED."""
    codes = {}
    for name, line in lines.items():
        say(f"\n=== {name}")
        codes[name] = call([str(venv_python()), *line], cwd=ROOT, env=clean_environ(QT_QPA_PLATFORM="offscreen"))
    failed = [name for name, code in codes.items() if code]
    say("\n=== Summary")
    for name in codes:
        say(f"{'FAILED' if name in failed else 'passed'}  {name}")
    say(f"\n{len(failed)} of {len(codes)} failed: {', '.join(failed)}" if failed else "\nAll passed.")
    return FAILED if failed else 0


def run(arguments: Sequence[str]) -> int:
    """Set up, then run the app or what was asked for; the exit status."""
    refuse_old_python(tuple(sys.version_info[:2]))
    command = arguments[0] if arguments and arguments[0] in ("test", "bench", "monkey") else "app"
    wanted = needs(command, os.environ) if sys.platform.startswith("linux") else {}
    check_system(wanted)
    make_ready(FILES[command])
    remember_system(wanted)
    return run_app(arguments) if command == "app" else run_all(checks(command, arguments[1:]))


def main(arguments: Sequence[str]) -> int:
    """`run`, with every expected trouble in plain words."""
    try:
        return run(arguments)
    except CannotGoOn as trouble:
        say(f"\n{trouble}")
        return trouble.code
    except OSError as trouble:
        say(f"\n{explain(str(trouble))}")
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
