"""Handlers of checklist runs: each keeps its template, takes answers while it is open, is locked with its visit."""

from __future__ import annotations

import re
from dataclasses import replace

from app.domain.checklist.commands import (
    CompleteRun,
    GiveAnswers,
    GivenAnswer,
    RaiseFinding,
    ReopenRun,
    StartRun,
)
from app.domain.checklist.records import Answer, ChecklistRun, RunStatus, Template, answer_id, blank_answer
from app.domain.factory.records import Engagement
from app.domain.ids import derived_id, is_id
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts, need, need_absent
from app.domain.kernel.record import with_values
from app.domain.permissions import may_command
from app.domain.plan.records import Evidence, Origin, PlanItem, SubjectKind
from app.domain.plan.rules import classified_item
from app.domain.reasons import Reason, Where, Who, refuse, require
from app.domain.visit.records import Visit

MOST_ANSWERS = 200
"""Most answers of one changeset."""
MOST_TEXT = 40_000
"""Most characters of several answers given at once: one answer alone may be as long as its record holds."""
LONGEST_PATH = 500
_PATH = re.compile(r"(?:/[^\W\d][\w.-]*(?:\[[0-9a-f-]{36}\])?)+")
Runs = tuple[ChecklistRun]


def start_run(command: StartRun, facts: Facts, context: Context) -> Runs:
    """Begin a run in a visit that is planned or under way, on a template of the programme that is not withdrawn."""
    visit = need(facts, Visit, command.visit_id)
    template = need(facts, Template, command.template_id)
    require(may_command(context.role, "StartRun", restricted=context.is_restricted))
    need_absent(facts, ChecklistRun, command.run_id)
    if visit.is_over:
        raise refuse("L1", "run.visit_over", Who.NOBODY, Where.VISIT)
    engagement = facts.find(Engagement, context.engagement)
    # A team that holds the restricted scope alone does not know the engagement.
    if engagement is not None and template.programme != engagement.programme:
        raise refuse("Q1", "template.other_programme", Who.NOBODY, Where.VISIT, code=template.code)
    # Whoever could not know of a withdrawal when they began keeps their day's work.
    if template.withdrawn_at is not None and template.withdrawn_at <= context.made_at:
        raise refuse(
            "Q1", "template.withdrawn", Who.ADMINISTRATOR, Where.VISIT, code=template.code, edition=template.edition
        )
    return (
        ChecklistRun(
            id=command.run_id,
            engagement_id=context.engagement,
            visit_id=visit.id,
            template_id=template.id,
            title=command.title,
            started_at=context.made_at,
            earlier_run_id=command.earlier_run_id,
        ),
    )


def give_answers(command: GiveAnswers, facts: Facts, context: Context) -> tuple[Answer, ...]:
    """Keep answers of an open run, each merged with what others answered at its path."""
    run = need(facts, ChecklistRun, command.run_id)
    require(may_command(context.role, "GiveAnswers", restricted=context.is_restricted))
    require(run_is_open(run, facts.find(Visit, run.visit_id)))
    _check_size(command.answers)
    return tuple(_answered(run, given, facts) for given in command.answers)


def complete_run(command: CompleteRun, facts: Facts, context: Context) -> Runs:
    """Complete an open run; what is missing is passed with a reason."""
    run = need(facts, ChecklistRun, command.run_id)
    require(may_command(context.role, "CompleteRun", restricted=context.is_restricted))
    require(run_is_open(run, facts.find(Visit, run.visit_id)))
    if command.missing > 0 and not command.reason.strip():
        raise refuse("Q1", "run.missing", Who.ADVISOR, Where.VISIT, count=command.missing)
    reason = command.reason if command.missing > 0 else ""
    return (replace(run, status=RunStatus.COMPLETED, completed_at=context.made_at, passed_reason=reason),)


def reopen_run(command: ReopenRun, facts: Facts, context: Context) -> Runs:
    """Open a completed run again, while its visit is not over."""
    run = need(facts, ChecklistRun, command.run_id)
    require(may_command(context.role, "ReopenRun", restricted=context.is_restricted))
    require(_visit_is_open(facts.find(Visit, run.visit_id)))
    if run.status is not RunStatus.COMPLETED:
        raise refuse("Q1", "run.not_completed", Who.NOBODY, Where.VISIT)
    return (replace(run, status=RunStatus.OPEN, completed_at=None, passed_reason=""),)


