"""Giving the keyboard back to what had it, or to what stands where that stood."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.widgets.tab_order import move_focus


def way_to(widget: QWidget | None) -> tuple[QWidget, ...]:
    """Return a widget and all that it stands in, from the inside; () for None."""
    return tuple(_outwards(widget))


def give_back(way: tuple[QWidget, ...]) -> bool:
    """Give the keyboard to the first of a way; say whether anything took it.

    What was made anew meanwhile is not there any more: then it goes on to what stands where it stood.
    """
    left = [widget for widget in way if isValid(widget)]
    if not left:
        return False
    if left[0] is not way[0]:
        return move_focus(left[0], forward=True)
    if not (left[0].isVisible() and left[0].isEnabled()):
        return False
    left[0].setFocus(Qt.FocusReason.PopupFocusReason)
    return True


def give_up(holder: QWidget, way: tuple[QWidget, ...]) -> None:
    """Give the keyboard back before `holder` is hidden; with nobody to take it, it goes to nobody.

    Then the window gives it to the page. Qt would give it to the first thing of the window: the next key would do
    nothing, or open another page.
    """
    # The window's own, not the program's: another window may be in front now.
    focus: QWidget | None = holder.window().focusWidget()
    if not give_back(way) and focus is not None and holder.isAncestorOf(focus):
        focus.clearFocus()


def _outwards(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
