"""The calendar of visits: days walked by keys, a visit moved and put back, what is saved for other programs."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from app.domain.plan.records import PlanItem, Status
from app.domain.visit.records import Visit
from tests.builders.visit_pages import Stage, a_stage
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import find, names, press, shown, wait_for
from ui.features.visits.calendar_cell import DayDelegate
from ui.features.visits.calendar_grid import CalendarGrid
from ui.features.visits.calendar_presenter import CalendarPresenter, Sharing
from ui.features.visits.calendar_view import CalendarView
from ui.features.visits.page import VisitsPage
from ui.features.visits.sharing import CalendarSharing, SharingSheet
from ui.i18n.translator import Language
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.button import IconButton
from ui.widgets.memory import Forgetful
from ui.widgets.page import Page


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


def a_calendar(stage: Stage) -> VisitsPage:
    page = VisitsPage(stage.site.workspace, stage.tools)
    stage.show(page)
    [tabs] = [bar for bar in page.findChildren(QTabBar) if bar.accessibleName() == "List or calendar"]
    tabs.setCurrentIndex(1)
    return page


def grid(page: Page) -> CalendarGrid:
    [found] = page.findChildren(CalendarGrid)
    return found


def words(page: Page) -> str:
    return " ".join(shown(page))


def chosen(page: Page) -> date:
    cell = grid(page).chosen()
    assert cell is not None
    return cell.day


def type_key(page: Page, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(grid(page), key, modifier)


def test_arrows_walk_the_days_across_months_and_t_comes_back(stage: Stage) -> None:
    page = a_calendar(stage)
    today = stage.site.workspace.clock.today()
    assert chosen(page) == today
    type_key(page, Qt.Key.Key_Down)
    type_key(page, Qt.Key.Key_Right)
    assert chosen(page) == today + timedelta(days=8)
    for _ in range(6):
        type_key(page, Qt.Key.Key_Down)
    assert chosen(page) == today + timedelta(days=50)
    type_key(page, Qt.Key.Key_PageUp)
    assert chosen(page).month == (today + timedelta(days=50)).month - 1
    type_key(page, Qt.Key.Key_T)
    assert chosen(page) == today


def test_left_goes_on_where_lines_run_from_right_to_left(stage: Stage, language: Language) -> None:
    language.apply("ar")
    page = VisitsPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.findChildren(QTabBar)[0].setCurrentIndex(1)
    before = chosen(page)
    type_key(page, Qt.Key.Key_Left)
    assert chosen(page) == before + timedelta(days=1)


def test_the_day_beside_it_lists_its_visits_and_enter_opens_the_first(stage: Stage) -> None:
    page = a_calendar(stage)
    planned = stage.now(stage.story.planned)
    grid(page).day_wanted.emit(planned.day)
    wait_for(lambda: any("Meghna Knit Composite" in name for name in names(page)), "the day's visits")
    type_key(page, Qt.Key.Key_Return)
    assert stage.led[-1] == ("visit", planned.id)


def test_a_day_without_a_visit_leads_to_planning_on_it(stage: Stage) -> None:
    page = a_calendar(stage)
    free = stage.now(stage.story.planned).day + timedelta(days=40)
    grid(page).day_wanted.emit(free)
    wait_for(lambda: "No visit on this day." in words(page), "an empty day")
    type_key(page, Qt.Key.Key_Return)
    wait_for(lambda: "Plan a visit" in words(page), "the question")
    assert any(field.text().startswith(f"{free.day} ") for field in page.findChildren(QLineEdit))


def test_a_planned_visit_is_pushed_to_another_day_and_put_back_by_undo(stage: Stage) -> None:
    page = a_calendar(stage)
    planned = stage.now(stage.story.planned)
    grid(page).day_wanted.emit(planned.day)
    type_key(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    wait_for(lambda: stage.now(planned).planned_on == planned.planned_on + timedelta(days=1), "the visit to move")
    stage.wait_said(f"Visit moved to {(planned.planned_on + timedelta(days=1)).day}")
    assert stage.toasts[-1].action is not None


def test_a_visit_is_dragged_to_another_day(stage: Stage) -> None:
    page = a_calendar(stage)
    view, planned = grid(page), stage.now(stage.story.planned)
    view.day_wanted.emit(planned.day)
    here = view.currentIndex()
    there = here.siblingAtColumn(here.column() - 1 if here.column() else 1)
    days = there.column() - here.column()
    cell, painted = view.chosen(), view.itemDelegate()
    assert cell is not None and isinstance(painted, DayDelegate)
    bar = painted.place_of(view.visualRect(here), cell.bars[0], view.layoutDirection())
    assert bar is not None
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=bar.center())
    QTest.mouseMove(view.viewport(), view.visualRect(there).center())
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(there).center())
    wait_for(lambda: stage.now(planned).planned_on == planned.planned_on + timedelta(days=days), "the visit to move")


def test_a_visit_under_way_is_not_dragged_and_a_day_of_the_next_month_is_chosen_on_release(stage: Stage) -> None:
    page = a_calendar(stage)
    view, running = grid(page), stage.now(stage.story.running)
    view.day_wanted.emit(running.day)
    here = view.currentIndex()
    cell, painted = view.chosen(), view.itemDelegate()
    assert cell is not None and isinstance(painted, DayDelegate)
    bar = painted.place_of(view.visualRect(here), cell.bars[0], view.layoutDirection())
    assert bar is not None
    outside = view.visualRect(view.model().index(view.model().rowCount() - 1, 6)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=bar.center())
    QTest.mouseMove(view.viewport(), outside)
    assert chosen(page) == running.day
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=outside)
    assert chosen(page) > running.day
    assert stage.now(running).planned_on == running.planned_on


def test_what_is_over_stays_where_it_was(stage: Stage) -> None:
    page = a_calendar(stage)
    closed = stage.now(stage.story.closed)
    grid(page).move_wanted.emit(closed.id, 3)
    wait_for(lambda: "This visit cannot be moved" in words(page), "the reason")
    assert stage.now(closed) == closed


@pytest.mark.parametrize("named", [True, False])
def test_a_file_for_other_calendars_names_factories_only_when_asked(stage: Stage, tmp_path: Path, named: bool) -> None:
    page = a_calendar(stage)
    path = tmp_path / "visits.ics"
    sharing = CalendarSharing(CalendarPresenter(stage.site.workspace, stage.tools.memory), stage.tools, page)
    sharing.save(path, Sharing(names=named, targets=True))
    stage.wait_said("Saved: visits.ics")
    calendar = Calendar.from_ical(path.read_bytes())
    events = {str(part["uid"]): part for part in calendar.walk("VEVENT")}
    planned = stage.now(stage.story.planned)
    event = events[f"{planned.id}@concord.invalid"]
    assert event.decoded("dtstart") == planned.planned_on
    assert event.decoded("dtend") == planned.planned_on + timedelta(days=planned.days)
    assert event["status"] == "TENTATIVE"
    assert ("Meghna" in path.read_text(encoding="utf-8")) is named
    states = {str(part["uid"]).partition("@")[0]: str(part["status"]) for part in calendar.walk("VTODO")}
    with stage.site.workspace.read() as connection:
        items = stage.site.workspace.facts(connection).children(PlanItem, ENGAGEMENT)
    wanted = {item.id: item.status is Status.COMPLETED for item in items if item.target_date is not None}
    assert wanted and {id: state == "CANCELLED" for id, state in states.items()}.items() <= wanted.items()


def test_the_sheet_names_nobody_at_first_and_remembers(stage: Stage) -> None:
    page = a_calendar(stage)
    press(page, "Save as calendar file…")
    [sheet] = page.findChildren(SharingSheet)
    boxes = {box.text(): box for box in sheet.findChildren(QCheckBox)}
    assert [box.isChecked() for box in boxes.values()] == [False, False]
    memory = Forgetful()
    presenter = CalendarPresenter(stage.site.workspace, memory)
    presenter.keep_sharing(Sharing(names=True))
    assert CalendarPresenter(stage.site.workspace, memory).sharing() == Sharing(names=True)


def test_the_calendar_is_remembered_and_the_list_comes_back_for_a_target(stage: Stage) -> None:
    page = a_calendar(stage)
    again = VisitsPage(stage.site.workspace, stage.tools)
    stage.show(again)
    assert grid(again).isVisible()
    again.show_target(stage.story.planned.id)
    assert not grid(again).isVisible()
    assert page is not again


def test_two_hundred_per_cent_scrolls_rather_than_squeezes(stage: Stage, theme: Theme) -> None:
    theme.apply(Scheme.LIGHT, 200)
    page = a_calendar(stage)
    view = grid(page)
    assert view.rowHeight(0) >= view.verticalHeader().minimumSectionSize() > 2 * 36


def test_every_day_is_said_to_screen_readers(stage: Stage) -> None:
    page = a_calendar(stage)
    planned: Visit = stage.now(stage.story.planned)
    view = grid(page)
    view.day_wanted.emit(planned.day)
    spoken = view.model().data(view.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert "Meghna Knit Composite" in str(spoken) and "Planned" in str(spoken)
    assert find(page, "Plan a visit on this day…", QPushButton).isVisible()


def columns(picture: QImage) -> list[int]:
    """Return how much is drawn in each column of a picture."""
    across, down = range(picture.width()), range(picture.height())
    return [sum(picture.pixelColor(x, y).alpha() for y in down) for x in across]


@pytest.mark.parametrize("code", ["en", "ar"])
def test_earlier_and_later_are_one_arrow_and_its_mirror(stage: Stage, language: Language, code: str) -> None:
    language.apply(code)
    page = VisitsPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.findChildren(QTabBar)[0].setCurrentIndex(1)
    both = page.findChildren(CalendarView)[0].findChildren(IconButton)[1:3]
    earlier, later = (button.icon().pixmap(QSize(32, 32), 1.0).toImage() for button in both)
    assert earlier != later
    assert columns(earlier) == pytest.approx(columns(later)[::-1], abs=300)
