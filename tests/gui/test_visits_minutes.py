"""Minutes in two languages, people from outside, and what is added once minutes are locked."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.committee.commands import EditMeeting
from app.domain.visit.commands import EditVisit
from app.domain.visit.records import Addendum
from tests.builders.visit_pages import Stage, a_stage, choose, write
from tests.gui.accessible import find, names, press, wait_for
from ui.features.visits.visit_page import VisitPage
from ui.widgets.choice_field import ChoiceField

BENGALI = "কমিটি সম্মত হয়েছে"
ARABIC = "وافقت اللجنة"
LONG = " ".join(["What the committee said"] * 400)
"""More than what is free in a page of the replica."""


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


def open_page(stage: Stage, target: str, width: int = 1096) -> VisitPage:
    page = VisitPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.resize(width, 768)
    page.show_target(target)
    return page


def the_meeting(stage: Stage) -> str:
    return f"{stage.story.running.id}/{stage.story.meeting.id}"


def words(page: VisitPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def areas(page: VisitPage, name: str) -> list[QPlainTextEdit]:
    return [each for each in page.findChildren(QPlainTextEdit) if each.isVisible() and each.accessibleName() == name]


def area(page: VisitPage, name: str) -> QPlainTextEdit:
    wait_for(lambda: len(areas(page, name)) == 1, f"the field {name}")
    return areas(page, name)[0]


def test_a_second_language_stands_beside_the_first_where_the_window_is_wide(stage: Stage) -> None:
    page = open_page(stage, the_meeting(stage), 1500)
    assert not areas(page, "Minutes in the second language")
    choose(page, "Language of the minutes", "English")
    wait_for(lambda: stage.now(stage.story.meeting).minutes_language == "en", "the language")
    choose(page, "Second language of the minutes", "العربية")
    first, second = area(page, "Minutes · English"), area(page, "Minutes · العربية")
    tops = [field.mapTo(page, field.rect().topLeft()).y() for field in (first, second)]
    assert tops[0] == tops[1]
    assert second.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    assert first.document().defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight
    write(page, "Minutes · العربية", ARABIC)
    place = f"meeting/{stage.story.meeting.id}/minutes_other"
    wait_for(lambda: ARABIC in json.loads(stage.drafted(place) or "{}").get("words", ""), "every keystroke is kept")
    write(page, "Minutes · English", "The committee agreed")
    wait_for(lambda: stage.now(stage.story.meeting).minutes_other == ARABIC, "the second text is saved")
    find(page, "Place", QLineEdit).setFocus()
    wait_for(lambda: stage.now(stage.story.meeting).minutes == "The committee agreed", "the first is saved")


def test_arrows_through_the_languages_are_one_change_also_when_the_page_is_left(stage: Stage) -> None:
    page = open_page(stage, the_meeting(stage))
    field = find(page, "Language of the minutes", ChoiceField)
    field.setFocus()
    before = len(stage.site.pending())
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == "bn"
    stage.site.workspace.writer.then_run(lambda: None).result()
    assert len(stage.site.pending()) == before
    page.hide()
    wait_for(lambda: stage.now(stage.story.meeting).minutes_language == "bn", "the language")
    assert len(stage.site.pending()) == before + 1


def test_two_languages_are_tabs_where_the_window_is_narrow(stage: Stage) -> None:
    given = {"minutes": "Agreed", "minutes_language": "en", "minutes_other": BENGALI, "other_language": "bn"}
    stage.site.give(EditVisit(stage.story.running.id, given))  # type: ignore[arg-type]  # the names are a patch's
    page = open_page(stage, stage.story.running.id)
    area(page, "Minutes · English")
    assert not areas(page, "Minutes · বাংলা")
    page._work.record._pane._both._tabs.select("minutes_other")  # type: ignore[union-attr]  # noqa: SLF001
    second = area(page, "Minutes · বাংলা")
    assert second.toPlainText() == BENGALI
    assert not areas(page, "Minutes · English")


def test_words_of_the_second_language_come_back(stage: Stage) -> None:
    stage.keep_draft(f"visit/{stage.story.running.id}/minutes_other", BENGALI)
    page = open_page(stage, stage.story.running.id, 1500)
    second = area(page, "Minutes in the second language")
    assert second.toPlainText() == BENGALI


def test_people_from_outside_are_named_with_organisation_and_role(stage: Stage) -> None:
    page = open_page(stage, the_meeting(stage))
    assert "Nobody from outside took part." in words(page)
    press(page, "Add a participant")
    wait_for(lambda: "Name of participant 1" in names(page), "a row")
    write(page, "Name of participant 1", "Nadia Karim")
    place = f"meeting/{stage.story.meeting.id}/guests"
    wait_for(lambda: "Nadia Karim" in stage.drafted(place), "every keystroke is kept")
    write(page, "Organisation of participant 1", "Northwind · Ltd")
    write(page, "Role of participant 1", "Auditor")
    assert stage.now(stage.story.meeting).guests == ()
    find(page, "Place", QLineEdit).setFocus()
    guest = "Nadia Karim · Northwind - Ltd · Auditor"
    wait_for(lambda: stage.now(stage.story.meeting).guests == (guest,), "the guest")
    wait_for(lambda: stage.drafted(place) == "", "no draft is left")
    stage.elsewhere(EditMeeting(stage.story.meeting.id, {"guests": ("Ms Rahman",)}))

    def shown() -> list[str]:
        fields = [each for each in page.findChildren(QLineEdit) if each.isVisible()]
        return [each.text() for each in fields if each.accessibleName() == "Name of participant 1"]

    wait_for(lambda: shown() == ["Ms Rahman"], "what a colleague wrote is shown")
    press(page, "Take participant 1 off the list")
    wait_for(lambda: stage.now(stage.story.meeting).guests == (guest,), "the other one stays")


def test_a_participant_without_a_name_stays_when_the_page_is_shown_anew(stage: Stage) -> None:
    page = open_page(stage, the_meeting(stage))
    press(page, "Add a participant")
    wait_for(lambda: "Organisation of participant 1" in names(page), "a row")
    write(page, "Organisation of participant 1", "Northwind")
    place = f"meeting/{stage.story.meeting.id}/guests"
    wait_for(lambda: "Northwind" in stage.drafted(place), "every keystroke is kept")
    stage.elsewhere(EditMeeting(stage.story.meeting.id, {"guests": ("Ms Rahman",)}))

    def texts() -> list[str]:
        fields = [each for each in page.findChildren(QLineEdit) if each.isVisible()]
        return [each.text() for each in fields if " of participant " in each.accessibleName()]

    wait_for(lambda: "Ms Rahman" in texts(), "what a colleague wrote is shown")
    assert texts() == ["Ms Rahman", "", "", "", "Northwind", ""]


def test_a_participant_typed_and_not_saved_comes_back(stage: Stage) -> None:
    stage.keep_draft(f"visit/{stage.story.running.id}/guests", '[["Nadia Karim", "Northwind", ""]]')
    page = open_page(stage, stage.story.running.id)
    wait_for(lambda: "Name of participant 1" in names(page), "a row")
    assert find(page, "Name of participant 1", QLineEdit).text() == "Nadia Karim"
    write(page, "Role of participant 1", "Auditor")
    area(page, "Minutes").setFocus()
    wait_for(lambda: stage.now(stage.story.running).guests == ("Nadia Karim · Northwind · Auditor",), "it is saved")


def test_locked_minutes_are_added_to_and_stay(stage: Stage) -> None:
    page = open_page(stage, f"{stage.story.closed.id}/{stage.story.before.id}")
    locked = stage.now(stage.story.before)
    area(page, "Addition to the minutes")
    press(page, "Add to the minutes")
    assert "Write what is to be added." in words(page)
    write(page, "Addition to the minutes", "The buyer called")
    place = f"meeting/{stage.story.before.id}/addendum"
    wait_for(lambda: "The buyer called" in stage.drafted(place), "every keystroke is kept")
    press(page, "Add to the minutes")
    stage.wait_said("Added to the minutes")
    wait_for(lambda: not areas(page, "Addition to the minutes")[0].toPlainText(), "the field is free again")
    wait_for(lambda: "The buyer called" in words(page), "it stands below the minutes")
    [made] = [each for each in stage.site.view().values() if isinstance(each, Addendum)]
    assert (made.subject_id, made.text) == (stage.story.before.id, "The buyer called")
    assert stage.now(stage.story.before) == locked
    assert stage.drafted(place) == ""


@pytest.mark.parametrize("is_meeting", [False, True])
def test_after_a_full_disk_leaving_minutes_saves_them(stage: Stage, is_meeting: bool) -> None:
    page = open_page(stage, the_meeting(stage) if is_meeting else stage.story.running.id)
    text = area(page, "Minutes")

    def leave() -> None:
        other = find(page, "Place", QLineEdit) if is_meeting else area(page, "Purpose")
        text.setFocus()
        assert text.hasFocus()
        other.setFocus()

    replica = stage.site.workspace.replica
    told: list[str] = []
    stage.tools.notices.trouble_started.connect(lambda trouble: told.append(trouble.error.code))
    with replica.write() as connection:
        pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar() or 0)
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    text.selectAll()
    text.insertPlainText(LONG)
    leave()
    wait_for(lambda: "disk.full" in told, "the trouble")
    wait_for(lambda: "make room and try again" in words(page), f"it is said at the field: {words(page)}")
    with replica.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    leave()

    def kept() -> str:
        return stage.now(stage.story.meeting).minutes if is_meeting else stage.now(stage.story.running).minutes

    wait_for(lambda: kept() == LONG, "there is room again, and the field was left")


def test_an_addendum_that_is_pressed_twice_is_added_once(stage: Stage) -> None:
    page = open_page(stage, f"{stage.story.closed.id}/{stage.story.before.id}")
    write(page, "Addition to the minutes", "The buyer called")
    go_on = threading.Event()
    # The disk is busy for a while, as with what arrives by sync.
    stage.site.workspace.writer.then_run(lambda: _held(go_on))
    press(page, "Add to the minutes")
    press(page, "Add to the minutes")
    [text] = areas(page, "Addition to the minutes")
    text.setFocus()
    text.moveCursor(text.textCursor().MoveOperation.End)
    QTest.keyClicks(text, " again")
    go_on.set()
    stage.wait_said("Added to the minutes")
    stage.site.workspace.writer.then_run(lambda: None).result()
    made = [each.text for each in stage.site.view().values() if isinstance(each, Addendum)]
    assert made == ["The buyer called"]
    assert text.toPlainText() == "The buyer called again", "what was typed since stays"
    text.selectAll()
    QTest.keyClicks(text, "At noon")
    press(page, "Add to the minutes")
    wait_for(lambda: "At noon" in words(page), "the next one")


def _held(go_on: threading.Event) -> None:
    assert go_on.wait(60)


def test_nothing_is_added_to_open_minutes(stage: Stage) -> None:
    page = open_page(stage, the_meeting(stage))
    assert "Add to the minutes" not in names(page)
    stage.give_closing()
    wait_for(lambda: "Add to the minutes" in names(page), "closed: now it is")


def test_an_addendum_that_was_not_given_comes_back(stage: Stage) -> None:
    stage.keep_draft(f"visit/{stage.story.closed.id}/addendum", "The buyer")
    page = open_page(stage, stage.story.closed.id)
    text = area(page, "Addition to the minutes")
    assert text.toPlainText() == "The buyer"
    text.setFocus()
    text.moveCursor(text.textCursor().MoveOperation.End)
    QTest.keyClicks(text, " called")
    press(page, "Add to the minutes")
    wait_for(lambda: "The buyer called" in words(page), "it is added")


def test_a_supervisor_reads_addenda_and_adds_none(stage: Stage) -> None:
    stage.become_supervisor()
    page = open_page(stage, stage.story.closed.id)
    assert "Add to the minutes" not in names(page)
