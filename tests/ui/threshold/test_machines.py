"""Other machines' settings: each number stands in a fact, none stands on our line."""

from __future__ import annotations

import re

import pytest

from app.lessons.facts import load_facts
from app.resources import lessons_root
from app.ui.threshold.machines import machines
from tests.ui.threshold.conftest import Stage


def test_every_setting_of_another_machine_stands_in_the_facts_it_names() -> None:
    facts, problems = load_facts(lessons_root())
    assert not problems
    for machine in machines():
        named = re.findall(r"F-[A-Z]+-\d+", machine.source)
        assert named
        stated = " ".join(facts[fact].statement for fact in named)
        assert re.search(rf"(?<![\d.]){re.escape(machine.setting)}(?![\d]|\.\d)", stated), machine.name


def test_the_sheet_says_which_way_each_counts_and_that_0_6_means_opposite_things(stage: Stage) -> None:
    stage.room.desk.open("machines")
    sheet = stage.room.desk.machines
    directions = {card.direction.text() for card in sheet.cards}
    assert len(directions) == 2
    assert [number.text() for number, _ in sheet.twins.sides] == ["0.6", "0.6"]
    first, second = (meaning.text() for _, meaning in sheet.twins.sides)
    assert "loose" in first
    assert "strict" in second
    assert {"0.6", "0.64", "0.5", "80", "99"} == {card.setting.text() for card in sheet.cards}
    assert "0.363" in sheet.own.text()


def test_trying_our_own_machines_setting_puts_the_line_there(stage: Stage) -> None:
    stage.compare()
    stage.room.desk.open("machines")
    stage.room.desk.machines.go.click()
    assert stage.room.threshold == pytest.approx(0.363)
    assert stage.room.desk.opened == ""
