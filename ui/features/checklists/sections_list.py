"""The sections of a checklist: how far each is, and what is wrong in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.features.checklists.views import SectionView
from ui.i18n.translator import current_language, fill, translate
from ui.models.paged_table import Column, PagedTableModel
from ui.models.record_table import RecordTable
from ui.theme.spacing import MD, SM
from ui.theme.tokens import Tone
from ui.widgets.card import Card
from ui.widgets.chip import ChipText
from ui.widgets.delegates import CellRole, TwoLineDelegate


class SectionsList(Card):
    """`chosen` carries the path of a section."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without sections."""
        super().__init__(translate("SectionsList", "Sections"), parent)
        self.title.setContentsMargins(SM + 2, MD, SM + 2, SM)
        self._sections: dict[str, SectionView] = {}
        self._model: PagedTableModel[SectionView] = PagedTableModel(
            _columns(), lambda: tuple(self._sections), self._rows, lambda row: row.path
        )
        self.table = RecordTable(self._model, translate("SectionsList", "Sections"))
        self.table.setItemDelegate(TwoLineDelegate(self.table))
        self.table.horizontalHeader().hide()
        self.table.setProperty("look", "plain")
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.selected.connect(lambda ids: self.chosen.emit(ids[0]) if ids else None)
        self.body.addWidget(self.table, 1)

    def show_sections(self, sections: Sequence[SectionView]) -> None:
        """Show these; what is chosen stays chosen."""
        views = {section.path: section for section in sections}
        if views == self._sections:
            return
        self._sections = views
        self._model.reload()
        self.table.measure()

    def choose(self, path: str) -> None:
        """Choose a section."""
        self.table.select_ids([path])

    def _rows(self, ids: Sequence[str]) -> Sequence[SectionView]:
        return [self._sections[id] for id in ids if id in self._sections]


def progress_words(section: SectionView) -> str:
    """Return how far a section is: 7 of 12 · 8 of 10 points."""
    words = fill(translate("SectionsList", "{answered} of {of}"), answered=section.answered, of=section.of)
    if not section.of:
        words = translate("SectionsList", "Nothing to answer")
    if not section.most:
        return words
    return f"{words} · {score_words(section.score, section.most)}"


def score_words(score: float, most: float) -> str:
    """Return a score: 8 of 10 points."""
    number = current_language().formats.number
    decimals = 0 if score == int(score) and most == int(most) else 1
    words = translate("SectionsList", "{score} of {most} points")
    return fill(words, score=number(score, decimals), most=number(most, decimals))


def _columns() -> tuple[Column[SectionView], ...]:
    return (
        Column(
            translate("SectionsList", "Section"),
            _title,
            {CellRole.SECOND: progress_words, CellRole.STRONG: lambda _row: True, CellRole.CHIPS: _chips},
            spoken=lambda row: f"{_title(row)}, {progress_words(row)}",
            stretch=True,
            width=10,
        ),
    )


def _title(row: SectionView) -> str:
    number = current_language().formats.digits(str(row.number))
    return f"{number} {row.title}"


def _chips(row: SectionView) -> tuple[ChipText, ...]:
    if row.errors:
        return (ChipText(translate("SectionsList", "%n to mend", "", row.errors), Tone.BAD),)
    if row.of and row.answered == row.of:
        return (ChipText(translate("SectionsList", "Done"), Tone.OK),)
    return ()
