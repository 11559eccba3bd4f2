"""A paper asked for in the window: from the key to the file, and every way in which it can go wrong."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document as Reader
from docx.oxml.ns import qn
from openpyxl import load_workbook
from PIL import Image
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Known
from app.domain.marks import WHOLE, Mark, Shape, to_text
from app.domain.plan.commands import MarkEvidence
from app.domain.plan.records import Evidence, SubjectKind
from app.papers.audience import Audience
from app.services.papers import save_papers
from tests.builders.visit_pages import Stage, a_stage, choose
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import wait_for
from tests.gui.looks import LOOKS, faults_of
from ui.features.visits.visit_page import VisitPage
from ui.i18n.translator import Language
from ui.parts.papers.desk import PaperDesk
from ui.parts.papers.making import Maker
from ui.parts.papers.sheet import PaperSheet
from ui.parts.papers.wanted import Choice, Output, PaperKind, Wanted
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.label import Label

WORKER = "Momena Khatun"


@pytest.fixture
def stage(screen: QtBot, tmp_path: Path) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as stage:
        yield stage


@pytest.fixture
def page(stage: Stage) -> VisitPage:
    page = VisitPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.show_target(stage.story.running.id)
    return page


def _sheet(page: QWidget) -> PaperSheet:
    wait_for(lambda: bool(page.window().findChildren(PaperSheet)), "the sheet of a paper")
    [sheet] = page.window().findChildren(PaperSheet)
    return sheet


def _looked(stage: Stage) -> None:
    wait_for(lambda: not stage.tools.tasks.is_busy, "the picture of the paper")


def _save(page: QWidget, sheet: PaperSheet, path: Path) -> None:
    sheet.confirm_button.click()
    [dialog] = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def _words(path: Path) -> str:
    lines = Reader(io.BytesIO(path.read_bytes())).element.body.iter(qn("w:t"))
    return " ".join(node.text or "" for node in lines)


def _pictures(path: Path) -> list[bytes]:
    with zipfile.ZipFile(path) as parts:
        return [parts.read(name) for name in parts.namelist() if name.startswith("word/media/")]


def _a_face() -> bytes:
    """Return a photo of fine stripes, which nothing but hiding evens out."""
    picture = Image.new("L", (320, 240))
    picture.putdata([255 * (x // 4 % 2) for _y in range(240) for x in range(320)])
    made = io.BytesIO()
    picture.save(made, "JPEG")
    return made.getvalue()


def _sharpness(content: bytes) -> int:
    """Return how far light and dark are apart in the lower half, where no mark is drawn."""
    with Image.open(io.BytesIO(content)) as picture:
        lower = picture.convert("L").crop((9, picture.height // 2, picture.width - 9, picture.height - 9))
        light = lower.tobytes()
    return max(light) - min(light)


def _said(sheet: QWidget) -> str:
    return " ".join(label.text() for label in sheet.findChildren(Label) if label.isVisible())


def test_the_record_of_a_visit_is_saved_as_pdf_and_word(stage: Stage, page: VisitPage, tmp_path: Path) -> None:
    page.hand_over()
    sheet = _sheet(page)
    _looked(stage)
    assert "pages" in _said(sheet)
    _save(page, sheet, tmp_path / "record.pdf")
    stage.wait_said("record.docx")
    assert (tmp_path / "record.pdf").read_bytes().startswith(b"%PDF-")
    assert "Meghna Knit Composite" in _words(tmp_path / "record.docx")
    assert not list(tmp_path.glob(".*.part"))
    assert stage.tools.memory.get("paper.folder") == str(tmp_path)


def test_who_saves_before_the_picture_is_there_is_asked_where_as_soon_as_it_is(stage: Stage, page: VisitPage) -> None:
    page.hand_over()
    sheet = _sheet(page)
    [progress] = sheet.findChildren(QProgressBar)
    sheet.confirm_button.click()
    assert not page.findChildren(QFileDialog) and progress.isVisible()
    wait_for(lambda: bool(page.findChildren(QFileDialog)), "where to save it")
    assert "pages" in _said(sheet) and not progress.isVisible()
    page.findChildren(QFileDialog)[0].reject()


def test_a_paper_asked_for_is_not_asked_for_any_more_once_another_is_chosen(stage: Stage, page: VisitPage) -> None:
    page.hand_over()
    sheet = _sheet(page)
    [progress] = sheet.findChildren(QProgressBar)
    sheet.confirm_button.click()
    choose(sheet, "Language", "বাংলা")
    assert not progress.isVisible()
    _looked(stage)
    assert "pages" in _said(sheet) and not page.findChildren(QFileDialog)


def test_a_name_in_the_minutes_is_shown_and_nothing_is_written_before_a_person_decides(
    stage: Stage, page: VisitPage, tmp_path: Path
) -> None:
    stage.elsewhere(stage.minutes(f"{WORKER} asked for the keys."))
    page.reload()
    page.hand_over()
    sheet = _sheet(page)
    _looked(stage)
    assert WORKER in _said(sheet) and "asked for the keys" in _said(sheet)
    sheet.confirm_button.click()
    assert not page.findChildren(QFileDialog) and "Let the role take their place" in _said(sheet)
    sheet._replaces.click()  # noqa: SLF001
    _looked(stage)
    _save(page, sheet, tmp_path / "record.pdf")
    stage.wait_said("record.docx")
    words = _words(tmp_path / "record.docx")
    assert WORKER not in words and "a worker representative asked for the keys." in words


def test_a_name_that_comes_while_the_file_is_chosen_is_not_written(
    stage: Stage, page: VisitPage, tmp_path: Path
) -> None:
    page.hand_over()
    sheet = _sheet(page)
    _looked(stage)
    sheet.confirm_button.click()
    stage.elsewhere(stage.minutes(f"{WORKER} asked for the keys."))
    [dialog] = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "late.pdf"))
    dialog.close()
    wait_for(lambda: WORKER in _said(sheet), "the name in the sheet")
    assert not list(tmp_path.glob("late.*"))


def test_what_is_hidden_on_a_photo_is_hidden_in_its_papers(stage: Stage, page: VisitPage, tmp_path: Path) -> None:
    attach, running = stage.site.workspace.evidence.attach, stage.story.running
    attach(ENGAGEMENT, running.id, SubjectKind.VISIT, _a_face(), "face.jpg").result(timeout=30)
    [piece] = [one for one in stage.site.view().values() if isinstance(one, Evidence) and one.file_name == "face.jpg"]
    raw = stage.site.workspace.evidence.open(piece.thumb_sha256)
    hidden = Mark(Shape.BLUR, ((0, 0), (WHOLE, WHOLE)))
    words = Mark(Shape.WORDS, ((100, 100),), words=f"beside {WORKER}")
    stage.site.give(MarkEvidence(piece.id, to_text((hidden, words))))
    page.hand_over()
    sheet = _sheet(page)
    _looked(stage)
    assert f"beside {WORKER}" in _said(sheet)  # words on a photo are words like others
    sheet._replaces.click()  # noqa: SLF001
    _looked(stage)
    _save(page, sheet, tmp_path / "record.docx")
    stage.wait_said("record.docx")
    assert "1: beside a worker representative" in _words(tmp_path / "record.docx")
    [shown] = _pictures(tmp_path / "record.docx")
    assert _sharpness(raw) > 100 and _sharpness(shown) < 60
    maker = Maker(stage.site.workspace, _wanted(stage))
    assert maker.picture(piece.thumb_sha256, "") == raw
    assert maker.picture(piece.thumb_sha256, '{"v":2,"marks":[]}') == b""  # of a newer program: none, never the photo


def test_the_programme_may_read_names(stage: Stage, page: VisitPage, tmp_path: Path) -> None:
    stage.elsewhere(stage.minutes(f"{WORKER} asked for the keys."))
    page.hand_over()
    sheet = _sheet(page)
    choose(sheet, "For whom", "The programme only (names and dissent)")
    choose(sheet, "As what", "Word (DOCX)")
    _looked(stage)
    assert WORKER not in _said(sheet)
    _save(page, sheet, tmp_path / "inside")
    stage.wait_said("inside.docx")
    assert WORKER in _words(tmp_path / "inside.docx")


def test_minutes_speak_the_languages_that_were_chosen(stage: Stage, page: VisitPage, tmp_path: Path) -> None:
    page.show_target(f"{stage.story.running.id}/{stage.story.meeting.id}")
    page.hand_minutes()
    sheet = _sheet(page)
    choose(sheet, "Language", "العربية")
    choose(sheet, "Second language beside it", "English")
    choose(sheet, "As what", "Word (DOCX)")
    _looked(stage)
    # The window goes on in its own language.
    assert sheet.cancel_button.text() == "Close"
    _save(page, sheet, tmp_path / "minutes.docx")
    stage.wait_said("minutes.docx")
    words = _words(tmp_path / "minutes.docx")
    assert "محضر اجتماع اللجنة" in words and "Minutes of the committee meeting" in words
    assert "Worker representative 1" in words and WORKER not in words


def test_a_visit_without_a_meeting_says_so(stage: Stage, page: VisitPage) -> None:
    page.show_target(stage.story.planned.id)
    page.hand_minutes()
    stage.wait_said("There is no committee meeting in this visit.")


def test_a_folder_that_is_gone_is_said_in_the_sheet(stage: Stage, page: VisitPage, tmp_path: Path) -> None:
    page.hand_over()
    sheet = _sheet(page)
    _looked(stage)
    _save(page, sheet, tmp_path / "gone" / "record.pdf")
    wait_for(lambda: "The folder is not there any more" in _said(sheet), "what went wrong")
    assert sheet.confirm_button.isVisible()
    _save(page, sheet, tmp_path / "record.pdf")
    stage.wait_said("record.pdf")


def test_the_twin_of_a_paper_replaces_nothing_unasked(stage: Stage, page: VisitPage, tmp_path: Path) -> None:
    (tmp_path / "record.docx").write_text("mine")
    page.hand_over()
    sheet = _sheet(page)
    _looked(stage)
    _save(page, sheet, tmp_path / "record.pdf")
    assert "record.docx" in _said(sheet)
    assert (tmp_path / "record.docx").read_text() == "mine" and not (tmp_path / "record.pdf").exists()


def test_escape_while_it_is_made_stops_the_making_alone(stage: Stage, page: VisitPage) -> None:
    page.hand_over()
    sheet = _sheet(page)
    _looked(stage)
    stopped: list[bool] = []
    sheet.stopped.connect(lambda: stopped.append(True))
    sheet.set_making(is_making=True)
    sheet.show_making(2, 5)
    [bar] = sheet.findChildren(QProgressBar)
    assert bar.isVisible() and (bar.value(), bar.maximum()) == (2, 5)
    sheet.escaped()
    assert stopped and sheet.isVisible() and not bar.isVisible() and sheet.confirm_button.isVisible()


def test_a_paper_goes_to_a_printer(stage: Stage, page: VisitPage, tmp_path: Path) -> None:
    desk = PaperDesk(page, stage.site.workspace, stage.tools, _wanted(stage))
    _looked(stage)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    desk.print_on(printer, Choice(Audience.FACTORY, "en", "", Output.PRINT))
    stage.wait_said("Sent to the printer")
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_the_plan_is_exported_as_the_list_shows_it(stage: Stage, page: VisitPage, tmp_path: Path) -> None:
    story = stage.story
    wanted = Wanted(PaperKind.PLAN, story.running.engagement_id, ids=(story.claimed.id, story.exits.id))
    desk = PaperDesk(page, stage.site.workspace, stage.tools, wanted)
    _looked(stage)
    assert "2 item" in _said(desk.sheet)
    _save(page, desk.sheet, tmp_path / "plan.xlsx")
    stage.wait_said("plan.xlsx")
    sheet = load_workbook(tmp_path / "plan.xlsx").active
    assert sheet is not None
    assert [sheet.cell(row, 3).value for row in (2, 3)] == [story.claimed.area, story.exits.area]


def test_what_is_gone_is_said(stage: Stage, page: VisitPage) -> None:
    wanted = Wanted(PaperKind.VISIT, stage.story.running.engagement_id, "nothing")
    desk = PaperDesk(page, stage.site.workspace, stage.tools, wanted)
    _looked(stage)
    assert "not on this device any more" in _said(desk.sheet)


def test_all_files_are_written_or_none(tmp_path: Path) -> None:
    first, second = tmp_path / "a.pdf", tmp_path / "b.docx"
    save_papers({first: b"1", second: b"2"})
    second.unlink()
    second.mkdir()
    with pytest.raises(Known):
        save_papers({first: b"new", second: b"new"})
    assert first.read_bytes() == b"1" and not list(tmp_path.glob(".*.part"))


@pytest.mark.parametrize(("scheme", "code", "scale"), LOOKS)
def test_the_sheet_looks_right(
    stage: Stage, page: VisitPage, theme: Theme, language: Language, scheme: Scheme, code: str, scale: int
) -> None:
    language.apply(code)
    theme.apply(scheme, text_scale=scale)
    stage.elsewhere(stage.minutes(f"{WORKER} asked for the keys."))
    desk = PaperDesk(page, stage.site.workspace, stage.tools, _wanted(stage))
    _looked(stage)
    QApplication.processEvents()
    assert faults_of(desk.sheet) == []
    desk.sheet.escaped()
    QTest.qWait(0)


def _wanted(stage: Stage) -> Wanted:
    return Wanted(PaperKind.VISIT, stage.story.running.engagement_id, stage.story.running.id)
