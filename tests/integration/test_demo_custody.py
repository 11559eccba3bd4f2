"""The demo's work in custody: it came there by the real push path, and a supervisor can decide about it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app.domain.clock import FrozenClock, SystemClock
from app.domain.custody.commands import AcceptCustody
from app.domain.custody.records import Custody, CustodyState, Handover, HandoverState
from app.domain.ids import Ids
from app.domain.plan.records import PlanItem
from app.schema.codec import decode_record
from app.schema.reference import pack_in_force
from sync.server.core.demo.cast import Cast
from sync.server.core.demo.script import script
from sync.server.core.passwords import Passwords
from sync.server.core.service import service
from sync.server.storage.opening import open_store
from sync.server.storage.store import Reading
from tests.builders.assigned import play_demo

QUEUE = "q:Tangail team"
_MOST = 1_000


def records(reading: Reading, scope: str) -> list[object]:
    return [decode_record(row.kind, row.body) for row in reading.rows_since(scope, 0, _MOST)]


def kept(reading: Reading) -> list[Custody]:
    return [each for each in records(reading, QUEUE) if isinstance(each, Custody)]


def test_the_demos_person_decides_about_work_of_another_and_has_some_with_the_supervisors(tmp_path: Path) -> None:
    database, told, clock = str(tmp_path / "server.db"), script(), FrozenClock(SystemClock().now())
    play_demo(database)
    with closing(open_store(database)) as store:
        pack = pack_in_force("advisory", clock.today())
        assert pack is not None
        cast = Cast(service(store, clock, Ids(clock), Passwords()), clock, Ids(clock), pack.id)
        person = told.advisor.upper()  # the same account, on another device than the demo's
        cast.enter(person, told.password)
        with store.read() as reading:
            own = records(reading, f"u:{cast.user(person)}")
            found = kept(reading)
        handovers = sorted(each.state for each in own if isinstance(each, Handover))
        assert handovers == [HandoverState.RETURNED, HandoverState.WAITING]
        decided = {CustodyState.ACCEPTED, CustodyState.ARCHIVED, CustodyState.REFUSED, CustodyState.RETURNED}
        assert {each.state for each in found if each.state is not CustodyState.WAITING} == decided
        assert len(found) == 4 + len(decided)
        waiting = sorted((each for each in found if each.state is CustodyState.WAITING), key=lambda each: each.made_at)
        first, second, *others = waiting
        assert (first.earlier, second.earlier, [each.earlier for each in others]) == ((), (first.id,), [(), ()])
        for each in waiting:
            cast.give(person, QUEUE, AcceptCustody(each.id, each.earlier))
        cast.send(person)
        with store.read() as reading:
            assert {each.state for each in kept(reading)} == decided
            exits = next(each for each in records(reading, first.in_scope) if getattr(each, "id", "") == first.target)
    assert isinstance(exits, PlanItem)
    assert exits.progress.endswith("The night guard tries the doors at nine.")
