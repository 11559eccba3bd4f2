"""Committees, members, meetings and contacts: what they must say (K1) and when they are locked (L1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.committee.commands import (
    AddMember,
    CloseMeeting,
    EditCommittee,
    EditMeeting,
    EditMember,
    EstablishCommittee,
    HoldMeeting,
    MeetingPatch,
)
from app.domain.committee.records import Committee, Gender, Meeting, Member, Side
from app.domain.committee.rules import edit_meeting
from app.domain.factory.commands import AddContact, EditContact
from app.domain.factory.records import Contact
from app.domain.reasons import Blocked, Reason, Where, Who
from app.domain.visit.records import VisitStatus
from tests.builders.domain import FOUND, TODAY, Site, days_before


def unnamed(where: Where = Where.COMMITTEE) -> list[Reason]:
    return [Reason("K1", False, "name.missing", Who.ADVISOR, where, {"field": "name"})]


def test_K1_a_committee_is_established() -> None:
    site = Site()
    command = EstablishCommittee(site.new_id(), "PC", "Participation committee", FOUND)
    site.give(command)
    assert site.facts.all(Committee) == [
        Committee(command.committee_id, site.engagement.id, "PC", "Participation committee", FOUND)
    ]


@pytest.mark.parametrize(
    ("kind", "name", "fits"), [("PC", "Line 2", True), ("PC", " ", False), ("", "Line 2", False), ("\n", "", False)]
)
def test_K1_a_committee_has_a_kind_and_a_name(kind: str, name: str, fits: bool) -> None:
    site = Site()
    committee = site.committee()
    establish = EstablishCommittee(site.new_id(), kind, name)
    edit = EditCommittee(committee.id, {"kind": kind, "name": name, "dissolved_on": TODAY})
    if fits:
        site.give(establish)
        site.give(edit)
        assert site.now(committee) == replace(committee, kind=kind, name=name, dissolved_on=TODAY)
        return
    assert site.refused(establish) == unnamed()
    assert site.refused(edit) == unnamed()


def test_K1_a_member_takes_office() -> None:
    site = Site()
    committee = site.committee()
    command = AddMember(site.new_id(), committee.id, "Rahim", Side.MANAGEMENT, FOUND, Gender.MAN, "Chair")
    site.give(command)
    assert site.facts.all(Member) == [
        Member(
            id=command.member_id,
            engagement_id=site.engagement.id,
            committee_id=committee.id,
            name="Rahim",
            side=Side.MANAGEMENT,
            joined_on=FOUND,
            gender=Gender.MAN,
            office="Chair",
        )
    ]
    assert site.refused(replace(command, member_id=site.new_id(), name=" ")) == unnamed()


@pytest.mark.parametrize(
    ("joined_on", "left_on", "fits"),
    [
        (FOUND, None, True),
        (FOUND, FOUND, True),
        (FOUND, TODAY, True),
        (TODAY, FOUND, False),
        (TODAY, days_before(1), False),
    ],
)
def test_K1_a_member_leaves_after_joining(joined_on: date, left_on: date | None, fits: bool) -> None:
    site = Site()
    member = site.member(site.committee(), Side.WORKER)
    command = EditMember(member.id, {"joined_on": joined_on, "left_on": left_on})
    if fits:
        site.give(command)
        assert site.now(member) == replace(member, joined_on=joined_on, left_on=left_on)
        return
    assert site.refused(command) == [
        Reason("K1", False, "member.left_before_joined", Who.ADVISOR, Where.COMMITTEE, {"field": "left_on"})
    ]


@pytest.mark.parametrize(
    ("day", "is_in_office"),
    [(days_before(1, FOUND), False), (FOUND, True), (TODAY, True), (days_before(-1), False)],
)
def test_K1_joining_and_leaving_are_days_in_office(day: date, is_in_office: bool) -> None:
    site = Site()
    member = site.member(site.committee(), Side.WORKER, FOUND, TODAY)
    assert member.in_office(day) is is_in_office
    assert replace(member, left_on=None).in_office(day) is (day >= FOUND)


def test_K1_a_member_keeps_a_name() -> None:
    site = Site()
    member = site.member(site.committee(), Side.WORKER)
    assert site.refused(EditMember(member.id, {"name": ""})) == unnamed()


# -- meetings


def hold(
    site: Site, status: VisitStatus = VisitStatus.IN_PROGRESS, held_on: date = TODAY, number: int = 3
) -> HoldMeeting:
    return HoldMeeting(
        site.new_id(),
        site.committee().id,
        site.visit(status=status).id,
        held_on,
        number,
        "Canteen",
        is_virtual=True,
        agenda="Exits",
        attended=("member",),
        guests=("Guest",),
    )


def test_L1_a_meeting_is_held_during_a_visit() -> None:
    site = Site()
    command = hold(site)
    site.give(command)
    assert site.facts.all(Meeting) == [
        Meeting(
            id=command.meeting_id,
            engagement_id=site.engagement.id,
            committee_id=command.committee_id,
            visit_id=command.visit_id,
            held_on=TODAY,
            number=3,
            place="Canteen",
            is_virtual=True,
            agenda="Exits",
            attended=("member",),
            guests=("Guest",),
        )
    ]


@pytest.mark.parametrize("status", VisitStatus)
@pytest.mark.parametrize("way", ["hold", "move"])
def test_L1_a_meeting_is_put_only_into_a_visit_in_progress(status: VisitStatus, way: str) -> None:
    """A closed visit is locked: nothing is moved into it either."""
    site = Site()
    visit = site.visit(status=status)
    meeting = site.meeting()
    command = hold(site, status) if way == "hold" else EditMeeting(meeting.id, {"visit_id": visit.id})
    if status is VisitStatus.IN_PROGRESS:
        site.give(command)
        return
    assert site.refused(command) == [Reason("L1", False, "visit.not_in_progress", Who.ADVISOR, Where.VISIT)]


def test_L1_a_meeting_of_a_planned_visit_is_edited_where_it_is() -> None:
    site = Site()
    visit = site.visit(status=VisitStatus.PLANNED)
    meeting = site.meeting(visit=visit)
    site.give(EditMeeting(meeting.id, {"visit_id": visit.id, "minutes": "All agreed"}))
    assert site.now(meeting) == replace(meeting, minutes="All agreed")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"held_on": TODAY, "number": 1}, None),
        ({"held_on": days_before(-1)}, ("date.future", "held_on")),
        ({"number": 0}, ("meeting.number", "number")),
        ({"number": -1}, ("meeting.number", "number")),
    ],
    ids=str,
)
def test_L1_a_meeting_is_dated_and_numbered(changes: MeetingPatch, reason: tuple[str, str] | None) -> None:
    site = Site()
    meeting = site.meeting(days_before(3))
    commands = [
        EditMeeting(meeting.id, changes),
        hold(site, held_on=changes.get("held_on", TODAY), number=changes.get("number", 1)),
    ]
    for command in commands:
        if reason is None:
            site.give(command)
        else:
            needs, name = reason
            assert site.refused(command) == [Reason("L1", False, needs, Who.ADVISOR, Where.MEETING, {"field": name})]


@pytest.mark.parametrize(
    ("closed", "status", "needs"),
    [
        (False, VisitStatus.IN_PROGRESS, ""),
        (False, VisitStatus.PLANNED, ""),
        (False, VisitStatus.CANCELLED, "meeting.visit_over"),
        (True, VisitStatus.IN_PROGRESS, "meeting.closed"),
        (False, VisitStatus.CLOSED, "meeting.visit_over"),
        (True, VisitStatus.CLOSED, "meeting.closed"),
    ],
)
def test_L1_a_closed_meeting_or_one_of_a_visit_that_is_over_is_locked(
    closed: bool, status: VisitStatus, needs: str
) -> None:
    site = Site()
    meeting = site.meeting(visit=site.visit(status=status), closed=closed)
    edit, close = EditMeeting(meeting.id, {"attended": ()}), CloseMeeting(meeting.id)
    if needs:
        locked = [Reason("L1", False, needs, Who.ADVISOR, Where.MEETING, {"number": 1})]
        assert site.refused(edit) == locked == site.refused(close)
        return
    site.give(edit)
    site.give(close)
    assert site.now(meeting) == replace(meeting, attended=(), closed=True)


@pytest.mark.parametrize("closed", [False, True])
def test_L1_a_meeting_whose_visit_is_not_here_is_judged_by_itself(closed: bool) -> None:
    site = Site()
    meeting = site.keep(replace(site.meeting(closed=closed), visit_id="elsewhere"))
    command = EditMeeting(meeting.id, {"minutes": "All agreed"})
    if closed:
        with pytest.raises(Blocked, match=r"L1:meeting\.closed"):
            edit_meeting(command, site.facts, site.context())
    else:
        assert edit_meeting(command, site.facts, site.context()) == (replace(meeting, minutes="All agreed"),)


# -- contacts


def test_K1_a_contact_is_registered_and_edited_under_a_name() -> None:
    site = Site()
    command = AddContact(site.new_id(), "Farida Noor", "Compliance manager", "5", "f@factory.example")
    site.give(command)
    [contact] = site.facts.all(Contact)
    assert contact == Contact(
        command.contact_id, site.engagement.id, "Farida Noor", "Compliance manager", "5", "f@factory.example"
    )
    site.give(EditContact(contact.id, {"phone": "6"}))
    assert site.now(contact) == replace(contact, phone="6")
    assert site.refused(EditContact(contact.id, {"name": " "})) == unnamed(Where.FIELD)
    assert site.refused(replace(command, contact_id=site.new_id(), name="")) == unnamed(Where.FIELD)
