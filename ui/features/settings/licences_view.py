"""The libraries that ship with Concord, and the words of their licences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.features.settings.libraries import Library, libraries, licence_words
from ui.i18n.bidi import island
from ui.i18n.translator import fill, translate
from ui.models.column import Column
from ui.models.paged_table import PagedTableModel
from ui.models.record_table import RecordTable
from ui.theme.spacing import LG, MD, SM
from ui.theme.theme import current_theme
from ui.widgets.card import Card
from ui.widgets.delegates import RowDelegate
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout

_NARROW = 860
_LEAST = 220


class LicencesView(QWidget):
    """A list, and beside it the words of what is selected in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Read the list that ships with the program."""
        super().__init__(parent)
        self._libraries = {library.name: library for library in libraries()}
        self._table = RecordTable(self._model(), translate("Settings", "Libraries"))
        self._table.setItemDelegate(RowDelegate(self._table))
        self._table.selected.connect(self._on_selected)
        self._title = Label("", Role.HEADING, selectable=True)
        self._licence = Label("", Role.MUTED, selectable=True)
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        # They are English in every language of the window.
        self._words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._words.document().setDefaultTextOption(option)
        self._lay_out()
        self._table.select_ids([next(iter(self._libraries))])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < current_theme().scaled(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction != self._box.direction():
            self._box.setDirection(direction)

    def _model(self) -> PagedTableModel[Library]:
        known = self._libraries
        columns: tuple[Column[Library], ...] = (
            Column(translate("Settings", "Library"), _name, width=16, stretch=True),
            Column(translate("Settings", "Version"), lambda row: island(row.version), sample="2026.10.18"),
            Column(translate("Settings", "Licence"), _licence, tip=lambda row: row.licence, width=18),
        )

        def found(ids: Sequence[str]) -> Sequence[Library]:
            return [known[each] for each in ids]

        model = PagedTableModel(columns, lambda: tuple(known), found, lambda row: row.name)
        model.reload()
        return model

    def _lay_out(self) -> None:
        about = translate(
            "Settings",
            "Concord is free software under the Apache License 2.0 and stands on the work of others. Qt is used under "
            "the LGPL: its libraries lie in the program's folder and can be replaced by another build.",
        )
        pane = Card()
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, SM, 0, 0)
        lines.setSpacing(SM)
        for part in (self._title, self._licence):
            lines.addWidget(part)
        lines.addWidget(self._words, 1)
        pane.add(inner)
        for view in (self._table, self._words):
            view.setMinimumHeight(current_theme().scaled(_LEAST))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(MD + 2)
        self._box.addWidget(self._table, 1)
        self._box.addWidget(pane, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, LG)
        layout.setSpacing(MD)
        layout.addWidget(Label(about, Role.MUTED))
        add_layout(layout, self._box, 1)

    def _on_selected(self, ids: tuple[str, ...]) -> None:
        library = self._libraries.get(ids[0]) if ids else None
        if library is None:
            return
        self._title.setText(f"{_name(library)} {island(library.version)}".strip())
        self._licence.setText(_licence(library))
        name = fill(translate("Settings", "Licence of {library}"), library=library.name)
        self._words.setAccessibleName(name)
        self._words.setPlainText(licence_words(library))


def _name(library: Library) -> str:
    return island(library.name)


def _licence(library: Library) -> str:
    return island(library.licence)
