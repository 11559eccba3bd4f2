"""The row of one conflict: base, both sides, the choice between them, and a third value below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.domain.kernel.plain import Plain
from app.queries.conflicts import Case, Disagreement
from ui.features.sync_centre.case_words import decision_chip, fields_words, keep_words, who_words
from ui.features.sync_centre.choices import Choice, Pick
from ui.features.sync_centre.side_cell import SideCell, is_prose
from ui.features.sync_centre.third_value import ThirdValue, can_write
from ui.i18n.translator import fill, translate
from ui.theme.spacing import XS
from ui.theme.tokens import Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip
from ui.widgets.label import Label, Role


class DecisionRow(QWidget):
    """Owns the cells of one conflict, which the card puts into its grid; `changed` is sent when the choice changed."""

    changed = Signal()

    def __init__(self, case: Case, disagreement: Disagreement, catalogue: Catalogue, people: Sequence[str]) -> None:
        """Take what is disagreed on."""
        super().__init__()
        self.disagreement = disagreement
        self._case = case
        self._catalogue = catalogue
        self._people = tuple(people)
        self._third: ThirdValue | None = None
        self._pick = Pick.NONE
        keep, take = keep_words(case, disagreement)
        fields = fields_words(disagreement.conflict.names)
        self._keep, self._take = Button(keep, ButtonKind.CHOICE), Button(take, ButtonKind.CHOICE)
        for button in (self._keep, self._take):
            button.setAccessibleName(f"{button.text()}: {fields}")
        self._group = QButtonGroup(self)
        self._group.addButton(self._keep)
        self._group.addButton(self._take)
        self._keep.clicked.connect(lambda: self._choose(Pick.MINE))
        self._take.clicked.connect(lambda: self._choose(Pick.THEIRS))
        self._open = Button(translate("Case", "Write a third value"), ButtonKind.LINK)
        self.cells = (self._field_cell(fields), *self._side_cells())
        self.below = self._third_cell(fields)

    def choice(self) -> Choice:
        """Return what is chosen now."""
        third = self._third.values() if self._third is not None else {}
        return Choice(self._pick, third)

    def restore(self, choice: Choice) -> None:
        """Take up a choice that was not saved."""
        if choice.third and self.below is not None:
            self._open_third(choice.third)
        self._set_pick(choice.pick)

    def _field_cell(self, fields: str) -> QWidget:
        cell = QWidget()
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(Label(fields, Role.STRONG))
        layout.addWidget(Chip(decision_chip()))
        layout.addStretch(1)
        return cell

    def _side_cells(self) -> tuple[QWidget, QWidget, QWidget]:
        each, kind = self.disagreement, self.disagreement.conflict.record_kind
        base, mine, theirs = SideCell(), SideCell(), SideCell()
        base.add_values(kind, each.base, self._catalogue, who=who_words(self._case, each.base), strong=False)
        for cell, side, button, tone in (
            (mine, each.mine, self._keep, Tone.OK),
            (theirs, each.theirs, self._take, Tone.INFO),
        ):
            who = who_words(self._case, side)
            if is_prose(kind, side.values) and len(side.values) == 1:
                [name] = side.values
                cell.add_marked(str(each.base.values.get(name) or ""), str(side.values[name] or ""), tone)
                cell.add_who(who)
            else:
                cell.add_values(kind, side, self._catalogue, who=who, strong=True)
            cell.add_button(button)
        for cell in (base, mine, theirs):
            cell.fill_up()
        return base, mine, theirs

    def _third_cell(self, fields: str) -> QWidget | None:
        """Return the place of a third value: open where it is short, behind a verb where it is prose."""
        if not can_write(self.disagreement.conflict):
            return None
        cell = QWidget()
        self._third_layout = QVBoxLayout(cell)
        self._third_layout.setContentsMargins(0, 0, 0, 0)
        self._third_layout.setSpacing(XS)
        words = fill(translate("Case", "Write a third value for {field}"), field=fields)
        self._open.setAccessibleName(words)
        self._open.clicked.connect(self._on_third_wanted)
        self._third_layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        each = self.disagreement
        if len(each.conflict.names) == 1 and not is_prose(each.conflict.record_kind, each.mine.values):
            self._open_third({})
        return cell

    def _on_third_wanted(self) -> None:
        third = self._open_third(self.disagreement.mine.values)
        third.setFocus()
        self._on_written()

    def _open_third(self, start: Mapping[str, Plain]) -> ThirdValue:
        self._open.hide()
        if self._third is not None:
            self._third.hide()
            self._third.deleteLater()
        else:
            self._third_layout.addWidget(Label(translate("Case", "Or write a third value:"), Role.LABEL))
        self._third = ThirdValue(self.disagreement.conflict, start, self._people, self._catalogue)
        self._third.changed.connect(self._on_written)
        self._third_layout.addWidget(self._third)
        return self._third

    def _choose(self, pick: Pick) -> None:
        self._set_pick(pick)
        self.changed.emit()

    def _on_written(self) -> None:
        third = self._third.values() if self._third is not None else {}
        if third:
            self._set_pick(Pick.THIRD)
        elif self._pick is Pick.THIRD:
            self._set_pick(Pick.NONE)
        self.changed.emit()

    def _set_pick(self, pick: Pick) -> None:
        self._pick = pick
        self._group.setExclusive(False)
        self._keep.setChecked(pick is Pick.MINE)
        self._take.setChecked(pick is Pick.THEIRS)
        self._group.setExclusive(True)
