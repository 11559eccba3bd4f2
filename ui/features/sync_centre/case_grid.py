"""Base, mine and theirs side by side: a row a conflict, then what was merged and what is the same on both sides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.queries.conflicts import Case, Fate, Neighbour
from ui.features.sync_centre.case_words import base_heading, fate_chip, mine_heading, theirs_heading, who_words
from ui.features.sync_centre.decision_row import DecisionRow
from ui.features.sync_centre.side_cell import SideCell, is_prose
from ui.i18n.messages import field_title
from ui.i18n.translator import fill, translate
from ui.parts.values import plain_words
from ui.theme.spacing import LG, MD, SM, XS
from ui.theme.tokens import Tone
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout

_COLUMNS = 4


class CaseGrid(Card):
    """A table of words that wrap; its lines run from edge to edge."""

    def __init__(self, case: Case, rows: Sequence[DecisionRow], catalogue: Catalogue) -> None:
        """Take the case and the rows of its conflicts."""
        super().__init__()
        self.setAccessibleName(translate("Case", "Both sides"))
        self._case = case
        self._catalogue = catalogue
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        for column, share in enumerate((4, 7, 7, 7)):
            self._grid.setColumnStretch(column, share)
        add_layout(self.body, self._grid)
        headings = (translate("Case", "Field"), base_heading(case), mine_heading(case), theirs_heading(case))
        self._add([Label(heading, Role.LABEL) for heading in headings], is_first=True)
        for row in rows:
            self._add(row.cells)
            if row.below is not None:
                self._add_below(row.below)
        for neighbour in case.neighbours:
            self._add(self._neighbour(neighbour))
            if neighbour.fate is Fate.MERGED:
                words = plain_words(case.record_kind, neighbour.name, neighbour.result, catalogue)
                together = fill(translate("Case", "Together, as it stands now: {words}"), words=words)
                self._add_below(Label(together, Role.MUTED, selectable=True))

    def _neighbour(self, neighbour: Neighbour) -> list[QWidget]:
        kind = self._case.record_kind
        words = {
            side: plain_words(kind, neighbour.name, getattr(neighbour, side), self._catalogue)
            for side in ("base", "mine", "theirs")
        }
        base, mine, theirs = SideCell(), SideCell(), SideCell()
        base.add_marked(words["base"], words["base"], Tone.NEUTRAL)
        if neighbour.fate is Fate.MERGED and is_prose(kind, {neighbour.name: None}):
            mine.add_marked(words["base"], words["mine"], Tone.OK)
            theirs.add_marked(words["base"], words["theirs"], Tone.INFO)
        else:
            mine.add_marked(words["mine"], words["mine"], Tone.NEUTRAL)
            theirs.add_marked(words["theirs"], words["theirs"], Tone.NEUTRAL)
        if neighbour.fate is Fate.MERGED:
            mine.add_who(who_words(self._case, self._case.disagreements[0].mine))
            theirs.add_who(neighbour.theirs_by)
        for cell in (base, mine, theirs):
            cell.fill_up()
        return [_field(neighbour), base, mine, theirs]

    def _add(self, cells: Sequence[QWidget], *, is_first: bool = False) -> None:
        row = self._grid.rowCount()
        if not is_first:
            self._grid.addWidget(_line(), row, 0, 1, _COLUMNS)
            row += 1
        for column, cell in enumerate(cells):
            self._grid.addWidget(_inset(cell, column), row, column)

    def _add_below(self, cell: QWidget) -> None:
        self._grid.addWidget(_inset(cell, 1, top=0), self._grid.rowCount(), 1, 1, _COLUMNS - 1)


def _field(neighbour: Neighbour) -> QWidget:
    cell = QWidget()
    layout = QVBoxLayout(cell)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(XS)
    layout.addWidget(Label(field_title(neighbour.name), Role.STRONG))
    layout.addWidget(Chip(fate_chip(neighbour.fate)))
    layout.addStretch(1)
    return cell


def _inset(cell: QWidget, column: int, top: int = SM + 2) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(LG if column == 0 else SM, top, MD, SM + 2)
    layout.setSpacing(0)
    layout.addWidget(cell, 0, Qt.AlignmentFlag.AlignTop)
    return holder


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("look", "line")
    line.setFixedHeight(1)
    return line
