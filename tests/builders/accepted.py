"""One acceptable command of every type, in a factory where each of them makes sense."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.checklist.commands import CompleteRun, GiveAnswers, RaiseFinding, ReopenRun, StartRun
from app.domain.checklist.records import RunStatus
from app.domain.committee.commands import (
    AddMember,
    CloseMeeting,
    EditCommittee,
    EditMeeting,
    EditMember,
    EstablishCommittee,
    HoldMeeting,
)
from app.domain.committee.records import Side
from app.domain.custody.commands import AcceptCustody, ArchiveCustody, ReturnCustody, SettleHandover
from app.domain.custody.records import Custody, CustodyState, Handover, HandoverState, custody_id
from app.domain.decision.commands import DecideConflict, SettleRefusal
from app.domain.decision.records import Refusal
from app.domain.factory.commands import AddContact, EditContact
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.marks import Mark, Shape, to_text
from app.domain.plan.commands import (
    AddComment,
    AttachEvidence,
    CaptionEvidence,
    ClaimItem,
    ClassifyItem,
    CompleteItem,
    CreateItem,
    EditItem,
    MarkEvidence,
    OverrideInterviews,
    ReopenItem,
    SetStatus,
    WithdrawEvidence,
    WithdrawItem,
    WithdrawReview,
)
from app.domain.plan.records import EvidenceKind, Gate, Origin, Status, SubjectKind
from app.domain.plan.withdrawing import item_digest
from app.domain.visit.commands import (
    AddAddendum,
    CancelVisit,
    CloseVisit,
    EditVisit,
    PlanVisit,
    ReleaseAssessment,
    StartVisit,
)
from app.domain.visit.records import Minuted, VisitKind, VisitMode, VisitStatus
from tests.builders import checklists
from tests.builders.domain import FACTORY_PERSON, FOUND, NOW, TODAY, Site
from tests.builders.inspections import OF_INSPECTIONS, inspection_site, of_inspections


@dataclass(frozen=True, slots=True)
class Given:
    """A command with the role that may give it, for whom, and whether in the restricted scope."""

    command: Command
    role: Role = Role.ADVISOR
    on_behalf_of: OnBehalfOf | None = None
    restricted: bool = False


def accepted(site: Site) -> dict[str, Given]:
    """Return the commands by name; each is acceptable now, giving one may spoil another.

    Those that only an inspection has come with a site of one.
    """
    given = [*_plan(site), *_reviews(site), *_visits(site), *_committees(site), *_checklists(site), *_decisions(site)]
    if site.pack.inspection is not None:
        given += [Given(*case) for case in of_inspections(site)]
    return {type(each.command).__name__: each for each in given}


def site_of(name: str) -> Site:
    """Return a site in which a command makes sense."""
    return inspection_site() if name in OF_INSPECTIONS else Site()


def _plan(site: Site) -> list[Given]:
    item, done, ready = site.item(), site.item_at(Status.COMPLETED), site.item()
    site.agreed(ready)
    site.claim(ready)
    mistaken = site.item()
    edit = EditItem(item.id, {"question": "q.exits-locked", "progress": "Keys handed out"})
    return [
        Given(
            CreateItem(site.new_id(), Origin.ADDITIONAL, FOUND, {"area": "Noise", "question": ""}),
            on_behalf_of=FACTORY_PERSON,
        ),
        Given(WithdrawItem(mistaken.id, item_digest(mistaken), "Imported by mistake")),
        Given(edit, Role.FACTORY),
        Given(ClassifyItem(item.id, "OSH", "cp.exits", "q.exits-locked")),
        Given(SetStatus(item.id, Status.PENDING, "authority"), Role.FACTORY),
        Given(CompleteItem(ready.id, TODAY)),
        Given(ReopenItem(done.id, "The exit is locked again", site.new_id()), Role.SUPERVISOR),
        Given(OverrideInterviews(item.id, needed=True, reason="Workers were told what to say")),
        Given(ClaimItem(site.new_id(), item.id, TODAY, "Farida Noor"), on_behalf_of=FACTORY_PERSON),
        Given(AddComment(site.new_id(), item.id, "Seen on the walk"), Role.SUPERVISOR),
    ]


def _reviews(site: Site) -> list[Given]:
    item = site.item()
    meeting = site.meeting()
    review = site.review(item, Gate.G1, meeting)
    visit, photo, spoilt = site.visit(), site.evidence(item), site.evidence(item)
    attach = AttachEvidence(
        site.new_id(), visit.id, SubjectKind.VISIT, EvidenceKind.PHOTO, "hall.jpg", "image/jpeg", 1, "b" * 64
    )
    return [
        Given(site.review_command(item, Gate.G2, meeting, evidence_ids=(photo.id,))),
        Given(WithdrawReview(review.id, item.id, "Recorded for the wrong item")),
        Given(attach, Role.FACTORY),
        Given(CaptionEvidence(photo.id, "Exit 3"), Role.FACTORY),
        Given(MarkEvidence(photo.id, to_text((Mark(Shape.BOX, ((100, 100), (900, 900))),))), Role.FACTORY),
        Given(WithdrawEvidence(spoilt.id, "Shows another factory")),
    ]


def _visits(site: Site) -> list[Given]:
    planned, closed = site.visit(status=VisitStatus.PLANNED), site.visit(status=VisitStatus.CLOSED)
    return [
        Given(PlanVisit(site.new_id(), VisitKind.FOLLOW_UP, VisitMode.VIRTUAL, TODAY)),
        Given(EditVisit(planned.id, {"days": 2})),
        Given(StartVisit(planned.id, TODAY, "Farida Noor", "Compliance manager")),
        Given(CloseVisit(site.visit().id)),
        Given(CancelVisit(planned.id, "Flood")),
        Given(AddAddendum(site.new_id(), closed.id, Minuted.VISIT, "The buyer called on Monday")),
        Given(ReleaseAssessment(site.assessment().id), Role.ASSESSOR, restricted=True),
    ]


def _committees(site: Site) -> list[Given]:
    committee, visit, other = site.committee(), site.visit(), site.visit()
    member = site.member(committee, Side.WORKER)
    meeting = site.meeting(visit=visit, committee=committee, attended=(member,))
    return [
        Given(EstablishCommittee(site.new_id(), "PC", "Participation committee")),
        Given(EditCommittee(committee.id, {"name": "Committee of line 2"})),
        Given(AddMember(site.new_id(), committee.id, "Rahim", Side.MANAGEMENT, FOUND)),
        Given(EditMember(member.id, {"left_on": TODAY})),
        Given(HoldMeeting(site.new_id(), committee.id, visit.id, TODAY, attended=(member.id,))),
        Given(EditMeeting(meeting.id, {"visit_id": other.id, "minutes": "All agreed"})),
        Given(CloseMeeting(meeting.id)),
        Given(AddContact(site.new_id(), "Farida Noor")),
        Given(EditContact(site.contact().id, {"phone": "5"})),
    ]


def _checklists(site: Site) -> list[Given]:
    run = checklists.run(site)
    answer = checklists.answer(site, run)
    photo = checklists.photo_of(site, answer)
    answers = (checklists.given(value="yes", note="Since May"), checklists.given(checklists.NOISE, entries=()))
    finding = RaiseFinding(run.id, answer.path, site.new_id(), TODAY, "Exits are locked", evidence=(photo.id,))
    return [
        Given(StartRun(site.new_id(), site.visit().id, checklists.template(site).id, "Building 2")),
        Given(GiveAnswers(run.id, answers)),
        Given(CompleteRun(checklists.run(site).id, 2, "Workers had left")),
        Given(ReopenRun(checklists.run(site, status=RunStatus.COMPLETED).id)),
        Given(finding),
    ]


def _decisions(site: Site) -> list[Given]:
    meeting = site.meeting()
    based = site.shown(meeting, "place")
    site.keep(replace(meeting, place="Canteen"))
    site.give(EditMeeting(meeting.id, {"place": "Hall"}), based=based)
    [conflict] = site.conflicts(meeting)
    refusal = Refusal(site.new_id(), Role.ADVISOR.value, "changeset", "f:1", "EditItem", "item", "[]", "{}", NOW)
    site.keep(refusal)
    return [
        Given(DecideConflict(conflict.id, meeting.id, "meeting", '{"place": "Hall"}')),
        Given(SettleRefusal(refusal.id)),
        *_custody(site),
    ]


def _custody(site: Site) -> list[Given]:
    first = a_custody(site)
    kept = [a_custody(site, earlier=(first.id, site.new_id())), a_custody(site), a_custody(site)]
    site.keep(replace(first, state=CustodyState.ACCEPTED))
    handover = Handover(
        site.new_id(), Role.ADVISOR.value, "Rose", "c", "f:1", "EditItem", "i", "{}", NOW, NOW, HandoverState.RETURNED
    )
    site.keep(handover)
    return [
        Given(AcceptCustody(kept[0].id, kept[0].earlier), Role.SUPERVISOR),
        Given(ReturnCustody(kept[1].id, "Ask the line chief first"), Role.SUPERVISOR),
        Given(ArchiveCustody(kept[2].id, "The line was closed"), Role.SUPERVISOR),
        Given(SettleHandover(handover.id)),
    ]


def a_custody(site: Site, earlier: tuple[str, ...] = (), state: CustodyState = CustodyState.WAITING) -> Custody:
    """Keep a changeset of somebody in custody; return it."""
    changeset = site.new_id()
    custody = Custody(
        custody_id(changeset),
        site.engagement.id,
        "Rose",
        Role.ADVISOR.value,
        "Amina",
        Role.ADVISOR,
        changeset,
        "f:1",
        "EditItem",
        "i",
        earlier,
        "{}",
        "[]",
        NOW,
        NOW,
        state,
    )
    site.keep(custody)
    return custody
