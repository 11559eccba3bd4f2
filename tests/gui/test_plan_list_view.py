"""The list of a plan: what it says, how it is filtered, searched, sorted and walked without a mouse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QTableView
from pytestqt.qtbot import QtBot

from app.domain.plan.commands import ClaimItem, EditItem
from app.storage.findable import entry_of
from app.storage.search import forget, index
from tests.builders.long_plans import many_items
from tests.builders.plan_pages import Stage, a_stage, in_front
from tests.builders.plans import CHEMICALS, EXITS, HOURS, NEEDLES, SAFETY
from tests.builders.workspaces import ENGAGEMENT, SCOPE, TODAY, an_id
from tests.gui.accessible import find, find_all, names, press, texts, wait_for, write
from ui.features.plan.factory_page import FactoryPage
from ui.features.plan.list_presenter import ListPresenter
from ui.features.plan.plan_list import PlanList
from ui.i18n.translator import Language
from ui.program.day_watch import NewDay
from ui.widgets.memory import Forgetful

AREAS = [
    "No functioning safety committee meetings since May",
    "Emergency exits on floor 3 locked during overtime",
    "Overtime on weekly rest day paid at ordinary rate",
    "Union members moved to night shift after elections",
    "Needle guards missing on 14 of 60 machines",
    "Chemical store without ventilation and eye wash",
    "Work-hour records differ from pay slips",
]


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


def table_of(page: FactoryPage) -> QTableView:
    return find(page, "Items of the plan", QTableView)


def areas(page: FactoryPage) -> list[str]:
    return [row[0].split(",")[0] for row in texts(table_of(page))]


def test_open_items_are_shown_first_in_the_order_of_the_agenda_P1(stage: Stage) -> None:
    assert areas(stage.show()) == AREAS


def test_the_filters_stand_in_one_line_and_lists_go_in_and_out_by_one_menu(stage: Stage) -> None:
    page = stage.show()
    page.resize(1280, 800)
    [plan] = page.findChildren(PlanList)
    facets = [each for each in plan.facets.findChildren(QAbstractButton) if each.isVisible()]
    wait_for(lambda: len({facet.y() for facet in facets}) == 1, "one line")
    asked: list[str] = []
    plan.export_wanted.connect(lambda: asked.append("export"))
    more = find(page, "Export or import the list", QAbstractButton)
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    [menu] = more.findChildren(QMenu)
    wait_for(menu.isVisible, "the menu")
    assert [entry.text() for entry in menu.actions()] == ["Export…", "Import…"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert asked == ["export"]


def test_a_row_says_everything_to_a_screen_reader(stage: Stage) -> None:
    rows = texts(table_of(stage.show()))
    assert rows[0] == [
        "No functioning safety committee meetings since May, Public, OSH management systems",
        "Review claim now",
        "G1 missing, G2 missing, G3 missing",
        "28 Jun 2026",
        "S. Hossain",
    ]
    assert [row[1] for row in rows[1:]] == [
        "In progress",
        "In progress",
        "Pending, interviews",
        "In progress",
        "Overdue 12 days",
        "Needs classification",
    ]
    assert rows[4][2].startswith("G1 ") and "G2 met" in rows[4][2]
    assert rows[3][3] == "next assessment"


def test_facets_carry_their_numbers(stage: Stage) -> None:
    said = names(stage.show())
    for words in ("Open 7", "Public 4", "Claimed 1", "Overdue 1", "Waiting for interviews 1", "Completed 2"):
        assert words in said
    assert "Needs classification 1" in said


def test_of_open_completed_and_stale_the_last_pressed_holds(stage: Stage) -> None:
    page = stage.show()
    press(page, "Completed 2")
    stage.settle()
    completed = ["Age documents not verified for 6 new workers", "Drinking water test older than one year"]
    assert sorted(areas(page)) == completed
    press(page, "Stale gates 1")
    stage.settle()
    assert areas(page) == ["Needle guards missing on 14 of 60 machines"]


def test_a_narrowing_facet_stays_beside_open(stage: Stage) -> None:
    page = stage.show()
    press(page, "Public 4")
    stage.settle()
    assert areas(page) == AREAS[:4]
    press(page, "Claimed 1")
    stage.settle()
    assert areas(page) == AREAS[:1]


def test_search_narrows_while_one_types_and_finds_nothing_in_words(stage: Stage) -> None:
    page = stage.show()
    write(page, "Search in the plan", "overt")
    wait_for(lambda: areas(page) == AREAS[1:3], "both items about overtime")
    write(page, "Search in the plan", "nothing of the kind")
    wait_for(lambda: "Show the whole plan" in names(page), "the way back")
    press(page, "Show the whole plan")
    wait_for(lambda: len(areas(page)) == 9, "the whole plan")


def test_a_press_on_a_column_sorts_and_the_way_back_is_named(stage: Stage) -> None:
    page = stage.show()
    header = table_of(page).horizontalHeader()
    header.sectionClicked.emit(3)
    stage.settle()
    assert areas(page)[0] == "Chemical store without ventilation and eye wash"
    press(page, "By Target date. Order by urgency")
    stage.settle()
    assert areas(page) == AREAS


def test_filter_and_order_are_there_again_the_next_time(stage: Stage) -> None:
    page = stage.show()
    press(page, "Public 4")
    table_of(page).horizontalHeader().sectionClicked.emit(0)
    stage.settle()
    before = areas(page)
    assert before == sorted(AREAS[:4])
    assert areas(stage.show()) == before


def test_keys_walk_the_items_and_reach_the_search(stage: Stage, screen: QtBot) -> None:
    page = stage.show()
    table = table_of(page)
    screen.waitUntil(table.hasFocus)
    QTest.keySequence(table, "Ctrl+Down")
    assert in_front(page) == EXITS
    QTest.keySequence(table, "Ctrl+Up")
    assert in_front(page) == SAFETY
    QTest.keySequence(table, "Ctrl+F")
    assert find(page, "Search in the plan", QLineEdit).hasFocus()
    QTest.keySequence(find(page, "Search in the plan", QLineEdit), "Ctrl+Down")
    assert in_front(page) == EXITS


def test_home_and_end_lead_to_the_first_and_the_last_item(stage: Stage, screen: QtBot) -> None:
    page = stage.show()
    table = table_of(page)
    screen.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert in_front(page) == HOURS
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert in_front(page) == SAFETY


def test_enter_on_a_row_goes_into_its_pane(stage: Stage) -> None:
    page = stage.show()
    table = table_of(page)
    QTest.keyClick(table, Qt.Key.Key_Return)
    focus = page.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Root cause")


def test_a_change_from_elsewhere_moves_rows_and_keeps_the_item_in_front(stage: Stage) -> None:
    page = stage.show(EXITS)
    stage.site.server.write(EditItem(CHEMICALS, {"target_date": TODAY.replace(month=12)}))
    stage.site.server.write(ClaimItem(an_id(5_000), EXITS, TODAY, "R. Islam"))
    stage.site.pull()
    wait_for(lambda: "Overdue 12 days" not in [row[1] for row in texts(table_of(page))], "the later date")
    assert areas(page)[1] == AREAS[1]
    assert texts(table_of(page))[1][1] == "Claimed"
    assert table_of(page).selectionModel().selectedRows()[0].row() == 1
    assert in_front(page) == EXITS


def test_an_item_behind_the_filter_is_shown_when_it_is_asked_for(stage: Stage) -> None:
    page = stage.show()
    press(page, "Claimed 1")
    stage.settle()
    page.show_target(f"{ENGAGEMENT}/plan/{NEEDLES}")
    stage.settle()
    assert in_front(page) == NEEDLES


def test_an_empty_plan_says_what_it_is_and_what_to_do(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=()) as stage:
        page = stage.show()
        assert "No items yet" in [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
        for button in find_all(page, "Add item", QAbstractButton):
            button.click()
            assert stage.has_sheet()
            QTest.keyClick(stage.sheet(), Qt.Key.Key_Escape)


def test_a_long_plan_is_read_off_the_window_and_arrives_in_order(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=list(many_items(6_000))) as stage:
        page = stage.show()
        rows = table_of(page).model().rowCount()
        assert rows == sum(item.completed_on is None for item in stage.items())
        assert table_of(page).verticalHeader().defaultSectionSize() > 40
        write(page, "Search in the plan", "boiler perm")
        wait_for(lambda: 0 < table_of(page).model().rowCount() < 200, "what fits")


def test_a_long_plan_is_there_before_its_facets_are_counted_and_its_search_is_prepared(
    tmp_path: Path, screen: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared: list[int] = []
    prepare = ListPresenter.prepare_search

    def note(presenter: ListPresenter) -> None:
        prepare(presenter)
        prepared.append(1)

    monkeypatch.setattr(ListPresenter, "prepare_search", note)
    with a_stage(tmp_path, screen, records=list(many_items(6_000))) as stage:
        page = stage.show()
        steps: list[str] = []
        [plan] = page.findChildren(PlanList)
        plan.model.dataChanged.connect(lambda *_: steps.append("rows"))
        plan.counted.connect(lambda _: steps.append("counts"))
        plan.reload()
        wait_for(lambda: "counts" in steps, "the counts")
        assert steps == ["rows", "counts"]
        wait_for(lambda: bool(prepared), "a search that need not wait")


def test_a_search_finds_by_the_numbers_of_now_when_records_went_and_came_again(stage: Stage) -> None:
    workspace = stage.site.workspace
    presenter = ListPresenter(workspace, Forgetful(), ENGAGEMENT)
    presenter.sought = "exits"
    for way in (1, -1):
        items = sorted(stage.items(), key=lambda item: item.id)[::way]
        with workspace.replica.write() as connection:
            forget(connection, [item.id for item in items])
            index(connection, [entry_of(item, SCOPE) for item in items])
        presenter.forget_order()
        assert list(presenter.ids()) == [EXITS]


def test_arabic_rows_use_the_persons_figures_and_the_first_item_is_in_front(stage: Stage, language: Language) -> None:
    language.apply("ar")
    page = stage.show()
    rows = texts(find(page, "بنود الخطة", QTableView))
    assert rows[0][3] == "٢٨ يونيو ٢٠٢٦"
    assert in_front(page) == SAFETY


def test_the_next_morning_counts_from_its_own_day(stage: Stage) -> None:
    page = stage.show()
    assert "Overdue 1" in names(page)
    stage.site.clock.moment += timedelta(days=16)
    page.entered()
    stage.settle()
    assert "Overdue 2" in names(page)  # a claimed item is on the clock of its claim
    assert "Overdue 28 days" in [row[1] for row in texts(table_of(page))]


def test_a_plan_that_is_open_at_midnight_counts_from_the_new_day(stage: Stage) -> None:
    page = stage.show()
    stage.site.clock.moment += timedelta(days=16)
    stage.tools.bridge(NewDay())
    wait_for(lambda: "Overdue 2" in names(page), "the plan is counted anew")
    wait_for(lambda: "Overdue 28 days" in [row[1] for row in texts(table_of(page))], "its rows too")
