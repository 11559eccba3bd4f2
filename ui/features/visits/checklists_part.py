"""The checklists of a visit in its leading column: how far each is, and the way to begin another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.checklist.records import RunStatus
from app.domain.reasons import Reason
from app.domain.visit.records import Visit
from app.queries.checklists import RunLine
from app.queries.draft_places import NEW_RUN
from app.services.workspace import Workspace
from ui.features.visits.agenda_view import plain_table
from ui.features.visits.checklist_desk import ChecklistReading, template_title
from ui.features.visits.start_checklist_sheet import StartChecklistSheet
from ui.features.visits.visit_presenter import VisitView
from ui.features.visits.words import DOT
from ui.i18n.translator import translate
from ui.models.paged_table import Column, PagedTableModel
from ui.parts.drafting import draft_place
from ui.parts.writing import Writer
from ui.theme.spacing import MD, SM, XS
from ui.theme.tokens import Tone
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import ChipText
from ui.widgets.delegates import CellRole
from ui.widgets.label import Label, Role

_MOST_ROWS = 3


class ChecklistsPart(Card):
    """`opened` carries the id of a run, `blocked` what could not be done and why."""

    opened = Signal(str)
    blocked = Signal(str, object)

    def __init__(self, workspace: Workspace, writer: Writer, parent: QWidget | None = None) -> None:
        """Take where to read and how to write."""
        super().__init__(translate("ChecklistsPart", "Checklists"), parent)
        self.title.setContentsMargins(SM + 2, MD, SM + 2, SM)
        self._reading = ChecklistReading(workspace)
        self._writer = writer
        self._view: VisitView | None = None
        self._lines: dict[str, RunLine] = {}
        self._model: PagedTableModel[RunLine] = PagedTableModel(
            _columns(), lambda: tuple(self._lines), self._rows, lambda line: line.id
        )
        self.table = plain_table(self._model, translate("ChecklistsPart", "Checklists"))
        self._none = Label(translate("ChecklistsPart", "No checklist yet."), Role.MUTED)
        self._none.setContentsMargins(SM + 2, 0, SM + 2, SM)
        self.start_button = Button(translate("ChecklistsPart", "Start a checklist…"), icon="plus")
        self.start_button.clicked.connect(self.start)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(XS, SM, XS, SM)
        below.addWidget(self.start_button)
        for part in (self._none, self.table, self._below):
            self.body.addWidget(part)
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(lambda _index: self._open_chosen())

    def show_visit(self, view: VisitView) -> None:
        """Read the runs of a visit anew."""
        self._view = view
        self._lines = {line.id: line for line in self._reading.runs(view.visit.id)}
        self._model.reload()
        rows = min(_MOST_ROWS, len(self._lines))
        self._none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.table.measure()
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(rows * height + 2 * self.table.frameWidth())
        self._below.setVisible(not view.is_over)
        self.start_button.set_blocked(not self._may(view).met)
        self.setVisible(bool(rows) or not view.is_over)

    def start(self) -> None:
        """Ask which checklist is to be begun, or say why none can be."""
        view = self._view
        if view is None:
            return
        reason = self._may(view)
        if not reason.met:
            self.blocked.emit(translate("ChecklistsPart", "No checklist can be started"), (reason,))
            return
        offers = self._reading.offers(view.visit)
        if not offers:
            self._writer.say(
                translate("ChecklistsPart", "No template for this programme is on this device yet; it comes by sync.")
            )
            return
        sheet = StartChecklistSheet(self.window(), offers)
        place = draft_place(Visit, view.visit.id, NEW_RUN)
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed)
        sheet.started.connect(partial(self._begin, view.visit.id))
        sheet.open_for_typing()

    def _begin(self, visit_id: str, template_id: str, title: str) -> None:
        words = translate("ChecklistsPart", "The checklist was not started")
        self._writer.watch(
            self._reading.start(visit_id, template_id, title, draft_place(Visit, visit_id, NEW_RUN)),
            self.opened.emit,
            lambda reasons: self.blocked.emit(words, tuple(reasons)),
        )

    def _may(self, view: VisitView) -> Reason:
        return view.may("StartRun")

    def _rows(self, ids: Sequence[str]) -> Sequence[RunLine]:
        return [self._lines[id] for id in ids if id in self._lines]

    def _open_chosen(self) -> None:
        for id in self.table.selected_ids()[:1]:
            self.opened.emit(id)


def _columns() -> tuple[Column[RunLine], ...]:
    return (
        Column(
            translate("ChecklistsPart", "Checklist"),
            _title,
            {CellRole.SECOND: _second, CellRole.STRONG: lambda _row: True, CellRole.CHIPS: _chips},
            spoken=lambda row: f"{_title(row)}, {_second(row)}",
            stretch=True,
            width=10,
        ),
    )


def _title(line: RunLine) -> str:
    if line.template is None:
        return line.title or translate("ChecklistsPart", "Checklist")
    return DOT.join(text for text in (template_title(line.template), line.title) if text)


def _second(line: RunLine) -> str:
    parts = [translate("ChecklistsPart", "%n answered", "", line.answered)]
    if line.findings:
        parts.append(translate("ChecklistsPart", "%n finding(s)", "", line.findings))
    if line.photos:
        parts.append(translate("ChecklistsPart", "%n photo(s)", "", line.photos))
    return DOT.join(parts)


def _chips(line: RunLine) -> tuple[ChipText, ...]:
    if line.status is RunStatus.COMPLETED:
        return (ChipText(translate("ChecklistsPart", "Completed"), Tone.OK),)
    if line.unsaved:
        return (ChipText(translate("ChecklistsPart", "Draft"), Tone.WARN),)
    return ()
