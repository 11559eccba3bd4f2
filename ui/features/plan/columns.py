"""The columns of the plan's list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain.catalogue import Catalogue
from app.queries.plan_list import ItemRow, Sort
from ui.features.plan.words import (
    GATE_NAMES,
    pips_of,
    point_words,
    public_chip,
    state_chips,
    target_words,
)
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import Column
from ui.widgets.chip import ChipText
from ui.widgets.delegates import CellRole
from ui.widgets.pips import pips_words

_LONG_DAY = date(2026, 11, 28)


def plan_columns(catalogue: Catalogue, today: Callable[[], date]) -> tuple[Column[ItemRow], ...]:
    """Return the columns; `today` is asked when a row is read."""

    def second(row: ItemRow) -> str:
        return point_words(catalogue, row.cluster, row.compliance_point)

    def leading(row: ItemRow) -> tuple[ChipText, ...]:
        return (public_chip(),) if row.publicly_reported else ()

    def spoken(row: ItemRow) -> str:
        return ", ".join([row.area, *(chip.text for chip in leading(row)), second(row)])

    def state(row: ItemRow) -> str:
        return ", ".join(chip.text for chip in state_chips(row, today()))

    def gates(row: ItemRow) -> str:
        return pips_words(pips_of(row.gates), GATE_NAMES)

    return (
        Column(
            translate("PlanColumns", "Item"),
            lambda row: row.area,
            {CellRole.SECOND: second, CellRole.CHIPS: leading},
            spoken=spoken,
            tip=lambda row: row.area,
            width=28,
            stretch=True,
            sort=Sort.AREA,
        ),
        Column(
            translate("PlanColumns", "Status"),
            state,
            {CellRole.CHIPS: lambda row: state_chips(row, today())},
            tip=state,
            sample=translate("PlanWords", "Needs classification") + " M",
            sort=Sort.STATUS,
        ),
        Column(
            translate("PlanColumns", "Gates"),
            lambda _row: "",
            {CellRole.PIPS: lambda row: pips_of(row.gates)},
            spoken=gates,
            tip=gates,
            width=7,
            sort=Sort.GATES,
        ),
        Column(
            translate("PlanColumns", "Target date"),
            target_words,
            end=True,
            sample=current_language().formats.day(_LONG_DAY),
            sort=Sort.TARGET,
        ),
        Column(
            translate("PlanColumns", "Lead person"),
            lambda row: row.lead_person,
            tip=lambda row: row.lead_person,
            width=10,
            sort=Sort.LEAD,
        ),
    )