def raise_finding(command: RaiseFinding, facts: Facts, context: Context) -> tuple[PlanItem | Answer | Evidence, ...]:
    """Make an item of an answer, in the words of question, answer and note; the answer's photos hang on it, too.

    The programme quotes its own checklist here: nobody of the factory is entered for. A second finding from the same
    answer is raised only by whoever knew of the first.
    """
    run = need(facts, ChecklistRun, command.run_id)
    require(may_command(context.role, "RaiseFinding", restricted=context.is_restricted))
    require(_visit_is_open(facts.find(Visit, run.visit_id)))
    answer = need(facts, Answer, answer_id(run.id, command.path))
    need_absent(facts, PlanItem, command.item_id)
    check_unseen(answer, command.seen, Who.ADVISOR, Where.ITEM)
    blank = PlanItem(command.item_id, context.engagement, Origin.ADDITIONAL, command.found_on, area="")
    item = classified_item(
        blank,
        {
            "area": command.area,
            "cluster": command.cluster,
            "compliance_point": command.compliance_point,
            "question": command.question,
        },
        facts,
        context,
    )
    photos = photos_along(answer, command.evidence, facts, item.id, SubjectKind.ITEM)
    return (item, replace(answer, findings=(*answer.findings, item.id)), *photos)


def check_unseen(answer: Answer, seen: tuple[str, ...], who: Who, where: Where) -> None:
    """Refuse to raise something from an answer by whoever does not know what was raised from it before (Q1)."""
    unseen = [each for each in answer.findings if each not in seen]
    if unseen:
        raise refuse("Q1", "answer.finding_raised", who, where, finding=unseen[0])


def photos_along(
    answer: Answer, photos: tuple[str, ...], facts: Facts, record_id: str, kind: SubjectKind
) -> tuple[Evidence, ...]:
    """Return photos of an answer as those of what is raised from it: the same files, which are stored and sent once."""
    found = [_of_answer(answer, need(facts, Evidence, each)) for each in photos]
    return tuple(
        replace(photo, id=finding_photo_id(record_id, photo.id), subject_id=record_id, subject_kind=kind)
        for photo in found
        if not photo.withdrawn_reason
    )


def run_is_open(run: ChecklistRun, visit: Visit | None) -> Reason:
    """Say whether a run takes answers (L1): neither it nor its visit is over; a visit not known says nothing."""
    if run.status is RunStatus.COMPLETED:
        return Reason("L1", False, "run.completed", Who.ADVISOR, Where.VISIT)
    return _visit_is_open(visit)


def answer_is_open(answer: Answer, facts: Facts) -> Reason:
    """Say whether what hangs on an answer may be added to and changed (L1): as the answer itself.

    A run not known says nothing.
    """
    run = facts.find(ChecklistRun, answer.run_id)
    return _visit_is_open(None) if run is None else run_is_open(run, facts.find(Visit, run.visit_id))


def finding_photo_id(record_id: str, evidence_id: str) -> str:
    """Return the id under which an answer's photo hangs on the item or violation that was raised from it."""
    return derived_id("evidence", record_id, evidence_id)


def _visit_is_open(visit: Visit | None) -> Reason:
    if visit is not None and visit.is_over:
        return Reason("L1", False, "run.visit_over", Who.NOBODY, Where.VISIT)
    return Reason("L1", True, "run.open")


def _answered(run: ChecklistRun, given: GivenAnswer, facts: Facts) -> Answer:
    if len(given.path) > LONGEST_PATH or _PATH.fullmatch(given.path) is None:
        raise refuse("Q1", "answer.path", Who.NOBODY, Where.VISIT)
    if not all(map(is_id, given.changes.get("entries", ()))):
        raise refuse("Q1", "answer.path", Who.NOBODY, Where.VISIT)
    standing = facts.find(Answer, answer_id(run.id, given.path)) or blank_answer(run.id, given.path)
    return with_values(standing, given.changes)


def _check_size(answers: tuple[GivenAnswer, ...]) -> None:
    size = sum(len(each.changes.get("value", "")) + len(each.changes.get("note", "")) for each in answers)
    paths = {each.path for each in answers}
    if len(answers) > MOST_ANSWERS or len(paths) < len(answers) or (len(answers) > 1 and size > MOST_TEXT):
        raise refuse("T0", "answers.too_many", Who.NOBODY, Where.FIELD, limit=MOST_ANSWERS)


def _of_answer(answer: Answer, photo: Evidence) -> Evidence:
    if photo.subject_id != answer.id:
        raise refuse("E0", "record.missing", Who.NOBODY, Where.SYNC, kind=Evidence.KIND, record=photo.id)
    return photo
