"""Importing a list in the window: a first look, other columns, rows left out, added, undone, and bad files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.builders.plan_pages import Stage, a_stage
from tests.builders.workspaces import an_item
from tests.gui.accessible import find, press, shown, wait_for
from tests.gui.looks import faults_of
from ui.features.plan.import_view import ImportView
from ui.features.plan.plan_tab import PlanTab
from ui.i18n.translator import Language
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.choice_field import ChoiceField

ROWS = (
    ("Was ist los", "Lead person", "Target date", "Status"),
    ("Exits are locked", "Rahim", "04/03/2026", "Completed"),
    ("জরুরি বহির্গমন বন্ধ", "রহিম", "25/03/2026", ""),
    ("مخرج الطوارئ مقفل", "أمينة", "", ""),
    ("", "Rina", "", ""),
)
KNOWN = (("Area", *ROWS[0][1:]), *ROWS[1:])


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen, records=[an_item(1)]) as made:
        made.enter_for()
        yield made


def a_list(folder: Path, rows: tuple[tuple[str, ...], ...] = ROWS) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    path = folder / "plan.xlsx"
    book.save(path)
    return path


def opened(stage: Stage, path: Path | None = None) -> ImportView:
    page = stage.show()
    stage.run("plan.import")
    stage.settle()
    [view] = page.findChildren(ImportView)
    if path is not None:
        view.zone.dropped.emit((path,))
        stage.settle()
    return view


def rows(view: ImportView) -> list[list[str]]:
    table = find(view, "Rows of the list", QTableView)
    model = table.model()
    return [
        [str(model.data(model.index(row, column)) or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose_column(stage: Stage, view: QWidget, field: str, title: str) -> None:
    box = find(view, field, QComboBox)
    box.setCurrentIndex(box.findText(title))
    box.activated.emit(box.currentIndex())
    stage.settle()


def fates(view: ImportView) -> list[str]:
    return [row[2] for row in rows(view)]


def test_a_list_is_looked_at_mapped_added_and_undone(stage: Stage, tmp_path: Path) -> None:
    view = opened(stage, a_list(tmp_path))
    # Nobody knows the heading of the areas yet: the columns are asked for first.
    assert find(view, "Cannot be added 4", QWidget).isVisible()
    choose_column(stage, view, "Area of improvement", "Was ist los")
    press(view, "Show the rows")
    assert fates(view) == ["Left out", "Will be added", "Will be added", "Cannot be added"]
    assert "Like an item of the plan" in rows(view)[0][3]
    assert "(S1)" in rows(view)[0][3]
    find(view, "Rows of the list", QTableView).selectRow(0)
    assert any("(S1)" in words for words in shown(view))
    assert len(stage.items()) == 1

    press(view, "Add to the plan (2)")
    wait_for(lambda: len(stage.items()) == 3, "the items")
    stage.settle()
    stage.wait_said("Items added: 2.")
    assert stage.toasts[-1].text == "Items added: 2."
    assert {item.lead_person for item in stage.items()} >= {"রহিম", "أمينة"}

    press(view, "Undo import (2)…")
    press(stage.sheet(), "Undo import")
    stage.settle()
    stage.wait_said("Items taken out of the plan again: 2.")
    assert stage.toasts[-1].text == "Items taken out of the plan again: 2."
    assert sorted(item.is_withdrawn for item in stage.items()) == [False, True, True]
    # The next list with that heading is understood at once.
    view.zone.dropped.emit((a_list(tmp_path),))
    stage.settle()
    assert fates(view)[1] == "Will be added"


def test_columns_are_passed_by_arrows_and_the_rows_are_read_once_for_the_one_that_is_meant(
    stage: Stage, tmp_path: Path
) -> None:
    view = opened(stage, a_list(tmp_path, KNOWN))
    view.show_columns(is_shown=True)
    field = find(view, "Area of improvement", ChoiceField)
    field.setFocus()
    before = field.currentIndex()
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert (field.hasFocus(), field.currentIndex()) == (True, before + 2)
    stage.settle()
    # The press that leaves the field adds nothing that was read with the column of before.
    add = find(view, "Add to the plan (2)", QPushButton)
    add.setFocus()
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    stage.settle()
    assert len(stage.items()) == 1
    press(view, "Show the rows")
    wait_for(lambda: rows(view)[0][1] == KNOWN[1][2], "the rows of the other column")


def test_a_row_is_added_or_left_out_by_enter_and_filters_show_one_kind(stage: Stage, tmp_path: Path) -> None:
    view = opened(stage, a_list(tmp_path, KNOWN))
    table = find(view, "Rows of the list", QTableView)
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert fates(view)[0] == "Will be added"
    table.selectRow(3)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert fates(view)[3] == "Cannot be added"
    press(view, "New 2")
    assert [row[0] for row in rows(view)] == ["3", "4"]
    press(view, "Cannot be added 1")
    assert "The row says no" in rows(view)[0][3]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("gone.xlsx", None, "The file cannot be opened. Is it still where it was?"),
        ("plan.xlsx", b"MZ\x90", "This is no spreadsheet. Choose a workbook (.xlsx) or a CSV file."),
        ("plan.csv", b"", "There are no rows in this file."),
    ],
)
def test_a_bad_file_is_told_and_the_window_goes_on(
    stage: Stage, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    view = opened(stage, path)
    stage.wait_said(said)
    assert stage.toasts[-1].text == said
    view.zone.dropped.emit((a_list(tmp_path, KNOWN),))
    stage.settle()
    assert len(rows(view)) == 4


def test_escape_leads_back_to_the_plan(stage: Stage, tmp_path: Path) -> None:
    view = opened(stage, a_list(tmp_path, KNOWN))
    QTest.keyClick(find(view, "Rows of the list", QTableView), Qt.Key.Key_Escape)
    assert not view.isVisible()
    [tab] = view.window().findChildren(PlanTab)
    assert tab.list.isVisible()


def test_O1_without_a_person_of_the_factory_the_rows_say_what_is_missing(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=[an_item(1)]) as stage:
        view = opened(stage, a_list(tmp_path, (("Area",), ("Noise in the hall",))))
        assert fates(view) == ["Cannot be added"]
        assert "Choose for whom you are entering it" in rows(view)[0][3]
        assert any("Entering for: nobody yet" in words for words in shown(view))


def test_thousands_of_rows_can_be_looked_at(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Area,Lead\n" + "".join(f"Finding {n} of the walk,Rahim\n" for n in range(2_000)), "utf-8")
    view = opened(stage, path)
    assert len(rows(view)) == 2_000
    press(view, "New 2,000")
    assert find(view, "Add to the plan (2,000)", QWidget).isEnabled()


@pytest.mark.parametrize(("scheme", "code", "scale"), [(Scheme.LIGHT, "ar", 100), (Scheme.DARK, "bn", 200)])
def test_nothing_is_cut_or_without_a_name(
    stage: Stage, tmp_path: Path, theme: Theme, language: Language, scheme: Scheme, code: str, scale: int
) -> None:
    theme.apply(scheme, scale)
    language.apply(code)
    view = opened(stage)
    assert faults_of(view) == []
    view.zone.dropped.emit((a_list(tmp_path, KNOWN),))
    stage.settle()
    view.table.selectRow(0)
    assert faults_of(view) == []
    view.show_columns(is_shown=True)
    assert faults_of(view) == []
    view.add_wanted.emit()
    stage.settle()
    assert faults_of(view) == []
