"""Everything the page of one visit shows, beside its agenda."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from app.domain.committee.records import Committee, Meeting
from app.domain.factory.records import Contact, Engagement, Factory
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.plan.gates import committee_flaw
from app.domain.text import sort_key
from app.domain.visit.records import Visit
from app.queries.addenda import AddendumLine, addenda_of
from app.queries.presence import Presence, presence
from app.queries.record_states import RecordState, state_of_subject
from app.queries.visit_cycle import Allowance, allowance, visit_numbers
from app.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting of a visit or committee; `decisions` counts reviews that were not withdrawn.

    `flaw` is the code of why its committee's reviews do not count, '' when they do.
    """

    meeting: Meeting
    committee: Committee | None
    presence: Presence
    flaw: str
    decisions: int
    is_pending: bool

    @property
    def counts(self) -> bool:
        """Say whether what its committee decides counts."""
        return not self.flaw


@dataclass(frozen=True, slots=True)
class VisitDetail:
    """One visit; `number` and `allowance` count within its cycle.

    `committees` are those that stand on its day; `evidence` counts the files attached to the visit,
    `violations` those raised in it. `state` is how what was written here about it stands with the server; None where
    nothing was.
    """

    visit: Visit
    engagement: Engagement
    factory: str
    number: int
    allowance: Allowance
    meetings: tuple[MeetingLine, ...]
    committees: tuple[Committee, ...]
    contacts: tuple[Contact, ...]
    evidence: int
    state: RecordState | None
    addenda: tuple[AddendumLine, ...] = ()
    violations: int = 0


_RAISED = "SELECT count(*) FROM violation WHERE engagement_id = ? AND visit_id = ? AND status <> 'withdrawn'"
_DECISIONS = (
    "SELECT r.meeting_id, count(*) FROM plan_item AS i JOIN committee_review AS r ON r.item_id = i.id "
    "WHERE i.engagement_id = ? AND r.withdrawn_reason = '' GROUP BY r.meeting_id"
)
_PENDING = "SELECT DISTINCT record FROM pending_history WHERE record IN (SELECT value FROM json_each(?))"
_EVIDENCE = "SELECT count(*) FROM evidence WHERE subject_id = ? AND withdrawn_reason = ''"


def visit_detail(connection: Connection, visit_id: str, facts: Facts, context: Context) -> VisitDetail | None:
    """Return the visit with what hangs on it, None when it is not on this device."""
    stored = rows_of(Visit).find(connection, visit_id)
    if stored is None:
        return None
    visit = stored.record
    engagement = rows_of(Engagement).find(connection, visit.engagement_id)
    if engagement is None:
        return None
    numbers = visit_numbers(connection, {visit.engagement_id: engagement.record}, [visit])
    lines = meeting_lines(connection, visit.engagement_id, facts, context, visit_id=visit_id)
    return VisitDetail(
        visit=visit,
        engagement=engagement.record,
        factory=factory_name(connection, engagement.record),
        number=numbers.get(visit_id, 0),
        allowance=allowance(connection, engagement.record, context.pack, visit.day),
        meetings=lines,
        committees=standing_committees(connection, visit),
        contacts=contacts_of(connection, visit.engagement_id),
        evidence=int(connection.exec_driver_sql(_EVIDENCE, (visit_id,)).scalar() or 0),
        state=state_of_subject(connection, visit_id),
        addenda=addenda_of(connection, visit.engagement_id, visit_id),
        violations=_raised_in(connection, visit),
    )


def _raised_in(connection: Connection, visit: Visit) -> int:
    return int(connection.exec_driver_sql(_RAISED, (visit.engagement_id, visit.id)).scalar() or 0)


def visit_allowance(
    connection: Connection, engagement_id: str, context: Context, day: date, visit_id: str = ""
) -> Allowance | None:
    """Return the days of the cycle that a day lies in, leaving one visit out; None when the engagement is not here."""
    engagement = rows_of(Engagement).find(connection, engagement_id)
    if engagement is None:
        return None
    return allowance(connection, engagement.record, context.pack, day, but=visit_id)


def meeting_lines(
    connection: Connection, engagement_id: str, facts: Facts, context: Context, *, visit_id: str = ""
) -> tuple[MeetingLine, ...]:
    """Return the meetings of an engagement, or of one of its visits, by day and number."""
    meetings = [row.record for row in rows_of(Meeting).by_parents(connection, [engagement_id])]
    shown = [meeting for meeting in meetings if not visit_id or meeting.visit_id == visit_id]
    committees = rows_of(Committee).by_ids(connection, {meeting.committee_id for meeting in shown})
    decisions = {str(id): int(count) for id, count in connection.exec_driver_sql(_DECISIONS, (engagement_id,))}
    pending = _pending(connection, [meeting.id for meeting in shown])
    lines = []
    for meeting in sorted(shown, key=lambda one: (one.held_on, one.number, one.id)):
        found = committees.get(meeting.committee_id)
        committee = None if found is None else found.record
        lines.append(
            MeetingLine(
                meeting=meeting,
                committee=committee,
                presence=presence(meeting, facts, context.pack),
                flaw=committee_flaw(committee, meeting.held_on, context.pack),
                decisions=decisions.get(meeting.id, 0),
                is_pending=meeting.id in pending,
            )
        )
    return tuple(lines)


def contacts_of(connection: Connection, engagement_id: str) -> tuple[Contact, ...]:
    """Return the contacts of a factory by name."""
    found = (row.record for row in rows_of(Contact).by_parents(connection, [engagement_id]))
    return tuple(sorted(found, key=lambda contact: (sort_key(contact.name), contact.id)))


def standing_committees(connection: Connection, visit: Visit) -> tuple[Committee, ...]:
    """Return the committees that stand on the day of the visit, in order of arrival."""
    found = (row.record for row in rows_of(Committee).by_parents(connection, [visit.engagement_id]))
    return tuple(one for one in found if one.stands_on(visit.day))


def factory_name(connection: Connection, engagement: Engagement) -> str:
    """Return the name of an engagement's factory, '' while its master data has not arrived."""
    factory = rows_of(Factory).find(connection, engagement.factory_id)
    return "" if factory is None else factory.record.name


def _pending(connection: Connection, ids: list[str]) -> frozenset[str]:
    rows = connection.exec_driver_sql(_PENDING, (json.dumps(ids),))
    return frozenset(str(row[0]) for row in rows)
