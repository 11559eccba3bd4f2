"""What a rule misses or what met it, by the code of a Reason.

A key "code+param" is used instead of "code" when the reason has that parameter.
"""

from __future__ import annotations

from ui.i18n.literal import QT_TRANSLATE_NOOP

NEEDS: dict[str, str] = {
    "gate.met": QT_TRANSLATE_NOOP("Needs", "Decided by the committee."),
    "gate.met+held_on": QT_TRANSLATE_NOOP(
        "Needs", "{held_on} · members present: {workers} worker, {managers} management"
    ),
    "gate.open": QT_TRANSLATE_NOOP("Needs", "Missing. The committee can record it at a meeting during a visit."),
    "gate.open+next_visit": QT_TRANSLATE_NOOP(
        "Needs", "Missing. The committee can record it at the next visit, {next_visit}."
    ),
    "gate.stale": QT_TRANSLATE_NOOP(
        "Needs", "{changed} changed after the committee's decision; it must be confirmed again."
    ),
    "gate.stale+next_visit": QT_TRANSLATE_NOOP(
        "Needs", "{changed} changed after the committee's decision; confirm it again at the visit of {next_visit}."
    ),
    "gate.not_agreed": QT_TRANSLATE_NOOP("Needs", "The committee's latest decision: {outcome}."),
    "gate.not_agreed+next_visit": QT_TRANSLATE_NOOP(
        "Needs", "The committee's latest decision: {outcome}. The next chance is the visit of {next_visit}."
    ),
    "gate.differ": QT_TRANSLATE_NOOP(
        "Needs", "Reviews of the same day differ. The committee records one that counts, or one is withdrawn."
    ),
    "gate.uncounted": QT_TRANSLATE_NOOP("Needs", "A review is recorded but does not count. {flaw}"),
    "interviews.wait": QT_TRANSLATE_NOOP(
        "Needs", "Workers must be interviewed first: the next assessment decides. The advisor may override it."
    ),
    "interviews.not_needed": QT_TRANSLATE_NOOP("Needs", "Not needed for this item."),
    "meeting.missing": QT_TRANSLATE_NOOP("Needs", "The meeting is not on this device."),
    "meeting.no_visit": QT_TRANSLATE_NOOP("Needs", "The meeting belongs to no visit, or to a cancelled one."),
    "meeting.committee_kind": QT_TRANSLATE_NOOP(
        "Needs", "A committee of this kind cannot decide on improvement items."
    ),
    "meeting.no_worker_member": QT_TRANSLATE_NOOP("Needs", "No worker member in office was present."),
    "meeting.no_management_member": QT_TRANSLATE_NOOP("Needs", "No management member in office was present."),
    "meeting.committee_not_standing": QT_TRANSLATE_NOOP(
        "Needs", "The committee was not yet established, or already dissolved, on the day of the meeting."
    ),
    "meeting.visit_over": QT_TRANSLATE_NOOP("Needs", "The visit of meeting {number} is over; its record is locked."),
    "meeting.closed": QT_TRANSLATE_NOOP("Needs", "Meeting {number} is closed; its minutes are locked."),
    "meeting.open": QT_TRANSLATE_NOOP("Needs", "Meeting {number} is open."),
    "meeting.not_closed": QT_TRANSLATE_NOOP(
        "Needs", "Meeting {number} is not closed. Close it, or say why the visit is closed all the same."
    ),
    "run.not_closed": QT_TRANSLATE_NOOP(
        "Needs", "A checklist of the visit is not completed. Complete it, or say why the visit is closed all the same."
    ),
    "meeting.future": QT_TRANSLATE_NOOP("Needs", "Meeting {number} has not been held yet."),
    "meeting.held": QT_TRANSLATE_NOOP("Needs", "Meeting {number} was held."),
    "meeting.number": QT_TRANSLATE_NOOP("Needs", "The number of a meeting starts at 1."),
    "proof.missing": QT_TRANSLATE_NOOP("Needs", "Say whether documents were reviewed or the change was observed."),
    "evidence.missing": QT_TRANSLATE_NOOP("Needs", "Attach the evidence, or write down what was observed."),
    "evidence.not_stored": QT_TRANSLATE_NOOP("Needs", "The file is not stored on this device yet."),
    "evidence.marks": QT_TRANSLATE_NOOP("Needs", "These marks cannot be kept, or this is no photo."),
    "recommendation.missing": QT_TRANSLATE_NOOP("Needs", "Quote the recommendation that was followed up."),
    "commitment.missing": QT_TRANSLATE_NOOP(
        "Needs", "The factory has not filled: {fields}. Review it anyway only with a reason."
    ),
    "review.withdrawn": QT_TRANSLATE_NOOP("Needs", "This review was withdrawn."),
    "reason.missing": QT_TRANSLATE_NOOP("Needs", "Write a reason."),
    "area.missing": QT_TRANSLATE_NOOP("Needs", "Write what is to be improved."),
    "name.missing": QT_TRANSLATE_NOOP("Needs", "Write a name."),
    "text.missing": QT_TRANSLATE_NOOP("Needs", "Write something."),
    "pending_reason.missing": QT_TRANSLATE_NOOP("Needs", "Choose why the item is pending."),
    "classification.unknown": QT_TRANSLATE_NOOP("Needs", "The catalogue has no such compliance point or question."),
    "status.by_completing": QT_TRANSLATE_NOOP("Needs", "Completed is reached only through the gates."),
    "status.completed": QT_TRANSLATE_NOOP("Needs", "The item is Completed. A supervisor can reopen it with a reason."),
    "status.not_completed": QT_TRANSLATE_NOOP("Needs", "Only a Completed item can be reopened."),
    "date.future": QT_TRANSLATE_NOOP("Needs", "{field}: the date lies in the future."),
    "date.too_far": QT_TRANSLATE_NOOP(
        "Needs", "{field}: the date is too far away, {latest} at the latest. Check the year."
    ),
    "date.too_early": QT_TRANSLATE_NOOP("Needs", "{field}: the date lies before {earliest}. Check the year."),
    "date.before_visit": QT_TRANSLATE_NOOP(
        "Needs", "{field}: the meeting belongs to a visit that began on {earliest}; it was not held before that."
    ),
    "date.in_bounds": QT_TRANSLATE_NOOP("Needs", "{field}: the date is possible."),
    "date.before_finding": QT_TRANSLATE_NOOP("Needs", "{field}: the date lies before the finding."),
    "date.before_last_gate": QT_TRANSLATE_NOOP("Needs", "{field}: the date lies before the last gate it rests on."),
    "list.too_long": QT_TRANSLATE_NOOP("Needs", "{field} can hold {limit} entries at most."),
    "text.too_long": QT_TRANSLATE_NOOP("Needs", "{field} can hold {limit} characters at most."),
    "record.too_long": QT_TRANSLATE_NOOP(
        "Needs", "All texts together can hold {limit} characters at most; these have {total}."
    ),
    "text.unprintable": QT_TRANSLATE_NOOP("Needs", "{field} holds characters that cannot be shown."),
    "record.exists": QT_TRANSLATE_NOOP("Needs", "This is already recorded ({kind})."),
    "record.missing": QT_TRANSLATE_NOOP("Needs", "This is not known here ({kind})."),
    "changeset.parked": QT_TRANSLATE_NOOP(
        "Needs", "It was made by another version of this program. The server keeps it word for word."
    ),
    "record.removed": QT_TRANSLATE_NOOP("Needs", "It was removed meanwhile; your words are kept here."),
    "conflict.decided": QT_TRANSLATE_NOOP("Needs", "Somebody has already decided this."),
    "decision.incomplete": QT_TRANSLATE_NOOP("Needs", "Choose a value for every field."),
    "decision.unreadable": QT_TRANSLATE_NOOP("Needs", "The chosen value does not fit the field."),
    "command.not_for_role": QT_TRANSLATE_NOOP("Needs", "Your role does not include: {command}."),
    "violation.open": QT_TRANSLATE_NOOP("Needs", "The violation is open."),
    "violation.corrected": QT_TRANSLATE_NOOP(
        "Needs", "The violation is verified as corrected; it is not changed any more."
    ),
    "violation.withdrawn": QT_TRANSLATE_NOOP("Needs", "The violation was withdrawn; it is not changed any more."),
    "violation.claimed": QT_TRANSLATE_NOOP(
        "Needs", "The factory has claimed the correction already; an inspector verifies it on a follow-up visit."
    ),
    "violation.text_missing": QT_TRANSLATE_NOOP("Needs", "Write what is wrong."),
    "violation.law_missing": QT_TRANSLATE_NOOP("Needs", "Name the law or standard that it goes against."),
    "violation.code_unknown": QT_TRANSLATE_NOOP("Needs", "Choose a value of the list: {field}."),
    "claim.by_missing": QT_TRANSLATE_NOOP("Needs", "Write who of the factory says so."),
    "claim.before_finding": QT_TRANSLATE_NOOP("Needs", "A correction cannot be claimed before the day of the finding."),
    "check.note_missing": QT_TRANSLATE_NOOP("Needs", "Write what was seen."),
    "deadline.before_finding": QT_TRANSLATE_NOOP("Needs", "The deadline cannot lie before the day of the finding."),
    "deadline.not_later": QT_TRANSLATE_NOOP("Needs", "A new deadline lies after the present one: {earliest} or later."),
    "follow_up.missing": QT_TRANSLATE_NOOP("Needs", "A follow-up visit is needed. Plan one, or start it."),
    "follow_up.kind": QT_TRANSLATE_NOOP("Needs", "It is a follow-up visit."),
    "follow_up.other_kind": QT_TRANSLATE_NOOP("Needs", "Only a follow-up visit can verify it."),
    "follow_up.begun": QT_TRANSLATE_NOOP("Needs", "The visit was begun."),
    "follow_up.not_begun": QT_TRANSLATE_NOOP("Needs", "The follow-up visit has not begun."),
    "follow_up.later": QT_TRANSLATE_NOOP("Needs", "The visit is later than the finding."),
    "follow_up.too_early": QT_TRANSLATE_NOOP(
        "Needs", "The follow-up visit must lie after the day of the finding, {found}."
    ),
    "follow_up.before_claim": QT_TRANSLATE_NOOP(
        "Needs", "The visit was before the claim of {claimed}: a claim is verified on its day or later."
    ),
    "stage.not_reached": QT_TRANSLATE_NOOP("Needs", "Stage {stage} is not reached."),
    "stage.taken": QT_TRANSLATE_NOOP("Needs", "Stage {stage} is recorded already."),
    "stage.note_missing": QT_TRANSLATE_NOOP("Needs", "Write what was done."),
    "accident.day_missing": QT_TRANSLATE_NOOP("Needs", "Write the day on which it happened."),
    "accident.text_missing": QT_TRANSLATE_NOOP("Needs", "Write what happened."),
    "accident.number": QT_TRANSLATE_NOOP("Needs", "That cannot be a number of persons or days: {field}."),
    "complaint.text_missing": QT_TRANSLATE_NOOP("Needs", "Write what the complaint says."),
    "complaint.closed_before_received": QT_TRANSLATE_NOOP("Needs", "It cannot be closed before it was received."),
    "case.kind_unknown": QT_TRANSLATE_NOOP("Needs", "Choose what it is."),
    "case.text_missing": QT_TRANSLATE_NOOP("Needs", "Write what you see."),
    "case.taken": QT_TRANSLATE_NOOP("Needs", "A supervisor has taken it up already."),
    "case.note_missing": QT_TRANSLATE_NOOP("Needs", "Write what is done about it."),
    "command.not_in_programme": QT_TRANSLATE_NOOP("Needs", "In this programme there is no: {command}."),
    "command.allowed": QT_TRANSLATE_NOOP("Needs", "Your role includes: {command}."),
    "on_behalf_of.missing": QT_TRANSLATE_NOOP(
        "Needs", "The factory owns this. Choose for whom you are entering it: name and position."
    ),
    "field.allowed": QT_TRANSLATE_NOOP("Needs", "You may change: {field}."),
    "field.by_rule": QT_TRANSLATE_NOOP("Needs", "{field} follows from other steps and cannot be written."),
    "field.unknown": QT_TRANSLATE_NOOP("Needs", "This version does not know the field {field}."),
    "field.programme_owned": QT_TRANSLATE_NOOP("Needs", "{field} belongs to the programme; its advisor writes it."),
    "field.not_for_role": QT_TRANSLATE_NOOP("Needs", "Your role cannot change: {field}."),
    "visit.not_planned": QT_TRANSLATE_NOOP("Needs", "The visit is no longer planned."),
    "visit.not_in_progress": QT_TRANSLATE_NOOP("Needs", "The visit is not in progress."),
    "visit.planned": QT_TRANSLATE_NOOP("Needs", "The visit has not started."),
    "visit.in_progress": QT_TRANSLATE_NOOP("Needs", "The visit is in progress."),
    "visit.closed": QT_TRANSLATE_NOOP("Needs", "The visit is closed; its record is locked."),
    "evidence.visit_over": QT_TRANSLATE_NOOP(
        "Needs",
        "The visit is over; its record is locked. Attach what comes later to the item or the violation that it shows.",
    ),
    "visit.cancelled": QT_TRANSLATE_NOOP("Needs", "The visit was cancelled."),
    "visit.kind_not_in_pack": QT_TRANSLATE_NOOP("Needs", "This programme has no visits of this kind."),
    "visit.kind_of_others": QT_TRANSLATE_NOOP("Needs", "Visits of this kind are not planned by advisors."),
    "assessment.not_closed": QT_TRANSLATE_NOOP("Needs", "An assessment is released once it is closed."),
    "assessment.released": QT_TRANSLATE_NOOP("Needs", "The assessment is released already."),
    "shown.read_only": QT_TRANSLATE_NOOP("Needs", "Nothing can be changed while the screen is shown to the factory."),
    "minutes.open": QT_TRANSLATE_NOOP("Needs", "The minutes are still open: write it there."),
    "minutes.locked": QT_TRANSLATE_NOOP("Needs", "The minutes are locked; what comes later is added below them."),
    "visit.days": QT_TRANSLATE_NOOP("Needs", "The days of a visit start at 1."),
    "evidence.withdrawn": QT_TRANSLATE_NOOP("Needs", "This piece of evidence was withdrawn."),
    "claimant.missing": QT_TRANSLATE_NOOP("Needs", "Write who of the factory says that it is done."),
    "undo.changed_since": QT_TRANSLATE_NOOP("Needs", "It cannot be taken back: {fields} changed again since."),
    "item.withdrawn": QT_TRANSLATE_NOOP("Needs", "The item was withdrawn; it is no longer in the plan."),
    "withdraw.of_assessment": QT_TRANSLATE_NOOP("Needs", "A finding of an assessment is not withdrawn."),
    "withdraw.changed_since": QT_TRANSLATE_NOOP("Needs", "The item was changed since it was entered; it stays."),
    "withdraw.worked_on": QT_TRANSLATE_NOOP(
        "Needs", "The item has reviews, claims, evidence or comments; it stays in the plan."
    ),
    "id.malformed": QT_TRANSLATE_NOOP("Needs", "The change carries an id that is not one ({kind})."),
    "scope.not_held": QT_TRANSLATE_NOOP("Needs", "This factory is not assigned to you."),
    "scope.never_granted": QT_TRANSLATE_NOOP("Needs", "This factory was never assigned to you."),
    "scope.revoked": QT_TRANSLATE_NOOP(
        "Needs", "The factory is no longer assigned to you. The change was refused; its words are kept."
    ),
    "author.forged": QT_TRANSLATE_NOOP("Needs", "The change carries the name of somebody else."),
    "device.forged": QT_TRANSLATE_NOOP("Needs", "The change comes from a device that is not yours."),
    "command.wrong_scope": QT_TRANSLATE_NOOP("Needs", "This cannot be done here: {command}."),
    "changeset.unreadable": QT_TRANSLATE_NOOP(
        "Needs", "The server could not read the change; it is kept there as sent."
    ),
    "changeset.garbled": QT_TRANSLATE_NOOP(
        "Needs", "What is kept of this change cannot be read, and no server takes it so. It stays as it is."
    ),
    "changeset.too_large": QT_TRANSLATE_NOOP(
        "Needs", "The change is larger than the server takes. It is kept as it is; enter it again in parts."
    ),
    "changeset.unwritable": QT_TRANSLATE_NOOP(
        "Needs", "The server could not store the change; it is kept there as sent."
    ),
    "dependency.open": QT_TRANSLATE_NOOP("Needs", "It rests on an earlier change that has not been accepted."),
    "custody.open": QT_TRANSLATE_NOOP("Needs", "It waits for a supervisor's decision."),
    "custody.copy": QT_TRANSLATE_NOOP(
        "Needs", "This is the copy of a refusal. Its author decides whether to send it again or put it aside."
    ),
    "custody.accepted": QT_TRANSLATE_NOOP("Needs", "A supervisor has accepted it already."),
    "custody.returned": QT_TRANSLATE_NOOP("Needs", "A supervisor has returned it to its author already."),
    "custody.archived": QT_TRANSLATE_NOOP("Needs", "A supervisor has archived it already."),
    "custody.earlier_open": QT_TRANSLATE_NOOP(
        "Needs", "It rests on an earlier change of the same author that still waits: {command}. Decide that one first."
    ),
    "custody.chain_unnamed": QT_TRANSLATE_NOOP(
        "Needs", "The decision does not name the changes that this one rests on. Open it again and decide once more."
    ),
    "handover.waiting": QT_TRANSLATE_NOOP("Needs", "A supervisor has not decided yet."),
    "note.missing": QT_TRANSLATE_NOOP("Needs", "Write a note: its author reads it."),
    "rule.fault": QT_TRANSLATE_NOOP(
        "Needs", "A rule failed on the server ({command}). The change is kept; you are not at fault."
    ),
    "pack.other": QT_TRANSLATE_NOOP(
        "Needs", "The server judged by newer rules ({judged_by}) than this device had ({named})."
    ),
    "template.other_programme": QT_TRANSLATE_NOOP("Needs", "The checklist {code} belongs to another programme."),
    "template.withdrawn": QT_TRANSLATE_NOOP(
        "Needs", "Version {edition} of the checklist {code} was withdrawn. Choose the one that stands now."
    ),
    "run.open": QT_TRANSLATE_NOOP("Needs", "The checklist is open."),
    "run.completed": QT_TRANSLATE_NOOP(
        "Needs", "The checklist is completed. Open it again to change an answer or its photos."
    ),
    "run.not_completed": QT_TRANSLATE_NOOP("Needs", "The checklist is open already."),
    "run.visit_over": QT_TRANSLATE_NOOP("Needs", "The visit is over; its checklists are locked."),
    "run.missing": QT_TRANSLATE_NOOP(
        "Needs", "Required answers are missing: {count}. Give them, or complete the checklist with a reason."
    ),
    "answer.path": QT_TRANSLATE_NOOP("Needs", "No checklist has such a question."),
    "answer.finding_raised": QT_TRANSLATE_NOOP(
        "Needs", "Somebody raised a finding from this answer already. Look at it before you raise another."
    ),
    "answers.too_many": QT_TRANSLATE_NOOP(
        "Needs", "More than {limit} answers, or too long ones, at once. Give them in parts."
    ),
    "committee.dissolved_before_established": QT_TRANSLATE_NOOP(
        "Needs", "A committee cannot be dissolved before it was established."
    ),
    "member.left_before_joined": QT_TRANSLATE_NOOP("Needs", "A member cannot leave before joining."),
}
