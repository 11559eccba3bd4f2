"""One factory's visits and committees as rows of a replica, as if they had all arrived from the server."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import TypeVar

from app.domain.committee.records import Committee, Gender, Meeting, Member, Side
from app.domain.factory.records import Contact, Engagement, Factory, Programme
from app.domain.ids import catalogue_scope, engagement_scope, uuid7
from app.domain.kernel.context import Context, Role
from app.domain.kernel.record import Record
from app.domain.plan.records import Claim, CommitteeReview, Gate, Origin, PlanItem, ReviewOutcome
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from app.schema.reference import catalogue, rule_pack
from app.storage.cards import refresh
from app.storage.facts import SqliteFacts
from app.storage.replica import Replica
from app.storage.rows import Stored, rows_of
from tests.builders.replicas import a_replica

R = TypeVar("R", bound=Record)

TODAY = date(2026, 12, 2)
NOW = datetime(2026, 12, 2, 9, 12, tzinfo=UTC)
DEVICE = "device-here"
PACK = rule_pack("advisory-2026-01")
_numbers = count(1)


def new_id() -> str:
    """Return the next id, rising."""
    return uuid7(1_781_000_000_000 + next(_numbers), 1)


class Ground:
    """An engagement on its own replica; records are written as given and the cards of its items kept in step."""

    def __init__(self, replica: Replica, name: str = "Meghna Knit Composite", country: str = "BD") -> None:
        """Start with the factory and its engagement, in its second cycle."""
        self.replica = replica
        self.factory = Factory(new_id(), country, name, "12 Mill Road", workers=2140, women=1305)
        self.engagement = Engagement(
            new_id(), self.factory.id, Programme.ADVISORY, country, cycle_number=2, cycle_start=date(2026, 5, 11)
        )
        self.scope = engagement_scope(self.engagement.id)
        self._write(catalogue_scope(country), self.factory)
        self.keep(self.engagement)

    def keep(self, record: R) -> R:
        """Write a record, or write it anew."""
        self._write(self.scope, record)
        return record

    def judge(self) -> None:
        """Work out the cards of all items."""
        with self.replica.write() as connection:
            ids = [row.record.id for row in rows_of(PlanItem).by_scope(connection, self.scope)]
            refresh(connection, SqliteFacts(connection, self.scope, DEVICE), self.scope, ids, TODAY)

    def context(self, today: date = TODAY) -> Context:
        """Return the circumstances of a reading."""
        made_at = datetime.combine(today, NOW.timetz())
        return Context("", Role.ADVISOR, DEVICE, self.scope, "", made_at, today, PACK, catalogue(PACK.catalogue))

    def visit(
        self,
        day: date,
        status: VisitStatus = VisitStatus.CLOSED,
        kind: VisitKind = VisitKind.ADVISORY,
        *,
        days: int = 1,
        minutes: str = "",
    ) -> Visit:
        """Write a visit planned for, and where it was held also held on, a day."""
        visit = Visit(
            new_id(), self.engagement.id, kind, VisitMode.IN_PERSON, day, days, minutes=minutes, status=status
        )
        if status in (VisitStatus.IN_PROGRESS, VisitStatus.CLOSED):
            visit = replace(visit, held_on=day, started_at=datetime.combine(day, NOW.timetz()))
        return self.keep(visit)

    def committee(self, kind: str = "PC", name: str = "Participation committee") -> Committee:
        """Write a committee without members."""
        return self.keep(Committee(new_id(), self.engagement.id, kind, name, date(2025, 6, 1)))

    def member(
        self,
        committee: Committee,
        name: str,
        side: Side,
        gender: Gender = Gender.NOT_GIVEN,
        *,
        joined_on: date = date(2025, 6, 1),
        left_on: date | None = None,
    ) -> Member:
        """Write a member's time in office."""
        engagement = self.engagement.id
        return self.keep(Member(new_id(), engagement, committee.id, name, side, joined_on, left_on, gender))

    def meeting(
        self, committee: Committee, visit: Visit, number: int, *attended: Member, closed: bool = True
    ) -> Meeting:
        """Write a meeting of a visit."""
        ids = tuple(member.id for member in attended)
        return self.keep(
            Meeting(
                new_id(), self.engagement.id, committee.id, visit.id, visit.day, number, attended=ids, closed=closed
            )
        )

    def item(self, area: str, *, publicly_reported: bool = False, target_date: date | None = None) -> PlanItem:
        """Write an item in progress; `judge` makes it appear on agendas."""
        return self.keep(
            PlanItem(
                new_id(),
                self.engagement.id,
                Origin.ASSESSMENT,
                date(2026, 6, 1),
                area,
                "OSH",
                "cp.emergency-preparedness",
                publicly_reported=publicly_reported,
                target_date=target_date,
            )
        )

    def review(
        self,
        item: PlanItem,
        gate: Gate,
        meeting: Meeting,
        outcome: ReviewOutcome = ReviewOutcome.AGREED,
        place: int = 1,
    ) -> CommitteeReview:
        """Write a decision on an item as it stands."""
        return self.keep(
            CommitteeReview(
                new_id(),
                item.id,
                gate,
                item.round,
                meeting.id,
                place,
                outcome,
                "advisor",
                NOW,
                seen_area=item.area,
                seen_compliance_point=item.compliance_point,
                seen_actions_needed=item.actions_needed,
                seen_root_cause=item.root_cause,
            )
        )

    def claim(self, item: PlanItem, claimed_on: date) -> Claim:
        """Write the factory's claim that an item is remediated."""
        return self.keep(Claim(new_id(), item.id, claimed_on, "Farida Noor"))

    def contact(self, name: str, position: str = "") -> Contact:
        """Write a person of the factory."""
        return self.keep(Contact(new_id(), self.engagement.id, name, position))

    def _write(self, scope: str, record: Record) -> None:
        with self.replica.write() as connection:
            rows_of(type(record)).upsert(connection, [Stored(record, scope, 1)])


def a_ground(folder: Path) -> Ground:
    """Return an engagement on a new replica; close `replica` in the test."""
    return Ground(a_replica(folder))
