"""Everything the record of one committee meeting shows: who was there, and what was decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.committee.records import Committee, Meeting, Member, Side
from app.domain.committee.rules import meeting_is_open
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.plan.gates import committee_flaw
from app.domain.plan.records import CommitteeReview, PlanItem
from app.domain.text import sort_key
from app.domain.visit.records import Visit
from app.queries.addenda import AddendumLine, addenda_of
from app.queries.presence import Presence, presence
from app.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class RosterLine:
    """A member of the meeting's committee; `in_office` on the day of the meeting, else the presence counts nothing."""

    member: Member
    attended: bool
    in_office: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """A review recorded in a meeting, with the item it is about."""

    review: CommitteeReview
    item: PlanItem


@dataclass(frozen=True, slots=True)
class MeetingDetail:
    """One meeting, with its decisions in the order of the minutes.

    `roster` holds the members in office on its day, and others who are marked as present.
    """

    meeting: Meeting
    committee: Committee | None
    visit: Visit | None
    roster: tuple[RosterLine, ...]
    presence: Presence
    counts: bool
    decisions: tuple[Decision, ...]
    addenda: tuple[AddendumLine, ...] = ()

    @property
    def is_locked(self) -> bool:
        """Say whether nothing of it can be changed any more."""
        return not meeting_is_open(self.meeting, self.visit).met


# By way of the engagement's items: a review is not found by its meeting otherwise.
_REVIEWS = (
    "SELECT r.id FROM plan_item AS i JOIN committee_review AS r ON r.item_id = i.id "
    "WHERE i.engagement_id = ? AND r.meeting_id = ? ORDER BY r.place, r.rid"
)
_LAST_NUMBER = "SELECT max(number) FROM meeting WHERE engagement_id = ? AND committee_id = ?"


def meeting_detail(connection: Connection, meeting_id: str, facts: Facts, context: Context) -> MeetingDetail | None:
    """Return the meeting with its roster and decisions, None when it is not on this device."""
    stored = rows_of(Meeting).find(connection, meeting_id)
    if stored is None:
        return None
    meeting = stored.record
    committee = rows_of(Committee).find(connection, meeting.committee_id)
    visit = rows_of(Visit).find(connection, meeting.visit_id)
    members = [row.record for row in rows_of(Member).by_parents(connection, [meeting.engagement_id])]
    body = None if committee is None else committee.record
    return MeetingDetail(
        meeting=meeting,
        committee=body,
        visit=None if visit is None else visit.record,
        roster=_roster(meeting, members),
        presence=presence(meeting, facts, context.pack),
        counts=not committee_flaw(body, meeting.held_on, context.pack),
        decisions=_decisions(connection, meeting),
        addenda=addenda_of(connection, meeting.engagement_id, meeting_id),
    )


def next_number(connection: Connection, engagement_id: str, committee_id: str) -> int:
    """Return the number that follows the committee's last meeting."""
    last = connection.exec_driver_sql(_LAST_NUMBER, (engagement_id, committee_id)).scalar()
    return int(last or 0) + 1


def _roster(meeting: Meeting, members: Iterable[Member]) -> tuple[RosterLine, ...]:
    attended = frozenset(meeting.attended)
    lines = [
        RosterLine(member, member.id in attended, member.in_office(meeting.held_on))
        for member in members
        if member.committee_id == meeting.committee_id
    ]
    shown = [line for line in lines if line.in_office or line.attended]
    return tuple(
        sorted(
            shown, key=lambda line: (tuple(Side).index(line.member.side), sort_key(line.member.name), line.member.id)
        )
    )


def _decisions(connection: Connection, meeting: Meeting) -> tuple[Decision, ...]:
    found = [str(row[0]) for row in connection.exec_driver_sql(_REVIEWS, (meeting.engagement_id, meeting.id))]
    reviews = rows_of(CommitteeReview).by_ids(connection, found)
    items = rows_of(PlanItem).by_ids(connection, {stored.record.item_id for stored in reviews.values()})
    return tuple(
        Decision(reviews[id].record, items[reviews[id].record.item_id].record)
        for id in found
        if reviews[id].record.item_id in items
    )
