"""A new item: where it comes from, where it belongs, for whom it is entered; kept at every keystroke."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.factory.records import Contact
from app.domain.plan.records import Origin, PlanItem
from tests.builders.plan_pages import Stage, a_stage, in_front
from tests.builders.plans import a_full_plan
from tests.builders.visit_pages import choose, write
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import find, find_all, names, press, shown, texts, wait_for
from ui.parts.drafting import DraftWords, form_words

PLACE = f"engagement/{ENGAGEMENT}/new_item"


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen, records=a_full_plan(in_progress=False)) as made:
        yield made


def new_items(stage: Stage) -> list[PlanItem]:
    return [item for item in stage.items() if item.area.startswith("Fire door")]


def opened(stage: Stage) -> QWidget:
    page = stage.show()
    QTest.keySequence(page.focusWidget(), "Ctrl+N")
    return stage.sheet()


def test_an_item_of_the_factory_is_entered_for_one_of_its_people_O1(stage: Stage) -> None:
    sheet = opened(stage)
    write(sheet, "Area of improvement", "Fire door of the dyeing hall does not close")
    press(sheet, "Add item")
    assert any("Choose for whom you are entering it" in words for words in shown(sheet))
    assert new_items(stage) == []
    press(sheet, "Choose for whom is entered")
    chooser = stage.sheet()
    choose(chooser, "Name", "R. Islam, Production manager")
    press(chooser, "Enter for this person")
    wait_for(lambda: "Entering for: R. Islam, Production manager" in shown(sheet), "the person")
    write(sheet, "Root cause", "The spring is broken")
    write(sheet, "Target date", "1 Jul 2026")
    press(sheet, "Add item")
    wait_for(lambda: len(new_items(stage)) == 1, "the item")
    [item] = new_items(stage)
    assert (item.origin, item.found_on) == (Origin.ADDITIONAL, date(2026, 6, 15))
    assert (item.root_cause, item.target_date) == ("The spring is broken", date(2026, 7, 1))
    assert item.compliance_point == ""


def test_the_new_item_comes_to_the_front(stage: Stage) -> None:
    stage.enter_for()
    page = stage.show()
    QTest.keySequence(page.focusWidget(), "Ctrl+N")
    write(stage.sheet(), "Area of improvement", "Fire door of the dyeing hall does not close")
    press(stage.sheet(), "Add item")
    wait_for(lambda: bool(new_items(stage)), "the item")
    wait_for(lambda: in_front(page) == new_items(stage)[0].id, "it in front")
    stage.wait_said("Added: Fire door of the dyeing hall does not close")


def test_an_assessment_finding_is_classified_and_entered_for_nobody_O1(stage: Stage) -> None:
    sheet = opened(stage)
    choose(sheet, "Origin", "Assessment finding")
    write(sheet, "Found on", "3 Jun 2026")
    write(sheet, "Area of improvement", "Fire door locked")
    write(sheet, "Search cluster, compliance point or question", "emergency prep")
    places = find(sheet, "Places in the catalogue", QTableView)
    wait_for(lambda: texts(places)[0][0].startswith("Emergency preparedness"), "the compliance point")
    QTest.keyClick(find(sheet, "Search cluster, compliance point or question", QWidget), Qt.Key.Key_Down)
    press(sheet, "Add item")
    wait_for(lambda: len(new_items(stage)) == 1, "the item")
    [item] = new_items(stage)
    assert (item.origin, item.found_on) == (Origin.ASSESSMENT, date(2026, 6, 3))
    assert item.compliance_point == "cp.emergency-preparedness"


def test_rules_are_said_in_the_sheet_and_nothing_typed_is_lost_S3(stage: Stage) -> None:
    stage.enter_for()
    sheet = opened(stage)
    press(sheet, "Add item")
    assert "Write what is to be improved." in shown(sheet)
    write(sheet, "Area of improvement", "Fire door")
    write(sheet, "Found on", "20 Jun 2026")
    press(sheet, "Add item")
    assert "Found on: the date lies in the future." in shown(sheet)
    write(sheet, "Found on", "no date")
    press(sheet, "Add item")
    assert "Write the date, like 4 Dec 2026." in shown(sheet)
    write(sheet, "Found on", "14 Jun 2026")
    write(sheet, "Target date", "next month")
    press(sheet, "Add item")
    assert "Target date: write a date, like 4 Dec 2026." in shown(sheet)


def test_every_keystroke_is_kept_until_the_item_is_added(stage: Stage) -> None:
    stage.enter_for()
    sheet = opened(stage)
    write(sheet, "Area of improvement", "Fire door")
    write(sheet, "Progress", "Ordered")
    wait_for(lambda: "Ordered" in stage.drafted(PLACE) and "Fire door" in stage.drafted(PLACE), "the draft")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not stage.has_sheet()
    again = opened(stage)
    press(again, "Add item")
    wait_for(lambda: len(new_items(stage)) == 1, "the item")
    assert new_items(stage)[0].progress == "Ordered"
    wait_for(lambda: stage.drafted(PLACE) == "", "no draft any more")


def test_escape_in_a_field_closes_the_sheet_and_the_words_wait(stage: Stage) -> None:
    sheet = opened(stage)
    write(sheet, "Key work ahead", "Ask for the invoice")
    [field] = find_all(sheet, "Key work ahead", QPlainTextEdit)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not stage.has_sheet()
    wait_for(lambda: "invoice" in stage.drafted(PLACE), "the draft")


def test_what_was_typed_is_there_again_on_another_day(stage: Stage) -> None:
    """The program ended while the sheet was open; the page is built anew, and so is the sheet."""
    stage.enter_for()
    sheet = opened(stage)
    write(sheet, "Area of improvement", "Fire door")
    write(sheet, "Target date", "1 Jul 2026")
    write(sheet, "Lead person", "T. Begum")
    wait_for(lambda: set(form_words(words_kept(stage))) == {"area", "target_date", "lead_person"}, "the draft")
    stage.leave_page()
    press(opened(stage), "Add item")
    wait_for(lambda: len(new_items(stage)) == 1, "the item")
    [item] = new_items(stage)
    assert (item.area, item.target_date, item.lead_person) == ("Fire door", date(2026, 7, 1), "T. Begum")


def test_more_than_an_item_can_hold_is_refused_in_the_sheet_T0(stage: Stage) -> None:
    stage.enter_for()
    sheet = opened(stage)
    write(sheet, "Area of improvement", "Fire door" + "x" * 20_000)
    press(sheet, "Add item")
    assert "Area of improvement can hold 20,000 characters at most." in shown(sheet)
    write(sheet, "Area of improvement", "Fire door")
    write(sheet, "Additional persons", "\n".join(f"Person {number}" for number in range(201)))
    press(sheet, "Add item")
    assert "Additional persons can hold 200 entries at most." in shown(sheet)
    assert new_items(stage) == []
    write(sheet, "Additional persons", "T. Begum")
    press(sheet, "Add item")
    wait_for(lambda: [item.additional_persons for item in new_items(stage)] == [("T. Begum",)], "the item")


def test_a_date_out_of_all_reason_is_refused_in_the_sheet(stage: Stage) -> None:
    stage.enter_for()
    sheet = opened(stage)
    write(sheet, "Area of improvement", "Fire door")
    for day in ("31 Dec 9999", "1 Jan 1800", "30 Feb 2026"):
        write(sheet, "Target date", day)
        press(sheet, "Add item")
        assert "Target date: write a date, like 4 Dec 2026." in shown(sheet)
    assert new_items(stage) == []


def test_a_person_who_is_new_becomes_a_contact_of_the_factory(stage: Stage) -> None:
    sheet = opened(stage)
    press(sheet, "Choose for whom is entered")
    chooser = stage.sheet()
    write(chooser, "Name", "Selina Parvin")
    write(chooser, "Position", "Line chief")
    press(chooser, "Enter for this person")
    wait_for(lambda: "Entering for: Selina Parvin, Line chief" in shown(sheet), "the person")
    wait_for(lambda: "Selina Parvin" in contacts(stage), "the contact")
    press(sheet, "Choose for whom is entered")
    choose(stage.sheet(), "Name", "Selina Parvin, Line chief")
    assert "Add this person to the factory's contacts" not in names(stage.sheet())


def words_kept(stage: Stage) -> str:
    return DraftWords.from_text(PlanItem, stage.drafted(PLACE)).words


def contacts(stage: Stage) -> list[str]:
    return [record.name for record in stage.site.view().values() if isinstance(record, Contact)]


def test_a_draft_of_a_new_item_is_said_and_discarded(stage: Stage) -> None:
    stage.enter_for()
    write(opened(stage), "Area of improvement", "Fire door")
    wait_for(lambda: "Fire door" in stage.drafted(PLACE), "the draft")
    stage.leave_page()
    sheet = opened(stage)
    assert "Restored your draft" in shown(sheet)
    press(sheet, "Discard")
    wait_for(lambda: stage.drafted(PLACE) == "", "no draft any more")
    [area] = find_all(sheet, "Area of improvement", QPlainTextEdit)
    assert area.toPlainText() == ""


def test_a_new_item_whose_words_were_taken_back_leaves_no_draft(stage: Stage) -> None:
    sheet = opened(stage)
    write(sheet, "Area of improvement", "Fire door")
    wait_for(lambda: "Fire door" in stage.drafted(PLACE), "the draft")
    write(sheet, "Area of improvement", "")
    wait_for(lambda: stage.drafted(PLACE) == "", "no draft any more")
