"""Faults that an eye sees at once, found by measuring: cut words, missing glyphs, targets too small."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.gui.accessible import unnamed
from ui.theme.spacing import TARGET
from ui.theme.tokens import Scheme
from ui.widgets.button import ElidedButton
from ui.widgets.label import ElidedLabel

LOOKS = (
    (Scheme.LIGHT, "en", 100),
    (Scheme.DARK, "en", 100),
    (Scheme.LIGHT, "bn", 100),
    (Scheme.DARK, "bn", 100),
    (Scheme.LIGHT, "ar", 100),
    (Scheme.DARK, "ar", 100),
    (Scheme.LIGHT, "en", 200),
    (Scheme.DARK, "bn", 200),
)
"""In what look, language and size of text (percent) every page and sheet is shown."""

_SLACK = 1
_ROUNDS = 3
"""Words that wrap inside what scrolls ask once more for another height when their place is given."""
_ROWS = 40


def check_looks(root: QWidget) -> list[str]:
    """Return what is wrong inside a shown widget; there must be nothing."""
    for _ in range(_ROUNDS):
        QApplication.processEvents()
    return [fault for widget in _visible(root) for fault in _faults(widget)]


def faults_of(root: QWidget) -> list[str]:
    """Return what an eye or a screen reader misses inside a shown widget; there must be nothing."""
    return [*check_looks(root), *(f"no name: {thing}" for thing in unnamed(root))]


def _visible(root: QWidget) -> Iterator[QWidget]:
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and not _is_part(widget):
            yield widget


def _name_of_pane(widget: QWidget) -> str:
    """Return the name of what a widget stands in."""
    parent = widget.parentWidget()
    while parent is not None and not parent.accessibleName():
        parent = parent.parentWidget()
    return "" if parent is None else parent.accessibleName()


def _is_part(widget: QWidget) -> bool:
    """Say whether a widget is an inner part of one of Qt's own."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QLineEdit | QCalendarWidget | QTabBar):
            return True
        parent = parent.parentWidget()
    return False


def _faults(widget: QWidget) -> Iterator[str]:
    if widget.property("look") == "row" and not any(part.isVisible() for part in widget.findChildren(QWidget)):
        yield f"an empty strip between two lines in {_name_of_pane(widget)!r}"
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QLineEdit):
        yield from _glyphs(widget, widget.text() or widget.placeholderText())
        yield from _height(widget)
    elif isinstance(widget, QPlainTextEdit):
        yield from _glyphs(widget, widget.toPlainText())
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield from _glyphs(widget, widget.tabText(number))
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget)


def _label(label: QLabel) -> Iterator[str]:
    yield from _glyphs(label, label.text())
    if isinstance(label, ElidedLabel) or not label.text():
        return
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if label.height() + _SLACK < wanted:
            yield f"label cut to {label.height()} of {wanted} px high: {label.text()!r}"
    elif label.width() + _SLACK < label.sizeHint().width():
        yield f"label cut to {label.width()} of {label.sizeHint().width()} px: {label.text()!r}"


def _button(button: QAbstractButton) -> Iterator[str]:
    yield from _glyphs(button, button.text())
    wanted: QSize = button.sizeHint()
    if not isinstance(button, ElidedButton) and not button.property("elides"):
        # A button without words of its own (the search box) brings labels that elide.
        if button.text() and button.width() + _SLACK < wanted.width():
            yield f"button cut to {button.width()} of {wanted.width()} px: {button.text()!r}"
        if button.height() + _SLACK < wanted.height():
            yield f"button cut to {button.height()} of {wanted.height()} px high: {button.text()!r}"
        if not isinstance(button, QToolButton):
            yield from _height(button)


def _height(widget: QWidget) -> Iterator[str]:
    plain = widget.property("plain")
    if widget.height() < TARGET and not plain:
        yield f"target only {widget.height()} px high: {type(widget).__name__} {widget.accessibleName()!r}"


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), _ROWS)):
        for column in range(model.columnCount()):
            yield from _glyphs(view, str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or ""))


def _glyphs(widget: QWidget, text: str) -> Iterator[str]:
    lost = missing_glyphs(text, widget.font())
    if lost:
        yield f"no glyph for {lost!r} in {text!r}"


def missing_glyphs(text: str, font: QFont) -> str:
    """Return the characters of a text that no font of the system can show."""
    return "".join(character for character in dict.fromkeys(text) if _is_missing(character, font.toString()))


@cache
def _is_missing(character: str, font_key: str) -> bool:
    if character.isspace() or not character.isprintable():
        return False
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(character, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    return not runs or any(0 in run.glyphIndexes() for run in runs)
