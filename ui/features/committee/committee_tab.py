"""The committees of one factory, as a tab of its page."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.committee.records import Member
from app.queries.committee_register import CommitteePart
from app.queries.draft_places import NEW_COMMITTEE
from app.services.workspace import Workspace
from ui.actions.registry import Action
from ui.features.committee.flows import CommitteeFlows
from ui.features.committee.lists import MeetingsView, MembersView
from ui.features.committee.no_committee import NoCommittee
from ui.features.committee.pane import CommitteePane
from ui.features.committee.presenter import CommitteePresenter, RegisterView
from ui.i18n.translator import translate
from ui.parts.freshness import Freshness
from ui.parts.refusal_box import RefusalBox
from ui.parts.tools import Tools
from ui.parts.writing import Writer
from ui.theme.spacing import MD
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.pane_split import PaneSplit
from ui.widgets.placing import add_layout
from ui.widgets.tab_strip import Tab, TabStrip

SCOPE = "factory.committee"
_APART = frozenset({"claim", "comment", "conflict", "contact", "evidence", "grant", "person", "plan_item", "refusal"})
"""Kinds of records that the committees show nothing of."""


class CommitteeTab(QWidget):
    """`meeting_opened` carries the ids of a visit and of its meeting, `visit_opened` a visit's."""

    meeting_opened = Signal(str, str)
    visit_opened = Signal(str)
    summary_changed = Signal(str)

    def __init__(self, workspace: Workspace, engagement_id: str, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace, the factory's engagement and the window's services."""
        super().__init__(parent)
        self._memory = tools.memory
        self._presenter = CommitteePresenter(workspace, engagement_id)
        self._flows = CommitteeFlows(self._presenter, Writer(workspace, tools.tasks, tools.notices, self), self)
        self._view: RegisterView | None = None
        self._wanted = ""
        self._strip = TabStrip(self.tr("Committees"))
        self._register = Button(self.tr("Register a committee…"), icon="plus")
        self._box = RefusalBox()
        self._members = MembersView(tools)
        self._meetings = MeetingsView(tools)
        self._pane = CommitteePane()
        self._whole = QStackedWidget()
        self._empty = NoCommittee()
        self._empty.activated.connect(self.register)
        self._warning = Banner(
            self.tr("None of these committees can meet gates: no item can be Completed through visits yet."),
            tone=Tone.WARN,
            closable=False,
        )
        self._lay_out()
        self._connect()
        Freshness(self, tools.bridge, self.reload, lambda: engagement_id, _APART)
        tools.registry.replace(SCOPE, self._actions())
        tools.registry.bind(self, SCOPE)
        self.reload()

    def reload(self) -> None:
        """Read the committees anew; what is chosen stays chosen."""
        view = self._presenter.view()
        self._view = view
        if view is None or not view.register.committees:
            self._show_none(view)
            return
        self._whole.setCurrentIndex(0)
        parts = view.register.committees
        self._strip.set_tabs([Tab(part.committee.id, part.committee.name, part.balance.total) for part in parts])
        if self._wanted and view.register.part(self._wanted) is not None:
            wanted, self._wanted = self._wanted, ""
            self._strip.select(wanted)
        self._register.set_blocked(not view.may("EstablishCommittee").met)
        self._warning.setVisible(not view.register.can_meet_gates)
        self._show_chosen()
        self.summary_changed.emit(self._summary(view))

    def show_record(self, record_id: str) -> None:
        """Choose a committee, or a member of one; or go on with a committee that is to be registered."""
        if record_id == NEW_COMMITTEE:
            # Once the page is in front: it takes the keyboard when it gets there.
            QTimer.singleShot(0, self, self.register)
            return
        view = self._view
        for part in view.register.committees if view else ():
            if part.committee.id == record_id:
                self._strip.select(record_id)
            elif part.member(record_id) is not None:
                self._strip.select(part.committee.id)
                self._members.choose(record_id)

    def register(self) -> None:
        """Ask for a new committee."""
        if self._view is not None:
            self._flows.register(self._view)

    def add_member(self) -> None:
        """Ask for a new member of the chosen committee."""
        part = self._part()
        if self._view is not None and part is not None:
            self._flows.add_member(self._view, part.committee)
        else:
            self.register()

    def _lay_out(self) -> None:
        lists = QSplitter(Qt.Orientation.Vertical)
        lists.setChildrenCollapsible(False)
        lists.setHandleWidth(MD)
        lists.addWidget(self._members)
        lists.addWidget(self._meetings)
        lists.setStretchFactor(0, 3)
        lists.setStretchFactor(1, 2)
        split = PaneSplit(self._memory, "committee.split", lists, self._pane)
        top = QHBoxLayout()
        top.setSpacing(MD)
        top.addWidget(self._strip, 1)
        top.addWidget(self._register)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MD)
        add_layout(column, top)
        column.addWidget(self._warning)
        column.addWidget(split, 1)
        self._whole.addWidget(shown)
        self._whole.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        layout.addWidget(self._box)
        layout.addWidget(self._whole, 1)
        self.setFocusProxy(self._members.table)

    def _connect(self) -> None:
        self._strip.chosen.connect(lambda _id: self._show_chosen())
        self._register.clicked.connect(self.register)
        self._members.add_wanted.connect(self.add_member)
        self._members.change_wanted.connect(self._change_member)
        self._members.left_wanted.connect(self._mark_left)
        self._meetings.opened.connect(self._open_meeting)
        self._pane.change_wanted.connect(self._change)
        self._pane.meeting_wanted.connect(self._go_to_visit)
        self._flows.blocked.connect(self._box.explain)
        self._flows.registered.connect(self._want)

    def _show_none(self, view: RegisterView | None) -> None:
        self._empty.show_register(view)
        self._whole.setCurrentIndex(1)
        self.summary_changed.emit(self.tr("No committee yet") if view is not None else "")

    def _show_chosen(self) -> None:
        view, part = self._view, self._part()
        if view is None or part is None:
            return
        self._members.show_committee(part, may_change=view.may("EditMember").met, may_add=view.may("AddMember").met)
        self._meetings.show_committee(part)
        self._pane.show_committee(view, part)

    def _part(self) -> CommitteePart | None:
        return None if self._view is None else self._view.register.part(self._strip.current())

    def _member(self, member_id: str) -> Member | None:
        part = self._part()
        return None if part is None else part.member(member_id)

    def _change(self) -> None:
        part = self._part()
        if self._view is not None and part is not None:
            self._flows.change(self._view, part.committee)

    def _change_member(self, member_id: str) -> None:
        member = self._member(member_id)
        if self._view is not None and member is not None:
            self._flows.change_member(self._view, member)

    def _mark_left(self, member_id: str) -> None:
        member = self._member(member_id)
        if self._view is not None and member is not None:
            self._flows.mark_left(self._view, member)

    def _open_meeting(self, meeting_id: str) -> None:
        part = self._part()
        for line in part.meetings if part is not None else ():
            if line.meeting.id == meeting_id:
                self.meeting_opened.emit(line.meeting.visit_id, meeting_id)

    def _go_to_visit(self) -> None:
        if self._view is not None:
            self.visit_opened.emit(self._view.register.visit_in_progress)

    def _want(self, committee_id: str) -> None:
        # The notice of the change may come before or after: the committee is chosen when it is there.
        self._wanted = committee_id
        self.reload()

    def _summary(self, view: RegisterView) -> str:
        total = sum(part.balance.total for part in view.register.committees)
        committees = translate("CommitteeTab", "%n committee(s)", "", len(view.register.committees))
        members = translate("CommitteeTab", "%n member(s) in office", "", total)
        return f"{committees} · {members}"

    def _actions(self) -> tuple[Action, ...]:
        return (
            Action(
                "committee.member",
                self.tr("Add a member"),
                lambda _context: self.add_member(),
                "plus",
                "Ctrl+N",
                SCOPE,
            ),
            Action(
                "committee.register",
                self.tr("Register a committee"),
                lambda _context: self.register(),
                "committee",
                "Ctrl+Shift+N",
                SCOPE,
            ),
        )
