"""The notice and the page for counsel say nothing that the documents of the project do not."""

from pathlib import Path

import pytest

from app.ui.paper.paper import Size
from app.ui.paper.press import House, make_for_house
from tests.ui.paper.conftest import says

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def counsel():
    return says(make_for_house(House.COUNSEL, "en", Size.A4))


def _doc(name):
    return " ".join((ROOT / name).read_text(encoding="utf-8").split())


def test_the_files_that_counsel_is_sent_to_exist(counsel):
    for name in ("tests/proofs", "tests/journeys", "app/files.py", "app/live/consent.py", "assets/gallery/CARD.md",
                 "docs/policy.md"):  # fmt: skip
        assert name in counsel.replace(" ", ""), "lines may break after a slash"
        assert (ROOT / name).exists()


def test_the_locks_and_their_files_are_those_of_the_policy_page(counsel):
    policy = _doc("docs/policy.md")

    for path in ("/etc/falsematch/policy.toml", "/Library/Application Support/falsematch/policy.toml",
                 r"%PROGRAMDATA%\falsematch\policy.toml"):  # fmt: skip
        assert path in counsel
        assert path in policy
    for words in ("[camera] allowed = false", "[compare] live_faces = false"):
        assert words in policy
    assert "27 September 2023" in policy
    assert "27 September 2023" in counsel


def test_what_was_never_tried_is_what_the_readme_says(counsel):
    readme = _doc("README.md")

    assert "A physical camera (cameras are tested with stand-ins for the driver), macOS, Windows" in readme
    assert "Not yet tried: a physical camera, macOS, Windows." in counsel


def test_the_notice_says_what_it_must_and_leaves_lines_for_names():
    words = says(make_for_house(House.NOTICE, "en", Size.A4))

    for said in ("A camera is in use here", "Nothing is recorded", "You may say no", "Questions? Ask", "In use from"):
        assert said in words
