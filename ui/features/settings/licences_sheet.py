"""The sheet of libraries and licences."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.features.settings.libraries import libraries
from ui.i18n.translator import translate
from ui.theme.spacing import SM, XL
from ui.widgets.button import ButtonKind
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet


class LicencesSheet(Sheet):
    """Nothing to decide."""

    def __init__(self, host: QWidget) -> None:
        """Read the list that ships with the program."""
        super().__init__(host, translate("Settings", "Libraries and their licences"), translate("Settings", "Close"))
        self.cancel_button.hide()
        self.confirm_button.setProperty("kind", str(ButtonKind.PLAIN))
        words = translate(
            "Settings",
            "Concord is free software under the Apache License 2.0. It stands on these libraries; Qt is used under the "
            "LGPL and can be replaced by another build of it.",
        )
        self.body.addWidget(Label(words, Role.MUTED))
        grid = QGridLayout()
        grid.setHorizontalSpacing(XL)
        grid.setVerticalSpacing(SM)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, library in enumerate(libraries()):
            grid.addWidget(Label(library.name, Role.STRONG), row, 0)
            grid.addWidget(Label(library.licence, Role.MUTED), row, 1)
        self.body.addLayout(grid)
