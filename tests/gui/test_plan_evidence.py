"""Evidence of an item: chosen, dropped, pasted; looked at in memory only, captioned, copied out, withdrawn."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.kernel.context import Role
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import Evidence, EvidenceKind, Gate, SubjectKind
from app.queries.evidence_lines import evidence_lines
from app.services.evidence import Attachment, Original, Subject
from app.services.file_desk import FileProgress, FileState
from app.storage import imports
from app.storage.evidence_files import LocalFile, mark_held
from app.storage.imports import ImportRow
from tests.builders import pictures
from tests.builders.plan_pages import Stage, a_stage, plan_of
from tests.builders.plans import EXITS, OVERTIME
from tests.builders.visit_pages import write
from tests.builders.workspaces import ENGAGEMENT, SCOPE, an_id
from tests.fakes.file_desk import FileDesk
from tests.gui.accessible import find, find_all, names, press, shown, wait_for
from ui.features.plan import action_ids as ids
from ui.features.plan.item_pane import ItemPane
from ui.features.plan.plan_list import PlanList
from ui.i18n.translator import current_language
from ui.parts.evidence_panel import AT_ONCE, MANY, EvidenceTile
from ui.parts.thumbnails import read_picture
from ui.widgets.drop_zone import DropZone
from ui.widgets.flow import FlowLayout


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made
        made.settle()


PNG = b"\x89PNG\r\n\x1a\n"


def a_picture(width: int = 640, height: int = 480) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    return picture


def a_photo(folder: Path, name: str = "exit door.png") -> Path:
    path = folder / name
    assert a_picture().save(str(path))
    return path


def dropped(pane: ItemPane, *paths: Path) -> None:
    """Let go of files over the panel, as a drag from a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    pane.evidence.dropEvent(event)


def attached(stage: Stage, pane: ItemPane, folder: Path) -> EvidenceTile:
    dropped(pane, a_photo(folder))
    wait_for(lambda: bool(pane.evidence.findChildren(EvidenceTile)), "the tile")
    [tile] = pane.evidence.findChildren(EvidenceTile)
    return tile


def test_dropped_files_are_stored_and_attached(stage: Stage, tmp_path: Path) -> None:
    pane = stage.open(EXITS)
    notes = tmp_path / "minutes.txt"
    notes.write_text("The guard rota hangs at both doors.")
    dropped(pane, a_photo(tmp_path), notes)
    wait_for(lambda: len(stage.evidence(EXITS)) == 2, "both files")
    kinds = {piece.file_name: piece.kind for piece in stage.evidence(EXITS)}
    assert kinds == {"exit door.png": EvidenceKind.PHOTO, "minutes.txt": EvidenceKind.DOCUMENT}
    stage.wait_said("2 file")
    wait_for(lambda: len(pane.evidence.findChildren(EvidenceTile)) == 2, "two tiles")


def test_a_thumbnail_is_decoded_in_memory_and_nothing_plain_lies_on_the_disk(stage: Stage, tmp_path: Path) -> None:
    pane = stage.open(EXITS)
    tile = attached(stage, pane, tmp_path)
    wait_for(lambda: tile.picture_size() == QSize(92, 69), "the picture, as large as it may be")
    home = tmp_path / "accounts"
    assert home.is_dir()
    plain = [path for path in home.rglob("*") if path.is_file() and b"PNG" in path.read_bytes()[:64]]
    assert plain == []


def test_a_picture_is_pasted_with_the_keys(stage: Stage) -> None:
    pane = stage.open(EXITS)
    QGuiApplication.clipboard().setImage(a_picture())
    stage.run(ids.PASTE)
    wait_for(lambda: len(stage.evidence(EXITS)) == 1, "the picture")
    [piece] = stage.evidence(EXITS)
    assert piece.media_type == "image/png"
    assert piece.file_name.startswith("pasted-")
    QGuiApplication.clipboard().clear()
    stage.run(ids.PASTE)
    stage.wait_said("There is no picture or file in the clipboard.")
    assert pane is not None


def test_choosing_files_needs_no_mouse(stage: Stage, tmp_path: Path) -> None:
    pane = stage.open(EXITS)
    stage.run(ids.ATTACH)
    [dialog] = pane.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(a_photo(tmp_path))])
    dialog.close()
    wait_for(lambda: len(stage.evidence(EXITS)) == 1, "the file")


