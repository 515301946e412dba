"""What a policy file says about leaving a kiosk and about its patience."""

import pytest

from app.model.kiosk_rules import KioskRules, load_kiosk_rules
from app.model.pin import opens, sealed
from app.model.policy import load_policy
from app.model.visit import IDLE_SECONDS

ONE, TWO = sealed("1111", bytes(16)), sealed("2222", bytes(16))


@pytest.fixture
def files(tmp_path):
    def write(system=None, user=None):
        paths = tmp_path / "system.toml", tmp_path / "user.toml"
        for path, text in zip(paths, (system, user), strict=True):
            if text is not None:
                path.write_text(text, encoding="utf-8")
        return paths

    return write


def test_without_files_there_is_no_pin_and_the_usual_patience(files):
    assert load_kiosk_rules(*files()) == (KioskRules(), ())
    assert KioskRules().pin is None
    assert KioskRules().patience.idle == IDLE_SECONDS


def test_the_systems_file_wins_key_by_key(files):
    rules, problems = load_kiosk_rules(
        *files(f'[kiosk]\npin = "{ONE}"\n', f'[kiosk]\npin = "{TWO}"\nidle_seconds = 90\n')
    )
    assert rules.pin is not None
    assert opens("1111", rules.pin)
    assert not opens("2222", rules.pin)
    assert rules.patience.idle == 90
    assert problems == ()


@pytest.mark.parametrize("value", ['"1234"', "1234", "true", '""', "[]"])
def test_a_pin_that_cannot_be_understood_opens_for_nobody_and_is_told(files, value):
    rules, problems = load_kiosk_rules(*files(f"[kiosk]\npin = {value}\n"))
    assert rules.pin is not None
    assert not opens("1234", rules.pin)
    (problem,) = problems
    assert "kiosk.pin" in problem.problem
    assert problem.line == 2


@pytest.mark.parametrize("value", ["9", "601", "true", '"45"', "nan"])
def test_a_time_that_will_not_do_is_left_out_and_told(files, value):
    rules, problems = load_kiosk_rules(*files(f"[kiosk]\nidle_seconds = {value}\n"))
    assert rules == KioskRules()
    assert [problem.line for problem in problems] == [2]


@pytest.mark.parametrize("text", ["[kiosk", "\x00", "kiosk = ["])
def test_a_file_that_cannot_be_read_lets_nobody_leave(files, text):
    rules, _ = load_kiosk_rules(*files(text, f'[kiosk]\npin = "{TWO}"\n'))
    assert rules.pin is not None
    assert not opens("2222", rules.pin)


def test_a_policy_that_says_nothing_of_a_kiosk_changes_nothing(files):
    assert load_kiosk_rules(*files("kiosk = true\n", "[camera]\nallowed = false\n")) == (KioskRules(), ())


def test_the_policys_own_reader_takes_these_keys_for_what_they_are(files):
    _, problems = load_policy(*files(f'[kiosk]\npin = "{ONE}"\nidle_seconds = 60\ncompare_live_faces = true\n'))
    assert problems == ()
