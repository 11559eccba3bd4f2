"""The order of Tab: as things stand in their layouts, also when they were made later."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLayout, QWidget


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return what Tab visits inside `root`, from the leading top."""
    return [widget for widget in _walk(root) if _is_stop(widget)]


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next or previous stop inside `root`, round its ends; say whether there was any."""
    stops = tab_stops(root)
    if not stops:
        return False
    focus = QApplication.focusWidget()
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[_next(stops, focus, forward=forward)].setFocus(reason)
    return True


def _next(stops: list[QWidget], focus: QWidget | None, *, forward: bool) -> int:
    step = 1 if forward else -1
    if focus is None:
        return 0 if forward else -1
    if focus in stops:
        return (stops.index(focus) + step) % len(stops)
    # A page holds the keyboard as a whole after it came to the front: go on from its first or last stop.
    inside = [number for number, stop in enumerate(stops) if focus.isAncestorOf(stop)]
    if not inside:
        return 0 if forward else -1
    return inside[0] if forward else (inside[0] - 1) % len(stops)


def _is_stop(widget: QWidget) -> bool:
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return tabbed and widget.isEnabled() and widget.focusProxy() is None


def _walk(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QAbstractItemView | QComboBox):
        return  # their parts are their own business
    children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    placed = _laid_out(widget.layout(), children)
    others = [child for child in children if child not in placed and not child.isWindow()]
    for child in (*placed, *sorted(others, key=_place)):
        if child.isVisible():
            yield from _walk(child)


def _laid_out(layout: QLayout | None, children: list[QWidget]) -> list[QWidget]:
    """Return those of the children that stand in the layout or in layouts inside it, in their order.

    Layouts are asked where a widget stands, never for their items: what Python is given of an item outlives it, and
    another object that Qt later puts in its place is then taken for it.
    """
    placed: dict[QWidget, tuple[int, ...]] = {}
    waiting: list[tuple[QLayout, tuple[int, ...]]] = [] if layout is None else [(layout, ())]
    while waiting:
        outer, way = waiting.pop()
        placed |= {child: (*way, place) for child in children if (place := outer.indexOf(child)) >= 0}
        waiting += [(inner, (*way, outer.indexOf(inner))) for inner in outer.children() if isinstance(inner, QLayout)]
    return sorted(placed, key=placed.__getitem__)


def _place(widget: QWidget) -> tuple[int, int]:
    origin = widget.mapToParent(QPoint(0, 0))
    right_to_left = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return origin.y(), -origin.x() if right_to_left else origin.x()