def test_a_file_that_is_not_taken_is_named_with_the_reason(stage: Stage, tmp_path: Path) -> None:
    pane = stage.open(EXITS)
    program = tmp_path / "install.exe"
    program.write_bytes(b"MZ" + bytes(200))
    dropped(pane, program)
    stage.wait_said("Not attached: install.exe. This is no photo or document of an accepted type: exe")
    assert stage.evidence(EXITS) == []


def test_each_bad_file_is_named_with_its_reason_and_the_good_one_is_taken(stage: Stage, tmp_path: Path) -> None:
    """All of them are let go at once, as from a file manager; none of them takes the others along."""
    pane = stage.open(EXITS)
    bad = {name: tmp_path / name for name in ("nothing.png", "a letter.png", "film.png", "gone.png", "folder.png")}
    bad["nothing.png"].touch()
    bad["a letter.png"].write_text("Dear Sir or Madam")
    with bad["film.png"].open("wb") as film:
        film.write(PNG)
        film.truncate(60_000_000)
    bad["folder.png"].mkdir()
    dropped(pane, *bad.values(), a_photo(tmp_path))
    reasons = {
        "nothing.png": "The file is empty",
        "a letter.png": "The name ends in png, but the file is something else. It was not opened.",
        "film.png": "The file is named like a picture and holds none.",
        "gone.png": "The file is not there any more",
        "folder.png": "The folder holds no photos or documents",
    }
    stage.wait_said("each is listed with its reason")
    stage.wait_said("Attached: exit door.png")
    wait_for(lambda: find_all(pane.evidence, "Close", QWidget) != [], "the list, to be put away")
    listed = "\n".join(shown(pane.evidence))
    assert "1 of 6 files are attached. These are not:" in listed
    for name, reason in reasons.items():
        assert f"{name}: {reason}" in plain(listed)
    press(pane.evidence, "Close")
    wait_for(lambda: "These are not" not in "".join(shown(pane.evidence)), "the list gone")
    assert [piece.file_name for piece in stage.evidence(EXITS)] == ["exit door.png"]


def plain(words: str) -> str:
    """Return words without the marks that keep names of files in their own direction."""
    return words.replace("\u2068", "").replace("\u2069", "")


def test_a_whole_folder_is_let_go_of_and_one_line_is_said(stage: Stage, tmp_path: Path) -> None:
    pane = stage.open(EXITS)
    card = tmp_path / "DCIM"
    card.mkdir()
    for place in range(4):
        (card / f"{place}.jpg").write_bytes(pictures.a_photo((300, 200), turn=place))
    dropped(pane, card)
    stage.wait_said("4 file")
    wait_for(lambda: len(pane.evidence.findChildren(EvidenceTile)) == 4, "four tiles")
    assert not pane.evidence.strip.isVisible()


def test_more_photos_leave_the_tiles_that_are_there_and_all_of_them_come(stage: Stage, tmp_path: Path) -> None:
    """Tiles are made in turns, and once: a folder of hundreds must not hold up a key."""
    pane = stage.open(EXITS)
    dropped(pane, a_photo(tmp_path))
    wait_for(lambda: len(pane.evidence.findChildren(EvidenceTile)) == 1, "the tile")
    [first] = pane.evidence.findChildren(EvidenceTile)
    first.setFocus()
    card = tmp_path / "DCIM"
    card.mkdir()
    for place in range(2 * AT_ONCE + 1):
        (card / f"{place:02}.jpg").write_bytes(pictures.a_photo((100, 80), turn=place))
    dropped(pane, card)
    stage.wait_said(f"{2 * AT_ONCE + 1} file")
    wait_for(lambda: len(pane.evidence.findChildren(EvidenceTile)) == 2 * AT_ONCE + 2, "all tiles")
    assert pane.evidence.findChildren(EvidenceTile)[0] is first and first.hasFocus()


