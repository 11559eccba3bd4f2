"""Recording what the committee decided: gate, meeting, proof, words seen, dissent, commitment, new meetings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.committee.records import Committee, Meeting, Member
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.plan.commands import EditItem, ReopenItem
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Gate, ReviewOutcome
from app.queries.plan_list import item_rows
from tests.builders.plan_pages import Stage, a_stage, plan_of
from tests.builders.plans import EXITS, HOURS, MEETING_NOW, OVERTIME, VISIT_NOW, WATER, a_full_plan
from tests.builders.visit_pages import choose, write
from tests.builders.workspaces import ENGAGEMENT, TODAY, an_id
from tests.gui.accessible import find, find_all, names, press, shown, wait_for
from ui.features.plan import action_ids as ids
from ui.widgets.choice_field import ChoiceField


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


def reviewing(stage: Stage, item_id: str, gate: Gate) -> QWidget:
    plan_of(stage.show(item_id)).record_review(gate)
    return stage.sheet()


def gates(stage: Stage, item_id: str) -> tuple[GateStanding, ...]:
    with stage.site.workspace.read() as connection:
        [row] = item_rows(connection, [item_id])
    return row.gates


def without_open_meeting() -> list[Record]:
    return [record for record in a_full_plan() if record.id != MEETING_NOW]


def test_the_sheet_opens_on_the_first_gate_that_is_not_met(stage: Stage) -> None:
    stage.show(EXITS)
    stage.run(ids.REVIEW)
    assert "Recommendation that was followed up" in shown(stage.sheet())


def test_G1_keeps_the_words_the_committee_had_before_it_D1(stage: Stage) -> None:
    sheet = reviewing(stage, EXITS, Gate.G1)
    item = stage.item(EXITS)
    assert f"Actions needed: {item.actions_needed}" in shown(sheet)
    assert "Compliance point: Emergency preparedness" in shown(sheet)
    press(sheet, "Record review")
    assert "Choose what the committee decided." in shown(sheet)
    press(sheet, "Agreed")
    wait_for(lambda: "With this review the gate is met." in shown(sheet), "the forecast")
    write(sheet, "Dissent, in words", "One worker member wants a second key")
    press(sheet, "Record review")
    wait_for(lambda: len(stage.reviews(EXITS)) == 3, "the review")
    review = stage.reviews(EXITS)[-1]
    assert (review.gate, review.outcome, review.meeting_id) == (Gate.G1, ReviewOutcome.AGREED, MEETING_NOW)
    assert (review.seen_area, review.seen_actions_needed) == (item.area, item.actions_needed)
    assert review.seen_root_cause == ""
    assert review.dissent == "One worker member wants a second key"
    stage.wait_said("Review of G1 recorded")


def test_what_was_seen_stays_as_it_stood_on_the_sheet_D1(stage: Stage) -> None:
    """Words that a colleague changes while the sheet is open were not what the committee had before it."""
    sheet = reviewing(stage, EXITS, Gate.G1)
    before = stage.item(EXITS).actions_needed
    stage.site.server.write(EditItem(EXITS, {"actions_needed": "Something else"}))
    stage.site.pull()
    stage.settle()
    press(sheet, "Agreed")
    press(sheet, "Record review")
    wait_for(lambda: len(stage.reviews(EXITS)) == 3, "the review")
    assert stage.reviews(EXITS)[-1].seen_actions_needed == before
    assert gates(stage, EXITS)[0] is GateStanding.STALE


def test_a_review_stays_in_the_round_that_was_on_the_sheet_S4(stage: Stage) -> None:
    """Reopened elsewhere while the sheet is open: the committee decided on the round before, and nothing is met."""
    sheet = reviewing(stage, WATER, Gate.G1)
    press(sheet, "Agreed")
    wait_for(lambda: "With this review the gate is met." in shown(sheet), "the forecast")
    stage.site.server.write(ReopenItem(WATER, "Another well", an_id(8_200)), role=Role.SUPERVISOR)
    stage.site.pull()
    stage.settle()
    press(sheet, "Not yet")
    press(sheet, "Agreed")
    wait_for(lambda: "With this review the gate is met." not in shown(sheet), "no forecast for the round before")
    before = len(stage.reviews(WATER))
    press(sheet, "Record review")
    wait_for(lambda: len(stage.reviews(WATER)) == before + 1, "the review")
    assert (stage.reviews(WATER)[-1].round, stage.item(WATER).round) == (1, 2)
    assert gates(stage, WATER)[0] is GateStanding.OPEN
    stage.site.sync()
    assert (stage.reviews(WATER)[-1].round, gates(stage, WATER)[0]) == (1, GateStanding.OPEN)


def test_G2_names_the_proof_and_its_evidence(stage: Stage, tmp_path: Path) -> None:
    sheet = reviewing(stage, OVERTIME, Gate.G2)
    press(sheet, "Agreed")
    press(sheet, "Record review")
    assert "Say whether documents were reviewed or the change was observed." in shown(sheet)
    press(sheet, "Committee members reviewed supporting documents")
    press(sheet, "Record review")
    assert "Attach the evidence, or write down what was observed." in shown(sheet)
    write(sheet, "What was observed, in words", "Pay slips of May show double pay")
    press(sheet, "Record review")
    wait_for(lambda: len(stage.reviews(OVERTIME)) == 2, "the review")
    review = stage.reviews(OVERTIME)[-1]
    assert (review.documents_reviewed, review.change_observed) == (True, False)
    assert review.observation == "Pay slips of May show double pay"
    assert gates(stage, OVERTIME)[1] is GateStanding.MET


def test_G3_quotes_the_recommendation_from_key_work_ahead(stage: Stage) -> None:
    sheet = reviewing(stage, EXITS, Gate.G3)
    press(sheet, "Agreed")
    press(sheet, "Record review")
    assert "Quote the recommendation that was followed up." in shown(sheet)
    press(sheet, "Quote: Check the doors every month.")
    press(sheet, "Record review")
    wait_for(lambda: len(stage.reviews(EXITS)) == 3, "the review")
    assert stage.reviews(EXITS)[-1].recommendation == "Check the doors every month."
    assert gates(stage, EXITS) == (GateStanding.MET,) * 3


def test_not_yet_needs_no_proof_and_does_not_meet_the_gate(stage: Stage) -> None:
    sheet = reviewing(stage, OVERTIME, Gate.G2)
    press(sheet, "Not yet")
    press(sheet, "Record review")
    wait_for(lambda: len(stage.reviews(OVERTIME)) == 2, "the review")
    assert gates(stage, OVERTIME)[1] is GateStanding.NOT_AGREED


def test_a_factory_without_commitment_needs_a_reason_C1(stage: Stage) -> None:
    sheet = reviewing(stage, HOURS, Gate.G1)
    [words] = [text for text in shown(sheet) if text.startswith("The factory has not filled:")]
    assert "Root cause" in words and "Target date" in words
    press(sheet, "Agreed")
    press(sheet, "Record review")
    assert any("Review it anyway only with a reason." in text for text in shown(sheet))
    write(sheet, "Reason, which the supervisor sees", "The manager left last week")
    press(sheet, "Record review")
    wait_for(lambda: len(stage.reviews(HOURS)) == 1, "the review")
    assert stage.reviews(HOURS)[0].commitment_reason == "The manager left last week"


def test_without_a_meeting_one_is_held_with_its_attendance(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=without_open_meeting()) as stage:
        sheet = reviewing(stage, OVERTIME, Gate.G1)
        press(sheet, "Agreed")
        wait_for(lambda: any("does not count" in text for text in shown(sheet)), "nobody is present yet")
        press(sheet, "Shirin Akter · Worker side")
        press(sheet, "Farida Noor · Management side")
        wait_for(lambda: "With this review the gate is met." in shown(sheet), "the forecast")
        press(sheet, "Record review")
        wait_for(lambda: len(stage.reviews(OVERTIME)) == 2, "the review")
        [meeting] = [
            record
            for record in stage.site.view().values()
            if isinstance(record, Meeting) and record.visit_id == VISIT_NOW
        ]
        assert (meeting.number, meeting.held_on, len(meeting.attended)) == (4, TODAY, 2)
        assert stage.reviews(OVERTIME)[-1].meeting_id == meeting.id


def test_passing_another_committee_keeps_who_was_marked_as_present(tmp_path: Path, screen: QtBot) -> None:
    committee = next(record for record in a_full_plan() if isinstance(record, Committee))
    member = next(record for record in a_full_plan() if isinstance(record, Member))
    other = replace(committee, id=an_id(901), name="Second committee")
    elsewhere = replace(member, id=an_id(902), committee_id=other.id, name="Abdul Karim")
    records = [*without_open_meeting(), other, elsewhere]
    with a_stage(tmp_path, screen, records=records) as stage:
        sheet = reviewing(stage, OVERTIME, Gate.G1)
        press(sheet, "Shirin Akter · Worker side")
        field = find(sheet, "Committee", ChoiceField)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Down)
        wait_for(lambda: "Abdul Karim · Worker side" in names(sheet), "the members of the other")
        QTest.keyClick(field, Qt.Key.Key_Up)
        wait_for(lambda: find(sheet, "Shirin Akter · Worker side", QCheckBox).isChecked(), "the mark")


def test_between_visits_the_sheet_says_what_is_needed_first(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=a_full_plan(in_progress=False)) as stage:
        sheet = reviewing(stage, EXITS, Gate.G3)
        words = "A review is recorded in a meeting during a visit. No visit is in progress."
        assert words in shown(sheet)
        assert not stage.led
        press(sheet, "Agreed")
        press(sheet, "Record review")
        assert stage.has_sheet()
        assert len(stage.reviews(EXITS)) == 2


def test_between_visits_the_sheet_leads_to_the_visit(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=a_full_plan(in_progress=False)) as stage:
        sheet = reviewing(stage, EXITS, Gate.G3)
        write(sheet, "Recommendation that was followed up", "Train the guards")
        press(sheet, "Start visit")
        assert stage.led == [("visit_wanted", ENGAGEMENT)]
        assert not stage.has_sheet()
        wait_for(lambda: "Train the guards" in stage.drafted(f"plan_item/{EXITS}/review"), "the draft")


def test_without_a_committee_the_sheet_leads_to_its_tab(tmp_path: Path, screen: QtBot) -> None:
    records = [record for record in a_full_plan() if not isinstance(record, Committee | Meeting | Member)]
    with a_stage(tmp_path, screen, records=records) as stage:
        sheet = reviewing(stage, OVERTIME, Gate.G1)
        assert "This factory has no committee that can decide. Register one on the page Committee." in shown(sheet)
        press(sheet, "Register a committee")
        assert not stage.has_sheet()
        wait_for(lambda: "Tab committee" in names(stage.windows[-1]), "the tab in front")


def test_the_gate_can_be_chosen_in_the_sheet(stage: Stage) -> None:
    sheet = reviewing(stage, EXITS, Gate.G3)
    choose(sheet, "Gate", "G2 · Documents reviewed or change observed")
    wait_for(lambda: "Committee members saw the change in the workplace" in names(sheet), "what G2 asks")
    assert "Recommendation that was followed up" not in shown(sheet)


def test_words_of_a_review_survive_closing_the_sheet(stage: Stage) -> None:
    sheet = reviewing(stage, EXITS, Gate.G3)
    write(sheet, "Recommendation that was followed up", "Train the guards")
    place = f"plan_item/{EXITS}/review"
    wait_for(lambda: "Train the guards" in stage.drafted(place), "the draft")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    again = reviewing(stage, EXITS, Gate.G3)
    press(again, "Agreed")
    press(again, "Record review")
    wait_for(lambda: len(stage.reviews(EXITS)) == 3, "the review")
    assert stage.reviews(EXITS)[-1].recommendation == "Train the guards"
    wait_for(lambda: stage.drafted(place) == "", "no draft any more")


def test_a_mistaken_review_is_withdrawn_visibly_D1(stage: Stage) -> None:
    pane = stage.open(OVERTIME)
    press(pane.reviews, "Withdraw…")
    sheet = stage.sheet()
    write(sheet, "Reason", "It was about another item")
    press(sheet, "Withdraw")
    wait_for(lambda: stage.reviews(OVERTIME)[0].is_withdrawn, "the withdrawal")
    wait_for(lambda: "withdrawn" in shown(pane.reviews), "the chip")
    assert "Withdrawn because: It was about another item" in shown(pane.reviews)
    assert gates(stage, OVERTIME)[0] is GateStanding.OPEN


def test_a_supervisor_does_not_record_reviews_O2(stage: Stage) -> None:
    stage.become(Role.SUPERVISOR)
    pane = stage.open(EXITS)
    assert "Record review" not in names(pane.gates)
    stage.run(ids.REVIEW)
    stage.wait_said("Your role does not include: Record review.")
    assert not stage.has_sheet()


def test_words_of_a_review_are_there_again_after_escape(stage: Stage) -> None:
    tab = plan_of(stage.show(EXITS))
    tab.record_review(Gate.G1)
    sheet = stage.sheet()
    write(sheet, "Dissent, in words", "One worker member wants a second key")
    wait_for(lambda: "second key" in stage.drafted(f"plan_item/{EXITS}/review"), "the draft")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not stage.has_sheet()
    # The page has read nothing since: the words come from the disk.
    tab.record_review(Gate.G1)
    [field] = find_all(stage.sheet(), "Dissent, in words", QPlainTextEdit)
    assert field.toPlainText() == "One worker member wants a second key"
    assert "Restored your draft" in shown(stage.sheet())
    press(stage.sheet(), "Discard")
    wait_for(lambda: stage.drafted(f"plan_item/{EXITS}/review") == "", "no draft any more")
    assert field.toPlainText() == ""
