"""Filters with counts, as chips to check: Open 17, Overdue 3."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.i18n.translator import current_language
from ui.theme.spacing import MD, SM
from ui.theme.theme import current_theme
from ui.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter; a count of None is not shown."""

    id: str
    title: str
    count: int | None = None


class _FacetButton(QPushButton):
    """Bold while it is checked, and then as wide as its words need."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.toggled.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = current_theme().metrics(strong=self.isChecked()).horizontalAdvance(self.text())
        return super().sizeHint().expandedTo(QSize(words + 2 * (MD + 1), 0))


class FacetBar(QWidget):
    """Tab enters it once, arrow keys walk, Space checks; `changed` carries the ids that are checked."""

    changed = Signal(object)

    def __init__(self, name: str, *, exclusive: bool = False, parent: QWidget | None = None) -> None:
        """Take the name for screen readers; `exclusive` allows at most one."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._exclusive = exclusive
        self._flow = FlowLayout(self, SM + 2)
        self._buttons: dict[str, QPushButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_facets(self, facets: Sequence[Facet]) -> None:
        """Show these filters; what was checked and is still there stays checked."""
        if [facet.id for facet in facets] != list(self._buttons):
            self._rebuild(facets)
        formats = current_language().formats
        for facet in facets:
            count = "" if facet.count is None else f" {formats.number(facet.count)}"
            self._buttons[facet.id].setText(f"{facet.title}{count}")
            self._buttons[facet.id].setAccessibleName(f"{facet.title}{count}")
        self._flow.invalidate()

    def selected(self) -> frozenset[str]:
        """Return the ids that are checked."""
        return frozenset(id_ for id_, button in self._buttons.items() if button.isChecked())

    def select(self, ids: Iterable[str]) -> None:
        """Check exactly these; tells nobody."""
        wanted = frozenset(ids)
        for id_, button in self._buttons.items():
            button.setChecked(id_ in wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._walk(watched, event)
        return super().eventFilter(watched, event)

    def _rebuild(self, facets: Sequence[Facet]) -> None:
        checked = self.selected()
        self._flow.clear()
        self._buttons = {}
        for number, facet in enumerate(facets):
            button = _FacetButton(self)
            button.setProperty("kind", "facet")
            button.setCheckable(True)
            button.setChecked(facet.id in checked)
            # One stop for Tab; arrows do the rest, as in a tool bar.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == 0 else Qt.FocusPolicy.ClickFocus)
            button.clicked.connect(self._on_clicked)
            button.installEventFilter(self)
            self._flow.addWidget(button)
            self._buttons[facet.id] = button

    def _on_clicked(self) -> None:
        pressed = self.sender()
        if self._exclusive:
            for button in self._buttons.values():
                if button is not pressed:
                    button.setChecked(False)
        self.changed.emit(self.selected())

    def _walk(self, watched: QObject, event: QKeyEvent) -> bool:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        step = {Qt.Key.Key_Right: -1 if right_to_left else 1, Qt.Key.Key_Left: 1 if right_to_left else -1}
        buttons = list(self._buttons.values())
        if event.key() not in step or watched not in buttons:
            return False
        at = next(number for number, button in enumerate(buttons) if button is watched)
        buttons[(at + step[Qt.Key(event.key())]) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
