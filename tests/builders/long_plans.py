"""Plans longer than any factory's, for what must stay quick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from app.domain.ids import engagement_scope
from app.domain.plan.records import Origin, PlanItem, Status
from app.storage.cards import refresh
from app.storage.facts import SqliteFacts
from app.storage.replica import Replica
from app.storage.rows import Stored, rows_of
from app.storage.search import Entry, index
from tests.builders.workspaces import ENGAGEMENT, an_id

_PROSE = (
    "emergency exits floor locked during overtime safety committee meetings weekly rest day paid ordinary "
    "union members moved night shift needle guards missing machines chemical store ventilation age "
    "documents verified workers drinking water test older year hours records differ slips boiler permit "
    "extinguisher aisle blocked wage register deduction maternity canteen dormitory fan noise dust mask "
    "glove lift training drill alarm panel switch wire cable hose valve pump tank"
)
_WORDS = tuple(_PROSE.split())
_POINTS = ("cp.emergency-preparedness", "cp.osh-systems", "cp.chemicals", "cp.worker-protection", "")


def many_items(count: int, seed: int = 5) -> Iterator[PlanItem]:
    """Yield items with words, dates and states as they come, for lists longer than any factory's."""
    chance = Random(seed)
    for number in range(count):
        point = chance.choice(_POINTS)
        status = chance.choices(list(Status), [6, 2, 3])[0]
        yield PlanItem(
            id=an_id(1_000_000 + number),
            engagement_id=ENGAGEMENT,
            origin=Origin.ADDITIONAL,
            found_on=date(2026, 1, 10),
            area=" ".join(chance.choice(_WORDS) for _ in range(7)),
            cluster="OSH" if point else "",
            compliance_point=point,
            root_cause=chance.choice(_WORDS),
            lead_person=chance.choice(("R. Islam", "S. Hossain", "M. Khatun", "T. Begum")),
            target_date=None if chance.random() < 0.1 else date(2026, 1, 10) + timedelta(days=chance.randrange(400)),
            status=status,
            pending_reason="authority" if status is Status.PENDING else "",
            completed_on=date(2026, 5, 2) if status is Status.COMPLETED else None,
            publicly_reported=chance.random() < 0.15,
        )


def fill(replica: Replica, items: Sequence[PlanItem], today: date) -> None:
    """Put items into a replica as if they had arrived: rows, cards as the domain judges them, search."""
    scope = engagement_scope(ENGAGEMENT)
    entries = [Entry(item.id, PlanItem.KIND, scope, item.area, item.root_cause) for item in items]
    with replica.write() as connection:
        rows_of(PlanItem).insert(connection, [Stored(item, scope, n + 1000) for n, item in enumerate(items)])
        refresh(connection, SqliteFacts(connection, scope, ""), scope, [item.id for item in items], today)
        index(connection, entries)
