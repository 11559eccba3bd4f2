"""Less motion, for whom it makes unwell: what moves by itself on the screen stands still."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Motion(QObject):
    """Owned by the QApplication; it knows how things moved at first, for going back to it."""

    def __init__(self, app: QApplication) -> None:
        """Take the application; nothing changes before `reduce`."""
        super().__init__(app)
        self._app = app
        self._usual = frozenset(effect for effect in _EFFECTS if app.isEffectEnabled(effect))
        self._blink = app.cursorFlashTime()

    def reduce(self, reduced: bool) -> None:  # noqa: FBT001  # a setter
        """Let nothing move by itself, or all as the system has it."""
        for effect in _EFFECTS:
            self._app.setEffectEnabled(effect, effect in self._usual and not reduced)
        self._app.setCursorFlashTime(0 if reduced else self._blink)
