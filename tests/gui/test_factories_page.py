"""The list of factories by names and keys: search, facets, order, opening; also with thousands of engagements."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.builders.home import a_village, with_many_engagements
from tests.builders.home_day import Day, a_day
from tests.gui.accessible import find, names, press, texts, unnamed, write
from tests.gui.home_stage import Stage, a_stage
from tests.gui.looks import check_looks
from ui.features.factories.page import FactoriesPage
from ui.features.factories.presenter import FactoriesPresenter
from ui.features.factories.tools import Tools
from ui.i18n.translator import Language
from ui.models.record_table import RecordTable
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    with a_village(tmp_path_factory.mktemp("factories")) as village:
        yield a_day(village)


@pytest.fixture
def stage(morning: Day, screen: QtBot) -> Iterator[Stage]:
    with a_stage(morning.nasrin, screen) as made:
        yield made


def opened(stage: Stage) -> FactoriesPage:
    tools = Tools(stage.tasks, stage.registry, stage.memory, stage.bridge)
    return stage.show(lambda: FactoriesPage(stage.seat.workspace, tools))


def table(page: FactoriesPage) -> QTableView:
    return find(page, "Factories", QTableView)


def listed(page: FactoriesPage) -> list[str]:
    return [row[0].split(",")[0] for row in texts(table(page))]


def test_each_factory_says_what_is_open_and_how_far_it_is(stage: Stage) -> None:
    page = opened(stage)
    rows = {row[0].split(",")[0]: row for row in texts(table(page))}
    assert rows["Meghna Knit Composite"] == [
        "Meghna Knit Composite, Needs a decision, 1 overdue, 12 Mill Road, Gazipur",
        "4",
        "2",
        "1",
        "in progress",
        "Cycle 2, month 7",
        "2 days ago",
        "0\u00a0% verified · 25\u00a0% claimed",
    ]
    assert rows["Turag Apparels"][4:6] == ["Thu 3 Dec", "Cycle 1, month 3"]
    assert page.summary == "7 factories · 18 open items · 2 overdue"


def test_the_list_is_in_order_of_names_and_of_any_column(stage: Stage) -> None:
    page = opened(stage)
    assert listed(page) == sorted(listed(page))
    header = table(page).horizontalHeader()
    header.sectionClicked.emit(1)
    stage.settle()
    header.sectionClicked.emit(1)
    stage.settle()
    assert listed(page)[0] == "Meghna Knit Composite"


def test_search_finds_by_the_beginnings_of_words(stage: Stage) -> None:
    page = opened(stage)
    write(page, "Search by name or place", "knit megh")
    QTest.keyClick(find(page, "Search by name or place", QLineEdit), Qt.Key.Key_Return)
    stage.settle()
    assert listed(page) == ["Meghna Knit Composite"]


def test_facets_count_and_narrow_and_are_remembered(stage: Stage) -> None:
    page = opened(stage)
    press(page, "Needs a decision 1")
    stage.settle()
    assert listed(page) == ["Meghna Knit Composite"]
    again = opened(stage)
    assert listed(again) == ["Meghna Knit Composite"]


def test_nothing_that_fits_says_so_and_shows_the_way_back(stage: Stage) -> None:
    page = opened(stage)
    write(page, "Search by name or place", "zzz")
    QTest.keyClick(find(page, "Search by name or place", QLineEdit), Qt.Key.Key_Return)
    stage.settle()
    assert "No factory fits" in names(page)
    press(page, "Show all factories")
    stage.settle()
    assert len(listed(page)) == 7


def test_enter_opens_the_factory(stage: Stage, morning: Day) -> None:
    page = opened(stage)
    page.show_target(morning.turag.id)
    view = table(page)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert stage.went == [("factory", morning.turag.id)]


def test_opening_without_a_choice_says_why_not(stage: Stage, morning: Day) -> None:
    page = opened(stage)
    reasons: list[str] = []
    stage.registry.blocked.connect(lambda _action, words: reasons.append(words))
    stage.registry.run("factories.open")
    assert reasons == ["Choose a factory in the list first."]
    page.show_target(morning.meghna.id)
    stage.registry.run("factories.open")
    assert stage.went == [("factory", morning.meghna.id)]


def test_a_change_is_shown_and_the_selection_stays(tmp_path: Path, screen: QtBot) -> None:
    with a_village(tmp_path) as village:
        day = a_day(village)
        with a_stage(day.nasrin, screen) as stage:
            page = opened(stage)
            page.show_target(day.turag.id)
            day.nasrin.item(day.turag, "Stairs blocked by cloth")
            stage.settle()
            row = next(row for row in texts(table(page)) if row[0].startswith("Turag"))
            assert row[1] == "3"
            assert page.findChild(QTableView) is not None
            assert [index.row() for index in table(page).selectionModel().selectedRows()] == [6]


def test_a_hidden_page_counts_for_the_navigation_and_reads_its_list_when_it_is_shown(
    tmp_path: Path, screen: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    for name in ("ids", "numbers"):
        monkeypatch.setattr(FactoriesPresenter, name, _noted(name, getattr(FactoriesPresenter, name), asked))
    with a_village(tmp_path) as village:
        day = a_day(village)
        with a_stage(day.nasrin, screen) as stage:
            page = opened(stage)
            page.hide()
            asked.clear()
            for words in ("Stairs blocked by cloth", "No mask at the cutter", "Lamp broken"):
                day.nasrin.item(day.turag, words)
            stage.settle()
            assert 0 < asked.count("numbers") <= 2, "changes that come together are counted together"
            assert "ids" not in asked
            page.show()
            page.entered()
            stage.settle()
            assert next(row for row in texts(table(page)) if row[0].startswith("Turag"))[1] == "5"


def _noted(name: str, answer: Callable[[FactoriesPresenter], object], asked: list[str]) -> object:
    def answer_and_note(presenter: FactoriesPresenter) -> object:
        asked.append(name)
        return answer(presenter)

    return answer_and_note


def test_without_a_factory_the_page_says_what_to_expect(tmp_path: Path, screen: QtBot) -> None:
    with a_village(tmp_path) as village:
        seat = village.seat("nobody", "Noor Jahan", village.advisor)
        with a_stage(seat, screen) as stage:
            page = opened(stage)
            assert "No factory is assigned to you yet" in names(page)
            press(page, "Open the sync centre")
            assert stage.went == [("sync", "")]


def test_five_thousand_engagements_are_listed_page_by_page(tmp_path: Path, screen: QtBot) -> None:
    with a_village(tmp_path) as village:
        engagement = village.factory("Aaa Knit", "1 First Road", date(2026, 5, 11))
        seat = village.seat("nasrin", "Nasrin Akter", village.advisor, engagement)
        with_many_engagements(seat, replace(engagement), 5_000)
        with a_stage(seat, screen) as stage:
            page = opened(stage)
            view = table(page)
            assert view.model().rowCount() == 5_001
            assert view.model().index(0, 0).data() == "Aaa Knit"
            write(page, "Search by name or place", "number 4711")
            QTest.keyClick(find(page, "Search by name or place", QLineEdit), Qt.Key.Key_Return)
            stage.settle()
            assert listed(page) == ["Factory number 4711"]


def test_the_model_keeps_the_contract_of_qt(stage: Stage, qtmodeltester: ModelTester) -> None:
    page = opened(stage)
    qtmodeltester.check(table(page).model())  # type: ignore[no-untyped-call]  # the plug-in has no types


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
def test_days_and_figures_are_never_cut(stage: Stage, language: Language, code: str) -> None:
    language.apply(code)
    (view,) = opened(stage).findChildren(RecordTable)
    font = view.fontMetrics()
    for row in range(view.model().rowCount()):
        for column in range(1, view.model().columnCount()):
            words = str(view.model().index(row, column).data())
            assert font.horizontalAdvance(words) < view.columnWidth(column), words


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_factories_look_right_in_every_language_and_light(
    stage: Stage, theme: Theme, language: Language, code: str, scheme: Scheme
) -> None:
    theme.apply(scheme)
    language.apply(code)
    page = opened(stage)
    assert check_looks(page) == []
    assert unnamed(page) == []
