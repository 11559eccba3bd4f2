"""The calendar of all visits, with the chosen day beside it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.workspace import Workspace
from ui.features.visits.calendar_cell import TONES, bar_words
from ui.features.visits.calendar_days import Day, Span, step
from ui.features.visits.calendar_grid import CalendarGrid
from ui.features.visits.calendar_model import CalendarModel
from ui.features.visits.calendar_presenter import CalendarPresenter
from ui.features.visits.flows import VisitFlows
from ui.features.visits.words import DOT
from ui.i18n.messages import term
from ui.i18n.translator import current_language, fill, translate
from ui.parts.freshness import Freshness
from ui.parts.refusal_box import RefusalBox
from ui.parts.tools import Tools
from ui.theme.spacing import LG, MD, SM
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card, ListRow
from ui.widgets.chip import ChipText
from ui.widgets.label import Label, Role
from ui.widgets.pane_split import PaneSplit
from ui.widgets.placing import add_layout
from ui.widgets.tab_strip import Tab, TabStrip

_APART = frozenset({"comment", "conflict", "grant", "person", "refusal"})


class CalendarView(QWidget):
    """`visit_opened` carries a visit's id, `plan_wanted` a day."""

    visit_opened = Signal(str)
    plan_wanted = Signal(object)

    def __init__(self, workspace: Workspace, tools: Tools, flows: VisitFlows, parent: QWidget | None = None) -> None:
        """Take the workspace, the window's services, and how a visit is changed."""
        super().__init__(parent)
        self._presenter = CalendarPresenter(workspace, tools.memory)
        self._flows = flows
        self._around = self._presenter.today()
        formats = current_language().formats
        self._model = CalendarModel(
            self._presenter.today, lambda day: formats.number(day.day), self._spoken, formats.weekday
        )
        self._grid = CalendarGrid(self._model, self.tr("Calendar of visits"))
        self._title = Label("", Role.HEADING, wrap=False)
        self._spans = TabStrip(self.tr("How much is shown"))
        self._spans.set_tabs((Tab(Span.MONTH, self.tr("Month")), Tab(Span.WEEK, self.tr("Week"))))
        self._spans.select(self._presenter.span)
        self._card = Card()
        self._box = RefusalBox()
        self._lay_out(tools)
        self._connect(tools)
        self.setFocusProxy(self._grid)
        self.reload()

    def reload(self) -> None:
        """Read the days anew; the chosen day stays chosen."""
        self._model.show_days(self._presenter.days(self._around))
        formats = current_language().formats
        self._title.setText(formats.long_month(self._around))
        self._grid.choose(self._around)
        self._show_day()

    def show_day(self, day: date) -> None:
        """Choose a day, and show its month or week."""
        self._around = day
        self.reload()

    def _lay_out(self, tools: Tools) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SM)
        before, after = IconButton("chevron_back", self.tr("Earlier")), IconButton("chevron", self.tr("Later"))
        before.clicked.connect(lambda: self._go(-1))
        after.clicked.connect(lambda: self._go(1))
        bar.addWidget(before)
        bar.addWidget(after)
        today = Button(self.tr("Today"))
        today.clicked.connect(self._go_to_today)
        bar.addWidget(today)
        bar.addWidget(self._title, 1)
        bar.addWidget(self._spans)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MD)
        add_layout(column, bar)
        column.addWidget(self._grid, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        layout.addWidget(self._box)
        layout.addWidget(PaneSplit(tools.memory, "visits.calendar.split", left, self._card))

    def _connect(self, tools: Tools) -> None:
        self._grid.day_wanted.connect(self.show_day)
        self._grid.span_wanted.connect(self._go)
        self._grid.today_wanted.connect(self._go_to_today)
        self._grid.opened.connect(self.visit_opened)
        self._grid.plan_wanted.connect(self.plan_wanted)
        self._grid.move_wanted.connect(self._move)
        self._flows.blocked.connect(self._box.explain)
        self._box.linked.connect(lambda _target: self._box.hide())
        self._spans.chosen.connect(self._choose_span)
        Freshness(self, tools.bridge, self.reload, lambda: "", _APART)

    def _go(self, steps: int) -> None:
        self.show_day(step(self._around, self._presenter.span, steps))

    def _go_to_today(self) -> None:
        self.show_day(self._presenter.today())

    def _choose_span(self, span: str) -> None:
        self._presenter.choose(Span(span))
        self.reload()

    def _move(self, visit_id: str, days: int) -> None:
        visit = self._presenter.visit(visit_id)
        if visit is not None:
            self._flows.move(visit, visit.planned_on + timedelta(days=days))

    def _show_day(self) -> None:
        cell = self._grid.chosen()
        if cell is None:
            return
        self._card.set_title(current_language().formats.long_day(cell.day))
        self._card.clear()
        for visit in cell.visits:
            detail = DOT.join((term("visit_kind", visit.kind), term("visit_mode", visit.mode)))
            chip = ChipText(term("visit_status", visit.status), TONES[visit.status])
            row = ListRow(bar_words(visit), detail, chips=(chip,), opens=True)
            row.activated.connect(lambda id=visit.id: self.visit_opened.emit(id))
            self._card.add_row(row)
        if not cell.visits:
            self._card.add(Label(self.tr("No visit on this day."), Role.MUTED))
        plan = Button(self.tr("Plan a visit on this day…"), icon="plus")
        plan.clicked.connect(lambda: self.plan_wanted.emit(cell.day))
        foot = QHBoxLayout()
        foot.setContentsMargins(LG, MD, LG, MD)
        foot.addWidget(plan, 0, Qt.AlignmentFlag.AlignLeading)
        foot.addStretch(1)
        add_layout(self._card.body, foot)
        self._card.fill()

    def _spoken(self, cell: Day) -> str:
        day = current_language().formats.long_day(cell.day)
        names = [DOT.join((bar_words(visit), term("visit_status", visit.status))) for visit in cell.visits]
        words = translate("Messages", ", ").join(names) if names else translate("VisitCalendar", "no visit")
        return fill(translate("VisitCalendar", "{day}: {visits}"), day=day, visits=words)