def test_tiles_that_come_together_are_laid_out_together(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each time costs what all of hundreds cost: the window must not stand still while a card is taken in."""
    pane = stage.open(EXITS)
    dropped(pane, a_photo(tmp_path))
    wait_for(lambda: len(pane.evidence.findChildren(EvidenceTile)) == 1, "the tile")
    with stage.site.workspace.read() as connection:
        [line] = evidence_lines(connection, ENGAGEMENT, EXITS)
    passes: list[int] = []
    arrange: Callable[..., int] = vars(FlowLayout)["_arrange"]

    def counted(flow: FlowLayout, rect: QRect, *, move: bool) -> int:
        if move and flow.count() > MANY:
            passes.append(flow.count())
        return arrange(flow, rect, move=move)

    monkeypatch.setattr(FlowLayout, "_arrange", counted)
    many = [replace(line, evidence=replace(line.evidence, id=an_id(9_000 + n))) for n in range(MANY + 10 * AT_ONCE)]
    pane.evidence.show_evidence(many)
    assert len(pane.evidence.findChildren(EvidenceTile)) < MANY
    wait_for(lambda: len(pane.evidence.findChildren(EvidenceTile)) >= len(many), "all tiles")
    assert passes
    assert len(passes) <= 3 * 10


def test_a_photo_that_is_attached_already_is_asked_about(stage: Stage, tmp_path: Path) -> None:
    pane = stage.open(OVERTIME)
    dropped(pane, a_photo(tmp_path))
    stage.wait_said("Attached: exit door.png")
    pane = stage.open(EXITS)
    dropped(pane, tmp_path / "exit door.png")
    stage.wait_said("attached already: look at the list")
    wait_for(lambda: "exit door.png: attached already to “" in plain("".join(shown(pane.evidence))), "where")
    assert stage.evidence(EXITS) == []
    press(pane.evidence, "Attach here too")
    wait_for(lambda: len(stage.evidence(EXITS)) == 1, "it, here too")
    wait_for(lambda: not pane.evidence.strip.isVisible(), "nothing more to ask")


def test_an_import_is_cancelled_and_what_is_attached_stays(stage: Stage, tmp_path: Path) -> None:
    pane = stage.open(EXITS)
    card = tmp_path / "DCIM"
    card.mkdir()
    for place in range(30):
        (card / f"{place:02}.jpg").write_bytes(pictures.a_photo((1200, 800), turn=place))
    dropped(pane, card)
    wait_for(lambda: find_all(pane.evidence, "Cancel", QWidget) != [], "the bar with Cancel")
    press(pane.evidence, "Cancel")
    wait_for(lambda: not pane.evidence.strip.isVisible(), "the bar gone")
    assert 0 < len(stage.evidence(EXITS)) < 30


def test_an_import_that_was_cut_short_is_offered_where_it_belongs(stage: Stage, tmp_path: Path) -> None:
    """What an earlier run of the program noted and did not come to."""
    card = tmp_path / "card"
    card.mkdir()
    rows = []
    for place in range(3):
        path = card / f"{place}.jpg"
        path.write_bytes(pictures.a_photo((300, 200), turn=place))
        where = (ENGAGEMENT, EXITS, "item", str(path), "", path.name)
        rows.append(ImportRow(an_id(8_200 + place), an_id(8_190), place, *where))
    (card / "2.jpg").unlink()
    stage.site.workspace.writer.run(lambda connection: imports.note(connection, rows)).result()
    pane = stage.open(EXITS)
    assert "0 of 3 files are attached so far. Go on?" in shown(pane.evidence)
    press(pane.evidence, "Go on")
    wait_for(lambda: len(stage.evidence(EXITS)) == 2, "the two that are there still")
    stage.wait_said("Not attached: 2.jpg. The file is not there any more.")
    press(pane.evidence, "Close")
    wait_for(lambda: not pane.evidence.strip.isVisible(), "it put away")


def test_files_are_pasted_like_pictures(stage: Stage, tmp_path: Path) -> None:
    stage.open(EXITS)
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(a_photo(tmp_path))), QUrl("https://example.org/photo.png")])
    QGuiApplication.clipboard().setMimeData(copied)
    stage.run(ids.PASTE)
    stage.wait_said("Attached: exit door.png")
    stage.settle()
    assert [piece.file_name for piece in stage.evidence(EXITS)] == ["exit door.png"]
    QGuiApplication.clipboard().clear()


def test_a_caption_is_written_beside_the_picture_and_undone(stage: Stage, tmp_path: Path) -> None:
    pane = stage.open(EXITS)
    attached(stage, pane, tmp_path).click()
    sheet = stage.sheet()
    write(sheet, "Caption", "West door, 15 June")
    press(sheet, "Save caption")
    wait_for(lambda: stage.evidence(EXITS)[0].caption == "West door, 15 June", "the caption")
    wait_for(lambda: any(name.startswith("West door, 15 June") for name in names(pane)), "it on the tile")
    stage.wait_said("Caption saved")
    stage.undo()
    wait_for(lambda: stage.evidence(EXITS)[0].caption == "", "no caption again")


def test_evidence_is_withdrawn_visibly_with_a_reason_D1(stage: Stage, tmp_path: Path) -> None:
    pane = stage.open(EXITS)
    attached(stage, pane, tmp_path).click()
    press(stage.sheet(), "Withdraw…")
    sheet = stage.sheet()
    assert "It stays visible with the reason. A gate that rests on it must be confirmed again." in shown(sheet)
    write(sheet, "Reason", "Another door")
    press(sheet, "Withdraw")
    wait_for(lambda: stage.evidence(EXITS)[0].withdrawn_reason == "Another door", "the withdrawal")
    wait_for(lambda: "Withdrawn: Another door" in shown(pane.evidence), "it on the tile")


def test_the_reason_against_evidence_is_kept_until_it_is_given(stage: Stage, tmp_path: Path) -> None:
    pane = stage.open(EXITS)
    tile = attached(stage, pane, tmp_path)
    tile.click()
    press(stage.sheet(), "Withdraw…")
    write(stage.sheet(), "Reason", "Another door")
    place = f"evidence/{stage.evidence(EXITS)[0].id}/withdrawn_reason"
    wait_for(lambda: "Another door" in stage.drafted(place), "the draft")
    QTest.keyClick(stage.sheet(), Qt.Key.Key_Escape)
    wait_for(lambda: not stage.has_sheet(), "the sheet gone")
    pane.evidence.findChildren(EvidenceTile)[0].click()
    press(stage.sheet(), "Withdraw…")
    assert find(stage.sheet(), "Reason", QPlainTextEdit).toPlainText() == "Another door"
    press(stage.sheet(), "Withdraw")
    wait_for(lambda: stage.evidence(EXITS)[0].withdrawn_reason == "Another door", "the withdrawal")
    wait_for(lambda: stage.drafted(place) == "", "no draft any more")


def test_a_copy_leaves_only_where_the_person_says(stage: Stage, tmp_path: Path) -> None:
    pane = stage.open(EXITS)
    attached(stage, pane, tmp_path).click()
    sheet = stage.sheet()
    press(sheet, "Save a copy…")
    [dialog] = sheet.findChildren(QFileDialog)
    target = tmp_path / "copy.png"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    stage.wait_said("A copy is outside Concord now: copy.png")
    [piece] = stage.evidence(EXITS)
    assert target.read_bytes() == stage.site.workspace.evidence.open(piece.sha256)


def test_a_photo_that_is_on_another_device_says_so(stage: Stage) -> None:
    attach = AttachEvidence(
        an_id(8_100), EXITS, SubjectKind.ITEM, EvidenceKind.PHOTO, "east.png", "image/png", 10, "ab" * 32
    )
    stage.site.server.write(attach)
    stage.site.pull()
    pane = stage.open(EXITS)
    assert any(words.startswith("The file is only on") for words in shown(pane.evidence))
    [tile] = pane.evidence.findChildren(EvidenceTile)
    tile.click()
    assert not find_all(stage.sheet(), "Save a copy…", QWidget)


def elsewhere(stage: Stage, content: bytes, *, has_arrived: bool, original: tuple[str, int] = ("", 0)) -> Evidence:
    """Let somebody else attach a photo, with the digest and size of its original; return its record."""
    digest = hashlib.sha256(content).hexdigest()
    attach = AttachEvidence(
        an_id(8_100), EXITS, SubjectKind.ITEM, EvidenceKind.PHOTO, "east.png", "image/png", len(content), digest
    )
    stage.site.server.write(replace(attach, source_sha256=original[0], original_size=original[1]))
    piece = stage.site.server.state.find(Evidence, attach.evidence_id)
    assert piece is not None
    if has_arrived:
        piece = replace(piece, arrived_at=stage.site.clock.now())
        stage.site.server.keep(piece, "", an_id(8_101), "ReceiveFile")
    stage.site.pull()
    return piece


def test_a_photo_at_the_server_is_fetched_by_opening_it(stage: Stage, tmp_path: Path) -> None:
    content = a_photo(tmp_path).read_bytes()
    desk = FileDesk(stage.site.workspace)
    stage.site.workspace.files = desk
    piece = elsewhere(stage, content, has_arrived=True)
    pane = stage.open(EXITS)
    assert "At the server. Open it to fetch it." in shown(pane.evidence)
    [tile] = pane.evidence.findChildren(EvidenceTile)
    assert tile.accessibleName().count("received") == 1
    tile.click()
    assert [wanted.sha256 for wanted in desk.wanted] == [piece.sha256]
    sheet = stage.sheet()
    wait_for(lambda: "Waits for the server" in shown(sheet), "that it waits")
    desk.become(piece.id, FileProgress(FileState.FETCHING, 40, 100))
    wait_for(lambda: any("40" in words for words in shown(sheet)), "how far it is, on the sheet")
    wait_for(lambda: any("40" in words for words in shown(pane.evidence)), "and on the tile, which stays the same")
    assert pane.evidence.findChildren(EvidenceTile) == [tile]
    press(sheet, "Cancel fetching")
    wait_for(lambda: "At the server. Open it to fetch it." in shown(sheet), "that it is there still")
    local = LocalFile(piece.sha256, "east.png", len(content))
    stage.site.workspace.evidence.take_in(SCOPE, local, content).result()
    desk.become(piece.id, FileProgress())
    wait_for(lambda: find_all(sheet, "Save a copy…", QWidget) != [], "the file")
    assert "At the server. Open it to fetch it." not in shown(sheet)
    wait_for(lambda: desk.progress(piece.id).state is FileState.QUIET, "quiet")


def test_a_photo_that_is_on_its_way_says_how_far_it_is(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = stage.open(EXITS)
    desk = FileDesk(stage.site.workspace)
    stage.site.workspace.files = desk
    attached(stage, pane, tmp_path)
    stage.site.sync()
    wait_for(lambda: "The file is only on this device until it is sent." in shown(pane.evidence), "whose it is")
    [piece] = stage.evidence(EXITS)
    desk.become(piece.id, FileProgress(FileState.SENDING, 25, 100))
    wait_for(lambda: any(words.startswith("Sending: ") for words in shown(pane.evidence)), "how far it is")
    # What the round brought was told with it: from here on nothing changes but the file.
    listed: list[object] = []
    monkeypatch.setattr(PlanList, "refresh", lambda _list, ids: listed.append(ids))
    desk.become(piece.id, FileProgress(FileState.FAILED, problem="network.offline"))
    wait_for(lambda: any(words.startswith("There is no network") for words in shown(pane.evidence)), "why not")
    assert listed == [], "the list says nothing of files"
    # The server lists the file; the record tells so with the next round only.
    stage.site.workspace.writer.run(lambda connection: mark_held(connection, SCOPE, piece.sha256)).result()
    desk.become(piece.id, FileProgress())
    wait_for(lambda: "The file is only on this device until it is sent." not in shown(pane.evidence), "not only here")
    wait_for(lambda: any(name.endswith("· received") for name in names(pane.evidence)), "that it is received")


def test_evidence_of_a_review_is_added_in_its_sheet_and_its_digest_travels_G2(stage: Stage, tmp_path: Path) -> None:
    page = stage.show(OVERTIME)
    plan_of(page).record_review(Gate.G2)
    sheet = stage.sheet()
    press(sheet, "Agreed")
    press(sheet, "Committee members saw the change in the workplace")
    zone = find(sheet, "Add photo or document", DropZone)
    zone.dropped.emit((a_photo(tmp_path),))
    wait_for(lambda: "Photo: exit door.png" in names(sheet), "the new piece, checked")
    wait_for(lambda: "With this review the gate is met." in shown(sheet), "the forecast, which saw the photo too")
    press(sheet, "Record review")
    wait_for(lambda: len(stage.reviews(OVERTIME)) == 2, "the review")
    [piece] = stage.evidence(OVERTIME)
    review = stage.reviews(OVERTIME)[-1]
    assert review.evidence_ids == (piece.id,)
    assert review.seen_evidence == (f"{piece.id}:{piece.sha256}",)


def test_a_supervisor_adds_no_evidence_O2(stage: Stage, tmp_path: Path) -> None:
    stage.become(Role.SUPERVISOR)
    pane = stage.open(EXITS)
    dropped(pane, a_photo(tmp_path))
    stage.wait_said("Your role does not include: Attach evidence.")


def test_pictures_are_scaled_down_never_up_and_anything_else_is_no_picture(tmp_path: Path) -> None:
    most = QSize(96, 96)
    for size, expected in (((640, 480), QSize(96, 72)), ((480, 640), QSize(72, 96)), ((40, 30), QSize(40, 30))):
        path = tmp_path / "picture.png"
        assert a_picture(*size).save(str(path))
        assert read_picture(path.read_bytes(), most).size() == expected
    assert read_picture(b"no picture", most).isNull()


def test_an_original_that_was_kept_is_told_of_and_leaves_as_it_came(stage: Stage, tmp_path: Path) -> None:
    whole = pictures.a_photo((900, 600))
    photo = Attachment(
        an_id(8_400),
        pictures.a_photo((300, 200)),
        "door.jpg",
        source_sha256=hashlib.sha256(whole).hexdigest(),
        original=Original(whole, "door.jpg"),
    )
    on_item = Subject(ENGAGEMENT, EXITS, SubjectKind.ITEM)
    stage.site.workspace.evidence.attach_to(on_item, photo).result(timeout=30)
    pane = stage.open(EXITS)
    wait_for(lambda: bool(pane.evidence.findChildren(EvidenceTile)), "the tile")
    pane.evidence.findChildren(EvidenceTile)[0].click()
    sheet = stage.sheet()
    [words] = [words for words in shown(sheet) if words.startswith("Original kept")]
    assert plain(words) == f"Original kept ({plain(current_language().formats.size(len(whole)))})"
    press(sheet, "Save the original…")
    [dialog] = sheet.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "copy.png"))
    dialog.close()
    stage.wait_said("A copy is outside Concord now: copy.jpg")
    assert (tmp_path / "copy.jpg").read_bytes() == whole
    # Asked was about the name that was chosen: a file that has the other one is not written over.
    (tmp_path / "copy.jpg").write_bytes(b"somebody's own")
    press(sheet, "Save the original…")
    [dialog] = [each for each in sheet.findChildren(QFileDialog) if each.isVisible()]
    dialog.fileSelected.emit(str(tmp_path / "copy.png"))
    dialog.close()
    stage.wait_said("A copy is outside Concord now: copy (2).jpg")
    assert (tmp_path / "copy.jpg").read_bytes() == b"somebody's own"
    assert (tmp_path / "copy (2).jpg").read_bytes() == whole


def test_an_original_at_the_server_is_fetched_only_when_somebody_asks(stage: Stage, tmp_path: Path) -> None:
    content, whole = a_photo(tmp_path).read_bytes(), pictures.a_photo((900, 600))
    desk = FileDesk(stage.site.workspace)
    stage.site.workspace.files = desk
    source = hashlib.sha256(whole).hexdigest()
    piece = elsewhere(stage, content, has_arrived=True, original=(source, len(whole)))
    stage.site.workspace.evidence.take_in(SCOPE, LocalFile(piece.sha256, "east.png", len(content)), content).result()
    pane = stage.open(EXITS)
    [tile] = pane.evidence.findChildren(EvidenceTile)
    tile.click()
    sheet = stage.sheet()
    assert desk.wanted == [] and not find_all(sheet, "Save the original…", QWidget)
    [way] = [button for button in sheet.findChildren(QPushButton) if button.text() == "Fetch the original"]
    way.click()
    assert [(wanted.sha256, wanted.size) for wanted in desk.wanted] == [(source, len(whole))]
    wait_for(lambda: "Waits for the server" in shown(sheet), "that it waits")
    stage.site.workspace.evidence.take_in(SCOPE, LocalFile(source, "east.png", len(whole)), whole).result()
    desk.become(piece.id, FileProgress())
    wait_for(lambda: way.text() == "Save the original…", "the original")
