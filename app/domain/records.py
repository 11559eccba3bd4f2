"""Every synced record there is, by kind; a new kind is added here and nowhere else."""

from __future__ import annotations

from app.domain.account.records import Grant
from app.domain.checklist.records import Answer, ChecklistRun, Template, TemplatePart
from app.domain.committee.records import Committee, Meeting, Member
from app.domain.custody.records import Custody, Handover
from app.domain.decision.records import Refusal
from app.domain.factory.records import Contact, Engagement, Factory, Person
from app.domain.inspection.records import DeadlineExtension, EscalationStep, Violation, ViolationCheck
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.record import Record, RecordType, record_type
from app.domain.plan.records import Claim, Comment, CommitteeReview, Evidence, PlanItem
from app.domain.registers.records import Accident, Complaint, ZeroTolerance
from app.domain.visit.records import Addendum, Visit

RECORD_CLASSES: tuple[type[Record], ...] = (
    Factory,
    Engagement,
    Contact,
    Person,
    PlanItem,
    CommitteeReview,
    Claim,
    Evidence,
    Comment,
    Visit,
    Addendum,
    Committee,
    Member,
    Meeting,
    Template,
    TemplatePart,
    ChecklistRun,
    Answer,
    Conflict,
    Refusal,
    Grant,
    Custody,
    Handover,
    Violation,
    DeadlineExtension,
    ViolationCheck,
    EscalationStep,
    Accident,
    Complaint,
    ZeroTolerance,
)

RECORDS: dict[str, RecordType] = {cls.KIND: record_type(cls) for cls in RECORD_CLASSES}
