"""The committees of one factory: their members, how they are made up, and their meetings."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from app.domain.committee.balance import Balance, Expectation, balance, expectations, is_past_term, term_end
from app.domain.committee.records import Committee, Member, Side
from app.domain.factory.records import Engagement, Factory
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.plan.gates import committee_flaw
from app.domain.rulepack import CommitteeType, RulePack
from app.domain.text import sort_key
from app.domain.visit.records import Visit, VisitStatus
from app.queries.visit_detail import MeetingLine, meeting_lines
from app.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member; `meetings` counts those held while they were in office, `attended` those of them they attended.

    `term_ends` is when the term is over by the dated rule of the kind, None where it knows of none.
    """

    member: Member
    in_office: bool
    attended: int
    meetings: int
    is_pending: bool
    term_ends: date | None = None
    is_past_term: bool = False


@dataclass(frozen=True, slots=True)
class CommitteePart:
    """One committee. `stands`: it is there today; `counts`: its reviews can meet gates today.

    Members in office stand first, worker side first.
    """

    committee: Committee
    type: CommitteeType | None
    stands: bool
    counts: bool
    members: tuple[MemberLine, ...]
    balance: Balance
    expectations: tuple[Expectation, ...]
    meetings: tuple[MeetingLine, ...]
    is_pending: bool

    def member(self, member_id: str) -> Member | None:
        """Return a member by id."""
        return next((line.member for line in self.members if line.member.id == member_id), None)


@dataclass(frozen=True, slots=True)
class CommitteeRegister:
    """The committees of an engagement, standing ones first; `types` are the kinds the pack knows for its country.

    `visit_in_progress` is the id of a visit in which a meeting can be held now, '' without one.
    """

    engagement: Engagement
    factory: Factory | None
    committees: tuple[CommitteePart, ...]
    types: tuple[CommitteeType, ...]
    visit_in_progress: str

    @property
    def can_meet_gates(self) -> bool:
        """Say whether there is a standing committee whose reviews count."""
        return any(part.counts for part in self.committees)

    def part(self, committee_id: str) -> CommitteePart | None:
        """Return a committee by id."""
        return next((part for part in self.committees if part.committee.id == committee_id), None)


_PENDING = "SELECT DISTINCT record FROM pending_history WHERE record IN (SELECT value FROM json_each(?))"


def committee_register(
    connection: Connection, engagement_id: str, facts: Facts, context: Context
) -> CommitteeRegister | None:
    """Return the committees of an engagement, None when it is not on this device."""
    stored = rows_of(Engagement).find(connection, engagement_id)
    if stored is None:
        return None
    engagement = stored.record
    factory = rows_of(Factory).find(connection, engagement.factory_id)
    master = None if factory is None else factory.record
    committees = [row.record for row in rows_of(Committee).by_parents(connection, [engagement_id])]
    members = [row.record for row in rows_of(Member).by_parents(connection, [engagement_id])]
    meetings = meeting_lines(connection, engagement_id, facts, context)
    pending = _pending(connection, [*(one.id for one in committees), *(one.id for one in members)])
    parts = [
        _part(
            committee,
            [member for member in members if member.committee_id == committee.id],
            tuple(line for line in reversed(meetings) if line.meeting.committee_id == committee.id),
            (context, engagement.country, master),
            pending,
        )
        for committee in committees
    ]
    return CommitteeRegister(
        engagement=engagement,
        factory=master,
        committees=tuple(sorted(parts, key=lambda part: not part.stands)),
        types=known_types(context.pack, engagement.country),
        visit_in_progress=_visit_in_progress(connection, engagement_id),
    )


def known_types(pack: RulePack, country: str) -> tuple[CommitteeType, ...]:
    """Return the kinds of committee that a pack knows for a country, its own entries before those for all."""
    found: dict[str, CommitteeType] = {}
    for wanted in (country, "*"):
        for entry in pack.committee_types:
            if entry.country == wanted:
                found.setdefault(entry.kind, entry)
    return tuple(found.values())


def _part(
    committee: Committee,
    members: list[Member],
    meetings: tuple[MeetingLine, ...],
    place: tuple[Context, str, Factory | None],
    pending: frozenset[str],
) -> CommitteePart:
    context, country, factory = place
    type_ = context.pack.committee_type(country, committee.kind)
    last = max((line.meeting.held_on for line in meetings), default=None)
    return CommitteePart(
        committee=committee,
        type=type_,
        stands=committee.stands_on(context.today),
        counts=not committee_flaw(committee, context.today, context.pack),
        members=_member_lines(members, meetings, type_, context.today, pending),
        balance=balance(members, context.today),
        expectations=expectations(members, type_, factory, last, context.today),
        meetings=meetings,
        is_pending=committee.id in pending,
    )


def _member_lines(
    members: Iterable[Member],
    meetings: tuple[MeetingLine, ...],
    type_: CommitteeType | None,
    today: date,
    pending: frozenset[str],
) -> tuple[MemberLine, ...]:
    lines = []
    for member in members:
        due = [line.meeting for line in meetings if member.in_office(line.meeting.held_on)]
        attended = sum(member.id in meeting.attended for meeting in due)
        lines.append(
            MemberLine(
                member,
                member.in_office(today),
                attended,
                len(due),
                member.id in pending,
                term_end(member, type_),
                is_past_term(member, type_, today),
            )
        )
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                not line.in_office,
                _place(line.member.side),
                sort_key(line.member.name),
                line.member.id,
            ),
        )
    )


def _place(side: Side) -> int:
    return tuple(Side).index(side)


def _visit_in_progress(connection: Connection, engagement_id: str) -> str:
    visits = (row.record for row in rows_of(Visit).by_parents(connection, [engagement_id]))
    running = [visit for visit in visits if visit.status is VisitStatus.IN_PROGRESS]
    return max(running, key=lambda visit: (visit.day, visit.id)).id if running else ""


def _pending(connection: Connection, ids: list[str]) -> frozenset[str]:
    rows = connection.exec_driver_sql(_PENDING, (json.dumps(ids),))
    return frozenset(str(row[0]) for row in rows)
