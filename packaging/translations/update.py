"""`python -m packaging.translations.update`: collect every string, and compile the catalogue.

With `--check` nothing is written: it says what is missing, unfinished or out of date, and exits 1.
After a change of words: run it, open assets/translations/falsematch_es.ts (`pyside6-linguist`, or any editor),
fill in what is unfinished by the words in docs/spanish.md, take out what is vanished, and run it again.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "assets" / "translations" / "falsematch_es.ts"
_SOURCES = ("app/ui", "app/main.py")


def sources(root: Path = ROOT) -> list[str]:
    """Every Python file whose strings a visitor may read, relative to `root`, in order."""
    found = [path for place in _SOURCES for path in sorted((root / place).rglob("*.py"))]
    found += [root / place for place in _SOURCES if (root / place).is_file()]
    return sorted({path.relative_to(root).as_posix() for path in found})


def collect(catalogue: Path, root: Path = ROOT) -> None:
    """Bring `catalogue` up to date with the code: new strings unfinished, strings that went marked vanished."""
    command = [_tool("pyside6-lupdate"), *sources(root), "-ts", str(catalogue)]
    command += ["-locations", "none", "-source-language", "en", "-target-language", "es"]
    _run(command, root)


def compile_catalogue(catalogue: Path, out: Path) -> None:
    """Write the .qm that the app loads."""
    _run([_tool("pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(out)], ROOT)


def complaints(catalogue: Path) -> Iterator[str]:
    """What is unfinished, empty, vanished, or lost a {place} or a line break in `catalogue`, in plain words."""
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            state = translation.get("type", "") if translation is not None else "missing"
            words = (translation.text or "") if translation is not None else ""
            if state or not words.strip():
                yield f"{context.findtext('name')}: {state or 'empty'}: {source!r}"
            elif _places(source) != _places(words):
                yield f"{context.findtext('name')}: other {{places}} or line breaks: {source!r} / {words!r}"


def _places(text: str) -> list[str]:
    pieces = [piece.split("}")[0] for piece in text.split("{")[1:]]
    return sorted(pieces) + ["\n"] * text.count("\n")


def check(catalogue: Path = CATALOGUE) -> list[str]:
    """Everything wrong with the committed catalogue; empty when it is complete and current. Writes nothing."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / catalogue.name
        shutil.copy(catalogue, fresh)
        collect(fresh)
        wrong = list(complaints(fresh))
        compiled = fresh.with_suffix(".qm")
        compile_catalogue(catalogue, compiled)
        shipped = catalogue.with_suffix(".qm")
        if not shipped.exists() or shipped.read_bytes() != compiled.read_bytes():
            wrong.append(f"{shipped.name} is not what {catalogue.name} compiles to")
    return wrong


def _tool(name: str) -> str:
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is not installed; it comes with PySide6.")
    return found


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")


def main() -> int:
    """Update, or with --check only look; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when something is wrong")
    if parser.parse_args().check:
        wrong = check()
    else:
        collect(CATALOGUE)
        compile_catalogue(CATALOGUE, CATALOGUE.with_suffix(".qm"))
        wrong = list(complaints(CATALOGUE))
    print("\n".join(wrong) or "The Spanish catalogue is complete.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
