"""Every field of an item, one by one: whose it is, who is told why not, what is saved for whom, what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.kernel.context import Role
from app.domain.plan.records import PlanItem
from app.schema.codec import decode_changeset
from tests.builders.plan_pages import ISLAM, Stage, a_stage, plan_of
from tests.builders.plans import EXITS, NEEDLES, a_full_plan
from tests.gui.accessible import shown, wait_for
from ui.features.plan.fields_panel import ORDER
from ui.features.plan.item_pane import ItemPane
from ui.i18n.messages import field_title
from ui.parts.drafting import DraftWords, draft_place

LONG = "x" * 20_001


@dataclass(frozen=True, slots=True)
class Case:
    """One field: what is typed, what comes of it, and whose it is in a finding of an assessment."""

    name: str
    typed: str
    value: object
    is_factorys: bool = True
    too_much: str = LONG

    def __str__(self) -> str:
        return self.name


WRITTEN = (
    Case("root_cause", "Keys with one guard\nonly", "Keys with one guard\nonly"),
    Case("actions_needed", "مخرج الطابق ٣: panic bars 🚪", "مخرج الطابق ٣: panic bars 🚪"),
    Case("lead_person", "S. Hossain", "S. Hossain"),
    Case("additional_persons", "S. Hossain\n\n  T. Begum ", ("S. Hossain", "T. Begum"), too_much="P\n" * 300),
    Case("target_date", "20 Aug 2026", date(2026, 8, 20), too_much="31 Dec 9999"),
    Case("progress", "পূর্ব দরজা শেষ", "পূর্ব দরজা শেষ"),
    Case("key_work_ahead", "Check weekly", "Check weekly", is_factorys=False),
    Case("area", "Exits of all floors locked", "Exits of all floors locked", is_factorys=False),
)
REFUSALS = {
    "additional_persons": "Additional persons can hold 200 entries at most.",
    "target_date": "Write a date like 4 Dec 2026",
}


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen, records=a_full_plan(in_progress=False)) as made:
        yield made


def asked(stage: Stage, name: str) -> ItemPane:
    """Show the item and ask to edit a field; return the pane."""
    page = stage.show(EXITS)
    plan_of(page).edit_field(name)
    [pane] = page.findChildren(ItemPane)
    return pane


def opened(stage: Stage, case: Case) -> ItemPane:
    stage.enter_for()
    pane = asked(stage, case.name)
    wait_for(lambda: pane.fields.block(case.name).is_open(), "the editor")
    return pane


def field(pane: ItemPane, case: Case) -> QWidget:
    """Return what takes the keys in the open editor."""
    block = pane.fields.block(case.name)
    kinds: list[QWidget] = [*block.findChildren(QPlainTextEdit), *block.findChildren(QLineEdit)]
    [found] = [each for each in kinds if each.isVisible()]
    return found


def leave(pane: ItemPane, case: Case) -> None:
    QTest.keyClick(field(pane, case), Qt.Key.Key_Tab)


def type_in(pane: ItemPane, case: Case, text: str) -> None:
    taking = field(pane, case)
    taking.setFocus()
    QTest.keySequence(taking, "Ctrl+A")
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(taking, "Ctrl+V")


def asides(pane: ItemPane) -> dict[str, str]:
    """Return what stands after the name of each field: whose it is."""
    return {name: shown(pane.fields.block(name))[1] for name in ORDER}


def test_whose_each_field_is_in_both_kinds_of_findings_O1(stage: Stage) -> None:
    factory = dict.fromkeys(ORDER, "· factory")
    programme = {"key_work_ahead": "· programme"}
    of_assessment = {"area": "· programme", "compliance_point": "· programme"}
    assert asides(stage.open(EXITS)) == factory | programme | of_assessment
    assert asides(stage.open(NEEDLES)) == factory | programme


@pytest.mark.parametrize("name", ORDER)
def test_a_supervisor_is_told_of_each_field_that_it_is_not_theirs_O1(stage: Stage, name: str) -> None:
    stage.become(Role.SUPERVISOR)
    pane = asked(stage, name)
    stage.settle()
    assert not pane.fields.block(name).is_open()
    assert not stage.has_sheet()
    said = [*shown(pane.fields.block(name)), *(toast.text for toast in stage.toasts)]
    assert [words for words in said if words.startswith("Your role")], said
    assert stage.site.pending() == []


@pytest.mark.parametrize("case", WRITTEN, ids=str)
def test_each_field_is_saved_as_one_command_for_whom_it_belongs_to_O1(stage: Stage, case: Case) -> None:
    pane = opened(stage, case)
    type_in(pane, case, case.typed)
    leave(pane, case)
    wait_for(lambda: getattr(stage.item(EXITS), case.name) == case.value, "the value saved")
    [pending] = stage.site.pending()
    made = decode_changeset(pending.payload)
    assert made.on_behalf_of == (ISLAM if case.is_factorys else None)
    [edit] = stage.edits()
    assert edit.changes == {case.name: case.value}
    wait_for(lambda: not pane.fields.block(case.name).is_open(), "reading again")
    stage.wait_said(f"Changed: {field_title(case.name)}")
    wait_for(lambda: stage.drafted(draft_place(PlanItem, EXITS, case.name)) == "", "no draft left")
    before = next(each for each in a_full_plan() if isinstance(each, PlanItem) and each.id == EXITS)
    stage.undo()
    wait_for(lambda: getattr(stage.item(EXITS), case.name) == getattr(before, case.name), "the value of before")


@pytest.mark.parametrize("case", WRITTEN, ids=str)
def test_what_is_typed_into_each_field_outlives_the_program(stage: Stage, case: Case) -> None:
    pane = opened(stage, case)
    type_in(pane, case, case.typed)
    place = draft_place(PlanItem, EXITS, case.name)
    wait_for(lambda: DraftWords.from_text(PlanItem, stage.drafted(place)).words == case.typed, "the draft on the disk")
    # The page must not go on to save it, as it does when the keyboard leaves.
    QTest.keyClick(field(pane, case), Qt.Key.Key_Escape)
    again = stage.open(EXITS)
    assert "Restored your draft" in shown(again.fields.block(case.name))
    assert again.fields.block(case.name).words() == case.typed
    assert stage.site.pending() == []


@pytest.mark.parametrize("case", WRITTEN, ids=str)
def test_what_no_field_can_hold_is_refused_where_it_stands_and_kept_T0(stage: Stage, case: Case) -> None:
    pane = opened(stage, case)
    type_in(pane, case, case.too_much)
    leave(pane, case)
    words = REFUSALS.get(case.name, f"{field_title(case.name)} can hold 20,000 characters at most.")
    wait_for(lambda: words in shown(pane.fields.block(case.name)), words)
    stage.settle()
    assert pane.fields.block(case.name).words() == case.too_much
    assert stage.site.pending() == []
    # Left once more it is still said, and mended it is saved.
    pane.fields.explain(case.name, ())
    field(pane, case).setFocus()
    leave(pane, case)
    wait_for(lambda: words in shown(pane.fields.block(case.name)), f"{words}, again")
    type_in(pane, case, case.typed)
    leave(pane, case)
    wait_for(lambda: len(stage.site.pending()) == 1, "the mended words")
    wait_for(lambda: not pane.fields.block(case.name).is_open(), "reading again")
