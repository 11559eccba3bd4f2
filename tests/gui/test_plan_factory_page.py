"""The frame round a factory: its head, the cycle, the tabs, where one can go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar, QTableView
from pytestqt.qtbot import QtBot

from app.domain.plan.commands import EditItem
from tests.builders.plan_pages import Stage, a_stage, in_front, plan_of
from tests.builders.plans import CHEMICALS, EXITS, VISIT_NOW, a_full_plan
from tests.builders.workspaces import ENGAGEMENT, an_id
from tests.gui.accessible import find, names, open_tab, press, shown, texts, wait_for
from ui.features.plan import action_ids as ids
from ui.features.plan.factory_page import FactoryPage
from ui.i18n.translator import Language
from ui.widgets.timeline import Timeline


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


def tabs(page: FactoryPage) -> list[str]:
    [bar] = [bar for bar in page.findChildren(QTabBar) if bar.isVisible()]
    return [bar.tabText(number) for number in range(bar.count())]


def test_the_head_says_where_how_large_and_where_in_the_cycle(stage: Stage) -> None:
    page = stage.show()
    assert "Meghna Knit Composite" in shown(page)
    words = "12 Mill Road, Gazipur · 2,140 workers, 61\u00a0% women · Cycle 1, month 6 · Participation committee 7 + 7"
    assert words in shown(page)
    assert page.summary == "7 open · 4 publicly reported · 1 overdue"


def test_a_factory_without_a_committee_says_so(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=()) as stage:
        assert any("No committee yet" in words for words in shown(stage.show()))


def test_the_cycle_holds_milestones_visits_and_today(stage: Stage) -> None:
    timeline = find(stage.show(), "Cycle", Timeline)
    spoken = []
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    for _ in range(20):
        QTest.keyClick(timeline, Qt.Key.Key_Left)
    for _ in range(14):
        spoken.append(timeline.accessibleDescription())
        QTest.keyClick(timeline, Qt.Key.Key_Right)
    said = list(dict.fromkeys(spoken))
    assert said[0] == "Start: 5 Jan 2026"
    assert "Committee set up: 20 Jan 2026" in said
    assert "Visit 1: 3 Feb 2026 · In person · day 1 of 8 in this cycle" in said
    assert "Visit 4: 15 Jun 2026 · In person · day 4 of 8 in this cycle" in said
    assert "Progress report 1: Due 5 May 2026 to 4 Jun 2026, by the factory" in said
    assert [words for words in said if words.startswith("Assessment: Due")]
    assert said[-1].startswith("Renewal") or said[-1].startswith("Progress report 2")


def test_a_visit_on_the_timeline_leads_to_it(stage: Stage) -> None:
    timeline = find(stage.show(), "Cycle", Timeline)
    timeline.activated.emit(VISIT_NOW)
    timeline.activated.emit("renewal")
    assert stage.led == [("visit", VISIT_NOW)]


def test_only_tabs_that_are_there_are_shown(stage: Stage) -> None:
    assert tabs(stage.show()) == ["Plan 9", "Visits 5", "Committee", "History"]
    page = FactoryPage(stage.site.workspace, stage.tools, {})
    stage.qtbot.addWidget(page)
    page.resize(1096, 768)
    page.show()
    page.show_target(ENGAGEMENT)
    assert tabs(page) == ["Plan 9", "History"]


def test_tabs_of_other_features_are_built_when_they_are_opened(stage: Stage) -> None:
    page = stage.show()
    assert "Tab visits" not in names(page)
    open_tab(page, "Visits")
    wait_for(lambda: "Tab visits" in names(page), "the tab")
    assert "Search in the plan" not in names(page)
    open_tab(page, "Plan")
    wait_for(lambda: "Search in the plan" in names(page), "the plan again")


def test_the_one_accent_button_goes_on_with_the_visit(stage: Stage) -> None:
    press(stage.show(), "Continue visit")
    assert stage.led == [("visit_wanted", ENGAGEMENT)]


def test_between_visits_it_starts_one(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=a_full_plan(in_progress=False)) as stage:
        press(stage.show(), "Start visit")
        assert stage.led == [("visit_wanted", ENGAGEMENT)]


def test_targets_lead_to_a_factory_a_tab_and_an_item(stage: Stage) -> None:
    page = stage.show(CHEMICALS)
    assert in_front(page) == CHEMICALS
    page.show_target(f"{ENGAGEMENT}/plan/{EXITS}")
    stage.settle()
    assert in_front(page) == EXITS
    page.show_target(f"{ENGAGEMENT}/committee")
    wait_for(lambda: "Tab committee" in names(page), "the tab")


def test_what_is_not_on_this_device_leaves_the_page_as_it_is(stage: Stage) -> None:
    page = stage.show(EXITS)
    page.show_target(an_id(77))
    assert in_front(page) == EXITS


def test_without_a_factory_the_page_leads_to_the_list(stage: Stage) -> None:
    page = FactoryPage(stage.site.workspace, stage.tools, {})
    page.navigate.connect(lambda where, what: stage.led.append((where, what)))
    stage.qtbot.addWidget(page)
    page.show()
    press(page, "Show the factories")
    assert stage.led == [("factories", "")]


def test_the_last_factory_is_there_again(stage: Stage) -> None:
    stage.show()
    page = FactoryPage(stage.site.workspace, stage.tools, {})
    stage.qtbot.addWidget(page)
    page.show()
    assert "Meghna Knit Composite" in shown(page)


def test_the_head_follows_changes(stage: Stage) -> None:
    page = stage.show()
    stage.site.server.write(EditItem(CHEMICALS, {"target_date": date(2026, 12, 1)}))
    stage.site.pull()
    wait_for(lambda: page.summary == "7 open · 4 publicly reported · 0 overdue", "the numbers")


def test_the_history_of_the_factory_says_who_what_and_when(stage: Stage) -> None:
    stage.site.give(EditItem(EXITS, {"target_date": date(2026, 7, 20)}))
    page = stage.show(f"{ENGAGEMENT}/history")
    table = find(page, "History", QTableView)
    wait_for(lambda: bool(texts(table)), "the first change")
    rows = texts(table)
    assert rows[0][0] == (
        "Change item · Emergency exits on floor 3 locked during overtime, Target date: 4 Jul 2026 → 20 Jul 2026"
    )
    assert rows[0][1] == "Nadia Karim"
    assert any("for Farida Noor" in words and "saved on this device" in words for words in shown(page))
    press(page, "Visits")
    wait_for(lambda: "No history yet" in shown(page), "nothing about visits")
    press(page, "Visits")
    stage.site.sync()
    wait_for(lambda: not any("saved on this device" in words for words in shown(page)), "the receipt")


def test_arabic_reads_from_right_to_left(stage: Stage, language: Language) -> None:
    language.apply("ar")
    page = stage.show()
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert any("٢٬١٤٠" in words for words in shown(page))


def test_a_lost_assignment_takes_the_factory_from_the_page(stage: Stage) -> None:
    page = stage.show(EXITS)
    stage.lose_assignment()
    wait_for(lambda: "Meghna Knit Composite is not assigned to you any more" in names(page), "it is said")
    assert "Meghna Knit Composite" not in shown(page)
    press(page, "Show Today")  # where words that were not saved can be read
    assert stage.led == [("today", "")]


def test_a_change_in_another_factory_is_no_reason_to_read_again(stage: Stage) -> None:
    page = stage.show(EXITS)
    read: list[str] = []
    plan_of(page).summary_changed.connect(read.append)
    stage.settle()
    stage.tell_of_another_factory()
    stage.settle()
    assert read == []
    assert in_front(page) == EXITS


def test_no_two_actions_have_the_same_keys(stage: Stage) -> None:
    stage.show()
    assert stage.tools.registry.clashes() == ()
    assert all(action.title for action in stage.tools.registry.of("factory"))


def test_actions_on_an_item_say_that_one_must_be_chosen(tmp_path: Path, screen: QtBot) -> None:
    with a_stage(tmp_path, screen, records=()) as stage:
        stage.show()
        for action in stage.tools.registry.of("factory"):
            if action.id in (ids.COMPLETE, ids.REVIEW, ids.CLAIM, ids.COMMENT):
                stage.run(action.id)
        assert stage.blocked == ["Choose an item first."] * 4


def test_keys_of_the_tab_in_front_work_on_what_stands_over_it(stage: Stage) -> None:
    page = stage.show(EXITS)
    [bar] = [bar for bar in page.findChildren(QTabBar) if bar.isVisible()]
    bar.setFocus()
    QTest.keySequence(bar, "Ctrl+D")
    assert "Before this item can be Completed" in shown(stage.sheet())
    QTest.keyClick(stage.sheet(), Qt.Key.Key_Escape)
    open_tab(page, "Committee")
    QTest.keySequence(bar, "Ctrl+D")
    assert not stage.has_sheet()


def test_a_hidden_plan_is_read_again_when_it_comes_to_the_front(stage: Stage) -> None:
    page = stage.show(EXITS)
    open_tab(page, "Committee")
    read: list[str] = []
    plan_of(page).summary_changed.connect(read.append)
    stage.site.server.write(EditItem(CHEMICALS, {"target_date": date(2026, 12, 1)}))
    stage.site.pull()
    stage.settle()
    assert read == []
    open_tab(page, "Plan")
    wait_for(lambda: page.summary == "7 open · 4 publicly reported · 0 overdue", "the numbers")


def test_a_device_that_was_not_sent_the_past_says_where_it_is(stage: Stage) -> None:
    words = "What happened before this device received the factory is kept at the server."
    page = stage.show(f"{ENGAGEMENT}/history")
    assert any(text.endswith(words) for text in shown(page))
    stage.site.give(EditItem(EXITS, {"lead_person": "T. Begum"}))
    wait_for(lambda: words in shown(page), "it under the oldest change")
    earlier = "Earlier changes are kept at the server. The tab History of this factory fetches them."
    assert earlier in shown(stage.open(EXITS).history)
