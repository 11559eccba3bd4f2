"""One photo in two factories: that the one has it does not mean that the other does, also where that one was lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import Known
from app.domain.factory.records import Engagement
from app.domain.ids import engagement_scope, queue_scope
from app.domain.kernel.context import Role
from app.domain.plan.records import SubjectKind
from app.storage import evidence_files
from app.storage.evidence_files import Outbound
from sync.client.cycle import Cycle
from tests.builders.home import Seat, Village, a_village

REPORT = b"%PDF-1.7\n" + bytes(3_000)


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    with a_village(tmp_path) as found:
        yield found


def attach(seat: Seat, engagement: Engagement, item: str) -> None:
    seat.workspace.evidence.attach(engagement.id, item, SubjectKind.ITEM, REPORT, "report.pdf").result()


def to_send(seat: Seat) -> list[Outbound]:
    with seat.workspace.read() as connection:
        return evidence_files.to_send(connection)


def unneeded(seat: Seat) -> list[str]:
    with seat.workspace.read() as connection:
        return evidence_files.unneeded(connection)


def held(seat: Seat, file: Outbound) -> None:
    seat.workspace.writer.run(lambda c: evidence_files.mark_held(c, file.place, file.sha256)).result()


def sync_unheard(seat: Seat) -> None:
    """Send everything, and hear of nothing."""

    def deaf(path: str, body: bytes, token: str) -> bytes:
        seat.post.post(path, body, token)
        raise Known("network.offline")

    with pytest.raises(Known, match=r"network\.offline"):
        Cycle(seat.workspace, deaf, seat.credentials, seat.board).run()


def test_a_photo_of_a_lost_factory_is_sent_though_another_has_the_same(village: Village) -> None:
    """The server took the change, the answer was lost, then the assignment went: no record is here, or will be."""
    lost = village.factory("Meghna Knit Composite", "12 Mill Road", date(2026, 1, 5))
    kept = village.factory("Rose Garments", "3 Lake Road", date(2026, 1, 5))
    nasrin = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, lost, kept)
    items = {each.id: nasrin.item(each, "Exits are locked") for each in (lost, kept)}
    nasrin.sync()
    attach(nasrin, lost, items[lost.id])
    sync_unheard(nasrin)
    village.world.engagements.unassign("nasrin", lost.id)
    attach(nasrin, kept, items[kept.id])
    nasrin.sync()
    scopes = [engagement_scope(each.id) for each in (lost, kept)]
    waiting = {file.scope: file for file in to_send(nasrin)}
    assert set(waiting) == set(scopes)
    held(nasrin, waiting[scopes[1]])
    assert [file.scope for file in to_send(nasrin)] == scopes[:1], "the other factory lacks it still"
    with nasrin.workspace.read() as connection:
        ((state,),) = connection.exec_driver_sql("SELECT state FROM evidence_local").all()
    assert state != "received"
    held(nasrin, waiting[scopes[0]])
    assert to_send(nasrin) == [] and unneeded(nasrin) == []
    with nasrin.workspace.read() as connection:
        assert connection.exec_driver_sql("SELECT state FROM evidence_local").scalars().all() == ["received"]


def test_what_the_supervisors_keep_of_a_photo_the_factory_does_not_have(village: Village) -> None:
    """Attached while the assignment was gone, and once more when it was back: each is sent by its own name."""
    factory = village.factory("Meghna Knit Composite", "12 Mill Road", date(2026, 1, 5))
    nasrin = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, factory)
    item = nasrin.item(factory, "Exits are locked")
    nasrin.sync()
    village.world.engagements.unassign("nasrin", factory.id)
    attach(nasrin, factory, item)
    sync_unheard(nasrin)
    village.world.engagements.assign("nasrin", factory.id, Role.ADVISOR)
    attach(nasrin, factory, item)
    nasrin.sync()
    waiting = to_send(nasrin)
    scope = engagement_scope(factory.id)
    assert [file.scope for file in waiting] == [scope, scope]
    assert {file.place for file in waiting} == {scope, queue_scope(factory.id)}
    assert len({file.record for file in waiting}) == 2
    for file in waiting:
        assert file in to_send(nasrin)
        held(nasrin, file)
    assert to_send(nasrin) == []


def test_what_was_attached_to_factories_that_are_held_is_told_apart_by_an_index(village: Village) -> None:
    factory = village.factory("Meghna Knit Composite", "12 Mill Road", date(2026, 1, 5))
    nasrin = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, factory)
    with nasrin.workspace.read() as connection:
        sql = f"EXPLAIN QUERY PLAN {evidence_files._WITHOUT_RECORD}"  # noqa: SLF001
        told = " ".join(str(row[3]) for row in connection.exec_driver_sql(sql).all())
    assert "journal USING INDEX ix_journal_files" in told
