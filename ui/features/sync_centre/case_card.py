"""One case to decide: both sides, the choice, what it touches, and the verb that saves it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.domain.kernel.plain import Plain
from app.domain.plan.records import PlanItem
from app.domain.reasons import Reason
from app.queries.conflicts import Case
from ui.features.sync_centre.case_grid import CaseGrid
from ui.features.sync_centre.case_words import is_mine, touched_words
from ui.features.sync_centre.choices import Choice, Pick
from ui.features.sync_centre.decision_row import DecisionRow
from ui.features.sync_centre.presenter import Prospect
from ui.i18n.bidi import island
from ui.i18n.record_words import opening_words, record_words
from ui.i18n.translator import fill, translate
from ui.theme.spacing import MD, SM
from ui.theme.tokens import Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.chip import Chip, ChipText
from ui.widgets.label import ElidedLabel, Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.reason_rows import reason_rows
from ui.widgets.state_mark import ReasonState

NOBODY_CHOSEN = "on_behalf_of.missing"


class CaseCard(QWidget):
    """`chosen` carries a conflict's id and its Choice at every change, so that it can be kept; `save_wanted` the card.

    `item_wanted` opens the record, `ask_wanted` asks the other side, `person_wanted` chooses for whom is decided.
    """

    chosen = Signal(str, object)
    save_wanted = Signal()
    item_wanted = Signal()
    ask_wanted = Signal(str)
    person_wanted = Signal()

    def __init__(self, case: Case, catalogue: Catalogue, people: Sequence[str], parent: QWidget | None = None) -> None:
        """Take what is to be decided, the catalogue for its words, and the people of the factory."""
        super().__init__(parent)
        self.case = case
        self.setAccessibleName(record_words(case.title))
        self._rows = [DecisionRow(case, each, catalogue, people) for each in case.disagreements]
        for row in self._rows:
            row.setParent(self)
            row.hide()
            row.changed.connect(self._on_changed)
        self._touches = Card()
        self._touched = ReasonList(translate("Case", "What this touches"))
        self._touched.linked.connect(lambda _target: self.item_wanted.emit())
        self._touches.body.addWidget(self._touched)
        self._reasons = ReasonList(translate("Case", "What stands in the way"))
        self._reasons.linked.connect(self._on_linked)
        self._problem = Label("", Role.ERROR)
        self._save = Button(translate("Case", "Save decision"), ButtonKind.PRIMARY)
        self._save.clicked.connect(self._on_save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        add_layout(layout, self._heading())
        layout.addWidget(CaseGrid(case, self._rows, catalogue))
        layout.addWidget(self._touches)
        layout.addWidget(self._reasons)
        layout.addWidget(self._problem)
        layout.addWidget(self._foot())
        self._problem.hide()
        self.show_prospect(Prospect())

    def choices(self) -> dict[str, Choice]:
        """Return what is chosen, by conflict."""
        return {row.disagreement.conflict.id: row.choice() for row in self._rows}

    def chosen_values(self) -> dict[str, Mapping[str, Plain]]:
        """Return the chosen values of each conflict that has any."""
        found: dict[str, Mapping[str, Plain]] = {}
        for row in self._rows:
            each = row.disagreement
            values = row.choice().values(each.mine.values, each.theirs.values)
            if values is not None:
                found[each.conflict.id] = values
        return found

    def restore(self, choices: Mapping[str, Choice]) -> None:
        """Take up choices that were not saved."""
        for row in self._rows:
            choice = choices.get(row.disagreement.conflict.id)
            if choice is not None:
                row.restore(choice)

    def show_prospect(self, prospect: Prospect) -> None:
        """Show what saving would come to."""
        lines = touched_words(prospect)
        title = translate("Case", "What this touches")
        link = translate("Case", "Show what changed")
        self._touched.set_rows(
            [ReasonRow(ReasonState.WARNING, title, "\n".join(lines), "", link, "item")] if lines else []
        )
        self._touches.setVisible(bool(lines))
        self.explain(prospect.unmet)
        if self.chosen_values():
            self._problem.hide()

    def explain(self, reasons: Sequence[Reason]) -> None:
        """Show the rules that stand against the decision; () takes them back."""
        unmet = list(dict.fromkeys((reason.rule, reason.needs) for reason in reasons if not reason.met))
        shown = [next(r for r in reasons if (r.rule, r.needs) == key) for key in unmet]
        rows = [
            ReasonRow(row.state, row.title, row.detail, row.badge, translate("Case", "Choose for whom"), NOBODY_CHOSEN)
            if reason.needs == NOBODY_CHOSEN
            else row
            for reason, row in zip(shown, reason_rows(shown, link=False), strict=True)
        ]
        self._reasons.set_rows(rows)
        self._reasons.setVisible(bool(rows))
        self._save.set_blocked(bool(rows), " ".join(row.detail for row in rows))

    def focus_first(self) -> None:
        """Give the first choice the keyboard."""
        for button in self.findChildren(Button):
            if button.isCheckable() and button.isVisibleTo(self):
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _heading(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SM + 2)
        if self.case.publicly_reported:
            line.addWidget(Chip(ChipText(translate("Case", "Publicly reported"), Tone.PUBLIC)))
        line.addWidget(ElidedLabel(island(record_words(self.case.title)), Role.STRONG))
        if self.case.title is not None and self.case.title.factory:
            line.addWidget(ElidedLabel(island(self.case.title.factory), Role.MUTED))
        line.addStretch(1)
        if self.case.title is not None:
            opened = Button(opening_words(self.case.title), ButtonKind.LINK)
            opened.setAccessibleDescription(record_words(self.case.title))
            opened.clicked.connect(self.item_wanted)
            line.addWidget(opened)
        return line

    def _foot(self) -> QWidget:
        foot = QWidget()
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        layout.addStretch(1)
        other = self._other_side()
        if other and self.case.record_kind == PlanItem.KIND:
            ask = Button(fill(translate("Case", "Ask {name}"), name=other))
            ask.clicked.connect(lambda: self.ask_wanted.emit(other))
            layout.addWidget(ask)
        layout.addWidget(self._save)
        return foot

    def _other_side(self) -> str:
        """Return the name of whoever can be asked; "" where both sides are the reader's own."""
        first = self.case.disagreements[0]
        side = first.theirs if is_mine(self.case) else first.mine
        return "" if self.case.is_by_reader(side) else side.who

    def _on_changed(self) -> None:
        row = self.sender()
        if isinstance(row, DecisionRow):
            self.chosen.emit(row.disagreement.conflict.id, row.choice())

    def _on_save(self) -> None:
        if not self.chosen_values():
            picked = any(choice.pick is Pick.THIRD for choice in self.choices().values())
            words = (
                translate("Case", "Finish the third value, or choose one of both sides.")
                if picked
                else translate("Case", "Choose a value first: yours, theirs or a third one.")
            )
            self._problem.setText(words)
            self._problem.show()
            return
        if self._save.is_blocked():
            self._reasons.setFocus()
            return
        self.save_wanted.emit()

    def _on_linked(self, target: str) -> None:
        if target == NOBODY_CHOSEN:
            self.person_wanted.emit()
