"""The sync centre's lists by names and keys: how each record stands, receipts, the log, and what travels now."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.custody.records import Handover, HandoverState
from app.domain.ids import user_scope
from app.queries.hand_back import HandBack, Question
from app.queries.refusals import open_refusals
from app.queries.round_log import PastRound
from app.storage.rounds import Doings, Left
from app.storage.rows import Stored, rows_of
from sync.client.status import Check, CheckState, SyncState, SyncStatus
from tests.builders.home import a_village
from tests.builders.home_controls import Controls
from tests.builders.home_day import Day, a_day
from tests.gui.accessible import choose, find, names, open_tab, press, texts, unnamed, wait_for, write
from tests.gui.home_stage import Stage, a_stage
from tests.gui.looks import check_looks
from ui.features.sync_centre.handovers_card import HandoversCard
from ui.features.sync_centre.page import SyncCentrePage
from ui.features.sync_centre.progress_strip import PATIENCE_MS, ProgressStrip, progress
from ui.features.sync_centre.receipt_sheet import ReceiptSheet, spelled
from ui.features.sync_centre.round_words import is_problem, round_heading, round_sentences
from ui.features.sync_centre.tools import Tools
from ui.i18n.translator import Language
from ui.models.record_table import RecordTable
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.button import Button
from ui.widgets.facet_bar import FacetBar
from ui.widgets.hand_back_rows import hand_back_answer, hand_back_rows

EXITS = "Emergency exits on floor 3 locked during overtime, Plan item · Meghna Knit Composite"
NOON = datetime(2026, 12, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    with a_village(tmp_path_factory.mktemp("records")) as village:
        yield a_day(village)


@pytest.fixture
def stage(morning: Day, screen: QtBot) -> Iterator[Stage]:
    with a_stage(morning.nasrin, screen) as made:
        yield made


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    with a_village(tmp_path) as village:
        yield a_day(village)


@pytest.fixture
def own_stage(day: Day, screen: QtBot) -> Iterator[Stage]:
    with a_stage(day.nasrin, screen) as made:
        yield made


def opened(stage: Stage, controls: Controls | None = None) -> SyncCentrePage:
    tools = Tools(stage.tasks, stage.notices, stage.bridge, stage.status, controls)
    return stage.show(lambda: SyncCentrePage(stage.seat.workspace, tools))


def on_tab(stage: Stage, tab: str) -> SyncCentrePage:
    page = opened(stage)
    open_tab(page, tab)
    stage.settle()
    return page


def written(page: QWidget) -> list[list[str]]:
    return texts(find(page, "What you wrote", QTableView))


def plain(words: str) -> str:
    """Return words without the marks that keep names apart from the lines around them."""
    return words.replace("\u2068", "").replace("\u2069", "")


# -- how each record stands


def test_every_record_is_listed_with_its_state_what_presses_first(stage: Stage) -> None:
    page = on_tab(stage, "What you wrote")
    rows = written(page)
    assert rows[0] == [EXITS, "Change item", "14 Nov 2026", "Needs a decision"]
    assert [row[-1] for row in rows[1:5]] == ["Refused", "On this device only", "On this device only", "Received"]
    facets = names(find(page, "State", FacetBar))
    assert facets[1] == "Needs a decision 1"
    assert "On this device only 2" in facets


def test_the_list_is_narrowed_by_state_factory_and_words(stage: Stage) -> None:
    page = on_tab(stage, "What you wrote")
    press(page, "Refused 1")
    stage.settle()
    assert [row[-1] for row in written(page)] == ["Refused"]
    press(page, "Refused 1")
    stage.settle()
    choose(page, "Factory", "Turag Apparels")
    stage.settle()
    assert written(page)
    assert all("Turag Apparels" in row[0] for row in written(page))
    write(page, "Search what you wrote", "no such words")
    wait_for(lambda: not stage.tasks.is_busy and "No record fits" in names(page), "nothing is found")
    press(page, "Show all")
    stage.settle()
    assert written(page)[0][0] == EXITS
    write(page, "Search what you wrote", "emergency exi")
    wait_for(lambda: len(written(page)) == 1, "it is found by its words")
    assert written(page)[0][0] == EXITS


def test_enter_opens_the_record(stage: Stage, morning: Day) -> None:
    page = on_tab(stage, "What you wrote")
    table = find(page, "What you wrote", QTableView)
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert stage.went == [("factory", morning.water)]


# -- receipts


def test_a_receipt_is_shown_as_a_whole_and_copied(own_stage: Stage, day: Day) -> None:
    day.nasrin.post.connected = True
    day.nasrin.sync()
    page = on_tab(own_stage, "Receipts")
    table = find(page, "Receipts of the server", QTableView)
    assert {row[-1] for row in texts(table)} == {"Received by the server"}
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    window = page.window()
    said = [plain(name) for name in names(window.findChildren(ReceiptSheet)[0])]
    assert [name for name in said if name.startswith("Record: ")] == [
        "Record: Chemical store without ventilation and labels · Meghna Knit Composite"
    ]
    assert any(name.startswith("Number to read over the telephone: ") for name in said)
    press(window, "Copy")
    copied = QGuiApplication.clipboard().text()
    assert "What the server said: Received by the server" in copied
    assert own_stage.said == ["Copied."]


def test_receipts_are_filtered_by_verdict_and_period(stage: Stage) -> None:
    page = on_tab(stage, "Receipts")
    assert len(texts(find(page, "Receipts of the server", QTableView))) == 9
    choose(page, "Period", "The last 365 days")
    stage.settle()
    press(page, "Refused by the server 1")
    stage.settle()
    [row] = texts(find(page, "Receipts of the server", QTableView))
    assert row[0].startswith("Complete item, Drinking water test older than one year")
    choose(page, "Period", "The last day")
    stage.settle()
    assert "No receipt in these days" in names(page)


def test_a_number_is_spelled_as_it_is_read_aloud() -> None:
    assert spelled("e302643b") == "e302 643b"


# -- the log


def test_the_log_tells_rounds_by_day_and_problems_alone(stage: Stage) -> None:
    page = on_tab(stage, "Log")
    said = names(page)
    assert {"Sunday 29 November", "Sent 9 changes.", "Sunday 15 November"} <= set(said)
    press(page, "Problems only")
    stage.settle()
    said = names(page)
    assert "Sent 9 changes." not in said
    assert "Received 6 records from Meghna Knit Composite. 1 to be decided. 1 refused." in said


def a_round(doings: Doings, problem: str = "", sent: int = 0, received: int = 0, called: str = "") -> PastRound:
    return PastRound(
        1, NOON, NOON, sent, received, problem, (), doings, tuple((name, f"Mill {name}") for name in called)
    )


@pytest.mark.parametrize(
    ("past", "told", "is_to_look_at"),
    [
        (a_round(Doings()), ("Nothing new.",), False),
        (a_round(Doings(times=3)), ("Nothing new; asked 3 times.",), False),
        (
            a_round(Doings(times=2), "network.offline"),
            (
                "There is no network. Everything you do is kept and sent later.",
                "Tried 2 times.",
                "It is tried again by itself.",
            ),
            True,
        ),
        (a_round(Doings(), "sync.cancelled"), ("Cancelled. What was not sent is kept and sent later.",), True),
        (
            a_round(Doings(verdicts={"merged": 1, "custody": 2, "blocked": 1, "fault": 1}), sent=5),
            (
                "Sent 5 changes.",
                "1 merged: look at it.",
                "2 handed to the supervisors.",
                "1 left waiting for an earlier change.",
                "1 kept by the server until a fault is mended.",
            ),
            True,
        ),
        (
            a_round(Doings(gained=("f:a", "u:me"), left=(Left("b"),), repaired=("f:a",)), called="a"),
            (
                "Assigned to you now: Mill a.",
                "No longer assigned, and removed from this device: a factory.",
                "Differed from the server, and was received anew: Mill a.",
            ),
            True,
        ),
        (
            a_round(Doings(events={"files.sent": 2, "files.fetched": 1, "files.let_go": 3})),
            (
                "2 photos and documents arrived at the server.",
                "1 photo or document was fetched from the server.",
                "3 photos and documents left this device; the server holds them.",
            ),
            False,
        ),
        (
            a_round(Doings(events={"files.refused": 1})),
            ("1 photo or document could not be sent; it stays here.",),
            True,
        ),
        (
            a_round(Doings(repaired=("u:me",))),
            ("Something differed from the server, and was received anew.",),
            True,
        ),
        (
            a_round(Doings(rows={f"f:{n}": 1 for n in "abcde"}), received=5, called="abcde"),
            ("Received 5 records from Mill a, Mill b, Mill c and 2 more.",),
            False,
        ),
        (a_round(Doings(rows={"u:me": 2}), received=2), ("Received 2 records.",), False),
    ],
    ids=[
        "quiet",
        "thrice",
        "offline",
        "cancelled",
        "answered",
        "moved",
        "files",
        "a file refused",
        "own",
        "many factories",
        "no factory",
    ],
)
def test_a_round_is_told_in_sentences(
    screen: QtBot, past: PastRound, told: tuple[str, ...], is_to_look_at: bool
) -> None:
    assert tuple(plain(sentence) for sentence in round_sentences(past)) == told
    assert is_problem(past) is is_to_look_at
    assert " to " not in round_heading(past)


# -- handing back


def test_each_question_that_stands_against_handing_back_has_words(screen: QtBot) -> None:
    left = HandBack(
        changes=4,
        stranded=1,
        files=2,
        drafts=1,
        decisions=1,
        refused=1,
        kept=1,
        leaving=1,
        clock_offset_seconds=-600,
        factories=tuple((f"Mill {name}", 1) for name in "abcde"),
    )
    rows = hand_back_rows(left)
    assert len(rows) == len(Question)
    assert rows[0].title == "3 changes wait to be sent"
    assert "and 2 more factories" in rows[0].detail
    assert "1 change cannot be sent: no server takes it as it is" in [row.title for row in rows]
    assert rows[-1].title == "The clock of this device is 10 minutes behind"
    assert hand_back_answer(left) == "No. Some of it is only on this laptop."
    assert hand_back_answer(HandBack()) == "Not yet. Nothing was received from the server on this device."
    assert hand_back_answer(HandBack(last_received_at=NOON)) == "Yes. The server has everything that was made here."


@pytest.mark.parametrize(
    ("link", "went"), [("Decide", "Needs you"), ("Show them on Today", ""), ("Sync now", "This device")]
)
def test_each_reason_leads_to_its_place(stage: Stage, link: str, went: str) -> None:
    controls = Controls(stage.seat.board)
    page = opened(stage, controls)
    open_tab(page, "This device")
    buttons = [each for each in page.findChildren(Button) if each.text() == link and each.accessibleDescription()]
    buttons[-1].click()
    if went == "":
        assert stage.went == [("today", "")]
    elif link == "Sync now":
        assert controls.asked == ["sync_now"]
    else:
        assert "Keep mine: Target date" in names(page)


# -- comparing with the server


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (Check("", CheckState.DONE), "The same here and at the server"),
        (Check("", CheckState.DONE, ("u:me",)), "Differed, and was received anew: your own records"),
        (Check("", CheckState.FAILED, problem="network.offline"), "Not compared. Nothing that you wrote was touched."),
    ],
    ids=["same", "differed", "failed"],
)
def test_a_comparison_is_asked_for_shown_and_answered_in_words(stage: Stage, check: Check, said: str) -> None:
    controls = Controls(stage.seat.board)
    page = opened(stage, controls)
    open_tab(page, "This device")
    press(page, "Compare now")
    stage.settle()
    assert controls.asked == ["check"]
    assert find(page, "Comparing", QProgressBar).isVisible()
    press(page, "Compare now")
    assert controls.asked == ["check"], "one at a time"
    stage.seat.board.change(check=check)
    stage.settle()
    assert said in names(page)
    assert (check_looks(page), unnamed(page)) == ([], [])
    stage.seat.board.change(check=None)


@pytest.mark.parametrize(
    ("state", "why"), [(SyncState.OFFLINE, "without a network"), (SyncState.SIGN_IN, "Sign in first")], ids=str
)
def test_a_comparison_is_refused_with_its_reason_while_nobody_can_be_asked(
    stage: Stage, state: SyncState, why: str
) -> None:
    controls = Controls(stage.seat.board)
    page = opened(stage, controls)
    open_tab(page, "This device")
    stage.seat.board.change(state=state)
    stage.settle()
    compare = find(page, "Compare now", Button)
    assert compare.is_blocked()
    assert why in compare.toolTip()
    press(page, "Compare now")
    assert controls.asked == []
    stage.seat.board.change(state=SyncState.IDLE)


# -- with the supervisors


def hand_over(day: Day, state: HandoverState) -> None:
    """Let the server have told that Nasrin's refused change is with the supervisors, or what they decided."""
    workspace = day.nasrin.workspace
    user = workspace.session.user_id
    with workspace.replica.write() as connection:
        [refused] = open_refusals(connection, user)
        told = Handover(
            id=day.nasrin.new_id(),
            user_id=user,
            factory="Meghna Knit Composite",
            changeset=refused.refusal.changeset,
            in_scope=refused.refusal.in_scope,
            command=refused.refusal.command,
            target=refused.refusal.target,
            payload=refused.refusal.payload,
            made_at=NOON,
            received_at=NOON,
            state=state,
            note="The committee has not seen it" if state is HandoverState.RETURNED else "",
            decided_by_name="Shirin Sultana",
        )
        rows_of(Handover).insert(connection, [Stored(told, user_scope(user), 1)])


