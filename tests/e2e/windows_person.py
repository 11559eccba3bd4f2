"""A person at a window, who knows only what stands there: names, words, keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from app.services.workspace import Workspace
from sync.client.account import Account
from tests.fixtures.desks import Seat
from tests.gui.accessible import name_of, names, texts, wait_for
from ui.widgets.focus_return import way_to

Kind = TypeVar("Kind", bound=QWidget)

PATIENCE = 20_000
"""Milliseconds that a person waits for what is done at once on a quiet machine."""


class Person:
    """Presses, writes and reads by accessible names in the window of one laptop.

    Every verb first waits for what it is about, as a person does.
    """

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    @property
    def window(self) -> QWidget:
        """Return the window in front."""
        return self._seat.window

    @property
    def seat(self) -> Seat:
        """Return the laptop."""
        return self._seat

    def sit_down(self) -> None:
        """Come to this laptop: its window has the keyboard from now on."""
        window = self.window
        window.activateWindow()
        wait_for(lambda: QApplication.activeWindow() is window, "the window in front")

    @property
    def workspace(self) -> Workspace:
        """Return what lies on the laptop; only to compare it with other laptops at the end of a story."""
        return self.account.workspace

    @property
    def account(self) -> Account:
        """Return what is open on the laptop; for what happens to it from outside, and to look at it at the end."""
        account = self._seat.desk.account
        assert account is not None
        return account

    def quits(self) -> None:
        """Close the window, as its close button does, and let the program end."""
        self.window.close()
        self._seat.quit()

    def starts_again(self) -> None:
        """Start the program again on the same laptop."""
        self._seat.start()
        self.sit_down()

    # -------------------------------------------------------------------------------------------------- reading

    def words(self) -> str:
        """Return every word that stands in the window now."""
        return _words_in(self.window)

    def reads(self, name: str) -> str:
        """Return every word inside the thing of this name; of several the last, which lies on top."""
        return _words_in(self._find(name, QWidget))

    def sees(self, *words: str) -> bool:
        """Say whether all of this can be read in the window."""
        seen = self.words()
        return all(each in seen for each in words)

    def waits_to_see(self, *words: str) -> None:
        """Wait until all of this can be read."""
        for each in words:
            self.waits_until(partial(self.sees, each), f"{each!r}")

    def waits_until(self, condition: Callable[[], object], what: str) -> None:
        """Wait for anything."""
        try:
            wait_for(lambda: bool(condition()), what, PATIENCE)
        except AssertionError as never:
            keyboard = _way_out(QApplication.focusWidget())
            raise AssertionError(f"{never}; the keyboard is in {keyboard}; the window says:\n{self.words()}") from None

    def status(self) -> str:
        """Return the line at the bottom that says where the work is."""
        buttons = [button for button in self.window.findChildren(QAbstractButton) if button.isVisible()]
        lines = [button for button in buttons if button.accessibleDescription() == "Open the sync centre"]
        return lines[0].accessibleName() if lines else ""

    def rows(self, name: str) -> list[list[str]]:
        """Return what a list shows, as it is spoken."""
        return texts(self._find(name, QAbstractItemView))

    # --------------------------------------------------------------------------------------------------- acting

    def keys(self, keys: str) -> None:
        """Press keys where the keyboard is, once what was asked of the window before is done."""
        QApplication.processEvents()
        QTest.keySequence(self.focus() or self.window, keys)

    def press(self, name: str) -> None:
        """Press a button by its name; of several with that name the last, which lies on top."""
        button = self._find(name, QAbstractButton)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def press_nth(self, name: str, number: int) -> None:
        """Press one of several buttons of a name, counted from 0."""
        self.waits_until(lambda: len(self._all(name, QAbstractButton)) > number, f"{number + 1} times {name!r}")
        button = self._all(name, QAbstractButton)[number]
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def press_first(self, beginning: str) -> None:
        """Press the first button whose name begins so: what follows changes while one looks."""
        self.waits_until(lambda: self._beginning(beginning), f"a button {beginning!r}…")
        button = self._beginning(beginning)[0]
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def focuses(self, name: str) -> None:
        """Go to a thing by its name, without pressing it."""
        self._find(name, QWidget).setFocus()

    def opens_tab(self, title: str) -> None:
        """Go to a tab by the beginning of its words, with the arrow keys."""
        self.waits_until(lambda: self._tabs(title), f"a tab {title!r}")
        bar, at = self._tabs(title)[-1]
        bar.setFocus()
        for _ in range(bar.count()):
            if bar.currentIndex() != at:
                QTest.keyClick(bar, Qt.Key.Key_Right if bar.currentIndex() < at else Qt.Key.Key_Left)
        assert bar.currentIndex() == at

    def ticks(self, *names: str) -> None:
        """Tick boxes by their names."""
        for name in names:
            self._find(name, QCheckBox)
            self.press(name)

    def writes(self, name: str, text: str) -> None:
        """Write into a field in place of what is there, letter by letter."""
        field = self._field(name)
        field.setFocus()
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def types(self, text: str) -> None:
        """Type on where the keyboard is."""
        QApplication.processEvents()
        QTest.keyClicks(self.focus() or self.window, text)

    def focus(self) -> QWidget | None:
        """Return what has the keyboard."""
        return QApplication.focusWidget()

    def chooses(self, name: str, title: str) -> None:
        """Choose an entry of a field by its title, with the arrow keys."""
        box = self._find(name, QComboBox)
        at = box.findText(title)
        assert at >= 0, f"{name!r} offers {[box.itemText(number) for number in range(box.count())]}"
        box.setFocus()
        for _ in range(box.count()):
            if box.currentIndex() != at:
                QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)
        assert box.currentIndex() == at

    def enters(self, name: str, row: str) -> None:
        """Go to a row of a list, by the beginning of what is spoken of it, and open it with Enter."""
        self.goes_to(name, row)
        QTest.keyClick(self._find(name, QTableView), Qt.Key.Key_Return)

    def goes_to(self, name: str, row: str) -> None:
        """Go to a row of a list with the arrow keys."""
        self.waits_until(lambda: self._row(name, row) >= 0, f"the row {row!r} of {name!r}")
        table = self._find(name, QTableView)
        table.setFocus()
        QTest.keySequence(table, "Ctrl+Home")
        while table.currentIndex().row() < self._row(name, row):
            QTest.keyClick(table, Qt.Key.Key_Down)

    # --------------------------------------------------------------------------------------------------- inside

    def _tabs(self, title: str) -> list[tuple[QTabBar, int]]:
        bars = [bar for bar in self.window.findChildren(QTabBar) if bar.isVisible()]
        return [(bar, at) for bar in bars for at in range(bar.count()) if bar.tabText(at).startswith(title)]

    def _row(self, name: str, row: str) -> int:
        rows = self.rows(name)
        return next((number for number, cells in enumerate(rows) if cells and cells[0].startswith(row)), -1)

    def _beginning(self, words: str) -> list[QAbstractButton]:
        buttons = self.window.findChildren(QAbstractButton)
        return [each for each in buttons if each.isVisible() and each.accessibleName().startswith(words)]

    def _find(self, name: str, kind: type[Kind]) -> Kind:
        self.waits_until(lambda: self._all(name, kind), f"{kind.__name__} {name!r}")
        return self._all(name, kind)[-1]

    def _all(self, name: str, kind: type[Kind]) -> list[Kind]:
        QApplication.processEvents()  # what has just been put into a layout is shown with the next event
        # Qt tells screen readers some fields by their label; their own name counts as well.
        return [
            widget
            for widget in self.window.findChildren(kind)
            if widget.isVisible() and name in (widget.accessibleName(), name_of(widget))
        ]

    def _field(self, name: str) -> QWidget:
        self.waits_until(lambda: [*self._all(name, QLineEdit), *self._all(name, QPlainTextEdit)], f"a field {name!r}")
        return [*self._all(name, QLineEdit), *self._all(name, QPlainTextEdit)][-1]


def _way_out(focus: QWidget | None) -> str:
    """Say what has the keyboard, and what that stands in."""
    if focus is None:
        return f"nothing, the window in front is {QApplication.activeWindow()}"
    return " < ".join(f"{type(each).__name__} {name_of(each)!r}" for each in way_to(focus))


def _words_in(root: QWidget) -> str:
    said = names(root)
    shown = [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
    views = [view for view in root.findChildren(QTableView) if view.isVisible()]
    listed = [cell for view in views for row in texts(view) for cell in row]
    lines = [line for line in root.findChildren(QLineEdit) if line.echoMode() is QLineEdit.EchoMode.Normal]
    written = [line.text() for line in lines if line.isVisible()]
    written += [area.toPlainText() for area in root.findChildren(QPlainTextEdit) if area.isVisible()]
    return "\n".join(dict.fromkeys([*shown, *said, *listed, *written]))
