"""A supervisors' queue on a laptop: work of somebody who lost the factory, and a copy of a refusal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.custody.records import Custody, CustodyState, custody_id
from app.domain.ids import queue_scope
from app.domain.kernel.changeset import Based, Changeset, Command
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.plan.commands import AddComment, EditItem, SetStatus
from app.domain.plan.records import PlanItem, Status
from app.schema.codec import encode_changeset
from app.storage.arrivals import Arrival, Head
from app.storage.rows import Stored
from tests.builders.authority import MANAGER, moved
from tests.builders.workspaces import ENGAGEMENT, GRANTS, MORNING, SCOPE, Site, an_id, an_item

AUTHOR = an_id(700_001)
QUEUE = queue_scope(ENGAGEMENT)
ITEM = an_item(710_001, area="Exits on the third floor are locked during overtime", progress="Keys ordered")
OTHER = an_item(710_002, area="Chemicals stand open beside the boiler")
_REFUSED = json.dumps(
    [{"rule": "G2", "met": False, "needs": "evidence.missing", "who": "advisor", "where": "item", "params": {}}]
)
_TIME = "2026-06-15T08:10:00+00:00"


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits: two edits of one item, the second made on the first, a status and a remark; and what was refused."""

    first: Custody
    second: Custody
    status: Custody
    remark: Custody
    refused: Custody

    @property
    def waiting(self) -> tuple[Custody, ...]:
        """Return those in the order they were made."""
        return (self.first, self.second, self.status, self.remark)


def a_queue(site: Site) -> Queue:
    """Let a supervisor's laptop receive a queue."""
    first = kept(1, EditItem(ITEM.id, {"progress": "Keys arrived on Monday, two doors are still locked"}), _seen(ITEM))
    second_edit = EditItem(ITEM.id, {"target_date": date(2026, 8, 1), "lead_person": "Salma Begum"})
    second = replace(kept(2, second_edit, _seen(ITEM)), earlier=(first.id,))
    made = Queue(
        first,
        second,
        kept(3, SetStatus(OTHER.id, Status.PENDING, "awaiting_parts"), {}),
        kept(4, AddComment(an_id(710_009), OTHER.id, "The store keeper asked for a cupboard"), {}),
        replace(kept(5, EditItem(OTHER.id, {"progress": "All bottles are in a cupboard"}), _seen(OTHER)),
                state=CustodyState.REFUSED, reasons=_REFUSED),
    )  # fmt: skip
    receive(site, (*made.waiting, made.refused))
    return made


def receive(site: Site, records: tuple[Custody, ...], after: int = 0) -> None:
    """Let the laptop receive these in the queue, past a version of it."""
    rows: list[Stored[Record]] = [
        Stored(record, QUEUE, after + number) for number, record in enumerate(records, start=1)
    ]
    version = after + len(rows)
    head = Head(version, len(rows), moved(0, [], [(row.record.id, row.version) for row in rows])) if not after else None
    arrival = Arrival(QUEUE, rows, [], [], version, head, _TIME, without_history_to=version)
    roles = {scope: role if scope != SCOPE else Role.SUPERVISOR.value for scope, role in GRANTS.items()}
    grants = {**roles, QUEUE: Role.SUPERVISOR.value}
    site.receive(arrival, site.server.arrival(site.server.version), grants=grants)


def kept(number: int, command: Command, based: Mapping[str, Based], author: str = "Amina Rahman") -> Custody:
    """Return what is kept of a command, the `number`th of the day."""
    made_at = MORNING - timedelta(days=3) + timedelta(minutes=10 * number)
    changeset = Changeset(
        id=an_id(720_000 + number),
        device=an_id(700_002),
        actor=AUTHOR,
        scope=SCOPE,
        command=command,
        based=based,
        depends_on=(),
        pack="advisory-2026",
        made_at=made_at,
        made_on=made_at.date(),
        on_behalf_of=MANAGER,
    )
    return Custody(
        id=custody_id(changeset.id),
        engagement_id=ENGAGEMENT,
        factory="Meghna Knit Composite",
        author=AUTHOR,
        author_name=author,
        role=Role.ADVISOR,
        changeset=changeset.id,
        in_scope=SCOPE,
        command=type(command).__name__,
        target=str(getattr(command, "item_id", "")),
        earlier=(),
        payload=encode_changeset(changeset, {ITEM.id: "plan_item", OTHER.id: "plan_item"}).decode(),
        reasons="[]",
        made_at=made_at,
        received_at=MORNING - timedelta(hours=2),
    )


def _seen(item: PlanItem) -> dict[str, Based]:
    return {item.id: Based(1, {"progress": item.progress})}
