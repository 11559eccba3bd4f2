"""A programme of a size: engagements with items, a committee that met, two advisors; written straight to a store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.clock import SystemClock
from app.domain.committee.records import Committee, Meeting, Member, Side
from app.domain.factory.records import Factory, Programme
from app.domain.ids import Ids, engagement_scope
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.plan.records import CommitteeReview, Gate, Origin, PlanItem, ReviewOutcome
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from sync.server.core.accounts import Accounts
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import Engagements, Opening, factories_scope
from sync.server.core.ledger import Ledger
from sync.server.core.passwords import Passwords
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from sync.server.storage.store import Transaction
from tests.fixtures.processes import PASSWORD

_POINTS = ("cp.emergency-preparedness", "cp.chemicals", "cp.overtime-wages", "cp.worker-protection", "cp.gender")
_CLUSTERS = ("OSH", "OSH", "COM", "OSH", "DIS")


@dataclass(frozen=True, slots=True)
class Place:
    """One engagement: its items, and the meeting in the visit that is in progress."""

    engagement: str
    items: tuple[str, ...]
    agreed: tuple[str, ...]
    meeting: str


def build(database: str, engagements: int, items: int, logins: tuple[str, ...] = ("a", "b")) -> list[Place]:
    """Migrate an empty database and fill it; `items` are spread evenly over the engagements.

    Of each fiftieth item all three gates were agreed on (`agreed`).
    """
    migrate(database)
    store = open_store(database)
    clock = SystemClock()
    ids = Ids(clock)
    try:
        accounts = Accounts(store, clock, ids, Passwords())
        for login in logins:
            accounts.create(login, PASSWORD, name=f"Advisor {login}", role=Role.ADVISOR)
        opening = Engagements(store, clock, ids)
        places: list[Place] = []
        for number in range(engagements):
            factory = Factory(ids.new(), "BD", f"Factory {number}", f"Road {number}, Gazipur", workers=1000 + number)

            def register(_: Transaction, ledger: Ledger, factory: Factory = factory) -> None:
                ledger.put(factory, factories_scope("BD"), own_write(ids, clock, "ImportFactories"))

            commit(store, [factories_scope("BD")], [factory.id], register)
            started = clock.today() - timedelta(days=200)
            engagement = opening.open(Opening(factory.id, Programme.ADVISORY, started, 1, "")).id
            for login in logins:
                opening.assign(login, engagement, Role.ADVISOR)
            place, records = _place(ids, clock.today(), engagement, items // engagements, number)

            def fill(
                _: Transaction, ledger: Ledger, engagement: str = engagement, records: list[Record] = records
            ) -> None:
                for record in records:
                    ledger.put(record, engagement_scope(engagement), own_write(ids, clock, "Fill"))

            commit(store, [engagement_scope(engagement)], [record.id for record in records], fill)
            places.append(place)
        return places
    finally:
        store.close()


def _place(ids: Ids, today: date, engagement: str, items: int, number: int) -> tuple[Place, list[Record]]:
    committee, visit, meeting = ids.new(), ids.new(), ids.new()
    members = ids.new(), ids.new()
    records: list[Record] = [
        Committee(committee, engagement, "PC", "Participation committee"),
        Member(members[0], engagement, committee, "Worker member", Side.WORKER, date(2020, 1, 1)),
        Member(members[1], engagement, committee, "Management member", Side.MANAGEMENT, date(2020, 1, 1)),
        Visit(
            visit,
            engagement,
            VisitKind.ADVISORY,
            VisitMode.IN_PERSON,
            today,
            status=VisitStatus.IN_PROGRESS,
            held_on=today - timedelta(days=1),
        ),
        Meeting(meeting, engagement, committee, visit, today - timedelta(days=1), attended=members),
    ]
    made: list[str] = []
    agreed: list[str] = []
    for index in range(items):
        is_agreed = index % 50 == 0
        item = _item(ids.new(), engagement, today, number * items + index, is_plain=is_agreed)
        made.append(item.id)
        records.append(item)
        if is_agreed:
            agreed.append(item.id)
            records += [_review(ids.new(), item, gate, meeting) for gate in Gate]
    return Place(engagement, tuple(made), tuple(agreed), meeting), records


def _item(item_id: str, engagement: str, today: date, number: int, *, is_plain: bool) -> PlanItem:
    """Return an item; a plain one is completed without waiting for interviews."""
    kind = 0 if is_plain else number % len(_POINTS)
    return PlanItem(
        item_id,
        engagement,
        Origin.ASSESSMENT if number % 2 else Origin.ADDITIONAL,
        today - timedelta(days=100),
        area=f"Exit {number} on floor {number % 9} is locked during overtime and the key is kept by one guard",
        cluster=_CLUSTERS[kind],
        compliance_point=_POINTS[kind],
        root_cause=f"Keys of line {number % 60} are held by one guard; there is no rule for overtime shifts.",
        actions_needed=f"Panic bars on door {number % 12}; guard rota; monthly check by the committee with a list.",
        lead_person=f"Person {number % 40}",
        target_date=today + timedelta(days=number % 120 - 40),
        progress=f"Bars fitted on {number % 12} doors, the others are ordered and will come next month.",
        publicly_reported=number % 7 == 0,
    )


def _review(review_id: str, item: PlanItem, gate: Gate, meeting: str) -> CommitteeReview:
    return CommitteeReview(
        review_id,
        item.id,
        gate,
        1,
        meeting,
        1,
        ReviewOutcome.AGREED,
        "",
        SystemClock().now(),
        change_observed=gate is Gate.G2,
        observation="Seen on the walk" if gate is Gate.G2 else "",
        recommendation="Check the doors each month" if gate is Gate.G3 else "",
        seen_area=item.area,
        seen_compliance_point=item.compliance_point,
        seen_actions_needed=item.actions_needed,
        seen_root_cause=item.root_cause,
    )
