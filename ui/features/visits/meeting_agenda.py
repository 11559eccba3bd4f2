"""The agenda of a meeting: built from the items due, put in order by hand, decided on entry by entry."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.committee.entries import item_of, moved, own_entry
from app.queries.meeting_agenda import EntryLine
from ui.features.visits.agenda_entry import AgendaEntry
from ui.features.visits.quick_decision import QuickDecision
from ui.theme.spacing import LG, MD, SM
from ui.widgets.button import Button
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role, show_if
from ui.widgets.placing import add_layout
from ui.widgets.text_editors import TextField

_SIDE = LG - 2
"""As the sections of the pane."""
POINT = "point"
"""The name under which an unsaved point of one's own is kept."""


class MeetingAgenda(QWidget):
    """`changed` carries the entries as they are to be, `due_wanted` asks for the items due to be put on it.

    `pointed` carries them with the point that is being written at their end; it stays until `settle_point`.
    `gate_chosen` carries an item's id and a gate, `item_opened` an item's id, `typed` the point that is being written.
    """

    changed = Signal(object)
    pointed = Signal(object)
    due_wanted = Signal()
    gate_chosen = Signal(str, str)
    item_opened = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Points of the agenda"))
        self._shown: object = None
        self._entries: tuple[str, ...] = ()
        self._rows: dict[str, AgendaEntry] = {}
        self._panel: QuickDecision | None = None
        self._panel_item = ""
        self._none = Label("", Role.MUTED)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._due = Button(self.tr("Add the items due"), icon="plus")
        self._due.clicked.connect(self.due_wanted)
        self._point = TextField(
            self.tr("A point of your own"), draft=self.typed.emit, hint=self.tr("A point of your own")
        )
        self._point.returnPressed.connect(self._on_point)
        self._problem = Label("", Role.ERROR)
        self._problem.hide()
        self._sent = ""
        self._add = Button(self.tr("Add the point"))
        self._add.clicked.connect(self._on_point)
        self._tools = QWidget()
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(_SIDE, SM, _SIDE, MD)
        tools.setSpacing(SM)
        tools.addWidget(self._point)
        tools.addWidget(self._problem)
        tools.addWidget(ButtonRow(self._add, self._due))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._none)
        add_layout(layout, self._list)
        layout.addWidget(self._tools)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda by=by: self._move_focused(by))

    def show_entries(
        self,
        lines: Sequence[EntryLine],
        window: int,
        today: date,
        draft: str,
        *,
        locked: bool,
        decides: bool,
        over: bool,
    ) -> None:
        """Show the agenda as it is now; where nothing changed everything stays, and the keyboard on it."""
        self._tools.setVisible(not locked)
        if draft and not self._point.text():
            self._point.restore(draft)
        self._entries = tuple(line.entry for line in lines)
        self._none.setVisible(not lines)
        self._none.setText(self.tr("Nothing was on the agenda.") if over else self.tr("Nothing is on the agenda yet."))
        self._none.setContentsMargins(_SIDE, 0, _SIDE, MD if locked else 0)
        state = (tuple(lines), window, today, locked, decides)
        if state == self._shown:
            return
        self._shown = state
        focus = self._focused()
        rows: dict[str, AgendaEntry] = {}
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, line in enumerate(lines):
            row = rows[line.entry] = AgendaEntry(line, place + 1, window, today, locked=locked, decides=decides)
            row.moved.connect(lambda by, entry=line.entry: self._on_moved(entry, by))
            row.dropped.connect(lambda entry=line.entry: self._on_dropped(entry))
            row.opened.connect(lambda entry=line.entry: self.item_opened.emit(item_of(entry)))
            row.gate_chosen.connect(lambda gate, entry=line.entry: self.gate_chosen.emit(item_of(entry), gate))
            self._list.addWidget(row)
            show_if(row, True)  # at once: the keyboard goes back to it
        self._rows = rows
        if self._panel is not None:
            self._place_panel()
        self._refocus(*focus)

    def open_panel(self, panel: QuickDecision, item_id: str) -> None:
        """Show a decision under its entry, with the keyboard on it."""
        self.close_panel()
        self._panel, self._panel_item = panel, item_id
        panel.left.connect(self.close_panel)
        self._place_panel()
        panel.show()
        panel.take_keyboard()

    def has_panel(self, panel: QuickDecision) -> bool:
        """Say whether it is this decision that is in front."""
        return self._panel is panel

    def close_panel(self) -> None:
        """Put the decision away; its words are kept."""
        panel, self._panel = self._panel, None
        if panel is not None:
            self._list.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self._refocus(self._entry_of(self._panel_item), "")

    def settle_point(self) -> None:
        """Take the point that was sent as added; what was typed since stays."""
        self._say("")
        sent, self._sent = self._sent, ""
        if self._point.text() == sent:
            self._point.restore("")
            self._point.settle()

    def refuse_point(self, words: str) -> None:
        """Say why the point is not on the agenda; its words stay in the field."""
        self._sent = ""
        self._say(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._panel is not None:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def _place_panel(self) -> None:
        panel = self._panel
        if panel is None:
            return
        self._list.removeWidget(panel)
        entry = self._entry_of(self._panel_item)
        if entry in self._rows:
            self._list.insertWidget(self._list.indexOf(self._rows[entry]) + 1, panel)

    def _entry_of(self, item_id: str) -> str:
        return next((entry for entry in self._entries if item_of(entry) == item_id), "")

    def _move_focused(self, by: int) -> None:
        entry, _name = self._focused()
        if entry and not self._tools.isHidden():
            self._on_moved(entry, by)

    def _on_moved(self, entry: str, by: int) -> None:
        after = moved(self._entries, entry, by)
        if after != self._entries:
            self._entries = after
            self.changed.emit(after)

    def _on_dropped(self, entry: str) -> None:
        if item_of(entry) == self._panel_item:
            self.close_panel()
        self._entries = tuple(each for each in self._entries if each != entry)
        self.changed.emit(self._entries)

    def _on_point(self) -> None:
        entry = own_entry(self._point.text())
        self._point.setFocus()
        if self._sent:
            return  # pressed twice: it is on its way
        if not entry:
            return
        self._sent = self._point.text()
        if entry in self._entries:
            self.settle_point()
            self.typed.emit("")
        else:
            self.pointed.emit((*self._entries, entry))

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        show_if(self._problem, bool(words))

    def _focused(self) -> tuple[str, str]:
        for entry, row in self._rows.items():
            for name, button in row.buttons.items():
                if button.hasFocus():
                    return entry, name
        return "", ""

    def _refocus(self, entry: str, name: str) -> None:
        row = self._rows.get(entry)
        if row is None:
            return
        buttons = row.buttons
        button = buttons.get(name) or next(iter(buttons.values()), None)
        if button is not None:
            button.setFocus()
