"""What stands over the pages of one factory: its name, size, committee, cycle and visits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from app.domain.committee.records import Side
from app.domain.factory.records import Engagement, Factory
from app.domain.visit.records import Visit
from app.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class CommitteeSize:
    """A committee that is not dissolved, with its members in office by side."""

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


_COMMITTEES = (
    "SELECT c.id, c.kind, c.name, c.established_on, total(m.side = ?), total(m.side = ?) FROM committee AS c "
    "LEFT JOIN member AS m ON m.engagement_id = c.engagement_id AND m.committee_id = c.id "
    "AND m.joined_on <= ? AND (m.left_on IS NULL OR m.left_on >= ?) "
    "WHERE c.engagement_id = ? AND (c.dissolved_on IS NULL OR c.dissolved_on >= ?) GROUP BY c.id ORDER BY c.rid"
)


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
        committees=_committees(connection, engagement_id, today.isoformat()),
        visits=tuple(sorted(visits, key=lambda visit: (visit.day, visit.id))),
    )


def _committees(connection: Connection, engagement_id: str, today: str) -> tuple[CommitteeSize, ...]:
    bound = (Side.WORKER.value, Side.MANAGEMENT.value, today, today, engagement_id, today)
    return tuple(
        CommitteeSize(str(id), str(kind), str(name), _day(established), int(workers), int(managers))
        for id, kind, name, established, workers, managers in connection.exec_driver_sql(_COMMITTEES, bound)
    )


def _day(cell: str | None) -> date | None:
    return None if cell is None else date.fromisoformat(cell)
