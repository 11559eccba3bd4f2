"""The check before a journey as a decision table: what is found of data, device and paper, and how it weighs."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from app.domain.visit.travel import (
    Baggage,
    Finding,
    Form,
    Remedy,
    TravelCode,
    Vehicle,
    Weight,
    device_findings,
    is_travelled_to,
    travel_findings,
)

NOW = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
VISIT = Visit("v", "e", VisitKind.ADVISORY, VisitMode.IN_PERSON, date(2026, 12, 4), days=2)
FORM = Form("t", '{"en": "Advisory visit"}', is_here=True)
READY = Baggage(received_at=NOW - timedelta(hours=2), forms=(FORM,), photos=3)
SOUND = Vehicle(NOW, NOW - timedelta(hours=2), 1, NOW + timedelta(days=59), free_bytes=80_000_000_000)


def found(baggage: Baggage = READY, vehicle: Vehicle = SOUND, visit: Visit = VISIT) -> dict[TravelCode, Finding]:
    return {finding.code: finding for finding in travel_findings(visit, baggage, vehicle)}


def test_a_device_with_everything_has_nothing_open() -> None:
    findings = found()
    assert not [finding for finding in findings.values() if finding.is_open]
    assert set(findings) == {
        TravelCode.DATA_FRESH,
        TravelCode.CHECKLISTS_HERE,
        TravelCode.PHOTOS_HERE,
        TravelCode.ALL_SENT,
        TravelCode.DISK_ROOM,
        TravelCode.CLOCK_RIGHT,
        TravelCode.PAPER_FORM,
    }


@pytest.mark.parametrize(
    ("baggage", "code", "weight", "remedy"),
    [
        (replace(READY, received_at=None), TravelCode.NOT_WHOLE, Weight.ERROR, Remedy.SYNC),
        (replace(READY, is_whole=False), TravelCode.NOT_WHOLE, Weight.ERROR, Remedy.SYNC),
        (replace(READY, received_at=NOW - timedelta(days=8)), TravelCode.DATA_STALE, Weight.ERROR, Remedy.SYNC),
        (replace(READY, received_at=NOW - timedelta(days=7)), TravelCode.DATA_OLD, Weight.WARNING, Remedy.SYNC),
        (replace(READY, received_at=NOW - timedelta(hours=25)), TravelCode.DATA_OLD, Weight.WARNING, Remedy.SYNC),
        (replace(READY, received_at=NOW - timedelta(hours=23)), TravelCode.DATA_FRESH, Weight.DONE, Remedy.NOTHING),
        (replace(READY, has_pack=False), TravelCode.NO_PACK, Weight.ERROR, Remedy.NOTHING),
        (replace(READY, forms=()), TravelCode.CHECKLISTS_NONE, Weight.NOTE, Remedy.SYNC),
        (replace(READY, elsewhere=2), TravelCode.PHOTOS_ELSEWHERE, Weight.WARNING, Remedy.FETCH),
        (replace(READY, unsent=1), TravelCode.UNSENT, Weight.WARNING, Remedy.SYNC),
        (replace(READY, files_unsent=1), TravelCode.FILES_UNSENT, Weight.NOTE, Remedy.SYNC),
        (replace(READY, decisions=1), TravelCode.DECISIONS, Weight.WARNING, Remedy.SYNC_CENTRE),
        (replace(READY, open_items=9), TravelCode.PAPER_AGENDA, Weight.NOTE, Remedy.AGENDA),
    ],
)
def test_what_is_held_of_the_factory(baggage: Baggage, code: TravelCode, weight: Weight, remedy: Remedy) -> None:
    finding = found(baggage)[code]
    assert (finding.weight, finding.remedy) == (weight, remedy)


def test_a_checklist_of_which_a_part_is_missing_is_an_error_that_names_it() -> None:
    half = Form("half", '{"en": "Building safety"}', is_here=False)
    findings = found(replace(READY, forms=(FORM, half)))
    missing = findings[TravelCode.CHECKLISTS_MISSING]
    assert (missing.weight, missing.params) == (Weight.ERROR, {"count": 1, "titles": (half.titles,)})
    assert TravelCode.CHECKLISTS_HERE not in findings
    assert findings[TravelCode.PAPER_FORM].record == FORM.template_id


@pytest.mark.parametrize(
    ("vehicle", "code", "weight"),
    [
        (replace(SOUND, needs_sign_in=True), TravelCode.SIGN_IN, Weight.WARNING),
        # The visit is of 4 and 5 December: who comes back on the 6th still has a session.
        (replace(SOUND, session_until=datetime(2026, 12, 6, 12, tzinfo=UTC)), TravelCode.SESSION_ENDS, Weight.WARNING),
        (replace(SOUND, free_bytes=199_999_999), TravelCode.DISK_FULL, Weight.ERROR),
        (replace(SOUND, free_bytes=999_999_999), TravelCode.DISK_LOW, Weight.WARNING),
        (replace(SOUND, free_bytes=1_000_000_000), TravelCode.DISK_ROOM, Weight.DONE),
        (replace(SOUND, clock_ahead=121), TravelCode.CLOCK_OFF, Weight.WARNING),
        (replace(SOUND, clock_ahead=-121), TravelCode.CLOCK_OFF, Weight.WARNING),
        (replace(SOUND, clock_ahead=120), TravelCode.CLOCK_RIGHT, Weight.DONE),
        (replace(SOUND, last_heard_at=NOW + timedelta(days=2)), TravelCode.CLOCK_BACK, Weight.ERROR),
    ],
)
def test_what_is_found_of_the_device(vehicle: Vehicle, code: TravelCode, weight: Weight) -> None:
    assert {finding.code: finding.weight for finding in device_findings(vehicle, VISIT)}[code] is weight
    assert found(vehicle=vehicle)[code].weight is weight


def test_a_session_that_outlasts_the_journey_is_not_spoken_of() -> None:
    after = replace(SOUND, session_until=datetime(2026, 12, 8, tzinfo=UTC))
    assert TravelCode.SESSION_ENDS not in found(vehicle=after)


def test_of_a_journey_far_ahead_nothing_is_said_of_the_session() -> None:
    """Each round renews it: it would end before every visit of next season, and syncing would not help."""
    ends = replace(SOUND, session_until=NOW + timedelta(days=60))
    far = replace(VISIT, planned_on=NOW.date() + timedelta(days=90))
    assert TravelCode.SESSION_ENDS not in found(visit=far, vehicle=ends)
    near = replace(VISIT, planned_on=NOW.date() + timedelta(days=14), days=90)
    assert TravelCode.SESSION_ENDS in found(visit=near, vehicle=ends)


def test_a_clock_that_was_never_compared_and_a_disk_that_does_not_tell_say_nothing() -> None:
    assert device_findings(Vehicle(NOW), VISIT) == ()


def test_a_clock_that_is_known_to_be_wrong_does_not_make_the_data_look_old() -> None:
    # The device runs ten days ahead: by the server's clock the data came two hours ago.
    ahead = timedelta(days=10)
    wrong = replace(SOUND, now=NOW + ahead, clock_ahead=int(ahead.total_seconds()))
    findings = found(vehicle=wrong)
    assert TravelCode.DATA_FRESH in findings
    assert findings[TravelCode.CLOCK_OFF].params == {"seconds": 864_000}


def test_a_clock_that_was_set_right_since_the_last_round_is_not_called_set_back() -> None:
    # It ran ten days ahead when the server was heard; now it shows the right time.
    heard = NOW - timedelta(hours=1)
    mended = replace(SOUND, last_heard_at=heard, clock_ahead=864_000)
    assert TravelCode.CLOCK_BACK not in found(vehicle=mended)


def test_a_virtual_visit_needs_no_paper() -> None:
    virtual = replace(VISIT, mode=VisitMode.VIRTUAL)
    assert not {TravelCode.PAPER_AGENDA, TravelCode.PAPER_FORM} & set(
        found(replace(READY, open_items=4), visit=virtual)
    )


def test_errors_come_first_and_what_is_in_order_last() -> None:
    baggage = replace(READY, forms=(), unsent=2, received_at=None)
    weights = [finding.weight for finding in travel_findings(VISIT, baggage, SOUND)]
    assert weights == sorted(weights, key=list(Weight).index)
    assert (weights[0], weights[-1]) == (Weight.ERROR, Weight.DONE)


@pytest.mark.parametrize("status", list(VisitStatus))
def test_only_a_visit_to_come_is_travelled_to(status: VisitStatus) -> None:
    assert is_travelled_to(replace(VISIT, status=status)) is (status is VisitStatus.PLANNED)
