"""What to do now, with the reason in the chip."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.workspace import Workspace
from app.storage.drafts import Draft
from ui.features.today.columns import Cells, Columns
from ui.features.today.left_words import LeftWordsSheet
from ui.features.today.presenter import TodayPresenter
from ui.features.today.rows import Rows
from ui.features.today.section import Section
from ui.features.today.tools import Tools
from ui.features.today.views import DraftLine, Part, TodayView
from ui.features.today.words import day_words, greeting
from ui.i18n.translator import translate
from ui.parts.sync_news import SyncNews
from ui.parts.travel_remedies import TravelRemedies
from ui.runtime.bridge import NEW_DAY, Change
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page


class TodayPage(Page):
    """Leads to "factory" (id of an item or an engagement), "visit", "factories", and to where a thing is decided.

    That is "sync" (id of a conflict or refusal), or "queue" (id of work in custody).
    `counted` carries the number of things for today; `read` says that the page is up to date.
    """

    is_column = True

    counted = Signal(int)
    read = Signal()

    def __init__(self, workspace: Workspace, tools: Tools) -> None:
        """Take the workspace and the window's services."""
        super().__init__(greeting(workspace.session.name, workspace.clock.now()))
        self._workspace = workspace
        self._tools = tools
        self._presenter = TodayPresenter(workspace)
        remedies = TravelRemedies(workspace, self.navigate.emit)
        self._rows = Rows(
            self.navigate.emit, self._read_words, lambda target, engagement: remedies.take(target, engagement, tuple)
        )
        self._whole: set[Part] = set()
        self._view: TodayView | None = None
        self._is_reading = False
        self._is_behind = False
        self._sections = self._make_sections()
        self._cells = Cells()
        self._factories = Card()
        self._factories.add(self._cells)
        self._columns = self._make_columns()
        self._nothing = EmptyState(
            self.tr("No factory is assigned to you yet"),
            self.tr("When an administrator assigns you one, it arrives with the next sync."),
            self.tr("Open the sync centre"),
            "factory",
        )
        self._nothing.activated.connect(self._go_to_sync)
        self._elsewhere = EmptyState(
            self.tr("No plan is kept on this laptop"),
            self.tr(
                "Plans are kept on the laptops of advisors and supervisors. "
                "Ask your enterprise advisor to show you your factory's."
            ),
            icon="factory",
        )
        self._nothing.hide()
        self._elsewhere.hide()
        self._columns.hide()
        self._factories.hide()
        self.body.addWidget(self._nothing, 1)
        self.body.addWidget(self._elsewhere, 1)
        self.body.addWidget(self._columns)
        self.body.addWidget(self._factories)
        self.body.addStretch(1)
        tools.bridge.changed.connect(self._on_changed)
        tools.status.changed.connect(self._on_status)
        SyncNews(tools.status, self._read, self)
        self._show_day()
        self._read()

    def entered(self) -> None:
        self._show_day()
        self._read()

    # ---------------------------------------------------------------------------------------------------- inside

    def _make_sections(self) -> dict[Part, Section]:
        sections = {
            Part.CLAIMS: Section(
                self.tr("Review now · the factory says it is done"), self.tr("No claim waits for a review.")
            ),
            Part.TARGETS: Section(self.tr("Overdue target dates"), self.tr("No target date has passed.")),
            Part.WEEK: Section(self.tr("This week"), self.tr("No visit is planned for the next seven days.")),
            Part.TRAVEL: Section(self.tr("Ready to travel?")),
            Part.NEEDS: Section(self.tr("Needs you"), self.tr("Nothing waits for you.")),
            Part.DRAFTS: Section(self.tr("Left unsaved")),
            Part.ALERTS: Section(self.tr("Cannot wait · the supervisor is asked")),
            Part.VIOLATIONS: Section(self.tr("Violations past their deadline")),
            Part.TEAM_CLAIMS: Section(
                self.tr("Overdue claims in the team"), self.tr("No claim was left for two visits.")
            ),
            Part.TEAM_REVIEWS: Section(
                self.tr("Reviewed before the factory showed commitment"), self.tr("No such review in three months.")
            ),
            Part.TEAM_STALE: Section(
                self.tr("Completed, but a gate is stale"), self.tr("Every Completed item stands on what was seen.")
            ),
        }
        for part, section in sections.items():
            section.everything_wanted.connect(partial(self._show_everything, part))
        return sections

    def _make_columns(self) -> Columns:
        leading = (Part.ALERTS, Part.VIOLATIONS, Part.TEAM_CLAIMS, Part.TEAM_REVIEWS, Part.CLAIMS, Part.TARGETS)
        trailing = (Part.WEEK, Part.TRAVEL, Part.NEEDS, Part.TEAM_STALE, Part.DRAFTS)
        return Columns([self._sections[part] for part in leading], [self._sections[part] for part in trailing])

    def _read(self) -> None:
        if self._is_reading:
            self._is_behind = True
            return
        self._is_reading = True
        whole = frozenset(self._whole)
        self._tools.tasks.run(lambda _job: self._presenter.view(whole), self._show, owner=self)

    def _show(self, view: TodayView) -> None:
        self._is_reading = False
        before, self._view = self._view, view
        self._show_parts(before, view)
        self._nothing.setVisible(not view.roles)
        self._elsewhere.setVisible(bool(view.roles) and not view.holds_plans)
        self._columns.setVisible(view.holds_plans or bool(view.drafts))
        self._factories.setVisible(bool(view.factories))
        self.set_summary(translate("Today", "%n thing(s) for today", "", view.count))
        self.counted.emit(view.count)
        if self._is_behind:
            self._is_behind = False
            self._read()
        else:
            self.read.emit()

    def _show_parts(self, before: TodayView | None, view: TodayView) -> None:
        rows = self._rows
        makers: dict[Part, Callable[[], list[QWidget]]] = {
            Part.CLAIMS: lambda: rows.claims(view.claims),
            Part.TARGETS: lambda: rows.targets(view),
            Part.WEEK: lambda: rows.week(view),
            Part.TRAVEL: lambda: rows.travel(view),
            Part.NEEDS: lambda: rows.needs(view.needs),
            Part.DRAFTS: lambda: rows.drafts(view),
            Part.ALERTS: lambda: rows.alerts(view.alerts),
            Part.VIOLATIONS: lambda: rows.violations(view.violations),
            Part.TEAM_CLAIMS: lambda: rows.claims(view.team_claims),
            Part.TEAM_REVIEWS: lambda: rows.reviews(view),
            Part.TEAM_STALE: lambda: rows.stale(view.team_stale),
        }
        for part, make in makers.items():
            if before is None or _content(before, part) != _content(view, part):
                self._sections[part].set_rows(make(), view.totals.get(part, 0))
        for part, section in self._sections.items():
            section.setVisible(section.has_words and _concerns(part, view))
        self._columns.put_last([section for section in self._sections.values() if not section.has_rows])
        if before is None or before.factories != view.factories:
            self._cells.set_cells(rows.factories(view.factories))
            self._factories.set_title(self._factories_title(view))

    def _factories_title(self, view: TodayView) -> str:
        total = view.totals.get(Part.FACTORIES, 0)
        if total > len(view.factories):
            return translate("Today", "The first of your %n factories", "", total)
        return translate("Today", "Your %n factories", "", total)

    def _show_day(self) -> None:
        clock = self._workspace.clock
        self.header.set_title(greeting(self._workspace.session.name, clock.now()))
        self.header.set_count(day_words(clock.today(), clock.now(), self._tools.status.status))

    def _show_everything(self, part: Part) -> None:
        self._whole.add(part)
        self._read()

    def _go_to_sync(self) -> None:
        self.navigate.emit("sync", "")

    def _read_words(self, line: DraftLine) -> None:
        draft, drafts = line.left, self._workspace.drafts

        def show(found: Draft | None) -> None:
            if found is None:
                self._read()
                return
            sheet = LeftWordsSheet(self, found.content, draft.part, is_here=draft.title is not None)
            sheet.confirmed.connect(partial(self._discard, draft.place))
            sheet.open_for_reading()

        self._tools.tasks.run(lambda _job: drafts.find(draft.place), show, owner=self)

    def _discard(self, place: str) -> None:
        discarded = self._workspace.drafts.discard(place)
        self._tools.tasks.run(lambda _job: discarded.result(), self._on_discarded, owner=self)

    def _on_discarded(self, _nothing: None) -> None:
        self._read()

    def _on_changed(self, change: Change) -> None:
        if NEW_DAY in change.kinds:
            self._show_day()
        self._read()

    def _on_status(self, _status: object) -> None:
        self._show_day()


def _content(view: TodayView, part: Part) -> tuple[object, ...]:
    """Return what a card is made from: it is made anew only when that changed."""
    return (getattr(view, part.value), view.totals.get(part, 0), view.today)


def _concerns(part: Part, view: TodayView) -> bool:
    """Say whether a card concerns the person; unsaved words do also after the last factory has left."""
    if part in (Part.CLAIMS, Part.TARGETS):
        return view.works
    if part in (Part.TEAM_CLAIMS, Part.TEAM_REVIEWS, Part.TEAM_STALE):
        return view.supervises
    return part is Part.DRAFTS or view.holds_plans
