"""Whole runs on pictures of people who do not exist, with the real models."""

import io
import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from app import numbers
from app.calibrate import quality
from app.calibrate.__main__ import main
from app.calibrate.card import HOLDS
from app.model.rates import read_population
from app.resources import asset
from app.vision import degrade, models

FEW = 8
TODAY = datetime.now(UTC).date().isoformat()


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight rendered people in LFW's layout, with everything that goes wrong in a real one."""
    folder = tmp_path_factory.mktemp("photos")
    people = json.loads(asset("gallery", "people.json").read_text(encoding="utf-8"))["people"]
    for person in people[:FEW]:
        own = folder / person["name"]
        own.mkdir()
        for number, picture in enumerate(person["pictures"][:3], start=1):
            name = picture["file"] if isinstance(picture, dict) else picture
            found = asset("gallery", *name.split("/"))
            found = found if found.is_file() else asset("gallery", "pictures", name)
            shutil.copy(found, own / f"{person['name']}_{number:04d}.jpg")
    odd = folder / "Zoe_Odd"
    odd.mkdir()
    (odd / "Zoe_Odd_0001.jpg").write_bytes(b"")
    whole = next((folder / people[0]["name"]).iterdir()).read_bytes()
    (odd / "Zoe_Odd_0002.jpg").write_bytes(whole[: len(whole) // 2])
    (odd / "Zoe_Odd_0003.jpg").write_bytes(whole)
    return folder


def calibrated(photos: Path, out: Path, *more: str) -> tuple[int, str]:
    said = io.StringIO()
    code = main([str(photos), "--out", str(out), *more], said)
    return code, said.getvalue()


@pytest.fixture(scope="module")
def done(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    out = tmp_path_factory.mktemp("out") / "new"
    code, said = calibrated(photos, out, "--no-quality")
    assert code == 0, said
    return out, said


def test_a_run_writes_counts_and_a_card_and_nothing_else(done: tuple[Path, str]) -> None:
    out, said = done
    assert sorted(path.name for path in out.iterdir()) == ["CARD.md", "histograms.json", "quality.json"]
    told = json.loads((out / "histograms.json").read_text(encoding="utf-8"))
    part = told["news_photos"]
    assert (part["people"], part["pictures"]) == (FEW, FEW * 3)
    assert part["left_out"] == {"unreadable": 2, "double": 1, "no_face": 0, "doubtful": 0}
    assert told["models"] == models.SHA256
    assert part["made"] == told["made"]
    assert part["pipeline"] == told["pipeline"]
    assert f"Written: {out}" in said


def test_what_was_left_out_is_listed_on_the_terminal_and_named_nowhere_else(
    done: tuple[Path, str], photos: Path
) -> None:
    out, said = done
    assert said.count("left out: ") == 3
    assert "Zoe_Odd_0001.jpg (it is empty, cut off or no picture)" in said
    assert "(the very same file came before)" in said
    written = "".join(path.read_text(encoding="utf-8") for path in out.iterdir())
    assert not [folder.name for folder in photos.iterdir() if folder.name in written]


def test_what_was_written_can_be_read_again(done: tuple[Path, str]) -> None:
    path = done[0] / "histograms.json"
    part = json.loads(path.read_text(encoding="utf-8"))["news_photos"]
    found = read_population(part, "news_photos", path)
    assert found.genuine is not None
    assert (found.genuine.pairs, found.genuine.tries, found.impostor.tries) == (FEW * 3, FEW, FEW * (FEW - 1) // 2)
    assert found.impostor.pairs == FEW * (FEW - 1) // 2 * 9


def test_the_card_names_the_files_that_are_there_and_no_other(done: tuple[Path, str]) -> None:
    card = (done[0] / "CARD.md").read_text(encoding="utf-8")
    assert [name for name in HOLDS if f"| `{name}` |" in card] == ["histograms.json", "quality.json"]
    assert "Measured on 20" in card
    assert "Left out: 3 (2 unreadable, 1 double)." in card


def test_what_it_says_can_be_asked_like_the_shipped_one(done: tuple[Path, str]) -> None:
    said = io.StringIO()
    assert numbers.main(["fmr", "0.3", "--calibration", str(done[0] / "histograms.json")], said) == 0
    assert f"{FEW * 3} pictures of {FEW} people" in said.getvalue()


def test_so_few_people_do_not_show_their_mean(done: tuple[Path, str]) -> None:
    assert not (done[0] / "shape.npz").exists()


def test_an_interrupted_run_keeps_counts_and_goes_on(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ways = (degrade.DEGRADATIONS[0], degrade.DEGRADATIONS[5])
    short = [(way, way.levels[-1]) for way in ways]
    monkeypatch.setattr(quality, "steps", lambda: short)
    monkeypatch.setattr(degrade, "DEGRADATIONS", ways)
    real, made = quality.spoiled, []

    def spoiled(tried, way, *more):
        made.append(way.name)
        if len(made) == 2:
            raise KeyboardInterrupt
        return real(tried, way, *more)

    monkeypatch.setattr(quality, "spoiled", spoiled)
    code, said = calibrated(photos, tmp_path / "out")
    assert code == 130
    assert "goes on from there" in said
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["unfinished"]
    kept = sorted(path.name for path in (tmp_path / "out" / "unfinished").iterdir())
    assert kept == ["part-eyes-4.json", "part-news_photos.json"]
    code, said = calibrated(photos, tmp_path / "out")
    assert code == 0, said
    assert made == ["eyes", "jpeg", "jpeg"]
    assert "counted before" in said
    assert not (tmp_path / "out" / "unfinished").exists()
    told = json.loads((tmp_path / "out" / "quality.json").read_text(encoding="utf-8"))["photos"]
    assert [(way["name"], way["levels"][0]["probes"]) for way in told["ways"]] == [("eyes", FEW), ("jpeg", FEW)]


def ten_rendered(gallery: Path) -> Path:
    """A gallery of ten of the people that ship."""
    people = json.loads(asset("gallery", "people.json").read_text(encoding="utf-8"))["people"][:10]
    for person in people:
        person["sampled"] = {"sex": "female"}
        for picture in person["pictures"]:
            name = picture["file"] if isinstance(picture, dict) else picture
            (gallery / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(asset("gallery", *name.split("/")), gallery / name)
    (gallery / "people.json").write_text(json.dumps({"people": people}), encoding="utf-8")
    return gallery


def test_rendered_people_are_measured_again_in_one_command(
    done: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    shutil.copytree(done[0], out)
    counts = out / "histograms.json"
    counts.write_text(counts.read_text(encoding="utf-8").replace(TODAY, "2020-02-02"), encoding="utf-8")
    gallery = ten_rendered(tmp_path / "gallery")
    said = io.StringIO()
    assert main(["--gallery", str(gallery), "--out", str(out)], said) == 0, said.getvalue()
    told = json.loads((out / "histograms.json").read_text(encoding="utf-8"))
    before = json.loads((done[0] / "histograms.json").read_text(encoding="utf-8"))
    assert told["news_photos"] == before["news_photos"] | {"made": "2020-02-02"}, "measured then, not now"
    assert told["rendered_people"]["made"] == told["made"] == TODAY
    assert "news_photos: kept as it was measured on 2020-02-02" in said.getvalue()
    assert "Measured on 2020-02-02" in (out / "CARD.md").read_text(encoding="utf-8")
    assert told["rendered_people"]["people"] == 10
    assert json.loads((out / "groups.json").read_text(encoding="utf-8"))["rendered_people"][0]["kind"] == "sex"
    with np.load(out / "shape.npz") as held:
        assert sorted(held.files) == ["rendered_covariance", "rendered_mean"]


def test_photos_that_other_models_measured_cannot_stand_beside_new_people(
    done: tuple[Path, str], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    shutil.copytree(done[0], out)
    counts = out / "histograms.json"
    counts.write_text(counts.read_text(encoding="utf-8").replace(models.SHA256[models.SFACE], "0" * 64))
    before = counts.read_bytes()
    said = io.StringIO()
    assert main(["--gallery", str(ten_rendered(tmp_path / "gallery")), "--out", str(out)], said) == 2
    assert "holds news_photos as measured with other models" in said.getvalue()
    assert "faceprints" not in said.getvalue(), "said before anything was measured"
    assert counts.read_bytes() == before


def test_one_picture_each_measures_strangers_only(photos: Path, tmp_path: Path) -> None:
    for folder in sorted(photos.iterdir())[:5]:
        (tmp_path / "one" / folder.name).mkdir(parents=True)
        shutil.copy(sorted(folder.iterdir())[0], tmp_path / "one" / folder.name)
    code, said = calibrated(tmp_path / "one", tmp_path / "out")
    assert code == 0, said
    assert "nobody has two pictures" in said
    part = json.loads((tmp_path / "out" / "histograms.json").read_text(encoding="utf-8"))["news_photos"]
    assert part["genuine"] is None
    assert part["impostor"]["tries"] == 10


@pytest.mark.parametrize(("people", "told"), [(0, "nobody"), (1, "one person"), (3, "4 or more are needed")])
def test_too_few_people_are_refused(photos: Path, tmp_path: Path, people: int, told: str) -> None:
    (tmp_path / "few").mkdir()
    for folder in sorted(photos.iterdir())[:people]:
        shutil.copytree(folder, tmp_path / "few" / folder.name)
    code, said = calibrated(tmp_path / "few", tmp_path / "out")
    assert code == 2
    assert told in said
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    code, said = calibrated(tmp_path / "missing", tmp_path / "out")
    assert code == 2
    assert said.count("\n") == 1
    assert "cannot be opened as a folder" in said


def test_another_model_is_refused(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(models.SHA256, models.SFACE, "0" * 64)
    code, said = calibrated(photos, tmp_path / "out")
    assert code == 2
    assert "not the model we measured" in said
    assert not (tmp_path / "out").exists()


def test_a_place_that_cannot_be_written_is_named_before_anything_is_measured(photos: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    code, said = calibrated(photos, tmp_path / "file" / "out", "--no-quality")
    assert (code, said) == (2, f"{tmp_path / 'file'}: Not a directory\n")


@pytest.mark.parametrize(("text", "told"), [(b"\xfc\x00", "is not UTF-8 text"), (None, "is not there")])
def test_words_about_the_data_set_that_cannot_be_read_are_named(
    photos: Path, tmp_path: Path, text: bytes | None, told: str
) -> None:
    about = tmp_path / "about.md"
    if text is not None:
        about.write_bytes(text)
    code, said = calibrated(photos, tmp_path / "out", "--about", str(about))
    assert code == 2
    assert told in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("trusted", [("5", "9"), ("nan", "1"), ("0.5", "0.2")])
def test_similarities_that_are_none_are_a_usage_error(
    photos: Path, tmp_path: Path, trusted: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        calibrated(photos, tmp_path / "out", "--labels-trusted", *trusted)
    assert stopped.value.code == 2
    assert "two similarities from -1 to 1" in capsys.readouterr().err


def test_an_older_file_that_is_damaged_is_named_before_anything_is_measured(photos: Path, tmp_path: Path) -> None:
    (tmp_path / "histograms.json").write_text("broken", encoding="utf-8")
    code, said = calibrated(photos, tmp_path)
    assert code == 2
    assert "is not JSON" in said
    assert [path.name for path in tmp_path.iterdir()] == ["histograms.json"]


def test_nothing_to_measure_is_a_usage_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--out", str(tmp_path)])
    assert "--gallery" in capsys.readouterr().err
