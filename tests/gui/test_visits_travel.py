"""Ready to travel? by names and keys: what a device lacks for a visit to come, and one press that mends it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.checklist.records import TemplatePart
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import Evidence, EvidenceKind, SubjectKind
from app.domain.reasons import Param
from app.domain.visit.travel import Finding, Remedy, TravelCode, Weight
from app.services.file_desk import FileProgress, FileState
from app.storage.evidence_files import LocalFile
from app.storage.heard import Heard, keep_heard
from tests.builders.checklist_pages import deliver, every_kind, template_records
from tests.builders.visit_pages import Stage, a_stage
from tests.builders.workspaces import an_id
from tests.fakes.file_desk import FileDesk
from tests.gui.accessible import find, find_all, names, press, shown, wait_for
from ui.features.visits.page import VisitsPage
from ui.features.visits.travel_pane import TravelPane
from ui.features.visits.visit_page import VisitPage
from ui.i18n.translator import Language
from ui.parts.papers.sheet import PaperSheet
from ui.parts.travel_words import travel_chip, travel_row

PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(64)
PARAMS: dict[str, Param] = {
    "count": 3,
    "bytes": 4_200_000,
    "received_at": "2026-06-12T08:00:00+00:00",
    "now": "2026-06-15T08:30:00+00:00",
    "titles": '{"en": "Advisory visit"}',
    "day": "2026-07-21",
    "seconds": -7_300,
    "heard_at": "2026-06-12T08:00:00+00:00",
}


class SyncDesk:
    """Stands where the thread that talks to a server would, and notes what it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def wake(self) -> None:
        pass

    def sync_now(self) -> None:
        self.asked += 1

    def cancel(self) -> None:
        pass


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


def opened(stage: Stage, visit: str = "") -> VisitPage:
    page = VisitPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.resize(1280, 800)
    page.show_target(visit or stage.story.planned.id)
    return page


def pane_of(page: VisitPage) -> TravelPane:
    [pane] = page.findChildren(TravelPane)
    return pane


def a_photo_elsewhere(stage: Stage) -> Evidence:
    """Let somebody else attach a photo to an open item; the server has it."""
    attach = AttachEvidence(
        an_id(8_100),
        stage.story.exits.id,
        SubjectKind.ITEM,
        EvidenceKind.PHOTO,
        "east.png",
        "image/png",
        len(PHOTO),
        "5e" * 32,
    )
    stage.site.server.write(attach)
    piece = stage.site.server.state.find(Evidence, attach.evidence_id)
    assert piece is not None
    piece = replace(piece, arrived_at=stage.site.clock.now())
    stage.site.server.keep(piece, "", an_id(8_101), "ReceiveFile")
    stage.site.pull()
    return piece


def test_a_visit_to_come_says_what_is_here_and_the_one_that_runs_does_not(stage: Stage) -> None:
    deliver(stage, template_records(every_kind()))
    pane = pane_of(opened(stage))
    assert pane.isVisible()
    assert {"Ready to travel", "Received just now", "1 checklist is here"} <= set(shown(pane))
    assert not pane_of(opened(stage, stage.story.running.id)).isVisible()


def test_old_data_is_said_and_one_press_asks_the_server(stage: Stage) -> None:
    deliver(stage, template_records(every_kind()))
    stage.site.clock.moment += timedelta(days=8)
    sync = SyncDesk()
    stage.site.workspace.sync = sync
    page = opened(stage)
    said = shown(pane_of(page))
    assert any(words.startswith("Received") and "day" in words for words in said)
    assert "1 to do before you go" in said
    assert find(page, "Ready to travel? 1", QWidget).isVisible()
    press(pane_of(page), "Sync now")
    assert sync.asked == 1
    stage.wait_said("The server is asked now")


def test_without_a_server_syncing_leads_to_the_sync_centre(stage: Stage) -> None:
    deliver(stage, template_records(every_kind()))
    stage.site.clock.moment += timedelta(days=8)
    press(pane_of(opened(stage)), "Sync now")
    assert stage.led == [("sync", "")]


def test_a_checklist_of_which_a_piece_is_missing_is_named(stage: Stage) -> None:
    records = template_records(every_kind())
    deliver(stage, [record for record in records if not isinstance(record, TemplatePart)])
    said = shown(pane_of(opened(stage)))
    assert {"1 checklist has not arrived as a whole", "Advisory visit"} <= set(said)


class CountedPage(VisitPage):
    """Counts how often it reads the visit anew."""

    reads = 0

    def reload(self) -> None:
        self.reads += 1
        super().reload()


def test_many_files_on_their_way_are_read_about_together(stage: Stage) -> None:
    desk = FileDesk(stage.site.workspace)
    stage.site.workspace.files = desk
    piece = a_photo_elsewhere(stage)
    page = CountedPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.show_target(stage.story.planned.id)
    before = page.reads
    for _notice in range(30):
        desk.become(piece.id, FileProgress(FileState.WAITING))
    wait_for(lambda: "1 of them is on its way." in shown(pane_of(page)), "that it is coming")
    assert page.reads - before <= 2


