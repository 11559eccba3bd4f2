"""The sync centre by names and keys: both sides of a conflict, refused changes, what waits, and handing back."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import engagement_scope
from app.queries.conflicts import open_cases
from app.storage import evidence_files
from app.storage.evidence_files import LocalFile
from tests.builders.home import FOR_ISLAM, a_village
from tests.builders.home_controls import Controls
from tests.builders.home_day import Day, a_day, unrelated_conflict
from tests.gui.accessible import find, find_all, names, open_tab, press, texts, unnamed, wait_for, write
from tests.gui.home_stage import Stage, a_stage
from tests.gui.looks import check_looks
from ui.features.sync_centre.case_words import keep_words, mine_heading, theirs_heading, who_words
from ui.features.sync_centre.page import SyncCentrePage
from ui.features.sync_centre.tools import Tools
from ui.i18n.translator import Language
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.button import Button
from ui.widgets.text_editors import TextArea

EXITS = "Emergency exits on floor 3 locked during overtime"
EXITS_AND_FACTORY = f"{EXITS} · Meghna Knit Composite"
WATER = "Complete item “Drinking water test older than one year”"


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    with a_village(tmp_path_factory.mktemp("sync")) as village:
        yield a_day(village)


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    with a_village(tmp_path) as village:
        yield a_day(village)


@pytest.fixture
def stage(morning: Day, screen: QtBot) -> Iterator[Stage]:
    with a_stage(morning.nasrin, screen) as made:
        yield made


@pytest.fixture
def own_stage(day: Day, screen: QtBot) -> Iterator[Stage]:
    with a_stage(day.nasrin, screen) as made:
        yield made


def opened(stage: Stage, controls: Controls | None = None) -> SyncCentrePage:
    tools = Tools(stage.tasks, stage.notices, stage.bridge, stage.status, controls)
    return stage.show(lambda: SyncCentrePage(stage.seat.workspace, tools))


def is_checked(page: QWidget, name: str) -> bool:
    return find(page, name, QAbstractButton).isChecked()


# -- decisions


def test_both_sides_stand_beside_what_was_seen_with_who_for_whom_and_when(stage: Stage) -> None:
    said = names(opened(stage))
    assert "1 change needs your decision" in said
    assert {EXITS, "Meghna Knit Composite", "Publicly reported"} <= set(said)
    assert {"When you last saw it · 2 Nov", "Yours · 14 Nov · this laptop"} <= set(said)
    assert "Theirs · 15 Nov · received by the server" in said
    assert {"30 Nov 2026", "4 Dec 2026", "18 Dec 2026"} <= set(said)
    assert {"You, for R. Islam", "Kamal Uddin, for R. Islam"} <= set(said)


def test_what_was_merged_and_what_is_the_same_is_shown_as_such(stage: Stage) -> None:
    said = names(opened(stage))
    assert {"Merged", "Same on both sides"} <= set(said)
    together = "Panic bars on the two east doors; guard rota; monthly check by committee."
    assert f"Together, as it stands now: {together}" in said
    assert "Panic bars on both doors; guard rota; monthly check by committee." in said


def test_d1_what_a_decision_touches_is_told_before_it_is_saved(stage: Stage, morning: Day) -> None:
    page = opened(stage)
    assert (
        "“Actions needed” is what the committee looked at. It changed: G1, G3 of 14 Nov must be confirmed again."
        in names(page)
    )
    press(page, "Show what changed")
    assert stage.went == [("factory", morning.exits)]


def test_closing_the_page_decides_nothing_and_keeps_the_choice(own_stage: Stage, day: Day) -> None:
    page = opened(own_stage)
    press(page, "Keep mine: Target date")
    own_stage.settle()
    page.close()
    assert day.nasrin.look(day.exits).target_date == day.theirs
    again = opened(own_stage)
    assert is_checked(again, "Keep mine: Target date")
    assert "1 change needs your decision" in names(again)


def test_mine_is_kept_by_a_decision_that_is_saved_and_sent(own_stage: Stage, day: Day) -> None:
    page = opened(own_stage)
    press(page, "Keep mine: Target date")
    press(page, "Save decision")
    own_stage.settle()
    assert day.nasrin.look(day.exits).target_date == day.mine
    assert "Decision saved on this device. Both values stay in the history." in own_stage.said
    assert "Target date: 4 Dec 2026" in names(page)
    day.nasrin.post.connected = True
    day.nasrin.sync()
    day.kamal.sync()
    assert day.kamal.look(day.exits).target_date == day.mine


def test_theirs_is_taken_without_changing_what_stands(own_stage: Stage, day: Day) -> None:
    page = opened(own_stage)
    press(page, "Take theirs: Target date")
    assert not is_checked(page, "Keep mine: Target date")
    press(page, "Save decision")
    own_stage.settle()
    assert day.nasrin.look(day.exits).target_date == day.theirs
    assert "Target date: 18 Dec 2026" in names(page)


def test_a_third_value_is_written_with_the_fields_own_editor(own_stage: Stage, day: Day) -> None:
    page = opened(own_stage)
    press(page, "Keep mine: Target date")
    write(page, "Another value for Target date", "11 Dec 2026")
    assert not is_checked(page, "Keep mine: Target date")
    press(page, "Save decision")
    own_stage.settle()
    found = day.nasrin.look(day.exits).target_date
    assert found is not None
    assert found.isoformat() == "2026-12-11"


def test_saving_without_a_choice_asks_for_one(stage: Stage) -> None:
    page = opened(stage)
    press(page, "Save decision")
    assert "Choose a value first: yours, theirs or a third one." in names(page)


def test_o1_for_whom_is_asked_where_the_factory_owns_the_field(own_stage: Stage, day: Day) -> None:
    day.nasrin.close_open_visits(day.meghna)
    page = opened(own_stage)
    press(page, "Keep mine: Target date")
    own_stage.settle()
    assert find(page, "Save decision", Button).is_blocked()
    press(page, "Choose for whom")
    window = page.window()
    write(window, "Name", "R. Islam")
    write(window, "Position", "Production manager")
    press(window, "Decide for this person")
    own_stage.settle()
    assert not find(page, "Save decision", Button).is_blocked()
    press(page, "Save decision")
    own_stage.settle()
    assert day.nasrin.look(day.exits).target_date == day.mine


def test_words_being_written_stay_when_something_else_arrives(own_stage: Stage, day: Day) -> None:
    page = opened(own_stage)
    field = find(page, "Another value for Target date", QLineEdit)
    write(page, "Another value for Target date", "11 De")
    day.nasrin.item(day.turag, "Stairs blocked by cloth")
    own_stage.settle()
    assert find(page, "Another value for Target date", QLineEdit) is field
    assert field.text() == "11 De"


def test_prose_in_conflict_shows_its_words_and_takes_a_third_text(own_stage: Stage, day: Day) -> None:
    unrelated_conflict(day)
    page = opened(own_stage)
    assert "2 changes need your decision" in names(page)
    press(page, "Decide")
    own_stage.settle()
    press(page, "Write a third value for Root cause")
    own_stage.settle()
    write(page, "Another value for Root cause", "One key for three shifts and no rule")
    press(page, "Save decision")
    own_stage.settle()
    assert day.nasrin.look(day.exits).root_cause == "One key for three shifts and no rule"
    assert "1 change needs your decision" in names(page)


def test_a_target_shows_the_conflict_it_names(own_stage: Stage, day: Day) -> None:
    second = unrelated_conflict(day)
    page = opened(own_stage)
    page.show_target(second)
    own_stage.settle()
    assert "Keep mine: Root cause" in names(page)


def test_what_needs_the_person_comes_to_the_front_when_everything_is_sent(own_stage: Stage, day: Day) -> None:
    page = opened(own_stage)
    open_tab(page, "To send")
    unrelated_conflict(day)
    own_stage.settle()
    assert "2 changes need your decision" in names(page)
    assert EXITS in names(page)
    open_tab(page, "To send")
    day.nasrin.sync()
    own_stage.settle()
    assert "Nothing waits to be sent" in names(page), "who goes there on purpose stays there"


def test_the_other_side_can_be_asked_by_a_comment(own_stage: Stage, day: Day) -> None:
    page = opened(own_stage)
    press(page, "Ask Kamal Uddin")
    find(page.window(), "Your question", TextArea).setPlainText("Why two weeks more?")
    press(page.window(), "Add as a comment")
    own_stage.settle()
    assert "Question added to the item as a comment." in own_stage.said
    assert day.nasrin.comments(day.exits) == ["Why two weeks more?"]


def test_the_other_side_sees_whose_values_they_are(day: Day, screen: QtBot) -> None:
    day.kamal.sync()
    with a_stage(day.kamal, screen) as stage:
        page = opened(stage)
        assert {"Nasrin Akter · 14 Nov", "Yours, as it stands · 15 Nov · received by the server"} <= set(names(page))
        assert {"Nasrin Akter, for R. Islam", "You, for R. Islam", "Ask Nasrin Akter"} <= set(names(page))
        assert "Keep mine: Target date" in names(page)
        day.kamal.workspace.choose_entering_for(day.meghna.id, FOR_ISLAM).result()
        press(page, "Take this value: Target date")
        press(page, "Save decision")
        stage.settle()
        assert day.kamal.look(day.exits).target_date == day.mine


def test_a_supervisor_sees_the_conflict_has_none_to_decide_and_is_told_why(day: Day, screen: QtBot) -> None:
    day.shirin.sync()
    with a_stage(day.shirin, screen) as stage:
        page = opened(stage)
        assert not any("your decision" in each for each in names(page))
        assert "0 waiting for you · 0 to send" in page.summary
        assert stage.status.status is not None and stage.status.status.decisions == 0
        assert {"For others to decide", EXITS_AND_FACTORY} <= set(names(page))
        press(page, "Show both sides")
        press(page, "Keep what stands: Target date")
        stage.settle()
        assert {"Nasrin Akter, for R. Islam", "Kamal Uddin, for R. Islam"} <= set(names(page))
        assert find(page, "Save decision", Button).is_blocked()


def test_a_conflict_of_the_same_person_on_two_laptops_is_all_theirs(day: Day) -> None:
    with day.nasrin.workspace.read() as connection:
        [case] = open_cases(connection, "another laptop")
    [each] = case.disagreements
    other = replace(each.theirs, by=each.mine.by)
    case = replace(case, reader=each.mine.by, disagreements=(replace(each, theirs=other),))
    assert mine_heading(case) == "Yours · 14 Nov · another laptop"
    assert theirs_heading(case) == "Yours, as it stands · 15 Nov · received by the server"
    assert keep_words(case, case.disagreements[0]) == ("Keep mine", "Keep what stands")
    assert who_words(case, other) == "You, for R. Islam"


# -- refused changes


def test_a_refused_change_says_why_and_keeps_what_was_wanted(stage: Stage) -> None:
    page = opened(stage)
    said = names(page)
    assert WATER in said
    reason = "Actions needed changed after the committee's decision; it must be confirmed again."
    assert any(name.endswith(reason) for name in said)
    assert any(name.startswith("Refused on ") and name.endswith("What you wrote is kept.") for name in said)
    press(page, "What you wanted")
    assert {"Completion date", "14 Nov 2026"} <= set(names(page))


def test_sending_again_shows_what_is_still_in_the_way(own_stage: Stage) -> None:
    page = opened(own_stage)
    press(page, "Send again")
    own_stage.settle()
    row = find(page, "Still in the way", QWidget)
    assert "Committee agrees all steps were taken" in names(row)


def test_a_refused_change_is_sent_again_once_nothing_stands_against_it(own_stage: Stage, day: Day) -> None:
    day.put_back()
    page = opened(own_stage)
    press(page, "Send again")
    own_stage.settle()
    wait_for(lambda: "Sent again, waits for the server" in names(page), "sent again")
    day.nasrin.sync()
    own_stage.settle()
    assert WATER not in names(page)
    assert day.nasrin.look(day.water).completed_on is not None


def test_a_refused_change_can_be_put_aside_and_stays_readable(own_stage: Stage) -> None:
    page = opened(own_stage)
    press(page, "Put aside")
    own_stage.settle()
    assert not find_all(page, "Send again", Button)
    assert {"Put aside", WATER} <= set(names(page))


def test_a_refused_change_opens_its_item(stage: Stage, morning: Day) -> None:
    page = opened(stage)
    [button] = [each for each in find_all(page, "Open item", Button) if each.accessibleDescription() == WATER]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert stage.went == [("factory", morning.water)]


# -- what waits, and the device


def test_the_outbox_says_what_on_which_record_and_how_it_stands(stage: Stage) -> None:
    page = opened(stage)
    open_tab(page, "To send")
    rows = texts(find(page, "Changes to send", QTableView))
    assert rows == [
        ["Start visit, Visit of 2 Dec 2026 · Meghna Knit Composite", "17 min ago", "To send"],
        [
            "Change item: Progress, Chemical store without ventilation and labels · Meghna Knit Composite",
            "17 min ago",
            "To send",
        ],
        ["Set status, Chemical store without ventilation and labels · Meghna Knit Composite", "17 min ago", "To send"],
    ]


def test_a_change_that_a_rule_stands_against_says_so_before_it_is_sent(own_stage: Stage, day: Day) -> None:
    day.would_be_refused()
    page = opened(own_stage)
    open_tab(page, "To send")
    rows = texts(find(page, "Changes to send", QTableView))
    assert rows[-1][2] == "Would be refused"
    assert "A supervisor can reopen it with a reason." in rows[-1][0]


def test_a_change_that_the_server_does_not_take_says_so_and_stays(own_stage: Stage, day: Day) -> None:
    day.was_too_large()
    page = opened(own_stage)
    open_tab(page, "To send")
    rows = texts(find(page, "Changes to send", QTableView))
    assert [row[2] for row in rows] == ["To send", "To send", "Not taken in yet"]
    assert "enter it again in parts" in rows[-1][0]


def test_handing_back_is_answered_honestly_with_the_way_out(stage: Stage) -> None:
    page = opened(stage)
    open_tab(page, "This device")
    said = names(page)
    assert "No. Some of it is only on this laptop." in said
    assert {"3 changes wait to be sent", "1 text was written and not saved", "No file is only here"} <= set(said)
    press(page, "Show them on Today")
    assert stage.went == [("today", "")]


def test_a_file_that_nobody_sends_is_told_where_its_reason_leads(own_stage: Stage, day: Day) -> None:
    photo = LocalFile("a" * 64, "aisle.jpg", 2048)
    keep = partial(evidence_files.keep, scope=engagement_scope(day.meghna.id), file=photo)
    own_stage.seat.workspace.writer.run(keep).result()
    page = opened(own_stage)
    open_tab(page, "This device")
    assert "1 photo or document is only on this device" in names(page)
    press(page, "Show what waits")
    assert any(each.startswith("1 photo or document cannot be sent") for each in names(page)), "|".join(names(page))
    assert (check_looks(page), unnamed(page)) == ([], [])


def test_handing_back_says_yes_only_when_nothing_is_left(own_stage: Stage, day: Day) -> None:
    day.put_back()
    day.nasrin.discard_drafts()
    page = opened(own_stage)
    open_tab(page, "This device")
    said = names(page)
    assert "Not yet. Nothing would be lost, but something is left to do." in said
    assert {"1 change needs your decision", "1 change that was refused or returned is open"} <= set(said)
    open_tab(page, "Needs you")
    press(page, "Keep mine: Target date")
    press(page, "Save decision")
    press(page, "Put aside")
    own_stage.settle()
    open_tab(page, "This device")
    assert "No. Some of it is only on this laptop." in names(page)
    day.nasrin.sync()
    own_stage.settle()
    assert "Yes. The server has everything that was made here." in names(page)
    open_tab(page, "To send")
    assert "Nothing waits to be sent" in names(page)


def test_rounds_and_storage_are_listed_with_what_stopped_them(own_stage: Stage, day: Day) -> None:
    day.nasrin.try_sync()
    page = opened(own_stage)
    open_tab(page, "Log")
    own_stage.settle()
    assert "There is no network. Everything you do is kept and sent later." in names(page)
    open_tab(page, "This device")
    said = names(page)
    assert any(name.endswith("of data · 0 files, 0 bytes, all encrypted") for name in said)


def test_sync_now_pause_and_go_on_reach_the_sync_thread(stage: Stage) -> None:
    controls = Controls(stage.seat.board)
    page = opened(stage, controls)
    press(page, "Sync now")
    press(page, "Pause sending")
    press(page, "Go on sending")
    assert controls.asked == ["sync_now", "pause", "resume"]


def test_without_a_server_the_page_says_that_nothing_is_sent(stage: Stage) -> None:
    page = opened(stage)
    assert find(page, "Sync now", Button).is_blocked()
    press(page, "Sync now")
    assert stage.said == ["This account works without a server: nothing is sent."]


def test_signing_in_to_send_takes_the_password_or_says_what_is_wrong(own_stage: Stage, day: Day) -> None:
    controls = Controls(own_stage.seat.board)
    controls.end_session()
    page = opened(own_stage, controls)
    for password in ("wrong", "correct horse battery"):
        press(page, "Sign in to send")
        write(page.window(), "Password", password)
        press(page.window(), "Sign in")
        own_stage.settle()
        assert own_stage.said == ["The name or the password is wrong."]
    assert controls.asked == ["sign_in wrong", "sign_in correct horse battery"]


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_sync_centre_looks_right_in_every_language_and_light(
    stage: Stage, theme: Theme, language: Language, code: str, scheme: Scheme
) -> None:
    theme.apply(scheme)
    language.apply(code)
    page = opened(stage, Controls(stage.seat.board))
    for tab in ("", "records", "outbox", "receipts", "log", "device"):
        if tab:
            page.show_target(tab)
        stage.settle()
        assert check_looks(page) == []
        assert unnamed(page) == []


def test_the_sync_centre_survives_large_text(stage: Stage, theme: Theme) -> None:
    theme.apply(Scheme.LIGHT, 200)
    page = opened(stage, Controls(stage.seat.board))
    assert check_looks(page) == []
