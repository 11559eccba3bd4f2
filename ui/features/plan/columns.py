"""The columns of the plan's list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.domain.catalogue import Catalogue
from app.domain.plan.gates import GateStanding
from app.queries.plan_list import ItemRow, Sort
from ui.features.plan.words import (
    GATE_NAMES,
    long_state_words,
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
from ui.widgets.pips import Pip, pips_words


@dataclass(frozen=True, slots=True)
class ShownItem:
    """A row with its words: made once, asked for by every cell, tooltip and screen reader."""

    row: ItemRow
    leading: tuple[ChipText, ...]
    place: str
    state: tuple[ChipText, ...]
    state_words: str
    pips: tuple[Pip, ...]
    pips_words: str
    target: str


class RowWords:
    """Puts rows into words; what many rows share is translated once."""

    def __init__(self, catalogue: Catalogue, today: Callable[[], date]) -> None:
        """Take what the ids in rows mean, and the day that overdue is counted from."""
        self._catalogue = catalogue
        self._today = today
        self._public = (public_chip(),)
        self._places: dict[tuple[str, str], str] = {}
        self._gates: dict[tuple[GateStanding, ...], tuple[tuple[Pip, ...], str]] = {}

    def shown(self, row: ItemRow) -> ShownItem:
        """Return a row with its words."""
        state = state_chips(row, self._today())
        pips, words = self._gate_words(row.gates)
        return ShownItem(
            row=row,
            leading=self._public if row.publicly_reported else (),
            place=self._place(row.cluster, row.compliance_point),
            state=state,
            state_words=", ".join(chip.text for chip in state),
            pips=pips,
            pips_words=words,
            target=target_words(row),
        )

    def _place(self, cluster: str, point: str) -> str:
        known = self._places.get((cluster, point))
        if known is None:
            known = self._places[cluster, point] = point_words(self._catalogue, cluster, point)
        return known

    def _gate_words(self, gates: tuple[GateStanding, ...]) -> tuple[tuple[Pip, ...], str]:
        known = self._gates.get(gates)
        if known is None:
            pips = pips_of(gates)
            known = self._gates[gates] = (pips, pips_words(pips, GATE_NAMES))
        return known


def plan_columns() -> tuple[Column[ShownItem], ...]:
    """Return the columns."""
    return (
        Column(
            translate("PlanColumns", "Item"),
            lambda item: item.row.area,
            {CellRole.SECOND: lambda item: item.place, CellRole.CHIPS: lambda item: item.leading},
            spoken=_spoken,
            tip=_tip,
            width=24,
            stretch=True,
            sort=Sort.AREA,
        ),
        Column(
            translate("PlanColumns", "Status"),
            lambda item: item.state_words,
            {CellRole.CHIPS: lambda item: item.state},
            tip=lambda item: item.state_words,
            sample=long_state_words(),
            sort=Sort.STATUS,
        ),
        Column(
            translate("PlanColumns", "Gates"),
            lambda _item: "",
            {CellRole.PIPS: lambda item: item.pips},
            spoken=lambda item: item.pips_words,
            tip=lambda item: item.pips_words,
            width=5,
            sort=Sort.GATES,
        ),
        Column(
            translate("PlanColumns", "Target date"),
            lambda item: item.target,
            end=True,
            sample=(*current_language().formats.wide_days(), translate("PlanWords", "next assessment")),
            sort=Sort.TARGET,
        ),
        Column(
            translate("PlanColumns", "Lead person"),
            lambda item: item.row.lead_person,
            tip=lambda item: item.row.lead_person,
            width=11,
            ample="M" * 12,
            spare=True,
            sort=Sort.LEAD,
        ),
    )


def _tip(item: ShownItem) -> str:
    if not item.row.is_pending:
        return item.row.area
    return "\n".join((item.row.area, translate("PlanColumns", "Saved on this device, not received by the server yet")))


def _spoken(item: ShownItem) -> str:
    return ", ".join([item.row.area, *(chip.text for chip in item.leading), item.place])
