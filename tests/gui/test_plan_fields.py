"""Fields edited where they stand: owner, for whom, drafts, one command for each save, undo, conflicts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.plan.commands import EditItem, SetStatus
from app.domain.plan.records import Status
from app.schema.codec import decode_changeset
from tests.builders.plan_pages import Stage, a_stage, editor, leave
from tests.builders.plans import EXITS, HOURS, NEEDLES, a_full_plan
from tests.builders.visit_pages import choose, write
from tests.gui.accessible import find, find_all, names, press, shown, texts, wait_for
from ui.features.plan import action_ids as ids
from ui.widgets.choice_field import ChoiceField

CAUSE = "Root cause: Keys held by one guard; no rule for overtime shifts."


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    """A factory between two visits, so that for whom is entered is chosen in the plan."""
    with a_stage(tmp_path, screen, records=a_full_plan(in_progress=False)) as made:
        yield made


def test_each_field_names_its_owner_O1(stage: Stage) -> None:
    pane = stage.open(EXITS)
    owners = dict(zip(shown(pane.fields)[::1], shown(pane.fields)[1::1], strict=False))
    assert owners["Root cause"] == "· factory"
    assert owners["Key work ahead"] == "· programme"
    assert owners["Area of improvement"] == "· programme"
    pane = stage.open(NEEDLES)
    owners = dict(zip(shown(pane.fields)[::1], shown(pane.fields)[1::1], strict=False))
    assert owners["Area of improvement"] == "· factory"


def test_a_field_of_the_factory_asks_first_for_whom_it_is_entered_O1(stage: Stage) -> None:
    pane = stage.open(EXITS)
    assert "Entering for: nobody yet" in shown(pane)
    press(pane, CAUSE)
    sheet = stage.sheet()
    choose(sheet, "Name", "R. Islam, Production manager")
    press(sheet, "Enter for this person")
    wait_for(lambda: bool(find_all(pane, "Root cause", QPlainTextEdit)), "the editor")
    assert "Entering for: R. Islam, Production manager" in shown(pane)
    write(pane, "Root cause", "The key cabinet is locked at night.")
    leave(pane, "Root cause")
    wait_for(lambda: stage.item(EXITS).root_cause == "The key cabinet is locked at night.", "the saved words")
    [pending_one] = stage.site.pending()
    assert decode_changeset(pending_one.payload).on_behalf_of == OnBehalfOf("R. Islam", "Production manager")


def test_the_chooser_asks_for_name_and_position(stage: Stage) -> None:
    pane = stage.open(EXITS)
    stage.run(ids.ENTERING_FOR)
    sheet = stage.sheet()
    press(sheet, "Enter for this person")
    assert "Write the person's name." in shown(sheet)
    write(sheet, "Name", "Somebody New")
    press(sheet, "Enter for this person")
    assert "Write the person's position." in shown(sheet)
    write(sheet, "Position", "Line chief")
    press(sheet, "Enter for this person")
    wait_for(lambda: "Entering for: Somebody New, Line chief" in shown(pane), "the person")


def test_in_a_visit_the_person_is_kept_with_the_visit(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen) as stage:
        pane = stage.open(EXITS)
        stage.run(ids.ENTERING_FOR)
        choose(stage.sheet(), "Name", "S. Hossain, Safety officer")
        press(stage.sheet(), "Enter for this person")
        wait_for(lambda: "Entering for: S. Hossain, Safety officer" in shown(pane), "the person")
        assert [each.name for each in stage.site.pending()] == ["EditVisit"]


def test_a_field_of_the_programme_is_entered_for_nobody(stage: Stage) -> None:
    pane = stage.open(EXITS)
    press(pane, "Key work ahead: Write the overtime rule and train the guards.\nCheck the doors every month.")
    write(pane, "Key work ahead", "Check the doors every week.")
    leave(pane, "Key work ahead")
    wait_for(lambda: stage.item(EXITS).key_work_ahead == "Check the doors every week.", "the saved words")
    [pending_one] = stage.site.pending()
    assert decode_changeset(pending_one.payload).on_behalf_of is None


def test_leaving_a_field_saves_once_and_undo_takes_it_back(stage: Stage) -> None:
    stage.enter_for()
    pane = stage.open(EXITS)
    press(pane, CAUSE)
    write(pane, "Root cause", "One key for three shifts.")
    leave(pane, "Root cause")
    stage.wait_said("Changed: Root cause")
    assert stage.edits() == [EditItem(EXITS, {"root_cause": "One key for three shifts."})]
    wait_for(lambda: not find_all(pane, "Root cause", QPlainTextEdit), "reading again")
    assert "Root cause: One key for three shifts." in names(pane)
    assert any("saved on this device" in words for words in shown(pane.fields))
    stage.undo()
    wait_for(lambda: stage.item(EXITS).root_cause.startswith("Keys held"), "the words of before")
    wait_for(lambda: CAUSE in names(pane), "them on the screen")


def test_leaving_a_field_as_it_was_saves_nothing(stage: Stage) -> None:
    stage.enter_for()
    pane = stage.open(EXITS)
    press(pane, CAUSE)
    leave(pane, "Root cause")
    wait_for(lambda: not find_all(pane, "Root cause", QPlainTextEdit), "reading again")
    assert stage.site.pending() == []


def test_persons_dates_and_names_have_editors_of_their_own(stage: Stage) -> None:
    stage.enter_for()
    pane = stage.open(EXITS)
    press(pane, "Target date: 4 Jul 2026")
    write(pane, "Target date", "20 aug 2026")
    QTest.keyClick(pane.focusWidget(), Qt.Key.Key_Return)
    wait_for(lambda: stage.item(EXITS).target_date == date(2026, 8, 20), "the date")
    press(pane, "Additional persons: S. Hossain\nM. Khatun")
    write(pane, "Additional persons", "S. Hossain\n\n  T. Begum ")
    leave(pane, "Additional persons")
    wait_for(lambda: stage.item(EXITS).additional_persons == ("S. Hossain", "T. Begum"), "the persons")
    press(pane, "Lead person: R. Islam")
    choose(pane, "Lead person", "M. Khatun")
    wait_for(lambda: stage.item(EXITS).lead_person == "M. Khatun", "the lead person")


def test_a_person_reached_by_arrows_is_saved_once_on_leaving_and_esc_puts_it_aside(stage: Stage) -> None:
    stage.enter_for()
    pane = stage.open(EXITS)
    press(pane, "Lead person: R. Islam")
    field = find(pane, "Lead person", ChoiceField)
    while field.value() != "M. Khatun":
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert stage.edits() == []
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert "What you wrote is kept, but not saved yet" in shown(pane)
    press(pane, "Go on writing")
    field = find(pane, "Lead person", ChoiceField)
    assert (field.hasFocus(), field.currentText()) == (True, "M. Khatun")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    wait_for(lambda: stage.item(EXITS).lead_person == "M. Khatun", "the lead person")
    assert stage.edits() == [EditItem(EXITS, {"lead_person": "M. Khatun"})]
    wait_for(lambda: not find_all(pane, "Lead person", ChoiceField), "reading again")


def test_a_text_that_is_no_date_stays_where_it_is(stage: Stage) -> None:
    stage.enter_for()
    pane = stage.open(EXITS)
    press(pane, "Target date: 4 Jul 2026")
    write(pane, "Target date", "soon")
    pane.fields.block("progress").setFocus()
    stage.settle()
    assert stage.item(EXITS).target_date == date(2026, 7, 4)
    assert stage.site.pending() == []


def test_a_supervisor_reads_and_is_told_why_not_O1(stage: Stage) -> None:
    stage.become(Role.SUPERVISOR)
    pane = stage.open(EXITS)
    press(pane, CAUSE)
    assert "Your role cannot change: Root cause." in shown(pane)
    assert not find_all(pane, "Root cause", QPlainTextEdit)
    assert "Entering for: nobody yet" not in shown(pane)


def test_an_area_is_never_saved_empty_and_says_so_O1(stage: Stage) -> None:
    pane = stage.open(EXITS)
    press(pane, "Area of improvement: Emergency exits on floor 3 locked during overtime")
    write(pane, "Area of improvement", " ")
    leave(pane, "Area of improvement")
    wait_for(lambda: "Write what is to be improved." in shown(pane), "the reason")
    assert editor(pane, "Area of improvement").toPlainText() == " "


def test_a_field_in_conflict_leads_to_the_decision(stage: Stage) -> None:
    stage.enter_for()
    stage.site.give(EditItem(EXITS, {"lead_person": "Mine"}))
    stage.site.server.write(EditItem(EXITS, {"lead_person": "Theirs"}))
    stage.site.sync()
    pane = stage.open(EXITS)
    buttons = [name for name in names(pane.fields) if name == "Needs your decision"]
    assert len(buttons) == 1
    press(pane.fields, "Needs your decision")
    [(page, conflict)] = stage.led
    assert page == "sync"
    assert conflict in stage.site.view()


def test_classifying_searches_the_catalogue_by_any_word(stage: Stage) -> None:
    pane = stage.open(HOURS)
    press(pane, "Compliance point")
    sheet = stage.sheet()
    write(sheet, "Search cluster, compliance point or question", "regular hours")
    places = find(sheet, "Places in the catalogue", QTableView)
    wait_for(lambda: texts(places)[0][0].startswith("Regular hours"), "the compliance point")
    QTest.keyClick(find(sheet, "Search cluster, compliance point or question", QWidget), Qt.Key.Key_Down)
    press(sheet, "Classify")
    wait_for(lambda: stage.item(HOURS).compliance_point == "cp.regular-hours", "the classification")
    stage.wait_said("Classified: Regular hours")


def test_status_in_the_fields_opens_its_step(stage: Stage) -> None:
    stage.enter_for()
    stage.site.give(SetStatus(EXITS, Status.PENDING, "authority"))
    pane = stage.open(EXITS)
    press(pane, "Status: Pending")
    wait_for(lambda: stage.item(EXITS).status is Status.IN_PROGRESS, "in progress again")
