"""The columns of the list of factories."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from app.queries.factory_list import FactoryFacet, FactoryRow, FactorySort
from ui.features.factories.progress_delegate import ProgressRole
from ui.i18n.bidi import island
from ui.i18n.translator import current_language, fill, translate
from ui.models.paged_table import Column
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText
from ui.widgets.delegates import CellRole


def facet_title(facet: FactoryFacet) -> str:
    """Return the words of a facet."""
    titles = {
        FactoryFacet.OPEN: translate("Factories", "Open items"),
        FactoryFacet.PUBLIC: translate("Factories", "Publicly reported"),
        FactoryFacet.CLAIMED: translate("Factories", "Claimed"),
        FactoryFacet.OVERDUE: translate("Factories", "Overdue"),
        FactoryFacet.VISIT: translate("Factories", "Visit planned"),
        FactoryFacet.DECISION: translate("Factories", "Needs a decision"),
    }
    return titles[facet]


def factory_columns(today: Callable[[], date], now: Callable[[], datetime]) -> tuple[Column[FactoryRow], ...]:
    """Return the columns; day and time are asked for when a row is read."""
    formats = current_language().formats

    def name(row: FactoryRow) -> str:
        return island(row.name) or translate("Factories", "Name not received yet")

    def spoken(row: FactoryRow) -> str:
        return ", ".join([name(row), *(chip.text for chip in _chips(row)), row.address])

    def month(row: FactoryRow) -> str:
        words = translate("Factories", "Cycle {cycle}, month {month}")
        return fill(words, cycle=row.cycle_number, month=row.cycle_month(today()))

    def received(row: FactoryRow) -> str:
        if row.received_at is None:
            return translate("Factories", "not yet")
        return formats.ago(row.received_at, now())

    def received_tip(row: FactoryRow) -> str:
        return "" if row.received_at is None else formats.moment(row.received_at)

    return (
        Column(
            translate("Factories", "Factory"),
            name,
            {
                CellRole.SECOND: lambda row: island(row.address),
                CellRole.CHIPS: _chips,
                CellRole.STRONG: lambda _row: True,
            },
            spoken=spoken,
            tip=lambda row: f"{name(row)}\n{row.address}",
            width=34,
            stretch=True,
            sort=FactorySort.NAME,
        ),
        _number(translate("Factories", "Open"), lambda row: row.open, FactorySort.OPEN),
        _number(translate("Factories", "Public"), lambda row: row.public, FactorySort.PUBLIC),
        _number(translate("Factories", "Claimed"), lambda row: row.claimed, FactorySort.CLAIMED),
        Column(
            translate("Factories", "Next visit"),
            lambda row: _visit(row, today()),
            end=True,
            sample=formats.wide_weekday_days(),
            sort=FactorySort.VISIT,
        ),
        Column(
            translate("Factories", "Cycle"),
            month,
            sample=fill(translate("Factories", "Cycle {cycle}, month {month}"), cycle=2, month=12),
            sort=FactorySort.CYCLE,
        ),
        Column(
            translate("Factories", "Last received"),
            received,
            tip=received_tip,
            sample=translate("Factories", "not yet") + "MM",
            sort=FactorySort.RECEIVED,
        ),
        Column(
            translate("Factories", "Verified and claimed"),
            _progress,
            {ProgressRole.SHARES: lambda row: (row.verified_percent, row.claimed_percent)},
            tip=_progress,
            sample=fill(_shares(), verified=formats.percent(100), claimed=formats.percent(100)),
            ample="0" * 60,
            sort=FactorySort.PROGRESS,
        ),
    )


def _number(title: str, value: Callable[[FactoryRow], int], sort: FactorySort) -> Column[FactoryRow]:
    def text(row: FactoryRow) -> str:
        count = value(row)
        return current_language().formats.number(count) if count else "–"

    return Column(title, text, {CellRole.MUTED: lambda row: not value(row)}, end=True, width=4, sort=sort)


def _chips(row: FactoryRow) -> tuple[ChipText, ...]:
    chips: list[ChipText] = []
    if row.decisions:
        chips.append(ChipText(translate("Factories", "Needs a decision"), Tone.BAD))
    if row.overdue:
        chips.append(ChipText(translate("Factories", "%n overdue", "", row.overdue), Tone.BAD))
    return tuple(chips)


def _visit(row: FactoryRow, today: date) -> str:
    if row.is_visit_running:
        return translate("Factories", "in progress")
    if row.next_visit is None:
        return "–"
    if row.next_visit == today:
        return translate("Factories", "today")
    return current_language().formats.weekday_day(row.next_visit)


def _shares() -> str:
    return translate("Factories", "{verified} verified · {claimed} claimed")


def _progress(row: FactoryRow) -> str:
    if not row.items:
        return translate("Factories", "No items yet")
    formats = current_language().formats
    verified, claimed = formats.percent(row.verified_percent), formats.percent(row.claimed_percent)
    return fill(_shares(), verified=verified, claimed=claimed)
