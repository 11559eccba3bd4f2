"""Every page of visits and committees in three languages, light and dark, and at 200 %."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders.visit_pages import Stage, TabPage, a_stage
from tests.builders.workspaces import ENGAGEMENT
from tests.gui.accessible import wait_for
from tests.gui.looks import LOOKS, faults_of
from ui.features.committee.committee_tab import CommitteeTab
from ui.features.visits.agenda_view import AgendaView
from ui.features.visits.calendar_presenter import Sharing
from ui.features.visits.closing_sheet import ClosingSheet
from ui.features.visits.list_view import VisitListView
from ui.features.visits.page import VisitsPage
from ui.features.visits.sharing import SharingSheet
from ui.features.visits.visit_page import VisitPage
from ui.features.visits.visits_tab import VisitsTab
from ui.i18n.translator import Language
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.page import Page
from ui.widgets.tab_strip import TabStrip


def a_visit(stage: Stage, target: str) -> Page:
    page = VisitPage(stage.site.workspace, stage.tools)
    page.show_target(target)
    return page


def an_item(stage: Stage) -> Page:
    page = VisitPage(stage.site.workspace, stage.tools)
    page.show_target(stage.story.running.id)
    [agenda] = page.findChildren(AgendaView)
    agenda.items.select_ids([stage.story.exits.id])
    return page


def planning(stage: Stage) -> Page:
    page = VisitsPage(stage.site.workspace, stage.tools)
    stage.show(page)
    [visits] = page.findChildren(VisitListView)
    visits.plan()
    return page


def closing(stage: Stage) -> Page:
    page = VisitPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.show_target(stage.story.running.id)
    page.close_visit()
    wait_for(lambda: any(sheet.isVisible() for sheet in page.findChildren(ClosingSheet)), "the question")
    return page


def a_calendar(stage: Stage) -> Page:
    page = VisitsPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.findChildren(TabStrip)[0].select("calendar")
    return page


def sharing(stage: Stage) -> Page:
    page = VisitsPage(stage.site.workspace, stage.tools)
    stage.show(page)
    SharingSheet(page, Sharing()).open_for_typing()
    return page


PAGES: dict[str, Callable[[Stage], Page]] = {
    "all visits": lambda stage: VisitsPage(stage.site.workspace, stage.tools),
    "visits of a factory": lambda stage: TabPage(VisitsTab(stage.site.workspace, ENGAGEMENT, stage.tools)),
    "visit": lambda stage: a_visit(stage, stage.story.running.id),
    "planned visit": lambda stage: a_visit(stage, stage.story.planned.id),
    "closed visit": lambda stage: a_visit(stage, stage.story.closed.id),
    "meeting": lambda stage: a_visit(stage, f"{stage.story.running.id}/{stage.story.meeting.id}"),
    "closed meeting": lambda stage: a_visit(stage, f"{stage.story.closed.id}/{stage.story.before.id}"),
    "item": an_item,
    "planning": planning,
    "calendar": a_calendar,
    "sharing": sharing,
    "closing": closing,
    "committee": lambda stage: TabPage(CommitteeTab(stage.site.workspace, ENGAGEMENT, stage.tools)),
}


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


@pytest.mark.parametrize(("scheme", "code", "scale"), LOOKS)
def test_nothing_is_cut_or_without_a_name(
    stage: Stage, theme: Theme, language: Language, scheme: Scheme, code: str, scale: int
) -> None:
    theme.apply(scheme, scale)
    language.apply(code)
    faults: dict[str, list[str]] = {}
    for name, build in PAGES.items():
        page = build(stage)
        if not page.isVisible():
            stage.show(page)
        found = faults_of(page)
        if found:
            faults[name] = found
        page.hide()
    assert faults == {}


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
def test_no_committee_and_no_visits_yet(tmp_path: Path, screen: QtBot, language: Language, code: str) -> None:
    language.apply(code)
    with a_stage(tmp_path, screen, records=()) as stage:
        for tab in (
            VisitsTab(stage.site.workspace, ENGAGEMENT, stage.tools),
            CommitteeTab(stage.site.workspace, ENGAGEMENT, stage.tools),
        ):
            page = TabPage(tab)
            stage.show(page)
            assert faults_of(page) == []
