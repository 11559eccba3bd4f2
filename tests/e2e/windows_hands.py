"""A person without a mouse: whatever is not in front of the keyboard is reached by Tab; nothing is given the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.e2e.windows_person import Person
from tests.gui.accessible import name_of

Kind = TypeVar("Kind", bound=QWidget)

FARTHEST = 120
"""Presses of Tab after which a person gives up."""


class Hands(Person):
    """Acts by keys alone; objects are only asked what has the keyboard and what stands there."""

    # What a colleague who points at things would do by `setFocus` is done by Tab here.

    def press(self, name: str) -> None:
        """Go to a button and press it."""
        self.arrives(name, QAbstractButton)
        self.key(Qt.Key.Key_Space)

    def press_first(self, beginning: str) -> None:
        """Go to the first button after the keyboard whose name begins so, and press it."""
        self.arrives_where(lambda focus: isinstance(focus, QAbstractButton) and _said(focus, beginning), beginning)
        self.key(Qt.Key.Key_Space)

    def focuses(self, name: str) -> None:
        """Go to a thing."""
        self.arrives(name, QWidget)

    def opens_tab(self, title: str) -> None:
        """Go to a bar of tabs, and in it to the one whose words begin so."""

        def has_it(focus: QWidget) -> bool:
            return isinstance(focus, QTabBar) and _tab(focus, title) >= 0

        self.arrives_where(has_it, f"a tab {title!r}")
        bar = self.focus()
        assert isinstance(bar, QTabBar)
        at = _tab(bar, title)
        while bar.currentIndex() != at:
            before = bar.currentIndex()
            self.key(Qt.Key.Key_Right if before < at else Qt.Key.Key_Left)
            assert bar.currentIndex() != before, f"the arrows stop before {title!r}"

    def ticks(self, *names: str) -> None:
        """Tick boxes."""
        for name in names:
            self.arrives(name, QCheckBox)
            self.key(Qt.Key.Key_Space)

    def writes(self, name: str, text: str) -> None:
        """Go to a field and write in place of what is there."""
        self.arrives_where(lambda focus: _is_field(focus) and name in (focus.accessibleName(), name_of(focus)), name)
        self.keys("Ctrl+A")
        self.key(Qt.Key.Key_Delete)
        self.types(text)

    def types(self, text: str) -> None:
        """Type where the keyboard is; letters that no key of the test's keyboard has come from the clipboard."""
        if text.isascii():
            super().types(text)
            return
        QGuiApplication.clipboard().setText(text)
        self.keys("Ctrl+V")

    def chooses(self, name: str, title: str) -> None:
        """Go to a field of choices and to one of them, by the arrows."""
        self.arrives(name, QComboBox)
        box = self.focus()
        assert isinstance(box, QComboBox)
        at = box.findText(title)
        assert at >= 0, f"{name!r} offers {[box.itemText(number) for number in range(box.count())]}"
        while box.currentIndex() != at:
            before = box.currentIndex()
            self.key(Qt.Key.Key_Down if before < at else Qt.Key.Key_Up)
            assert box.currentIndex() != before, f"the arrows stop before {title!r}"

    def enters(self, name: str, row: str) -> None:
        """Go to a row of a list, by the beginning of what is spoken of it, and open it."""
        self.goes_to(name, row)
        self.key(Qt.Key.Key_Return)

    def goes_to(self, name: str, row: str) -> None:
        """Go to a row of a list."""
        self.waits_until(lambda: self._row(name, row) >= 0, f"the row {row!r} of {name!r}")
        self.arrives(name, QAbstractItemView)
        table = self.focus()
        assert isinstance(table, QTableView)
        self.keys("Ctrl+Home")
        while table.currentIndex().row() < self._row(name, row):
            before = table.currentIndex().row()
            self.key(Qt.Key.Key_Down)
            assert table.currentIndex().row() != before, f"the arrows stop before {row!r}"

    # -------------------------------------------------------------------------------------------------- only here

    def choose_file(self, path: str) -> None:
        """Write the name of a file into the dialog that is open, and take it."""
        self.waits_until(lambda: _dialog() is not None, "a dialog for files")
        self.arrives_where(lambda focus: isinstance(focus, QLineEdit), "the name of the file")
        self.keys("Ctrl+A")
        self.types(path)
        self.key(Qt.Key.Key_Return)
        self.waits_until(lambda: _dialog() is None, "the dialog closed")

    def key(self, key: Qt.Key) -> None:
        """Press one key where the keyboard is, once what was asked of the window before is done."""
        QApplication.processEvents()
        QTest.keyClick(self.focus() or QApplication.activeWindow() or self.window, key)

    def focus(self) -> QWidget | None:
        """Return what has the keyboard."""
        if QApplication.activeWindow() is None:
            self.sit_down()  # without a display nobody else puts the window in front once a dialog is gone
        return QApplication.focusWidget()

    def around(self) -> tuple[str, ...]:
        """Return the names of what the keyboard is in, from the inside."""
        focus, names = self.focus(), []
        while focus is not None:
            names.append(focus.accessibleName())
            focus = focus.parentWidget()
        return tuple(names)

    def arrives_in(self, name: str) -> None:
        """Press Tab until the keyboard is inside a thing of this name."""
        self.arrives_where(lambda _focus: name in self.around(), name)

    def arrives(self, name: str, kind: type[Kind]) -> None:
        """Press Tab until the keyboard is in a thing of this name and kind."""

        def is_there(focus: QWidget) -> bool:
            return isinstance(focus, kind) and name in (focus.accessibleName(), name_of(focus))

        self.arrives_where(is_there, f"{kind.__name__} {name!r}", lambda: self._all(name, kind))

    def arrives_where(
        self, is_there: Callable[[QWidget], bool], what: str, stands: Callable[[], object] | None = None
    ) -> None:
        """Press Tab until the keyboard is there; first wait until it stands in the window at all."""
        if stands is not None and _dialog() is None:
            self.waits_until(stands, what)
        passed = []
        for _ in range(FARTHEST):
            QApplication.processEvents()
            focus = self.focus()
            if focus is not None and focus.isVisible() and is_there(focus):
                return
            passed.append("nothing" if focus is None else f"{type(focus).__name__} {name_of(focus)!r}")
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"no key leads to {what}; Tab led to {list(dict.fromkeys(passed))}")


def _said(button: QAbstractButton, beginning: str) -> bool:
    return button.accessibleName().startswith(beginning) or name_of(button).startswith(beginning)


def _is_field(focus: QWidget) -> bool:
    return isinstance(focus, QLineEdit | QPlainTextEdit)


def _tab(bar: QTabBar, title: str) -> int:
    return next((at for at in range(bar.count()) if bar.tabText(at).startswith(title)), -1)


def _dialog() -> QFileDialog | None:
    window = QApplication.activeWindow()
    return window if isinstance(window, QFileDialog) and window.isVisible() else None
