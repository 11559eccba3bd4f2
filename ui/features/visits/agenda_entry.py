"""One entry of a meeting's agenda: the item with its gates, or a point of one's own; moved and dropped in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Gate, Status
from app.queries.meeting_agenda import EntryLine
from ui.features.visits.quick_decision import standing_words
from ui.features.visits.words import agenda_chips
from ui.i18n.messages import rule_title, term
from ui.i18n.tips import plain_tip
from ui.i18n.translator import current_language, fill
from ui.theme.spacing import MD, SM, XS
from ui.theme.tokens import Tone
from ui.widgets.button import Button, ButtonKind, ElidedButton
from ui.widgets.chip import ChipRow, ChipText
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout

_MARKS = {
    GateStanding.MET: "✓",
    GateStanding.OPEN: "○",
    GateStanding.STALE: "↻",
    GateStanding.NOT_AGREED: "×",
    GateStanding.DIFFER: "≠",
    GateStanding.UNCOUNTED: "!",
}


class AgendaEntry(QFrame):
    """`moved` carries by how many places, `gate_chosen` a gate to decide on, `opened` asks for the item's page."""

    moved = Signal(int)
    dropped = Signal()
    opened = Signal()
    gate_chosen = Signal(str)

    def __init__(self, line: EntryLine, number: int, window: int, today: date, *, locked: bool, decides: bool) -> None:
        """Take the entry, its place, in how many visits a claim is worked (F1), and what may be done with it."""
        super().__init__()
        self.setProperty("look", "row")
        self.entry = line.entry
        self._locked = locked
        self._line, self._number = line, number
        self.buttons: dict[str, Button] = {}
        figure = current_language().formats.number(number)
        words = line.words or (line.row.area if line.row else self.tr("An item that is not on this device"))
        self.setAccessibleName(f"{figure}. {words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(MD, SM, MD, SM)
        column.setSpacing(XS)
        top = QHBoxLayout()
        top.setSpacing(SM)
        top.addWidget(Label(f"{figure}.", Role.MUTED, wrap=False), 0, Qt.AlignmentFlag.AlignVCenter)
        if line.row is None:
            top.addWidget(Label(words, Role.STRONG if line.words else Role.MUTED), 1)
        else:
            title = ElidedButton(words)
            title.clicked.connect(self.opened)
            top.addWidget(title)
            top.addStretch(1)
        if not locked:
            self._add_movers(top, words)
        add_layout(column, top)
        if line.row is not None:
            chips = list(agenda_chips(line.row, window, today))
            if line.row.status is Status.COMPLETED:
                chips = [ChipText(term("status", line.row.status), Tone.OK)]
            below = ButtonRow(*([ChipRow(tuple(chips))] if chips else ()), gap=SM)
            for gate, standing in zip(Gate, line.row.gates, strict=True):
                below.add(self._gate_button(gate, standing, decides=decides))
            column.addWidget(below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._locked and event.key() == Qt.Key.Key_Delete:
            self.dropped.emit()
            return
        super().keyPressEvent(event)

    def _add_movers(self, line: QHBoxLayout, words: str) -> None:
        verbs: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("up", "↑", self.tr("Move up: {entry}"), lambda: self.moved.emit(-1)),
            ("down", "↓", self.tr("Move down: {entry}"), lambda: self.moved.emit(1)),
            ("drop", "×", self.tr("Take off the agenda: {entry}"), self.dropped.emit),
        )
        for name, sign, said, act in verbs:
            button = Button(sign, ButtonKind.QUIET)
            button.setAccessibleName(fill(said, entry=words))
            button.setToolTip(plain_tip(button.accessibleName()))
            button.clicked.connect(lambda _checked=False, act=act: act())
            self.buttons[name] = button
            line.addWidget(button)

    def _gate_button(self, gate: Gate, standing: GateStanding, *, decides: bool) -> Button:
        button = Button(f"{gate.value} {_MARKS[standing]}", ButtonKind.PLAIN)
        button.setAccessibleName(f"{gate.value} · {rule_title(gate.value)}: {standing_words(standing)}")
        button.setToolTip(plain_tip(button.accessibleName()))
        button.set_blocked(not decides)
        button.clicked.connect(lambda: self.gate_chosen.emit(gate.value))
        self.buttons[gate.value] = button
        return button
