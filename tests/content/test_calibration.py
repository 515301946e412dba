"""The shipped calibration: counts and shapes, and nobody's face or name."""

import hashlib
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.calibrate import measure, quality
from app.calibrate.dataset import Dataset, read_dataset
from app.calibrate.groups import groups
from app.calibrate.look import Looked
from app.calibrate.pairs import People
from app.model.rates import load_populations, read_population
from app.resources import asset
from app.vision.models import SHA256

FOLDER = asset("calibration")
FILES = sorted(path for path in FOLDER.iterdir() if path.is_file())
WORDS_OF_OURS = {
    "format", "made", "app", "bins", "models", "pipeline", "people", "people_with_two", "pictures", "left_out",
    "unreadable", "double", "no_face", "doubtful", "noisy_fmr_over", "noisy_fnmr_under", "largest_share", "impostor",
    "genuine", "tail", "closest", "against", "gallery", "tries", "by_pairs", "by_people", "low", "high", "from",
    "values", "applies_from", "fit", "draws", "news_photos", "rendered_people", "news_against_rendered", *SHA256,
}  # fmt: skip


@cache
def counts() -> dict[str, Any]:
    return dict(json.loads((FOLDER / "histograms.json").read_text(encoding="utf-8")))


def rows(content: Any) -> list[list[float]]:
    """Every list of numbers anywhere in `content`."""
    if isinstance(content, dict):
        return [row for value in content.values() for row in rows(value)]
    if isinstance(content, list):
        if content and all(isinstance(one, int | float) for one in content):
            return [content]
        return [row for value in content for row in rows(value)]
    return []


def words(content: Any) -> set[str]:
    """Every key and text anywhere in `content`."""
    if isinstance(content, dict):
        return set(content) | {word for value in content.values() for word in words(value)}
    if isinstance(content, list):
        return {word for value in content for word in words(value)}
    return {content} if isinstance(content, str) else set()


def test_there_is_nothing_but_what_the_card_names() -> None:
    wanted = ["ABOUT.md", "CARD.md", "groups.json", "histograms.json", "published.json", "quality.json", "shape.npz"]
    assert [path.name for path in FILES] == wanted


@pytest.mark.parametrize("path", [one for one in FILES if one.suffix == ".json"], ids=lambda one: one.name)
def test_no_row_of_numbers_could_be_a_faceprint(path: Path) -> None:
    for row in rows(json.loads(path.read_text(encoding="utf-8"))):
        assert len(row) % 128 or min(row) >= 0, "a faceprint has 128 numbers, about half of them under 0"
        assert not (len(row) >= 100 and abs(float(np.linalg.norm(row)) - 1) < 0.01), "a faceprint has length 1"


def test_the_shape_is_a_mean_and_a_spread_and_nobodys_faceprint() -> None:
    with np.load(FOLDER / "shape.npz", allow_pickle=False) as held:
        found = {name: held[name] for name in held.files}
    shapes = {"mean": (128,), "covariance": (128, 128)}
    assert {name: rows.shape for name, rows in found.items()} == shapes | {
        f"rendered_{k}": v for k, v in shapes.items()
    }
    assert {rows.dtype for rows in found.values()} == {np.dtype(np.float32)}
    for mean, covariance in (
        (found["mean"], found["covariance"]),
        (found["rendered_mean"], found["rendered_covariance"]),
    ):
        # Unit faceprints: the mean's length and the spread round it make 1 together. So neither is one itself.
        assert float(mean @ mean) + float(np.trace(covariance)) == pytest.approx(1, abs=1e-3)
        assert np.linalg.norm(mean) < 0.7
        assert np.linalg.norm(covariance, axis=1).max() < 0.5
        assert covariance == pytest.approx(covariance.T, abs=1e-6)
    # With fewer people than numbers in a faceprint, the spread would be flat, and could be taken apart.
    assert np.linalg.eigvalsh(found["covariance"].astype(float)).min() > 1e-4
    assert counts()["news_photos"]["people"] >= 1000


def test_the_counts_hold_only_words_of_ours() -> None:
    known = re.compile(r"[0-9a-f]{64}|\d{4}-\d\d-\d\d|\d+\.\d+\.\d+\S*|4000 of 0\.0005 .*")
    odd = {word for word in words(counts()) if word not in WORDS_OF_OURS and not known.fullmatch(word)}
    assert not odd


@pytest.mark.parametrize("path", FILES, ids=lambda one: one.name)
def test_no_file_name_of_the_photos_is_in_it(path: Path) -> None:
    text = path.read_bytes().decode("latin-1")
    assert not re.search(r"[A-Z][a-z]+_[A-Z]\w*", text), "NAME_SURNAME, as the photos' folders are called"
    assert not re.search(r"_\d{4}\.(jpg|png)|\.jpe?g\b", text)


