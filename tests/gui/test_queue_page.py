"""The supervisors' queue in a window: what waits is read, accepted in order, returned and archived with a note."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.domain.custody.records import Custody, CustodyState
from app.storage import outbox
from app.storage.rows import rows_of
from tests.builders.queues import ITEM, OTHER, QUEUE, Queue, a_queue, receive
from tests.builders.visit_pages import Stage, a_stage, write
from tests.gui.accessible import find, press, shown, texts, unnamed, wait_for
from ui.features.custody.page import QueuePage
from ui.parts.marked_text import MarkedText

NOTE = "Ask the store keeper, then send it again"


@dataclass
class Desk:
    """A supervisor's page."""

    stage: Stage
    page: QueuePage
    queue: Queue

    def rows(self) -> list[str]:
        """Return what the list tells of each row."""
        return [row[0] for row in texts(find(self.page, "Team queue", QTableView))]

    def words(self) -> str:
        """Return everything that is on the page; marked words are told to screen readers only."""
        QApplication.processEvents()  # what has just been put into a layout is shown with the next event
        marked = (each.accessibleName() for each in self.page.findChildren(MarkedText) if each.isVisible())
        fields = (each.toPlainText() for each in self.page.findChildren(QPlainTextEdit) if each.isVisible())
        return " ".join((*shown(self.page), *marked, *fields))

    def choose(self, custody: Custody) -> None:
        """Choose one in the list."""
        self.page.show_target(custody.id)

    def facet(self, title: str) -> None:
        """Choose a part of the queue."""
        [chip] = [
            each for each in self.page.findChildren(QPushButton) if each.isVisible() and each.text().startswith(title)
        ]
        chip.click()

    def state(self, custody: Custody) -> CustodyState:
        """Return what became of one, as this device shows it."""
        with self.stage.site.workspace.read() as connection:
            return rows_of(Custody).by_ids(connection, [custody.id])[custody.id].record.state

    def sent(self) -> list[str]:
        """Return the commands that wait in the queue's outbox."""
        with self.stage.site.workspace.read() as connection:
            return [pending.name for pending in outbox.by_scope(connection, QUEUE)]

    def wait_for(self, custody: Custody, state: CustodyState) -> None:
        """Wait until one is decided."""
        wait_for(lambda: self.state(custody) is state, f"{custody.command} becomes {state}")


@pytest.fixture
def desk(tmp_path: Path, screen: QtBot) -> Iterator[Desk]:
    with a_stage(tmp_path, screen, [ITEM, OTHER]) as stage:
        queue = a_queue(stage.site)
        page = QueuePage(stage.site.workspace, stage.tools)
        stage.show(page)
        yield Desk(stage, page, queue)


def test_what_waits_is_listed_in_the_order_it_was_made(desk: Desk) -> None:
    area, other = ITEM.area, OTHER.area
    expected = [(area, "Change item"), (area, "Change item"), (other, "Set status"), (other, "Comment")]
    told = [f"{title}, {done}, Amina Rahman, Meghna Knit Composite, Waiting" for title, done in expected]
    assert desk.rows() == told
    assert "4 waiting" in desk.words()
    assert unnamed(desk.page) == []


def test_the_pane_shows_what_stands_and_what_its_author_wrote(desk: Desk) -> None:
    desk.choose(desk.queue.first)
    words = desk.words()
    assert "Progress · now" in words
    assert "Keys ordered" in words
    assert "Progress · Amina Rahman" in words
    assert "Keys arrived on Monday, two doors are still locked" in words
    assert "What rests on it" in words
    assert "Nothing of it is in the plan until you accept it." in words


def test_H1_accepting_takes_along_what_it_rests_on_in_order(desk: Desk) -> None:
    desk.choose(desk.queue.second)
    press(desk.page, "Accept…")
    assert "Accept 2 changes?" in desk.words()
    press(desk.page, "Accept")
    desk.wait_for(desk.queue.second, CustodyState.ACCEPTED)
    assert desk.state(desk.queue.first) is CustodyState.ACCEPTED
    assert desk.state(desk.queue.status) is CustodyState.WAITING
    assert desk.sent() == ["AcceptCustody", "AcceptCustody"]
    desk.stage.wait_said("2 changes accepted")
    desk.facet("Accepted")
    assert "to be sent" in desk.words()


