"""The way to Completed: what is missing, who and where; Pending, claims, interviews, reopening, comments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.plan.commands import AddComment, CompleteItem, EditItem
from app.domain.plan.records import Gate, Interviews, PlanItem, Status
from tests.builders.plan_pages import Stage, a_stage
from tests.builders.plans import CHEMICALS, EXITS, NEEDLES, SAFETY, UNION, WATER, a_full_plan, a_review
from tests.builders.visit_pages import choose, write
from tests.builders.workspaces import an_id
from tests.gui.accessible import find, find_all, names, press, shown, wait_for
from ui.features.plan import action_ids as ids

G3 = "G3 Root cause followed up, in the committee's view, missing"


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        made.enter_for()
        yield made


def with_all_gates_met() -> list[Record]:
    """The exits with their third gate met, on the day of the visit in progress."""
    records = a_full_plan()
    [exits] = [record for record in records if isinstance(record, PlanItem) and record.id == EXITS]
    return [*records, a_review(590, exits, Gate.G3, an_id(403), recommendation="Write the overtime rule")]


@pytest.fixture
def ready(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen, records=with_all_gates_met()) as made:
        made.enter_for()
        yield made


def test_the_panel_says_what_is_met_by_whom_and_what_is_missing_S2(stage: Stage) -> None:
    pane = stage.open(EXITS)
    assert "G1 Committee agrees all steps were taken, met" in names(pane)
    assert "14 May, meeting 3 · 5 worker members · 4 management members" in shown(pane)
    assert "14 May, meeting 3 · change observed" in shown(pane)
    assert G3 in names(pane)
    assert "Missing. The committee can record it at the next visit, 15 Jun 2026." in shown(pane)


def test_a_stale_gate_shows_what_was_seen_and_what_stands_now_D1(stage: Stage) -> None:
    pane = stage.open(NEEDLES)
    [words] = [text for text in shown(pane) if text.startswith("Actions needed changed")]
    assert "Actions needed, then: Guards on all machines" in words
    assert "Actions needed, now: Give each shift a key holder" in words
    press(pane, "Confirm again")
    assert "What did the committee decide?" in shown(stage.sheet())


@pytest.mark.parametrize("gate", [Gate.G1, Gate.G2, Gate.G3], ids=lambda gate: gate.value)
def test_each_missing_gate_says_who_and_when_and_leads_to_its_review(stage: Stage, gate: Gate) -> None:
    pane = stage.open(CHEMICALS)
    rows = [name for name in names(pane.gates) if name.endswith(", missing")]
    assert [name.partition(" ")[0] for name in rows] == ["G1", "G2", "G3"]
    assert shown(pane.gates).count("Missing. The committee can record it at the next visit, 15 Jun 2026.") == 3
    links = find_all(pane.gates, "Record review", QPushButton)
    links[int(gate.value[1]) - 1].click()
    wait_for(stage.has_sheet, "the review sheet")
    assert find(stage.sheet(), "Gate", QComboBox).currentText().startswith(gate.value)


def test_the_keyboard_stays_on_a_missing_step_when_others_write(stage: Stage) -> None:
    pane = stage.open(CHEMICALS)
    link = find_all(pane.gates, "Record review", QPushButton)[1]
    link.setFocus()
    stage.site.server.write(EditItem(CHEMICALS, {"lead_person": "Somebody"}))
    stage.site.pull()
    wait_for(lambda: "Lead person: Somebody" in names(pane), "the colleague's change")
    assert pane.window().focusWidget() is link


def test_a_gate_is_missing_in_words_for_those_who_cannot_record_it_O2(stage: Stage) -> None:
    stage.become(Role.SUPERVISOR)
    pane = stage.open(CHEMICALS)
    words = "Missing. The committee can record it at the next visit, 15 Jun 2026."
    wait_for(lambda: shown(pane.gates).count(words) == 3, "the gates")
    assert not find_all(pane.gates, "Record review", QPushButton)


def test_complete_opens_its_reasons_while_steps_are_missing_S2(stage: Stage) -> None:
    pane = stage.open(EXITS)
    press(pane, "Complete… 1 step missing")
    sheet = stage.sheet()
    assert "Before this item can be Completed" in shown(sheet)
    assert G3 in names(sheet)
    assert stage.item(EXITS).status is Status.IN_PROGRESS
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not stage.has_sheet()


def test_the_reasons_lead_to_the_missing_step(stage: Stage) -> None:
    stage.open(EXITS)
    stage.run(ids.COMPLETE)
    QTest.keyClick(stage.sheet(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: stage.has_sheet() and "What did the committee decide?" in shown(stage.sheet()), "the review")


def test_completing_asks_for_its_date_and_has_no_undo_S3(ready: Stage) -> None:
    pane = ready.open(EXITS)
    press(pane, "Complete…")
    sheet = ready.sheet()
    assert "What is published changes only when the next assessment report is released." in shown(sheet)
    write(sheet, "Completion date", "1 May 2026")
    press(sheet, "Mark as Completed")
    assert "Completion date: the date lies before the last gate it rests on." in shown(sheet)
    write(sheet, "Completion date", "14 Jun 2026")
    press(sheet, "Mark as Completed")
    wait_for(lambda: ready.item(EXITS).status is Status.COMPLETED, "Completed")
    assert ready.item(EXITS).completed_on == date(2026, 6, 14)
    ready.wait_said("Completed; saved on this device")
    assert ready.toasts[-1].action is None
    wait_for(lambda: "Completed 14 Jun 2026" in shown(pane), "the chip")
    assert "Emergency exits on floor 3 locked during overtime" in shown(pane)


def test_the_completion_date_is_never_in_the_future_S3(ready: Stage) -> None:
    ready.open(EXITS)
    ready.run(ids.COMPLETE)
    write(ready.sheet(), "Completion date", "16 Jun 2026")
    press(ready.sheet(), "Mark as Completed")
    assert "Completion date: the date lies in the future." in shown(ready.sheet())


def test_a_date_of_completion_that_was_left_is_there_the_next_time(ready: Stage) -> None:
    place = f"plan_item/{EXITS}/completed_on/completion"
    press(ready.open(EXITS), "Complete…")
    write(ready.sheet(), "Completion date", "14 Jun 2026")
    wait_for(lambda: "2026-06-14" in ready.drafted(place), "the draft on the disk")
    QTest.keyClick(ready.sheet(), Qt.Key.Key_Escape)
    wait_for(lambda: not ready.has_sheet(), "the sheet gone")
    press(ready.open(EXITS), "Complete…")
    assert find(ready.sheet(), "Completion date", QLineEdit).text() == "14 Jun 2026"
    press(ready.sheet(), "Mark as Completed")
    wait_for(lambda: ready.item(EXITS).completed_on == date(2026, 6, 14), "Completed")
    wait_for(lambda: ready.drafted(place) == "", "no draft any more")


def test_a_reason_that_came_too_late_is_refused_in_its_sheet(ready: Stage) -> None:
    press(ready.open(EXITS), "Set pending…")
    choose(ready.sheet(), "Reason", "Waiting for an authority or a permit")
    ready.site.give(CompleteItem(EXITS, date(2026, 6, 14)))
    wait_for(lambda: ready.item(EXITS).status is Status.COMPLETED, "a colleague completed it")
    press(ready.sheet(), "Set pending")
    assert any("reopen" in each.lower() for each in shown(ready.sheet())), shown(ready.sheet())


def test_pending_asks_for_a_reason_of_the_programme_S1(stage: Stage) -> None:
    pane = stage.open(EXITS)
    press(pane, "Set pending…")
    sheet = stage.sheet()
    press(sheet, "Set pending")
    assert "Choose a reason." in shown(sheet)
    choose(sheet, "Reason", "Waiting for an authority or a permit")
    press(sheet, "Set pending")
    wait_for(lambda: stage.item(EXITS).pending_reason == "authority", "Pending")
    stage.wait_said("Pending: Waiting for an authority or a permit")
    wait_for(lambda: "Set in progress" in names(pane), "the way back")
    stage.undo()
    wait_for(lambda: stage.item(EXITS).status is Status.IN_PROGRESS, "In Progress again")


def test_a_completed_item_is_not_set_pending_but_reopened_S4(stage: Stage) -> None:
    stage.open(WATER)
    stage.run(ids.PENDING)
    stage.wait_said("A supervisor can reopen it")
    assert not stage.has_sheet()


def test_a_claim_is_recorded_for_the_factory_F1(stage: Stage) -> None:
    pane = stage.open(EXITS)
    press(pane, "Claim…")
    sheet = stage.sheet()
    write(sheet, "Date of the claim", "20 Jun 2026")
    press(sheet, "Record the claim")
    assert "Date of the claim: the date lies in the future." in shown(sheet)
    write(sheet, "Date of the claim", "12 Jun 2026")
    write(sheet, "Statement", "Both doors open now")
    press(sheet, "Record the claim")
    wait_for(lambda: len(stage.claims(EXITS)) == 1, "the claim")
    [claim] = stage.claims(EXITS)
    assert (claim.claimed_by, claim.claimed_on, claim.statement) == (
        "R. Islam",
        date(2026, 6, 12),
        "Both doors open now",
    )
    wait_for(lambda: "Claimed by R. Islam on 12 Jun 2026" in shown(pane), "the claim's clock")


def test_a_claim_that_says_too_much_stays_in_its_sheet_T0(stage: Stage) -> None:
    stage.open(EXITS)
    stage.run(ids.CLAIM)
    sheet = stage.sheet()
    write(sheet, "Statement", "x" * 20_001)
    press(sheet, "Record the claim")
    assert "Statement can hold 20,000 characters at most." in shown(sheet)
    assert stage.claims(EXITS) == []
    write(sheet, "Statement", "Both doors open now")
    press(sheet, "Record the claim")
    wait_for(lambda: len(stage.claims(EXITS)) == 1, "the claim")


def test_a_claims_clock_counts_visits_F1(stage: Stage) -> None:
    pane = stage.open(SAFETY)
    assert "Claimed by S. Hossain on 2 May 2026" in shown(pane)
    assert "Review it now: 1 visit left to work on it." in shown(pane)


def test_interviews_are_overridden_with_a_reason_I1(stage: Stage) -> None:
    pane = stage.open(UNION)
    assert "I1 Worker interviews, missing" in names(pane)
    press(pane, "Override")
    sheet = stage.sheet()
    choose(sheet, "Worker interviews", "Interviews not needed")
    press(sheet, "Save")
    assert "Write a reason." in shown(sheet)
    write(sheet, "Reason", "The union confirmed it in writing")
    press(sheet, "Save")
    wait_for(lambda: stage.item(UNION).interviews is Interviews.NOT_NEEDED, "the override")
    wait_for(lambda: "I1 Worker interviews, met" in names(pane), "the panel")
    assert any("Overridden by the advisor: The union confirmed it in writing" in words for words in shown(pane))


def test_only_a_supervisor_reopens_with_a_reason_S4(stage: Stage) -> None:
    pane = stage.open(WATER)
    press(pane, "Reopen…")
    stage.wait_said("Your role does not include: Reopen item.")
    stage.become(Role.SUPERVISOR)
    pane = stage.open(WATER)
    press(pane, "Reopen…")
    sheet = stage.sheet()
    press(sheet, "Reopen")
    assert "Write a reason." in shown(sheet)
    write(sheet, "Reason", "The test was of another well")
    press(sheet, "Reopen")
    wait_for(lambda: stage.item(WATER).round == 2, "the next round")
    assert [comment.text for comment in stage.comments(WATER)] == ["The test was of another well"]
    wait_for(lambda: "earlier round" in shown(pane), "the reviews of before")


def test_a_supervisor_cannot_complete_and_is_told_who_can_O2(ready: Stage) -> None:
    ready.become(Role.SUPERVISOR)
    pane = ready.open(EXITS)
    press(pane, "Complete…")
    assert "Your role does not include: Complete item." in shown(ready.sheet())


def test_a_comment_is_kept_at_every_keystroke_and_saved(stage: Stage) -> None:
    pane = stage.open(EXITS)
    assert "The guard rota hangs at both doors now." in shown(pane)
    stage.run(ids.COMMENT)
    write(pane, "New comment", "Seen it myself")
    wait_for(lambda: "Seen it myself" in stage.drafted(f"plan_item/{EXITS}/comment"), "the draft")
    press(pane, "Add comment")
    wait_for(lambda: len(stage.comments(EXITS)) == 2, "the comment")
    wait_for(lambda: "Seen it myself" in shown(pane), "it on the screen")
    assert _comment(pane) == ""
    wait_for(lambda: stage.drafted(f"plan_item/{EXITS}/comment") == "", "no draft any more")


def test_an_unsent_comment_waits_at_its_item(stage: Stage) -> None:
    pane = stage.open(EXITS)
    write(pane, "New comment", "Half of")
    wait_for(lambda: stage.drafted(f"plan_item/{EXITS}/comment") != "", "the draft")
    stage.run(ids.NEXT)
    assert _comment(pane) == ""
    stage.run(ids.PREVIOUS)
    assert _comment(pane) == "Half of"


def test_history_says_who_for_whom_when_before_and_after(stage: Stage) -> None:
    stage.site.give(EditItem(EXITS, {"target_date": date(2026, 7, 20)}))
    stage.site.server.write(EditItem(EXITS, {"lead_person": "T. Begum"}))
    stage.site.pull()
    pane = stage.open(EXITS)
    assert "Target date: 4 Jul 2026 → 20 Jul 2026" in shown(pane.history)
    assert "Lead person: R. Islam → T. Begum" in shown(pane.history)
    mine = [words for words in shown(pane.history) if "Farida Noor" in words]
    assert mine[0].startswith("Nadia Karim, for Farida Noor · ")
    assert mine[0].endswith("saved on this device")
    stage.site.sync()
    wait_for(lambda: not any("saved on this device" in words for words in shown(pane.history)), "the receipt")


def test_a_long_history_is_shown_when_asked_for(stage: Stage) -> None:
    for number in range(8):
        stage.site.give(AddComment(an_id(8_000 + number), EXITS, f"Comment {number}"))
    pane = stage.open(EXITS)
    press(pane, "Show 3 earlier changes")
    wait_for(lambda: shown(pane.history).count("Comment") == 8, "all of it")


def _comment(root: QWidget) -> str:
    return find(root, "New comment", QPlainTextEdit).toPlainText()
