"""Handlers of committees, members and meetings; a closed meeting, or one of a visit that is over, is locked (L1)."""

from __future__ import annotations

from dataclasses import replace

from app.domain.committee.commands import (
    AddMember,
    CloseMeeting,
    EditCommittee,
    EditMeeting,
    EditMember,
    EstablishCommittee,
    HoldMeeting,
)
from app.domain.committee.records import Committee, Meeting, Member
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need, need_absent
from app.domain.permissions import may_command
from app.domain.reasons import Reason, Where, Who, refuse, require
from app.domain.visit.records import Visit, VisitStatus


def establish_committee(command: EstablishCommittee, facts: Facts, context: Context) -> tuple[Committee]:
    """Register a committee."""
    require(may_command(context.role, "EstablishCommittee"))
    need_absent(facts, Committee, command.committee_id)
    committee = Committee(command.committee_id, context.engagement, command.kind, command.name, command.established_on)
    return (_in_order(committee),)


def edit_committee(command: EditCommittee, facts: Facts, context: Context) -> tuple[Committee]:
    """Change a committee's data."""
    committee = need(facts, Committee, command.committee_id)
    require(may_command(context.role, "EditCommittee"))
    return (_in_order(replace(committee, **command.changes), committee),)


def add_member(command: AddMember, facts: Facts, context: Context) -> tuple[Member]:
    """Register a member's time in office."""
    committee = need(facts, Committee, command.committee_id)
    require(may_command(context.role, "AddMember"))
    need_absent(facts, Member, command.member_id)
    member = Member(
        id=command.member_id,
        engagement_id=context.engagement,
        committee_id=committee.id,
        name=command.name,
        side=command.side,
        joined_on=command.joined_on,
        gender=command.gender,
        office=command.office,
        agreed_on=command.agreed_on,
    )
    return (_in_term(member),)


def edit_member(command: EditMember, facts: Facts, context: Context) -> tuple[Member]:
    """Change a member's data, also the day they left."""
    member = need(facts, Member, command.member_id)
    require(may_command(context.role, "EditMember"))
    return (_in_term(replace(member, **command.changes), member),)


def hold_meeting(command: HoldMeeting, facts: Facts, context: Context) -> tuple[Meeting]:
    """Open the record of a meeting held during a visit in progress."""
    need(facts, Committee, command.committee_id)
    visit = need(facts, Visit, command.visit_id)
    require(may_command(context.role, "HoldMeeting"))
    need_absent(facts, Meeting, command.meeting_id)
    _in_progress(visit)
    meeting = Meeting(
        id=command.meeting_id,
        engagement_id=context.engagement,
        committee_id=command.committee_id,
        visit_id=command.visit_id,
        held_on=command.held_on,
        number=command.number,
        place=command.place,
        is_virtual=command.is_virtual,
        agenda=command.agenda,
        attended=command.attended,
        guests=command.guests,
        entries=command.entries,
    )
    return (_within(meeting, visit),)


def edit_meeting(command: EditMeeting, facts: Facts, context: Context) -> tuple[Meeting]:
    """Change attendance, agenda or minutes of a meeting that is not locked."""
    meeting = need(facts, Meeting, command.meeting_id)
    require(may_command(context.role, "EditMeeting"))
    require(meeting_is_open(meeting, facts.find(Visit, meeting.visit_id)))
    edited = replace(meeting, **command.changes)
    if edited.visit_id != meeting.visit_id:
        visit = need(facts, Visit, edited.visit_id)
        _in_progress(visit)
        return (_within(edited, visit),)
    if edited.held_on != meeting.held_on:
        return (_within(edited, facts.find(Visit, edited.visit_id)),)
    return (_numbered(edited),)


def close_meeting(command: CloseMeeting, facts: Facts, context: Context) -> tuple[Meeting]:
    """Close a meeting; from then on its minutes and attendance are locked."""
    meeting = need(facts, Meeting, command.meeting_id)
    require(may_command(context.role, "CloseMeeting"))
    require(meeting_is_open(meeting, facts.find(Visit, meeting.visit_id)))
    return (replace(meeting, closed=True),)


def meeting_is_open(meeting: Meeting, visit: Visit | None) -> Reason:
    """Say whether a meeting's minutes and decisions can still be written (L1): neither it nor its visit is over.

    `visit` is None where it is not known: then the meeting is judged by itself.
    """
    if meeting.closed:
        return Reason("L1", False, "meeting.closed", Who.ADVISOR, Where.MEETING, {"number": meeting.number})
    if visit is not None and visit.is_over:
        return Reason("L1", False, "meeting.visit_over", Who.ADVISOR, Where.MEETING, {"number": meeting.number})
    return Reason("L1", True, "meeting.open", params={"number": meeting.number})


def _in_progress(visit: Visit) -> None:
    if visit.status is not VisitStatus.IN_PROGRESS:
        raise refuse("L1", "visit.not_in_progress", Who.ADVISOR, Where.VISIT)


def _within(meeting: Meeting, visit: Visit | None) -> Meeting:
    """Refuse a meeting before the visit it belongs to began; a visit that is not known says nothing."""
    if visit is not None and visit.held_on is not None and meeting.held_on < visit.held_on:
        began = visit.held_on.isoformat()
        raise refuse("L1", "date.before_visit", Who.ADVISOR, Where.MEETING, field="held_on", earliest=began)
    return _numbered(meeting)


def _numbered(meeting: Meeting) -> Meeting:
    if meeting.number < 1:
        raise refuse("L1", "meeting.number", Who.ADVISOR, Where.MEETING, field="number")
    return meeting


def _in_term(member: Member, before: Member | None = None) -> Member:
    if not member.name.strip():
        raise refuse("K1", "name.missing", Who.ADVISOR, Where.COMMITTEE, field="name")
    is_dated = before is None or (member.joined_on, member.left_on) != (before.joined_on, before.left_on)
    if is_dated and member.left_on is not None and member.left_on < member.joined_on:
        raise refuse("K1", "member.left_before_joined", Who.ADVISOR, Where.COMMITTEE, field="left_on")
    return member


def _in_order(committee: Committee, before: Committee | None = None) -> Committee:
    if not committee.name.strip() or not committee.kind.strip():
        raise refuse("K1", "name.missing", Who.ADVISOR, Where.COMMITTEE, field="name")
    begun, ended = committee.established_on, committee.dissolved_on
    is_dated = before is None or (begun, ended) != (before.established_on, before.dissolved_on)
    if is_dated and begun is not None and ended is not None and ended < begun:
        raise refuse("K1", "committee.dissolved_before_established", Who.ADVISOR, Where.COMMITTEE, field="dissolved_on")
    return committee
