"""One refused change: why, what was wanted, and what may be done with it. Nothing of it is lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.domain.plan.records import Gate
from app.domain.reasons import Reason
from app.queries.refusals import RefusedChange
from ui.i18n.bidi import island
from ui.i18n.messages import command_title, field_title, reason_words
from ui.i18n.record_words import opening_words, record_words
from ui.i18n.translator import current_language, fill, translate
from ui.parts.values import value_words, wanted_rows
from ui.theme.spacing import LG, SM, XS
from ui.theme.tokens import Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip, ChipText
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.reason_list import ReasonList
from ui.widgets.reason_rows import reason_rows
from ui.widgets.state_mark import ReasonState, StateMark


class RefusalRow(QFrame):
    """`open_wanted`, `again_wanted` and `aside_wanted` are its verbs."""

    open_wanted = Signal()
    again_wanted = Signal()
    aside_wanted = Signal()

    def __init__(self, refused: RefusedChange, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Take the refused change."""
        super().__init__(parent)
        self.refused = refused
        self._catalogue = catalogue
        self.setProperty("look", "row")
        self._title = refusal_title(refused)
        self.setAccessibleName(self._title)
        self._wanted = QWidget()
        self._wanted_rows = QGridLayout(self._wanted)
        self._toggle = Button(translate("Refusal", "What you wanted"), ButtonKind.LINK)
        self._toggle.setAccessibleDescription(self._title)
        self._toggle.clicked.connect(self._on_toggle)
        self._reasons = ReasonList(translate("Refusal", "Still in the way"))
        self._reasons.hide()
        self._wanted.hide()
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(Label(self._title, Role.STRONG))
        for line in refusal_lines(refused):
            words.addWidget(Label(line, Role.SMALL))
        for line in difference_words(refused, catalogue):
            words.addWidget(Label(line, Role.SMALL))
        words.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(self._wanted)
        words.addWidget(self._reasons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(LG, SM + 2, LG, SM + 2)
        layout.setSpacing(SM)
        layout.addWidget(StateMark(ReasonState.REFUSED), 0, Qt.AlignmentFlag.AlignTop)
        add_layout(layout, words, 1)
        layout.addWidget(self._verbs(), 0, Qt.AlignmentFlag.AlignTop)

    def explain(self, reasons: Sequence[Reason]) -> None:
        """Show why it still cannot be sent again."""
        self._reasons.set_rows(reason_rows([reason for reason in reasons if not reason.met], link=False))
        self._reasons.show()

    def show_wanted(self) -> None:
        """Show field by field what was wanted."""
        clear_grid(self._wanted_rows)
        self._wanted_rows.setContentsMargins(0, XS, 0, XS)
        self._wanted_rows.setHorizontalSpacing(LG)
        self._wanted_rows.setVerticalSpacing(XS)
        self._wanted_rows.setColumnStretch(1, 1)
        changeset = self.refused.changeset
        rows = [] if changeset is None else wanted_rows(changeset.command, self._catalogue)
        if not rows:
            rows = [(translate("Refusal", "Kept word for word"), self.refused.refusal.payload)]
        for number, (name, value) in enumerate(rows):
            self._wanted_rows.addWidget(Label(name, Role.LABEL), number, 0, Qt.AlignmentFlag.AlignTop)
            self._wanted_rows.addWidget(Label(island(value), selectable=True), number, 1)
        self._wanted.show()

    def _verbs(self) -> QWidget:
        if self.refused.is_sent_again:
            return Chip(ChipText(translate("Refusal", "Sent again, waits for the server"), Tone.INFO))
        verbs = []
        if self.refused.title is not None:
            verbs.append((opening_words(self.refused.title), self.open_wanted))
        if self.refused.changeset is not None:
            verbs.append((translate("Refusal", "Send again"), self.again_wanted))
        verbs.append((translate("Refusal", "Put aside"), self.aside_wanted))
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        for text, signal in verbs:
            button = Button(text)
            button.setAccessibleDescription(self._title)
            button.clicked.connect(signal)
            layout.addWidget(button)
        return line

    def _on_toggle(self) -> None:
        if self._wanted.isVisibleTo(self):
            self._wanted.hide()
        else:
            self.show_wanted()


def refusal_title(refused: RefusedChange) -> str:
    """Return what was refused, and on which record."""
    command = command_title(refused.refusal.command)
    if refused.title is None:
        return command
    words = translate("Refusal", "{command} “{record}”")
    return fill(words, command=command, record=record_words(refused.title))


def refusal_lines(refused: RefusedChange) -> list[str]:
    """Return when, and that nothing is lost; then each reason, with the gate it speaks of."""
    day = current_language().formats.short_day(refused.refusal.refused_at.astimezone().date())
    told = fill(translate("Refusal", "Refused on {day}. What you wrote is kept."), day=day)
    return list(dict.fromkeys([told, *(_why(reason) for reason in refused.reasons if not reason.met)]))


def _why(reason: Reason) -> str:
    if reason.rule not in set(Gate):
        return reason_words(reason)
    return fill(translate("Refusal", "{gate}: {reason}"), gate=reason.rule, reason=reason_words(reason))


def difference_words(refused: RefusedChange, catalogue: Catalogue) -> list[str]:
    """Return what the committee saw then and what stands now, two lines for each field that changed."""
    lines: list[str] = []
    for each in refused.differences:
        then, now = (value_words(each.name, value, catalogue) for value in (each.then, each.now))
        title = field_title(each.name)
        lines.append(fill(translate("Refusal", "{field}, then: {value}"), field=title, value=then))
        lines.append(fill(translate("Refusal", "{field}, now: {value}"), field=title, value=now))
    return lines


def clear_grid(grid: QGridLayout) -> None:
    """Delete everything in a grid."""
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
