"""Undo in words: a new command that restores the fields which nobody has changed since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.committee.commands import EditCommittee, EditMeeting, EditMember
from app.domain.committee.records import Committee, Meeting, Member, Side
from app.domain.factory.commands import AddContact, EditContact
from app.domain.factory.records import Contact
from app.domain.kernel.changeset import Command
from app.domain.kernel.record import Record
from app.domain.marks import Mark, Shape, to_text
from app.domain.plan.commands import (
    AddComment,
    CaptionEvidence,
    ClassifyItem,
    CreateItem,
    EditItem,
    MarkEvidence,
    OverrideInterviews,
    SetStatus,
)
from app.domain.plan.records import Evidence, EvidenceKind, Interviews, Origin, Status, SubjectKind
from app.domain.reasons import Blocked
from app.domain.visit.commands import CancelVisit, EditVisit, PlanVisit, StartVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode
from tests.builders.workspaces import ENGAGEMENT, MORNING, TODAY, Site, a_site, an_id, an_item

ITEM = an_item(1)
VISIT = Visit(an_id(5), ENGAGEMENT, VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY, minutes="Long")
COMMITTEE = Committee(an_id(7), ENGAGEMENT, "PICC", "Improvement committee")
MEMBER = Member(an_id(8), ENGAGEMENT, COMMITTEE.id, "Rina Akter", Side.WORKER, date(2025, 1, 1))
MEETING = Meeting(an_id(6), ENGAGEMENT, COMMITTEE.id, VISIT.id, TODAY, minutes="All agreed")
CONTACT = Contact(an_id(9), ENGAGEMENT, "Farida Noor", "Compliance manager")
ARROW = to_text((Mark(Shape.ARROW, ((0, 0), (500, 500))),))
PHOTO = Evidence(
    an_id(10),
    ITEM.id,
    SubjectKind.ITEM,
    EvidenceKind.PHOTO,
    "door.jpg",
    "image/jpeg",
    1,
    "a" * 64,
    "someone",
    MORNING,
    "device",
    caption="Exit 3",
)
RECORDS: list[Record] = [ITEM, VISIT, COMMITTEE, MEMBER, MEETING, CONTACT, PHOTO]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, RECORDS) as site:
        yield site


@pytest.mark.parametrize(
    ("record", "command", "fields"),
    [
        (ITEM, EditItem(ITEM.id, {"target_date": None, "progress": "New"}), ("target_date", "progress")),
        (ITEM, ClassifyItem(ITEM.id, "OSH", "cp.chemicals"), ("cluster", "compliance_point", "question")),
        (ITEM, SetStatus(ITEM.id, Status.PENDING, "other"), ("status", "pending_reason")),
        (ITEM, OverrideInterviews(ITEM.id, True, "Asked"), ("interviews", "interviews_reason")),
        (VISIT, EditVisit(VISIT.id, {"minutes": ""}), ("minutes",)),
        (COMMITTEE, EditCommittee(COMMITTEE.id, {"name": "New"}), ("name",)),
        (MEMBER, EditMember(MEMBER.id, {"left_on": TODAY}), ("left_on",)),
        (MEETING, EditMeeting(MEETING.id, {"minutes": "None"}), ("minutes",)),
        (CONTACT, EditContact(CONTACT.id, {"phone": "5"}), ("phone",)),
        (PHOTO, CaptionEvidence(PHOTO.id, "Exit 4"), ("caption",)),
        (PHOTO, MarkEvidence(PHOTO.id, ARROW), ("marks",)),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Command) else "",
)
def test_an_edit_is_taken_back_by_a_new_command(
    site: Site, record: Record, command: Command, fields: tuple[str, ...]
) -> None:
    done = site.give(command)
    step = site.workspace.undo.next()
    assert step is not None and step is done.undo
    assert (step.kind, step.record, step.fields) == (record.KIND, record.id, fields)
    assert step.command == type(command).__name__
    assert site.view()[record.id] != record
    taken_back = site.workspace.undo.undo().result()
    assert site.view()[record.id] == record
    assert [pending.id for pending in site.pending()] == [done.changeset, taken_back.changeset]
    assert taken_back.undo is None and site.workspace.undo.next() is None


@pytest.mark.parametrize(
    "command",
    [
        CreateItem(an_id(50), Origin.ADDITIONAL, TODAY, {"area": "New"}),
        AddComment(an_id(51), ITEM.id, "Seen"),
        PlanVisit(an_id(52), VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY),
        StartVisit(VISIT.id, TODAY),
        CancelVisit(VISIT.id, "Flood"),
        AddContact(an_id(53), "Kamal Uddin"),
    ],
    ids=lambda command: type(command).__name__,
)
def test_what_made_or_closed_something_has_no_undo(site: Site, command: Command) -> None:
    assert site.give(command).undo is None
    assert site.workspace.undo.next() is None
    with pytest.raises(LookupError):
        site.workspace.undo.undo()


def test_the_latest_comes_first_and_a_toast_may_choose(site: Site) -> None:
    first = site.give(EditItem(ITEM.id, {"progress": "One"})).undo
    second = site.give(EditItem(ITEM.id, {"lead_person": "Two"})).undo
    assert site.workspace.undo.next() is second
    site.workspace.undo.undo(first).result()
    assert site.workspace.undo.next() is second
    site.workspace.undo.undo().result()
    assert site.item(ITEM.id) == ITEM


def test_only_fields_that_nobody_changed_since_are_restored(site: Site) -> None:
    site.give(EditItem(ITEM.id, {"progress": "Mine", "lead_person": "Mine", "target_date": None}))
    site.sync()
    site.server.write(EditItem(ITEM.id, {"lead_person": "Theirs"}))
    site.pull()
    site.workspace.undo.undo().result()
    assert site.item(ITEM.id) == replace(ITEM, lead_person="Theirs")


def test_nothing_is_restored_when_all_of_it_was_changed_since(site: Site) -> None:
    site.give(EditItem(ITEM.id, {"progress": "Mine"}))
    site.sync()
    site.server.write(EditItem(ITEM.id, {"progress": "Theirs"}))
    site.pull()
    with pytest.raises(Blocked) as blocked:
        site.workspace.undo.undo().result()
    [reason] = blocked.value.reasons
    assert (reason.rule, reason.needs, reason.params) == ("U1", "undo.changed_since", {"fields": ("progress",)})
    assert site.item(ITEM.id).progress == "Theirs" and not site.pending()
    assert site.workspace.undo.next() is None


def test_what_moves_together_is_restored_together_or_not_at_all(site: Site) -> None:
    site.give(ClassifyItem(ITEM.id, "OSH", "cp.chemicals"))
    site.sync()
    site.server.write(ClassifyItem(ITEM.id, "OSH", "cp.welfare-facilities"))
    site.pull()
    with pytest.raises(Blocked, match="U1"):
        site.workspace.undo.undo().result()
    assert site.item(ITEM.id).compliance_point == "cp.welfare-facilities"


def test_a_merge_group_of_an_edit_is_restored_as_a_whole_or_left(site: Site) -> None:
    """Half a classification would not hang together."""
    site.give(EditItem(ITEM.id, {"compliance_point": "cp.chemicals", "progress": "New"}))
    site.sync()
    site.server.write(ClassifyItem(ITEM.id, "FOA", "cp.strikes"))
    site.pull()
    site.workspace.undo.undo().result()
    found = site.item(ITEM.id)
    assert (found.cluster, found.compliance_point, found.progress) == ("FOA", "cp.strikes", ITEM.progress)


@pytest.mark.parametrize("was_reported", [False, True])
@pytest.mark.parametrize("way", ["edit", "classify"])
def test_P1_undo_brings_back_what_was_reported_and_names_it(site: Site, way: str, was_reported: bool) -> None:
    """A slip of the question is no word to the public."""
    questions = {False: "q.equal-pay", True: "q.gender-in-working-conditions"}
    site.give(classified(way, questions[was_reported]))
    assert site.item(ITEM.id).publicly_reported is was_reported
    step = site.give(classified(way, questions[not was_reported])).undo
    assert step is not None and step.fields[-1] == "publicly_reported"
    assert site.item(ITEM.id).publicly_reported is not was_reported
    site.workspace.undo.undo().result()
    found = site.item(ITEM.id)
    assert (found.question, found.publicly_reported) == (questions[was_reported], was_reported)


def classified(way: str, question: str) -> Command:
    if way == "classify":
        return ClassifyItem(ITEM.id, "DIS", "cp.gender", question)
    return EditItem(ITEM.id, {"cluster": "DIS", "compliance_point": "cp.gender", "question": question})


def test_undoing_keeps_the_rules(site: Site) -> None:
    site.give(EditVisit(VISIT.id, {"minutes": "Short"}))
    site.give(CancelVisit(VISIT.id, "Flood"))
    with pytest.raises(Blocked, match="L1"):
        site.workspace.undo.undo().result()


def test_an_override_either_way_is_taken_back(site: Site) -> None:
    site.give(OverrideInterviews(ITEM.id, False, "Not needed"))
    site.give(OverrideInterviews(ITEM.id, True, "Needed"))
    site.workspace.undo.undo().result()
    found = site.item(ITEM.id)
    assert (found.interviews, found.interviews_reason) == (Interviews.NOT_NEEDED, "Not needed")


def test_fifty_steps_are_remembered(site: Site) -> None:
    for number in range(52):
        site.give(EditItem(ITEM.id, {"progress": f"Step {number}"}))
    for _ in range(50):
        site.workspace.undo.undo().result()
    assert site.workspace.undo.next() is None
    assert site.item(ITEM.id).progress == "Step 1"
