"""Building blocks by their names and keys."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.accessible import find, names, press, unnamed, wait_for, write
from tests.gui.looks import check_looks
from ui.i18n.translator import Language
from ui.theme.spacing import MD, SM
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme, Tone
from ui.widgets.banner import Banner
from ui.widgets.button import Button, ButtonKind, ElidedButton, IconButton
from ui.widgets.card import Card, ListRow
from ui.widgets.chip import Chip, ChipRow, ChipText
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import DetailPane, labelled
from ui.widgets.drop_zone import DropZone
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.flow import ButtonRow, FlowLayout
from ui.widgets.label import ElidedLabel, Label, show_if
from ui.widgets.page import Page
from ui.widgets.pips import GatePips, Pip
from ui.widgets.progress_bars import ProgressBars
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.search_field import REST_MS, SearchField
from ui.widgets.sheet import ConfirmationSheet, Sheet
from ui.widgets.state_mark import ReasonState, StateMark
from ui.widgets.tab_strip import Tab, TabStrip
from ui.widgets.text_editors import TextArea, TextField
from ui.widgets.timeline import Milestone, Timeline
from ui.widgets.toast import Toast, ToastStack

LONG = "Emergency exits on floor 3 locked during overtime and on weekly rest days"


# A window that nobody holds is collected under its widgets.
WINDOWS: list[QWidget] = []


@pytest.fixture(autouse=True)
def _hold_windows() -> Iterator[None]:
    yield
    WINDOWS.clear()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def shown(qtbot: QtBot, *widgets: QWidget, width: int = 500) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    WINDOWS.append(window)
    qtbot.addWidget(window)
    window.resize(width, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def every_block() -> list[QWidget]:
    card = Card("Needs you")
    public = (ChipText("Public", Tone.PUBLIC),)
    card.add_row(ListRow(LONG, "Two sides", chips=public, buttons=(Button("Decide"),), opens=True))
    card.add_row(ListRow("Thu 4 Dec", "In person", link="Ready to travel?"))
    pane = DetailPane("Item")
    pane.set_heading(LONG, "Assessment finding", (ChipText("In progress", Tone.WARN),))
    pane.add_section("Before")
    pane.add_field("Root cause", "Keys held by one guard", "factory")
    facets = FacetBar("Filters")
    facets.set_facets((Facet("open", "Open", 17), Facet("late", "Overdue", 3)))
    tabs = TabStrip("Factory")
    tabs.set_tabs((Tab("plan", "Plan", 23), Tab("visits", "Visits")))
    line = Timeline("Cycle 2")
    report = Milestone("r", "Report", date(2026, 3, 1), done=True)
    line.set_cycle(date(2026, 1, 1), date(2026, 12, 31), date(2026, 6, 1), (report,))
    return [
        card, pane, facets, tabs, line,
        Banner("The disk is full.", "Show the folder"), EmptyState("No visits", "Plan the first one.", "Plan", "visit"),
        ReasonList("Gates", [ReasonRow(state, LONG, "why", "G1", "Go", "x") for state in ReasonState]),
        ProgressBars(55, 80, "55 % verified", "Meghna"), GatePips((Pip.MET, Pip.OPEN), ("G1", "G2")),
        labelled("Progress", TextArea("Progress", "done")), labelled("Name", TextField("Name")),
        labelled("Target date", DateField("Target date")), SearchField("Search factories"), DropZone("Drop photos"),
        labelled("Side", ChoiceField("Side", (("w", "Worker side"),))), IconButton("filter", "Filter"),
        ButtonRow(Button("Yes", ButtonKind.CHOICE), Button("More", ButtonKind.LINK), Button("Add", icon="plus")),
    ]  # fmt: skip


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
@pytest.mark.parametrize("scale", [100, 200])
def test_every_block_is_named_whole_and_large_enough(
    screen: QtBot, theme: Theme, language: Language, code: str, scale: int
) -> None:
    theme.apply(Scheme.DARK, scale)
    language.apply(code)
    for block in every_block():
        window = shown(screen, block, width=700)
        assert unnamed(window) == []
        assert check_looks(window) == []
        window.close()


def test_blocks_open_no_windows_of_their_own(screen: QtBot) -> None:
    before = len(QApplication.topLevelWindows())
    window = shown(screen, *every_block())
    assert len(QApplication.topLevelWindows()) == before + 1
    assert window.isVisible()


# ----------------------------------------------------------------------------------------------- words and buttons


def test_typed_words_are_never_markup(screen: QtBot) -> None:
    for label in (Label("<b>x</b>"), Chip(ChipText("<i>y</i>"))):
        shown(screen, label)
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_title_without_room_is_elided_and_whole_in_the_tooltip(screen: QtBot) -> None:
    label = ElidedLabel(LONG)
    window = shown(screen, label, width=200)
    assert label.is_elided()
    assert label.toolTip() == LONG
    assert LONG in names(window)
    window.resize(1200, 100)
    wait_for(lambda: not label.is_elided(), "room")
    assert label.toolTip() == ""


def test_a_blocked_button_can_be_pressed_and_says_why(screen: QtBot) -> None:
    button = Button("Complete… 1 step missing")
    button.set_blocked(True, "G3 is missing")
    shown(screen, button)
    with screen.waitSignal(button.clicked):
        press(button.window(), "Complete… 1 step missing")
    assert button.is_blocked()
    assert button.accessibleDescription() == "G3 is missing"
    button.set_blocked(False)
    assert not button.is_blocked()


def test_a_part_without_a_parent_waits_for_it(screen: QtBot) -> None:
    label = Label("later")
    label.hide()
    show_if(label, True)
    assert not label.isVisible()
    shown(screen, label)
    assert label.isVisible()


def test_a_row_opens_by_key_and_by_click_and_shows_the_ring(screen: QtBot) -> None:
    row = ListRow("Fire doors blocked", "Turag Apparels", opens=True)
    window = shown(screen, row)
    with screen.waitSignal(row.activated):
        press(window, "Fire doors blocked")
    assert row.property("ring") is True
    with screen.waitSignal(row.activated):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 4, 4))
    title = find(window, "Fire doors blocked", ElidedButton)
    assert title.hasFocus()


def test_a_row_in_a_card_opens_by_a_click_of_the_left_button_only(screen: QtBot) -> None:
    card = Card("Review now")
    row = ListRow("Fire doors blocked", "Turag Apparels", opens=True)
    card.add_row(row)
    window = shown(screen, card)
    heard: list[bool] = []
    row.activated.connect(lambda: heard.append(True))
    at = row.mapTo(window, QPoint(row.width() - 4, 4))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.RightButton, pos=at)
    assert heard == []
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert heard == [True]


def test_a_row_that_opens_nothing_ignores_clicks_but_its_link_works(screen: QtBot) -> None:
    row = ListRow("Wed 3 Dec", "In person", link="Ready to travel?")
    window = shown(screen, row)
    activated: list[bool] = []
    row.activated.connect(lambda: activated.append(True))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert activated == []
    with screen.waitSignal(row.linked):
        press(window, "Ready to travel?")


def test_a_card_can_be_emptied(screen: QtBot) -> None:
    card = Card("Deadlines")
    card.add_row(ListRow("One"))
    card.add(Label("Two"))
    card.fill()
    window = shown(screen, card)
    card.clear()
    card.set_title("Empty")
    assert "One" not in names(window)
    assert "Empty" in names(window)


@pytest.mark.parametrize("code", ["en", "ar"])
def test_things_flow_from_the_leading_edge_and_break_where_room_ends(
    screen: QtBot, language: Language, code: str
) -> None:
    language.apply(code)
    buttons = [Button(f"Button {n}") for n in range(8)]
    row = ButtonRow(*buttons)
    shown(screen, row, width=340)
    first, last = buttons[0].geometry(), buttons[-1].geometry()
    assert last.top() > first.bottom()
    assert row.height() >= last.bottom()
    assert (first.left() <= 1) if code == "en" else (first.right() >= row.width() - 2)
    flow = row.layout()
    assert isinstance(flow, FlowLayout)
    assert flow.itemAt(99) is None
    assert flow.takeAt(99) is None


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_row_can_end_at_the_trailing_edge_on_every_line(screen: QtBot, language: Language, code: str) -> None:
    language.apply(code)
    buttons = [Button(f"Button {n}") for n in range(5)]
    row = ButtonRow(*buttons, trailing=True)
    shown(screen, row, width=340)
    ends = [button for button, after in zip(buttons, [*buttons[1:], None], strict=True) if _ends_line(button, after)]
    assert len(ends) > 1
    for button in ends:
        box = button.geometry()
        assert (box.right() >= row.width() - 2) if code == "en" else (box.left() <= 1)


@pytest.mark.parametrize("code", ["en", "ar"])
def test_columns_side_by_side_begin_at_one_height(screen: QtBot, language: Language, code: str) -> None:
    language.apply(code)
    low, high, holder = Chip(ChipText("Overdue", Tone.BAD)), Button("G1"), QWidget()
    flow = FlowLayout(holder, level=True)
    flow.addWidget(low)
    flow.addWidget(high)
    shown(screen, holder, width=340)
    assert low.height() < high.height()
    assert low.geometry().top() == high.geometry().top()


def test_what_is_lower_than_its_line_stands_in_the_middle_of_it(screen: QtBot) -> None:
    low, high = Chip(ChipText("Overdue", Tone.BAD)), Button("G1")
    shown(screen, ButtonRow(low, high), width=340)
    assert low.height() < high.height()
    assert abs(low.geometry().center().y() - high.geometry().center().y()) <= 1


def _ends_line(button: Button, after: Button | None) -> bool:
    return after is None or after.geometry().top() > button.geometry().top()


@pytest.mark.parametrize("scale", [100, 200])
def test_a_chosen_facet_has_room_for_its_bold_words(
    screen: QtBot, theme: Theme, language: Language, scale: int
) -> None:
    theme.apply(Scheme.LIGHT, scale)
    language.apply("bn")
    bar = FacetBar("Which members")
    bar.set_facets((Facet("here", "দায়িত্বে আছেন", 9), Facet("left", "চলে গেছেন", 1)))
    bar.select(["here"])
    shown(screen, bar, width=900)
    bold = theme.metrics(strong=True)
    for chosen in ("left", "here"):
        bar.select([chosen])
        QApplication.processEvents()
        assert check_looks(bar) == []
        [wide] = [button for button in bar.findChildren(QPushButton) if button.isChecked()]
        assert wide.width() >= bold.horizontalAdvance(wide.text()) + 2 * MD


def test_hidden_buttons_leave_no_gap(screen: QtBot) -> None:
    first, second = Button("Cancel visit"), Button("Start visit")
    row = ButtonRow(Button("Gone"), first, Button("Gone too"), second)
    for button in row.findChildren(Button):
        button.setVisible(button in (first, second))
    shown(screen, row)
    assert row.sizeHint().width() == first.sizeHint().width() + second.sizeHint().width() + SM


PASTED = "R. Islam\r\n\tProduction\u2028manager\n"


def test_what_is_pasted_into_one_line_loses_its_breaks(screen: QtBot) -> None:
    name, person, search = TextField("Name"), ChoiceField("Person", free_text=True), SearchField("Search")
    window = QWidget()
    layout = QVBoxLayout(window)
    for field in (name, person, search):
        layout.addWidget(field)
    shown(screen, window)
    QGuiApplication.clipboard().setText(PASTED)
    for line in window.findChildren(QLineEdit):
        line.setFocus()
        QTest.keySequence(line, "Ctrl+V")
        assert line.text() == "R. Islam Production manager"
        QTest.keyClicks(line, ", unit  2")
        assert line.text() == "R. Islam Production manager, unit  2"
    QGuiApplication.clipboard().setText("A\nB")
    name.setText("before after")
    name.setCursorPosition(len("before "))
    QTest.keySequence(name, "Ctrl+V")
    QTest.keyClicks(name, "!")
    assert name.text() == "before A B!after"


def test_a_text_that_is_no_date_is_said_in_words_once_it_is_left(screen: QtBot) -> None:
    field = DateField("Target date", date(2026, 12, 4))
    window = shown(screen, field)
    write(window, "Target date", "soo")
    assert "Write a date like 4 Dec 2026" not in _labels(window)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert "Write a date like 4 Dec 2026" in _labels(window)
    write(window, "Target date", "31 Dec 9999")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert "Write a date like 4 Dec 2026" in _labels(window)
    write(window, "Target date", "5 Dec 2026")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert "Write a date like 4 Dec 2026" not in _labels(window)
    assert field.value() == date(2026, 12, 5)


def _labels(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible()]


def test_chips_that_are_gone_take_no_room(screen: QtBot) -> None:
    row = ChipRow((ChipText("Public", Tone.PUBLIC),))
    shown(screen, row)
    assert row.isVisible()
    row.set_chips(())
    assert not row.isVisible()


def test_gate_pips_say_their_states(screen: QtBot) -> None:
    pips = GatePips((Pip.MET, Pip.STALE, Pip.OPEN, Pip.DIFFER), ("G1", "G2", "G3", "G4"))
    window = shown(screen, pips)
    words = "G1 met, G2 to be confirmed again, G3 missing, G4 reviews differ"
    assert words in names(window)
    assert pips.toolTip() == words


def test_shapes_differ_without_colour(screen: QtBot) -> None:
    pictures = []
    for state in ReasonState:
        mark = StateMark(state)
        shown(screen, mark)
        grey = mark.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pictures.append(bytes(grey.constBits()))
    assert len(set(pictures)) == len(pictures)


# ------------------------------------------------------------------------------------------------- lists of choices


def test_facets_are_one_stop_walked_with_arrows(screen: QtBot) -> None:
    bar, after = FacetBar("Filters"), QPushButton("after")
    bar.set_facets((Facet("open", "Open", 17), Facet("late", "Overdue", 3), Facet("done", "Completed")))
    window = shown(screen, bar, after)
    told: list[frozenset[str]] = []
    bar.changed.connect(told.append)
    first = find(window, "Open 17", QPushButton)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = find(window, "Overdue 3", QPushButton)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    QTest.keyClick(second, Qt.Key.Key_Left)
    QTest.keyClick(first, Qt.Key.Key_Space)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert find(window, "Completed", QPushButton).hasFocus()  # round the end
    assert told == [frozenset({"late"}), frozenset({"late", "open"})]


def test_facets_keep_what_was_checked_when_counts_change(screen: QtBot) -> None:
    bar = FacetBar("Filters", exclusive=True)
    bar.set_facets((Facet("open", "Open", 17), Facet("late", "Overdue", 3)))
    window = shown(screen, bar)
    bar.select(["open"])
    press(window, "Overdue 3")
    assert bar.selected() == {"late"}
    bar.set_facets((Facet("open", "Open", 16), Facet("late", "Overdue", 4)))
    assert find(window, "Overdue 4", QPushButton).isChecked()
    bar.set_facets((Facet("late", "Overdue", 4), Facet("new", "New")))
    assert bar.selected() == {"late"}


def test_arrows_follow_the_eye_in_arabic(screen: QtBot, language: Language) -> None:
    language.apply("ar")
    bar = FacetBar("Filters")
    bar.set_facets((Facet("a", "أ"), Facet("b", "ب")))
    window = shown(screen, bar)
    first = find(window, "أ", QPushButton)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert find(window, "ب", QPushButton).hasFocus()
    assert find(window, "ب", QPushButton).x() < first.x()


def test_tabs_show_counts_and_tell_what_is_chosen(screen: QtBot) -> None:
    tabs = TabStrip("Factory")
    tabs.set_tabs((Tab("plan", "Plan", 23), Tab("visits", "Visits", 4), Tab("history", "History")))
    shown(screen, tabs)
    assert [tabs.tabText(n) for n in range(3)] == ["Plan 23", "Visits 4", "History"]
    tabs.setFocus()
    with screen.waitSignal(tabs.chosen) as told:
        QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert told.args == ["visits"]
    tabs.set_tabs((Tab("visits", "Visits", 5), Tab("plan", "Plan", 22)))
    assert tabs.current() == "visits"
    tabs.select("plan")
    assert tabs.current() == "plan"
    tabs.select("nothing")
    assert tabs.current() == "plan"


def test_a_reason_leads_to_what_is_missing(screen: QtBot) -> None:
    rows = (
        ReasonRow(ReasonState.MET, "Committee agrees", "14 Nov", "G1"),
        ReasonRow(ReasonState.MISSING, "Root cause followed up", "Missing.", "G3", "Record review", "review:G3"),
    )
    reasons = ReasonList("Gates", rows)
    window = shown(screen, reasons)
    assert {"G1 Committee agrees, met", "G3 Root cause followed up, missing"} <= set(names(window))
    with screen.waitSignal(reasons.linked) as told:
        press(window, "Record review")
    assert told.args == ["review:G3"]


# ---------------------------------------------------------------------------------------------------------- editors


def test_every_keystroke_is_kept_and_leaving_commits_once(screen: QtBot) -> None:
    kept: list[str] = []
    area, after = TextArea("Progress", "old", kept.append), QPushButton("after")
    window = shown(screen, area, after)
    told: list[str] = []
    area.committed.connect(told.append)
    write(window, "Progress", "new")
    assert kept[-3:] == ["n", "ne", "new"]
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert told == ["new"]
    area.settle()
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert told == ["new"]


def test_what_is_being_written_survives_news_from_elsewhere(screen: QtBot) -> None:
    area = TextArea("Progress", "old")
    window = shown(screen, area)
    write(window, "Progress", "mine")
    area.set_text("theirs")
    assert area.text() == "mine"
    assert area.is_dirty()
    area.settle()
    area.set_text("theirs")
    assert area.text() == "theirs"


def test_ctrl_enter_commits_and_a_draft_comes_back_silently(screen: QtBot) -> None:
    kept: list[str] = []
    area = TextArea("Progress", "old", kept.append)
    shown(screen, area)
    area.restore("draft of yesterday")
    assert kept == []
    with screen.waitSignal(area.committed) as told:
        QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["draft of yesterday"]


def test_a_text_area_grows_with_its_text(screen: QtBot) -> None:
    area = TextArea("Progress", "one")
    shown(screen, area)
    low = area.height()
    area.restore("\n".join("line" for _ in range(8)))
    wait_for(lambda: area.height() > low, "a higher field")


def test_a_line_keeps_its_keystrokes_too(screen: QtBot) -> None:
    kept: list[str] = []
    field = TextField("Name", "old", kept.append, hint="Name of the member")
    window = shown(screen, field)
    write(window, "Name", "Nasrin")
    with screen.waitSignal(field.committed) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["Nasrin"]
    assert kept[-1] == "Nasrin"
    field.set_text("other")
    assert field.text() == "Nasrin"
    field.settle()
    field.set_text("other")
    assert (field.text(), field.is_dirty()) == ("other", False)
    field.restore("draft")
    assert field.is_dirty()


def test_a_date_is_typed_and_written_out(screen: QtBot) -> None:
    field = DateField("Target date")
    window = shown(screen, field)
    write(window, "Target date", "4/12/2026")
    with screen.waitSignal(field.committed) as told:
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert told.args == [date(2026, 12, 4)]
    assert field.line.text() == "4 Dec 2026"


def test_a_text_that_is_no_date_stays_and_is_explained(screen: QtBot) -> None:
    field = DateField("Target date", date(2026, 12, 4))
    window = shown(screen, field)
    told: list[object] = []
    field.committed.connect(told.append)
    write(window, "Target date", "soon")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert (told, field.line.text(), field.is_valid()) == ([], "soon", False)
    assert field.line.accessibleDescription() == "Write a date like 4 Dec 2026"
    write(window, "Target date", "")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert told == [None]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Up, date(2026, 2, 1)),
        (Qt.Key.Key_Down, date(2026, 1, 30)),
        (Qt.Key.Key_PageUp, date(2026, 2, 28)),
        (Qt.Key.Key_PageDown, date(2025, 12, 31)),
        (Qt.Key.Key_A, date(2026, 1, 31)),
    ],
    ids=["up", "down", "page-up", "page-down", "letter"],
)
def test_keys_move_a_date(screen: QtBot, key: Qt.Key, day: date) -> None:
    field = DateField("Target date", date(2026, 1, 31))
    shown(screen, field)
    if key is not Qt.Key.Key_A:
        QTest.keyClick(field.line, key)
    assert field.value() == day


# The offscreen platform says of every pop-up what it lacks.
pops_up = pytest.mark.qt_log_ignore("does not support")


@pops_up
def test_the_calendar_opens_by_key_and_gives_its_day(screen: QtBot) -> None:
    field = DateField("Target date", date(2026, 1, 31))
    shown(screen, field)
    with screen.waitSignal(field.committed) as told:
        QTest.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        month = find(popup, "Target date", QWidget)
        QTest.keyClick(month.focusWidget(), Qt.Key.Key_Right)
        QTest.keyClick(month.focusWidget(), Qt.Key.Key_Return)
    assert told.args == [date(2026, 2, 1)]
    wait_for(lambda: QApplication.activePopupWidget() is None, "the calendar's end")
    popup.deleteLater()


def test_an_arabic_date_is_shown_and_read_in_arabic(screen: QtBot, language: Language) -> None:
    language.apply("ar")
    field = DateField("التاريخ", date(2026, 12, 4))
    shown(screen, field)
    assert field.line.text() == "٤ ديسمبر ٢٠٢٦"
    assert field.value() == date(2026, 12, 4)


CHOICES = (("w", "Worker side"), ("m", "Management side"))


def test_a_choice_is_told_by_its_id(screen: QtBot) -> None:
    field = ChoiceField("Side", CHOICES, hint="Choose")
    shown(screen, field)
    assert field.value() == ""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    field.activated.emit(field.currentIndex())
    assert field.value() == "w"
    field.set_value("m")
    assert (field.currentText(), field.is_dirty()) == ("Management side", False)
    field.set_choices((*CHOICES, ("o", "Other")))
    assert field.value() == "m"


def test_a_choice_may_be_words_of_ones_own(screen: QtBot) -> None:
    field = ChoiceField("Lead person", (("1", "R. Islam"),), free_text=True)
    window = shown(screen, field)
    line = find(window, "Lead person", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "S. Hossain")
    with screen.waitSignal(field.committed) as told:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["S. Hossain"]
    field.setEditText("r. islam")
    assert field.value() == "1"
    field.set_value("free")
    assert field.currentText() == "free"


def test_scrolling_past_a_choice_changes_nothing(screen: QtBot) -> None:
    field, other = ChoiceField("Side", CHOICES), QPushButton("other")
    window = shown(screen, field, other)
    field.set_value("w")
    other.setFocus()
    assert window.isVisible()
    at, turned = QPointF(4, 4), QPoint(0, -120)
    none, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, QPoint(), turned, none, keys, phase, False)
    QApplication.sendEvent(field, event)
    assert field.value() == "w"
    assert not event.isAccepted()


def test_searching_waits_for_a_short_rest(screen: QtBot) -> None:
    field = SearchField("Search factories")
    window = shown(screen, field)
    told: list[str] = []
    field.searched.connect(told.append)
    with screen.waitSignal(field.searched, timeout=20 * REST_MS):
        write(window, "Search factories", "turag")
    assert told == ["turag"]
    QTest.keyClicks(field, "s")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == ["turag", "turags"]


def test_files_and_pictures_come_in(screen: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Paste or drop photos")
    shown(screen, zone)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg")), QUrl("https://example.org/b.jpg")])
    with screen.waitSignal(zone.dropped) as told:
        assert zone.take(files)
    assert told.args == [(tmp_path / "a.jpg",)]
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    QGuiApplication.clipboard().setImage(image)
    with screen.waitSignal(zone.pasted) as pasted:
        QTest.keyClick(zone, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pasted.args[0].startswith(b"\x89PNG")
    words = QMimeData()
    words.setText("no picture")
    assert not zone.take(words)


def test_a_drag_over_the_zone_is_seen_and_dropped_files_come_in(screen: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Paste or drop photos")
    shown(screen, zone)
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])
    words.setText("no file")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    refused = QDragEnterEvent(QPoint(4, 4), copy, words, left, none)
    refused.ignore()
    zone.dragEnterEvent(refused)
    assert not refused.isAccepted()
    zone.dragEnterEvent(QDragEnterEvent(QPoint(4, 4), copy, files, left, none))
    assert zone.isDown()
    zone.dragLeaveEvent(QDragLeaveEvent())
    assert not zone.isDown()
    with screen.waitSignal(zone.dropped) as told:
        zone.dropEvent(QDropEvent(QPointF(4, 4), copy, files, left, none))
    assert told.args == [(tmp_path / "a.jpg",)]


# ------------------------------------------------------------------------------------------ time, notices, overlays


def timeline(qtbot: QtBot) -> Timeline:
    line = Timeline("Cycle 2")
    milestones = (
        Milestone("visit", "Visit 5", date(2026, 9, 1), detail="planned, 1 Sep 2026"),
        Milestone("start", "Start", date(2026, 1, 1), done=True),
        Milestone("report", "Report", date(2026, 4, 1), done=True, detail="released"),
    )
    line.set_cycle(date(2026, 1, 1), date(2026, 12, 31), date(2026, 6, 1), milestones)
    shown(qtbot, line, width=800)
    return line


def test_milestones_are_walked_in_time_and_opened(screen: QtBot) -> None:
    line = timeline(screen)
    line.setFocus()
    assert line.accessibleDescription() == "Report: released"
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert line.accessibleDescription() == "Visit 5: planned, 1 Sep 2026"
    with screen.waitSignal(line.activated) as told:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["visit"]
    for _ in range(5):
        QTest.keyClick(line, Qt.Key.Key_Left)
    assert line.accessibleDescription() == "Start"


def test_time_runs_from_right_to_left_in_arabic(screen: QtBot, language: Language) -> None:
    line = timeline(screen)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(24, 14))
    assert line.accessibleDescription() == "Start"
    line.close()
    language.apply("ar")
    line = timeline(screen)
    with screen.waitSignal(line.activated) as told:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 24, 14))
    assert told.args == ["start"]
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert line.accessibleDescription() == "Report: released"


@pops_up
def test_a_milestone_explains_itself_under_the_pointer(screen: QtBot) -> None:
    line = timeline(screen)
    place = QPoint(24, 14)
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, place, line.mapToGlobal(place)))
    assert QToolTip.text() == "Start"
    QToolTip.hideText()


def test_an_empty_timeline_stands_still(screen: QtBot) -> None:
    line = Timeline("Cycle 1")
    line.set_cycle(date(2026, 1, 1), date(2026, 1, 1), date(2026, 1, 1), ())
    shown(screen, line)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert line.accessibleDescription() == ""


def test_a_toast_leaves_by_itself_but_not_while_it_is_looked_at(screen: QtBot) -> None:
    undone: list[bool] = []
    toast = Toast("Target date changed", "Undo", lambda: undone.append(True), shown_ms=50)
    window = shown(screen, toast)
    find(window, "Undo", QPushButton).setFocus()
    assert not toast.is_counting()
    with screen.waitSignal(toast.expired):
        window.setFocus()
        QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    with screen.waitSignal(toast.expired):
        press(window, "Undo")
    assert undone == [True]


def test_the_pointer_holds_a_toast(screen: QtBot) -> None:
    toast = Toast("Saved")
    shown(screen, toast)
    assert toast.is_counting()
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not toast.is_counting()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.is_counting()


def test_at_most_three_toasts_stand_in_the_window(screen: QtBot) -> None:
    host = shown(screen, QPushButton("page"))
    stack = ToastStack(host)
    for number in range(5):
        stack.post(Toast(f"Toast {number}"))
    assert [toast.accessibleName() for toast in stack.toasts()] == ["Toast 2", "Toast 3", "Toast 4"]
    stack.toasts()[0].expired.emit()
    assert len(stack.toasts()) == 2
    host.resize(900, 700)
    assert host.rect().contains(stack.geometry())
    stack.clear()
    assert not stack.isVisible()


def test_a_banner_offers_one_action_and_a_way_out(screen: QtBot) -> None:
    banner = Banner("The disk is full.", "Show the folder", Tone.BAD)
    window = shown(screen, banner)
    banner.announce()
    with screen.waitSignal(banner.activated):
        press(window, "Show the folder")
    with screen.waitSignal(banner.dismissed):
        press(window, "Close this message")


def test_a_sheet_keeps_the_keyboard_and_gives_it_back(screen: QtBot) -> None:
    page = QPushButton("page")
    window = shown(screen, page)
    page.setFocus()
    sheet = ConfirmationSheet(page, "Complete this item?", "It has no undo.", "Complete item", "Not yet")
    sheet.open_sheet()
    assert find(window, "Not yet", QPushButton).hasFocus()  # Enter by accident decides nothing
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(focused())
    QTest.keyClick(focused(), Qt.Key.Key_Backtab)
    assert sheet.isAncestorOf(focused())
    with screen.waitSignal(sheet.cancelled):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert page.hasFocus()
    assert not sheet.isVisible()


def test_a_sheet_confirms_only_what_is_complete(screen: QtBot) -> None:
    page = QPushButton("page")
    window = shown(screen, page)
    sheet = Sheet(page, "Reopen the item", "Reopen")
    reason = TextField("Reason")
    sheet.body.addWidget(reason)
    sheet.check = lambda: "" if reason.text() else "Write a reason."
    sheet.open_sheet(reason)
    press(window, "Reopen")
    assert sheet.isVisible()
    assert "Write a reason." in names(window)
    write(window, "Reason", "new facts")
    window.resize(700, 500)
    assert sheet.size() == window.size()
    with screen.waitSignal(sheet.confirmed):
        QTest.keyClick(reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not sheet.isVisible()


def test_a_sheet_is_confirmed_from_inside_a_text_of_several_lines(screen: QtBot) -> None:
    page = QPushButton("page")
    shown(screen, page)
    sheet = Sheet(page, "Raise a finding", "Add to the plan")
    words = TextArea("What is wrong", "Exit 3 is locked")
    sheet.body.addWidget(words)
    sheet.open_sheet(words)
    with screen.waitSignal(sheet.confirmed):
        QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not sheet.isVisible()


def test_a_sheet_gives_the_keyboard_on_when_what_had_it_was_made_anew(screen: QtBot) -> None:
    row = QWidget()
    line = QVBoxLayout(row)
    opener, beside = Button("Open"), Button("Beside")
    line.addWidget(opener)
    line.addWidget(beside)
    shown(screen, row)
    opener.setFocus()
    sheet = Sheet(row, "Reopen the item", "Reopen")
    sheet.open_sheet()
    opener.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sheet.escaped()
    assert beside.hasFocus()


def test_a_sheet_is_as_high_as_its_content_and_never_higher_than_the_window_allows(screen: QtBot) -> None:
    page = QPushButton("page")
    window = shown(screen, page, width=800)
    window.resize(800, 700)
    sheet = Sheet(page, "Add an item", "Add")
    fields = [TextField(f"Field {number}") for number in range(8)]
    for field in fields:
        sheet.body.addWidget(field)
    for field in fields[2:]:
        field.hide()
    sheet.open_sheet(fields[0])
    (area,) = sheet.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    low = area.height()
    for field in fields[2:]:
        field.show()
    wait_for(lambda: area.height() > low, "the sheet grows with its content")
    window.resize(800, 300)
    wait_for(bar.isVisible, "what does not fit is scrolled to")
    assert area.height() <= 180
    right = {each.mapTo(sheet, QPoint(each.width(), 0)).x() for each in (fields[0], sheet.confirm_button)}
    assert len(right) == 1
    for field in fields[2:]:
        field.hide()
    window.resize(800, 700)
    wait_for(lambda: area.height() == low and not bar.isVisible(), "it shrinks again")
    right |= {each.mapTo(sheet, QPoint(each.width(), 0)).x() for each in (fields[0], sheet.confirm_button)}
    assert len(right) == 1


# ------------------------------------------------------------------------------------------------------------ pages


def test_a_page_has_one_primary_button_and_says_how_much(screen: QtBot) -> None:
    page = Page("Factories")
    page.header.set_count("14 factories")
    page.header.set_primary(Button("Old", ButtonKind.PRIMARY))
    page.header.set_primary(Button("Start visit", ButtonKind.PRIMARY))
    page.header.add_tool(Button("Add photo"))
    window = shown(screen, page, width=1000)
    page.header.set_title("All factories")
    said = names(window)
    assert {"All factories", "14 factories", "Start visit", "Add photo", "Search or run a command"} <= set(said)
    assert "Old" not in said
    assert find(window, "Add photo", QPushButton).x() < find(window, "Start visit", QPushButton).x()
    with screen.waitSignal(page.search_requested):
        press(window, "Search or run a command")
    with screen.waitSignal(page.summary_changed):
        page.set_summary("14 open")
    assert page.summary == "14 open"
    page.header.set_primary(None)


def test_a_detail_pane_shows_fields_with_their_owner(screen: QtBot) -> None:
    pane = DetailPane("Item")
    pane.set_heading("Fire doors", "Assessment finding", (ChipText("Public", Tone.PUBLIC),))
    pane.add_field("Root cause", "Keys held by one guard", "factory")
    pane.add_field("Progress", "")
    editor = pane.add_field("Name", TextField("Name"))
    window = shown(screen, pane)
    window.resize(500, 700)
    said = names(window)
    assert {"Fire doors", "Root cause", "· factory", "Root cause: Keys held by one guard"} <= set(said)
    buddies = [label.buddy() for label in window.findChildren(QLabel) if label.text() == "Name"]
    assert buddies == [editor]
    pane.show_top()
    pane.clear()
    wait_for(lambda: "Root cause" not in names(window), "an empty pane")