def test_it_was_made_with_the_very_models_that_ship() -> None:
    assert counts()["models"] == SHA256


def test_the_gallery_that_was_measured_is_the_one_that_ships() -> None:
    people = json.loads(asset("gallery", "people.json").read_text(encoding="utf-8"))["people"]
    total = hashlib.sha256()
    for person in people:
        for picture in person["pictures"]:
            name = picture["file"] if isinstance(picture, dict) else picture
            beside = asset("gallery", "pictures", name)
            total.update((beside if beside.is_file() else asset("gallery", *name.split("/"))).read_bytes())
    again = "the gallery changed: python -m app.calibrate PHOTOS --gallery assets/gallery --out assets/calibration …"
    for part in ("rendered_people", "news_against_rendered"):
        assert counts()[part]["gallery"] == total.hexdigest(), again


@cache
def looked() -> tuple[Looked, Dataset]:
    """The rendered people as the calibration saw them, from the faceprints that ship."""
    data = read_dataset(asset("gallery"))
    with np.load(asset("gallery", "faceprints.npz"), allow_pickle=False) as held:
        prints = held["faceprints"]
    there = ~np.isnan(prints).any(axis=2)
    files = tuple(
        person.pictures[at] for person, row in zip(data.people, there, strict=True) for at in np.flatnonzero(row)
    )
    people = People(np.ascontiguousarray(prints[there]), np.repeat(np.arange(len(prints)), there.sum(axis=1)))
    return Looked(people, tuple(range(len(prints))), files, ()), data


def test_the_rates_of_rendered_people_are_those_that_their_faceprints_give() -> None:
    told = load_populations(FOLDER / "histograms.json").rendered_people
    found = read_population(measure.population(looked()[0], measure.EVERYTHING), "rendered_people", FOLDER)
    assert (found.people, found.pictures, found.largest_share) == (told.people, told.pictures, told.largest_share)
    assert found.genuine is not None
    assert told.genuine is not None
    for ours, theirs in ((found.impostor, told.impostor), (found.genuine, told.genuine)):
        assert (ours.pairs, ours.tries) == (theirs.pairs, theirs.tries)
        for row in ("shares_over", "by_pairs", "low", "high"):
            assert getattr(ours, row) == pytest.approx(getattr(theirs, row), abs=2e-3), row
    with np.load(FOLDER / "shape.npz", allow_pickle=False) as held:
        for name, rows_of in zip(("mean", "covariance"), measure.shape(looked()[0].everybody), strict=True):
            assert held[f"rendered_{name}"] == pytest.approx(rows_of, abs=1e-5)
    assert found.tail is not None
    assert told.tail is not None
    assert found.tail.fit == pytest.approx(told.tail.fit, rel=0.05, abs=0.01)


def test_groups_and_turned_heads_are_what_their_faceprints_give() -> None:
    people, data = looked()
    told = json.loads((FOLDER / "groups.json").read_text(encoding="utf-8"))["rendered_people"]
    found = groups(people, data.people)
    assert [kind["groups"] for kind in found] == [kind["groups"] for kind in told]
    for ours, theirs in zip(found, told, strict=True):
        for rate, known in zip([*ours["fmr"], *ours["fnmr"]], [*theirs["fmr"], *theirs["fnmr"]], strict=True):
            assert rate["errors"] == pytest.approx(known["errors"], rel=0.02, abs=1.0)
    yaws = {
        file: yaw for one in data.people for file, yaw in zip(one.pictures, one.yaws, strict=True) if yaw is not None
    }
    turned = json.loads((FOLDER / "quality.json").read_text(encoding="utf-8"))["yaw"]
    for step, known in zip(quality.turned(people, yaws), turned, strict=True):
        assert (step["level"], step["probes"]) == (known["level"], known["probes"])
        assert step["missed"] == pytest.approx(known["missed"], abs=1)


def test_the_card_says_what_the_counts_say() -> None:
    card = (FOLDER / "CARD.md").read_text(encoding="utf-8")
    news = load_populations(FOLDER / "histograms.json").news_photos
    assert f"{news.people:,} people" in card
    assert f"{news.impostor.pairs:,} pairs of pictures of different people" in card
    assert (FOLDER / "ABOUT.md").read_text(encoding="utf-8").strip() in card
    assert counts()["made"] in card


def test_every_picture_of_the_photos_is_accounted_for() -> None:
    part = counts()["news_photos"]
    assert part["pictures"] + sum(part["left_out"].values()) == 6534
