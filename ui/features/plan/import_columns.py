"""The columns of a list that is about to be imported, and the choice of which column holds what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.plan.commands import ItemPatch
from app.sheets.plan_columns import Field, Mapped
from ui.features.plan.import_presenter import ShownRow
from ui.features.plan.import_words import column_title, fate_chip, why_words
from ui.i18n.messages import field_title
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import Column
from ui.theme.spacing import MD, SM
from ui.widgets.choice_field import ChoiceField
from ui.widgets.delegates import CellRole
from ui.widgets.detail_pane import labelled

_ACROSS = 4
_NONE = "-1"


def import_columns() -> tuple[Column[ShownRow], ...]:
    """Return the columns of the dry run."""
    formats = current_language().formats
    chip = translate("PlanImport", "Cannot be added") + "MMM"
    return (
        Column(translate("PlanImport", "Row"), lambda shown: formats.number(shown.row.number), end=True, width=5),
        Column(
            translate("PlanImport", "Item"),
            lambda shown: shown.row.area or translate("PlanImport", "(no words)"),
            {CellRole.SECOND: lambda shown: _second(shown.row.command.fields)},
            spoken=lambda shown: ", ".join((shown.row.area, _second(shown.row.command.fields))),
            tip=lambda shown: shown.row.area,
            width=26,
            stretch=True,
        ),
        Column(
            translate("PlanImport", "What happens"),
            lambda shown: fate_chip(shown.row, is_chosen=shown.is_chosen).text,
            {CellRole.CHIPS: lambda shown: (fate_chip(shown.row, is_chosen=shown.is_chosen),)},
            sample=chip,
        ),
        Column(
            translate("PlanImport", "Why"),
            lambda shown: why_words(shown.row),
            tip=lambda shown: why_words(shown.row),
            width=40,
            stretch=True,
        ),
    )


def _second(fields: ItemPatch) -> str:
    formats = current_language().formats
    target = fields.get("target_date")
    parts = (fields.get("lead_person", ""), "" if target is None else formats.day(target), fields.get("root_cause", ""))
    return " · ".join(part for part in parts if part)


class ColumnChoices(QWidget):
    """One drop-down a field; `chosen` carries the field and the place of its column, -1 for none."""

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without columns."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which column holds what"))
        self._fields = {field: ChoiceField(field_title(field)) for field in Field}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MD)
        grid.setVerticalSpacing(SM)
        for number, (field, choice) in enumerate(self._fields.items()):
            grid.addWidget(labelled(field_title(field), choice), number // _ACROSS, number % _ACROSS)
            choice.committed.connect(lambda place, field=field: self.chosen.emit(field.value, int(place or _NONE)))
        for column in range(_ACROSS):
            grid.setColumnStretch(column, 1)

    def fields(self) -> tuple[ChoiceField, ...]:
        """Return its drop-downs."""
        return tuple(self._fields.values())

    def show_columns(self, headings: Sequence[str], mapped: Mapped) -> None:
        """Offer the columns of a sheet, with those that are chosen."""
        columns = [(str(place), column_title(heading, place)) for place, heading in enumerate(headings)]
        for field, choice in self._fields.items():
            choice.set_choices([(_NONE, self.tr("(not in the list)")), *columns])
            choice.take_saved(str(mapped.get(field, -1)))
