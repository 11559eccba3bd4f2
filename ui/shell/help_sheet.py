"""The sheet of keys, which `?` opens: every action that has keys, by place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.actions.registry import APP, ActionRegistry, key_words
from ui.theme.spacing import SM, XL
from ui.widgets.button import ButtonKind
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.sheet import Sheet


class HelpSheet(Sheet):
    """A view of the registry; nothing to decide."""

    def __init__(self, host: QWidget, registry: ActionRegistry, scopes: Mapping[str, str]) -> None:
        """Take the actions and the titles of the scopes to show, in order."""
        super().__init__(host, self.tr("Keys"), self.tr("Close"))
        self.cancel_button.hide()
        self.confirm_button.setProperty("kind", str(ButtonKind.PLAIN))
        grid = QGridLayout()
        grid.setHorizontalSpacing(XL)
        grid.setVerticalSpacing(SM)
        grid.setColumnStretch(0, 1)
        titles = {APP: self.tr("Everywhere"), **scopes}
        for scope, title in titles.items():
            actions = [action for action in registry.of(scope) if action.shortcut]
            if not actions:
                continue
            grid.addWidget(Label(title, Role.LABEL), grid.rowCount(), 0, 1, 2)
            for action in actions:
                row = grid.rowCount()
                keys = Label(key_words(action.shortcut), Role.STRONG, wrap=False)
                grid.addWidget(Label(action.title), row, 0)
                grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignTrailing)
        add_layout(self.body, grid)
