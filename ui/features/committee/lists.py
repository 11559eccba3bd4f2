"""Members and meetings of the chosen committee, as two tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.queries.committee_register import CommitteePart, MemberLine
from app.queries.visit_detail import MeetingLine
from ui.features.committee.columns import meeting_columns, member_columns
from ui.i18n.translator import current_language
from ui.models.paged_table import PagedTableModel
from ui.models.record_table import RecordTable
from ui.parts.tools import Tools
from ui.theme.spacing import MD, SM
from ui.theme.theme import current_theme
from ui.widgets.button import Button
from ui.widgets.delegates import ChipsDelegate, RowDelegate, TwoLineDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout

_IN_OFFICE = "in_office"
_LEFT = "left"


class MembersView(QWidget):
    """Its buttons and Enter ask; the tab answers. `change_wanted` and `left_wanted` carry a member's id."""

    add_wanted = Signal()
    change_wanted = Signal(str)
    left_wanted = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Take what remembers the columns."""
        super().__init__(parent)
        self._part: CommitteePart | None = None
        self._facets = FacetBar(self.tr("Which members"), exclusive=True)
        self._model: PagedTableModel[MemberLine] = PagedTableModel(
            member_columns(), self._ids, self._rows, lambda line: line.member.id
        )
        self.table = RecordTable(self._model, self.tr("Members"))
        for column, delegate in enumerate((TwoLineDelegate, ChipsDelegate, RowDelegate, RowDelegate, RowDelegate)):
            self.table.setItemDelegateForColumn(column, delegate(self.table))
        self.table.remember(tools.memory, _memory_key("members"))
        self._none = EmptyState(
            self.tr("No members yet"),
            self.tr("Add the members of both sides: attendance and balance are counted from them."),
            self.tr("Add a member…"),
            "user",
        )
        self._none.activated.connect(self.add_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._none)
        self._add = Button(self.tr("Add a member…"), icon="plus")
        self._change = Button(self.tr("Change…"))
        self._left = Button(self.tr("Mark as left…"))
        self._add.clicked.connect(self.add_wanted)
        self._change.clicked.connect(lambda: self._with_chosen(self.change_wanted.emit))
        self._left.clicked.connect(lambda: self._with_chosen(self.left_wanted.emit))
        top = QHBoxLayout()
        top.setSpacing(MD)
        top.addWidget(self._facets, 1)
        top.addWidget(ButtonRow(self._change, self._left, self._add, trailing=True), 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        add_layout(layout, top)
        layout.addWidget(self._stack, 1)
        self._facets.changed.connect(lambda _chosen: self._reload())
        self.table.opened.connect(self.change_wanted)
        self.table.selected.connect(lambda _ids: self._show_buttons())

    def show_committee(self, part: CommitteePart, *, may_change: bool, may_add: bool) -> None:
        """Show a committee's members; the chosen one stays chosen."""
        self._part = part
        here = sum(line.in_office for line in part.members)
        self._facets.set_facets(
            (
                Facet(_IN_OFFICE, self.tr("In office"), here),
                Facet(_LEFT, self.tr("Left"), len(part.members) - here),
            )
        )
        if not self._facets.selected():
            self._facets.select([_IN_OFFICE])
        self._add.set_blocked(not may_add)
        for button in (self._change, self._left):
            button.set_blocked(not may_change)
        self._reload()

    def choose(self, member_id: str) -> None:
        """Choose a member, if they are in the list."""
        self.table.select_ids([member_id])

    def _reload(self) -> None:
        self._model.reload()
        self._stack.setCurrentIndex(0 if self._part is not None and self._part.members else 1)
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = self.table.selected_ids()
        line = self._model.record(chosen[0]) if chosen else None
        self._change.setVisible(line is not None)
        self._left.setVisible(line is not None and line.member.left_on is None)

    def _with_chosen(self, act: Callable[[str], None]) -> None:
        chosen = self.table.selected_ids()
        if chosen:
            act(chosen[0])

    def _ids(self) -> Sequence[str]:
        if self._part is None:
            return ()
        wanted = self._facets.selected()
        return [line.member.id for line in self._part.members if not wanted or (_IN_OFFICE in wanted) == line.in_office]

    def _rows(self, ids: Sequence[str]) -> Sequence[MemberLine]:
        chosen = frozenset(ids)
        return () if self._part is None else [line for line in self._part.members if line.member.id in chosen]


class MeetingsView(QWidget):
    """`opened` carries a meeting's id."""

    opened = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Take what remembers the columns."""
        super().__init__(parent)
        self._part: CommitteePart | None = None
        self._model: PagedTableModel[MeetingLine] = PagedTableModel(
            meeting_columns(), self._ids, self._rows, lambda line: line.meeting.id
        )
        self.table = RecordTable(self._model, self.tr("Meetings"))
        for column, delegate in enumerate((TwoLineDelegate, RowDelegate, ChipsDelegate, RowDelegate)):
            self.table.setItemDelegateForColumn(column, delegate(self.table))
        self.table.remember(tools.memory, _memory_key("meetings"))
        self._none = Label(self.tr("No meetings yet. A meeting is held during a visit."), Role.MUTED)
        self._none.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        layout.addWidget(Label(self.tr("Meetings"), Role.LABEL))
        layout.addWidget(self._stack, 1)
        self.table.opened.connect(self.opened)

    def show_committee(self, part: CommitteePart) -> None:
        """Show a committee's meetings, the latest first."""
        self._part = part
        self._model.reload()
        self._stack.setCurrentIndex(0 if part.meetings else 1)

    def _ids(self) -> Sequence[str]:
        return () if self._part is None else [line.meeting.id for line in self._part.meetings]

    def _rows(self, ids: Sequence[str]) -> Sequence[MeetingLine]:
        chosen = frozenset(ids)
        return () if self._part is None else [line for line in self._part.meetings if line.meeting.id in chosen]


def _memory_key(which: str) -> str:
    """Return where the widths of columns are kept: each language and size of text has its own."""
    return f"committee.{which}.{current_language().code}.{current_theme().text_scale}"
