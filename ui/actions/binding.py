"""Buttons as views of the registry: same words, same keys, same reasons."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from ui.actions.registry import ActionRegistry, key_words
from ui.theme.theme import restyle


class ActionButton(QObject):
    """Keeps a button in step with an action: call `refresh` when the context changed."""

    def __init__(self, registry: ActionRegistry, id: str, button: QPushButton) -> None:
        """Take the action and the button, which owns this."""
        super().__init__(button)
        self._registry = registry
        self._id = id
        self._button = button
        self._kind = button.property("kind")
        button.clicked.connect(self._run)
        self.refresh()

    def refresh(self) -> None:
        """Show the action as it is now; a blocked one is dashed and says why when it is pressed."""
        action = self._registry.action(self._id)
        reason = self._registry.reason(self._id)
        keys = f" ({key_words(action.shortcut)})" if action.shortcut else ""
        self._button.setText(action.title)
        self._button.setToolTip(reason or f"{action.title}{keys}")
        self._button.setAccessibleDescription(reason or "")
        self._button.setProperty("kind", self._kind if reason is None else "blocked")
        restyle(self._button)

    def _run(self) -> None:
        self._registry.run(self._id)
