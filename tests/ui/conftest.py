"""A shell for every test that wants one."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.ui.language import Language
from tests.ui.house import Shell


@pytest.fixture(autouse=True)
def swept(qapp):
    """What a test has asked to be deleted is gone before the next one: every widget alive hears of a new language."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def make_shell(qtbot):
    made = []

    def build(*arguments, **named):
        shell = Shell(*arguments, **named)
        qtbot.addWidget(shell.window)
        made.append(shell)
        return shell

    yield build
    for shell in made:
        shell.language.choose("en")


@pytest.fixture
def shell(make_shell):
    return make_shell()


@pytest.fixture
def language(qapp):
    held = Language("en")
    yield held
    held.choose("en")
