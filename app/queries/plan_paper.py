"""The plan as its export reads it: the items that the screen shows, with all their fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from app.domain.catalogue import Catalogue, Cluster, CompliancePoint, Question
from app.domain.factory.records import Engagement
from app.domain.plan.claims import ClaimStanding
from app.domain.plan.records import Claim, PlanItem
from app.domain.rulepack import RulePack
from app.papers.readings import PlanLine, PlanReading
from app.queries.papers import place_of
from app.queries.plan_list import ItemRow, item_rows
from app.storage.rows import rows_of


def plan_reading(
    connection: Connection, engagement_id: str, ids: Sequence[str], catalogue: Catalogue, pack: RulePack
) -> PlanReading | None:
    """Return these items in their order, None when the engagement is not on this device."""
    engagement = rows_of(Engagement).find(connection, engagement_id)
    if engagement is None:
        return None
    items = rows_of(PlanItem).by_ids(connection, ids)
    claims: dict[str, Claim] = {}
    for row in rows_of(Claim).by_parents(connection, ids):
        if row.record.closed_on is None:
            claims[row.record.item_id] = row.record
    reasons = {reason.code: reason.title for reason in pack.pending_reasons}
    lines = [
        _line(items[row.id].record, row, claims.get(row.id), catalogue, reasons)
        for row in item_rows(connection, ids)
        if row.id in items
    ]
    return PlanReading(place_of(connection, engagement.record), tuple(lines))


def _line(
    item: PlanItem,
    row: ItemRow,
    claim: Claim | None,
    catalogue: Catalogue,
    reasons: Mapping[str, Mapping[str, str]],
) -> PlanLine:
    return PlanLine(
        origin=item.origin,
        found_on=item.found_on,
        area=item.area,
        cluster=_title(catalogue.cluster(item.cluster), item.cluster),
        point=_title(catalogue.point(item.compliance_point), item.compliance_point),
        question=_title(catalogue.question(item.question), item.question),
        root_cause=item.root_cause,
        actions_needed=item.actions_needed,
        lead_person=item.lead_person,
        additional_persons=item.additional_persons,
        target_date=item.target_date,
        progress=item.progress,
        key_work_ahead=item.key_work_ahead,
        status=item.status,
        pending_reason=reasons.get(item.pending_reason, {"en": item.pending_reason} if item.pending_reason else {}),
        completed_on=item.completed_on,
        publicly_reported=item.publicly_reported,
        gates=row.gates,
        claim=row.claim if claim else ClaimStanding.NONE,
        claimed_on=claim.claimed_on if claim else None,
        claimed_by=claim.claimed_by if claim else "",
        claim_words=claim.statement if claim else "",
    )


def _title(found: Cluster | CompliancePoint | Question | None, id: str) -> Mapping[str, str]:
    if found is None:
        return {"en": id} if id else {}
    return found.text if isinstance(found, Question) else found.title
