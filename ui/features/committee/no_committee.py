"""What stands in the tab where no committee is yet, which is a normal state."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.features.committee.presenter import RegisterView
from ui.features.committee.words import no_committee_words
from ui.widgets.card import clear_layout
from ui.widgets.empty_state import EmptyState


class NoCommittee(QWidget):
    """`activated` asks to register a committee."""

    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_register(self, view: RegisterView | None) -> None:
        """Say what it means that there is none; without a view the factory is not this person's."""
        clear_layout(self._layout)
        if view is None:
            title, words = self.tr("This factory is not assigned to you"), self.tr("Its committees cannot be shown.")
            state = EmptyState(title, words, icon="committee")
        else:
            words = no_committee_words(view.register, view.expected)
            state = EmptyState(self.tr("No committee yet"), words, self.tr("Register a committee…"), "committee")
            state.activated.connect(self.activated)
        self._layout.addWidget(state)
