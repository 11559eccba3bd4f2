"""A person at a window and a colleague elsewhere: what both write meets, and nothing may move under the hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.domain.clock import SystemClock
from app.domain.plan.records import PlanItem
from tests.builders.assigned import Begun, assigned_engagement
from tests.e2e.laptops import Laptop
from tests.e2e.windows_person import Person
from tests.e2e.windows_steps import sign_in
from tests.fixtures.desks import OpenSeat, Programme
from tests.fixtures.processes import ServerProcess


@dataclass
class Pair:
    """A person at a window, and a colleague elsewhere."""

    person: Person
    colleague: Laptop
    begun: Begun
    server: ServerProcess

    @property
    def item(self) -> PlanItem:
        """Return the item as the colleague sees it."""
        (item,) = [each for each in self.colleague.records(("f:",)) if isinstance(each, PlanItem)]
        return item

    def colleague_sends(self) -> None:
        """Send what the colleague wrote, and let the window fetch it by itself: nobody touches it."""
        self.colleague.sync()
        self.round()

    def round(self) -> None:
        """Let a round come, as a timer does."""
        self.person.account.runner.sync_now()


@pytest.fixture
def pair(sqlite_programme: Programme, take_seat: OpenSeat, tmp_path: Path) -> Iterator[Pair]:
    server = sqlite_programme.server
    person = sign_in(take_seat("a"), sqlite_programme, "a")
    engagement = assigned_engagement(server.database)
    colleague = Laptop.sign_in(tmp_path / "colleague", server.url, "b", engagement, SystemClock())
    with closing(colleague.account):
        yield Pair(person, colleague, sqlite_programme.begun, server)


@dataclass(frozen=True, slots=True)
class Hand:
    """Where the keyboard is in a text: what a pull must not move."""

    field: QPlainTextEdit
    text: str
    caret: int
    anchor: int
    can_undo: bool
    scrolled: int

    @classmethod
    def now(cls) -> Hand:
        """Return where it is."""
        field = QApplication.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        cursor, document = field.textCursor(), field.document()
        scrolled = field.verticalScrollBar().value()
        return cls(field, field.toPlainText(), cursor.position(), cursor.anchor(), document.isUndoAvailable(), scrolled)


def types_and_selects(person: Person, text: str) -> Hand:
    """Type at the end of the text in front, and select the last word backwards."""
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    field.moveCursor(QTextCursor.MoveOperation.End)
    person.types(text)
    for _ in range(4):
        person.keys("Shift+Left")
    return Hand.now()
