"""What a form fills in by itself is saved with the person's answers, so that colleagues and other tools see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.checklist.commands import ReopenRun
from app.domain.checklist.records import RunStatus
from app.forms.definition import Definition, Kind
from tests.builders.checklist_pages import RUN, Sheet, a_checklist, asked, every_kind, words, yes_no
from tests.gui.accessible import find, find_all, wait_for
from ui.features.checklists.checklist_page import ChecklistPage


def with_defaults() -> Definition:
    """Return a template that fills in much by itself."""
    group = asked(
        Kind.GROUP,
        "g",
        words("General"),
        yes_no("open", words("Is the factory at work?")),
        asked(Kind.TEXT, "gate", words("Gate"), default="Main gate"),
        asked(Kind.DATE, "day", words("Day"), default="today()"),
        asked(Kind.TEXT, "spare", words("Spare gate"), default="Gate 2", relevant="${open} = 'yes'"),
        asked(Kind.TEXT, "sign", words("Sign"), default="concat('to ', ${gate})"),
        asked(Kind.CALCULATE, "twice", words("Twice"), calculation="concat(${gate}, ' ', ${gate})"),
    )
    return replace(every_kind(), code="filled", nodes=(group,))


@pytest.fixture
def sheet(tmp_path: Path, screen: QtBot) -> Iterator[Sheet]:
    """A checklist that fills in much by itself, nothing answered."""
    with a_checklist(tmp_path, screen, with_defaults()) as found:
        yield found


def outbox(sheet: Sheet) -> list[str]:
    """Return the names of what waits to be sent, in order."""
    with sheet.stage.site.workspace.read() as connection:
        return [str(name) for (name,) in connection.exec_driver_sql("SELECT name FROM outbox ORDER BY seq")]


def answer(page: ChecklistPage, path: str, value: str) -> None:
    """Answer as an editor gives it."""
    block = page.questions.block(path)
    assert block is not None
    block.given.emit(path, value)


def test_defaults_go_with_the_persons_answer_in_one_changeset(sheet: Sheet) -> None:
    page = sheet.page()
    answer(page, "/g/open", "yes")
    wait_for(lambda: sheet.value("/g/open") == "yes", "the answer")
    today = sheet.stage.site.workspace.clock.today().isoformat()
    assert {path: each.value for path, each in sheet.answers().items()} == {
        "/g/open": "yes",
        "/g/gate": "Main gate",
        "/g/day": today,
        "/g/spare": "Gate 2",
    }
    assert outbox(sheet) == ["GiveAnswers"]
    answer(page, "/g/gate", "East gate")
    wait_for(lambda: sheet.value("/g/gate") == "East gate", "the next answer")
    assert len(sheet.answers()) == 4
    view = page.reading().question("/g/sign")
    assert view is not None and view.state.value == "to East gate"


def test_the_rest_is_saved_when_the_run_is_completed_and_holds_then(sheet: Sheet) -> None:
    page = sheet.page()
    answer(page, "/g/open", "no")
    find(page, "Complete…", QPushButton).click()
    wait_for(lambda: bool(find_all(page.window(), "Complete checklist", QPushButton)), "the sheet")
    find(page.window(), "Complete checklist", QPushButton).click()
    wait_for(lambda: sheet.run().status is RunStatus.COMPLETED, "completed")
    assert sheet.value("/g/twice") == "Main gate Main gate"
    assert sheet.value("/g/sign") == "to Main gate"
    assert "/g/spare" not in sheet.answers()
    sheet.stage.site.give(ReopenRun(RUN))
    wait_for(lambda: not page.reading().question("/g/gate").locked, "open again")  # type: ignore[union-attr]
    answer(page, "/g/gate", "East gate")
    wait_for(lambda: page.reading().question("/g/gate").state.value == "East gate", "worked out anew")  # type: ignore[union-attr]
    assert page.reading().answer_words("/g/sign") == "to Main gate", "what was saved is an answer"


def test_a_note_beside_a_default_saves_what_stood_there(sheet: Sheet) -> None:
    page = sheet.page()
    block = page.questions.block("/g/sign")
    assert block is not None
    block.noted.emit("/g/sign", "Seen from the road")
    wait_for(lambda: sheet.value("/g/sign") == "to Main gate", "the default with the note")
    assert sheet.answers()["/g/sign"].note == "Seen from the road"
    page.questions.block("/g/open").finding_wanted.emit("/g/open")  # type: ignore[union-attr]  # it is shown
    wait_for(lambda: "/g/open" in sheet.answers(), "the record that it hangs on")
