"""A table of any length: pages from a query, cells from a dictionary, the person's place kept by id."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.gui.accessible import texts, wait_for
from ui.models.column_widths import PADDING, ColumnWidths
from ui.models.paged_table import PAGE_ROWS, Column, PagedTableModel
from ui.models.pages import PAGES_KEPT
from ui.models.record_table import RecordTable
from ui.theme.fonts import BODY_PX
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.delegates import RowDelegate, TwoLineDelegate
from ui.widgets.memory import Forgetful


@dataclass(frozen=True, slots=True)
class Thing:
    """A row of the sample."""

    id: str
    title: str
    size: int = 0


class Shelf:
    """Stands for the two queries and counts how they are used."""

    def __init__(self, count: int) -> None:
        self.things = {f"t{n:06}": Thing(f"t{n:06}", f"Thing {n}", n) for n in range(count)}
        self.order = list(self.things)
        self.asked: list[int] = []

    def ids(self) -> Sequence[str]:
        return list(self.order)

    def rows(self, ids: Sequence[str]) -> Sequence[Thing]:
        self.asked.append(len(ids))
        return [self.things[id_] for id_ in reversed(ids) if id_ in self.things]

    def retitle(self, id_: str, title: str) -> None:
        self.things[id_] = replace(self.things[id_], title=title)


COLUMNS = (
    Column[Thing]("Title", lambda thing: thing.title, stretch=True, width=20, sort="title"),
    Column[Thing]("Size", lambda thing: str(thing.size), spoken=lambda thing: f"size {thing.size}", end=True),
)


def model_of(shelf: Shelf) -> PagedTableModel[Thing]:
    model = PagedTableModel(COLUMNS, shelf.ids, shelf.rows, lambda thing: thing.id)
    model.reload()
    return model


def table_of(qtbot: QtBot, shelf: Shelf) -> RecordTable[Thing]:
    table = RecordTable(model_of(shelf), "Things")
    table.setItemDelegateForColumn(0, TwoLineDelegate(table))
    table.setItemDelegateForColumn(1, RowDelegate(table))
    qtbot.addWidget(table)
    table.resize(500, 400)
    with qtbot.waitExposed(table):
        table.show()
    return table


def test_rows_that_come_later_are_as_high_as_those_that_were_there(screen: QtBot) -> None:
    shelf = Shelf(0)
    empty, full = table_of(screen, shelf), table_of(screen, Shelf(3))
    assert empty.verticalHeader().defaultSectionSize() == full.verticalHeader().defaultSectionSize() > 32


def examine(tester: ModelTester, model: QAbstractItemModel) -> None:
    check: Callable[[QAbstractItemModel], None] = tester.check
    check(model)


def bar(table: RecordTable[Thing]) -> QScrollBar:
    return table.verticalScrollBar()


@pytest.mark.parametrize("count", [0, 1, PAGE_ROWS, 3 * PAGE_ROWS + 7])
def test_it_keeps_the_contract_of_qts_models(qtmodeltester: ModelTester, count: int) -> None:
    examine(qtmodeltester, model_of(Shelf(count)))


def test_it_keeps_the_contract_through_refreshes(qtmodeltester: ModelTester) -> None:
    shelf = Shelf(300)
    model = model_of(shelf)
    examine(qtmodeltester, model)
    shelf.order.reverse()
    model.reload()
    del shelf.order[5:200]
    model.reload()
    shelf.order.clear()
    model.reload()
    assert model.rowCount() == 0


def test_a_hundred_thousand_rows_read_one_page_only() -> None:
    shelf = Shelf(100_000)
    model = model_of(shelf)
    assert model.rowCount() == 100_000
    assert shelf.asked == [PAGE_ROWS]
    assert model.index(0, 0).data() == "Thing 0"
    assert shelf.asked == [PAGE_ROWS]


def test_a_cell_that_is_not_there_yet_is_empty_and_comes_by_itself(qtbot: QtBot) -> None:
    shelf = Shelf(1000)
    model = model_of(shelf)
    assert model.index(900, 0).data() is None
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert model.index(900, 0).data() == "Thing 900"
    assert shelf.asked == [PAGE_ROWS, PAGE_ROWS]


def test_no_more_pages_are_kept_than_promised(qtbot: QtBot) -> None:
    shelf = Shelf((PAGES_KEPT + 10) * PAGE_ROWS)
    model = model_of(shelf)
    model.want(0, len(shelf.order))
    assert model.index(0, 0).data() is None  # the oldest page left, and is fetched again
    assert model.index(len(shelf.order) - 1, 0).data() is not None
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert model.index(0, 0).data() == "Thing 0"


def test_data_only_looks_up(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(10)
    model = model_of(shelf)
    shelf.things.clear()
    for role in range(300):
        model.data(model.index(3, 0), role)
    assert model.index(3, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "size 3"
    assert model.index(3, 1).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_row_that_is_gone_shows_nothing_and_breaks_nothing() -> None:
    shelf = Shelf(3)
    del shelf.things["t000001"]
    model = model_of(shelf)
    assert [model.index(row, 0).data() for row in range(3)] == ["Thing 0", None, "Thing 2"]
    assert model.record("t000001") is None
    assert model.record("nobody") is None
    assert model.record("t000002") == Thing("t000002", "Thing 2", 2)


def test_touching_reads_the_records_again_and_tells_their_rows_only() -> None:
    shelf = Shelf(300)
    model = model_of(shelf)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row())))
    shelf.retitle("t000007", "Other")
    shelf.retitle("t000250", "Unseen")
    model.touch(["t000007", "t000250", "nobody"])
    assert told == [(7, 7)]
    assert model.index(7, 0).data() == "Other"
    assert len(shelf.asked) == 2  # the page of row 250 was never loaded


def test_a_reload_without_another_order_keeps_indexes_alive() -> None:
    shelf = Shelf(10)
    model = model_of(shelf)
    kept = QPersistentModelIndex(model.index(4, 0))
    shelf.retitle("t000004", "Renamed")
    model.reload()
    assert kept.isValid()
    assert kept.data() == "Renamed"


def test_a_reload_without_another_order_reads_what_is_in_sight_only(screen: QtBot) -> None:
    shelf = Shelf(5000)
    table = table_of(screen, shelf)
    for row in range(0, 4000, 500):
        table.scrollTo(table.model().index(row, 0))
    shelf.retitle(shelf.order[0], "Unseen")
    shelf.retitle(shelf.order[table.rowAt(0)], "Seen")
    shelf.asked.clear()
    table.model().reload()  # type: ignore[attr-defined]
    assert len(shelf.asked) == 1
    assert shelf.asked[0] <= 2 * PAGE_ROWS
    assert table.model().index(table.rowAt(0), 0).data() == "Seen"
    bar(table).setValue(0)
    assert table.model().index(0, 0).data() == "Unseen"


def test_only_the_latest_of_several_reloads_counts() -> None:
    waiting: list[Callable[[], None]] = []

    def later(work: Callable[[], Sequence[str]], done: Callable[[Sequence[str]], None]) -> None:
        answer = work()
        waiting.append(lambda: done(answer))

    shelf = Shelf(5)
    model = PagedTableModel(COLUMNS, shelf.ids, shelf.rows, lambda thing: thing.id, later)
    model.reload()
    shelf.order.reverse()
    model.reload()
    waiting[1]()
    waiting[0]()
    assert model.ids() == tuple(shelf.order)


def test_headers_stand_where_their_numbers_stand(theme: Theme) -> None:
    model = model_of(Shelf(1))
    right = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    left = model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert isinstance(right, Qt.AlignmentFlag)
    assert isinstance(left, Qt.AlignmentFlag)
    assert right & Qt.AlignmentFlag.AlignRight
    assert left & Qt.AlignmentFlag.AlignLeft
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_selection_current_row_and_scroll_stay_with_their_records(screen: QtBot) -> None:
    shelf = Shelf(500)
    table = table_of(screen, shelf)
    table.select_ids(["t000300"])
    bar(table).setValue(bar(table).value() + 13)
    top = table.rowAt(0)
    above, offset = shelf.order[top], table.rowViewportPosition(top)
    told: list[object] = []
    table.selected.connect(told.append)
    shelf.order[:0] = ["new1", "new2", "new3"]
    shelf.things |= {id_: Thing(id_, id_) for id_ in ("new1", "new2", "new3")}
    table.model().reload()  # type: ignore[attr-defined]
    assert table.selected_ids() == ("t000300",)
    assert table.currentIndex().row() == 303
    assert shelf.order[table.rowAt(0)] == above
    assert table.rowViewportPosition(table.rowAt(0)) == offset
    assert told == []  # nothing changed for the person


def test_a_selected_record_that_leaves_is_told(screen: QtBot) -> None:
    shelf = Shelf(20)
    table = table_of(screen, shelf)
    table.select_ids(["t000005"])
    shelf.order.remove("t000005")
    with screen.waitSignal(table.selected) as told:
        table.model().reload()  # type: ignore[attr-defined]
    assert told.args == [()]


def test_keys_walk_rows_and_enter_opens(screen: QtBot) -> None:
    table = table_of(screen, Shelf(20))
    table.setFocus()
    table.select_ids(["t000000"])
    with screen.waitSignal(table.selected) as told:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert told.args == [("t000001",)]
    with screen.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["t000001"]


def test_scrolling_shows_no_empty_cell(screen: QtBot) -> None:
    shelf = Shelf(5000)
    table = table_of(screen, shelf)
    shelf.asked.clear()
    bar(table).setValue(bar(table).maximum() // 2)
    row = table.rowAt(10)
    assert row > PAGE_ROWS
    assert table.model().index(row, 0).data() == f"Thing {row}"
    assert len(shelf.asked) == 1, "one query for all that is in sight"


def test_a_table_taller_than_its_rows_has_them_all(screen: QtBot) -> None:
    shelf = Shelf(2 * PAGE_ROWS + 3)
    table = table_of(screen, shelf)
    table.resize(500, 60 * len(shelf.order))
    assert table.rowAt(table.viewport().height()) < 0
    assert None not in [table.model().index(row, 0).data() for row in range(len(shelf.order))]


def test_rows_are_found_by_id_however_often_one_asks() -> None:
    shelf = Shelf(100)
    model = model_of(shelf)
    assert [model.row_of(id_) for id_ in shelf.order] == list(range(100))
    assert model.row_of("nobody") == -1
    shelf.order.reverse()
    model.reload()
    assert model.row_of("nobody") == -1
    assert model.row_of("t000099") == 0


def test_a_click_on_a_header_asks_for_an_order(screen: QtBot) -> None:
    table = table_of(screen, Shelf(3))
    asked: list[tuple[str, bool]] = []
    table.sort_asked.connect(lambda key, down: asked.append((key, down)))
    header = table.horizontalHeader()
    for section in (0, 0, 1):
        header.sectionClicked.emit(section)
    assert asked == [("title", False), ("title", True)]


def test_rows_grow_with_the_text_and_all_are_equally_high(screen: QtBot, theme: Theme) -> None:
    table = table_of(screen, Shelf(3))
    normal = table.rowHeight(0)
    theme.apply(Scheme.LIGHT, 200)
    assert table.rowHeight(0) == table.rowHeight(2) > 1.5 * normal


def test_a_narrow_table_scrolls_instead_of_crushing_its_title(screen: QtBot) -> None:
    table = table_of(screen, Shelf(3))
    wide = table.columnWidth(0)
    table.resize(200, 300)
    assert 150 < table.columnWidth(0) < wide


def test_a_wide_window_has_room_for_longer_values_and_a_narrow_one_for_the_title(theme: Theme) -> None:
    columns = (
        Column[Thing]("Title", lambda thing: thing.title, stretch=True, width=20),
        Column[Thing]("Day", lambda thing: str(thing.size), sample=("1 May", "28 September"), ample="next assessment"),
    )
    widths, words = ColumnWidths(columns), theme.metrics(BODY_PX)
    narrow, wide = widths.fitted(100), widths.fitted(1000)
    assert narrow[1] == words.horizontalAdvance("28 September") + PADDING
    assert wide[1] == words.horizontalAdvance("next assessment") + PADDING
    assert sum(wide) == 1000
    assert narrow[0] == words.horizontalAdvance("0" * 20) + PADDING
    between = sum(narrow) + 20
    assert widths.fitted(between) == [narrow[0] + 15, narrow[1] + 5]
    assert widths.stretched([0, 400], 1000) == [600, 400]


def test_a_spare_column_leaves_before_the_table_scrolls_and_comes_back(screen: QtBot) -> None:
    columns = (COLUMNS[0], Column[Thing]("Person", lambda thing: thing.title, width=20, spare=True), COLUMNS[1])
    shelf = Shelf(3)
    table = RecordTable(PagedTableModel(columns, shelf.ids, shelf.rows, lambda thing: thing.id), "Things")
    screen.addWidget(table)
    table.resize(700, 300)
    with screen.waitExposed(table):
        table.show()
    assert [table.isColumnHidden(number) for number in range(3)] == [False, False, False]
    table.resize(380, 300)
    assert [table.isColumnHidden(number) for number in range(3)] == [False, True, False]
    wait_for(lambda: not table.horizontalScrollBar().maximum(), "nothing is beside the window")
    table.resize(700, 300)
    assert not table.isColumnHidden(1)
    assert sum(table.columnWidth(number) for number in range(3)) == table.viewport().width()


def test_a_table_that_grows_gives_its_columns_room_until_a_person_chose_their_widths(screen: QtBot) -> None:
    table = table_of(screen, Shelf(3))
    table.setColumnWidth(1, 222)
    table.resize(900, 400)
    assert table.columnWidth(1) == 222
    assert table.columnWidth(0) == table.viewport().width() - 222


def test_widths_that_nobody_chose_are_not_remembered(screen: QtBot) -> None:
    memory = Forgetful()
    table = table_of(screen, Shelf(3))
    table.remember(memory, "things")
    table.resize(900, 400)
    table.hide()
    assert memory.get("things") is None


def test_widths_are_remembered(screen: QtBot) -> None:
    memory = Forgetful()
    first = table_of(screen, Shelf(3))
    first.remember(memory, "things")
    first.setColumnWidth(1, 222)
    first.hide()
    second = table_of(screen, Shelf(3))
    second.remember(memory, "things")
    assert second.columnWidth(1) == 222


def test_a_screen_reader_hears_what_a_column_says(screen: QtBot) -> None:
    assert texts(table_of(screen, Shelf(2))) == [["Thing 0", "size 0"], ["Thing 1", "size 1"]]