def test_all_of_an_author_are_accepted_at_once(desk: Desk) -> None:
    press(desk.page, "Accept all 4 of this author…")
    press(desk.page, "Accept")
    desk.wait_for(desk.queue.remark, CustodyState.ACCEPTED)
    assert desk.sent() == ["AcceptCustody"] * 4
    wait_for(lambda: "Nothing here" in desk.words(), "the queue is empty")


def test_leaving_the_question_decides_nothing(desk: Desk) -> None:
    press(desk.page, "Accept…")
    press(desk.page, "Cancel")
    assert desk.sent() == []
    assert [desk.state(each) for each in desk.queue.waiting] == [CustodyState.WAITING] * 4


@pytest.mark.parametrize(
    ("verb", "confirm", "state"),
    [("Return…", "Return it", CustodyState.RETURNED), ("Archive…", "Archive it", CustodyState.ARCHIVED)],
)
def test_H1_a_note_goes_with_what_is_not_accepted(desk: Desk, verb: str, confirm: str, state: CustodyState) -> None:
    desk.choose(desk.queue.status)
    press(desk.page, verb)
    wait_for(lambda: "Note to the author" in desk.words(), "the note is asked for")
    press(desk.page, confirm)
    assert "Write a note: the author reads it." in desk.words()
    write(desk.page, "Note to the author", NOTE)
    press(desk.page, confirm)
    desk.wait_for(desk.queue.status, state)
    wait_for(lambda: "3 waiting" in desk.words(), "the list is read anew")
    desk.choose(desk.queue.status)
    wait_for(lambda: NOTE in desk.words(), "the note is shown")
    assert desk.stage.drafted(f"custody/{desk.queue.status.id}/note") == ""


def test_words_of_a_note_that_was_left_are_there_the_next_time(desk: Desk) -> None:
    desk.choose(desk.queue.status)
    press(desk.page, "Return…")
    wait_for(lambda: "Note to the author" in desk.words(), "the note is asked for")
    write(desk.page, "Note to the author", NOTE)
    press(desk.page, "Cancel")
    place = f"custody/{desk.queue.status.id}/note"
    wait_for(lambda: NOTE in desk.stage.drafted(place), "the words are kept")
    press(desk.page, "Archive…")
    wait_for(lambda: NOTE in desk.words(), "the words are there again")


def test_H1_what_another_supervisor_decided_gives_its_reason(desk: Desk) -> None:
    desk.choose(desk.queue.status)
    stale = desk.page
    decided = replace(desk.queue.status, state=CustodyState.ARCHIVED, note="The line was closed")
    receive(desk.stage.site, (decided,), after=5)
    wait_for(lambda: "3 waiting" in desk.words(), "the news is here")
    desk.choose(desk.queue.status)
    press(stale, "Accept…")
    assert "A supervisor has archived it already." in desk.words()
    assert desk.sent() == []


def test_a_copy_of_a_refusal_says_why_and_is_not_decided_here(desk: Desk) -> None:
    desk.choose(desk.queue.refused)
    words = desk.words()
    assert "Why it was refused" in words
    assert "Refused, open with its author" in words
    press(desk.page, "Accept…")
    assert "This cannot be accepted" in desk.words()
    assert desk.sent() == []


def test_a_change_that_this_release_cannot_read_is_kept_and_said(desk: Desk) -> None:
    strange = replace(desk.queue.remark, id=desk.queue.remark.target, payload='{"id": "of another release"}')
    receive(desk.stage.site, (strange,), after=5)
    desk.choose(strange)
    assert "This version of Concord cannot read it; it is kept word for word." in desk.words()


def test_the_keyboard_is_enough(desk: Desk) -> None:
    table = find(desk.page, "Team queue", QTableView)
    desk.page.entered()
    QTest.keyClick(table, Qt.Key.Key_End)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert "Accept 1 change?" in desk.words()
    press(desk.page, "Accept")
    desk.wait_for(desk.queue.remark, CustodyState.ACCEPTED)
    assert desk.sent() == ["AcceptCustody"]


def test_the_record_it_is_about_is_opened(desk: Desk) -> None:
    desk.choose(desk.queue.first)
    press(desk.page, "Open the record")
    assert desk.stage.led == [("factory", ITEM.id)]
