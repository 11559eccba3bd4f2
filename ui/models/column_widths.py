"""How wide the columns of a table are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from ui.models.column import Column
from ui.theme.fonts import BODY_PX, LABEL_PX
from ui.theme.theme import current_theme

Row = TypeVar("Row")
PADDING = 26
"""Pixels around the words of a cell, and for what the style takes."""


class ColumnWidths:
    """Measures the columns once for each look, then fits them to any room."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        """Take the columns; measured with the fonts of the look of now."""
        body = current_theme().metrics(BODY_PX)
        self._wide = [number for number, column in enumerate(columns) if column.stretch]
        self._spare = [number for number, column in enumerate(columns) if column.spare]
        self._least = [_least(column) for column in columns]
        self._ample = [body.horizontalAdvance(column.ample) + PADDING for column in columns]

    def fitted(self, room: int) -> list[int]:
        """Return the widths in pixels where nobody has chosen any; 0 leaves a column out.

        Columns that could do with more share a quarter of what is left over: the title comes first.
        """
        widths = list(self._least)
        for number in reversed(self._spare):
            if sum(widths) > room:
                widths[number] = 0
        spare = max(0, room - sum(widths)) // 4
        for number, ample in enumerate(self._ample):
            if widths[number] and number not in self._wide:
                more = min(max(0, ample - widths[number]), spare)
                spare -= more
                widths[number] += more
        return self.stretched(widths, room)

    def stretched(self, widths: Sequence[int], room: int) -> list[int]:
        """Return `widths` with what is left given to the stretching columns.

        They never get less than they need: then the table scrolls.
        """
        taken = sum(width for number, width in enumerate(widths) if number not in self._wide)
        share = (room - taken) // max(1, len(self._wide))
        return [max(share, self._least[n]) if n in self._wide else width for n, width in enumerate(widths)]


def _least(column: Column[Row]) -> int:
    theme = current_theme()
    body = theme.metrics(BODY_PX)
    title = theme.metrics(LABEL_PX, strong=True).horizontalAdvance(column.title)
    samples = column.sample if isinstance(column.sample, tuple) else (column.sample or "0" * column.width,)
    return max(title, *(body.horizontalAdvance(sample) for sample in samples)) + PADDING
