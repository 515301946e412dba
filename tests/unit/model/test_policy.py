"""What an administrator has locked, and what happens when that cannot be read."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.model.errors import PolicyBroken, PolicyLocked
from app.model.policy import DEFAULTS, Mode, Policy, Reason, load_policy

LOCKS = ("camera", "compare_live", "compare_live_kiosk", "compare_live_teach")


class Files:
    """A system's and a user's policy file."""

    def __init__(self, folder: Path) -> None:
        self.system, self.user = folder / "system.toml", folder / "user.toml"

    def load(self, system: str | None = None, user: str | None = None) -> tuple[Policy, tuple[PolicyBroken, ...]]:
        for path, text in ((self.system, system), (self.user, user)):
            if text is not None:
                path.write_text(text, encoding="utf-8")
        return load_policy(self.system, self.user)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


def allowed(policy: Policy) -> list[bool]:
    return [getattr(policy, lock).allowed for lock in LOCKS]


def test_without_a_file_only_exploring_may_compare_live_faces(files: Files) -> None:
    policy, problems = files.load()
    assert not problems
    assert policy.may_use_camera().allowed
    assert [policy.may_compare_live(mode).allowed for mode in Mode] == [True, False, False]
    assert policy.may_compare_live(Mode.KIOSK).reason is Reason.DEFAULT


def test_a_file_can_lock_and_says_where(files: Files) -> None:
    policy, problems = files.load(system="[camera]\nallowed = false\n[compare]\nlive_faces = false\n")
    assert not problems
    assert policy.may_use_camera().where == files.system
    assert policy.may_use_camera().reason is Reason.POLICY
    assert not any(policy.may_compare_live(mode).allowed for mode in Mode)


def test_only_a_policy_lets_a_kiosk_or_a_class_compare(files: Files) -> None:
    policy, _ = files.load(user="[kiosk]\ncompare_live_faces = true\n[teach]\ncompare_live_faces = true\n")
    assert all(policy.may_compare_live(mode).allowed for mode in Mode)


def test_the_general_lock_holds_in_every_mode(files: Files) -> None:
    policy, _ = files.load(system="[compare]\nlive_faces = false", user="[kiosk]\ncompare_live_faces = true")
    lock = policy.may_compare_live(Mode.KIOSK)
    assert (lock.key, lock.allowed, lock.where) == ("compare.live_faces", False, files.system)


def test_the_system_wins_key_by_key(files: Files) -> None:
    policy, _ = files.load(
        system="[camera]\nallowed = false", user="[camera]\nallowed = true\n[teach]\ncompare_live_faces = true"
    )
    assert allowed(policy) == [False, True, False, True]
    assert policy.compare_live_teach.where == files.user


def test_the_system_can_also_open_what_the_user_closed(files: Files) -> None:
    policy, _ = files.load(system="camera.allowed = true", user="camera.allowed = false")
    assert policy.may_use_camera().allowed


@pytest.mark.parametrize("text", ["[camera\n", "allowed = ", "a = 1\na = 2\n", "x = " + "[" * 5000, "\x00"])
def test_a_file_that_is_not_toml_locks_everything(files: Files, text: str) -> None:
    policy, (problem,) = files.load(system=text, user="[camera]\nallowed = true\n[compare]\nlive_faces = true\n")
    assert allowed(policy) == [False] * 4
    assert policy.camera.reason is Reason.BROKEN
    assert (policy.camera.where, problem.path) == (files.system, files.system)


def test_a_broken_user_file_cannot_close_what_the_system_opens(files: Files) -> None:
    policy, problems = files.load(system="[camera]\nallowed = true", user="not toml")
    assert allowed(policy) == [True, False, False, False]
    assert problems[0].path == files.user


@pytest.mark.parametrize(
    ("text", "line"),
    [("[camera]\nallowed = maybe\n", 2), ("[camera]\n\n\nallowed", 4), ("[camera]\nallowed = true\n[", 3)],
)
def test_a_fault_in_the_toml_has_its_line(files: Files, text: str, line: int) -> None:
    _, (problem,) = files.load(user=text)
    assert problem.line == line
    assert "at line" not in problem.problem


def test_a_value_that_is_neither_true_nor_false_locks_its_own_key(files: Files) -> None:
    policy, (problem,) = files.load(user='[compare]\nlive_faces = true\n[camera]\nallowed = "yes"\n')
    assert allowed(policy) == [False, True, False, False]
    assert policy.camera.reason is Reason.BROKEN
    assert (problem.line, "camera.allowed" in problem.problem) == (4, True)


def test_a_table_written_as_a_value_locks_all_its_keys(files: Files) -> None:
    policy, (problem,) = files.load(user="compare = true\n")
    assert allowed(policy) == [True, False, False, False]
    assert problem.line == 1


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("[compare]\nlive_face = false\n", "compare.live_face", 2),
        ("[camera]\nallowed = true\n[cameras]\nallowed = false\n", "cameras", 3),
        ("# note\ncompare_live_faces = false\n", "compare_live_faces", 2),
    ],
)
def test_a_misspelt_lock_is_told_not_ignored(files: Files, text: str, key: str, line: int) -> None:
    policy, (problem,) = files.load(user=text)
    assert allowed(policy) == list(DEFAULTS.values())
    assert problem.problem.startswith(f"{key} is not a lock")
    assert problem.line == line


def test_a_folder_or_a_dead_link_in_its_place_locks_everything(files: Files) -> None:
    files.system.mkdir()
    assert allowed(files.load()[0]) == [False] * 4
    files.system.rmdir()
    files.system.symlink_to("gone.toml")
    assert allowed(files.load()[0]) == [False] * 4


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_in_its_place_is_not_waited_for(files: Files) -> None:
    os.mkfifo(files.user)
    assert allowed(files.load()[0]) == [False] * 4


def test_a_lock_can_be_insisted_on(files: Files) -> None:
    policy, _ = files.load(user="[camera]\nallowed = false")
    policy.may_compare_live(Mode.EXPLORE).insist()
    with pytest.raises(PolicyLocked) as caught:
        policy.may_use_camera().insist()
    assert (caught.value.lock, caught.value.path) == ("camera.allowed", files.user)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.binary(max_size=200) | st.text("[]camerallowed.= tru\n\"'#{}").map(str.encode))
def test_junk_never_opens_a_kiosk_or_a_class_and_never_raises(files: Files, junk: bytes) -> None:
    files.user.write_bytes(junk)
    policy, _ = load_policy(files.system, files.user)
    assert not policy.compare_live_kiosk.allowed
    assert not policy.compare_live_teach.allowed
