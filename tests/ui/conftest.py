"""A shell for every test that wants one."""

import pytest

from app.ui.language import Language
from tests.ui.house import Shell


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
