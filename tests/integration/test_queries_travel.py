"""Ready to travel, read from a replica and told by a round: what is here of each factory, in as many statements."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import Known
from app.domain.ids import restricted_scope
from app.domain.kernel.context import Role
from app.domain.plan.records import Evidence, EvidenceKind, Status, SubjectKind
from app.domain.visit.records import Visit, VisitStatus
from app.domain.visit.travel import TravelCode, Vehicle
from app.queries.ready_to_travel import files_elsewhere, ready_to_travel, vehicle_now
from app.storage import meta, outbox, scopes
from app.storage.heard import Heard, heard, keep_heard
from app.storage.scopes import ScopeStanding, ScopeState
from app.storage.withheld import RemovalChoice
from tests.builders.home import a_village
from tests.builders.visits import DEVICE, NOW, TODAY, Ground, a_ground, new_id


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    made = a_ground(tmp_path)
    with made.replica:
        hold(made)
        yield made


@pytest.fixture
def visit(ground: Ground) -> Visit:
    return ground.visit(TODAY + timedelta(days=2), VisitStatus.PLANNED)


def hold(ground: Ground, state: ScopeStanding = ScopeStanding.HELD, at: datetime = NOW) -> None:
    with ground.replica.write() as connection:
        scopes.keep(connection, ScopeState(ground.scope, role="advisor", state=state, received_at=at.isoformat()))


def codes(ground: Ground, visit: Visit) -> set[TravelCode]:
    ground.judge()
    with ground.replica.read() as connection:
        found = ready_to_travel(connection, [visit], Vehicle(NOW))
    return {finding.code for finding in found[visit.id]}


def a_photo(ground: Ground, subject: str, kind: SubjectKind = SubjectKind.ITEM, *, arrived: bool = True) -> Evidence:
    piece = Evidence(
        new_id(), subject, kind, EvidenceKind.PHOTO, "a.jpg", "image/jpeg", 2_000, new_id(), "u", NOW, DEVICE
    )
    return ground.keep(replace(piece, arrived_at=NOW) if arrived else piece)


def test_a_factory_that_is_still_being_received_is_not_whole(ground: Ground, visit: Visit) -> None:
    assert TravelCode.DATA_FRESH in codes(ground, visit)
    for state in (ScopeStanding.FILLING, ScopeStanding.REPAIR, ScopeStanding.REVOKED):
        hold(ground, state)
        assert TravelCode.NOT_WHOLE in codes(ground, visit)


def test_photos_of_open_items_are_missed_and_no_others(ground: Ground, visit: Visit) -> None:
    item = ground.item("Exits locked")
    missing = a_photo(ground, item.id)
    a_photo(ground, item.id, arrived=False)
    done = ground.keep(replace(ground.item("Done"), status=Status.COMPLETED, completed_on=TODAY))
    a_photo(ground, done.id)
    ground.keep(replace(a_photo(ground, item.id), withdrawn_reason="Blurred"))
    assert TravelCode.PHOTOS_ELSEWHERE in codes(ground, visit)
    with ground.replica.read() as connection:
        [found] = files_elsewhere(connection, ground.engagement.id)
    assert (found.record, found.sha256, found.size) == (missing.id, missing.sha256, 2_000)
    with ground.replica.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO evidence_local (sha256, name, size, state) VALUES (?, 'a', 2000, 'received')",
            (missing.sha256,),
        )
    assert {TravelCode.PHOTOS_HERE} == codes(ground, visit) & {TravelCode.PHOTOS_HERE, TravelCode.PHOTOS_ELSEWHERE}


def test_what_waits_in_restricted_records_and_originals_was_not_received(ground: Ground, visit: Visit) -> None:
    piece = a_photo(ground, ground.item("Exits locked").id)
    assert TravelCode.ALL_SENT in codes(ground, visit)
    ground.keep(replace(piece, source_sha256="0" * 64, original_size=9_000))
    sql = "INSERT INTO evidence_local (sha256, name, size, state) VALUES (?, 'a', 2000, ?)"
    with ground.replica.write() as connection:
        connection.exec_driver_sql(sql, (piece.sha256, "received"))
        connection.exec_driver_sql(sql, ("0" * 64, "stored"))
    assert TravelCode.FILES_UNSENT in codes(ground, visit)
    with ground.replica.write() as connection:
        connection.exec_driver_sql("UPDATE evidence_local SET state = 'received'")
        scope = restricted_scope(ground.engagement.id)
        made_at = NOW.isoformat()
        outbox.append(
            connection,
            id=new_id(),
            scope=scope,
            name="RecordComplaint",
            target="",
            payload=b"",
            made_at=made_at,
            depends_on=(),
        )
    found = codes(ground, visit)
    assert TravelCode.UNSENT in found and TravelCode.ALL_SENT not in found


def test_a_removal_that_waits_for_a_person_is_a_decision_and_no_missing_factory(ground: Ground, visit: Visit) -> None:
    """To sync would not help: nothing but an answer makes it whole."""
    hold(ground, ScopeStanding.REPAIR)
    assert TravelCode.NOT_WHOLE in codes(ground, visit)
    for choice, decides in ((RemovalChoice.ASKED, True), (RemovalChoice.KEEP, False)):
        note = {
            "removed": 6,
            "held": 20,
            "kinds": {},
            "some": {},
            "noticed_at": "",
            "is_snapshot": True,
            "choice": choice,
        }
        with ground.replica.write() as connection:
            meta.keep(connection, f"sync.withheld.{ground.scope}", json.dumps(note))
        found = codes(ground, visit)
        assert TravelCode.NOT_WHOLE not in found
        assert (TravelCode.DECISIONS in found) is decides


def test_a_day_whose_rules_this_program_does_not_know_is_said(ground: Ground, visit: Visit) -> None:
    early = ground.keep(replace(visit, planned_on=date(1999, 1, 4)))
    assert TravelCode.NO_PACK not in codes(ground, visit)
    assert TravelCode.NO_PACK in codes(ground, early)


def test_an_engagement_that_has_left_is_not_whole(ground: Ground, visit: Visit) -> None:
    gone = replace(visit, engagement_id=new_id())
    with ground.replica.read() as connection:
        found = ready_to_travel(connection, [gone], Vehicle(NOW))
    assert TravelCode.NOT_WHOLE in {finding.code for finding in found[gone.id]}


def test_what_was_heard_stays_until_something_else_is(ground: Ground) -> None:
    until = NOW + timedelta(days=60)
    with ground.replica.write() as connection:
        assert heard(connection) == Heard()
        keep_heard(connection, Heard(-4, until))
        keep_heard(connection, Heard(needs_sign_in=True))
        assert heard(connection) == Heard(-4, until, needs_sign_in=True)
        keep_heard(connection, Heard(2))
    with ground.replica.read() as connection:
        assert heard(connection) == Heard(2, until)
        vehicle = vehicle_now(connection, NOW, 5)
    assert (vehicle.clock_ahead, vehicle.session_until, vehicle.free_bytes) == (2, until, 5)
    assert vehicle.last_heard_at == NOW


def test_a_round_keeps_the_clock_and_the_session_and_a_session_that_ended(tmp_path: Path) -> None:
    with a_village(tmp_path) as village:
        village.at(TODAY)
        seat = village.seat("nasrin", "Nasrin", Role.ADVISOR)
        seat.sync()
        with seat.workspace.read() as connection:
            told = heard(connection)
        assert told.clock_ahead is not None
        assert told.session_until is not None
        assert told.session_until > seat.workspace.clock.now() + timedelta(days=50)
        assert not told.needs_sign_in
        seat.credentials.forget()
        with pytest.raises(Known) as ended:
            seat.cycle.run()
        assert ended.value.code == "sign_in.needed"
        with seat.workspace.read() as connection:
            assert heard(connection) == replace(told, needs_sign_in=True)
        seat.sync()
        with seat.workspace.read() as connection:
            assert not heard(connection).needs_sign_in
