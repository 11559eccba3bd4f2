"""The pane beside the queue: who wrote what and when, what it would change, what it rests on, and the verbs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.domain.custody.records import COPIES, CustodyState
from app.queries.custody_queue import KeptWork, QueueRow
from ui.features.custody.changes import WantedChange, wanted_changes
from ui.features.custody.presenter import is_waiting
from ui.features.custody.words import DOT, kept_words, row_chips, row_second, row_title, subtitle
from ui.i18n.bidi import island
from ui.i18n.messages import term
from ui.i18n.translator import current_language, translate
from ui.parts.marked_text import MarkedText
from ui.theme.tokens import Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import ListRow
from ui.widgets.detail_pane import DetailPane, labelled
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList
from ui.widgets.reason_rows import reason_rows


class CustodyPane(QWidget):
    """Shows kept work, or that none is chosen. Its buttons ask; the page answers. `other_wanted` carries an id."""

    accept_wanted = Signal()
    accept_all_wanted = Signal()
    return_wanted = Signal()
    archive_wanted = Signal()
    record_wanted = Signal()
    other_wanted = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Take what names clusters and questions; start with nothing chosen."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._shown: object = None
        self._pane = DetailPane(self.tr("Kept work"))
        self._empty = EmptyState(
            self.tr("Nothing chosen"), self.tr("Choose a change to see what it would do, and decide."), icon="user"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pane)
        layout.addWidget(self._empty)
        self.show_work(None, 0)

    def show_work(self, work: KeptWork | None, waiting: int) -> None:
        """Show one as it is now; `waiting` are all that wait of its author for its factory."""
        self._pane.setVisible(work is not None)
        self._empty.setVisible(work is None)
        if (work, waiting) == self._shown or work is None:
            # What is the same stays, and the keyboard on it.
            self._shown = (work, waiting)
            return
        self._shown = (work, waiting)
        self._pane.clear()
        self._pane.set_heading(row_title(work.row), subtitle(work), row_chips(work.row))
        self._pane.add_section().addWidget(self._verbs(work, waiting))
        self._pane.add_section().addWidget(Label(kept_words(work), Role.MUTED))
        self._add_decision(work)
        self._add_changes(work)
        self._add_reasons(work)
        self._add_chain(self.tr("It rests on"), work.earlier)
        self._add_chain(self.tr("What rests on it"), work.later)
        self._add_people(work)
        self._pane.show_top()

    def _verbs(self, work: KeptWork, waiting: int) -> ButtonRow:
        is_open = is_waiting(work.row)
        accept = Button(self.tr("Accept…"), ButtonKind.PRIMARY)
        accept.clicked.connect(self.accept_wanted)
        back = Button(self.tr("Return…"))
        back.clicked.connect(self.return_wanted)
        archive = Button(self.tr("Archive…"))
        archive.clicked.connect(self.archive_wanted)
        buttons = [accept, back, archive]
        if is_open and waiting > 1:
            every = Button(translate("Queue", "Accept all %n of this author…", "", waiting))
            every.clicked.connect(self.accept_all_wanted)
            buttons.insert(1, every)
        for button in buttons:
            button.set_blocked(not is_open)
        if work.title is not None:
            opened = Button(self.tr("Open the record"), ButtonKind.LINK)
            opened.clicked.connect(self.record_wanted)
            buttons.append(opened)
        return ButtonRow(*buttons)

    def _add_decision(self, work: KeptWork) -> None:
        """Say first who decided and with which note, where that is over."""
        custody = work.custody
        if custody.decided_at is None or custody.state in COPIES:
            return
        by = island(work.decided_by) if work.decided_by else self.tr("a supervisor")
        self._pane.add_section()
        self._pane.add_field(self.tr("Decided"), DOT.join((by, current_language().formats.moment(custody.decided_at))))
        if custody.note:
            self._pane.add_field(self.tr("Note"), custody.note)

    def _add_changes(self, work: KeptWork) -> None:
        is_open = work.custody.state in (*COPIES, CustodyState.WAITING)
        wanted, written = self.tr("What it would change"), self.tr("What its author wrote")
        section = self._pane.add_section(wanted if is_open else written)
        changes = wanted_changes(work, self._catalogue)
        if not changes:
            unreadable = self.tr("This version of Concord cannot read it; it is kept word for word.")
            nothing = self.tr("Nothing but what the title says.")
            section.addWidget(Label(unreadable if work.changeset is None else nothing, Role.MUTED))
        for change in changes:
            section.addWidget(self._field(change, work.custody.author_name))

    def _field(self, change: WantedChange, author: str) -> QWidget:
        block = QWidget()
        layout = QVBoxLayout(block)
        layout.setContentsMargins(0, 0, 0, 0)
        if change.now is not None:
            now = Label(island(change.now), selectable=True)
            layout.addWidget(labelled(DOT.join((change.field, self.tr("now"))), now))
        wanted: QWidget = Label(island(change.wanted), Role.STRONG if not change.marks else Role.BODY, selectable=True)
        if change.marks:
            wanted = MarkedText(change.wanted, change.marks, Tone.INFO)
        layout.addWidget(labelled(DOT.join((change.field, island(author))), wanted))
        return block

    def _add_reasons(self, work: KeptWork) -> None:
        if work.reasons:
            title = self.tr("Why it was refused")
            unmet = [reason for reason in work.reasons if not reason.met]
            rows = reason_rows(unmet, link=False)
            self._pane.add_section(title, inset=False).addWidget(ReasonList(title, rows))

    def _add_chain(self, title: str, rows: tuple[QueueRow, ...]) -> None:
        if not rows:
            return
        section = self._pane.add_section(title, inset=False)
        for row in rows:
            line = ListRow(row_title(row), row_second(row), chips=row_chips(row), opens=True)
            line.activated.connect(lambda id=row.id: self.other_wanted.emit(id))
            section.addWidget(line)

    def _add_people(self, work: KeptWork) -> None:
        formats = current_language().formats
        custody = work.custody
        self._pane.add_section()
        self._pane.add_field(self.tr("Author"), DOT.join((island(custody.author_name), term("role", custody.role))))
        self._pane.add_field(self.tr("Written"), formats.moment(custody.made_at))
        self._pane.add_field(self.tr("Arrived at the server"), formats.moment(custody.received_at))
