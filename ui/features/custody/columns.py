"""The columns of the supervisors' queue."""

from __future__ import annotations

from app.domain.custody.records import CustodyState
from app.queries.custody_queue import QueueRow, QueueSort
from ui.features.custody.words import list_chips, row_second, row_title, state_chip
from ui.i18n.bidi import island
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import Column
from ui.widgets.delegates import CellRole


def queue_columns() -> tuple[Column[QueueRow], ...]:
    """Return the columns: what, by whom, where and when; what became of them is the same for all that are listed."""
    formats = current_language().formats

    def spoken(row: QueueRow) -> str:
        return ", ".join((row_title(row), row_second(row), row.author_name, row.factory, state_chip(row).text))

    return (
        Column(
            translate("Queue", "Change"),
            row_title,
            {
                CellRole.SECOND: row_second,
                CellRole.CHIPS: list_chips,
                CellRole.STRONG: lambda row: row.state is CustodyState.WAITING,
            },
            spoken=spoken,
            tip=row_title,
            width=22,
            stretch=True,
        ),
        Column(
            translate("Queue", "Author"),
            lambda row: island(row.author_name),
            width=12,
            ample="0" * 20,
            sort=QueueSort.AUTHOR,
        ),
        Column(
            translate("Queue", "Factory"),
            lambda row: island(row.factory),
            width=20,
            ample="0" * 26,
            sort=QueueSort.FACTORY,
        ),
        Column(
            translate("Queue", "Arrived"),
            lambda row: formats.short_day(row.received_at.date()),
            tip=lambda row: formats.moment(row.received_at),
            end=True,
            sample=formats.wide_days(),
            sort=QueueSort.RECEIVED,
        ),
    )
