"""Leaving an account: what is only here is said before it can be lost, and afterwards nothing is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.plan.commands import CreateItem
from app.domain.plan.records import Origin, SubjectKind
from app.domain.reasons import Reason, Where, Who
from app.storage import outbox
from tests.builders.offline_desk import a_desk, no_deeds
from tests.builders.workspaces import ENGAGEMENT, GRANTS, SCOPE, Site, an_id
from tests.gui.accessible import find, find_all, names, press, unnamed, wait_for
from tests.gui.looks import check_looks
from ui.features.settings.sign_out_sheet import SignOutSheet
from ui.features.welcome.page import WelcomePage
from ui.program.desk import Desk
from ui.shell.window import Window
from ui.widgets.page import Page
from ui.widgets.toast import Toast

OpenDesk = Callable[[Callable[[Site], None]], Desk]
ASKED = "Sign out and destroy"
PHOTO = b"\xff\xd8\xff\xe0" + b"the blocked aisle" * 20


@pytest.fixture
def open_desk(screen: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """Return what opens the program at its settings, after deeds in the account."""
    with ExitStack() as stack:

        def open_it(deeds: Callable[[Site], None]) -> Desk:
            desk = stack.enter_context(a_desk(qapp, tmp_path, deeds))
            window_of(desk).go("settings")
            return desk

        yield open_it


def window_of(desk: Desk) -> Window:
    assert desk.window is not None
    return desk.window


def page_of(desk: Desk) -> Page:
    return window_of(desk).current_page()


def add_items(site: Site) -> None:
    for number in range(3):
        command = CreateItem(an_id(number), Origin.ASSESSMENT, site.clock.today(), {"area": "Blocked aisle"})
        site.give(command, for_nobody=True)


def park_an_item(site: Site) -> None:
    """Leave a change as a round does that found it larger than the server takes."""
    command = CreateItem(an_id(1), Origin.ASSESSMENT, site.clock.today(), {"area": "Blocked aisle"})
    seq = site.give(command, for_nobody=True).seq
    reason = Reason("U0", False, "changeset.too_large", Who.NOBODY, Where.SYNC)
    site.workspace.writer.run(lambda connection: outbox.park(connection, seq, (reason,))).result()


def leave_words_unsaved(site: Site) -> None:
    site.workspace.drafts.keep("plan_item/new", "Half a sentence").result(timeout=30)


def lose_an_assignment_with_a_photo(site: Site) -> None:
    item = CreateItem(an_id(1), Origin.ASSESSMENT, site.clock.today(), {"area": "Blocked aisle"})
    site.give(item, for_nobody=True)
    site.workspace.evidence.attach(ENGAGEMENT, an_id(1), SubjectKind.ITEM, PHOTO, "aisle.jpg").result()
    site.sync()
    site.receive(grants={scope: role for scope, role in GRANTS.items() if scope != SCOPE})


def data(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "accounts").rglob("*") if path.is_file())


def is_open(desk: Desk) -> bool:
    return desk.account is not None


def at_the_door(desk: Desk) -> bool:
    return isinstance(page_of(desk), WelcomePage)


def toasts(desk: Desk) -> list[str]:
    return [each.accessibleName() for each in window_of(desk).findChildren(Toast) if each.isVisible()]


def test_unsent_changes_refuse_it_with_their_number_and_the_way_out(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(add_items)
    page = page_of(desk)
    before = data(tmp_path)
    press(page, "Sign out…")
    assert find_all(window_of(desk), ASKED, QAbstractButton) == []
    assert any(each.startswith("3 changes are on this device only") for each in names(page))
    wait_for(lambda: any("Nothing was destroyed." in each for each in names(page)), "what to do")

    press(page, "Show them in the sync centre")
    assert window_of(desk).current_page_id() == "sync"
    assert data(tmp_path) == before


def test_what_no_server_takes_is_saved_to_a_file_and_then_one_can_sign_out(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(park_an_item)
    page = page_of(desk)
    press(page, "Sign out…")
    assert any(each.startswith("1 change cannot be sent") for each in names(page))
    assert "Show them in the sync centre" not in names(page)
    assert (check_looks(page), unnamed(page)) == ([], [])
    press(page, "Save them to a file…")
    [dialog] = page.findChildren(QFileDialog)
    target = tmp_path / "unsent.json"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    wait_for(lambda: bool(window_of(desk).findChildren(SignOutSheet)), "the question")
    assert "Blocked aisle" in target.read_text(encoding="utf-8")
    assert toasts(desk) == ["1 change saved in unsent.json. Keep it safe: it is not encrypted."]
    sheet = window_of(desk).findChild(SignOutSheet)
    assert sheet is not None
    press(sheet, ASKED)
    assert is_open(desk)
    find(sheet, "Destroy these too", QCheckBox).setChecked(True)
    press(sheet, ASKED)
    wait_for(lambda: at_the_door(desk), "the ways in")
    assert target.exists()


def test_a_file_that_cannot_be_written_is_said_and_destroys_nothing(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(park_an_item)
    page = page_of(desk)
    press(page, "Sign out…")
    press(page, "Save them to a file…")
    [dialog] = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "no such folder" / "unsent.json"))
    dialog.close()
    wait_for(lambda: any("disk" in each.lower() for each in names(window_of(desk))), "why not")
    assert window_of(desk).findChildren(SignOutSheet) == []
    assert is_open(desk)


def test_the_question_says_what_is_destroyed_and_esc_decides_nothing(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(no_deeds)
    before = data(tmp_path)
    press(page_of(desk), "Sign out…")
    sheet = window_of(desk).findChild(SignOutSheet)
    assert sheet is not None
    said = " ".join(names(sheet))
    assert "Nadia Karim" in said
    assert "destroyed" in said
    assert "The server keeps everything it has received" in said
    assert (check_looks(sheet), unnamed(sheet)) == ([], [])
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert is_open(desk)
    assert data(tmp_path) == before


def test_what_was_never_saved_is_destroyed_only_when_that_is_said(open_desk: OpenDesk) -> None:
    desk = open_desk(leave_words_unsaved)
    press(page_of(desk), "Sign out…")
    sheet = window_of(desk).findChild(SignOutSheet)
    assert sheet is not None
    assert any(each.startswith("1 text was written and not saved") for each in names(sheet))
    press(sheet, ASKED)
    assert is_open(desk)
    assert any("Tick the box" in each for each in names(sheet))

    find(sheet, "Destroy these too", QCheckBox).setChecked(True)
    press(sheet, ASKED)
    assert not is_open(desk)
    wait_for(lambda: at_the_door(desk), "the ways in")


def test_the_photos_of_a_lost_assignment_are_destroyed_only_when_that_is_said(open_desk: OpenDesk) -> None:
    desk = open_desk(lose_an_assignment_with_a_photo)
    press(page_of(desk), "Sign out…")
    sheet = window_of(desk).findChild(SignOutSheet)
    assert sheet is not None
    assert any(each.startswith("1 photo or document was not confirmed") for each in names(sheet))
    press(sheet, ASKED)
    assert is_open(desk)


def test_after_signing_out_nothing_of_the_account_is_left(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(no_deeds)
    assert "replica.db" in data(tmp_path)
    press(page_of(desk), "Sign out…")
    press(window_of(desk), ASKED)
    assert page_of(desk).accessibleName() == "Signing out"
    assert (check_looks(page_of(desk)), unnamed(page_of(desk))) == ([], [])
    wait_for(lambda: at_the_door(desk), "the ways in")
    assert data(tmp_path) == []
    wait_for(lambda: any(each.startswith("Signed out.") for each in toasts(desk)), "what was done")


def test_a_change_made_at_the_last_moment_keeps_the_data(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(no_deeds)
    assert desk.account is not None
    press(page_of(desk), "Sign out…")
    workspace = desk.account.workspace
    engagement = "019e7044-8800-7000-8000-000000000003"
    command = CreateItem(workspace.ids.new(), Origin.ASSESSMENT, workspace.clock.today(), {"area": "Blocked aisle"})
    workspace.commands.submit(engagement, command)
    press(window_of(desk), ASKED)
    wait_for(lambda: at_the_door(desk), "the ways in")
    assert "replica.db" in data(tmp_path)
    wait_for(lambda: any("You are not signed out" in each for each in names(window_of(desk))), "why not")


def test_closing_an_account_keeps_its_data(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(add_items)
    press(page_of(desk), "Close this account")
    assert not is_open(desk)
    wait_for(lambda: at_the_door(desk), "the ways in")
    assert "replica.db" in data(tmp_path)
    assert toasts(desk) == []


def test_ending_the_program_in_between_destroys_nothing(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(no_deeds)
    desk.sign_out()
    desk.close()
    assert "replica.db" in data(tmp_path)
