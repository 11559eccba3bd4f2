"""The columns of the lists of visits, and of the agenda of one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain.visit.records import VisitKind, VisitStatus
from app.queries.visit_agenda import AgendaItem
from app.queries.visit_list import VisitRow, VisitSort
from ui.features.visits.words import (
    DOT,
    agenda_chips,
    agenda_second,
    agenda_words,
    day_words,
    status_chip,
    visit_title,
)
from ui.i18n.messages import term
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import Column
from ui.widgets.delegates import CellRole


def visit_columns(today: Callable[[], date], *, with_factory: bool) -> tuple[Column[VisitRow], ...]:
    """Return the columns; without the factory the visit's own name leads."""

    def title(row: VisitRow) -> str:
        name = visit_title(row.visit, row.number)
        if with_factory:
            return row.factory or translate("VisitColumns", "Factory not received yet")
        return DOT.join((name, term("visit_kind", row.visit.kind)))

    def second(row: VisitRow) -> str:
        name = visit_title(row.visit, row.number)
        parts = [name] if with_factory else []
        if with_factory and row.visit.kind is not VisitKind.ADVISORY:
            parts.append(term("visit_kind", row.visit.kind))
        parts.append(term("visit_mode", row.visit.mode))
        if not row.visit.is_over and row.open_items:
            parts.append(agenda_words(row.open_items, row.urgent_items))
        elif row.visit.is_over and row.visit.purpose:
            parts.append(" ".join(row.visit.purpose.split()))
        return DOT.join(parts)

    def status(row: VisitRow) -> str:
        return status_chip(row.visit, today()).text

    formats = current_language().formats
    first = translate("VisitColumns", "Factory") if with_factory else translate("VisitColumns", "Visit")
    return (
        Column(
            first,
            title,
            {CellRole.SECOND: second, CellRole.STRONG: lambda row: row.visit.status is VisitStatus.IN_PROGRESS},
            spoken=lambda row: ", ".join((title(row), second(row))),
            tip=second,
            width=26,
            stretch=True,
            sort=VisitSort.FACTORY if with_factory else "",
        ),
        Column(
            translate("VisitColumns", "Day"),
            lambda row: day_words(row.visit),
            end=True,
            sample=formats.wide_days(),
            sort=VisitSort.DAY,
        ),
        Column(translate("VisitColumns", "Days"), lambda row: formats.number(row.visit.days), end=True, width=4),
        Column(
            translate("VisitColumns", "Status"),
            status,
            {CellRole.CHIPS: lambda row: (status_chip(row.visit, today()),)},
            sample=translate("VisitWords", "Day has passed") + "MM",
        ),
        Column(
            translate("VisitColumns", "Meetings"),
            lambda row: formats.number(row.meetings) if row.meetings else "–",
            {CellRole.MUTED: lambda row: not row.meetings},
            end=True,
            width=4,
        ),
    )


def agenda_columns(window: Callable[[], int], today: Callable[[], date]) -> tuple[Column[AgendaItem], ...]:
    """Return the one column of an agenda; `window` is the number of visits in which a claim is worked (F1)."""

    def chips(row: AgendaItem) -> object:
        return agenda_chips(row, window(), today())

    def spoken(row: AgendaItem) -> str:
        words = (row.area, *(chip.text for chip in agenda_chips(row, window(), today())), agenda_second(row))
        return ", ".join(word for word in words if word)

    return (
        Column(
            translate("VisitColumns", "Agenda"),
            lambda row: row.area,
            {CellRole.SECOND: agenda_second, CellRole.CHIPS: chips, CellRole.STRONG: lambda _row: True},
            spoken=spoken,
            tip=lambda row: row.area,
            width=10,
            stretch=True,
        ),
    )
