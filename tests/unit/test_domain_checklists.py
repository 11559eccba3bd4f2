"""Checklists: a run keeps its template (Q1), takes answers while it is open, is locked with its visit (L1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.checklist.commands import CompleteRun, GiveAnswers, RaiseFinding, ReopenRun, StartRun
from app.domain.checklist.records import Answer, ChecklistRun, RunStatus, answer_id, blank_answer
from app.domain.checklist.rules import MOST_ANSWERS, MOST_TEXT, finding_photo_id
from app.domain.decision.commands import DecideConflict
from app.domain.kernel.changeset import Based
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.marks import Ink, Mark, Shape, to_text
from app.domain.plan.commands import AttachEvidence, CaptionEvidence, MarkEvidence, WithdrawEvidence
from app.domain.plan.records import Evidence, EvidenceKind, Origin, PlanItem, SubjectKind
from app.domain.reasons import Reason, Where, Who
from app.domain.visit.records import VisitStatus
from tests.builders.checklists import EXITS, NOISE, answer, given, photo_of, run, template
from tests.builders.domain import ELSEWHERE, HERE, NOW, TODAY, Site

OVER = Reason("L1", False, "run.visit_over", Who.NOBODY, Where.VISIT)


def unseen(path: str, of: ChecklistRun) -> dict[str, Based]:
    """Return what a screen based an answer on that nobody had given."""
    blank = blank_answer(of.id, path)
    old = {"value": blank.value, "not_applicable": False, "note": "", "entries": ()}
    return {blank.id: Based(0, old)}


def at(site: Site, of: ChecklistRun, path: str = EXITS) -> Answer:
    found = site.facts.find(Answer, answer_id(of.id, path))
    assert found is not None
    return found


@pytest.mark.parametrize("status", [VisitStatus.PLANNED, VisitStatus.IN_PROGRESS])
def test_L1_a_run_begins_in_a_visit_that_is_prepared_or_under_way(status: VisitStatus) -> None:
    site = Site()
    visit, chosen = site.visit(status=status), template(site)
    site.give(StartRun(site.new_id(), visit.id, chosen.id, "Building 2", "earlier"))
    [begun] = site.facts.all(ChecklistRun)
    expected = (visit.id, chosen.id, "Building 2", RunStatus.OPEN, NOW, "earlier")
    assert (
        begun.visit_id,
        begun.template_id,
        begun.title,
        begun.status,
        begun.started_at,
        begun.earlier_run_id,
    ) == expected


@pytest.mark.parametrize("status", [VisitStatus.CLOSED, VisitStatus.CANCELLED])
def test_L1_nothing_of_a_visit_that_is_over_changes(status: VisitStatus) -> None:
    site = Site()
    visit = site.visit(status=status)
    began, done = run(site, visit), run(site, visit, RunStatus.COMPLETED)
    answered = answer(site, began)
    for command in (
        StartRun(site.new_id(), visit.id, template(site).id),
        GiveAnswers(began.id, (given(value="yes"),)),
        CompleteRun(began.id),
        ReopenRun(done.id),
        RaiseFinding(began.id, answered.path, site.new_id(), TODAY, "Exits are locked"),
    ):
        assert site.refused(command) == [OVER]


def test_Q1_a_withdrawn_template_begins_no_run_but_those_begun_before_go_on() -> None:
    site = Site()
    began = run(site)
    pinned = site.facts.find(type(template(site)), began.template_id)
    assert pinned is not None
    site.keep(replace(pinned, withdrawn_at=NOW))
    params = {"code": "walk", "edition": "2"}
    reason = Reason("Q1", False, "template.withdrawn", Who.ADMINISTRATOR, Where.VISIT, params)
    assert site.refused(StartRun(site.new_id(), site.visit().id, pinned.id)) == [reason]
    site.give(GiveAnswers(began.id, (given(value="yes"),)))
    assert at(site, began).value == "yes"


def test_Q1_who_could_not_know_of_a_withdrawal_keeps_the_run() -> None:
    site = Site()
    chosen = template(site, withdrawn_at=NOW + timedelta(minutes=1))
    site.give(StartRun(site.new_id(), site.visit().id, chosen.id))
    assert [begun.template_id for begun in site.facts.all(ChecklistRun)] == [chosen.id]


def test_Q1_a_template_of_another_programme_is_refused() -> None:
    site = Site()
    chosen = template(site, programme="inspection")
    [reason] = site.refused(StartRun(site.new_id(), site.visit().id, chosen.id))
    assert (reason.rule, reason.needs) == ("Q1", "template.other_programme")


def test_E0_a_template_that_is_not_here_begins_no_run() -> None:
    site = Site()
    [reason] = site.refused(StartRun(site.new_id(), site.visit().id, "nowhere"))
    assert (reason.rule, reason.needs, reason.params["kind"]) == ("E0", "record.missing", "template")


def test_an_answer_keeps_what_the_next_one_does_not_name() -> None:
    site = Site()
    of = run(site)
    site.give(GiveAnswers(of.id, (given(value="no", note="Locked by the guard"), given(NOISE, not_applicable=True))))
    site.give(GiveAnswers(of.id, (given(value="yes"),)))
    assert (at(site, of).value, at(site, of).note) == ("yes", "Locked by the guard")
    assert at(site, of, NOISE).not_applicable


def test_L1_a_completed_run_takes_no_answer_until_it_is_opened_again() -> None:
    site = Site()
    of = run(site)
    site.give(CompleteRun(of.id))
    locked = Reason("L1", False, "run.completed", Who.ADVISOR, Where.VISIT)
    assert site.refused(GiveAnswers(of.id, (given(value="yes"),))) == [locked]
    assert site.refused(CompleteRun(of.id)) == [locked]
    site.give(ReopenRun(of.id))
    assert site.refused(ReopenRun(of.id)) == [Reason("Q1", False, "run.not_completed", Who.NOBODY, Where.VISIT)]
    site.give(GiveAnswers(of.id, (given(value="yes"),)))
    assert at(site, of).value == "yes"


def test_Q1_what_is_missing_is_passed_with_a_reason() -> None:
    site = Site()
    of = run(site)
    missing = Reason("Q1", False, "run.missing", Who.ADVISOR, Where.VISIT, {"count": 3})
    assert site.refused(CompleteRun(of.id, 3, " ")) == [missing]
    site.give(CompleteRun(of.id, 3, "Workers had left"))
    assert (site.now(of).status, site.now(of).passed_reason) == (RunStatus.COMPLETED, "Workers had left")
    site.give(ReopenRun(of.id))
    assert (site.now(of).status, site.now(of).completed_at, site.now(of).passed_reason) == (RunStatus.OPEN, None, "")
    site.give(CompleteRun(of.id, 0, "Nothing is missing"))
    assert site.now(of).passed_reason == ""


def test_two_people_who_answer_different_questions_of_one_run_are_brought_together() -> None:
    site = Site()
    of = run(site)
    site.give(GiveAnswers(of.id, (given(value="no"),)), based=unseen(EXITS, of), device=ELSEWHERE)
    outcome = site.give(GiveAnswers(of.id, (given(NOISE, value="yes"),)), based=unseen(NOISE, of))
    assert outcome.verdict is Verdict.ACCEPTED
    assert (at(site, of).value, at(site, of, NOISE).value) == ("no", "yes")


def test_two_people_who_answer_the_same_question_are_asked_and_the_decision_is_an_answer() -> None:
    site = Site()
    of = run(site)
    site.give(GiveAnswers(of.id, (given(value="no"),)), based=unseen(EXITS, of), device=ELSEWHERE)
    outcome = site.give(GiveAnswers(of.id, (given(not_applicable=True),)), based=unseen(EXITS, of), device=HERE)
    assert outcome.verdict is Verdict.CONFLICT
    assert (at(site, of).value, at(site, of).not_applicable) == ("no", False), "the group moves as one"
    [conflict] = site.conflicts(at(site, of))
    assert set(conflict.names) <= {"value", "not_applicable"}
    chosen = '{"not_applicable": true}' if conflict.names == ("not_applicable",) else '{"value": ""}'
    site.give(DecideConflict(conflict.id, at(site, of).id, "answer", chosen))
    assert at(site, of).not_applicable or at(site, of).value == ""


def test_the_entries_of_a_repeat_are_united() -> None:
    site = Site()
    of = run(site)
    first, second = site.new_id(), site.new_id()
    site.give(GiveAnswers(of.id, (given("/people", entries=(first,)),)), based=unseen("/people", of), device=ELSEWHERE)
    site.give(GiveAnswers(of.id, (given("/people", entries=(second,)),)), based=unseen("/people", of))
    assert set(at(site, of, "/people").entries) == {first, second}
    inside = f"/people[{second}]/name"
    site.give(GiveAnswers(of.id, (given(inside, value="Rahim"),)))
    assert at(site, of, inside).value == "Rahim"


@pytest.mark.parametrize("path", ["", "exits", "/", "/a/", "/a b", "/a[1]/b", "/1a", "/a\n", "/" + "a" * 500])
def test_Q1_what_is_no_path_of_a_checklist_is_refused(path: str) -> None:
    site = Site()
    [reason] = site.refused(GiveAnswers(run(site).id, (given(path, value="yes"),)))
    assert (reason.rule, reason.needs) == ("Q1", "answer.path")


def test_Q1_entries_are_ids() -> None:
    site = Site()
    [reason] = site.refused(GiveAnswers(run(site).id, (given("/people", entries=("Rahim",)),)))
    assert (reason.rule, reason.needs) == ("Q1", "answer.path")


def test_T0_answers_are_given_in_pieces_that_fit() -> None:
    site = Site()
    of = run(site)
    many = tuple(given(f"/q{number}", value="yes") for number in range(MOST_ANSWERS + 1))
    long = (given("/a", value="x" * 20_000, note="y" * 20_000), given("/b", value="z"))
    for answers in (many, long, (given(value="yes"), given(value="no"))):
        [reason] = site.refused(GiveAnswers(of.id, answers))
        assert (reason.rule, reason.needs) == ("T0", "answers.too_many")
    site.give(GiveAnswers(of.id, many[:MOST_ANSWERS]))
    site.give(GiveAnswers(of.id, (given("/c", value="x" * (MOST_TEXT // 2), note="y" * (MOST_TEXT // 2)),)))
    assert len(site.facts.all(Answer)) == MOST_ANSWERS + 1
    assert [r.needs for r in site.refused(GiveAnswers(of.id, (given(value="x" * 20_001),)))] == ["text.too_long"]


def test_a_finding_is_an_item_with_the_photos_of_the_answer() -> None:
    site = Site()
    of = run(site)
    answered = answer(site, of)
    photo, spoilt = photo_of(site, answered), photo_of(site, answered, "d" * 64)
    site.keep(replace(spoilt, withdrawn_reason="Another factory"))
    item_id = site.new_id()
    site.give(
        RaiseFinding(
            of.id, EXITS, item_id, TODAY, "Exits are locked", "OSH", "cp.exits", "q.exits-marked", (photo.id, spoilt.id)
        )
    )
    item = site.facts.find(PlanItem, item_id)
    assert item is not None
    assert (item.origin, item.area, item.question) == (Origin.ADDITIONAL, "Exits are locked", "q.exits-marked")
    assert site.now(answered).findings == (item_id,)
    [hung] = site.facts.children(Evidence, item_id)
    assert (hung.id, hung.sha256) == (finding_photo_id(item_id, photo.id), photo.sha256)
    assert (hung.subject_kind, hung.added_by, hung.size) == (SubjectKind.ITEM, photo.added_by, photo.size)


def test_Q1_a_second_finding_from_one_answer_is_raised_only_by_who_knew_of_the_first() -> None:
    site = Site()
    of = run(site)
    answered = answer(site, of)
    first, second = site.new_id(), site.new_id()
    site.give(RaiseFinding(of.id, EXITS, first, TODAY, "Exits are locked"))
    reason = Reason("Q1", False, "answer.finding_raised", Who.ADVISOR, Where.ITEM, {"finding": first})
    assert site.refused(RaiseFinding(of.id, EXITS, second, TODAY, "Exits are locked")) == [reason]
    site.give(RaiseFinding(of.id, EXITS, second, TODAY, "No key holder", seen=(first,)))
    assert site.now(answered).findings == (first, second)


def test_O1_a_finding_says_what_it_is_about_and_its_photos_are_the_answer_s_own() -> None:
    site = Site()
    of = run(site)
    answered = answer(site, of)
    empty = RaiseFinding(of.id, EXITS, site.new_id(), TODAY, " ")
    assert [reason.needs for reason in site.refused(empty)] == ["area.missing"]
    foreign = photo_of(site, answer(site, of, NOISE))
    other = RaiseFinding(of.id, answered.path, site.new_id(), TODAY, "Locked", evidence=(foreign.id,))
    assert [(reason.rule, reason.needs) for reason in site.refused(other)] == [("E0", "record.missing")]


def test_a_finding_can_be_raised_after_the_checklist_was_completed() -> None:
    site = Site()
    of = run(site, status=RunStatus.COMPLETED)
    answer(site, of)
    site.give(RaiseFinding(of.id, EXITS, site.new_id(), TODAY, "Exits are locked"))
    assert [item.area for item in site.facts.all(PlanItem)] == ["Exits are locked"]


def test_a_photo_is_attached_to_an_answer() -> None:
    site = Site()
    answered = answer(site, run(site))
    photo = AttachEvidence(
        site.new_id(), answered.id, SubjectKind.ANSWER, EvidenceKind.PHOTO, "exit.jpg", "image/jpeg", 9, "e" * 64
    )
    site.give(photo)
    assert [piece.id for piece in site.facts.children(Evidence, answered.id)] == [photo.evidence_id]
    [reason] = site.refused(replace(photo, evidence_id=site.new_id(), subject_id=site.new_id()))
    assert (reason.rule, reason.params["kind"]) == ("E0", "answer")


LOCKED = Reason("L1", False, "run.completed", Who.ADVISOR, Where.VISIT)


@pytest.mark.parametrize(
    ("status", "visit_status", "why"),
    [
        (RunStatus.OPEN, VisitStatus.IN_PROGRESS, None),
        (RunStatus.COMPLETED, VisitStatus.IN_PROGRESS, LOCKED),
        (RunStatus.OPEN, VisitStatus.CLOSED, OVER),
        (RunStatus.COMPLETED, VisitStatus.CLOSED, LOCKED),
    ],
)
def test_L1_evidence_of_an_answer_is_locked_with_it_and_can_still_be_withdrawn(
    status: RunStatus, visit_status: VisitStatus, why: Reason | None
) -> None:
    site = Site()
    answered = answer(site, run(site, site.visit(status=visit_status), status))
    photo = photo_of(site, answered)
    attach = AttachEvidence(
        site.new_id(), answered.id, SubjectKind.ANSWER, EvidenceKind.PHOTO, "exit.jpg", "image/jpeg", 9, "e" * 64
    )
    mark = MarkEvidence(photo.id, to_text((Mark(Shape.ARROW, ((1000, 1000), (5000, 5000)), Ink.WARN, ""),)))
    for command in (attach, CaptionEvidence(photo.id, "Exit 3"), mark):
        if why is None:
            site.give(command, Role.FACTORY)
        else:
            assert site.refused(command) == [why]
    site.give(WithdrawEvidence(photo.id, "Shows a worker's face"))
    assert site.now(photo).withdrawn_reason == "Shows a worker's face"


def test_L1_evidence_of_an_answer_is_taken_where_its_run_is_not_known() -> None:
    site = Site()
    alone = site.keep(blank_answer(site.new_id(), EXITS))
    photo = photo_of(site, alone)
    site.give(CaptionEvidence(photo.id, "Exit 3"))
    assert site.now(photo).caption == "Exit 3"


def test_A3_an_assessment_s_checklist_is_the_team_s_alone() -> None:
    site = Site()
    visit = site.assessment(VisitStatus.IN_PROGRESS)
    start = StartRun(site.new_id(), visit.id, template(site).id)
    assert [reason.rule for reason in site.refused(start, Role.ASSESSOR)] == ["O2"]
    site.give(start, Role.ASSESSOR, restricted=True)
    site.give(GiveAnswers(start.run_id, (given(value="no"),)), Role.ASSESSOR, restricted=True)
    finding = RaiseFinding(start.run_id, EXITS, site.new_id(), TODAY, "Locked")
    assert [reason.rule for reason in site.refused(finding, Role.ASSESSOR, restricted=True)] == ["O2"]
