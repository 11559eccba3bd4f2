"""The value of a field as words that can be pressed: it reads like text and opens its editor."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.spacing import TARGET, XS
from ui.widgets.label import Label, Role

_SIDE = 2


class ValueButton(QPushButton):
    """Wraps its words over as many lines as they need; an empty value says that nothing is there yet."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take the field's name for screen readers."""
        super().__init__(parent)
        self._name = name
        self._words = Label("", Role.BODY)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, XS, _SIDE, XS)
        layout.addWidget(self._words)

    def set_value(self, words: str) -> None:
        """Show a value; "" is shown as a dash."""
        self._words.setText(words or "—")
        self._words.set_role(Role.BODY if words else Role.MUTED)
        self.setAccessibleName(f"{self._name}: {words}" if words else self._name)
        self.updateGeometry()

    def value(self) -> str:
        """Return the words that are shown."""
        shown = self._words.text()
        return "" if shown == "—" else shown

    def sizeHint(self) -> QSize:
        return QSize(TARGET * 2, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(TARGET * 2, TARGET)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(TARGET, self._words.heightForWidth(max(1, width - 2 * _SIDE)) + 2 * XS)
