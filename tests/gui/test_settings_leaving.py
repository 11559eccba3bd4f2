"""Leaving an account: what is only here is said before it can be lost, and afterwards nothing is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.plan.commands import CreateItem, EditItem
from app.domain.plan.records import Origin, SubjectKind
from app.domain.reasons import Reason, Where, Who
from app.storage import outbox
from tests.builders.authority import ELSEWHERE
from tests.builders.offline_desk import a_desk, no_deeds
from tests.builders.workspaces import ENGAGEMENT, GRANTS, SCOPE, Site, an_id, an_item
from tests.gui.accessible import find, find_all, names, press, unnamed, wait_for
from tests.gui.looks import check_looks
from ui.features.settings.sign_out_sheet import KeepDataSheet, SignOutSheet
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


def add_items_and_leave_words_unsaved(site: Site) -> None:
    add_items(site)
    leave_words_unsaved(site)


def leave_a_conflict_open(site: Site) -> None:
    """Let two people have changed the same date, and the server have said so."""
    item = an_item(1)
    site.server.keep(item, ELSEWHERE, an_id(801), "CreateItem")
    site.pull()
    site.give(EditItem(item.id, {"lead_person": "Selina Hossain"}))
    site.server.keep(replace(item, lead_person="Rafiq Islam"), ELSEWHERE, an_id(802), "EditItem")
    site.sync()


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
    assert data(tmp_path) == []


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


@pytest.mark.parametrize(
    ("deeds", "said", "link", "page"),
    [
        (leave_words_unsaved, "1 text was written and not saved", "Show them on Today", "today"),
        (lose_an_assignment_with_a_photo, "1 photo or document is only on this device", "Show what waits", "sync"),
        (leave_a_conflict_open, "1 change needs your decision", "Decide", "sync"),
    ],
    ids=["draft", "file", "decision"],
)
def test_what_is_only_here_or_waits_refuses_it_and_leads_to_its_place(
    open_desk: OpenDesk, tmp_path: Path, deeds: Callable[[Site], None], said: str, link: str, page: str
) -> None:
    desk = open_desk(deeds)
    before = data(tmp_path)
    press(page_of(desk), "Sign out…")
    assert find_all(window_of(desk), ASKED, QAbstractButton) == []
    assert any(each.startswith(said) for each in names(page_of(desk)))
    assert (check_looks(page_of(desk)), unnamed(page_of(desk))) == ([], [])
    press(page_of(desk), link)
    assert window_of(desk).current_page_id() == page
    assert is_open(desk)
    assert data(tmp_path) == before


def test_the_action_shows_what_refuses_it_from_every_part_of_the_settings(open_desk: OpenDesk) -> None:
    desk = open_desk(leave_words_unsaved)
    for part in ("diagnostics", "licences"):
        window_of(desk).go("settings", part)
        desk.run_action("settings.sign_out")
        assert find(page_of(desk), "Show them on Today", QAbstractButton).isVisible(), part


def test_whoever_insists_signs_out_and_nothing_is_destroyed(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(add_items_and_leave_words_unsaved)
    press(page_of(desk), "Sign out…")
    press(page_of(desk), "Sign out and keep the data here…")
    sheet = window_of(desk).findChild(KeepDataSheet)
    assert sheet is not None
    said = names(sheet)
    assert "Stays on this device, encrypted, for Nadia Karim:" in said
    assert any(each.startswith("3 changes wait to be sent") for each in said)
    assert any(each.startswith("1 text was written and not saved") for each in said)
    assert any("once Nadia Karim signs in again" in each for each in said)
    assert (check_looks(sheet), unnamed(sheet)) == ([], [])
    press(sheet, "Stay")
    assert is_open(desk)

    press(page_of(desk), "Sign out and keep the data here…")
    press(window_of(desk), "Sign out, keep the data")
    wait_for(lambda: at_the_door(desk), "the ways in")
    assert "replica.db" in data(tmp_path)
    wait_for(lambda: any("The account stays on this device" in each for each in toasts(desk)), "what was done")


def test_the_reasons_go_when_nothing_is_left(open_desk: OpenDesk) -> None:
    desk = open_desk(leave_words_unsaved)
    page = page_of(desk)
    press(page, "Sign out…")
    assert desk.account is not None
    desk.account.workspace.drafts.discard("plan_item/new").result(timeout=30)
    press(page, "Sign out…")
    assert not any(each.startswith("1 text was written") for each in names(page))
    assert window_of(desk).findChildren(SignOutSheet) != []


def test_after_signing_out_nothing_of_the_account_is_left(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(no_deeds)
    assert "replica.db" in data(tmp_path)
    press(page_of(desk), "Sign out…")
    press(window_of(desk), ASKED)
    wait_for(lambda: page_of(desk).accessibleName() == "Signing out", "the page of the meantime")
    assert (check_looks(page_of(desk)), unnamed(page_of(desk))) == ([], [])
    wait_for(lambda: at_the_door(desk), "the ways in")
    assert data(tmp_path) == []
    wait_for(lambda: any(each.startswith("Signed out.") for each in toasts(desk)), "what was done")


def test_a_change_made_at_the_last_moment_is_said_before_the_page_has_gone(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(no_deeds)
    assert desk.account is not None
    page = page_of(desk)
    press(page, "Sign out…")
    workspace = desk.account.workspace
    command = CreateItem(workspace.ids.new(), Origin.ASSESSMENT, workspace.clock.today(), {"area": "Blocked aisle"})
    workspace.commands.submit(ENGAGEMENT, command)
    press(window_of(desk), ASKED)
    wait_for(lambda: any("Nothing was destroyed." in each for each in names(page)), "why not")
    assert is_open(desk)
    assert page_of(desk) is page
    assert "replica.db" in data(tmp_path)


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
