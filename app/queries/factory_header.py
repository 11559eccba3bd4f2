"""What stands over the pages of one factory: its name, size, committee, cycle and visits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from app.domain.committee.balance import balance
from app.domain.committee.records import Committee, Member
from app.domain.factory.records import Engagement, Factory
from app.domain.visit.records import Visit
from app.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class CommitteeSize:
    """A committee that stands, with its members in office by side."""

    id: str
    kind: str
    name: str
    established_on: date | None
    workers: int
    managers: int


@dataclass(frozen=True, slots=True)
class FactoryHeader:
    """One factory in one programme; `factory` is None while its master data has not arrived."""

    engagement: Engagement
    factory: Factory | None
    committees: tuple[CommitteeSize, ...]
    visits: tuple[Visit, ...]

    @property
    def women_percent(self) -> float | None:
        """Return the share of women among the workers in percent, None where it is not known."""
        if self.factory is None or not self.factory.workers or self.factory.women is None:
            return None
        return 100 * self.factory.women / self.factory.workers

    def cycle_month(self, today: date) -> int:
        """Return the month of the cycle that a day lies in, from 1."""
        start = self.engagement.cycle_start
        months = (today.year - start.year) * 12 + today.month - start.month
        return max(1, months + (today.day >= start.day))


def factory_header(connection: Connection, engagement_id: str, today: date) -> FactoryHeader | None:
    """Return the header of an engagement, None when it is not on this device."""
    stored = rows_of(Engagement).find(connection, engagement_id)
    if stored is None:
        return None
    factory = rows_of(Factory).find(connection, stored.record.factory_id)
    visits = (row.record for row in rows_of(Visit).by_parents(connection, [engagement_id]))
    return FactoryHeader(
        engagement=stored.record,
        factory=None if factory is None else factory.record,
        committees=_committees(connection, engagement_id, today),
        visits=tuple(sorted(visits, key=lambda visit: (visit.day, visit.id))),
    )


def _committees(connection: Connection, engagement_id: str, today: date) -> tuple[CommitteeSize, ...]:
    members = [row.record for row in rows_of(Member).by_parents(connection, [engagement_id])]
    standing = (
        row.record for row in rows_of(Committee).by_parents(connection, [engagement_id]) if row.record.stands_on(today)
    )
    return tuple(_size(committee, members, today) for committee in standing)


def _size(committee: Committee, members: Iterable[Member], today: date) -> CommitteeSize:
    made_up = balance((member for member in members if member.committee_id == committee.id), today)
    return CommitteeSize(
        committee.id, committee.kind, committee.name, committee.established_on, made_up.workers, made_up.managers
    )