def test_photos_that_only_the_server_has_are_fetched_by_one_press(stage: Stage) -> None:
    desk = FileDesk(stage.site.workspace)
    stage.site.workspace.files = desk
    piece = a_photo_elsewhere(stage)
    pane = pane_of(opened(stage))
    assert "1 photo or document is not on this device" in shown(pane)
    press(pane, "Fetch them now")
    assert [(wanted.record, wanted.sha256, wanted.size) for wanted in desk.wanted] == [
        (piece.id, piece.sha256, len(PHOTO))
    ]
    wait_for(lambda: "1 of them is on its way." in shown(pane), "that it is coming")
    desk.become(piece.id, FileProgress(FileState.FAILED, problem="network.offline"))
    wait_for(lambda: any("to fetch" in words and "network" in words for words in shown(pane)), "why it did not come")
    local = LocalFile(piece.sha256, "east.png", len(PHOTO))
    with stage.site.workspace.replica.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO evidence_local (sha256, name, size, state) VALUES (?, ?, ?, 'received')",
            (local.sha256, local.name, local.size),
        )
    desk.become(piece.id, FileProgress())
    wait_for(lambda: "1 photo or document of what is open is here" in shown(pane), "that it is here")


def test_what_was_written_and_not_sent_is_said(stage: Stage) -> None:
    stage.site.give(stage.minutes("Keys given out"))
    assert "1 change is on this device only" in shown(pane_of(opened(stage)))


def test_a_session_that_ends_on_the_way_and_one_that_has_ended_are_said(stage: Stage) -> None:
    writer = stage.site.workspace.writer
    stage.site.clock.moment += timedelta(days=26)  # of a visit that is further away nothing is said of the session
    ends = stage.site.clock.now() + timedelta(days=4)
    writer.run(lambda connection: keep_heard(connection, Heard(0, ends))).result()
    page = opened(stage)
    assert any(words.startswith("On 15 Jul you would have to sign in") for words in shown(pane_of(page)))
    writer.run(lambda connection: keep_heard(connection, Heard(needs_sign_in=True))).result()
    page.reload()
    press(pane_of(page), "Open the sync centre")
    assert "You have to sign in again" in shown(pane_of(page))
    assert stage.led == [("sync", "")]


def test_a_blank_form_is_made_before_any_checklist_was_begun(stage: Stage) -> None:
    deliver(stage, template_records(every_kind()))
    page = opened(stage)
    press(pane_of(page), "Blank form…")
    wait_for(lambda: bool(page.window().findChildren(PaperSheet)), "the paper")
    [sheet] = page.window().findChildren(PaperSheet)
    wait_for(lambda: any("page" in words for words in shown(sheet)), "its pages", 20_000)
    sheet.escaped()


def test_the_check_has_the_keyboard_by_its_key_and_keeps_it(stage: Stage) -> None:
    stage.site.clock.moment += timedelta(days=8)
    page = opened(stage)
    stage.tools.registry.run("visit.travel")
    verb = find_all(pane_of(page), "Sync now", QWidget)[0]
    assert verb.hasFocus()
    stage.site.give(stage.minutes("Keys given out"))
    page.reload()
    assert any(each.hasFocus() for each in find_all(pane_of(page), "Sync now", QWidget))


def test_where_there_is_no_room_the_check_and_the_record_take_turns(stage: Stage) -> None:
    page = opened(stage)
    page.resize(820, 700)
    wait_for(lambda: not pane_of(page).isVisible(), "the record alone")
    press(page, "Ready to travel?")
    wait_for(lambda: pane_of(page).isVisible(), "the check in its place")


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
def test_every_finding_of_the_journey_has_words(screen: QtBot, language: Language, code: str) -> None:
    language.apply(code)
    for each in TravelCode:
        titles: Param = (str(PARAMS["titles"]),) if each is TravelCode.CHECKLISTS_MISSING else PARAMS["titles"]
        row = travel_row(Finding(each, Weight.WARNING, Remedy.SYNC, params={**PARAMS, "titles": titles}))
        assert row.title.strip()
        assert row.link
        assert not {"{", "%n"} & {*row.title.split(), *row.detail.split()}
        assert "{" not in row.title + row.detail
    assert travel_chip(()).text


def test_every_remedy_has_a_verb_but_none(screen: QtBot) -> None:
    finding = Finding(TravelCode.ALL_SENT, Weight.DONE)
    assert [bool(travel_row(replace(finding, remedy=remedy)).link) for remedy in Remedy] == [
        bool(remedy) for remedy in Remedy
    ]


def test_the_list_says_how_ready_the_chosen_visit_is(stage: Stage) -> None:

    page = VisitsPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.show_target(stage.story.planned.id)
    assert "Ready to travel" in names(page)
