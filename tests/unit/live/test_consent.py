from pathlib import Path

import pytest

from app.live.consent import Consent, Standing
from app.live.track import Reason
from app.model.errors import PolicyLocked
from app.model.types import Source, SourceKind
from tests.unit.live.stage import AMARA, CAMERA, CLIP

REAL = [CAMERA, CLIP, Source(SourceKind.FOLDER, "pictures")]


@pytest.mark.parametrize("source", REAL)
def test_nobody_real_is_compared_before_saying_yes(source):
    consent = Consent(live_allowed=True)
    assert not consent.may_compare(source, 1)
    assert consent.standing(source) is Standing.NOT_ASKED


@pytest.mark.parametrize("allowed", [True, False])
def test_for_people_who_do_not_exist_there_is_nobody_to_ask(allowed):
    consent = Consent(live_allowed=allowed)
    assert consent.may_compare(AMARA, 1)
    assert not consent.may_compare(AMARA, None)
    assert consent.standing(AMARA) is Standing.NOBODY_TO_ASK


def test_a_yes_holds_for_its_own_track_only():
    consent = Consent(live_allowed=True)
    consent.grant(7)
    assert consent.may_compare(CAMERA, 7)
    assert not consent.may_compare(CAMERA, 8)
    assert not consent.may_compare(CAMERA, None)
    assert consent.standing(CAMERA) is Standing.GRANTED


def test_a_second_yes_takes_the_place_of_the_first():
    consent = Consent(live_allowed=True)
    consent.grant(1)
    consent.grant(2)
    assert not consent.may_compare(CAMERA, 1)
    assert consent.may_compare(CAMERA, 2)


@pytest.mark.parametrize("reason", list(Reason))
def test_once_ended_it_must_be_asked_again(reason):
    consent = Consent(live_allowed=True)
    consent.grant(1)
    consent.ended(reason)
    assert not consent.may_compare(CAMERA, 1)
    assert (consent.standing(CAMERA), consent.ended_because) == (Standing.ENDED, reason)
    consent.grant(1)
    assert (consent.standing(CAMERA), consent.ended_because) == (Standing.GRANTED, None)


def test_nothing_ends_where_nothing_was_granted():
    consent = Consent(live_allowed=True)
    consent.ended(Reason.LOST)
    assert (consent.standing(CAMERA), consent.ended_because) == (Standing.NOT_ASKED, None)


def test_a_policy_lock_cannot_be_talked_round():
    consent = Consent(live_allowed=False, locked_by=Path("policy.toml"))
    with pytest.raises(PolicyLocked) as locked:
        consent.grant(1)
    assert (locked.value.lock, locked.value.path) == ("compare.live_faces", Path("policy.toml"))
    assert not consent.may_compare(CAMERA, 1)
    assert consent.standing(CAMERA) is Standing.LOCKED