def test_work_with_the_supervisors_is_shown_with_where_it_is(own_stage: Stage, day: Day) -> None:
    hand_over(day, HandoverState.WAITING)
    page = opened(own_stage)
    card = page.findChildren(HandoversCard)[0]
    said = [plain(name) for name in names(card)]
    assert {"With the supervisors", "Complete item"} <= set(said)
    assert not [each for each in card.findChildren(Button) if each.isVisible()]


def test_returned_work_says_why_and_is_sent_again_or_put_aside(own_stage: Stage, day: Day) -> None:
    day.put_back()
    hand_over(day, HandoverState.RETURNED)
    page = opened(own_stage)
    card = page.findChildren(HandoversCard)[0]
    said = [plain(name) for name in names(card)]
    assert {"Returned by a supervisor", "Shirin Sultana wrote: The committee has not seen it"} <= set(said)
    press(card, "Send again")
    wait_for(lambda: "It is sent again with the next round." in own_stage.said, "it is said")
    with day.nasrin.workspace.read() as connection:
        assert "CompleteItem" in [row[0] for row in connection.exec_driver_sql("SELECT name FROM outbox")]
    wait_for(card.isHidden, "it is put aside")


# -- what travels now


def test_nothing_is_shown_of_what_takes_no_time_and_cancel_ends_what_does(stage: Stage) -> None:
    controls = Controls(stage.seat.board)
    page = opened(stage, controls)
    strip = page.findChild(ProgressStrip)
    assert isinstance(strip, ProgressStrip)
    stage.seat.board.change(state=SyncState.SENDING, sent=3, sending=12)
    stage.settle()
    assert strip.isHidden()
    wait_for(lambda: not strip.isHidden(), "it takes longer than a second", PATIENCE_MS * 4)
    assert "Sending 3 of 12 changes" in names(page)
    assert find(page, "Sending 3 of 12 changes", QProgressBar).value() == 3
    stage.seat.board.change(sent=9)
    stage.settle()
    assert "Sending 9 of 12 changes" in names(page)
    press(page, "Cancel")
    stage.settle()
    assert controls.asked == ["cancel"]
    assert strip.isHidden()
    stage.seat.board.change(state=SyncState.IDLE)


