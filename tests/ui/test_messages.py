import inspect
from pathlib import Path

import pytest

from app.live.seen import Notice, Trouble
from app.model import errors
from app.ui.messages import Action, Message, action_words, fallback, news, words

KINDS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.AppError) and kind not in (errors.AppError, errors.FileProblem)
]


def one_of(kind):
    """An error of this kind, made the way the app makes it."""
    if issubclass(kind, errors.CameraError):
        return kind(0)
    if issubclass(kind, errors.FileProblem):
        return kind(Path("folder") / "thing.bin", "is no good")
    if kind is errors.PolicyLocked:
        return kind("camera.allowed", Path("policy.toml"))
    return kind("what it says")


@pytest.mark.parametrize("kind", KINDS)
def test_every_named_problem_has_words_of_its_own(kind, qapp):
    message = words(one_of(kind))
    assert message != fallback()
    assert message.title
    assert message.next_step
    assert "{" not in message.title + message.next_step


def test_no_two_problems_are_told_in_the_same_words(qapp):
    titles = [words(one_of(kind)).title for kind in KINDS]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("error", [ValueError("secret"), RuntimeError(), OSError(2, "no such file")])
def test_a_problem_without_a_name_gets_an_honest_fallback_without_its_text(error, qapp):
    message = words(error)
    assert message == fallback()
    assert "secret" not in message.title + message.next_step


@pytest.mark.parametrize("kind", KINDS)
def test_the_words_change_with_the_language(kind, language):
    english = words(one_of(kind))
    language.choose("es")
    assert words(one_of(kind)).title != english.title


@pytest.mark.parametrize("lock", ["camera.allowed", "compare.live_faces"])
def test_a_lock_names_the_file_that_set_it(lock, qapp):
    assert "policy.toml" in words(errors.PolicyLocked(lock, Path("policy.toml"))).next_step
    assert "mode" in words(errors.PolicyLocked(lock, None)).next_step


@pytest.mark.parametrize("action", Action)
def test_every_action_has_a_label(action, qapp):
    assert action_words(action)


@pytest.mark.parametrize("notice", Notice)
def test_news_is_told_or_left_out_on_purpose(notice, qapp):
    told = news(Trouble(notice=notice, done=3, of=114))
    assert (told is None) == (notice is Notice.GALLERY_READ)


def test_a_problem_in_the_session_is_told_like_any_other(qapp):
    problem = errors.CameraBusy(1)
    assert news(Trouble(problem=problem)) == words(problem)
    assert isinstance(words(problem), Message)


def test_a_broken_file_is_named_with_its_line():
    for kind in (errors.PolicyBroken, errors.SettingsBroken, errors.LessonInvalid):
        message = words(kind("folder/file.toml", "it says neither true nor false", 7))
        assert "file.toml:7" in message.title + message.next_step
