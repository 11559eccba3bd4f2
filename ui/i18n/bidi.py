"""Keeps names, ids and phone numbers whole inside sentences of the other direction."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG = "\u2068"
_POP = "\u2069"


def right_to_left() -> bool:
    """Say whether the application's language runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def isolate(text: str) -> str:
    """Return `text` as an island whose direction neither takes from nor gives to its surroundings."""
    return f"{_FIRST_STRONG}{text}{_POP}"


def island(text: str) -> str:
    """Isolate `text` only where the application's direction would disturb it.

    A sentence of one direction stays free of invisible characters, so that it can be copied and searched.
    """
    kinds = {unicodedata.bidirectional(character) for character in text}
    has_left, has_right = "L" in kinds, bool(kinds & {"R", "AL"})
    if right_to_left():
        return isolate(text) if text and (has_left or not has_right) else text
    return isolate(text) if has_right else text
