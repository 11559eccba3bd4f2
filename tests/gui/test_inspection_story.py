"""An inspector's story in real windows, all of it without a network, then synced to a supervisor (V1, V2, E1, Z1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.checklist.records import answer_id
from app.domain.factory.records import Engagement, Programme
from app.domain.ids import engagement_scope, restricted_scope
from app.domain.inspection.commands import EditViolation, EscalateStep, VerifyViolation
from app.domain.inspection.records import DeadlineExtension, Violation, ViolationCheck, ViolationStatus
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.domain.plan.records import Evidence, SubjectKind
from app.domain.registers.commands import AccidentPatch, RecordAccident
from app.domain.registers.records import Complaint, ZeroTolerance
from app.domain.visit.commands import CloseVisit, PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from app.forms.definition import walk
from app.forms.importing import read_workbook
from app.queries.checklists import template_choices
from app.services.checklists import ChecklistDesk
from app.storage.rows import rows_of
from sync.server.core.templates import Templates
from tests.builders.home import Seat, Village, a_village
from tests.builders.visit_pages import TabPage
from tests.gui.accessible import choose, find, find_all, names, press, shown, texts, wait_for
from tests.gui.home_stage import Stage, a_stage
from tests.gui.looks import faults_of
from ui.features.checklists.checklist_page import ChecklistPage
from ui.features.inspection.registers_tab import RegistersTab
from ui.features.inspection.violations_tab import ViolationsTab
from ui.features.today.page import TodayPage
from ui.features.today.tools import Tools as TodayTools
from ui.features.visits.agenda_view import AgendaView
from ui.features.visits.visit_page import VisitPage
from ui.i18n.translator import Language
from ui.parts.reason_sheet import ReasonSheet
from ui.parts.tools import Tools
from ui.widgets.button import Button, IconButton

BEGUN = date(2026, 3, 2)
WRONG = "Exit 3 is locked while people work"
R = TypeVar("R", bound=Record)
WHO = "Rahela Begum of line 4"


@dataclass
class Inspection:
    """The inspector at work in one factory, and the supervisor at the office."""

    village: Village
    engagement: Engagement
    inspector: Seat
    supervisor: Seat
    advisor: Seat

    def of(self, seat: Seat, cls: type[R]) -> list[R]:
        with seat.workspace.read() as connection:
            return [row.record for row in rows_of(cls).by_parents(connection, [self.engagement.id])]

    def children(self, seat: Seat, cls: type[R], parent: str) -> list[R]:
        with seat.workspace.read() as connection:
            return [row.record for row in rows_of(cls).by_parents(connection, [parent])]

    def visit(self, kind: VisitKind, day: date) -> str:
        visit = self.inspector.new_id()
        self.village.at(day)
        self.inspector.give(self.engagement, PlanVisit(visit, kind, VisitMode.IN_PERSON, day))
        self.inspector.give(self.engagement, StartVisit(visit, day))
        return visit


@pytest.fixture
def inspection(tmp_path: Path) -> Iterator[Inspection]:
    with a_village(tmp_path) as village:
        village.at(BEGUN)
        engagement = village.factory("Padma Weaving", "3 River Road", BEGUN, 1, Programme.INSPECTION)
        inspector = village.seat("ines", "Ines Rahman", Role.INSPECTOR, engagement)
        supervisor = village.seat("shirin", "Shirin Akhter", Role.SUPERVISOR, engagement)
        advisor = village.seat("nasrin", "Nasrin Akter", Role.ADVISOR, engagement)
        inspector.post.connected = False
        yield Inspection(village, engagement, inspector, supervisor, advisor)


def tools_of(stage: Stage) -> Tools:
    return Tools(stage.tasks, stage.notices, stage.registry, stage.memory, stage.bridge)


def raise_one(page: QWidget, text: str = WRONG) -> None:
    press(page, "Raise a violation…")
    write(page, "What is wrong", text)
    write(page, "Legal reference", "Labour Act, section 62")
    write(page, "Place", "Floor 3")
    choose(page, "Severity", "Major")
    choose(page, "Discipline", "Fire safety")
    press(page, "Raise")


def write(page: QWidget, name: str, text: str) -> None:
    """Write into a field of a form, in place of what is there, key by key."""
    fields: list[QWidget] = [*find_all(page, name, QLineEdit), *find_all(page, name, QPlainTextEdit)]
    [field] = fields
    field.setFocus()
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, text)


def words(page: QWidget) -> str:
    return " ".join((*shown(page), *names(page)))


def let_deadlines_pass(given: Inspection, page: QWidget, tab: ViolationsTab) -> date:
    """Give more time once, with a reason; let that pass as well, and carry out the stage it reaches (V2, E1)."""
    [violation] = given.of(given.inspector, Violation)
    press(page, "New deadline…")
    late = violation.deadline + timedelta(days=30)
    write(page, "Deadline", late.strftime("%d %b %Y").lstrip("0"))
    write(page, "Reason", "The bar is ordered")
    press(page, "Set it")
    wait_for(lambda: given.of(given.inspector, Violation)[0].deadline == late, "the new deadline")
    given.village.at(late + timedelta(days=5))
    tab.reload()
    assert "Stage 1 due" in words(page) and "Deadline missed" in words(page)
    assert "The bar is ordered" in words(page), "the deadline before stays visible"
    press(page, "Record as done")
    write(page, "What was done", "Reminder handed to the manager")
    press(page, "Record")
    wait_for(lambda: "Reminder handed to the manager" in words(page), "the stage")
    return late


def verify(given: Inspection, page: QWidget, tab: ViolationsTab, late: date) -> str:
    """Claim it for the factory and verify it on a follow-up visit (V1); return the visit."""
    follow_up = given.visit(VisitKind.FOLLOW_UP, late + timedelta(days=6))
    tab.reload()
    press(page, "Claimed by the factory…")
    write(page, "Claimed by", "R. Islam")
    press(page, "Note the claim")
    wait_for(lambda: "1 of 1 claimed · 0 of 1 verified" in words(page), "the claim")
    press(page, "Verify…")
    write(page, "Note", "Panic bar mounted")
    press(page, "Record")
    wait_for(lambda: "1 of 1 claimed · 1 of 1 verified" in words(page), "the verification")
    return follow_up


def test_V1_V2_E1_violations_follow_up_and_escalation_offline_then_synced(
    inspection: Inspection, screen: QtBot
) -> None:
    given = inspection
    given.visit(VisitKind.INSPECTION, BEGUN)
    with a_stage(given.inspector, screen) as stage:
        tab = ViolationsTab(given.inspector.workspace, given.engagement.id, tools_of(stage))
        page = stage.show(lambda: TabPage(tab)).window()
        assert "No violation was raised" in words(page)

        raise_one(page)
        wait_for(lambda: len(given.of(given.inspector, Violation)) == 1, "the violation")
        wait_for(lambda: WRONG in str([texts(each) for each in find_all(page, "Violations", QTableView)]), "its line")
        [violation] = given.of(given.inspector, Violation)
        assert (violation.severity, violation.visit_id != "") == ("major", True)
        photo = given.inspector.workspace.evidence
        photo.attach(given.engagement.id, violation.id, SubjectKind.VIOLATION, b"%PDF-1.7 photo", "exit.pdf").result()

        press(page, "Verify…")
        assert "A follow-up visit is needed" in words(page)

        late = let_deadlines_pass(given, page, tab)
        follow_up = verify(given, page, tab, late)
    given.inspector.give(given.engagement, CloseVisit(follow_up))

    given.inspector.post.connected = True
    for seat in (given.inspector, given.supervisor, given.advisor):
        seat.sync()
    for seat in (given.supervisor, given.advisor):
        [seen] = given.of(seat, Violation)
        assert (seen.status, seen.verified_visit_id) == (ViolationStatus.CORRECTED, follow_up)
        assert [each.reason for each in given.children(seat, DeadlineExtension, seen.id)] == ["The bar is ordered"]
        assert [each.corrected for each in given.children(seat, ViolationCheck, seen.id)] == [True]
        assert [each.file_name for each in given.children(seat, Evidence, seen.id)] == ["exit.pdf"]


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
def test_the_page_of_an_inspectors_visit_is_in_order_on_a_small_laptop(
    inspection: Inspection, screen: QtBot, language: Language, code: str
) -> None:
    language.apply(code)
    given = inspection
    visit = given.visit(VisitKind.INSPECTION, BEGUN)
    with a_stage(given.inspector, screen) as stage:
        page = stage.show(lambda: VisitPage(given.inspector.workspace, tools_of(stage)))
        page.resize(1096, 768)
        page.show_target(visit)
        wait_for(
            lambda: len([each for each in page.header.findChildren(Button) if each.isVisible()]) > 2, "the buttons"
        )
        assert faults_of(page) == []
        shown = [each for each in page.header.findChildren(Button) if each.isVisible()]
        assert len({each.mapTo(page, each.rect().center()).y() for each in shown}) == 1
        # There is nothing on the agenda: what there is to do comes up to it.
        [agenda] = page.findChildren(AgendaView)
        assert agenda.records.mapTo(agenda, QPoint()).y() < agenda.height() // 3

        [more] = [each for each in shown if isinstance(each, IconButton)]
        more.click()
        [menu] = [each for each in page.findChildren(QMenu) if each.isVisible()]
        assert len(menu.actions()) == 2
        menu.actions()[1].trigger()
        menu.close()
        wait_for(lambda: any(each.isVisible() for each in page.window().findChildren(ReasonSheet)), "the question")


def start_shipped_checklist(given: Inspection, visit: str) -> tuple[str, list[str]]:
    """Receive the inspection checklist that ships, begin a run of it; return it with its questions that may be bad."""
    world, seat = given.village.world, given.inspector
    content = (files("resources") / "templates" / "inspection.xlsx").read_bytes()
    definition = read_workbook(content, "inspection.xlsx").definition
    assert definition is not None
    Templates(world.store, world.clock, world.ids).publish(definition, Programme.INSPECTION)
    seat.post.connected = True
    seat.sync()
    seat.post.connected = False
    with seat.workspace.read() as connection:
        [template] = template_choices(connection, given.engagement.id)
    run = ChecklistDesk(seat.workspace).start(visit, template.id, "Building 2").result()
    opened = ChecklistDesk(seat.workspace).open_run(run)
    asked = [
        path
        for path, node in walk(definition.nodes)
        if node.bad == ("no",) and opened.node(path) is not None and opened.form.state(path).relevant
    ]
    return run, asked[:2]


def raise_from(page: ChecklistPage, given: Inspection, path: str) -> Violation:
    """Answer badly and make a violation of it, each by one key."""
    before = {each.id for each in given.of(given.inspector, Violation)}
    page.go_to(path)
    wait_for(lambda: in_block(page, path), "the question")
    press_key(Qt.Key.Key_2)
    wait_for(lambda: page.reading().question(path).state.value == "no", "the bad answer")  # type: ignore[union-attr]
    press_key(Qt.Key.Key_F)
    press(page.window(), "Raise")
    wait_for(lambda: len(given.of(given.inspector, Violation)) == len(before) + 1, "the violation")
    [made] = [each for each in given.of(given.inspector, Violation) if each.id not in before]
    return made


def press_key(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def in_block(page: ChecklistPage, path: str) -> bool:
    block = page.questions.block(path)
    return block is not None and block.has_keyboard()


def test_V1_E1_from_the_checklist_that_ships_to_the_supervisors_pages(inspection: Inspection, screen: QtBot) -> None:
    given, seat = inspection, inspection.inspector
    run, asked = start_shipped_checklist(given, given.visit(VisitKind.INSPECTION, BEGUN))
    with a_stage(seat, screen) as stage:
        page = stage.show(lambda: ChecklistPage(seat.workspace, tools_of(stage)))
        page.show_target(run)
        page.entered()
        page.activateWindow()
        first, second = (raise_from(page, given, path) for path in asked)
    assert [each.answer_id for each in (first, second)] == [answer_id(run, path) for path in asked]
    assert all(each.legal_reference and each.deadline > BEGUN for each in (first, second))
    photo = seat.workspace.evidence
    photo.attach(given.engagement.id, second.id, SubjectKind.VIOLATION, b"%PDF-1.7 photo", "exit.pdf").result()

    checked = given.visit(VisitKind.FOLLOW_UP, BEGUN + timedelta(days=3))
    seat.give(given.engagement, VerifyViolation(seat.new_id(), first.id, checked, corrected=True, note="Mended"))
    given.village.at(second.deadline + timedelta(days=1))
    seat.give(given.engagement, EscalateStep(seat.new_id(), second.id, 1, "Reminder handed over"))
    given.village.at(second.deadline + timedelta(days=45))

    seat.post.connected = True
    for each in (seat, given.supervisor):
        each.sync()
    with a_stage(given.supervisor, screen) as stage:
        supervisor = given.supervisor.workspace
        today = stage.show(lambda: TodayPage(supervisor, TodayTools(stage.tasks, stage.bridge, stage.status)))
        wait_for(lambda: second.text in words(today) and first.text not in words(today), "what is late, alone")
        tab = ViolationsTab(supervisor, given.engagement.id, tools_of(stage))
        window = stage.show(lambda: TabPage(tab)).window()
        tab.show_record(second.id)
        wait_for(lambda: "Stage 2 due" in words(window), "the next stage is reached by the deadline that was missed")
        assert "Reminder handed over" in words(window) and "1 of 2 verified" in words(window)
        assert "exit.pdf" in words(window)


def test_Z1_what_cannot_wait_alerts_the_supervisor_who_takes_it_up(inspection: Inspection, screen: QtBot) -> None:
    given = inspection
    with a_stage(given.inspector, screen) as stage:
        registers = RegistersTab(given.inspector.workspace, given.engagement.id, tools_of(stage))
        other = stage.show(lambda: TabPage(registers)).window()
        press(other, "This cannot wait…")
        write(other, "What do you see?", "A child sews at line 4")
        press(other, "Alert the supervisor")
        wait_for(lambda: "A child sews at line 4" in words(other), "the alert")
    given.inspector.post.connected = True
    for seat in (given.inspector, given.supervisor):
        seat.sync()
    assert [case.text for case in given.of(given.supervisor, ZeroTolerance)] == ["A child sews at line 4"]
    with a_stage(given.supervisor, screen) as stage:
        today = stage.show(
            lambda: TodayPage(given.supervisor.workspace, TodayTools(stage.tasks, stage.bridge, stage.status))
        )
        assert "A child sews at line 4" in words(today) and "Cannot wait" in words(today)
        registers = RegistersTab(given.supervisor.workspace, given.engagement.id, tools_of(stage))
        page = stage.show(lambda: TabPage(registers)).window()
        press(page, "Take it up…")
        write(page, "What is done about it", "The authority is on its way")
        press(page, "I take it up")
        wait_for(lambda: "The authority is on its way" in words(page), "taken up")
    given.supervisor.sync()
    given.inspector.sync()
    [case] = given.of(given.inspector, ZeroTolerance)
    assert case.taken_note == "The authority is on its way"


def test_A3_Z1_no_word_of_a_complaint_or_an_alert_is_with_anybody_else(inspection: Inspection, screen: QtBot) -> None:
    given = inspection
    with a_stage(given.inspector, screen) as stage:
        registers = RegistersTab(given.inspector.workspace, given.engagement.id, tools_of(stage))
        page = stage.show(lambda: TabPage(registers)).window()
        press(page, "Take down a complaint…")
        write(page, "What the complaint says", "Wages are late")
        write(page, "Who complains", WHO)
        press(page, "Save")
        wait_for(lambda: WHO in words(page), "the complaint")
    given.inspector.post.connected = True
    for seat in (given.inspector, given.advisor, given.supervisor):
        seat.sync()
    assert [each.complainant for each in given.of(given.supervisor, Complaint)] == [WHO]
    with given.advisor.workspace.read() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        told = [table for table in tables if WHO in str(connection.exec_driver_sql(f'SELECT * FROM "{table}"').all())]
        held = {str(row[0]) for row in connection.exec_driver_sql("SELECT scope FROM scope_state")}
    assert told == []
    assert engagement_scope(given.engagement.id) in held
    assert restricted_scope(given.engagement.id) not in held
    with a_stage(given.advisor, screen) as stage:
        registers = RegistersTab(given.advisor.workspace, given.engagement.id, tools_of(stage))
        page = stage.show(lambda: TabPage(registers)).window()
        assert "Complaints (restricted)" not in words(page) and "Take down a complaint…" not in words(page)


def test_a_long_register_shows_its_latest_and_the_earlier_ones_on_request(
    inspection: Inspection, screen: QtBot
) -> None:
    given, seat = inspection, inspection.inspector
    for number in range(25):
        fields: AccidentPatch = {
            "kind": "injury",
            "happened_on": BEGUN - timedelta(days=number),
            "description": f"Needle {number:02}",
            "severity": "lost_time",
            "women": 1,
        }
        seat.give(given.engagement, RecordAccident(seat.new_id(), fields))
    with a_stage(seat, screen) as stage:
        registers = RegistersTab(seat.workspace, given.engagement.id, tools_of(stage))
        page = stage.show(lambda: TabPage(registers)).window()
        page.activateWindow()
        assert "Needle 19" in words(page) and "Needle 20" not in words(page)
        press(page, "Show 5 earlier")
        assert "Needle 24" in words(page) and "earlier" not in words(page)
        focus = QApplication.focusWidget()
        assert focus is not None and "Needle 20" in " ".join((*names(focus), *shown(focus))), "on the first new one"


def test_what_was_typed_is_there_again_after_the_window_was_closed(inspection: Inspection, screen: QtBot) -> None:
    given = inspection
    with a_stage(given.inspector, screen) as stage:
        tab = ViolationsTab(given.inspector.workspace, given.engagement.id, tools_of(stage))
        page = stage.show(lambda: TabPage(tab)).window()
        press(page, "Raise a violation…")
        write(page, "What is wrong", "Cables hang over the cutting table")
        given.inspector.workspace.writer.then_run(lambda: None).result()
    with a_stage(given.inspector, screen) as stage:
        tab = ViolationsTab(given.inspector.workspace, given.engagement.id, tools_of(stage))
        page = stage.show(lambda: TabPage(tab)).window()
        press(page, "Raise a violation…")
        assert find(page, "What is wrong", QPlainTextEdit).toPlainText() == "Cables hang over the cutting table"
        press(page, "Raise")
        assert "Name the law or standard" in words(page)


def test_a_violation_that_a_colleague_changes_meanwhile_is_merged(inspection: Inspection, screen: QtBot) -> None:
    given = inspection
    colleague = given.village.seat("omar", "Omar Ali", Role.INSPECTOR, given.engagement)
    with a_stage(given.inspector, screen) as stage:
        tab = ViolationsTab(given.inspector.workspace, given.engagement.id, tools_of(stage))
        page = stage.show(lambda: TabPage(tab)).window()
        raise_one(page)
        wait_for(lambda: bool(given.of(given.inspector, Violation)), "the violation")
        [violation] = given.of(given.inspector, Violation)
        given.inspector.post.connected = True
        given.inspector.sync()
        colleague.sync()
        tab.reload()
        press(page, "Change…")
        write(page, "What is wrong", f"{WRONG}. The guard has no key.")
        given.inspector.workspace.writer.then_run(lambda: None).result()
    colleague.give(given.engagement, EditViolation(violation.id, {"text": WRONG.replace("people", "many people")}))
    colleague.sync()
    given.inspector.sync()
    with a_stage(given.inspector, screen) as stage:
        tab = ViolationsTab(given.inspector.workspace, given.engagement.id, tools_of(stage))
        page = stage.show(lambda: TabPage(tab)).window()
        press(page, "Change…")
        assert "Restored your draft" in words(page)
        press(page, "Save")
        wait_for(lambda: "no key" in given.of(given.inspector, Violation)[0].text, "the change")
    given.inspector.sync()
    [changed] = given.of(given.inspector, Violation)
    assert changed.text == "Exit 3 is locked while many people work. The guard has no key."
