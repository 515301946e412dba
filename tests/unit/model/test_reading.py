"""Where in a small file something stands."""

import pytest

from app.model.reading import toml_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# note\ncamera.allowed = true", 2),
        ("[compare]\nallowed = true\n[camera]\n  allowed = true", 4),
        ("[ camera ]\nother = 1\nallowed.when = 3", 3),
        ("camera = { allowed = true }", 1),
        ("x = 1\n[camera]\nother = 1", 2),
        ("[camera.allowed]", 1),
        ("[cameras]\nallowed = true", None),
        ("# camera.allowed = true", None),
    ],
)
def test_a_key_is_found_in_full_or_under_its_table_or_as_near_as_can_be(text: str, line: int | None) -> None:
    assert toml_line(text, "camera.allowed") == line
