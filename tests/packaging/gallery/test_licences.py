"""LICENSES.csv follows the files."""

from pathlib import Path

from packaging.gallery import licences

LIST = """path,origin,licence
LICENSES.csv,this project,Apache-2.0
gallery/old.txt,somewhere,CC0-1.0
visitors/*_bad.jpg,somewhere,CC0-1.0
icons/*.svg,this project,CC0-1.0
"""


def test_rows_of_our_folders_are_made_anew_and_others_stay(tmp_path: Path) -> None:
    (tmp_path / "LICENSES.csv").write_text(LIST, encoding="utf-8")
    for name in ("gallery/people.json", "visitors/amara.webm"):
        path = tmp_path / name
        path.parent.mkdir()
        path.write_bytes(b"x")
    licences.update(tmp_path)
    rows = (tmp_path / "LICENSES.csv").read_text(encoding="utf-8").splitlines()
    assert [row.split(",")[0] for row in rows] == [
        "path", "LICENSES.csv", "gallery/people.json", "visitors/*.webm", "icons/*.svg",
    ]  # fmt: skip
    licences.update(tmp_path)
    assert (tmp_path / "LICENSES.csv").read_text(encoding="utf-8").splitlines() == rows
