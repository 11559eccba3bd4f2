"""Layouts inside layouts, leaving Python no hold on the places in them (ui/decisions, 2)."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QLayout
from shiboken6 import invalidate

from ui.widgets.flow import FlowLayout


def add_layout(outer: QBoxLayout, inner: QLayout, stretch: int = 0) -> None:
    """Put a layout at the end of another, and let go of its places.

    What is given a filled layout makes an object of Python for each place in it. When a widget goes, Qt deletes its
    place and does not say so; whatever comes to stand at that address is then taken for the place that was.
    """
    outer.addLayout(inner, stretch)
    _let_go(inner)


def _let_go(layout: QLayout) -> None:
    if isinstance(layout, FlowLayout):
        return  # it lives by its places, and hears when one goes
    for number in range(layout.count()):
        place = layout.itemAt(number)
        if isinstance(place, QLayout):
            _let_go(place)
        elif place is not None:
            invalidate(place)
