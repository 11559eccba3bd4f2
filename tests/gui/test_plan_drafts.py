"""What is being written is never lost: drafts, crashes, colleagues, pages that go away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.plan.commands import EditItem
from app.domain.plan.records import PlanItem
from tests.builders.plan_pages import Stage, a_stage, editor, leave
from tests.builders.plans import EXITS, a_full_plan
from tests.builders.visit_pages import write
from tests.gui.accessible import names, press, shown, wait_for
from ui.parts.drafting import DraftWords, draft_place

CAUSE = "Root cause: Keys held by one guard; no rule for overtime shifts."


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    """A factory between two visits, so that for whom is entered is chosen in the plan."""
    with a_stage(tmp_path, screen, records=a_full_plan(in_progress=False)) as made:
        yield made


def test_every_keystroke_is_kept_and_restored_after_a_crash(stage: Stage) -> None:
    stage.enter_for()
    pane = stage.open(EXITS)
    press(pane, CAUSE)
    write(pane, "Root cause", "Half a sente")
    place = draft_place(PlanItem, EXITS, "root_cause")
    wait_for(
        lambda: DraftWords.from_text(PlanItem, stage.drafted(place)).words == "Half a sente", "the draft on the disk"
    )
    again = stage.open(EXITS)
    assert "Restored your draft" in shown(again)
    assert editor(again, "Root cause").toPlainText() == "Half a sente"
    press(again, "Discard")
    wait_for(lambda: stage.drafted(place) == "", "the draft gone")
    wait_for(lambda: CAUSE in names(again), "the saved words")
    assert stage.site.pending() == []


def test_a_restored_draft_is_based_on_what_was_shown_when_it_was_begun(stage: Stage) -> None:
    """What a colleague wrote meanwhile must not be overwritten by words that were begun before it."""
    stage.enter_for()
    pane = stage.open(EXITS)
    press(pane, CAUSE)
    write(pane, "Root cause", "Keys held by one guard; no rule for overtime shifts. And no spare key.")
    wait_for(lambda: stage.drafted(draft_place(PlanItem, EXITS, "root_cause")) != "", "the draft on the disk")
    stage.site.server.write(EditItem(EXITS, {"root_cause": "Keys kept by one guard; no rule for overtime shifts."}))
    stage.site.pull()
    again = stage.open(EXITS)
    editor(again, "Root cause").setFocus()
    leave(again, "Root cause")
    wait_for(lambda: len(stage.edits()) == 1, "the command")
    stage.site.sync()
    merged = "Keys kept by one guard; no rule for overtime shifts. And no spare key."
    assert stage.item(EXITS).root_cause == merged


def test_escape_puts_words_aside_and_one_can_go_on(stage: Stage) -> None:
    stage.enter_for()
    pane = stage.open(EXITS)
    press(pane, CAUSE)
    write(pane, "Root cause", "Not sure yet")
    QTest.keyClick(editor(pane, "Root cause"), Qt.Key.Key_Escape)
    assert "What you wrote is kept, but not saved yet" in shown(pane)
    assert stage.item(EXITS).root_cause.startswith("Keys held")
    press(pane, "Go on writing")
    assert editor(pane, "Root cause").toPlainText() == "Not sure yet"


def test_words_being_written_stay_when_others_write(stage: Stage) -> None:
    stage.enter_for()
    pane = stage.open(EXITS)
    press(pane, CAUSE)
    write(pane, "Root cause", "My own words")
    stage.site.server.write(EditItem(EXITS, {"root_cause": "Words of a colleague", "lead_person": "Somebody"}))
    stage.site.pull()
    wait_for(lambda: "Lead person: Somebody" in names(pane), "the colleague's change")
    assert editor(pane, "Root cause").toPlainText() == "My own words"


def test_undo_still_works_when_the_page_has_gone(stage: Stage) -> None:
    stage.enter_for()
    pane = stage.open(EXITS)
    press(pane, CAUSE)
    write(pane, "Root cause", "One key for three shifts.")
    leave(pane, "Root cause")
    stage.wait_said("Changed: Root cause")
    stage.leave_page()
    stage.undo()
    wait_for(lambda: stage.item(EXITS).root_cause.startswith("Keys held"), "the words of before")


def test_words_saved_on_the_way_out_are_saved(stage: Stage) -> None:
    """Another page comes to the front while a field is written: the field loses the keyboard and is saved."""
    stage.enter_for()
    pane = stage.open(EXITS)
    press(pane, CAUSE)
    write(pane, "Root cause", "Left in a hurry")
    leave(pane, "Root cause")
    stage.leave_page()
    wait_for(lambda: stage.item(EXITS).root_cause == "Left in a hurry", "the saved words")
    stage.settle()
