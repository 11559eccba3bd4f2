"""Everything the pane of one plan item shows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.committee.records import Committee, Meeting
from app.domain.factory.records import Contact
from app.domain.kernel.conflict import Conflict, ConflictState
from app.domain.plan.records import Claim, Comment, CommitteeReview, PlanItem
from app.queries.evidence_lines import EvidenceLine, evidence_lines, pending_ids, people
from app.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A review with the meeting it was decided in; `meeting` is None where that has not arrived."""

    review: CommitteeReview
    meeting: Meeting | None
    committee: str
    recorded_by: str
    is_pending: bool


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim, and whether it still waits for its receipt."""

    claim: Claim
    is_pending: bool


@dataclass(frozen=True, slots=True)
class CommentLine:
    """A comment with its author's name."""

    comment: Comment
    author: str
    is_pending: bool


@dataclass(frozen=True, slots=True)
class ItemDetail:
    """One item and what hangs on it, each list in order of arrival; `conflicts` is {field: id of the open conflict}."""

    item: PlanItem
    reviews: tuple[ReviewLine, ...]
    claims: tuple[ClaimLine, ...]
    evidence: tuple[EvidenceLine, ...]
    comments: tuple[CommentLine, ...]
    conflicts: Mapping[str, str]
    contacts: tuple[Contact, ...]

    @property
    def ids(self) -> frozenset[str]:
        """Return the ids of the item and of all that hangs on it."""
        parts = (
            {self.item.id},
            {line.review.id for line in self.reviews},
            {line.claim.id for line in self.claims},
            {line.evidence.id for line in self.evidence},
            {line.comment.id for line in self.comments},
        )
        return frozenset().union(*parts)


@dataclass(frozen=True, slots=True)
class Sitting:
    """An open meeting that a review can be recorded in."""

    meeting: Meeting
    committee: Committee | None


_SITTINGS = (
    "SELECT m.id FROM meeting AS m JOIN visit AS v ON v.id = m.visit_id "
    "WHERE m.engagement_id = ? AND m.closed = 0 AND v.status = 'in_progress' ORDER BY m.held_on DESC, m.number DESC"
)
# By way of the engagement's items: a review is not found by its meeting otherwise.
_LAST_PLACE = (
    "SELECT max(r.place) FROM plan_item AS i JOIN committee_review AS r ON r.item_id = i.id "
    "WHERE i.engagement_id = ? AND r.meeting_id = ?"
)
_DRAFTS = "SELECT place, content FROM draft WHERE place >= ? AND place < ?"
_LAST_NUMBER = "SELECT max(number) FROM meeting WHERE engagement_id = ? AND committee_id = ?"


def item_detail(connection: Connection, item_id: str) -> ItemDetail | None:
    """Return the item with all that hangs on it, None when it is not on this device."""
    stored = rows_of(PlanItem).find(connection, item_id)
    if stored is None:
        return None
    item = stored.record
    reviews = [row.record for row in rows_of(CommitteeReview).by_parents(connection, [item_id])]
    claims = [row.record for row in rows_of(Claim).by_parents(connection, [item_id])]
    comments = [row.record for row in rows_of(Comment).by_parents(connection, [item_id])]
    names = people(connection, item.engagement_id)
    parts = (item, *reviews, *claims, *comments)
    pending = pending_ids(connection, [part.id for part in parts])
    meetings = rows_of(Meeting).by_ids(connection, {review.meeting_id for review in reviews})
    committees = rows_of(Committee).by_ids(connection, {row.record.committee_id for row in meetings.values()})
    contacts = [row.record for row in rows_of(Contact).by_parents(connection, [item.engagement_id])]

    def review_line(review: CommitteeReview) -> ReviewLine:
        row = meetings.get(review.meeting_id)
        meeting = None if row is None else row.record
        committee = None if meeting is None else committees.get(meeting.committee_id)
        name = "" if committee is None else committee.record.name
        return ReviewLine(review, meeting, name, names.get(review.recorded_by, ""), review.id in pending)

    return ItemDetail(
        item=item,
        reviews=tuple(review_line(review) for review in reviews),
        claims=tuple(ClaimLine(claim, claim.id in pending) for claim in claims),
        evidence=evidence_lines(connection, item.engagement_id, item_id),
        comments=tuple(
            CommentLine(comment, names.get(comment.author, ""), comment.id in pending) for comment in comments
        ),
        conflicts=open_conflicts(connection, item_id),
        contacts=tuple(contacts),
    )


def open_conflicts(connection: Connection, record_id: str) -> dict[str, str]:
    """Return {field: id of the conflict} of what a person still has to decide on a record."""
    found = (row.record for row in rows_of(Conflict).by_parents(connection, [record_id]))
    return {name: each.id for each in found if each.state is ConflictState.OPEN for name in each.names}


def conflicts_of(connection: Connection, records: Collection[str]) -> dict[str, str]:
    """Return {record: id of a conflict} of those records on which a person still has to decide something."""
    found = (row.record for row in rows_of(Conflict).by_parents(connection, records))
    return {each.record_id: each.id for each in found if each.state is ConflictState.OPEN}


def open_sittings(connection: Connection, engagement_id: str) -> list[Sitting]:
    """Return the open meetings of visits in progress, the latest first."""
    ids = [str(row[0]) for row in connection.exec_driver_sql(_SITTINGS, (engagement_id,))]
    meetings = rows_of(Meeting).by_ids(connection, ids)
    committees = rows_of(Committee).by_ids(connection, {row.record.committee_id for row in meetings.values()})
    found = (meetings[id].record for id in ids if id in meetings)
    return [
        Sitting(meeting, committees[meeting.committee_id].record if meeting.committee_id in committees else None)
        for meeting in found
    ]


def drafts_of(connection: Connection, prefix: str) -> dict[str, str]:
    """Return what was typed and not saved at the places that begin so, by the rest of the place."""
    # "~" comes after every character of a place.
    rows = connection.exec_driver_sql(_DRAFTS, (prefix, prefix + "~"))
    return {str(place)[len(prefix) :]: str(content) for place, content in rows}


def next_place(connection: Connection, engagement_id: str, meeting_id: str) -> int:
    """Return the next free place in the minutes of a meeting, from 1."""
    last = connection.exec_driver_sql(_LAST_PLACE, (engagement_id, meeting_id)).scalar()
    return int(last or 0) + 1


def next_meeting_number(connection: Connection, engagement_id: str, committee_id: str) -> int:
    """Return the number of a committee's next meeting, from 1."""
    last = connection.exec_driver_sql(_LAST_NUMBER, (engagement_id, committee_id)).scalar()
    return int(last or 0) + 1
