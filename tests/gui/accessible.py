"""What a screen reader finds in a window, and how tests find their way by it: names, not classes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

Kind = TypeVar("Kind", bound=QWidget)

REST_MS = 5
"""Between two questions of `wait_for`."""
_MOMENT_MS = 3_000
"""How long `find` looks for what is not there yet; what nothing will bring is told after that."""

INTERACTIVE = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.ButtonDropDown,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.HotkeyField,
        QAccessible.Role.Link,
        QAccessible.Role.List,
        QAccessible.Role.MenuItem,
        QAccessible.Role.PageTab,
        QAccessible.Role.PageTabList,
        QAccessible.Role.RadioButton,
        QAccessible.Role.Slider,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Table,
        QAccessible.Role.Tree,
    }
)


@dataclass(frozen=True, slots=True)
class Node:
    """What a screen reader is told of one thing; `what` names the widget for messages of tests."""

    name: str
    description: str
    role: QAccessible.Role
    is_focusable: bool
    what: str


def tree(root: QWidget) -> tuple[Node, ...]:
    """Return everything visible inside `root`; cells of tables and lists are left to `texts`."""
    QApplication.processEvents()
    interface = QAccessible.queryAccessibleInterface(root)
    return tuple(_walk(interface))


def _walk(interface: QAccessibleInterface) -> Iterator[Node]:
    state = interface.state()
    if state.invisible:
        return
    yield _node(interface)
    if isinstance(interface.object(), QAbstractItemView | QCalendarWidget):
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child.isValid():
            yield from _walk(child)


def _node(interface: QAccessibleInterface) -> Node:
    thing: QObject | None = interface.object()
    what = type(thing).__name__ if thing is not None else "part"
    return Node(
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
        interface.role(),
        bool(interface.state().focusable),
        what,
    )


def unnamed(root: QWidget) -> list[str]:
    """Return the interactive things that a screen reader cannot name; there must be none."""
    return [
        f"{node.what} ({node.role.name})"
        for node in tree(root)
        if not node.name.strip() and node.role in INTERACTIVE and node.what != "QScrollBar"
    ]


def names(root: QWidget) -> tuple[str, ...]:
    """Return every name a screen reader can say inside `root`."""
    return tuple(node.name for node in tree(root) if node.name)


def shown(root: QWidget) -> list[str]:
    """Return the words of every visible label inside `root`, in order."""
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible()]


def find_all(root: QWidget, name: str, kind: type[Kind]) -> list[Kind]:
    """Return the visible widgets of a kind with exactly this accessible name."""
    QApplication.processEvents()  # what has just been put into a layout is shown with the next event
    return [widget for widget in root.findChildren(kind) if widget.isVisible() and name_of(widget) == name]


def find(root: QWidget, name: str, kind: type[Kind]) -> Kind:
    """Return the one visible widget of a kind with this accessible name; who looks for it gives it a moment to come."""
    found = find_all(root, name, kind)

    def is_there() -> bool:
        found[:] = find_all(root, name, kind)
        return len(found) == 1

    if len(found) == 1 or _is_soon(is_there):
        return found[0]
    others = sorted({name_of(widget) for widget in root.findChildren(kind) if widget.isVisible()} - {""})
    raise AssertionError(f"{len(found)} visible {kind.__name__} named {name!r}; there are {others}")


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    if isinstance(widget, QComboBox) and widget.accessibleName():
        # On Linux Qt gives a chosen value as the name, and leaves the name to the relation with the label.
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def press(root: QWidget, name: str) -> None:
    """Press a button by its name, with the keyboard."""
    button = find(root, name, QAbstractButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def write(root: QWidget, name: str, text: str) -> None:
    """Write into a field by its name, in place of what is there."""
    field = find(root, name, QWidget) if not find_all(root, name, QLineEdit) else find(root, name, QLineEdit)
    field.setFocus()
    QTest.keySequence(field, "Ctrl+A")
    # Typing as such knows no letters beyond ASCII: the clipboard is how such words come in.
    if isinstance(field, QLineEdit | QPlainTextEdit):
        if text.isascii():
            QTest.keyClick(field, Qt.Key.Key_Delete)
            QTest.keyClicks(field, text)
        elif isinstance(field, QLineEdit):
            field.insert(text)
        else:
            field.insertPlainText(text)


def choose(root: QWidget, name: str, title: str) -> None:
    """Choose an entry of a combo box by its title, with the keyboard."""
    box = find(root, name, QComboBox)
    at = box.findText(title)
    assert at >= 0, f"{name!r} offers {[box.itemText(i) for i in range(box.count())]}"
    box.setFocus()
    while box.currentIndex() != at:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)
    box.activated.emit(at)


def open_tab(root: QWidget, title: str) -> None:
    """Open a tab by the beginning of its words (a count may follow)."""
    for bar in root.findChildren(QTabBar):
        for number in range(bar.count()):
            if bar.isVisible() and bar.tabText(number).startswith(title):
                bar.setCurrentIndex(number)
                return
    raise AssertionError(f"no tab {title!r}")


def texts(view: QAbstractItemView) -> list[list[str]]:
    """Return what a list or table shows, row by row, as it is spoken."""
    model = view.model()
    if hasattr(model, "want"):
        model.want(0, model.rowCount() - 1)
    return [[_spoken(view, row, column) for column in range(model.columnCount())] for row in range(model.rowCount())]


def _spoken(view: QAbstractItemView, row: int, column: int) -> str:
    index = view.model().index(row, column)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return str(said if said is not None else index.data() or "")


def _is_soon(condition: Callable[[], bool]) -> bool:
    """Say whether a condition comes to hold within the moment in which what was read off the screen's thread comes."""
    deadline = QDeadlineTimer(_MOMENT_MS)
    while not condition():
        if deadline.hasExpired():
            return False
        QTest.qWait(REST_MS)
    return True


def wait_for(condition: Callable[[], bool], what: str, milliseconds: int = 20_000) -> None:
    """Handle events until a condition holds; for things that send no signal of their own.

    So long only on a machine that is busy with other things: what is never is told late, what is comes at once.
    What a condition looks for may not be there yet, or twice for a moment: that, too, is told only when it stays so.
    Who only asks, over and over, keeps the interpreter from the threads that do the work: so it rests in between.
    """
    deadline = QDeadlineTimer(milliseconds)
    while True:
        is_over = deadline.hasExpired()
        try:
            if condition():
                return
        except AssertionError:
            if is_over:
                raise
        assert not is_over, f"never: {what}"
        QTest.qWait(REST_MS)
