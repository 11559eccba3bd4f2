"""How things stand on this device, for whoever helps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.features.settings.setting_row import SettingRow
from ui.i18n.bidi import island
from ui.i18n.translator import translate
from ui.theme.spacing import MD
from ui.widgets.button import Button
from ui.widgets.card import Card, clear_layout
from ui.widgets.detail_pane import labelled
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout


class DiagnosticsCard(Card):
    """`copy_wanted` and `look_wanted` ask for the report."""

    copy_wanted = Signal()
    look_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without facts."""
        super().__init__(translate("Settings", "This installation"), parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._facts = QVBoxLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(MD)
        copy = Button(translate("Settings", "Copy diagnostics"))
        copy.clicked.connect(self.copy_wanted)
        look = Button(translate("Settings", "File for support…"))
        look.clicked.connect(self.look_wanted)
        promise = translate(
            "Settings", "For whoever helps you. It holds versions, numbers and codes: no names and no words."
        )
        layout = _inside(self)
        add_layout(layout, self._facts)
        layout.addWidget(ButtonRow(look, copy))
        layout.addWidget(Label(promise, Role.SMALL))

    def show_rows(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Show these facts; those that are shown already stay, selected text and all."""
        if rows == self._shown:
            return
        self._shown = rows
        clear_layout(self._facts)
        for title, words in rows:
            self._facts.addWidget(_fact(title, words))


class LogsCard(Card):
    """Where the logs are, and how much is in them."""

    def __init__(self, folder: str, settings: Sequence[SettingRow], parent: QWidget | None = None) -> None:
        """Take the folder and the settings of logging."""
        super().__init__(translate("Settings", "Logs"), parent)
        self._folder = folder
        button = Button(translate("Settings", "Open the folder"))
        button.clicked.connect(self._open)
        for row in settings:
            self.add_row(row)
        layout = _inside(self)
        layout.addWidget(_fact(translate("Settings", "Folder of the logs"), island(folder)))
        layout.addWidget(ButtonRow(button))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))


def _inside(card: Card) -> QVBoxLayout:
    inner = QWidget()
    layout = QVBoxLayout(inner)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(MD)
    card.add(inner)
    return layout


def _fact(title: str, words: str) -> QWidget:
    label = Label(words, selectable=True)
    label.setAccessibleName(f"{title}: {words}")
    return labelled(title, label)
