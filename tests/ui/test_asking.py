"""The question of comparing says what a yes leads to: all of it, and no more than that."""

import pytest

from app.live.consent import Standing
from app.ui.pages.asking import Asking, Stage
from app.ui.rooms import ROOMS
from app.ui.theme import Theme
from tests.ui.house import lock


@pytest.fixture
def ask(qtbot):
    def build(**wishes):
        locks = (lock(key, allowed=True) for key in ("camera.allowed", "compare.live_faces"))
        asking = Asking(Theme(), *locks, **wishes)
        qtbot.addWidget(asking)
        asking.show_standing(Standing.NOT_ASKED, None, face_in_view=True)
        return asking

    return build


def test_it_names_the_rooms_that_compare_with_the_visitors_own_picture(ask, language):
    titles = {room.name: room.title() for room in ROOMS}
    said = ask()._teal.text.text()
    assert all(titles[room] in said for room in ("faceprint", "quality"))
    assert "one picture of you, the first after your yes" in said
    assert "only in this computer's memory" in said


def test_where_those_rooms_are_not_it_speaks_of_people_who_do_not_exist_alone(ask, language):
    said = ask(own_picture=False)._teal.text.text()
    assert "compared only with people who do not exist" in said
    assert "picture of you" not in said


def test_asked_elsewhere_it_never_offers_a_yes(ask, language):
    asking = ask()
    stages = [asking.stage]
    asking.ask_elsewhere(leads=True)
    assert [*stages, asking.stage] == [Stage.CONSENT, Stage.ELSEWHERE]
    assert asking.yes.isHidden() or not asking._teal.isVisibleTo(asking)
    asked = []
    asking.question_wanted.connect(lambda: asked.append(True))
    asking.ask_again.click()
    assert asked == [True]
