"""What papers are built from, read for an audience: who may not read names is given readings without them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import Connection

from app.domain.checklist.records import RunStatus
from app.domain.committee.entries import item_of, items_of
from app.domain.committee.records import Meeting, Member, Side
from app.domain.factory.records import Contact, Engagement, Factory
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.plan.records import PlanItem
from app.domain.registers.records import Complaint
from app.domain.visit.guests import guest_of
from app.domain.visit.records import Addendum, Visit
from app.papers.audience import Audience
from app.papers.names import name_words
from app.papers.readings import (
    Addition,
    InsideDecision,
    InsideSeat,
    InsideSitting,
    MinutesReading,
    OutsideDecision,
    OutsideGuest,
    OutsideSeat,
    OutsideSitting,
    Place,
    Protected,
    RunSummary,
    VisitReading,
    WorkedItem,
)
from app.queries.checklists import RunLine, runs_of_visit
from app.queries.inspection_papers import inspection_reading, visit_violations
from app.queries.meeting_detail import Decision, MeetingDetail, RosterLine, meeting_detail
from app.queries.paper_photos import photos_of
from app.queries.visit_cycle import visit_numbers
from app.storage.rows import rows_of


def visit_reading(
    connection: Connection, visit_id: str, facts: Facts, context: Context, audience: Audience
) -> VisitReading | None:
    """Return a visit for an audience, None when it is not on this device."""
    stored = rows_of(Visit).find(connection, visit_id)
    if stored is None:
        return None
    visit = stored.record
    engagement = rows_of(Engagement).find(connection, visit.engagement_id)
    if engagement is None:
        return None
    numbers = visit_numbers(connection, {visit.engagement_id: engagement.record}, [visit])
    details = _sittings_of(connection, visit, facts, context)
    rows = rows_of(PlanItem).by_parents(connection, [visit.engagement_id])
    items = [row.record for row in rows if not row.record.is_withdrawn]
    violations = visit_violations(connection, visit, context.pack.inspection)
    decided = {decision.item.id for detail in details for decision in detail.decisions}
    last = visit.day + timedelta(days=visit.days - 1)
    found = [item for item in items if visit.day <= item.found_on <= last and item.id not in decided]
    return VisitReading(
        place=place_of(connection, engagement.record),
        number=numbers.get(visit_id, 0),
        kind=visit.kind,
        mode=visit.mode,
        status=visit.status,
        held_on=visit.day,
        days=visit.days,
        purpose=visit.purpose,
        for_name=visit.for_name,
        for_position=visit.for_position,
        minutes=visit.minutes,
        minutes_language=visit.minutes_language,
        minutes_other=visit.minutes_other,
        other_language=visit.other_language,
        guests=tuple(map(_guest, visit.guests)),
        sittings=tuple(_sitting(connection, detail, audience) for detail in details),
        worked=tuple(_worked(item) for item in items if item.id in decided),
        found=tuple(_worked(item) for item in found),
        photos=photos_of(connection, visit, items, violations.standing),
        runs=tuple(map(_run, runs_of_visit(connection, visit.id))),
        passed_reason=visit.passed_reason,
        additions=_additions(connection, visit.id),
        inspection=inspection_reading(connection, violations, context.pack.inspection),
    )


def minutes_reading(
    connection: Connection, meeting_id: str, facts: Facts, context: Context, audience: Audience
) -> MinutesReading | None:
    """Return a meeting for an audience, None when it is not on this device."""
    detail = meeting_detail(connection, meeting_id, facts, context)
    engagement = None if detail is None else rows_of(Engagement).find(connection, detail.meeting.engagement_id)
    if detail is None or engagement is None:
        return None
    return MinutesReading(place_of(connection, engagement.record), _sitting(connection, detail, audience))


def protected_names(connection: Connection, engagement_id: str) -> tuple[tuple[Protected, ...], tuple[str, ...]]:
    """Return the names that may not leave, and those of the factory that may."""
    members = [row.record for row in rows_of(Member).by_parents(connection, [engagement_id])]
    meetings = [row.record for row in rows_of(Meeting).by_parents(connection, [engagement_id])]
    contacts = [row.record.name for row in rows_of(Contact).by_parents(connection, [engagement_id])]
    visits = [row.record for row in rows_of(Visit).by_parents(connection, [engagement_id])]
    kept = [Protected(member.name, is_worker=True) for member in members if not member.may_be_named]
    brought = (*(visit.guests for visit in visits), *(meeting.guests for meeting in meetings))
    guests = dict.fromkeys(guest_of(line).name for lines in brought for line in lines)
    open_names = [member.name for member in members if member.may_be_named] + contacts
    shown = frozenset(map(name_words, open_names))
    kept += [Protected(guest, is_worker=False) for guest in guests if guest and name_words(guest) not in shown]
    # Complaints stand in a scope of their own: whoever reads them may also have written of them elsewhere.
    complaints = (row.record.complainant.strip() for row in rows_of(Complaint).by_parents(connection, [engagement_id]))
    known = frozenset(one.name for one in kept)
    kept += [
        Protected(name, is_worker=False, is_complainant=True)
        for name in dict.fromkeys(complaints)
        if name and name not in known
    ]
    # Written another way it is the same name: it stays hidden where one who bears it is.
    hidden = frozenset(name_words(one.name) for one in kept)
    return tuple(kept), tuple(name for name in open_names if name_words(name) not in hidden)


def place_of(connection: Connection, engagement: Engagement) -> Place:
    """Return the factory of an engagement as papers name it."""
    stored = rows_of(Factory).find(connection, engagement.factory_id)
    factory = None if stored is None else stored.record
    return Place(
        "" if factory is None else factory.name, "" if factory is None else factory.address, engagement.programme
    )


def _sittings_of(connection: Connection, visit: Visit, facts: Facts, context: Context) -> list[MeetingDetail]:
    meetings = [row.record for row in rows_of(Meeting).by_parents(connection, [visit.engagement_id])]
    held = sorted((one for one in meetings if one.visit_id == visit.id), key=lambda one: (one.held_on, one.number))
    details = (meeting_detail(connection, meeting.id, facts, context) for meeting in held)
    return [detail for detail in details if detail is not None]


def _sitting(connection: Connection, detail: MeetingDetail, audience: Audience) -> OutsideSitting:
    meeting = detail.meeting
    outside = OutsideSitting(
        id=meeting.id,
        number=meeting.number,
        committee=detail.committee.name if detail.committee else "",
        held_on=meeting.held_on,
        place=meeting.place,
        is_virtual=meeting.is_virtual,
        is_locked=detail.is_locked,
        seats=tuple(_outside_seats(detail.roster)),
        guests=tuple(map(_guest, meeting.guests)),
        agenda=_agenda(connection, meeting),
        minutes=meeting.minutes,
        minutes_language=meeting.minutes_language,
        minutes_other=meeting.minutes_other,
        other_language=meeting.other_language,
        decisions=tuple(_outside(decision) for decision in detail.decisions),
        additions=_additions(connection, meeting.id),
    )
    return _inside_sitting(outside, detail) if audience is Audience.PROGRAMME else outside


def _inside_sitting(outside: OutsideSitting, detail: MeetingDetail) -> InsideSitting:
    values = {name: getattr(outside, name) for name in OutsideSitting.__slots__}
    values["seats"] = tuple(
        InsideSeat(seat.side, seat.number, seat.is_present, seat.named, line.member.office, line.member.name)
        for seat, line in zip(outside.seats, detail.roster, strict=True)
    )
    values["decisions"] = tuple(_inside(decision) for decision in detail.decisions)
    return InsideSitting(**values, guest_names=tuple(guest_of(line).name for line in detail.meeting.guests))


def _outside_seats(roster: Iterable[RosterLine]) -> Iterable[OutsideSeat]:
    counted = dict.fromkeys(Side, 0)
    for line in roster:
        member = line.member
        counted[member.side] += 1
        # An office is held by one: it would name a person as their name does.
        name, office = (member.name, member.office) if member.may_be_named else ("", "")
        yield OutsideSeat(member.side, counted[member.side], line.attended, name, office)


def _outside(decision: Decision) -> OutsideDecision:
    review = decision.review
    return OutsideDecision(
        area=decision.item.area,
        gate=review.gate,
        outcome=review.outcome,
        documents_reviewed=review.documents_reviewed,
        change_observed=review.change_observed,
        observation=review.observation,
        recommendation=review.recommendation,
        is_withdrawn=review.is_withdrawn,
    )


def _inside(decision: Decision) -> InsideDecision:
    outside, review = _outside(decision), decision.review
    values = {name: getattr(outside, name) for name in OutsideDecision.__slots__}
    return InsideDecision(**values, dissent=review.dissent, commitment_reason=review.commitment_reason)


def _guest(line: str) -> OutsideGuest:
    guest = guest_of(line)
    return OutsideGuest(guest.organisation, guest.role)


def _agenda(connection: Connection, meeting: Meeting) -> tuple[str, ...]:
    """Return the points of the agenda in their order, then what was written about it."""
    items = rows_of(PlanItem).by_ids(connection, items_of(meeting.entries))
    points = []
    for entry in meeting.entries:
        item = item_of(entry)
        if not item:
            points.append(entry)
        elif item in items:
            points.append(items[item].record.area)
    return (*points, *(line.strip() for line in meeting.agenda.splitlines() if line.strip()))


def _additions(connection: Connection, subject_id: str) -> tuple[Addition, ...]:
    found = (row.record for row in rows_of(Addendum).by_parents(connection, [subject_id]))
    return tuple(Addition(each.made_at, each.text) for each in sorted(found, key=lambda one: (one.made_at, one.id)))


def _run(line: RunLine) -> RunSummary:
    return RunSummary(
        title={} if line.template is None else line.template.title,
        name=line.title,
        is_completed=line.status is RunStatus.COMPLETED,
        answered=line.answered,
        findings=line.findings,
        files=line.photos,
        passed_reason=line.passed_reason,
    )


def _worked(item: PlanItem) -> WorkedItem:
    return WorkedItem(
        area=item.area,
        status=item.status,
        publicly_reported=item.publicly_reported,
        actions_needed=item.actions_needed,
        lead_person=item.lead_person,
        target_date=item.target_date,
    )
