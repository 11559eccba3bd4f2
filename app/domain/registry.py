"""Every command there is, with its handler and what it reads; a new command is added here only."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.checklist import commands as checklist
from app.domain.checklist import rules as checklist_rules
from app.domain.checklist.records import Answer, ChecklistRun, answer_id
from app.domain.committee import commands as committee
from app.domain.committee import rules as committee_rules
from app.domain.committee.records import Committee, Meeting, Member
from app.domain.custody import commands as custody
from app.domain.custody import rules as custody_rules
from app.domain.days import check_days
from app.domain.decision import commands as decision
from app.domain.decision import rules as decision_rules
from app.domain.factory import commands as factory
from app.domain.factory import rules as factory_rules
from app.domain.inspection import commands as inspection
from app.domain.inspection import rules as inspection_rules
from app.domain.inspection.records import DeadlineExtension, EscalationStep
from app.domain.kernel.changeset import Based, Command
from app.domain.kernel.command import CommandType, Reads, command_type
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.decide import Invariant
from app.domain.kernel.record import Record
from app.domain.limits import check_values
from app.domain.plan import commands as plan
from app.domain.plan import review_rules, withdrawing
from app.domain.plan import rules as plan_rules
from app.domain.plan.records import Claim, CommitteeReview, Evidence, SubjectKind
from app.domain.records import RECORD_CLASSES, RECORDS
from app.domain.registers import commands as registers
from app.domain.registers import rules as register_rules
from app.domain.visit import addenda
from app.domain.visit import commands as visit
from app.domain.visit import rules as visit_rules
from app.domain.visit.records import Visit


def _gate_reads(item_id: str, engagement: str) -> Reads:
    """Return what judging an item's gates looks up: its reviews and the committee life of its engagement."""
    return Reads(
        (item_id,),
        (
            (CommitteeReview, item_id),
            (Claim, item_id),
            (Evidence, item_id),
            (Visit, engagement),
            (Committee, engagement),
            (Member, engagement),
            (Meeting, engagement),
        ),
    )


def _meeting_reads(engagement: str, *records: str) -> Reads:
    return Reads(records, ((Meeting, engagement), (Visit, engagement)))


def _run_reads(engagement: str, *records: str) -> Reads:
    return Reads(records, ((Visit, engagement),))


def _finding_reads(command: checklist.RaiseFinding, engagement: str) -> Reads:
    copies = (checklist_rules.finding_photo_id(command.item_id, each) for each in command.evidence)
    answered = answer_id(command.run_id, command.path)
    return _run_reads(engagement, command.run_id, command.item_id, answered, engagement, *command.evidence, *copies)


def _attach_reads(command: plan.AttachEvidence, engagement: str) -> Reads:
    records = (command.subject_id, command.evidence_id)
    is_of_answer = command.subject_kind is SubjectKind.ANSWER
    return Reads(records, ((ChecklistRun, engagement), (Visit, engagement)) if is_of_answer else ())


def _piece_reads(evidence_id: str) -> Reads:
    """Return what changing a piece of evidence looks up: where it is an answer's, that, which it alone names."""
    return Reads((evidence_id,), through=(Answer, ChecklistRun, Visit))


def _violation_reads(command: inspection.RecordViolation, _engagement: str) -> Reads:
    copies = (checklist_rules.finding_photo_id(command.violation_id, each) for each in command.evidence)
    origins = (each for each in (command.visit_id, command.answer_id) if each)
    return Reads((command.violation_id, *origins, *command.evidence, *copies))


