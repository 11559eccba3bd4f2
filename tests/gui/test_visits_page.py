"""The page of one visit: agenda, starting, minutes that survive, what is still open, closing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.domain.plan.records import Evidence, SubjectKind
from tests.builders.pictures import a_photo
from tests.builders.visit_pages import Stage, a_stage, write
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import find, find_all, names, press, texts, wait_for
from ui.features.visits.visit_page import VisitPage
from ui.parts.evidence_panel import EvidencePanel, EvidenceTile
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme

REASON = "Why close it all the same?"


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


def open_visit(stage: Stage, target: str) -> VisitPage:
    page = VisitPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.show_target(target)
    page.entered()
    return page


@pytest.fixture
def running(stage: Stage) -> VisitPage:
    return open_visit(stage, stage.story.running.id)


@pytest.fixture
def planned(stage: Stage) -> VisitPage:
    return open_visit(stage, stage.story.planned.id)


def words(page: VisitPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def agenda(page: VisitPage) -> list[str]:
    return [row[0] for row in texts(find(page, "Agenda", QTableView))]


def minutes(page: VisitPage) -> QPlainTextEdit:
    return find(page, "Minutes", QPlainTextEdit)


def minutes_place(stage: Stage) -> str:
    return f"visit/{stage.story.running.id}/minutes"


def test_f1_p1_the_agenda_says_why_each_item_stands_where_it_does(running: VisitPage) -> None:
    assert agenda(running) == [
        "No functioning safety committee meetings since May, Public, Claimed, visit 2 of 2",
        "Emergency exits on floor 3 locked during overtime, Public, 1 gate left",
        "Drinking water test older than one year, 3 gates left",
        "Needle guards missing on 14 of 60 machines, Gate stale, 3 gates left",
        "Chemical store without ventilation and labels, Overdue 12 days",
        "Overtime on the weekly rest day paid at the ordinary rate, Public, Target 1 Sep",
    ]


def test_an_item_is_shown_with_what_it_still_needs_and_opened_with_enter(running: VisitPage, stage: Stage) -> None:
    table = find(running, "Agenda", QTableView)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    wait_for(lambda: "Before this item can be Completed" in words(running), "the item")
    assert "Root cause followed up, in the committee's view" in words(running)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert stage.led == [("factory", stage.story.exits.id)]
    for button in find_all(running, "Open item", QPushButton):
        button.click()
    assert set(stage.led) == {("factory", stage.story.exits.id), ("factory", stage.story.claimed.id)}


def test_a_visit_is_started_for_a_new_person_who_becomes_a_contact(planned: VisitPage, stage: Stage) -> None:
    press(planned, "Start visit…")
    write(planned, "Name", "Selina Parvin")
    press(planned, "Start visit")
    assert "Write the person's position." in words(planned)
    write(planned, "Position", "HR manager")
    press(planned, "Start visit")
    stage.wait_said("Visit started")
    visit = stage.now(stage.story.planned)
    assert (visit.status, visit.for_name, visit.for_position) == ("in_progress", "Selina Parvin", "HR manager")
    assert visit.held_on == stage.site.clock.today()
    wait_for(lambda: "Before you leave" in words(planned), "the check")
    assert [contact.name for contact in stage.contacts()].count("Selina Parvin") == 1


def test_a_visit_is_started_for_a_contact_without_making_another(planned: VisitPage, stage: Stage) -> None:
    press(planned, "Start visit…")
    press(planned, "Start visit")
    stage.wait_said("Visit started")
    assert stage.now(stage.story.planned).for_name == "Farida Noor"
    assert len(stage.contacts()) == 2


def test_a_visit_cannot_start_on_a_day_to_come(planned: VisitPage, stage: Stage) -> None:
    press(planned, "Start visit…")
    write(planned, "Day of the visit", "16 Jun 2026")
    press(planned, "Start visit")
    assert "Held on: the date lies in the future." in words(planned)
    assert stage.now(stage.story.planned).status == "planned"


def test_every_keystroke_of_the_minutes_is_kept_and_comes_back(running: VisitPage, stage: Stage) -> None:
    write(running, "Minutes", "Keys hang beside each exit")
    wait_for(lambda: "beside each exit" in stage.drafted(minutes_place(stage)), "the draft")
    assert stage.now(stage.story.running).minutes == ""
    again = open_visit(stage, stage.story.running.id)
    assert minutes(again).toPlainText() == "Keys hang beside each exit"
    assert "Restored your draft" in words(again)
    press(again, "Discard")
    assert minutes(again).toPlainText() == ""
    wait_for(lambda: not stage.drafted(minutes_place(stage)), "the draft is gone")


def test_leaving_the_minutes_saves_them(running: VisitPage, stage: Stage) -> None:
    write(running, "Minutes", "Keys hang beside each exit")
    QTest.keyClick(minutes(running), Qt.Key.Key_Tab)
    wait_for(lambda: stage.now(stage.story.running).minutes == "Keys hang beside each exit", "the minutes")
    assert not stage.drafted(minutes_place(stage))
    wait_for(lambda: "Saved on this device" in words(running), "it is said")
    wait_for(lambda: "Minutes of the visit are written" in words(running), "the check knows")


def test_minutes_of_a_colleague_that_arrive_meanwhile_are_merged_and_not_lost(running: VisitPage, stage: Stage) -> None:
    stage.elsewhere(stage.minutes("The exits are open now. The fans work."))
    wait_for(lambda: minutes(running).toPlainText().startswith("The exits are open"), "the first words")
    write(running, "Minutes", "The exits are open now. The fans work well.")
    stage.elsewhere(stage.minutes("The exits are free now. The fans work."))
    wait_for(lambda: "free" in stage.now(stage.story.running).minutes, "the colleague's words")
    assert minutes(running).toPlainText() == "The exits are open now. The fans work well."
    QTest.keySequence(minutes(running), "Ctrl+Return")
    both = "The exits are free now. The fans work well."
    wait_for(lambda: stage.now(stage.story.running).minutes == both, "both are kept")
    wait_for(lambda: minutes(running).toPlainText() == both, "both are shown")


def test_before_you_leave_lists_what_is_open_and_leads_there(running: VisitPage, stage: Stage) -> None:
    said = words(running)
    assert "Meeting 7 has not both sides present" in said
    assert "Meeting 7 is not closed" in said
    assert "Claim of 2 May: not worked on in 2 visits" in said
    assert "3 more items with gates half done" in said
    assert running.summary == "3 things still open"
    find_all(running, "Open meeting", QPushButton)[0].click()
    wait_for(lambda: "Committee meeting 7" in words(running), "the meeting")
    press(running, "Open item")
    assert stage.led[-1] == ("factory", stage.story.claimed.id)
    press(running, "Open plan")
    assert stage.led[-1] == ("factory", f"{ENGAGEMENT}/plan")
    press(running, "Write minutes")
    assert minutes(running).hasFocus()


def test_l1_closing_lists_what_is_open_and_locks_the_record(running: VisitPage, stage: Stage) -> None:
    write(running, "Minutes", "All said")
    press(running, "Close visit…")
    wait_for(lambda: "Close this visit?" in words(running), "the question")
    assert "3 things still open" in words(running)
    assert "No minutes of the visit yet" not in words(running)  # what was typed is saved first
    press(running, "Not yet")
    assert stage.now(stage.story.running).status == "in_progress"
    press(running, "Close visit…")
    wait_for(lambda: "Close this visit?" in words(running), "the question")
    press(running, "Close visit")
    assert "Mend what is marked in red, or write why it stays open." in words(running)
    assert stage.now(stage.story.running).status == "in_progress"
    write(running, REASON, "The chair left early")
    press(running, "Close visit")
    stage.wait_said("Visit closed; its record is locked")
    assert stage.toasts[-1].action is None
    visit = stage.now(stage.story.running)
    assert (visit.status, visit.minutes, visit.passed_reason) == ("closed", "All said", "The chair left early")
    assert stage.site.workspace.drafts.find(f"visit/{visit.id}/passed_reason") is None
    wait_for(lambda: minutes(running).isReadOnly(), "the minutes are locked")
    assert "Cancel visit…" not in names(running)
    assert "Close visit…" not in names(running)


def test_l2_a_reason_half_written_is_there_when_closing_is_asked_again(running: VisitPage, stage: Stage) -> None:
    press(running, "Close visit…")
    wait_for(lambda: "Close this visit?" in words(running), "the question")
    write(running, REASON, "The chair")
    press(running, "Not yet")
    press(running, "Close visit…")
    wait_for(lambda: "Close this visit?" in words(running), "the question")
    assert find(running, REASON, QPlainTextEdit).toPlainText() == "The chair"
    assert stage.now(stage.story.running).passed_reason == ""


def test_a_finding_is_mended_from_the_closing_sheet(running: VisitPage) -> None:
    press(running, "Close visit…")
    wait_for(lambda: "Close this visit?" in words(running), "the question")
    sheet_links = find_all(running, "Open meeting", QPushButton)
    sheet_links[-1].click()
    wait_for(lambda: "Close this visit?" not in words(running), "the sheet has gone")
    assert "Committee meeting 7" in words(running)


def test_the_person_to_enter_for_is_changed_and_changed_back(running: VisitPage, stage: Stage) -> None:
    press(running, "Change")
    write(running, "Name", "Anwar Hossain, Production manager")
    write(running, "Position", "Production manager")
    press(running, "Enter for this person")
    stage.wait_said("Entering for Anwar Hossain")
    assert stage.now(stage.story.running).for_name == "Anwar Hossain"
    stage.undo()
    wait_for(lambda: stage.now(stage.story.running).for_name == "Farida Noor", "as before")


def test_a_closed_visit_can_only_be_read(stage: Stage) -> None:
    page = open_visit(stage, stage.story.closed.id)
    assert minutes(page).isReadOnly()
    assert "Before you leave" not in words(page)
    assert [name for name in names(page) if name.endswith("…")] == ["Hand over…"]


def test_L1_photos_come_no_more_to_the_record_of_a_visit_that_is_over(stage: Stage, tmp_path: Path) -> None:
    page = open_visit(stage, stage.story.closed.id)
    [panel] = page.findChildren(EvidencePanel)
    (tmp_path / "late.jpg").write_bytes(a_photo((300, 200)))
    panel.dropped.emit((tmp_path / "late.jpg",))
    stage.wait_said("The visit is over; its record is locked. Attach what comes later to the item")
    with stage.site.workspace.read() as connection:
        assert stage.site.workspace.facts(connection).children(Evidence, stage.story.closed.id) == []


def test_a_supervisor_sees_why_the_visit_cannot_be_closed(stage: Stage) -> None:
    stage.become_supervisor()
    page = open_visit(stage, stage.story.running.id)
    wait_for(lambda: minutes(page).isReadOnly(), "only to read")
    press(page, "Close visit…")
    wait_for(lambda: "This visit cannot be closed" in words(page), "the reasons")
    assert "Your role does not include: Close visit." in words(page)
    press(page, "Committee meeting…")
    assert "No meeting can be held now" in words(page)


def test_the_visit_that_is_due_is_found_by_its_factory(stage: Stage) -> None:
    page = open_visit(stage, f"of:{ENGAGEMENT}")
    assert "Visit 5 · Meghna Knit Composite" in words(page)


def test_without_a_visit_in_progress_the_next_one_is_started(stage: Stage) -> None:
    stage.give_closing()
    page = open_visit(stage, f"of:{ENGAGEMENT}")
    wait_for(lambda: "Start the visit" in words(page), "the question")
    [name] = [each for each in page.findChildren(QComboBox) if each.accessibleName() == "Name"]
    assert name.hasFocus()
    press(page, "Cancel")


def test_without_any_visit_the_factory_s_visits_are_shown(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=()) as stage:
        open_visit(stage, f"of:{ENGAGEMENT}")
        wait_for(lambda: stage.led == [("factory", f"{ENGAGEMENT}/visits")], "the way to the visits")


def test_a_visit_that_is_not_here_says_so(stage: Stage) -> None:
    page = open_visit(stage, ENGAGEMENT)
    assert "This visit is not on this device" in words(page)


def test_after_a_change_of_language_the_same_visit_is_shown(running: VisitPage, stage: Stage) -> None:
    again = VisitPage(stage.site.workspace, stage.tools)
    stage.show(again)
    again.entered()
    assert "Visit 5 · Meghna Knit Composite" in words(again)


def test_where_there_is_no_room_the_check_and_the_work_take_turns(running: VisitPage, stage: Stage) -> None:
    running.resize(800, 768)
    stage.qtbot.waitUntil(lambda: "Meeting 7 is not closed" not in words(running))
    QTest.keySequence(find(running, "Agenda", QTableView), "Ctrl+B")
    assert "Meeting 7 is not closed" in words(running)
    assert not find_all(running, "Minutes", QPlainTextEdit)
    press(running, "Before you leave 3")
    assert minutes(running).isVisible()
    press(running, "Before you leave 3")
    press(running, "Write minutes")
    assert minutes(running).isVisible()


@pytest.mark.parametrize("keys", ["Ctrl+M"])
def test_keys_lead_to_the_minutes(running: VisitPage, keys: str) -> None:
    QTest.keySequence(find(running, "Agenda", QTableView), keys)
    assert minutes(running).hasFocus()


def test_ctrl_shift_l_closes(running: VisitPage) -> None:
    QTest.keySequence(find(running, "Agenda", QTableView), "Ctrl+Shift+L")
    wait_for(lambda: "Close this visit?" in words(running), "the question")


def test_the_look_can_change_while_a_visit_is_open(running: VisitPage, theme: Theme) -> None:
    theme.apply(Scheme.DARK, 200)
    assert len(agenda(running)) == 6


def test_photos_of_a_visit_are_attached_in_its_record(stage: Stage, running: VisitPage, tmp_path: Path) -> None:
    folder = tmp_path / "DCIM"
    folder.mkdir()
    for place in range(2):
        (folder / f"{place}.jpg").write_bytes(a_photo((300, 200), turn=place))
    [panel] = [each for each in running.findChildren(EvidencePanel) if each.isVisible()]
    panel.dropped.emit((folder,))
    wait_for(lambda: len(panel.findChildren(EvidenceTile)) == 2, "both photos")
    with stage.site.workspace.read() as connection:
        attached = stage.site.workspace.facts(connection).children(Evidence, stage.story.running.id)
    assert {piece.subject_kind for piece in attached} == {SubjectKind.VISIT}
