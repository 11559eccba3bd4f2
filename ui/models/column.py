"""What a column of a table says and paints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from ui.i18n.tips import plain_tip

Row = TypeVar("Row")


# Without slots: Python 3.11 cannot call a subscripted generic dataclass that is frozen and slotted.
@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its words and, by role, what its delegate paints.

    `text` is the shown text; `spoken` what screen readers say instead; `tip` a tooltip (the text where it is
    elided needs none). `end` puts numbers and dates at the trailing edge. The column is as wide as the widest `sample`
    (long values in the person's language, say a day of each month) or `width` digits, and never narrower than its
    title; `ample` are longer values that it has room for where the window is wide. `stretch` takes what is left and at
    least `width`. A `spare` column is left out where there is no room for all. `sort` names the order that a click on
    the header asks for.
    """

    title: str
    text: Callable[[Row], str]
    roles: Mapping[int, Callable[[Row], object]] = field(default_factory=dict)
    spoken: Callable[[Row], str] | None = None
    tip: Callable[[Row], str] | None = None
    end: bool = False
    width: int = 12
    sample: str | tuple[str, ...] = ""
    ample: str = ""
    stretch: bool = False
    spare: bool = False
    sort: str = ""

    def readers(self) -> dict[int, Callable[[Row], object]]:
        """Return what to read from a row, by role."""
        readers: dict[int, Callable[[Row], object]] = {int(Qt.ItemDataRole.DisplayRole): self.text}
        readers.update(self.roles)
        if self.spoken is not None:
            readers[int(Qt.ItemDataRole.AccessibleTextRole)] = self.spoken
        tip = self.tip
        if tip is not None:
            readers[int(Qt.ItemDataRole.ToolTipRole)] = lambda row: plain_tip(tip(row))
        return readers