_TYPES: tuple[CommandType, ...] = (
    command_type(plan.CreateItem, plan_rules.create_item, lambda c, e: Reads((c.item_id, e))),
    command_type(
        plan.WithdrawItem,
        withdrawing.withdraw_item,
        lambda c, _: Reads((c.item_id,), tuple((cls, c.item_id) for cls in withdrawing.HANGS_ON)),
    ),
    command_type(plan.EditItem, plan_rules.edit_item, lambda c, e: Reads((c.item_id, e))),
    command_type(plan.ClassifyItem, plan_rules.classify_item, lambda c, e: Reads((c.item_id, e))),
    command_type(plan.SetStatus, plan_rules.set_status, lambda c, _: Reads((c.item_id,))),
    command_type(plan.CompleteItem, plan_rules.complete_item, lambda c, e: _gate_reads(c.item_id, e)),
    command_type(plan.ReopenItem, plan_rules.reopen_item, lambda c, _: Reads((c.item_id, c.comment_id))),
    command_type(plan.OverrideInterviews, plan_rules.override_interviews, lambda c, _: Reads((c.item_id,))),
    command_type(plan.ClaimItem, plan_rules.claim_item, lambda c, _: Reads((c.item_id, c.claim_id))),
    command_type(plan.AddComment, plan_rules.add_comment, lambda c, _: Reads((c.item_id, c.comment_id))),
    command_type(
        plan.RecordReview,
        review_rules.record_review,
        lambda c, e: _meeting_reads(e, c.item_id, c.review_id, c.meeting_id),
    ),
    command_type(plan.WithdrawReview, review_rules.withdraw_review, lambda c, _: Reads((c.review_id,))),
    command_type(plan.AttachEvidence, review_rules.attach_evidence, _attach_reads),
    command_type(plan.CaptionEvidence, review_rules.caption_evidence, lambda c, _: _piece_reads(c.evidence_id)),
    command_type(plan.MarkEvidence, review_rules.mark_evidence, lambda c, _: _piece_reads(c.evidence_id)),
    command_type(plan.WithdrawEvidence, review_rules.withdraw_evidence, lambda c, _: Reads((c.evidence_id,))),
    command_type(visit.PlanVisit, visit_rules.plan_visit, lambda c, _: Reads((c.visit_id,))),
    command_type(visit.EditVisit, visit_rules.edit_visit, lambda c, _: Reads((c.visit_id,))),
    command_type(visit.StartVisit, visit_rules.start_visit, lambda c, _: Reads((c.visit_id,))),
    command_type(
        visit.CloseVisit, visit_rules.close_visit, lambda c, e: Reads((c.visit_id,), ((Meeting, e), (ChecklistRun, e)))
    ),
    command_type(
        visit.ReleaseAssessment,
        visit_rules.release_assessment,
        lambda c, _: Reads((c.visit_id,), ((Conflict, c.visit_id),)),
    ),
    command_type(visit.AddAddendum, addenda.add_addendum, lambda c, e: _meeting_reads(e, c.subject_id, c.addendum_id)),
    command_type(visit.CancelVisit, visit_rules.cancel_visit, lambda c, _: Reads((c.visit_id,))),
    command_type(
        committee.EstablishCommittee,
        committee_rules.establish_committee,
        lambda c, _: Reads((c.committee_id,)),
    ),
    command_type(committee.EditCommittee, committee_rules.edit_committee, lambda c, _: Reads((c.committee_id,))),
    command_type(committee.AddMember, committee_rules.add_member, lambda c, _: Reads((c.committee_id, c.member_id))),
    command_type(committee.EditMember, committee_rules.edit_member, lambda c, _: Reads((c.member_id,))),
    command_type(
        committee.HoldMeeting,
        committee_rules.hold_meeting,
        lambda c, _: Reads((c.committee_id, c.visit_id, c.meeting_id)),
    ),
    command_type(committee.EditMeeting, committee_rules.edit_meeting, lambda c, e: _meeting_reads(e, c.meeting_id)),
    command_type(committee.CloseMeeting, committee_rules.close_meeting, lambda c, e: _meeting_reads(e, c.meeting_id)),
    command_type(
        checklist.StartRun,
        checklist_rules.start_run,
        lambda c, e: Reads((c.run_id, c.visit_id, c.template_id, e)),
    ),
    command_type(
        checklist.GiveAnswers,
        checklist_rules.give_answers,
        lambda c, e: _run_reads(e, c.run_id, *(answer_id(c.run_id, each.path) for each in c.answers)),
    ),
    command_type(checklist.CompleteRun, checklist_rules.complete_run, lambda c, e: _run_reads(e, c.run_id)),
    command_type(checklist.ReopenRun, checklist_rules.reopen_run, lambda c, e: _run_reads(e, c.run_id)),
    command_type(checklist.RaiseFinding, checklist_rules.raise_finding, _finding_reads),
    command_type(factory.AddContact, factory_rules.add_contact, lambda c, _: Reads((c.contact_id,))),
    command_type(factory.EditContact, factory_rules.edit_contact, lambda c, _: Reads((c.contact_id,))),
    command_type(
        decision.DecideConflict,
        decision_rules.decide_conflict,
        lambda c, e: Reads((c.conflict_id, c.record_id, e), ((Conflict, c.record_id), (Visit, e), (ChecklistRun, e))),
    ),
    command_type(decision.SettleRefusal, decision_rules.settle_refusal, lambda c, _: Reads((c.refusal_id,))),
    command_type(custody.AcceptCustody, custody_rules.accept_custody, lambda c, _: Reads((c.custody_id, *c.earlier))),
    command_type(custody.ReturnCustody, custody_rules.return_custody, lambda c, _: Reads((c.custody_id,))),
    command_type(custody.ArchiveCustody, custody_rules.archive_custody, lambda c, _: Reads((c.custody_id,))),
    command_type(custody.SettleHandover, custody_rules.settle_handover, lambda c, _: Reads((c.handover_id,))),
    command_type(
        inspection.RecordViolation,
        inspection_rules.record_violation,
        _violation_reads,
    ),
    command_type(inspection.EditViolation, inspection_rules.edit_violation, lambda c, _: Reads((c.violation_id,))),
    command_type(inspection.ClaimCorrected, inspection_rules.claim_corrected, lambda c, _: Reads((c.violation_id,))),
    command_type(
        inspection.VerifyViolation,
        inspection_rules.verify_violation,
        lambda c, _: Reads((c.violation_id, c.visit_id, c.check_id)),
    ),
    command_type(
        inspection.ExtendDeadline,
        inspection_rules.extend_deadline,
        lambda c, _: Reads((c.violation_id, c.extension_id)),
    ),
    command_type(
        inspection.EscalateStep,
        inspection_rules.escalate_step,
        lambda c, _: Reads(
            (c.violation_id, c.step_id), ((DeadlineExtension, c.violation_id), (EscalationStep, c.violation_id))
        ),
    ),
    command_type(
        inspection.WithdrawViolation, inspection_rules.withdraw_violation, lambda c, _: Reads((c.violation_id,))
    ),
    command_type(registers.RecordAccident, register_rules.record_accident, lambda c, _: Reads((c.accident_id,))),
    command_type(registers.EditAccident, register_rules.edit_accident, lambda c, _: Reads((c.accident_id,))),
    command_type(registers.RecordComplaint, register_rules.record_complaint, lambda c, _: Reads((c.complaint_id,))),
    command_type(registers.EditComplaint, register_rules.edit_complaint, lambda c, _: Reads((c.complaint_id,))),
    command_type(registers.RaiseZeroTolerance, register_rules.raise_zero_tolerance, lambda c, _: Reads((c.case_id,))),
    command_type(
        registers.TakeUpZeroTolerance, register_rules.take_up_zero_tolerance, lambda c, _: Reads((c.case_id,))
    ),
)

COMMANDS: Mapping[str, CommandType] = {type_.name: type_ for type_ in _TYPES}
COMMANDS_BY_CLASS: Mapping[type[Command], CommandType] = {type_.cls: type_ for type_ in _TYPES}


def keep_bounds(record: Record, before: Record | None, today: date) -> None:
    """Refuse what no record may hold: texts and lists past their bounds (T0), days that cannot be."""
    check_values(record)
    check_days(record, before, today)


INVARIANTS: Mapping[type[Record], Invariant] = dict.fromkeys(RECORD_CLASSES, keep_bounds)


def declared_reads(type_: CommandType, command: Command, based: Mapping[str, Based], engagement: str) -> Reads:
    """Return all that deciding a changeset looks up: the command's reads and, to reconcile, the conflicts."""
    declared = type_.reads(command, engagement)
    return Reads(
        (*declared.records, *based),
        (*declared.children, *((Conflict, record_id) for record_id in based)),
        declared.through,
    )


__all__ = ["COMMANDS", "COMMANDS_BY_CLASS", "INVARIANTS", "RECORDS", "RECORD_CLASSES", "declared_reads", "keep_bounds"]
