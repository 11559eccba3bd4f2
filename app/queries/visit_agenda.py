"""The agenda of a visit: the open items of the factory, the most urgent first (F1), then publicly reported (P1)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

from app.domain.plan.claims import ClaimStanding, Urgency
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Status
from app.queries.plan_list import Facet, PlanQuery, item_ids
from app.queries.standing import ON_THE_DAY


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item with the reason for its place; `claim_visits` are the counted visits since its claim."""

    id: str
    area: str
    status: Status
    publicly_reported: bool
    target_date: date | None
    gates: tuple[GateStanding, ...]
    claim: ClaimStanding
    claim_visits: int
    urgency: Urgency

    @property
    def gates_left(self) -> int:
        """Return how many gates are not met."""
        return sum(standing is not GateStanding.MET for standing in self.gates)


_ROWS = (
    "SELECT i.id, i.area, i.status, i.publicly_reported, i.target_date, c.g1, c.g2, c.g3, c.claim, c.claim_visits, "
    "{urgency} FROM plan_item AS i JOIN item_card AS c ON c.item_id = i.id "
    "WHERE i.id IN (SELECT value FROM json_each(:ids))"
)


def agenda_ids(connection: Connection, engagement_id: str, today: date) -> list[str]:
    """Return the ids of the open items in the order in which a visit takes them up."""
    return item_ids(connection, PlanQuery(engagement_id, today, frozenset({Facet.OPEN})))


def agenda_rows(connection: Connection, ids: Sequence[str], today: date) -> list[AgendaItem]:
    """Return the rows of those items that are there, in the order of `ids`."""
    found: dict[str, AgendaItem] = {}
    for id, area, status, public, target, g1, g2, g3, claim, visits, urgency in connection.execute(
        text(_ROWS.format(urgency=ON_THE_DAY)), {"ids": json.dumps(list(ids)), "today": today.isoformat()}
    ):
        found[str(id)] = AgendaItem(
            id=str(id),
            area=str(area),
            status=Status(str(status)),
            publicly_reported=bool(public),
            target_date=None if target is None else date.fromisoformat(str(target)),
            gates=(GateStanding(str(g1)), GateStanding(str(g2)), GateStanding(str(g3))),
            claim=ClaimStanding(str(claim)),
            claim_visits=int(visits),
            urgency=Urgency(int(urgency)),
        )
    return [found[id] for id in ids if id in found]