def test_what_is_over_within_a_second_was_never_shown(screen: QtBot) -> None:
    strip = ProgressStrip()
    screen.addWidget(strip)
    strip.show_status(SyncStatus(SyncState.RECEIVING))
    strip.show_status(SyncStatus())
    with screen.assertNotEmitted(strip.cancelled, wait=PATIENCE_MS + 200):
        assert strip.isHidden()
    assert strip.isHidden()


def test_files_are_counted_in_bytes_and_receiving_has_no_end_that_is_known(screen: QtBot) -> None:
    sending = SyncStatus(files_waiting=3, file_bytes_waiting=4_096_000, files_sending=1, file_bytes_sent=1_024_000)
    words, done, whole = progress(sending)
    assert words.startswith("Sending 3 files: ")
    assert (done, whole) == (1000, 4000)
    assert progress(SyncStatus(SyncState.RECEIVING)) == ("Receiving", 0, 0)


# -- looks


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("code", ["en", "bn", "ar"])
def test_a_receipt_looks_right_in_every_language(
    stage: Stage, theme: Theme, language: Language, code: str, scheme: Scheme
) -> None:
    theme.apply(scheme)
    language.apply(code)
    page = opened(stage)
    page.show_target("receipts")
    stage.settle()
    table = next(each for each in page.findChildren(RecordTable) if each.isVisible())
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert check_looks(page.window()) == []
    assert unnamed(page.window()) == []
